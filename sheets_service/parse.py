"""From drafts to OKRs: what each cell means, decided the same way wherever the draft came from."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import islice

from sheets_service.columns import confidence_scale, decimal_sign, in_hundreds, read_confidence, read_share
from sheets_service.dating import assume_cycle, is_month_first, place_months, turn_month_first
from sheets_service.drafts import Entries, KeyResultDraft, ObjectiveDraft, SetDraft
from sheets_service.numbers import read_numbers
from sheets_service.okrs import Cycle, Entry, ItemRole, KeyResult, Objective, OkrSet
from sheets_service.text import OVER, detect_language, parse_day, read_phrase, read_phrases, sober, undress
from sheets_service.vocabulary import read_level, read_type, split_links, split_names


@dataclass(frozen=True, slots=True)
class _Conventions:
    """What holds for the whole set: how decimals and days are written, what full confidence is, the cycle."""

    decimal: str
    confidence: float
    progress_in_hundreds: bool
    grade_in_hundreds: bool
    month_first: bool
    begun: bool  # some number has moved
    cycle: Cycle


_TOGETHER = 50  # objectives


def parse(draft: SetDraft, today: date | None) -> OkrSet:
    """Understand a draft: numbers, units, dates, owners, links and scales; `today` is the day of the review."""
    drafts = [kr for objective in draft.objectives for kr in objective.key_results] + list(draft.loose)
    conventions = _conventions(draft, drafts, today)
    alive = _read_ahead(_alive(draft.objectives))
    objectives = tuple(_objective(one, index, conventions) for index, one in enumerate(alive))
    loose = tuple(_key_result(one, index, -1, "", conventions) for index, one in enumerate(draft.loose))
    texts = [one.text for one in objectives] + [kr.text for one in objectives for kr in one.key_results]
    return OkrSet(
        objectives=objectives,
        cycle=conventions.cycle,
        columns=draft.columns,
        strategy=draft.strategy,
        kpis=draft.kpis,
        language=draft.language or detect_language(texts),
        loose=loose,
        dropped=tuple(_dropped(draft.objectives)),
    )


def _dropped(drafts: Iterable[ObjectiveDraft]) -> Iterator[str]:
    """Return the texts that people struck through or closed, so that their absence is no riddle later."""
    for one in drafts:
        if one.dropped:
            yield _text(one.entries, "text")
        yield from (_text(kr.entries, "text") for kr in one.key_results if kr.dropped or one.dropped)


def _alive(drafts: Iterable[ObjectiveDraft]) -> Iterator[ObjectiveDraft]:
    """Leave out what people struck through or dropped: it is no longer an OKR."""
    for one in drafts:
        if not one.dropped:
            kept = tuple(kr for kr in one.key_results if not kr.dropped)
            yield replace(one, key_results=kept) if len(kept) < len(one.key_results) else one


def _read_ahead(drafts: Iterable[ObjectiveDraft]) -> Iterator[ObjectiveDraft]:
    """Yield the drafts as they come, many at a time, for texts are read in less time together."""
    waiting = iter(drafts)
    while batch := tuple(islice(waiting, _TOGETHER)):
        items = [entries for one in batch for entries in (one.entries, *(kr.entries for kr in one.key_results))]
        bare = [undress(_text(entries, "text")).text for entries in items]
        read_phrases([sober(text).text for text in bare])
        yield from batch


def _conventions(draft: SetDraft, drafts: list[KeyResultDraft], today: date | None) -> _Conventions:
    numbers: tuple[ItemRole, ...] = ("baseline", "current", "target", "progress", "grade")
    decimal = decimal_sign(kr.entries[role].text for kr in drafts for role in numbers if role in kr.entries)
    heading = next((column.heading for column in draft.columns if column.role == "confidence"), "")
    known = _Conventions(
        decimal=decimal,
        confidence=confidence_scale(_column(drafts, "confidence"), heading, decimal),
        progress_in_hundreds=in_hundreds(_column(drafts, "progress"), decimal),
        grade_in_hundreds=in_hundreds(_column(drafts, "grade"), decimal),
        month_first=is_month_first(kr.entries[role].text for kr in drafts for role in _DAYS if role in kr.entries),
        begun=any(_has_moved(kr.entries) for kr in drafts),
        cycle=Cycle(draft.cycle_start, draft.cycle_end, today),
    )
    if draft.cycle_start and draft.cycle_end:
        return known
    return replace(known, cycle=_assumed(drafts, known, draft.cycle_months))


def _assumed(drafts: Iterable[KeyResultDraft], known: _Conventions, months: tuple[int, int] | None) -> Cycle:
    """Return the cycle that is named without its year, or that the rows' days speak of."""
    today = known.cycle.today
    if months and today and (near := place_months(*months, today)):
        return replace(known.cycle, start=near[0], end=near[1], assumed=True)
    rows = [kr for kr in drafts if _text(kr.entries, "text")]
    due = [day for kr in rows if (day := _day(kr.entries, "due", known))]
    looked = [day for kr in rows if (day := _day(kr.entries, "updated", known))]
    looked += [one.day for kr in rows for one in kr.history]
    if 2 * len(due) < len(rows):
        due = []  # what a few rows are due by says nothing of the others
    bounds = assume_cycle(due, looked, known.cycle.today, begun=known.begun)
    return replace(known.cycle, start=bounds[0], end=bounds[1], assumed=True) if bounds else known.cycle


def _has_moved(entries: Entries) -> bool:
    now = _text(entries, "current")
    return bool(now) and now != _text(entries, "baseline")


def _objective(draft: ObjectiveDraft, index: int, conventions: _Conventions) -> Objective:
    entries = draft.entries
    told = _texts(entries)
    given = told.get("id", "")
    item_id = given or f"o{index + 1}"
    team = told.get("team", "")
    return Objective(
        text=undress(told.get("text", "")).text,
        written=told.get("text", ""),
        id=item_id,
        made_id=not given,
        index=index,
        entries=entries,
        owners=split_names(told.get("owner", "")),
        parents=split_links(told.get("parent", "")),
        type=read_type(told.get("type", "")),
        note=told.get("note", ""),
        status=told.get("status", ""),
        level=read_level(told.get("level", "")),
        team=team,
        tab=draft.tab,
        hidden=draft.hidden,
        why=told.get("why", ""),
        key_results=tuple(
            _key_result(kr, row, index, item_id, conventions, team) for row, kr in enumerate(draft.key_results)
        ),
    )


def _key_result(  # noqa: PLR0913, PLR0917  (one row has this many parts)
    draft: KeyResultDraft, index: int, objective: int, parent_id: str, conventions: _Conventions, team: str = ""
) -> KeyResult:
    entries = draft.entries
    told = _texts(entries)
    given = told.get("id", "")
    made_id = not given or given == parent_id
    written = told.get("text", "")
    text = undress(written).text
    phrase = read_phrase(sober(text).text)
    numbers = read_numbers(entries, phrase, conventions.decimal)
    return KeyResult(
        text=text,
        written=written,
        id=f"{parent_id}.k{index + 1}".lstrip(".") if made_id else given,
        made_id=made_id,
        index=index,
        objective_index=objective,
        entries=entries,
        owners=split_names(told.get("owner", "")),
        parents=split_links(told.get("parent", "")),
        type=read_type(told.get("type", "")),
        note=told.get("note", ""),
        status=told.get("status", ""),
        level=read_level(told.get("level", "")),
        team=told.get("team", "") or team,
        hidden=draft.hidden,
        progress=_share(entries, "progress", conventions),
        grade=_share(entries, "grade", conventions),
        confidence=_confidence(entries, conventions),
        due=_day(entries, "due", conventions) or (phrase.deadline.day if phrase.deadline else None),
        updated=_day(entries, "updated", conventions),
        depends_on=split_links(told.get("depends_on", "")),
        next_step=told.get("next_step", ""),
        history=draft.history,
        baseline=numbers.baseline,
        target=numbers.target,
        current=numbers.current,
        delta=numbers.delta,
        unit=numbers.unit,
        direction=numbers.direction,
        unreadable=numbers.unreadable,
    )


def _texts(entries: Entries) -> Mapping[ItemRole, str]:
    """Return what is written for each role that there is a place for."""
    return {role: entry.text.strip() for role, entry in entries.items()}


def _text(entries: Entries, role: ItemRole) -> str:
    found = entries.get(role)
    return found.text.strip() if found else ""


def _share(entries: Entries, role: ItemRole, conventions: _Conventions) -> float | None:
    if role not in entries:
        return None
    hundreds = conventions.progress_in_hundreds if role == "progress" else conventions.grade_in_hundreds
    return read_share(entries[role], conventions.decimal, hundreds=hundreds)


def _column(drafts: Iterable[KeyResultDraft], role: ItemRole) -> list[Entry]:
    return [kr.entries[role] for kr in drafts if role in kr.entries]


def _confidence(entries: Entries, conventions: _Conventions) -> float | None:
    if "confidence" not in entries:
        return None
    return read_confidence(entries["confidence"], conventions.confidence, conventions.decimal)


_DAYS: tuple[ItemRole, ...] = ("due", "updated")
_A_YEAR = timedelta(days=364)


def _day(entries: Entries, role: ItemRole, conventions: _Conventions) -> date | None:
    entry = entries.get(role)
    if entry is None:
        return None
    if isinstance(entry.value, datetime):
        return entry.value.date()
    if isinstance(entry.value, date):
        return entry.value
    if not entry.text.strip():
        return None
    cycle = conventions.cycle
    bounds = (cycle.start, cycle.end) if cycle.start and cycle.end else None
    if role == "updated" and cycle.today:
        bounds = (cycle.today - _A_YEAR, cycle.today)  # nobody looked tomorrow
    text = turn_month_first(entry.text) if conventions.month_first else entry.text
    day = parse_day(text, today=cycle.today, cycle=bounds)
    if day and cycle.today and bounds is None and day < cycle.today and not conventions.begun:
        return parse_day(text, today=cycle.today + OVER, cycle=None)  # of a plan no day is over yet
    return day

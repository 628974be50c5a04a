"""From drafts to OKRs: what each cell means, decided the same way wherever the draft came from."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from sheets_service.columns import confidence_scale, decimal_sign, is_no_value, read_confidence, read_number, read_share
from sheets_service.drafts import Entries, KeyResultDraft, ObjectiveDraft, SetDraft
from sheets_service.okrs import Cycle, Entry, ItemRole, KeyResult, Level, Objective, OkrSet
from sheets_service.text import detect_language, parse_day, undress
from sheets_service.text.phrase import Direction
from sheets_service.units import convert

_TYPES: Mapping[str, tuple[str, ...]] = {
    "committed": ("committed", "commit", "roofshot", "must", "verbindlich", "comprometido"),
    "aspirational": ("aspirational", "stretch", "moonshot", "ambitious", "aspirativ", "ambition"),
    "learning": ("learning", "experiment", "experimental", "discovery", "hypothesis"),
    "milestone": ("milestone", "binary", "deliverable", "meilenstein", "jalon", "hito", "marco"),
    "baseline": ("baseline",),
    "health": ("health", "health metric", "kpi", "guardrail", "threshold", "guard rail", "run", "maintain"),
    "lagging": ("lagging", "lag", "nachlaufend", "rezagado", "retardé", "ritardato"),
}
_WORD = re.compile(r"\w+")
_TYPE_OF = {word: kind for kind, words in _TYPES.items() for word in words}
_LEVELS: Mapping[Level, tuple[str, ...]] = {
    "company": (
        "company",
        "organisation",
        "organization",
        "corporate",
        "enterprise",
        "unternehmen",
        "entreprise",
        "empresa",
    ),
    "group": (
        "group",
        "department",
        "division",
        "area",
        "tribe",
        "business unit",
        "abteilung",
        "bereich",
        "département",
    ),
    "team": ("team", "squad", "équipe", "equipo", "equipe", "crew"),
    "person": ("person", "individual", "personal", "employee", "mitarbeiter", "individuel", "persönlich"),
}
_LEVEL_OF: Mapping[str, Level] = {word: level for level, words in _LEVELS.items() for word in words}
_NAMES_APART = re.compile(r"\s*(?:[,;/&+\n|]|\band\b|\bund\b|\bet\b|\by\b|\be\b)\s*")
_LINKS_APART = re.compile(r"\s*[,;\n|]\s*")
_ID_SHAPED = re.compile(r"(?=.*\d)[\w.\-#/]{1,14}|[A-Za-z]{1,4}\d*")
_NOBODY = frozenset({"tbd", "tba", "?", "??", "???", "n/a", "-", "–", "—", "none", "(owner)", "[owner]", "owner"})


@dataclass(frozen=True, slots=True)
class _Conventions:
    """What holds for the whole set: how decimals are written, what full confidence is, the cycle."""

    decimal: str
    confidence: float
    progress: tuple[Entry, ...]
    grade: tuple[Entry, ...]
    cycle: Cycle


def parse(draft: SetDraft, today: date | None) -> OkrSet:
    """Understand a draft: numbers, units, dates, owners, links and scales; `today` is the day of the review."""
    drafts = [kr for objective in draft.objectives for kr in objective.key_results] + list(draft.loose)
    conventions = _conventions(draft, drafts, today)
    objectives = tuple(_objective(one, index, conventions) for index, one in enumerate(_alive(draft.objectives)))
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
            yield replace(one, key_results=tuple(kr for kr in one.key_results if not kr.dropped))


def _conventions(draft: SetDraft, drafts: list[KeyResultDraft], today: date | None) -> _Conventions:
    numbers: tuple[ItemRole, ...] = ("baseline", "current", "target", "progress", "grade")
    decimal = decimal_sign(kr.entries[role].text for kr in drafts for role in numbers if role in kr.entries)
    heading = next((column.heading for column in draft.columns if column.role == "confidence"), "")
    column = [kr.entries["confidence"] for kr in drafts if "confidence" in kr.entries]
    return _Conventions(
        decimal=decimal,
        confidence=confidence_scale(column, heading, decimal),
        progress=tuple(kr.entries["progress"] for kr in drafts if "progress" in kr.entries),
        grade=tuple(kr.entries["grade"] for kr in drafts if "grade" in kr.entries),
        cycle=Cycle(draft.cycle_start, draft.cycle_end, today),
    )


def _objective(draft: ObjectiveDraft, index: int, conventions: _Conventions) -> Objective:
    entries = draft.entries
    given = _text(entries, "id")
    item_id = given or f"o{index + 1}"
    team = _text(entries, "team")
    return Objective(
        text=undress(_text(entries, "text")).text,
        written=_text(entries, "text"),
        id=item_id,
        made_id=not given,
        index=index,
        entries=entries,
        owners=split_names(_text(entries, "owner")),
        parents=split_links(_text(entries, "parent")),
        type=read_type(_text(entries, "type")),
        note=_text(entries, "note"),
        status=_text(entries, "status"),
        level=read_level(_text(entries, "level")),
        team=team,
        tab=draft.tab,
        hidden=draft.hidden,
        why=_text(entries, "why"),
        key_results=tuple(
            _key_result(kr, row, index, item_id, conventions, team) for row, kr in enumerate(draft.key_results)
        ),
    )


def _key_result(  # noqa: PLR0913, PLR0917  (one row has this many parts)
    draft: KeyResultDraft, index: int, objective: int, parent_id: str, conventions: _Conventions, team: str = ""
) -> KeyResult:
    entries, decimal = draft.entries, conventions.decimal
    given = _text(entries, "id")
    made_id = not given or given == parent_id
    cycle = conventions.cycle
    bounds = (cycle.start, cycle.end) if cycle.start and cycle.end else None
    bare = KeyResult(
        text=undress(_text(entries, "text")).text,
        written=_text(entries, "text"),
        id=f"{parent_id}.k{index + 1}".lstrip(".") if made_id else given,
        made_id=made_id,
        index=index,
        objective_index=objective,
        entries=entries,
        owners=split_names(_text(entries, "owner")),
        parents=split_links(_text(entries, "parent")),
        type=read_type(_text(entries, "type")),
        note=_text(entries, "note"),
        status=_text(entries, "status"),
        level=read_level(_text(entries, "level")),
        team=_text(entries, "team") or team,
        hidden=draft.hidden,
        progress=_share(entries, "progress", conventions),
        grade=_share(entries, "grade", conventions),
        confidence=_confidence(entries, conventions),
        due=_day(entries, "due", cycle.today, bounds),
        updated=_day(entries, "updated", cycle.today, bounds),
        depends_on=split_links(_text(entries, "depends_on")),
        next_step=_text(entries, "next_step"),
        history=draft.history,
        unreadable=tuple(
            role
            for role in ("baseline", "current", "target")
            if role in entries and _is_unreadable(entries[role], decimal)
        ),
    )
    return _with_numbers(bare, decimal)


def _with_numbers(kr: KeyResult, decimal: str) -> KeyResult:
    """Take each number from its column, and from the text where there is no column or its cell is empty."""
    columns = {
        role: read_number(kr.entries[role], decimal) for role in ("baseline", "current", "target") if role in kr.entries
    }
    phrase = kr.phrase
    start, goal, step = phrase.first("baseline"), phrase.first("target"), phrase.first("delta")
    written = [number for number in columns.values() if number]
    unit = kr.entry("unit") or next((number.unit for number in written if number.unit), "")
    if not unit:
        spoken = goal or start or step
        unit = spoken.unit if spoken else ""
    factor = _per_cent_factor(unit, [number.value for number in written if number.unit != "%"])

    def column(role: str) -> float | None:
        number = columns.get(role)
        return (
            None if number is None else convert(number.value, number.unit, unit) * (1 if number.unit == "%" else factor)
        )

    baseline = column("baseline")
    target = column("target")
    if baseline is None and not kr.entry("baseline"):
        baseline = convert(start.value, start.unit, unit) if start else None
    if target is None and not kr.entry("target"):
        target = convert(goal.value, goal.unit, unit) if goal else None
    delta = (
        target - baseline if target is not None and baseline is not None else _delta(kr, step.value if step else None)
    )
    return replace(
        kr,
        baseline=baseline,
        target=target,
        current=column("current"),
        unit=unit,
        delta=delta,
        direction=_direction(kr, baseline, target),
        due=kr.due or (phrase.deadline.day if phrase.deadline else None),
    )


def _delta(kr: KeyResult, value: float | None) -> float | None:
    if value is None:
        return None
    return -abs(value) if kr.phrase.direction == "down" else value


def _direction(kr: KeyResult, baseline: float | None, target: float | None) -> Direction | None:
    if baseline is not None and target is not None and baseline != target:
        return "up" if target > baseline else "down"
    return kr.phrase.direction


def _per_cent_factor(unit: str, values: list[float]) -> float:
    """Return 100 where a per cent column holds fractions of 1, such as 0.38 without a per cent format."""
    fractions = values and all(0 <= value <= 1 for value in values) and any(0 < value < 1 for value in values)
    return 100 if "%" in unit and fractions else 1


def _text(entries: Entries, role: ItemRole) -> str:
    found = entries.get(role)
    return found.text.strip() if found else ""


def _is_unreadable(entry: Entry, decimal: str) -> bool:
    return bool(entry.text.strip()) and not is_no_value(entry.text) and read_number(entry, decimal) is None


def _share(entries: Entries, role: ItemRole, conventions: _Conventions) -> float | None:
    if role not in entries:
        return None
    column = conventions.progress if role == "progress" else conventions.grade
    return read_share(entries[role], column, conventions.decimal)


def _confidence(entries: Entries, conventions: _Conventions) -> float | None:
    if "confidence" not in entries:
        return None
    return read_confidence(entries["confidence"], conventions.confidence, conventions.decimal)


def _day(entries: Entries, role: ItemRole, today: date | None, bounds: tuple[date, date] | None) -> date | None:
    entry = entries.get(role)
    if entry is None:
        return None
    if isinstance(entry.value, datetime):
        return entry.value.date()
    if isinstance(entry.value, date):
        return entry.value
    return parse_day(entry.text, today=today, cycle=bounds) if entry.text.strip() else None


def split_names(text: str) -> tuple[str, ...]:
    """Return the names in an owner cell; "TBD", a dash or an empty cell give none."""
    lines = text.split("\n") if "\n" in text else _NAMES_APART.split(text)
    return tuple(name.strip() for name in lines if name.strip() and name.strip().casefold() not in _NOBODY)


def split_links(text: str) -> tuple[str, ...]:
    """Return what a link cell points to: several ids, or one text that names something."""
    parts = tuple(part for part in _LINKS_APART.split(text.strip()) if part)
    if "\n" in text or all(_ID_SHAPED.fullmatch(part) for part in parts):
        return parts
    return (text.strip(),) if text.strip() else ()


def read_type(text: str) -> str:
    """Return the standard word for a row's type, or the word as written in lower case."""
    word = text.strip().casefold()
    return _TYPE_OF.get(word) or next((kind for known, kind in _TYPE_OF.items() if known in _WORD.findall(word)), word)


def read_level(text: str) -> Level:
    """Return the level that a level cell names, "" when it names none."""
    word = text.strip().casefold()
    exact = _LEVEL_OF.get(word, "")
    return exact or next((level for known, level in _LEVEL_OF.items() if known in word), "")

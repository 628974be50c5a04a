"""PR109 dropped-without-closure."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from sheets_service.history import History
from sheets_service.identity import fold
from sheets_service.okrs import Cycle, KeyResult, Objective, OkrSet
from sheets_service.pace import is_limit, progress_at
from sheets_service.rule import WARNING, Finding, NotApplicable, rule
from sheets_service.rules.check_in_notes import is_closed, is_lesson
from sheets_service.rules.wording import quote
from sheets_service.snapshots import RowSeen
from sheets_service.text import likeness
from sheets_service.wording import count, day

_UPHEAVAL = 0.4  # share of all rows that leave at once: a new cycle or a new layout, not a dropped row
_EARLY = 0.1  # share of the cycle in which rows still come and go
_SAME_TOPIC = 0.3  # likeness at which a word about closing speaks of the row that left


@rule("PR109", "dropped-without-closure", WARNING, leg="follow-through", seeds=(60, 43, 90), scope="company")
def check(okrs: OkrSet, cycle: Cycle, history: History, *, cycles: int = 2) -> Iterator[Finding]:
    """A row left the sheet, or was carried over again and again, with no result and no word why.

    Why: what vanishes without a word teaches nothing, and people remember that promises fade here.

    Ask: what came of it, and what did it teach?

    Fix: note in the objective's row “[Row] closed on [date] at [value], because [reason]”.

    Schools: Google carries unfinished aspirational rows over; Ferreira warns of following a bogus one doggedly.
    """
    if history.is_empty or cycle.today is None or cycle.start is None:
        raise NotApplicable
    found = (*_dropped(okrs, cycle, history), *_carried(okrs, cycle, cycles))
    if not found and not history.gone:
        raise NotApplicable  # nothing left: a second look at the same rows judges nothing more than the first
    yield from found


def _dropped(okrs: OkrSet, cycle: Cycle, history: History) -> Iterator[Finding]:
    homes = {aim.key: objective for aim, objective in zip(history.aims, okrs.objectives, strict=False)}
    by_home: dict[str, list[RowSeen]] = {}
    for row in history.gone:
        if _is_dropped(row, okrs, cycle, history):
            by_home.setdefault(row.home if row.home in homes else "", []).append(row)
    for home, rows in by_home.items():
        place = homes[home].at() if home else okrs.at()
        seen = rows[0].last.day if rows[0].last else cycle.today
        when = day(seen, cycle.today) if seen else "the last review"
        more = f" and {count(len(rows) - 1, 'other row')}" if len(rows) > 1 else ""
        yield Finding(
            place,
            f"{quote(rows[0].text)}{more} stood here on {when} and left without a result.",
            report_only=not home,
            identity="|".join(sorted(row.key for row in rows)),
        )


def _is_dropped(row: RowSeen, okrs: OkrSet, cycle: Cycle, history: History) -> bool:
    """Tell whether a row left in the middle of this cycle, unfinished, alone, and without a word about it."""
    gone, start = row.gone, cycle.start
    if gone is None or start is None or row.last is None or row.last.day < start or gone < start:
        return False
    share = Cycle(cycle.start, cycle.end, gone).elapsed
    if share is None or not _EARLY < share < 1 or (row.progress is not None and row.progress >= 1):
        return False
    together = sum(one.gone == gone for one in history.rows)
    if together > max(1.0, _UPHEAVAL * (together + len(okrs.key_results))):
        return False
    return not (fold(row.text) in {fold(text) for text in okrs.dropped} or _is_spoken_of(row, okrs))


def _is_spoken_of(row: RowSeen, okrs: OkrSet) -> bool:
    """Tell whether a note somewhere says what became of the row."""
    items: list[Objective | KeyResult] = [*okrs.objectives, *okrs.key_results]
    return any(
        is_lesson(item.note) and (fold(row.text) in fold(item.note) or likeness(row.text, item.note) >= _SAME_TOPIC)
        for item in items
        if item.note
    )


def _carried(okrs: OkrSet, cycle: Cycle, cycles: int) -> Iterator[Finding]:
    """Find rows that have stood here since before the cycle before this one, unfinished, with no word of what was learned."""
    if cycle.start is None or cycle.end is None:
        return
    before = cycle.start - (cycle.end - cycle.start + timedelta(days=1)) * (cycles - 1)
    for kr in okrs.key_results:
        first = kr.seen[0].day if kr.seen else None
        if first is not None and first < before and not _is_settled(kr, before):
            yield Finding(
                kr.at(),
                f"{quote(kr.text)} has stood here since {day(first, cycle.today)}, past {count(cycles, 'end')} of a cycle, "
                "and is open.",
                question="what keeps it open, and is it still wanted?",
                fix="close it with what was learned, or note “carried over to [date], because [reason]”.",
            )


def _is_settled(kr: KeyResult, since: date) -> bool:
    progress = progress_at(kr, kr.current)
    told: Sequence[str] = [kr.note, *(one.note for one in kr.history if one.day >= since)]
    changed = len({one.target for one in kr.seen if one.target is not None} | {kr.target}) > 1
    done = progress is not None and progress >= 1
    return done or is_limit(kr) or changed or is_closed(kr) or any(is_lesson(note) for note in told)

"""How a cycle ended: each row's score from 0 to 1 with what it means for a row of its kind.

Schools differ: to Google seven tenths of an aspirational row is a win and a committed row is expected to end at 1.0; Weekdone
and others read seven to eight tenths of any row as good; critics of the scale ask only whether the row was met.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from sheets_service.okrs import Cycle, KeyResult, OkrSet
from sheets_service.pace import is_limit, is_outside, looks, standing
from sheets_service.rules.check_in_notes import is_lesson, notes_of

ENDING = 0.95  # share of the cycle from which rows are read as ended
_WIN, _PROGRESS = 0.7, 0.4


@dataclass(frozen=True, slots=True)
class Graded:
    """One row at the end of its cycle: its score 0-1 (more where it went past its target), what that means, and its lesson."""

    kr: KeyResult
    score: float
    given: bool  # True when people scored it, False when its numbers did
    meaning: str
    lesson: str
    carried_over: bool  # it stood here before this cycle began


def grade_rows(okrs: OkrSet, untyped: str = "") -> tuple[Graded, ...]:
    """Return the rows that can be scored, once the cycle is at its end or people have given scores; else none.

    `untyped` is the type that rows without one are read as.
    """
    elapsed = okrs.cycle.elapsed
    at_end = elapsed is not None and elapsed >= ENDING
    return tuple(_grade(okrs, untyped, ended=at_end))


def read_score(kr: KeyResult, score: float, untyped: str = "") -> str:
    """Say what a score means for a row of this kind; one without a type is read as `untyped`."""
    aspirational = (kr.type or untyped) == "aspirational"
    if kr.is_type("committed", "health") or is_limit(kr):
        return "kept" if score >= 1 else "a promise not kept: what stood in the way?"
    if kr.is_type("milestone", "baseline", "learning"):
        return "done" if score >= 1 else "not done yet"
    if score >= 1:
        return "past its target: was it far enough?" if aspirational else "reached"
    if score >= _WIN:
        return "a win" if aspirational else "nearly there"
    return "on its way" if score >= _PROGRESS else "hardly moved: what did it teach?"


def _grade(okrs: OkrSet, untyped: str, *, ended: bool) -> Iterator[Graded]:
    for kr in okrs.key_results:
        score = kr.grade if kr.grade is not None else _score(kr, okrs.cycle) if ended else None
        if score is None:
            continue
        lesson = next((note for note in reversed(notes_of(kr, kr.history)) if is_lesson(note)), "")
        start = okrs.cycle.start
        seen_before = start is not None and any(one.day < start for one in kr.seen)
        yield Graded(kr, score, kr.grade is not None, read_score(kr, score, untyped), lesson, seen_before)


def _score(kr: KeyResult, cycle: Cycle) -> float | None:
    """Return what the numbers of a row amount to: a limit holds or does not."""
    if is_limit(kr) and kr.target is not None:
        values = [one.current for one in looks(kr, cycle) if one.current is not None]
        return float(not is_outside(kr, values[-1])) if values else None
    found = standing(kr, cycle)
    return max(0.0, found.progress) if found else None

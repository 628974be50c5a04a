"""PR101 unbalanced-progress."""

from collections.abc import Iterator

from sheets_service.okrs import Cycle, Objective
from sheets_service.pace import Standing, metric_standings, per_cent
from sheets_service.rule import WARNING, Finding, NotApplicable, rule
from sheets_service.rules.check_in_notes import find_step
from sheets_service.rules.profile import read_row
from sheets_service.rules.wording import figure, name_row, quote
from sheets_service.spread import ENOUGH, spread
from sheets_service.wording import day


@rule("PR101", "unbalanced-progress", WARNING, leg="spread", seeds=(57, 58, 77))
def check(objective: Objective, cycle: Cycle, *, points: int = 40, from_share: float = 0.3) -> Iterator[Finding]:
    """Some rows of an objective are far ahead while their siblings stand still.

    Why: the average looks fine, and what the objective is about may be the row that does not move.

    Ask: what did the fast row have that the slow one lacks?

    Fix: “[Who] does [first step] for the slow row by [date]”, with time from the fast one; or close it with its reason.

    Schools: Perdoo shows an objective by its weakest row, re:Work by the average, which hides this.
    """
    standings = metric_standings(objective, cycle)
    if len(standings) < ENOUGH or max(one.expected for one in standings) < from_share:
        raise NotApplicable
    sound = [one for one in standings if one.paced and not read_row(one.kr).hollow]
    if spread(sound) * 100 < points:
        return
    slow, fast = min(sound, key=_gap), max(sound, key=_gap)
    step, row = find_step(slow.kr), name_row(slow.kr)
    room = _THREE if step else _TWO
    also = next((one for one in sound if one is not slow and one.ratio < _HALF), None)
    yield Finding(
        objective.at(),
        f"{quote(fast.kr.text, room)} is {per_cent(fast.progress)} of the way{_when(fast, cycle)}, {_slow(slow, cycle, room)}"
        f"{_also(slow, also)}; {_gone((slow, fast), cycle)}.",
        question=f"{row} says {quote(step, _STEP)}: what will it read then?"
        if step
        else f"what did {name_row(fast.kr)} have that {row} lacks?",
        fix=f"“[value] by [date]” beside that step; or close {row}, saying why."
        if step
        else f"“[Who] does [first step] for {row} by [date]”, with time from {name_row(fast.kr)}; or close {row} with its "
        "reason.",
        others=(fast.kr.at(), slow.kr.at()),
    )


def _slow(one: Standing, cycle: Cycle, room: int) -> str:
    """Say how far the slow row came; where it went the other way, by its numbers."""
    kr, now, text = one.kr, one.last.current, quote(one.kr.text, room)
    if one.progress < 0 and now is not None and kr.baseline is not None and kr.target is not None:
        start, there, goal = (figure(number, kr.unit) for number in (kr.baseline, now, kr.target))
        return f"while {text} went from {start} to {there}{_when(one, cycle)}, away from {goal}"
    return f"{text} {per_cent(one.progress)}{_when(one, cycle)}"


def _also(slow: Standing, one: Standing | None) -> str:
    if one is None:
        return ""
    return f"{', and' if slow.progress < 0 else ' and'} {name_row(one.kr)} is at {per_cent(one.progress)}"


def _when(one: Standing, cycle: Cycle) -> str:
    """Name the day a row is judged at, where that is not today; what is reached stays reached."""
    if one.progress >= 1:
        return ""
    return f" on {day(one.day, cycle.today)}" if cycle.today is not None and one.day < cycle.today else ""


def _gone(rows: tuple[Standing, Standing], cycle: Cycle) -> str:
    """Say how much of the cycle had passed on the days that the rows are judged at."""
    expected = per_cent(max(one.expected for one in rows))
    if any(_when(one, cycle) for one in rows):
        return f"{expected} could be expected"
    return f"{expected} of the cycle is gone"


def _gap(one: Standing) -> float:
    return one.gap


_TWO, _THREE = 52, 38  # characters of a row where two or three quotations stand in one note
_STEP = 45
_HALF = 0.5

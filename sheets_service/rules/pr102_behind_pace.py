"""PR102 behind-pace."""

from collections.abc import Iterator
from datetime import date

from sheets_service.okrs import Cycle, KeyResult
from sheets_service.pace import Standing, has_pace, is_partial, looks, per_cent, progress_at, standing
from sheets_service.rule import WARNING, Finding, NotApplicable, rule
from sheets_service.rules.check_in_notes import find_step, is_hope, is_value, notes_of
from sheets_service.rules.wording import figure, quote
from sheets_service.text import is_baseline_row
from sheets_service.wording import day


@rule("PR102", "behind-pace", WARNING, leg="pace", seeds=(57,))
def check(
    kr: KeyResult, cycle: Cycle, *, share: float = 0.75, from_share: float = 0.25, aspirational: float = 0.7
) -> Iterator[Finding]:
    """A row is well below where a steady pace would have it.

    Why: with weeks left there is still a choice; on the last day there is none.

    Ask: what would move it this week?

    Fix: note the next step: “[Step], [who], by [date]”.

    Schools: UpRaise draws the line at three quarters of the ideal, Planview at ten points, Ally at a quarter; Google calls
    seven tenths of an aspirational row a win, so such a row is measured against that.
    """
    found = standing(kr, cycle)
    if found is not None and is_partial(kr) and found.expected >= from_share:
        yield from _count_so_far(kr, found)
        return
    if found is None and cycle.end is None:
        yield from _went_away(kr)
        return
    if found is None or not found.paced or found.expected < from_share:
        raise NotApplicable
    if found.ratio >= share * (aspirational if kr.is_type("aspirational") else 1):
        return
    step = find_step(kr)
    note = next(iter(reversed(notes_of(kr, looks(kr, cycle)))), "")
    only = f"; the only word is {quote(note, _STEP)}" if note and not (step or is_value(note) or is_hope(note)) else ""
    yield Finding(
        kr.at(),
        f"{quote(kr.text)} {_way(found, cycle.today)}, with {per_cent(found.expected)} of the cycle gone{only}.",
        question=_question(step, found, cycle),
        fix="add the number you expect of it: “[value] by [date]”." if step else "",
    )


def _question(step: str, found: Standing, cycle: Cycle) -> str:
    """Ask about the step that is planned, or in the last days about what is left to do; "" leaves the rule's own question."""
    if step:
        return f"is {quote(step, _STEP)} enough to catch up, or what else would it take?"
    if found.expected >= _LAST_DAYS and cycle.end is not None:
        return f"what can still be true on {day(cycle.end, cycle.today)}, and what did it teach?"
    return ""


def _way(found: Standing, today: date | None) -> str:
    """Say how far the row came; where it went the other way, by its numbers."""
    kr, now = found.kr, found.last.current
    when = f" on {day(found.day, today)}" if today is not None and found.day < today else ""
    if found.progress <= 0 and now is not None and kr.baseline is not None and kr.target is not None:
        start, there, goal = (figure(one, kr.unit) for one in (kr.baseline, now, kr.target))
        if start == there:
            return f"{'stood' if when else 'stands'} at {start}{when}, where it began, on its way to {goal}"
        return f"went from {start} to {there}{when}, away from {goal}"
    return f"is {per_cent(found.progress)} of the way{when}"


def _went_away(kr: KeyResult) -> Iterator[Finding]:
    """Speak where no cycle is known, so that there is no pace, and the number clearly went the other way."""
    progress = progress_at(kr, kr.current)
    if progress is None or not has_pace(kr) or is_partial(kr) or is_baseline_row(kr.phrase):
        raise NotApplicable
    if progress > -_CLEARLY:
        return
    start, now, goal = (figure(one, kr.unit) for one in (kr.baseline or 0.0, kr.current or 0.0, kr.target or 0.0))
    yield Finding(kr.at(), f"{quote(kr.text)} went from {start} to {now}, away from {goal}.")


def _count_so_far(kr: KeyResult, found: Standing) -> Iterator[Finding]:
    """Speak where a number that counts up to the end is on its way past its goal."""
    if kr.current is None or kr.target is None or found.expected <= 0:
        return
    ends_near = round(kr.current / found.expected)
    if ends_near >= kr.target + max(1, _CLEARLY * kr.target):
        yield Finding(
            kr.at(),
            f"{quote(kr.text)} counts {figure(kr.current)} so far, with {per_cent(found.expected)} of the cycle gone; at "
            f"that rate it may end near {ends_near}, past {figure(kr.target)}.",
            question="is that the number for the whole period, or only for the part that is over?",
            fix=f"“{figure(kr.current)} so far, [number] expected by [date]”.",
            confidence="possible",
        )


_LAST_DAYS = 0.85  # share of the cycle
_STEP = 60  # characters of a step that is quoted
_CLEARLY = 0.25  # share of the goal

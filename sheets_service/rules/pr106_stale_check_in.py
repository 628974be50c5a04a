"""PR106 stale-check-in."""

from collections.abc import Iterator
from datetime import date

from sheets_service.okrs import Cycle, KeyResult, OkrSet
from sheets_service.pace import cadence, dated_looks, is_counted_rarely, standing
from sheets_service.rule import WARNING, Finding, NotApplicable, rule
from sheets_service.rules.check_in_notes import is_closed, paused_until
from sheets_service.rules.wording import quote
from sheets_service.wording import day

_NOT_YET = 0.1  # share of the cycle in which nobody expects a check-in
_TERM = 92  # days within which a number that is counted once a quarter comes again
_LAID_DOWN = 60  # days after which a sheet without a cycle is an old one


@rule("PR106", "stale-check-in", WARNING, leg="freshness", seeds=(65, 72))
def check(kr: KeyResult, okrs: OkrSet, cycle: Cycle, *, days: int = 14, rhythms: float = 2.0) -> Iterator[Finding]:
    """Nobody has looked at the row for two weeks and twice the team's own rhythm.

    Why: a number that is not looked at is not being moved, or nobody would know if it was.

    Ask: is the number hard to get, or has the work stopped?

    Fix: “[value] on [date]”, or “paused until [date], because [reason]”.

    Schools: Weekdone and Wodtke look every week; OKRs Tool calls a row stalled after fourteen days.
    """
    seen = dated_looks(kr)
    if not seen or cycle.today is None or (cycle.elapsed is not None and cycle.elapsed < _NOT_YET):
        raise NotApplicable
    last = seen[-1]
    age = (cycle.today - last).days
    if cycle.elapsed is None and (cycle.today - _newest(okrs)).days > _LAID_DOWN:
        raise NotApplicable
    found = standing(kr, cycle)
    finished = (found is not None and found.progress >= 1) or (cycle.end is not None and last >= cycle.end)
    pause = paused_until(kr, cycle)
    if finished or is_closed(kr) or (pause is not None and pause >= cycle.today):
        return
    if age <= days or age < rhythms * cadence(okrs.key_results):
        return
    if is_counted_rarely(kr) and age < _TERM:
        return
    due = (
        f", and is due on {day(kr.due, cycle.today)}"
        if kr.due and kr.due != cycle.end and kr.due >= cycle.today
        else ""
    )
    yield Finding(
        kr.at("updated"), f"{quote(kr.text)} was last updated on {day(last, cycle.today)}, {age} days ago{due}."
    )


def _newest(okrs: OkrSet) -> date:
    """Return the last day on which anybody looked at any row."""
    return max(day for kr in okrs.key_results for day in dated_looks(kr))

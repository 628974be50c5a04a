"""PR105 overdue-key-result."""

from collections.abc import Iterator
from datetime import timedelta

from sheets_service.okrs import Cycle, KeyResult
from sheets_service.pace import is_limit, looks, progress_at
from sheets_service.rule import WARNING, Finding, NotApplicable, rule
from sheets_service.rules.check_in_notes import is_closed
from sheets_service.rules.wording import figure, quote
from sheets_service.wording import day


@rule("PR105", "overdue-key-result", WARNING, leg="freshness", seeds=(72, 90), needs=("due",))
def check(kr: KeyResult, cycle: Cycle, *, days_to_close: int = 7) -> Iterator[Finding]:
    """The day has passed, and the row is neither at its target nor closed.

    Why: a date that passes without a word makes the next dates cheaper.

    Ask: is it still wanted, and by when?

    Fix: close it with what was learned, or write “[new date], because [reason]”.

    Schools: Google carries an aspirational row over; everybody asks for the word.
    """
    counted = [one.current for one in looks(kr, cycle) if one.current is not None]
    if kr.due is None or cycle.today is None or is_limit(kr) or not (counted or kr.has("status") or kr.has("grade")):
        raise NotApplicable
    progress = kr.progress if kr.progress is not None else progress_at(kr, counted[-1] if counted else None)
    cannot_tell = progress is None and not kr.has("status")
    closing = cycle.end is not None and kr.due >= cycle.end  # a week to write the ends down
    last_day = kr.due + timedelta(days=days_to_close if closing else 0)
    if last_day >= cycle.today or is_closed(kr) or cannot_tell or (progress is not None and progress >= 1):
        return
    stands = f" and stands at {figure(counted[-1], kr.unit)}" if counted else ""
    yield Finding(kr.at("due"), f"{quote(kr.text)} was due on {day(kr.due, cycle.today)}{stands}.")

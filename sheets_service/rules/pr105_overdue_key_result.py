"""PR105 overdue-key-result."""

import re
from collections.abc import Iterator

from sheets_service.okrs import Cycle, KeyResult
from sheets_service.pace import is_limit, looks, progress_at
from sheets_service.rule import WARNING, Finding, NotApplicable, rule
from sheets_service.rules.wording import figure, quote
from sheets_service.wording import day

_CLOSED = re.compile(
    r"\b(?:done|closed|complete[d]?|finished|achieved|dropped|stopped|cancelled|canceled|shipped|met)\b", re.IGNORECASE
)


@rule("PR105", "overdue-key-result", WARNING, leg="freshness", seeds=(72, 90), needs=("due",))
def check(kr: KeyResult, cycle: Cycle) -> Iterator[Finding]:
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
    settled = _CLOSED.search(f"{kr.status} {kr.note}") or kr.grade is not None
    if (
        kr.due >= cycle.today
        or settled
        or (progress is not None and progress >= 1)
        or (progress is None and not kr.has("status"))
    ):
        return
    stands = f" and stands at {figure(counted[-1], kr.unit)}" if counted else ""
    yield Finding(kr.at("due"), f"{quote(kr.text)} was due on {day(kr.due)}{stands}.")

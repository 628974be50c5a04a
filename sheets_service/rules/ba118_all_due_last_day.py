"""BA118 all-due-last-day."""

from collections.abc import Iterator

from sheets_service.okrs import Cycle, OkrSet
from sheets_service.rule import HINT, Finding, NotApplicable, rule

_HALF = 0.5


@rule("BA118", "all-due-last-day", HINT, leg="horizon", seeds=(), scope="team", core=False)
def check(okrs: OkrSet, cycle: Cycle, *, fewest: int = 4) -> Iterator[Finding]:
    """Half of the rows or more are due on the last day of the cycle.

    Why: where everything ends on one day there is no plan, and no row can make room for another.

    Ask: which of these could be true a month earlier?

    Fix: real dates, “[what] by [date]”.

    Schools: Google's playbook asks for real dates; many teams use the cycle's end for all.
    """
    due = [kr for kr in okrs.key_results if kr.due is not None and not kr.is_type("health")]
    if cycle.end is None or len(due) < fewest:
        raise NotApplicable
    last = [kr for kr in due if kr.due == cycle.end]
    if len(last) >= fewest and len(last) >= _HALF * len(due):
        yield Finding(
            okrs.at(),
            f"{len(last)} of {len(due)} rows are due on the last day of the cycle.",
            report_only=True,
        )

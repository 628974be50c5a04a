"""SH106 no-check-in-columns."""

from collections.abc import Iterator

from sheets_service.okrs import ItemRole, OkrSet
from sheets_service.rule import HINT, Finding, NotApplicable, rule

_SIGNS: tuple[ItemRole, ...] = ("current", "progress", "grade", "confidence", "updated", "status")


@rule("SH106", "no-check-in-columns", HINT, leg="freshness", seeds=(72,), scope="company", core=False)
def check(okrs: OkrSet) -> Iterator[Finding]:
    """No column says where a row stands today, how sure people are, or when somebody last looked.

    Why: progress that is written nowhere is remembered differently by everyone.

    Ask: at the next check-in, where will the new number be written?

    Fix: add a column for today's value and one for confidence.

    Schools: Weekdone, Wodtke and Tability look at the numbers every week.
    """
    rows = okrs.key_results
    if not okrs.columns or not rows:
        raise NotApplicable
    if any(kr.has(role) for kr in rows for role in _SIGNS) or any(kr.history for kr in rows):
        return
    yield Finding(
        okrs.at(),
        "No column on this tab says where a row stands today.",
        report_only=True,
    )

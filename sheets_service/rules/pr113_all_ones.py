"""PR113 all-ones."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from sheets_service.history import History
from sheets_service.okrs import Cycle, OkrSet
from sheets_service.pace import is_metric, standing
from sheets_service.rule import HINT, Finding, NotApplicable, rule
from sheets_service.rules.wording import quote
from sheets_service.snapshots import RowSeen
from sheets_service.wording import count

_ROWS = 3


@rule("PR113", "all-ones", HINT, leg="ambition", seeds=(52, 82), scope="company")
def check(okrs: OkrSet, cycle: Cycle, history: History, *, near_end: float = 0.95) -> Iterator[Finding]:
    """At the end of the cycle every row is at its target or past it.

    Why: it may be a great quarter; twice in a row it says that the targets are safe.

    Ask: which row would you have tried if missing were free?

    Fix: type one row of the next cycle “aspirational” and let it be far: “from [today] to [far target]”.

    Schools: Google reads 1.0 everywhere as not ambitious enough; a committed row is expected to end there.
    """
    if cycle.elapsed is None or cycle.elapsed < near_end:
        raise NotApplicable
    rows = [kr for kr in okrs.key_results if is_metric(kr) and not kr.is_type("committed")]
    scores = [
        kr.grade if kr.grade is not None else found.progress if (found := standing(kr, cycle)) else None for kr in rows
    ]
    told = [score for score in scores if score is not None]
    if len(told) < _ROWS or len(told) < len(rows):
        raise NotApplicable
    if min(told) >= 1:
        yield Finding(
            okrs.at(),
            f"All {count(len(told), 'row')}, from {quote(rows[0].text, 50)} to {quote(rows[-1].text, 50)}, "
            "ended at the target or past it.",
            confidence="likely" if _was_so_before(history, cycle) else "possible",
            report_only=True,
        )


def _was_so_before(history: History, cycle: Cycle) -> bool:
    """Tell whether the rows of the cycle before ended at their targets as well."""
    if cycle.start is None or cycle.end is None:
        return False
    since = cycle.start - (cycle.end - cycle.start) - timedelta(days=1)
    ends = [_end_of(row, since, cycle.start) for row in history.rows]
    told = [one for one in ends if one is not None]
    return len(told) >= _ROWS and min(told) >= 1


def _end_of(row: RowSeen, since: date, until: date) -> float | None:
    """Return how far a row had come when it was last seen in a period, None when it was not."""
    return replace(row, looks=tuple(one for one in row.looks if since <= one.day < until)).progress

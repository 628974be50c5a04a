"""PR113 all-ones."""

from collections.abc import Iterator

from sheets_service.okrs import Cycle, OkrSet
from sheets_service.pace import is_metric, standing
from sheets_service.rule import HINT, Finding, NotApplicable, rule
from sheets_service.rules.wording import quote
from sheets_service.wording import count

_ROWS = 3


@rule("PR113", "all-ones", HINT, leg="ambition", seeds=(52, 82), scope="company")
def check(okrs: OkrSet, cycle: Cycle, *, near_end: float = 0.95) -> Iterator[Finding]:
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
            f"all {count(len(told), 'row')}, from {quote(rows[0].text, 50)} to {quote(rows[-1].text, 50)}, "
            "ended at the target or past it.",
            confidence="possible",
            report_only=True,
        )

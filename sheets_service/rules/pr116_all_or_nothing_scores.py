"""PR116 all-or-nothing-scores."""

from collections.abc import Iterator

from sheets_service.okrs import OkrSet
from sheets_service.rule import HINT, Finding, NotApplicable, rule
from sheets_service.rules.wording import quote
from sheets_service.wording import count

_ROWS = 4


@rule("PR116", "all-or-nothing-scores", HINT, leg="honesty", seeds=(54,), scope="company")
def check(okrs: OkrSet) -> Iterator[Finding]:
    """Every row was scored 0 or 1, and nothing in between.

    Why: a scale from 0 to 1 is there for what came close; without it a near miss and no start look the same.

    Ask: which of the rows at 0 came closest, and how far?

    Fix: score by the share of the way: “[0.0-1.0]”, from the start to the target.

    Schools: Google grades in tenths and reads 0.7 as a win; Wodtke asks only met or not, and talks about why.
    """
    scored = [
        kr for kr in okrs.key_results if kr.grade is not None and not kr.is_type("milestone", "baseline", "health")
    ]
    if len(scored) < _ROWS:
        raise NotApplicable
    missed = [kr for kr in scored if kr.grade == 0]
    if missed and all(kr.grade in {0, 1} for kr in scored):
        met = count(len(scored) - len(missed), "row")
        yield Finding(
            okrs.at(),
            f"{met} scored 1 and {len(missed)} scored 0, {quote(missed[0].text, 60)} among them; none in between.",
            confidence="possible",
        )

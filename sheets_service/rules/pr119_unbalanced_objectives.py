"""PR119 unbalanced-objectives."""

from collections.abc import Iterator

from sheets_service.okrs import OkrSet
from sheets_service.pace import per_cent
from sheets_service.rule import HINT, Finding, NotApplicable, rule
from sheets_service.rules.wording import quote
from sheets_service.spread import ENOUGH, Span, company_span


@rule("PR119", "unbalanced-objectives", HINT, leg="spread", seeds=(57, 58, 77))
def check(okrs: OkrSet, *, points: int = 50, from_share: float = 0.3, slow: float = 0.5) -> Iterator[Finding]:
    """A team, or the company, is far ahead on one objective while another hardly moves.

    Why: the average of all looks fine, and nobody has decided which objective should wait.

    Ask: did somebody decide which of the two comes first?

    Fix: “[Who] gives [hours] a week to the slow objective until [date]”, or note that it waits and why.

    Schools: Perdoo shows a set by its weakest part; Weekdone averages, which hides this.
    """
    span = company_span(okrs)
    if len(span.members) < ENOUGH or max(span.expected) < from_share:
        raise NotApplicable
    gaps = [actual - expected for actual, expected in zip(span.actual, span.expected, strict=True)]
    first, last = gaps.index(max(gaps)), gaps.index(min(gaps))
    ahead, behind = span.indexes[first], span.indexes[last]
    lags = span.actual[last] < slow * span.expected[last] and gaps[first] >= 0
    if (span.spread or 0) * 100 < points or not lags or _is_told_by_team(okrs, span, (ahead, behind)):
        return
    yield Finding(
        okrs.at(),
        f"{quote(span.members[first], _SHORT)} is {per_cent(span.actual[first])} of the way on average, "
        f"{quote(span.members[last], _SHORT)} {_how_far(span.actual[last])}; {per_cent(span.expected[last])} "
        "could be expected.",
        others=tuple(one.at() for index in (ahead, behind) for one in okrs.objectives if one.index == index),
        report_only=True,
    )


def _how_far(share: float) -> str:
    return per_cent(share) if share >= 0 else f"further off than at the start ({per_cent(share)})"


def _is_told_by_team(okrs: OkrSet, span: Span, pair: tuple[int, int]) -> bool:
    """Tell whether both objectives are of one team among several, which is told by itself when it has enough of them."""
    teams = okrs.teams()
    if len(teams) < len(("one", "another")):
        return False
    for team in teams:
        own = {objective.index for objective in team.objectives}
        if own.issuperset(pair):
            return len(own.intersection(span.indexes)) >= ENOUGH
    return False


_SHORT = 50  # characters of a quotation where two stand in one note

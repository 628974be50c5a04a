"""AL112 personal-not-team."""

from collections.abc import Iterator

from sheets_service.okrs import Objective, OkrSet
from sheets_service.rule import HINT, Finding, NotApplicable, rule
from sheets_service.rules.links import find_links
from sheets_service.rules.wording import quote


@rule("AL112", "personal-not-team", HINT, leg="links", seeds=(66,), scope="company", needs=(), core=False)
def check(okrs: OkrSet) -> Iterator[Finding]:
    """A person's own objective has no team objective above it.

    Why: personal goals without a shared one pull people apart, and tend to end up in appraisals.

    Ask: which result of the team does it serve?

    Fix: write the id of the team's objective, or move it to where personal plans are kept.

    Schools: Google and What Matters know personal OKRs; many coaches advise against them.
    """
    if not any(one.has("level") for one in okrs.objectives):
        raise NotApplicable
    links = find_links(okrs)
    for objective in okrs.objectives:
        if objective.level == "person" and not _serves_a_team(objective, okrs, links.parents_of(objective.index)):
            yield Finding(
                objective.at(),
                f"{quote(objective.text, 60)} is a person's objective and names no team objective that it serves.",
                evidence=objective.text,
                other_view="What Matters keeps personal OKRs too.",
            )


def _serves_a_team(objective: Objective, okrs: OkrSet, parents: frozenset[int]) -> bool:
    outside = bool(objective.parents) and not parents
    return outside or any(okrs.objectives[index].level != "person" for index in parents)

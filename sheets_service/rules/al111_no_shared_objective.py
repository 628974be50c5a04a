"""AL111 no-shared-objective."""

from collections.abc import Iterator

from sheets_service.okrs import OkrSet
from sheets_service.rule import HINT, Finding, NotApplicable, rule
from sheets_service.rules.links import find_links, team_of
from sheets_service.rules.pairs_wording import join
from sheets_service.rules.wording import quote


@rule("AL111", "no-shared-objective", HINT, leg="coverage", seeds=(48,), scope="company", core=False)
def check(okrs: OkrSet, *, teams_needed: int = 3) -> Iterator[Finding]:
    """Several teams serve one objective, each with rows of its own, and no row belongs to two of them.

    Why: what lies between the teams is where such objectives are lost.

    Ask: which row could two of these teams only reach together?

    Fix: one row with two owners, “[Name], with [name of the other team]”, under both teams.

    Schools: Castro calls the shared OKR the tool of alignment; GitLab wants one name and splits the row.
    """
    links = find_links(okrs)
    if not links.parents:
        raise NotApplicable
    for index in sorted(links.parents):
        children = [one for one in okrs.objectives if index in links.parents_of(one.index)]
        teams = list(dict.fromkeys(team_of(one) for one in children if team_of(one)))
        shared = any(len(kr.owners) > 1 for one in children for kr in one.key_results)
        if len(teams) >= teams_needed and not shared:
            parent = okrs.objectives[index]
            yield Finding(
                parent.at(),
                f"{quote(parent.text)} is served by {join(teams)}, each with rows of its own; no row belongs to two of them.",
                evidence=parent.text,
                report_only=True,
            )

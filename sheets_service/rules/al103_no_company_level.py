"""AL103 no-company-level."""

from collections.abc import Iterator

from sheets_service.okrs import OkrSet
from sheets_service.rule import HINT, Finding, NotApplicable, rule
from sheets_service.rules.links import find_links, stands_above, team_of, top_level
from sheets_service.rules.pairs_wording import count, join, sentence


@rule("AL103", "no-company-level", HINT, leg="coverage", seeds=(46, 98), scope="company", core=False)
def check(okrs: OkrSet) -> Iterator[Finding]:
    """Several teams have objectives, and nothing stands above them that they could serve.

    Why: teams that cannot see what the whole wants will each be right on their own.

    Ask: which two or three results does the whole organisation want from this cycle?

    Fix: a team “Company” with [one to three objectives], and its ids in the teams' rows.

    Schools: Lamorte: a strategy that everybody knows can do the same.
    """
    teams = list(dict.fromkeys(team_of(one) for one in okrs.objectives if team_of(one)))
    if len(teams) < 2:
        raise NotApplicable
    links = find_links(okrs)
    outside = any(link.kind == "outside" for link in links.links)
    levels = {one.level for one in okrs.objectives} & {"company", "group"}
    if okrs.strategy or outside or levels or top_level(okrs, links) or any(stands_above(team) for team in teams):
        return
    yield Finding(
        okrs.at(),
        f"{sentence(count(len(teams), 'team'))} ({join(teams[:4])}) have objectives, and nothing stands above them.",
        report_only=True,
    )

"""KR113 outside-team-control."""

import re
from collections.abc import Iterator

from sheets_service.okrs import KeyResult, Objective
from sheets_service.rule import HINT, Finding, rule
from sheets_service.rules.rows import can_read, plain
from sheets_service.rules.wording import quote

_MARKET = re.compile(
    r"\b(?:share price|stock price|market cap\w*|(?:diesel|fuel|oil|gas|energy|electricity|steel|raw material|"
    r"commodity) prices?|"
    r"interest rates?|exchange rates?|inflation|gdp|unemployment(?: rate)?|birth rate|credit rating of the country|"
    r"competitors?['’]? (?:price|revenue|share)\w*|"
    r"weather|rainfall|election)\b",
    re.IGNORECASE,
)
_SET_APART = re.compile(
    r"\b(?:not|by|due to|despite|because of|under|in|for|through|during) (?:the |bad )?$", re.IGNORECASE
)
_COMPANY = re.compile(
    r"\b(?:market share|(?:annual|monthly) recurring revenue|arr|mrr|net revenue retention|nrr|ebitda|ebit|net profit|"
    r"(?:company|group|total) (?:revenue|profit|turnover|valuation)|revenue of the (?:group|company))\b",
    re.IGNORECASE,
)
_MONEY_TEAMS = re.compile(
    r"\b(?:sales|revenue|commercial|finance|marketing|growth|executive|management|board|company|ceo|cfo|account|"
    r"customer success|business|go-to-market|gtm)\b",
    re.IGNORECASE,
)
_TEAM_IN_TEXT = re.compile(r"\(([^()]*\b(?:team|squad|crew|department|unit)\b[^()]*)\)", re.IGNORECASE)


@rule("KR113", "outside-team-control", HINT, leg="contribution", seeds=(27,))
def check(kr: KeyResult, objective: Objective) -> Iterator[Finding]:
    """A market or company number stands on a team's row.

    Why: it moves, or does not, whatever this team does, so the row teaches nobody anything.

    Ask: what could this team alone do on Monday that would move it?

    Fix: count the team's own part: “[What the team changes]: from [today] to [target]”.

    Schools: GitLab splits rows so that each keeps its sphere of control; a company's own rows are no such case.
    """
    if not can_read(kr.phrase) or objective.level in {"company", "group"}:
        return
    named = _TEAM_IN_TEXT.search(plain(objective.phrase))
    team = objective.team or (named[1] if named else "")
    market = _MARKET.search(plain(kr.phrase))
    if market and not _SET_APART.search(plain(kr.phrase)[: market.start()]):
        yield Finding(
            kr.at(),
            f"{quote(kr.text)} moves with the market{f', whatever {team} does' if team else ''}.",
            evidence=market[0],
        )
        return
    company = _COMPANY.search(plain(kr.phrase))
    if company is None or not team or _MONEY_TEAMS.search(team):
        return
    yield Finding(
        kr.at(),
        f"{quote(kr.text)} is a number of the whole company; {team} may hold one lever of many, or the deciding one.",
        evidence=company[0],
        confidence="possible",
    )

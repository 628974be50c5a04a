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
    r"weather|rainfall|election|house prices?|market (?:size|volume|growth)|stock index|world market \w+|"
    r"prices? of (?:butter|milk|wheat|flour|sugar|cocoa|coffee|grain|steel|copper|oil|gas|diesel|fuel|power|electricity|"
    r"timber|wood|paper|cotton|meat|eggs)|(?:butter|wheat|flour|grain|cocoa|copper|timber) prices?|"
    r"(?:tourist )?arrivals in the (?:country|region)|population of the \w+|average wage|"
    r"prices? of [\w ]{2,25} on the (?:\w+ )?(?:exchange|market)|"
    r"(?:tourists|visitors|births|newcomers|residents|inhabitants|registrations|overnight stays|"
    r"companies|start-?ups) in the (?:whole )?(?:city|town|"
    r"country|county|region|state|district)|"
    r"(?:national(?! (?:museum|library|gallery|theatre|theater|park|opera|archives?|trust|team|trail|office|service|"
    r"account|bank|grid|stadium)s?\b)"
    r"|nationwide|countrywide|country['’]s|world(?:wide)?|global|european|eu|industry(?:-wide)?|sector(?:-wide)?|"
    r"state-?wide|regional)"
    r" (?:[\w-]+ ){0,2}(?:passengers?|visitors?|tourists?|tourism|guest|overnight|births?|population|student|enrol?ment|"
    r"accident|crime|unemployment|employment|export|import|consumption|demand|traffic|registrations?|harvest|"
    r"construction|car|housing|emissions?) ?(?:numbers?|figures?|statistics|totals?|rate|index|volumes?|starts|stays)?"
    r"(?= ?(?:$|[:,(\d+→-]|from\b|to\b|by\b|up\b|rises?\b|grows?\b|falls?\b|of \d))|"
    r"snow ?fall|snow depth|hours of sunshine|pollen count|"
    r"(?:snow|sunshine|hot|rainy|sunny|dry) (?:days|hours)|oil price|base rate|key rate)\b",
    re.IGNORECASE,
)
# Some part of every word below: a look at the letters spares most rows the search.
_HINTS = (
    "price", "market", "interest rate", "exchange rate", "birth rate", "credit", "inflation", "gdp", "employment", "weather",
    "rain", "election", "competitor", "index", "arrival", "population", "wage", "arr", "mrr", "nrr", "net revenue", "ebit",
    "profit", "revenue", "turnover", "valuation", "earnings", "result", "margin", "cash flow", "sales", "operating",
    "circulation", "surplus", "occupancy", "deposits", "deficit", "budget", "balance", "income", "whole",
    "entire", "snow", "sun",
    "rainy", "dry", "hot", "exchange", "in the c", "in the t", "in the r", "in the d", "in the s",
    "in the w", "base rate", "key rate", "pollen",
    "national", "nationwide", "country", "world", "global", "european", "eu ", "industry", "sector", "statewide", "state-wide",
    "regional",
)  # fmt: skip
_SET_APART = re.compile(
    r"\b(?:not|by|due to|despite|because of|under|in|for|through|during) (?:the |bad )?$", re.IGNORECASE
)
_COMPANY = re.compile(
    r"\b(?:market share|(?:annual|monthly) recurring revenue|arr|mrr|net revenue retention|nrr|ebitda|ebit|net profit|"
    r"(?:company|group|total) (?:revenue|profit|turnover|valuation)|revenue of the (?:group|company))\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"\b(?:group|company(?:-wide)?|corporate|consolidated|firm-wide|group-wide)['’]?s?\s+(?:\w+\s+)?"
    r"(?:ebit(?:da)?|revenues?|profit|turnover|earnings|result|margin|valuation|cash flow|sales|share price|operating \w+)\b|"
    r"\b(?:ebit(?:da)?|revenues?|profit|turnover|earnings|margin|sales|result|surplus|circulation|occupancy|"
    r"market share|deposits) of the "
    r"(?:whole |entire |overall )?(?:(?:\w+ )?(?:group|company|firm|chain|house|bank|concern|holding|association|"
    r"federation|hospital|university|"
    r"authority|network|organi[sz]ation|brand|publisher|retailer|airline|club))\b|"
    r"\b(?:whole|entire) (?:\w+ )?(?:group|company|firm|chain|house|bank|concern|holding|hospital|university|"
    r"organi[sz]ation)\b|"
    r"\b(?:hospital|university|bank|chain|club|brand|city|association|hotel|airline|publisher|school|college|museum|"
    r"town|council)['’]s "
    r"(?:(?:operating|annual|overall|total|net|yearly) )?(?:result|profit|revenue|turnover|surplus|deficit|budget|"
    r"balance|income|market share)\b",
    re.IGNORECASE,
)
_MONEY_AIM = re.compile(
    r"\b(?:group|company|profit\w*|revenue|grow\w*|earn\w*|money|margin|financ\w*|business|market|sales|sell\w*|leader\w*|"
    r"leading|"
    r"ebitda?|cash|investors?|shareholders?|turnover|econom\w*|commercial\w*|scal\w+|sustainab\w+|invest\w*|fund\w*|"
    r"company['’]s)\b",
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
    low = kr.sober.casefold()
    if not any(word in low for word in _HINTS) or objective.level in {"company", "group"} or not can_read(kr.phrase):
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
    company = _company_number(kr, objective, team)
    if company is None:
        return
    yield Finding(
        kr.at(),
        f"{quote(kr.text)} is a number of the whole company; "
        f"{team or 'one team'} may hold one lever of many, or the deciding one.",
        evidence=company[0],
        confidence="possible",
    )


def _company_number(kr: KeyResult, objective: Objective, team: str) -> re.Match[str] | None:
    """Return the words of a company-wide number that stands under a team's aim."""
    words = plain(kr.phrase)
    if team:
        return None if _MONEY_TEAMS.search(team) else _COMPANY.search(words) or _WHOLE.search(words)
    aim = plain(objective.phrase)
    if not aim.strip() or _MONEY_AIM.search(aim):
        return None  # perhaps the company's own aim
    return _WHOLE.search(words)

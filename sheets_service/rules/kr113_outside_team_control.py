"""KR113 outside-team-control."""

import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache, lru_cache
from itertools import groupby
from operator import itemgetter

from sheets_service.okrs import KeyResult, Objective
from sheets_service.rule import HINT, Finding, rule
from sheets_service.rules.first_of import Alternatives, first_of
from sheets_service.rules.rows import can_read, content_words
from sheets_service.rules.wording import quote
from sheets_service.text.lang.forces_en import MARKET, OTHERS, REALM, WEATHER
from sheets_service.text.lang.outside_en import (
    DECIDED_BY,
    FOREIGN,
    MEASURE_OF,
    MEASURE_THEIRS,
    NOT_IN_HAND,
    ON_THEIR_GROUND,
    SWEEPING,
)
from sheets_service.text.openings import Words, sort_by_opening, worth_searching

# By turns; what is foreign to a team, last, is told by other signs.
_FORCES = (
    Alternatives(MARKET).parts,
    (Words(WEATHER),),
    tuple(Words(part) for part in REALM),
    Alternatives(OTHERS).parts,
)
_MARKET, _FOREIGN = 0, len(_FORCES)
_OUTSIDE = (*_FORCES, Alternatives(FOREIGN).parts)
_SWEEPING = Words(SWEEPING)
_MEASURE_OF, _MEASURE_THEIRS, _ON_THEIR_GROUND = Words(MEASURE_OF), Words(MEASURE_THEIRS), Words(ON_THEIR_GROUND)
_DECIDED_BY = Words(DECIDED_BY)
_NOT_IN_HAND = Words(NOT_IN_HAND)
_SET_APART = re.compile(
    r"\b(?:not|by|due to|despite|because of|under|in|for|through|during|from|to|before|after|since|until|than|below|above"
    r"|against|at|on|with|without|between|when|if|as) (?:(?:the|bad|last|next|a|main|our) )*$",
    re.IGNORECASE,
)
_OURS = re.compile(r"\b(?:our|ours|we|us|paid|charged|negotiated|saved|bought|sold by|hedged)\b", re.IGNORECASE)
_COMPANY = Words(
    r"\b(?:market share|(?:annual|monthly) recurring revenue|arr|mrr|net revenue retention|nrr|ebitda|ebit|net profit|"
    r"(?:company|group|total) (?:revenue|profit|turnover|valuation)|revenue of the (?:group|company))\b"
)
_WHOLE = Words(
    r"\b(?:group|company(?:-wide)?|corporate|consolidated|firm-wide|group-wide)['’]?s?\s+(?:\w+\s+)?"
    r"(?:ebit(?:da)?|revenues?|profit|turnover|earnings|result|margin|valuation|cash flow|sales|share price|operating \w+)\b|"
    r"^\W*(?:(?:our|the|group|company|total)\s+)*(?:market )?share of (?:the )?(?:[\w-]+ ){0,3}market\b|"
    r"^\W*(?:our |the )?market share (?:in|across)\b|"
    r"\b(?:ebit(?:da)?|revenues?|profit|turnover|earnings|margin|sales|result|surplus|circulation|occupancy|"
    r"market share|deposits|(?:total|overall|all) \w+) of the "
    r"(?:whole |entire |overall )?(?:(?:\w+ )?(?:group|company|firm|chain|house|bank|concern|holding|association|"
    r"federation|hospital|university|division|subsidiary|business unit|"
    r"authority|network|organi[sz]ation|brand|publisher|retailer|airline|club))\b|"
    r"\b(?:whole|entire) (?:\w+ )?(?:group|company|firm|chain|house|bank|concern|holding|hospital|university|"
    r"organi[sz]ation)\b|"
    r"\b(?:hospital|university|bank|chain|club|brand|city|association|hotel|airline|publisher|school|college|museum|"
    r"town|council)['’]s "
    r"(?:(?:operating|annual|overall|total|net|yearly) )?(?:result|profit|revenue|turnover|surplus|deficit|budget|"
    r"balance|income|market share)\b"
)
_MONEY_AIM = Words(
    r"\b(?:group|company|profit\w*|revenue|grow\w*|earn\w*|money|margin|financ\w*|business|market|sales|sells?(?! again)|"
    r"leader\w*|leading|"
    r"ebitda?|cash|investors?|shareholders?|turnover|econom\w*|commercial\w*|scal\w+|sustainab\w+|invest\w*|fund\w*|"
    r"selling (?:more|in|to)|company['’]s)\b"
)
_MONEY_TEAMS = Words(
    r"\b(?:sales|revenue|commercial|finance|marketing|growth|executive|management|board|company|ceo|cfo|account|"
    r"customer success|business|go-to-market|gtm)\b"
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
    if objective.level in {"company", "group"} or not can_read(kr.phrase):
        return
    team = objective.team or _named_team(objective.phrase.plain)
    whoever = f", whatever {team} does" if team else ""
    if others := _of_others(kr.phrase.plain):
        yield Finding(kr.at(), f"{quote(kr.text)} is for others to move{whoever}.", evidence=others[0].strip())
        return
    force, kind = _find_force(kr.phrase.plain, objective.phrase.plain)
    if force:
        yield Finding(
            kr.at(),
            f"{quote(kr.text)} moves {'with the market' if kind == _MARKET else 'by itself'}{whoever}.",
            evidence=force[0],
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


def _named_team(aim: str) -> str:
    """Return the team that an objective names in brackets: "Sell with joy (sales team)"."""
    found = _TEAM_IN_TEXT.search(aim) if "(" in aim else None
    return found[1] if found else ""


@lru_cache(maxsize=65536)
def _find_force(words: str, aim: str) -> tuple[re.Match[str] | None, int]:
    """Return what moves a number whatever a team does, and of which kind it is, unless the row is about its own part."""
    foreign = None
    for kind, parts in groupby(sorted(worth_searching(words, _by_opening())), key=itemgetter(0)):
        found = first_of([_OUTSIDE[kind][part] for _, part in parts], words)
        if kind == _FOREIGN:
            foreign = found
            continue
        if found is None or _SET_APART.search(words[: found.start()]):
            continue
        if _MEANT_BY.match(words, found.end()):
            continue
        if _OURS.search(words[: found.start()]) or _OURS.search(words[found.end() :]):
            continue
        if len(words[: found.start()].split()) <= _HEAD and not _is_its_own(found[0], aim):
            return found, kind
    foreign = foreign or _NOT_IN_HAND.match(words)
    if foreign and not _OURS.search(words[foreign.end() :]) and not _is_its_own(foreign[0], aim):
        return foreign, _FOREIGN
    return None, _FOREIGN


@cache
def _by_opening() -> Mapping[str, Collection[tuple[int, int]]]:
    return sort_by_opening(
        ((kind, part), pattern) for kind, patterns in enumerate(_OUTSIDE) for part, pattern in enumerate(patterns)
    )


@lru_cache(maxsize=65536)
def _of_others(words: str) -> re.Match[str] | None:
    """Return what counts somebody else's doing: "Outages at our cloud provider", "Review time, set by the store"."""
    found = _MEASURE_OF.match(words) or _ON_THEIR_GROUND.match(words)
    if found is None and ("'" in words or "’" in words):
        found = _MEASURE_THEIRS.match(words)
    found = found or _DECIDED_BY.search(words)
    return None if found and _DONE_BY_US.search(f"{words[: found.start()]} {words[found.end() :]}") else found


# "Sunny days on which the panels run" counts the panels.
_MEANT_BY = re.compile(
    r"\s*(?:(?:on|in|at|during|by|for|with) (?:which|whom)|when|where|although|though|yet)\b", re.IGNORECASE
)

# What we do about it: "Tickets about outages at the provider answered", "that we notice first".
_DONE_BY_US = Words(
    r"\b(?:we|us|you|who|whose|that|which|without|despite|on time|in time|late|passed|won back|answered|noticed|at first|"
    r"with ours|through us|from us|to us|via us|for us|of ours|negotiated|per)\b"
)


def _is_its_own(force: str, aim: str) -> bool:
    """Tell whether the objective speaks of the very place: a town may count what happens in the town."""
    places = {word for word in force.casefold().split() if word in _PLACES}
    return bool(places) and not places.isdisjoint(aim.casefold().replace(",", " ").split())


_PLACES = frozenset(
    "city town county region country state district island valley nation province area municipality council authority ministry "
    "court parliament commission regulator government".split()
)
_HEAD = 6  # words before the name of the number


def _company_number(kr: KeyResult, objective: Objective, team: str) -> re.Match[str] | None:
    """Return the words of a company-wide number that stands under a team's aim."""
    words = kr.phrase.plain
    found = (_COMPANY.search(words) if team else None) or _WHOLE.search(words) or _sweeping(kr, objective)
    aim = objective.phrase.plain
    if found is None or (_MONEY_TEAMS.search(team) if team else not aim.strip() or _MONEY_AIM.search(aim)):
        return None  # perhaps the company's own aim
    return found


def _sweeping(kr: KeyResult, objective: Objective) -> re.Match[str] | None:
    """Return the words of a number of the whole house, whatever it counts, unless the objective speaks of the same."""
    found = _SWEEPING.match(kr.phrase.plain)
    if found is None or not content_words(found[0]).isdisjoint(content_words(objective.phrase.plain)):
        return None
    return found

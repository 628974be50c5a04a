"""AL110 dependency-without-partner."""

import re
from collections.abc import Iterator, Mapping

from sheets_service.okrs import KeyResult, Objective, OkrSet
from sheets_service.rule import WARNING, Finding, NotApplicable, rule
from sheets_service.rules.contribution import COMMON_WORDS
from sheets_service.rules.links import find_links, own_id, team_of
from sheets_service.rules.once import once_a_set
from sheets_service.rules.pairs import measure_words
from sheets_service.rules.profile import read_row
from sheets_service.rules.wording import name_row, quote
from sheets_service.text.openings import Words

_NOTHING = re.compile(r"\W*(?:none|no one|nobody|n/?a|nothing|no|-)?\W*", re.IGNORECASE)
# Any case for the words, a capital for the team: "needs support" names no team, "needs Support" does.
_SPOKEN = Words(
    r"\b(?i:depends? on|dependent on|relies on|rely on|waiting for|needs?|requires?|provided by|delivered by"
    r"|(?:input|data|help) from) (?:the )?([A-Z][\w&-]*(?: [\w&-]+){0,2})",
    0,
)
_RATE = re.compile(
    r"(?<!within )(?<!after )\b(?:per|an?|each|every) (?:minute|hour|day|week|month|year)\b", re.IGNORECASE
)
_TIME = re.compile(
    r"\b(?:within (?:the |an? |one |two |\d+ ?)(?:min\w*|hours?|h|days?|weeks?|same)|before|minutes?|hours?|days?|late"
    r"|by \d{1,2}[:.]\d\d|same day|on the day|on (?:its|their|the) planned|on plan|on time|until|earl(?:y|ier)|wait\w*"
    r"|fast\w*)\b",
    re.IGNORECASE,
)
# What a team's own craft is counted by where others get it: there when asked for, handed on, so many a week.
_BRINGS = Words(
    r"\b(?:ready|available|in stock|on hand|missing|short of|lacking|without (?:an? )?|unfilled|uncovered|"
    r"handed|delivered|sent|supplied|provided|issued|filled|covered|staffed|booked|placed|assigned|matched|"
    r"reachable|on duty|on call|in the room|there|up|out|served|done|finished|completed|built|made|cut|printed|"
    r"shown|shot|edited|translated|drawn|written|reviewed|approved|granted|signed|hired|requests?|requested|"
    r"asked for|orders? (?:filled|met|sent)|for (?:the )?other teams|per (?:hour|shift|day|week|month|night)|"
    r"within \d|exact|accurate|correct|right|errors?|faults?|faulty|defects?|defective|rejected|flawless|"
    r"(?:by|from|with|through) our [\w-]+|an? (?:hour|shift|day|week|month|night))\b"
)
_SEEN_ANYWHERE = frozenset(
    {"leav", "com", "day", "night", "even", "new"}
)  # they join what two teams have little in common by


@rule("AL110", "dependency-without-partner", WARNING, leg="dependencies", seeds=(50,), scope="company")
def check(okrs: OkrSet) -> Iterator[Finding]:
    """A row counts on another team, and no row of that team takes it up.

    Why: work that another team has not promised is the usual reason why a row is missed.

    Ask: has the other team said yes?

    Fix: a row in that team, “[What they bring]: from [today] to [agreed]”, with an owner.

    Schools: Castro: one shared row in both teams does the same.
    """
    teams = _teams(okrs)
    rows = [(kr, kr.depends_on or _spoken_of(kr, okrs, teams)) for kr in okrs.key_results]
    if not any(partners for _, partners in rows):
        raise NotApplicable
    several = len({team_of(one) for one in okrs.objectives}) > 1
    for kr, partners in rows:
        for partner in partners:
            if _NOTHING.fullmatch(partner) or _is_row(partner, okrs) or _is_own(partner, kr, okrs):
                continue
            theirs = _find(partner, teams)
            if not theirs:
                yield _absent(kr, partner, several=several)
            elif not any(_takes_up(objective, kr, okrs) for objective in theirs):
                yield _unanswered(kr, partner, theirs)


def _spoken_of(kr: KeyResult, okrs: OkrSet, teams: Mapping[str, tuple[Objective, ...]]) -> tuple[str, ...]:
    """Return the other teams that a row or its note says it depends on, in so many words."""
    told = "\n".join(part for part in (kr.sober, kr.note, kr.next_step) if part)
    found = [match[1].casefold() for match in _SPOKEN.finditer(told)]
    if not found:
        return ()
    own = team_of(okrs.objectives[kr.objective_index]).casefold()
    named = [name for said in found for name in teams if said == name or said.startswith(f"{name} ")]
    return tuple(team_of(teams[name][0]) for name in dict.fromkeys(named) if name != own)


def _teams(okrs: OkrSet) -> Mapping[str, tuple[Objective, ...]]:
    found: dict[str, list[Objective]] = {}
    for objective in okrs.objectives:
        found.setdefault(team_of(objective).casefold(), []).append(objective)
    return {name: tuple(group) for name, group in found.items() if name}


def _find(partner: str, teams: Mapping[str, tuple[Objective, ...]]) -> tuple[Objective, ...]:
    plain = partner.casefold().strip()
    if plain in teams:
        return teams[plain]
    for name, group in teams.items():
        if re.search(rf"\b{re.escape(name)}\b", plain) or (len(plain) > 3 and plain in name):
            return group
    return ()


def _is_own(partner: str, kr: KeyResult, okrs: OkrSet) -> bool:
    return partner.casefold().strip() == team_of(okrs.objectives[kr.objective_index]).casefold()


def _is_row(partner: str, okrs: OkrSet) -> bool:
    """Tell whether the dependency names a row of this set by its id: that row is the promise."""
    return partner.strip() in _ids(okrs)


@once_a_set
def _ids(okrs: OkrSet) -> frozenset[str]:
    names = {own_id(one) for one in okrs.objectives} | {own_id(kr) for kr in okrs.key_results}
    return frozenset(names - {""})


def _takes_up(objective: Objective, kr: KeyResult, okrs: OkrSet) -> bool:
    """Tell whether an objective of the other team answers.

    It counts between the same two numbers, names this team in a text or as one that it leans on in turn, or moves the same
    side of it: by a word in common that is more than the theme of both, or, under one parent or with two words, by its goal;
    and in time where time is asked, unless it is linked here.
    """
    asking = okrs.objectives[kr.objective_index]
    if _mentions(objective, team_of(asking)):
        return True
    if any(_is_own(partner, kr, okrs) for row in objective.key_results for partner in row.depends_on):
        return True
    links = find_links(okrs)
    shared = links.parents_of(asking.index) & links.parents_of(objective.index)
    theme = frozenset[str]().union(*(measure_words(okrs.objectives[index].sober) for index in shared))
    asked = _asked(kr, asking)
    above = len(asked & measure_words(objective.sober)) > (0 if shared else 1)
    needs_time = _is_time(kr) and asking.index not in links.parents_of(objective.index)
    return any(
        _is_answer(row, kr, objective, near=bool(above or (asked - theme) & measure_words(row.sober)))
        and (_is_time(row) or not needs_time)
        for row in objective.key_results
    )


def _mentions(objective: Objective, team: str) -> bool:
    texts = " ".join(
        (objective.sober, objective.note, *(f"{kr.sober} {kr.note} {kr.next_step}" for kr in objective.key_results))
    )
    return bool(team) and bool(re.search(rf"\b{re.escape(team)}\b", texts, re.IGNORECASE))


def _asked(kr: KeyResult, asking: Objective) -> frozenset[str]:
    """Return the words of what a row and its goal ask for, but for those that join any two teams."""
    return (measure_words(kr.sober) | measure_words(asking.sober)) - COMMON_WORDS - _SEEN_ANYWHERE


def _is_answer(row: KeyResult, kr: KeyResult, objective: Objective, *, near: bool) -> bool:
    """Tell whether a row brings what is asked for: it is near by its words, or the team's own craft."""
    if kr.target is not None and (kr.baseline, kr.target) == (row.baseline, row.target):
        return True
    return near or bool(measure_words(team_of(objective)) & measure_words(row.sober) and _counts_craft(row))


def _counts_craft(row: KeyResult) -> bool:
    return _is_time(row) or bool(_BRINGS.search(row.sober))


def _is_time(kr: KeyResult) -> bool:
    without_rates = _RATE.sub(" ", kr.sober)
    return bool(_TIME.search(without_rates)) or read_row(kr).aspects.push == "speed"


def _absent(kr: KeyResult, partner: str, *, several: bool) -> Finding:
    where = "no row here is theirs" if several else "no row of theirs is on these tabs; they may keep their own"
    return Finding(
        kr.at("depends_on") if not kr.at("text").cell else kr.at(),
        f"{quote(kr.text)} depends on {partner}; {where}.",
        evidence=kr.text,
        question=f"has {partner} said yes, and who there has it on a list?",
        fix=f"a row of {partner}, “[What they bring]: from [today] to [agreed]”, with [a name].",
        confidence="likely" if several else "possible",
    )


def _unanswered(kr: KeyResult, partner: str, theirs: tuple[Objective, ...]) -> Finding:
    link = name_row(kr) if kr.at().cell else own_id(kr)
    nearest = theirs[0].key_results[0] if theirs[0].key_results else theirs[0]
    beside = f" The nearest is {quote(nearest.text, 40)}." if nearest.text else ""
    window = kr.phrase.first("window")
    return Finding(
        kr.at(),
        f"{quote(kr.text)} depends on {partner}; no row there takes it up.{beside}",
        evidence=kr.text,
        question=f"has {partner} said yes to {window.span.text if window else 'it'}?",
        fix=f"a row in {partner}, “[What they bring]: from [today] to [agreed]”{f', for {link}' if link else ''}.",
    )

"""KR112 input-not-outcome."""

import re
from collections.abc import Iterator

from sheets_service.okrs import KeyResult, Objective
from sheets_service.rule import HINT, Finding, rule
from sheets_service.rules.rows import can_read, is_first_measurement
from sheets_service.rules.spending import built_as_input, spending
from sheets_service.rules.wording import quote
from sheets_service.text.openings import Words

_ABOUT_PEOPLE = re.compile(
    r"\b(?:hir(?:e|ing)|recruit\w*|talent|headcount|staffing|onboard\w*|candidates?|vacanc\w+|shortage|understaffed|"
    r"short-staffed)\b",
    re.IGNORECASE,
)
_NAMES_THEM = re.compile(r"[a-z' -]{3,40}\s*[:,]?\s*(?:up )?(?:from )?\d", re.IGNORECASE)
_RAISED = Words(r"^(?:secure|raise|obtain|attract|acquire|win|get|land|bring in)\b")
_MONEY = re.compile(
    r"[$€£]|\b(?:fund\w*|grants?|subsid\w+|money|financing|donations?|capital|euros?|dollars|pounds|loans?)\b",
    re.IGNORECASE,
)
_ABOUT_MONEY = Words(
    r"\b(?:fund\w*|financ\w*|money|donat\w*|donors?|sponsor\w*|invest\w*|grants?|capital|budgets?|runway|independen\w*|"
    r"surviv\w*|future|cash|growth|grow|afford\w*|paid for)\b"
)
_LESS = Words(r"\b(?:reduce|cut|lower|decrease|save[sd]?|fewer|less|below)\b")


@rule("KR112", "input-not-outcome", HINT, leg="outcomes")
def check(kr: KeyResult, objective: Objective) -> Iterator[Finding]:
    """Money, hours, hires or meetings spent stand where the result belongs.

    Why: all of it can be spent and nothing has to come back.

    Ask: once it is spent, what would be different for whom?

    Fix: count what comes back for it: “[What it is spent for]: from [today] to [target]”.

    Schools: none disagrees; where hiring is itself the objective, hires are its result.
    """
    if (
        (kr.direction == "down" and (kr.baseline is not None or kr.phrase.comparator == "at most"))
        or kr.phrase.frame.effect
        or kr.type in {"health", "milestone"}
        or not can_read(kr.phrase)
        or is_first_measurement(kr)
        or _LESS.search(kr.phrase.plain)
    ):
        return
    found = spending(kr.phrase.plain) or built_as_input(kr.phrase.plain)
    if not found or _ABOUT_PEOPLE.search(objective.phrase.plain):
        return
    named = _NAMES_THEM.match(found)
    if named and not _words(named[0]).isdisjoint(_words(objective.phrase.plain)):
        return  # they are those whom it is for: "Nurses want to work here"
    if _RAISED.search(found) and _MONEY.search(found) and _ABOUT_MONEY.search(objective.phrase.plain):
        return
    yield Finding(
        kr.at(),
        f"{quote(kr.text)} counts what goes in, not what comes out of it.",
        evidence=found,
    )


def _words(text: str) -> frozenset[str]:
    return frozenset(word for word in re.findall(r"[a-z]{4,}", text.casefold()) if word.endswith("s"))

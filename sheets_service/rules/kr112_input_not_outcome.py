"""KR112 input-not-outcome."""

import re
from collections.abc import Iterator

from sheets_service.okrs import KeyResult, Objective
from sheets_service.rule import HINT, Finding, rule
from sheets_service.rules.rows import can_read
from sheets_service.rules.wording import quote

_SPENT = re.compile(
    r"\b(?:hire|recruit|invest|allocate|spend|budget|fund|employ|staff up)\b\s+(?!.*\b(?:saved|less|fewer)\b).*"
    r"|\b(?:book|use|spend|dedicate|devote|reserve)\b[^.]{0,20}\b\d[\d,.]*\s*(?:k|m)?\s*(?:gpu |person |work(?:ing)? )?(?:hours|days|h|d)\b.*"
    r"|\b(?:head ?count|number of (?:staff|employees|engineers|developers|agents|recruiters|meetings)|budget spent|hours (?:spent|invested|booked)|"
    r"fte|ftes|full-time equivalents)\b.*"
    r"|\b(?:recruiters?|engineers?|developers?|managers?|agents|staff|employees|people|sdrs?|reps?|analysts?|designers?|vp \w+)\s+hired\b.*"
    r"|\b(?:hold|have|attend|schedule|run|organi[sz]e)\b[^.]{0,15}\b\d+\b[^.]{0,25}\bmeetings\b.*",
    re.IGNORECASE,
)
_VERB_FIRST = re.compile(r"^(?:hire|recruit|invest|allocate|spend|budget|fund|employ|staff up)\b", re.IGNORECASE)
_SPLIT = re.compile(r"\band\b|,|;|&", re.IGNORECASE)
_ABOUT_PEOPLE = re.compile(
    r"\b(?:hir(?:e|ing)|recruit\w*|talent|headcount|staffing|onboard\w*|candidates?)\b", re.IGNORECASE
)
_LESS = re.compile(r"\b(?:reduce|cut|lower|decrease|save[sd]?|fewer|less|below)\b", re.IGNORECASE)


@rule("KR112", "input-not-outcome", HINT, leg="outcomes")
def check(kr: KeyResult, objective: Objective) -> Iterator[Finding]:
    """Money, hours, hires or meetings spent stand where the result belongs.

    Why: all of it can be spent and nothing has to come back.

    Ask: once it is spent, what would be different for whom?

    Fix: count what comes back for it: “[What it is spent for]: from [today] to [target]”.

    Schools: none disagrees; where hiring is itself the objective, hires are its result.
    """
    if not can_read(kr.phrase) or kr.is_type("health", "milestone") or kr.direction == "down" or _LESS.search(kr.text):
        return
    found = _spent(kr.text)
    if not found or (_ABOUT_PEOPLE.search(objective.text) and _ABOUT_PEOPLE.search(kr.text + " hire")):
        return
    if kr.phrase.frame.effect:
        return
    yield Finding(
        kr.at(),
        f"{quote(kr.text)} counts what goes in, not what comes out of it.",
        evidence=found,
    )


def _spent(text: str) -> str:
    """Return the part of a row that is about spending; a verb counts at the head of its part only."""
    for part in _SPLIT.split(text):
        words = part.strip()
        found = _SPENT.search(words)
        if found and (found.start() == 0 or not _VERB_FIRST.match(found[0])):
            return found[0].strip()
    return ""

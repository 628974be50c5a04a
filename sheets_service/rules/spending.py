"""Rows about what goes in: money, hours, hires and meetings."""

import re

_SPENT = re.compile(
    r"\b(?:hire|recruit|invest|allocate|spend|employ|staff up|assign|dedicate|devote|"
    r"reserve)\b\s+(?!.*\b(?:saved|less|fewer)\b).*"
    r"|\b(?:book|use|spend|dedicate|devote|reserve)\b[^.]{0,20}\b\d[\d,.]*\s*(?:k|m)?\s*(?:gpu |person |"
    r"work(?:ing)? )?(?:hours|days|h|d)\b.*"
    r"|\b(?:head ?count|number of (?:staff|employees|engineers|developers|agents|recruiters|meetings)|"
    r"hours (?:spent|invested|booked)|"
    r"fte|ftes|full-time equivalents)\b.*"
    r"|\b(?:recruiters?|engineers?|developers?|managers?|agents|staff|employees|people|sdrs?|reps?|analysts?|"
    r"designers?|vp \w+)\s+hired\b.*"
    r"|^(?:double|triple|increase|raise|grow|expand|extend)\b[^.]{0,30}\b(?:budget|spend(?:ing)?|staffing|"
    r"team size|headcount)\b.*"
    r"|^add (?:\w+ ){1,3}(?:people|staff|engineers?|developers?|agents?|nurses?|teachers?|workers?|drivers?|"
    r"assistants?|clerks?|technicians?|analysts?|reps|colleagues|"
    r"members? of staff)\b.*"
    r"|^fill (?:\w+ ){0,3}(?:positions?|vacanc(?:y|ies)|roles?|posts?)\b.*"
    r"|^(?:complete|deliver|give|run) [\d,.]+ hours of\b.*"
    r"|\b(?:hold|have|attend|schedule|run|organi[sz]e)\b[^.]{0,15}\b\d+\b[^.]{0,25}\bmeetings\b.*",
    re.IGNORECASE,
)
_VERB_FIRST = re.compile(
    r"^(?:hire|recruit|invest|allocate|spend|employ|staff up|assign|dedicate|devote|reserve)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\([^()]*\)")
_SPLIT = re.compile(r"\band\b|,|;|&", re.IGNORECASE)


def spending(text: str) -> str:
    """Return the part of a row that is about spending; a verb counts at the head of its part only."""
    for part in _SPLIT.split(_ASIDE.sub(" ", text)):
        words = part.strip()
        found = _SPENT.search(words)
        if found and (found.start() == 0 or not _VERB_FIRST.match(found[0])):
            return found[0].strip()
    return ""

"""Rows about what goes in: money, hours, hires and meetings."""

import re

_SPENT = re.compile(
    r"\b(?:hire|recruit|invest|allocate|spend|budget|fund|employ|staff up)\b\s+(?!.*\b(?:saved|less|fewer)\b).*"
    r"|\b(?:book|use|spend|dedicate|devote|reserve)\b[^.]{0,20}\b\d[\d,.]*\s*(?:k|m)?\s*(?:gpu |person |"
    r"work(?:ing)? )?(?:hours|days|h|d)\b.*"
    r"|\b(?:head ?count|number of (?:staff|employees|engineers|developers|agents|recruiters|meetings)|"
    r"budget spent|hours (?:spent|invested|booked)|"
    r"fte|ftes|full-time equivalents)\b.*"
    r"|\b(?:recruiters?|engineers?|developers?|managers?|agents|staff|employees|people|sdrs?|reps?|analysts?|"
    r"designers?|vp \w+)\s+hired\b.*"
    r"|\b(?:hold|have|attend|schedule|run|organi[sz]e)\b[^.]{0,15}\b\d+\b[^.]{0,25}\bmeetings\b.*",
    re.IGNORECASE,
)
_VERB_FIRST = re.compile(r"^(?:hire|recruit|invest|allocate|spend|budget|fund|employ|staff up)\b", re.IGNORECASE)
_SPLIT = re.compile(r"\band\b|,|;|&", re.IGNORECASE)


def spending(text: str) -> str:
    """Return the part of a row that is about spending; a verb counts at the head of its part only."""
    for part in _SPLIT.split(text):
        words = part.strip()
        found = _SPENT.search(words)
        if found and (found.start() == 0 or not _VERB_FIRST.match(found[0])):
            return found[0].strip()
    return ""

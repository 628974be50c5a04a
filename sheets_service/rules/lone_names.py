"""One word, or one behind "active", that names a measure and says neither whose nor over which time: "Injuries: 9 → 3"."""

import re
from functools import lru_cache

from sheets_service.text.lang.lone_en import DEFINED, LOOSE
from sheets_service.text.openings import Words

_NUMBER = r"[+\-−–]?[$€£]?\d[\d.,]*\s?(?:%|k\b|m\b|bn\b)?"
_MOVE = (
    rf"(?:is |are |goes |go |falls? |rises? |to (?:go|be) )?(?:up |down )?(?:from )?{_NUMBER}\s*(?:→|->|"
    rf"=>|⟶|–|to|(?:up|down) to|up|down)\s*{_NUMBER}"
)
_LONE = re.compile(
    rf"^\W*(?:(?:increase|raise|grow|boost|improve|reduce|cut|lower|decrease|shorten|get|push|drive|lift|"
    rf"bring|take|move)\s+)?"
    r"(?:(?:the|our|total|overall|average)\s+)?(?P<name>[^\W\d_]{4,}(?:-[^\W\d_]+)?)"
    rf"(?:\s*[:=–-])?\s+{_MOVE}\W*$",
    re.IGNORECASE,
)
_LOOSE = Words(
    rf"^\W*(?:(?:increase|raise|grow|boost|get|push|lift|bring|take|move)\s+)?(?:(?:the|our|number of)\s+)?"
    rf"(?P<name>(?:{LOOSE}) [a-z]+s)(?:\s*[:=–-])?\s+{_MOVE}\W*$"
)
_LOOSE_FIRST = Words(
    rf"^\W*(?:reach |get to |win |have )?{_NUMBER} (?P<name>(?:{LOOSE}) [a-z]+s)"
    rf"(?:,? (?:up from|after|instead of|today|now|currently|we have|from) {_NUMBER}|\W*\([^()]*\d[^()]*\))?\W*$"
)
_SHARE_OF_WHAT = Words(
    rf"^\W*(?:increase |raise |grow |the |our )*(?P<name>(?:local|regional|own|internal|external|digital|online|direct|organic|"
    rf"foreign|female|domestic) (?:share|rate|quota|portion))(?:\s*[:=–-])?\s+{_MOVE}\W*$"
)
_DEFINED = frozenset(DEFINED.split())


@lru_cache(maxsize=65536)
def lone_name(text: str) -> str:
    """Return the name of a measure that goes from one number to another and says no more than its name; "" otherwise."""
    if found := _LOOSE.search(text) or _LOOSE_FIRST.match(text) or _SHARE_OF_WHAT.match(text):
        return found["name"]
    if not text[-1:].isalnum() and text[-1:] not in "%.)":
        return ""
    found = _LONE.match(text)
    if found is None or found["name"].casefold() in _DEFINED:
        return ""
    return found["name"]

"""How somebody stands with others, or a thing with its time: "Be seen as a fair partner", "Morale is back where it belongs"."""

import re
from functools import lru_cache

from sheets_service.text.lang.standing_en import (
    BONDS,
    REGARDED,
    RESTORED,
    SMOOTH,
    STANDS_FOR,
    UNTROUBLED,
    WORTH_TOLD,
    WORTHY,
)
from sheets_service.text.openings import Words

_STANDING = Words(rf"{REGARDED}|{RESTORED}|{WORTHY}|{BONDS}|{WORTH_TOLD}|{UNTROUBLED}|{SMOOTH}|{STANDS_FOR}")
_COUNTED = re.compile(
    r"%|→|->|\d.*\d|\b(?:from|to|at least|at most|below|under|above|over)\s+\d|[:=]|\b(?:share|number|rate|"
    r"score|nps|survey|per|"
    r"who|that (?:say|rate|come|order|return|buy))\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=65536)
def soft_standing(text: str) -> str:
    """Return the words that tell a standing nobody can count, "" where the row counts something."""
    found = _STANDING.search(text)
    return found[0].strip() if found and not _COUNTED.search(text) else ""

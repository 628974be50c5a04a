"""Rows about what goes in: money, hours, hires and meetings."""

import re
from functools import lru_cache

from sheets_service.text.lang.inputs_en import INPUTS, LENT
from sheets_service.text.lang.spending_en import SPENT, THEIRS
from sheets_service.text.openings import Words

_SPENT = Words(SPENT)
_INPUTS, _LENT = Words(INPUTS), Words(LENT)
_VERB_FIRST = re.compile(
    r"^(?:hire|recruit|invest|allocate|spend|employ|staff up|assign|dedicate|devote|reserve)\b",
    re.IGNORECASE,
)
_THEIRS = re.compile(THEIRS, re.IGNORECASE)
_ASIDE = re.compile(r"\([^()]*\)")
_SPLIT = Words(r"\band\b|,(?!\d{3}\b)|;|&")


@lru_cache(maxsize=65536)
def spending(text: str) -> str:
    """Return the part of a row that is about spending; a verb counts at the head of its part only."""
    if not _SPENT.may_be_in(text):
        return ""
    bare = _ASIDE.sub(" ", text) if "(" in text else text
    for part in _SPLIT.pattern.split(bare) if _SPLIT.may_be_in(bare) else (bare,):
        words = part.strip()
        found = _SPENT.search(words)
        if found and not _THEIRS.search(words) and (found.start() == 0 or not _VERB_FIRST.match(found[0])):
            return found[0].strip()
    return ""


@lru_cache(maxsize=65536)
def built_as_input(text: str) -> str:
    """Return the whole row where it is built like one about money, hours, hands or gatherings."""
    found = _INPUTS.search(text) or _LENT.search(text)  # bound to the beginning; `search` is the quicker look
    return found[0].strip() if found and not _THEIRS.search(text) else ""

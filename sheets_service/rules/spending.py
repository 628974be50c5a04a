"""Rows about what goes in: money, hours, hires and meetings."""

import re
from collections.abc import Collection, Mapping
from functools import cache, lru_cache

from sheets_service.rules.first_of import Alternatives, first_of
from sheets_service.text.lang.inputs_en import INPUTS, LENT
from sheets_service.text.lang.spending_en import SPENT, THEIRS
from sheets_service.text.openings import Words, sort_by_opening, worth_searching

_SPENT = Alternatives(SPENT)
# Each build begins its text, and is tried only where a text has a word of it: most have words of few.
_BUILDS = tuple(Words(f"^{build}") for build in f"{INPUTS}|{LENT}".removeprefix("^").split("|^"))
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
    worth = _SPENT.worth_searching(text)
    if not worth:
        return ""
    bare = _ASIDE.sub(" ", text) if "(" in text else text
    for part in _SPLIT.pattern.split(bare) if _SPLIT.may_be_in(bare) else (bare,):
        words = part.strip()
        found = first_of(worth, words)
        if found and not _THEIRS.search(words) and (found.start() == 0 or not _VERB_FIRST.match(found[0])):
            return found[0].strip()
    return ""


@lru_cache(maxsize=65536)
def built_as_input(text: str) -> str:
    """Return the whole row where it is built like one about money, hours, hands or gatherings."""
    worth = sorted(worth_searching(text, _by_opening()))
    found = next((match for build in worth if (match := _BUILDS[build].match(text))), None)
    return found[0].strip() if found and not _THEIRS.search(text) else ""


@cache
def _by_opening() -> Mapping[str, Collection[int]]:
    return sort_by_opening(enumerate(_BUILDS))

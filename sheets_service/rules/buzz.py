"""Buzzwords: those that the text package knows, and more of the kind that mean something else to each reader."""

import re
from functools import cache

from sheets_service.text import Span, find_jargon
from sheets_service.text.lang.buzz_en import BUZZWORDS
from sheets_service.text.openings import word_list
from sheets_service.text.pattern_words import fold
from sheets_service.text.word_lists import WordLists

_MORE = word_list(BUZZWORDS, re.IGNORECASE)
_TO_THE = re.compile(r"\bto (?:the|a)\s+$", re.IGNORECASE)


def find_buzzwords(text: str) -> tuple[Span, ...]:
    """Return the buzzwords of a text in their order, each stretch once."""
    known = [one for one in find_jargon(text) if not _is_a_rung(text, one)]
    if not _MORE.may_be_in(text) or not _lists().names_in(fold(text)):
        return tuple(known)
    taken = [(one.start, one.end) for one in known]
    more = [
        Span(found.start(), found.end(), found[0])
        for found in _MORE.finditer(text)
        if not any(found.start() < end and start < found.end() for start, end in taken)
    ]
    return tuple(sorted((*known, *more), key=lambda one: one.start))


@cache
def _lists() -> WordLists:
    return WordLists({"more": BUZZWORDS.casefold()})


def _is_a_rung(text: str, one: Span) -> bool:
    """Tell whether a level is one of a ladder: learners book the next one; "take it to the next level" is another matter."""
    return one.text.casefold() == "next level" and one.start > 0 and not _TO_THE.search(text[: one.start])

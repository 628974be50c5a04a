"""Buzzwords: those that the text package knows, and more of the kind that mean something else to each reader."""

import re

from sheets_service.text import Span, find_jargon
from sheets_service.text.lang.buzz_en import BUZZWORDS
from sheets_service.text.openings import word_list

_MORE = word_list(BUZZWORDS, re.IGNORECASE)


def find_buzzwords(text: str) -> tuple[Span, ...]:
    """Return the buzzwords of a text in their order, each stretch once."""
    known = find_jargon(text)
    taken = [(one.start, one.end) for one in known]
    more = [
        Span(found.start(), found.end(), found[0])
        for found in _MORE.finditer(text)
        if not any(found.start() < end and start < found.end() for start, end in taken)
    ]
    return tuple(sorted((*known, *more), key=lambda one: one.start))

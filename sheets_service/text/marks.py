"""Marks in a text: vague words, buzzwords."""

import re
from functools import lru_cache

from .lang.en_vague import JARGON, VAGUE
from .lang.grammar import words
from .normalise import normalise
from .openings import Words
from .patterns import word
from .phrase import Span

_HARMLESS = re.compile(
    r"\b(?:better than|great britain|or better|good first|modern (?:slavery|language)|leading (?:to|indicator|the)"
    r"|best practice|good practice|first|many (?:thanks)|great lakes|excellent condition)\b"
)


@lru_cache(maxsize=16384)
def find_vague_words(text: str) -> tuple[Span, ...]:
    """Find words that two readers would understand differently: "significantly", "world-class"."""
    plain = normalise(text)
    if not _listed(VAGUE).may_be_in(plain.low):
        return ()
    skipped = [match.span() for match in _HARMLESS.finditer(plain.low)]
    return tuple(
        plain.span(match.start(), match.end())
        for match in _listed(VAGUE).finditer(plain.low)
        if not any(start <= match.start() < end for start, end in skipped)
    )


@lru_cache(maxsize=16384)
def find_jargon(text: str) -> tuple[Span, ...]:
    """Find buzzwords."""
    plain = normalise(text)
    return tuple(plain.span(match.start(), match.end()) for match in _listed(JARGON).finditer(plain.low))


@lru_cache(maxsize=4)
def _listed(entries: str) -> Words:
    return Words(word(words(entries)), 0)

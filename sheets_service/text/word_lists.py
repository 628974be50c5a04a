"""Many lists of words, looked for in a text at once: each word of the text tells which lists have it.

An entry is one word or several; a trailing * leaves the ending of a word open.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from .openings import Words, word_list
from .pattern_words import WHOLE

_WORD = re.compile(r"\w+")
_FIRST = re.compile(r"\w+\*?")
_START = 3  # letters


class _Found(NamedTuple):
    """What one word of a text tells: the lists that have it alone, and those that want more to follow."""

    names: frozenset[str]
    longer: tuple[tuple[str, re.Pattern[str]], ...]


_NOTHING = _Found(frozenset(), ())


class WordLists:
    """Named lists of words, parted by commas."""

    def __init__(self, lists: Mapping[str, str]) -> None:
        """Take lists whose entries begin with a word; a text has to be written in the case they are."""
        self._entries: dict[str, list[tuple[str, str]]] = {}  # name and entry, by their first word, with its star
        for name, entries in lists.items():
            for entry in filter(None, (" ".join(one.split()) for one in entries.split(","))):
                self._entries.setdefault(_FIRST.match(entry)[0], []).append((name, entry))  # type: ignore[index]  # as promised
        self._starts = frozenset(first.rstrip("*")[:_START] for first in self._entries)
        self._look_up = lru_cache(maxsize=16384)(self._read)

    def names_in(self, text: str) -> frozenset[str]:
        """Return the names of the lists that a text has an entry of."""
        found: set[str] = set()
        for word in _WORD.finditer(text):
            names, longer = self._look_up(word[0])
            found |= names
            for name, pattern in longer:
                if name not in found and pattern.match(text, word.start()):
                    found.add(name)
        return frozenset(found)

    def _read(self, word: str) -> _Found:
        """Return what is known of a word: under itself, and under each of its beginnings that may go on."""
        if self._starts.isdisjoint({word[:size] for size in range(1, _START + 1)}):
            return _NOTHING  # most numbers, each of which is looked up but once
        firsts = (word, *(f"{word[:size]}*" for size in range(1, len(word) + 1)))
        names: set[str] = set()
        longer: dict[str, list[str]] = {}
        for first in firsts:
            for name, entry in self._entries.get(first, ()):
                if entry == first:
                    names.add(name)
                else:
                    longer.setdefault(name, []).append(entry)
        patterns = ((name, word_list(",".join(entries)).pattern) for name, entries in longer.items())
        return _Found(frozenset(names), tuple(patterns)) if names or longer else _NOTHING


def openings_of(pattern: Words) -> str:
    """Return the openings of a pattern as a list: a text without an entry of it holds no match, if words open the match."""
    openings = [one for one in pattern.openings or () if one.strip().isalnum()]
    return ",".join(one.strip() if one.endswith(WHOLE) else f"{one}*" for one in openings)

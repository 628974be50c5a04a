"""Many lists of words, looked for in a text at once: each word of the text tells which lists have it.

An entry is one word or several; a trailing * leaves the ending of a word open.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from .openings import Words, word_list

_WORD = re.compile(r"\w+")
_FIRST = re.compile(r"\w+\*?")


class _Found(NamedTuple):
    """What one word of a text tells: the lists that have it alone, and those that want more to follow."""

    names: frozenset[str]
    longer: tuple[tuple[str, re.Pattern[str]], ...]


class WordLists:
    """Named lists of words, parted by commas."""

    def __init__(self, lists: Mapping[str, str]) -> None:
        """Take lists whose entries begin with a word; a text has to be written in the case they are."""
        self._alone: dict[str, set[str]] = {}
        self._longer: dict[str, dict[str, list[str]]] = {}
        for name, entries in lists.items():
            for entry in filter(None, (" ".join(one.split()) for one in entries.split(","))):
                first = _FIRST.match(entry)[0]  # type: ignore[index]  # as promised
                if entry == first:
                    self._alone.setdefault(first, set()).add(name)
                else:
                    self._longer.setdefault(first, {}).setdefault(name, []).append(entry)
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
        keys = (word, *(f"{word[:size]}*" for size in range(1, len(word) + 1)))
        longer: dict[str, list[str]] = {}
        for key in keys:
            for name, entries in self._longer.get(key, {}).items():
                longer.setdefault(name, []).extend(entries)
        return _Found(
            frozenset[str]().union(*(self._alone[key] for key in keys if key in self._alone)),
            tuple((name, word_list(",".join(entries)).pattern) for name, entries in longer.items()),
        )


def openings_of(pattern: Words) -> str:
    """Return the openings of a pattern as a list: a text without an entry of it holds no match, if words open the match."""
    return ",".join(f"{one}*" for one in pattern.openings or () if one.isalnum())

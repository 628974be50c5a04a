"""Many lists of words, looked for in a text at once: each word of the text tells which lists have it.

An entry is one word or several; a trailing * leaves the ending of a word open.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from .openings import Words, word_list
from .pattern_words import WHOLE, ByWord

_WORD = re.compile(r"\w+")
_FIRST = re.compile(r"\w+\*?")
_PART = re.compile(r"[\w*]+")
_START = 3  # letters, of which some entries have fewer

_Longer = tuple[tuple[str, Words], ...]  # most are never compiled: few words stand before what they do in an entry


class _Found(NamedTuple):
    """What one word of a text tells: the lists that have it alone, and those that want more to follow."""

    names: frozenset[str]
    longer: _Longer
    after: tuple[str, ...]  # how the next word begins in these; few texts go on like that


class WordLists:
    """Named lists of words, parted by commas."""

    def __init__(self, lists: Mapping[str, str]) -> None:
        """Take lists whose entries begin with a word; a text has to be written in the case they are."""
        self._entries: dict[str, list[tuple[str, str]]] = {}  # name and entry, by their first word, with its star
        for name, entries in lists.items():
            for entry in filter(None, (" ".join(one.split()) for one in entries.split(","))):
                self._entries.setdefault(_FIRST.match(entry)[0], []).append((name, entry))  # type: ignore[index]  # as promised
        self._starts = frozenset(first.rstrip("*")[:_START] for first in self._entries)
        self._known = ByWord(self._read)

    def names_in(self, text: str) -> frozenset[str]:
        """Return the names of the lists that a text has an entry of."""
        table, found, begun = self._known, set[str](), dict[str, _Longer]()
        words = _WORD.findall(text)
        for word, after in zip(words, (*words[1:], ""), strict=False):
            known = table[word]
            if known is not None:
                found |= known.names
                if after.startswith(known.after):
                    begun[word] = known.longer
        if begun:
            for one in _WORD.finditer(text):
                for name, pattern in begun.get(one[0], ()):
                    if name not in found and pattern.pattern.match(text, one.start()):
                        found.add(name)
        return frozenset(found)

    def _read(self, word: str) -> _Found | None:
        """Return what is known of a word: under itself, and under each of its beginnings that may go on; None: nothing."""
        starts = self._starts
        if not (word[:_START] in starts or word[:2] in starts or word[0] in starts):
            return None  # most numbers, each of which is looked up but once
        firsts = (word, *(f"{word[:size]}*" for size in range(1, len(word) + 1)))
        names: set[str] = set()
        longer: dict[str, list[str]] = {}
        after: set[str] = set()
        for first in firsts:
            for name, entry in self._entries.get(first, ()):
                if entry == first:
                    names.add(name)
                else:
                    longer.setdefault(name, []).append(entry)
                    after.add(_second(entry))
        patterns = ((name, word_list(",".join(entries))) for name, entries in longer.items())
        return _Found(frozenset(names), tuple(patterns), tuple(after)) if names or longer else None


def _second(entry: str) -> str:
    """Return how the second word of an entry begins, "" where signs alone follow the first."""
    parts = _PART.findall(entry)
    return parts[1].partition("*")[0] if len(parts) > 1 else ""


def openings_of(pattern: Words) -> str:
    """Return the openings of a pattern as a list: a text without an entry of it holds no match, if words open the match."""
    openings = [one for one in pattern.openings or () if one.strip().isalnum()]
    return ",".join(one.strip() if one.endswith(WHOLE) else f"{one}*" for one in openings)

"""How the words of a pattern begin, so that a text is searched only for patterns it may hold.

Most patterns fit few texts. What a pattern needs is read off the pattern itself, how the words of a text begin is looked up
once for all patterns, and a pattern is searched for where the two meet: if it begins with a word, at such words alone. Where
nothing can be read off, every text is searched: no match is ever lost.
"""

import re
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property, lru_cache
from types import MappingProxyType
from typing import TypeVar

from .pattern_words import LONGEST, WORD, Openings, fold, leading_openings, needed_openings

_Name = TypeVar("_Name", bound=Hashable)


class Words:
    """A pattern that is compiled, and searched for, only when a text may hold it."""

    def __init__(self, pattern: str, flags: int = re.IGNORECASE) -> None:
        """Take a pattern as `re.compile` does."""
        self._written = pattern
        self._flags = flags

    @cached_property
    def openings(self) -> Openings:
        """How the words begin of which each match holds one, in lower case."""
        return needed_openings(self._written, self._flags)

    @cached_property
    def leads(self) -> frozenset[str]:
        """How the word begins that each match begins with; empty where there is no telling."""
        return leading_openings(self._written, self._flags)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern itself, for a text that was looked at already."""
        return re.compile(self._written, self._flags)

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match in a text."""
        openings = self.openings  # asked a hundred times a row, so without a further call
        if openings is not None and _starts_by_opening(text).keys().isdisjoint(openings):
            return None
        if not self.leads:
            return self.pattern.search(text)
        for start in self._starts_in(text):
            if found := self.pattern.match(text, start):
                return found
        return None

    def match(self, text: str) -> re.Match[str] | None:
        """Return the match that begins a text."""
        return self.pattern.match(text) if self.may_be_in(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Return all matches in a text."""
        if not self.may_be_in(text):
            return iter(())
        return self._matches_at_words(text) if self.leads else self.pattern.finditer(text)

    def _matches_at_words(self, text: str) -> Iterator[re.Match[str]]:
        """Yield what `finditer` would, from the words that a match may begin with."""
        done = 0
        for start in self._starts_in(text):
            if start >= done and (found := self.pattern.match(text, start)):
                done = found.end()
                yield found

    def _starts_in(self, text: str) -> Sequence[int]:
        """Return where the words begin that a match may begin with, from left to right."""
        starts = _starts_by_opening(text)
        met = starts.keys() & self.leads
        if len(met) == 1:
            return _every(starts[met.pop()])
        return sorted({start for opening in met for start in _every(starts[opening])})

    def may_be_in(self, text: str) -> bool:
        """Tell whether a word of a text begins as one of the pattern's does; else it cannot match."""
        return self.openings is None or not openings_in(text).isdisjoint(self.openings)


def word_list(entries: str, flags: int = 0) -> Words:
    """Turn a list of words, parted by commas, into one pattern: a trailing * leaves the ending open."""
    parts = (
        re.escape(" ".join(entry.split())).replace(r"\*", r"\w*").replace(r"\ ", r"[\s\-]+")
        for entry in entries.split(",")
    )
    return Words(r"(?<!\w)(?:" + "|".join(part for part in parts if part) + r")(?!\w)", flags)


def index_lists(lists: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
    """Return which lists have an entry that begins with these letters."""
    found: dict[str, set[str]] = {}
    for name, entries in lists.items():
        for entry in entries.casefold().split(","):
            if first := WORD.search(entry):
                found.setdefault(first[0][:LONGEST], set()).add(name)
    return MappingProxyType({start: frozenset(names) for start, names in found.items()})


def lists_for(text: str, index: Mapping[str, Collection[str]]) -> frozenset[str]:
    """Return the names of the lists that a text may hold a word of."""
    return frozenset(name for start in openings_in(text) & index.keys() for name in index[start])


def openings_in(text: str) -> AbstractSet[str]:
    """Return how the words of a text begin, in lower case: their first letter, their first two, and so on."""
    return _starts_by_opening(text).keys()


@lru_cache(maxsize=8192)
def _starts_by_opening(text: str) -> Mapping[str, int | tuple[int, ...]]:
    return _starts_by_opening_in(text.casefold() if text.isascii() else text)


@lru_cache(maxsize=8192)
def _starts_by_opening_in(text: str) -> Mapping[str, int | tuple[int, ...]]:
    """Return where words begin so, from left to right: most openings begin one word, and its place is kept bare."""
    starts: dict[str, int | tuple[int, ...]] = {}
    for word in WORD.finditer(text):
        start = word.start()
        for opening in _beginnings(fold(word[0])[:LONGEST]):
            before = starts.get(opening)
            starts[opening] = start if before is None else (*_every(before), start)
    return starts


def _every(starts: int | tuple[int, ...]) -> tuple[int, ...]:
    return starts if isinstance(starts, tuple) else (starts,)


@lru_cache(maxsize=16384)
def _beginnings(word: str) -> tuple[str, ...]:
    return tuple(word[:size] for size in range(1, LONGEST + 1))


def sort_by_opening(table: Iterable[tuple[_Name, Words]]) -> Mapping[str, Collection[_Name]]:
    """Sort the names of many patterns by their openings; those that may stand in any text are found under ""."""
    found: dict[str, set[_Name]] = {}
    for name, pattern in table:
        for opening in ("",) if pattern.openings is None else pattern.openings:
            found.setdefault(opening, set()).add(name)
    return MappingProxyType({opening: frozenset(names) for opening, names in found.items()})


def worth_searching(text: str, by_opening: Mapping[str, Collection[_Name]]) -> frozenset[_Name]:
    """Return the names of the patterns that a text may hold; it holds none of the others."""
    met = openings_in(text) & by_opening.keys()
    return frozenset(by_opening.get("", ())).union(*(by_opening[opening] for opening in met))

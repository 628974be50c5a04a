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

from .pattern_words import (
    ASCII_WORD,
    LONGEST,
    WHOLE,
    WORD,
    ByWord,
    Leads,
    Openings,
    fold,
    is_plain_ascii,
    is_small,
    read_openings,
)

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
        return self._told[0]

    @cached_property
    def leads(self) -> Leads:
        """Where a match may begin; None where there is no telling."""
        return self._told[1]

    @cached_property
    def firsts(self) -> Openings:
        """How the first word of a text begins, for a pattern that matches there alone."""
        return self._told[2]

    @cached_property
    def _told(self) -> tuple[Openings, Leads, Openings]:
        return read_openings(self._written, self._flags)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern itself, for a text that was looked at already."""
        return re.compile(self._written, self._flags)

    @cached_property
    def _small(self) -> re.Pattern[str] | None:
        """The pattern for ASCII text in lower case: a comparison that minds case is several times as fast."""
        if not self._flags & re.IGNORECASE or not is_small(self._written):
            return None
        return re.compile(self._written, self._flags & ~re.IGNORECASE | re.ASCII)

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match in a text."""
        openings = self.openings  # asked a hundred times a row, so without a further call
        look = _look_at(text)
        if openings is not None and look.openings.isdisjoint(openings):
            return None
        firsts = self.firsts
        if firsts is not None and look.first.isdisjoint(firsts):
            return None
        leads = self.leads
        small = self._small if look.small else None
        tried, where = (self.pattern, text) if small is None else (small, look.small)
        if leads is None:
            found = tried.search(where)
        else:
            found = None
            for start in look.starts(leads):
                if found := tried.match(where, start):
                    break
        return found if found is None or where == text else self.pattern.match(text, found.start())

    def is_in(self, text: str) -> bool:
        """Tell whether a text holds a match, which takes no pattern for its capitals."""
        openings, look = self.openings, _look_at(text)
        if openings is not None and look.openings.isdisjoint(openings):
            return False
        return self.search(look.small if look.small and self._small else text) is not None

    def match(self, text: str) -> re.Match[str] | None:
        """Return the match that begins a text."""
        openings = self.openings
        look = _look_at(text)
        if openings is not None and look.openings.isdisjoint(openings):
            return None
        firsts = self.firsts
        if firsts is not None and look.first.isdisjoint(firsts):
            return None
        if look.small and (small := self._small) and not small.match(look.small):
            return None
        return self.pattern.match(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Return all matches in a text."""
        openings, look = self.openings, _look_at(text)
        if openings is not None and look.openings.isdisjoint(openings):
            return iter(())
        tried = (self._small if look.small == text else None) or self.pattern
        return tried.finditer(text) if self.leads is None else _matches_at(look.starts(self.leads), tried, text)

    def may_be_in(self, text: str) -> bool:
        """Tell whether a word of a text begins as one of the pattern's does; else it cannot match."""
        openings = self.openings
        return openings is None or not _look_at(text).openings.isdisjoint(openings)


def _matches_at(starts: Iterable[int], pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Yield what `finditer` would, from where a match may begin."""
    done = 0
    for start in starts:
        if start >= done and (found := pattern.match(text, start)):
            done = found.end()
            yield found


_SIGN = re.compile(r"[^a-zA-Z0-9 ]")  # or a letter that opens its word anyway


class _Look:
    """How the words of a text begin."""

    __slots__ = ("_starts", "first", "openings", "small", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.small = text if is_plain_ascii(text) else ""  # others may change their length with their case
        words = ASCII_WORD.findall(text) if self.small else map(fold, WORD.findall(text))
        beginnings = [*map(_beginnings.__getitem__, words)]
        self.openings: frozenset[str] = frozenset(_SIGN.findall(text)).union(*beginnings)
        self.first = beginnings[0] if beginnings else frozenset[str]()  # how the first word begins
        self._starts: Sequence[tuple[int, frozenset[str]]] = ()

    def starts(self, leads: tuple[frozenset[str], bool]) -> Sequence[int]:
        """Return where a match may begin, from left to right."""
        openings, anywhere = leads
        met = self.openings & openings
        if not met:
            return (0,) if anywhere else ()
        if self.small:
            places = {place for opening in met for place in self._places(opening)}
            return sorted(places | {0} if anywhere else places)
        if not self._starts:
            self._starts = [(word.start(), _beginnings[fold(word[0])]) for word in WORD.finditer(self.text)]
        found = [start for start, beginnings in self._starts if not beginnings.isdisjoint(met)]
        return [0, *found] if anywhere else found

    def _places(self, opening: str) -> Iterator[int]:
        """Yield where a word of ASCII text begins like this; sooner than to go through all its words."""
        text, known = self.small, opening.rstrip(WHOLE)
        at = text.find(known)
        while at >= 0:
            end = at + len(known)
            if not (text[at - 1 : at].isalnum() or (known != opening and text[end : end + 1].isalnum())):
                yield at
            at = text.find(known, end)


@lru_cache(maxsize=8192)
def _look_at(text: str) -> _Look:
    """Look at a text; case makes no difference in ASCII."""
    return _look_at_written(text.lower() if is_plain_ascii(text) else text)


_look_at_written = lru_cache(maxsize=8192)(_Look)


def word_list(entries: str, flags: int = 0) -> Words:
    """Turn a list of words, parted by commas, into one pattern: a trailing * leaves the ending open."""
    parts = (
        re.escape(" ".join(entry.split())).replace(r"\*", r"\w*").replace(r"\ ", r"[\s\-]+")
        for entry in entries.split(",")
    )
    return Words(r"(?<!\w)(?:" + "|".join(part for part in parts if part) + r")(?!\w)", flags)


def openings_in(text: str) -> AbstractSet[str]:
    """Return how the words of a text begin, in lower case: their first letter, their first two, and so on."""
    return _look_at(text).openings


_beginnings = ByWord(lambda word: frozenset((*(word[:size] for size in range(1, LONGEST + 1)), word + WHOLE)))


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

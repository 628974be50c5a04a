"""How the words of a pattern begin, so that a text is searched only for patterns it may hold.

Most patterns fit few texts. What a pattern needs is read off the pattern itself, how the words of a text begin is looked up
once for all patterns, and a pattern is searched for where the two meet: if it begins with a word, at such words alone. Where
nothing can be read off, every text is searched: no match is ever lost.
"""

import re
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property, lru_cache
from itertools import takewhile
from re import _constants as kinds  # type: ignore[attr-defined]  # the parser of patterns has no public name
from re import _parser as parser  # type: ignore[attr-defined]
from types import MappingProxyType
from typing import Any, TypeVar

Openings = frozenset[str] | None
"""One of them begins a word of every match; None: there is no telling."""

_Name = TypeVar("_Name", bound=Hashable)
_LONGEST = 4  # letters of an opening
_COMMON = frozenset(
    "to of the a an in by per from for and or at on is are with no not more".split()
)  # nearly any text has one
_WORD = re.compile(r"[^\W_]+")
_ONE_CASE = str.maketrans("İı", "ii")  # patterns that ignore case take them for an i


class Words:
    """A pattern that is compiled, and searched for, only when a text may hold it."""

    def __init__(self, pattern: str, flags: int = re.IGNORECASE) -> None:
        """Take a pattern as `re.compile` does."""
        self._written = pattern
        self._flags = flags

    @cached_property
    def openings(self) -> Openings:
        """How the words begin of which each match holds one, in lower case."""
        return _read(parser.parse(self._written, self._flags), "", fresh=False)[0]

    @cached_property
    def leads(self) -> frozenset[str]:
        """How the word begins that each match begins with; empty where there is no telling."""
        first, may_be_empty = _read_first(parser.parse(self._written, self._flags), fresh=False)
        return frozenset() if first is None or may_be_empty else first

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


def compile_list(entries: str, flags: int = 0) -> re.Pattern[str]:
    """Turn a list of words into a pattern that searches every text."""
    return word_list(entries, flags).pattern


def index_lists(lists: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
    """Return which lists have an entry that begins with these letters."""
    found: dict[str, set[str]] = {}
    for name, entries in lists.items():
        for entry in entries.casefold().split(","):
            if first := _WORD.search(entry):
                found.setdefault(first[0][:_LONGEST], set()).add(name)
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
    for word in _WORD.finditer(text):
        start = word.start()
        for opening in _beginnings(_fold(word[0])[:_LONGEST]):
            before = starts.get(opening)
            starts[opening] = start if before is None else (*_every(before), start)
    return starts


def _every(starts: int | tuple[int, ...]) -> tuple[int, ...]:
    return starts if isinstance(starts, tuple) else (starts,)


def _fold(text: str) -> str:
    return text.casefold() if text.isascii() else text.translate(_ONE_CASE).casefold()


@lru_cache(maxsize=16384)
def _beginnings(word: str) -> tuple[str, ...]:
    return tuple(word[:size] for size in range(1, _LONGEST + 1))


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


def _read(pattern: Iterable[tuple[Any, Any]], run: str, *, fresh: bool) -> tuple[Openings, bool]:
    """Return what a parsed pattern needs, and whether a word would begin right after it; `fresh` says so of its start.

    `run` holds the letters that follow one another since the last word began.
    """
    best: Openings = None
    for kind, given in pattern:
        if kind is kinds.LITERAL and chr(given).isalnum():
            run += chr(given) if run or fresh else ""
            fresh = False
            continue
        if kind is kinds.ASSERT_NOT and given[0] > 0:
            continue  # what must not follow changes nothing
        needs, fresh = _read_part(kind, given, run, fresh=fresh)
        best, run = _better(_better(best, needs), _opening(run)), ""
    return _better(best, _opening(run)), fresh


def _read_first(pattern: Iterable[tuple[Any, Any]], *, fresh: bool) -> tuple[Openings, bool]:
    """Return how the words begin that a match begins with, None for other signs, and whether it may be empty."""
    first: frozenset[str] = frozenset()
    parts = list(pattern)
    for index, (kind, given) in enumerate(parts):
        if kind is kinds.AT or (kind is kinds.ASSERT_NOT and given[0] < 0):
            fresh = _read_part(kind, given, "", fresh=fresh)[1]
            continue
        if kind in {kinds.ASSERT, kinds.ASSERT_NOT}:
            continue
        more, may_be_empty = _read_first_part(parts[index:], fresh=fresh)
        if more is None:
            return None, False
        first |= more
        if not may_be_empty:
            return first, False
    return first, True


def _read_first_part(parts: Sequence[tuple[Any, Any]], *, fresh: bool) -> tuple[Openings, bool]:
    """Read the first of these parts, with the letters that follow it when it is one itself."""
    kind, given = parts[0]
    if kind is kinds.SUBPATTERN:
        return _read_first(given[-1], fresh=fresh)
    if kind is kinds.BRANCH:
        options = [_read_first(option, fresh=fresh) for option in given[1]]
        known = [one for one, _ in options if one is not None]
        together = frozenset[str]().union(*known) if len(known) == len(options) else None
        return together, any(may_be_empty for _, may_be_empty in options)
    if kind in {kinds.MAX_REPEAT, kinds.MIN_REPEAT}:
        more, may_be_empty = _read_first(given[2], fresh=fresh)
        return more, may_be_empty or not given[0]
    letters = takewhile(lambda part: part[0] is kinds.LITERAL and chr(part[1]).isalnum(), parts)
    return _opening("".join(chr(letter) for _, letter in letters)) if fresh else None, False


def _read_part(kind: object, given: Any, run: str, *, fresh: bool) -> tuple[Openings, bool]:  # noqa: ANN401  (as the parser has it)
    """Read anything but a letter."""
    if kind is kinds.SUBPATTERN:
        return _read(given[-1], run, fresh=fresh)
    if kind is kinds.BRANCH:
        options = [_read(option, run, fresh=fresh) for option in given[1]]
        known = [needs for needs, _ in options if needs is not None]
        together = frozenset[str]().union(*known) if len(known) == len(options) else None
        return together, all(after for _, after in options)
    if kind in {kinds.MAX_REPEAT, kinds.MIN_REPEAT}:
        needs, after = _read(given[2], "", fresh=fresh)
        return (needs, after) if given[0] else (None, fresh and after)
    if kind is kinds.AT:
        return None, fresh or given in {kinds.AT_BEGINNING, kinds.AT_BEGINNING_STRING, kinds.AT_BOUNDARY}
    if kind is kinds.ASSERT_NOT:
        return None, fresh or _are_no_signs(given[1])
    return None, kind is kinds.LITERAL or (kind is kinds.IN and _are_gaps(given))


def _are_gaps(signs: Iterable[tuple[Any, Any]]) -> bool:
    """Tell whether a set of signs holds none that words are made of."""
    gaps = (kinds.CATEGORY_SPACE, kinds.CATEGORY_NOT_WORD)
    return all(
        given in gaps if kind is kinds.CATEGORY else kind is kinds.LITERAL and not chr(given).isalnum()
        for kind, given in signs
    )


def _are_no_signs(before: Any) -> bool:  # noqa: ANN401  (as the parser has it)
    """Tell whether a look behind forbids every sign that words are made of."""
    if len(before) != 1 or before[0][0] is not kinds.IN:
        return False
    signs = before[0][1]
    word = (kinds.CATEGORY, kinds.CATEGORY_WORD)
    no_word = [(kinds.NEGATE, None), (kinds.CATEGORY, kinds.CATEGORY_NOT_WORD)]
    return bool((word in signs and signs[0] != (kinds.NEGATE, None)) or signs[:2] == no_word)


def _opening(run: str) -> Openings:
    """Return the opening of a word of which these letters are known."""
    found = _WORD.match(run.translate(_ONE_CASE).casefold())
    return frozenset({found[0][:_LONGEST]}) if found else None


def _better(one: Openings, other: Openings) -> Openings:
    """Return of two things that a pattern needs the one that fewer texts have."""
    if one is None or other is None:
        return one if other is None else other
    return max(one, other, key=lambda openings: (min(map(_worth, openings), default=0), -len(openings)))


def _worth(opening: str) -> int:
    """Return how much a look for an opening spares."""
    return 0 if opening in _COMMON else len(opening)

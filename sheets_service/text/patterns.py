"""Regular expressions made from word lists; compiled once a language, never nested repetition."""

import re
from collections.abc import Iterable
from functools import cached_property, lru_cache

from .pattern_words import LONGEST_END, WHOLE, closing_letters, is_plain_ascii

_FILLER = (
    r"(?:\s*(?:(?<![^\W_])(?:about|around|approx\.?|approximately|roughly|circa|ca\.|only|just|its|a|an|the|our|currently"
    r"|rund|environ|alrededor de|zo'n)|[~≈(:\"']))*"
)


def any_of(entries: Iterable[str]) -> str:
    """Return an alternation of the literal entries, longest first."""
    ordered = sorted(entries, key=lambda entry: (-len(entry), entry))
    return "|".join(re.escape(entry).replace(r"\ ", r"\s+") for entry in ordered) or r"(?!)"


def any_line(patterns: str) -> str:
    """Return an alternation of the patterns that stand one or more a line, in their order."""
    return "|".join(line for line in patterns.splitlines() if line)


def word(entries: Iterable[str]) -> str:
    """Return a pattern for one of the entries as a whole word."""
    return rf"(?<![^\W_])(?:{any_of(entries)})(?![^\W_])"


class Ending:
    """A pattern for the very end of a text, searched for only where the text ends as a match may."""

    def __init__(self, pattern: str) -> None:
        """Take a pattern in lower case; what gaps follow it does not matter."""
        self._written = rf"(?:{pattern})\s*$"
        self._ascii = re.compile(self._written, re.ASCII)  # the same for ASCII text, and quicker
        self.closings = closing_letters(pattern)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern for any text."""
        return re.compile(self._written)

    def search(self, text: str) -> re.Match[str] | None:
        """Return the match at the end of a text in lower case."""
        if self.closings is not None and _closings_of(text).isdisjoint(self.closings):
            return None
        return (self._ascii if is_plain_ascii(text) else self.pattern).search(text)


class Endings:
    """Several endings, of which a text most often has none: one look spares the search for each."""

    def __init__(self, *endings: Ending) -> None:
        """Take those that are asked for one after the other."""
        known = [one.closings for one in endings if one.closings is not None]
        self._closings = frozenset[str]().union(*known) if len(known) == len(endings) else None

    def may_end(self, text: str) -> bool:
        """Tell whether a text in lower case ends as a match of one of them may."""
        return self._closings is None or not _closings_of(text).isdisjoint(self._closings)


@lru_cache(maxsize=64)
def _closings_of(text: str) -> frozenset[str]:
    """Return how a text ends, but for gaps; many patterns ask in a row."""
    return _parts_of(text.rstrip()[-LONGEST_END:])


@lru_cache(maxsize=4096)
def _parts_of(end: str) -> frozenset[str]:
    """Return the last sign of an end, its last two, and so on, and once more with `WHOLE` where a word begins."""
    suffixes = [end[start:] for start in range(len(end))]
    words = [end[start:] for start in range(1, len(end)) if not end[start - 1].isalnum()]
    words += [end] if len(end) < LONGEST_END else []
    return frozenset((*suffixes, *(WHOLE + word for word in words)))


@lru_cache(maxsize=64)
def ends_with(entries: tuple[str, ...]) -> Ending:
    """Return a pattern that finds one of the entries at the very end, with filler such as "about"."""
    return Ending(rf"(?:^|(?<![^\W_]))(?P<cue>{any_of(entries)}){_FILLER}")


def starts_with(entries: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern that finds one of the entries at the very start."""
    return re.compile(rf"[\s,(;:]*(?P<cue>{any_of(entries)})(?![^\W_])")

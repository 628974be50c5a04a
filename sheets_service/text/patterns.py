"""Regular expressions made from word lists; compiled once a language, never nested repetition."""

import re
from collections.abc import Iterable
from functools import lru_cache

_FILLER = (
    r"(?:\s*(?:about|around|approx\.?|approximately|roughly|circa|ca\.|only|just|its|a|an|the|our|currently|rund"
    r"|environ|alrededor de|zo'n|[~≈(:\"']))*"
)


_LAST_WORD = re.compile(r"[^\W\d_]+")


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
    """A pattern for the very end of a text, searched for only where the last word may belong to a match."""

    def __init__(self, pattern: str, words: Iterable[str]) -> None:
        """Take a pattern, and words or turns of speech: each match ends in the last word of one, or in no letter."""
        self._pattern = re.compile(pattern)
        self._last = frozenset(_LAST_WORD.findall(one)[-1] for one in words if _LAST_WORD.search(one))

    def search(self, text: str) -> re.Match[str] | None:
        """Return the match at the end of a text in lower case."""
        last = text.rstrip().rpartition(" ")[2]
        if last.isalpha() and last not in self._last:
            return None
        return self._pattern.search(text)


@lru_cache(maxsize=64)
def ends_with(entries: tuple[str, ...]) -> Ending:
    """Return a pattern that finds one of the entries at the very end, with filler such as "about"."""
    return Ending(
        rf"(?:^|(?<![^\W_]))(?P<cue>{any_of(entries)}){_FILLER}\s*$", (*entries, *_LAST_WORD.findall(_FILLER))
    )


def starts_with(entries: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern that finds one of the entries at the very start."""
    return re.compile(rf"[\s,(;:]*(?P<cue>{any_of(entries)})(?![^\W_])")

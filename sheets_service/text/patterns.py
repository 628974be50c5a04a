"""Regular expressions made from word lists; compiled once a language, never nested repetition."""

import re
from collections.abc import Iterable
from functools import lru_cache

_FILLER = (
    r"(?:\s*(?:about|around|approx\.?|approximately|roughly|circa|ca\.|only|just|its|a|an|the|our|currently|rund"
    r"|environ|alrededor de|zo'n|[~≈(:\"']))*"
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


@lru_cache(maxsize=64)
def ends_with(entries: tuple[str, ...]) -> re.Pattern[str]:
    """Return a pattern that finds one of the entries at the very end, with filler such as "about"."""
    return re.compile(rf"(?:^|(?<![^\W_]))(?P<cue>{any_of(entries)}){_FILLER}\s*$")


def starts_with(entries: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern that finds one of the entries at the very start."""
    return re.compile(rf"[\s,(;:]*(?P<cue>{any_of(entries)})(?![^\W_])")

"""How alike two wordings are: for knowing a row again, and for finding copies."""

import re
from functools import lru_cache

from .normalise import normalise

_WORD = re.compile(r"[^\W_]+")
_SMALL = frozenset("the a an of and or to in on for from by with at per our their".split())


def likeness(a: str, b: str, *, numbers: bool = True) -> float:
    """Return 0-1 for two wordings, whatever their case, prefixes, arrows and punctuation.

    With `numbers=False` digits count for nothing: "NPS 32 -> 50" and "NPS 32 -> 60" are then the same.
    """
    first, second = _features(a, numbers=numbers), _features(b, numbers=numbers)
    if not first[0] and not second[0]:
        return 1.0
    if not first[0] or not second[0]:
        return 0.0
    if first[0] == second[0]:
        return 1.0
    words = _dice(first[1], second[1])
    letters = _dice(first[2], second[2])
    return round(min(0.5 * words + 0.5 * letters, 0.999), 4)


@lru_cache(maxsize=65536)
def _features(text: str, *, numbers: bool) -> tuple[tuple[str, ...], frozenset[str], frozenset[str]]:
    """Return the words in order, the set of words that matter, and the letter trigrams."""
    low = normalise(text).text.casefold().replace("→", " to ")
    found = tuple(word for word in _WORD.findall(low) if numbers or not any(sign.isdigit() for sign in word))
    plain = tuple(word for word in found if word not in _SMALL) or found
    joined = f" {' '.join(plain)} "
    return plain, frozenset(plain), frozenset(joined[index : index + 3] for index in range(len(joined) - 2))


def _dice(first: frozenset[str], second: frozenset[str]) -> float:
    """Return the overlap of two sets, 0-1."""
    return 2 * len(first & second) / (len(first) + len(second)) if first or second else 1.0

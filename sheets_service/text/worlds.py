"""How near two texts are by the worlds that their words belong to: a dairy and a barn, not a dairy and a courtroom.

Words that no world claims say nothing. Two texts of which either says too little are neither near nor apart.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from math import sqrt

from sheets_service.text.lang.worlds_en import NEAR, WORLDS

_WORD = re.compile(r"[^\W_]+")
_LONGEST = 3  # words of an entry
_READ = 600  # characters: what a text is about stands at its beginning
_BORDERING = 0.5  # how near two worlds are that border on each other; one and the same is 1
_NO_ENDING = frozenset({"being", "during", "evening", "morning"})


def nearness(texts: Sequence[str], others: Sequence[str]) -> float:
    """Return how near two groups of texts are, from 0, worlds apart, to about 1, of one world; 1 where one tells no world."""
    mine, theirs = _weigh(texts), _weigh(others)
    size = sqrt(_meet(mine, mine) * _meet(theirs, theirs))
    return _meet(mine, theirs) / size if size else 1.0


def count_told(texts: Iterable[str]) -> int:
    """Return how often the texts name something of a world."""
    return sum(len(find_worlds(text)) for text in texts)


@lru_cache(maxsize=16384)
def find_worlds(text: str) -> frozenset[str]:
    """Return the entries that a text holds, the longest first where one lies in another."""
    words = _WORD.findall(text[:_READ].casefold().replace("’", "'").replace("'s", ""))
    found, at = [], 0
    while at < len(words):
        lengths = range(min(_LONGEST, len(words) - at), 0, -1)
        length, entry = next(((n, one) for n in lengths if (one := _entry(words[at : at + n]))), (1, ""))
        found.append(entry)
        at += length
    return frozenset(found) - {""}


def _weigh(texts: Iterable[str]) -> Mapping[str, float]:
    """Return how much the texts tell of each world; a word of several worlds is shared among them."""
    weights: dict[str, float] = {}
    for entry in sorted(frozenset().union(*map(find_worlds, texts))):
        for world in _ENTRIES[entry]:
            weights[world] = weights.get(world, 0.0) + 1 / len(_ENTRIES[entry])
    return weights


def _meet(mine: Mapping[str, float], theirs: Mapping[str, float]) -> float:
    return sum(
        weight * other * (1.0 if one == two else _BORDERING)
        for one, weight in mine.items()
        for two, other in theirs.items()
        if one == two or two in _NEAR.get(one, frozenset())
    )


def _entry(words: Sequence[str]) -> str:
    """Return the entry that some words are, the ending of the last one cut off if need be; "" when there is none."""
    head = " ".join(words[:-1])
    return next((one for form in _forms(words[-1]) if (one := f"{head} {form}".strip()) in _ENTRIES), "")


@lru_cache(maxsize=16384)
def _forms(word: str) -> tuple[str, ...]:
    """Return a word as written and without its ending, whatever it may be the ending of."""
    found = [word]
    if word.endswith("ies"):
        found.append(f"{word[:-3]}y")
    if word.endswith("s") and not word.endswith("ss"):
        found += [word[:-1], *([word[:-2]] if word.endswith("es") else [])]
    for ending in ("ed", "ing"):
        if word.endswith(ending) and word not in _NO_ENDING:
            bare = word.removesuffix(ending)
            found += [bare, f"{bare}e", *([bare[:-1]] if bare[-1:] == bare[-2:-1] else [])]
    return tuple(found)


def _sort_entries() -> Mapping[str, tuple[str, ...]]:
    """Return the worlds of each entry."""
    found: dict[str, list[str]] = {}
    for world, entries in WORLDS.items():
        for entry in entries.split(", "):
            found.setdefault(" ".join(_WORD.findall(entry)), []).append(world)
    return {entry: tuple(worlds) for entry, worlds in found.items()}


def _sort_borders() -> Mapping[str, frozenset[str]]:
    """Return the worlds that border on each."""
    found: dict[str, set[str]] = {}
    for line in NEAR.strip().splitlines():
        first, *others = line.split()
        for other in others:
            found.setdefault(first, set()).add(other)
            found.setdefault(other, set()).add(first)
    return {world: frozenset(others) for world, others in found.items()}


_ENTRIES = _sort_entries()
_NEAR = _sort_borders()

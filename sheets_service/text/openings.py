"""Word lists as patterns, found by how their entries begin, so that a text is searched only for lists it may hold."""

import re
from collections.abc import Collection, Mapping
from types import MappingProxyType

_WORD = re.compile(r"[^\W_]+")
_LONGEST = 5  # letters of a word that an entry is known by


def compile_list(entries: str, flags: int = 0) -> re.Pattern[str]:
    """Turn a list of words, parted by commas, into one pattern: a trailing * leaves the ending open."""
    parts = (
        re.escape(" ".join(entry.split())).replace(r"\*", r"\w*").replace(r"\ ", r"[\s\-]+")
        for entry in entries.split(",")
    )
    return re.compile(r"(?<!\w)(?:" + "|".join(part for part in parts if part) + r")(?!\w)", flags)


def index_lists(lists: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
    """Return which lists have an entry that begins with these letters, at most five."""
    found: dict[str, set[str]] = {}
    for name, entries in lists.items():
        for entry in entries.casefold().split(","):
            if first := _WORD.search(entry):
                found.setdefault(first[0][:_LONGEST], set()).add(name)
    return MappingProxyType({start: frozenset(names) for start, names in found.items()})


def lists_for(text: str, index: Mapping[str, Collection[str]]) -> frozenset[str]:
    """Return the names of the lists that a text in lower case may hold a word of; all others it does not."""
    starts = {word[:size] for word in set(_WORD.findall(text)) for size in range(1, min(len(word), _LONGEST) + 1)}
    return frozenset(name for start in starts & index.keys() for name in index[start])

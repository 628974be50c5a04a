"""Several patterns searched as if they were one, each only where its own words stand."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import pairwise

from sheets_service.text.openings import Words, sort_by_opening, worth_searching


def first_of(patterns: Iterable[Words], text: str) -> re.Match[str] | None:
    """Return the match that begins first, of the first pattern among equals: what one pattern of all these parts finds."""
    first: re.Match[str] | None = None
    for pattern in patterns:
        found = pattern.search(text)
        if found and (first is None or found.start() < first.start()):
            first = found
    return first


class Alternatives:
    """A pattern of many alternatives, few of which are worth a search in a text."""

    def __init__(self, pattern: str) -> None:
        """Take a pattern, parted at the bars that stand in no brackets."""
        bars, depth = [-1], 0
        for sign in _SIGN.finditer(pattern):
            depth += _DEPTH.get(sign[0], 0)
            if sign[0] == "|" and not depth:
                bars.append(sign.start())
        self.parts = tuple(Words(pattern[start + 1 : end]) for start, end in pairwise((*bars, len(pattern))))

    @cached_property
    def _by_opening(self) -> Mapping[str, Collection[int]]:
        return sort_by_opening(enumerate(self.parts))

    def worth_searching(self, text: str) -> Sequence[Words]:
        """Return the alternatives that a text may hold, or a part of it, in their order."""
        return [self.parts[part] for part in sorted(worth_searching(text, self._by_opening))]

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match in a text, as the whole pattern has it."""
        return first_of(self.worth_searching(text), text)


_SIGN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]")  # signs of a class or after a backslash mean themselves
_DEPTH = {"(": 1, ")": -1}

"""Several patterns searched as if they were one, each only where its own words stand."""

import re
from collections.abc import Iterable
from itertools import pairwise

from sheets_service.text.openings import Words


def first_of(patterns: Iterable[Words], text: str) -> re.Match[str] | None:
    """Return the match that begins first, of the first pattern among equals: what one pattern of all these parts finds."""
    first: re.Match[str] | None = None
    for pattern in patterns:
        found = pattern.search(text)
        if found and (first is None or found.start() < first.start()):
            first = found
    return first


def alternatives(pattern: str) -> tuple[Words, ...]:
    """Part a pattern at the bars that stand in no brackets: few of many alternatives are worth a search in a text."""
    bars, depth = [-1], 0
    for sign in _SIGN.finditer(pattern):
        depth += _DEPTH.get(sign[0], 0)
        if sign[0] == "|" and not depth:
            bars.append(sign.start())
    return tuple(Words(pattern[start + 1 : end]) for start, end in pairwise((*bars, len(pattern))))


_SIGN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]")  # signs of a class or after a backslash mean themselves
_DEPTH = {"(": 1, ")": -1}

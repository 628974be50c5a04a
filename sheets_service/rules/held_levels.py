"""Whether a row holds what is there, told by how it is built rather than by its verb."""

import re

from sheets_service.okrs import KeyResult, once_an_item
from sheets_service.text.lang.held_en import AS_EVER, HELD, NOT_BEYOND
from sheets_service.text.openings import Words

_HELD = Words(HELD)
_AS_EVER = Words(AS_EVER)
_NOT_BEYOND = Words(NOT_BEYOND)
_NOW_TOLD = re.compile(
    r"\b(?P<lead>now|today|currently|at present)\b|\((?:[a-z]+ )?(?:it (?:is|stands at) |at |we are at )?\d",
    re.IGNORECASE,
)


def may_bound(text: str) -> bool:
    """Tell whether a text may name its goal as a bound that must not be passed."""
    return _NOT_BEYOND.may_be_in(text)


@once_an_item
def holds_what_is(kr: KeyResult) -> bool:
    """Tell whether the row wants what it has: "the 71% we have", "as they have since 2024", "not under 38% (now 39%)"."""
    words = kr.phrase.plain
    start, goal = kr.baseline, kr.target
    if start is not None and goal is not None and start != goal:
        bound = None if kr.entry("target") else _NOT_BEYOND.search(words)
        named = kr.phrase.first("target") if bound else None
        if bound is None or named is None or not words[bound.end() - 1 :].startswith(named.span.text.strip("$€£ ")):
            return False
        return start >= goal if bound["floor"] else start <= goal
    if start is not None and start == goal and not kr.entry("target") and _NOW_TOLD.search(words):
        return True
    return bool(_HELD.search(words)) or (goal is None and bool(_AS_EVER.search(words)))

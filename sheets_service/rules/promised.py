"""What a text promises, known by its words: the promises of `text/lang/promises_en.py` by their places there."""

from collections.abc import Collection, Mapping, Sequence
from functools import cache

from sheets_service.text.lang.promises_en import PROMISES
from sheets_service.text.openings import Words, sort_by_opening, worth_searching

_WORDS = tuple(Words(rf"\b(?:{one.words})\b") for one in PROMISES)
_FELT = frozenset(place for place, one in enumerate(PROMISES) if one.felt)


@cache
def _by_opening() -> Mapping[str, Collection[int]]:
    return sort_by_opening(enumerate(_WORDS))


def find_promises(text: str) -> Sequence[int]:
    """Return the places of the promises that a text makes, in their order."""
    return [place for place in sorted(worth_searching(text, _by_opening())) if _WORDS[place].is_in(text)]


def promises_to_be_felt(text: str) -> bool:
    """Tell whether a text promises what somebody will feel, named or not."""
    return any(_WORDS[place].is_in(text) for place in worth_searching(text, _by_opening()) & _FELT)

"""Which row of today is which row of last time: one to one, through sorting, moving, renumbering and rewording.

Strongest evidence first: the same id with the same text; the same text under the same objective, twins in their order; the same
text anywhere; a unique id whose text is still alike; then the best pairs by likeness, where the same objective counts for more
and distance breaks ties; last, a row written anew whose owner and numbers stayed and are nobody else's. What is left is new.
Text stands above ids, because ids made by counting move on when a row comes in.
"""

import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence

from sheets_service.text import likeness
from sheets_service.values import dataclass

_SAME_ID = 0.3  # likeness below which an id was given to another row
_ALIKE = 0.4  # likeness below which two wordings are two rows
_SAME_HOME = 0.15  # what the same objective is worth beside likeness
_MOST_PAIRS = 40_000  # beyond, only rows of one objective are compared


@dataclass(frozen=True, slots=True)
class Known:
    """What a row is recognised by: its own id ("" when it has none), its objective, its text, its place from the top.

    `marks` are its owner and its numbers, () where one of them is missing.
    """

    id: str
    home: str
    text: str
    place: int
    marks: tuple[str, ...] = ()


def match_rows(now: Sequence[Known], before: Sequence[Known]) -> Mapping[int, int]:
    """Return for each row of `now` that was there before its index in `before`."""
    found: dict[int, int] = {}
    if not now or not before:
        return found
    first, second = [_Folded.of(one) for one in now], [_Folded.of(one) for one in before]
    _pair_twins(found, first, second, lambda one: (one.id, one.home, one.text) if one.id else None)
    _pair_twins(found, first, second, lambda one: (one.home, one.text))
    _pair_twins(found, first, second, lambda one: (one.text,))
    _pair_ids(found, first, second)
    _pair_alike(found, first, second)
    _pair_marks(found, first, second)
    return found


def fold(text: str) -> str:
    """Return a text as it is compared: without case, with single spaces, in one form of Unicode."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


@dataclass(frozen=True, slots=True)
class _Folded:
    id: str
    home: str
    text: str
    place: int
    words: str
    marks: tuple[str, ...]

    @classmethod
    def of(cls, one: Known) -> "_Folded":
        marks = tuple(fold(mark) for mark in one.marks)
        return cls(fold(one.id), fold(one.home), fold(one.text), one.place, one.text, marks)


def _pair_twins(
    found: dict[int, int],
    now: Sequence[_Folded],
    before: Sequence[_Folded],
    key: Callable[[_Folded], tuple[str, ...] | None],
) -> None:
    """Pair rows that agree in a key, in their order."""
    waiting: dict[tuple[str, ...], list[int]] = {}
    taken = set(found.values())
    for index, one in enumerate(before):
        if index not in taken and (mark := key(one)):
            waiting.setdefault(mark, []).append(index)
    for index, one in enumerate(now):
        if index not in found and (mark := key(one)) and waiting.get(mark):
            found[index] = waiting[mark].pop(0)


def _pair_ids(found: dict[int, int], now: Sequence[_Folded], before: Sequence[_Folded]) -> None:
    """Pair rows by an id that only one of them has, where the text is still alike."""
    taken = set(found.values())
    ids = _unique((index, one.id) for index, one in enumerate(before))
    for one_id, index in _unique((index, one.id) for index, one in enumerate(now)).items():
        there = ids.get(one_id)
        if index in found or there is None or there in taken:
            continue
        if _likeness(now[index], before[there]) >= _SAME_ID:
            found[index] = there
            taken.add(there)


def _unique(ids: Iterable[tuple[int, str]]) -> Mapping[str, int]:
    once: dict[str, int] = {}
    twice: set[str] = set()
    for index, one in ids:
        if one in once:
            twice.add(one)
        once[one] = index
    return {one: index for one, index in once.items() if one and one not in twice}


def _pair_alike(found: dict[int, int], now: Sequence[_Folded], before: Sequence[_Folded]) -> None:
    """Pair what is left by likeness, best pairs first."""
    taken = set(found.values())
    left = [(index, one) for index, one in enumerate(now) if index not in found]
    free = [(index, one) for index, one in enumerate(before) if index not in taken]
    crowded = len(left) * len(free) > _MOST_PAIRS
    pairs = []
    for index, one in left:
        for there, other in free:
            at_home = one.home == other.home
            if (crowded and not at_home) or (alike := _likeness(one, other)) < _ALIKE:
                continue
            pairs.append((-(alike + _SAME_HOME * at_home), abs(one.place - other.place), index, there))
    for _, _, index, there in sorted(pairs):
        if index not in found and there not in taken:
            found[index] = there
            taken.add(there)


def _pair_marks(found: dict[int, int], now: Sequence[_Folded], before: Sequence[_Folded]) -> None:
    """Pair rows of one objective that were written anew: only one row now and one then had this owner and these numbers."""
    taken = set(found.values())
    then = _unique((index, _marked(one)) for index, one in enumerate(before))
    for mark, index in _unique((index, _marked(one)) for index, one in enumerate(now)).items():
        there = then.get(mark)
        if index not in found and there is not None and there not in taken:
            found[index] = there


def _marked(one: _Folded) -> str:
    return "\n".join((one.home, *one.marks)) if one.marks else ""


def _likeness(one: _Folded, other: _Folded) -> float:
    """Compare two wordings; a changed number is a smaller change than a changed word."""
    return 0.8 * likeness(one.words, other.words, numbers=False) + 0.2 * likeness(one.words, other.words)

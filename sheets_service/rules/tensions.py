"""On which sides of the table of goals that pull apart (`text/lang/tensions_en.py`) a row stands.

An entry says which way each side moves, and where it holds: "anywhere" when its two sides speak of one and the same thing by
themselves (stock and empty shelves); "one thing" when the rows share a word for it (articles, calls); "one object" when that
word is none for people; "one counted" when it is what the other side counts; "linked" when the rows lean on each other by a
declared dependency or serve one parent.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Literal

from sheets_service.okrs import KeyResult
from sheets_service.rules.rows import plain
from sheets_service.text.lang import tensions_en as table
from sheets_service.text.openings import Words, sort_by_opening, worth_searching
from sheets_service.text.phrase import Direction

Where = Literal["anywhere", "one thing", "one object", "one counted", "linked"]


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a tension: what it counts, and the way it wants it to go."""

    words: Words
    direction: Direction


@dataclass(frozen=True, slots=True)
class Tension:
    """Two sides that pull apart, what they both want, and the question that settles it."""

    name: str
    one: Side
    other: Side
    wants: str  # "They may want the same slots": what both sides lean on
    question: str
    fix: str
    where: Where

    @property
    def pull(self) -> "Pull":
        """Return what is told about two rows on its sides."""
        return Pull(self.wants, self.question, self.fix)


@dataclass(frozen=True, slots=True)
class Pull:
    """What two rows both want, the question about it, and the rule that settles it."""

    wants: str
    question: str
    fix: str


# Two teams count one thing, one how many there are and one how good they are.
NUMBER_AND_WORTH = Pull(
    "More of them and better ones",
    "which of them shall nobody pass on?",
    "[Which of them] do not count",
)

# One team counts a share, the other what is left of it, and both shall move the same way.
SHARE_AND_REST = Pull(
    "One counts what the other leaves out",
    "which cases belong to the one, which to the other?",
    "[Which cases] without, all others with",
)


TENSIONS: Mapping[str, Tension] = MappingProxyType(
    {
        entry.name: Tension(
            entry.name,
            Side(Words(entry.one), entry.way),
            Side(Words(entry.other), entry.back),
            entry.wants,
            entry.question,
            entry.fix,
            entry.where,
        )
        for entry in table.TENSIONS
    }
)

_READ = 600  # characters: what a row counts stands at its beginning


SIDES: Mapping[tuple[str, bool], Side] = MappingProxyType(
    {
        (entry.name, is_one): side
        for entry in TENSIONS.values()
        for is_one, side in ((True, entry.one), (False, entry.other))
    }
)


@cache
def _by_opening(way: Direction) -> Mapping[str, Collection[tuple[str, bool]]]:
    return sort_by_opening((key, side.words) for key, side in SIDES.items() if side.direction == way)


@lru_cache(maxsize=65536)
def _sides_by_text(text: str, way: Direction) -> tuple[tuple[str, bool], ...]:
    """Return on which sides of the table a text stands that goes this way, in the order of the table."""
    read = text[:_READ]
    worth = worth_searching(read, _by_opening(way))
    return tuple(sorted((key for key in worth if SIDES[key].words.pattern.search(read)), key=_PLACES.__getitem__))


_PLACES = {key: place for place, key in enumerate(SIDES)}


def find_sides(kr: KeyResult) -> tuple[tuple[str, bool], ...]:
    """Return the entries of the table that a row stands in, and on which side: True for the first.

    A row stands on a side only when it moves that way; a row whose way is open stands on none.
    """
    makes_more = kr.phrase.frame.verb_class == "make" and kr.target is not None and kr.baseline is None
    way = kr.direction or ("up" if makes_more else None)
    return _sides_by_text(plain(kr.phrase), way) if way else ()

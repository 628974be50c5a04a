"""On which sides of the table of goals that pull apart (`text/lang/tensions_en.py`) a row stands.

A side is made of moves: a field of work (`text/lang/fields_en.py`) and the way it shall go. An entry also says where it holds:
"anywhere" when its two sides speak of one and the same thing by themselves (stock and empty shelves); "one thing" when the rows
must name one thing besides (articles, calls); "one object" when that word is none for people; "one counted" when it is what
the other side counts; "linked" when the rows lean on each other by a declared dependency or serve one parent.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Literal

from sheets_service.okrs import KeyResult
from sheets_service.rules.pairs import stem
from sheets_service.rules.rows import SMALL_WORDS
from sheets_service.text.lang import tensions_en as table
from sheets_service.text.lang.fields_en import FIELDS
from sheets_service.text.phrase import Direction

Where = Literal["anywhere", "one thing", "one object", "one counted", "linked"]
Move = tuple[str, Direction]  # a field, and the way it shall go

_WAYS: Mapping[str, Direction] = MappingProxyType({"+": "up", "-": "down"})


@dataclass(frozen=True, slots=True)
class Pull:
    """What two rows both want, the question about it, and the rule that settles it."""

    wants: str  # "They may want the same slots": what both sides lean on
    question: str
    fix: str


@dataclass(frozen=True, slots=True)
class Tension:
    """Two sides that pull apart."""

    name: str
    one: frozenset[Move]
    other: frozenset[Move]
    pull: Pull
    where: Where


# Two teams count one thing, one how many there are and one how good they are.
NUMBER_AND_WORTH = Pull(
    "More of them and better ones",
    "which of them shall nobody pass on?",
    "[Which of them] do not count",
)

# One team wants less of a thing, another one more of what needs it.
SPARED_AND_NEEDED = Pull(
    "One spares what the other needs",
    "how much of it stays, and for what?",
    "[How much] of it stays for [what]",
)

# One team wants more of them without something, another one more with it.
WITH_AND_WITHOUT = Pull(
    "More of them without it and more with it",
    "which of them go without, and who decides?",
    "[Which of them] go without, all others with",
)

# Two teams want the hours of one thing.
TWO_USES = Pull(
    "Both want the same hours",
    "how many of them are for which use?",
    "[Number] hours for the one, [number] for the other",
)

# Two teams want more of one thing, each in a state that it cannot be in twice.
TWO_STATES = Pull(
    "More of them in one state and more in the other",
    "how many of them are for which?",
    "[Number] for the one, [number] for the other",
)

# One team wants something shorter, another one more of what takes longer.
SHORTER_AND_LONGER = Pull(
    "Shorter ones and more that take longer",
    "which of them may take their time?",
    "[Which of them] may take [how long]",
)

# One team counts a share, the other what is left of it, and both shall move the same way.
SHARE_AND_REST = Pull(
    "One counts what the other leaves out",
    "which cases belong to the one, which to the other?",
    "[Which cases] without, all others with",
)


def _moves(written: Iterable[str]) -> frozenset[Move]:
    return frozenset((each[1:], _WAYS[each[0]]) for each in written)


TENSIONS: Mapping[str, Tension] = MappingProxyType(
    {
        entry.name: Tension(
            entry.name,
            _moves(entry.one),
            _moves(entry.other),
            Pull(entry.wants, entry.question, entry.fix),
            entry.where,
        )
        for entry in table.TENSIONS
    }
)

_ANYWHERE = frozenset(map(stem, SMALL_WORDS))
_READ = 600  # characters: what a row counts stands at its beginning
_WORD = re.compile(r"[^\W_]+")
_ASCII_WORD = re.compile(r"[a-zA-Z0-9]+")  # finds the same in ASCII, sooner


_Term = tuple[
    str, Sequence[frozenset[str]]
]  # a field, and the groups of which a row in it has a word each, the rarest first


@cache
def _terms(way: Direction) -> Mapping[str, Collection[_Term]]:
    """Return the terms of the fields that stand in the table by moves that way, each by the words of its rarest group."""
    found: dict[str, list[_Term]] = {}
    for field, written in FIELDS.items():
        for term in "/".join(map(str.strip, written.split("/"))).split(",") if (field, way) in _sides() else ():
            groups = sorted(map(_stems, term.split()), key=_how_common)
            for word in groups[0] if groups else ():
                found.setdefault(word, []).append((field, groups))
    return found


@lru_cache(maxsize=4096)
def _terms_by_second(word: str, way: Direction) -> Mapping[str, Collection[_Term]]:
    """Return the terms of a word by those of their second group, so that most rows are led to few; "" where there is none."""
    found: dict[str, list[_Term]] = {}
    for field, groups in _terms(way)[word]:
        for second in groups[1] if len(groups) > 1 else ("",):
            found.setdefault(second, []).append((field, groups))
    return found


def _how_common(group: frozenset[str]) -> tuple[bool, int]:
    """Return how little it says that a row has a word of a group: more where nearly any row has one."""
    return not group.isdisjoint(_ANYWHERE), len(group)


def _have_their_own(groups: Sequence[frozenset[str]], words: frozenset[str]) -> bool:
    """Tell whether groups that are all met are so by enough words for each to have one of its own."""
    return len(frozenset().union(*[group & words for group in groups])) >= len(groups)


def _stems(text: str) -> frozenset[str]:
    return frozenset(map(stem, (_ASCII_WORD if text.isascii() else _WORD).findall(text)))


@cache
def _sides() -> Mapping[Move, AbstractSet[tuple[str, bool]]]:
    """Return the entries that each move stands in, and on which side."""
    found: dict[Move, set[tuple[str, bool]]] = {}
    for name, entry in TENSIONS.items():
        for is_one, side in ((True, entry.one), (False, entry.other)):
            for move in side:
                found.setdefault(move, set()).add((name, is_one))
    return found


@lru_cache(maxsize=65536)
def _fields_of(text: str, way: Direction) -> frozenset[str]:
    """Return the fields that a text speaks of, among those that stand in the table by moves that way."""
    words, terms = _stems(text[:_READ].casefold()), _terms(way)
    found: set[str] = set()
    for word in words & terms.keys():
        by_second = _terms_by_second(word, way)
        found.update([field for field, _ in by_second.get("", ())])
        for second in words & by_second.keys():
            for field, groups in by_second[second]:
                if field not in found and not any(map(words.isdisjoint, groups)) and _have_their_own(groups, words):
                    found.add(field)
    return frozenset(found)


def find_sides(kr: KeyResult) -> frozenset[tuple[str, bool]]:
    """Return the entries of the table that a row stands in, and on which side: True for the first.

    A row stands on a side only when it moves that way; a row whose way is open stands on none.
    """
    makes_more = kr.phrase.frame.verb_class == "make" and kr.target is not None and kr.baseline is None
    way = kr.direction or ("up" if makes_more else None)
    if not way:
        return frozenset()
    return frozenset().union(*[_sides()[field, way] for field in _fields_of(kr.phrase.plain, way)])

"""Two numbers told by their times: "31 last summer, 44 this summer", "6 days; it took 15 in spring", "9, should be 3"."""

import re
from itertools import pairwise
from typing import Literal, NamedTuple

from .figures import Place
from .lang.then_en import (
    AGAINST,
    LATER,
    LATER_BEHIND,
    NOW,
    ONLY_WITH_TIME,
    PAST,
    PAST_BEHIND,
    POINT,
    SPOKEN_PAST,
    WISHED,
)
from .nouns import counted_noun
from .numerals import is_count
from .openings import Words
from .phrase import Role
from .roles import Cues
from .scales import is_one_scale
from .settling import settle
from .words import VERB_BASE

_When = Literal["past", "now", "later", "point", ""]

_TIMES: tuple[tuple[_When, re.Pattern[str]], ...] = (
    ("past", re.compile(f"{PAST}|{PAST_BEHIND}")),
    ("now", re.compile(NOW)),
    ("later", re.compile(f"{LATER}|{LATER_BEHIND}")),
    ("point", re.compile(POINT)),
)
_TIME = rf"(?:{PAST}|{NOW}|{LATER}|{POINT})"
_TIME_BEHIND = rf"(?:{_TIME}|{PAST_BEHIND}|{LATER_BEHIND})"
_LIMIT = r"(?:only|just|at most|at least|under|over|about|around|no more than|below|above|fewer than|less than|more than|ever)"
_SUBJECT = r"(?:it|they|that|there|we|he|she)(?: [a-z]+(?: (?:back|out|up|off|away|down|in|on))?|'s)"
_HEAD = re.compile(
    rf"(?:^|(?<=[\s,;|/(\[]))(?:(?:and|but|then|yet|by|where|whereas|while|when)\s+)??(?:(?P<when>{_TIME})[\s,:]*)?"
    rf"(?:(?P<against>{AGAINST})|(?P<wished>{WISHED})|{_SUBJECT})?\s*(?:(?:{_LIMIT})\s+)*[:=]?\s*$"
)
_BEHIND = re.compile(
    rf"(?:\s?(?:a|an|per|each|every|in)\s(?:a\s)?[a-z]+|\s(?:of\s)?(?:the\s)?(?:[a-z-]+|\d+)){{0,3}}?\W*(?:of\s)?(?P<when>{_TIME_BEHIND})"
    r"(?=[\s)\]]*(?:$|[,;.|/)(\[]|-\s|and\b|but\b|to\b))"
)
_AT_END = re.compile(rf"(?<![^\W_])(?P<when>{_TIME_BEHIND})[\s)\].!;,]*$")
_SPOKEN = re.compile(rf"\s*{SPOKEN_PAST}[\s)\].!;]*$")
_DID = re.compile(r"\s*(?:of (?:them|us|these) )?(?:did|were|was|had|used to)[\s)\].!;]*$")
_PARTED = re.compile(r"[,;|/(\[]|\s-\s|\b(?:and|but|where|whereas)\b")
_TURNS = re.compile(r"becomes?|turns?")
_CLOSED = re.compile(r"\s*(?:(?:a|an|per|each|every)\s[a-z]+)?\s*(?:$|[,;.)\]|])")
_MARKED = (":", ",", ";", "(", "-", "=")
_FIRST_WORDS = re.compile(
    r"\W*(?:we (?:will |shall )?)?(?P<verb>[a-z-]+)\s+(?:[a-z-]+\s+)?(?:at least |over |about )?$"
)
_IS_NOW = Words(rf"\b(?:{NOW})\b")  # what stands between where it began and where it goes
_NOT_OPEN = frozenset({"window", "scope", "delta", "guardrail"})
_STAGES = 3
_AHEAD = 50  # characters: "in the third customer survey of the year it was"


class _Told(NamedTuple):
    """What the words between two numbers, and behind the second, tell of both."""

    first: _When
    second: _When
    against: str
    wished: bool
    parted: bool
    closed: bool  # nothing that is counted stands behind the second number


def assign_stages(places: tuple[Place, ...], low: str, roles: dict[int, Role]) -> None:
    """Find "start 120, now 185, goal 400": where it began, where it stands, where it shall be."""
    if len(places) < _STAGES or not _IS_NOW.search(low):
        return
    for index in range(len(places) - _STAGES + 1):
        begun, stands, goal = places[index : index + _STAGES]
        if not (_are_alike(begun, stands) and _are_alike(stands, goal)):
            continue
        first, second = _tell(begun, stands, low), _tell(stands, goal, low)
        if first.first in {"past", "point"} and first.second == "now" and (second.second == "later" or second.wished):
            roles.update({index: "baseline", index + 1: "scope", index + 2: "target"})
            return


def assign_times(places: tuple[Place, ...], low: str, cues: Cues, roles: dict[int, Role]) -> None:
    """Find a start and a target that only their times, or a word such as "rather than", tell apart; `low` keeps its dates."""
    if "baseline" in roles.values():
        return
    open_ones = [
        index
        for index, place in enumerate(places)
        if index not in roles and not place.atom.multiple and settle(place, cues) not in _NOT_OPEN
    ]
    for index, other in pairwise(open_ones if len(open_ones) <= _STAGES else ()):
        first, second = places[index], places[other]
        if _goes_on(first, second, low) and (order := _order(first, second, _tell(first, second, low), low)):
            roles[index], roles[other] = order
            return


def _tell(first: Place, second: Place, low: str) -> _Told:
    """Read the times of two numbers."""
    gap = low[first.atom.end : second.atom.start]
    tail, head = _split(gap)
    rest = low[second.atom.end : second.atom.end + len(second.right)]
    rest = _split(rest)[0] if second.between else rest
    ahead = low[max(0, first.atom.start - _AHEAD) : first.atom.start]
    before = _HEAD.search(ahead)
    if before and before["when"] and ahead[before.end("when") :][:1] in {",", ";"}:
        before = None  # that time is the number's before it
    own = _kind_of(head["when"]) if head and head["when"] else ""
    return _Told(
        _when_behind(tail) or (_kind_of(before["when"]) if before and before["when"] else ""),
        _when_behind(rest) or ("past" if _DID.match(rest) else own),
        (head["against"] or "") if head else "",
        bool(head and head["wished"]),
        bool(_PARTED.search(gap) or (head and _TURNS.match(head["wished"] or ""))),
        bool(_CLOSED.match(rest) or _BEHIND.match(rest) or _SPOKEN.match(rest)),
    )


def _split(gap: str) -> tuple[str, re.Match[str] | None]:
    """Part the words between two numbers into those behind the first and those before the second."""
    head = _HEAD.search(gap)
    if head and head["when"] and gap[head.end("when") :][:1] in {",", ";"} and not _PARTED.search(gap[: head.start()]):
        head = _HEAD.search(gap, head.end("when") + 1)  # "31 last summer, 44": that time is the first number's
    return (gap[: head.start()] if head else gap), head


def _order(first: Place, second: Place, told: _Told, low: str) -> tuple[Role, Role] | None:
    """Tell which of two numbers is the start, None when neither is."""
    upwards: tuple[Role, Role] = ("baseline", "target")
    backwards: tuple[Role, Role] = ("target", "baseline")
    if told.against and (told.closed or (second.atom.unit == first.atom.unit and not is_count(first.atom.unit))):
        spoken = told.second in {"past", "point"} or _SPOKEN.match(low[second.atom.end :])
        loose = told.against in ONLY_WITH_TIME
        return backwards if told.second != "later" and (spoken or not loose or _is_mere_not(told)) else None
    if not told.parted or not (told.closed or told.second or second.atom.unit == first.atom.unit != ""):
        return None
    if told.second == "past" and told.first != "past":
        return backwards
    if _is_order(first) or (told.first == "later" and told.second != "now"):
        return None
    if told.first == "later":
        return backwards
    if told.wished or (told.second == "later" and (told.first or first.left.rstrip().endswith(":"))):
        return upwards
    if told.first == "past" and told.second in {"now", "point"}:
        return upwards
    marked = first.left.rstrip().endswith(_MARKED)
    return upwards if told.second == "point" and (told.first == "now" or (told.first == "point" and marked)) else None


def _is_mere_not(told: _Told) -> bool:
    """Tell "8 trains a week, and not 22" from "40 pumps, not 1 of them leaking"."""
    return told.against.endswith("not") and told.closed and told.parted


def _is_order(place: Place) -> bool:
    """Tell "Hire 2 cooks now and 3 later": what is ordered twice has no start."""
    found = _FIRST_WORDS.fullmatch(place.left) if place.first and is_count(place.atom.unit) else None
    return found is not None and found["verb"] in VERB_BASE


def _are_alike(first: Place, second: Place) -> bool:
    """Tell whether the second number goes on in the unit of the first."""
    one, other = first.atom.unit, second.atom.unit
    if first.atom.sign in {"+", "±"} or second.atom.sign in {"+", "±"} or second.atom.multiple or first.atom.multiple:
        return False
    return one == other or not other or is_one_scale(one, other) or (one.startswith("of ") and other.startswith("of "))


def _goes_on(first: Place, second: Place, low: str) -> bool:
    """Tell whether the second number measures what the first does: "18 of 20, with 17 keys" does not."""
    own = first.atom.unit != second.atom.unit == "" and counted_noun(low[second.atom.end : second.atom.end + 40])
    return not own and _are_alike(first, second)


def _when_behind(text: str) -> _When:
    """Return the time told right behind a number, or at the end of its words."""
    found = _BEHIND.match(text) or _AT_END.search(text)
    return _kind_of(found["when"]) if found else ""


def _kind_of(time: str) -> _When:
    """Return which kind of time an expression tells."""
    return next((name for name, pattern in _TIMES if pattern.fullmatch(time)), "")

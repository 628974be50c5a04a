"""Rows that want more of one thing in two states at once, or something shorter and more of what takes longer."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from sheets_service.okrs import KeyResult
from sheets_service.rules.pairs import in_one_unit, scale_unit, unit_in_hours
from sheets_service.rules.shared_words import things_in_common
from sheets_service.text.lang.states_en import LENGTH, STATES
from sheets_service.text.openings import Words

_STATES = tuple((Words(rf"\b(?:{one})\b"), Words(rf"\b(?:{other})\b")) for one, other in STATES)
_EITHER = Words("|".join(rf"\b(?:{one}|{other})\b" for one, other in STATES))
_MOST_ROWS = 48  # rows of states in one set; where there are more, no two stand out
_WHOLE = 100.0
_SHARES = frozenset({"%", "pp"})
_OF = re.compile(r"of (\d[\d,.]*)")
_LENGTH = Words(LENGTH)
_UP_TO = frozenset("within in under below after every per before than max maximum to last first next over only".split())
_NUMBERS = {word: number for number, word in enumerate("two three four five six seven eight nine ten".split(), 2)} | {
    "twelve": 12,
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
}

Apart = Callable[[KeyResult, KeyResult], bool]
Pair = tuple[KeyResult, KeyResult]


def find_two_states(rows: Sequence[KeyResult], apart: Apart) -> Iterator[Pair]:
    """Find rows that want more of one thing in each of two states: more rooms let and more rooms left empty.

    Rows of one team only where both shares together are more than the whole.
    """
    growing = [kr for kr in rows if kr.direction == "up" and kr.baseline is not None and _EITHER.search(kr.sober)]
    if len(growing) > _MOST_ROWS:
        return
    for one, other in combinations(growing, 2):
        if (
            _are_opposed(one, other)
            and things_in_common(one, other)
            and (apart(one, other) or _are_too_many(one, other))
        ):
            yield one, other


def find_longer(rows: Sequence[KeyResult], apart: Apart) -> Iterator[Pair]:
    """Find a length that shall fall, and a share of the same cases that shall last longer than it: stays, calls."""
    asking = [
        (kr, hours) for kr in rows if kr.direction == "up" and kr.unit in _SHARES and (hours := _asked_length(kr))
    ]
    for one in rows if asking else ():
        if one.direction != "down" or one.target is None:
            continue
        goal = _in_hours(one)
        for other, hours in asking:
            if goal is not None and goal < hours and things_in_common(one, other) and apart(one, other):
                yield one, other


def _are_opposed(one: KeyResult, other: KeyResult) -> bool:
    """Tell whether each row names one of two states, and neither names both."""
    for this, that in _STATES:
        first = bool(this.search(one.sober)), bool(that.search(one.sober))
        second = bool(this.search(other.sober)), bool(that.search(other.sober))
        if first in {(True, False), (False, True)} and second == (first[1], first[0]):
            return True
    return False


def _are_too_many(one: KeyResult, other: KeyResult) -> bool:
    """Tell whether two shares of one whole are more than it together, where both are reached."""
    whole = _whole_of(one)
    return bool(whole and whole == _whole_of(other) and (one.target or 0) + (other.target or 0) > whole)


def _whole_of(kr: KeyResult) -> float | None:
    if kr.unit == "%":
        return _WHOLE
    found = _OF.fullmatch(kr.unit)
    return float(found[1].replace(",", "")) if found else None


def _asked_length(kr: KeyResult) -> float | None:
    """Return the hours that each of the cases shall last, None where a row asks for none."""
    found = _LENGTH.search(kr.sober)
    if found is None or (found["before"] or "").strip().casefold() in _UP_TO:
        return None
    number = found["number"] or found["more"]
    value = float(number) if number.isdecimal() else float(_NUMBERS[number.casefold()])
    return value * _hours(found["unit"] or found["unit2"])


def _in_hours(kr: KeyResult) -> float | None:
    """Return where a row goes to, in hours, by its unit or by what it begins with: "Nights in hospital"."""
    if scale_unit(kr):
        return in_one_unit(kr, kr.target)
    found = _COUNTS.match(kr.sober)
    return None if found is None or kr.target is None else kr.target * _hours(found[1].casefold())


_COUNTS = Words(r"^\W*(?:average |mean |median )?(minute|hour|day|night|week)s\b")


def _hours(unit: str) -> float:
    return {"night": 24.0, "month": 730.0}.get(unit) or unit_in_hours(unit)

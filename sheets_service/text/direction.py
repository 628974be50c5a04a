"""Which way a measure shall move: from its numbers first, then comparator, verb, and kind of measure."""

import re
from typing import Literal

from .figures import NONE_BEYOND
from .lang.grammar import Grammar
from .metrics import CONCEPTS, find_concept
from .normalise import Normal
from .numerals import TIME_UNITS
from .phrase import Direction, Frame, Quantity, Role
from .roles import cues_of
from .words import LEVEL

Comparator = Literal["at least", "at most", "equal", ""]


def find_comparator(plain: Normal, quantities: tuple[Quantity, ...], grammar: Grammar) -> Comparator:
    """Tell how the target bounds the measure."""
    target = _first(quantities, "target")
    if target is None:
        return ""
    cues, said = cues_of(grammar), target.span.text
    start = plain.place(target.span.start)
    right = plain.low[plain.place(target.span.end) :]
    before = most = least = None
    if cues.bounds.may_be_in(plain.low):
        before = plain.low[max(0, start - 40) : start].rstrip("~$€£ ") + " "
        most, least = cues.at_most.search(before), cues.at_least.search(before)
    if most and least and least.start() < most.start():
        return "at least"  # "never below 92 %"
    if before and (none := NONE_BEYOND.match(plain.low)):
        return "at most" if none["way"] == "more" else "at least"
    if most or (right and cues.or_less.match(right)) or said.startswith(("<", "≤", "±", "+/", "+ /")):
        return "at most"
    if least or (right and cues.or_more.match(right)) or "+" in said or said.startswith((">", "≥")):
        return "at least"
    return "equal" if before and cues.equal.search(before) else ""


def _first(quantities: tuple[Quantity, ...], role: Role) -> Quantity | None:
    """Return the first number that plays a part."""
    for quantity in quantities:
        if quantity.role == role:
            return quantity
    return None


def find_direction(
    plain: Normal, quantities: tuple[Quantity, ...], grammar: Grammar, frame: Frame, comparator: Comparator
) -> Direction | None:
    """Decide the direction, None when nothing tells it."""
    baseline, target = _first(quantities, "baseline"), _first(quantities, "target")
    settled = _by_target(baseline, target, frame, comparator) if target else None
    if settled:
        return settled
    delta = _first(quantities, "delta")
    if frame.verb in _IMPROVING and frame.polarity and (delta is None or not _signed(delta)):
        return "up" if frame.polarity > 0 else "down"
    moved = _moved(plain, delta, grammar)
    if moved:
        return moved
    if comparator in {"at least", "at most"}:
        return "up" if comparator == "at least" else "down"
    if frame.verb_class in {"change-up", "change-down"}:
        return "up" if frame.verb_class == "change-up" else "down"
    if frame.verb in _VERB_WAYS and frame.verb_class == "make" and (target or frame.concept):
        return _VERB_WAYS[frame.verb]
    if target is None and grammar.code == "en" and (loose := _loosely(plain.low[:60])):
        return "down" if loose in _DOWNWARDS else "up"
    return _by_measure(plain, target, grammar, frame)


_VERB_WAYS: dict[str, Direction] = {"build": "up", "consolidate": "down", "freeze": "hold"}
_IMPROVING = frozenset("improve enhance better optimise optimize drive push speed".split())


def _loosely(low: str) -> str:
    """Return the word that tells a way without a number: "more", "churn down", "gets shorter"."""
    found = _LOOSE.search(low)
    if found is None:
        return ""
    named = found["noun"] is None or found["noun"] in LEVEL or bool(find_concept(found["noun"]))
    return (found[1] or found[3] or found[4]) if named else ""


_LOOSE = re.compile(
    r"^(?:[a-z-]+\s+)?(more|fewer|less|higher|lower)\s|^(?:[a-z-]+\s+){0,2}?"
    r"(?P<noun>[a-z-]+)\s+(down|up)(?: (?:in|on|at|for|among|this)\b|$)"
    r"|\b(?:gets?|becomes?|grows?|turns?) (shorter|longer|higher|lower|smaller|larger|bigger|fewer|quicker|faster)\b"
)
_BELOW = re.compile(r"\s*(?:below|under|down on)\b")
_DOWNWARDS = frozenset("fewer less lower down shorter smaller quicker faster".split())


def _by_target(baseline: Quantity | None, target: Quantity, frame: Frame, comparator: Comparator) -> Direction | None:
    """Read the direction that the numbers settle: from start to target, a level to hold, "No ..." as nought."""
    if baseline:
        start, end = _comparable(baseline, target)
        return "hold" if start == end else "up" if end > start else "down"
    if frame.verb_class == "hold":
        return _held(frame, comparator)
    return "down" if target.span.text.casefold() in {"no", "zero", "nil"} else None


def _comparable(baseline: Quantity, target: Quantity) -> tuple[float, float]:
    """Return both values in one unit of time, or as written."""
    first, second = TIME_UNITS.get(baseline.unit), TIME_UNITS.get(target.unit)
    if first and second:
        return baseline.value * first, target.value * second
    return baseline.value, target.value


def _held(frame: Frame, comparator: Comparator) -> Direction:
    """A level to keep; its limit tells the good side, else the level itself."""
    del frame
    return {"at least": "up", "at most": "down"}.get(comparator, "hold")  # type: ignore[return-value]  # literal values


def _signed(delta: Quantity) -> bool:
    """Tell whether a change says its own direction: "+5 %", "-10 %", "3x"."""
    return delta.span.text.startswith(("+", "-")) or delta.unit == "times"


def _moved(plain: Normal, delta: Quantity | None, grammar: Grammar) -> Direction | None:
    """Read the direction of a change from its sign and the words beside it."""
    if delta is None:
        return None
    if delta.span.text.startswith("+"):
        return "up"
    if delta.span.text.startswith("-"):
        return "down"
    if delta.unit == "times":
        return "up" if delta.value >= 1 else "down"
    cues = cues_of(grammar)
    start, end = plain.place(delta.span.start), plain.place(delta.span.end)
    if cues.less_after.match(plain.low[end:]) or _BELOW.match(plain.low, end):
        return "down"
    if cues.more_after.match(plain.low[end:]):
        return "up"
    stop = start if grammar.code == "en" else len(plain.low)
    ups = [match.start() for match in cues.up.finditer(plain.low, 0, stop)]
    downs = [match.start() for match in cues.down.finditer(plain.low, 0, stop)]
    if not ups and not downs:
        later = cues.up.search(plain.low, end), cues.down.search(plain.low, end)
        return "up" if later[0] else "down" if later[1] else None
    if downs and (not ups or downs[0] < ups[0]):
        return "down"
    if ups and not (downs and downs[-1] > ups[-1] and start - downs[-1] < 12):
        return "up"
    return "down"


def _by_measure(plain: Normal, target: Quantity | None, grammar: Grammar, frame: Frame) -> Direction | None:
    """Fall back on words of direction, then on what the measure is."""
    cues = cues_of(grammar)
    if target is None:
        return None
    if target.value == 0:
        return "down"
    concept = CONCEPTS.get(frame.concept)
    down = cues.down.search(plain.low)
    up = cues.up.search(plain.low) if down or grammar.code != "en" else None
    if grammar.code != "en" and (up or down):
        if up and down:
            return "up" if up.start() < down.start() else "down"
        return "up" if up else "down"
    if down and not up:
        return "down"
    share = target.unit == "%" and frame.verb_class in {"reach", "make", "effort"}
    if concept and concept.polarity < 0 and not share and target.unit in {*TIME_UNITS, "%"}:
        return "down"
    if target.unit in TIME_UNITS and target.unit != "hour":
        return "down"
    if frame.verb_class == "make" and not target.unit.startswith("%"):
        return None
    return "up"

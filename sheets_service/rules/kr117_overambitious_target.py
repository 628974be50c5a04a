"""KR117 overambitious-target."""

import re
from collections.abc import Iterator

from sheets_service.okrs import Cycle, KeyResult
from sheets_service.rule import HINT, Finding, rule
from sheets_service.rules.known_moves import known_move
from sheets_service.rules.rows import is_hold
from sheets_service.rules.wording import figure, measure, quote

_BEGINNING = 0.34
_ALL = 100.0  # "all of them" is a decision rather than a distance


@rule("KR117", "overambitious-target", HINT, leg="ambition", seeds=(67,))
def check(  # noqa: PLR0913  (its thresholds are the options of a policy)
    kr: KeyResult,
    cycle: Cycle,
    *,
    times_start: float = 30.0,
    times_share: float = 20.0,
    times_known_move: float = 10.0,
    points: float = 85.0,
    low_confidence: float = 0.3,
) -> Iterator[Finding]:
    """The target lies far beyond the start and every known move, or nobody believes in it at the start.

    Why: a target out of sight is given up quietly in week three.

    Ask: which step would take you half the way, and what would it need?

    Fix: keep the aim, and set the part that belongs to this cycle: “[What is counted]: from [today] to [target]”.

    Schools: Google wants aspirational rows that are reached at 0.7; many prefer targets people can picture a way to.
    """
    if is_hold(kr) or kr.is_type("committed", "baseline", "milestone") or kr.target is None:
        return
    if kr.is_type("aspirational", "learning") and kr.confidence is not None and kr.confidence > low_confidence:
        return
    fact = _far(kr, times_start, times_share, times_known_move, points)
    early = cycle.elapsed is None or cycle.elapsed <= _BEGINNING
    doubted = kr.confidence is not None and 0 < kr.confidence < low_confidence and early
    if not fact and not doubted:
        return
    if not fact:
        fact = f"confidence is {_said(kr)} before the work has begun; it may be right if that was agreed"
    from_here = figure(kr.baseline, kr.unit) if kr.baseline is not None else "[today]"
    yield Finding(
        kr.at("target"),
        f"{quote(kr.text)}: {fact}.",
        evidence=kr.text,
        fix="choose the part for this cycle together, and write the confidence anew."
        if doubted
        else f"“{measure(kr)}: from {from_here} to [target]” for this cycle.",
        confidence="possible" if doubted else "likely",
    )


def _far(kr: KeyResult, times_start: float, times_share: float, times_known_move: float, points: float) -> str:
    start, goal = kr.baseline, kr.target
    if start is None or goal is None or start == goal:
        return ""
    move = known_move(kr)
    if move and move.value * (goal - start) > 0:
        times = (goal - start) / move.value
        return (
            f"{figure(goal - start)} to go is {times:,.0f} times {quote(move.words, 40)}"
            if times >= times_known_move
            else ""
        )
    if start <= 0 or goal <= 0:
        return ""
    if kr.unit == "%" and goal != _ALL and abs(goal - start) >= points:
        return f"from {figure(start, '%')} to {figure(goal, '%')} is nearly the whole scale in one cycle"
    times = max(goal / start, start / goal)
    if _is_year(start, kr) or _is_year(goal, kr):
        return ""  # "24 in summer 2026" starts at 24
    if kr.unit == "%" and times >= times_share and goal - start >= _WIDE and goal < _ALL and not _NEW.search(kr.text):
        return f"from {figure(start, '%')} to {figure(goal, '%')} is {times:,.0f} times as many in one cycle"
    small = min(goal, start) < _COUNTS and goal > start
    if times < times_start or small:
        return ""
    way = "beyond" if goal > start else "below"
    return f"{figure(goal, kr.unit)} is {times:,.0f} times {way} today's {figure(start, kr.unit)}"


def _is_year(value: float, kr: KeyResult) -> bool:
    return value == int(value) and _FIRST_YEAR <= value <= _LAST_YEAR and kr.unit in {"", "year"}


_FIRST_YEAR, _LAST_YEAR = 1990, 2060
_WIDE = 30.0  # points of a share that make twenty times the start a leap and not the beginning of a habit
_NEW = re.compile(
    r"\b(?:new(?:ly)?|pilot\w*|roll(?:ed)?[- ]?out|introduc\w+|coverage|migrat\w+|switch\w*|mov(?:ed|ing))\b",
    re.IGNORECASE,
)
_COUNTS = 10  # from one or two to fifty says more about the start than about the target


def _said(kr: KeyResult) -> str:
    return kr.entry("confidence") or f"{(kr.confidence or 0) * 10:.0f} of 10"

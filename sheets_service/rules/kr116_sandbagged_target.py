"""KR116 sandbagged-target."""

from collections.abc import Iterator

from sheets_service.okrs import Cycle, KeyResult
from sheets_service.rule import HINT, Finding, rule
from sheets_service.rules.known_moves import known_move, reached_level
from sheets_service.rules.rows import is_hold
from sheets_service.rules.wording import figure, measure, quote

_BEGINNING = 0.15  # share of the cycle in which a target already met was met from the start
_NOTHING = 0.005  # a move below half a per cent of the start rounds to nothing


@rule("KR116", "sandbagged-target", HINT, leg="ambition", seeds=(52, 68))
def check(kr: KeyResult, cycle: Cycle, *, rounds_to_nothing: float = _NOTHING) -> Iterator[Finding]:
    """The target is met already, or lies where the number goes by itself.

    Why: a row that cannot be missed changes nothing and teaches nothing.

    Ask: what would you try for if missing were free?

    Fix: keep the start and aim where today's trend does not lead: “[What is counted]: from [today] to [target]”.

    Schools: Google grades 0.6 to 0.7 as healthy; Castro advises beginners to start with hard but reachable targets.
    """
    start, goal = kr.baseline, kr.target
    if goal is None or is_hold(kr) or kr.is_type("committed", "baseline", "milestone"):
        return
    fact = _met(kr, cycle) or _in_trend(kr) or (_tiny(kr, rounds_to_nothing) if start is not None else "")
    if not fact:
        return
    level = reached_level(kr)
    known = start if start is not None else level.value if level else None
    from_here = figure(known, kr.unit) if known is not None else "[today]"
    yield Finding(
        kr.at("target"),
        f"{quote(kr.text)}: {fact}.",
        evidence=kr.text,
        fix=f"“{measure(kr)}: from {from_here} to [target]”.",
    )


def _met(kr: KeyResult, cycle: Cycle) -> str:
    goal = kr.target or 0.0
    rising = kr.direction != "down"
    level = reached_level(kr)
    frame = kr.phrase.frame
    wanted_up = frame.verb_class != "change-down" and frame.polarity >= 0
    if level and (level.value >= goal if wanted_up else level.value <= goal):
        return f"{quote(level.words, 50)}, so {figure(goal, kr.unit)} is no step further"
    if kr.current is None or not kr.has("current") or kr.baseline == goal:
        return ""
    began = cycle.elapsed is not None and cycle.elapsed <= _BEGINNING
    if began and kr.direction and (kr.current >= goal if rising else kr.current <= goal):
        return (
            f"it stands at {figure(kr.current, kr.unit)} as the cycle begins, and the target is {figure(goal, kr.unit)}"
        )
    return ""


def _in_trend(kr: KeyResult) -> str:
    if kr.baseline is None or kr.target is None:
        return ""
    wanted, move = kr.target - kr.baseline, known_move(kr)
    if move is None or wanted * move.value <= 0 or abs(wanted) > abs(move.value):
        return ""
    return f"{quote(move.words, 50)} leads to {figure(kr.target, kr.unit)} by itself"


def _tiny(kr: KeyResult, limit: float) -> str:
    if not kr.baseline or kr.target is None or kr.target == kr.baseline:
        return ""
    hard = (kr.unit == "%" or "%" in kr.text) and max(kr.baseline, kr.target) > _NEAR_ALL
    if hard or abs(kr.target - kr.baseline) / abs(kr.baseline) >= limit:
        return ""
    return f"from {figure(kr.baseline, kr.unit)} to {figure(kr.target, kr.unit)} rounds to nothing"


_NEAR_ALL = 90.0  # per cent: the last points are the hard ones

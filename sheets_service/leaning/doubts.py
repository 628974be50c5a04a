"""What the learned part may doubt: which fact has to bear each doubt out, and how it is told."""

from collections.abc import Callable, Mapping
from typing import Generic, TypeVar

from sheets_service.okrs import KeyResult, Objective
from sheets_service.rules.rows import has_number, is_hold
from sheets_service.rules.wording import figure, measure, quote
from sheets_service.text import has_purpose
from sheets_service.values import dataclass

_Item = TypeVar("_Item", Objective, KeyResult)
_AGREED = frozenset({"committed", "milestone", "learning", "health"})


@dataclass(frozen=True, slots=True)
class Doubt(Generic[_Item]):
    """`holds` is the fact without which the doubt is not told; `message` and `fix` tell it ("" leaves the rule's own fix)."""

    holds: Callable[[_Item], bool]
    message: Callable[[_Item], str]
    fix: Callable[[_Item], str] = lambda _: ""


def _speaks_of_a_number(objective: Objective) -> bool:
    phrase = objective.phrase
    return bool(phrase.quantities or phrase.frame.family or phrase.frame.concept) and not has_purpose(phrase)


def _gives_no_reason(objective: Objective) -> bool:
    return not has_purpose(objective.phrase) and not objective.why


def _names_nobody(objective: Objective) -> bool:
    return not objective.phrase.quantities and not has_purpose(objective.phrase)


def _goes_from_here(kr: KeyResult) -> bool:
    """Tell whether the row says from where to where, and nobody has said that it is agreed so."""
    moves = kr.baseline is not None and kr.target is not None and kr.baseline != kr.target
    return moves and not is_hold(kr) and kr.type not in _AGREED


def _starts_nowhere(kr: KeyResult) -> bool:
    """Tell whether the row has no start, or starts at none, so that it may be about a thing that is not there yet."""
    return not kr.baseline and kr.type not in _AGREED


def _has_no_move(kr: KeyResult) -> bool:
    moves = kr.delta is not None or (kr.baseline is not None and kr.target is not None)
    return not moves and kr.type not in _AGREED


def _has_no_goal(kr: KeyResult) -> bool:
    goes = kr.target is not None and has_number(kr)
    return not goes and kr.type not in _AGREED


def _has_no_start(kr: KeyResult) -> bool:
    return kr.baseline is None and kr.target is not None and kr.type not in _AGREED


def _from_to(kr: KeyResult) -> str:
    return f"from {figure(kr.baseline or 0.0, kr.unit)} to {figure(kr.target or 0.0, kr.unit)}"


AIMS: Mapping[str, Doubt[Objective]] = {
    "objective-is-a-metric": Doubt(
        _speaks_of_a_number,
        lambda one: f"{quote(one.text)} may be a measure rather than a purpose, unless everybody knows whom it helps.",
    ),
    "no-why": Doubt(
        _gives_no_reason,
        lambda one: f"{quote(one.text)} may leave open for whom and why, unless everybody here knows.",
    ),
    "objective-is-a-task": Doubt(
        _gives_no_reason,
        lambda one: f"{quote(one.text)} may be one solution among several, unless it is the only way there is.",
    ),
    "vague-objective": Doubt(
        _names_nobody,
        lambda one: (
            f"{quote(one.text)} may fit any team; it is clear if your readers would all picture the same thing."
        ),
    ),
}
ROWS: Mapping[str, Doubt[KeyResult]] = {
    "activity-not-result": Doubt(
        _starts_nowhere,
        lambda kr: (
            f"{quote(kr.text)} may be effort rather than a result, unless someone outside the team would feel it."
        ),
    ),
    "output-not-outcome": Doubt(
        _starts_nowhere,
        lambda kr: f"{quote(kr.text)} may be the work and not its effect, unless its use is counted.",
    ),
    "input-not-outcome": Doubt(
        _starts_nowhere,
        lambda kr: f"{quote(kr.text)} may count what goes in rather than what comes out of it.",
    ),
    "binary-milestone": Doubt(
        _has_no_move,
        lambda kr: f"{quote(kr.text)} may only be done or not done, with nothing to see half-way.",
    ),
    "not-measurable": Doubt(
        _has_no_move,
        lambda kr: f"{quote(kr.text)} may be argued both ways at the end, unless everybody would count the same thing.",
    ),
    "no-target": Doubt(
        _has_no_goal,
        lambda kr: f"{quote(kr.text)} may leave open how far it shall go.",
        lambda kr: f"“{measure(kr)}: from [today] to [target]”.",
    ),
    "no-baseline": Doubt(
        _has_no_start,
        lambda kr: f"{quote(kr.text)} may lack its start, unless everybody knows today's number.",
        lambda kr: f"“{measure(kr)}: from [today] to {figure(kr.target or 0.0, kr.unit)}”.",
    ),
    "kpi-as-key-result": Doubt(
        _has_no_goal,
        lambda kr: f"{quote(kr.text)} may be a measure to watch; where it shall go is open.",
        lambda kr: f"“{measure(kr)}: from [today] to [target]”; or move it to the health metrics.",
    ),
    "sandbagged-target": Doubt(
        _goes_from_here,
        lambda kr: f"{quote(kr.text)}: {_from_to(kr)} may be no stretch.",
        lambda kr: f"“{measure(kr)}: from {figure(kr.baseline or 0.0, kr.unit)} to [target]”.",
    ),
    "overambitious-target": Doubt(
        _goes_from_here,
        lambda kr: f"{quote(kr.text)}: {_from_to(kr)} may be further than one cycle goes.",
        lambda kr: f"“{measure(kr)}: from {figure(kr.baseline or 0.0, kr.unit)} to [target]” for this cycle.",
    ),
}

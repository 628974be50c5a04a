"""Scores: what the findings leave of 100.

A leg is 100·Π(1-loss) of its findings; an objective the product of its legs; a set the geometric mean of its objectives
times Π(1-loss) of the findings about the set itself; overall is clarity x balance x alignment. So no score is above its
weakest leg, and, logarithms being additive, every finding has its points.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sheets_service.rule import LEGS, Axis, Finding, Outcome, Severity

LOSS: Mapping[Severity, float] = {Severity.ERROR: 0.20, Severity.WARNING: 0.10, Severity.HINT: 0.03}
OVERALL: tuple[Axis, ...] = ("clarity", "balance", "alignment")
AXES: tuple[Axis, ...] = (*OVERALL, "progress")


@dataclass(frozen=True, slots=True)
class LegScore:
    """One leg, 0-100, or None when nothing could be judged or a rule of it crashed; `why` says which findings it lost to."""

    name: str
    score: float | None
    why: str


@dataclass(frozen=True, slots=True)
class AxisScore:
    """Clarity, balance, alignment or progress of a set, 0-100; `judged` counts the legs it rests on."""

    score: float | None
    before_waivers: float | None
    judged: int
    legs: tuple[LegScore, ...]
    partial: bool = False

    @property
    def worst(self) -> LegScore | None:
        """The leg that lost most; None when no leg lost anything."""
        scored = [leg for leg in self.legs if leg.score is not None and leg.score < _FULL]
        return min(scored, key=lambda leg: leg.score or 0.0, default=None)


@dataclass(frozen=True, slots=True)
class Scorecard:
    """All scores of a review. `objectives` holds clarity, balance and alignment of each objective, in their order."""

    overall: float | None
    axes: Mapping[Axis, AxisScore]
    objectives: tuple[Mapping[Axis, float | None], ...]


_FULL = 100.0


def loss(finding: Finding) -> float:
    """Return the share of a leg, 0-1, that a finding takes; a possible one takes half."""
    return LOSS[finding.level] * (0.5 if finding.confidence == "possible" else 1.0)


def score(
    outcomes: Sequence[Outcome], findings: Sequence[Finding], team_sizes: Mapping[str, int], count: int
) -> Scorecard:
    """Score a set of `count` objectives from what its rules saw; `findings` are those with fate: silenced, waived.

    `team_sizes` holds the number of objectives of each team, by which findings about one team weigh in the whole.
    """
    weights = [_weight(finding, team_sizes, count) for finding in findings]
    counted = [(one, weight) for one, weight in zip(findings, weights, strict=True) if _counts(one)]
    with_waived = [(one, weight) for one, weight in zip(findings, weights, strict=True) if not one.silenced_by]
    axes = {axis: _axis(axis, outcomes, counted, with_waived) for axis in AXES}
    judged = [axes[axis].score for axis in OVERALL if axes[axis].score is not None]
    overall = _left(sum(weight for one, weight in counted if _axis_of(one) in OVERALL)) if judged else None
    return Scorecard(overall, axes, _objectives(outcomes, counted, count))


def points(findings: Sequence[Finding], team_sizes: Mapping[str, int], count: int) -> tuple[float, ...]:
    """Return the points of *overall* that each finding takes, one decimal, summing to 100 minus the score.

    A waived finding gets the points it would cost; silenced ones and those about progress get none.
    """
    weights = [
        _weight(one, team_sizes, count) if _counts(one) and _axis_of(one) in OVERALL else 0.0 for one in findings
    ]
    total = sum(weights)
    shares = _largest_remainder(weights, round(_FULL - _left(total), 1)) if total else [0.0] * len(weights)
    return tuple(
        _would_cost(_weight(one, team_sizes, count), total) if one.waiver and not one.silenced_by else share
        for one, share in zip(findings, shares, strict=True)
    )


def _would_cost(weight: float, total: float) -> float:
    return round(_left(total) - _left(total + weight), 1)


def _counts(finding: Finding) -> bool:
    return not finding.silenced_by and finding.waiver is None


def _axis_of(finding: Finding) -> Axis | None:
    return finding.rule.axis if finding.rule else None


def _weight(finding: Finding, team_sizes: Mapping[str, int], count: int) -> float:
    """Return how much a finding takes from the logarithm of the set's score."""
    whole = -math.log(1 - loss(finding))
    if finding.place.objective is not None:
        return whole / max(count, 1)
    return whole * team_sizes.get(finding.place.id, count) / max(count, 1)


def _left(weight: float) -> float:
    return round(_FULL * math.exp(-weight), 1)


def _axis(
    axis: Axis,
    outcomes: Sequence[Outcome],
    counted: Sequence[tuple[Finding, float]],
    with_waived: Sequence[tuple[Finding, float]],
) -> AxisScore:
    legs = tuple(_leg(leg.name, outcomes, counted) for leg in LEGS.values() if leg.axis == axis)
    judged = sum(leg.score is not None for leg in legs)
    crashed = any(one.crashed and one.rule.axis == axis for one in outcomes)
    return AxisScore(
        score=_left(sum(weight for one, weight in counted if _axis_of(one) == axis)) if judged else None,
        before_waivers=_left(sum(weight for one, weight in with_waived if _axis_of(one) == axis)) if judged else None,
        judged=judged,
        legs=legs,
        partial=crashed,
    )


def _leg(name: str, outcomes: Sequence[Outcome], counted: Sequence[tuple[Finding, float]]) -> LegScore:
    mine = [outcome for outcome in outcomes if outcome.rule.leg == name]
    broken = [outcome.rule.name for outcome in mine if outcome.crashed]
    if broken:
        return LegScore(name, None, f"not scored: {', '.join(broken)} could not finish")
    if not any(outcome.inspected for outcome in mine):
        return LegScore(name, None, "not applicable: nothing here to judge it by")
    found = [(one, weight) for one, weight in counted if one.rule and one.rule.leg == name]
    names = dict.fromkeys(one.name for one, _ in found)
    why = ", ".join(f"{name} x{_times(name, found)}" if _times(name, found) > 1 else name for name in names)
    return LegScore(name, _left(sum(weight for _, weight in found)), why or "no findings")


def _times(name: str, found: Iterable[tuple[Finding, float]]) -> int:
    return sum(one.name == name for one, _ in found)


def _objectives(
    outcomes: Sequence[Outcome], counted: Sequence[tuple[Finding, float]], count: int
) -> tuple[Mapping[Axis, float | None], ...]:
    """Return the scores of each objective by axis; None where no rule of the axis could judge it."""
    judged: dict[Axis, set[int]] = {axis: set() for axis in AXES}
    for outcome in outcomes:
        judged[outcome.rule.axis].update(outcome.judged)
    lost: defaultdict[tuple[int, Axis | None], float] = defaultdict(float)
    for one, weight in counted:
        if one.place.objective is not None:
            lost[one.place.objective, _axis_of(one)] += weight
    whole = max(count, 1)
    return tuple(
        {axis: _left(lost[index, axis] * whole) if index in judged[axis] else None for axis in AXES}
        for index in range(count)
    )


def _largest_remainder(weights: Sequence[float], whole: float) -> list[float]:
    """Share out `whole` in tenths by weight so that the parts add up to it exactly."""
    total, tenths = sum(weights), round(whole * 10)
    exact = [weight / total * tenths for weight in weights]
    parts = [math.floor(one) for one in exact]
    by_remainder = sorted(range(len(exact)), key=lambda index: (parts[index] - exact[index], index))
    for index in by_remainder[: tenths - sum(parts)]:
        parts[index] += 1
    return [part / 10 for part in parts]

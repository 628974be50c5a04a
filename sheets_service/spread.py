"""How far apart rows, objectives and teams are: the unbalanced progress that an average hides."""

from collections.abc import Sequence
from dataclasses import dataclass

from sheets_service.okrs import Cycle, Objective, OkrSet
from sheets_service.pace import Standing, metric_standings

ENOUGH = 3  # members below which no pattern can be read


@dataclass(frozen=True, slots=True)
class Span:
    """How the members of an objective, a team or the company stand to each other; shares 0-1, None where not judged."""

    name: str
    members: tuple[str, ...]
    actual: tuple[float, ...]
    expected: tuple[float, ...]
    spread: float | None
    objective: int | None = None


def spans(okrs: OkrSet) -> tuple[Span, ...]:
    """Return the spread of each objective over its rows, then of each team and of the company over their objectives."""
    inner = [_span_of(objective, okrs.cycle) for objective in okrs.objectives]
    means = [(one, _mean(one)) for one in inner if one.actual]
    outer: list[Span] = []
    for group in (*okrs.teams(), okrs):
        indexes = {objective.index for objective in group.objectives}
        judged = [(one.name, *mean) for one, mean in means if one.objective in indexes]
        if group is okrs or len(group.objectives) < len(okrs.objectives):
            outer.append(_span(group.name or "All", judged))
    return (*inner, *outer)


def spread(standings: Sequence[Standing]) -> float:
    """Return how far apart rows are, 0-1 and more: the widest difference of actual minus expected progress."""
    gaps = [one.gap for one in standings]
    return max(gaps) - min(gaps) if gaps else 0.0


def _span_of(objective: Objective, cycle: Cycle) -> Span:
    rows = metric_standings(objective.key_results, cycle)
    return _span(objective.text, [(one.kr.text, one.progress, one.expected) for one in rows], objective.index)


def _span(name: str, judged: Sequence[tuple[str, float, float]], objective: int | None = None) -> Span:
    gaps = [actual - expected for _, actual, expected in judged]
    return Span(
        name=name,
        members=tuple(member for member, _, _ in judged),
        actual=tuple(actual for _, actual, _ in judged),
        expected=tuple(expected for _, _, expected in judged),
        spread=max(gaps) - min(gaps) if len(gaps) >= ENOUGH else None,
        objective=objective,
    )


def _mean(one: Span) -> tuple[float, float]:
    return sum(one.actual) / len(one.actual), sum(one.expected) / len(one.expected)

"""How far apart rows, objectives and teams are: the unbalanced progress that an average hides."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sheets_service.okrs import Cycle, Objective, OkrSet
from sheets_service.pace import Standing, metric_standings

Level = Literal["objective", "team", "company"]
_Judged = tuple[int, str, float, float]  # index, name, actual, expected
ENOUGH = 3  # members below which no pattern can be read
_EARLY = 0.3  # share of the cycle before which nothing is read from a spread
_UNEVEN, _PULLING, _SLOW = 0.4, 0.25, 0.75


@dataclass(frozen=True, slots=True)
class Span:
    """How the members of an objective, a team or the company stand to each other; shares 0-1, None where not judged.

    Members of an objective are its rows, those of a team and of the company its objectives, each with the mean of its rows.
    """

    level: Level
    name: str
    members: tuple[str, ...]
    actual: tuple[float, ...]
    expected: tuple[float, ...]
    spread: float | None
    objective: int | None = None
    indexes: tuple[int, ...] = ()  # of the members: rows within their objective, or objectives


def spans(okrs: OkrSet) -> tuple[Span, ...]:
    """Return the spread of each objective over its rows, then of each team and of the company over their objectives."""
    inner = [_span_of(objective, okrs.cycle) for objective in okrs.objectives]
    teams = [one for one in okrs.teams() if len(one.objectives) < len(okrs.objectives)]
    return (*inner, *(_span("team", one.name, _averages(one)) for one in teams), company_span(okrs))


def company_span(okrs: OkrSet) -> Span:
    """Return the spread of the company over its objectives."""
    return _span("company", okrs.name or "All", _averages(okrs))


def read_span(span: Span) -> str:
    """Say in a word or two how the members of a span stand to each other."""
    if not span.expected or max(span.expected) < _EARLY:
        return "early"
    if span.spread is None:
        return f"not judged: fewer than three {'rows' if span.level == 'objective' else 'objectives'}"
    if span.spread >= _UNEVEN:
        return "unbalanced"
    if sum(span.actual) < _SLOW * sum(span.expected):
        return "all slow"
    return "pulling apart" if span.spread >= _PULLING else "even"


def spread(standings: Sequence[Standing]) -> float:
    """Return how far apart rows are, 0-1 and more: the widest difference of actual minus expected progress."""
    gaps = [one.gap for one in standings]
    return max(gaps) - min(gaps) if gaps else 0.0


def _span_of(objective: Objective, cycle: Cycle) -> Span:
    rows = metric_standings(objective, cycle)
    judged = [(one.kr.index, one.kr.text, one.progress, one.expected) for one in rows]
    return _span("objective", objective.text, judged, objective.index)


def _span(level: Level, name: str, judged: Sequence[_Judged], objective: int | None = None) -> Span:
    gaps = [actual - expected for _, _, actual, expected in judged]
    return Span(
        level=level,
        name=name,
        members=tuple(member for _, member, _, _ in judged),
        actual=tuple(actual for _, _, actual, _ in judged),
        expected=tuple(expected for _, _, _, expected in judged),
        spread=max(gaps) - min(gaps) if len(gaps) >= ENOUGH else None,
        objective=objective,
        indexes=tuple(index for index, _, _, _ in judged),
    )


def _averages(okrs: OkrSet) -> Sequence[_Judged]:
    """Return each objective of which some row can be judged, with the mean of these rows."""
    judged = [(one, rows) for one in okrs.objectives if (rows := metric_standings(one, okrs.cycle))]
    return [
        (
            one.index,
            one.text,
            sum([row.progress for row in rows]) / len(rows),
            sum([row.expected for row in rows]) / len(rows),
        )
        for one, rows in judged
    ]

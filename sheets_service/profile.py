"""The balance profile: for each objective, team and the whole, which leg is strong, thin or missing, weakest first."""

from collections.abc import Sequence
from dataclasses import dataclass

from sheets_service.legs import (
    LegView,
    Standing,
    judge_ambition,
    judge_horizon,
    judge_leading,
    judge_outcomes,
    judge_perspectives,
    judge_purpose,
    judge_purposes,
    judge_qualities,
    judge_quality,
    written,
)
from sheets_service.okrs import Objective, OkrSet
from sheets_service.rules.profile import Row, find_counterweight, read_rows, rows_of
from sheets_service.rules.wording import name_row

_WEAKEST_FIRST: tuple[Standing, ...] = ("missing", "thin", "strong", "not applicable")


@dataclass(frozen=True, slots=True)
class View:
    """The legs of one objective, one team or the whole, weakest first; `title` is its text or name, "" for the whole."""

    title: str
    legs: tuple[LegView, ...]
    objective: int | None = None  # counted over the whole set; None for a team or the whole

    @property
    def missing(self) -> tuple[LegView, ...]:
        """The legs that are missing altogether."""
        return tuple(leg for leg in self.legs if leg.standing == "missing")


@dataclass(frozen=True, slots=True)
class BalanceProfile:
    """The views of every objective, of every team where there are several, and of the whole."""

    objectives: tuple[View, ...]
    teams: tuple[View, ...]
    whole: View


def profile(okrs: OkrSet) -> BalanceProfile:
    """Say which legs of the balance a set has; pure, and the same for the same OKRs."""
    teams = okrs.teams()
    return BalanceProfile(
        objectives=tuple(_of_objective(one, okrs) for one in okrs.objectives),
        teams=tuple(_of_set(team) for team in teams) if len(teams) > 1 else (),
        whole=_of_set(okrs, title=""),
    )


def _of_objective(objective: Objective, okrs: OkrSet) -> View:
    rows = written(read_rows(objective))
    elsewhere = find_counterweight(objective, okrs)
    thin = (
        f"The counterweight sits elsewhere ({name_row(elsewhere)}). Ask: who looks at it weekly?" if elsewhere else ""
    )
    held = (judge_ambition(rows),) if len(rows) > 1 and all(row.hold for row in rows) else ()
    legs = (judge_purpose(objective, rows), *_row_legs(rows, judge_quality(rows, thin)), *held)
    return View(objective.text, _weakest_first(legs), objective.index)


def _of_set(okrs: OkrSet, title: str | None = None) -> View:
    rows = written(rows_of(okrs))
    legs = (judge_purposes(okrs.objectives), *_row_legs(rows, judge_qualities(okrs.objectives)), judge_ambition(rows))
    return View(okrs.name if title is None else title, _weakest_first(legs))


def _row_legs(rows: Sequence[Row], quality: LegView) -> tuple[LegView, ...]:
    return (judge_outcomes(rows), quality, judge_leading(rows), judge_perspectives(rows), judge_horizon(rows))


def _weakest_first(legs: Sequence[LegView]) -> tuple[LegView, ...]:
    return tuple(sorted(legs, key=lambda leg: _WEAKEST_FIRST.index(leg.standing)))

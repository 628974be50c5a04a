"""How far key results are, and how far they could be by now: progress, expected progress, spread.

Progress is direction-aware: the share of the way from the start to the target, whichever is larger. Expected progress is linear
over the days of the cycle. A row is judged at the day it was last looked at, so that silence is not read as standstill.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from statistics import median

from sheets_service.okrs import CheckIn, Cycle, KeyResult, Objective
from sheets_service.text import is_baseline_row, is_maintain

WEEK = 7
_NO_PACE = frozenset({"milestone", "health", "baseline", "learning"})
_NO_METRIC = frozenset({"health", "baseline", "learning"})
_STEPS = re.compile(
    r"\b(?:(?:counted|measured|surveyed|asked|taken|read)\s+(?:only\s+)?(?:once|twice|quarterly|yearly|at the end)|"
    r"once\s+(?:a|per|in)\s+(?:the\s+)?(?:quarter|cycle|term|season|half|year|spring|summer|autumn|winter)|"
    r"(?:first|second|next|final|last)\s+(?:survey|count|census|audit|measurement)|quarterly (?:survey|count|figures?)|"
    r"delay of a|(?:month|quarter)s? (?:of delay|late))\b",
    re.IGNORECASE,
)
_SHARE = re.compile(r"of\s*(?P<whole>\d+)")


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one key result stands on the day it was last looked at; all shares 0-1 (progress may be below 0 or above 1)."""

    kr: KeyResult
    day: date
    progress: float
    expected: float
    paced: bool  # False where a straight line is the wrong ruler: milestones, limits, rows counted once a cycle
    last: CheckIn

    @property
    def gap(self) -> float:
        """How far the row is ahead of what was expected that day; negative when behind."""
        return self.progress - self.expected

    @property
    def ratio(self) -> float:
        """Progress as a share of what was expected."""
        return self.progress / self.expected if self.expected > 0 else 1.0


def looks(kr: KeyResult, cycle: Cycle, earlier: Sequence[CheckIn] = ()) -> tuple[CheckIn, ...]:
    """Return every dated look at a row, oldest first: earlier reviews, the sheet's own log, and what stands in it now."""
    by_day = {one.day: one for one in (*earlier, *kr.history)}
    day = kr.updated or (cycle.today if kr.current is not None and not by_day else None)
    if day is None and kr.current is not None and cycle.today is not None:
        last = max(by_day.values(), key=lambda one: one.day)
        day = cycle.today if last.current != kr.current else None
    if day is not None and kr.current is not None and day not in by_day:
        by_day[day] = CheckIn(day, kr.current, kr.confidence, "", kr.target)
    return tuple(by_day[day] for day in sorted(by_day) if cycle.today is None or day <= cycle.today)


def standing(kr: KeyResult, cycle: Cycle, earlier: Sequence[CheckIn] = ()) -> Standing | None:
    """Return where a row stands; None when it has no numbers to tell by, or the cycle is not known."""
    counted = [one for one in looks(kr, cycle, earlier) if one.current is not None]
    if not counted or is_baseline_row(kr.phrase):
        return None
    last = counted[-1]
    progress = progress_at(kr, last.current)
    expected = expected_at(cycle, last.day)
    if progress is None or expected is None:
        return None
    return Standing(kr, last.day, progress, expected, has_pace(kr), last)


def progress_at(kr: KeyResult, current: float | None) -> float | None:
    """Return the share of the way from start to target at a value; None where there is no way to go."""
    if current is None or kr.baseline is None or kr.target is None:
        return None
    if kr.baseline == kr.target:
        return None
    return (current - kr.baseline) / (kr.target - kr.baseline)


def expected_at(cycle: Cycle, day: date) -> float | None:
    """Return the share of the cycle that had passed on a day, 0-1; None when the cycle is not known."""
    return Cycle(cycle.start, cycle.end, day).elapsed


def is_metric(kr: KeyResult) -> bool:
    """Tell whether the row is a number that should move, which alone counts in a spread."""
    return not (kr.is_type(*_NO_METRIC, "milestone") or is_baseline_row(kr.phrase) or is_limit(kr))


def is_limit(kr: KeyResult) -> bool:
    """Tell whether the row is a level to keep rather than a way to go."""
    return kr.is_type("health") or (is_maintain(kr.phrase) and kr.baseline in {None, kr.target})


def has_pace(kr: KeyResult) -> bool:
    """Tell whether a straight line over the cycle is a fair ruler for this row."""
    told = f"{kr.text} {kr.note} {kr.next_step}"
    return not (kr.is_type(*_NO_PACE) or is_limit(kr) or _STEPS.search(told))


def metric_standings(objective: Objective, cycle: Cycle) -> tuple[Standing, ...]:
    """Return the standings of the objective's metric rows."""
    found = (standing(kr, cycle) for kr in objective.key_results if is_metric(kr))
    return tuple(one for one in found if one is not None)


def spread(standings: Sequence[Standing]) -> float:
    """Return how far apart rows are, 0-1 and more: the widest difference of actual minus expected progress."""
    gaps = [one.gap for one in standings]
    return max(gaps) - min(gaps) if gaps else 0.0


def cadence(rows: Iterable[KeyResult], cycle: Cycle) -> float:
    """Return the team's own rhythm of check-ins in days: the middle of the gaps between looks, a week when unknown."""
    gaps = [(later.day - sooner.day).days for kr in rows for sooner, later in pairwise(looks(kr, cycle))]
    return float(median(gaps)) if gaps else float(WEEK)


def per_cent(share: float) -> str:
    """Write a share as a whole per cent: 0.894 is 89%."""
    return f"{round(share * 100)}%"

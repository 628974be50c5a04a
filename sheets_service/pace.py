"""How far key results are, and how far they could be by now: progress and expected progress.

Progress is direction-aware: the share of the way from the start to the target, whichever is larger. Expected progress is linear
over the days of the cycle. A row that nobody looked at for two weeks is judged at its own last day, so that silence is not read
as standstill.
"""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise
from statistics import median
from typing import Literal

from sheets_service.okrs import CheckIn, Cycle, KeyResult, Objective, once_an_item
from sheets_service.text import is_baseline_row, is_maintain
from sheets_service.text.openings import Words
from sheets_service.values import dataclass

WEEK = 7
Side = Literal["at most", "at least"]
_NO_PACE = frozenset({"milestone", "health", "baseline", "learning", "lagging"})  # a lagging row moves when it is over
_KEPT_UP = frozenset({"quality", "satisfaction", "retention", "people", "risk"})  # what a push may cost
_LATER = timedelta(days=14)  # a row due this long after the cycle runs to its own day
_FRESH = timedelta(days=14)  # a look as old as this still speaks for today
_FEW_STEPS = 2  # a count of so few goes up in jumps, not along a line
_STEPS = Words(
    r"\b(?:(?:counted|measured|surveyed|asked|taken|read|known|published|reported|tested|audited)\s+(?:only\s+)?"
    r"(?:once|twice|quarterly|yearly|annually|at the end|each (?:term|quarter|season)|every (?:term|quarter|season))|"
    r"(?:once|twice)\s+(?:a|per|in|each|every)\s+(?:the\s+)?(?:quarter|cycle|term|trimester|season|half|year|spring|summer|"
    r"autumn|winter)|"
    r"(?:first|second|next|final|last)\s+(?:survey|count|census|audit|measurement|inspection|harvest|exam)\b|"
    r"(?:quarterly|half-yearly|yearly|annual) (?:survey|count|figures?|audit|report|census|results?)|"
    r"delay of a|(?:month|quarter)s? (?:of delay|late)|(?:number|figure|result|reading)s? (?:comes?|arrives?|is due) (?:only )?"
    r"(?:at|after|in) the end|only (?:moves|known|visible) (?:at|after) the end)",
)
_LIMIT = Words(
    r"\b(?:not (?:to )?(?:exceed|drop|fall|go|rise|sink|dip)|no (?:more|less|fewer) than|at most|"
    r"never (?:above|below|over|under)|"
    r"(?:stays?|remains?|held|kept) (?:at|below|under|above|within))\b|[≤≥]",
)
_COMPARED = re.compile(
    r"\s*(?:(?P<most><=?|≤|max(?:imum|imal)?\b\.?|at most|no more than|up to|under|below|less than)|"
    r">=?|≥|min(?:imum|imal)?\b\.?|at least|no less than|over|above|more than)\s*\S?\d",
    re.IGNORECASE,
)
_FLOOR = re.compile(
    r"\bnot (?:to )?(?:drop|fall|go|sink|dip)\w* (?:below|under)\b|\bnever (?:below|under)\b", re.IGNORECASE
)


# "5 so far", "only 1 since October": what was counted until today of a number that is told for a whole period.
_SO_FAR = re.compile(
    r"(?<![\d.,])(?P<count>\d[\d.,]*)(?:\s+[^\W\d_]+){0,2}\s+(?:so far|to date|until (?:now|today)|up to now|"
    r"since (?:the |1 |1st )?(?:\w+ of )?(?:start|beginning|first|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|"
    r"\bso far:? (?:only |just )?(?P<after>\d[\d.,]*)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one key result stands; all shares are 0-1 (progress may be below 0 or above 1).

    `day` is the day it is judged at: that of the review, or of its last look when that is long ago.
    """

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


@once_an_item
def looks(kr: KeyResult, cycle: Cycle) -> tuple[CheckIn, ...]:
    """Return every dated look at a row, oldest first: earlier reviews, the sheet's own log, and what stands in it now."""
    day = _day_of_now(kr, cycle) if kr.current is not None or kr.progress is not None else None
    now = (
        ()
        if day is None or (kr.history and _in_log(kr, day))
        else (CheckIn(day, kr.current, kr.confidence, "", kr.target),)
    )
    if not (kr.seen or kr.history):
        return now if day is None or cycle.today is None or day <= cycle.today else ()
    by_day = {one.day: one for one in (*kr.seen, *kr.history, *now)}
    return tuple(by_day[day] for day in sorted(by_day) if cycle.today is None or day <= cycle.today)


def dated_looks(kr: KeyResult) -> tuple[date, ...]:
    """Return the days on which people say that they looked at the row, oldest first; our own reviews are no check-ins."""
    if not kr.history:
        return (kr.updated,) if kr.updated else ()
    return tuple(sorted({*(one.day for one in kr.history), *([kr.updated] if kr.updated else [])}))


@once_an_item
def standing(kr: KeyResult, cycle: Cycle) -> Standing | None:
    """Return where a row stands; None when it has no numbers to tell by, or the cycle is not known."""
    if _nobody_looked(kr) or is_baseline_row(kr.phrase):
        return None
    seen = looks(kr, cycle)
    last, progress = seen[-1] if seen else None, kr.progress
    for one in reversed(seen):
        if (share := progress_at(kr, one.current)) is not None:
            last, progress = one, share
            break
    if last is None or progress is None:
        return None
    day = last.day if cycle.today is None or cycle.today - last.day > _FRESH else cycle.today
    expected = expected_at(_run_of(kr, cycle), day)
    if expected is None:
        return None
    return Standing(kr, day, progress, expected, has_pace(kr), last)


def progress_at(kr: KeyResult, current: float | None) -> float | None:
    """Return the share of the way from start to target at a value; None where there is no way to go."""
    if current is None or kr.baseline is None or kr.target is None or kr.baseline == kr.target:
        return None
    return (current - kr.baseline) / (kr.target - kr.baseline)


def expected_at(cycle: Cycle, day: date) -> float | None:
    """Return the share of the cycle that had passed on a day, 0-1; None when the cycle is not known."""
    return cycle.elapsed if day == cycle.today else Cycle(cycle.start, cycle.end, day).elapsed


def is_metric(kr: KeyResult) -> bool:
    """Tell whether the row is a number that should move, which alone counts in a spread."""
    return not (kr.type in _NO_PACE or is_baseline_row(kr.phrase) or is_limit(kr))


@once_an_item
def is_limit(kr: KeyResult) -> bool:
    """Tell whether the row is a level to keep rather than a way to go: typed so, worded so, or with both ends the same."""
    if kr.type == "health":
        return True
    if not is_maintain(kr.phrase) and not _LIMIT.search(kr.phrase.original):
        return is_level(kr) if kr.baseline is not None else _cell_side(kr) is not None
    return kr.baseline in {None, kr.target} or (kr.target is not None and not is_outside(kr, kr.baseline or 0.0))


def is_level(kr: KeyResult) -> bool:
    """Tell whether a row names a quality that shall end where it starts, with no verb of change: "Rating: 4.5 to 4.5"."""
    frame = kr.phrase.frame
    return kr.baseline == kr.target and is_flat(kr) and frame.polarity != 0 and frame.family in _KEPT_UP


def is_flat(kr: KeyResult) -> bool:
    """Tell whether a row shall end where it starts and no verb asks for a change, whatever it counts."""
    return bool(kr.target) and kr.baseline == kr.target and not kr.phrase.frame.verb


def is_partial(kr: KeyResult) -> bool:
    """Tell whether today's number of a falling row counts only what happened so far: it can but rise until the end."""
    if kr.direction != "down" or not kr.current:
        return False
    beside = f"{kr.entry('current')} {kr.note} {kr.status}"
    if len(beside.split()) == 1:
        return False  # a bare number
    told = (found["count"] or found["after"] for found in _SO_FAR.finditer(beside))
    return any(one.rstrip(".,") == f"{kr.current:g}" for one in told)


def limit_side(kr: KeyResult) -> Side | None:
    """Return on which side of its target a limit has to stay; None when the row does not tell."""
    if _FLOOR.search(kr.sober):
        return "at least"
    if written := _cell_side(kr):
        return written
    if kr.phrase.comparator == "at most":
        return "at most"
    if kr.phrase.comparator == "at least":
        return "at least"
    return "at least" if kr.phrase.frame.polarity > 0 else "at most" if kr.phrase.frame.polarity < 0 else None


def _cell_side(kr: KeyResult) -> Side | None:
    """Return the side that the target's cell names: "<5", "max. 3", "≥ 90%"; None where it holds a bare number."""
    found = _COMPARED.match(kr.entry("target"))
    return None if found is None else "at most" if found["most"] else "at least"


def is_outside(kr: KeyResult, value: float) -> bool:
    """Tell whether a value is past the row's limit; a row that does not tell its side is outside at any other value."""
    side = limit_side(kr)
    if kr.target is None:
        return False
    if side is None:
        return value != kr.target
    return value > kr.target if side == "at most" else value < kr.target


def has_pace(kr: KeyResult) -> bool:
    """Tell whether a straight line over the cycle is a fair ruler for this row."""
    if kr.type in _NO_PACE or is_limit(kr) or _has_few_steps(kr) or is_partial(kr):
        return False
    return not is_counted_rarely(kr)


def is_counted_rarely(kr: KeyResult) -> bool:
    """Tell whether the row or a word beside it says that it is counted once or twice a cycle."""
    beside = kr.note or kr.next_step
    return _goes_in_steps(" ".join(filter(None, (kr.text, kr.note, kr.next_step))) if beside else kr.text)


@once_an_item
def metric_standings(objective: Objective, cycle: Cycle) -> tuple[Standing, ...]:
    """Return the standings of the metric rows of an objective."""
    rows = [kr for kr in objective.key_results if not _nobody_looked(kr) and is_metric(kr)]
    return tuple([one for kr in rows if (one := standing(kr, cycle)) is not None])


def cadence(rows: Iterable[KeyResult]) -> float:
    """Return the team's own rhythm of check-ins in days: the middle of the gaps between looks, a week when unknown."""
    gaps = [(later - sooner).days for kr in rows for sooner, later in pairwise(dated_looks(kr))]
    return float(median(gaps)) if gaps else float(WEEK)


def per_cent(share: float) -> str:
    """Write a share as a whole per cent: 0.894 is 89%."""
    return f"{round(share * 100)}%"


def _nobody_looked(kr: KeyResult) -> bool:
    """Tell whether there is no word yet of how far the row came, which is so of most sheets on their first day."""
    return kr.current is None and kr.progress is None and not kr.history and not kr.seen


def _day_of_now(kr: KeyResult, cycle: Cycle) -> date | None:
    """Return the day for which the row's own cells speak: the day typed, else the review's unless a log already says it."""
    if kr.updated is not None or not kr.history:
        return kr.updated or cycle.today
    last = max(kr.history, key=lambda one: one.day)
    return cycle.today if kr.current is not None and last.current != kr.current else None


def _in_log(kr: KeyResult, day: date) -> bool:
    return any(one.day == day and one.current is not None for one in kr.history)


def _run_of(kr: KeyResult, cycle: Cycle) -> Cycle:
    """Return the time a row has: the cycle, or up to its own day when that lies well beyond."""
    if kr.due is not None and cycle.end is not None and kr.due > cycle.end + _LATER:
        return Cycle(cycle.start, kr.due, cycle.today)
    return cycle


@lru_cache(maxsize=16384)
def _goes_in_steps(told: str) -> bool:
    return _STEPS.search(told) is not None


def _has_few_steps(kr: KeyResult) -> bool:
    if kr.baseline is None or kr.target is None or kr.unit == "%" or abs(kr.target - kr.baseline) > _FEW_STEPS:
        return False
    if (progress_at(kr, kr.current) or 0) < 0:
        return False  # a count that went the other way has jumped already
    return all(float(one).is_integer() for one in (kr.baseline, kr.target, kr.current or 0.0))

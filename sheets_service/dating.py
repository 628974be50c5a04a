"""When a sheet's days are: whether it writes the month first, and which cycle they speak of where none is named."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Final

Bounds = tuple[date, date]

_SLASHED: Final = re.compile(r"\s*(\d{1,2})/(\d{1,2})/((?:20)?\d\d)\s*")
_MONTHS: Final = 12
_LENGTHS: Final = (3, 6, 12)  # a quarter, a half, a year
_FEWEST: Final = 2  # days from which a cycle can be told
_MOST: Final = 0.8  # share of the days that lie in the cycle; others may run on
_NEAR_THE_END: Final = timedelta(days=21)  # the last rows are due by then ("before the holidays")
_FIRST_LOOK: Final = timedelta(days=30)  # after its start, by which a team that checks in has done so
_CLOSING: Final = timedelta(days=45)  # after its end a cycle is still talked about


def is_month_first(texts: Iterable[str]) -> bool:
    """Tell whether a column writes 12/18/2026: some day says so, and none says the contrary."""
    pairs = [(int(found[1]), int(found[2])) for text in texts if (found := _SLASHED.fullmatch(text))]
    return any(second > _MONTHS for _, second in pairs) and all(first <= _MONTHS for first, _ in pairs)


def turn_month_first(text: str) -> str:
    """Write 12/11/2026 as 2026-12-11, where the month stands first; anything else stays."""
    found = _SLASHED.fullmatch(text)
    return f"{int(found[3]) % 100 + 2000}-{int(found[1]):02}-{int(found[2]):02}" if found else text


def assume_cycle(due: Sequence[date], looked: Sequence[date], today: date | None, *, begun: bool) -> Bounds | None:
    """Return the quarter, half or year that most rows are due in, the shortest that fits; None when the days do not tell.

    The shortest expects least of the rows. `looked` are the days of check-ins; `begun` says that numbers have moved already.
    """
    if today is None:
        return None
    if len(due) < _FEWEST:
        return _by_looks(looked, today)
    for length in _LENGTHS:
        for start, end in _around(today, length, begun=begun):
            inside = [day for day in due if start <= day <= end]
            early = [day for day in looked if day < start]
            if len(inside) < _MOST * len(due) or 2 * len(early) > len(looked):
                continue
            if end - max(inside) <= _NEAR_THE_END:
                return start, end
    return None


def place_months(first: int, last: int, today: date) -> Bounds | None:
    """Return the run of months of the year that lies nearest to today, None where none is near."""
    for year in (today.year, today.year - 1, today.year + 1):
        start = date(year, first, 1)
        end = date(year + (last == _MONTHS), last % _MONTHS + 1, 1) - timedelta(days=1)
        if start - _CLOSING <= today <= end + _CLOSING:
            return start, end
    return None


def _by_looks(looked: Sequence[date], today: date) -> Bounds | None:
    """Return the quarter, half or year that the check-ins began with, where nothing is due."""
    days = sorted(set(looked))
    if len(days) < _FEWEST or today - days[-1] > _CLOSING:
        return None
    spans = (_period(today, length) for length in _LENGTHS)
    return next((span for span in spans if span[0] <= days[0] <= span[0] + _FIRST_LOOK), None)


def _around(today: date, length: int, *, begun: bool) -> Iterable[Bounds]:
    """Yield the part of the calendar that holds the day, the one just over, and the next where nothing has begun."""
    here = _period(today, length)
    yield here
    if today - here[0] < _CLOSING:
        yield _period(here[0] - timedelta(days=1), length)
    if not begun:
        yield _period(here[1] + timedelta(days=1), length)


def _period(day: date, length: int) -> Bounds:
    """Return the first and last day of the quarter, half or year (by its length in months) that holds the day."""
    first = (day.month - 1) // length * length + 1
    start = date(day.year, first, 1)
    after = date(day.year + (first + length > _MONTHS), (first + length - 1) % _MONTHS + 1, 1)
    return start, after - timedelta(days=1)

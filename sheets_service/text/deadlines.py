"""Points in time: the deadline a phrase names, and the day a due cell means."""

import calendar
import re
from datetime import date, timedelta
from functools import lru_cache

from .moments import Moment, find_moments
from .normalise import Normal, normalise
from .phrase import Deadline

OVER = timedelta(days=60)  # a day without a year that passed so lately is over, not next year's
_ISO = re.compile(r"(20\d\d)-(\d\d)-(0[1-9]|[12]\d|3[01])")


def find_deadline(plain: Normal, moments: tuple[Moment, ...], skipped: tuple[int, int] = (0, 0)) -> Deadline | None:
    """Return the first moment by which something shall be true.

    `skipped` is the stretch of the original between a baseline and its target: "from $1M in Q1 to $2M in Q4".
    """
    for moment in moments:
        if moment.due and not skipped[0] < plain.offsets[moment.start] < skipped[1]:
            span = plain.span(moment.start, moment.end)
            return Deadline(span.text, _resolve(moment, None, None), span)
    return None


@lru_cache(maxsize=16384)
def parse_day(text: str, *, today: date | None, cycle: tuple[date, date] | None) -> date | None:
    """Read a due cell as the last day it allows; None when nothing in it fixes a day.

    A day without a year falls into the cycle, else into the twelve months around `today`, of which two are over. 03/04/2026
    is day first, unless only the other reading lies inside the cycle.
    """
    iso = _ISO.fullmatch(text.strip())
    if iso:
        return _last_day(int(iso[1]), int(iso[2]), int(iso[3]), 0)
    plain = normalise(f"due {text[:200]}")
    moments = find_moments(plain, "")
    best = next((moment for moment in moments if moment.due), None) or next(iter(moments), None)
    return _resolve(best, today, cycle) if best else None


def _resolve(moment: Moment, today: date | None, cycle: tuple[date, date] | None) -> date | None:
    """Return the last day of the moment, once a year can be told."""
    if moment.relative:
        return _resolve_relative(moment.relative, today, cycle)
    if moment.year:
        return _choose(moment, moment.year, cycle)
    anchor = cycle[0] if cycle else today - OVER if today else None
    if anchor is None:
        return None
    years = range(anchor.year, anchor.year + 2)
    days = [day for year in years if (day := _choose(moment, year, cycle))]
    if cycle:
        inside = [day for day in days if cycle[0] <= day <= cycle[1]]
        if inside:
            return inside[0]
        # A few weeks past the end is still this cycle's year ("results counted in January").
        return next((day for day in days if day >= cycle[0]), None)
    return next((day for day in days if day >= anchor), None)


def _choose(moment: Moment, year: int, cycle: tuple[date, date] | None) -> date | None:
    """Build the day; of two readings take the one inside the cycle when only one is."""
    first = _last_day(year, moment.month, moment.day, moment.months)
    if moment.other and cycle and first and not cycle[0] <= first <= cycle[1]:
        second = _last_day(year, moment.other[1], moment.other[0], 0)
        if second and cycle[0] <= second <= cycle[1]:
            return second
    return first


def _last_day(year: int, month: int, day: int, months: int) -> date | None:
    """Return a day of the calendar, the last of its month when none is given."""
    if not 1 <= month <= 12 or not 1900 <= year <= 2200:
        return None
    last = calendar.monthrange(year, month)[1]
    if day > last:
        return None
    if not day and not months:
        return date(year, month, 1)
    return date(year, month, day or last)


def _resolve_relative(words: str, today: date | None, cycle: tuple[date, date] | None) -> date | None:
    """Resolve "end of quarter", "next month", "EOY" against the cycle, else against today."""
    anchor = today or (cycle[0] if cycle else None)
    if anchor is None or "season" in words:
        return cycle[1] if cycle and "season" in words and "summer" not in words and words == "season" else None
    ahead = 1 if re.search(r"next|coming|nächst|kommend|prochain|próximo|prossimo|volgend", words) else 0
    if re.search(r"quarter|eoq|quartal|trim|kwartaal|cycle", words):
        if cycle and not ahead:
            return cycle[1]
        quarter = (anchor.month - 1) // 3 + 1 + ahead
        return _last_day(anchor.year + (quarter - 1) // 4, 3 * ((quarter - 1) % 4 + 1), 0, 3)
    if re.search(r"half|semest", words):
        return cycle[1] if cycle and not ahead else _last_day(anchor.year, 6 if anchor.month <= 6 else 12, 0, 6)
    if re.search(r"month|eom|monat|mois|mes|maand|mês", words):
        month = anchor.month + ahead
        return _last_day(anchor.year + (month - 1) // 12, (month - 1) % 12 + 1, 0, 1)
    if "week" in words:
        return anchor + timedelta(days=7 * ahead + 6 - anchor.weekday())
    if re.search(r"term|saison", words):
        return cycle[1] if cycle else None
    return _last_day(anchor.year + ahead, 12, 0, 12)

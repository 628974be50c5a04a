"""What the words of a date say: day, month, year, and how long a part of the year they name."""

import re
from collections.abc import Callable

Parts = tuple[int, int, int, int, tuple[int, int] | None, str]
"""Day, month, year, length in months, the second reading of 03/04, and a relative name ("next quarter")."""

_DIGITS = re.compile(r"\d+")
_WORDS = re.compile(r"[^\W\d_]+")
_QUARTER_OF = re.compile(r"(?:[qtk]|^)([1-4])(?!\d)")
_HALF_OF = re.compile(r"h([12])")
_YEAR_OF = re.compile(r"(?:fy\s?'?|')(\d{2,4})|(20\d\d)|[\s/-](\d\d)$")
_DECEMBER = 12
_LONGEST_MONTH = 31


def read_parts(group: str, core: str, names: dict[str, int]) -> Parts | None:
    """Read a date of the kind `group`; None when it is none, such as 45/13."""
    numbers = [int(text) for text in _DIGITS.findall(core)]
    month = next((names[word] for word in _WORDS.findall(core) if word in names), 0)
    reader = _READERS.get(group)
    return reader(core, numbers, month) if reader else (0, 0, 0, 0, None, core)


def _read_iso(_core: str, numbers: list[int], _month: int) -> Parts | None:
    """2026-03-31."""
    return _checked(numbers[2], numbers[1], numbers[0], None)


def _read_numeric(_core: str, numbers: list[int], _month: int) -> Parts | None:
    """31.03.2026, 3/31/26, 31.3."""
    year = _century(numbers[2]) if len(numbers) > 2 else 0
    return _checked(numbers[0], numbers[1], year, (numbers[1], numbers[0]))


def _read_day(_core: str, numbers: list[int], month: int) -> Parts | None:
    """15 May 2026, May 15, 15-May-26."""
    return _checked(numbers[0], month, _century(numbers[1]) if len(numbers) > 1 else 0, None)


def _read_month(_core: str, numbers: list[int], month: int) -> Parts | None:
    """May, May 2026."""
    return (0, month, _century(numbers[-1]) if numbers else 0, 1, None, "") if month else None


def _read_year_month(_core: str, numbers: list[int], _month: int) -> Parts | None:
    """2026-05."""
    return 0, numbers[1], numbers[0], 1, None, ""


def _read_quarter(core: str, _numbers: list[int], _month: int) -> Parts | None:
    """Q3, Q3 2026, FY26 Q3, 3. Quartal."""
    quarter = _QUARTER_OF.search(core.replace("fy", " "))
    return (0, 3 * int(quarter[1]), _year_in(core), 3, None, "") if quarter else None


def _read_half(core: str, _numbers: list[int], _month: int) -> Parts | None:
    """H1, 2026H2."""
    half = _HALF_OF.search(core)
    return (0, 6 * int(half[1]), _year_in(core), 6, None, "") if half else None


def _read_year(_core: str, numbers: list[int], _month: int) -> Parts | None:
    """2026, FY26."""
    return 0, _DECEMBER, _century(numbers[0]), _DECEMBER, None, ""


def _read_season(_core: str, numbers: list[int], _month: int) -> Parts | None:
    """Summer, Easter 2026: no day can be told."""
    return 0, 0, numbers[0] if numbers else 0, 0, None, "season"


def _checked(day: int, month: int, year: int, other: tuple[int, int] | None) -> Parts | None:
    """Accept a real day only, taking the second reading when the first is none."""
    if 1 <= month <= _DECEMBER and 1 <= day <= _LONGEST_MONTH:
        second = other if other and 1 <= other[1] <= _DECEMBER and other[0] <= _LONGEST_MONTH else None
        return day, month, year, 0, second, ""
    if other and 1 <= other[1] <= _DECEMBER and 1 <= other[0] <= _LONGEST_MONTH:
        return other[0], other[1], year, 0, None, ""
    return None


def _year_in(core: str) -> int:
    """Return the year written beside a quarter or half, 0 when there is none."""
    match = _YEAR_OF.search(core)
    return _century(int(next(part for part in match.groups() if part))) if match else 0


def _century(year: int) -> int:
    """Write 26 as 2026."""
    return year + 2000 if year < 100 else year


_READERS: dict[str, Callable[[str, list[int], int], Parts | None]] = {
    "iso": _read_iso,
    "numeric": _read_numeric,
    "short": _read_numeric,
    "daymonth": _read_day,
    "dashed": _read_day,
    "monthday": _read_day,
    "monthyear": _read_month,
    "m": _read_month,
    "yearmonth": _read_year_month,
    "fyq": _read_quarter,
    "yq": _read_quarter,
    "q": _read_quarter,
    "yh": _read_half,
    "h": _read_half,
    "fy": _read_year,
    "y": _read_year,
    "season": _read_season,
}

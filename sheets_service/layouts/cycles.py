"""The cycle that a sheet names in a banner, a tab's title or a column: "29 June to 27 September 2026", "Q1 2027".

Stricter than reading a due cell: a line must name two days or months with a word or dash between them, or a quarter or
half with its year. Anything else is no cycle.
"""

import re
import unicodedata
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

Bounds = tuple[date, date]

# English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian, Indonesian; any beginning of three letters
# counts ("Sept", "июл").
_MONTHS: Final = (
    "january januar janvier enero janeiro gennaio januari stycznia styczeń января январь",
    "february februar février febrero fevereiro febbraio februari lutego luty февраля февраль",
    "march märz mars marzo março maart marca marzec марта март maret mrt",
    "april avril abril aprile kwietnia kwiecień апреля апрель avr",
    "may mai mayo maio maggio mei maja мая май",
    "june juni juin junio junho giugno czerwca czerwiec июня июнь",
    "july juli juillet julio julho luglio lipca lipiec июля июль",
    "august août agosto augustus sierpnia sierpień августа август agustus",
    "september septembre septiembre setembro settembre września wrzesień сентября сентябрь",
    "october oktober octobre octubre outubro ottobre października październik октября октябрь",
    "november novembre noviembre novembro listopada listopad ноября ноябрь",
    "december dezember décembre diciembre dezembro dicembre grudnia grudzień декабря декабрь desember",
)
_NUMBER_OF: Final = {
    name[:length]: number
    for number, names in enumerate(_MONTHS, start=1)
    for name in names.split()
    for length in range(len(name), 2, -1)
}
MONTH: Final = "(?:" + "|".join(sorted(_NUMBER_OF, key=len, reverse=True)) + r")(?![^\W\d_])\.?"
MONTH_ALONE: Final = re.compile(rf"{MONTH}\W{{0,2}}(?:(?:20)?\d\d)?", re.IGNORECASE)
_DAY: Final = re.compile(
    rf"(?P<iso>20\d\d-\d\d?-\d\d?)|(?P<asian>(?:20\d\d年)?\d{{1,2}}月(?:\d{{1,2}}日)?)"
    rf"|(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?\s*(?:de\s+|of\s+)?(?P<m>{MONTH})(?:,?\s*(?:de[l]?\s+)?(?P<y>20\d\d))?"
    rf"|(?<![^\W\d_])(?P<m2>{MONTH})\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:,?\s*(?P<y2>20\d\d))?"
    rf"|(?<![^\W\d_])(?P<m3>{MONTH})(?:\s*(?:de\s+)?(?P<y3>20\d\d))?"
    r"|(?P<n1>\d{1,2})(?P<sep>[./])(?P<n2>\d{1,2})(?:(?P=sep)(?P<y4>(?:20)?\d\d)?)?(?!\d)",
    re.IGNORECASE,
)
_BETWEEN: Final = re.compile(
    r"\s*(?:to|until|till|through|bis|bis zum|au|al|até|a|tot|tot en met|t/m|do|по|s/d|hingga|から|"
    r"-|–|—|〜|~|→|/)\s*(?:the |zum |le |el |il )?",
    re.IGNORECASE,
)
_YEAR: Final = r"(?P<year>20\d\d|['’]\d\d)"
_PART: Final = (
    r"(?P<part>Q[1-4]|[1-4]Q|T[1-4]|K[1-4]|TW[1-4]|H[12]|S[12]|[1-4]\.?\s*(?:Quartal|квартал|kwartał|kwartaal|trimestre|"
    r"四半期)|(?:квартал|kuartal|quarter|trimestre)\s*[1-4]|第[1-4]四半期|[12]\.?\s*(?:Halbjahr|semestre))"
)
_PERIODS: Final = (
    re.compile(rf"(?<!\w){_PART}[\s,/·_-]*(?:of\s+|FY\s*|de\s+|del\s+)?{_YEAR}(?!\d)", re.IGNORECASE),
    re.compile(rf"(?<!\d)(?:FY\s*)?{_YEAR}\s*年?[\s,/·_-]*{_PART}(?!\w)", re.IGNORECASE),
)
_BARE_PART: Final = re.compile(r"(?<![\w.])(?:Q(?P<quarter>[1-4])|H(?P<half>[12]))(?![\w.])", re.IGNORECASE)
_LONGEST_BANNER: Final = 120
_SHORTEST, _LONGEST = timedelta(days=13), timedelta(days=400)


@dataclass(frozen=True, slots=True)
class _Mention:
    """A day, or a month without a day, with the year where it is written."""

    start: int
    end: int
    year: int | None
    month: int
    day: int | None


def find_cycle(texts: Iterable[str]) -> Bounds | None:
    """Return the cycle that the texts name; two days say it best, then two months, then a quarter or half with its year."""
    known = [text for text in texts if len(text) < 300 and any(letter.isdigit() for letter in text)]
    ranges = [found for text in known if (found := _range(text))]
    named = (bounds for bounds, by_day in sorted(ranges, key=lambda one: not one[1]))
    return next(named, None) or next((period for text in known if (period := _period(text))), None)


def find_months(texts: Iterable[str]) -> tuple[int, int] | None:
    """Return the first and last month of the one quarter, half or run of months that the texts name without a year."""
    found = {months for text in texts if len(text) < _LONGEST_BANNER and (months := _months_of(text))}
    return found.pop() if len(found) == 1 else None


def _months_of(text: str) -> tuple[int, int] | None:
    part = _BARE_PART.search(text)
    if part:
        length, number = (6, int(part["half"])) if part["half"] else (3, int(part["quarter"]))
        return length * (number - 1) + 1, length * number
    mentions = [one for one in _mentions(text) if one.day is None]
    for first, last in pairwise(mentions):
        if _BETWEEN.fullmatch(text, first.end, last.start) and first.month < last.month:
            return first.month, last.month
    return None


def find_day(text: str, year: int | None = None) -> date | None:
    """Return the single day that a short text names, such as a column's heading; `year` stands in for a missing one."""
    mentions = list(_mentions(text))
    if len(mentions) != 1 or len(text) > 24 or mentions[0].day is None:
        return None
    one = mentions[0]
    return _date(one.year or year, one.month, one.day)


def _range(text: str) -> tuple[Bounds, bool] | None:
    """Return the two ends that a text names, and whether both are days."""
    for first, last in pairwise(_mentions(text)):
        between = _BETWEEN.fullmatch(text, first.end, last.start)
        year = last.year or first.year
        if not between or year is None:
            continue
        end = _date(year, last.month, last.day or monthrange(year, last.month)[1])
        own_year = first.year or (year if first.month <= last.month else year - 1)
        start = _date(own_year, first.month, first.day or 1)
        if start and end and _SHORTEST <= end - start <= _LONGEST:
            return (start, end), first.day is not None and last.day is not None
    return None


def _mentions(text: str) -> Iterable[_Mention]:
    for match in _DAY.finditer(unicodedata.normalize("NFC", text)):
        found = _mention(match)
        if found:
            yield found


def _mention(match: re.Match[str]) -> _Mention | None:
    if match["iso"]:
        year, month, day = (int(part) for part in match["iso"].split("-"))
    elif match["asian"]:
        numbers = [int(part) for part in re.findall(r"\d+", match["asian"])]
        years = [number for number in numbers if number > 31]
        rest = [number for number in numbers if number <= 31]
        return _Mention(
            match.start(), match.end(), years[0] if years else None, rest[0], rest[1] if len(rest) > 1 else None
        )
    elif match["n1"]:
        day, month = int(match["n1"]), int(match["n2"])
        if month > 12 >= day:
            day, month = month, day
        written = match["y4"]
        if not written and match["sep"] == "/":
            return None  # "3/4" may be a share
        if month > 12 or not day:
            return None
        return _Mention(match.start(), match.end(), int(written) % 100 + 2000 if written else None, month, day)
    else:
        name = match["m"] or match["m2"] or match["m3"]
        written = match["y"] or match["y2"] or match["y3"]
        number = match["d"] or match["d2"]
        return _Mention(
            match.start(), match.end(), int(written) if written else None, _month(name), int(number) if number else None
        )
    return _Mention(match.start(), match.end(), year, month, day)


def _month(name: str) -> int:
    return _NUMBER_OF[name.casefold().rstrip(".")]


def _date(year: int | None, month: int, day: int | None) -> date | None:
    try:
        return date(year, month, day) if year and day else None
    except ValueError:
        return None


def _period(text: str) -> Bounds | None:
    for pattern in _PERIODS:
        match = pattern.search(text)
        if match:
            year = int(match["year"].lstrip("'’")) % 100 + 2000
            number = int(re.sub(r"\D", "", match["part"]))
            halves = re.match(r"[HS][12]|[12]\.?\s*(?:halb|seme)", match["part"], re.IGNORECASE)
            return _months(year, 6 if halves else 3, number)
    return None


def _months(year: int, length: int, number: int) -> Bounds:
    """Return the first and last day of the numbered part of a calendar year."""
    last = length * number
    return date(year, last - length + 1, 1), date(year, last, monthrange(year, last)[1])

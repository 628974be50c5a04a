"""Points in time: the deadline a phrase names, and the day a due cell means."""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from .lang import grammar_of, grammars
from .lang.grammar import Grammar
from .normalise import Normal, normalise
from .patterns import any_of
from .phrase import Deadline

_NO_DEADLINE_BEFORE = re.compile(
    r"(?:\bsince|\bvs\.?|\bversus|\bcompared (?:to|with)|\bfrom|\bthan|\bas of|\blast|\bprevious|\bper|\ba|\beach"
    r"|\bevery|\bof|\bafter|\bsinds|\bseit|\bgegenüber|\bdepuis|\bdesde|\bdal)\s*$"
)
_NOUN_AFTER = re.compile(
    r"\s*(?:pipeline|plan|planning|revenue|bookings|results|report|roadmap|okrs?|targets?|budget|forecast|numbers"
    r"|release|campaign|goals|expansion|new i?arr|i?arr|quota|sales|ebitda)\b"
)
_CYCLE_NOW = re.compile(r"(?:this|current|diesem|ce|este|questo|dit)\b")


@dataclass(frozen=True, slots=True)
class Moment:
    """A time expression at `start:end` of a plain text: which part of which year, if it says."""

    start: int
    end: int
    core: str  # what it says without "by"
    due: bool  # False when it is a reference such as "since January"
    day: int = 0
    month: int = 0
    year: int = 0
    months: int = 0  # length of the part that ends here: 3 for a quarter; 0 for a day
    other: tuple[int, int] | None = None  # the second reading of 03/04: (day, month)
    relative: str = ""  # "quarter", "year", "month", "next quarter" ...


def find_deadline(plain: Normal, moments: tuple[Moment, ...], skipped: tuple[int, int] = (0, 0)) -> Deadline | None:
    """Return the first moment by which something shall be true.

    `skipped` is the stretch of the original between a baseline and its target: "from $1M in Q1 to $2M in Q4".
    """
    for moment in moments:
        if moment.due and not skipped[0] < plain.offsets[moment.start] < skipped[1]:
            span = plain.span(moment.start, moment.end)
            return Deadline(span.text, _resolve(moment, None, None), span)
    return None


def parse_day(text: str, *, today: date | None, cycle: tuple[date, date] | None) -> date | None:
    """Read a due cell as the last day it allows; None when nothing in it fixes a day.

    A day without a year falls into the cycle, else into the twelve months after `today`. 03/04/2026 is
    day first, unless only the other reading lies inside the cycle.
    """
    plain = normalise(text[:200])
    moments = find_moments(plain, "")
    best = next((moment for moment in moments if moment.due), None) or next(iter(moments), None)
    return _resolve(best, today, cycle) if best else None


def find_moments(plain: Normal, language: str) -> tuple[Moment, ...]:
    """Find every time expression, left to right, without overlap."""
    low = plain.low
    if not _HINT.search(low):
        return ()
    own = [grammar_of(language)] if language else list(grammars())
    found: list[Moment] = []
    for grammar in own:
        pattern, names = _pattern(grammar)
        for match in pattern.finditer(low):
            moment = _moment(plain, match, names, grammar)
            if moment and all(moment.end <= other.start or moment.start >= other.end for other in found):
                found.append(moment)
    return tuple(sorted(found, key=lambda moment: moment.start))


_HINT = re.compile(
    r"\d|eo[yqmw]\b|end|year|next|this|month|quarter|by |before|until|summer|easter|christmas|ende|fin|final|antes"
    r"|entro|eind|voor|jahr|quartal|bis|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
)


@lru_cache(maxsize=16)
def _pattern(grammar: Grammar) -> tuple[re.Pattern[str], dict[str, int]]:
    """Build the pattern of one language's dates, and the table of its month names."""
    names = {name: number for number, entry in enumerate(grammar.months, 1) for name in entry.split("|")}
    month = any_of(names)
    due, end = any_of(grammar.due), any_of(grammar.end_of)
    period = any_of([*grammar.year, *grammar.quarter, *grammar.half, *grammar.month, "cycle", "season", "term", "week"])
    year = r"(?:20)\d\d"
    letter = re.escape(grammar.quarter_letter)
    article = r"(?:the\s+|le\s+|el\s+|il\s+|de\s+|dem\s+|den\s+|o\s+)?"
    core = "|".join(
        [
            r"(?P<iso>20\d\d[-/.]\d{1,2}[-/.]\d{1,2})",
            r"(?P<numeric>\d{1,2}(?P<sep>[./])\d{1,2}(?P=sep)(?:20)?\d\d)(?![\d.])",
            r"(?P<short>(?<![\d.])\d{1,2}\.\d{1,2}\.(?=\s|$|[,;)])|(?:(?<=by\s)|(?<=until\s)"
            r"|(?<=before\s))\d{1,2}/\d{1,2}(?=\s|$|[,;)]))",
            rf"(?P<daymonth>\d{{1,2}}(?:st|nd|rd|th|\.|er|º)?\s+(?:of\s+|de\s+)?(?:{month})\.?(?:,?\s+(?:de\s+)?{year})?)(?![^\W_])",
            rf"(?P<monthday>(?:{month})\.?\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+{year})?)(?![\w%])",
            rf"(?P<monthyear>(?:{month})\.?,?\s+(?:de\s+)?(?:{year}|'?2\d))(?![\w%])",
            r"(?P<yearmonth>20\d\d-(?:0[1-9]|1[0-2]))(?![\d-])",
            rf"(?P<fyq>fy\s?'?(?:20)?\d\d[\s/-]*[{letter}q][1-4]|[{letter}q][1-4][\s,/'-]*(?:of\s+)?(?:fy\s?'?(?:20)?\d\d|20\d\d|'?\d\d(?![\d%.,])))",
            rf"(?P<yq>20\d\d[\s/-]*[{letter}q][1-4]|[1-4](?:\.|e|er|º|o)?\s+(?:{any_of(grammar.quarter)})(?:\s+{year})?)",
            r"(?P<yh>20\d\d[\s/-]*h[12]|h[12][\s,/'-]*(?:of\s+)?(?:fy\s?)?(?:20\d\d|'?\d\d(?![\d%.,])))",
            rf"(?P<q>[{letter}q][1-4])(?![\w.])",
            r"(?P<h>h[12])(?![\w.])",
            r"(?P<fy>fy\s?'?(?:20)?\d\d)(?![\w.])",
            r"(?P<eo>eo(?:y|q|m)|end\s+of\s+(?:\w+\s+)?(?:year|quarter|cycle)|year[- ]end|quarter[- ]end"
            r"|jahresende|quartalsende|year's end|month[- ]end)(?![^\W_])",
            rf"(?P<rel>(?:{any_of(grammar.upcoming)})\s+(?:{period})(?![^\W_])(?:'s end)?)",
            rf"(?P<per>(?<=\s)(?:{period})(?![^\W_]))",
            rf"(?P<season>(?:{any_of(grammar.seasons)})(?:\s+{year})?)(?![^\W_])",
            rf"(?P<m>(?:{month})\.?)(?![^\W_])",
            rf"(?P<y>{year})(?![\w%.]|-\d)",
        ]
    )
    lead = rf"(?P<due>(?:{due})\s+)?{article}(?P<end>(?:{end})\s+(?:the\s+|la\s+|de\s+|des\s+|du\s+|q)?(?:next\s+|this\s+)?)?"
    return re.compile(rf"(?<![^\W_])(?<![\d.,/-]){lead}(?P<core>{core})"), names


def _moment(plain: Normal, match: re.Match[str], names: dict[str, int], grammar: Grammar) -> Moment | None:
    """Turn one match into a moment, or None where it is no time at all."""
    group = match.lastgroup if match.lastgroup not in {None, "core", "due", "end"} else None
    kinds = match.groupdict()
    group = next((name for name in _ORDER if kinds.get(name)), group)
    if group is None:
        return None
    due, end = (kinds["due"] or "").strip(), (kinds["end"] or "").strip()
    core = kinds[group]
    start = match.start("end") if kinds["end"] else match.start("core")
    before, after = plain.low[: match.start()], plain.low[match.end() :]
    if group == "per" and not (end and (due or end not in {"late", "early", "end", "start of", "beginning of"})):
        return None
    if group == "season" and not (due or end):
        return None
    if group == "m" and not (due or end):
        if not plain.text[match.start("core")].isupper() or core in {"may", "mar", "mai", "set", "mei"}:
            return None
        if not re.search(r"(?:^|[,(;:-])\s*$", before) and after.strip():
            return None
    if group == "m" and due in {"for", "a", "over", "the", "through"} and core == "may":
        return None
    if group == "y" and not (due or end):
        return _reference(match, start, core)
    if (
        group == "rel"
        and re.match(r"(?:the|our|current|la|el|il|o|le|l'|de|des)\s", core)
        and not end
        and not re.match(r"(?:next|current|coming)", core)
    ):
        return None
    if (
        group == "rel"
        and re.search(r"\bweek|\bterm|\bmonth|\bseason", core)
        and not (due in {"by", "before", "until"} or end)
    ):
        return None
    is_due = not _NO_DEADLINE_BEFORE.search(before) or bool(due and due not in {"from", "for", "over"})
    if due in {"from", "as of"} or (due == "for" and group in {"q", "y", "fyq", "h", "fy"}):
        is_due = False
    if group in {"q", "h", "fyq", "fy"} and _NOUN_AFTER.match(after):
        is_due = False
    if (
        group in {"rel", "per"}
        and due in {"for", "over", "through", "throughout", "during", "in"}
        and not end
        and not core.startswith("next")
    ):
        is_due = group == "rel" and due in {"during", "in", "throughout"}
    parts = _parts(group, core, names)
    if parts is None:
        return None
    day, month, year, months, other, relative = parts
    if (
        end.startswith(("start", "beginning", "early", "anfang", "début", "inizio", "begin", "início", "principios"))
        and months
    ):
        day, months = 0, 0
    return Moment(
        start, match.end(), plain.text[start : match.end()], is_due, day, month, year, months, other, relative
    )


_ORDER = (
    "iso", "numeric", "short", "daymonth", "monthday", "monthyear", "yearmonth", "fyq", "yq", "yh",
    "q", "h", "fy", "eo", "rel", "per", "season", "m", "y",
)  # fmt: skip
_DIGITS = re.compile(r"\d+")
_QUARTER_OF = re.compile(r"(?:[qtk]|^)([1-4])(?!\d)")
_YEAR_OF = re.compile(r"(?:fy\s?'?|')(\d{2,4})|(20\d\d)|[\s/-](\d\d)$")

Parts = tuple[int, int, int, int, tuple[int, int] | None, str]


def _reference(match: re.Match[str], start: int, core: str) -> Moment:
    """A bare year is a label, not a deadline."""
    return Moment(start, match.end(), core, due=False, month=12, year=int(core), months=12)


def _parts(group: str, core: str, names: dict[str, int]) -> Parts | None:
    """Read day, month, year, length, second reading and relative name from the words."""
    numbers = [int(text) for text in _DIGITS.findall(core)]
    month = next((names[word] for word in re.findall(r"[^\W\d_]+", core) if word in names), 0)
    if group == "iso":
        return _checked(numbers[2], numbers[1], numbers[0], None)
    if group == "numeric":
        return _checked(numbers[0], numbers[1], _century(numbers[2]), (numbers[1], numbers[0]))
    if group == "short":
        return (
            _checked(numbers[0], numbers[1], 0, (numbers[1], numbers[0]))
            if 1 <= numbers[1] <= 12 or 1 <= numbers[0] <= 12
            else None
        )
    if group in {"daymonth", "monthday"}:
        return _checked(numbers[0], month, numbers[1] if len(numbers) > 1 else 0, None)
    if group == "monthyear":
        return 0, month, _century(numbers[-1]), 1, None, ""
    if group == "yearmonth":
        return 0, numbers[1], numbers[0], 1, None, ""
    if group in {"fyq", "yq", "q"}:
        quarter = _QUARTER_OF.search(core.replace("fy", " "))
        return (0, 3 * int(quarter[1]), _year_in(core), 3, None, "") if quarter else None
    if group in {"yh", "h"}:
        half = re.search(r"h([12])", core)
        return (0, 6 * int(half[1]), _year_in(core), 6, None, "") if half else None
    if group in {"fy", "y"}:
        return 0, 12, _century(numbers[0]), 12, None, ""
    if group == "m":
        return (0, month, 0, 1, None, "") if month else None
    if group == "season":
        return 0, 0, numbers[0] if numbers else 0, 0, None, "season"
    return 0, 0, 0, 0, None, core


def _checked(day: int, month: int, year: int, other: tuple[int, int] | None) -> Parts | None:
    """Accept a real day only, taking the second reading when the first is none."""
    if 1 <= month <= 12 and 1 <= day <= 31:
        second = other if other and 1 <= other[1] <= 12 and other[0] <= 31 else None
        return day, month, year, 0, second, ""
    if other and 1 <= other[1] <= 12 and 1 <= other[0] <= 31:
        return other[0], other[1], year, 0, None, ""
    return None


def _year_in(core: str) -> int:
    """Return the year written beside a quarter or half, 0 when there is none."""
    match = _YEAR_OF.search(core)
    return _century(int(next(part for part in match.groups() if part))) if match else 0


def _century(year: int) -> int:
    """Write 26 as 2026."""
    return year + 2000 if year < 100 else year


def _resolve(moment: Moment, today: date | None, cycle: tuple[date, date] | None) -> date | None:
    """Return the last day of the moment, once a year can be told."""
    if moment.relative:
        return _resolve_relative(moment.relative, today, cycle)
    if moment.year:
        return _choose(moment, moment.year, cycle)
    anchor = cycle[0] if cycle else today
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

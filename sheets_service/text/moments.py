"""Time expressions in a text: "by end of Q3", "15 May", "FY26 Q2", "since January"."""

import re
from functools import lru_cache

from sheets_service.values import dataclass

from .calendars import read_parts
from .lang import grammar_of, grammars
from .lang.grammar import Grammar
from .normalise import Normal
from .openings import openings_in
from .pattern_words import LONGEST, WORD, fold
from .patterns import any_of

_NO_DEADLINE_BEFORE = re.compile(
    r"(?:\bsince|\bvs\.?|\bversus|\bcompared (?:to|with)|\bfrom|\bthan|\bas of|\blast|\bprevious|\bper|\ba|\beach"
    r"|\bevery|\bof|\bafter|\bsinds|\bseit|\bgegenüber|\bdepuis|\bdesde|\bdal)\s*$"
)
# "by the ballot of 12 May"
_LED_BY_EVENT = re.compile(r"\b(?:by|before|until|till|in time for)\s(?:the\s|our\s)?(?:[\w-]+\s){1,3}of\s*$")
_NOUN_AFTER = re.compile(
    r"\s*(?:pipeline|plan|planning|revenue|bookings|results|report|roadmap|okrs?|targets?|budget|forecast|numbers"
    r"|release|campaign|goals|expansion|new i?arr|i?arr|quota|sales|ebitda)\b"
)
_ORDER = (
    "iso", "numeric", "short", "daymonth", "dashed", "monthday", "monthyear", "yearmonth", "fyq", "yq", "yh",
    "q", "h", "fy", "eo", "rel", "per", "season", "m", "y",
)  # fmt: skip
_SHORT = (
    r"(?P<short>(?<![\d.])\d{1,2}\.\d{1,2}\.(?=\s|$|[,;)])|(?:(?<=by\s)|(?<=until\s)"
    r"|(?<=before\s))\d{1,2}/\d{1,2}(?=\s|$|[,;)]))"
)
_END_WORDS = (
    r"(?P<eo>eo(?:y|q|m)|end\s+of\s+(?:\w+\s+)?(?:year|quarter|cycle)|year[- ]end|quarter[- ]end"
    r"|jahresende|quartalsende|year's end|month[- ]end)(?![^\W_])"
)
_OTHER_BEGINNINGS = ("20", "fy", "eoy", "eoq", "eom", "jahresende", "quartalsende")
_HINT = re.compile(
    r"20\d\d|\d[./-]\d|\b[hkqt][1-4]|fy\s?'?\d|eo[mqy]\b|\d\.|year|quarter|cycle|month|half|semest|term|season|week"
    r"|summer|spring|autumn|winter|easter|christmas|thanks|ramadan|jahr|quartal|monat|sommer|früh|herbst|ostern|weihn"
    r"|trimest|année|\ban\b|exercice|mois|été|printemps|automne|hiver|pâques|noël|año|ejercicio|curso|mes|verano|primavera"
    r"|otoño|invierno|navidad|santa|anno|esercizio|mese|estate|autunno|inverno|pasqua|natale|jaar|kwartaal|maand|zomer"
    r"|lente|herfst|pasen|kerst|ano\b|exercício|mês|verão|outono|páscoa|natal"
    r"|jan|j[äa]n|ene|gen|f[eéê][bv]|m[aäæ]r|mrt|a[pbv]r|ma[giy]|mei|j[uú][nlí]|jui|giu|lug|a[ugo][ugoû]|se[pt]|o[ckut]t|nov|d[eéi][czs]"
)
_BEGINNINGS = ("start", "beginning", "early", "anfang", "début", "inizio", "begin", "início", "principios")
_BARE_MONTHS = frozenset({"may", "mar", "mai", "set", "mei"})
_OPEN_BEFORE = re.compile(r"(?:^|[,(;:-])\s*$")
_STANDING = re.compile(r"(?:the|our|current|la|el|il|o|le|l'|de|des)\s(?!next|current|coming)")
_SHORT_PERIOD = re.compile(r"\bweek|\bterm|\bmonth|\bseason")
_QUARTERS = frozenset({"q", "h", "fyq", "fy"})
_DURING = frozenset(
    {"im", "en", "nel", "op", "no", "na", "through", "this", "au", "le", "from", "as of", "the", "de", "el"}
)
_SPANS = frozenset({"for", "over", "through", "throughout", "during", "in"})


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


def find_moments(plain: Normal, language: str) -> tuple[Moment, ...]:
    """Find every time expression, left to right, without overlap."""
    low = plain.low
    if not language and not _HINT.search(low):
        return ()
    asked = (grammar_of(language),) if language else grammars()
    own = [grammar for grammar in asked if _may_hold_a_date(low, grammar)]
    if not own:
        return ()
    read = [
        moment
        for grammar in own
        for match in _pattern(grammar)[0].finditer(low)
        if (moment := _moment(plain, match, _pattern(grammar)[1]))
    ]
    found: list[Moment] = []
    for moment in sorted(read, key=lambda each: (each.start - each.end, each.start)):
        if all(moment.end <= other.start or moment.start >= other.end for other in found):
            found.append(moment)
    return tuple(sorted(found, key=lambda each: each.start))


@dataclass(frozen=True, slots=True)
class _Found:
    """The pieces of one match."""

    group: str
    core: str
    due: str
    end: str
    before: str
    after: str
    capital: bool


def _may_hold_a_date(low: str, grammar: Grammar) -> bool:
    """Tell whether a text has what every date of a language has; most texts have no word that begins as one does."""
    openings, hint = _hint(grammar)
    worth_a_look = "." in low or "/" in low or not openings.isdisjoint(openings_in(low))
    return worth_a_look and hint.search(low) is not None


@lru_cache(maxsize=16)
def _hint(grammar: Grammar) -> tuple[frozenset[str], re.Pattern[str]]:
    """Build how a word begins of every date without a full stop or a slash, and a pattern that is quick to look for."""
    periods = (*grammar.year, *grammar.quarter, *grammar.half, *grammar.month, *grammar.seasons)
    months = (name for entry in grammar.months for name in entry.split("|"))
    named = (*periods, *months, "cycle", "season", "term", "week")
    letter = grammar.quarter_letter
    quarters = (f"{sign}{number}" for sign in ("h", "q", letter) for number in range(1, 5))
    openings = (WORD.findall(fold(word))[0][:LONGEST] for word in (*named, *quarters, *_OTHER_BEGINNINGS))
    begins = any_of(grammar.quarter)  # of all these, it alone may go on: "2 quarters"
    whole = rf"(?<![^\W_])(?:(?:{any_of(named)})(?![^\W_])|{begins})"
    hint = rf"{whole}|20\d\d|\d[./]\d|[h{re.escape(letter)}q][1-4]|fy\s?'?\d|eo[mqy]|ende"
    return frozenset(openings), re.compile(hint)


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
            _SHORT,
            rf"(?P<daymonth>\d{{1,2}}(?:st|nd|rd|th|\.|er|º)?\s+(?:of\s+|de\s+)?(?:{month})\.?(?:,?\s+(?:de\s+)?{year})?)(?![^\W_])",
            rf"(?P<dashed>\d{{1,2}}(?P<dash>[-/])(?:{month})(?:(?P=dash)(?:20)?\d\d)?)(?![\w%])",
            rf"(?P<monthday>(?:{month})\.?\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+{year})?)(?![\w%])",
            rf"(?P<monthyear>(?:{month})\.?,?\s+(?:de\s+)?(?:{year}|'?2\d))(?![\w%])",
            r"(?P<yearmonth>20\d\d-(?:0[1-9]|1[0-2]))(?![\d-])",
            rf"(?P<fyq>fy\s?'?(?:20)?\d\d[\s/-]*[{letter}q][1-4]|[{letter}q][1-4][\s,/'-]*(?:of\s+)?(?:fy\s?'?(?:20)?\d\d|20\d\d|'\d\d|(?<!,\s)(?<!,)\d\d(?![\d%.,])))",
            rf"(?P<yq>20\d\d[\s/-]*[{letter}q][1-4]|[1-4](?:\.|e|er|º|o)?\s+(?:{any_of(grammar.quarter)})(?:\s+{year})?)",
            r"(?P<yh>20\d\d[\s/-]*h[12]|h[12][\s,/'-]*(?:of\s+)?(?:fy\s?)?(?:20\d\d|'?\d\d(?![\d%.,])))",
            rf"(?P<q>[{letter}q][1-4])(?![\w.])",
            r"(?P<h>h[12])(?![\w.])",
            r"(?P<fy>fy\s?'?(?:20)?\d\d)(?![\w.])",
            _END_WORDS,
            rf"(?P<rel>(?:{any_of(grammar.upcoming)})\s+(?:{period})(?![^\W_])(?:'s end)?)",
            rf"(?P<per>(?<=\s)(?:{period})(?![^\W_]))",
            rf"(?P<season>(?:{any_of(grammar.seasons)})(?:\s+{year})?)(?![^\W_])",
            rf"(?P<m>(?:{month})\.?)(?![^\W_])",
            rf"(?P<y>{year})(?![\w%.]|-\d)",
        ]
    )
    part = r"(?:the\s+|la\s+|de\s+|des\s+|du\s+|q)?(?:next\s+|this\s+)?"
    lead = rf"(?P<due>(?:{due})\s+)?{article}(?P<end>(?:{end})[\s-]+{part})?"
    return re.compile(rf"(?<![^\W_])(?<![\d.,/-]){lead}(?P<core>{core})"), names


def _moment(plain: Normal, match: re.Match[str], names: dict[str, int]) -> Moment | None:
    """Turn one match into a moment, or None where it is no time at all."""
    kinds = match.groupdict()
    group = next((name for name in _ORDER if kinds.get(name)), None)
    if group is None:
        return None
    found = _Found(
        group,
        kinds[group],
        (kinds["due"] or "").strip(),
        (kinds["end"] or "").strip(),
        plain.low[: match.start()],
        plain.low[match.end() :],
        plain.text[match.start("core")].isupper(),
    )
    parts = read_parts(group, found.core, names)
    if parts is None or not _is_time(found):
        return None
    start = match.start("end") if kinds["end"] else match.start("core")
    day, month, year, months, other, relative = parts
    if found.end.startswith(_BEGINNINGS) and months:
        day, months = 0, 0
    core = plain.text[start : match.end()]
    return Moment(start, match.end(), core, _is_due(found), day, month, year, months, other, relative)


def _is_time(found: _Found) -> bool:
    """Tell a time from a verb ("may"), a habit ("this week") or a bare word ("year")."""
    led = bool(found.due or found.end)
    if found.group == "short" and not found.after.strip():
        # "Rating at 8.5." ends a sentence; "by 8.5." is a day.
        return bool(found.due) and found.due not in _SPANS | {"from", "within", "as of", "mid"}
    if found.group == "per":
        loose = found.end in {"late", "early", "end", "start of", "beginning of"}
        return bool(found.end) and (bool(found.due) or not loose)
    if found.group == "season":
        return found.core[-1].isdigit() or bool(found.end) or (bool(found.due) and found.due not in _SPANS | _DURING)
    if found.group == "y":
        return found.due not in _LOOSE_YEAR or _is_year(found)
    if found.group == "m":
        return _is_month(found, led=led)
    if found.group == "rel" and not found.end:
        habit = _SHORT_PERIOD.search(found.core) and found.due not in {"by", "before", "until"}
        return not (_STANDING.match(found.core) or habit)
    return True


def _is_year(found: _Found) -> bool:
    """Tell a year from an amount without its comma: "800 -> 2000", "reach 2000 members", "from 1500 to 2024 visits"."""
    if _AMOUNT_BEFORE.search(f"{found.before}{found.due}") or _AMOUNT_AFTER.match(found.after):
        return False
    counted = _COUNTED_AFTER.match(found.after) and _COUNTING_BEFORE.search(f"{found.before}{found.due}")
    return not counted and (int(found.core) >= _FIRST_YEAR or bool(_SINCE.search(found.before)))


_LOOSE_YEAR = frozenset({"", "to", "from", "at", "over"})
_FIRST_YEAR = 2015  # OKRs speak of earlier years after "since" and the like only
_SINCE = re.compile(r"\b(?:since|in|of|than|vs\.?|year|until)\s*$")
_AMOUNT_BEFORE = re.compile(r"(?<!\d)(?!20\d\d\s)\d[\d.,]*\s?[\w$€£%]{0,4}\s*(?:→|\bto\b)\s*[$€£]?\s*(?:to)?$")
_AMOUNT_AFTER = re.compile(r"\s?[$€£%]|\s?\w{0,4}\s*(?:→|to\b)\s*[$€£]?(?!20\d\d\b)\d")
_COUNTING_BEFORE = re.compile(r"\b(?:reach|at least|more than|get|win|sign|train|serve|add|plant|sell|to)\s*$")
_COUNTED_AFTER = re.compile(r"\s+(?:[a-z-]+\s){0,2}[a-z-]+s\b")


def _is_month(found: _Found, *, led: bool) -> bool:
    """Tell the month May from the verb, and a month on its own from one inside a name."""
    if led:
        return not (found.core == "may" and found.due in {"for", "a", "over", "the", "through"})
    if not found.capital or found.core in _BARE_MONTHS:
        return False
    return bool(_OPEN_BEFORE.search(found.before)) or not found.after.strip()


def _is_due(found: _Found) -> bool:
    """Tell a deadline from a reference ("since January", "Q2 pipeline", "vs. 2023")."""
    if found.group == "y" and not (found.due or found.end):
        return False
    if found.due in {"from", "as of"} or (found.due == "for" and found.group in _QUARTERS | {"y"}):
        return False
    if found.group in _QUARTERS and _NOUN_AFTER.match(found.after):
        return False
    if found.group in {"rel", "per"} and found.due in _SPANS and not (found.end or found.core.startswith("next")):
        return found.group == "rel" and found.due in {"during", "in", "throughout"}
    if found.due and found.due not in {"for", "over"}:
        return True
    return not _NO_DEADLINE_BEFORE.search(found.before) or bool(_LED_BY_EVENT.search(found.before))

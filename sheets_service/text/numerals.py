"""Numbers as people write them: 8,400 and 8.400, 1.2bn, 12h, EUR 2,5 Mio, two thirds, 4 of 6."""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from .lang.grammar import Grammar
from .openings import Words
from .patterns import any_of, word

Decimal = Literal[".", ",", ""]

CURRENCIES = {
    "us$": "$", "$": "$", "usd": "$", "€": "€", "eur": "€", "£": "£", "gbp": "£", "¥": "¥", "jpy": "¥", "₹": "₹",
    "inr": "₹", "chf": "CHF", "a$": "A$", "c$": "C$", "r$": "R$", "pln": "PLN", "zł": "PLN", "sek": "SEK", "nok": "NOK",
    "dkk": "DKK", "kr": "kr", "₽": "₽", "rp": "Rp", "idr": "Rp", "元": "¥", "aud": "A$", "cad": "C$",
}  # fmt: skip
TIME_UNITS = {
    "ms": 0.001, "second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86400.0, "business day": 86400.0,
    "week": 604800.0, "month": 2629800.0, "quarter": 7889400.0, "year": 31557600.0,
}  # fmt: skip
"""Length of one unit in seconds."""
LONGEST_SIGN = 8
"""Signs that may stand before the digits of a number: ">= US$ "."""

_DIGITS = r"\d{1,3}(?:[ ,.'](?=\d{3}(?!\d))\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?"
# "1:40 → 2:20 min": minutes and seconds, or hours and minutes; where it is a time of the day, no arrow follows.
_CLOCK = (
    r"(?P<clock>\d{1,3}):(?P<sixtieths>[0-5]\d)(?=\s?(?:→|to \d{1,3}:\d\d\s?min|min(?:utes?)?\b|h\b|hours?\b|$))"
    r"(?:\s?(?P<clocked>min(?:utes?)?|h|hours?)\b)?"
)
_MONEY = frozenset(CURRENCIES.values())
_SIGNS = {"%": "%", "%-points": "pp", "€": "€", "£": "£", "$": "$", "zł": "PLN"}
_ONE_IN = 100
_ROUND = {"hundred": 100.0, "thousand": 1000.0}
# Where a row counts shares, "40 / 75" is no total: it goes from 40 to 75.
_BARE_PERCENT = re.compile(r"(?:^|[\s(])(?:%|in %|percent(?:age)?\b|share\b)(?!\s*\d)", re.IGNORECASE)
_LONGEST_NUMBER = 18
_CHANCE = re.compile(r"\s*in\b")
_MANY = {"million": 1e6, "billion": 1e9, "thousand": 1e3, "dozen": 12.0}
_PART_OF_MANY = re.compile(r"\s(?:of\s)?an?\s(million|billion|thousand|dozen)\b(\s(?:euros?|pounds?|dollars?)\b)?")
_PART_OF_ONE = re.compile(r"\s(?:of\s)?an?\s(second|minute|hour|day|week|month|year)\b")  # "half an hour"


class Atom(NamedTuple):  # made several times a row, and a tuple is made quickly
    """One number at `start:end` of a plain text, before it has a role."""

    start: int
    end: int
    value: float
    unit: str
    sign: str = ""  # "+", "-", "±", "~", "<", ">" ...
    plus: bool = False  # "90%+"
    worded: bool = False  # "three", "half"
    multiple: bool = False  # "double", "halve": a change of its own
    upper: float | None = None
    scaled: bool = False
    text: str = ""  # its digits
    phrase: str = ""  # digits and unit as written, lower case


@lru_cache(maxsize=32)
def atom_pattern(grammar: Grammar, *, plain: bool = False) -> re.Pattern[str]:
    """Build the pattern for one number of a language; `plain` texts are ASCII, and searched more quickly."""
    currency = any_of(CURRENCIES)
    scale = any_of([*grammar.scales, "mio.", "mrd.", "m", "b", "万", "億"])
    unit = any_of([*grammar.units, "%-points", "%", "€", "£", "$", "zł"])
    multiples = any_of(grammar.multiples)
    fractions = any_of(grammar.fractions)
    numerals = any_of(grammar.numerals)
    out_of = any_of([*grammar.out_of, "/"])
    of_total = rf"(?P<of>\s*(?:{out_of})\s*(?P<total>\d+(?:[.,]\d{{3}})*|a\s(?:hundred|thousand)\b)(?![\d.,]*[%\d]))?"
    # A look at one sign spares most places of a text the search: digits and what stands before them, letters of number words.
    before = re.escape("".join(sorted({name[0] for name in CURRENCIES})))
    words = re.escape(
        "".join(sorted({name[0] for name in (*grammar.multiples, *grammar.fractions, *grammar.numerals)}))
    )
    return re.compile(
        rf"(?=[\d+\-±~≈<>≤≥={before}])(?<![\w.,])(?:(?P<hm>\d{{1,2}})\s?h\s?(?P<hmm>[0-5]\d)(?:\s?min|m)?(?!\w|\s*(?:→\s*\d+\s*%|%))|(?P<ratio>\d+(?:\.\d+)?)\s?:\s?1(?![\d:])"
        rf"|{_CLOCK}"
        rf"|(?:(?P<sign>[+\-±~≈<>≤≥=]|>=|<=)\s?)?(?:(?P<cur>{currency})\s?)?(?P<num>{_DIGITS})"
        rf"(?P<ord>st|nd|rd|th)?(?![\d:]*:\d)"
        rf"(?:\s?(?P<scale>{scale})(?![^\W_]))?"
        rf"(?P<plus0>\+)?(?:[\s-]{{0,2}}(?P<unit>{unit})(?![^\W_]))?(?P<plus>\s?\+)?{of_total})"
        rf"|(?=[{words}])(?<![\w-])(?:(?P<multiple>{multiples})|(?P<fraction>{fractions})|(?P<numeral>{numerals}))(?![\w])"
        rf"(?:[\s-](?P<wscale>million|millions|thousand|hundred|billion|mio|millionen|millones|milioni|miljoen)(?!\w))?"
        rf"(?:[\s-](?P<wunit>{unit})(?![^\W_]))?(?P<wof>\s*(?:(?:[a-z]{{3,}}\s)?in(?=\s(?!a\s))|out\s+of|in|of|von|sur|de|su|van\s+de)\s+(?P<wtotal>\d+|{numerals})(?![\w%-]))?",
        re.ASCII if plain else 0,
    )


@lru_cache(maxsize=16)
def bare_number(grammar: Grammar) -> re.Pattern[str]:
    """Build a pattern of each digit, and of what follows it in a whole number among words that are no unit of its own."""
    no_money = "".join(rf"(?<!{name} [0-9])" for name in CURRENCIES if name.isalpha())
    own = any_of([*grammar.scales, *grammar.units, *grammar.out_of, *"mb"])
    more = "(?:[0-9]{0,17}|[0-9]{0,2}(?:,[0-9]{3}){1,3})"
    after = rf"(?=$| (?:from |to |(?!(?:{own})(?![^\W_]))[a-z]+(?!\w)))"
    return re.compile(rf"\d(?:(?<=[a-z] [0-9]){no_money}(?P<whole>{more}){after})?")


@lru_cache(maxsize=16)
def number_words(grammar: Grammar) -> Words:
    """Return what a number of a language begins with that has no digits."""
    return Words(word([*grammar.multiples, *grammar.fractions, *grammar.numerals]), 0)


def to_number(text: str, decimal: Decimal) -> float:
    """Read digits with separators; `decimal` settles "1.234", which else counts as English grouping of three.

    A single separator followed by exactly three digits is grouping, unless it is the decimal sign given;
    anything else after one separator is a decimal.
    """
    if text.isdecimal():
        return float(text)
    clean = text.replace(" ", "").replace("'", "")
    dot, comma = clean.rfind("."), clean.rfind(",")
    if dot >= 0 and comma >= 0:
        mark = "." if dot > comma else ","
        return float(clean.replace("," if mark == "." else ".", "").replace(",", "."))
    mark = "." if dot >= 0 else ","
    count = clean.count(mark) if max(dot, comma) >= 0 else 0
    if count == 0:
        return float(clean)
    tail = len(clean) - max(dot, comma) - 1
    grouped = count > 1 or (tail == 3 and clean[0] != "0" and mark != decimal)
    return float(clean.replace(mark, "") if grouped else clean.replace(mark, "."))


def is_count(unit: str) -> bool:
    """Tell a number of things from a share, a length of time, money or a score."""
    scaled = unit in {"%", "pp", "point", "times", "per year", "ratio", "star"} or unit in CURRENCIES.values()
    return not (scaled or unit in TIME_UNITS or unit.startswith("of "))


def read_atom(match: re.Match[str], text: str, grammar: Grammar, decimal: Decimal) -> Atom | None:
    """Turn one match of `atom_pattern` into a number with its unit; `text` keeps its capitals."""
    start, end = match.span()
    if match["hm"]:
        return Atom(match.start("hm"), end, int(match["hm"]) * 60.0 + int(match["hmm"]), "minute")
    if match["clock"]:
        unit = {"m": "minute", "h": "hour"}.get((match["clocked"] or "")[:1], "")
        if "→" not in text and "min" not in text:
            return None
        return Atom(start, end, round(int(match["clock"]) + int(match["sixtieths"]) / 60, 2), unit)
    if match["ratio"]:
        return Atom(start, end, float(match["ratio"]), "ratio")
    digits = match["num"]
    if digits is None:
        return _worded(match, grammar)
    if len(digits) > _LONGEST_NUMBER:
        return None
    value = to_number(digits, decimal or ("," if grammar.decimal == "," else ""))
    factor, unit, end = _scale_and_unit(match, text, grammar)
    value *= factor
    if match["of"]:
        value, unit, end = _of_total(match, value, unit, shares=bool(_BARE_PERCENT.search(text)))
    while text[start].isspace():
        start += 1
    return Atom(
        start,
        end,
        value,
        unit,
        match["sign"] or "",
        bool(match["plus"] or match["plus0"]),
        scaled=factor != 1,
        text=digits,
        phrase=match[0].strip(),
    )


def _scale_and_unit(match: re.Match[str], text: str, grammar: Grammar) -> tuple[float, str, int]:
    """Return factor, unit and end of a number: "2M" after "$" is millions, "5 m" is metres."""
    end = match.end()
    scale, seen = match["scale"], match["unit"]
    unit = CURRENCIES.get(match["cur"] or "", "")
    factor = None
    if scale:
        at = match.start("scale")
        behind = _SIGNS.get(seen or "") or grammar.units.get(seen or "", "")
        money = bool(unit) or behind in _MONEY
        factor = _factor(scale.rstrip("."), grammar, money=money, capital=text[at : at + 1].isupper())
        if factor is None:
            # "m", "t", "b" without a currency are metres, tonnes or nothing at all.
            unit = unit or grammar.units.get(scale, "")
            end = end if unit else match.start("scale")
        elif scale in {"t€", "teur"}:
            unit = "€"
    if seen:
        named = _SIGNS.get(seen) or grammar.units.get(seen, "")
        unit = (named or unit) if not unit or named == "€" else unit
    elif scale in {"m", "b"} and factor is None and not unit:
        end = match.end("num")
    return factor or 1.0, unit, end


def _of_total(match: re.Match[str], value: float, unit: str, *, shares: bool) -> tuple[float, str, int]:
    """Read what follows as a total: "4 of 6" keeps it as the unit, "1 in 4" is a share; a row of `shares` has no totals."""
    told = match["of"]
    total = to_number(match["total"], "") if match["total"][0].isdigit() else _ROUND[match["total"][2:].strip()]
    if "/" in told and (value > total or (shares and " /" in told)):
        return value, unit, match.start("of")
    chance = _CHANCE.match(told)
    if chance and unit == "" and 0 < value < total <= _ONE_IN:
        return round(100 * value / total, 2), "%", match.end()
    if unit in {"", "point", "star"} and not chance:
        return value, f"of {total:g}", match.end()
    return value, unit, match.start("of")


def _worded(match: re.Match[str], grammar: Grammar) -> Atom | None:
    """Read "three", "two thirds", "half", "double"."""
    start, end = match.span()
    if match["multiple"]:
        return Atom(
            start,
            match.end("multiple"),
            float(grammar.multiples[_one(match["multiple"])]),
            "times",
            worded=True,
            multiple=True,
        )
    if match["fraction"]:
        if large := _PART_OF_MANY.match(match.string, match.end("fraction")):
            value = float(grammar.fractions[_one(match["fraction"])]) / 100 * _MANY[large[1]]
            unit = CURRENCIES.get((large[2] or "").strip(), grammar.units.get((large[2] or "").strip(), ""))
            return Atom(start, large.end(), round(value, 2), unit, worded=True)
        if part := _PART_OF_ONE.match(match.string, match.end("fraction")):
            value = round(float(grammar.fractions[_one(match["fraction"])]) / 100, 2)
            return Atom(start, part.end(), value, part[1], worded=True)
        return Atom(start, match.end("fraction"), float(grammar.fractions[_one(match["fraction"])]), "%", worded=True)
    value = float(grammar.numerals[_one(match["numeral"])])
    if match["wscale"]:
        value *= {"h": 1e2, "t": 1e3, "b": 1e9}.get(match["wscale"][0], 1e6)
    unit = grammar.units.get(_one(match["wunit"] or ""), "%" if match["wunit"] == "%" else "")
    if match["wtotal"] and not unit:
        total = match["wtotal"]
        unit = f"of {total if total.isdigit() else grammar.numerals.get(_one(total), total)}"
    else:
        end = match.end("wunit") if match["wunit"] else match.end("wscale") if match["wscale"] else match.end("numeral")
    return Atom(start, end, value, unit, worded=True)


def _one(text: str) -> str:
    """Return the entry with single spaces."""
    return " ".join(text.split())


def _factor(scale: str, grammar: Grammar, *, money: bool, capital: bool) -> float | None:
    """Return what a scale multiplies by; a small "m" is a million only after a currency."""
    if scale in {"m", "b"}:
        return {"m": 1e6, "b": 1e9}[scale] if money or capital else None
    if scale in {"万", "億"}:
        return {"万": 1e4, "億": 1e8}[scale]
    if scale in {"mil", "mi", "bi", "mm", "mn"} and grammar.code == "en" and not money:
        return 1e6 if scale in {"mn", "mil"} and capital else None
    return float(grammar.scales[scale]) if scale in grammar.scales else None

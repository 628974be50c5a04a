"""Reading a column as one: decimal signs, percentages and scales are decided for all its cells together."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sheets_service.okrs import Entry
from sheets_service.text import parse_number

_COMMA_DECIMAL = re.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{3})*,\d{1,2}(?!\d)|(?<![\d.,])\d+,\d{4,}")
_POINT_DECIMAL = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})*\.\d{1,2}(?!\d)|(?<![\d.,])\d+\.\d{4,}")
_DIGITS_ALONE = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,15})?")
_NO_VALUE = frozenset({"", "-", "–", "—", "n/a", "na", "n.a.", "none", "nil", "keine", "s.o.", "s/o", "x", "?"})
_WORDS = {
    0.9: ("high", "green", "on track", "hoch", "grün", "élevé", "vert", "alta", "alto", "verde", "hoog", "groen"),
    0.5: ("medium", "yellow", "amber", "at risk", "mittel", "gelb", "moyen", "media", "médio", "amarillo", "amarelo"),
    0.2: ("low", "red", "off track", "behind", "niedrig", "rot", "faible", "rouge", "baja", "baixa", "rojo", "laag"),
}
_SURE = {word: value for value, words in _WORDS.items() for word in words}


class Number(NamedTuple):  # made three times a row, and a tuple is made quickly
    """A number as a cell gives it: per cent counts 38 with unit "%"."""

    value: float
    unit: str


def is_no_value(text: str) -> bool:
    """Tell whether the text says that there is no number, such as "n/a" or a dash."""
    return text.strip().casefold() in _NO_VALUE


def decimal_sign(texts: Iterable[str]) -> str:
    """Return "," or "." when the texts that are beyond doubt agree, else ""."""
    commas = points = 0
    for text in texts:
        commas += "," in text and bool(_COMMA_DECIMAL.search(text))
        points += "." in text and bool(_POINT_DECIMAL.search(text))
    if commas and not points:
        return ","
    return "." if points and not commas else ""


def read_number(entry: Entry, decimal: str) -> Number | None:
    """Return the number in a cell or field, None when there is none; a typed value is taken before its text."""
    value = entry.value
    if isinstance(value, bool):
        return None
    if isinstance(value, _NUMERIC) and "%" not in entry.text:
        if _DIGITS_ALONE.fullmatch(entry.text):
            return Number(float(value), "")
        written = parse_number(entry.text, decimal="." if decimal == "." else "," if decimal == "," else "")
        return Number(float(value), written[1] if written else "")
    if is_no_value(entry.text):
        return None
    found = parse_number(entry.text, decimal="." if decimal == "." else "," if decimal == "," else "")
    return Number(*found) if found else None


def in_hundreds(column: Sequence[Entry], decimal: str) -> bool:
    """Tell whether a column of progress or grades counts to 100: whether 45 means 45 per cent is seen from all its cells."""
    return any(abs(one.value) > _LARGEST_SHARE for one in _numbers(column, decimal) if one.unit != "%")


def read_share(entry: Entry, decimal: str, *, hundreds: bool) -> float | None:
    """Return a progress or grade as 0-1; `hundreds` says that its column counts to 100."""
    number = read_number(entry, decimal)
    if number is None:
        return None
    return number.value / 100 if number.unit == "%" or hundreds else number.value


def confidence_scale(column: Sequence[Entry], heading: str, decimal: str) -> float:
    """Return what full confidence is in this column: 1, 5, 10 or 100. The heading's "(1-5)" decides before the values."""
    named = re.search(r"(?:\b[01]\s*(?:-|–|to|bis|à|a)\s*|/\s*)(1|5|10|100)\b", heading.casefold())
    if named:
        return float(named[1])
    if "%" in heading:
        return 100.0
    values = [one.value for one in _numbers(column, decimal) if one.unit != "%"]
    if not values:
        return 10.0
    if max(values) <= 1 and any(0 < value < 1 for value in values):
        return 1.0
    return 10.0 if max(values) <= _TEN else 100.0


def read_confidence(entry: Entry, scale: float, decimal: str) -> float | None:
    """Return a confidence as 0-1, from a number on the column's scale or from a word such as "high" or "amber"."""
    word = entry.text.strip().casefold()
    if word in _SURE:
        return _SURE[word]
    number = read_number(entry, decimal)
    if number is None:
        return None
    share = number.value / (100 if number.unit == "%" else scale)
    return share if 0 <= share <= 1 else None


_NUMERIC = (int, float)  # named once: a union would be made anew for each cell
_LARGEST_SHARE = 1.5  # a grade of 1.2 is over-achievement; 2 per cent written as 2 sits beside larger numbers
_TEN = 10


def _numbers(column: Iterable[Entry], decimal: str) -> list[Number]:
    return [number for entry in column if (number := read_number(entry, decimal)) is not None]

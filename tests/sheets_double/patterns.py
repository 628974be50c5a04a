"""How a number is shown: Google's number and date patterns."""

import re
from datetime import datetime
from typing import Any

from tests.sheets_double.locales import Locale
from tests.sheets_double.values import moment

_DATE_TYPES = ("DATE", "TIME", "DATE_TIME")
_DEFAULTS = {
    "NUMBER": "#,##0.00",
    "PERCENT": "0.00%",
    "CURRENCY": '"$"#,##0.00',
    "SCIENTIFIC": "0.00E+00",
    "TIME": "h:mm:ss am/pm",
}
_MONTHS = "January February March April May June July August September October November December".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_PIECE = re.compile(
    r'"([^"]*)"|\\(.)|(y+|m+|d+|h+|s+|am/pm|a/p)|([#0?.,]*[#0?][#0?.,]*(?:E[+-]?0+)?)|(.)', re.IGNORECASE
)


def is_date(number_format: dict[str, Any] | None) -> bool:
    """Whether numbers of this format are dates or times."""
    return (number_format or {}).get("type") in _DATE_TYPES


def show_number(number: float, number_format: dict[str, Any] | None, locale: Locale) -> str:
    """The text in the cell."""
    kind = (number_format or {}).get("type")
    if kind is None or kind in ("NUMBER_FORMAT_TYPE_UNSPECIFIED", "TEXT"):
        return _general(number, locale)
    pattern = (number_format or {}).get("pattern") or _default(kind, locale)
    if kind in _DATE_TYPES:
        return _show_date(moment(number), pattern)
    return _show_pattern(number, pattern, locale)


def _default(kind: str, locale: Locale) -> str:
    if kind == "DATE":
        return locale.date
    if kind == "DATE_TIME":
        return locale.date + " h:mm:ss"
    return _DEFAULTS.get(kind, "0.###############")


def _general(number: float, locale: Locale) -> str:
    if float(number).is_integer() and abs(number) < 1e15:
        return str(int(number))
    text = f"{number:.10g}".upper()
    if "E-" in text and abs(number) >= 1e-9:
        text = f"{number:.15f}".rstrip("0")
    return text.replace(".", locale.decimal)


def _show_date(when: datetime, pattern: str) -> str:
    pieces = list(_PIECE.finditer(pattern))
    twelve = any((piece[3] or "").lower() in ("am/pm", "a/p") for piece in pieces)
    result = []
    clock = False
    for index, piece in enumerate(pieces):
        token = (piece[3] or "").lower()
        if not token:
            literal = piece[1] if piece[1] is not None else piece[2] or piece[4] or piece[5] or ""
            result.append(literal)
            continue
        seconds_next = any((later[3] or "").startswith("s") for later in pieces[index + 1 : index + 3])
        minutes = token in ("m", "mm") and (clock or seconds_next)
        clock = token.startswith("h") or (clock and not token.startswith("s"))
        result.append(_date_part(when, token, minutes=minutes, twelve=twelve))
    return "".join(result)


def _date_part(when: datetime, token: str, *, minutes: bool, twelve: bool) -> str:
    if token == "am/pm":
        return "AM" if when.hour < 12 else "PM"
    if token == "a/p":
        return "A" if when.hour < 12 else "P"
    if minutes:
        return f"{when.minute:0{len(token)}d}"
    hour = (when.hour % 12 or 12) if twelve else when.hour
    number = {"y": when.year, "m": when.month, "d": when.day, "h": hour, "s": when.second}[token[0]]
    if token[0] == "y":
        return f"{number:04d}" if len(token) > 2 else f"{number % 100:02d}"
    if token[0] in "md" and len(token) > 2:
        name = _MONTHS[when.month - 1] if token[0] == "m" else _DAYS[when.weekday()]
        return name[:3] if len(token) == 3 else name
    return f"{number:0{min(len(token), 2)}d}"


def _show_pattern(number: float, pattern: str, locale: Locale) -> str:
    sections = pattern.split(";")
    if number < 0 and len(sections) > 1:
        return _show_section(-number, sections[1], locale)
    if number == 0 and len(sections) > 2:
        return _show_section(0, sections[2], locale)
    return ("-" if number < 0 else "") + _show_section(abs(number), sections[0], locale)


def _show_section(number: float, pattern: str, locale: Locale) -> str:
    scaled = number * 100 if "%" in pattern else number
    shown = False
    result = []
    for piece in _PIECE.finditer(pattern):
        if piece[4] and not shown:
            result.append(_digits(scaled, piece[4], locale))
            shown = True
        else:
            result.append(piece[1] if piece[1] is not None else piece[2] or piece[3] or piece[5] or "")
    return "".join(result)


def _digits(number: float, pattern: str, locale: Locale) -> str:
    mantissa, _, power = pattern.upper().partition("E")
    whole, _, part = mantissa.partition(".")
    fixed, most = part.count("0"), len(part.replace(",", ""))
    if power:
        text = f"{number:.{most}E}"
        return text.replace(".", locale.decimal)
    text = f"{number:.{most}f}"
    before, _, after = text.partition(".")
    after = after[:fixed] + after[fixed:].rstrip("0")
    least = whole.count("0")
    before = "" if before == "0" and not least else before.zfill(least)
    if "," in whole:
        before = re.sub(r"(?<=\d)(?=(\d{3})+$)", locale.group, before)
    return before + (locale.decimal + after if after else "")

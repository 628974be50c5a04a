"""The text that people see for a number: "38%", "8,400", "2027-03-31", "€9.40", from the value and its number format.

Format codes: ECMA-376 part 1, 18.8.30 and 18.8.31. Not followed: fractions (shown as decimals), fill and padding.
Ids whose look depends on the reader's country (14, 22, 27 to 58) are shown the unambiguous way, year first, and without a
currency sign, which would be a guess.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache

BUILT_IN = {
    **dict.fromkeys((5, 6, 41, 42), "#,##0;-#,##0"), **dict.fromkeys((7, 8, 43, 44), "#,##0.00;-#,##0.00"),
    **dict.fromkeys((27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58), "yyyy-mm-dd"),
    **dict.fromkeys((32, 33, 34, 35, 55, 56), "h:mm"),
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
    14: "yyyy-mm-dd", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm",
    21: "h:mm:ss", 22: "yyyy-mm-dd h:mm", 37: "#,##0;-#,##0", 38: "#,##0;-#,##0", 39: "#,##0.00;-#,##0.00",
    40: "#,##0.00;-#,##0.00", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@",
}  # fmt: skip

_TOKEN = re.compile(
    r"""(?P<quoted>"[^"]*"?)|\\(?P<escaped>.)|_(?P<space>.)|\*(?P<fill>.)|\[(?P<bracket>[^\]]*)\]
    |(?P<noon>AM/PM|A/P)|(?P<exponent>E[+-])|(?P<day>y+|m+|d+|h+|s+(?:\.0+)?|e+)|(?P<general>General)
    |(?P<number>[0#?.,]+)|(?P<other>.)""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_CONDITION = re.compile(r"(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)")
_MONTHS = "January February March April May June July August September October November December".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_LAST_SERIAL = 2_958_466  # 1 January 10000: dates end before


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a format section: its kind (a group name of the tokens) and its text."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Section:
    """One of the up to four parts of a format, between semicolons."""

    tokens: tuple[Token, ...]
    condition: tuple[str, float] | None

    @property
    def is_date(self) -> bool:
        """True when it shows a day or a time of day."""
        return any(token.kind in ("day", "noon", "elapsed") for token in self.tokens)

    @property
    def is_elapsed(self) -> bool:
        """True when it shows a duration: hours may pass 24."""
        return any(token.kind == "elapsed" for token in self.tokens)


@lru_cache(maxsize=1024)
def read_format(code: str) -> tuple[Section, ...]:
    """Return the sections of a format code."""
    sections, tokens = [], list[Token]()
    condition: tuple[str, float] | None = None
    for match in _TOKEN.finditer(code):
        kind = match.lastgroup or "other"
        text = match[kind]
        if kind == "other" and text == ";":
            sections.append(Section(tuple(tokens), condition))
            tokens, condition = [], None
        elif kind == "bracket":
            found = _CONDITION.fullmatch(text)
            condition = (found[1], float(found[2])) if found else condition
            tokens += _bracket(text)
        elif kind == "quoted":
            tokens.append(Token("literal", text.strip('"')))
        elif kind in ("escaped", "space"):
            tokens.append(Token("literal", text if kind == "escaped" else " "))
        elif kind != "fill":
            tokens.append(Token(kind, text))
    return (*sections, Section(tuple(tokens), condition))


def is_date_format(code: str) -> bool:
    """Tell whether numbers in that format are days or times of day; durations are not."""
    first = read_format(code)[0]
    return first.is_date and not first.is_elapsed


def typed_value(number: float, code: str, *, from_1904: bool) -> date | datetime | time | float:
    """Return a number as the day or time its format shows it to be, or as it is."""
    first = read_format(code)[0]
    if not first.is_date or first.is_elapsed or not 0 <= number < _LAST_SERIAL:
        return number
    parts = "".join(token.text[0].lower() for token in first.tokens if token.kind == "day")
    moment = _moment(number, from_1904=from_1904)
    if number < 1 and "y" not in parts and "d" not in parts:
        return moment.time()
    return moment.date() if moment.time() == time() and not set(parts) & set("hs") else moment


def show_number(number: float, code: str, *, from_1904: bool = False) -> str:
    """Return what people see for a number in a format; "" as code is General."""
    if not code or code.lower() == "general":
        return _general(number)
    sections = read_format(code)
    section, sign = _choose(sections, number)
    if section.is_date:
        if not 0 <= number < _LAST_SERIAL:
            return _general(number)
        return _show_moment(section, number, from_1904=from_1904)
    return _show_amount(section, abs(number), sign)


def show_text(text: str, code: str) -> str:
    """Return what people see for a text: as it is, unless the format's fourth section puts words around it."""
    if "@" not in code or code == "@":
        return text
    sections = read_format(code)
    section = sections[3] if len(sections) > 3 else sections[-1]
    if not any(token.text == "@" for token in section.tokens):
        return text
    return "".join(text if token.text == "@" else token.text for token in section.tokens)


def _bracket(text: str) -> list[Token]:
    if text.startswith("$"):
        return [Token("literal", text[1:].partition("-")[0])]
    if text and set(text.lower()) in ({"h"}, {"m"}, {"s"}):
        return [Token("elapsed", text.lower())]
    return []  # a colour, a condition, a calendar


def _choose(sections: tuple[Section, ...], number: float) -> tuple[Section, str]:
    """Return the section that shows the number, and the sign to put in front of it."""
    for section in sections[:2]:
        if section.condition is not None and _meets(number, section.condition):
            return section, "-" if number < 0 else ""
    if any(section.condition is not None for section in sections[:2]):
        return sections[min(len(sections) - 1, 2)], "-" if number < 0 else ""
    if number < 0 and len(sections) > 1:
        return sections[1], ""
    if number == 0 and len(sections) > 2:
        return sections[2], ""
    return sections[0], "-" if number < 0 else ""


def _meets(number: float, condition: tuple[str, float]) -> bool:
    sign, bound = condition
    return {
        "<": number < bound, "<=": number <= bound, ">": number > bound,
        ">=": number >= bound, "=": number == bound, "<>": number != bound,
    }[sign]  # fmt: skip


def _general(number: float) -> str:
    """Return a number as General shows it: at most 11 digits, no trailing zeros."""
    if number == int(number) and abs(number) < 1e11:
        return str(int(number))
    text = f"{number:.10g}" if 1e-4 <= abs(number) < 1e11 else f"{number:.5E}"
    if "E" in text:
        mantissa, _, exponent = text.partition("E")
        return f"{mantissa.rstrip('0').rstrip('.')}E{exponent}"
    return text


def _show_amount(section: Section, amount: float, sign: str) -> str:
    tokens = section.tokens
    if any(token.text == "@" for token in tokens) and not any(token.kind == "number" for token in tokens):
        return sign + _general(amount)
    amount *= 100 ** sum(token.kind == "other" and token.text == "%" for token in tokens)
    places = [index for index, token in enumerate(tokens) if token.kind == "number"]
    exponent = any(token.kind == "exponent" for token in tokens)
    shape = tokens[places[0]].text if places else ""
    if _is_fraction(tokens):
        return sign + _general(round(amount, 3))
    if len(places) > 1 and not exponent and "." not in shape:
        return sign + _spread(tokens, amount)
    digits = _digits(amount, shape, is_scientific=exponent)
    if not digits.strip("0.,"):
        sign = ""
    pieces = []
    for index, token in enumerate(tokens):
        if places and index == places[0]:
            pieces.append(digits)
        elif token.kind == "general":
            pieces.append(_general(amount))
        elif token.kind not in ("number", "exponent"):
            pieces.append(token.text)
    return (sign + "".join(pieces)).strip()


def _spread(tokens: tuple[Token, ...], amount: float) -> str:
    """Fill the digits of a number into several groups from the right, as in 000-0000."""
    rest, pieces = str(int(_round_half_up(amount, 0))), list[str]()
    first = next(index for index, token in enumerate(tokens) if token.kind == "number")
    for index in range(len(tokens) - 1, -1, -1):
        token = tokens[index]
        if token.kind != "number":
            pieces.append(token.text)
            continue
        width = len(rest) if index == first else len(token.text)
        rest, group = rest[: max(len(rest) - width, 0)], rest[max(len(rest) - width, 0) :]
        pieces.append(group.rjust(token.text.count("0"), "0"))
    return "".join(reversed(pieces))


def _is_fraction(tokens: tuple[Token, ...]) -> bool:
    return any(token.kind == "other" and token.text == "/" for token in tokens)


def _digits(amount: float, shape: str, *, is_scientific: bool) -> str:
    scaled = len(shape) - len(shape.rstrip(","))
    amount /= 1000**scaled
    whole, _, decimals = shape.rstrip(",").partition(".")
    decimals = decimals.replace(",", "")
    if is_scientific:
        return f"{amount:.{len(decimals)}E}"
    text = f"{_round_half_up(amount, len(decimals)):{',' if ',' in whole else ''}.{len(decimals)}f}"
    text = _trim(text, decimals)
    needed = whole.count("0")
    integer, dot, rest = text.partition(".")
    if needed == 0 and integer == "0" and (dot or amount == 0):
        integer = ""
    return integer.rjust(needed, "0") + dot + rest


def _trim(text: str, decimals: str) -> str:
    """Drop zeros at the end that the format makes optional (# and ?)."""
    optional = len(decimals) - len(decimals.rstrip("#?"))
    while optional and text.endswith("0") and "." in text:
        text, optional = text[:-1], optional - 1
    return text  # a dot without decimals stays, as spreadsheets show it


def _round_half_up(amount: float, places: int) -> float:
    """Round as spreadsheets do, away from zero on the fifteenth digit: 2.5 is 3, 1.005 is 1.01."""
    factor = 10**places
    return int(float(f"{amount * factor:.14g}") + 0.5) / factor if amount * factor < 1e15 else amount


def _moment(number: float, *, from_1904: bool) -> datetime:
    """Return the moment that a serial number names; the epoch accounts for 29 February 1900, which never was."""
    epoch = datetime(1904, 1, 1) if from_1904 else datetime(1899, 12, 31 if number < 60 else 30)  # noqa: DTZ001
    days = int(number)
    seconds = round((number - days) * 86400, 3)
    return epoch + timedelta(days=days, seconds=round(seconds) if abs(seconds - round(seconds)) < 0.002 else seconds)


def _show_moment(section: Section, number: float, *, from_1904: bool) -> str:
    moment = _moment(number, from_1904=from_1904)
    half_day = any(token.kind == "noon" for token in section.tokens)
    pieces = []
    for index, token in enumerate(section.tokens):
        if token.kind == "day":
            is_minute = token.text[0] in "mM" and len(token.text) < 3 and _is_minute(section.tokens, index)
            pieces.append(_show_part(token.text.lower(), moment, half_day=half_day, is_minute=is_minute))
        elif token.kind == "elapsed":
            unit = {"h": 24, "m": 1440, "s": 86400}[token.text[0]]
            pieces.append(str(int(round(number * 86400) * unit // 86400)).rjust(len(token.text), "0"))
        elif token.kind == "noon":
            pieces.append("AM" if moment.hour < 12 else "PM")
        elif token.text != "@":
            pieces.append(token.text)
    return "".join(pieces).strip()


def _is_minute(tokens: tuple[Token, ...], index: int) -> bool:
    """The letter m means minutes right after hours or right before seconds."""
    clock = [token for token in tokens[:index] if token.kind in ("day", "elapsed")][-1:]
    after = [token for token in tokens[index + 1 :] if token.kind in ("day", "elapsed")][:1]
    return any(token.text[0] in "hH" for token in clock) or any(token.text[0] in "sS" for token in after)


def _show_part(code: str, moment: datetime, *, half_day: bool, is_minute: bool) -> str:
    letter, length = code[0], len(code)
    if letter in "ye":
        return f"{moment.year:04}" if length > 2 or letter == "e" else f"{moment.year % 100:02}"
    if is_minute:
        return f"{moment.minute:0{min(length, 2)}}"
    if letter == "m":
        name = _MONTHS[moment.month - 1]
        return {1: f"{moment.month}", 2: f"{moment.month:02}", 3: name[:3], 5: name[0]}.get(length, name)
    if letter == "d":
        name = _DAYS[moment.weekday()]
        return {1: f"{moment.day}", 2: f"{moment.day:02}", 3: name[:3]}.get(length, name)
    if letter == "h":
        hour = (moment.hour % 12 or 12) if half_day else moment.hour
        return f"{hour:0{min(length, 2)}}"
    whole, _, fraction = code.partition(".")
    seconds = f"{moment.second:0{min(len(whole), 2)}}"
    return seconds + (f".{moment.microsecond:06}"[: len(fraction) + 1] if fraction else "")

"""Days and times of day: what a serial number stands for, and the text people see for it."""

from datetime import date, datetime, time, timedelta

from sheets_service.backends.xlsx.format_code import Section, Token, read_format

_MONTHS = "January February March April May June July August September October November December".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
LAST_SERIAL = 2_958_466  # 1 January 10000: dates end before


def typed_value(number: float, code: str, *, from_1904: bool) -> date | datetime | time | float:
    """Return a number as the day or time its format shows it to be, or as it is."""
    first = read_format(code)[0]
    if not first.is_date or first.is_elapsed or not 0 <= number < LAST_SERIAL:
        return number
    parts = "".join(token.text[0].lower() for token in first.tokens if token.kind == "day")
    moment = _moment(number, from_1904=from_1904)
    if number < 1 and "y" not in parts and "d" not in parts:
        return moment.time()
    return moment.date() if moment.time() == time() and not set(parts) & set("hs") else moment


def show_moment(section: Section, number: float, *, from_1904: bool) -> str:
    """Return the text of a day or time in a section of a format; the number is not negative and below LAST_SERIAL."""
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


def _moment(number: float, *, from_1904: bool) -> datetime:
    """Return the moment that a serial number names; the epoch accounts for 29 February 1900, which never was."""
    epoch = datetime(1904, 1, 1) if from_1904 else datetime(1899, 12, 31 if number < 60 else 30)  # noqa: DTZ001
    days = int(number)
    seconds = round((number - days) * 86400, 3)
    return epoch + timedelta(days=days, seconds=round(seconds) if abs(seconds - round(seconds)) < 0.002 else seconds)


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

"""What a typed text becomes: a number, a date, a share, a truth value, a formula, or itself."""

import re
from datetime import date, datetime, timedelta
from typing import Any

from tests.sheets_double.locales import Locale

EPOCH = date(1899, 12, 30)
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

Entered = tuple[dict[str, Any], dict[str, str] | None]


def enter(text: str, locale: Locale) -> Entered:
    """What the editor makes of a typed text: an ExtendedValue, and the number format it brings along."""
    if text.startswith("'"):
        return {"stringValue": text[1:]}, None
    if text.startswith("=") and len(text) > 1:
        return {"formulaValue": text}, None
    if text.upper() in ("TRUE", "FALSE"):
        return {"boolValue": text.upper() == "TRUE"}, None
    stripped = text.strip()
    return _number(stripped, locale) or _date(stripped, locale) or ({"stringValue": text}, None)


def serial(day: date) -> int:
    """Days since the end of 1899: how sheets count dates."""
    return (day - EPOCH).days


def moment(number: float) -> datetime:
    """The date and time of a serial number, to the millisecond."""
    whole = datetime(EPOCH.year, EPOCH.month, EPOCH.day)  # noqa: DTZ001 - a sheet's dates have no zone
    return whole + timedelta(milliseconds=round(number * 86_400_000))


def _number(text: str, locale: Locale) -> Entered | None:
    point, group = re.escape(locale.decimal), re.escape(locale.group)
    match = re.fullmatch(
        rf"(?P<open>\()?(?P<sign>[-+])?\s?(?P<currency>{re.escape(locale.currency)})?\s?(?P<sign2>[-+])?"
        rf"(?P<whole>\d{{1,3}}(?:{group}\d{{3}})+|\d+)?(?P<part>{point}\d*)?(?P<power>[eE][-+]?\d+)?"
        rf"\s?(?P<unit>%|{re.escape(locale.currency)})?(?P<close>\))?",
        text,
    )
    if not match or not re.search(r"\d", text) or bool(match["open"]) != bool(match["close"]):
        return None
    if match["power"] and not (match["whole"] or match["part"]):
        return None
    whole = (match["whole"] or "0").replace(locale.group, "")
    digits = (match["part"] or "")[1:]
    number = float(f"{whole}.{digits or 0}{match['power'] or ''}")
    if match["open"] or "-" in ((match["sign"] or "") + (match["sign2"] or "")):
        number = -number
    if match["unit"] == "%":
        pattern = "0.00%" if digits else "0%"
        return {"numberValue": number / 100}, {"type": "PERCENT", "pattern": pattern}
    grouped = locale.group in (match["whole"] or "")
    if match["currency"] or match["unit"]:
        amount = "#,##0.00" if digits else "#,##0"
        pattern = f'"{locale.currency}"{amount}' if locale.currency_first else f'{amount} "{locale.currency}"'
        return {"numberValue": number}, {"type": "CURRENCY", "pattern": pattern}
    if match["power"]:
        return {"numberValue": number}, {"type": "SCIENTIFIC", "pattern": "0.00E+00"}
    if grouped:
        return {"numberValue": number}, {"type": "NUMBER", "pattern": "#,##0.00" if digits else "#,##0"}
    return {"numberValue": number}, None


def _date(text: str, locale: Locale) -> Entered | None:
    day, _, clock = text.partition(" ") if re.match(r"\d{1,4}[-/.]", text) else (text, "", "")
    if only_clock := _clock(text):
        return {"numberValue": only_clock[0]}, {"type": "TIME", "pattern": only_clock[1]}
    found = _day(day, locale) or _named_day(text)
    if not found:
        return None
    if not clock:
        return {"numberValue": found[0]}, {"type": "DATE", "pattern": found[1]}
    part = _clock(clock)
    if not part:
        return None
    return {"numberValue": found[0] + part[0]}, {"type": "DATE_TIME", "pattern": f"{found[1]} {part[1]}"}


def _day(text: str, locale: Locale) -> tuple[int, str] | None:
    if match := re.fullmatch(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})", text):
        pattern = f"yyyy{match[2]}{'m' * len(match[3])}{match[2]}{'d' * len(match[4])}"
        return _serial(match[1], match[3], match[4], pattern)
    if match := re.fullmatch(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})", text):
        first, second = ("d", "m") if locale.day_first else ("m", "d")
        pattern = f"{first * len(match[1])}{match[2]}{second * len(match[3])}{match[2]}{'y' * len(match[4])}"
        month, day = (match[3], match[1]) if locale.day_first else (match[1], match[3])
        return _serial(match[4], month, day, pattern)
    return None


def _named_day(text: str) -> tuple[int, str] | None:
    if match := re.fullmatch(r"([A-Za-z]{3})[a-z]* (\d{1,2}), (\d{4})", text):
        month, day, year, pattern = match[1], match[2], match[3], "mmm d, yyyy"
    elif match := re.fullmatch(r"(\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\d{4})", text):
        month, day, year, pattern = match[2], match[1], match[3], "d mmm yyyy"
    else:
        return None
    if month.lower() not in _MONTHS:
        return None
    return _serial(year, str(_MONTHS.index(month.lower()) + 1), day, pattern)


def _serial(year: str, month: str, day: str, pattern: str) -> tuple[int, str] | None:
    full = int(year) if len(year) == 4 else 2000 + int(year)
    try:
        return serial(date(full, int(month), int(day))), pattern
    except ValueError:
        return None


def _clock(text: str) -> tuple[float, str] | None:
    match = re.fullmatch(r"(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?([AaPp][Mm]))?", text)
    if not match:
        return None
    hours, minutes, seconds = int(match[1]), int(match[2]), int(match[3] or 0)
    if match[4]:
        if not 1 <= hours <= 12:
            return None
        hours = hours % 12 + (12 if match[4].lower() == "pm" else 0)
    if hours > 23 or minutes > 59 or seconds > 59:
        return None
    pattern = ("h" if len(match[1]) == 1 else "hh") + ":mm" + (":ss" if match[3] else "")
    return (hours * 3600 + minutes * 60 + seconds) / 86_400, pattern + (" am/pm" if match[4] else "")

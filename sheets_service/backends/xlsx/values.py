"""What a cell's stored characters mean: its value, the text people see, and the error that stands there."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time

from sheets_service.backends.xlsx.formats import Look
from sheets_service.backends.xlsx.moments import typed_value
from sheets_service.backends.xlsx.number_format import show_number, show_text
from sheets_service.backends.xlsx.strings import decode
from sheets_service.workbook import Value


@dataclass(frozen=True, slots=True)
class Context:
    """What the cells of every sheet refer to."""

    strings: Sequence[str] = ()
    looks: Sequence[Look] = ()
    from_1904: bool = False


def read_value(kind: str, raw: str | None, look: Look, context: Context) -> tuple[Value, str, str]:
    """Return value, text and error ("" for none) of a cell; `kind` is its type attribute (ECMA-376 part 1, 18.18.11)."""
    if not raw:
        return None, "", ""
    if kind == "s":
        index = int(raw)
        return _as_text(context.strings[index] if 0 <= index < len(context.strings) else "", look)
    if kind in ("str", "inlineStr"):
        return _as_text(decode(raw), look)
    if kind == "b":
        is_true = raw.strip() in ("1", "true")
        return is_true, "TRUE" if is_true else "FALSE", ""
    if kind == "e":
        return None, raw, raw
    if kind == "d":
        return _as_day(raw)
    return _as_number(raw, look, from_1904=context.from_1904)


def _as_text(text: str, look: Look) -> tuple[Value, str, str]:
    return (text, show_text(text, look.code) if look.code else text, "") if text else (None, "", "")


def _as_day(raw: str) -> tuple[Value, str, str]:
    moment = datetime.fromisoformat(raw.strip())
    if moment.time() == time():
        return moment.date(), moment.date().isoformat(), ""
    return moment, moment.isoformat(" ", "minutes"), ""


def _as_number(raw: str, look: Look, *, from_1904: bool) -> tuple[Value, str, str]:
    number = float(raw)
    text = show_number(number, look.code, from_1904=from_1904)
    if look.is_date:
        typed = typed_value(number, look.code, from_1904=from_1904)
        if typed is not number:
            return typed, text, ""
    return int(number) if number.is_integer() and abs(number) < 1e15 else number, text, ""

"""One cell of Google's as ours: values from what it holds, never parsed from what it shows."""

import math
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sheets_service.workbook import Cell, Value

_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001  (a sheet's dates have no zone)
_LAST_SERIAL = 2_958_466  # the day after 9999-12-31
_DAY_SECONDS = 86_400


def read_cell(given: Mapping[str, Any]) -> Cell:
    """Return a CellData as a cell."""
    value, text = given.get("effectiveValue", {}), given.get("formattedValue", "")
    number_format = given.get("effectiveFormat", {}).get("numberFormat", {})
    look = given.get("userEnteredFormat", {}).get("textFormat", {})
    error = "errorValue" in value
    return Cell(
        value=_value(value, text, number_format),
        text=text,
        note=given.get("note", ""),
        formula=given.get("userEnteredValue", {}).get("formulaValue", ""),
        number_format=number_format.get("pattern", ""),
        bold=look.get("bold", False),
        strikethrough=look.get("strikethrough", False),
        error=text if error else "",
    )


def serial(day: datetime) -> float:
    """Return a moment as Google counts it: days since 30 December 1899."""
    return (day - _EPOCH) / timedelta(days=1)


def _value(value: Mapping[str, Any], text: str, number_format: Mapping[str, Any]) -> Value:
    if "numberValue" in value:
        return _number(value["numberValue"], number_format.get("type", ""), number_format.get("pattern", ""))
    if "boolValue" in value:
        return bool(value["boolValue"])
    return text or None if "errorValue" not in value else None


def _number(number: float, kind: str, pattern: str) -> Value:
    if kind not in {"DATE", "DATE_TIME", "TIME"} or "[" in pattern or not 0 <= number < _LAST_SERIAL:
        return int(number) if float(number).is_integer() and abs(number) < 2**53 else number
    moment = _EPOCH + timedelta(days=math.floor(number), seconds=round(number % 1 * _DAY_SECONDS))
    if kind == "TIME":
        return moment.time() if number < 1 else number
    return moment.date() if kind == "DATE" and moment.hour == moment.minute == moment.second == 0 else moment

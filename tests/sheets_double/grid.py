"""What cells show: values calculated, numbers formatted, chips and links resolved."""

import re
from typing import Any

from tests.sheets_double.a1 import parse_range
from tests.sheets_double.errors import GoogleError
from tests.sheets_double.formulas import evaluate
from tests.sheets_double.functions import FormulaError
from tests.sheets_double.locales import find_locale
from tests.sheets_double.model import Json, Sheet, Spreadsheet
from tests.sheets_double.patterns import show_number


class Calculation:
    """The values of one spreadsheet as it stands; made for one answer and thrown away."""

    def __init__(self, spreadsheet: Spreadsheet) -> None:
        self.spreadsheet = spreadsheet
        self.locale = find_locale(spreadsheet.locale)
        self._known: dict[tuple[int, int, int], Json] = {}
        self._open: set[tuple[int, int, int]] = set()

    def effective_value(self, sheet: Sheet, row: int, column: int) -> Json:
        """An ExtendedValue without formulas: {} for an empty cell."""
        cell = sheet.cell(row, column)
        entered: Json = cell.get("userEnteredValue", {})
        formula = entered.get("formulaValue")
        if formula is None:
            return {"stringValue": _with_chips(cell)} if cell.get("chipRuns") else entered
        key = (sheet.id, row, column)
        if key not in self._known:
            self._known[key] = self._calculate(sheet, formula, key)
        return self._known[key]

    def shown(self, sheet: Sheet, row: int, column: int) -> str:
        """The text in the cell, as people see it."""
        value = self.effective_value(sheet, row, column)
        if not value:
            return ""
        if "stringValue" in value:
            return str(value["stringValue"])
        if "boolValue" in value:
            return "TRUE" if value["boolValue"] else "FALSE"
        if "errorValue" in value:
            return _ERRORS.get(value["errorValue"]["type"], "#ERROR!")
        number_format = sheet.cell(row, column).get("userEnteredFormat", {}).get("numberFormat")
        return show_number(value["numberValue"], number_format, self.locale)

    def holds(self, sheet: Sheet, formula: str) -> bool:
        """Whether a formula standing on this sheet is true: an error or an empty text is not."""
        try:
            value = evaluate(formula, lambda reference: self._look_up(sheet, reference))
        except FormulaError:
            return False
        return isinstance(value, (bool, float, int)) and bool(value)

    def _calculate(self, sheet: Sheet, formula: str, key: tuple[int, int, int]) -> Json:
        if key in self._open:
            message = "Circular dependency detected. To resolve with iterative calculation, see File > Settings."
            return {"errorValue": {"type": "REF", "message": message}}
        self._open.add(key)
        try:
            return _extended(evaluate(formula, lambda reference: self._look_up(sheet, reference)))
        except FormulaError as error:
            return {"errorValue": {"type": error.kind, "message": error.message}}
        except RecursionError:
            return {"errorValue": {"type": "REF", "message": "Circular dependency detected."}}
        finally:
            self._open.discard(key)

    def _look_up(self, sheet: Sheet, reference: str) -> list[list[Any]]:
        text = reference.replace("$", "")
        where = text if "!" in text else f"'{sheet.title.replace(chr(39), chr(39) * 2)}'!{text}"
        try:
            box = parse_range(self.spreadsheet, where)
        except GoogleError:
            if "!" in text or re.search(r"\d|:", text):
                raise FormulaError("REF", "#REF!", "Unresolved sheet name or range.") from None
            raise FormulaError("NAME", "#NAME?", f"Unknown range name: '{text}'.") from None
        other = self.spreadsheet.sheet(box.sheet_id)
        area = box.within(other.rows, other.columns)
        assert area.bottom is not None
        assert area.right is not None
        return [
            [_plain(self.effective_value(other, row, column)) for column in range(area.left or 0, area.right)]
            for row in range(area.top or 0, area.bottom)
        ]


_ERRORS = {
    "ERROR": "#ERROR!",
    "NULL_VALUE": "#NULL!",
    "DIVIDE_BY_ZERO": "#DIV/0!",
    "VALUE": "#VALUE!",
    "REF": "#REF!",
    "NAME": "#NAME?",
    "NUM": "#NUM!",
    "N_A": "#N/A",
}


def _plain(value: Json) -> Any:
    if "errorValue" in value:
        kind = value["errorValue"]["type"]
        return FormulaError(kind, _ERRORS.get(kind, "#ERROR!"), value["errorValue"].get("message", ""))
    for key in ("numberValue", "stringValue", "boolValue"):
        if key in value:
            return float(value[key]) if key == "numberValue" else value[key]
    return None


def _extended(value: Any) -> Json:
    if value is None:
        return {"numberValue": 0}
    if isinstance(value, bool):
        return {"boolValue": value}
    if isinstance(value, (int, float)):
        return {"numberValue": value}
    return {"stringValue": str(value)}


def _with_chips(cell: Json) -> str:
    """Each chip's placeholder @ gives way to what the chip shows: a person's address, a link's last part."""
    text = str(cell.get("userEnteredValue", {}).get("stringValue", ""))
    units = text.encode("utf-16-le")
    shown = ""
    done = 0
    for run in cell["chipRuns"]:
        start = run.get("startIndex", 0) * 2
        chip = run.get("chip")
        if not chip or units[start : start + 2].decode("utf-16-le") != "@":
            continue
        person, link = chip.get("personProperties", {}), chip.get("richLinkProperties", {})
        name = person.get("email") or link.get("uri", "").rstrip("/").rpartition("/")[2]
        shown += units[done:start].decode("utf-16-le") + name
        done = start + 2
    return shown + units[done:].decode("utf-16-le")

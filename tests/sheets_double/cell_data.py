"""One cell as an answer shows it: what was entered, and what comes of it."""

import re

from tests.sheets_double.formats import effective_format
from tests.sheets_double.grid import Calculation
from tests.sheets_double.highlighting import true_rules
from tests.sheets_double.masks import Mask, part
from tests.sheets_double.model import Json, Sheet

_LINK_FORMULA = re.compile(r'=\s*HYPERLINK\(\s*"([^"]+)"', re.IGNORECASE)
_WEB_ADDRESS = re.compile(r"https?://\S+")


def show_cell(calculation: Calculation, sheet: Sheet, row: int, column: int, mask: Mask) -> Json:
    """The CellData that the mask asks for ({} asks for all of it)."""
    cell = sheet.cell(row, column)
    data = dict(cell)
    value = calculation.effective_value(sheet, row, column)
    if value:
        if part(mask, "effectiveValue") is not None:
            data["effectiveValue"] = value
        if part(mask, "formattedValue") is not None:
            data["formattedValue"] = calculation.shown(sheet, row, column)
    if (wanted := part(mask, "effectiveFormat")) is not None and cell:
        looks = [cell.get("userEnteredFormat", {})]
        # Rules change colours and letters only, and working them out takes long.
        if set(wanted) != {"numberFormat"}:
            looks += _coloured(calculation, sheet, row, column)
        data["effectiveFormat"] = effective_format(looks, value)
    if link := _link(cell):
        data["hyperlink"] = link
    return data


def _coloured(calculation: Calculation, sheet: Sheet, row: int, column: int) -> list[Json]:
    """The formats of true rules, laid over the entered one; the first has the last word."""
    rules = [sheet.conditional_formats[index] for index in true_rules(calculation, sheet, row, column)]
    return [rule["booleanRule"].get("format", {}) for rule in reversed(rules)]


def _link(cell: Json) -> str | None:
    entered = cell.get("userEnteredValue", {})
    if match := _LINK_FORMULA.match(entered.get("formulaValue", "")):
        return match[1]
    if link := cell.get("userEnteredFormat", {}).get("textFormat", {}).get("link"):
        return str(link.get("uri", "")) or None
    text = entered.get("stringValue", "")
    return text if _WEB_ADDRESS.fullmatch(text) else None

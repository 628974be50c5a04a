"""Which conditional rules colour a cell: custom formulas only, and only of the grammar that formulas.py knows."""

from tests.sheets_double.grid import Calculation
from tests.sheets_double.model import Json, Sheet, Spreadsheet
from tests.sheets_double.ranges import Box
from tests.sheets_double.references import shifted


def true_rules(spreadsheet: Spreadsheet, sheet: Sheet, row: int, column: int) -> list[int]:
    """The indexes of the rules that are true for a cell; references count from the first range's first cell."""
    calculation = Calculation(spreadsheet)
    found = []
    for index, rule in enumerate(sheet.conditional_formats):
        formula = _custom_formula(rule)
        boxes = [Box.of(item) for item in rule["ranges"]]
        if formula is None or not any(box.contains(row, column) for box in boxes):
            continue
        # A rule of several ranges has its references from the topmost and leftmost cell of all.
        top = min(box.top or 0 for box in boxes)
        left = min(box.left or 0 for box in boxes)
        if calculation.holds(sheet, shifted(formula, row - top, column - left)):
            found.append(index)
    return found


def _custom_formula(rule: Json) -> str | None:
    condition = rule.get("booleanRule", {}).get("condition", {})
    if condition.get("type") != "CUSTOM_FORMULA":
        return None
    return str(condition["values"][0]["userEnteredValue"])

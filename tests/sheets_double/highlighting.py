"""Which conditional rules are true for a cell: texts, numbers, blanks, and formulas of the grammar that we know."""

from collections.abc import Callable

from tests.sheets_double.grid import Calculation
from tests.sheets_double.model import Json, Sheet
from tests.sheets_double.ranges import Box
from tests.sheets_double.references import shifted

_TEXTS: dict[str, Callable[[str, str], bool]] = {
    "TEXT_CONTAINS": lambda text, wanted: wanted in text,
    "TEXT_NOT_CONTAINS": lambda text, wanted: wanted not in text,
    "TEXT_STARTS_WITH": lambda text, wanted: text.startswith(wanted),
    "TEXT_ENDS_WITH": lambda text, wanted: text.endswith(wanted),
    "TEXT_EQ": lambda text, wanted: text == wanted,
}
_NUMBERS: dict[str, Callable[[float, list[float]], bool]] = {
    "NUMBER_GREATER": lambda number, limits: number > limits[0],
    "NUMBER_GREATER_THAN_EQ": lambda number, limits: number >= limits[0],
    "NUMBER_LESS": lambda number, limits: number < limits[0],
    "NUMBER_LESS_THAN_EQ": lambda number, limits: number <= limits[0],
    "NUMBER_EQ": lambda number, limits: number == limits[0],
    "NUMBER_NOT_EQ": lambda number, limits: number != limits[0],
    "NUMBER_BETWEEN": lambda number, limits: limits[0] <= number <= limits[1],
    "NUMBER_NOT_BETWEEN": lambda number, limits: not limits[0] <= number <= limits[1],
}


def true_rules(calculation: Calculation, sheet: Sheet, row: int, column: int) -> list[int]:
    """The indexes of the rules that are true for a cell; gradients are none."""
    found = []
    for index, rule in enumerate(sheet.conditional_formats):
        boxes = [Box.of(item) for item in rule["ranges"]]
        if "booleanRule" not in rule or not any(box.contains(row, column) for box in boxes):
            continue
        # References count from the topmost and leftmost cell of all the rule's ranges.
        step = row - min(box.top or 0 for box in boxes), column - min(box.left or 0 for box in boxes)
        if _holds(calculation, sheet, (row, column), rule["booleanRule"]["condition"], step):
            found.append(index)
    return found


def _holds(
    calculation: Calculation, sheet: Sheet, place: tuple[int, int], condition: Json, step: tuple[int, int]
) -> bool:
    kind = str(condition["type"])
    values = [str(value.get("userEnteredValue", "")) for value in condition.get("values", ())]
    if kind == "CUSTOM_FORMULA":
        return calculation.holds(sheet, shifted(values[0], *step))
    shown = calculation.shown(sheet, *place)
    if kind in ("BLANK", "NOT_BLANK"):
        return bool(shown) == (kind == "NOT_BLANK")
    if kind in _TEXTS:
        return _TEXTS[kind](shown.lower(), values[0].lower())
    number = calculation.effective_value(sheet, *place).get("numberValue")
    if kind in _NUMBERS and number is not None:
        try:
            return _NUMBERS[kind](number, [float(value) for value in values])
        except ValueError:
            return False
    return False

"""Rows sorted inside a range. What travels along beside the cells nobody has measured, so tests choose."""

from typing import Any

from tests.sheets_double.batch import Batch, handles
from tests.sheets_double.errors import invalid
from tests.sheets_double.grid import Calculation
from tests.sheets_double.model import Json, Sheet
from tests.sheets_double.ranges import Box
from tests.sheets_double.references import shifted


@handles("sortRange")
def sort_range(batch: Batch, request: Json) -> Json:
    """By one or more columns; empty cells come last either way."""
    sheet, box = batch.writable(request.get("range"))
    specs = request.get("sortSpecs", [])
    if any(box.meets(Box.of(item)) for item in sheet.merges):
        raise invalid("Cannot sort a range with merged cells.")
    if any(not (box.left or 0) <= spec.get("dimensionIndex", 0) < (box.right or 0) for spec in specs):
        raise invalid("A sort column is outside the range.")
    sort_rows(batch, sheet, box, specs)
    return {}


def sort_rows(batch: Batch, sheet: Sheet, box: Box, specs: list[Json]) -> None:
    """Put the rows of a box in order, and what travels along."""
    top, bottom, left, right = box.top or 0, box.bottom or 0, box.left or 0, box.right or 0
    order = _order(Calculation(batch.spreadsheet), sheet, range(top, bottom), specs)
    before = {row: {column: sheet.cell(row, column) for column in range(left, right)} for row in order}
    for new, old in enumerate(order, start=top):
        for column in range(left, right):
            stays = {} if batch.behaviour.sort_moves_notes else _note(before[new][column])
            moves = {
                key: value
                for key, value in before[old][column].items()
                if batch.behaviour.sort_moves_notes or key != "note"
            }
            sheet.set_cell(new, column, _moved_formula({**moves, **stays}, new - old))
    places = {old: new for new, old in enumerate(order, start=top)}
    if batch.behaviour.sort_moves_notes:
        sheet.comment_anchors = [_moved_anchor(anchor, box, places) for anchor in sheet.comment_anchors]
    if batch.behaviour.sort_moves_metadata:
        batch.spreadsheet.metadata = [_moved_metadata(item, sheet, places) for item in batch.spreadsheet.metadata]


def _order(calculation: Calculation, sheet: Sheet, rows: range, specs: list[Json]) -> list[int]:
    order = list(rows)
    for spec in reversed(specs):
        column = spec.get("dimensionIndex", 0)
        values = {row: calculation.effective_value(sheet, row, column) for row in order}
        filled = [row for row in order if values[row]]
        empty = [row for row in order if not values[row]]
        filled.sort(key=lambda row: _key(values[row]), reverse=spec.get("sortOrder") == "DESCENDING")
        order = filled + empty
    return order


def _key(value: Json) -> tuple[int, Any]:
    if "numberValue" in value:
        return 0, value["numberValue"]
    if "stringValue" in value:
        return 1, value["stringValue"].lower()
    if "boolValue" in value:
        return 2, value["boolValue"]
    return 3, 0


def _note(cell: Json) -> Json:
    return {"note": cell["note"]} if "note" in cell else {}


def _moved_formula(cell: Json, rows: int) -> Json:
    formula = cell.get("userEnteredValue", {}).get("formulaValue")
    if formula is None or not rows:
        return cell
    return {**cell, "userEnteredValue": {"formulaValue": shifted(formula, rows, 0)}}


def _moved_anchor(anchor: Json, box: Box, places: dict[int, int]) -> Json:
    own = Box.of(anchor["range"])
    if not box.covers(own) or own.top not in places:
        return anchor
    row = places[own.top]
    return {**anchor, "range": {**anchor["range"], "startRowIndex": row, "endRowIndex": row + 1}}


def _moved_metadata(item: Json, sheet: Sheet, places: dict[int, int]) -> Json:
    span = item["location"].get("dimensionRange")
    if (
        not span
        or span["dimension"] != "ROWS"
        or span.get("sheetId", 0) != sheet.id
        or span["startIndex"] not in places
    ):
        return item
    row = places[span["startIndex"]]
    return {
        **item,
        "location": {**item["location"], "dimensionRange": {**span, "startIndex": row, "endIndex": row + 1}},
    }

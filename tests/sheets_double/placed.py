"""Everything that is tied to cells, moved along when rows or columns come, go or change places."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from tests.sheets_double.model import Json, Sheet, Spreadsheet
from tests.sheets_double.ranges import Box, Dimension
from tests.sheets_double.references import Reference, map_references

Change = Callable[[Box], Box | None]


def move_everything(spreadsheet: Spreadsheet, sheet: Sheet, dimension: Dimension, change: Change) -> None:
    """Apply `change` to every range on the sheet; what has no cell left goes away, except comment threads."""
    boxes = (change(Box.of(item)) for item in sheet.merges)
    sheet.merges = [box.grid_range() for box in boxes if box and not _single(box)]
    for name in ("protected_ranges", "tables", "banded_ranges", "filter_views", "comment_anchors"):
        setattr(sheet, name, [moved for item in getattr(sheet, name) if (moved := _ranged(item, change))])
    if sheet.basic_filter:
        sheet.basic_filter = _ranged(sheet.basic_filter, change)
    rules = (_rule(rule, sheet, change) for rule in sheet.conditional_formats)
    sheet.conditional_formats = [rule for rule in rules if rule]
    sheet.row_groups = _grouped(sheet.row_groups, sheet, "ROWS", change)
    sheet.column_groups = _grouped(sheet.column_groups, sheet, "COLUMNS", change)
    spreadsheet.named_ranges = [
        moved
        for item in spreadsheet.named_ranges
        if (moved := _ranged(item, change) if item["range"].get("sheetId", 0) == sheet.id else item)
    ]
    spreadsheet.metadata = [
        moved for item in spreadsheet.metadata if (moved := _metadata(item, sheet, dimension, change))
    ]
    _move_formulas(spreadsheet, sheet, change)


def _single(box: Box) -> bool:
    return box.bottom == (box.top or 0) + 1 and box.right == (box.left or 0) + 1


def _ranged(item: Json, change: Change) -> Json | None:
    result = dict(item)
    if "range" in item:
        moved = change(Box.of(item["range"]))
        if moved is None:
            return None
        result["range"] = moved.grid_range()
    if "unprotectedRanges" in item:
        boxes = (change(Box.of(free)) for free in item["unprotectedRanges"])
        result["unprotectedRanges"] = [box.grid_range() for box in boxes if box]
    return result


def _rule(rule: Json, sheet: Sheet, change: Change) -> Json | None:
    boxes = (change(Box.of(item)) for item in rule["ranges"])
    ranges = [box.grid_range() for box in boxes if box]
    if not ranges:
        return None
    result = {**rule, "ranges": ranges}
    if "booleanRule" in rule:
        result["booleanRule"] = _with_formulas(
            rule["booleanRule"], lambda text: _moved_formula(text, sheet, sheet, change)
        )
    return result


def _with_formulas(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, list):
        return [_with_formulas(item, change) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: change(item) if key in ("userEnteredValue", "formulaValue") and isinstance(item, str) and item[:1] == "="
        else _with_formulas(item, change)
        for key, item in value.items()
    }  # fmt: skip


def _grouped(groups: list[Json], sheet: Sheet, dimension: Dimension, change: Change) -> list[Json]:
    result = []
    for group in groups:
        span = group["range"]
        moved = change(Box(sheet.id).with_span(dimension, span["startIndex"], span["endIndex"]))
        if moved:
            start, end = moved.span(dimension)
            result.append({**group, "range": {**span, "startIndex": start, "endIndex": end}})
    return result


def _metadata(item: Json, sheet: Sheet, dimension: Dimension, change: Change) -> Json | None:
    place = item["location"].get("dimensionRange")
    if not place or place.get("sheetId", 0) != sheet.id or place["dimension"] != dimension:
        return item
    moved = change(Box(sheet.id).with_span(dimension, place["startIndex"], place["endIndex"]))
    if moved is None:
        return None
    start = moved.span(dimension)[0]
    assert start is not None
    # Rows that come in at a row with metadata push it on; they never stretch it.
    span = {**place, "startIndex": start, "endIndex": start + 1}
    return {**item, "location": {**item["location"], "dimensionRange": span}}


def _move_formulas(spreadsheet: Spreadsheet, sheet: Sheet, change: Change) -> None:
    for other in spreadsheet.sheets:
        for row, line in list(other.cells.items()):
            for column, cell in list(line.items()):
                formula = cell.get("userEnteredValue", {}).get("formulaValue")
                if formula is None:
                    continue
                text = _moved_formula(formula, other, sheet, change)
                if text != formula:
                    other.set_cell(row, column, {**cell, "userEnteredValue": {"formulaValue": text}})


def _moved_formula(formula: str, home: Sheet, sheet: Sheet, change: Change) -> str:
    def moved(reference: Reference) -> Reference | None:
        if (reference.tab or home.title).lower() != sheet.title.lower():
            return reference
        box = change(replace(reference.box, sheet_id=sheet.id))
        return None if box is None else replace(reference, box=replace(box, sheet_id=0))

    return map_references(formula, moved)

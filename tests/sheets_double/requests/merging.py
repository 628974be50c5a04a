"""Cells merged and unmerged."""

from tests.sheets_double.batch import Batch, handles
from tests.sheets_double.errors import invalid
from tests.sheets_double.model import Json, Sheet
from tests.sheets_double.ranges import Box

_PARTLY = "You must select all cells in a merged range to merge or unmerge them."


@handles("mergeCells")
def merge_cells(batch: Batch, request: Json) -> Json:
    """All of the range into one, or each of its rows or columns; the first cell's value stays."""
    sheet, box = batch.writable(request.get("range"))
    kind = request.get("mergeType", "MERGE_ALL")
    _drop_merges(sheet, box)
    top, bottom, left, right = box.top or 0, box.bottom or 0, box.left or 0, box.right or 0
    if kind == "MERGE_COLUMNS":
        parts = [Box(sheet.id, top, bottom, column, column + 1) for column in range(left, right)]
    elif kind == "MERGE_ROWS":
        parts = [Box(sheet.id, row, row + 1, left, right) for row in range(top, bottom)]
    else:
        parts = [box]
    for part in parts:
        if (part.bottom or 0) - (part.top or 0) == 1 and (part.right or 0) - (part.left or 0) == 1:
            continue
        sheet.merges.append(part.grid_range())
        _keep_first(sheet, part)
    return {}


@handles("unmergeCells")
def unmerge_cells(batch: Batch, request: Json) -> Json:
    """Every merge inside the range is undone."""
    sheet, box = batch.writable(request.get("range"))
    _drop_merges(sheet, box)
    return {}


def _drop_merges(sheet: Sheet, box: Box) -> None:
    met = [item for item in sheet.merges if box.meets(Box.of(item))]
    if any(not box.covers(Box.of(item)) for item in met):
        raise invalid(_PARTLY)
    sheet.merges = [item for item in sheet.merges if item not in met]


def _keep_first(sheet: Sheet, box: Box) -> None:
    for row in range(box.top or 0, box.bottom or 0):
        for column in range(box.left or 0, box.right or 0):
            cell = sheet.cell(row, column)
            if (row, column) != (box.top, box.left) and "userEnteredValue" in cell:
                rest = {key: value for key, value in cell.items() if key not in ("userEnteredValue", "chipRuns")}
                sheet.set_cell(row, column, rest)

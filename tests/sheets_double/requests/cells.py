"""Cells written one by one, by the range, or appended."""

from tests.sheets_double.batch import Batch, handles, read_fields
from tests.sheets_double.errors import invalid
from tests.sheets_double.formats import tidy_borders, tidy_colors, with_partners
from tests.sheets_double.masks import Mask, merge
from tests.sheets_double.model import Json, Sheet
from tests.sheets_double.protection import refuse_protected
from tests.sheets_double.ranges import Box

LONGEST_TEXT = 50_000
_ENTERED = (
    "userEnteredValue",
    "userEnteredFormat",
    "note",
    "textFormatRuns",
    "dataValidation",
    "pivotTable",
    "chipRuns",
)


@handles("updateCells")
def update_cells(batch: Batch, request: Json) -> Json:
    """Rows of cells from a start, or into a range: what the rows do not cover of a range is cleared."""
    mask = _mask(request)
    rows = request.get("rows", [])
    if "range" in request:
        sheet, box = batch.writable(request["range"])
        _check_fits(rows, box)
        targets = [
            (row, column, _given(rows, row - (box.top or 0), column - (box.left or 0)))
            for row in range(box.top or 0, box.bottom or 0)
            for column in range(box.left or 0, box.right or 0)
        ]
    elif "start" in request:
        sheet, targets = _from_start(batch, request["start"], rows)
    else:
        raise invalid("Either the start or the range must be specified.")
    for row, column, cell in targets:
        write_cell(sheet, row, column, cell, mask)
    return {}


@handles("repeatCell")
def repeat_cell(batch: Batch, request: Json) -> Json:
    """The same cell all over a range."""
    mask = _mask(request)
    sheet, box = batch.writable(batch.clipped(request.get("range", {})))
    cell = request.get("cell", {})
    for row in range(box.top or 0, box.bottom or 0):
        for column in range(box.left or 0, box.right or 0):
            write_cell(sheet, row, column, cell, mask)
    return {}


@handles("appendCells")
def append_cells(batch: Batch, request: Json) -> Json:
    """Rows after the last row with data in the sheet, new ones where the grid ends."""
    mask = _mask(request)
    rows = request.get("rows", [])
    sheet = batch.sheet(request.get("sheetId", 0))
    if table_id := request.get("tableId"):
        sheet, first, left = _after_table(batch, table_id, len(rows))
    else:
        first, left = max(sheet.cells, default=-1) + 1, 0
    width = max((len(row.get("values", ())) for row in rows), default=0)
    refuse_protected(batch.spreadsheet, sheet, Box(sheet.id, first, first + max(len(rows), 1)), batch.user)
    sheet.grow(first + len(rows), left + width)
    for index, row in enumerate(rows):
        for column, cell in enumerate(row.get("values", ())):
            write_cell(sheet, first + index, left + column, cell, mask)
    return {}


@handles("updateBorders")
def update_borders(batch: Batch, request: Json) -> Json:
    """Borders around and inside a range."""
    sheet, box = batch.writable(request.get("range"))
    top, bottom, left, right = box.top or 0, box.bottom or 0, box.left or 0, box.right or 0
    for row in range(top, bottom):
        for column in range(left, right):
            sides = {
                "top": request.get("top") if row == top else request.get("innerHorizontal"),
                "bottom": request.get("bottom") if row == bottom - 1 else request.get("innerHorizontal"),
                "left": request.get("left") if column == left else request.get("innerVertical"),
                "right": request.get("right") if column == right - 1 else request.get("innerVertical"),
            }
            given = {key: value for key, value in sides.items() if value is not None}
            borders = {key: value for key, value in given.items() if value.get("style") != "NONE"}
            mask: Mask = {"userEnteredFormat": {"borders": {key: {} for key in given}}}
            write_cell(sheet, row, column, {"userEnteredFormat": {"borders": borders}}, mask)
    return {}


@handles("setDataValidation")
def set_data_validation(batch: Batch, request: Json) -> Json:
    """The same rule on every cell of the range; without a rule it is cleared."""
    sheet, box = batch.writable(request.get("range"))
    rule = request.get("rule")
    if rule is not None and rule.get("condition", {}).get("type", "").startswith("CONDITION_TYPE"):
        raise invalid("ConditionType was unspecified.")
    cell = {} if rule is None else {"dataValidation": rule}
    for row in range(box.top or 0, box.bottom or 0):
        for column in range(box.left or 0, box.right or 0):
            write_cell(sheet, row, column, cell, {"dataValidation": {}})
    return {}


def write_cell(sheet: Sheet, row: int, column: int, cell: Json, mask: Mask) -> None:
    """Put what the mask names into one cell; unset there means cleared."""
    _check_cell(cell)
    merged = merge(sheet.cell(row, column), cell, mask)
    if "userEnteredValue" in mask or "*" in mask:
        # A new value takes the runs of the old one along.
        for name in ("chipRuns", "textFormatRuns"):
            if name not in cell:
                merged.pop(name, None)
    kept = {key: merged[key] for key in _ENTERED if merged.get(key)}
    if kept.get("userEnteredValue") == {"stringValue": ""}:
        del kept["userEnteredValue"]
    if "userEnteredFormat" in kept:
        kept["userEnteredFormat"] = tidy_borders(tidy_colors(kept["userEnteredFormat"]))
    sheet.set_cell(row, column, kept)


def _mask(request: Json) -> Mask:
    return with_partners(read_fields(request, "CellData"))


def _given(rows: list[Json], row: int, column: int) -> Json:
    values = rows[row].get("values", []) if row < len(rows) else []
    cell: Json = values[column] if column < len(values) else {}
    return cell


def _check_fits(rows: list[Json], box: Box) -> None:
    height = (box.bottom or 0) - (box.top or 0)
    width = (box.right or 0) - (box.left or 0)
    if len(rows) > height:
        row = (box.top or 0) + height
        raise invalid(f"Attempting to write row: {row}, beyond the last requested row of: {row - 1}")
    if any(len(row.get("values", ())) > width for row in rows):
        column = (box.left or 0) + width
        raise invalid(f"Attempting to write column: {column}, beyond the last requested column of: {column - 1}")


def _from_start(batch: Batch, start: Json, rows: list[Json]) -> tuple[Sheet, list[tuple[int, int, Json]]]:
    sheet = batch.sheet(start.get("sheetId", 0))
    top, left = start.get("rowIndex", 0), start.get("columnIndex", 0)
    width = max((len(row.get("values", ())) for row in rows), default=0)
    if top < 0 or left < 0:
        raise invalid("GridCoordinate indexes must not be negative.")
    if top >= sheet.rows:
        raise invalid(f"GridCoordinate.rowIndex[{top}] is after last row in grid[{sheet.rows - 1}]")
    if left >= sheet.columns:
        raise invalid(f"GridCoordinate.columnIndex[{left}] is after last column in grid[{sheet.columns - 1}]")
    if top + len(rows) > sheet.rows:
        raise invalid(f"Attempting to write row: {sheet.rows}, beyond the last requested row of: {sheet.rows - 1}")
    if left + width > sheet.columns:
        raise invalid(
            f"Attempting to write column: {sheet.columns}, beyond the last requested column of: {sheet.columns - 1}"
        )
    if rows and width:
        area = Box(sheet.id, top, top + len(rows), left, left + width)
        refuse_protected(batch.spreadsheet, sheet, area, batch.user)
    targets = [
        (top + index, left + column, cell)
        for index, row in enumerate(rows)
        for column, cell in enumerate(row.get("values", ()))
    ]
    return sheet, targets


def _after_table(batch: Batch, table_id: str, count: int) -> tuple[Sheet, int, int]:
    for sheet in batch.spreadsheet.sheets:
        for index, table in enumerate(sheet.tables):
            if table["tableId"] == table_id:
                box = Box.of(table["range"]).within(sheet.rows, sheet.columns)
                grown = {**table["range"], "endRowIndex": (box.bottom or 0) + count}
                sheet.tables[index] = {**table, "range": grown}
                return sheet, box.bottom or 0, box.left or 0
    raise invalid(f"No table with id: {table_id}")


def _check_cell(cell: Json) -> None:
    value = cell.get("userEnteredValue", {})
    text = value.get("stringValue", value.get("formulaValue", ""))
    if len(text) > LONGEST_TEXT:
        raise invalid(f"Your input contains more than the maximum of {LONGEST_TEXT} characters in a single cell.")
    if "formulaValue" in value and not value["formulaValue"].startswith("="):
        raise invalid(f"Invalid formulaValue: {value['formulaValue']}")
    if "errorValue" in value:
        raise invalid("An errorValue cannot be entered.")

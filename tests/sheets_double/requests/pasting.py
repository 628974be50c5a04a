"""Cells copied, cut, pasted as text, and ranges that make room or close up."""

from tests.sheets_double.batch import Batch, handles
from tests.sheets_double.errors import invalid
from tests.sheets_double.grid import Calculation
from tests.sheets_double.locales import find_locale
from tests.sheets_double.masks import merge
from tests.sheets_double.model import Json, Sheet
from tests.sheets_double.protection import refuse_protected
from tests.sheets_double.ranges import Box
from tests.sheets_double.references import shifted
from tests.sheets_double.values import enter

# What each kind of paste takes over; None is all.
_PARTS: dict[str, tuple[str, ...] | None] = {
    "PASTE_NORMAL": None,
    "PASTE_NO_BORDERS": None,
    "PASTE_VALUES": ("userEnteredValue", "chipRuns"),
    "PASTE_FORMULA": ("userEnteredValue", "chipRuns"),
    "PASTE_FORMAT": ("userEnteredFormat", "textFormatRuns"),
    "PASTE_DATA_VALIDATION": ("dataValidation",),
    "PASTE_CONDITIONAL_FORMATTING": (),
}


@handles("copyPaste")
def copy_paste(batch: Batch, request: Json) -> Json:
    """A range over another, repeated where the other is a multiple of it."""
    source, area = batch.box(request.get("source"))
    asked = Box.of(request.get("destination", {}))
    target = batch.sheet(asked.sheet_id)
    transpose = request.get("pasteOrientation") == "TRANSPOSE"
    height, width = (area.bottom or 0) - (area.top or 0), (area.right or 0) - (area.left or 0)
    if transpose:
        height, width = width, height
    top, left = asked.top or 0, asked.left or 0
    rows = _repeated((target.rows if asked.bottom is None else asked.bottom) - top, height)
    columns = _repeated((target.columns if asked.right is None else asked.right) - left, width)
    refuse_protected(batch.spreadsheet, target, Box(target.id, top, top + rows, left, left + columns), batch.user)
    target.grow(top + rows, left + columns)
    kind = request.get("pasteType", "PASTE_NORMAL")
    block = _block(batch, source, area, kind)
    for row in range(rows):
        for column in range(columns):
            at = (row % height, column % width)
            from_row, from_column = (at[1], at[0]) if transpose else at
            cell = block[from_row][from_column]
            step = (top + row - (area.top or 0) - from_row, left + column - (area.left or 0) - from_column)
            _paste(target, top + row, left + column, _shifted(cell, *step), kind)
    return {}


@handles("cutPaste")
def cut_paste(batch: Batch, request: Json) -> Json:
    """A range moved as it is; its old place is left empty."""
    source, area = batch.writable(request.get("source"))
    start = request.get("destination", {})
    target = batch.sheet(start.get("sheetId", 0))
    top, left = start.get("rowIndex", 0), start.get("columnIndex", 0)
    kind = request.get("pasteType", "PASTE_NORMAL")
    block = _block(batch, source, area, kind)
    end = Box(target.id, top, top + len(block), left, left + len(block[0]))
    refuse_protected(batch.spreadsheet, target, end, batch.user)
    target.grow(top + len(block), left + len(block[0]))
    for row in range(area.top or 0, area.bottom or 0):
        for column in range(area.left or 0, area.right or 0):
            _paste(source, row, column, {}, kind)
    for row, line in enumerate(block):
        for column, cell in enumerate(line):
            _paste(target, top + row, left + column, cell, kind)
    return {}


@handles("pasteData")
def paste_data(batch: Batch, request: Json) -> Json:
    """Text with a delimiter, typed in from a cell on."""
    start = request.get("coordinate", {})
    sheet = batch.sheet(start.get("sheetId", 0))
    if request.get("html"):
        raise invalid("The double does not paste HTML.")
    delimiter = request.get("delimiter") or "\t"
    locale = find_locale(batch.spreadsheet.locale)
    rows = [line.split(delimiter) for line in request.get("data", "").splitlines()]
    top, left = start.get("rowIndex", 0), start.get("columnIndex", 0)
    width = max((len(line) for line in rows), default=0)
    refuse_protected(batch.spreadsheet, sheet, Box(sheet.id, top, top + len(rows), left, left + width), batch.user)
    sheet.grow(top + len(rows), left + width)
    for row, line in enumerate(rows):
        for column, text in enumerate(line):
            old = sheet.cell(top + row, left + column)
            new = merge(old, {"userEnteredValue": enter(text, locale)[0]} if text else {}, {"userEnteredValue": {}})
            sheet.set_cell(top + row, left + column, new)
    return {}


@handles("insertRange")
def insert_range(batch: Batch, request: Json) -> Json:
    """Cells pushed down or to the right to make room."""
    sheet, box = batch.writable(request.get("range"))
    _shift(sheet, box, request.get("shiftDimension", ""), opening=True)
    return {}


@handles("deleteRange")
def delete_range(batch: Batch, request: Json) -> Json:
    """Cells taken out, and those below or to the right moved up."""
    sheet, box = batch.writable(request.get("range"))
    _shift(sheet, box, request.get("shiftDimension", ""), opening=False)
    return {}


def _repeated(room: int, size: int) -> int:
    return room if room >= size and room % size == 0 else size


def _block(batch: Batch, sheet: Sheet, area: Box, kind: str) -> list[list[Json]]:
    calculation = Calculation(batch.spreadsheet)
    block = []
    for row in range(area.top or 0, area.bottom or 0):
        line = []
        for column in range(area.left or 0, area.right or 0):
            cell = dict(sheet.cell(row, column))
            if kind == "PASTE_VALUES" and "userEnteredValue" in cell:
                cell["userEnteredValue"] = calculation.effective_value(sheet, row, column)
            line.append(cell)
        block.append(line)
    return block


def _paste(sheet: Sheet, row: int, column: int, cell: Json, kind: str) -> None:
    parts = _PARTS.get(kind)
    if parts is None:
        sheet.set_cell(row, column, cell)
        return
    sheet.set_cell(row, column, merge(sheet.cell(row, column), cell, {part: {} for part in parts}))


def _shifted(cell: Json, rows: int, columns: int) -> Json:
    formula = cell.get("userEnteredValue", {}).get("formulaValue")
    if formula is None:
        return cell
    return {**cell, "userEnteredValue": {"formulaValue": shifted(formula, rows, columns)}}


def _shift(sheet: Sheet, box: Box, dimension: str, *, opening: bool) -> None:
    if dimension not in ("ROWS", "COLUMNS"):
        raise invalid("Must specify a shift dimension: ROWS or COLUMNS.")
    top, bottom, left, right = box.top or 0, box.bottom or 0, box.left or 0, box.right or 0
    height, width = bottom - top, right - left
    moving = {}
    for row, line in list(sheet.cells.items()):
        for column, cell in list(line.items()):
            beside = (
                left <= column < right and row >= top if dimension == "ROWS" else top <= row < bottom and column >= left
            )
            if beside:
                moving[row, column] = cell
    for row, column in moving:
        sheet.set_cell(row, column, {})
    sign = 1 if opening else -1
    down, across = (height * sign, 0) if dimension == "ROWS" else (0, width * sign)
    for (row, column), cell in moving.items():
        if not opening and box.contains(row, column):
            continue
        sheet.grow(row + down + 1, column + across + 1)
        sheet.set_cell(row + down, column + across, cell)

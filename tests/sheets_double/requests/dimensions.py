"""Rows and columns: inserted, appended, deleted, moved, hidden, sized."""

from tests.sheets_double.batch import Batch, handles, read_fields
from tests.sheets_double.errors import invalid
from tests.sheets_double.grid import Calculation
from tests.sheets_double.masks import merge
from tests.sheets_double.model import Cells, Json, Sheet, Spreadsheet
from tests.sheets_double.placed import move_everything
from tests.sheets_double.protection import refuse_protected
from tests.sheets_double.ranges import Box, Dimension, deleted, inserted, moved

# Measured once in a recording: 1,024 capital A in the default font make a column of 8,691 pixels.
_PIXELS_A = 8.4844
_PADDING = 3


@handles("insertDimension")
def insert_dimension(batch: Batch, request: Json) -> Json:
    """Empty rows or columns before an index, looking like those before or after."""
    sheet, dimension, start, end = _span(batch, request.get("range", {}))
    before = bool(request.get("inheritFromBefore"))
    if before and start == 0:
        raise invalid("inheritFromBefore cannot be true if inserting at the edge of a sheet.")
    if start > _size(sheet, dimension):
        raise invalid(f"range.startIndex[{start}] is after the last index of the grid[{_size(sheet, dimension)}]")
    count = end - start
    model = start - 1 if before else start
    _insert_lines(batch.spreadsheet, sheet, dimension, start, count)
    _inherit(sheet, dimension, model if before else model + count, range(start, end))
    return {}


@handles("appendDimension")
def append_dimension(batch: Batch, request: Json) -> Json:
    """More rows or columns at the end."""
    sheet = batch.sheet(request.get("sheetId", 0))
    length = request.get("length", 0)
    if length < 1:
        raise invalid("Must specify a positive length.")
    if _dimension(request) == "ROWS":
        sheet.resize(rows=sheet.rows + length)
    else:
        sheet.resize(columns=sheet.columns + length)
    return {}


@handles("deleteDimension")
def delete_dimension(batch: Batch, request: Json) -> Json:
    """Rows or columns go, and what was tied to them."""
    sheet, dimension, start, end = _span(batch, request.get("range", {}))
    size = _size(sheet, dimension)
    if end > size:
        raise invalid(f"Cannot delete a {_word(dimension)} that doesn't exist. Tried to delete {_word(dimension)} "
                      f"index {end - 1} but there are only {size} {_word(dimension)}s.")  # fmt: skip
    if end - start >= size:
        raise invalid(f"You can't delete all the {_word(dimension)}s on the sheet.")
    frozen = sheet.properties["gridProperties"].get(f"frozen{_word(dimension).capitalize()}Count", 0)
    if start <= frozen and end == size and frozen:
        raise invalid(f"Sorry, it is not possible to delete all non-frozen {_word(dimension)}s.")
    refuse_protected(batch.spreadsheet, sheet, Box(sheet.id).with_span(dimension, start, end), batch.user)
    count = end - start
    order = {index: None if start <= index < end else index - count for index in range(start, size)}
    _reorder(sheet, dimension, order)
    move_everything(batch.spreadsheet, sheet, dimension, lambda box: deleted(box, dimension, start, end))
    if dimension == "ROWS":
        sheet.resize(rows=size - count)
    else:
        sheet.resize(columns=size - count)
    return {}


@handles("moveDimension")
def move_dimension(batch: Batch, request: Json) -> Json:
    """Rows or columns to another place, counted as they stand before the move."""
    sheet, dimension, start, end = _span(batch, request.get("source", {}))
    target = request.get("destinationIndex", 0)
    if not 0 <= target <= _size(sheet, dimension) or end > _size(sheet, dimension):
        raise invalid(f"destinationIndex[{target}] is outside the grid")
    if start <= target <= end:
        return {}
    lines = list(range(_size(sheet, dimension)))
    taken = lines[start:end]
    rest = lines[:start] + lines[end:]
    at = target - (end - start) if target > end else target
    after = rest[:at] + taken + rest[at:]
    order = {old: new for new, old in enumerate(after) if old != new}
    _reorder(sheet, dimension, dict(order))
    move_everything(batch.spreadsheet, sheet, dimension, lambda box: moved(box, dimension, order))
    return {}


@handles("updateDimensionProperties")
def update_dimension_properties(batch: Batch, request: Json) -> Json:
    """Hidden or not, and how large."""
    sheet, dimension, start, end = _span(batch, request.get("range", {}))
    mask = read_fields(request, "DimensionProperties")
    known = sheet.row_properties if dimension == "ROWS" else sheet.column_properties
    for index in range(start, min(end, _size(sheet, dimension))):
        new = merge(known.get(index, {}), request.get("properties", {}), mask)
        known[index] = {key: value for key, value in new.items() if value}
    return {}


@handles("autoResizeDimensions")
def auto_resize_dimensions(batch: Batch, request: Json) -> Json:
    """Columns as wide as their longest text."""
    sheet, dimension, start, end = _span(batch, request.get("dimensions", {}))
    calculation = Calculation(batch.spreadsheet)
    if dimension == "ROWS":
        return {}
    for column in range(start, min(end, sheet.columns)):
        texts = (calculation.shown(sheet, row, column) for row, line in sheet.cells.items() if column in line)
        widths = [_pixels(line) for text in texts for line in text.split("\n") if line]
        if widths:
            sheet.column_properties[column] = {**sheet.column_properties.get(column, {}), "pixelSize": max(widths)}
    return {}


def insert_rows(spreadsheet: Spreadsheet, sheet: Sheet, at: int, count: int) -> None:
    """Room for `count` rows before index `at`."""
    _insert_lines(spreadsheet, sheet, "ROWS", at, count)


def _insert_lines(spreadsheet: Spreadsheet, sheet: Sheet, dimension: Dimension, at: int, count: int) -> None:
    size = _size(sheet, dimension)
    _reorder(sheet, dimension, {index: index + count for index in range(at, size)})
    move_everything(spreadsheet, sheet, dimension, lambda box: inserted(box, dimension, at, count))
    if dimension == "ROWS":
        sheet.resize(rows=size + count)
    else:
        sheet.resize(columns=size + count)


def _reorder(sheet: Sheet, dimension: Dimension, order: dict[int, int | None]) -> None:
    if dimension == "ROWS":
        sheet.cells = {new: line for row, line in sheet.cells.items() if (new := order.get(row, row)) is not None}
        sheet.row_properties = {
            new: item for row, item in sheet.row_properties.items() if (new := order.get(row, row)) is not None
        }
        return
    cells: Cells = {}
    for row, line in sheet.cells.items():
        kept = {new: cell for column, cell in line.items() if (new := order.get(column, column)) is not None}
        if kept:
            cells[row] = kept
    sheet.cells = cells
    sheet.column_properties = {
        new: item for column, item in sheet.column_properties.items() if (new := order.get(column, column)) is not None
    }


def _inherit(sheet: Sheet, dimension: Dimension, model: int, new: range) -> None:
    if dimension == "ROWS":
        places = [((model, column), column) for column in sheet.cells.get(model, {})]
    else:
        places = [((row, model), row) for row, line in sheet.cells.items() if model in line]
    for (row, column), other in places:
        cell = sheet.cell(row, column)
        look: Json = {key: cell[key] for key in ("userEnteredFormat", "dataValidation") if key in cell}
        for index in new:
            if look:
                sheet.set_cell(*((index, other) if dimension == "ROWS" else (other, index)), look)


def _span(batch: Batch, span: Json) -> tuple[Sheet, Dimension, int, int]:
    sheet = batch.sheet(span.get("sheetId", 0))
    dimension = _dimension(span)
    start = span.get("startIndex", 0)
    end = span.get("endIndex", _size(sheet, dimension))
    if start < 0 or end <= start:
        raise invalid(f"Invalid dimension range: start index {start} must be less than end index {end}.")
    return sheet, dimension, start, end


def _dimension(span: Json) -> Dimension:
    if span.get("dimension") == "ROWS":
        return "ROWS"
    if span.get("dimension") == "COLUMNS":
        return "COLUMNS"
    raise invalid("Must specify a dimension: ROWS or COLUMNS.")


def _size(sheet: Sheet, dimension: Dimension) -> int:
    return sheet.rows if dimension == "ROWS" else sheet.columns


def _word(dimension: Dimension) -> str:
    return "row" if dimension == "ROWS" else "column"


def _pixels(text: str) -> int:
    # Only the capital A is measured; other letters go by their rough share of its width.
    share = sum(0.42 if letter in "ijlI.,:;'|! " else 1.0 if letter.isupper() else 0.83 for letter in text)
    return round(share * _PIXELS_A) + _PADDING

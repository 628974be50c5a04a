"""Tabs and the spreadsheet itself: added, renamed, moved, hidden, resized, copied, deleted."""

from tests.sheets_double.batch import Batch, handles, read_fields
from tests.sheets_double.errors import invalid
from tests.sheets_double.formats import tidy_colors, with_partners
from tests.sheets_double.masks import Mask, merge
from tests.sheets_double.model import Json, Sheet, new_sheet
from tests.sheets_double.placed import move_everything
from tests.sheets_double.ranges import Box, Dimension, deleted


@handles("addSheet")
def add_sheet(batch: Batch, request: Json) -> Json:
    """A new tab, at the end or at an index."""
    asked = request.get("properties", {})
    sheets = batch.spreadsheet.sheets
    if asked.get("sheetType", "GRID") != "GRID":
        raise invalid("Only grid sheets can be added.")
    sheet_id = _sheet_id(batch, asked.get("sheetId"))
    title = asked.get("title") or _free_title(batch, "Sheet")
    _refuse_taken_title(batch, title, None)
    sheet = new_sheet(sheet_id, title)
    mask: Mask = {key: {} for key in asked if key not in ("sheetId", "title", "index", "sheetType", "gridProperties")}
    grid = {**sheet.properties["gridProperties"], **asked.get("gridProperties", {})}
    if grid["rowCount"] < 1 or grid["columnCount"] < 1:
        raise invalid("A sheet must have at least one row and one column.")
    sheet.properties = tidy_colors(merge({**sheet.properties, "gridProperties": grid}, asked, mask))
    index = asked.get("index", len(sheets))
    if not 0 <= index <= len(sheets):
        raise invalid(f"Sheet index {index} is out of range.")
    sheets.insert(index, sheet)
    return {"addSheet": {"properties": {**sheet.properties, "index": index}}}


@handles("duplicateSheet")
def duplicate_sheet(batch: Batch, request: Json) -> Json:
    """A copy of a tab with all that is on it but its comments."""
    source = batch.sheet(request.get("sourceSheetId", 0))
    sheet_id = _sheet_id(batch, request.get("newSheetId"))
    title = request.get("newSheetName") or _free_title(batch, f"Copy of {source.title}", first="")
    _refuse_taken_title(batch, title, None)
    copied = copy_sheet(batch, source, sheet_id, title)
    index = request.get("insertSheetIndex", 0)
    batch.spreadsheet.sheets.insert(min(index, len(batch.spreadsheet.sheets)), copied)
    return {"duplicateSheet": {"properties": {**copied.properties, "index": index}}}


@handles("deleteSheet")
def delete_sheet(batch: Batch, request: Json) -> Json:
    """A tab goes with all that belongs to it; the last visible one cannot."""
    spreadsheet = batch.spreadsheet
    sheet = batch.sheet(request.get("sheetId", 0))
    if len(spreadsheet.sheets) == 1:
        raise invalid("You can't remove all the sheets in a document.")
    if not any(not other.hidden for other in spreadsheet.sheets if other is not sheet):
        raise invalid("You can't remove all the visible sheets in a document.")
    spreadsheet.sheets.remove(sheet)
    spreadsheet.named_ranges = [
        item for item in spreadsheet.named_ranges if item["range"].get("sheetId", 0) != sheet.id
    ]
    spreadsheet.metadata = [item for item in spreadsheet.metadata if not _on_sheet(item, sheet.id)]
    return {}


@handles("updateSheetProperties")
def update_sheet_properties(batch: Batch, request: Json) -> Json:
    """Title, index, size, frozen rows, colour, visibility: what the mask names."""
    asked = request.get("properties", {})
    sheet = batch.sheet(asked.get("sheetId", 0))
    mask = read_fields(request, "SheetProperties")
    if "*" in mask:
        mask = {key: {} for key in ("title", "index", "gridProperties", "hidden", "tabColorStyle", "rightToLeft")}
    new = merge(sheet.properties, asked, with_partners({key: mask[key] for key in mask if key != "index"}))
    new = tidy_colors({**new, "sheetId": sheet.id, "sheetType": "GRID"})
    grid = {**new.get("gridProperties", {})}
    grid.setdefault("rowCount", sheet.rows)
    grid.setdefault("columnCount", sheet.columns)
    if not new.get("title"):
        raise invalid("Sheet title cannot be empty.")
    _refuse_taken_title(batch, new["title"], sheet)
    if new.get("hidden") and not any(not other.hidden for other in batch.spreadsheet.sheets if other is not sheet):
        raise invalid("You can't hide all the sheets in a document.")
    _check_grid(grid)
    _shrink(batch, sheet, "ROWS", grid["rowCount"], sheet.rows)
    _shrink(batch, sheet, "COLUMNS", grid["columnCount"], sheet.columns)
    order = ("sheetId", "title", "sheetType", "gridProperties")
    new["gridProperties"] = {key: value for key, value in grid.items() if value}
    sheet.properties = {key: new[key] for key in (*order, *(name for name in new if name not in order)) if key in new}
    if "index" in mask:
        _move(batch, sheet, asked.get("index", 0))
    return {}


@handles("updateSpreadsheetProperties")
def update_spreadsheet_properties(batch: Batch, request: Json) -> Json:
    """Title, locale, time zone and recalculation."""
    mask = read_fields(request, "SpreadsheetProperties")
    asked = request.get("properties", {})
    if "*" in mask:
        mask = {key: {} for key in ("title", "locale", "timeZone", "autoRecalc") if key in asked}
    new = merge(batch.spreadsheet.properties, asked, mask)
    if not new.get("title"):
        raise invalid("Spreadsheet title cannot be empty.")
    if not new.get("locale") or not new.get("timeZone"):
        raise invalid("Unsupported locale or time zone.")
    batch.spreadsheet.properties = new
    return {}


def copy_sheet(batch: Batch, source: Sheet, sheet_id: int, title: str) -> Sheet:
    """The sheet under another id, its ranges pointing to itself."""
    copied = source.copy()
    copied.properties = {**source.properties, "sheetId": sheet_id, "title": title}
    copied.comment_anchors = []
    move_everything(
        batch.spreadsheet, copied, "ROWS", lambda box: Box(sheet_id, box.top, box.bottom, box.left, box.right)
    )
    for name, key in (("protected_ranges", "protectedRangeId"), ("filter_views", "filterViewId")):
        items = [{**item, key: batch.new_id(set())} for item in getattr(copied, name)]
        setattr(copied, name, items)
    copied.tables = [
        {**table, "tableId": str(batch.new_id(set())), "name": f"{table['name']}_{index + 1}"}
        for index, table in enumerate(copied.tables)
    ]
    return copied


def _sheet_id(batch: Batch, asked: int | None) -> int:
    taken = {sheet.id for sheet in batch.spreadsheet.sheets}
    if asked is None:
        return batch.new_id(taken)
    if asked in taken:
        raise invalid(f"Sheet with id {asked} already exists.")
    if asked < 0:
        raise invalid(f"Sheet id {asked} must be non-negative.")
    return asked


def _free_title(batch: Batch, stem: str, first: str = "1") -> str:
    number = len(batch.spreadsheet.sheets) + 1 if first else 1
    title = f"{stem}{number}" if first else stem
    while batch.spreadsheet.by_title(title):
        number += 1
        title = f"{stem}{number}" if first else f"{stem} {number}"
    return title


def _refuse_taken_title(batch: Batch, title: str, own: Sheet | None) -> None:
    other = batch.spreadsheet.by_title(title)
    if other is not None and other is not own:
        raise invalid(f'A sheet with the name "{title}" already exists. Please enter another name.')


def _check_grid(grid: Json) -> None:
    if grid["rowCount"] < 1 or grid["columnCount"] < 1:
        raise invalid("A sheet must have at least one row and one column.")
    if grid.get("frozenRowCount", 0) >= grid["rowCount"] and grid.get("frozenRowCount"):
        raise invalid("You can't freeze all visible rows on the sheet.")
    if grid.get("frozenColumnCount", 0) >= grid["columnCount"] and grid.get("frozenColumnCount"):
        raise invalid("You can't freeze all visible columns on the sheet.")


def _shrink(batch: Batch, sheet: Sheet, dimension: Dimension, size: int, before: int) -> None:
    if size >= before:
        return
    for row in [row for row in sheet.cells if dimension == "ROWS" and row >= size]:
        del sheet.cells[row]
    for row, line in list(sheet.cells.items()):
        for column in [column for column in line if dimension == "COLUMNS" and column >= size]:
            sheet.set_cell(row, column, {})
    known = sheet.row_properties if dimension == "ROWS" else sheet.column_properties
    for index in [index for index in known if index >= size]:
        del known[index]
    move_everything(batch.spreadsheet, sheet, dimension, lambda box: deleted(box, dimension, size, before))


def _move(batch: Batch, sheet: Sheet, index: int) -> None:
    sheets = batch.spreadsheet.sheets
    if not 0 <= index <= len(sheets):
        raise invalid(f"Sheet index {index} is out of range.")
    now = sheets.index(sheet)
    # An index counts as the sheets stand before the move.
    if index in (now, now + 1):
        return
    sheets.remove(sheet)
    sheets.insert(index - 1 if index > now else index, sheet)


def _on_sheet(item: Json, sheet_id: int) -> bool:
    place = item["location"]
    own: int | None = place.get("sheetId", place.get("dimensionRange", {"sheetId": None}).get("sheetId", 0))
    return own == sheet_id

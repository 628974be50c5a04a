"""spreadsheets.get: a spreadsheet as JSON, as much of it as was asked for."""

from collections.abc import Sequence

from tests.sheets_double.cell_data import show_cell
from tests.sheets_double.comments import shown_thread
from tests.sheets_double.errors import denied
from tests.sheets_double.formats import DEFAULT_FORMAT, theme
from tests.sheets_double.grid import Calculation
from tests.sheets_double.masks import Mask, apply_mask, part
from tests.sheets_double.model import Json, Sheet, Spreadsheet
from tests.sheets_double.protection import can_edit
from tests.sheets_double.ranges import Box
from tests.sheets_double.trimming import trim
from tests.sheets_double.users import User

DEFAULT_PIXELS = {"ROWS": 21, "COLUMNS": 100}


def show_spreadsheet(
    spreadsheet: Spreadsheet,
    user: User,
    *,
    boxes: Sequence[Box] = (),
    grid_data: bool = False,
    mask: Mask | None = None,
    comments: str = "",
) -> Json:
    """The Spreadsheet resource. With a mask, `grid_data` counts for nothing, as at Google."""
    wanted: Mask = {} if mask is None else mask
    with_comments = _comments_wanted(comments, spreadsheet, user)
    calculation = Calculation(spreadsheet)
    shown: Json = {
        "spreadsheetId": spreadsheet.id,
        "properties": {**spreadsheet.properties, "defaultFormat": DEFAULT_FORMAT, "spreadsheetTheme": theme()},
        "sheets": [],
        "namedRanges": spreadsheet.named_ranges,
        "developerMetadata": [item for item in spreadsheet.metadata if "spreadsheet" in item["location"]],
        "spreadsheetUrl": f"https://docs.google.com/spreadsheets/d/{spreadsheet.id}/edit",
    }
    if not shown["namedRanges"]:
        del shown["namedRanges"]
    if not shown["developerMetadata"]:
        del shown["developerMetadata"]
    below = part(wanted, "sheets")
    for index, sheet in enumerate(spreadsheet.sheets):
        own = [box for box in boxes if box.sheet_id == sheet.id]
        if below is None or (boxes and not own):
            continue
        item = show_sheet(spreadsheet, sheet, index, user)
        if part(below, "data") is not None and (grid_data or mask is not None):
            data_mask = part(below, "data") or {}
            item["data"] = [show_grid(calculation, sheet, box, data_mask) for box in own or [Box(sheet.id)]]
        if with_comments and sheet.comment_anchors:
            item["commentAnchors"] = [anchor for anchor in sheet.comment_anchors if _met(anchor, own)]
        shown["sheets"].append(item)
    if with_comments:
        anchors = {anchor["anchorId"] for item in shown["sheets"] for anchor in item.get("commentAnchors", [])}
        threads = [thread for thread in spreadsheet.comments if not boxes or thread["anchorId"] in anchors]
        if threads:
            shown["comments"] = [shown_thread(thread, user) for thread in threads]
        shown["commentsViewMode"] = "COMMENTS_VIEW_MODE_INCLUDED"
    return shown


def show_sheet(spreadsheet: Spreadsheet, sheet: Sheet, index: int, user: User) -> Json:
    """A Sheet without its cells."""
    shown: Json = {
        "properties": {**sheet.properties, "index": index},
        "merges": sheet.merges,
        "conditionalFormats": sheet.conditional_formats,
        "protectedRanges": [show_protection(spreadsheet, item, user) for item in sheet.protected_ranges],
        "tables": sheet.tables,
        "bandedRanges": sheet.banded_ranges,
        "filterViews": sheet.filter_views,
        "rowGroups": sheet.row_groups,
        "columnGroups": sheet.column_groups,
        "developerMetadata": [item for item in spreadsheet.metadata if item["location"].get("sheetId") == sheet.id],
    }
    shown = {key: value for key, value in shown.items() if value}
    if sheet.basic_filter is not None:
        shown["basicFilter"] = sheet.basic_filter
    return shown


def show_protection(spreadsheet: Spreadsheet, item: Json, user: User) -> Json:
    """A ProtectedRange as this user sees it: who else may edit is told only to those who may."""
    allowed = can_edit(spreadsheet, item, user)
    shown = {**item, "requestingUserCanEdit": allowed}
    if not allowed:
        shown.pop("editors", None)
    return shown


def show_grid(calculation: Calculation, sheet: Sheet, box: Box, mask: Mask) -> Json:
    """One GridData: rows end with the last cell that holds something of the mask, and so does the whole."""
    area = box.within(sheet.rows, sheet.columns)
    top, left, bottom, right = area.top or 0, area.left or 0, area.bottom or 0, area.right or 0
    data: Json = {"startRow": top, "startColumn": left}
    below = part(mask, "rowData")
    if below is not None:
        wanted = part(below, "values")
        last = max((row for row in sheet.cells if top <= row < bottom), default=-1)
        lines = [
            _line(calculation, sheet, row, range(left, right), {} if wanted is None else wanted)
            for row in range(top, last + 1)
        ]
        rows = [{"values": line} if line else {} for line in trim(lines, [])]
        if rows:
            data["rowData"] = rows
    if part(mask, "rowMetadata") is not None:
        data["rowMetadata"] = _dimension(calculation.spreadsheet, sheet, "ROWS", top, bottom)
    if part(mask, "columnMetadata") is not None:
        data["columnMetadata"] = _dimension(calculation.spreadsheet, sheet, "COLUMNS", left, right)
    return data


def _line(calculation: Calculation, sheet: Sheet, row: int, columns: range, mask: Mask) -> list[Json]:
    line = sheet.cells.get(row, {})
    last = max((column for column in line if column in columns), default=-1)
    cells = [
        apply_mask(mask, show_cell(calculation, sheet, row, column, mask)) if column in line else {}
        for column in range(columns.start, last + 1)
    ]
    return trim(cells, {})


def _dimension(spreadsheet: Spreadsheet, sheet: Sheet, dimension: str, start: int, end: int) -> list[Json]:
    known = sheet.row_properties if dimension == "ROWS" else sheet.column_properties
    metadata: dict[int, list[Json]] = {}
    for item in spreadsheet.metadata:
        place = item["location"].get("dimensionRange", {})
        if place and place.get("sheetId", 0) == sheet.id and place["dimension"] == dimension:
            metadata.setdefault(place["startIndex"], []).append(item)
    result = []
    for index in range(start, end):
        shown = {"pixelSize": DEFAULT_PIXELS[dimension], **known.get(index, {})}
        if index in metadata:
            shown["developerMetadata"] = metadata[index]
        result.append(shown)
    return result


def _comments_wanted(mode: str, spreadsheet: Spreadsheet, user: User) -> bool:
    allowed = spreadsheet.access is None or spreadsheet.access.get(user.email) != "reader"
    if mode == "COMMENTS_VIEW_MODE_INCLUDED" and not allowed:
        raise denied()
    return allowed and mode in ("COMMENTS_VIEW_MODE_INCLUDED", "COMMENTS_VIEW_MODE_DEFAULT_FOR_CURRENT_ACCESS")


def _met(anchor: Json, boxes: Sequence[Box]) -> bool:
    return not boxes or any(box.meets(Box.of(anchor["range"])) for box in boxes)

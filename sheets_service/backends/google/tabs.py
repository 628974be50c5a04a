"""A tab of ours as requests: made, resized, and its rows written where they differ from what stands."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any

from sheets_service.backends.google.cells import serial
from sheets_service.backends.google.grid import coordinate, grid_range
from sheets_service.backends.google.look import paint
from sheets_service.backends.google.read import Sheet
from sheets_service.backends.google.rules import rgb
from sheets_service.backends.xlsx.colours import ACCENT
from sheets_service.plan.marks import ContentCell, TabContent
from sheets_service.workbook import Tab

_SPARE_ROWS = 20  # below our rows of a new tab, for people
_PIXELS, _PADDING = 7, 6  # of a character of column width
_FIELDS = "userEnteredValue,textFormatRuns,dataValidation"
_PLAIN_FIELDS = "userEnteredValue"

Json = dict[str, Any]


def make_tab(content: TabContent, sheet: Sheet) -> Iterator[Json]:
    """Make a tab of ours that is not there: its grid, widths, merges, and a caution on the hidden one."""
    properties: Json = {
        "sheetId": sheet.id,
        "title": content.title,
        "hidden": content.hidden,
        "gridProperties": {
            "rowCount": sheet.rows,
            "columnCount": sheet.columns,
            "frozenRowCount": content.frozen,
            "hideGridlines": not content.hidden,
        },
    }
    if not content.hidden:
        properties["tabColorStyle"] = {"rgbColor": rgb(ACCENT)}
    yield {"addSheet": {"properties": properties}}
    for column, width in enumerate(content.widths):
        span = {"sheetId": sheet.id, "dimension": "COLUMNS", "startIndex": column, "endIndex": column + 1}
        pixels = {"pixelSize": round(width * _PIXELS + _PADDING)}
        yield {"updateDimensionProperties": {"range": span, "properties": pixels, "fields": "pixelSize"}}
    for area in content.merges:
        yield {"mergeCells": {"range": grid_range(sheet.id, area), "mergeType": "MERGE_ALL"}}
    if content.hidden:
        caution = {
            "range": {"sheetId": sheet.id},
            "warningOnly": True,
            "description": "What OKR Review remembers between reviews.",
        }
        yield {"addProtectedRange": {"protectedRange": caution}}


def new_sheet(content: TabContent, taken: set[int]) -> Sheet:
    """Choose the id and the size of a tab that is to be made."""
    width = max(1, len(content.widths), *(len(row) for row in content.rows))
    number = sum(content.title.encode()) + 1_700_000_000
    while number in taken:
        number += 1
    return Sheet(number, content.title, len(content.rows) + _SPARE_ROWS, width)


def write_rows(content: TabContent, sheet: Sheet, standing: Tab | None, ids: Mapping[str, int]) -> Iterator[Json]:
    """Write the rows that do not stand yet, neighbours together, so that what people type elsewhere meanwhile is kept."""
    height = max(len(content.rows), standing.row_count if standing else 0)
    width = max((1, standing.column_count if standing else 0, *(len(row) for row in content.rows)))
    yield from _grow(sheet, len(content.rows), max((1, *(len(row) for row in content.rows))))
    differing = [row for row in range(height) if not _stands(content, row, width, standing)]
    for start, end in _runs(differing):
        rows = [_row(content, row, width, ids) for row in range(start, end)]
        fields = _PLAIN_FIELDS if content.hidden else _FIELDS
        if not content.hidden:
            yield from paint(content, sheet.id, range(start, end), width)
        place = coordinate(sheet.id, start, 0)
        yield {"updateCells": {"start": place, "rows": rows, "fields": fields}}


def _grow(sheet: Sheet, rows: int, columns: int) -> Iterator[Json]:
    if rows <= sheet.rows and columns <= sheet.columns:
        return
    grid = {"rowCount": max(rows, sheet.rows), "columnCount": max(columns, sheet.columns)}
    fields = "gridProperties.rowCount,gridProperties.columnCount"
    yield {"updateSheetProperties": {"properties": {"sheetId": sheet.id, "gridProperties": grid}, "fields": fields}}


def _stands(content: TabContent, row: int, width: int, standing: Tab | None) -> bool:
    if standing is None:
        return row < len(content.rows) and not content.rows[row]
    cells = content.rows[row] if row < len(content.rows) else ()
    return all(
        _says(cells[column].value if column < len(cells) else None) == _says(standing.cell(row, column).value)
        for column in range(width)
    )


def _says(value: object) -> object:
    if value is None or value == "":
        return None
    return float(value) if isinstance(value, int | float) else value


def _runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Walk the stretches of neighbouring rows, the end exclusive."""
    start = None
    for index, row in enumerate(rows):
        if start is None:
            start = row
        if index + 1 == len(rows) or rows[index + 1] != row + 1:
            yield start, row + 1
            start = None


def _row(content: TabContent, row: int, width: int, ids: Mapping[str, int]) -> Json:
    cells = content.rows[row] if row < len(content.rows) else ()
    if content.hidden:
        return {"values": [_value(cells[column]) if column < len(cells) else {} for column in range(width)]}
    return {"values": [_cell(cells[column], ids) if column < len(cells) else {} for column in range(width)]}


def _cell(cell: ContentCell, ids: Mapping[str, int]) -> Json:
    written = _value(cell)
    if cell.link and cell.link.tab in ids:
        target = f"#gid={ids[cell.link.tab]}&range={cell.link.a1}"
        written["textFormatRuns"] = [{"format": {"link": {"uri": target}}}]
    if cell.choices:
        values = [{"userEnteredValue": choice} for choice in cell.choices]
        # Shown as a choice, not forced: what somebody types in their own words is kept.
        written["dataValidation"] = {
            "condition": {"type": "ONE_OF_LIST", "values": values},
            "showCustomUi": True,
            "strict": False,
        }
    return written


def _value(cell: ContentCell) -> Json:
    value = cell.value
    if value is None or value == "":
        return {}
    if isinstance(value, str):
        # As text, whatever it looks like: a formula or a number in somebody's OKR is never evaluated.
        return {"userEnteredValue": {"stringValue": value}}
    if isinstance(value, date):
        return {"userEnteredValue": {"numberValue": serial(datetime.combine(value, time()))}}
    return {"userEnteredValue": {"numberValue": value}}

"""spreadsheets.values: cells read and written as plain rows of values."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from tests.sheets_double.a1 import column_letters, parse_range, render
from tests.sheets_double.errors import invalid
from tests.sheets_double.grid import Calculation
from tests.sheets_double.locales import Locale, find_locale
from tests.sheets_double.masks import merge
from tests.sheets_double.model import Json, Sheet, Spreadsheet
from tests.sheets_double.patterns import is_date
from tests.sheets_double.protection import refuse_protected
from tests.sheets_double.ranges import Box
from tests.sheets_double.requests.dimensions import insert_rows
from tests.sheets_double.trimming import trim
from tests.sheets_double.users import User
from tests.sheets_double.values import enter


@dataclass(frozen=True, slots=True)
class Rendering:
    """How values are shown, and whether rows or columns come first."""

    value: str = "FORMATTED_VALUE"
    date: str = "SERIAL_NUMBER"
    dimension: str = "ROWS"


@dataclass(slots=True)
class Written:
    """What an update touched, for its totals."""

    sheet_id: int
    rows: set[int] = field(default_factory=set)
    columns: set[int] = field(default_factory=set)
    cells: int = 0


def read_values(spreadsheet: Spreadsheet, box: Box, rendering: Rendering) -> Json:
    """A ValueRange: empty cells at the ends of rows and empty rows at the end left out."""
    sheet = spreadsheet.sheet(box.sheet_id)
    area = box.within(sheet.rows, sheet.columns)
    calculation = Calculation(spreadsheet)
    top, bottom, left, right = area.top or 0, area.bottom or 0, area.left or 0, area.right or 0
    bottom = min(bottom, max(sheet.cells, default=-1) + 1)
    rows = [
        [_shown(calculation, sheet, row, column, rendering) for column in range(left, right)]
        for row in range(top, bottom)
    ]
    dimension = "COLUMNS" if rendering.dimension == "COLUMNS" else "ROWS"
    if dimension == "COLUMNS":
        rows = [list(line) for line in zip(*rows, strict=True)]
    result: Json = {"range": render(sheet, area), "majorDimension": dimension}
    trimmed = trim([trim(line, "") for line in rows], [])
    return {**result, "values": trimmed} if trimmed else result


def write_values(spreadsheet: Spreadsheet, user: User, box: Box, body: Json, option: str) -> tuple[Json, Written]:
    """Rows written from the range's first cell; null leaves a cell as it is, an empty text empties it."""
    if option not in ("RAW", "USER_ENTERED"):
        raise invalid("'valueInputOption' is required but not specified")
    sheet = spreadsheet.sheet(box.sheet_id)
    rows = body.get("values", [])
    if body.get("majorDimension") == "COLUMNS":
        longest = max((len(line) for line in rows), default=0)
        rows = [[line[index] if index < len(line) else None for line in rows] for index in range(longest)]
    top, left = box.top or 0, box.left or 0
    width = max((len(line) for line in rows), default=0)
    _refuse_overflow(sheet, box, len(rows), width)
    area = Box(sheet.id, top, top + max(len(rows), 1), left, left + max(width, 1))
    refuse_protected(spreadsheet, sheet, area, user)
    sheet.grow(top + len(rows), left + width)
    locale = find_locale(spreadsheet.locale)
    written = Written(sheet.id)
    for index, line in enumerate(rows):
        for offset, value in enumerate(line):
            if value is None:
                continue
            row, column = top + index, left + offset
            _write(sheet, row, column, _entered(value, option, locale, f"values[{index}][{offset}]"))
            written.rows.add(row)
            written.columns.add(column)
            written.cells += 1
    answer = {
        "spreadsheetId": spreadsheet.id,
        "updatedRange": render(sheet, area),
        "updatedRows": len(written.rows),
        "updatedColumns": len(written.columns),
        "updatedCells": written.cells,
    }
    return answer, written


def append_values(
    spreadsheet: Spreadsheet, user: User, box: Box, body: Json, option: str, *, insert: bool
) -> tuple[Json, Box]:
    """Rows below the last table inside the range, or at its start when it holds none; with the range written."""
    sheet = spreadsheet.sheet(box.sheet_id)
    table = _last_table(sheet, box.within(sheet.rows, sheet.columns))
    start = Box(sheet.id, box.top or 0, None, box.left or 0, None)
    if table:
        start = Box(sheet.id, table.bottom, None, table.left, None)
    # Rows are inserted even where no table was found (a live suite of pygsheets counts them).
    if insert and (start.top or 0) < sheet.rows:
        insert_rows(spreadsheet, sheet, start.top or 0, len(body.get("values", [])))
    updates, _written = write_values(spreadsheet, user, start, body, option)
    answer: Json = {"spreadsheetId": spreadsheet.id}
    if table:
        answer["tableRange"] = render(sheet, table)
    answer["updates"] = updates
    return answer, parse_range(spreadsheet, updates["updatedRange"])


def clear_values(spreadsheet: Spreadsheet, user: User, box: Box) -> str:
    """Values go, formats and notes stay; gives the range as Google names it."""
    sheet = spreadsheet.sheet(box.sheet_id)
    area = box.within(sheet.rows, sheet.columns)
    refuse_protected(spreadsheet, sheet, area, user)
    for row, line in list(sheet.cells.items()):
        for column in list(line):
            if area.contains(row, column):
                _write(sheet, row, column, ({}, None))
    return render(sheet, area)


def totals(spreadsheet_id: str, answers: list[Json], written: Iterable[Written]) -> Json:
    """The sums of values:batchUpdate: rows and columns count once for each sheet."""
    rows = set()
    columns = set()
    cells = 0
    for item in written:
        rows |= {(item.sheet_id, row) for row in item.rows}
        columns |= {(item.sheet_id, column) for column in item.columns}
        cells += item.cells
    return {
        "spreadsheetId": spreadsheet_id,
        "totalUpdatedRows": len(rows),
        "totalUpdatedColumns": len(columns),
        "totalUpdatedCells": cells,
        "totalUpdatedSheets": len({sheet_id for sheet_id, _row in rows}),
        "responses": answers,
    }


def _shown(calculation: Calculation, sheet: Sheet, row: int, column: int, rendering: Rendering) -> Any:
    cell = sheet.cell(row, column)
    if not cell:
        return ""
    if rendering.value == "FORMULA" and "formulaValue" in cell.get("userEnteredValue", {}):
        return cell["userEnteredValue"]["formulaValue"]
    value = calculation.effective_value(sheet, row, column)
    dated = is_date(cell.get("userEnteredFormat", {}).get("numberFormat"))
    if rendering.value == "FORMATTED_VALUE" or "errorValue" in value:
        return calculation.shown(sheet, row, column)
    if dated and rendering.date == "FORMATTED_STRING" and "numberValue" in value:
        return calculation.shown(sheet, row, column)
    return next(iter(value.values()), "")


def _entered(value: Any, option: str, locale: Locale, path: str) -> tuple[Json, Json | None]:
    if isinstance(value, bool):
        return {"boolValue": value}, None
    if isinstance(value, (int, float)):
        return {"numberValue": value}, None
    if isinstance(value, str):
        if not value:
            return {}, None
        return ({"stringValue": value}, None) if option == "RAW" else enter(value, locale)
    kind = "list_value" if isinstance(value, list) else "struct_value"
    raise invalid(f"Invalid {path}: {kind} {json.dumps(value)}")


def _write(sheet: Sheet, row: int, column: int, entered: tuple[Json, Json | None]) -> None:
    value, number_format = entered
    old = sheet.cell(row, column)
    new = merge(
        old,
        {"userEnteredValue": value} if value else {},
        {"userEnteredValue": {}, "chipRuns": {}, "textFormatRuns": {}},
    )
    if number_format:
        new["userEnteredFormat"] = {**new.get("userEnteredFormat", {}), "numberFormat": number_format}
    sheet.set_cell(row, column, new)


def _refuse_overflow(sheet: Sheet, box: Box, height: int, width: int) -> None:
    rows = None if box.bottom is None else box.bottom - (box.top or 0)
    columns = None if box.right is None else box.right - (box.left or 0)
    if rows == 1 and columns == 1:
        # One cell says where to start, not where to end.
        return
    within = (
        f"Requested writing within range [{render(sheet, box.within(sheet.rows, sheet.columns))}], but tried writing to"
    )
    if rows is not None and height > rows:
        raise invalid(f"{within} row [{(box.bottom or 0) + 1}]")
    if columns is not None and width > columns:
        raise invalid(f"{within} column [{column_letters(box.right or 0)}]")


def _last_table(sheet: Sheet, area: Box) -> Box | None:
    filled = {
        (row, column)
        for row, line in sheet.cells.items()
        for column, cell in line.items()
        if "userEnteredValue" in cell
    }
    left_over = set(filled)
    found = []
    while left_over:
        row, column = min(left_over)
        table = _grown(Box(sheet.id, row, row + 1, column, column + 1), filled)
        left_over = {place for place in left_over if not table.contains(*place)}
        if table.meets(area):
            found.append(table)
    return max(found, key=lambda box: (box.bottom or 0, box.right or 0), default=None)


def _grown(box: Box, filled: set[tuple[int, int]]) -> Box:
    """The region around a cell: as long as a neighbour holds a value, it belongs to it."""
    rest = set(filled)
    while True:
        top, bottom, left, right = box.top or 0, box.bottom or 0, box.left or 0, box.right or 0
        near = {(row, column) for row, column in rest if top - 1 <= row <= bottom and left - 1 <= column <= right}
        if not near:
            return box
        rest -= near
        rows = [row for row, _column in near]
        columns = [column for _row, column in near]
        box = Box(
            box.sheet_id, min(top, *rows), max(bottom, *(row + 1 for row in rows)),
            min(left, *columns), max(right, *(column + 1 for column in columns)),
        )  # fmt: skip

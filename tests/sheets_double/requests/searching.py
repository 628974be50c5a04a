"""Texts found and replaced, spaces trimmed, duplicates dropped."""

import re

from tests.sheets_double.batch import Batch, handles
from tests.sheets_double.errors import invalid
from tests.sheets_double.grid import Calculation
from tests.sheets_double.model import Json, Sheet
from tests.sheets_double.ranges import Box


@handles("findReplace")
def find_replace(batch: Batch, request: Json) -> Json:
    """A text for another in texts, and in formulas when asked for; the reply counts."""
    pattern = request.get("find", "")
    if not pattern:
        raise invalid("The text to find cannot be empty.")
    source = pattern if request.get("searchByRegex") else re.escape(pattern)
    if request.get("matchEntireCell"):
        source = f"^(?:{source})$"
    finder = re.compile(source, 0 if request.get("matchCase") else re.IGNORECASE)
    counts = {"valuesChanged": 0, "formulasChanged": 0, "occurrencesChanged": 0, "rowsChanged": 0, "sheetsChanged": 0}
    for sheet, box in _areas(batch, request):
        rows = set()
        for row, column, cell in _cells(sheet, box):
            value = cell.get("userEnteredValue", {})
            key = "formulaValue" if "formulaValue" in value else "stringValue"
            if key not in value or (key == "formulaValue" and not request.get("includeFormulas")):
                continue
            literally = request.get("replacement", "").replace("\\", r"\\")
            text, count = finder.subn(literally, value[key])
            if count:
                sheet.set_cell(row, column, {**cell, "userEnteredValue": {key: text}})
                counts["occurrencesChanged"] += count
                counts["valuesChanged" if key == "stringValue" else "formulasChanged"] += 1
                rows.add(row)
        counts["rowsChanged"] += len(rows)
        counts["sheetsChanged"] += bool(rows)
    return {"findReplace": counts}


@handles("trimWhitespace")
def trim_whitespace(batch: Batch, request: Json) -> Json:
    """Spaces at the ends go, several inside become one."""
    sheet, box = batch.writable(request.get("range"))
    changed = 0
    for row, column, cell in _cells(sheet, box):
        text = cell.get("userEnteredValue", {}).get("stringValue")
        trimmed = re.sub(r"\s+", " ", text).strip() if text else text
        if trimmed != text:
            sheet.set_cell(row, column, {**cell, "userEnteredValue": {"stringValue": trimmed}})
            changed += 1
    return {"trimWhitespace": {"cellsChangedCount": changed}}


@handles("deleteDuplicates")
def delete_duplicates(batch: Batch, request: Json) -> Json:
    """Rows of a range that repeat an earlier one go, and the rest moves up."""
    sheet, box = batch.writable(request.get("range"))
    calculation = Calculation(batch.spreadsheet)
    top, bottom, left, right = box.top or 0, box.bottom or 0, box.left or 0, box.right or 0
    seen = set()
    kept = []
    for row in range(top, bottom):
        shown = tuple(calculation.shown(sheet, row, column).lower() for column in range(left, right))
        if shown not in seen or not any(shown):
            seen.add(shown)
            kept.append([sheet.cell(row, column) for column in range(left, right)])
    for row in range(top, bottom):
        line = kept[row - top] if row - top < len(kept) else [{}] * (right - left)
        for column, cell in enumerate(line, start=left):
            sheet.set_cell(row, column, cell)
    return {"deleteDuplicates": {"duplicatesRemovedCount": bottom - top - len(kept)}}


def _areas(batch: Batch, request: Json) -> list[tuple[Sheet, Box]]:
    if request.get("allSheets"):
        return [(sheet, Box(sheet.id)) for sheet in batch.spreadsheet.sheets]
    if "range" in request:
        return [batch.writable(request["range"])]
    if "sheetId" in request:
        return [batch.writable({"sheetId": request["sheetId"]})]
    raise invalid("Must specify a range, a sheet or all sheets.")


def _cells(sheet: Sheet, box: Box) -> list[tuple[int, int, Json]]:
    return [
        (row, column, cell)
        for row, line in sorted(sheet.cells.items())
        for column, cell in sorted(line.items())
        if box.contains(row, column)
    ]

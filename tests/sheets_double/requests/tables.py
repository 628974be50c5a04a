"""Tables, and the banding of rows that came before them."""

from tests.sheets_double.batch import Batch, handles, read_fields
from tests.sheets_double.errors import invalid
from tests.sheets_double.formats import tidy_colors
from tests.sheets_double.grid import Calculation
from tests.sheets_double.masks import merge
from tests.sheets_double.model import Json, Sheet
from tests.sheets_double.ranges import Box


@handles("addTable")
def add_table(batch: Batch, request: Json) -> Json:
    """A table over a range whose first row names the columns."""
    asked = request.get("table", {})
    if "range" not in asked:
        raise invalid("A table must have a range.")
    sheet, box = batch.writable(asked["range"])
    _refuse_overlap(sheet, box, None)
    names = {table["name"] for other in batch.spreadsheet.sheets for table in other.tables}
    name = asked.get("name") or next(f"Table{number}" for number in range(1, 10_000) if f"Table{number}" not in names)
    if name in names:
        raise invalid(f'A table with the name "{name}" already exists.')
    table = {
        "tableId": asked.get("tableId") or str(batch.new_id(set())),
        "name": name,
        "range": box.grid_range(),
        "columnProperties": _columns(batch, sheet, box, asked.get("columnProperties", [])),
    }
    if "rowsProperties" in asked:
        table["rowsProperties"] = _styles(asked["rowsProperties"])
    sheet.tables.append(table)
    return {"addTable": {"table": table}}


@handles("updateTable")
def update_table(batch: Batch, request: Json) -> Json:
    """What the mask names of one table."""
    mask = read_fields(request, "Table")
    asked = request.get("table", {})
    sheet, old = _find(batch, asked.get("tableId", ""))
    new = {**merge(old, asked, mask), "tableId": old["tableId"]}
    _other, box = batch.writable(new.get("range"))
    _refuse_overlap(sheet, box, old)
    new["range"] = box.grid_range()
    if "rowsProperties" in new:
        new["rowsProperties"] = _styles(new["rowsProperties"])
    new["columnProperties"] = _columns(batch, sheet, box, new.get("columnProperties", []))
    sheet.tables = [new if table is old else table for table in sheet.tables]
    return {}


@handles("deleteTable")
def delete_table(batch: Batch, request: Json) -> Json:
    """The table and its cells' contents go."""
    sheet, old = _find(batch, request.get("tableId", ""))
    _sheet, box = batch.writable(old["range"])
    sheet.tables = [table for table in sheet.tables if table is not old]
    for row in range(box.top or 0, box.bottom or 0):
        for column in range(box.left or 0, box.right or 0):
            sheet.set_cell(row, column, {})
    return {}


@handles("addBanding")
def add_banding(batch: Batch, request: Json) -> Json:
    """Alternating colours."""
    asked = request.get("bandedRange", {})
    sheet, box = batch.writable(asked.get("range"))
    band_id = asked.get("bandedRangeId") or batch.new_id({item["bandedRangeId"] for item in sheet.banded_ranges})
    band = tidy_colors({**asked, "bandedRangeId": band_id, "range": box.grid_range()})
    sheet.banded_ranges.append(band)
    return {"addBanding": {"bandedRange": band}}


@handles("deleteBanding")
def delete_banding(batch: Batch, request: Json) -> Json:
    """The colours go."""
    for sheet in batch.spreadsheet.sheets:
        kept = [item for item in sheet.banded_ranges if item["bandedRangeId"] != request.get("bandedRangeId")]
        if len(kept) < len(sheet.banded_ranges):
            sheet.banded_ranges = kept
            return {}
    raise invalid(f"No banded range with id: {request.get('bandedRangeId', 0)}")


def _find(batch: Batch, table_id: str) -> tuple[Sheet, Json]:
    for sheet in batch.spreadsheet.sheets:
        for table in sheet.tables:
            if table["tableId"] == table_id:
                return sheet, table
    raise invalid(f"No table with id: {table_id}")


def _refuse_overlap(sheet: Sheet, box: Box, own: Json | None) -> None:
    if any(table is not own and Box.of(table["range"]).meets(box) for table in sheet.tables):
        raise invalid("The table overlaps another table.")
    if any(Box.of(item).meets(box) for item in sheet.merges):
        raise invalid("A table cannot include merged cells.")


def _styles(look: Json) -> Json:
    # The one place with colour styles and no plain colours beside them.
    return {key: value for key, value in tidy_colors(look).items() if key.endswith("Style")}


def _columns(batch: Batch, sheet: Sheet, box: Box, asked: list[Json]) -> list[Json]:
    given = {column.get("columnIndex", 0): column for column in asked}
    calculation = Calculation(batch.spreadsheet)
    width = (box.right or 0) - (box.left or 0)
    if any(index >= width for index in given):
        raise invalid("A column index is outside the table.")
    if any(column.get("columnType") == "DROPDOWN" and "dataValidationRule" not in column for column in asked):
        raise invalid("Condition must be set for dropdown column type.")
    result = []
    for index in range(width):
        heading = calculation.shown(sheet, box.top or 0, (box.left or 0) + index)
        result.append({"columnIndex": index, "columnName": heading or f"Column {index + 1}", **given.get(index, {})})
    return result

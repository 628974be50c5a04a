"""The basic filter and filter views; rows that a basic filter hides."""

from tests.sheets_double.batch import Batch, handles, read_fields
from tests.sheets_double.errors import invalid
from tests.sheets_double.grid import Calculation
from tests.sheets_double.masks import merge
from tests.sheets_double.model import Json, Sheet
from tests.sheets_double.ranges import Box
from tests.sheets_double.requests.sorting import sort_rows


@handles("setBasicFilter")
def set_basic_filter(batch: Batch, request: Json) -> Json:
    """The one filter of a tab; its range is bounded by the grid."""
    asked = request.get("filter", {})
    sheet, box = batch.box(asked.get("range"))
    sheet.basic_filter = {**_both_ways(asked), "range": box.grid_range()}
    if asked.get("sortSpecs") and (box.bottom or 0) - (box.top or 0) > 1:
        below = Box(sheet.id, (box.top or 0) + 1, box.bottom, box.left, box.right)
        sort_rows(batch, sheet, below, asked["sortSpecs"])
    apply_filter(batch, sheet)
    return {}


@handles("clearBasicFilter")
def clear_basic_filter(batch: Batch, request: Json) -> Json:
    """All rows show again."""
    sheet = batch.sheet(request.get("sheetId", 0))
    sheet.basic_filter = None
    apply_filter(batch, sheet)
    return {}


@handles("addFilterView")
def add_filter_view(batch: Batch, request: Json) -> Json:
    """A filter under a name."""
    asked = request.get("filter", {})
    sheet, box = batch.box(asked.get("range"))
    view_id = asked.get("filterViewId") or batch.new_id({item["filterViewId"] for item in sheet.filter_views})
    title = asked.get("title") or f"Filter {len(sheet.filter_views) + 1}"
    view = {**_both_ways(asked), "filterViewId": view_id, "title": title, "range": box.grid_range()}
    sheet.filter_views.append(view)
    return {"addFilterView": {"filter": view}}


@handles("updateFilterView")
def update_filter_view(batch: Batch, request: Json) -> Json:
    """What the mask names of one view."""
    mask = read_fields(request, "FilterView")
    asked = request.get("filter", {})
    sheet, old = _find(batch, asked.get("filterViewId", 0))
    new = {**merge(old, asked, mask), "filterViewId": old["filterViewId"]}
    sheet.filter_views = [new if view is old else view for view in sheet.filter_views]
    return {}


@handles("deleteFilterView")
def delete_filter_view(batch: Batch, request: Json) -> Json:
    """The view goes."""
    sheet, old = _find(batch, request.get("filterId", 0))
    sheet.filter_views = [view for view in sheet.filter_views if view is not old]
    return {}


def apply_filter(batch: Batch, sheet: Sheet) -> None:
    """Mark the rows that the basic filter hides."""
    hidden = _hidden_rows(batch, sheet) if sheet.basic_filter else set()
    for row in set(sheet.row_properties) | hidden:
        kept = {key: value for key, value in sheet.row_properties.get(row, {}).items() if key != "hiddenByFilter"}
        sheet.row_properties[row] = {**kept, "hiddenByFilter": True} if row in hidden else kept


def _both_ways(asked: Json) -> Json:
    """Criteria come back in both spellings: by column, and as a list of specs, which says the last word."""
    criteria = {int(column): item for column, item in asked.get("criteria", {}).items()}
    criteria |= {spec.get("columnIndex", 0): spec.get("filterCriteria", {}) for spec in asked.get("filterSpecs", ())}
    if not criteria:
        return asked
    specs = [{"columnIndex": column, "filterCriteria": item} for column, item in sorted(criteria.items())]
    return {**asked, "criteria": {str(column): item for column, item in criteria.items()}, "filterSpecs": specs}


def _find(batch: Batch, view_id: int) -> tuple[Sheet, Json]:
    for sheet in batch.spreadsheet.sheets:
        for view in sheet.filter_views:
            if view["filterViewId"] == view_id:
                return sheet, view
    raise invalid(f"No filter view with id: {view_id}")


def _hidden_rows(batch: Batch, sheet: Sheet) -> set[int]:
    assert sheet.basic_filter
    box = Box.of(sheet.basic_filter["range"]).within(sheet.rows, sheet.columns)
    specs = sheet.basic_filter.get("filterSpecs", ())
    criteria = {spec.get("columnIndex", 0): spec.get("filterCriteria", {}) for spec in specs}
    calculation = Calculation(batch.spreadsheet)
    return {
        row
        for row in range((box.top or 0) + 1, box.bottom or 0)
        for column, item in criteria.items()
        if not _passes(calculation.shown(sheet, row, column), item)
    }


def _passes(text: str, criteria: Json) -> bool:
    if text in criteria.get("hiddenValues", ()):
        return False
    condition = criteria.get("condition", {})
    values = [value.get("userEnteredValue", "") for value in condition.get("values", ())]
    wanted = values[0].lower() if values else ""
    checks = {
        "BLANK": not text,
        "NOT_BLANK": bool(text),
        "TEXT_CONTAINS": wanted in text.lower(),
        "TEXT_NOT_CONTAINS": wanted not in text.lower(),
        "TEXT_EQ": text.lower() == wanted,
        "TEXT_STARTS_WITH": text.lower().startswith(wanted),
        "TEXT_ENDS_WITH": text.lower().endswith(wanted),
    }
    return checks.get(condition.get("type", ""), True)

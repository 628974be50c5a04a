"""Rows and columns grouped under a plus sign."""

from tests.sheets_double.batch import Batch, handles, read_fields
from tests.sheets_double.errors import invalid
from tests.sheets_double.model import Json, Sheet


@handles("addDimensionGroup")
def add_dimension_group(batch: Batch, request: Json) -> Json:
    """A group, one level deeper than those around it; the reply has all groups of the dimension."""
    sheet, name, span = _target(batch, request.get("range", {}))
    groups = getattr(sheet, name)
    around = [group for group in groups if _inside(span, group["range"])]
    new = {"range": span, "depth": len(around) + 1}
    setattr(sheet, name, sorted([*groups, new], key=lambda group: (group["range"]["startIndex"], group["depth"])))
    grid = {**sheet.properties["gridProperties"], f"{name.partition('_')[0]}GroupControlAfter": True}
    sheet.properties = {**sheet.properties, "gridProperties": grid}
    return {"addDimensionGroup": {"dimensionGroups": getattr(sheet, name)}}


@handles("deleteDimensionGroup")
def delete_dimension_group(batch: Batch, request: Json) -> Json:
    """The deepest group over the range goes; the reply has those that stay."""
    sheet, name, span = _target(batch, request.get("range", {}))
    groups = getattr(sheet, name)
    over = [group for group in groups if _inside(group["range"], span) or _inside(span, group["range"])]
    if not over:
        raise invalid("There is no dimension group at the given range.")
    gone = max(over, key=lambda group: group["depth"])
    setattr(sheet, name, [group for group in groups if group is not gone])
    rest = getattr(sheet, name)
    return {"deleteDimensionGroup": {"dimensionGroups": rest} if rest else {}}


@handles("updateDimensionGroup")
def update_dimension_group(batch: Batch, request: Json) -> Json:
    """Collapsed or not."""
    read_fields(request, "DimensionGroup")
    asked = request.get("dimensionGroup", {})
    sheet, name, span = _target(batch, asked.get("range", {}))
    groups = getattr(sheet, name)
    if not any(_same(group["range"], span) for group in groups):
        raise invalid("There is no dimension group at the given range.")
    collapsed = bool(asked.get("collapsed"))
    changed = [{**group, "collapsed": collapsed} if _same(group["range"], span) else group for group in groups]
    setattr(sheet, name, changed)
    return {}


def _target(batch: Batch, span: Json) -> tuple[Sheet, str, Json]:
    sheet = batch.sheet(span.get("sheetId", 0))
    if span.get("dimension") not in ("ROWS", "COLUMNS"):
        raise invalid("Must specify a dimension: ROWS or COLUMNS.")
    size = sheet.rows if span["dimension"] == "ROWS" else sheet.columns
    start, end = span.get("startIndex", 0), span.get("endIndex", size)
    full = {"sheetId": sheet.id, "dimension": span["dimension"], "startIndex": start, "endIndex": end}
    return sheet, "row_groups" if span["dimension"] == "ROWS" else "column_groups", full


def _inside(inner: Json, outer: Json) -> bool:
    return bool(outer["startIndex"] <= inner["startIndex"] and inner["endIndex"] <= outer["endIndex"])


def _same(first: Json, second: Json) -> bool:
    return _inside(first, second) and _inside(second, first)

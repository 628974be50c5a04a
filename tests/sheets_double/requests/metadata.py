"""Developer metadata: notes that only programs see, on a row, a column, a tab or the spreadsheet."""

from tests.sheets_double.a1 import parse_range
from tests.sheets_double.batch import Batch, handles, read_fields
from tests.sheets_double.errors import invalid
from tests.sheets_double.masks import merge
from tests.sheets_double.model import Json, Spreadsheet
from tests.sheets_double.ranges import Box, Dimension


@handles("createDeveloperMetadata")
def create_developer_metadata(batch: Batch, request: Json) -> Json:
    """New metadata; an id that is taken fails the batch (or gets another, where the test says so)."""
    asked = request.get("developerMetadata", {})
    taken = {item["metadataId"] for item in batch.spreadsheet.metadata}
    wanted = asked.get("metadataId")
    if not asked.get("metadataKey"):
        raise invalid("Developer metadata must have a key specified.")
    if asked.get("visibility", "DEVELOPER_METADATA_VISIBILITY_UNSPECIFIED").endswith("UNSPECIFIED"):
        raise invalid("Developer metadata must have a visibility specified.")
    if wanted is not None and wanted <= 0:
        raise invalid("Developer metadata ID must be positive.")
    if wanted in taken and batch.behaviour.claim:
        raise invalid(
            f"Cannot add developer metadata with ID [{wanted}] because developer metadata with that ID already exists."
        )
    new_id = batch.new_id(taken) if wanted is None or wanted in taken else wanted
    item = {
        "metadataId": new_id,
        "metadataKey": asked["metadataKey"],
        "location": _location(batch, asked.get("location", {})),
        "visibility": asked["visibility"],
    }
    if asked.get("metadataValue"):
        item["metadataValue"] = asked["metadataValue"]
    batch.spreadsheet.metadata.append(item)
    return {"createDeveloperMetadata": {"developerMetadata": item}}


@handles("updateDeveloperMetadata")
def update_developer_metadata(batch: Batch, request: Json) -> Json:
    """Key, value, place or visibility of all that match a filter."""
    mask = read_fields(request, "DeveloperMetadata")
    asked = request.get("developerMetadata", {})
    found = _matching(batch, request.get("dataFilters", []))
    if "location" in mask or "*" in mask:
        asked = {**asked, "location": _location(batch, asked.get("location", {}))}
    changed = {}
    for item in found:
        changed[item["metadataId"]] = {**merge(item, asked, mask), "metadataId": item["metadataId"]}
    batch.spreadsheet.metadata = [changed.get(item["metadataId"], item) for item in batch.spreadsheet.metadata]
    return {"updateDeveloperMetadata": {"developerMetadata": list(changed.values())}}


@handles("deleteDeveloperMetadata")
def delete_developer_metadata(batch: Batch, request: Json) -> Json:
    """All that match the filter go; the reply tells which."""
    found = _matching(batch, [request.get("dataFilter", {})])
    batch.spreadsheet.metadata = [item for item in batch.spreadsheet.metadata if item not in found]
    return {"deleteDeveloperMetadata": {"deletedDeveloperMetadata": found}}


def search_metadata(spreadsheet: Spreadsheet, filters: list[Json]) -> list[Json]:
    """developerMetadata:search: every match with the filters that it met."""
    result = []
    for item in spreadsheet.metadata:
        met = [data_filter for data_filter in filters if matches(spreadsheet, item, data_filter)]
        if met:
            result.append({"developerMetadata": item, "dataFilters": met})
    return result


def matches(spreadsheet: Spreadsheet, item: Json, data_filter: Json) -> bool:
    """Whether metadata is selected by a DataFilter."""
    if "a1Range" in data_filter:
        return _meets(item, parse_range(spreadsheet, data_filter["a1Range"]))
    if "gridRange" in data_filter:
        return _meets(item, Box.of(data_filter["gridRange"]))
    lookup = data_filter.get("developerMetadataLookup", {})
    for key in ("metadataId", "metadataKey", "metadataValue", "visibility"):
        if key in lookup and lookup[key] != item.get(key, ""):
            return False
    if "locationType" in lookup and lookup["locationType"] != item["location"]["locationType"]:
        return False
    place = lookup.get("metadataLocation")
    if not place:
        return True
    if lookup.get("locationMatchingStrategy") == "EXACT_LOCATION":
        return _box(place) == _box(item["location"]) and bool(place.get("spreadsheet")) == (
            "spreadsheet" in item["location"]
        )
    wanted = _box(place)
    return "spreadsheet" in item["location"] if wanted is None else _meets(item, wanted)


def filtered_boxes(spreadsheet: Spreadsheet, data_filter: Json) -> list[Box]:
    """The cells that a DataFilter selects."""
    if "a1Range" in data_filter:
        return [parse_range(spreadsheet, data_filter["a1Range"])]
    if "gridRange" in data_filter:
        return [Box.of(data_filter["gridRange"])]
    boxes = []
    for item in spreadsheet.metadata:
        if matches(spreadsheet, item, data_filter) and (span := item["location"].get("dimensionRange")):
            whole = Box(span.get("sheetId", 0))
            boxes.append(whole.with_span(span["dimension"], span["startIndex"], span["endIndex"]))
    return boxes


def _matching(batch: Batch, filters: list[Json]) -> list[Json]:
    if not filters:
        raise invalid("Must specify at least one data filter.")
    metadata = batch.spreadsheet.metadata
    return [item for item in metadata if any(matches(batch.spreadsheet, item, data_filter) for data_filter in filters)]


def _location(batch: Batch, place: Json) -> Json:
    if place.get("spreadsheet"):
        return {"locationType": "SPREADSHEET", "spreadsheet": True}
    if "sheetId" in place:
        return {"locationType": "SHEET", "sheetId": batch.sheet(place["sheetId"]).id}
    span = place.get("dimensionRange")
    if not span:
        raise invalid("Developer metadata must have a location specified.")
    sheet = batch.sheet(span.get("sheetId", 0))
    kind = {"ROWS": "ROW", "COLUMNS": "COLUMN"}.get(span.get("dimension", ""))
    size = sheet.rows if kind == "ROW" else sheet.columns
    start, end = span.get("startIndex"), span.get("endIndex")
    if kind is None or start is None or end != start + 1 or not 0 <= start < size:
        raise invalid("The dimension range of developer metadata must represent a single row or column.")
    full = {"sheetId": sheet.id, "dimension": span["dimension"], "startIndex": start, "endIndex": end}
    return {"locationType": kind, "dimensionRange": full}


def _meets(item: Json, box: Box) -> bool:
    own = _box(item["location"])
    return own is not None and own.meets(box)


def _box(place: Json) -> Box | None:
    if span := place.get("dimensionRange"):
        dimension: Dimension = "ROWS" if span.get("dimension") == "ROWS" else "COLUMNS"
        whole = Box(span.get("sheetId", 0))
        return whole.with_span(dimension, span.get("startIndex"), span.get("endIndex"))
    return Box(place["sheetId"]) if "sheetId" in place else None

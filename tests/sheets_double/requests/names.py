"""Named ranges."""

import re

from tests.sheets_double.a1 import parse_cells
from tests.sheets_double.batch import Batch, handles, read_fields
from tests.sheets_double.errors import invalid
from tests.sheets_double.masks import merge
from tests.sheets_double.model import Json


@handles("addNamedRange")
def add_named_range(batch: Batch, request: Json) -> Json:
    """A name for a range."""
    asked = request.get("namedRange", {})
    taken = {int(item["namedRangeId"]) for item in batch.spreadsheet.named_ranges if item["namedRangeId"].isdigit()}
    new = {"namedRangeId": asked.get("namedRangeId") or str(batch.new_id(taken)), "name": asked.get("name", "")}
    _check_name(batch, new["name"], new["namedRangeId"])
    batch.box(asked.get("range"))
    named = {**new, "range": {"sheetId": 0, **asked.get("range", {})}}
    batch.spreadsheet.named_ranges.append(named)
    return {"addNamedRange": {"namedRange": named}}


@handles("updateNamedRange")
def update_named_range(batch: Batch, request: Json) -> Json:
    """Another name or range."""
    mask = read_fields(request, "NamedRange")
    asked = request.get("namedRange", {})
    old = _find(batch, asked.get("namedRangeId", ""))
    new = {**merge(old, asked, mask), "namedRangeId": old["namedRangeId"]}
    _check_name(batch, new.get("name", ""), old["namedRangeId"])
    batch.box(new.get("range"))
    new["range"] = {"sheetId": 0, **new.get("range", {})}
    named = batch.spreadsheet.named_ranges
    batch.spreadsheet.named_ranges = [new if item is old else item for item in named]
    return {}


@handles("deleteNamedRange")
def delete_named_range(batch: Batch, request: Json) -> Json:
    """The name goes, the cells stay."""
    old = _find(batch, request.get("namedRangeId", ""))
    batch.spreadsheet.named_ranges = [item for item in batch.spreadsheet.named_ranges if item is not old]
    return {}


def _find(batch: Batch, name_id: str) -> Json:
    for item in batch.spreadsheet.named_ranges:
        if item["namedRangeId"] == name_id:
            return item
    raise invalid(f"No named range with id: {name_id}")


def _check_name(batch: Batch, name: str, own_id: str) -> None:
    if not re.fullmatch(r"[^\W\d]\w{0,249}", name) or parse_cells(name) or name.lower() in ("true", "false"):
        raise invalid(f'The name "{name}" is not a valid name for a named range.')
    for item in batch.spreadsheet.named_ranges:
        if item["name"].lower() == name.lower() and item["namedRangeId"] != own_id:
            raise invalid(f'A named range with the name "{name}" already exists.')

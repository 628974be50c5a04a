"""Protected ranges: added, changed, removed."""

from tests.sheets_double.batch import Batch, handles, read_fields
from tests.sheets_double.errors import invalid
from tests.sheets_double.masks import merge
from tests.sheets_double.model import Json, Sheet
from tests.sheets_double.protection import REFUSAL, can_edit
from tests.sheets_double.ranges import Box


@handles("addProtectedRange")
def add_protected_range(batch: Batch, request: Json) -> Json:
    """Protection for a range, a named range, a table or a whole tab; whoever adds it may edit."""
    asked = request.get("protectedRange", {})
    sheet, place = _place(batch, asked)
    taken = {item["protectedRangeId"] for other in batch.spreadsheet.sheets for item in other.protected_ranges}
    new_id = asked.get("protectedRangeId") or batch.new_id(taken)
    if new_id in taken:
        raise invalid(f"A protected range with id {new_id} already exists.")
    if asked.get("unprotectedRanges") and not _whole_sheet(place):
        raise invalid("Unprotected ranges are only supported on protected sheets.")
    kept = ("description", "warningOnly", "unprotectedRanges")
    new = {"protectedRangeId": new_id, **place, **{key: asked[key] for key in kept if asked.get(key)}}
    editors = asked.get("editors", {})
    sheet.protected_ranges.append({**new, "editors": _with_owner(batch, editors)})
    # The answer repeats the editors that were asked for; the owner shows only when it is read again (seen in recordings).
    return {"addProtectedRange": {"protectedRange": {**new, "requestingUserCanEdit": True, "editors": editors}}}


@handles("updateProtectedRange")
def update_protected_range(batch: Batch, request: Json) -> Json:
    """What the mask names of one protection, by someone who may edit it."""
    mask = read_fields(request, "ProtectedRange")
    asked = request.get("protectedRange", {})
    sheet, old = _find(batch, asked.get("protectedRangeId", 0))
    new = merge(old, asked, {key: value for key, value in mask.items() if key != "requestingUserCanEdit"})
    new["protectedRangeId"] = old["protectedRangeId"]
    new["editors"] = _with_owner(batch, new.get("editors", {}))
    sheet.protected_ranges = [new if item is old else item for item in sheet.protected_ranges]
    return {}


@handles("deleteProtectedRange")
def delete_protected_range(batch: Batch, request: Json) -> Json:
    """The protection goes, by someone who may edit it."""
    sheet, old = _find(batch, request.get("protectedRangeId", 0))
    sheet.protected_ranges = [item for item in sheet.protected_ranges if item is not old]
    return {}


def _place(batch: Batch, asked: Json) -> tuple[Sheet, Json]:
    given = [key for key in ("range", "namedRangeId", "tableId") if asked.get(key) is not None]
    if len(given) > 1:
        raise invalid("Only one of range, namedRangeId and tableId may be set.")
    if "namedRangeId" in given:
        for item in batch.spreadsheet.named_ranges:
            if item["namedRangeId"] == asked["namedRangeId"]:
                place = {"range": item["range"], "namedRangeId": item["namedRangeId"]}
                return batch.sheet(item["range"].get("sheetId", 0)), place
        raise invalid(f"No named range with id: {asked['namedRangeId']}")
    if "tableId" in given:
        for sheet in batch.spreadsheet.sheets:
            for table in sheet.tables:
                if table["tableId"] == asked["tableId"]:
                    return sheet, {"range": table["range"], "tableId": table["tableId"]}
        raise invalid(f"No table with id: {asked['tableId']}")
    sheet, _box = batch.box(asked.get("range"))
    return sheet, {"range": {"sheetId": 0, **asked.get("range", {})}}


def _find(batch: Batch, protection_id: int) -> tuple[Sheet, Json]:
    for sheet in batch.spreadsheet.sheets:
        for item in sheet.protected_ranges:
            if item["protectedRangeId"] == protection_id:
                if not can_edit(batch.spreadsheet, item, batch.user):
                    raise invalid(REFUSAL)
                return sheet, item
    raise invalid(f"No protected range with id: {protection_id}")


def _with_owner(batch: Batch, editors: Json) -> Json:
    users = list(dict.fromkeys([*editors.get("users", ()), batch.spreadsheet.owner, batch.user.email]))
    return {**editors, "users": users}


def _whole_sheet(place: Json) -> bool:
    box = Box.of(place["range"])
    return box == Box(box.sheet_id)

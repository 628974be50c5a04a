"""Methods of spreadsheets: get, create, batchUpdate, developer metadata, tabs copied elsewhere."""

from tests.sheets_double.a1 import parse_range
from tests.sheets_double.api import Call, method
from tests.sheets_double.batch import COMMENT_KINDS, run_batch
from tests.sheets_double.errors import not_found
from tests.sheets_double.masks import part
from tests.sheets_double.model import Json
from tests.sheets_double.reading import show_spreadsheet
from tests.sheets_double.requests.metadata import filtered_boxes, search_metadata
from tests.sheets_double.requests.properties import copy_sheet


@method("sheets.spreadsheets.get")
def get_spreadsheet(call: Call) -> Json:
    """The whole, or what ranges and mask ask for."""
    spreadsheet = call.read()
    return show_spreadsheet(
        spreadsheet,
        call.user,
        boxes=[parse_range(spreadsheet, text) for text in call.query.get("ranges", ())],
        grid_data=call.query.get("includeGridData", False),
        mask=call.mask,
        comments=call.query.get("commentsViewMode", ""),
    )


@method("sheets.spreadsheets.getByDataFilter")
def get_by_data_filter(call: Call) -> Json:
    """As get, selected by filters."""
    spreadsheet = call.read()
    boxes = [box for item in call.body.get("dataFilters", []) for box in filtered_boxes(spreadsheet, item)]
    return show_spreadsheet(
        spreadsheet,
        call.user,
        boxes=boxes,
        grid_data=call.body.get("includeGridData", False),
        mask=call.mask,
        comments=call.body.get("commentsViewMode", ""),
    )


@method("sheets.spreadsheets.create")
def create_spreadsheet(call: Call) -> Json:
    """A new file with the title, locale and tabs asked for."""
    asked = call.body.get("properties", {})
    made = call.store.create(asked.get("title") or "Untitled spreadsheet", call.user.email)
    with call.store.change(made.id, call.user) as draft:
        known = {key: asked[key] for key in ("title", "locale", "timeZone", "autoRecalc") if key in asked}
        draft.properties = {**draft.properties, **known}
        wanted = [item.get("properties", {}) for item in call.body.get("sheets", [])]
        if wanted:
            requests = [
                {
                    "addSheet": {
                        "properties": {"title": f"Sheet{index + 1}", **({} if index else {"sheetId": 0}), **item}
                    }
                }
                for index, item in enumerate(wanted)
            ]
            first = draft.sheets.pop()
            try:
                run_batch(call.store.batch(draft, call.user), requests)
            except Exception:
                draft.sheets.append(first)
                raise
    return show_spreadsheet(call.store.spreadsheets[made.id], call.user, mask=call.mask)


@method("sheets.spreadsheets.batchUpdate")
def batch_update(call: Call) -> Json:
    """All requests or none; the answer may carry the spreadsheet as it then is."""
    requests = call.body.get("requests", [])
    only_comments = all(next(iter(request), "") in COMMENT_KINDS for request in requests)
    roles = ("writer", "commenter") if only_comments else ("writer",)
    with call.store.change(call.spreadsheet_id, call.user, roles=roles) as draft:
        batch = call.store.batch(draft, call.user)
        replies, state = run_batch(batch, requests, comments_fail=call.comments_fail)
        answer: Json = {"spreadsheetId": draft.id, "replies": replies}
        # Without comment requests Google's recorded answers have no such field.
        if state != "NO_UPDATES_REQUESTED" or (call.mask and "commentUpdateState" in call.mask):
            answer["commentUpdateState"] = state
        if call.body.get("includeSpreadsheetInResponse"):
            wanted = part(call.mask, "updatedSpreadsheet")
            answer["updatedSpreadsheet"] = show_spreadsheet(
                draft,
                call.user,
                boxes=[parse_range(draft, text) for text in call.body.get("responseRanges", ())],
                grid_data=call.body.get("responseIncludeGridData", False),
                mask=None if call.mask is None else wanted,
                comments=call.body.get("commentsViewMode", ""),
            )
    return answer


@method("sheets.spreadsheets.sheets.copyTo")
def copy_to(call: Call) -> Json:
    """A tab copied into another spreadsheet, at its end."""
    source = call.read().sheet(int(call.path["sheetId"]))
    with call.store.change(call.body.get("destinationSpreadsheetId", ""), call.user) as draft:
        batch = call.store.batch(draft, call.user)
        title = f"Copy of {source.title}"
        while draft.by_title(title):
            title += " 1"
        made = copy_sheet(batch, source, batch.new_id({sheet.id for sheet in draft.sheets}), title)
        draft.sheets.append(made)
        return {**made.properties, "index": len(draft.sheets) - 1}


@method("sheets.spreadsheets.developerMetadata.get")
def get_metadata(call: Call) -> Json:
    """Metadata by its id."""
    for item in call.read().metadata:
        if str(item["metadataId"]) == call.path["metadataId"]:
            return item
    raise not_found()


@method("sheets.spreadsheets.developerMetadata.search")
def search_developer_metadata(call: Call) -> Json:
    """All that any of the filters selects."""
    found = search_metadata(call.read(), call.body.get("dataFilters", []))
    return {"matchedDeveloperMetadata": found} if found else {}

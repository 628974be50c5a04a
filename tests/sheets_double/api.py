"""The methods of the Sheets and Drive APIs: one function each, by its id in the discovery documents."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.sheets_double import drive
from tests.sheets_double.a1 import parse_range
from tests.sheets_double.batch import COMMENT_KINDS, run_batch
from tests.sheets_double.errors import DriveError, denied, invalid
from tests.sheets_double.masks import Mask, part
from tests.sheets_double.model import Json, Spreadsheet
from tests.sheets_double.ranges import Box
from tests.sheets_double.reading import show_spreadsheet
from tests.sheets_double.requests.metadata import matches, search_metadata
from tests.sheets_double.requests.properties import copy_sheet
from tests.sheets_double.store import Store
from tests.sheets_double.users import User
from tests.sheets_double.value_ranges import (
    Rendering,
    append_values,
    clear_values,
    read_values,
    totals,
    write_values,
)


@dataclass(frozen=True, slots=True)
class Call:
    """One call as a method sees it: checked parameters and body, and who makes it."""

    store: Store
    user: User
    path: dict[str, str]
    query: dict[str, Any]
    body: Json
    mask: Mask | None = None
    comments_fail: bool = False

    @property
    def spreadsheet_id(self) -> str:
        """The id in the path."""
        return self.path["spreadsheetId"]

    def read(self) -> Spreadsheet:
        """The spreadsheet in the path."""
        return self.store.read(self.spreadsheet_id, self.user)


METHODS: dict[str, Callable[[Call], Any]] = {}


def method(name: str) -> Callable[[Callable[[Call], Any]], Callable[[Call], Any]]:
    """Register what answers calls of a method."""

    def register(function: Callable[[Call], Any]) -> Callable[[Call], Any]:
        METHODS[name] = function
        return function

    return register


@method("sheets.spreadsheets.get")
def get_spreadsheet(call: Call) -> Json:
    """The whole, or what ranges and mask ask for."""
    return show_spreadsheet(
        call.read(),
        call.user,
        ranges=call.query.get("ranges", ()),
        grid_data=call.query.get("includeGridData", False),
        mask=call.mask,
        comments=call.query.get("commentsViewMode", ""),
    )


@method("sheets.spreadsheets.getByDataFilter")
def get_by_data_filter(call: Call) -> Json:
    """As get, selected by filters."""
    spreadsheet = call.read()
    ranges = [item["a1Range"] for item in call.body.get("dataFilters", []) if "a1Range" in item]
    return show_spreadsheet(
        spreadsheet,
        call.user,
        ranges=ranges,
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
            requests = [{"addSheet": {"properties": {"title": f"Sheet{index + 1}", **item}}} for index, item in enumerate(wanted)]
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
                ranges=call.body.get("responseRanges", ()),
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
    raise invalid(f"Developer metadata with ID {call.path['metadataId']} was not found.")


@method("sheets.spreadsheets.developerMetadata.search")
def search_developer_metadata(call: Call) -> Json:
    """All that any of the filters selects."""
    found = search_metadata(call.read(), call.body.get("dataFilters", []))
    return {"matchedDeveloperMetadata": found} if found else {}


@method("sheets.spreadsheets.values.get")
def get_values(call: Call) -> Json:
    """One range."""
    spreadsheet = call.read()
    return read_values(spreadsheet, parse_range(spreadsheet, call.path["range"]), _rendering(call.query))


@method("sheets.spreadsheets.values.batchGet")
def batch_get_values(call: Call) -> Json:
    """Several ranges."""
    spreadsheet = call.read()
    boxes = [parse_range(spreadsheet, text) for text in call.query.get("ranges", [])]
    answers = [read_values(spreadsheet, box, _rendering(call.query)) for box in boxes]
    return {"spreadsheetId": spreadsheet.id, "valueRanges": answers}


@method("sheets.spreadsheets.values.batchGetByDataFilter")
def batch_get_values_by_filter(call: Call) -> Json:
    """Several ranges, selected by filters."""
    spreadsheet = call.read()
    answers = [
        {"valueRange": read_values(spreadsheet, box, _rendering(call.body)), "dataFilters": [data_filter]}
        for data_filter in call.body.get("dataFilters", [])
        for box in _filtered(spreadsheet, data_filter)
    ]
    return {"spreadsheetId": spreadsheet.id, "valueRanges": answers}


@method("sheets.spreadsheets.values.update")
def update_values(call: Call) -> Json:
    """One range written."""
    with call.store.change(call.spreadsheet_id, call.user) as draft:
        box = parse_range(draft, call.path["range"])
        answer, _written = write_values(draft, call.user, box, call.body, call.query.get("valueInputOption", ""))
        if call.query.get("includeValuesInResponse"):
            answer["updatedData"] = _echo(draft, answer, call.query)
        return answer


@method("sheets.spreadsheets.values.batchUpdate")
def batch_update_values(call: Call) -> Json:
    """Several ranges written, all or none."""
    with call.store.change(call.spreadsheet_id, call.user) as draft:
        answers = []
        touched = []
        for item in call.body.get("data", []):
            box = parse_range(draft, item.get("range", ""))
            answer, written = write_values(draft, call.user, box, item, call.body.get("valueInputOption", ""))
            if call.body.get("includeValuesInResponse"):
                answer["updatedData"] = _echo(draft, answer, call.body)
            answers.append(answer)
            touched.append(written)
        return totals(draft.id, answers, touched)


@method("sheets.spreadsheets.values.append")
def append(call: Call) -> Json:
    """Rows below a table."""
    with call.store.change(call.spreadsheet_id, call.user) as draft:
        box = parse_range(draft, call.path["range"])
        insert = call.query.get("insertDataOption") == "INSERT_ROWS"
        option = call.query.get("valueInputOption", "")
        answer, _box = append_values(draft, call.user, box, call.body, option, insert=insert)
        if call.query.get("includeValuesInResponse"):
            answer["updates"]["updatedData"] = _echo(draft, answer["updates"], call.query)
        return answer


@method("sheets.spreadsheets.values.clear")
def clear(call: Call) -> Json:
    """One range emptied."""
    with call.store.change(call.spreadsheet_id, call.user) as draft:
        cleared = clear_values(draft, call.user, parse_range(draft, call.path["range"]))
        return {"spreadsheetId": draft.id, "clearedRange": cleared}


@method("sheets.spreadsheets.values.batchClear")
def batch_clear(call: Call) -> Json:
    """Several ranges emptied."""
    with call.store.change(call.spreadsheet_id, call.user) as draft:
        boxes = [parse_range(draft, text) for text in call.body.get("ranges", [])]
        return {"spreadsheetId": draft.id, "clearedRanges": [clear_values(draft, call.user, box) for box in boxes]}


@method("drive.files.create")
def create_file(call: Call) -> Json:
    """A new spreadsheet."""
    if call.body.get("mimeType") != drive.SPREADSHEET:
        raise DriveError(400, "The double makes spreadsheets only.", "badRequest")
    made = call.store.create(call.body.get("name") or "Untitled spreadsheet", call.user.email)
    return drive.show_file(made, call.user, call.query.get("fields"))


@method("drive.files.get")
def get_file(call: Call) -> Json:
    """What Drive knows of a spreadsheet."""
    return drive.show_file(_file(call), call.user, call.query.get("fields"))


@method("drive.files.update")
def update_file(call: Call) -> Json:
    """Another name."""
    found = _file(call)
    with call.store.change(found.id, call.user) as draft:
        if call.body.get("name"):
            draft.properties = {**draft.properties, "title": call.body["name"]}
    return drive.show_file(call.store.spreadsheets[found.id], call.user, call.query.get("fields"))


@method("drive.files.list")
def list_files(call: Call) -> Json:
    """The caller's spreadsheets."""
    return drive.list_files(call.store.visible(call.user), call.user, call.query)


@method("drive.files.copy")
def copy_file(call: Call) -> Json:
    """A copy of a spreadsheet under another name."""
    source = _file(call)
    made = call.store.copy(source, call.body.get("name") or f"Copy of {source.title}", call.user.email)
    return drive.show_file(made, call.user, call.query.get("fields"))


@method("drive.files.delete")
def delete_file(call: Call) -> None:
    """The file is gone; the answer is 204 without a body."""
    found = _file(call)
    with call.store.lock:
        if found.owner != call.user.email and found.access is not None:
            raise denied()
        call.store.spreadsheets.pop(found.id, None)


@method("drive.files.export")
def export_file(call: Call) -> tuple[str, str]:
    """The first tab as text."""
    return drive.export_file(_file(call), call.query.get("mimeType", ""))


@method("drive.comments.list")
def list_comments(call: Call) -> Json:
    """Comments made through Drive: the double keeps none."""
    _file(call)
    return {"comments": []}


@method("drive.permissions.list")
def list_permissions(call: Call) -> Json:
    """Who may open the file."""
    found = _file(call)
    people = {found.owner: "owner", **(found.access or {})}
    return {
        "kind": "drive#permissionList",
        "permissions": [
            {"id": User(email, email).number, "type": "user", "kind": "drive#permission", "role": role, "emailAddress": email}
            for email, role in people.items()
        ],
    }


@method("drive.permissions.create")
def create_permission(call: Call) -> Json:
    """Someone more may open the file."""
    found = _file(call)
    email, role = call.body.get("emailAddress", "anyone"), call.body.get("role", "reader")
    with call.store.change(found.id, call.user) as draft:
        if draft.access is not None:
            draft.access = {**draft.access, email: role}
    return {"kind": "drive#permission", "id": User(email, email).number, "type": call.body.get("type", "user"), "role": role}


def _file(call: Call) -> Spreadsheet:
    file_id = call.path["fileId"]
    found = call.store.spreadsheets.get(file_id)
    allowed = found and (found.owner == call.user.email or found.access is None or call.user.email in found.access)
    if not found or not allowed:
        raise DriveError(404, f"File not found: {file_id}.", "notFound", "fileId")
    return found


def _rendering(asked: Json) -> Rendering:
    return Rendering(
        asked.get("valueRenderOption", "FORMATTED_VALUE"),
        asked.get("dateTimeRenderOption", "SERIAL_NUMBER"),
        asked.get("majorDimension", "ROWS"),
    )


def _echo(draft: Spreadsheet, answer: Json, asked: Json) -> Json:
    rendering = Rendering(
        asked.get("responseValueRenderOption", "FORMATTED_VALUE"),
        asked.get("responseDateTimeRenderOption", "SERIAL_NUMBER"),
    )
    return read_values(draft, parse_range(draft, answer["updatedRange"]), rendering)


def _filtered(spreadsheet: Spreadsheet, data_filter: Json) -> list[Box]:
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

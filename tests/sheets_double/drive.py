"""The Drive v3 files calls that the recordings use, and a little around them."""

import csv
import io
import re
import time
from typing import Any

from tests.sheets_double.errors import DriveError
from tests.sheets_double.grid import Calculation
from tests.sheets_double.locales import find_locale
from tests.sheets_double.masks import Mask, MaskError, apply_mask, check_mask, parse_mask
from tests.sheets_double.model import Json, Spreadsheet, new_sheet
from tests.sheets_double.users import User
from tests.sheets_double.values import enter

SPREADSHEET = "application/vnd.google-apps.spreadsheet"
_DEFAULT_FILE: Mask = {"kind": {}, "id": {}, "name": {}, "mimeType": {}}


def stamp(seconds: float) -> str:
    """A time as Drive writes it."""
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(seconds)) + f".{int(seconds % 1 * 1000):03d}Z"


def file_mask(text: str | None, schema: str, default: Mask) -> Mask:
    """The fields asked for, or Drive's few; 400 in Drive's words for a bad mask."""
    if text is None:
        return default
    try:
        mask = parse_mask(text)
        check_mask(mask, schema, "drive")
    except MaskError as error:
        raise DriveError(400, f"Invalid field selection {error}", "invalidParameter", "fields") from None
    return mask


def show_file(spreadsheet: Spreadsheet, user: User, fields: str | None = None) -> Json:
    """A File resource."""
    return apply_mask(file_mask(fields, "File", _DEFAULT_FILE), _file(spreadsheet, user))  # type: ignore[no-any-return]


def list_files(spreadsheets: list[Spreadsheet], user: User, query: Json) -> Json:
    """Files of the caller, newest first; understands name, mimeType and trashed in the query."""
    fits = _reads_query(query.get("q", ""))
    found = sorted((item for item in spreadsheets if fits(item)), key=lambda item: -item.modified)
    size = int(query.get("pageSize", 100))
    start = int(query.get("pageToken") or 0)
    page: Json = {"kind": "drive#fileList", "incompleteSearch": False}
    if start + size < len(found):
        page["nextPageToken"] = str(start + size)
    page["files"] = [_file(item, user) for item in found[start : start + size]]
    default: Mask = {"kind": {}, "incompleteSearch": {}, "nextPageToken": {}, "files": _DEFAULT_FILE}
    return apply_mask(file_mask(query.get("fields"), "FileList", default), page)  # type: ignore[no-any-return]


def export_file(spreadsheet: Spreadsheet, mime_type: str) -> tuple[str, str]:
    """The first tab as text, and its content type."""
    delimiter = {"text/csv": ",", "text/tab-separated-values": "\t"}.get(mime_type)
    if delimiter is None:
        message = "The requested conversion is not supported."
        raise DriveError(400, message, "badRequest", "convertTo")
    sheet = spreadsheet.sheets[0]
    calculation = Calculation(spreadsheet)
    filled = {
        row: line for row, line in sheet.cells.items() if any("userEnteredValue" in cell for cell in line.values())
    }
    width = max((max(line) for line in filled.values()), default=-1) + 1
    rows = [
        [calculation.shown(sheet, row, column) for column in range(width)] for row in range(max(filled, default=-1) + 1)
    ]
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return out.getvalue().removesuffix("\r\n"), mime_type


def import_csv(spreadsheet: Spreadsheet, text: str, sheet_id: int) -> None:
    """The upload takes the place of everything: one tab named as the file."""
    rows = list(csv.reader(io.StringIO(text)))
    sheet = new_sheet(sheet_id, spreadsheet.title)
    sheet.grow(len(rows), max((len(row) for row in rows), default=0))
    locale = find_locale(spreadsheet.locale)
    for row, line in enumerate(rows):
        for column, item in enumerate(line):
            value, number_format = enter(item, locale) if item else ({}, None)
            cell: Json = {"userEnteredValue": value} if value else {}
            if number_format:
                cell["userEnteredFormat"] = {"numberFormat": number_format}
            sheet.set_cell(row, column, cell)
    spreadsheet.sheets = [sheet]
    spreadsheet.named_ranges = []
    spreadsheet.metadata = []
    # An imported file is made anew, with the importer's default zone (seen in recordings).
    spreadsheet.properties = {**spreadsheet.properties, "timeZone": "America/Los_Angeles"}


def show_file_v2(spreadsheet: Spreadsheet, user: User) -> Json:
    """The older File resource, which answers an upload to Drive v2."""
    person = {
        "kind": "drive#user",
        "displayName": user.name,
        "isAuthenticatedUser": True,
        "permissionId": user.number,
        "emailAddress": user.email,
    }
    return {
        "kind": "drive#file",
        "id": spreadsheet.id,
        "selfLink": f"https://www.googleapis.com/drive/v2/files/{spreadsheet.id}",
        "alternateLink": f"https://docs.google.com/spreadsheets/d/{spreadsheet.id}/edit?usp=drivesdk",
        "title": spreadsheet.title,
        "mimeType": SPREADSHEET,
        "createdDate": stamp(spreadsheet.created),
        "modifiedDate": stamp(spreadsheet.modified),
        "editable": True,
        "copyable": True,
        "shared": False,
        "explicitlyTrashed": False,
        "ownerNames": [user.name],
        "owners": [person],
        "lastModifyingUserName": user.name,
        "lastModifyingUser": person,
    }


def _file(spreadsheet: Spreadsheet, user: User) -> Json:
    owner = {"kind": "drive#user", "displayName": spreadsheet.owner, "emailAddress": spreadsheet.owner}
    return {
        "kind": "drive#file",
        "id": spreadsheet.id,
        "name": spreadsheet.title,
        "mimeType": SPREADSHEET,
        "createdTime": stamp(spreadsheet.created),
        "modifiedTime": stamp(spreadsheet.modified),
        "trashed": False,
        "webViewLink": f"https://docs.google.com/spreadsheets/d/{spreadsheet.id}/edit?usp=drivesdk",
        "ownedByMe": spreadsheet.owner == user.email,
        "owners": [{**owner, "me": spreadsheet.owner == user.email}],
    }


def _reads_query(query: str) -> Any:
    wanted_name = re.search(r"\bname\s*=\s*(\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*')", query)
    part_of_name = re.search(r"\bname\s+contains\s+(\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*')", query)
    kind = re.search(r"mimeType\s*=\s*(\"[^\"]*\"|'[^']*')", query)
    trashed = re.search(r"\btrashed\s*=\s*true\b", query)

    def fits(item: Spreadsheet) -> bool:
        if trashed or (kind and kind[1][1:-1] != SPREADSHEET):
            return False
        if wanted_name and _unescaped(wanted_name[1]) != item.title:
            return False
        return not part_of_name or _unescaped(part_of_name[1]).lower() in item.title.lower()

    return fits


def _unescaped(quoted: str) -> str:
    return re.sub(r"\\(.)", r"\1", quoted[1:-1])

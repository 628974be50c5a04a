"""Protected ranges: who may change which cells."""

from tests.sheets_double.errors import invalid
from tests.sheets_double.model import Json, Sheet, Spreadsheet
from tests.sheets_double.ranges import Box
from tests.sheets_double.users import User

REFUSAL = (
    "You are trying to edit a protected cell or object. "
    "Please contact the spreadsheet owner to remove protection if you need to edit."
)


def can_edit(spreadsheet: Spreadsheet, protection: Json, user: User) -> bool:
    """The owner always may, anyone may where it only warns, else those who are listed."""
    if protection.get("warningOnly") or user.email == spreadsheet.owner:
        return True
    return user.email in protection.get("editors", {}).get("users", ())


def refuse_protected(spreadsheet: Spreadsheet, sheet: Sheet, box: Box, user: User) -> None:
    """Raise Google's 400 when any cell of the box is protected against this user."""
    for protection in sheet.protected_ranges:
        if can_edit(spreadsheet, protection, user):
            continue
        area = protected_area(spreadsheet, sheet, protection)
        if not area.meets(box):
            continue
        if any(Box.of(free).covers(box) for free in protection.get("unprotectedRanges", ())):
            continue
        raise invalid(REFUSAL)


def protected_area(spreadsheet: Spreadsheet, sheet: Sheet, protection: Json) -> Box:
    """The cells meant: by range, by named range or by table."""
    if name := protection.get("namedRangeId"):
        for item in spreadsheet.named_ranges:
            if item["namedRangeId"] == name:
                return Box.of(item["range"])
    if table_id := protection.get("tableId"):
        for table in sheet.tables:
            if table["tableId"] == table_id:
                return Box.of(table["range"])
    return Box.of(protection.get("range", {"sheetId": sheet.id}))

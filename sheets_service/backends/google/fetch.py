"""The one reading of a spreadsheet, and what is read instead when it is too large for that."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from sheets_service.backends.google import mask
from sheets_service.backends.google.client import MOST_BYTES, BodyTooLarge, Client, Refused
from sheets_service.backends.google.read import Reading, Sheet, read_answer, read_sheet
from sheets_service.backends.google.refusals import as_review_error, no_spreadsheet
from sheets_service.errors import TooLarge
from sheets_service.history import REVIEW_TAB, STATE_TAB
from sheets_service.workbook import Area

_ID = re.compile(r"[A-Za-z0-9_-]{20,100}", re.ASCII)
_BAD_REQUEST = 400
_MOST_COLUMNS = 60
_OURS = frozenset({REVIEW_TAB, STATE_TAB})
_ROWS = (2000, 500)  # of each tab, when the whole is too large; fewer when that still is


def fetch(client: Client, spreadsheet: str) -> Reading:
    """Read a spreadsheet; raises ReviewError for what a person can mend, TooLarge when even a part is too much."""
    _check(spreadsheet)
    try:
        found = _get(client, spreadsheet, mask.whole)
        return read_answer(found, comments=client.takes_comments)
    except BodyTooLarge:
        sheets = outline(client, spreadsheet)
    for rows in _ROWS:
        try:
            found = _get(client, spreadsheet, partial(mask.bounded, tuple(_ranges(sheets, rows))))
        except BodyTooLarge:
            continue
        return read_answer(found, tuple(_left_out(sheets, rows)), comments=client.takes_comments)
    raise TooLarge(
        f"This spreadsheet is larger than the {MOST_BYTES // 2**20} MB that one review reads.",
        "Put the OKRs into a spreadsheet of their own, or move old tabs out of this one.",
    )


def outline(client: Client, spreadsheet: str) -> list[Sheet]:
    """Return what tabs there are and how large, without their cells."""
    _check(spreadsheet)
    given = _get(client, spreadsheet, mask.outline).get("sheets", ())
    return [read_sheet(one) for one in given if one["properties"].get("sheetType", "GRID") == "GRID"]


def _check(spreadsheet: str) -> None:
    # gspread puts the id into the address unquoted: "x/values/A1:append?y=" would be another call.
    if not _ID.fullmatch(spreadsheet):
        raise no_spreadsheet()


def _get(client: Client, spreadsheet: str, query: Callable[..., dict[str, Any]]) -> Mapping[str, Any]:
    try:
        return client.fetch(spreadsheet, query(comments=client.knows_comments))
    except Refused as refusal:
        if refusal.status != _BAD_REQUEST or not client.knows_comments:
            raise as_review_error(refusal) from refusal
    # Where Google does not know comments yet, asking for them is a mistake in the request.
    client.knows_comments = client.takes_comments = False
    try:
        return client.fetch(spreadsheet, query(comments=False))
    except Refused as refusal:
        raise as_review_error(refusal) from refusal


def _ranges(sheets: list[Sheet], rows: int) -> Iterator[str]:
    for sheet in sheets:
        # Our own tabs whole: half of what a review remembers is worth nothing.
        last = sheet.rows if sheet.title in _OURS else min(sheet.rows, rows)
        area = Area(0, 0, last - 1, min(sheet.columns, _MOST_COLUMNS) - 1)
        yield mask.quoted(sheet.title, area)


def _left_out(sheets: list[Sheet], rows: int) -> Iterator[str]:
    for sheet in sheets:
        if sheet.title not in _OURS and (sheet.rows > rows or sheet.columns > _MOST_COLUMNS):
            yield (
                f"The spreadsheet is large: of “{sheet.title}” the first {min(rows, sheet.rows):,} rows and "
                f"{min(_MOST_COLUMNS, sheet.columns)} columns were read, not all {sheet.rows:,} rows."
            )

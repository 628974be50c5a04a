"""Edits as one batchUpdate, in an order in which nothing disturbs what comes after it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sheets_service.backends.google.grid import coordinate
from sheets_service.backends.google.mask import quoted
from sheets_service.backends.google.read import VERSION_KEY, Reading, Sheet
from sheets_service.backends.google.rules import add_rule, remove_rule
from sheets_service.backends.google.tabs import make_tab, new_sheet, write_rows
from sheets_service.history import STATE_TAB
from sheets_service.plan.marks import Edits, NoteEdit
from sheets_service.workbook import Area, HighlightRule, Tab

FIRST_VERSION = (
    1_330_000_000  # ids of developer metadata are shared by all who write any: ours begin far from the others
)
_MOST_RANGES = 150  # of the answer; rows near each other are read back together

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Batch:
    """The requests of one write, which of them delete a rule of ours, which claims the version, and what to read back."""

    requests: tuple[Json, ...]
    deletions: Mapping[int, tuple[str, HighlightRule]]  # by position of the request
    claim: int | None  # position of the request that claims the version
    version: int
    ranges: tuple[str, ...]

    @property
    def body(self) -> Json:
        """The body of the POST; rows are read back only where notes were written."""
        if not self.ranges:
            return {"requests": list(self.requests)}
        return {
            "requests": list(self.requests),
            "includeSpreadsheetInResponse": True,
            "responseRanges": list(self.ranges),
        }


def make_batch(edits: Edits, reading: Reading) -> Batch:
    """Return the batch for these edits on the spreadsheet as it was read."""
    made = {
        content.title: new_sheet(content, {one.id for one in reading.sheets.values()})
        for content in edits.tabs
        if content.title not in reading.sheets
    }
    sheets = {**reading.sheets, **made}
    before = list(_make_tabs(edits, made))
    removed = sorted(edits.rules_removed, key=lambda one: (one[0], one[1].index), reverse=True)
    # Highest index first: deleting a rule renumbers those after it.
    deletions = [(remove_rule(sheets[tab].id, rule.index), (tab, rule)) for tab, rule in removed if tab in sheets]
    after = [
        *(add_rule(sheets[one.tab].id, one) for one in edits.rules_added if one.tab in sheets),
        *(_note(sheets[edit.cell.tab], edit) for edit in edits.notes if edit.cell.tab in sheets),
        *_write_tabs(edits, reading, sheets),
        *({"deleteSheet": {"sheetId": sheets[title].id}} for title in edits.tabs_removed if title in sheets),
    ]
    version = max((*reading.versions, FIRST_VERSION)) + 1
    staying = (set(reading.sheets) | set(made)) - set(edits.tabs_removed)
    claims = list(_claim(version, reading, leaving=STATE_TAB not in staying))
    requests = (*claims, *before, *(request for request, _ in deletions), *after)
    first = len(claims) + len(before)
    return Batch(
        requests=requests,
        deletions={first + index: what for index, (_, what) in enumerate(deletions)},
        claim=0,
        version=version,
        ranges=tuple(_touched(edits, reading)),
    )


def _claim(version: int, reading: Reading, *, leaving: bool) -> Iterator[Json]:
    """Claim the next version by an id that only one write can take; when all our marks leave, it goes as well."""
    item = {
        "metadataId": version,
        "metadataKey": VERSION_KEY,
        "location": {"spreadsheet": True},
        "visibility": "DOCUMENT",
    }
    yield {"createDeveloperMetadata": {"developerMetadata": item}}
    for old in (*reading.versions, *((version,) if leaving else ())):
        lookup = {"metadataId": old, "metadataKey": VERSION_KEY}
        yield {"deleteDeveloperMetadata": {"dataFilter": {"developerMetadataLookup": lookup}}}


def _make_tabs(edits: Edits, made: Mapping[str, Sheet]) -> Iterator[Json]:
    for content in edits.tabs:
        if content.title in made:
            yield from make_tab(content, made[content.title])


def _write_tabs(edits: Edits, reading: Reading, sheets: Mapping[str, Sheet]) -> Iterator[Json]:
    ids = {title: sheet.id for title, sheet in sheets.items()}
    for content in edits.tabs:
        yield from write_rows(content, sheets[content.title], reading.workbook.tab(content.title), ids)


def _note(sheet: Sheet, edit: NoteEdit) -> Json:
    # One cell each from its start: a range larger than its rows would clear the notes of the rest.
    cell = {"note": edit.after} if edit.after else {}
    place = coordinate(sheet.id, edit.cell.row, edit.cell.column)
    return {"updateCells": {"start": place, "rows": [{"values": [cell]}], "fields": "note"}}


def _touched(edits: Edits, reading: Reading) -> Iterator[str]:
    """Name the rows to read back, whole, because twins are told apart by whole rows."""
    for tab in reading.workbook.tabs:
        rows = sorted({edit.cell.row for edit in edits.notes if edit.cell.tab == tab.title})
        last = reading.sheets[tab.title].columns - 1
        for top, bottom in _stretches(rows):
            yield quoted(tab.title, Area(top, 0, bottom, _width(tab, edits, last)))


def _width(tab: Tab, edits: Edits, last: int) -> int:
    furthest = max(edit.cell.column for edit in edits.notes if edit.cell.tab == tab.title)
    # One column more than was filled, so that a column that somebody inserts shows.
    return min(last, max(tab.column_count, furthest))


def _stretches(rows: list[int]) -> list[tuple[int, int]]:
    """Join rows into stretches, those with the smallest gaps first, until there are few enough."""
    stretches = [(row, row) for row in rows]
    gap = 1
    while True:
        joined: list[tuple[int, int]] = []
        for top, bottom in stretches:
            if joined and top - joined[-1][1] <= gap:
                joined[-1] = (joined[-1][0], bottom)
            else:
                joined.append((top, bottom))
        if len(joined) <= _MOST_RANGES:
            return joined
        stretches, gap = joined, gap * 2

"""A registry that is a Google spreadsheet: read in pages that fit into one answer, written in pieces that Google takes.

A company's list is longer than what a review reads of a sheet, and a tab of results larger than one request should be. Only
the audit's own tabs are ever written.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sheets_service.audit.memory import MEMORY_TAB
from sheets_service.audit.registry import AUDIT_TABS, spreadsheet_in
from sheets_service.backends.google.client import BodyTooLarge, Client, Refused
from sheets_service.backends.google.fetch import outline
from sheets_service.backends.google.grid import grid_range
from sheets_service.backends.google.mask import answer, quoted
from sheets_service.backends.google.read import Sheet, read_cells
from sheets_service.backends.google.refusals import as_review_error
from sheets_service.backends.google.tabs import make_tab, new_sheet, write_rows
from sheets_service.errors import TooLarge
from sheets_service.plan.marks import TabContent
from sheets_service.workbook import Area, Cell, Tab, Workbook

JOURNAL_TAB = "_okr_audit_journal"
ROWS_A_READING = 1000
_COLUMNS = 26
_PIECE = 400  # rows a request
_BATCH = 1_500_000  # bytes a call; Google recommends at most 2 MB
_CELL = "formattedValue,hyperlink,chipRuns(chip(richLinkProperties(uri)))"
_FIELDS = f"spreadsheetId,sheets(properties(sheetId,title),data(startRow,startColumn,rowData(values({_CELL}))))"
_OURS = "userEnteredValue,userEnteredFormat,textFormatRuns,dataValidation"

Json = dict[str, Any]


class Ledger:
    """The registry with this id, for as long as the client's deadline allows; it knows the tabs that it saw."""

    def __init__(self, client: Client, spreadsheet: str) -> None:
        """Nothing is read before `look` or `read`."""
        self.client = client
        self.spreadsheet = spreadsheet
        self.sheets: dict[str, Sheet] = {}

    def look(self) -> None:
        """Find out what tabs there are; raises ReviewError where the account may not open it."""
        self.sheets = {one.title: one for one in outline(self.client, self.spreadsheet)}

    def read(self) -> Workbook:
        """Read people's tabs and what the last audit left; a link to a spreadsheet stands for the words that carry it."""
        self.look()
        wanted = [one for one in self.sheets.values() if one.title not in AUDIT_TABS or one.title == MEMORY_TAB]
        tabs = {one.title: dict[tuple[int, int], Cell]() for one in wanted}
        start, waiting = 0, wanted
        while waiting:
            areas = [(one.title, _rows(start, min(one.rows, start + ROWS_A_READING), one.columns)) for one in waiting]
            for title, cells in self.page(areas):
                tabs[title].update(cells)
            start += ROWS_A_READING
            waiting = [
                one
                for one in waiting
                if one.rows > start and any(row >= start - ROWS_A_READING for row, _ in tabs[one.title])
            ]
        return Workbook("registry", tuple(_tab(one, tabs[one.title]) for one in wanted), id=self.spreadsheet)

    def page(self, areas: Sequence[tuple[str, Area]]) -> Iterator[tuple[str, Mapping[tuple[int, int], Cell]]]:
        """Read areas of tabs in one call, in more where that is too much for one."""
        ranges = [quoted(title, area) for title, area in areas]
        try:
            given = self.client.fetch(self.spreadsheet, {**answer(_FIELDS), "ranges": ranges})
        except BodyTooLarge:
            for one in _halves(areas):
                yield from self.page(one)
            return
        except Refused as refusal:
            raise as_review_error(refusal) from refusal
        for sheet in given.get("sheets", ()):
            yield sheet["properties"]["title"], read_cells([_linked(one) for one in sheet.get("data", ())])

    def write(self, contents: Sequence[TabContent], closing: Callable[[Mapping[str, Sheet]], Iterable[Json]]) -> None:
        """Bring tabs of ours to their content; `closing` goes with the last call, all or nothing.

        What was written before a failure is written again by the next try.
        """
        *batches, last = _batches(request for content in contents for request in self._requests(content))
        for batch in batches:
            self.change(batch)
        self.change([*last, *closing(self.sheets)])

    def change(self, requests: Sequence[Json], fields: str = "spreadsheetId", **options: object) -> Json:
        """POST one batch; raises Refused as Google does, OutcomeUnknown where nobody knows."""
        return self.client.change(self.spreadsheet, answer(fields), {"requests": list(requests), **options})

    def _requests(self, content: TabContent) -> Iterator[Json]:
        standing = self.sheets.get(content.title)
        sheet = standing or new_sheet(content, {one.id for one in self.sheets.values()})
        if standing is None:
            yield from make_tab(content, sheet)
            self.sheets[content.title] = sheet
        else:
            yield {"unmergeCells": {"range": {"sheetId": sheet.id}}}
            yield {"updateCells": {"range": {"sheetId": sheet.id}, "fields": _OURS}}
        ids = {one.title: one.id for one in self.sheets.values()}
        for request in write_rows(content, sheet, None, ids):
            yield from _pieces(request)
        if standing is not None:
            for area in content.merges:
                yield {"mergeCells": {"range": grid_range(sheet.id, area), "mergeType": "MERGE_ALL"}}


def _rows(start: int, end: int, columns: int) -> Area:
    return Area(start, 0, end - 1, min(columns, _COLUMNS) - 1)


def _tab(sheet: Sheet, cells: Mapping[tuple[int, int], Cell]) -> Tab:
    rows = max((row for row, _ in cells), default=-1) + 1
    columns = max((column for _, column in cells), default=-1) + 1
    return Tab(sheet.title, cells, id=sheet.id, row_count=rows, column_count=columns)


def _linked(data: Mapping[str, Any]) -> Json:
    """Let the address of a linked spreadsheet, or of a file chip, stand for the title that is shown."""
    rows = [{"values": [_shown(cell) for cell in row.get("values", ())]} for row in data.get("rowData", ())]
    return {**data, "rowData": rows}


def _shown(cell: Mapping[str, Any]) -> Mapping[str, Any]:
    chips = (run.get("chip", {}).get("richLinkProperties", {}).get("uri", "") for run in cell.get("chipRuns", ()))
    link = next((one for one in (cell.get("hyperlink", ""), *chips) if spreadsheet_in(one)), "")
    return {**cell, "formattedValue": link} if link else cell


def _halves(areas: Sequence[tuple[str, Area]]) -> Iterator[Sequence[tuple[str, Area]]]:
    if len(areas) > 1:
        middle = len(areas) // 2
        yield from (areas[:middle], areas[middle:])
        return
    title, area = areas[0]
    middle = (area.top + area.bottom) // 2
    if middle == area.bottom:
        raise TooLarge("A row of the registry is larger than one reading.", "Shorten what stands in it.")
    yield [(title, replace(area, bottom=middle))]
    yield [(title, replace(area, top=middle + 1))]


def _pieces(request: Json) -> Iterator[Json]:
    """Cut a request that writes many rows into several."""
    update = request.get("updateCells")
    if not update or len(update["rows"]) <= _PIECE:
        yield request
        return
    start, rows = update["start"], update["rows"]
    for first in range(0, len(rows), _PIECE):
        place = {**start, "rowIndex": start["rowIndex"] + first}
        yield {"updateCells": {**update, "start": place, "rows": rows[first : first + _PIECE]}}


def _batches(requests: Iterable[Json]) -> Iterator[list[Json]]:
    batch: list[Json] = []
    size = 0
    for one in requests:
        length = len(json.dumps(one, ensure_ascii=False).encode("utf-8", "surrogatepass"))
        if batch and size + length > _BATCH:
            yield batch
            batch, size = [], 0
        batch.append(one)
        size += length
    if batch:
        yield batch

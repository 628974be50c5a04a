"""Google's answer to the one reading as a workbook, and beside it what only a write needs to know."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from sheets_service.backends.google.cells import read_cell
from sheets_service.backends.google.grid import read_area, without
from sheets_service.backends.google.rules import OUR_MARK, custom_formula
from sheets_service.threads import is_our_post
from sheets_service.workbook import Area, Cell, CellRef, HighlightRule, Tab, Thread, Workbook

VERSION_KEY = "okr-review"  # of the developer metadata whose id is the state's version


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a write has to know of a tab: its id, how large its grid is, and its conditional rules as they stand."""

    id: int
    title: str
    rows: int
    columns: int
    locked: bool = False  # the whole tab is protected against this caller
    rules: tuple[Mapping[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A spreadsheet as read: the workbook, its tabs by title as a write needs them, and the versions that reviews claimed."""

    workbook: Workbook
    sheets: Mapping[str, Sheet] = field(default_factory=lambda: MappingProxyType({}))
    versions: tuple[int, ...] = ()


def read_answer(given: Mapping[str, Any], warnings: tuple[str, ...] = (), *, comments: bool = False) -> Reading:
    """Read a Spreadsheet resource; tabs without cells, such as charts, are passed over."""
    found = [one for one in given.get("sheets", ()) if one["properties"].get("sheetType", "GRID") == "GRID"]
    anchors = {anchor["anchorId"]: cell for one in found for anchor, cell in _anchors(one)}
    workbook = Workbook(
        title=given.get("properties", {}).get("title", ""),
        tabs=tuple(_tab(one) for one in found),
        id=given.get("spreadsheetId", ""),
        locale=given.get("properties", {}).get("locale", ""),
        threads=tuple(_thread(one, anchors) for one in given.get("comments", ())),
        warnings=warnings,
        takes_threads=comments,
    )
    sheets = {sheet.title: sheet for sheet in (read_sheet(one) for one in found)}
    versions = (
        one["metadataId"] for one in given.get("developerMetadata", ()) if one.get("metadataKey") == VERSION_KEY
    )
    return Reading(workbook, MappingProxyType(sheets), tuple(versions))


def read_sheet(given: Mapping[str, Any]) -> Sheet:
    """Return what a write needs to know of a tab."""
    properties = given["properties"]
    grid = properties.get("gridProperties", {})
    return Sheet(
        # Google leaves out an id that is 0.
        properties.get("sheetId", 0),
        properties["title"],
        grid.get("rowCount", 0),
        grid.get("columnCount", 0),
        any(_is_whole(one.get("range", {})) for one in _protections(given)),
        tuple(given.get("conditionalFormats", ())),
    )


def read_cells(data: Sequence[Mapping[str, Any]]) -> dict[tuple[int, int], Cell]:
    """Return the cells of GridData by row and column, those that hold nothing left out."""
    cells = {}
    for grid in data:
        top, left = grid.get("startRow", 0), grid.get("startColumn", 0)
        for row, line in enumerate(grid.get("rowData", ()), top):
            for column, one in enumerate(line.get("values", ()), left):
                if one and (cell := read_cell(one)) != _NOTHING:
                    cells[row, column] = cell
    return cells


_NOTHING = Cell()


def _tab(given: Mapping[str, Any]) -> Tab:
    sheet, data = read_sheet(given), given.get("data", ())
    cells = read_cells(data)
    filled = [place for place, cell in cells.items() if cell.text or cell.formula]
    row_count = max((row for row, _ in filled), default=-1) + 1
    return Tab(
        title=sheet.title,
        cells=cells,
        id=sheet.id,
        row_count=row_count,
        column_count=max((column for _, column in filled), default=-1) + 1,
        merges=tuple(read_area(one, sheet.rows, sheet.columns) for one in given.get("merges", ())),
        hidden=given["properties"].get("hidden", False),
        hidden_rows=frozenset(row for row in _hidden(data, "row", "startRow") if row < row_count),
        hidden_columns=frozenset(_hidden(data, "column", "startColumn")),
        protected=tuple(_protected(given, sheet)),
        highlights=tuple(_highlights(sheet)),
        outline=_outline(given, row_count),
    )


def _hidden(data: Sequence[Mapping[str, Any]], kind: str, start: str) -> Iterator[int]:
    for grid in data:
        for index, one in enumerate(grid.get(f"{kind}Metadata", ()), grid.get(start, 0)):
            if one.get("hiddenByUser") or one.get("hiddenByFilter"):
                yield index


def _protected(given: Mapping[str, Any], sheet: Sheet) -> Iterator[Area]:
    """Return where this caller may not write; a protection that only warns does not count."""
    for one in _protections(given):
        area = read_area(one.get("range", {}), sheet.rows, sheet.columns)
        free = (read_area(hole, sheet.rows, sheet.columns) for hole in one.get("unprotectedRanges", ()))
        yield from without(area, free)


def _protections(given: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    return (
        one
        for one in given.get("protectedRanges", ())
        if not one.get("warningOnly") and not one.get("requestingUserCanEdit")
    )


def _is_whole(given: Mapping[str, Any]) -> bool:
    return not any(edge.endswith("Index") for edge in given)


def _highlights(sheet: Sheet) -> Iterator[HighlightRule]:
    for index, rule in enumerate(sheet.rules):
        formula = custom_formula(rule)
        if OUR_MARK in formula:
            ranges = tuple(read_area(one, sheet.rows, sheet.columns) for one in rule.get("ranges", ()))
            yield HighlightRule(ranges, formula, index)


def _outline(given: Mapping[str, Any], row_count: int) -> Mapping[int, int]:
    levels: dict[int, int] = {}
    for group in given.get("rowGroups", ()):
        span = group.get("range", {})
        for row in range(span.get("startIndex", 0), min(span.get("endIndex", row_count), row_count)):
            levels[row] = max(levels.get(row, 0), group.get("depth", 1))
    return MappingProxyType(levels)


def _anchors(given: Mapping[str, Any]) -> Iterator[tuple[Mapping[str, Any], CellRef]]:
    title = given["properties"]["title"]
    for anchor in given.get("commentAnchors", ()):
        area = anchor.get("range", {})
        yield anchor, CellRef(title, area.get("startRowIndex", 0), area.get("startColumnIndex", 0))


def _thread(given: Mapping[str, Any], anchors: Mapping[str, CellRef]) -> Thread:
    head = given.get("headPost", {})
    replies = [one for one in given.get("replies", ()) if not one.get("deleted")]
    posts = (head.get("content", ""), *(one.get("content", "") for one in replies))
    closing = [one.get("content", "") for one in replies if one.get("commentAction") == "RESOLVE"]
    mine = bool(head.get("author", {}).get("me"))
    return Thread(
        id=given["commentId"],
        cell=anchors.get(given.get("anchorId", "")),
        posts=posts,
        ours=is_our_post(posts[0]),
        mine=mine,
        resolved=given.get("status") == "RESOLVED",
        resolved_by_us=is_our_post(closing[-1]) if closing else False,
        answered=any(not is_our_post(one.get("content", "")) for one in replies),
    )

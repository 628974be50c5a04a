"""Google's rectangles as ours, and what is left of a rectangle when others are cut out of it."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sheets_service.workbook import Area


def read_area(given: Mapping[str, Any], rows: int, columns: int) -> Area:
    """Return a GridRange as an area; what it leaves open reaches to the end of the tab, and a missing start is 0."""
    return Area(
        given.get("startRowIndex", 0),
        given.get("startColumnIndex", 0),
        given.get("endRowIndex", max(rows, 1)) - 1,
        given.get("endColumnIndex", max(columns, 1)) - 1,
    )


def grid_range(tab: int, area: Area) -> dict[str, int]:
    """Return an area as a GridRange of the tab with that id."""
    return {
        "sheetId": tab,
        "startRowIndex": area.top,
        "endRowIndex": area.bottom + 1,
        "startColumnIndex": area.left,
        "endColumnIndex": area.right + 1,
    }


def coordinate(tab: int, row: int, column: int) -> dict[str, int]:
    """Return one cell as a GridCoordinate."""
    return {"sheetId": tab, "rowIndex": row, "columnIndex": column}


def without(area: Area, holes: Iterable[Area]) -> tuple[Area, ...]:
    """Return what is left of an area after cutting others out of it."""
    left = [area]
    for hole in holes:
        left = [piece for one in left for piece in _cut(one, hole)]
    return tuple(left)


def _cut(area: Area, hole: Area) -> Iterator[Area]:
    top, bottom = max(area.top, hole.top), min(area.bottom, hole.bottom)
    left, right = max(area.left, hole.left), min(area.right, hole.right)
    if top > bottom or left > right:
        yield area
        return
    if area.top < top:
        yield Area(area.top, area.left, top - 1, area.right)
    if bottom < area.bottom:
        yield Area(bottom + 1, area.left, area.bottom, area.right)
    if area.left < left:
        yield Area(top, area.left, bottom, left - 1)
    if right < area.right:
        yield Area(top, right + 1, bottom, area.right)

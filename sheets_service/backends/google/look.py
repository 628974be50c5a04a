"""How a cell of our tabs looks, as Google's CellFormat; the faces are those of the workbook backend."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import Any

from sheets_service.backends.google.grid import grid_range
from sheets_service.backends.google.rules import rgb
from sheets_service.backends.xlsx.stylebook import FACES, Face
from sheets_service.plan.marks import Style, TabContent
from sheets_service.workbook import Area

Look = tuple[Style, bool]  # a style of ours, and whether a date is shown

_ACROSS = {"left": "LEFT", "center": "CENTER", "right": "RIGHT"}
_UP = {"top": "TOP", "center": "MIDDLE", "bottom": "BOTTOM"}


def paint(content: TabContent, tab: int, rows: range, width: int) -> Iterator[dict[str, Any]]:
    """Give the cells of some rows their looks, as few rectangles as neighbours of one look make."""
    growing: dict[tuple[int, int, Look | None], int] = {}
    for row in rows:
        spans = set(_spans(content, row, width))
        for span in [one for one in growing if one not in spans]:
            yield _fill(tab, span, growing.pop(span), row - 1)
        for span in sorted(spans - set(growing), key=lambda one: one[:2]):
            growing[span] = row
    for span, top in growing.items():
        yield _fill(tab, span, top, rows[-1])


def _spans(content: TabContent, row: int, width: int) -> Iterator[tuple[int, int, Look | None]]:
    """Walk the stretches of one look in a row: first and last column, and the look (None for none of ours)."""
    for look, group in groupby(enumerate(_looks(content, row, width)), key=lambda one: one[1]):
        columns = [column for column, _ in group]
        yield columns[0], columns[-1], look


def _looks(content: TabContent, row: int, width: int) -> Iterator[Look | None]:
    cells = content.rows[row] if row < len(content.rows) else ()
    # The lines of a row, and the band of a heading, are drawn across the whole tab.
    across: Look | None = None
    if cells and cells[0].style not in ("title", "subtitle"):
        across = ("heading" if cells[0].style == "heading" else "body", False)
    for column in range(width):
        if column < len(cells):
            yield cells[column].style, isinstance(cells[column].value, date)
        else:
            yield across if column < len(content.widths) else None


def _fill(tab: int, span: tuple[int, int, Look | None], top: int, bottom: int) -> dict[str, Any]:
    left, right, look = span
    cell = {} if look is None else {"userEnteredFormat": _format(*look)}
    area = grid_range(tab, Area(top, left, bottom, right))
    return {"repeatCell": {"range": area, "cell": cell, "fields": "userEnteredFormat"}}


def _format(style: Style, is_date: bool) -> dict[str, Any]:  # noqa: FBT001  (the two parts of a Look)
    face = FACES[style]
    look: dict[str, Any] = {
        "textFormat": {
            "fontSize": round(face.size),
            "foregroundColorStyle": _colour(face.colour),
            **({"bold": True} if face.bold else {}),
            **({"underline": True} if face.underline else {}),
        },
        "horizontalAlignment": _ACROSS[face.across],
        "verticalAlignment": _UP[face.up],
        "wrapStrategy": "WRAP" if face.wrap else "OVERFLOW_CELL",
    }
    if face.fill:
        look["backgroundColorStyle"] = _colour(face.fill)
    if face.line:
        look["borders"] = _borders(face)
    if is_date:
        look["numberFormat"] = {"type": "DATE", "pattern": "yyyy-mm-dd"}
    return look


def _borders(face: Face) -> dict[str, Any]:
    line = {"style": "SOLID", "colorStyle": _colour(face.line)}
    return dict.fromkeys(("top", "bottom", "left", "right") if face.box else ("bottom",), line)


def _colour(code: str) -> dict[str, Any]:
    return {"rgbColor": rgb(code)}

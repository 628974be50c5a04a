"""How a cell of our tabs looks, as Google's CellFormat; the faces are those of the workbook backend."""

from datetime import date
from typing import Any

from sheets_service.backends.google.rules import rgb
from sheets_service.backends.xlsx.stylebook import FACES, Face
from sheets_service.plan.marks import ContentCell

_ACROSS = {"left": "LEFT", "center": "CENTER", "right": "RIGHT"}
_UP = {"top": "TOP", "center": "MIDDLE", "bottom": "BOTTOM"}


def cell_format(cell: ContentCell, link: str = "") -> dict[str, Any]:
    """Return the format of a cell of ours; `link` is where it leads, inside the spreadsheet."""
    face = FACES[cell.style]
    text: dict[str, Any] = {
        "fontSize": round(face.size),
        "bold": face.bold,
        "underline": face.underline,
        "foregroundColorStyle": _colour(face.colour),
    }
    if link:
        text["link"] = {"uri": link}
    look: dict[str, Any] = {
        "textFormat": text,
        "horizontalAlignment": _ACROSS[face.across],
        "verticalAlignment": _UP[face.up],
        "wrapStrategy": "WRAP" if face.wrap else "OVERFLOW_CELL",
    }
    if face.fill:
        look["backgroundColorStyle"] = _colour(face.fill)
    if face.line:
        look["borders"] = _borders(face)
    if isinstance(cell.value, date):
        look["numberFormat"] = {"type": "DATE", "pattern": "yyyy-mm-dd"}
    return look


def _borders(face: Face) -> dict[str, Any]:
    line = {"style": "SOLID", "colorStyle": _colour(face.line)}
    return dict.fromkeys(("top", "bottom", "left", "right") if face.box else ("bottom",), line)


def _colour(code: str) -> dict[str, Any]:
    return {"rgbColor": rgb(code)}

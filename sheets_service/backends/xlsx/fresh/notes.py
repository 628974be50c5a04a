"""The notes of a tab: their texts, and the drawing that gives each its box."""

from collections.abc import Mapping

from sheets_service.backends.xlsx.fresh.markup import HEAD, MAIN, tag, text
from sheets_service.template import TemplateTab
from sheets_service.workbook import CellRef

_BOX_WIDTH = 40  # characters of column width
_LINE = 15  # points
_SHAPE = (
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)


def comments_part(tab: TemplateTab, author: str) -> str:
    """Return the texts of the tab's notes."""
    notes = (
        tag("comment", tag("text", text("t", cell.note)), ref=CellRef(tab.title, *at).a1, authorId=0)
        for at, cell in sorted(tab.cells.items())
        if cell.note
    )
    return HEAD + tag("comments", tag("authors", tag("author", author)), tag("commentList", *notes), xmlns=MAIN)


def drawing_part(tab: TemplateTab) -> str:
    """Return the boxes of the tab's notes, hidden until the pointer rests on the cell."""
    noted = [at for at, cell in sorted(tab.cells.items()) if cell.note]
    return tag(
        "xml",
        _SHAPE,
        *(_box(tab, row, column, number) for number, (row, column) in enumerate(noted, 1025)),
        xmlns_v="urn:schemas-microsoft-com:vml",
        xmlns_o="urn:schemas-microsoft-com:office:office",
        xmlns_x="urn:schemas-microsoft-com:office:excel",
    )


def _box(tab: TemplateTab, row: int, column: int, number: int) -> str:
    lines = 2 + sum(1 + len(line) // _BOX_WIDTH for line in tab.cells[row, column].note.splitlines())
    right = _reach(dict(enumerate(tab.widths)), column + 1, _BOX_WIDTH, 9)
    bottom = _reach(tab.heights, row, lines * _LINE, 15)
    return tag(
        "v:shape",
        tag("v:fill", color2="#fffdf3"),
        tag("v:path", o_connecttype="none"),
        '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox>',
        tag(
            "x:ClientData",
            f"<x:Anchor>{column + 1}, 12, {row}, 4, {right}, 12, {bottom}, 4</x:Anchor>",
            f"<x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column>",
            ObjectType="Note",
        ),
        id=f"_x0000_s{number}",
        type="#_x0000_t202",
        style="position:absolute;visibility:hidden",
        fillcolor="#fffdf3",
        strokecolor="#c9ced4",
        o_insetmode="auto",
    )


def _reach(sizes: Mapping[int, float], start: int, wanted: float, usual: float) -> int:
    """Return the row or column that lies `wanted` beyond the start."""
    end = start
    while wanted > 0:
        wanted -= sizes.get(end, usual)
        end += 1
    return end

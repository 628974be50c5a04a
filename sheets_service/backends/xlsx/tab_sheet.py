"""A tab of ours as a worksheet part: texts as texts, widths, merges, frozen rows, links and dropdowns."""

import itertools
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sheets_service.backends.xlsx.colours import ACCENT
from sheets_service.backends.xlsx.dialect import Dialect
from sheets_service.backends.xlsx.markup import escape
from sheets_service.backends.xlsx.strings import storable, text_element
from sheets_service.backends.xlsx.stylebook import FACES
from sheets_service.plan.marks import ContentCell, Style, TabContent
from sheets_service.workbook import Area, CellRef

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_HEIGHTS: Mapping[Style, float] = {"title": 34, "subtitle": 20, "heading": 24}  # points
_LINE = 13.5  # points
_AROUND = 5
_TALLEST = 409  # points; no row may be taller
_CHARACTERS = 1.2  # that fit into one unit of column width, in the size we write
_MOST_LINKS = 65_530  # Excel repairs a sheet that has more
_LONGEST_LIST = 255  # characters of a dropdown written in place
_EPOCH = date(1899, 12, 30)
_EPOCH_1904 = date(1904, 1, 1)


@dataclass(frozen=True, slots=True)
class Sheeting:
    """What a tab of ours needs to know of its workbook: spelling, cell formats, day count, and drawings to carry along."""

    dialect: Dialect
    faces: Mapping[tuple[Style, bool], int]
    from_1904: bool = False
    drawings: Sequence[tuple[str, str]] = ()  # element name and relationship id


def faces_of(content: TabContent) -> set[tuple[Style, bool]]:
    """Return the cell formats that a tab needs; the hidden one is left plain."""
    if content.hidden:
        return set()
    cells = (cell for row in content.rows for cell in row)
    return {(cell.style, isinstance(cell.value, date)) for cell in cells} | {("heading", False), ("body", False)}


def write_sheet(content: TabContent, sheeting: Sheeting) -> bytes:
    """Return the worksheet part of a tab of ours."""
    body = "".join(
        (
            _properties(content), _view(content), '<sheetFormatPr defaultRowHeight="15"/>', _columns(content),
            f"<sheetData>{''.join(_rows(content, sheeting))}</sheetData>", _merges(content), _choices(content),
            _links(content), '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
            "" if content.hidden else '<pageSetup orientation="landscape" fitToHeight="0"/>',
            *(f'<{name} r:id="{escape(id_)}"/>' for name, id_ in sheeting.drawings),
        )
    )  # fmt: skip
    dialect = sheeting.dialect
    return f'{_HEAD}<worksheet xmlns="{dialect.main}" xmlns:r="{dialect.office}">{body}</worksheet>'.encode()


def _properties(content: TabContent) -> str:
    if content.hidden:
        return ""
    return f'<sheetPr><tabColor rgb="FF{ACCENT}"/><pageSetUpPr fitToPage="1"/></sheetPr>'


def _view(content: TabContent) -> str:
    grid = "" if content.hidden else ' showGridLines="0"'
    pane = ""
    if content.frozen:
        pane = (
            f'<pane ySplit="{content.frozen}" topLeftCell="A{content.frozen + 1}" activePane="bottomLeft" '
            'state="frozen"/><selection pane="bottomLeft"/>'
        )
    return f'<sheetViews><sheetView{grid} workbookViewId="0">{pane}</sheetView></sheetViews>'


def _columns(content: TabContent) -> str:
    if not content.widths:
        return ""
    columns = (
        f'<col min="{number}" max="{number}" width="{width + 0.7109375}" customWidth="1"/>'
        for number, width in enumerate(content.widths, 1)
    )
    return f"<cols>{''.join(columns)}</cols>"


def _rows(content: TabContent, sheeting: Sheeting) -> Iterator[str]:
    for index, row in enumerate(content.rows):
        cells = "".join(
            _cell(cell, CellRef("", index, column).a1, content, sheeting)
            for column, cell in enumerate(_widened(row, content))
        )
        if cells:
            yield f'<row r="{index + 1}"{"" if content.hidden else _height(content, index, row)}>{cells}</row>'


def _widened(row: tuple[ContentCell, ...], content: TabContent) -> tuple[ContentCell, ...]:
    """Draw the lines of a row, and the band of a heading, across the whole tab."""
    missing = len(content.widths) - len(row)
    if not row or row[0].style in ("title", "subtitle") or missing <= 0:
        return row
    blank = ContentCell(style="heading" if row[0].style == "heading" else "body")
    return (*row, *(blank for _ in range(missing)))


def _cell(cell: ContentCell, address: str, content: TabContent, sheeting: Sheeting) -> str:
    value = cell.value
    face = "" if content.hidden else f' s="{sheeting.faces[cell.style, isinstance(value, date)]}"'
    if value is None or value == "":
        return f'<c r="{address}"{face}/>' if face else ""
    if isinstance(value, str):
        return f'<c r="{address}"{face} t="inlineStr"><is>{text_element("t", storable(value))}</is></c>'
    if isinstance(value, date):
        return f'<c r="{address}"{face}><v>{(value - (_EPOCH_1904 if sheeting.from_1904 else _EPOCH)).days}</v></c>'
    return f'<c r="{address}"{face}><v>{value!r}</v></c>'


def _height(content: TabContent, index: int, row: tuple[ContentCell, ...]) -> str:
    """State the height of a row. Programs fit it to its text anew, but not where cells are merged, and some not at once."""
    merged = {area.left: area.right for area in content.merges if area.top == index and area.right > area.left}
    fixed = _HEIGHTS.get(row[0].style, 0.0)
    tallest = max(_lines(content, column, merged.get(column, column), cell) for column, cell in enumerate(row))
    height = min(max(tallest * _LINE + _AROUND, fixed), _TALLEST)
    custom = ' customHeight="1"' if fixed or merged else ""
    return f' ht="{height:g}"{custom}'


def _lines(content: TabContent, first: int, last: int, cell: ContentCell) -> int:
    """Return how many lines a text takes in the columns from `first` to `last`, one where it is not wrapped."""
    room = sum(content.widths[first : last + 1]) * _CHARACTERS
    if not room or not isinstance(cell.value, str) or not FACES[cell.style].wrap:
        return 1
    return sum(max(1, math.ceil(len(line) / room)) for line in cell.value.split("\n"))


def _merges(content: TabContent) -> str:
    areas = "".join(f'<mergeCell ref="{area.a1}"/>' for area in content.merges)
    return f'<mergeCells count="{len(content.merges)}">{areas}</mergeCells>' if areas else ""


def _choices(content: TabContent) -> str:
    places: dict[tuple[str, ...], list[tuple[int, int]]] = {}
    for row, cells in enumerate(content.rows):
        for column, cell in enumerate(cells):
            if cell.choices and _is_listable(cell.choices):
                places.setdefault(cell.choices, []).append((row, column))
    lists = "".join(_choice(choices, cells) for choices, cells in places.items())
    return f'<dataValidations count="{len(places)}">{lists}</dataValidations>' if lists else ""


def _choice(choices: tuple[str, ...], cells: list[tuple[int, int]]) -> str:
    listed = escape(",".join(choices).replace('"', '""'))
    # Shown as a choice, not forced: what somebody types in their own words is kept.
    return (
        f'<dataValidation type="list" allowBlank="1" sqref="{" ".join(_runs(cells))}">'
        f"<formula1>&quot;{listed}&quot;</formula1></dataValidation>"
    )


def _is_listable(choices: tuple[str, ...]) -> bool:
    return not any("," in choice for choice in choices) and len(",".join(choices)) <= _LONGEST_LIST


def _runs(cells: Iterable[tuple[int, int]]) -> Iterator[str]:
    """Walk the ranges that cover cells, those below each other joined."""
    runs = list[Area]()
    for row, column in sorted(cells, key=lambda cell: (cell[1], cell[0])):
        if runs and (runs[-1].bottom, runs[-1].right) == (row - 1, column):
            runs[-1] = replace(runs[-1], bottom=row)
        else:
            runs.append(Area(row, column, row, column))
    return (area.a1 for area in runs)


def _links(content: TabContent) -> str:
    found = (
        f'<hyperlink ref="{CellRef("", row, column).a1}" location="{escape(_location(cell.link))}"/>'
        for row, cells in enumerate(content.rows)
        for column, cell in enumerate(cells)
        if cell.link is not None
    )
    links = "".join(itertools.islice(found, _MOST_LINKS))
    return f"<hyperlinks>{links}</hyperlinks>" if links else ""


def _location(link: CellRef) -> str:
    quoted = link.tab.replace("'", "''")
    return f"'{quoted}'!{link.a1}"

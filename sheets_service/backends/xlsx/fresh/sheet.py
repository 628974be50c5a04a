"""One tab as a worksheet part; the order of its children is that of the schema."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from operator import itemgetter
from xml.sax.saxutils import escape

from sheets_service.backends.xlsx.fresh.markup import HEAD, MAIN, OFFICE, tag
from sheets_service.backends.xlsx.fresh.styles import StyleSheet
from sheets_service.template import TemplateCell, TemplateTab
from sheets_service.workbook import CellRef

_DAY_ZERO = date(1899, 12, 30)


def sheet_part(tab: TemplateTab, styles: StyleSheet, strings: dict[str, int], *, first: bool) -> str:
    """Return the worksheet of a tab; `strings` says where the texts stand, `first` opens the workbook here."""
    page = {"paperSize": 9, "orientation": "landscape" if tab.landscape else "portrait"}
    return HEAD + tag(
        "worksheet",
        tag("sheetPr", *_handle(tab), tag("pageSetUpPr", fitToPage=1)),
        tag("sheetViews", _view(tab, first=first)),
        tag("sheetFormatPr", defaultRowHeight=15),
        tag("cols", *_columns(tab)),
        tag("sheetData", *_rows(tab, styles, strings)),
        *_listed("mergeCells", [tag("mergeCell", ref=area.a1) for area in tab.merges]),
        *_colourings(tab, styles),
        *_listed("dataValidations", list(_dropdowns(tab))),
        tag("printOptions", horizontalCentered=1),
        tag("pageMargins", left=0.4, right=0.4, top=0.5, bottom=0.6, header=0.3, footer=0.3),
        tag("pageSetup", **page, fitToWidth=1, fitToHeight=int(tab.one_page)),
        tag("headerFooter", tag("oddFooter", escape("&L&8&A&R&8&P / &N"))),
        *([tag("legacyDrawing", r_id="rId1")] if any(cell.note for cell in tab.cells.values()) else []),
        xmlns=MAIN,
        xmlns_r=OFFICE,
    )


def _handle(tab: TemplateTab) -> list[str]:
    return [tag("tabColor", rgb=f"FF{tab.colour.removeprefix('#').upper()}")] if tab.colour else []


def _view(tab: TemplateTab, *, first: bool) -> str:
    selected = {"tabSelected": 1} if first else {}
    pane = []
    if tab.frozen_rows or tab.frozen_columns:
        rows = {"ySplit": tab.frozen_rows} if tab.frozen_rows else {}
        columns = {"xSplit": tab.frozen_columns} if tab.frozen_columns else {}
        corner = CellRef(tab.title, tab.frozen_rows, tab.frozen_columns).a1
        active = "bottomRight" if rows and columns else "bottomLeft" if rows else "topRight"
        pane = [
            tag("pane", **columns, **rows, topLeftCell=corner, activePane=active, state="frozen"),
            tag("selection", pane=active, activeCell=corner, sqref=corner),
        ]
    return tag("sheetView", *pane, showGridLines=0, **selected, workbookViewId=0)


def _columns(tab: TemplateTab) -> Iterator[str]:
    for number, width in enumerate(tab.widths, 1):
        yield tag("col", min=number, max=number, width=width, customWidth=1)


def _rows(tab: TemplateTab, styles: StyleSheet, strings: dict[str, int]) -> Iterator[str]:
    filled = {row: list(cells) for row, cells in groupby(sorted(tab.cells), key=itemgetter(0))}
    for row in sorted(filled.keys() | tab.heights.keys()):
        height = {"ht": tab.heights[row], "customHeight": 1} if row in tab.heights else {}
        cells = (_cell(CellRef(tab.title, *at).a1, tab.cells[at], styles, strings) for at in filled.get(row, ()))
        yield tag("row", *cells, r=row + 1, **height)


def _cell(address: str, cell: TemplateCell, styles: StyleSheet, strings: dict[str, int]) -> str:
    look = styles.number(cell.style)
    if cell.formula:
        kind = {"t": "str"} if isinstance(cell.value, str) else {}
        result = f"<v>{escape(str(cell.value))}</v>"
        return tag("c", tag("f", escape(cell.formula.removeprefix("="))), result, r=address, s=look, **kind)
    if cell.value is None:
        return tag("c", r=address, s=look)
    if isinstance(cell.value, str):
        return tag("c", tag("v", str(strings[cell.value])), r=address, s=look, t="s")
    number = (cell.value - _DAY_ZERO).days if isinstance(cell.value, date) else cell.value
    return tag("c", tag("v", str(number)), r=address, s=look)


def _colourings(tab: TemplateTab, styles: StyleSheet) -> Iterator[str]:
    for priority, rule in enumerate(tab.colourings, 1):
        formula = tag("formula", escape(rule.formula.removeprefix("=")))
        look = styles.rule_number(rule.style)
        yield tag(
            "conditionalFormatting",
            tag("cfRule", formula, type="expression", dxfId=look, priority=priority),
            sqref=rule.area.a1,
        )


def _dropdowns(tab: TemplateTab) -> Iterator[str]:
    for dropdown in tab.dropdowns:
        yield tag(
            "dataValidation",
            tag("formula1", escape(f'"{",".join(dropdown.choices)}"')),
            type="list",
            errorStyle="warning",
            allowBlank=1,
            showErrorMessage=1,
            errorTitle="Not in the list",
            error="The review reads the values of the list best. Keep yours all the same?",
            sqref=dropdown.area.a1,
        )


def _listed(name: str, entries: list[str]) -> list[str]:
    return [tag(name, *entries, count=len(entries))] if entries else []

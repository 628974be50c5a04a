"""A text file's values as a plain workbook, so that marks have something to stand on."""

import io
import zipfile
from collections.abc import Iterator, Mapping
from itertools import groupby

from sheets_service.backends.xlsx.dialect import TRANSITIONAL
from sheets_service.backends.xlsx.markup import escape
from sheets_service.backends.xlsx.strings import storable, text_element
from sheets_service.workbook import CellRef, Tab

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_NARROWEST, _WIDEST = 10, 52  # characters
_LINE, _TALLEST = 15, 405  # points
_DATE = (1980, 1, 1, 0, 0, 0)  # the same text gives the same bytes


def write_plain(tab: Tab) -> bytes:
    """Return an .xlsx file with one tab that holds the texts as texts, in columns of readable width."""
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations("officeDocument", "xl/workbook.xml"),
        "xl/workbook.xml": f'<workbook xmlns="{TRANSITIONAL.main}" xmlns:r="{TRANSITIONAL.office}">'
        f'<bookViews><workbookView/></bookViews><sheets><sheet name="{escape(tab.title)}" sheetId="1" r:id="rId1"/>'
        "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": _relations("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"),
        "xl/styles.xml": _styles(),
        "xl/worksheets/sheet1.xml": _sheet(tab),
    }
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, _DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, f"{_HEAD}{text}")
    return target.getvalue()


def _content_types() -> str:
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_SHEET_ML}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_SHEET_ML}.worksheet+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_SHEET_ML}.styles+xml"/></Types>'
    )


def _relations(*kinds_and_targets: str) -> str:
    pairs = zip(kinds_and_targets[::2], kinds_and_targets[1::2], strict=True)
    pointers = "".join(
        f'<Relationship Id="rId{number}" Type="{TRANSITIONAL.office}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(pairs, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{pointers}</Relationships>'


def _styles() -> str:
    wrapped = '<alignment vertical="top" wrapText="1"/>'
    return (
        f'<styleSheet xmlns="{TRANSITIONAL.main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/>'
        '<family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill>'
        '<patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/>'
        '<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'
        '</cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
        '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" '
        f'applyAlignment="1">{wrapped}</xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" '
        'builtinId="0"/></cellStyles></styleSheet>'
    )


def _sheet(tab: Tab) -> str:
    widths = _widths(tab)
    columns = "".join(
        f'<col min="{column + 1}" max="{column + 1}" width="{width}" customWidth="1"/>'
        for column, width in sorted(widths.items())
    )
    return (
        f'<worksheet xmlns="{TRANSITIONAL.main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
        f"{f'<cols>{columns}</cols>' if columns else ''}<sheetData>{''.join(_rows(tab, widths))}</sheetData>"
        '<pageSetup orientation="landscape" fitToHeight="0"/></worksheet>'
    )


def _widths(tab: Tab) -> dict[int, int]:
    widest = dict[int, int]()
    for (_, column), cell in tab.cells.items():
        longest = max((len(line) for line in cell.text.splitlines()), default=0)
        widest[column] = max(widest.get(column, _NARROWEST), min(longest + 2, _WIDEST))
    return widest


def _rows(tab: Tab, widths: Mapping[int, int]) -> Iterator[str]:
    for row, group in groupby(sorted(tab.cells), key=lambda place: place[0]):
        places = list(group)
        lines = max(_lines(tab.cells[place].text, widths[place[1]]) for place in places)
        cells = "".join(
            f'<c r="{CellRef("", *place).a1}" s="1" t="inlineStr"><is>'
            f"{text_element('t', storable(tab.cells[place].text))}</is></c>"
            for place in places
        )
        yield f'<row r="{row + 1}" ht="{min(lines * _LINE, _TALLEST)}">{cells}</row>'


def _lines(text: str, width: int) -> int:
    return sum(max(1, -(-len(line) // width)) for line in text.split("\n"))

"""Workbooks made by other programs or by hand, and a set of marks to put on them."""

import io
import struct
import warnings
import zipfile
import zlib
from datetime import date

import openpyxl
import xlsxwriter

from sheets_service.backends.files import Files
from sheets_service.history import REVIEW_TAB, STATE_TAB
from sheets_service.plan.marks import ContentCell, Edits, Highlight, NoteEdit, TabContent
from sheets_service.workbook import Area, CellRef

BLOCK = (
    "── OKR review ──\nno-target: “Improve onboarding” has no number.\nAsk: what would you see?\n── end of review ──"
)
ROWS = (
    ("Crews plan alone", "Setup calls per 100 accounts", 42, 15),
    ("", "Improve onboarding", None, None),
    ("", "=cmd|' /C calc'!A0", 1, 2),
    ("Small teams stay", "Teams that renew", 0.81, 0.9),
)


def picture():
    """Return a PNG of one red point."""
    pixels = zlib.compress(b"\x00\xff\x00\x00")
    chunks = ((b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)), (b"IDAT", pixels), (b"IEND", b""))
    body = b"".join(struct.pack(">I", len(d)) + n + d + struct.pack(">I", zlib.crc32(n + d)) for n, d in chunks)
    return b"\x89PNG\r\n\x1a\n" + body


def plain(path):
    """Write the least that a person would have: a heading and some rows."""
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Q3 OKRs")
    sheet.write_row(0, 0, ("Objective", "Key result", "Start", "Target"))
    for row, values in enumerate(ROWS, 1):
        for column, value in enumerate(values):
            if isinstance(value, str):
                sheet.write_string(row, column, value)
            elif value is not None:
                sheet.write_number(row, column, value)
    return book, sheet


def rich(path):
    """Write a workbook with everything XlsxWriter knows that other libraries drop."""
    book, sheet = plain(path)
    per_cent, bold = book.add_format({"num_format": "0%", "indent": 2}), book.add_format({"bold": True})
    struck = book.add_format({"font_strikeout": True, "bg_color": "#FFEEAA"})
    sheet.write_number("C5", 0.81, per_cent)
    sheet.write_formula("E2", "=D2-C2", None, -27)
    sheet.write_rich_string("F2", "plain ", bold, "bold", " plain")
    sheet.write_string("F3", "gone", struck)
    sheet.write_datetime("G2", date(2027, 3, 31), book.add_format({"num_format": "yyyy-mm-dd"}))
    sheet.write_url("H2", "https://example.org/", string="our page")
    sheet.write_url("H3", "internal:'KPIs'!A1", string="inside")
    sheet.conditional_format("C2:C5", {"type": "data_bar", "bar_solid": True})
    sheet.conditional_format("D2:D5", {"type": "icon_set", "icon_style": "3_arrows"})
    sheet.conditional_format("B2:B5", {"type": "text", "criteria": "containing", "value": "renew", "format": struck})
    sheet.data_validation("A2:A5", {"validate": "list", "source": ["a", "b"]})
    sheet.merge_range("J2:K4", "merged", bold)
    sheet.add_sparkline("I2", {"range": "C2:D2"})
    sheet.insert_image("L2", "dot.png", {"image_data": io.BytesIO(picture())})
    sheet.insert_textbox("L8", "a shape")
    sheet.write_comment("B2", "ask Ana", {"author": "Mo", "x_scale": 2, "color": "#AACCFF"})
    sheet.write_comment("D4", "from the audit", {"author": "Ze"})
    sheet.set_header("&L&G", {"image_left": "dot.png", "image_data_left": io.BytesIO(picture())})
    sheet.autofilter("A1:D5")
    sheet.freeze_panes(1, 0)
    sheet.set_row(3, None, None, {"hidden": True, "level": 1})
    sheet.set_column("M:M", 9, None, {"hidden": True})
    sheet.print_area("A1:D5")
    other = book.add_worksheet("KPIs")
    other.add_table("A1:B3", {"data": [["a", 1], ["b", 2]], "columns": [{"header": "K"}, {"header": "V"}]})
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "=KPIs!$B$2:$B$3"})
    other.insert_chart("D2", chart)
    page = book.add_chartsheet("Chart")
    line = book.add_chart({"type": "line"})
    line.add_series({"values": "=KPIs!$B$2:$B$3"})
    page.set_chart(line)
    book.define_name("Targets", "='Q3 OKRs'!$D$2:$D$5")
    book.close()
    return path


def with_strange_parts(path, target):
    """Add what only Excel writes: macros, a pivot cache, calculation order, threads, custom data."""
    thread_relation = (
        '<Relationship Id="rId90" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" '
        'Target="../threadedComments/threadedComment1.xml"/></Relationships>'
    )
    threads = (
        '<?xml version="1.0"?><ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/'
        'threadedcomments"><threadedComment ref="B5" dT="2027-01-05T10:00:00.00" personId="{1}" id="{A}"><text>why so '
        'low</text></threadedComment><threadedComment ref="B5" dT="2027-01-06T10:00:00.00" personId="{2}" id="{B}" '
        'parentId="{A}"><text>last year</text></threadedComment></ThreadedComments>'
    )
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename == "xl/worksheets/_rels/sheet1.xml.rels":
                content = content.replace(b"</Relationships>", thread_relation.encode())
            new.writestr(entry, content)
        new.writestr("xl/threadedComments/threadedComment1.xml", threads)
        new.writestr("xl/vbaProject.bin", bytes(range(256)) * 8, zipfile.ZIP_STORED)
        new.writestr("xl/calcChain.xml", '<calcChain xmlns="x"><c r="E2" i="1"/></calcChain>')
        new.writestr("xl/pivotCache/pivotCacheDefinition1.xml", "<pivotCacheDefinition/>")
        new.writestr("customXml/item1.xml", '<b:Sources xmlns:b="urn:theirs"/>')
    return target


def marks(path, tab="Q3 OKRs"):
    """Return edits that put notes, colours and our two tabs into a workbook."""
    standing = Files().read(str(path)).tab(tab)
    places = ((1, 1), (2, 1), (4, 1), (1, 0))
    notes = tuple(
        NoteEdit(CellRef(tab, *place), standing.cell(*place).note, with_block(standing.cell(*place).note))
        for place in places
    )
    return Edits(
        source=str(path),
        notes=notes,
        rules_added=(
            Highlight(tab, Area(1, 1, 4, 1), "warning", 3, 1),
            Highlight(tab, Area(1, 0, 4, 0), "hint", 4, 0),
            Highlight(tab, Area(1, 3, 4, 3), "missing", 5, 1),
        ),
        tabs=(review_tab(tab), state_tab()),
    )


def with_block(note):
    return f"{note}\n\n{BLOCK}" if note else BLOCK


def review_tab(tab="Q3 OKRs", title=REVIEW_TAB):
    link = CellRef(tab, 2, 1)
    return TabContent(
        title,
        (
            (ContentCell("OKR Review", "title"),),
            (ContentCell("3 findings.", "subtitle"),),
            (),
            (ContentCell("Findings", "heading"),),
            (
                ContentCell("warning", "warning"),
                ContentCell("B3", "link", link),
                ContentCell("=cmd|' /C calc'!A0"),
                ContentCell("open", "input", choices=("open", "accepted", "waived")),
                ContentCell(date(2027, 3, 31), "input"),
            ),
            (ContentCell(72.5, "number"), ContentCell("██░░", "bar"), ContentCell(" spaced  out\n", "muted")),
        ),
        widths=(12, 10, 40, 12, 12),
        merges=(Area(0, 0, 0, 4),),
        frozen=2,
    )


def state_tab():
    blank = ContentCell()
    rows = ((ContentCell("state"), ContentCell("1")), (blank, blank, blank, *(ContentCell(text) for text in _FLAGGED)))
    return TabContent(STATE_TAB, rows, hidden=True)


_FLAGGED = ("Improve onboarding", "Crews plan alone", "Improve onboarding")


def clearing(path, before):
    """Return edits that take every mark of `marks` away again; `before` are the notes as they were."""
    workbook = Files().read(str(path))
    notes = tuple(
        NoteEdit(tab.ref(*place), cell.note, before.get((tab.title, *place), ""))
        for tab in workbook.tabs
        for place, cell in tab.cells.items()
        if cell.note != before.get((tab.title, *place), "")
    )
    rules = tuple((tab.title, rule) for tab in workbook.tabs for rule in tab.highlights)
    return Edits(str(path), notes, rules, (), (), (REVIEW_TAB, STATE_TAB))


def notes_of(path):
    """Return all notes by tab, row and column."""
    tabs = Files().read(str(path)).tabs
    return {(tab.title, *place): cell.note for tab in tabs for place, cell in tab.cells.items() if cell.note}


def parts(path):
    """Return the content of every part, in the order of the file."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rebuilt(path, target, changes):
    """Write a copy of a workbook with some parts replaced (bytes), taken away (None) or added."""
    kept = {**parts(path), **changes}
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in kept.items():
            if content is not None:
                archive.writestr(name, content)
    return target


def opened(path, *, values=False):
    """Let openpyxl read a workbook; what it says it would drop on saving is why we do not save with it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        return openpyxl.load_workbook(path, data_only=values)


def seen_titles(path):
    return [tab.title for tab in Files().read(str(path)).tabs]

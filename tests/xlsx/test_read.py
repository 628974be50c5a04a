import zipfile
from datetime import date, datetime, time

import pytest
import xlsxwriter

from sheets_service.backends.files import Files
from sheets_service.backends.xlsx.formula import shift_formula
from sheets_service.backends.xlsx.read import read_workbook
from sheets_service.workbook import Area
from tests.xlsx.samples import opened, parts, rebuilt, rich, with_strange_parts

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SHEET = "xl/worksheets/sheet1.xml"


def read(path):
    return Files().read(str(path))


@pytest.fixture
def book(tmp_path):
    return with_strange_parts(rich(tmp_path / "made.xlsx"), tmp_path / "book.xlsx")


def test_values_texts_and_looks_are_read(book):
    tab = read(book).tab("Q3 OKRs")

    assert (tab.cell(4, 2).value, tab.cell(4, 2).text, tab.cell(4, 2).indent) == (0.81, "81%", 2)
    assert (tab.cell(1, 4).value, tab.cell(1, 4).formula) == (-27, "=D2-C2")
    assert tab.cell(1, 5).value == "plain bold plain"
    assert tab.cell(2, 5).strikethrough
    assert (tab.cell(1, 6).value, tab.cell(1, 6).text) == (date(2027, 3, 31), "2027-03-31")
    assert tab.cell(3, 1).value == "=cmd|' /C calc'!A0"
    assert tab.cell(3, 1).formula == ""
    assert tab.cell(1, 9).bold


def test_the_shape_of_a_tab_is_read(book):
    workbook = read(book)
    tab = workbook.tab("Q3 OKRs")

    assert [one.title for one in workbook.tabs] == ["Q3 OKRs", "KPIs"]
    assert tab.merges == (Area(1, 9, 3, 10),)
    assert tab.anchor(3, 10) == (1, 9)
    assert (tab.hidden_rows, dict(tab.outline)) == (frozenset({3}), {3: 1})
    assert (tab.row_count, tab.column_count) == (5, 10)


def test_notes_and_threads_are_told_apart(book):
    workbook = read(book)
    tab = workbook.tab("Q3 OKRs")

    assert (tab.cell(1, 1).note, tab.cell(1, 1).has_thread) == ("ask Ana", False)
    assert (tab.cell(4, 1).note, tab.cell(4, 1).has_thread) == ("", True)
    assert [(one.cell.a1, one.posts, one.answered) for one in workbook.threads] == [
        ("B5", ("why so low", "last year"), True)
    ]


def test_the_mirror_of_a_thread_is_not_taken_for_a_note(book, tmp_path):
    comments = parts(book)["xl/comments1.xml"].replace(b"<author>Mo</author>", b"<author>tc={A}</author>")
    path = rebuilt(book, tmp_path / "mirror.xlsx", {"xl/comments1.xml": comments})

    cell = read(path).tab("Q3 OKRs").cell(1, 1)

    assert (cell.note, cell.has_thread) == ("", True)


def test_openpyxl_reads_the_same_values_and_formulas(book):
    values, formulas = opened(book, values=True), opened(book)

    workbook = read(book)

    for tab in workbook.tabs:
        for row in values[tab.title].iter_rows():
            for theirs in row:
                ours = tab.cell(theirs.row - 1, theirs.column - 1)
                expected = theirs.value.date() if isinstance(theirs.value, datetime) else theirs.value
                assert ours.value == (None if expected == "" else expected), theirs.coordinate
                formula = formulas[tab.title][theirs.coordinate]
                assert ours.formula == (formula.value if formula.data_type == "f" else "")


def test_dates_times_and_durations_are_told_apart(tmp_path):
    book = xlsxwriter.Workbook(tmp_path / "days.xlsx")
    sheet = book.add_worksheet()
    for row, (number, code) in enumerate(
        [(46477, "d mmm yyyy"), (46477.75, "yyyy-mm-dd hh:mm"), (0.75, "hh:mm"), (1.5, "[h]:mm"), (46477, "0")]
    ):
        sheet.write_number(row, 0, number, book.add_format({"num_format": code}))
    book.close()

    cells = [read(tmp_path / "days.xlsx").tabs[0].cell(row, 0) for row in range(5)]

    assert [cell.value for cell in cells] == [date(2027, 3, 31), datetime(2027, 3, 31, 18), time(18), 1.5, 46477]  # noqa: DTZ001
    assert [cell.text for cell in cells] == ["31 Mar 2027", "2027-03-31 18:00", "18:00", "36:00", "46477"]


def test_days_counted_from_1904_are_read(tmp_path):
    book = xlsxwriter.Workbook(tmp_path / "mac.xlsx", {"date_1904": True})
    book.add_worksheet().write_datetime(0, 0, date(2027, 3, 31), book.add_format({"num_format": "yyyy-mm-dd"}))
    book.close()

    assert read(tmp_path / "mac.xlsx").tabs[0].cell(0, 0).text == "2027-03-31"


def with_sheet(tmp_path, body, *, root="worksheet", prefix="", main=MAIN):
    """Return a workbook whose first sheet is the given markup."""
    name = f"{prefix}:{root}" if prefix else root
    declared = f'xmlns:{prefix}="{main}"' if prefix else f'xmlns="{main}"'
    sheet = f"<{name} {declared}>{body}</{name}>".encode()
    return rebuilt(rich(tmp_path / "full.xlsx"), tmp_path / "hand.xlsx", {SHEET: sheet})


def test_formulas_without_a_stored_result_are_named(tmp_path):
    body = "<sheetData><row><c><f>1+1</f></c><c><f>1+2</f><v/></c><c t='str'><f>\"\"</f><v></v></c></row></sheetData>"

    workbook = read(with_sheet(tmp_path, body))

    assert "A1, B1 have no stored result" in workbook.warnings[0]
    assert workbook.tabs[0].cell(0, 0).formula == "=1+1"


def test_errors_truth_values_and_texts_of_every_kind_are_read(tmp_path):
    body = """<sheetData><row r="2"><c r="B2" t="e"><v>#REF!</v></c><c r="C2" t="b"><v>1</v></c>
    <c r="D2" t="inlineStr"><is><r><t>a_x000D_</t></r><rPh><t>no</t></rPh><r><t xml:space="preserve"> b</t></r></is></c>
    <c r="E2" t="d"><v>2027-03-31T00:00:00</v></c><c r="F2" t="str"><f>A1</f><v>5_x005F_</v></c></row></sheetData>"""

    tab = read(with_sheet(tmp_path, body)).tabs[0]

    assert (tab.cell(1, 1).error, tab.cell(1, 1).text) == ("#REF!", "#REF!")
    assert [tab.cell(1, column).value for column in range(2, 6)] == [True, "a\r b", date(2027, 3, 31), "5_"]


def test_shared_formulas_are_written_out_for_each_cell(tmp_path):
    body = """<sheetData><row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="0">$A1*B$1+LOG10(A1)&amp;"A1"</f><v>1</v></c></row>
    <row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row></sheetData>"""

    tab = read(with_sheet(tmp_path, body)).tabs[0]

    assert tab.cell(1, 2).formula == '=$A2*B$1+LOG10(A2)&"A1"'


@pytest.mark.parametrize(
    ("formula", "shifted"),
    [
        ("A1", "B3"),
        ("$A$1", "$A$1"),
        ("Q3!A1", "Q3!B3"),
        ("'A1'!A1", "'A1'!B3"),
        ("SUM(A1:B2)", "SUM(B3:C4)"),
        ("TAX2025x", "TAX2025x"),
    ],
)
def test_formulas_shift(formula, shifted):
    assert shift_formula(formula, 2, 1) == shifted


@pytest.mark.parametrize(
    ("prefix", "main"),
    [
        ("x", MAIN),
        ("", "http://purl.oclc.org/ooxml/spreadsheetml/main"),
        ("s", "http://purl.oclc.org/ooxml/spreadsheetml/main"),
    ],
)
def test_prefixes_and_strict_files_are_read_alike(tmp_path, prefix, main):
    tag = f"{prefix}:" if prefix else ""
    body = f"<{tag}sheetData><{tag}row><{tag}c><{tag}v>7</{tag}v></{tag}c></{tag}row></{tag}sheetData>"

    assert read(with_sheet(tmp_path, body, prefix=prefix, main=main)).tabs[0].cell(0, 0).value == 7


def test_utf_16_sheets_are_read(tmp_path):
    body = "<sheetData><row><c><v>7</v></c></row></sheetData>"
    sheet = f'<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="{MAIN}">{body}</worksheet>'
    path = rebuilt(rich(tmp_path / "full.xlsx"), tmp_path / "wide.xlsx", {SHEET: sheet.encode("utf-16")})

    assert read(path).tabs[0].cell(0, 0).value == 7


def test_a_sheet_coloured_to_its_last_row_is_as_small_as_its_content(tmp_path):
    rows = "".join(f'<row r="{row}"><c r="A{row}" s="1"/></row>' for row in range(2, 100_002))
    first, after = '<row r="1"><c r="A1"><v>1</v></c></row>', '<mergeCells><mergeCell ref="A3:A4"/></mergeCells>'
    body = f"<sheetData>{first}{rows}</sheetData>{after}"

    tab = read(with_sheet(tmp_path, body)).tabs[0]

    assert (len([one for one in tab.cells.values() if one.text]), tab.row_count, tab.merges) == (
        1,
        1,
        (Area(2, 0, 3, 0),),
    )


def test_a_tab_that_is_missing_from_the_file_is_named(tmp_path):
    path = rebuilt(rich(tmp_path / "full.xlsx"), tmp_path / "lost.xlsx", {"xl/worksheets/sheet2.xml": None})

    workbook = read_workbook(path)

    assert [tab.title for tab in workbook.tabs] == ["Q3 OKRs"]
    assert "“KPIs”" in workbook.warnings[0]


def test_names_in_a_zip_are_found_whatever_their_case_and_slashes(tmp_path):
    full = rich(tmp_path / "full.xlsx")
    with zipfile.ZipFile(tmp_path / "odd.xlsx", "w") as archive:
        for name, content in parts(full).items():
            archive.writestr(name.replace("xl/worksheets/sheet1.xml", "XL\\Worksheets\\Sheet1.xml"), content)

    assert read(tmp_path / "odd.xlsx").tab("Q3 OKRs").cell(1, 0).text == "Crews plan alone"

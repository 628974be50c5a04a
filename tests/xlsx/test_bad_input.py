import random
import struct
import zipfile

import pytest

from sheets_service.backends.files import Files
from sheets_service.errors import NotAWorkbook, ReviewError, SourceNotFound, TooLarge
from sheets_service.plan.marks import Edits
from sheets_service.workbook import column_letters
from tests.xlsx.samples import marks, parts, rebuilt, review_tab, rich

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
SHEET = "xl/worksheets/sheet1.xml"


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    return rich(tmp_path_factory.mktemp("good") / "book.xlsx")


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.xlsx", b"", "is empty"),
        ("a.csv", b"", "is empty"),
        ("a.csv", b" \n \n", "is empty"),
        ("a.xlsx", b"Objective,Key result\n", "is not an .xlsx workbook"),
        ("a.xlsx", b"PK\x03\x04" + bytes(90), "cut off or damaged"),
        ("a.xls", OLE, "old .xls workbook"),
        ("a.xlsx", OLE + "EncryptedPackage".encode("utf-16-le"), "protected with a password"),
        ("a.csv", OLE, "old .xls workbook"),
        ("a.csv", b"\x00\x01\x02\x03" * 90, "not a text file"),
        ("a.pdf", b"%PDF-1.7", "is not an .xlsx workbook"),
    ],
)
def test_what_is_no_workbook_gets_one_clear_sentence(tmp_path, name, content, sentence):
    path = tmp_path / name
    path.write_bytes(content)

    with pytest.raises(NotAWorkbook) as caught:
        Files().read(str(path))

    assert sentence in caught.value.message
    assert name in caught.value.message
    assert caught.value.hint.endswith(".")


@pytest.mark.parametrize(
    ("entries", "sentence"),
    [
        ({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<x/>"}, "OpenDocument"),
        ({"xl/workbook.bin": b"", "[Content_Types].xml": b""}, "binary .xlsb"),
        ({"word/document.xml": b"<w/>"}, "no Excel workbook"),
        ({}, "no Excel workbook"),
    ],
)
def test_other_zip_files_are_named_for_what_they_are(tmp_path, entries, sentence):
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as archive:
        for name, content in entries.items():
            archive.writestr(name, content)

    with pytest.raises(NotAWorkbook, match=sentence):
        Files().read(str(tmp_path / "a.xlsx"))


def test_a_locked_entry_is_a_password(tmp_path, book):
    raw = bytearray(book.read_bytes())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = raw.find(mark)
        raw[place + offset] |= 1
    (tmp_path / "a.xlsx").write_bytes(raw)

    with pytest.raises(NotAWorkbook, match="password"):
        Files().read(str(tmp_path / "a.xlsx"))


def test_no_file_and_a_folder_are_said_so(tmp_path):
    with pytest.raises(SourceNotFound, match="There is no file"):
        Files().read(str(tmp_path / "none.xlsx"))
    with pytest.raises(NotAWorkbook, match="is a folder"):
        Files().read(str(tmp_path))


def test_a_file_too_large_is_refused_before_it_is_read(tmp_path):
    with (tmp_path / "big.xlsx").open("wb") as file:
        file.truncate(200 * 2**20)

    with pytest.raises(TooLarge, match="200 MB"):
        Files().read(str(tmp_path / "big.xlsx"))


@pytest.mark.slow
def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path, book):
    path = rebuilt(book, tmp_path / "bomb.xlsx", {"xl/media/bomb.png": bytes(500 * 2**20)})

    with pytest.raises(TooLarge, match="unpacks to more than"):
        Files().read(str(path))


def test_a_bomb_that_lies_about_its_size_is_damaged(tmp_path, book):
    path = rebuilt(book, tmp_path / "liar.xlsx", {SHEET: b"<worksheet>" + b" " * 10**6 + b"</worksheet>"})
    raw = bytearray(path.read_bytes())
    real = struct.pack("<I", 10**6 + 23)
    while (place := raw.find(real)) >= 0:
        raw[place : place + 4] = struct.pack("<I", 100)
    path.write_bytes(raw)

    with pytest.raises(NotAWorkbook, match="damaged"):
        Files().read(str(path))


def test_a_document_type_is_refused_before_it_expands(tmp_path, book):
    attack = b'<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>&b;</worksheet>'

    for part in (SHEET, "xl/workbook.xml", "xl/sharedStrings.xml", "xl/comments1.xml"):
        with pytest.raises(NotAWorkbook, match="damaged"):
            Files().read(str(rebuilt(book, tmp_path / "attack.xlsx", {part: attack})))


@pytest.mark.parametrize("encoding", ["none-such", "shift_jis", "utf-7"])
@pytest.mark.parametrize(
    "part", [SHEET, "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/comments1.xml"]
)
def test_an_encoding_that_cannot_be_read_is_damage(tmp_path, book, part, encoding):
    content = b'<?xml version="1.0" encoding="' + encoding.encode() + b'"?><r/>'

    with pytest.raises(NotAWorkbook, match="damaged"):
        Files().read(str(rebuilt(book, tmp_path / "a.xlsx", {part: content})))


@pytest.mark.parametrize(
    "sheet",
    [b"", b"<", b"<worksheet>", b"\x00\x01", b"<html/>", b"<worksheet><sheetData><row r='x'/></sheetData></worksheet>"],
)
def test_a_damaged_sheet_is_named_in_one_sentence(tmp_path, book, sheet):
    if b"row" in sheet:
        sheet = sheet.replace(
            b"<worksheet", b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
        )

    with pytest.raises(NotAWorkbook, match=r"sheet1\.xml"):
        Files().read(str(rebuilt(book, tmp_path / "a.xlsx", {SHEET: sheet})))


@pytest.mark.slow
def test_every_truncation_and_every_flipped_byte_gives_a_workbook_or_a_review_error(tmp_path, book):
    raw, chance = book.read_bytes(), random.Random(7)
    path, said = tmp_path / "a.xlsx", set()
    for _ in range(120):
        damaged = bytearray(raw[: chance.randrange(len(raw))] if chance.random() < 0.4 else raw)
        for _ in range(chance.randrange(1, 12)):
            if damaged:
                damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        path.write_bytes(damaged)
        try:
            Files().read(str(path))
            Files(tmp_path / "out.xlsx").write(Edits(str(path), tabs=(review_tab(),)))
        except ReviewError as error:
            said.add(error.message[-1])
    assert said == {"."}


@pytest.mark.slow
def test_damaged_markup_in_any_part_gives_marks_or_a_review_error(tmp_path, book):
    whole, chance = parts(book), random.Random(11)
    edits = marks(book)
    names = [name for name in whole if name.endswith((".xml", ".rels", ".vml"))]
    path, said = tmp_path / "a.xlsx", set()
    for name in names * 6:
        content = bytearray(whole[name])
        start = chance.randrange(len(content))
        content[start : start + chance.randrange(1, 30)] = chance.randbytes(chance.randrange(3))
        rebuilt(book, path, {name: bytes(content)})
        try:
            Files().read(str(path))
            Files(tmp_path / "out.xlsx").write(Edits(str(path), edits.notes, (), edits.rules_added, edits.tabs))
        except ReviewError as error:
            said.add(error.message[-1])
    assert said == {"."}


MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def with_rows(book, path, rows, around=""):
    sheet = f"<worksheet {MAIN}><sheetData>{rows}</sheetData>{around}</worksheet>"
    return str(rebuilt(book, path, {SHEET: sheet.encode(), "xl/worksheets/_rels/sheet1.xml.rels": None}))


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="1"><c r="ZZZZZZZ1"><v>1</v></c></row>',
        '<row r="99999999999"><c><v>1</v></c></row>',
        '<row r="1"><c r="A1"><v>1e999</v></c></row>',
        '<row r="1"><c r="A1"><v>one</v></c></row>',
        '<row r="1"><c r="A1" t="d"><v>soon</v></c></row>',
        f'<row r="1"><c r="A1" t="s"><v>{"9" * 5000}</v></c></row>',
    ],
)
def test_what_no_sheet_can_hold_is_damage(tmp_path, book, rows):
    with pytest.raises(NotAWorkbook, match="damaged"):
        Files().read(with_rows(book, tmp_path / "a.xlsx", rows))


def test_a_cell_beyond_a_desert_is_named_and_not_walked_to(tmp_path, book):
    rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'

    workbook = Files().read(with_rows(book, tmp_path / "a.xlsx", rows))

    assert (workbook.tabs[0].row_count, workbook.tabs[0].column_count) == (1, 1)
    assert "XFD1048576 lie far from everything else" in workbook.warnings[0]


def test_cells_scattered_over_a_whole_sheet_are_too_much(tmp_path, book):
    places = ((4000 * step, 60 * step) for step in range(1, 240))
    rows = "".join(f'<row r="{row}"><c r="{column_letters(column)}{row}"><v>1</v></c></row>' for row, column in places)

    with pytest.raises(TooLarge, match="scattered"):
        Files().read(with_rows(book, tmp_path / "a.xlsx", rows))


def test_a_million_empty_lines_of_text_are_no_rows(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("Objective,Key result\nGrow,Raise it\n" + ",\n" * 1_000_000 + "stray,cell\n")

    workbook = Files().read(str(path))

    assert workbook.tabs[0].row_count == 2
    assert "A1000003" in workbook.warnings[0]


def test_elements_nested_without_end_are_damage(tmp_path, book):
    deep = f"<worksheet {MAIN}><sheetData/>{'<a>' * 100_000}{'</a>' * 100_000}</worksheet>"
    path = rebuilt(book, tmp_path / "a.xlsx", {SHEET: deep.encode(), "xl/worksheets/_rels/sheet1.xml.rels": None})

    with pytest.raises(NotAWorkbook, match="damaged"):
        Files().write(marks(path))


def test_odd_ranges_sizes_and_numbers_do_not_stop_a_review(tmp_path, book):
    around = (
        '<mergeCells count="x"><mergeCell ref="#REF!"/></mergeCells><conditionalFormatting sqref="A:A #REF!">'
        f'<cfRule type="expression" priority="{"9" * 5000}"><formula>1</formula></cfRule></conditionalFormatting>'
        '<dataValidations count="²"/>'
    )
    path = with_rows(book, tmp_path / "a.xlsx", '<row r="1" ht="1e999"><c r="A1"><v>1</v></c></row>', around)
    raw = parts(path)[SHEET].replace(b"<sheetData>", b'<sheetFormatPr defaultRowHeight="0" zeroHeight="1"/><sheetData>')

    receipt = Files().write(marks(rebuilt(path, tmp_path / "b.xlsx", {SHEET: raw})))

    assert receipt.written
    assert Files().read(str(tmp_path / "b.xlsx")).tabs[0].merges == ()

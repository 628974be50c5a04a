"""The same marks on files that are spelled differently: strict, prefixed, with absolute pointers, in other encodings."""

import zipfile

import openpyxl
import pytest

from sheets_service.backends.files import Files
from sheets_service.errors import NotWritable
from sheets_service.history import REVIEW_TAB, STATE_TAB
from sheets_service.plan.marks import Edits
from tests.xlsx.samples import BLOCK, clearing, marks, notes_of, opened, parts, rebuilt, review_tab, rich, seen_titles

TRANSITIONAL = {
    "main": "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "office": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
STRICT = {
    "main": "http://purl.oclc.org/ooxml/spreadsheetml/main",
    "office": "http://purl.oclc.org/ooxml/officeDocument/relationships",
}
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def hand_made(path, *, spelling=TRANSITIONAL, prefix="", absolute=False, encoding="utf-8"):
    """Write a small workbook with a note, in a given spelling."""
    p = f"{prefix}:" if prefix else ""
    name = f"xmlns:{prefix}" if prefix else "xmlns"
    main, office = spelling["main"], spelling["office"]
    head = f'<?xml version="1.0" encoding="{encoding}"?>'
    up = "/xl/" if absolute else ""
    kinds = [
        f'<c:Override PartName="/xl/{part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.'
        f'{kind}+xml"/>'
        for part, kind in {
            "workbook": "sheet.main", "worksheets/sheet1": "worksheet", "styles": "styles", "comments1": "comments",
        }.items()
    ]  # fmt: skip
    entries = {
        "[Content_Types].xml": f'<c:Types xmlns:c="{PACKAGE}/content-types"><c:Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><c:Default Extension="xml" '
        f'ContentType="application/xml"/>{"".join(kinds)}</c:Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="a" Type="{office}/officeDocument" '
        'Target="/xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<{p}workbook {name}="{main}" xmlns:rel="{office}"><{p}sheets><{p}sheet name="Q3 OKRs" '
        f'sheetId="4" rel:id="rId1"/></{p}sheets></{p}workbook>',
        "xl/_rels/workbook.xml.rels": f'<q:Relationships xmlns:q="{PACKAGE}/relationships"><q:Relationship Id="rId1" '
        f'Type="{office}/worksheet" Target="{up}worksheets/sheet1.xml"/><q:Relationship Id="rId2" Type="{office}/styles" '
        f'Target="{up}styles.xml"/></q:Relationships>',
        "xl/styles.xml": f'<{p}styleSheet {name}="{main}"/>',
        "xl/worksheets/_rels/sheet1.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{office}/comments" Target="{"/xl/" if absolute else "../"}comments1.xml"/></Relationships>',
        "xl/comments1.xml": f'<{p}comments {name}="{main}"><{p}authors><{p}author>Ä</{p}author></{p}authors><{p}commentList>'
        f'<{p}comment ref="B2" authorId="0"><{p}text><{p}r><{p}t>größer</{p}t></{p}r></{p}text></{p}comment>'
        f"</{p}commentList></{p}comments>",
        "xl/worksheets/sheet1.xml": f'<{p}worksheet {name}="{main}"><{p}sheetData><{p}row r="1"><{p}c r="A1" t="inlineStr">'
        f"<{p}is><{p}t>Größe</{p}t></{p}is></{p}c></{p}row></{p}sheetData></{p}worksheet>",
    }  # fmt: skip
    with zipfile.ZipFile(path, "w") as archive:
        for part, text in entries.items():
            archive.writestr(part, (head + text).encode(encoding))
    return path


SPELLINGS = [
    {},
    {"spelling": STRICT},
    {"prefix": "x"},
    {"prefix": "x", "spelling": STRICT, "absolute": True},
    {"absolute": True},
    {"encoding": "utf-16"},
    {"encoding": "iso-8859-1"},
    {"encoding": "windows-1252", "prefix": "ss"},
]


@pytest.mark.parametrize("spelling", SPELLINGS, ids=str)
def test_marks_come_and_go_in_every_spelling(tmp_path, spelling):
    book = hand_made(tmp_path / "book.xlsx", **spelling)
    before = parts(book)
    assert notes_of(book) == {("Q3 OKRs", 1, 1): "größer"}

    Files().write(marks(book))

    assert seen_titles(book) == ["Q3 OKRs", REVIEW_TAB, STATE_TAB]
    assert notes_of(book)["Q3 OKRs", 1, 1] == f"größer\n\n{BLOCK}"
    assert notes_of(book)["Q3 OKRs", 2, 1] == BLOCK
    tab = Files().read(str(book)).tab("Q3 OKRs")
    assert (tab.cell(0, 0).text, len(tab.highlights)) == ("Größe", 3)
    Files().write(clearing(book, {("Q3 OKRs", 1, 1): "größer"}))
    assert parts(book) == before


@pytest.mark.parametrize("spelling", [one for one in SPELLINGS if one.get("spelling") != STRICT], ids=str)
def test_another_reader_finds_the_marks_in_every_spelling_it_knows(tmp_path, spelling):
    book = hand_made(tmp_path / "book.xlsx", **spelling)

    Files().write(marks(book))

    found = opened(book)
    assert found["Q3 OKRs"]["B3"].comment.text == BLOCK
    assert found[REVIEW_TAB]["A5"].fill.fgColor.rgb == "FFFCE9C4"
    assert len(found["Q3 OKRs"].conditional_formatting) == 3


def test_clearing_a_file_that_was_saved_since_takes_out_our_elements_only(tmp_path):
    book = rich(tmp_path / "book.xlsx")
    before, notes = parts(book), notes_of(book)
    Files().write(marks(book))
    changed = parts(book)["xl/worksheets/sheet1.xml"].replace(b"</row>", b" </row>")
    rebuilt(book, tmp_path / "saved.xlsx", {"xl/worksheets/sheet1.xml": changed})

    Files().write(clearing(tmp_path / "saved.xlsx", notes))

    after = parts(tmp_path / "saved.xlsx")
    after["xl/worksheets/sheet1.xml"] = after["xl/worksheets/sheet1.xml"].replace(b" </row>", b"</row>")
    assert list(after) == list(before)
    assert [name for name in before if after[name] != before[name]] == ["xl/styles.xml"]


def test_names_and_windows_follow_when_a_tab_of_ours_in_front_goes(tmp_path):
    full = rich(tmp_path / "full.xlsx")
    Files().write(marks(full))
    book = openpyxl.Workbook()
    book.active.title = REVIEW_TAB
    book.create_sheet(STATE_TAB).sheet_state = "hidden"
    book.create_sheet("Q3").print_area = "A1:B2"
    book.active = 2
    book.save(tmp_path / "book.xlsx")

    Files().write(Edits(str(tmp_path / "book.xlsx"), tabs_removed=(REVIEW_TAB, STATE_TAB)))

    found = openpyxl.load_workbook(tmp_path / "book.xlsx")
    assert found.sheetnames == ["Q3"]
    assert found["Q3"].print_area == "'Q3'!$A$1:$B$2"
    assert found.active.title == "Q3"


def test_a_tab_of_that_name_that_is_not_ours_is_not_written_over(tmp_path):
    book = openpyxl.Workbook()
    book.active.title = "okr review"
    book.save(tmp_path / "book.xlsx")

    with pytest.raises(NotWritable, match="“okr review”"):
        Files().write(Edits(str(tmp_path / "book.xlsx"), tabs=(review_tab("okr review"),)))


def test_a_signed_workbook_is_not_written(tmp_path):
    full = rich(tmp_path / "full.xlsx")
    book = rebuilt(full, tmp_path / "book.xlsx", {"_xmlsignatures/sig1.xml": b"<Signature/>"})

    with pytest.raises(NotWritable, match="digital signature"):
        Files().write(marks(book))


def test_an_openpyxl_file_is_marked_and_cleared(tmp_path):
    book = openpyxl.Workbook()
    book.active.title = "Q3 OKRs"
    book.active["B2"] = "Improve onboarding"
    book.active["B2"].comment = openpyxl.comments.Comment("ask Ana", "Mo")
    book.save(tmp_path / "book.xlsx")
    before = parts(tmp_path / "book.xlsx")

    Files().write(marks(tmp_path / "book.xlsx"))

    assert notes_of(tmp_path / "book.xlsx")["Q3 OKRs", 1, 1] == f"ask Ana\n\n{BLOCK}"
    Files().write(clearing(tmp_path / "book.xlsx", {("Q3 OKRs", 1, 1): "ask Ana"}))
    assert parts(tmp_path / "book.xlsx") == before

import re

import pytest

from sheets_service.backends.files import Files
from sheets_service.plan.marks import Edits, NoteEdit
from sheets_service.workbook import CellRef
from tests.xlsx.samples import BLOCK, notes_of, parts, plain, rebuilt, rich

COMMENTS, DRAWING = "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RED = '<r><rPr><b/><color rgb="FFFF0000"/></rPr><t xml:space="preserve">Mo: </t></r>'
BLUE = '<r><rPr><i/><sz val="12"/></rPr><t>ask Ana</t></r>'


def with_text(tmp_path, text):
    """Return a workbook whose note on B2 has the given markup inside <text>."""
    full = rich(tmp_path / "full.xlsx")
    before = parts(full)[COMMENTS].decode()
    markup = re.sub(r"<text>.*?</text>", lambda _: f"<text>{text}</text>", before, count=1, flags=re.DOTALL)
    return rebuilt(full, tmp_path / "book.xlsx", {COMMENTS: markup.encode()})


def edit(book, after, *, a1="B2", tab="Q3 OKRs"):
    cell = CellRef.parse(tab, a1)
    before = notes_of(book).get((tab, cell.row, cell.column), "")
    Files().write(Edits(str(book), notes=(NoteEdit(cell, before, after),)))
    assert notes_of(book).get((tab, cell.row, cell.column), "") == after


def first_text(book):
    return re.search(r"<text>(.*?)</text>", parts(book)[COMMENTS].decode(), re.DOTALL)[1]


def test_coloured_words_keep_their_colours_when_our_block_comes_changes_and_goes(tmp_path):
    book = with_text(tmp_path, RED + BLUE)

    edit(book, f"Mo: ask Ana\n\n{BLOCK}")
    assert first_text(book).startswith(RED + BLUE)
    edit(book, f"Mo: ask Ana\n\n{BLOCK.replace('no number', 'no target')}")
    assert first_text(book).startswith(RED + BLUE)
    assert first_text(book).count("<r>") == 3
    edit(book, "Mo: ask Ana")

    assert first_text(book) == RED + BLUE


def test_words_after_our_block_keep_their_colours_too(tmp_path):
    book = with_text(tmp_path, RED + BLUE)

    edit(book, f"Mo: {BLOCK}ask Ana")

    assert first_text(book).startswith(RED)
    assert first_text(book).endswith(BLUE)


def test_a_run_that_is_cut_keeps_its_font_on_both_sides(tmp_path):
    book = with_text(tmp_path, BLUE)

    edit(book, "ask Bo and Ana")

    assert first_text(book).startswith('<r><rPr><i/><sz val="12"/></rPr><t xml:space="preserve">ask </t></r>')
    assert first_text(book).endswith('<r><rPr><i/><sz val="12"/></rPr><t xml:space="preserve">Ana</t></r>')


@pytest.mark.parametrize(
    "text",
    [
        "  spaces  kept ", "two\n\nlines\n", "carriage\r\nreturn", "tab\there", "<b> & \"quotes\" 'too'", "_x000D_ as letters",
        "=cmd|' /C calc'!A0", "עברית עם emoji 🎯", "bell\x07", "x" * 30_000,
    ],
)  # fmt: skip
def test_any_text_comes_back_as_it_was(tmp_path, text):
    book = rich(tmp_path / "book.xlsx")

    edit(book, text)
    edit(book, f"{text}\n\n{BLOCK}")
    edit(book, text)
    edit(book, text, a1="A5")


def test_what_no_xml_can_hold_is_left_out_of_a_note(tmp_path):
    book = rich(tmp_path / "book.xlsx")

    Files().write(Edits(str(book), notes=(NoteEdit(CellRef("KPIs", 0, 0), "", "a\x00b\ud800c\uffffd"),)))

    assert notes_of(book)["KPIs", 0, 0] == "abcd"


def test_boxes_of_people_stay_and_boxes_of_ours_grow_with_their_text(tmp_path):
    book = rich(tmp_path / "book.xlsx")
    before = re.findall(r"<v:shape .*?</v:shape>", parts(book)[DRAWING].decode(), re.DOTALL)

    edit(book, f"ask Ana\n\n{BLOCK}")
    edit(book, BLOCK, a1="B3")
    short = re.findall(r"<v:shape .*?</v:shape>", parts(book)[DRAWING].decode(), re.DOTALL)
    edit(book, BLOCK * 3, a1="B3")
    long = re.findall(r"<v:shape .*?</v:shape>", parts(book)[DRAWING].decode(), re.DOTALL)

    assert short[: len(before)] == long[: len(before)] == before
    assert len(short) == len(long) == len(before) + 1
    assert int(re.search(r"height:(\d+)", long[-1])[1]) > int(re.search(r"height:(\d+)", short[-1])[1])
    ids = re.findall(r'<v:shape [^>]*?id="(\w+)"', parts(book)[DRAWING].decode())
    assert len(set(ids)) == len(ids)


def test_taking_the_last_note_leaves_no_empty_parts(tmp_path):
    book, _ = plain(tmp_path / "plain.xlsx")
    book.close()
    path = tmp_path / "plain.xlsx"
    before = set(parts(path))

    edit(path, BLOCK)
    assert {COMMENTS, DRAWING} <= set(parts(path))
    edit(path, "")

    assert set(parts(path)) == before


def test_a_note_without_a_box_gets_one(tmp_path):
    full = rich(tmp_path / "full.xlsx")
    empty = '<xml xmlns:w="urn:schemas-microsoft-com:vml"></xml>'
    book = rebuilt(full, tmp_path / "book.xlsx", {DRAWING: empty.encode()})

    edit(book, f"ask Ana\n\n{BLOCK}")

    drawing = parts(book)[DRAWING].decode()
    assert drawing.count("<x:ClientData") == 1
    assert 'xmlns:v="urn:schemas-microsoft-com:vml"' in drawing
    assert 'id="_x0000_t202"' in drawing


def test_a_drawing_that_is_no_xml_stays_and_the_receipt_says_so(tmp_path):
    full = rich(tmp_path / "full.xlsx")
    broken = parts(full)[DRAWING].replace(b"</xml>", b"<br></xml>")
    book = rebuilt(full, tmp_path / "book.xlsx", {DRAWING: broken})

    receipt = Files().write(Edits(str(book), notes=(NoteEdit(CellRef("Q3 OKRs", 2, 1), "", BLOCK),)))

    assert [cell.a1 for cell, _ in receipt.skipped] == ["B3"]
    assert parts(book)[DRAWING] == broken


def test_notes_on_several_tabs_do_not_share_parts(tmp_path):
    book = rich(tmp_path / "book.xlsx")

    edit(book, BLOCK, a1="A2", tab="KPIs")

    assert {"xl/comments2.xml", "xl/drawings/vmlDrawing3.vml"} <= set(parts(book))
    assert notes_of(book)["Q3 OKRs", 1, 1] == "ask Ana"

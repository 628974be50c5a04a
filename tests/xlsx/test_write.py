import stat
import zipfile

import pytest

from sheets_service.backends.files import Files
from sheets_service.errors import NotWritable
from sheets_service.history import REVIEW_TAB, STATE_TAB
from sheets_service.plan.marks import Edits, NoteEdit
from sheets_service.workbook import CellRef
from tests.xlsx.samples import (
    BLOCK,
    clearing,
    marks,
    notes_of,
    opened,
    parts,
    rebuilt,
    review_tab,
    rich,
    with_block,
    with_strange_parts,
)

TOUCHED = {
    "xl/worksheets/sheet1.xml", "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml", "xl/styles.xml", "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels", "[Content_Types].xml", "xl/worksheets/_rels/sheet1.xml.rels",
}  # fmt: skip


@pytest.fixture
def book(tmp_path):
    return with_strange_parts(rich(tmp_path / "made.xlsx"), tmp_path / "book.xlsx")


def test_only_parts_that_carry_our_marks_change(book, tmp_path):
    before = parts(book)

    receipt = Files(tmp_path / "out.xlsx").write(marks(book))

    after = parts(tmp_path / "out.xlsx")
    assert receipt.written
    assert {name for name in before if after[name] != before[name]} <= TOUCHED
    assert list(after)[: len(before)] == list(before)
    assert len(before) > 25


def test_untouched_entries_keep_their_date_and_packing(book, tmp_path):
    Files(tmp_path / "out.xlsx").write(marks(book))

    with zipfile.ZipFile(book) as old, zipfile.ZipFile(tmp_path / "out.xlsx") as new:
        kept = [(one.date_time, one.compress_type) for one in old.infolist()]
        assert [(one.date_time, one.compress_type) for one in new.infolist()][: len(kept)] == kept


def test_the_bytes_before_and_after_our_marks_in_a_sheet_are_the_same(book, tmp_path):
    Files(tmp_path / "out.xlsx").write(marks(book))

    before, after = (parts(path)["xl/worksheets/sheet1.xml"] for path in (book, tmp_path / "out.xlsx"))
    rows = slice(0, before.index(b"</sheetData>"))
    tail = before[before.index(b"<dataValidations") :]
    assert after[rows] == before[rows]
    assert after.endswith(tail)


def test_the_marks_stand_where_they_were_wanted(book, tmp_path):
    edits = marks(book)

    Files(tmp_path / "out.xlsx").write(edits)

    found = Files().read(str(tmp_path / "out.xlsx"))
    tab = found.tab("Q3 OKRs")
    assert tab.cell(2, 1).note == BLOCK
    assert tab.cell(1, 1).note == with_block("ask Ana")
    assert tab.cell(3, 3).note == "from the audit"
    assert [rule.formula for rule in tab.highlights] == [one.formula for one in edits.rules_added]
    assert [rule.ranges for rule in tab.highlights] == [(one.area,) for one in edits.rules_added]
    assert (found.tab(REVIEW_TAB).hidden, found.tab(STATE_TAB).hidden) == (False, True)
    assert [one.title for one in found.tabs] == ["Q3 OKRs", "KPIs", REVIEW_TAB, STATE_TAB]


def test_a_tab_of_ours_reads_back_as_it_was_given(book, tmp_path):
    Files(tmp_path / "out.xlsx").write(marks(book))

    tab = Files().read(str(tmp_path / "out.xlsx")).tab(REVIEW_TAB)
    given = {
        (row, column): cell.value
        for row, cells in enumerate(review_tab().rows)
        for column, cell in enumerate(cells)
        if cell.value is not None
    }
    assert {place: cell.value for place, cell in tab.cells.items()} == given
    assert not any(cell.formula for cell in tab.cells.values())


def test_a_cell_with_a_thread_gets_no_note_and_the_receipt_says_so(book, tmp_path):
    receipt = Files(tmp_path / "out.xlsx").write(marks(book))

    assert [cell.a1 for cell, _ in receipt.skipped] == ["B5"]
    assert Files().read(str(tmp_path / "out.xlsx")).tab("Q3 OKRs").cell(4, 1).note == ""


def test_clear_gives_every_part_back_byte_for_byte(book, tmp_path):
    before = notes_of(book)
    Files(tmp_path / "out.xlsx").write(marks(book))

    Files(tmp_path / "cleared.xlsx").write(clearing(tmp_path / "out.xlsx", before))

    assert parts(tmp_path / "cleared.xlsx") == parts(book)
    assert list(parts(tmp_path / "cleared.xlsx")) == list(parts(book))


def test_clear_after_several_reviews_gives_the_first_state_back(book, tmp_path):
    before = notes_of(book)
    out = tmp_path / "out.xlsx"
    Files(out).write(marks(book))
    again = Edits(
        str(out),
        notes=(NoteEdit(CellRef("Q3 OKRs", 2, 1), BLOCK, BLOCK.replace("onboarding", "things")),
               NoteEdit(CellRef("KPIs", 1, 1), "", BLOCK)),
        tabs=(review_tab("KPIs"),),
    )  # fmt: skip
    Files().write(again)

    Files().write(clearing(out, before))

    assert parts(out) == parts(book)


def test_a_partial_clear_leaves_the_other_marks(book, tmp_path):
    out = tmp_path / "out.xlsx"
    Files(out).write(marks(book))
    some = Edits(str(out), notes=(NoteEdit(CellRef("Q3 OKRs", 2, 1), BLOCK, ""),))

    Files().write(some)

    tab = Files().read(str(out)).tab("Q3 OKRs")
    assert tab.cell(2, 1).note == ""
    assert tab.cell(1, 1).note == with_block("ask Ana")
    assert len(tab.highlights) == 3
    Files().write(clearing(out, notes_of(book)))
    assert parts(out) == parts(book)


def test_writing_the_same_twice_gives_the_same_file(book, tmp_path):
    first, second = tmp_path / "one.xlsx", tmp_path / "two.xlsx"

    Files(first).write(marks(book))
    Files(second).write(marks(book))

    assert first.read_bytes() == second.read_bytes()
    assert not Files(first).write(marks(book)).written


def test_a_note_s_own_runs_author_and_box_survive_adding_and_removing_our_block(book, tmp_path):
    out = tmp_path / "out.xlsx"
    before = parts(book)
    Files(out).write(marks(book))

    after = parts(out)

    run = before["xl/comments1.xml"].split(b"<text>")[1].split(b"</text>")[0]
    box = before["xl/drawings/vmlDrawing1.vml"].split(b"<v:shape ")[1].split(b"</v:shape>")[0]
    assert run in after["xl/comments1.xml"]
    assert box in after["xl/drawings/vmlDrawing1.vml"]
    authors = opened(out)["Q3 OKRs"]
    assert (authors["B2"].comment.author, authors["B3"].comment.author) == ("Mo", "OKR Review")


def test_openpyxl_reads_what_was_written(book, tmp_path):
    Files(tmp_path / "out.xlsx").write(marks(book))

    found = opened(tmp_path / "out.xlsx")

    assert found[STATE_TAB].sheet_state == "hidden"
    assert found[REVIEW_TAB]["C5"].data_type == "s"
    assert found[REVIEW_TAB]["B5"].hyperlink.location == "'Q3 OKRs'!B3"
    assert found[REVIEW_TAB].data_validations.dataValidation[0].formula1 == '"open,accepted,waived"'
    rules = [rule for block in found["Q3 OKRs"].conditional_formatting for rule in block.rules]
    assert len({rule.priority for rule in rules}) == len(rules) == 6
    assert all(rule.dxf.fill.bgColor.rgb for rule in rules if rule.type == "expression")


def test_a_file_without_styles_notes_or_pointers_gets_marks_and_loses_them_again(tmp_path):
    bare = tmp_path / "bare.xlsx"
    full = rich(tmp_path / "full.xlsx")
    sheet = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>'
    rebuilt(full, bare, {
        "xl/styles.xml": None, "xl/worksheets/_rels/sheet1.xml.rels": None, "xl/worksheets/sheet1.xml": sheet,
        "xl/_rels/workbook.xml.rels": parts(full)["xl/_rels/workbook.xml.rels"].replace(b"styles.xml", b"theme/theme1.xml"),
    })  # fmt: skip
    before = parts(bare)

    Files().write(marks(bare))

    assert notes_of(bare)["Q3 OKRs", 2, 1] == BLOCK
    Files().write(clearing(bare, {}))
    assert parts(bare) == before


def test_the_old_file_stays_whole_when_the_new_one_cannot_be_written(book, tmp_path):
    content = book.read_bytes()
    book.chmod(stat.S_IRUSR)

    with pytest.raises(NotWritable, match="only be read"):
        Files().write(marks(book))

    assert book.read_bytes() == content
    assert sorted(one.name for one in tmp_path.iterdir()) == ["book.xlsx", "made.xlsx"]


def test_permission_bits_are_kept(book, tmp_path):
    book.chmod(0o640)

    Files().write(marks(book))
    Files(tmp_path / "out.xlsx").write(Edits(str(book), tabs=(review_tab("KPIs"),)))

    assert stat.S_IMODE(book.stat().st_mode) == 0o640
    assert stat.S_IMODE((tmp_path / "out.xlsx").stat().st_mode) == 0o640


def test_a_folder_that_is_not_there_is_one_clear_sentence(book, tmp_path):
    with pytest.raises(NotWritable, match="could not be written"):
        Files(tmp_path / "none" / "out.xlsx").write(marks(book))


def test_a_note_that_changed_meanwhile_stops_the_write(book, tmp_path):
    edits = Edits(str(book), notes=(NoteEdit(CellRef("Q3 OKRs", 1, 1), "ask Bo", BLOCK),))

    receipt = Files(tmp_path / "out.xlsx").write(edits)

    assert (receipt.written, receipt.moved) == (False, (CellRef("Q3 OKRs", 1, 1),))
    assert not (tmp_path / "out.xlsx").exists()


def test_a_file_saved_between_reading_and_writing_is_read_again(book, tmp_path):
    files = Files()
    files.read(str(book))
    edits = marks(book)
    rebuilt(book, tmp_path / "newer.xlsx", {"docProps/app.xml": b"<Properties/>"}).replace(book)

    first = files.write(edits)
    files.read(str(book))
    second = files.write(edits)

    assert (first.written, bool(first.moved), second.written) == (False, True, True)


def test_a_workbook_with_macros_keeps_its_kind_of_name(book, tmp_path):
    macro = book.rename(tmp_path / "book.xlsm")

    with pytest.raises(NotWritable, match="would not open"):
        Files(tmp_path / "out.xlsx").write(marks(macro))

    assert Files(tmp_path / "out.xlsm").write(marks(macro)).written


def test_people_s_notes_on_our_tab_stay_when_it_is_written_anew(book):
    Files().write(marks(book))
    Files().write(Edits(str(book), notes=(NoteEdit(CellRef(REVIEW_TAB, 4, 2), "", "allow no-target: agreed"),)))

    Files().write(Edits(str(book), tabs=(review_tab("KPIs"),)))

    assert notes_of(book)[REVIEW_TAB, 4, 2] == "allow no-target: agreed"


def test_a_separated_values_file_gets_a_workbook_beside_it(tmp_path):
    source = tmp_path / "okrs.csv"
    source.write_text("Objective,Key result\nGrow,=1+1\nGrow,“Quote”\n", encoding="utf-8")
    edits = Edits(str(source), notes=(NoteEdit(CellRef("okrs", 1, 1), "", BLOCK),), tabs=(review_tab("okrs"),))

    receipt = Files().write(edits)

    found = Files().read(receipt.target)
    assert receipt.target == str(tmp_path / "okrs.reviewed.xlsx")
    assert found.tab("okrs").cell(1, 1).text == "=1+1"
    assert found.tab("okrs").cell(1, 1).formula == ""
    assert found.tab("okrs").cell(1, 1).note == BLOCK


def test_an_open_file_is_warned_about(book):
    book.with_name(f".~lock.{book.name}#").touch()

    receipt = Files().write(marks(book))

    assert "seems to be open" in receipt.warnings[0]


def test_a_formula_on_our_tab_takes_the_calculation_order_with_it(book, tmp_path):
    Files().write(marks(book))
    sheet = parts(book)["xl/worksheets/sheet3.xml"].replace(
        b"</sheetData>", b'<row r="99"><c r="A99"><f>1</f></c></row></sheetData>'
    )
    rels = parts(book)["xl/_rels/workbook.xml.rels"]
    chain = (
        b'<Relationship Id="rId77" Target="calcChain.xml" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain"/></Relationships>'
    )
    saved = rebuilt(book, tmp_path / "saved.xlsx", {
        "xl/worksheets/sheet3.xml": sheet, "xl/_rels/workbook.xml.rels": rels.replace(b"</Relationships>", chain),
    })  # fmt: skip

    Files().write(Edits(str(saved), tabs_removed=(REVIEW_TAB,)))

    assert "xl/calcChain.xml" not in parts(saved)
    assert b"calcChain" not in parts(saved)["xl/_rels/workbook.xml.rels"]


def test_nothing_to_change_writes_a_copy_only_where_there_is_none(book, tmp_path):
    assert not Files().write(Edits(str(book))).written
    assert Files(tmp_path / "out.xlsx").write(Edits(str(book))).written
    assert parts(tmp_path / "out.xlsx") == parts(book)

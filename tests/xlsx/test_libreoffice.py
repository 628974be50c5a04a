"""Another program opens what we wrote, shows it, saves it anew; and a file it saved can still be cleared."""

import re

import pytest
from pypdf import PdfReader

from sheets_service.backends.files import Files
from sheets_service.history import REVIEW_TAB, STATE_TAB
from tests.xlsx.samples import clearing, marks, notes_of, parts, rebuilt, rich

TITLES = ["Q3 OKRs", "KPIs", "Chart"]  # LibreOffice makes an ordinary tab of a chart's own sheet


@pytest.fixture
def book(tmp_path):
    return rich(tmp_path / "book.xlsx")


def seen(path):
    """Return what a person sees on each tab: text, notes, our rules, hidden or not."""
    return {
        tab.title: (
            {place: (cell.text, cell.note) for place, cell in tab.cells.items() if cell.text or cell.note},
            [(rule.ranges, rule.formula) for rule in tab.highlights],
            tab.hidden,
        )
        for tab in Files().read(str(path)).tabs
        if tab.title not in (REVIEW_TAB, STATE_TAB)
    }


def colours(convert, path, folder):
    """Return the background colour of each cell text as LibreOffice paints it."""
    page = convert(path, "html", folder).read_text(encoding="utf-8", errors="replace")
    found = {}
    for attributes, inside in re.findall(r"<td([^>]*)>(.*?)</td>", page, re.DOTALL):
        text = " ".join(re.sub(r"<comment>.*?</comment>|<[^>]*>", "", inside, flags=re.DOTALL).split())
        colour = re.search(r'bgcolor="(#\w{6})"', attributes)
        found[text] = colour[1].upper() if colour else ""
    return found


def test_marks_survive_a_save_by_another_program(book, convert, tmp_path):
    Files().write(marks(book))
    (tmp_path / "again").mkdir()

    saved = convert(book, "xlsx", tmp_path / "again")

    before, after = Files().read(str(book)), Files().read(str(saved))
    assert [(tab.title, tab.hidden) for tab in after.tabs if tab.title != "Chart"] == [
        (tab.title, tab.hidden) for tab in before.tabs
    ]
    for tab in before.tabs:
        assert after.tab(tab.title).highlights == tab.highlights
        for place, cell in tab.cells.items():
            assert (after.tab(tab.title).cell(*place).note, after.tab(tab.title).cell(*place).value) == (
                cell.note,
                cell.value,
            )


def test_a_file_made_by_another_program_is_given_back_byte_for_byte(book, convert, tmp_path):
    (tmp_path / "made").mkdir()
    made = convert(book, "xlsx", tmp_path / "made")
    before, notes = parts(made), notes_of(made)
    Files().write(marks(made))
    assert notes_of(made) != notes

    Files().write(clearing(made, notes))

    assert parts(made) == before


def test_a_file_saved_by_another_program_is_cleared_element_for_element(book, convert, tmp_path):
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    untouched = convert(book, "xlsx", tmp_path / "one")
    before = notes_of(book)
    Files().write(marks(book))
    saved = convert(book, "xlsx", tmp_path / "two")

    Files().write(clearing(saved, before))

    assert seen(saved) == seen(untouched)
    assert [tab.title for tab in Files().read(str(saved)).tabs] == TITLES
    assert not any(b"okr" in content.lower() for name, content in parts(saved).items() if name.startswith("customXml"))
    assert convert(saved, "pdf", tmp_path).exists()


def test_a_second_review_after_a_save_adds_nothing_twice(book, convert, tmp_path):
    Files().write(marks(book))
    (tmp_path / "again").mkdir()
    saved = convert(book, "xlsx", tmp_path / "again")

    edits = marks(saved)
    Files().write(type(edits)(str(saved), tabs=edits.tabs))

    titles = [tab.title for tab in Files().read(str(saved)).tabs]
    assert titles == [*TITLES, REVIEW_TAB, STATE_TAB]
    assert notes_of(saved) == notes_of(book)


def test_the_colour_goes_out_when_the_text_is_edited(book, convert, tmp_path):
    Files().write(marks(book))
    lit = colours(convert, book, tmp_path)
    strings = parts(book)["xl/sharedStrings.xml"].replace(b"Improve onboarding", b"Improve set-up")
    edited = rebuilt(book, tmp_path / "edited.xlsx", {"xl/sharedStrings.xml": strings})

    dark = colours(convert, edited, tmp_path)

    assert lit["Improve onboarding"] == "#FCE9C4"
    assert lit["Crews plan alone"] == dark["Crews plan alone"] == "#DCE6F1"
    assert lit["Small teams stay"] == dark["Improve set-up"] == ""


def test_the_review_tab_fits_the_width_of_a_page(book, convert, tmp_path):
    Files().write(marks(book))

    pages = PdfReader(convert(book, "pdf", tmp_path)).pages

    ours = [page for page in pages if "3 findings." in page.extract_text()]
    assert len(ours) == 1
    assert all(word in ours[0].extract_text() for word in ("warning", "B3", "open", "72.5"))
    assert ours[0].mediabox.width > ours[0].mediabox.height

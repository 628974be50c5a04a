"""What holds for every sheet we have: looking twice writes nothing, no value changes, clear leaves no trace."""

import shutil
import zipfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheets_service.backends.files import Files
from sheets_service.backends.xlsx.build import build_template
from sheets_service.cases import case_file, read_cases
from sheets_service.errors import LayoutAmbiguous, LayoutNotFound
from sheets_service.history import REVIEW_TAB, STATE_TAB
from sheets_service.plan.notes import split_note
from sheets_service.reviewing import Job, clear_source, review_source
from sheets_service.rules import all_rules
from sheets_service.templates import template_names
from sheets_service.workbook import Workbook
from tests.local_sheets import LocalSheets, tab_of

TODAY = date(2027, 2, 1)
SHARED = Path(__file__).resolve().parents[2] / "shared"
SHEETS = sorted(
    (*SHARED.glob("examples/sheets/*.xlsx"), *SHARED.glob("examples/sheets/*.csv"), *SHARED.glob("golden/*.csv"))
)


def cases():
    for rule in all_rules():
        path = case_file(rule)
        if path.exists():
            for case in read_cases(path.read_text(encoding="utf-8")):
                yield pytest.param(case.workbook, id=f"{rule.name}: {case.heading}")


def people_s(workbook):
    """Everything that is not ours: values, formulas, formats, and people's own words in notes."""
    return {
        (tab.title, at): (cell.value, cell.formula, cell.number_format, split_note(cell.note)[0])
        for tab in workbook.tabs
        if tab.title not in {REVIEW_TAB, STATE_TAB}
        for at, cell in tab.cells.items()
    }


def visible(cells):
    return {at: what for at, what in cells.items() if any(part not in {None, ""} for part in what)}


@pytest.mark.parametrize("workbook", tuple(cases()))
def test_every_case_is_left_as_it_was(workbook):
    sheets = LocalSheets(workbook)
    before = visible(people_s(workbook))

    review_source(sheets, Job("local", today=TODAY))
    assert visible(people_s(sheets.workbook)) == before
    review_source(sheets, Job("local", today=TODAY))
    assert sheets.writes <= 1, "a second review wrote something"
    clear_source(sheets, "local")
    assert visible(people_s(sheets.workbook)) == before
    assert not any(cell.note for tab in sheets.workbook.tabs for cell in tab.cells.values())
    assert not any(tab.highlights or tab.title in {REVIEW_TAB, STATE_TAB} for tab in sheets.workbook.tabs)


def parts(path):
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist()}


def leave_as_it_was(source, tmp_path):
    """Review a file twice and clear it; return what was there before and after, part by part."""
    path = tmp_path / source.name
    if source.suffix == ".csv":
        path = path.with_suffix(".xlsx")
        review_source(Files(path), Job(str(source), today=TODAY))
        clear_source(Files(None), str(path))
    else:
        shutil.copyfile(source, path)
    before, values = parts(path), people_s(Files(None).read(str(path)))

    _, first = review_source(Files(path), Job(str(path), today=TODAY))
    assert visible(people_s(Files(None).read(str(path)))) == visible(values)
    _, second = review_source(Files(path), Job(str(path), today=TODAY))
    assert first.written
    assert not second.written
    clear_source(Files(path), str(path))
    return before, parts(path)


@pytest.mark.parametrize("source", SHEETS, ids=lambda path: path.stem)
def test_every_example_comes_back_byte_for_byte(source, tmp_path):
    before, after = leave_as_it_was(source, tmp_path)

    assert after == before


def test_the_examples_are_there():
    if not SHARED.is_dir():
        pytest.skip("the shared examples are not beside this repository (../shared)")

    assert len(SHEETS) >= 14


@pytest.mark.parametrize("name", template_names())
def test_every_template_comes_back_byte_for_byte(name, tmp_path):
    source = tmp_path / "template.xlsx"
    build_template(name, source, TODAY)
    (tmp_path / "work").mkdir()

    before, after = leave_as_it_was(source, tmp_path / "work")

    assert after == before


values = st.one_of(
    st.sampled_from(
        ["Objective", "Key result", "Owner", "Target", "KR1: Reduce churn from 9% to 4%", "O1: Be first", ""]
    ),
    st.text(max_size=40),
    st.integers(-(10**6), 10**6),
    st.floats(allow_nan=False, allow_infinity=False),
)


@given(st.lists(st.lists(values, max_size=6), max_size=8))
def test_any_grid_gives_a_review_or_a_sentence(rows):
    sheets = LocalSheets(Workbook("any", (tab_of("Any", rows, 0),)))

    try:
        review, _ = review_source(sheets, Job("local", today=TODAY))
    except (LayoutNotFound, LayoutAmbiguous) as error:
        said = error.as_dict()
    else:
        assert review.okrs.objectives or review.okrs.loose
        assert not review.crashed
        return
    assert all(said.values())

"""The starter workbooks: what the data declares is what stands in the file, and the file opens everywhere."""

import json
from datetime import date, datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import openpyxl
import pytest

from sheets_service.backends.files import Files
from sheets_service.backends.xlsx.build import build_template
from sheets_service.errors import NotWritable, SourceNotFound
from sheets_service.policy import read_policy
from sheets_service.review import review_workbook
from sheets_service.rules import all_rules
from sheets_service.templates import load_template, template_names
from sheets_service.workbook import Area, CellRef

NAMES = template_names()
DATA = Path(__file__).resolve().parent.parent / "templates"
SETTLED = ["sheetPr", "sheetViews", "sheetFormatPr", "cols", "sheetData", "mergeCells", "conditionalFormatting"]
SETTLED += ["dataValidations", "printOptions", "pageMargins", "pageSetup", "headerFooter", "legacyDrawing"]


def built(name, folder):
    path = folder / f"{name}.xlsx"
    build_template(name, path)
    return path


def table_of(name, title):
    """The declared table of a tab, its first row (from 1) and its last."""
    tab = next(tab for tab in json.loads((DATA / f"{name}.json").read_text())["tabs"] if tab["title"] == title)
    first = len(tab["lines"]) + 2
    rows = len(tab["table"]["rows"]) + tab["table"].get("spare", {"rows": 0})["rows"]
    return tab["table"], first, first + rows - 1


def test_there_is_one_to_start_from_and_one_to_try():
    assert NAMES == ("flawed", "starter")


def test_an_unknown_name_is_answered_with_the_known_ones():
    with pytest.raises(SourceNotFound) as raised:
        load_template("look")

    assert "flawed, starter" in raised.value.hint


def test_a_folder_that_is_not_there_is_one_clear_sentence(tmp_path):
    with pytest.raises(NotWritable, match="could not be written"):
        build_template("starter", tmp_path / "nowhere" / "okrs.xlsx")


@pytest.mark.parametrize("name", NAMES)
def test_the_same_template_gives_the_same_bytes(name, tmp_path):
    first, second = tmp_path / "first.xlsx", tmp_path / "second.xlsx"

    build_template(name, first, date(2028, 5, 16))
    build_template(name, second, date(2028, 5, 16))

    assert first.read_bytes() == second.read_bytes()


def test_dates_move_by_whole_weeks_and_stay_inside_the_cycle():
    today = date(2031, 9, 5)

    usual, moved = load_template("flawed"), load_template("flawed", today)

    pairs = [
        (cell.value, moved.tabs[0].cells[at].value)
        for at, cell in usual.tabs[0].cells.items()
        if isinstance(cell.value, date)
    ]
    assert pairs
    assert {(after - before).days for before, after in pairs} == {(moved.written - usual.written).days}
    assert (moved.written - usual.written).days % 7 == 0
    assert 0 <= (today - moved.written).days + moved.written.weekday() < 7
    assert "Cycle 21 July 2031 to 19 October 2031" in moved.tabs[0].cells[1, 0].value


@pytest.mark.parametrize("name", NAMES)
def test_what_is_declared_stands_in_the_file(name, tmp_path):
    template = load_template(name)

    formulas = openpyxl.load_workbook(built(name, tmp_path))
    results = openpyxl.load_workbook(tmp_path / f"{name}.xlsx", data_only=True)

    assert formulas.sheetnames == [tab.title for tab in template.tabs]
    for tab in template.tabs:
        for (row, column), cell in tab.cells.items():
            found, result = (book[tab.title].cell(row + 1, column + 1) for book in (formulas, results))
            value = result.value.date() if isinstance(result.value, datetime) else result.value
            assert (value or None) == (cell.value or None)
            assert found.value == cell.formula or not cell.formula
            assert (found.comment.text if found.comment else "") == cell.note
            assert found.font.name == template.font
            assert found.font.bold == cell.style.bold
            assert found.alignment.wrap_text == cell.style.wrap


@pytest.mark.parametrize("name", NAMES)
def test_the_parts_of_a_sheet_stand_in_the_order_of_the_schema(name, tmp_path):
    with ZipFile(built(name, tmp_path)) as archive:
        sheets = [part for part in archive.namelist() if part.startswith("xl/worksheets/sheet")]
        orders = [[child.tag.split("}")[1] for child in ET.fromstring(archive.read(part))] for part in sheets]  # noqa: S314 -- our own file

    for order in orders:
        assert order == sorted(order, key=SETTLED.index)


@pytest.mark.parametrize(
    ("name", "title"), [("starter", "OKRs"), ("starter", "KPIs"), ("starter", "Team pulse"), ("flawed", "OKRs")]
)
def test_dropdowns_reach_every_row_the_empty_ones_too(name, title, tmp_path):
    table, first, last = table_of(name, title)

    sheet = openpyxl.load_workbook(built(name, tmp_path))[title]

    offered = {str(rule.sqref): rule.formula1 for rule in sheet.data_validations.dataValidation}
    wanted = {
        Area(first - 1, at, last - 1, at).a1: f'"{",".join(column["choices"])}"'
        for at, column in enumerate(table["columns"])
        if "choices" in column
    }
    assert wanted
    assert offered == wanted


def test_every_column_of_the_starter_explains_itself_in_a_note(tmp_path):
    book = openpyxl.load_workbook(built("starter", tmp_path))

    for title in ("OKRs", "KPIs", "Team pulse", "Settings"):
        table, first, _ = table_of("starter", title)
        notes = [book[title].cell(first - 1, at).comment for at in range(1, len(table["columns"]) + 1)]
        assert all(note and 10 < len(note.text) < 260 for note in notes)


def test_a_header_stays_in_view_and_gridlines_do_not(tmp_path):
    book = openpyxl.load_workbook(built("starter", tmp_path))

    assert [sheet.freeze_panes for sheet in book] == ["A5", "A5", "D6", "A5", None]
    assert not any(sheet.sheet_view.showGridLines for sheet in book)
    assert all(sheet.page_setup.fitToWidth == 1 for sheet in book)


def test_the_starter_has_room_for_forty_rows_more(tmp_path):
    sheet = openpyxl.load_workbook(built("starter", tmp_path))["OKRs"]
    _, first, last = table_of("starter", "OKRs")

    empty = [row for row in range(first, last + 1) if not sheet.cell(row, 4).value]
    assert len(empty) == 40
    assert all(sheet.cell(row, 10).value.startswith("=IF(") for row in empty)


def test_no_style_is_declared_for_nothing():
    look = json.loads((DATA / "look.json").read_text())
    used = "".join(path.read_text() for path in DATA.glob("*.json"))

    unused = [name for name in look["styles"] if used.count(f'"{name}"') < 2 and name != "begins"]
    assert not unused
    assert not [colour for colour in look["colours"] if used.count(f'"{colour}"') < 2]


@pytest.mark.parametrize("name", NAMES)
def test_stored_results_are_what_the_formulas_give(name, tmp_path, convert):
    recalculated = openpyxl.load_workbook(convert(built(name, tmp_path), "xlsx", tmp_path / "again"), data_only=True)

    checked = 0
    for tab in load_template(name).tabs:
        for (row, column), cell in tab.cells.items():
            if cell.formula:
                found = recalculated[tab.title].cell(row + 1, column + 1).value
                assert (found or "") == pytest.approx(cell.value, abs=1e-5), CellRef(tab.title, row, column)
                checked += 1
    assert checked > 20


@pytest.mark.parametrize("days", [0, 6, 400])
def test_the_worked_examples_are_reviewed_without_a_warning(days, tmp_path):
    today = load_template("starter").written + timedelta(days=days)
    path = tmp_path / "starter.xlsx"
    build_template("starter", path, today)

    review = review_workbook(Files(None).read(str(path)), None, today, strict=True)

    assert [(reading.tab, reading.key_results) for reading in review.readings if reading.layout] == [("OKRs", 6)]
    assert [(found.name, found.message) for found in review.open if found.severity.word != "hint"] == []
    assert review.warnings == ()
    assert len(review.okrs.kpis) == 4
    assert review.okrs.strategy == ("A town library where newcomers become neighbours",)
    assert (review.okrs.cycle.end - review.okrs.cycle.start).days == 90


@pytest.mark.parametrize("days", [0, 3, 200])
def test_the_flawed_workbook_shows_flaws_of_every_family_whenever_it_is_built(days, tmp_path):
    today = load_template("flawed").written + timedelta(days=days)
    path = tmp_path / "flawed.xlsx"
    build_template("flawed", path, today)

    review = review_workbook(Files(None).read(str(path)), None, today, strict=True)

    names = {found.name for found in review.open}
    assert {"placeholder-left", "objective-is-a-metric", "output-not-outcome", "vanity-metric", "no-baseline"} <= names
    assert {"wrong-direction", "owner-is-a-group", "broken-parent-link", "quantity-without-quality"} <= names
    assert "conflicting-goals" in names
    assert {"unbalanced-progress", "stale-check-in"} <= names
    assert [found.name for found in review.waived] == ["output-not-outcome"]
    good = {found.places[0].text for found in review.open} & {
        "Repairs back with the rider within 48 hours (%)",
        "Repairs that come back within 30 days (%)",
        "Members who renew in the month they are due (%)",
    }
    assert not good


def test_every_setting_that_the_starter_offers_is_one_that_the_review_knows(tmp_path):
    sheet = openpyxl.load_workbook(built("starter", tmp_path))["Settings"]
    table, first, _ = table_of("starter", "Settings")
    offered = {sheet.cell(row, 1).value for row in range(first, first + len(table["rows"]))}
    groups = {row["cells"][0] for row in table["rows"] if row.get("style") == "group"}

    limits = {name: "3" for name in offered - groups if name and "." in name}
    policy, unknown = read_policy(limits).without_unknown(all_rules())

    assert len(limits) == 13
    assert set(policy.choices) == set(limits)
    assert unknown == ()


def test_the_usual_limits_are_told_as_they_are():
    options = {f"{rule.name}.{name}": value for rule in all_rules() for name, value in rule.options.items()}
    table, _, _ = table_of("starter", "Settings")

    for row in table["rows"]:
        name, _, told = [*row["cells"], "", ""][:3]
        if "." in name:
            usual = {True: "yes", False: "no"}.get(options[name], options[name])
            assert f"Usually {usual}" in told

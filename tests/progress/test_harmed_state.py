"""A hidden tab that was damaged, edited, half deleted, of another version or of another spreadsheet never stops a review.

What can be trusted is kept, the rest is told, and the next review finds everything in order again: in memory, in a file, and in
Google Sheets.
"""

import json
from dataclasses import replace
from datetime import date
from functools import cache
from types import MappingProxyType

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sheets_service.backends.files import Files
from sheets_service.history import STATE_TAB, read_history
from sheets_service.reviewing import Job, review_source
from sheets_service.state_lines import STATE_VERSION
from sheets_service.workbook import Cell
from tests.google.sheets import TEAM, review, sheets
from tests.local_sheets import LocalSheets
from tests.progress.older_state import second_version
from tests.sheets_double import SheetsDouble

SHEET = """
Objective|Key result|Owner|Baseline|Current|Target|Notes
Patients know what happens next|Patients who can name their next step (%)|Ines|41|50|80|
|Install the new queue screens|Ben|||||
|Reduce the wait for triage (minutes)||40|38|20|
Tenants get repairs that hold|Repairs without a second visit (%)|Ngozi|71|75|86|
"""
DAY, LATER = date(2027, 1, 11), date(2027, 1, 18)
WIDTH = 3  # kind, JSON, seal
TEXTS = [
    "",
    "0",
    "[]",
    "{}",
    "null",
    "7",
    '{"number":[]}',
    "[[[]]]",
    '{"k":1,"t":[]}',
    '[["a"]]',
    "hello",
    "row",
    "findings",
    "{",
]
HARMS = [
    [("drop", 0, 0, "")],
    [("drop", row, 0, "") for row in range(9, 3, -1)],
    [("set", 0, 0, "something else")],
    [("set", 0, 1, '{"version":99,"lines":"many"}')],
    [("set", 3, 1, '{"k":"x"}')],
    [("set", 4, 2, "00000000")],
    [("swap", 2, 5, "")],
    [("repeat", 3, 0, "")],
    [("clear", row, 1, "") for row in range(12)],
]
damages = st.lists(
    st.tuples(
        st.sampled_from(["set", "clear", "drop", "swap", "repeat"]),
        st.integers(0, 12),
        st.integers(0, 12),
        st.sampled_from(TEXTS) | st.text(max_size=12),
    ),
    min_size=1,
    max_size=6,
)


def harmed(lines, harms):
    """Return the lines of the tab as people, a filter or an import might leave them."""
    lines = [list(line) for line in lines]
    for what, at, there, text in harms:
        row, other = at % len(lines), there % len(lines)
        if what in {"set", "clear"}:
            lines[row][other % WIDTH] = text if what == "set" else ""
        elif what == "drop" and len(lines) > 1:
            del lines[row]
        elif what == "swap":
            lines[row], lines[other] = lines[other], lines[row]
        elif what == "repeat":
            lines.insert(row, list(lines[row]))
    return lines


def lines_of(tab):
    return [[tab.cell(row, column).text for column in range(WIDTH)] for row in range(tab.row_count)]


def with_lines(workbook, lines):
    def changed(tab):
        kept = {place: cell for place, cell in tab.cells.items() if place[1] >= WIDTH}
        told = {
            (row, column): Cell(text, text)
            for row, line in enumerate(lines)
            for column, text in enumerate(line)
            if text
        }
        height = max(tab.row_count, len(lines))
        return replace(tab, cells=MappingProxyType({**kept, **told}), row_count=height)

    return replace(workbook, tabs=tuple(changed(tab) if tab.title == STATE_TAB else tab for tab in workbook.tabs))


@cache
def reviewed():
    backend = LocalSheets({"Q1": SHEET})
    first = review_source(backend, Job("local", today=DAY))[0]
    return backend.workbook, {one.fingerprint for one in first.open}


@given(damages)
@settings(max_examples=60, deadline=None)
def test_whatever_was_done_to_the_hidden_tab_the_next_review_puts_it_right(harms):
    workbook, found = reviewed()
    state = workbook.tab(STATE_TAB)
    lines = harmed(lines_of(state), harms)
    whole = read_history(workbook)
    backend = LocalSheets({"Q1": SHEET})
    backend.workbook = with_lines(workbook, lines)

    history = read_history(backend.workbook)
    review = review_source(backend, Job("local", today=DAY))[0]

    assert {one.fingerprint for one in review.open} == found
    kept = sorted(map(str, lines[1:])) == sorted(map(str, lines_of(state)[1:])) and lines[0] == lines_of(state)[0]
    assert history.problems or kept or {row.key for row in history.rows} == {row.key for row in whole.rows}
    assert not read_history(backend.workbook).problems
    writes = backend.writes
    review_source(backend, Job("local", today=DAY))
    assert backend.writes == writes


@pytest.mark.parametrize("harms", HARMS)
def test_a_file_whose_hidden_tab_was_harmed_is_put_right(tmp_path, harms):
    path = tmp_path / "okrs.xlsx"
    book = openpyxl.Workbook()
    for line in SHEET.strip().splitlines():
        book.active.append([int(cell) if cell.isdecimal() else cell or None for cell in line.split("|")])
    book.save(path)
    first = review_source(Files(), Job(str(path), today=DAY))[0]
    book = openpyxl.load_workbook(path)
    state = book[STATE_TAB]
    lines = [
        [str(state.cell(row, column).value or "") for column in range(1, WIDTH + 1)]
        for row in range(1, state.max_row + 1)
    ]
    for row, line in enumerate([*harmed(lines, harms), *([[""] * WIDTH] * len(harms))], 1):
        for column, text in enumerate(line, 1):
            state.cell(row, column).value = text or None
    book.save(path)

    told = read_history(Files().read(str(path))).problems
    after = review_source(Files(), Job(str(path), today=LATER))[0]

    assert {one.fingerprint for one in after.open} == {one.fingerprint for one in first.open}
    assert set(told) <= set(after.warnings)
    assert not read_history(Files().read(str(path))).problems
    assert not review_source(Files(), Job(str(path), today=LATER))[1].written


@pytest.fixture(scope="module")
def double():
    with SheetsDouble(seed=5) as running:
        yield running


@pytest.mark.slow
@pytest.mark.parametrize("harms", HARMS)
def test_a_spreadsheet_whose_hidden_tab_was_harmed_is_put_right(double, harms):
    plan = double.create(tabs=TEAM)
    review(double, plan)
    write_lines(double, plan, lambda lines: harmed(lines, harms))

    read_history(sheets(double).read(plan))
    review(double, plan)

    assert not read_history(sheets(double).read(plan)).problems
    assert not review(double, plan).written


def test_the_hidden_tab_of_another_spreadsheet_is_told_and_replaced(double):
    plan, other = double.create(tabs=TEAM), double.create(tabs=TEAM)
    review(double, plan)
    review(double, other)
    theirs = lines_of(sheets(double).read(other).tab(STATE_TAB))
    write_lines(double, plan, lambda _: theirs)

    history = read_history(sheets(double).read(plan))
    review(double, plan)

    assert history.is_empty
    assert "copy" in history.problems[0]
    after = read_history(sheets(double).read(plan))
    assert (after.number, after.problems) == (1, ())


def first_version(lines):
    lines = second_version(lines)
    about = {**json.loads(lines[0][1]), "version": 1}
    return [[lines[0][0], json.dumps(about), ""], *([kind, packed, ""] for kind, packed, _ in lines[1:])]


def newer_version(lines):
    about = {**json.loads(lines[0][1]), "version": STATE_VERSION + 1}
    return [[lines[0][0], json.dumps(about), ""], *lines[1:]]


@pytest.mark.parametrize("version", [first_version, second_version, newer_version])
def test_the_hidden_tab_of_another_version_is_taken_over(double, version):
    plan = double.create(tabs=TEAM)
    review(double, plan)
    whole = read_history(sheets(double).read(plan))
    write_lines(double, plan, version)

    history = read_history(sheets(double).read(plan))
    review(double, plan)

    assert [row.key for row in history.rows] == [row.key for row in whole.rows]
    assert history.findings.keys() == whole.findings.keys()
    after = read_history(sheets(double).read(plan))
    assert {mark: seen.since for mark, seen in after.findings.items()} == dict.fromkeys(whole.findings, 1)
    assert not after.problems


def write_lines(double, plan, change):
    """Write the first columns of the hidden tab as somebody might who unhid it."""
    state = next(tab for tab in double.snapshot(plan)["sheets"] if tab["properties"]["title"] == STATE_TAB)
    tab = sheets(double).read(plan).tab(STATE_TAB)
    before = lines_of(tab)
    lines = [*change(before), *([[""] * WIDTH] * len(before))][: len(before)]
    rows = [
        {"values": [{"userEnteredValue": {"stringValue": text}} if text else {} for text in line]} for line in lines
    ]
    start = {"sheetId": state["properties"]["sheetId"], "rowIndex": 0, "columnIndex": 0}
    double.edit(plan, {"updateCells": {"start": start, "rows": rows, "fields": "userEnteredValue"}})

"""Other people at work on the sheet at the same time."""

import random

import pytest

from sheets_service.errors import SheetBusy
from sheets_service.plan.moves import rightful_notes
from sheets_service.plan.notes import FENCE, join_note, split_note
from sheets_service.reviewing import Job, review_source
from sheets_service.workbook import Cell, CellRef, Tab, Workbook
from tests.google.sheets import NOTES, TEAM, TODAY, clear, people_s, review, sheets
from tests.sheets_double import SheetsDouble

POST = "*.batchUpdate"
INSERT = {"insertDimension": {"range": {"dimension": "ROWS", "startIndex": 1, "endIndex": 2}}}
RACES = 1000


@pytest.fixture
def double():
    with SheetsDouble(seed=2) as running:
        yield running


def test_a_sheet_that_never_rests_ends_busy_with_no_unverified_mark(double):
    plan, twin = double.create(tabs=TEAM), double.create(tabs=TEAM)
    double.faults.add("edit-before", method=POST, times=3, requests=[INSERT])
    for _ in range(3):
        double.edit(twin, INSERT)

    with pytest.raises(SheetBusy) as caught:
        review(double, plan)

    assert caught.value.hint
    assert people_s(double, plan) == people_s(double, twin)
    assert not [note for note in double.notes(plan).values() if FENCE in note]
    assert review(double, plan).written
    assert not review(double, plan).written


def test_rows_that_moved_once_are_said_and_marked_where_they_are_now(double):
    plan = double.create(tabs=TEAM)
    double.faults.add("edit-before", method=POST, requests=[INSERT])

    receipt = review(double, plan)

    assert any("moved" in one for one in receipt.warnings)
    assert double.note(plan, "Q3!B4").startswith(NOTES["B3"])
    assert FENCE in double.note(plan, "Q3!B4")
    assert len(double.calls) == 4


def test_a_repeat_is_not_begun_with_little_time_left(double):
    plan = double.create(tabs=TEAM)
    double.faults.add("edit-before", method=POST, times=1, requests=[INSERT])
    backend = sheets(double)
    job = Job(plan, today=TODAY, deadline=backend.client.deadline.at)

    with pytest.raises(SheetBusy):
        review_source(backend, job, lambda: backend.client.deadline.at - 11)

    assert not [note for note in double.notes(plan).values() if FENCE in note]
    assert double.note(plan, "Q3!B4") == NOTES["B3"]


def test_a_clear_among_people_at_work_ends_clean(double):
    plan, twin = double.create(tabs=TEAM), double.create(tabs=TEAM)
    review(double, plan)
    double.faults.add("edit-before", method=POST, times=2, requests=[INSERT])
    for _ in range(2):
        double.edit(twin, INSERT)

    clear(double, plan)

    assert {**double.snapshot(plan), "spreadsheetId": ""} == {**double.snapshot(twin), "spreadsheetId": ""}


def test_words_find_back_to_their_rows_in_simulated_races():
    """Rows of few texts, so that there are many twins; any row may be inserted, deleted, moved, edited or all sorted."""
    dice = random.Random(20_27)
    wrong = total = 0
    for _ in range(RACES):
        rows = [make_row(dice, number) for number in range(dice.randrange(4, 14))]
        before = workbook(rows)
        targets = [row for row in range(len(rows)) if dice.random() < 0.6]
        written = [
            (CellRef("T", row, 0), join_note(split_note(rows[row][2])[0], (f"no-target: {row}",))) for row in targets
        ]
        now = list(rows)
        for _ in range(dice.randrange(1, 3)):
            now = change(dice, now)
        truth = [row[2] for row in now]
        hit = [list(row) for row in now]
        for cell, note in written:
            if cell.row < len(hit):
                hit[cell.row][2] = note
        after = workbook(hit)

        words = rightful_notes(before, after, written)

        for index, row in enumerate(hit):
            said = words.get(CellRef("T", index, 0), split_note(row[2])[0])
            total += 1
            wrong += said != split_note(truth[index])[0]

    # What remains are twins: rows that read the same, of which only one carried words.
    assert wrong / total < 0.005, (wrong, total)


def make_row(dice, number):
    note = dice.choice(["", "", f"word {number}"])
    return (f"Improve thing {dice.randrange(30)}", dice.choice(["Ana", "Bo", "Cy"]), note)


def change(dice, rows):
    at = dice.randrange(len(rows))
    kind = dice.choice(["insert", "delete", "move", "sort", "edit"])
    if kind == "insert":
        return [*rows[:at], ("A new row", "", ""), *rows[at:]]
    if kind == "delete":
        return rows[:at] + rows[at + 1 :]
    if kind == "sort":
        return sorted(rows, key=lambda row: row[0])
    if kind == "edit":
        return [*rows[:at], (rows[at][0], "Dee", rows[at][2]), *rows[at + 1 :]]
    rest = rows[:at] + rows[at + 1 :]
    to = dice.randrange(len(rest) + 1)
    return [*rest[:to], rows[at], *rest[to:]]


def workbook(rows):
    cells = {}
    for index, (text, owner, note) in enumerate(rows):
        cells[index, 0] = Cell(text, text, note)
        if owner:
            cells[index, 1] = Cell(owner, owner)
    return Workbook("w", (Tab("T", cells, row_count=len(rows), column_count=2),), id="w")

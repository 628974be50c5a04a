"""Every fault, in every call, of every kind of work: nobody's work is lost, and the next run completes ours."""

from contextlib import suppress

import pytest

from sheets_service.errors import ReviewError
from tests.google.sheets import NOTES, ROWS, SHORT, TEAM, clear, noted, people_s, review, rule, whole
from tests.sheets_double import SheetsDouble

GET, POST = "sheets.spreadsheets.get", "*.batchUpdate"
ROW = {"dimension": "ROWS"}
EDITS = {
    "insert a row": {"insertDimension": {"range": {**ROW, "startIndex": 2, "endIndex": 3}}},
    "delete a row": {"deleteDimension": {"range": {**ROW, "startIndex": 2, "endIndex": 3}}},
    "sort": {
        "sortRange": {
            "range": {"startRowIndex": 1, "endRowIndex": 7, "startColumnIndex": 0, "endColumnIndex": 5},
            "sortSpecs": [{"dimensionIndex": 1, "sortOrder": "DESCENDING"}],
        }
    },
    "move a row": {"moveDimension": {"source": {**ROW, "startIndex": 2, "endIndex": 3}, "destinationIndex": 6}},
    "insert a column": {"insertDimension": {"range": {"dimension": "COLUMNS", "startIndex": 1, "endIndex": 2}}},
    "edit a text": {
        "updateCells": {
            "start": {"rowIndex": 2, "columnIndex": 1},
            "rows": [{"values": [{"userEnteredValue": {"stringValue": "Install screens everywhere"}}]}],
            "fields": "userEnteredValue",
        }
    },
    "add a rule": {
        "addConditionalFormatRule": {
            "rule": {**rule("=$A2=1"), "ranges": [{"startRowIndex": 1, "endRowIndex": 9}]},
            "index": 0,
        }
    },
    "rename the tab": {"updateSheetProperties": {"properties": {"title": "Q3 new"}, "fields": "title"}},
    "delete the other tab": None,
}
FAULTS = [
    "429",
    "429-html",
    "500",
    "503",
    "reset-before",
    "reset-after",
    "503-after",
    "stall",
    "stall-after",
    "slow-body",
]
WORK = ["first review", "second review", "clear"]


@pytest.fixture
def double():
    with SheetsDouble(seed=7) as running:
        yield running


def begin(double, work):
    """A sheet at the point where this work begins: new, reviewed and edited since, or reviewed."""
    plan = double.create(tabs=TEAM)
    if work != "first review":
        review(double, plan)
    if work == "second review":
        double.enter(plan, "Q3!B3", "Waiting time at the desk from 40 to 20 minutes")
    return plan


def do(double, plan, work, **options):
    return clear(double, plan, **options) if work == "clear" else review(double, plan, **options)


@pytest.mark.slow
@pytest.mark.parametrize("work", WORK)
@pytest.mark.parametrize("method", [GET, POST])
@pytest.mark.parametrize("kind", FAULTS)
def test_a_fault_loses_nothing_and_the_next_run_completes(double, kind, method, work):
    plan, smooth = begin(double, work), begin(double, work)
    before = people_s(double, plan)
    do(double, smooth, work)
    double.faults.add(kind, method=method, seconds=0.9 if kind == "slow-body" else 3600)

    with suppress(ReviewError):
        do(double, plan, work, patience=SHORT, seconds=20)
    assert people_s(double, plan)["tabs"] == before["tabs"]
    double.faults.clear()
    do(double, plan, work)

    assert people_s(double, plan)["tabs"] == before["tabs"]
    assert noted(double, plan) == noted(double, smooth)
    assert len(our_rules(double, plan)) == len(our_rules(double, smooth))
    if work == "clear":
        assert whole(double, plan)["sheets"] == whole(double, smooth)["sheets"]
        assert not whole(double, plan)["developerMetadata"]


@pytest.mark.slow
@pytest.mark.parametrize("work", WORK)
@pytest.mark.parametrize("kind", FAULTS)
def test_a_fault_that_stays_ends_in_a_typed_error_and_changes_nothing_of_people(double, kind, work):
    plan = begin(double, work)
    before = people_s(double, plan)
    calls = len(double.calls)
    double.faults.add(kind, times=None, seconds=3.0)

    if kind == "slow-body":
        do(double, plan, work)
    else:
        with pytest.raises(ReviewError) as caught:
            do(double, plan, work, patience=SHORT, seconds=1.0)
        assert caught.value.status in {429, 503, 504}
    assert len(double.calls) - calls <= 6
    assert people_s(double, plan)["tabs"] == before["tabs"]


@pytest.mark.slow
@pytest.mark.parametrize("notes_travel", [True, False])
@pytest.mark.parametrize("work", WORK)
@pytest.mark.parametrize("edit", [name for name in EDITS if EDITS[name]])
def test_an_edit_between_reading_and_writing_costs_nobody_a_word(double, edit, work, notes_travel):
    double.behave(sort_moves_notes=notes_travel)
    plan, twin = begin(double, work), begin(double, work)
    double.faults.add("edit-before", method=POST, requests=[EDITS[edit]])
    double.edit(twin, EDITS[edit])

    receipt = do(double, plan, work)
    double.faults.clear()
    again = do(double, plan, work)
    do(double, twin, work)

    assert words(double, plan) == words(double, twin)
    assert people_s(double, plan)["tabs"].keys() == people_s(double, twin)["tabs"].keys()
    assert noted_anywhere(double, plan) == noted_anywhere(double, twin)
    assert rules_of_people(double, plan) == rules_of_people(double, twin)
    assert receipt.written
    assert not again.written


# A clear keeps no journal, for it leaves no tab to keep it in: only its own process can repair it.
@pytest.mark.slow
@pytest.mark.parametrize("work", WORK[:2])
@pytest.mark.parametrize("edit", ["insert a row", "delete a row", "sort", "move a row"])
def test_a_writer_that_vanishes_in_the_middle_of_a_move_is_repaired_by_the_next(double, edit, work):
    plan, twin = begin(double, work), begin(double, work)
    double.faults.add("edit-before", method=POST, requests=[EDITS[edit]])
    double.faults.add("reset-after", method=POST)
    double.faults.add("503", method=GET, after=1, times=None)
    double.edit(twin, EDITS[edit])

    with pytest.raises(ReviewError):
        do(double, plan, work)
    double.faults.clear()
    do(double, plan, work)
    do(double, twin, work)

    assert words(double, plan) == words(double, twin)
    assert noted_anywhere(double, plan) == noted_anywhere(double, twin)


def words(double, plan):
    """People's words, by where they stand."""
    title = next(tab["properties"]["title"] for tab in double.snapshot(plan)["sheets"])
    tab = people_s(double, plan)["tabs"][title]
    return {(name[0], name[1:], cell["note"]) for name, cell in tab["cells"].items() if "note" in cell}


def noted_anywhere(double, plan):
    title = next(tab["properties"]["title"] for tab in double.snapshot(plan)["sheets"])
    return {name: note for name, note in double.notes(plan, title).items() if "OKR review" in note}


def rules_of_people(double, plan):
    return [tab["conditionalFormats"] for tab in people_s(double, plan)["tabs"].values()]


def our_rules(double, plan):
    return [one for tab in double.snapshot(plan)["sheets"] for one in tab["conditionalFormats"] if "okrrev" in str(one)]


def test_the_fixture_is_one_that_gets_marks(double):
    plan = begin(double, "first review")

    review(double, plan)

    assert len(noted(double, plan)) >= 4
    assert len(our_rules(double, plan)) >= 2
    assert NOTES["B3"] in double.note(plan, "Q3!B3")
    assert len(ROWS) == 7

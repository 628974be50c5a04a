"""How a cycle ends: scores with their meaning, lessons, rows carried over, and one line when nothing is new."""

from dataclasses import replace
from datetime import date

import pytest

from sheets_service.grading import grade_rows, read_score
from sheets_service.history import NO_HISTORY, REVIEW_TAB
from sheets_service.okrs import KeyResult
from sheets_service.parse import parse
from sheets_service.policy import Policy
from sheets_service.recall import after, recall
from sheets_service.records import read_record
from sheets_service.reviewing import Job, review_source
from tests.local_sheets import LocalSheets

ROWS = (
    {"text": "Visitors under 25 (%)", "baseline": 12, "target": 25, "current": 22, "type": "aspirational", "note": ""},
    {
        "text": "Rooms with a bench",
        "baseline": 4,
        "target": 20,
        "current": 18,
        "type": "committed",
        "note": "Carpenter ill",
    },
    {"text": "Complaints stay below 5 a month", "type": "health", "baseline": 4, "target": 5, "current": 7, "note": ""},
    {"text": "Postcards sold", "baseline": 40, "target": 90, "current": 50, "note": "Learned: nobody writes postcards"},
)


def okrs(today, rows=ROWS):
    record = {
        "today": today,
        "cycle": {"start": "2027-01-01", "end": "2027-03-31"},
        "objectives": [{"text": "The museum is for everyone", "key_results": list(rows)}],
    }
    read = read_record(record)
    return parse(read.draft, read.today)


def test_rows_are_read_by_their_kind_at_the_end_of_the_cycle():
    graded = grade_rows(okrs("2027-03-31"))

    assert [(round(one.score, 2), one.meaning.partition(":")[0]) for one in graded] == [
        (0.77, "a win"),
        (0.88, "a promise not kept"),
        (0.0, "a promise not kept"),
        (0.2, "hardly moved"),
    ]
    assert [bool(one.lesson) for one in graded] == [False, False, False, True]
    assert not any(one.given for one in graded)


def test_before_the_end_only_given_scores_are_read():
    assert not grade_rows(okrs("2027-02-15"))

    early = grade_rows(okrs("2027-02-15", ({"text": "Postcards sold", "grade": "0.7"},)))

    assert [(one.score, one.given) for one in early] == [(0.7, True)]


@pytest.mark.parametrize(
    ("kind", "score", "meaning"),
    [
        ("aspirational", 0.7, "a win"),
        ("aspirational", 1.1, "past its target: was it far enough?"),
        ("committed", 1.0, "kept"),
        ("", 0.7, "nearly there"),
        ("", 1.0, "reached"),
        ("milestone", 0.5, "not done yet"),
        ("", 0.5, "on its way"),
    ],
)
def test_a_score_means_what_its_row_was_meant_for(kind, score, meaning):
    assert read_score(KeyResult("Postcards sold", "KR1", 0, type=kind), score) == meaning


@pytest.mark.parametrize(
    ("preset", "kind", "score", "meaning"),
    [
        ("google", "", 0.7, "a win"),
        ("google", "", 1.0, "past its target: was it far enough?"),
        ("google", "committed", 0.7, "a promise not kept: what stood in the way?"),
        ("core", "", 0.7, "nearly there"),
        ("wodtke", "", 1.0, "reached"),
    ],
)
def test_what_a_score_means_is_the_schools_to_say(preset, kind, score, meaning):
    row = KeyResult("Postcards sold", "KR1", 0, type=kind)

    assert read_score(row, score, Policy(preset=preset).untyped) == meaning


def test_a_row_of_the_last_cycle_is_recognised():
    first = recall(okrs("2026-12-20"), NO_HISTORY)
    history = replace(after(first, NO_HISTORY), number=1)

    again = recall(okrs("2027-03-31"), history)

    assert all(one.carried_over for one in grade_rows(again.okrs))


SHEET = """
Cycle 1 January to 31 March 2027
Objective|Key result|Owner|Baseline|Current|Target|Notes
Patients know what happens next|Patients who can name their next step (%)|Ines|41|50|80|
|Install the new queue screens|Ben||||
"""


def line(sheets):
    return sheets.workbook.tab(REVIEW_TAB).cell(1, 0).text


def test_a_review_with_nothing_new_says_so_in_one_line():
    sheets = LocalSheets({"Q1": SHEET})
    review_source(sheets, Job("local", today=date(2027, 1, 11)))
    sheets.edit("E3", "51")

    review_source(sheets, Job("local", today=date(2027, 1, 12)))

    assert "Nothing new since 11 January" in line(sheets)
    before = sheets.writes
    review_source(sheets, Job("local", today=date(2027, 1, 12)))
    assert sheets.writes == before


def test_the_end_of_a_cycle_is_told_in_the_review_tab():
    sheets = LocalSheets({"Q1": SHEET})

    review_source(sheets, Job("local", today=date(2027, 3, 31)))

    text = "\n".join(cell.text for row in sheets.workbook.tab(REVIEW_TAB).rows() for cell in row)
    assert "How the cycle ended" in text
    assert "hardly moved" in text

"""The log says which edit settled which finding, and claims nothing that the history did not see."""

import json
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import date
from types import MappingProxyType

import jsonschema
import pytest

from sheets_service.history import REVIEW_TAB, STATE_TAB, read_history
from sheets_service.policy import Policy
from sheets_service.report import review_html, review_markdown, review_text, stated_review
from sheets_service.report.trend import draw_trend
from sheets_service.review import review_okrs
from sheets_service.reviewing import Job, review_source
from sheets_service.settled import Edit, Settled, pack_settled, tell_settled, unpack_settled
from sheets_service.workbook import Cell
from tests.local_sheets import LocalSheets
from tests.progress.older_state import second_version
from tests.test_scoring import SCHEMA

SHEET = """
Objective|Key result|Owner|Baseline|Current|Target|Notes
Patients know what happens next|Patients who can name their next step (%)|Ines|41|50|80|
|Install the new queue screens|Ben|||||
|Reduce the wait for triage (minutes)||40|38|20|
Tenants get repairs that hold|Repairs without a second visit (%)|Ngozi|71|75|86|
|Days from report to repair|Ngozi|9|8|5|
"""
JANUARY = date(2027, 1, 11)


def review(sheets, day, policy=None):
    return review_source(sheets, Job("local", policy=policy or Policy(), today=day))[0]


def settled(review, name, text):
    return next(one for one in review.fixed if one.name == name and text in one.text)


def after_edits(*edits):
    sheets = LocalSheets({"Q1": SHEET})
    review(sheets, JANUARY)
    for a1, text in edits:
        sheets.edit(a1, text)
    return sheets, review(sheets, JANUARY)


def test_the_cell_that_was_filled_is_named_with_what_it_held_before():
    _, after = after_edits(("C4", "Ines"))

    one = settled(after, "no-owner", "wait for triage")

    assert one.how == "edited"
    assert tell_settled(one, after.cells) == "C4 owner: empty → “Ines”."


def test_a_reworded_text_is_quoted_before_and_after():
    _, after = after_edits(
        ("B3", "Install the new queue screens so that patients who miss their call fall from 30 to 10 %")
    )

    one = settled(after, "output-not-outcome", "queue screens")

    assert one.how == "edited"
    assert tell_settled(one, after.cells).startswith(
        "B3 text: “Install the new queue screens” → “Install the new queue"
    )


def test_a_row_that_is_gone_is_said_to_be_gone():
    _, after = after_edits(("B3", ""), ("C3", ""))

    one = settled(after, "output-not-outcome", "queue screens")

    assert one.how == "removed"
    assert tell_settled(one, after.cells) == "No row reads like this any more."


def test_the_other_cells_of_a_row_that_is_gone_are_forgotten():
    sheets, _ = after_edits(("B3", ""), ("C3", ""))

    gone = next(row for row in read_history(sheets.workbook).rows if row.gone)

    assert (gone.text, gone.parts) == ("Install the new queue screens", None)


def test_a_row_in_its_place_is_named_and_not_called_the_same():
    _, after = after_edits(("B3", "Patients who find the right queue without help: from 35 to 70 %"))

    one = settled(after, "output-not-outcome", "queue screens")

    assert one.how == "removed"
    assert "added “Patients who find the right queue" in tell_settled(one, after.cells)


def test_a_sibling_that_settled_it_is_told_as_such():
    row = {"B6": "Days from report to repair", "C6": "Ngozi", "D6": "9", "E6": "8", "F6": "5"}
    sheets = LocalSheets({"Q1": SHEET})
    for a1 in row:
        sheets.edit(a1, "")
    review(sheets, JANUARY)
    for a1, text in row.items():
        sheets.edit(a1, text)
    after = review(sheets, JANUARY)

    one = settled(after, "too-few-key-results", "Tenants")

    assert one.how == "beside"
    assert "Nothing in the row itself changed; beside it: added “Days from report to repair”" in tell_settled(
        one, after.cells
    )


def test_a_rule_that_was_switched_off_is_no_edit():
    sheets = LocalSheets({"Q1": SHEET})
    review(sheets, JANUARY)

    after = review(sheets, JANUARY, Policy(choices={"no-owner": "off"}))

    one = settled(after, "no-owner", "wait for triage")
    assert (one.how, one.edits) == ("off", ())


def test_a_finding_that_was_accepted_or_is_spoken_for_is_not_settled():
    sheets = LocalSheets({"Q1": SHEET})
    review(sheets, JANUARY)
    sheets.set_note(replace(sheets.workbook.tabs[0].ref(3, 2)), "allow no-owner: Ines starts in March")
    sheets.edit("B3", "TBD")

    after = review(sheets, JANUARY)

    assert "no-owner" not in {one.name for one in after.fixed}
    assert "no-owner" in {one.name for one in after.waived}


def test_what_settled_a_finding_stands_in_every_report():
    sheets, after = after_edits(("C4", "Ines"))

    told = "C4 owner: empty → “Ines”."
    stated = stated_review(after, "local")
    tab = sheets.workbook.tab(REVIEW_TAB)

    assert told in [cell.text for cell in tab.cells.values()]
    assert told in review_text(after, "local")
    assert "C4 owner: empty → “Ines”" in review_markdown(after, "local")
    assert told in review_html(after, sheets.workbook, "local")
    jsonschema.validate(stated, SCHEMA)
    entry = next(one for one in stated["since_last_review"]["fixed"] if one["name"] == "no-owner")
    assert entry["told"] == told
    assert entry["edits"][0]["cell"] == {"tab": "Q1", "a1": "C4"}
    assert entry["edits"][0]["before"] == ""


def test_what_was_said_is_said_again_until_something_changes():
    sheets, after = after_edits(("C4", "Ines"))
    writes = sheets.writes

    again = review(sheets, JANUARY)

    assert sheets.writes == writes
    assert again.fixed == after.fixed


def test_the_trend_of_scores_and_legs_is_kept_and_drawn():
    sheets, after = after_edits(("C4", "Ines"))

    assert [set(one.legs) for one in after.trend] == [set(after.trend[0].legs)] * 2
    assert after.trend[0].legs["ownership"] < after.trend[1].legs["ownership"]
    assert read_history(sheets.workbook).reviews == after.trend
    tab = sheets.workbook.tab(REVIEW_TAB)
    row = next(row for row in range(tab.row_count) if tab.cell(row, 2).text.strip() == "ownership")
    assert len(tab.cell(row, 5).text) == 2
    assert "<title>ownership: " in review_html(after, sheets.workbook, "local")


def test_a_trend_is_a_line_with_gaps_where_nothing_was_judged():
    picture = ET.fromstring(draw_trend("pace & more", [100.0, 50.0, None, 0.0, 25.0]))  # noqa: S314  (our own text)

    lines = [one.get("points") for one in picture if one.tag.endswith("polyline")]
    assert lines == ["3.0,3.0 25.5,12.0", "70.5,21.0 93.0,16.5"]
    assert picture[0].text == "pace & more: 100, 50, –, 0, 25"
    assert not draw_trend("pace", [None, 40.0])


def test_a_state_of_the_second_version_is_taken_over():
    sheets, after = after_edits(("C4", "Ines"))
    state = sheets.workbook.tab(STATE_TAB)
    lines = [[state.cell(row, column).text for column in range(3)] for row in range(state.row_count)]
    cells = {place: cell for place, cell in state.cells.items() if place[1] > 2}
    cells |= {
        (row, column): Cell(text, text)
        for row, line in enumerate(second_version(lines))
        for column, text in enumerate(line)
        if text
    }
    old = replace(state, cells=MappingProxyType(cells))
    sheets.workbook = replace(
        sheets.workbook, tabs=tuple(old if tab.title == STATE_TAB else tab for tab in sheets.workbook.tabs)
    )

    history = read_history(sheets.workbook)
    assert not history.problems
    assert history.fixed == (Settled("no-owner", "Reduce the wait for triage (minutes)"),)
    assert history.findings.keys() == {one.fingerprint for one in after.open}
    sheets.edit("C3", "")
    sheets.edit("C4", "")
    sheets.edit("C3", "Ben")
    back = review(sheets, JANUARY)

    assert all(one.startswith("No cycle with its year") for one in back.warnings)
    assert back.number == history.number + 1


def test_an_edit_that_an_older_version_did_not_note_is_not_guessed():
    sheets = LocalSheets({"Q1": SHEET})
    first = review(sheets, JANUARY)
    history = read_history(sheets.workbook)
    rows = tuple(replace(row, parts=None) for row in history.rows)
    aims = tuple(replace(aim, parts=None) for aim in history.aims)
    blind = replace(history, rows=rows, aims=aims)
    sheets.edit("C4", "Ines")

    after = review(sheets, JANUARY)
    again = review_okrs(after.okrs, Policy(), blind)

    assert first.number == 1
    assert settled(again, "no-owner", "wait for triage").how == "unknown"


@pytest.mark.parametrize(
    "given", [None, [], ["a"], ["a", "b", "c", "nonsense", []], ["a", "b", "c", "edited", 3], {"name": "a"}]
)
def test_what_is_no_settled_finding_is_not_read_as_one(given):
    assert unpack_settled(given) is None


def test_a_settled_finding_is_read_back_as_it_was_written():
    one = Settled("no-owner", "Text", "key", "edited", (Edit("changed", "key", "Text", "owner", "", "Ines"),))

    assert unpack_settled(json.loads(json.dumps(pack_settled(one)))) == one


TEAMS = """
Team|Objective|Key result|Owner|Baseline|Current|Target
Ferries|Crews can plan their week|Shifts changed within two days (%)|Ola|30|14|14
Ferries|Passengers board without stress|Minutes from gate to seat|Ola|14|14|8
Ferries|Islanders can rely on the winter timetable|Crossings cancelled a month|Ola|20|14|8
Harbours|Skippers find a berth|Minutes to a berth|Per|40|30|20
"""


def test_the_spread_of_teams_stands_in_the_tab_the_text_and_the_json():
    sheets = LocalSheets({"Q1 2027": TEAMS})

    found = review(sheets, date(2027, 2, 15))

    told = {(one["level"], one["name"]): one for one in stated_review(found, "local")["progress"]["spread"]}
    ferries = told["team", "Ferries"]
    assert (ferries["spread"], ferries["reading"]) == (1.0, "unbalanced")
    assert [one["index"] for one in ferries["members"]] == [0, 1, 2]
    assert told["team", "Harbours"]["spread"] is None
    assert told["company", "All"]["reading"] == "unbalanced"
    assert "Ferries: unbalanced" in [cell.text for cell in sheets.workbook.tab(REVIEW_TAB).cells.values()]
    assert "100 points  Ferries (100%, 0%, 50%; expected 51%)" in review_text(found, "local")
    uneven = [one for one in found.open if one.name == "unbalanced-objectives"]
    assert [one.place.id for one in uneven] == ["Ferries"], "the company repeats nothing that a team was told"
    assert not any(one.listed for one in uneven)

"""What Google Sheets surprises with, each as a statement that can fail."""

import json
import random

import pytest
import requests
from google.oauth2.credentials import Credentials

from sheets_service.backends.google import GoogleSheets
from sheets_service.backends.google.client import MOST_BYTES
from sheets_service.backends.google.deadline import Deadline
from sheets_service.errors import (
    DeadlineExceeded,
    GoogleUnavailable,
    NoAccess,
    RateLimited,
    SourceNotFound,
    Unauthorised,
)
from sheets_service.history import REVIEW_TAB, STATE_TAB
from sheets_service.plan.notes import FENCE, split_note
from sheets_service.policy import Policy
from sheets_service.reviewing import Job, review_read, review_source
from tests.google.sheets import ANA, NOTES, ROWS, TEAM, TODAY, clear, no_sleep, people_s, review, rule, sheets, whole
from tests.sheets_double import LoopbackAdapter, SheetsDouble

GET, POST = "sheets.spreadsheets.get", "sheets.spreadsheets.batchUpdate"


@pytest.fixture
def double():
    with SheetsDouble(seed=11) as running:
        yield running


def counted(double):
    methods = double.counts()["methods"]
    return {name: methods.get(name, {}).get("calls", 0) for name in (GET, POST)}


def test_1_one_get_and_at_most_one_post_and_none_when_nothing_changed(double):
    plan = double.create(tabs=TEAM)
    review(double, plan)
    assert counted(double) == {GET: 1, POST: 1}
    del double.calls[:]

    review(double, plan)
    assert counted(double) == {GET: 1, POST: 0}
    double.enter(plan, "Q3!B7", "Parents who find the meals good from 40 to 60 %")
    del double.calls[:]

    review(double, plan)
    assert counted(double) == {GET: 1, POST: 1}


@pytest.mark.slow
def test_1_is_true_of_a_large_sheet_too(double):
    rows = [
        ROWS[0],
        *([f"Goal {row}" if row % 5 == 0 else "", f"Improve thing {row}", "", "", ""] for row in range(800)),
    ]
    plan = double.create(tabs={"Q3": {"values": rows}})

    review(double, plan)
    review(double, plan)

    assert counted(double) == {GET: 2, POST: 1}


def test_2_people_s_rules_keep_their_order_and_every_byte(double):
    mine = [rule(f"=$E2>{number}") for number in range(5)]
    plan = double.create(tabs={"Q3": {**TEAM["Q3"], "rules": mine}})
    before = people_s(double, plan)
    review(double, plan)
    # A sheet that grew: our rules have to be written anew.
    for row in range(8, 12):
        double.enter(plan, f"Q3!B{row}", f"Improve the ward number {row}")
    kept = people_s(double, plan)["tabs"]["Q3"]["conditionalFormats"]

    review(double, plan)

    assert people_s(double, plan)["tabs"]["Q3"]["conditionalFormats"] == kept
    assert kept == before["tabs"]["Q3"]["conditionalFormats"]


@pytest.mark.parametrize("index", [0, 1, 2])
def test_2_a_rule_that_somebody_adds_in_between_is_not_deleted_in_place_of_ours(double, index):
    plan = double.create(tabs=TEAM)
    review(double, plan)
    for row in range(8, 12):
        double.enter(plan, f"Q3!B{row}", f"Improve the ward number {row}")
    theirs = {**rule("=$A2=7"), "ranges": [{"startRowIndex": 1, "endRowIndex": 9}]}
    add = {"addConditionalFormatRule": {"rule": theirs, "index": index}}
    double.faults.add("edit-before", method=POST, requests=[add])
    kept = people_s(double, plan)["tabs"]["Q3"]["conditionalFormats"]

    review(double, plan)

    now = people_s(double, plan)["tabs"]["Q3"]["conditionalFormats"]
    assert [one for one in now if "$A2=7" not in str(one)] == kept
    assert len(now) == len(kept) + 1
    assert not review(double, plan).written


def test_2_a_clear_deletes_our_rules_only_whoever_adds_one_meanwhile(double):
    plan = double.create(tabs=TEAM)
    review(double, plan)
    theirs = {**rule("=$A2=7"), "ranges": [{"startRowIndex": 1, "endRowIndex": 9}]}
    add = {"addConditionalFormatRule": {"rule": theirs, "index": 0}}
    double.faults.add("edit-before", method=POST, requests=[add])

    clear(double, plan)

    left = whole(double, plan)["sheets"][0]["conditionalFormats"]
    assert [one["booleanRule"]["condition"]["values"][0]["userEnteredValue"] for one in left] == [
        "=$A2=7",
        '=$C2="Ines"',
        "=$D2>50",
    ]


def test_3_a_person_s_note_survives_and_is_all_that_stays(double):
    plan = double.create(tabs=TEAM)
    review(double, plan)
    assert double.note(plan, "Q3!B3").startswith(f"{NOTES['B3']}\n\n{FENCE}")

    double.enter(plan, "Q3!B3", "Patients who wait under 20 minutes (%)")
    double.enter(plan, "Q3!D3", "40")
    double.enter(plan, "Q3!E3", "70")
    review(double, plan)

    assert double.note(plan, "Q3!B3").startswith(NOTES["B3"])
    assert "Install" not in double.note(plan, "Q3!B3")
    assert double.note(plan, "Q3!A2") == NOTES["A2"]
    assert double.note(plan, "Notes!A2") == "who was there?"


@pytest.mark.parametrize("travels", [True, False])
def test_5_after_sorting_each_item_keeps_its_history(double, travels):
    double.behave(sort_moves_notes=travels, sort_moves_metadata=travels)
    plan = double.create(tabs={"Q3": TEAM["Q3"] | {"values": [["Team", "Objective", *ROWS[0][1:]], *flat()]}})
    review(double, plan)
    double.edit(
        plan,
        {
            "sortRange": {
                "range": {"startRowIndex": 1, "endRowIndex": 7, "startColumnIndex": 0, "endColumnIndex": 6},
                "sortSpecs": [{"dimensionIndex": 2, "sortOrder": "DESCENDING"}],
            }
        },
    )

    review(double, plan)

    text = "\n".join("\t".join(row) for row in double.values(plan, REVIEW_TAB))
    assert "(new)" not in text


def flat():
    objective = ""
    for row in ROWS[1:]:
        objective = row[0] or objective
        yield ["Ward", objective, *row[1:]]


@pytest.mark.parametrize("locale", ["en_US", "de_DE", "tr_TR"])
def test_6_highlights_serve_every_locale_and_go_out_with_the_text(double, locale):
    plan = double.create(tabs=TEAM, locale=locale)
    review(double, plan)
    formulas = [
        one["booleanRule"]["condition"]["values"][0]["userEnteredValue"]
        for one in whole(double, plan)["sheets"][0]["conditionalFormats"]
        if "okrrev" in str(one)
    ]
    lit = double.highlights(plan, "Q3!B3")

    double.enter(plan, "Q3!B3", "Something else entirely")

    assert formulas
    assert not any("," in one or ";" in one for one in formulas)
    assert lit
    assert not set(double.highlights(plan, "Q3!B3")) & set(lit)
    review(double, plan)
    assert counted(double)[POST] == 2


def test_7_a_tab_whose_id_is_0_behaves_as_the_others(double):
    zero = double.create(tabs={"Q3": TEAM["Q3"]})
    other = double.create(tabs={"Q3": {**TEAM["Q3"], "id": 4711}})

    review(double, zero)
    review(double, other)

    assert double.notes(zero) == double.notes(other)
    assert len(double.highlights(zero, "Q3!B3")) == len(double.highlights(other, "Q3!B3")) > 0
    assert not review(double, zero).written


@pytest.mark.parametrize(
    ("kind", "error"), [("429", RateLimited), ("429-html", RateLimited), ("503", GoogleUnavailable)]
)
def test_8_a_refusal_that_stays_ends_typed_and_soon(double, kind, error):
    plan = double.create(tabs=TEAM)
    double.faults.add(kind, times=None)
    waited = []

    with pytest.raises(error):
        review(double, plan, sleep=waited.append)

    assert len(double.calls) <= 5
    assert sum(waited) < 45


def test_8_it_never_sleeps_past_the_deadline_whatever_retry_after_says(double):
    plan = double.create(tabs=TEAM)
    double.faults.add("429", times=None, retry_after=3600)
    waited = []

    with pytest.raises(RateLimited) as caught:
        review(double, plan, sleep=waited.append)

    assert waited == []
    assert caught.value.retry_after == 3600


def test_8_retry_after_is_honoured(double):
    plan = double.create(tabs=TEAM)
    double.faults.add("429", times=1, retry_after=7)
    waited = []

    review(double, plan, sleep=waited.append)

    assert len(waited) == 1
    assert waited[0] >= 7


@pytest.mark.parametrize("kind", ["reset-after", "503-after"])
def test_9_a_batch_that_was_applied_before_the_connection_broke_is_not_applied_twice(double, kind):
    plan, smooth = double.create(tabs=TEAM), double.create(tabs=TEAM)
    review(double, smooth)
    double.faults.add(kind, method=POST)

    receipt = review(double, plan)

    assert receipt.written
    assert double.counts()["methods"][POST]["calls"] == 2
    assert [tab["properties"]["title"] for tab in double.snapshot(plan)["sheets"]] == [
        "Q3",
        "Notes",
        REVIEW_TAB,
        STATE_TAB,
    ]
    assert double.notes(plan) == double.notes(smooth)
    assert len(double.snapshot(plan)["developerMetadata"]) == 1
    assert whole(double, plan)["sheets"][0] == whole(double, smooth)["sheets"][0]


def test_11_somebody_without_access_gets_the_same_as_google_says(double):
    plan = double.create(tabs=TEAM, owner="bo@example.com", access={"cy@example.com": "reader"})

    with pytest.raises(NoAccess):
        review(double, plan, "dee@example.com")
    with pytest.raises(NoAccess, match="may read “Plan” but not add notes"):
        review(double, plan, "cy@example.com")
    with pytest.raises(SourceNotFound):
        review(double, "x" * 44)

    assert not double.notes(plan).keys() - NOTES.keys()


def test_11_a_token_that_is_no_longer_good_is_a_401_not_a_bug(double):
    plan = double.create(tabs=TEAM)
    double.revoke(ANA)

    with pytest.raises(Unauthorised):
        review(double, plan)


@pytest.mark.parametrize(
    "bad", ["x/values/A1:append?y=", "../OTHER", "abc#", "", "a" * 19, "a" * 101, "ä" * 44, "a" * 43 + "\n"]
)
def test_12_an_id_that_is_none_is_refused_before_any_call(double, bad):
    with pytest.raises(SourceNotFound):
        review(double, bad)

    assert double.calls == []


def test_13_a_formula_in_somebody_s_text_is_never_evaluated(double):
    text = '=IMPORTXML("http://evil.example","//a")'
    rows = [*ROWS[:3], ["", text, "Ben", "", ""], ["", "<img src=x onerror=alert(1)>", "Ben", "", ""]]
    plan = double.create(tabs={"Q3": {"values": rows, "raw": True}})

    review(double, plan)

    cells = [cell for tab in double.snapshot(plan)["sheets"] for cell in tab["cells"].values()]
    assert not any("formulaValue" in cell.get("userEnteredValue", {}) for cell in cells)
    assert any(text in cell.get("userEnteredValue", {}).get("stringValue", "") for cell in cells)


def test_14_values_are_read_from_what_cells_hold_in_every_locale(double):
    values = {
        "en_US": [["1,234.5", "38%", "2/1/2027", "=1/4", "TRUE"]],
        "de_DE": [["1.234,5", "38%", "1.2.2027", "=1/4", "TRUE"]],
    }
    read = {}
    for locale, rows in values.items():
        plan = double.create(tabs={"Q3": {"values": rows}}, locale=locale)
        tab = sheets(double).read(plan).tab("Q3")
        read[locale] = [tab.cell(0, column).value for column in range(5)]

    assert read["en_US"] == read["de_DE"]
    assert read["en_US"][0] == 1234.5
    assert read["en_US"][1] == 0.38
    assert str(read["en_US"][2]) == "2027-02-01"
    assert read["en_US"][3:] == [0.25, True]


def test_14_hidden_filtered_merged_and_chipped_cells_are_read_as_people_see_them(double):
    chip = {"userEnteredValue": {"stringValue": "@"}, "chipRuns": [{"chip": {"personProperties": {"email": ANA}}}]}
    tab = {**TEAM["Q3"], "merges": ["A2:A4"], "hidden_rows": [6], "cells": {"C4": chip}}
    plan = double.create(tabs={"Q3": tab, "Old": {"values": [["x"]], "hidden": True}})

    workbook = sheets(double).read(plan)
    read = workbook.tab("Q3")

    assert read.merged_cell(3, 0).text == ROWS[1][0]
    assert read.hidden_rows == {5}
    assert ANA in read.cell(3, 2).text
    assert workbook.tab("Old").hidden


def test_14_our_own_tabs_are_never_reviewed(double):
    plan = double.create(tabs=TEAM)
    review(double, plan)

    review(double, plan)

    assert set(double.notes(plan, STATE_TAB)) == set()
    assert set(double.notes(plan, REVIEW_TAB)) == set()


def test_next_a_copied_spreadsheet_does_not_inherit_review_state(double):
    plan = double.create(tabs=TEAM)
    review(double, plan)
    answer = requests.post(
        f"{double.url}/drive/v3/files/{plan}/copy",
        json={"name": "Copy"},
        headers={"Authorization": f"Bearer {ANA}"},
        timeout=5,
    )
    copy = answer.json()["id"]

    review(double, copy)

    state = {row[0]: row[1] for row in double.values(copy, STATE_TAB) if len(row) > 1}
    assert json.loads(state["okr-review state"])["spreadsheet"] == copy
    assert json.loads(state["last"])["number"] == 1


def test_next_a_protected_cell_is_skipped_and_named_and_the_rest_is_written(double):
    tab = {**TEAM["Q3"], "protected": [{"range": "B3:B4", "editors": {"users": ["bo@example.com"]}}]}
    plan = double.create(tabs={"Q3": tab}, owner="bo@example.com")

    receipt = review(double, plan)

    assert {cell.a1 for cell, _ in receipt.skipped} <= {"B3", "B4"}
    assert receipt.skipped
    assert double.note(plan, "Q3!B3") == NOTES["B3"]
    assert FENCE in double.note(plan, "Q3!B6")
    del double.calls[:]
    again = review(double, plan)
    assert again.skipped == receipt.skipped
    assert counted(double)[POST] == 0


def test_next_a_protected_tab_is_named_and_the_others_are_written(double):
    plan = double.create(tabs={"Q3": {**TEAM["Q3"], "protected": [{"editors": {"users": []}}]}}, owner="bo@example.com")

    receipt = review(double, plan)

    assert receipt.skipped
    assert any("Q3" in one for one in receipt.warnings)
    assert REVIEW_TAB in [tab["properties"]["title"] for tab in double.snapshot(plan)["sheets"]]
    assert double.notes(plan) == NOTES


@pytest.mark.slow
def test_a_reading_above_8_mb_is_cut_off_and_names_what_was_left_out(double):
    filler = [[f"{row} {'x' * 400}" for _ in range(8)] for row in range(3000)]
    plan = double.create(tabs={"Q3": TEAM["Q3"], "Log": {"values": filler, "raw": True}})

    found = sheets(double)
    workbook = found.read(plan)

    assert found.client.received < 2 * MOST_BYTES
    assert any("“Log”" in one and "3,000" in one for one in workbook.warnings)
    assert workbook.tab("Q3").cell(1, 1).text == ROWS[1][1]
    assert review(double, plan).written
    assert not review(double, plan).written


def test_two_reviews_at_once_leave_one_set_of_marks(double):
    plan, smooth = double.create(tabs=TEAM), double.create(tabs=TEAM)
    review(double, smooth)
    first, second = sheets(double), sheets(double, "bo@example.com")
    job = Job(plan)
    _, one = review_read(first.read(plan), job)
    _, two = review_read(second.read(plan), job)

    assert not first.write(one).moved
    assert second.write(two).moved
    review(double, plan)

    assert len(double.snapshot(plan)["sheets"]) == 4
    assert len([one for one in whole(double, plan)["sheets"][0]["conditionalFormats"] if "okrrev" in str(one)]) == len(
        [one for one in whole(double, smooth)["sheets"][0]["conditionalFormats"] if "okrrev" in str(one)]
    )


def test_a_deadline_that_passed_begins_no_call(double):
    plan = double.create(tabs=TEAM)

    with pytest.raises(DeadlineExceeded):
        review(double, plan, seconds=0.0)

    assert double.calls == []


def test_metadata_of_others_and_named_ranges_stay(double):
    plan = double.create(tabs={"Q3": {**TEAM["Q3"], "metadata": {"2": {"okr": "theirs"}}}}, names={"goals": "Q3!B2:B7"})
    before = whole(double, plan)

    review(double, plan)
    clear(double, plan)

    assert whole(double, plan) == before


@pytest.mark.slow
@pytest.mark.parametrize("travels", [True, False])
def test_races_at_random_leave_every_word_on_its_row(double, travels):
    double.behave(sort_moves_notes=travels)
    dice = random.Random(5)
    for _ in range(40):
        rows = [
            ROWS[0],
            *([f"Goal {dice.randrange(3)}", f"Improve thing {dice.randrange(9)}", "", "", ""] for _ in range(12)),
        ]
        notes = {f"B{row}": f"word {row}" for row in range(2, 14) if dice.random() < 0.5}
        tab = {"Q3": {"values": rows, "notes": notes}}
        plan, twin = double.create(tabs=tab), double.create(tabs=tab)
        edit = change(dice)
        double.faults.add("edit-before", method=POST, requests=[edit])
        double.edit(twin, edit)

        review(double, plan)
        double.faults.clear()
        review(double, twin)
        assert words(double, plan) == words(double, twin), edit
        # What changed on rows that got no note shows to the next review only.
        review(double, plan)

        assert double.notes(plan) == double.notes(twin), edit


def words(double, plan):
    return {name: said for name, note in double.notes(plan).items() if (said := split_note(note)[0])}


def change(dice):
    at = dice.randrange(1, 12)
    span = {"dimension": "ROWS", "startIndex": at, "endIndex": at + dice.randrange(1, 3)}
    return dice.choice(
        [
            {"insertDimension": {"range": span}},
            {"deleteDimension": {"range": span}},
            {"moveDimension": {"source": {**span, "endIndex": at + 1}, "destinationIndex": dice.randrange(1, 13)}},
        ]
    )


def test_a_note_that_is_full_is_left_alone_and_named(double):
    full = "x" * 31_900
    plan = double.create(tabs={"Q3": {**TEAM["Q3"], "notes": {**NOTES, "B3": full}}})

    receipt = review(double, plan)

    assert [(cell.a1, why) for cell, why in receipt.skipped] == [("B3", "note too long")]
    assert double.note(plan, "Q3!B3") == full
    assert FENCE in double.note(plan, "Q3!B6")


class OlderGoogle(LoopbackAdapter):
    """A rollout that has never heard of comments: to it the field is a spelling mistake."""

    def send(self, request, *args, **options):
        older = request.copy()
        older.url = request.url.replace("comments%28", "remarks%28").replace("commentAnchors", "remarkAnchors")
        return super().send(older, *args, **options)


def test_where_google_does_not_know_comments_yet_the_review_does_without(double):
    plan = double.create(tabs=TEAM)
    backend = GoogleSheets(Credentials(ANA), Deadline.within(45), OlderGoogle(double.url), no_sleep)

    _, receipt = review_source(backend, Job(plan, Policy(threads=True), TODAY))

    assert receipt.written
    assert [call.status for call in double.calls] == [400, 200, 200]
    assert FENCE in double.note(plan, "Q3!B3")


def test_an_answer_typed_in_between_stays_where_its_row_stays(double):
    plan = double.create(tabs=TEAM)
    review(double, plan)
    rows = double.values(plan, REVIEW_TAB)
    first = next(index for index, row in enumerate(rows) if "Your answer" in row and "Reason" in row) + 1
    column = rows[first - 1].index("Reason")
    double.enter(plan, "Q3!B7", "Parents who find the meals good from 40 to 60 %")
    place = {"sheetId": tab_id(double, plan, REVIEW_TAB), "rowIndex": first, "columnIndex": column}
    typed = {"userEnteredValue": {"stringValue": "we talked on Monday"}}
    answer = {"updateCells": {"start": place, "rows": [{"values": [typed]}], "fields": "userEnteredValue"}}
    double.faults.add("edit-before", method=POST, requests=[answer])

    receipt = review(double, plan)

    assert receipt.written
    assert double.values(plan, REVIEW_TAB)[first][column] == "we talked on Monday"


def tab_id(double, plan, title):
    tabs = (tab["properties"] for tab in double.snapshot(plan)["sheets"])
    return next(tab["sheetId"] for tab in tabs if tab["title"] == title)

"""The double refuses what Google refuses, in Google's words, and says nothing that Google could not say."""

import gspread
import pytest
import requests

from tests.sheets_double import SheetsDouble, client
from tests.sheets_double.answer_shapes import write_answer


@pytest.fixture
def double():
    with SheetsDouble() as running:
        yield running


def refusal(double, plan, *batch):
    with pytest.raises(gspread.exceptions.APIError) as caught:
        client(double).http_client.batch_update(plan, {"requests": list(batch)})
    assert caught.value.response.status_code == 400
    return caught.value.response.json()["error"]


@pytest.mark.parametrize(
    ("request_body", "message"),
    [
        (
            {"updateCells": {"strat": {}, "fields": "note"}},
            "Invalid JSON payload received. Unknown name \"strat\" at 'requests[0].update_cells': Cannot find field.",
        ),
        (
            {"repeatCell": {"range": {"sheetId": "first"}, "cell": {}, "fields": "note"}},
            "Invalid value at 'requests[0].repeat_cell.range.sheet_id' (TYPE_INT32), \"first\"",
        ),
        (
            {"insertDimension": {"range": {"dimension": "ROW", "startIndex": 0, "endIndex": 1}}},
            (
                "Invalid value at 'requests[0].insert_dimension.range.dimension' "
                '(type.googleapis.com/google.apps.sheets.v4.Dimension), "ROW"'
            ),
        ),
        (
            {"addSheet": {}, "deleteSheet": {"sheetId": 0}},
            "Invalid value at 'requests[0]' (oneof), oneof field 'kind' is already set. Cannot set 'deleteSheet'",
        ),
        (
            {"repeatCell": {"range": {}, "cell": {}, "fields": "notes"}},
            "Invalid requests[0].repeatCell: Invalid field: notes",
        ),
        (
            {"repeatCell": {"range": {}, "cell": {}}},
            (
                "Invalid requests[0].repeatCell: At least one field must be listed in 'fields'. "
                "(Use '*' to indicate all fields.)"
            ),
        ),
        ({"deleteSheet": {"sheetId": 7}}, "Invalid requests[0].deleteSheet: No grid with id: 7"),
        ({}, "Invalid requests[0]: No request set."),
    ],
)
def test_a_malformed_request_is_refused_in_google_s_words(double, request_body, message):
    plan = double.create()

    error = refusal(double, plan, request_body)

    assert error["message"] == message
    assert error["status"] == "INVALID_ARGUMENT"


def test_every_violation_of_shape_is_listed(double):
    plan = double.create()

    error = refusal(double, plan, {"addSheet": {"title": "x"}}, {"addSheet": {"name": "y"}})

    assert [item["field"] for item in error["details"][0]["fieldViolations"]] == [
        "requests[0].add_sheet",
        "requests[1].add_sheet",
    ]


def test_null_counts_as_unset(double):
    plan = double.create()

    reply = client(double).http_client.batch_update(
        plan, {"requests": [{"addSheet": {"properties": {"title": "Q4", "hidden": None, "index": None}}}]}
    )

    assert reply["replies"][0]["addSheet"]["properties"]["index"] == 1


@pytest.mark.parametrize(
    "mask",
    [
        "sheets.data.rowData.values.note",
        "sheets/data/rowData/values/note",
        "sheets(data(rowData(values(note))))",
        "sheets/data(rowData.values(note))",
    ],
)
def test_all_spellings_of_a_mask_ask_for_the_same(double, mask):
    plan = double.create(tabs={"Q3": {"values": [["a", "b"]], "notes": {"B2": "ask Ana"}}})

    answer = client(double).http_client.spreadsheets_get(plan, {"fields": mask})

    assert answer == {"sheets": [{"data": [{"rowData": [{}, {"values": [{}, {"note": "ask Ana"}]}]}]}]}


def test_a_mask_that_names_no_field_is_refused(double):
    plan = double.create()

    with pytest.raises(gspread.exceptions.APIError) as caught:
        client(double).http_client.spreadsheets_get(plan, {"fields": "sheets.data.rowData.values.notes"})

    violation = caught.value.response.json()["error"]["details"][0]["fieldViolations"][0]
    assert violation["description"] == (
        "Error expanding 'fields' parameter. Cannot find matching fields for path 'sheets.data.rowData.values.notes'."
    )


def test_one_bad_request_leaves_nothing_of_the_batch(double):
    plan = double.create(tabs={"Q3": [["Objective"]]})
    before = double.snapshot(plan)

    error = refusal(
        double,
        plan,
        {"updateCells": {"start": {"sheetId": 0}, "rows": [{"values": [{"note": "x"}]}], "fields": "note"}},
        {"deleteConditionalFormatRule": {"sheetId": 0, "index": 0}},
    )

    assert error["message"] == (
        "Invalid requests[1].deleteConditionalFormatRule: No conditional format on sheet: 0 at index: 0"
    )
    assert double.snapshot(plan) == before


def test_an_answer_against_google_s_schema_fails_the_test_that_got_it():
    double = SheetsDouble().__enter__()
    plan = double.create()
    double.service.store.spreadsheets[plan].sheets[0].merges.append({"rows": 2})

    with pytest.raises(gspread.exceptions.APIError, match="GridRange has no field rows"):
        client(double).http_client.fetch_sheet_metadata(plan)

    with pytest.raises(AssertionError, match="GridRange has no field rows"):
        double.__exit__(None, None, None)


def test_zero_is_left_out_where_google_leaves_it_out():
    written = write_answer(
        "sheets",
        "Sheet",
        {
            "properties": {"sheetId": 0, "index": 0, "hidden": False},
            "merges": [{"sheetId": 0, "startRowIndex": 0, "endRowIndex": 2}],
        },
    )

    assert written == {"properties": {"sheetId": 0, "index": 0}, "merges": [{"startRowIndex": 0, "endRowIndex": 2}]}


def test_tokens_tell_who_calls(double):
    plan = double.create(owner="ana@example.com", access={"bo@example.com": "reader"})
    double.revoke("old-token")

    def status(token, method="GET", tail="", body=None):
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        answer = requests.request(
            method, f"{double.url}/v4/spreadsheets/{plan}{tail}", headers=headers, json=body, timeout=5
        )
        return answer.status_code

    note = {"requests": [{"updateCells": {"start": {}, "rows": [{"values": [{"note": "x"}]}], "fields": "note"}}]}
    assert status("ana@example.com") == 200
    assert status("bo@example.com") == 200
    assert status("bo@example.com", "POST", ":batchUpdate", note) == 403
    assert status("cy@example.com") == 403
    assert status("old-token") == 401
    assert status("") == 401
    assert (
        requests.get(f"{double.url}/v4/spreadsheets/none", headers={"Authorization": "x"}, timeout=5).status_code == 404
    )

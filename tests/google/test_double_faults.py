"""Everything that Google's side and the network do wrong, on demand."""

import time
from concurrent.futures import ThreadPoolExecutor

import google.auth.exceptions
import gspread
import pytest
import requests

from tests.sheets_double import SheetsDouble, client


@pytest.fixture
def double():
    with SheetsDouble() as running:
        yield running


def write_note(double, plan, who="owner@example.com"):
    request = {"updateCells": {"start": {}, "rows": [{"values": [{"note": "ours"}]}], "fields": "note"}}
    return client(double, who).http_client.batch_update(plan, {"requests": [request]})


@pytest.mark.parametrize(
    ("kind", "status", "code"), [("429", 429, 429), ("429-html", 429, -1), ("500", 500, 500), ("503", 503, 503)]
)
def test_a_refusal_comes_in_google_s_shape_and_nothing_is_applied(double, kind, status, code):
    plan = double.create()
    double.faults.add(kind, method="*.batchUpdate", retry_after=7)

    with pytest.raises(gspread.exceptions.APIError) as caught:
        write_note(double, plan)
    write_note(double, plan)

    assert caught.value.response.status_code == status
    assert caught.value.code == code
    assert caught.value.response.headers["Retry-After"] == "7"
    assert [call.status for call in double.calls] == [status, 200]


@pytest.mark.parametrize(("kind", "applied"), [("reset-before", False), ("reset-after", True)])
def test_a_connection_breaks_before_or_after_the_batch_is_applied(double, kind, applied):
    plan = double.create()
    double.faults.add(kind, method="*.batchUpdate")

    with pytest.raises(requests.exceptions.ConnectionError):
        write_note(double, plan)

    assert bool(double.notes(plan)) is applied


@pytest.mark.parametrize(("kind", "applied"), [("stall", False), ("stall-after", True)])
def test_a_held_connection_ends_with_the_caller_s_patience(double, kind, applied):
    plan = double.create()
    double.faults.add(kind)
    patient = client(double)
    patient.set_timeout((1, 0.1))

    with pytest.raises(requests.exceptions.ReadTimeout):
        patient.http_client.batch_update(
            plan,
            {"requests": [{"updateCells": {"start": {}, "rows": [{"values": [{"note": "x"}]}], "fields": "note"}}]},
        )

    assert bool(double.notes(plan)) is applied


def test_a_503_may_come_after_the_batch_was_applied(double):
    plan = double.create()
    double.faults.add("503-after")

    with pytest.raises(gspread.exceptions.APIError):
        write_note(double, plan)

    assert double.notes(plan) == {"A1": "ours"}


def test_a_slow_body_arrives_whole(double):
    plan = double.create(tabs={"Q3": [["a"]]})
    double.faults.add("slow-body", seconds=0.2)
    began = time.monotonic()

    answer = client(double).http_client.values_get(plan, "A1")

    assert answer["values"] == [["a"]]
    assert time.monotonic() - began > 0.15


def test_a_token_that_is_no_longer_good_shows_as_a_refresh_that_failed(double):
    plan = double.create()
    double.revoke("ana@example.com")

    with pytest.raises(google.auth.exceptions.RefreshError):
        write_note(double, plan, "ana@example.com")

    assert [call.status for call in double.calls] == [401]


def test_someone_edits_between_read_and_write(double):
    plan = double.create(tabs={"Q3": {"values": [["a"], ["b"]], "notes": {"A1": "on a"}}})
    insert = {"insertDimension": {"range": {"dimension": "ROWS", "startIndex": 0, "endIndex": 1}}}
    double.faults.add("edit-before", method="*.batchUpdate", after=1, requests=[insert])

    write_note(double, plan)
    first = double.notes(plan)
    write_note(double, plan)

    assert first == {"A1": "ours"}
    assert double.notes(plan) == {"A1": "ours", "A2": "ours"}
    assert len(double.calls) == 2


def test_quota_is_counted_by_user_and_minute_on_the_double_s_clock(double):
    plan = double.create()
    double.limit(60)
    # A fresh minute, so that the sixty calls do not straddle two.
    double.advance(60 - double.service.clock.now() % 60)

    for _ in range(60):
        write_note(double, plan, "ana@example.com")
    with pytest.raises(gspread.exceptions.APIError, match=r"Quota exceeded for quota metric 'Write requests'"):
        write_note(double, plan, "ana@example.com")
    write_note(double, plan, "bo@example.com")
    double.advance(60)
    write_note(double, plan, "ana@example.com")

    assert double.counts()["methods"]["sheets.spreadsheets.batchUpdate"]["status 429"] == 1


def test_faults_and_counts_work_over_http_too(double):
    def order(method, name, given=None, **query):
        answer = requests.request(method, f"{double.url}/__double/{name}", json=given, params=query, timeout=5)
        return answer.status_code, answer.json()

    plan = order("POST", "spreadsheets", {"title": "Plan", "tabs": {"Q3": "KR\nImprove onboarding"}})[1][
        "spreadsheetId"
    ]
    order("POST", "faults", [{"kind": "503", "method": "*.get", "times": 2}])
    statuses = [
        requests.get(
            f"{double.url}/v4/spreadsheets/{plan}", headers={"Authorization": "Bearer x"}, timeout=5
        ).status_code
        for _ in range(3)
    ]

    assert statuses == [503, 503, 200]
    assert order("GET", "calls")[1]["methods"]["sheets.spreadsheets.get"]["calls"] == 3
    assert order("GET", "snapshot", id=plan)[1]["sheets"][0]["cells"]["A2"]["userEnteredValue"] == {
        "stringValue": "Improve onboarding"
    }
    assert order("POST", "faults", {"kind": "earthquake"})[0] == 400
    assert order("POST", "faults", {"kind": "503", "methods": "*"})[0] == 400


def test_many_callers_at_once_lose_nothing(double):
    plan = double.create(tabs={"Q3": {"rows": 100}})

    def write(row):
        request = {
            "updateCells": {"start": {"rowIndex": row}, "rows": [{"values": [{"note": str(row)}]}], "fields": "note"}
        }
        client(double).http_client.batch_update(plan, {"requests": [request]})

    with ThreadPoolExecutor(16) as pool:
        list(pool.map(write, range(60)))

    assert len(double.notes(plan)) == 60


def test_an_edit_that_google_would_refuse_fails_the_test_and_not_the_caller(double):
    plan = double.create()
    double.faults.add("edit-before", requests=[{"deleteSheet": {"sheetId": 9}}])

    with pytest.raises(gspread.exceptions.APIError) as caught:
        write_note(double, plan)

    assert caught.value.response.status_code == 500
    assert "No grid with id: 9" in double.service.mistakes.pop()

"""The page of `okr-review serve` as programs see it: files come in, nothing stays, other sites are turned away."""

import re
from datetime import date
from io import BytesIO
from urllib.parse import quote

import openpyxl
import pytest

from sheets_service.backends.xlsx.fresh.package import package
from sheets_service.errors import SourceNotFound
from sheets_service.service import Settings, create_app
from sheets_service.service.desk import MOST_FILE, Desk, take_example
from sheets_service.service.laptop import add_laptop_page
from sheets_service.service.parts import KINDS
from sheets_service.templates import load_template

TODAY = date(2027, 2, 1)
OURS = {"X-Okr-Laptop": "yes"}
CSV = (
    "Objective,Key result,Owner,Baseline,Target\nPatients know what happens next,Install the new queue screens,Ben,,\n"
)


@pytest.fixture
def client():
    return client_on(TODAY)


def client_on(day):
    app = create_app(Settings())
    add_laptop_page(app, lambda: day)
    return app.test_client()


@pytest.fixture
def example():
    return package(load_template("flawed", TODAY))


def drop(client, name, content):
    return client.post("/laptop/files", data=content, headers={**OURS, "X-File-Name": quote(name)})


def take(client, name, content):
    return f"/laptop/files/{drop(client, name, content).json['key']}"


def act(client, file, name, **order):
    return client.post(f"{file}/{name}", json=order, headers=OURS).json


def sheets(content):
    return openpyxl.load_workbook(BytesIO(content))


def test_a_dropped_file_is_reviewed_and_nothing_is_written(client, example):
    file = take(client, "my goals.xlsx", example)

    panel = client.get(f"{file}/look").json

    assert panel["state"] == "preview"
    assert panel["changes"]["notes"]
    assert panel["changes"]["tabs"] == ["OKR Review"]
    assert panel["review"]["findings"]
    assert panel["canUndo"] is False
    assert client.get(f"{file}/copy").data == example
    assert "my goals.xlsx" in client.get(f"{file}/report").text


def test_written_marks_stand_in_the_copy(client, example):
    file = take(client, "goals.xlsx", example)

    panel = act(client, file, "write")

    assert panel["state"] == "ready"
    assert panel["changes"] is None
    assert panel["canUndo"] is True
    answer = client.get(f"{file}/copy")
    assert "goals.reviewed.xlsx" in answer.headers["Content-Disposition"]
    copy = sheets(answer.data)
    assert "OKR Review" in copy.sheetnames
    assert len(panel["review"]["marks"]["notes"]) == sum(
        "OKR review" in cell.comment.text for row in copy["OKRs"].rows for cell in row if cell.comment
    )


def test_undo_gives_the_file_back_byte_for_byte(client, example):
    file = take(client, "goals.xlsx", example)
    act(client, file, "write")

    panel = act(client, file, "undo")

    assert panel["state"] == "preview"
    assert client.get(f"{file}/copy").data == example
    assert act(client, file, "undo")["error"]["code"] == "bad-request"


def test_a_text_file_becomes_a_workbook(client):
    file = take(client, "goals.csv", CSV.encode())
    act(client, file, "write")

    panel = act(client, file, "review")

    assert panel["state"] == "ready"
    answer = client.get(f"{file}/copy")
    assert "goals.reviewed.xlsx" in answer.headers["Content-Disposition"]
    assert sheets(answer.data).sheetnames[0] == "goals"


def test_an_accepted_finding_stands_in_the_copy_with_its_reason(client, example):
    file = take(client, "goals.xlsx", example)
    findings = act(client, file, "write")["review"]["findings"]
    one = next(finding for finding in findings if not finding["silenced_by"])

    panel = act(client, file, "accept", key=one["fingerprint"], reason="agreed in May", until="2099-05-31")

    waived = {one["fingerprint"]: one for one in panel["review"]["waived"]}[one["fingerprint"]]
    assert (waived["reason"], waived["until"]) == ("agreed in May", "2099-05-31")
    again = act(client, take(client, "again.xlsx", client.get(f"{file}/copy").data), "review")
    assert waived in again["review"]["waived"]
    assert waived not in act(client, file, "undo")["review"]["waived"]


def test_a_finding_that_is_not_listed_cannot_be_accepted(client, example):
    file = take(client, "goals.xlsx", example)
    act(client, file, "write")

    for key in ("", "unknown"):
        assert act(client, file, "accept", key=key, reason="so")["error"]["code"] == "not-found"


def test_a_reviewed_file_dropped_again_knows_what_was_found_before(client, example):
    first = take(client, "goals.xlsx", example)
    findings = act(client, first, "write")["review"]["findings"]
    act(client, first, "accept", key=findings[0]["fingerprint"], reason="agreed in May")
    copy = client.get(f"{first}/copy").data

    later = client_on(date(2027, 2, 8))
    file = take(later, "goals.reviewed.xlsx", copy)

    panel = later.get(f"{file}/look").json
    assert panel["state"] == "ready"
    assert panel["review"]["since_last_review"]["new"] == []
    assert "goals.reviewed.xlsx" in later.get(f"{file}/copy").headers["Content-Disposition"]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("goals.pdf", b"%PDF-1.7", "not-a-workbook"),
        ("goals.xlsx", b"", "not-a-workbook"),
        ("goals.xlsx", b"\0\1\2 no workbook", "not-a-workbook"),
        ("goals.csv", b"Rent,1200\nCoffee,80\n", "layout-not-found"),
        ("goals.xlsx", b"x" * (MOST_FILE + 1), "too-large"),
        ("", b"x", "not-a-workbook"),
    ],
)
def test_a_file_that_cannot_be_reviewed_is_answered_in_words(client, name, content, code):
    answer = drop(client, name, content)

    error = answer.json["error"]
    assert error["code"] == code
    assert error["message"].endswith(".")
    assert error["hint"]
    assert 400 <= answer.status_code < 500


def test_a_name_with_folders_is_only_a_name(client):
    answer = drop(client, "..\\..\\secret/goals.csv", CSV.encode())

    assert answer.json["name"] == "goals.csv"


def test_another_site_is_turned_away(client, example):
    file = take(client, "goals.xlsx", example)

    assert client.post("/laptop/example").json["error"]["code"] == "no-access"
    assert client.post(f"{file}/write", json={}).json["error"]["code"] == "no-access"
    for address in ("/", f"{file}/look", f"{file}/report", f"{file}/copy"):
        assert client.get(address, headers={"Host": "evil.example:8080"}).status_code == 403
        assert client.get(address, headers={"Host": "[::1]:8080"}).status_code == 200


def test_every_page_says_what_may_run_in_it(client, example):
    file = take(client, "goals.xlsx", example)

    for address in ("/", f"{file}/report", f"{file}/panel"):
        policy = client.get(address).headers["Content-Security-Policy"]
        assert policy.startswith("default-src 'none'")
        assert "unsafe-inline" not in re.search(r"script-src[^;]*|$", policy)[0]
        assert "frame-ancestors" in policy
    assert "script-src" not in client.get(f"{file}/report").headers["Content-Security-Policy"]


def test_parts_are_found_by_their_names_and_nothing_else_is(client):
    for name, kind in KINDS.items():
        assert client.get(f"/laptop/{name}").mimetype == kind
    assert client.get("/laptop/desk.py").status_code == 404
    assert client.get("/laptop/..%2Fdesk.py").status_code == 404


def test_a_file_put_away_is_gone(client, example):
    file = take(client, "goals.xlsx", example)

    assert client.delete(file, headers=OURS).status_code == 204

    error = client.get(f"{file}/look").json["error"]
    assert error["code"] == "not-found"
    assert "Drop it" in error["hint"]


def test_only_the_newest_files_are_kept_and_none_for_long():
    now = [0.0]
    desk = Desk(lambda: now[0])
    sitting = take_example(TODAY)
    keys = [desk.lay(sitting) for _ in range(9)]

    with pytest.raises(SourceNotFound):
        desk.find(keys[0])
    assert desk.find(keys[-1]) is sitting
    now[0] = 4000.0
    with pytest.raises(SourceNotFound):
        desk.find(keys[-1])


def test_the_service_in_the_cloud_has_no_such_page():
    client = create_app(Settings()).test_client()

    assert client.get("/").status_code == 404
    assert client.post("/laptop/example", headers=OURS).status_code == 404

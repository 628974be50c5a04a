"""Letting audits into a spreadsheet: who may, what it leaves, and what takes it away again."""

import json

import pytest

from sheets_service import RULES_VERSION
from sheets_service.audit.stamp import enrolled
from sheets_service.errors import BadPolicy
from sheets_service.history import STATE_TAB, read_history
from sheets_service.service import Settings, create_app
from sheets_service.service.settings import read_settings
from sheets_service.state_lines import pack_state
from tests.audit.cloud import ANA, BOT, QUEUE, RUNNER, URL
from tests.google.sheets import NOTES, TEAM, people_s, sheets


def stamp_of(cloud, plan):
    return enrolled(sheets(cloud.double, ANA).read(plan))


def test_enrolling_writes_one_hidden_line_with_the_caller_s_own_right(cloud):
    plan = cloud.double.create(tabs=TEAM, owner=ANA, access={BOT: "writer"})
    before = people_s(cloud.double, plan)
    del cloud.double.calls[:]

    told = cloud.enrol(plan).json

    writers = {one.user for one in cloud.double.calls if one.method.endswith("batchUpdate") and plan in one.path}
    assert told == {"enrolled": True, "written": True, "account": BOT, "shared": True, "warnings": []}
    assert writers == {ANA}
    assert stamp_of(cloud, plan) == BOT
    assert people_s(cloud.double, plan) == before
    assert ANA not in str(cloud.double.values(plan, STATE_TAB))


def test_enrolling_twice_writes_once(cloud):
    plan = cloud.double.create(tabs=TEAM, owner=ANA, access={BOT: "writer"})
    cloud.enrol(plan)
    before = cloud.double.snapshot(plan)

    told = cloud.enrol(plan).json

    assert (told["enrolled"], told["written"]) == (True, False)
    assert cloud.double.snapshot(plan) == before


def test_whoever_may_only_read_cannot_let_audits_in(cloud):
    plan = cloud.double.create(tabs=TEAM, owner="bo@example.com", access={ANA: "reader", BOT: "writer"})

    answer = cloud.enrol(plan)

    assert (answer.status_code, answer.json["error"]["code"]) == (403, "no-access")
    assert STATE_TAB not in str(cloud.double.snapshot(plan))


def test_a_sheet_that_is_not_shared_with_the_account_is_enrolled_and_says_so(cloud):
    plan = cloud.double.create(tabs=TEAM, owner=ANA, access={})

    told = cloud.enrol(plan).json

    assert (told["enrolled"], told["account"], told["shared"]) == (True, BOT, False)


def test_the_stamp_survives_reviews_and_what_reviews_know_survives_the_stamp(cloud):
    plan = cloud.double.create(tabs=TEAM, owner=ANA, access={BOT: "writer"})
    cloud.as_person("/v1/reviews", spreadsheet=plan, today="2027-02-01")
    known = read_history(sheets(cloud.double).read(plan))

    cloud.enrol(plan)
    stamped = read_history(sheets(cloud.double).read(plan))
    second = cloud.as_person("/v1/reviews", spreadsheet=plan, today="2027-02-01").json
    cloud.double.enter(plan, "Q3!C3", "Publish the parents' guide")
    third = cloud.as_person("/v1/reviews", spreadsheet=plan, today="2027-02-08").json

    assert (stamped.findings, stamped.rows, stamped.number) == (known.findings, known.rows, known.number)
    assert not second["receipt"]["written"]
    assert third["receipt"]["written"]
    assert stamp_of(cloud, plan) == BOT


def test_the_first_review_after_enrolling_is_still_the_first(cloud):
    plan = cloud.double.create(tabs=TEAM, owner=ANA, access={BOT: "writer"})
    cloud.enrol(plan)

    told = cloud.as_person("/v1/reviews", spreadsheet=plan, today="2027-02-01").json

    other = cloud.double.create(tabs=TEAM, owner=ANA)
    plain = cloud.as_person("/v1/reviews", spreadsheet=other, today="2027-02-01").json
    assert {**told, "id": ""} == {**plain, "id": ""}
    assert stamp_of(cloud, plan) == BOT


def test_clear_takes_the_stamp_away(cloud):
    plan = cloud.double.create(tabs=TEAM, owner=ANA, access={BOT: "writer"})
    before = cloud.double.snapshot(plan)
    cloud.enrol(plan)

    cloud.as_person("/v1/reviews:clear", spreadsheet=plan)

    assert cloud.double.snapshot(plan) == before


def test_a_stamp_for_another_account_is_exchanged(cloud):
    plan = cloud.double.create(tabs=TEAM, owner=ANA, access={BOT: "writer"})
    lines = pack_state([("enrolled", json.dumps({"account": "other@example.com"}))], plan, RULES_VERSION)
    cloud.double.edit(plan, *state_tab(lines))

    cloud.enrol(plan)

    assert stamp_of(cloud, plan) == BOT


def test_a_forged_line_without_its_seal_lets_nobody_in(cloud):
    plan = cloud.double.create(tabs=TEAM, owner=ANA, access={BOT: "writer"})
    head, (kind, packed, _) = pack_state([("enrolled", json.dumps({"account": BOT}))], plan, RULES_VERSION)

    cloud.double.edit(plan, *state_tab([head, (kind, packed, "00000000")]))

    assert stamp_of(cloud, plan) == ""


def test_people_s_words_of_a_write_that_was_cut_short_are_still_put_right_after_enrolling(cloud):
    plan = cloud.double.create(tabs=TEAM, owner=ANA, access={BOT: "writer"})
    # Applied, and the service vanishes before it has looked; meanwhile somebody puts a row above.
    cloud.double.faults.add("reset-after", method="*.batchUpdate", times=1)
    cloud.double.faults.add("503", method="sheets.spreadsheets.get", after=1, times=6)
    cloud.as_person("/v1/reviews", spreadsheet=plan, today="2027-02-01")
    cloud.double.faults.clear()

    cloud.enrol(plan)
    cloud.as_person("/v1/reviews", spreadsheet=plan, today="2027-02-01")
    cloud.as_person("/v1/reviews:clear", spreadsheet=plan)

    assert cloud.double.notes(plan) == NOTES


def test_without_a_set_up_the_routes_say_so(mint):
    app = create_app(Settings()).test_client()

    for path in ("/v1/audits", "/v1/audits/run"):
        answer = app.post(path, json={}, headers={"Authorization": f"Bearer {mint.token()}"})
        assert (answer.status_code, answer.json["error"]["code"]) == (404, "not-set-up")


NEEDED = {"OKR_AUDIT_URL": URL + "/", "OKR_AUDIT_QUEUE": QUEUE, "OKR_AUDIT_RUNNER": RUNNER, "OKR_AUDIT_BOT": BOT}


def test_the_set_up_comes_from_the_environment():
    webhook = "https://chat.googleapis.com/v1/spaces/AAA/messages?key=secret&token=secret"

    found = read_settings({**NEEDED, "OKR_AUDIT_CALLERS": "a@x.com, b@x.com", "OKR_CHAT_WEBHOOK": webhook}).audits

    assert (found.target.queue, found.target.url, found.target.account, found.bot) == (QUEUE, URL, RUNNER, BOT)
    assert found.callers == {"a@x.com", "b@x.com"}
    assert found.webhook == webhook
    assert "secret" not in repr(found)
    assert read_settings({}).audits is None


@pytest.mark.parametrize(
    "wrong",
    [
        {name: value for name, value in NEEDED.items() if name != "OKR_AUDIT_BOT"},
        {**NEEDED, "OKR_CHAT_WEBHOOK": "https://example.com/hook?key=secret"},
        {**NEEDED, "OKR_AUDIT_PER_MINUTE": "many"},
    ],
)
def test_half_a_set_up_is_refused_at_the_start_and_no_secret_is_quoted(wrong):
    with pytest.raises(BadPolicy) as error:
        read_settings(wrong)

    assert "secret" not in error.value.message + error.value.hint


def state_tab(lines):
    rows = [{"values": [{"userEnteredValue": {"stringValue": part}} for part in line]} for line in lines]
    yield {"addSheet": {"properties": {"sheetId": 4711, "title": STATE_TAB, "hidden": True}}}
    start = {"sheetId": 4711, "rowIndex": 0, "columnIndex": 0}
    yield {"updateCells": {"start": start, "rows": rows, "fields": "userEnteredValue"}}

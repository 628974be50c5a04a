"""Audits in the cloud: the real service, the real client of Cloud Tasks, the real gspread, on one clock."""

import json
from itertools import pairwise

import pytest

from sheets_service.audit.cloud_queue import ATTEMPTS
from tests.audit.cloud import ANA, BOT, RUNNER, SCHEDULER, address
from tests.audit.company import SHEETS
from tests.google.sheets import TEAM
from tests.service.conftest import AUDIENCE

pytestmark = pytest.mark.slow

WEEK = 7 * 86_400
READ = "sheets.spreadsheets.get"


def audit(cloud, **body):
    told = cloud.start(**body)
    assert told.status_code == 200, told.json
    cloud.tasks.run()
    return told.json


def states(cloud):
    return [one.answer["state"] for one in cloud.tasks.dispatches if one.answer and "state" in one.answer]


def calls_on(cloud, spreadsheet, method=READ, user=BOT):
    return [one for one in cloud.double.calls if spreadsheet in one.path and one.method == method and one.user == user]


def replace_text(cloud, spreadsheet, before, after):
    rows = cloud.double.values(spreadsheet, "OKRs")
    row, column = next(
        (row, column) for row, texts in enumerate(rows) for column, text in enumerate(texts) if text == before
    )
    cloud.double.enter(spreadsheet, f"OKRs!{chr(65 + column)}{row + 1}", after)


def test_an_audit_reviews_every_sheet_once_and_leaves_results_beside_the_list(cloud):
    teams = cloud.company()
    theirs = cloud.double.values(cloud.registry, "List", formulas=True)

    told = audit(cloud)

    assert (told["state"], told["sheets"], told["put"]) == ("begun", 3, 3)
    assert states(cloud) == ["reviewed", "reviewed", "reviewed", "concluded", "over"]
    found = cloud.results()
    assert list(found) == ["Company", "Support", "Product"]
    assert all(0 < float(row["Overall"]) <= 100 for row in found.values())
    assert teams["Support"] in found["Support"]["Marks in"]
    assert cloud.tabs() == ["List", "OKR Audit", "OKR Portfolio", "OKR Digest", "_okr_audit"]
    assert "handling time" in cloud.portfolio()
    assert cloud.double.values(cloud.registry, "List", formulas=True) == theirs


def test_a_sheet_costs_one_reading_and_one_entry(cloud):
    teams = cloud.company()
    cloud.start()
    del cloud.double.calls[:]

    cloud.tasks.run(most=3)

    entries = [one for one in cloud.double.calls if one.method.endswith("batchUpdate")]
    assert [len(calls_on(cloud, one)) for one in teams.values()] == [1, 1, 1]
    assert len([one for one in entries if not one.path.startswith(f"/v4/spreadsheets/{cloud.registry}")]) == 0


def test_the_second_audit_tells_what_changed_and_the_third_nothing(cloud):
    teams = cloud.company()
    audit(cloud)
    replace_text(cloud, teams["Product"], "Cut average handling time from 4 minutes to 3 minutes", "Send a newsletter")
    cloud.clock.advance(WEEK)

    audit(cloud)
    second = cloud.results()
    digest = cloud.double.values(cloud.registry, "OKR Digest")
    cloud.clock.advance(WEEK)
    audit(cloud)

    assert int(second["Product"]["New"]) >= 1
    assert second["Support"]["New"] == second["Support"]["Settled"] == "0"
    assert digest[0] == ["OKR audit, 25 January 2027"]
    assert "newsletter" in str(digest)
    assert cloud.double.values(cloud.registry, "OKR Digest") == digest
    assert cloud.results()["Product"]["Reviewed"] == "2027-02-01"


def test_a_shorter_list_leaves_no_row_of_the_longer_one(cloud):
    teams = cloud.company()
    audit(cloud)
    cloud.clock.advance(WEEK)
    cloud.list([address(teams["Company"]), "Company"], ["", ""], ["", ""])

    audit(cloud)

    assert list(cloud.results()) == ["Company"]
    assert "no longer in the registry" in str(cloud.double.values(cloud.registry, "OKR Digest"))


def test_what_is_kept_holds_no_words_of_okrs_and_what_waits_no_names_of_people(cloud):
    teams = cloud.company()
    cloud.list(*([address(one), team, "Cleo Frank"] for team, one in teams.items()))

    audit(cloud)

    kept = str(cloud.double.values(cloud.registry, "_okr_audit"))
    waited = json.dumps([one.body for one in cloud.tasks.dispatches])
    assert "handling time" not in kept
    assert teams["Support"] in kept
    assert "Cleo" not in waited
    assert "Support" not in waited


def test_a_second_start_puts_nothing_twice(cloud):
    teams = cloud.company()
    first = cloud.start().json

    second = cloud.start().json
    cloud.tasks.run()

    assert (second["state"], second["audit"], second["put"], second["waiting"]) == ("goes on", first["audit"], 0, 3)
    assert len(cloud.tasks.refused) == 4
    assert [len(calls_on(cloud, one)) for one in teams.values()] == [1, 1, 1]


def test_on_a_day_that_had_its_audit_another_is_begun_only_when_asked_for(cloud):
    cloud.company()
    audit(cloud)

    again, wanted = audit(cloud), audit(cloud, again=True)

    assert again == {"state": "done", "audit": "", "sheets": 0, "put": 0, "waiting": 0, "until": None, "warnings": []}
    assert (wanted["state"], wanted["put"]) == ("begun", 3)
    assert states(cloud).count("concluded") == 2


def test_a_sheet_whose_answer_was_lost_is_not_reviewed_twice(cloud):
    teams = cloud.company()
    cloud.start()
    cloud.tasks.lost_answers = 2
    # The third one keeps the audit open until the others come again.
    cloud.double.faults.add("503", method=READ, on=teams["Product"], times=3)

    cloud.tasks.run()

    assert states(cloud).count("done before") == 2
    assert [len(calls_on(cloud, one)) for one in teams.values()] == [1, 1, 4]
    assert states(cloud).count("concluded") == 1


def test_an_audit_broken_off_goes_on_with_the_sheets_that_are_missing(cloud):
    teams = cloud.company()
    begun = cloud.start().json
    cloud.tasks.run(most=2)
    done = [one for one in teams.values() if calls_on(cloud, one)]
    cloud.tasks.purge()
    cloud.clock.advance(86_400)

    went_on = cloud.start().json
    cloud.tasks.run()

    assert len(done) == 2
    assert (went_on["state"], went_on["audit"], went_on["put"]) == ("goes on", begun["audit"], 3 - len(done))
    assert [len(calls_on(cloud, one)) for one in teams.values()] == [1, 1, 1]
    assert cloud.results()["Company"]["Reviewed"] == "2027-01-18"


def test_an_audit_of_last_week_that_never_ended_is_begun_anew_and_its_tasks_write_nothing(cloud):
    cloud.company()
    first = cloud.start().json
    held = cloud.tasks.purge()
    cloud.clock.advance(WEEK)

    second = audit(cloud)
    cloud.tasks.bring_back(held)
    before = cloud.double.snapshot(cloud.registry)
    cloud.tasks.run()

    assert second["audit"] != first["audit"]
    assert states(cloud)[-4:] == ["over"] * 4
    assert cloud.double.snapshot(cloud.registry) == before


def test_when_the_queue_gives_up_the_audit_ends_and_says_so(cloud):
    cloud.company()
    cloud.start()
    cloud.tasks.unreachable = 3 * ATTEMPTS

    cloud.tasks.run()

    assert len(cloud.tasks.given_up) == 3
    assert states(cloud) == ["concluded"]
    assert "gave this sheet up" in cloud.results()["Support"]["What to know"]


@pytest.mark.parametrize("fault", ["429", "429-html", "500", "503", "reset-before"])
def test_what_may_pass_is_left_to_the_queue(cloud, fault):
    teams = cloud.company()
    cloud.start()
    cloud.double.faults.add(fault, method=READ, on=teams["Support"], times=2)

    cloud.tasks.run()

    statuses = [one.status for one in cloud.tasks.dispatches if one.body.get("spreadsheet") == teams["Support"]]
    assert statuses == [429 if "429" in fault else 503] * 2 + [200]
    assert not cloud.results()["Support"]["What to know"]
    assert states(cloud).count("concluded") == 1


def test_the_pauses_between_attempts_grow(cloud):
    teams = cloud.company()
    cloud.start()
    cloud.double.faults.add("503", method=READ, on=teams["Support"], times=None)

    cloud.tasks.run()

    times = [one.at for one in cloud.tasks.dispatches if one.body.get("spreadsheet") == teams["Support"]]
    pauses = [round(later - earlier, -1) for earlier, later in pairwise(times)]
    assert pauses == [60, 120, 240, 480, 600, 600, 600]


def test_the_last_attempt_is_noted_because_nobody_comes_after_it(cloud):
    teams = cloud.company()
    cloud.start()
    cloud.double.faults.add("503", method=READ, on=teams["Support"], times=None)

    cloud.tasks.run()

    tried = [one for one in cloud.tasks.dispatches if one.body.get("spreadsheet") == teams["Support"]]
    assert [one.status for one in tried] == [503] * (ATTEMPTS - 1) + [200]
    assert tried[-1].answer["state"] == "failed"
    assert not cloud.tasks.given_up
    assert "does not answer" in cloud.results()["Support"]["What to know"]


def copy_of(cloud):
    """A copy of an enrolled spreadsheet, with all that its hidden tab says."""
    first = cloud.sheet(SHEETS["company.csv"])
    state = cloud.double.values(first, "_okr_review")
    rows = cloud.double.values(first, "OKRs")
    tabs = {"OKRs": {"values": rows}, "_okr_review": {"values": state, "raw": True, "hidden": True}}
    return cloud.double.create(tabs=tabs, owner=ANA, access={ANA: "writer", BOT: "writer"})


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (
            lambda cloud: cloud.sheet(SHEETS["company.csv"], enrolled=False, access={ANA: "writer"}),
            f"share the spreadsheet with {BOT}",
        ),
        (lambda cloud: cloud.sheet(SHEETS["company.csv"], enrolled=False), "Take part in audits"),
        (lambda _cloud: "x" * 44, "no spreadsheet"),
        (lambda _cloud: "teams/support.xlsx", "names no Google spreadsheet"),
        (copy_of, "Take part in audits"),
    ],
    ids=["not shared", "not enrolled", "no such", "a path", "a copy"],
)
def test_a_sheet_that_cannot_be_audited_is_a_row_with_the_reason_and_done(cloud, make, words):
    teams = cloud.company()
    other = make(cloud)
    cloud.list(*([address(one), team] for team, one in teams.items()), [other, "Ops"])

    audit(cloud)

    assert words in cloud.results()["Ops"]["What to know"]
    assert all(one.status == 200 for one in cloud.tasks.dispatches)
    assert not cloud.results()["Support"]["What to know"]


def test_removing_the_share_stops_audits_and_after_three_nobody_asks_any_more(cloud):
    teams = cloud.company()
    audit(cloud)
    cloud.double.share(teams["Support"], {ANA: "writer"})
    told = []

    for _ in range(4):
        cloud.clock.advance(WEEK)
        del cloud.double.calls[:]
        audit(cloud)
        told.append((len(calls_on(cloud, teams["Support"])), cloud.results()["Support"]["What to know"]))

    assert [calls for calls, _ in told] == [1, 1, 1, 0]
    assert "may not open this spreadsheet" in told[0][1]
    assert told[3][1].startswith("Suspended:")


def test_enrolling_again_ends_a_suspension(cloud):
    teams = cloud.company()
    cloud.double.share(teams["Support"], {ANA: "writer"})
    for _ in range(4):
        cloud.clock.advance(WEEK)
        audit(cloud)
    cloud.double.share(teams["Support"], {ANA: "writer", BOT: "writer"})

    told = cloud.enrol(teams["Support"]).json
    cloud.clock.advance(WEEK)
    audit(cloud)

    assert (told["enrolled"], told["shared"]) == (True, True)
    assert not cloud.results()["Support"]["What to know"]


def test_with_write_marks_stand_in_the_sheets_and_a_second_audit_writes_none(cloud):
    teams = cloud.company()
    audit(cloud, write=True)
    marked = cloud.double.snapshot(teams["Support"])
    cloud.clock.advance(WEEK)
    del cloud.double.calls[:]

    audit(cloud, write=True)

    assert "As of 18 January 2027" in str(cloud.double.values(teams["Support"], "OKR Review"))
    assert calls_on(cloud, teams["Support"], "sheets.spreadsheets.batchUpdate") == []
    assert cloud.double.snapshot(teams["Support"]) == marked


def test_a_registry_that_is_shared_no_more_stops_its_tasks(cloud):
    cloud.company()
    cloud.start()
    cloud.double.share(cloud.registry, {ANA: "writer"})

    cloud.tasks.run()

    assert {one.status for one in cloud.tasks.dispatches} == {200}
    assert set(states(cloud)) == {"no registry"}
    assert cloud.start().status_code == 403


@pytest.mark.parametrize(
    ("path", "account", "audience"),
    [
        ("/v1/audits", RUNNER, None),
        ("/v1/audits", ANA, None),
        ("/v1/audits", ANA, AUDIENCE),
        ("/v1/audits", SCHEDULER, AUDIENCE),
        ("/v1/audits/run", SCHEDULER, None),
        ("/v1/audits/run", ANA, AUDIENCE),
        ("/v1/audits/run", RUNNER, AUDIENCE),
        ("/v1/reviews", RUNNER, None),
        ("/v1/reviews", SCHEDULER, None),
        ("/v1/enrolments", RUNNER, None),
    ],
)
def test_no_door_opens_with_another_s_key(cloud, path, account, audience):
    token = cloud.token(account, audience) if audience else cloud.token(account)
    headers = {"Authorization": f"Bearer {token}", "X-Okr-Access-Token": account, "X-CloudTasks-TaskName": "a"}

    answer = cloud.app.post(path, json={}, headers=headers)

    assert (answer.status_code, answer.json["error"]["code"]) == (401, "unauthorised")


def test_a_body_that_is_no_task_is_named(cloud):
    headers = {"Authorization": f"Bearer {cloud.token(RUNNER)}"}

    for body in ({}, [], {"registry": "x", "tab": "y"}, {"conclude": "whole"}):
        assert cloud.app.post("/v1/audits/run", json=body, headers=headers).status_code == 400


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"registry": "here"}, 400, "bad-request"),
        ({"registry": "y" * 44}, 404, "not-found"),
        ({"write": "yes"}, 400, "bad-request"),
        ({"preset": "googel"}, 400, "bad-policy"),
    ],
)
def test_a_start_that_cannot_be_is_refused_before_anything_is_put(cloud, body, status, code):
    cloud.company()

    answer = cloud.start(**body)

    assert (answer.status_code, answer.json["error"]["code"]) == (status, code)
    assert cloud.tasks.created == 0
    assert cloud.tabs() == ["List"]


def test_a_queue_that_is_not_there_is_said_in_words_and_the_next_start_goes_on(cloud):
    cloud.company()
    queues = dict(cloud.tasks.queues)
    cloud.tasks.queues.clear()

    refused = cloud.start()
    cloud.tasks.queues.update(queues)
    told = audit(cloud)

    assert (refused.status_code, refused.json["error"]["code"]) == (502, "google-refused")
    assert (told["state"], told["put"]) == ("goes on", 3)
    assert list(cloud.results()) == ["Company", "Support", "Product"]


def test_an_empty_list_is_concluded_at_once(cloud):
    cloud.list(["", ""])

    told = audit(cloud)

    assert told["sheets"] == 0
    assert "OKR Audit" in cloud.tabs()


def test_a_linked_title_and_a_file_chip_are_addresses_as_well(cloud):
    teams = cloud.company()
    linked = {"userEnteredValue": {"formulaValue": f'=HYPERLINK("{address(teams["Support"])}","Support OKRs")'}}
    chip = {
        "userEnteredValue": {"stringValue": "@"},
        "chipRuns": [{"startIndex": 0, "chip": {"richLinkProperties": {"uri": address(teams["Product"])}}}],
    }
    cloud.double.edit(
        cloud.registry,
        {
            "updateCells": {
                "start": {"sheetId": 0, "rowIndex": 2, "columnIndex": 0},
                "rows": [{"values": [linked]}, {"values": [chip]}],
                "fields": "userEnteredValue,chipRuns",
            }
        },
    )

    told = audit(cloud)

    assert told["sheets"] == 3
    assert not any(row["What to know"] for row in cloud.results().values())


def test_a_list_longer_than_one_reading_is_read_to_its_end(cloud):
    teams = cloud.company()
    off = ([f"{number:040}", f"Team {number}", "", "", "", "no"] for number in range(2_300))
    cloud.list(*off, [address(teams["Support"]), "Support"])

    told = audit(cloud)

    assert told["sheets"] == 1
    assert list(cloud.results()) == ["Support"]
    assert "2300 switched off" in str(cloud.double.values(cloud.registry, "OKR Audit")[1]).replace(",", "")


def test_results_beyond_one_request_are_written_to_their_end(cloud):
    teams = cloud.company()
    cloud.list(
        [address(teams["Support"]), "Support"], *([f"nowhere {number}", f"Team {number}"] for number in range(900))
    )

    audit(cloud)
    audit(cloud, again=True)

    found = cloud.results()
    assert len(found) == 901
    assert "names no Google spreadsheet" in found["Team 899"]["What to know"]


def test_a_conclusion_whose_write_was_cut_short_is_made_again_and_counts_right(cloud):
    cloud.company()
    cloud.start()
    # Three entries, then the conclusion.
    cloud.double.faults.add("reset-before", method="*.batchUpdate", on=cloud.registry, after=3, times=1)

    cloud.tasks.run()
    cloud.clock.advance(WEEK)
    audit(cloud)

    assert [one.status for one in cloud.tasks.dispatches if one.body.get("conclude") == "whole"] == [503, 200, 200]
    assert states(cloud).count("concluded") == 2
    assert {row["New"] for row in cloud.results().values()} == {"0"}
    assert "_okr_audit_next" not in cloud.tabs()


def test_within_the_quota_nothing_is_refused_and_nothing_lost(cloud):
    sheet = cloud.sheet(SHEETS["company.csv"], enrolled=False)
    plans = [cloud.double.create(tabs=TEAM, owner=ANA, access={BOT: "writer"}) for _ in range(70)]
    cloud.list([address(sheet), "Company"], *([address(one), f"Team {at}"] for at, one in enumerate(plans)))
    cloud.double.limit(60)

    audit(cloud)

    assert not [one for one in cloud.double.calls if one.status == 429]
    assert cloud.double.service.quota.busiest(BOT) <= 60
    assert len(cloud.results()) == 71
    assert all(row["What to know"] for row in cloud.results().values())

"""The add-on's own reviews and the audit in one spreadsheet: they neither wait for nor undo each other."""

import threading

import pytest

from sheets_service.service import create_app
from tests.audit.cloud import ANA, BOT, address
from tests.google.sheets import TEAM, people_s

POST = "sheets.spreadsheets.batchUpdate"
TODAY = "2027-01-18"  # the day on the doubles' clock


@pytest.fixture
def plan(cloud):
    made = cloud.double.create(tabs=TEAM, owner=ANA, access={ANA: "writer", BOT: "writer"})
    assert cloud.enrol(made).json["shared"]
    cloud.list([address(made), "Ward"])
    return made


def writes(cloud, plan):
    return [one.user for one in cloud.double.calls if one.method == POST and plan in one.path]


def blocks(cloud, plan):
    """How often our fence stands in each note."""
    return {note.count("── OKR review ──") for note in cloud.double.notes(plan, "Q3").values()}


def test_who_comes_second_finds_nothing_to_do(cloud, plan):
    cloud.as_person("/v1/reviews", spreadsheet=plan, today=TODAY)
    del cloud.double.calls[:]

    cloud.start(write=True)
    cloud.tasks.run()
    told = cloud.as_person("/v1/reviews", spreadsheet=plan, today=TODAY).json

    assert writes(cloud, plan) == []
    assert not told["receipt"]["written"]
    assert float(cloud.results()["Ward"]["Overall"]) == told["scores"]["overall"]


def test_the_other_way_round_as_well(cloud, plan):
    before = people_s(cloud.double, plan)
    cloud.start(write=True)
    cloud.tasks.run()
    del cloud.double.calls[:]

    told = cloud.as_person("/v1/reviews", spreadsheet=plan, today=TODAY).json

    assert writes(cloud, plan) == []
    assert not told["receipt"]["written"]
    assert blocks(cloud, plan) <= {0, 1}
    assert people_s(cloud.double, plan) == before


def test_what_decides_is_the_text_and_not_who_was_there_when(cloud, plan):
    cloud.as_person("/v1/reviews", spreadsheet=plan, today=TODAY)
    cloud.double.enter(plan, "Q3!B4", "Raise handovers without a question from 40% to 90%")
    del cloud.double.calls[:]

    cloud.start(write=True)
    cloud.tasks.run()

    assert writes(cloud, plan) == [BOT]


def test_a_task_that_meets_a_review_in_the_same_instance_comes_again_later(cloud, plan):
    cloud.start(write=True)
    cloud.double.faults.add("slow-body", method=POST, user=ANA, seconds=1.0)
    del cloud.double.calls[:]
    review = threading.Thread(target=lambda: cloud.as_person("/v1/reviews", spreadsheet=plan, today=TODAY))
    review.start()
    while not writes(cloud, plan):
        pass
    cloud.tasks.run(most=1)
    first = [one.status for one in cloud.tasks.dispatches]
    review.join()

    cloud.tasks.run()

    assert first == [429]
    assert [one.status for one in cloud.tasks.dispatches if "spreadsheet" in one.body] == [429, 200]
    assert writes(cloud, plan) == [ANA]


def test_two_instances_at_the_same_moment_leave_each_mark_once(cloud, plan):
    other = create_app(cloud.settings).test_client()
    before = people_s(cloud.double, plan)
    cloud.as_person("/v1/reviews", spreadsheet=plan, today=TODAY)  # mints the tokens before the race
    cloud.as_person("/v1/reviews:clear", spreadsheet=plan)
    cloud.enrol(plan)
    cloud.start(write=True)
    # Each reading takes a while, so that both have read before either writes.
    cloud.double.faults.add("slow-body", method="sheets.spreadsheets.get", on=plan, seconds=0.5, times=2)
    mine, cloud.app = cloud.app, other
    review = threading.Thread(target=lambda: cloud.as_person("/v1/reviews", spreadsheet=plan, today=TODAY))
    review.start()
    while not any(plan in one.path and one.user == ANA for one in list(cloud.double.calls)):
        pass
    cloud.app = mine

    cloud.tasks.run()
    review.join()
    del cloud.double.calls[:]
    again = cloud.as_person("/v1/reviews", spreadsheet=plan, today=TODAY).json

    assert not again["receipt"]["written"]
    assert blocks(cloud, plan) <= {0, 1}
    assert people_s(cloud.double, plan) == before
    assert cloud.results()["Ward"]["What to know"] == ""

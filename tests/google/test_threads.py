"""Comment threads: opened once, settled and opened again, left to people once they decided."""

import pytest

from sheets_service.policy import Policy
from sheets_service.reviewing import Job, clear_source, review_source
from tests.google.sheets import ANA, NOTES, TEAM, TODAY, sheets
from tests.sheets_double import SheetsDouble, client

POST = "*.batchUpdate"


@pytest.fixture
def double():
    with SheetsDouble(seed=3) as running:
        yield running


def review(double, plan, who=ANA):
    return review_source(sheets(double, who), Job(plan, Policy(threads=True), TODAY))


def threads(double, plan):
    return {
        (one["plainTextQuote"], one["headPost"]["content"].rpartition("· ")[2]): one
        for one in double.snapshot(plan)["comments"]
    }


def say(double, plan, thread, content="", action=None, who="bo@example.com"):
    post = {"content": content} | ({"commentAction": action} if action else {})
    request = {"addCommentReply": {"commentId": thread["commentId"], "post": post}}
    client(double, who).http_client.batch_update(plan, {"requests": [request]})


def posts(double):
    return [call for call in double.calls if call.method.endswith("batchUpdate")]


def test_threads_are_opened_for_the_top_findings_and_say_what_a_note_would(double):
    plan = double.create(tabs=TEAM)

    _, receipt = review(double, plan)

    told = threads(double, plan)
    assert receipt.written
    assert ("Install the new queue screens", "output-not-outcome") in told
    assert 0 < len(told) <= 10
    assert double.note(plan, "Q3!B3") == NOTES["B3"]
    assert len(posts(double)) == 2
    review(double, plan)
    assert len(posts(double)) == 2
    assert len(threads(double, plan)) == len(told)


def test_a_time_out_after_the_threads_were_saved_does_not_open_them_again(double):
    plan, smooth = double.create(tabs=TEAM), double.create(tabs=TEAM)
    review(double, smooth)
    double.faults.add("reset-after", method=POST)

    review(double, plan)

    assert len(double.snapshot(plan)["comments"]) == len(double.snapshot(smooth)["comments"])
    assert double.notes(plan) == double.notes(smooth)


def test_a_thread_is_settled_when_the_text_is_mended_and_opened_again_when_it_returns(double):
    plan = double.create(tabs=TEAM)
    review(double, plan)
    key = ("Install the new queue screens", "output-not-outcome")

    double.enter(plan, "Q3!B3", "Patients who wait under 20 minutes (%) from 40 to 70")
    review(double, plan)
    settled = threads(double, plan)[key]
    double.enter(plan, "Q3!B3", key[0])
    review(double, plan)
    back = threads(double, plan)[key]

    assert settled["status"] == "RESOLVED"
    assert settled["replies"][-1]["content"].startswith("Settled.")
    assert back["status"] == "OPEN"
    assert back["commentId"] == settled["commentId"]
    count = len(posts(double))
    review(double, plan)
    assert len(posts(double)) == count


@pytest.mark.parametrize(
    ("content", "action"),
    [("", "RESOLVE"), ("Won't fix: the board asked for it", None), ("allow output-not-outcome: the board asked", None)],
)
def test_what_people_decide_in_a_thread_is_a_waiver(double, content, action):
    plan = double.create(tabs=TEAM)
    review(double, plan)
    key = ("Install the new queue screens", "output-not-outcome")
    say(double, plan, threads(double, plan)[key], content, action)

    found, _ = review(double, plan)
    review(double, plan)

    assert [one.name for one in found.waived if one.place.text == key[0]] == ["output-not-outcome"]
    thread = threads(double, plan)[key]
    assert [post["author"]["email"] for post in thread["replies"]] == ["bo@example.com"]
    assert "output-not-outcome" not in double.note(plan, "Q3!B3")


def test_clear_deletes_the_caller_s_own_unanswered_threads_and_closes_the_others(double):
    plan = double.create(tabs=TEAM)
    review(double, plan)
    told = threads(double, plan)
    answered = told["Install the new queue screens", "output-not-outcome"]
    say(double, plan, answered, "We will talk about it on Monday.")

    receipt = clear_source(sheets(double), plan)

    left = double.snapshot(plan)["comments"]
    assert any(one.startswith("1 of our comment threads") for one in receipt.warnings)
    assert [one["commentId"] for one in left] == [answered["commentId"]]
    assert left[0]["status"] == "RESOLVED"
    assert double.notes(plan) == NOTES


def test_clear_by_another_person_closes_what_it_may_not_delete(double):
    plan = double.create(tabs=TEAM)
    review(double, plan)
    count = len(double.snapshot(plan)["comments"])

    clear_source(sheets(double, "bo@example.com"), plan)

    left = double.snapshot(plan)["comments"]
    assert len(left) == count
    assert {one["status"] for one in left} == {"RESOLVED"}


@pytest.mark.parametrize("how", ["comments-fail", "older rollout"])
def test_10_where_comments_fail_every_finding_stands_in_a_note_and_it_is_said_once(double, how):
    plan, noted = double.create(tabs=TEAM), double.create(tabs=TEAM)
    review_source(sheets(double), Job(noted, today=TODAY))
    if how == "comments-fail":
        double.faults.add("comments-fail", method=POST, times=None)
    else:
        double.behave(comments=False)

    _, receipt = review(double, plan)
    _, again = review(double, plan)

    assert double.notes(plan) == double.notes(noted)
    assert double.snapshot(plan)["comments"] == []
    assert [one for one in receipt.warnings if "comments" in one]
    assert not again.warnings
    assert not again.written


def test_a_thread_names_no_address_for_it_would_notify_somebody(double):
    tab = {**TEAM["Q3"], "values": [*TEAM["Q3"]["values"], ["", "Improve talks with cy@example.com", "Ben", "", ""]]}
    plan = double.create(tabs={"Q3": tab})

    review(double, plan)

    assert threads(double, plan)
    assert not any("@" in one["headPost"]["content"] for one in threads(double, plan).values())

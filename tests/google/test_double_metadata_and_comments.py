"""Developer metadata and comment threads: what nobody has recorded much of, modelled on the discovery document."""

import gspread
import pytest

from tests.sheets_double import SheetsDouble, client

INCLUDED = {"commentsViewMode": "COMMENTS_VIEW_MODE_INCLUDED", "fields": "comments,sheets.commentAnchors"}


@pytest.fixture
def double():
    with SheetsDouble() as running:
        yield running


def batch(double, plan, *requests, who="ana@example.com"):
    return client(double, who).http_client.batch_update(plan, {"requests": list(requests)})


def claim(number):
    item = {"metadataId": number, "metadataKey": "version", "visibility": "DOCUMENT", "location": {"spreadsheet": True}}
    return {"createDeveloperMetadata": {"developerMetadata": item}}


def open_thread(double, plan, who="ana@example.com"):
    place = {"sheetId": 0, "rowIndex": 1, "columnIndex": 0}
    answer = batch(double, plan, {"insertComment": {"coordinate": place, "content": "No number"}}, who=who)
    assert answer["commentUpdateState"] == "ALL_SAVED"
    return answer["replies"][0]["insertComment"]["commentThread"]


def reply(thread, content="", action=None):
    post = {"content": content} | ({"commentAction": action} if action else {})
    return {"addCommentReply": {"commentId": thread["commentId"], "post": post}}


def test_an_id_is_claimed_once(double):
    plan = double.create()
    batch(double, plan, claim(5))

    with pytest.raises(gspread.exceptions.APIError, match=r"metadata with ID \[5\]"):
        batch(double, plan, {"addSheet": {"properties": {"title": "Half"}}}, claim(5))

    assert [sheet["properties"]["title"] for sheet in double.snapshot(plan)["sheets"]] == ["Sheet1"]


def test_without_claims_a_taken_id_gives_way_to_another(double):
    plan = double.create()
    double.behave(claim=False)

    batch(double, plan, claim(5), claim(5))

    ids = [item["metadataId"] for item in double.snapshot(plan)["developerMetadata"]]
    assert len(set(ids)) == 2


def test_metadata_is_found_by_key_and_by_where_it_lies(double):
    plan = double.create(tabs={"Q3": {"values": [["a"], ["b"]], "metadata": {"2": {"okr": "kr1"}}}})
    batch(double, plan, claim(5))

    def search(data_filter):
        answer = client(double).http_client.request(
            "post",
            f"https://sheets.googleapis.com/v4/spreadsheets/{plan}/developerMetadata:search",
            json={"dataFilters": [data_filter]},
        )
        return [item["developerMetadata"]["metadataKey"] for item in answer.json().get("matchedDeveloperMetadata", [])]

    assert search({"developerMetadataLookup": {"metadataKey": "version"}}) == ["version"]
    assert search({"a1Range": "A2:B2"}) == ["okr"]
    assert search({"a1Range": "A1:B1"}) == []
    assert search({"developerMetadataLookup": {"locationType": "ROW"}}) == ["okr"]


def test_a_thread_is_read_with_its_anchor(double):
    plan = double.create(tabs={"Q3": [["KR"], ["Improve onboarding"]]})
    thread = open_thread(double, plan)

    seen = client(double, "bo@example.com").http_client.spreadsheets_get(plan, dict(INCLUDED))
    plain = client(double, "bo@example.com").http_client.spreadsheets_get(
        plan, {"fields": "comments,sheets.commentAnchors"}
    )

    assert seen["comments"][0]["commentId"] == thread["commentId"]
    assert seen["comments"][0]["plainTextQuote"] == "Improve onboarding"
    assert "me" not in seen["comments"][0]["headPost"]["author"]
    assert thread["headPost"]["author"]["me"] is True
    anchor = seen["sheets"][0]["commentAnchors"][0]
    assert anchor["anchorId"] == thread["anchorId"]
    assert anchor["range"] == {"startRowIndex": 1, "endRowIndex": 2, "startColumnIndex": 0, "endColumnIndex": 1}
    assert plain == {"sheets": [{}]}


def test_replies_resolve_and_reopen(double):
    plan = double.create(tabs={"Q3": [["KR"], ["x"]]})
    thread = open_thread(double, plan)

    batch(double, plan, reply(thread, action="RESOLVE"), who="bo@example.com")
    resolved = double.snapshot(plan)["comments"][0]["status"]
    batch(double, plan, reply(thread, "back again", "REOPEN"))

    assert resolved == "RESOLVED"
    assert double.snapshot(plan)["comments"][0]["status"] == "OPEN"


def test_only_its_author_changes_a_post(double):
    plan = double.create(tabs={"Q3": [["KR"], ["x"]]})
    thread = open_thread(double, plan)
    update = {
        "updateCommentPost": {"commentId": thread["commentId"], "postId": thread["headPost"]["postId"], "content": "y"}
    }

    for request in (update, {"deleteComment": {"commentId": thread["commentId"]}}):
        with pytest.raises(gspread.exceptions.APIError, match="author"):
            batch(double, plan, request, who="bo@example.com")
    batch(double, plan, update)

    assert double.snapshot(plan)["comments"][0]["headPost"]["content"] == "y"
    batch(double, plan, {"deleteComment": {"commentId": thread["commentId"]}})
    assert double.snapshot(plan)["comments"] == []


def test_comments_may_fail_inside_a_200_and_the_rest_stays(double):
    plan = double.create(tabs={"Q3": [["KR"], ["x"]]})
    double.faults.add("comments-fail", method="*.batchUpdate")
    note = {"updateCells": {"start": {}, "rows": [{"values": [{"note": "kept"}]}], "fields": "note"}}

    answer = batch(double, plan, note, {"insertComment": {"coordinate": {"rowIndex": 1}, "content": "lost"}})

    assert answer["commentUpdateState"] == "ALL_FAILED_UNKNOWN_REASON"
    assert answer["replies"] == [{}, {}]
    assert double.notes(plan) == {"A1": "kept"}
    assert double.snapshot(plan)["comments"] == []


def test_a_commenter_may_comment_and_nothing_else(double):
    plan = double.create(access={"bo@example.com": "commenter", "cy@example.com": "reader"})

    open_thread(double, plan, who="bo@example.com")

    with pytest.raises(gspread.exceptions.APIError, match="does not have permission"):
        batch(double, plan, {"addSheet": {}}, who="bo@example.com")
    with pytest.raises(gspread.exceptions.APIError, match="does not have permission"):
        client(double, "cy@example.com").http_client.spreadsheets_get(plan, dict(INCLUDED))


def test_a_copied_file_has_no_comments_and_keeps_its_metadata(double):
    plan = double.create(tabs={"Q3": {"values": [["KR"], ["x"]], "metadata": {"2": {"okr": "kr1"}}}})
    open_thread(double, plan)

    copied = client(double).copy(plan, title="Copy")

    state = double.snapshot(copied.id)
    assert state["comments"] == []
    assert [item["metadataKey"] for item in state["developerMetadata"]] == ["okr"]

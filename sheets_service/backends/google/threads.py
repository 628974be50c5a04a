"""Comment threads as requests of the Sheets API's own, and whether they were saved."""

from collections.abc import Iterator, Mapping
from typing import Any

from sheets_service.backends.google.grid import coordinate
from sheets_service.backends.google.read import Reading
from sheets_service.plan.marks import Edits, ThreadEdit

_ACTIONS = {"resolve": "RESOLVE", "reopen": "REOPEN"}


def thread_requests(edits: Edits, reading: Reading) -> Iterator[dict[str, Any]]:
    """Return one request for each thing to do with a thread."""
    return (_request(edit, reading) for edit in edits.threads)


def are_saved(answer: Mapping[str, Any]) -> bool:
    """Tell whether comments were saved: they are outside the batch's atomicity, and a 200 may say that they failed."""
    return bool(answer.get("commentUpdateState", "ALL_SAVED") == "ALL_SAVED")


def _request(edit: ThreadEdit, reading: Reading) -> dict[str, Any]:
    if edit.action == "open":
        place = coordinate(reading.sheets[edit.cell.tab].id, edit.cell.row, edit.cell.column)
        return {"insertComment": {"coordinate": place, "content": edit.content}}
    if edit.action == "delete":
        return {"deleteComment": {"commentId": edit.thread}}
    post = {"content": edit.content, "commentAction": _ACTIONS[edit.action]}
    return {"addCommentReply": {"commentId": edit.thread, "post": post}}

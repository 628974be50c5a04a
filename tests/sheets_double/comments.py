"""Comment threads on cells: the Sheets API's own, as its discovery document describes them."""

import html
import json
import re
import time

from tests.sheets_double.batch import Batch, handles
from tests.sheets_double.errors import GoogleError, invalid
from tests.sheets_double.grid import Calculation
from tests.sheets_double.model import Json
from tests.sheets_double.users import User

LONGEST = 2048
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


def shown_thread(thread: Json, user: User) -> Json:
    """A CommentThread as this user sees it."""
    shown = {key: value for key, value in thread.items() if key not in ("headPost", "replies")}
    shown["headPost"] = shown_post(thread["headPost"], user)
    if thread["replies"]:
        shown["replies"] = [shown_post(post, user) for post in thread["replies"]]
    return shown


def shown_post(post: Json, user: User) -> Json:
    """A Post as this user sees it: `me` tells the own ones."""
    shown = {key: value for key, value in post.items() if key != "author"}
    if post.get("deleted"):
        return shown
    author: User = post["author"]
    shown["author"] = {"displayName": author.name, "user": f"users/{author.number}", "me": author.email == user.email}
    return shown


@handles("insertComment")
def insert_comment(batch: Batch, request: Json) -> Json:
    """A new thread on one cell."""
    _refuse_where_unknown(batch)
    place = request.get("coordinate", {})
    sheet = batch.sheet(place.get("sheetId", 0))
    row, column = place.get("rowIndex", 0), place.get("columnIndex", 0)
    if not 0 <= row < sheet.rows:
        raise invalid(f"GridCoordinate.rowIndex[{row}] is after last row in grid[{sheet.rows - 1}]")
    if not 0 <= column < sheet.columns:
        raise invalid(f"GridCoordinate.columnIndex[{column}] is after last column in grid[{sheet.columns - 1}]")
    content = _checked_text(request.get("content", ""))
    anchor = {
        "anchorId": json.dumps(
            {"type": "workbook-range", "uid": 0, "range": str(batch.ids.randrange(1, 2**31))}, separators=(",", ":")
        ),
        "range": {
            "sheetId": sheet.id,
            "startRowIndex": row,
            "endRowIndex": row + 1,
            "startColumnIndex": column,
            "endColumnIndex": column + 1,
        },
    }
    head = _post(batch, content, "NO_COMMENT_ACTION_CHANGE", request.get("assigneeEmailAddress"))
    # Seen live: the thread has the id of its first post, and an anchor's id is a piece of JSON.
    thread = {
        "commentId": head["postId"],
        "anchorId": anchor["anchorId"],
        "headPost": head,
        "replies": [],
        "status": "OPEN",
        "plainTextQuote": Calculation(batch.spreadsheet).shown(sheet, row, column),
    }
    sheet.comment_anchors.append(anchor)
    batch.spreadsheet.comments.append(thread)
    return {"insertComment": {"commentThread": shown_thread(thread, batch.user)}}


@handles("addCommentReply")
def add_comment_reply(batch: Batch, request: Json) -> Json:
    """A reply, which may resolve or reopen the thread."""
    _refuse_where_unknown(batch)
    thread = _thread(batch, request)
    asked = request.get("post", {})
    action = asked.get("commentAction", "NO_COMMENT_ACTION_CHANGE")
    acts = action in ("RESOLVE", "REOPEN")
    assignee = asked.get("assigneeEmail")
    if assignee and (acts or "assigneeEmail" not in thread["headPost"]):
        raise invalid("The thread cannot be assigned by this post.")
    content = asked.get("content", "")
    if content or not acts:
        content = _checked_text(content)
    post = _post(batch, content, action, assignee)
    status = {"RESOLVE": "RESOLVED", "REOPEN": "OPEN"}.get(action, thread["status"])
    # Seen live: a reply counts as an update of the first post.
    head = {**thread["headPost"], "updateTime": post["updateTime"]}
    _replace(batch, {**thread, "headPost": head, "replies": [*thread["replies"], post], "status": status})
    return {"addCommentReply": {"post": shown_post(post, batch.user)}}


@handles("updateCommentPost")
def update_comment_post(batch: Batch, request: Json) -> Json:
    """Another text in an own post."""
    _refuse_where_unknown(batch)
    thread = _thread(batch, request)
    post = _own_post(batch, thread, request.get("postId", ""))
    content = _checked_text(request.get("content", ""))
    changed = {**post, "content": content, "contentHtml": _html(content), "updateTime": _stamp(batch.now)}
    if thread["headPost"] is post:
        _replace(batch, {**thread, "headPost": changed})
    else:
        replies = [changed if item is post else item for item in thread["replies"]]
        _replace(batch, {**thread, "replies": replies})
    return {}


@handles("deleteComment")
def delete_comment(batch: Batch, request: Json) -> Json:
    """The whole thread goes, by the one who opened it."""
    _refuse_where_unknown(batch)
    thread = _thread(batch, request)
    if thread["headPost"]["author"].email != batch.user.email:
        raise invalid("Only the author of the head post can delete the comment.")
    batch.spreadsheet.comments = [item for item in batch.spreadsheet.comments if item is not thread]
    for sheet in batch.spreadsheet.sheets:
        kept = [anchor for anchor in sheet.comment_anchors if anchor["anchorId"] != thread["anchorId"]]
        sheet.comment_anchors = kept
    return {}


@handles("deleteCommentReply")
def delete_comment_reply(batch: Batch, request: Json) -> Json:
    """An own reply goes, unless it resolved, reopened or assigned the thread."""
    _refuse_where_unknown(batch)
    thread = _thread(batch, request)
    post = _own_post(batch, thread, request.get("postId", ""))
    if thread["headPost"] is post:
        raise invalid("The head post is not a reply.")
    if post.get("commentAction") in ("RESOLVE", "REOPEN") or "assigneeEmail" in post:
        raise invalid("A reply with a comment action or an assignee cannot be deleted.")
    gone = {key: post[key] for key in ("postId", "createTime", "updateTime", "commentAction") if key in post}
    replies = [{**gone, "deleted": True} if item is post else item for item in thread["replies"]]
    _replace(batch, {**thread, "replies": replies})
    return {}


def _refuse_where_unknown(batch: Batch) -> None:
    if not batch.behaviour.comments:
        # An older rollout does not know the request at all.
        raise GoogleError(400, "Invalid requests[0]: No request set.")


def _thread(batch: Batch, request: Json) -> Json:
    for thread in batch.spreadsheet.comments:
        if thread["commentId"] == request.get("commentId"):
            return thread
    raise invalid(f"No comment with id: {request.get('commentId', '')}")


def _own_post(batch: Batch, thread: Json, post_id: str) -> Json:
    for post in (thread["headPost"], *thread["replies"]):
        if post["postId"] == post_id and not post.get("deleted"):
            if post["author"].email != batch.user.email:
                raise invalid("The requesting user is not the author of the post.")
            found: Json = post
            return found
    raise invalid(f"No post with id: {post_id}")


def _checked_text(content: str) -> str:
    if not content:
        raise invalid("The content of a comment cannot be empty.")
    if len(content.encode()) > LONGEST:
        raise invalid(f"The content of a comment must not exceed {LONGEST} UTF-8 code units.")
    return content


def _post(batch: Batch, content: str, action: str, assignee: str | None) -> Json:
    post = {
        "postId": _new_name(batch),
        "content": content,
        "contentHtml": _html(content),
        "author": batch.user,
        "createTime": _stamp(batch.now),
        "updateTime": _stamp(batch.now),
        "commentAction": action,
    }
    return {**post, "assigneeEmail": assignee} if assignee else post


def _html(content: str) -> str:
    linked = re.sub(
        r"([\w.+-]+@[\w-]+(?:\.[\w-]+)+)", r'<a href="mailto:\1" target="_blank">\1</a>', html.escape(content)
    )
    return linked.replace("\n", "<br>")


def _replace(batch: Batch, thread: Json) -> None:
    comments = batch.spreadsheet.comments
    batch.spreadsheet.comments = [thread if item["commentId"] == thread["commentId"] else item for item in comments]


def _new_name(batch: Batch) -> str:
    return "AAAB" + "".join(batch.ids.choice(_LETTERS) for _ in range(7))


def _stamp(now: float) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(now)) + f".{int(now % 1 * 1000):03d}Z"

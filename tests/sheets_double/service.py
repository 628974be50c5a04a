"""From an HTTP request to an answer, whatever carries it: checks, faults, quota, counting."""

import json
import random
import threading
import traceback
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs

from tests.sheets_double import drive, methods
from tests.sheets_double import requests as kinds
from tests.sheets_double.answer_shapes import write_answer
from tests.sheets_double.api import METHODS, Call
from tests.sheets_double.batch import Behaviour, run_batch
from tests.sheets_double.clock import Clock, Quota, quota_error
from tests.sheets_double.discovery import Method, find_method
from tests.sheets_double.errors import DoubleError, GoogleError, Violation, bad_request
from tests.sheets_double.faults import HTML_429, Fault, Faults
from tests.sheets_double.masks import Mask, MaskError, apply_mask, check_mask, parse_mask
from tests.sheets_double.model import Json
from tests.sheets_double.request_shapes import read_body, read_query
from tests.sheets_double.store import Store
from tests.sheets_double.users import User, Users

JSON_TYPE = "application/json; charset=UTF-8"
_UPLOAD = "/upload/drive/v2/files/"

assert kinds.__all__, "importing the kinds of request registers them"
assert methods.__all__, "and so it is with methods"


@dataclass(frozen=True, slots=True)
class Reply:
    """What goes back, and how: at once, broken off, held back or slowly."""

    status: int
    body: bytes = b""
    content_type: str = JSON_TYPE
    headers: tuple[tuple[str, str], ...] = ()
    delivery: str = "whole"
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Seen:
    """One call as it was counted."""

    method: str
    path: str
    status: int
    user: str
    received: int
    sent: int


@dataclass(slots=True)
class Service:
    """The double without its socket."""

    clock: Clock = field(default_factory=Clock)
    behaviour: Behaviour = field(default_factory=Behaviour)
    users: Users = field(default_factory=Users)
    faults: Faults = field(default_factory=Faults)
    seed: int | None = None
    store: Store = field(init=False)
    quota: Quota = field(init=False)
    calls: list[Seen] = field(default_factory=list)
    # What the double did wrong by Google's own schema, for tests to find.
    mistakes: list[str] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        """One clock for all."""
        self.store = Store(self.clock, self.behaviour, random.Random(self.seed))
        self.quota = Quota(self.clock)

    def handle(self, http_method: str, target: str, headers: Mapping[str, str], body: bytes) -> Reply:
        """Answer one request."""
        path, _, query_text = target.partition("?")
        name, user, reply = self._answer(http_method, path, query_text, headers, body)
        with self.lock:
            self.calls.append(Seen(name, path, reply.status, user, len(body), len(reply.body)))
        return reply

    def _answer(
        self, http_method: str, path: str, query_text: str, headers: Mapping[str, str], body: bytes
    ) -> tuple[str, str, Reply]:
        upload = http_method == "PUT" and path.startswith(_UPLOAD)
        found = find_method(http_method, path)
        if found is None and not upload:
            return "unknown", "", Reply(404, _not_here(path).encode(), "text/html; charset=UTF-8")
        name = "drive.files.upload" if found is None else found[0].id
        pretty = True
        try:
            user = self.users.user(headers.get("Authorization", "").rpartition(" ")[2] or None)
        except GoogleError as error:
            return name, "", _json_reply(error.code, error.body(), pretty=pretty)
        hit = {fault.kind: fault for fault in self.faults.hitting(name, user.email, path)}
        try:
            if refused := _refuse(hit, http_method):
                return name, user.email, refused
            if name.startswith("sheets."):
                self.quota.take(user.email, "Read" if http_method == "GET" else "Write")
            if found is None:
                return name, user.email, self._upload(path.removeprefix(_UPLOAD), user, body)
            query = read_query(found[0], parse_qs(query_text, keep_blank_values=True))
            pretty = query.get("prettyPrint", True)
            status, content, kind = self._carry_out(found[0], found[1], query, user, body, hit)
            reply = Reply(status, content if isinstance(content, bytes) else _dump(content, pretty=pretty), kind)
        except GoogleError as error:
            reply = _json_reply(error.code, error.body(), pretty=pretty)
        except Exception as error:  # noqa: BLE001 - whatever it is, the test that met it has to see it
            shown = str(error) if isinstance(error, DoubleError) else traceback.format_exc()
            with self.lock:
                self.mistakes.append(f"{name}: {shown}")
            reply = _json_reply(
                500, {"error": {"code": 500, "message": f"The double is wrong: {error}", "status": "INTERNAL"}}
            )
        return name, user.email, _spoil(reply, hit)

    def _carry_out(
        self, method: Method, path: dict[str, str], query: Json, user: User, body: bytes, hit: Mapping[str, Fault]
    ) -> tuple[int, Any, str]:
        carry_out = METHODS.get(method.id)
        if carry_out is None:
            raise DoubleError(f"it does not know {method.id} yet")
        mask = _answer_mask(method, query) if method.api == "sheets" else None
        checked = read_body(method, _parse(body)) if method.request else {}
        if fault := hit.get("edit-before"):
            try:
                self.edit(fault.requests, fault.spreadsheet or path.get("spreadsheetId", ""))
            except GoogleError as error:
                raise DoubleError(f"the edit that was to come before is refused: {error.message}") from error
        call = Call(self.store, user, path, query, checked, mask, comments_fail="comments-fail" in hit)
        answer = carry_out(call)
        if answer is None:
            return 204, b"", JSON_TYPE
        if isinstance(answer, tuple):
            text, kind = answer
            return 200, text.encode(), kind
        if mask is not None:
            answer = apply_mask(mask, answer)
        return 200, write_answer(method.api, method.response or "", answer), JSON_TYPE

    def edit(self, requests: list[Json], spreadsheet_id: str, email: str | None = None) -> None:
        """Someone else's batchUpdate: the owner's, unless an address says whose."""
        who = email or self.store.spreadsheets[spreadsheet_id].owner
        someone = User(who, who.partition("@")[0])
        found = find_method("POST", f"/v4/spreadsheets/{spreadsheet_id}:batchUpdate")
        assert found
        checked = read_body(found[0], {"requests": requests})
        with self.store.change(spreadsheet_id, someone) as draft:
            run_batch(self.store.batch(draft, someone), checked["requests"])

    def _upload(self, file_id: str, user: User, body: bytes) -> Reply:
        with self.store.change(file_id, user) as draft:
            drive.import_csv(draft, body.decode(), self.store.ids.randrange(1, 2**31 - 1))
        return _json_reply(200, drive.show_file_v2(self.store.spreadsheets[file_id], user))


def _answer_mask(method: Method, query: Json) -> Mask | None:
    text = query.get("fields")
    if text is None:
        return None
    try:
        mask = parse_mask(text)
        check_mask(mask, method.response or "")
    except MaskError as error:
        description = f"Error expanding 'fields' parameter. Cannot find matching fields for path '{error}'."
        problem = bad_request([Violation(text, description)])
        raise GoogleError(400, "Request contains an invalid argument.", problem.details) from None
    return mask


def _parse(body: bytes) -> Any:
    if not body:
        return None
    try:
        return json.loads(body)
    except ValueError:
        raise GoogleError(400, "Invalid JSON payload received. Unexpected token.") from None


def _refuse(hit: Mapping[str, Fault], http_method: str) -> Reply | None:
    for kind, fault in hit.items():
        headers = () if fault.retry_after is None else (("Retry-After", str(fault.retry_after)),)
        if kind == "429":
            error = quota_error("Read" if http_method == "GET" else "Write")
            return _json_reply(429, error.body(), headers=headers)
        if kind == "429-html":
            return Reply(429, HTML_429.encode(), "text/html; charset=UTF-8", headers)
        if kind == "500":
            return _json_reply(500, GoogleError(500, "Internal error encountered.").body(), headers=headers)
        if kind == "503":
            return _json_reply(503, GoogleError(503, "The service is currently unavailable.").body(), headers=headers)
        if kind == "reset-before":
            return Reply(0, delivery="reset")
        if kind == "stall":
            return Reply(0, delivery="stall", seconds=fault.seconds)
    return None


def _spoil(reply: Reply, hit: Mapping[str, Fault]) -> Reply:
    if "reset-after" in hit:
        return Reply(0, delivery="reset")
    if "stall-after" in hit:
        return Reply(0, delivery="stall", seconds=hit["stall-after"].seconds)
    if "503-after" in hit:
        return _json_reply(503, GoogleError(503, "The service is currently unavailable.").body())
    if "slow-body" in hit:
        slow = hit["slow-body"].seconds
        return Reply(reply.status, reply.body, reply.content_type, reply.headers, "slow", slow)
    return reply


def _json_reply(status: int, body: Json, *, headers: tuple[tuple[str, str], ...] = (), pretty: bool = True) -> Reply:
    return Reply(status, _dump(body, pretty=pretty), JSON_TYPE, headers)


def _dump(value: Any, *, pretty: bool = True) -> bytes:
    if pretty:
        return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _not_here(path: str) -> str:
    return (
        "<!DOCTYPE html>\n<html lang=en>\n  <meta charset=utf-8>\n  <title>Error 404 (Not Found)!!1</title>\n"
        f"  <p>The requested URL <code>{path}</code> was not found on this server. <ins>That’s all we know.</ins>\n"
    )

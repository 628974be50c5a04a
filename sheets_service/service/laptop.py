"""The page of `okr-review serve`: a file is dropped on it, and report and panel stand side by side.

Only for people on this machine: what is dropped stays in memory, other machines and other sites are turned away.
"""

from collections.abc import Callable
from datetime import date
from ipaddress import ip_address
from typing import Any
from urllib.parse import quote, unquote, urlsplit

import flask

from sheets_service.errors import BadRequest, NoAccess, TooLarge
from sheets_service.service.bodies import MOST_OPTIONS, read_json
from sheets_service.service.desk import (
    MOST_FILE,
    Desk,
    Sitting,
    accept,
    look_again,
    take_example,
    take_file,
    undo,
    write_marks,
)
from sheets_service.service.parts import KINDS, PAGE_POLICY, REPORT_POLICY, read_panel, read_part

_OURS = "X-Okr-Laptop"  # another site cannot send it without asking first, and is not answered


def is_this_machine(host: str) -> bool:
    """Tell whether the name or address of a host means the machine itself."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def add_laptop_page(app: flask.Flask, today: Callable[[], date] = date.today) -> None:
    """Add the page and what it needs to the service; `today` is the day on the person's own laptop."""
    _Laptop(today).register(app)


class _Laptop:
    """The files in hand and the addresses under which they are shown and changed."""

    def __init__(self, today: Callable[[], date]) -> None:
        self._today = today
        self._desk = Desk()

    def register(self, app: flask.Flask) -> None:
        post, file = ["POST"], "/laptop/files/<key>"
        for address, view, methods in (
            ("/", _start, ["GET"]),
            ("/laptop/<name>", _part, ["GET"]),
            ("/laptop/example", self._take_example, post),
            ("/laptop/files", self._take_file, post),
            (file, self._put_away, ["DELETE"]),
            (f"{file}/report", self._report, ["GET"]),
            (f"{file}/panel", self._panel, ["GET"]),
            (f"{file}/look", self._look, ["GET"]),
            (f"{file}/copy", self._copy, ["GET"]),
            (f"{file}/review", self._review, post),
            (f"{file}/write", self._write, post),
            (f"{file}/undo", self._undo, post),
            (f"{file}/accept", self._accept, post),
        ):
            app.add_url_rule(address, f"laptop{view.__name__}", _guarded(view), methods=methods)

    def _take_file(self) -> flask.Response:
        name = unquote(flask.request.headers.get("X-File-Name", ""))
        return self._lay(take_file(name, _content(), self._today()))

    def _take_example(self) -> flask.Response:
        return self._lay(take_example(self._today()))

    def _lay(self, sitting: Sitting) -> flask.Response:
        return flask.jsonify(key=self._desk.lay(sitting), name=sitting.name)

    def _put_away(self, key: str) -> flask.Response:
        self._desk.put_away(key)
        return flask.Response(status=204)

    def _report(self, key: str) -> flask.Response:
        return _page(self._desk.find(key).page(), REPORT_POLICY)

    def _panel(self, key: str) -> flask.Response:
        self._desk.find(key)
        return _page(*read_panel())

    def _look(self, key: str) -> flask.Response:
        return flask.jsonify(self._desk.find(key).panel())

    def _copy(self, key: str) -> flask.Response:
        sitting = self._desk.find(key)
        answer = flask.Response(sitting.content, mimetype="application/octet-stream")
        answer.headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(sitting.copy_name, safe='')}"
        return answer

    def _review(self, key: str) -> flask.Response:
        return self._change(key, lambda sitting: look_again(sitting, self._today()))

    def _write(self, key: str) -> flask.Response:
        return self._change(key, lambda sitting: write_marks(sitting, self._today()))

    def _undo(self, key: str) -> flask.Response:
        return self._change(key, undo)

    def _accept(self, key: str) -> flask.Response:
        order = _order()
        finding, reason, until = (str(order.get(name) or "").strip() for name in ("key", "reason", "until"))
        return self._change(key, lambda sitting: accept(sitting, finding, (reason, until), self._today()))

    def _change(self, key: str, work: Callable[[Sitting], Sitting]) -> flask.Response:
        before = self._desk.find(key)
        after = work(before)
        self._desk.change(key, before, after)
        return flask.jsonify(after.panel())


def _start() -> flask.Response:
    return _page(read_part("laptop.html"), PAGE_POLICY)


def _part(name: str) -> flask.Response:
    if name not in KINDS:
        flask.abort(404)
    return flask.Response(read_part(name), mimetype=KINDS[name])


def _page(text: str, policy: str) -> flask.Response:
    answer = flask.Response(text, mimetype="text/html")
    answer.headers["Content-Security-Policy"] = policy
    answer.headers["Referrer-Policy"] = "no-referrer"
    return answer


def _guarded(view: Callable[..., flask.Response]) -> Callable[..., flask.Response]:
    """Turn away another site: one that made its own name point here, and one that sends something to this address."""

    def guarded(**given: str) -> flask.Response:
        if not is_this_machine(urlsplit(f"//{flask.request.host}").hostname or ""):
            raise NoAccess("This page is for people on this machine.", "Open it as http://localhost with its port.")
        if flask.request.method not in {"GET", "HEAD"} and flask.request.headers.get(_OURS) != "yes":
            raise NoAccess("This request does not come from the page.", "Reload the page and try again.")
        return view(**given)

    return guarded


def _content() -> bytes:
    flask.request.max_content_length = None
    if (flask.request.content_length or 0) > MOST_FILE:
        raise TooLarge(
            f"The file has more than {MOST_FILE // 2**20} MB.", "Review it on the command line: okr-review review FILE."
        )
    return flask.request.stream.read(MOST_FILE + 1)


def _order() -> dict[str, Any]:
    flask.request.max_content_length = MOST_OPTIONS
    given = read_json(flask.request.get_data())
    if not isinstance(given, dict):
        raise BadRequest("The body is not an object.", "Reload the page and try again.")
    return given

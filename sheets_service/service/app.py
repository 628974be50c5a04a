"""The Flask application: routes, one shape for every error, one log line for every piece of work."""

import json
import logging
import re
import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any
from uuid import uuid4

import flask
from werkzeug.exceptions import HTTPException

from sheets_service.auth import Caller, Door
from sheets_service.backends.google.deadline import Deadline
from sheets_service.backends.google.sheets import GoogleSheets
from sheets_service.collector import collect_seldom
from sheets_service.errors import ReviewError, Unauthorised
from sheets_service.explain import explain, find_rule, rules_object
from sheets_service.scoring import score_record
from sheets_service.service import work
from sheets_service.service.audits import Audits, Header
from sheets_service.service.bodies import (
    MOST_OKRS,
    MOST_OPTIONS,
    Order,
    read_clear,
    read_enrolment,
    read_json,
    read_review,
    read_template,
)
from sheets_service.service.guards import Answer, Answers, Flights, Rates
from sheets_service.service.logs import begin_logging, mark_of
from sheets_service.service.openapi import openapi
from sheets_service.service.settings import Settings, read_settings
from sheets_service.service.traces import trace_fields

log = logging.getLogger(__name__)

ACCESS_TOKEN = "X-Okr-Access-Token"  # noqa: S105  (the name of a header)
_REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{1,64}", re.ASCII)

Json = dict[str, Any]
Work = Callable[[GoogleSheets, Order, Deadline], tuple[Json, Json]]


def create_app(settings: Settings | None = None) -> flask.Flask:
    """Return the application; without settings it is set up from the environment."""
    begin_logging()
    collect_seldom()
    app = flask.Flask("sheets_service", static_folder=None)
    # Unlike Flask's own, a body of other kinds is refused by us in our one shape.
    app.config["MAX_CONTENT_LENGTH"] = MOST_OKRS
    _Service(settings or read_settings()).register(app)
    return app


class _Service:
    """One instance: its settings, its guards, its routes."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._door = Door(settings.audiences, settings.domains, keys=settings.keys)
        self._rates = Rates(settings.calls_per_minute)
        self._flights = Flights()
        self._answers = Answers()
        self._audits = Audits(settings, self._flights)

    def register(self, app: flask.Flask) -> None:
        app.before_request(partial(_begin, self._settings.project))
        app.after_request(_finish)
        app.register_error_handler(ReviewError, _on_review_error)
        app.register_error_handler(HTTPException, _on_http_error)
        app.register_error_handler(Exception, _on_bug)
        post, get = ["POST"], ["GET"]
        app.add_url_rule("/v1/reviews", "review", lambda: self._do("review", work.review, read_review), methods=post)
        app.add_url_rule("/v1/reviews:clear", "clear", lambda: self._do("clear", work.clear, read_clear), methods=post)
        app.add_url_rule(
            "/v1/templates", "template", lambda: self._do("template", work.add_template, read_template), methods=post
        )
        app.add_url_rule("/v1/score", "score", self._score, methods=post)
        app.add_url_rule(
            "/v1/enrolments", "enrol", lambda: self._do("enrol", self._audits.enrol, read_enrolment), methods=post
        )
        app.add_url_rule("/v1/audits", "audit", lambda: _audit(self._audits.start), methods=post)
        app.add_url_rule("/v1/audits/run", "run", lambda: _audit(self._audits.run), methods=post)
        app.add_url_rule("/v1/rules", "rules", lambda: _json({"rules": rules_object()}), methods=get)
        app.add_url_rule("/v1/rules/<code>", "rule", _rule, methods=get)
        app.add_url_rule("/health", "health", lambda: _json({"status": "ok"}), methods=get)
        app.add_url_rule("/openapi.json", "openapi", lambda: _json(openapi()), methods=get)

    def _do(self, name: str, do: Work, read: Callable[[object], Order]) -> flask.Response:
        """Identify the caller, read the order, do the work on the spreadsheet with the caller's own right, and log it."""
        caller = self._door.identify(flask.request.headers.get("Authorization"))
        access_token = flask.request.headers.get(ACCESS_TOKEN, "").strip()
        if not access_token or not access_token.isprintable():
            raise Unauthorised("The request brings no right to the sheet.", f"Send the access token as {ACCESS_TOKEN}.")
        self._rates.take(caller.subject)
        order = read(_body(MOST_OPTIONS))
        flask.g.log["sheet"] = mark_of(order.spreadsheet)
        key = self._key(name, caller, order)
        if key and (kept := self._answers.find(key)):
            return flask.Response(kept.body, kept.status, mimetype="application/json")
        deadline = Deadline.within(self._settings.deadline - (time.monotonic() - flask.g.began))
        with self._flights.only(order.spreadsheet):
            sheets = work.open_sheets(self._settings, access_token, deadline)
            try:
                answer, told = do(sheets, order, deadline)
            finally:
                flask.g.log.update(calls=sheets.client.calls, received=sheets.client.received)
        flask.g.log.update(told)
        response = _json(answer)
        if key:
            self._answers.keep(key, Answer(response.status_code, response.get_data()))
        return response

    def _score(self) -> flask.Response:
        if self._settings.audiences:
            caller = self._door.identify(flask.request.headers.get("Authorization"))
            self._rates.take(caller.subject)
        return _json(score_record(_body(MOST_OKRS)))

    def _key(self, name: str, caller: Caller, order: Order) -> tuple[object, ...] | None:
        given = flask.request.headers.get("Idempotency-Key", "")
        return (name, caller.subject, order.spreadsheet, given, hash(_raw())) if given else None


def _audit(do: Callable[[Header, Any], tuple[Json, Json]]) -> flask.Response:
    answer, told = do(flask.request.headers.get, _body(MOST_OPTIONS))
    flask.g.log.update(told)
    return _json(answer)


def _raw() -> bytes:
    return flask.request.get_data(cache=True)


def _body(most: int) -> Any:  # noqa: ANN401  (JSON enters here)
    flask.request.max_content_length = most
    if flask.request.mimetype != "application/json":
        flask.abort(415)
    return read_json(_raw())


def _rule(code: str) -> flask.Response:
    found = find_rule(code)
    rule = next(one for one in rules_object() if one["code"] == found.code)
    return _json({**rule, "page": explain(found.name)})


def _begin(project: str) -> None:
    flask.g.began = time.monotonic()
    given = flask.request.headers.get("X-Request-Id", "")
    flask.g.request_id = given if _REQUEST_ID.fullmatch(given) else uuid4().hex
    flask.g.log = {"request": flask.g.request_id, **trace_fields(flask.request.headers, project)}


def _finish(response: flask.Response) -> flask.Response:
    response.headers["X-Request-Id"] = flask.g.request_id
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Content-Type-Options"] = "nosniff"
    # Health checks are many and say nothing.
    if flask.request.method == "POST":
        taken = round((time.monotonic() - flask.g.began) * 1000)
        route = flask.request.url_rule.rule if flask.request.url_rule else ""
        fields = {"route": route, "status": response.status_code, "ms": taken, **flask.g.log}
        log.info("request", extra={"fields": fields})
    return response


def _on_review_error(error: Exception) -> flask.Response:
    if not isinstance(error, ReviewError):
        raise error
    flask.g.log["code"] = error.code
    response = _json({"error": error.as_dict()}, error.status)
    if retry_after := getattr(error, "retry_after", None):
        response.headers["Retry-After"] = str(retry_after)
    if isinstance(error, Unauthorised):
        response.headers["WWW-Authenticate"] = "Bearer"
    return response


_HTTP_ERRORS: Mapping[int, tuple[str, str, str]] = {
    404: ("not-found", "There is nothing at this address.", "GET /openapi.json lists what there is."),
    405: ("method-not-allowed", "This address does not take that method.", "The header “Allow” lists what it takes."),
    413: ("too-large", "The body is larger than this address takes.", "Send fewer OKRs at a time."),
    415: ("unsupported-media-type", "The body is not JSON.", "Send “Content-Type: application/json”."),
}


def _on_http_error(error: Exception) -> flask.Response:
    if not isinstance(error, HTTPException):
        raise error
    status = error.code or 500
    code, message, hint = _HTTP_ERRORS.get(
        status, ("bad-request", "The request cannot be read.", "GET /openapi.json says what is expected.")
    )
    flask.g.log["code"] = code
    response = _json({"error": {"code": code, "message": message, "hint": hint}}, status)
    allowed = getattr(error, "valid_methods", None)
    if allowed:
        response.headers["Allow"] = ", ".join(sorted(allowed))
    return response


def _on_bug(error: Exception) -> flask.Response:
    """Log where it happened, never what it said: an exception's message may quote a cell."""
    log.error("bug", exc_info=error, extra={"fields": dict(flask.g.log)})
    flask.g.log["code"] = "internal"
    told = {
        "code": "internal",
        "message": "Something went wrong on our side.",
        "hint": f"Report it with this number: {flask.g.request_id}.",
    }
    return _json({"error": told}, 500)


def _json(given: Mapping[str, Any], status: int = 200) -> flask.Response:
    # ASCII with escapes: whatever stands in a sheet, the answer can be written.
    return flask.Response(json.dumps(given, ensure_ascii=True, allow_nan=False), status, mimetype="application/json")

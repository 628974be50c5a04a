"""The routes of audits described for programs; `openapi.py` puts them beside the others."""

from typing import Any

Json = dict[str, Any]

_TEXT: Json = {"type": "string"}
_FLAG: Json = {"type": "boolean"}
_COUNT: Json = {"type": "integer", "minimum": 0}
_WARNINGS: Json = {"type": "array", "items": _TEXT}
_START: Json = {
    "type": "object",
    "properties": {
        "registry": {
            **_TEXT,
            "description": "The registry's address or id; left out: the one this service was set up with.",
        },
        "write": {**_FLAG, "description": "Also write notes and colours into the sheets."},
        "everything": {**_FLAG, "description": "Review sheets too that are not due by their cadence."},
        "again": {**_FLAG, "description": "Begin another audit on a day that had one."},
        "preset": {**_TEXT, "description": "For sheets whose row names none; left out: core."},
        "policy": {"type": "object", "description": "Setting names and values for all sheets."},
        "today": {"type": "string", "format": "date", "description": "Left out: today."},
    },
}
_STARTED: Json = {
    "type": "object",
    "description": "`put`: tasks that were put now; `waiting`: those that were there; `until`: when the last sheet is due.",
    "properties": {
        "state": {"enum": ["begun", "goes on", "done"]},
        "audit": _TEXT,
        "sheets": _COUNT,
        "put": _COUNT,
        "waiting": _COUNT,
        "until": {"type": ["string", "null"], "format": "date-time"},
        "warnings": _WARNINGS,
    },
    "required": ["state", "audit", "sheets", "put", "waiting", "until", "warnings"],
}
_TASK: Json = {"type": "object", "description": "A task as `POST /v1/audits` put it."}
_RAN: Json = {
    "type": "object",
    "properties": {
        "state": {"enum": ["reviewed", "failed", "done before", "concluded", "over", "no registry"]},
        "sheets": _COUNT,
        "failed": _COUNT,
        "chat": {**_FLAG, "description": "Whether a room of Google Chat took the digest."},
    },
    "required": ["state"],
}
_ENROLMENT: Json = {
    "type": "object",
    "properties": {
        "spreadsheet": {
            **_TEXT,
            "minLength": 1,
            "description": "The id between /d/ and /edit in the spreadsheet's address.",
        }
    },
    "required": ["spreadsheet"],
}
_ENROLLED: Json = {
    "type": "object",
    "description": "`account`: whom to share the spreadsheet with as editor; `shared`: whether that account can open it now.",
    "properties": {
        "enrolled": {"const": True},
        "written": {**_FLAG, "description": "False when it was enrolled before."},
        "account": _TEXT,
        "shared": _FLAG,
        "warnings": _WARNINGS,
    },
    "required": ["enrolled", "written", "account", "shared", "warnings"],
}
SCHEMAS: dict[str, Json] = {"StartedAudit": _STARTED, "RanTask": _RAN, "Enrolled": _ENROLLED}
# name -> operation, summary, body, schema of the answer, who may, statuses of errors
ROUTES: dict[str, tuple[str, str, Json, str, list[Json], tuple[int, ...]]] = {
    "/v1/audits": (
        "audit",
        "Begin an audit of every sheet in a registry, or go on with the one under way; for accounts named in the set-up",
        _START,
        "StartedAudit",
        [{"identity": []}],
        (400, 401, 403, 404, 413, 415, 422, 429, 500, 502, 503, 504),
    ),
    "/v1/audits/run": (
        "run",
        "Do one task of an audit; for the queue's account alone",
        _TASK,
        "RanTask",
        [{"identity": []}],
        (400, 401, 404, 413, 415, 429, 500, 502, 503, 504),
    ),
    "/v1/enrolments": (
        "enrol",
        "Let audits into a spreadsheet, with the caller's own right to edit it",
        _ENROLMENT,
        "Enrolled",
        [{"identity": [], "access": []}],
        (400, 401, 403, 404, 409, 413, 415, 429, 500, 502, 503, 504),
    ),
}

"""The service described for programs, as OpenAPI 3.1; a test sends it what the description allows and more."""

import json
from functools import cache
from importlib.resources import files
from typing import Any

from sheets_service import __version__
from sheets_service.service.openapi_audits import ROUTES, SCHEMAS

Json = dict[str, Any]

_TEXT: Json = {"type": "string"}
_CELL: Json = {
    "type": "object",
    "properties": {"tab": _TEXT, "a1": _TEXT},
    "required": ["tab", "a1"],
}
_SCOPE = {**_TEXT, "description": "A tab, “OKRs”, or a selection, “OKRs!A2:F20”; left out: the whole spreadsheet."}
_SPREADSHEET = {**_TEXT, "minLength": 1, "description": "The id between /d/ and /edit in the spreadsheet's address."}


@cache
def openapi() -> Json:
    """Return the description; the shape of a review comes from `schemas/review.schema.json`."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "OKR Review",
            "version": __version__,
            "description": "Reviews OKRs in the spreadsheet they live in: balance, alignment, progress.",
        },
        "paths": {
            "/v1/reviews": {
                "post": _sheet_route("review", "Review a spreadsheet and write the marks", "ReviewedSheet")
            },
            "/v1/reviews:clear": {"post": _sheet_route("clear", "Remove every mark of ours", "ClearedSheet")},
            "/v1/templates": {"post": _sheet_route("template", "Add the tabs of a starter template", "AddedTabs")},
            "/v1/score": {"post": _score_route()},
            **{path: {"post": _audit_route(*route)} for path, route in ROUTES.items()},
            "/v1/rules": {"get": _get("rules", "All rules", _RULES)},
            "/v1/rules/{code}": {
                "get": {
                    **_get("rule", "A rule's page", _RULE, 404),
                    "parameters": [
                        {
                            "name": "code",
                            "in": "path",
                            "required": True,
                            "schema": _TEXT,
                            "description": "A rule's code or name.",
                        }
                    ],
                }
            },
            "/health": {"get": _get("health", "Whether this instance answers", _HEALTH)},
            "/openapi.json": {"get": _get("openapi", "This description", {"type": "object"})},
        },
        "components": {
            "schemas": {
                **_review_schemas(),
                "Error": _ERROR,
                "ReviewedSheet": _REVIEWED,
                "ClearedSheet": _CLEARED,
                "AddedTabs": _ADDED,
                **SCHEMAS,
            },
            "securitySchemes": {
                "identity": {
                    "type": "http",
                    "scheme": "bearer",
                    "bearerFormat": "JWT",
                    "description": "A Google ID token: says who calls.",
                },
                "access": {
                    "type": "apiKey",
                    "in": "header",
                    "name": "X-Okr-Access-Token",
                    "description": "The caller's own access token: used for this call's work on the sheet and forgotten.",
                },
            },
        },
    }


_ERROR: Json = {
    "type": "object",
    "properties": {
        "error": {
            "type": "object",
            "properties": {"code": _TEXT, "message": _TEXT, "hint": _TEXT},
            "required": ["code", "message", "hint"],
            "additionalProperties": False,
        }
    },
    "required": ["error"],
    "additionalProperties": False,
}
_RECEIPT: Json = {
    "type": "object",
    "properties": {
        "written": {"type": "boolean"},
        "skipped": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"tab": _TEXT, "a1": _TEXT, "reason": _TEXT},
                "required": ["tab", "a1", "reason"],
            },
        },
        "warnings": {"type": "array", "items": _TEXT},
    },
    "required": ["written", "skipped", "warnings"],
}
_MARKS: Json = {
    "type": "object",
    "description": "`notes`: the cells that carry a note; `changes`: what a review would write, where it was asked not to.",
    "properties": {
        "notes": {"type": "array", "items": _CELL},
        "changes": {"type": ["object", "null"]},
    },
    "required": ["notes", "changes"],
}
_REVIEWED: Json = {
    "allOf": [{"$ref": "#/components/schemas/review"}],
    "type": "object",
    "properties": {"receipt": _RECEIPT, "marks": _MARKS},
    "required": ["receipt", "marks"],
}
_CLEARED: Json = {
    "type": "object",
    "properties": {"receipt": _RECEIPT, "warnings": {"type": "array", "items": _TEXT}},
    "required": ["receipt", "warnings"],
}
_ADDED: Json = {
    "type": "object",
    "properties": {"tabs": {"type": "array", "items": _TEXT}, "warnings": {"type": "array", "items": _TEXT}},
    "required": ["tabs", "warnings"],
}
_RULE: Json = {
    "type": "object",
    "properties": {"code": _TEXT, "name": _TEXT, "summary": _TEXT},
    "required": ["code", "name", "summary"],
}
_RULES: Json = {
    "type": "object",
    "properties": {"rules": {"type": "array", "items": _RULE}},
    "required": ["rules"],
}
_HEALTH: Json = {"type": "object", "properties": {"status": {"const": "ok"}}, "required": ["status"]}
_BODIES: dict[str, Json] = {
    "review": {
        "type": "object",
        "properties": {
            "spreadsheet": _SPREADSHEET,
            "scope": _SCOPE,
            "preset": {**_TEXT, "description": "Whose school to follow; left out: core."},
            "policy": {"type": "object", "description": "Setting names and values, as on a settings tab."},
            "today": {"type": "string", "format": "date", "description": "Left out: today."},
            "columns": {"type": "object", "description": "Columns named by hand, as “Key result”: “C”."},
            "dry": {"type": "boolean", "description": "Say what would be written and write nothing."},
        },
        "required": ["spreadsheet"],
    },
    "template": {
        "type": "object",
        "properties": {
            "spreadsheet": _SPREADSHEET,
            "template": {**_TEXT, "description": "Left out: starter."},
            "today": {"type": "string", "format": "date", "description": "The day its dates suit; left out: today."},
        },
        "required": ["spreadsheet"],
    },
    "clear": {
        "type": "object",
        "properties": {"spreadsheet": _SPREADSHEET, "scope": _SCOPE},
        "required": ["spreadsheet"],
    },
}
_SHEET_ERRORS = (400, 401, 403, 404, 409, 413, 415, 422, 429, 500, 502, 503, 504)
_SCORE_ERRORS = (400, 401, 413, 415, 429, 500, 503)
_SAYS = {
    400: "The request cannot be read",
    401: "Nobody we know is calling",
    403: "This account may not do that with the spreadsheet",
    404: "There is no such thing",
    409: "Others are at work on the spreadsheet",
    413: "More than one review may take",
    415: "The body is not JSON",
    422: "No OKRs were found, or they can be read in two ways",
    429: "Too many calls in a minute",
    500: "Something went wrong on our side",
    502: "Google did not take what was sent",
    503: "Google cannot be reached",
    504: "Time ran out",
}


def _sheet_route(name: str, summary: str, answer: str) -> Json:
    header = {
        "name": "Idempotency-Key",
        "in": "header",
        "schema": _TEXT,
        "description": "The same key within ten minutes, on the same instance: the first answer again.",
    }
    return {
        "operationId": name,
        "summary": summary,
        "security": [{"identity": [], "access": []}],
        "parameters": [header],
        "requestBody": {"required": True, "content": {"application/json": {"schema": _BODIES[name]}}},
        "responses": {"200": _answer("Done", {"$ref": f"#/components/schemas/{answer}"}), **_errors(*_SHEET_ERRORS)},
    }


def _audit_route(  # noqa: PLR0913, PLR0917  (a line of the table)
    name: str, summary: str, body: Json, answer: str, security: list[Json], errors: tuple[int, ...]
) -> Json:
    return {
        "operationId": name,
        "summary": summary,
        "security": security,
        "requestBody": {"required": True, "content": {"application/json": {"schema": body}}},
        "responses": {"200": _answer("Done", {"$ref": f"#/components/schemas/{answer}"}), **_errors(*errors)},
    }


def _score_route() -> Json:
    record = {
        "type": "object",
        "properties": {
            "objectives": {"type": "array", "description": "As examples/README and the JSON lines of the CLI."}
        },
        "required": ["objectives"],
    }
    return {
        "operationId": "score",
        "summary": "Review OKRs that are sent along; touches no spreadsheet",
        "security": [{"identity": []}, {}],
        "requestBody": {"required": True, "content": {"application/json": {"schema": record}}},
        "responses": {
            "200": _answer("The review", {"$ref": "#/components/schemas/review"}),
            **_errors(*_SCORE_ERRORS),
        },
    }


def _get(name: str, summary: str, schema: Json, *errors: int) -> Json:
    return {
        "operationId": name,
        "summary": summary,
        "responses": {"200": _answer("Here it is", schema), **_errors(*errors, 500)},
    }


def _answer(description: str, schema: Json) -> Json:
    return {"description": description, "content": {"application/json": {"schema": schema}}}


def _errors(*statuses: int) -> Json:
    return {str(status): _answer(_SAYS[status], {"$ref": "#/components/schemas/Error"}) for status in statuses}


def _review_schemas() -> Json:
    text = files("sheets_service").joinpath("schemas/review.schema.json").read_text(encoding="utf-8")
    found: Json = json.loads(text.replace("#/$defs/", "#/components/schemas/"))["$defs"]
    return found

"""Request bodies as what they ask for; fields that nobody knows are named and ignored."""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Any

from sheets_service.errors import BadRequest
from sheets_service.plan import WHOLE, Scope, read_scope
from sheets_service.policy import Policy, read_policy

MOST_OPTIONS = 64 * 2**10  # bytes of a body that names a spreadsheet and options
MOST_OKRS = 2**20  # bytes of a body that holds OKRs
_DEEPEST = 40
_LONGEST_NUMBER = 25  # digits
_KNOWN = frozenset({"spreadsheet", "scope", "preset", "policy", "today", "columns", "dry"})
_KNOWN_CLEAR = frozenset({"spreadsheet", "scope"})
_KNOWN_START = frozenset({"registry", "write", "everything", "again", "preset", "policy", "today"})
_KNOWN_ENROLMENT = frozenset({"spreadsheet"})
_KNOWN_TEMPLATE = frozenset({"spreadsheet", "template", "today"})


@dataclass(frozen=True, slots=True)
class Order:
    """What a caller asks to be done with a spreadsheet, and a sentence about each field that nobody knows."""

    spreadsheet: str
    scope: Scope = WHOLE
    policy: Policy = Policy()
    today: date | None = None
    columns: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    dry: bool = False
    template: str = "starter"
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StartOrder:
    """What a caller asks of an audit: of which registry ("" for this service's own), and as `Wish` says."""

    registry: str = ""
    write: bool = False
    everything: bool = False
    again: bool = False
    policy: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    today: date | None = None
    warnings: tuple[str, ...] = ()


def read_json(raw: bytes) -> Any:  # noqa: ANN401  (JSON enters here)
    """Read a body; raises BadRequest for what is no JSON, or no sensible piece of it."""
    try:
        found = json.loads(raw, parse_int=_whole, parse_float=_finite, parse_constant=_refuse)
        # Half a character, as "\ud800", is JSON and no text: nothing after this point could write it down.
        json.dumps(found, ensure_ascii=False).encode()
    except UnicodeError as error:
        raise BadRequest("The body holds characters that are no text.", "Send UTF-8.") from error
    except ValueError as error:
        raise BadRequest("The body is not JSON.", "Send an object with “Content-Type: application/json”.") from error
    except RecursionError as error:
        raise BadRequest("The body is nested too deeply.", f"Use at most {_DEEPEST} levels.") from error
    if _depth(found) > _DEEPEST:
        raise BadRequest("The body is nested too deeply.", f"Use at most {_DEEPEST} levels.")
    return found


def read_review(given: object) -> Order:
    """Read the body of a review."""
    body = _object(given)
    policy = _mapping(body, "policy")
    preset = _text(body, "preset")
    return Order(
        spreadsheet=_spreadsheet(body),
        scope=read_scope(_text(body, "scope")),
        policy=read_policy({**({"preset": preset} if preset else {}), **policy}),
        today=_day(body),
        columns=MappingProxyType({name: str(column) for name, column in _mapping(body, "columns").items()}),
        dry=_flag(body, "dry"),
        warnings=_unknown(body, _KNOWN),
    )


def read_clear(given: object) -> Order:
    """Read the body of a request to clear."""
    body = _object(given)
    scope = read_scope(_text(body, "scope"))
    return Order(_spreadsheet(body), scope, warnings=_unknown(body, _KNOWN_CLEAR))


def read_template(given: object) -> Order:
    """Read the body of a request for starter tabs."""
    body = _object(given)
    return Order(
        _spreadsheet(body),
        today=_day(body),
        template=_text(body, "template") or "starter",
        warnings=_unknown(body, _KNOWN_TEMPLATE),
    )


def read_enrolment(given: object) -> Order:
    """Read the body of a request to let audits in."""
    body = _object(given)
    return Order(_spreadsheet(body), warnings=_unknown(body, _KNOWN_ENROLMENT))


def read_start(given: object) -> StartOrder:
    """Read the body of a request to start an audit."""
    body = _object(given)
    preset = _text(body, "preset")
    return StartOrder(
        registry=_text(body, "registry"),
        write=_flag(body, "write"),
        everything=_flag(body, "everything"),
        again=_flag(body, "again"),
        policy=MappingProxyType({**({"preset": preset} if preset else {}), **_mapping(body, "policy")}),
        today=_day(body),
        warnings=_unknown(body, _KNOWN_START),
    )


def _object(given: object) -> Mapping[str, Any]:
    if not isinstance(given, dict):
        raise BadRequest("The body is not an object.", 'Send {"spreadsheet": "…"}.')
    return given


def _spreadsheet(body: Mapping[str, Any]) -> str:
    found = body.get("spreadsheet")
    if not isinstance(found, str) or not found:
        raise BadRequest("“spreadsheet” is missing.", "Send the spreadsheet's id, a text.")
    return found


def _text(body: Mapping[str, Any], name: str) -> str:
    found = body.get(name)
    if found is not None and not isinstance(found, str):
        raise BadRequest(f"“{name}” is not a text.", "Send a text, or leave it out.")
    return found or ""


def _flag(body: Mapping[str, Any], name: str) -> bool:
    found = body.get(name)
    if found is not None and not isinstance(found, bool):
        raise BadRequest(f"“{name}” is neither true nor false.", "Send true or false, or leave it out.")
    return bool(found)


def _mapping(body: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = body.get(name)
    if found is not None and not isinstance(found, dict):
        raise BadRequest(f"“{name}” is not an object.", "Send names with values, or leave it out.")
    return found or {}


def _day(body: Mapping[str, Any]) -> date | None:
    text = _text(body, "today")
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise BadRequest("“today” is no date.", "Write it as 2027-01-31.") from None


def _unknown(body: Mapping[str, Any], known: frozenset[str]) -> tuple[str, ...]:
    return tuple(f"Unknown field “{name}” was ignored." for name in body if name not in known)


def _whole(digits: str) -> int:
    if len(digits) > _LONGEST_NUMBER:
        raise ValueError(digits)
    return int(digits)


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ValueError(digits)
    return number


def _refuse(constant: str) -> None:
    raise ValueError(constant)


def _depth(found: object) -> int:
    deepest, level = 0, [found]
    while level:
        deepest += 1
        level = [
            inner
            for one in level
            if isinstance(one, dict | list)
            for inner in (one.values() if isinstance(one, dict) else one)
        ]
    return deepest

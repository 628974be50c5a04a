"""OKRs in, review out, no spreadsheet: the stateless heart, behind `okr-review score` and `POST /v1/score`."""

import json
from typing import Any

from sheets_service.collector import collect_later
from sheets_service.errors import BadRecord, ReviewError
from sheets_service.parse import parse
from sheets_service.policy import Policy, read_policy
from sheets_service.records import read_record
from sheets_service.report import review_object
from sheets_service.review import Review, review_okrs


def score_line(line: bytes | str, *, strict: bool = False) -> dict[str, Any]:
    """Answer one line of JSON: a review, or the error with the record's id where it could be read."""
    given: Any = None
    try:
        given = _read_json(line)
        return score_record(given, strict=strict)
    except ReviewError as error:
        record_id = given.get("id") if isinstance(given, dict) else None
        return {"id": record_id, "error": error.as_dict()}


def score_record(given: object, policy: Policy | None = None, *, strict: bool = False) -> dict[str, Any]:
    """Review one record; raises BadRecord or BadPolicy when it cannot be read."""
    review, record_id, warnings = review_record(given, policy, strict=strict)
    return review_object(review, record_id, warnings)


def review_record(
    given: object, policy: Policy | None = None, *, strict: bool = False
) -> tuple[Review, object, tuple[str, ...]]:
    """Review one record; return the review, the record's id, and what was ignored."""
    record = read_record(given)
    chosen = read_policy({**({"preset": record.preset} if record.preset else {}), **record.policy}, policy)
    with collect_later():
        okrs = parse(record.draft, record.today)
        review = review_okrs(okrs, chosen, waivers=record.waivers, strict=strict)
    return review, record.id, record.warnings


def _read_json(line: bytes | str) -> Any:  # noqa: ANN401  (JSON enters here)
    hint = 'One record a line, such as {"id": 1, "objectives": [{"text": "…", "key_results": []}]}.'
    try:
        text = line.decode("utf-8-sig") if isinstance(line, bytes) else line
        return json.loads(text, parse_constant=_refuse)
    except UnicodeDecodeError as error:
        raise BadRecord(f"Byte {error.start + 1} of the line is not UTF-8.", "Save the file as UTF-8.") from error
    except json.JSONDecodeError as error:
        raise BadRecord(f"The line is not JSON: {error.msg} at character {error.pos + 1}.", hint) from error
    except ValueError as error:
        raise BadRecord("The line holds a number that JSON does not know.", hint) from error
    except RecursionError as error:
        raise BadRecord("The line is nested too deeply.", hint) from error


def _refuse(constant: str) -> None:
    raise ValueError(constant)

"""The hidden state tab: what the next review has to know, one packed line each, and the flagged texts beside them."""

import json
from collections.abc import Iterable, Iterator, Mapping

from sheets_service.history import STATE_TAB
from sheets_service.plan.highlights import FIRST_COLUMN
from sheets_service.plan.marks import ContentCell, TabContent
from sheets_service.plan.notes import line_hash
from sheets_service.review import Review, scores_by_name
from sheets_service.snapshots import pack_aims, pack_row
from sheets_service.state_lines import pack_state

_CHUNK = 400  # entries a cell: far below the 50,000 characters that a cell of Google Sheets holds
_AIMS = 50  # objectives a cell
_REVIEWS = 60  # earlier reviews whose scores are kept for the trend


def state_content(
    review: Review, spreadsheet: str, texts: Mapping[int, tuple[str, ...]], lines: Iterable[str]
) -> TabContent:
    """Return the state tab that should stand after this review; `lines` are all lines that stand in our notes."""
    packed = pack_state(list(_lines(review, lines)), spreadsheet, review.rules_version)
    height = max((len(packed), *(1 + len(column) for column in texts.values())))
    width = max((FIRST_COLUMN, *(column + 1 for column in texts)))
    rows = [[ContentCell() for _ in range(width)] for _ in range(height)]
    for row, line in enumerate(packed):
        rows[row][: len(line)] = [ContentCell(part or None) for part in line]
    for column, flagged in texts.items():
        for row, text in enumerate(flagged, 1):
            rows[row][column] = ContentCell(text)
    return TabContent(STATE_TAB, tuple(tuple(row) for row in rows), hidden=True)


def _lines(review: Review, noted: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Return kind and JSON of every line: one a key result, so that a year of looks fits into a cell, and the others."""
    yield from ((kind, _pack(payload)) for kind, payload in _payloads(review, noted))
    yield from (("row", pack_row(row)) for row in review.rows)


def _payloads(review: Review, lines: Iterable[str]) -> Iterator[tuple[str, object]]:
    told = {"told": list(review.told)} if review.told else {}
    yield "last", {"number": review.number, "fixed": [list(one) for one in review.fixed], **told}
    if review.mapping:
        yield "columns", dict(review.mapping)
    for past in _reviews(review):
        yield "review", past
    seen = review.history.findings
    found = {
        one.fingerprint: [
            one.name,
            one.place.text,
            seen[one.fingerprint].since if one.fingerprint in seen else review.number,
        ]
        for one in review.open
    }
    aims = pack_aims(review.aims)
    for start in range(0, len(aims), _AIMS):
        yield "aims", aims[start : start + _AIMS]
    for chunk in _chunks(list(found)):
        yield "findings", {mark: found[mark] for mark in chunk}
    for chunk in _chunks(sorted(one.fingerprint for one in review.open if one.baselined)):
        yield "baseline", chunk
    for chunk in _chunks(sorted({line_hash(line) for line in lines if line})):
        yield "lines", chunk


def _reviews(review: Review) -> list[object]:
    """Return the scores of the reviews that saw a change, this one among them when it did."""
    past = [
        {"day": one.day.isoformat() if one.day else None, "scores": dict(one.scores)} for one in review.history.reviews
    ]
    if review.changed:
        day = review.as_of.isoformat() if review.as_of else None
        past.append({"day": day, "scores": scores_by_name(review.scorecard)})
    return list(past[-_REVIEWS:])


def _chunks(items: list[str]) -> Iterator[list[str]]:
    return (items[start : start + _CHUNK] for start in range(0, len(items), _CHUNK))


def _pack(payload: object) -> str:
    return json.dumps(payload, ensure_ascii=False, separators=(",", ":"), sort_keys=True)

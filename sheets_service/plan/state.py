"""The hidden state tab: what the next review has to know, one packed line each, and the flagged texts beside them."""

from collections.abc import Iterable, Iterator, Mapping

from sheets_service.history import ENROLLED, STATE_TAB
from sheets_service.plan.highlights import FIRST_COLUMN
from sheets_service.plan.marks import ContentCell, TabContent
from sheets_service.plan.notes import line_hash
from sheets_service.plan.pieces import pack, part
from sheets_service.review import Review
from sheets_service.settled import pack_settled
from sheets_service.snapshots import pack_aims, pack_row
from sheets_service.state_lines import pack_state

_CHUNK = 20_000  # characters a cell: far below the 50,000 that a cell of Google Sheets holds
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
    yield from ((kind, pack(payload)) for kind, payload in _payloads(review, noted))
    yield from (("row", pack_row(row)) for row in review.rows)


def _payloads(review: Review, lines: Iterable[str]) -> Iterator[tuple[str, object]]:
    if review.history.enrolled:
        yield ENROLLED, {"account": review.history.enrolled}
    told = {"told": list(review.told)} if review.told else {}
    yield "last", {"number": review.number, **told}
    for settled in part([pack_settled(one) for one in review.fixed], _CHUNK):
        yield "settled", settled
    if review.mapping:
        yield "columns", dict(review.mapping)
    for past in _reviews(review):
        yield "review", past
    for aims in part(pack_aims(review.aims), _CHUNK):
        yield "aims", aims
    for found in part(list(_findings(review)), _CHUNK):
        yield "findings", dict(found)
    for chunk in part(sorted(one.fingerprint for one in review.open if one.baselined), _CHUNK):
        yield "baseline", chunk
    for chunk in part(sorted({line_hash(line) for line in lines if line}), _CHUNK):
        yield "lines", chunk


def _findings(review: Review) -> Iterator[tuple[str, list[object]]]:
    """Return what is known of each finding that stands, and of those that are only out of sight, by its fingerprint."""
    for mark, seen in review.standing.items():
        yield mark, [seen.name, seen.text, seen.since, seen.role, list(seen.keys)]


def _reviews(review: Review) -> Iterator[dict[str, object]]:
    """Return the scores of the reviews that saw a change, this one among them when it did."""
    for turn, one in enumerate(review.trend[-_REVIEWS:]):  # the turn keeps two alike reviews of one day apart
        day = one.day.isoformat() if one.day else None
        told: dict[str, object] = {"day": day, "turn": turn, "scores": dict(one.scores)}
        yield {**told, "legs": dict(one.legs)} if one.legs else told

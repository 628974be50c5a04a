"""What earlier reviews saw of this workbook, kept in its hidden state tab and in the answers people gave."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Any

from sheets_service.okrs import CheckIn
from sheets_service.workbook import Tab, Workbook

STATE_TAB = "_okr_review"
REVIEW_TAB = "OKR Review"
STATE_VERSION = 1
STATE_MARK = "okr-review state"  # A1 of the state tab; B1 holds version and spreadsheet as JSON


@dataclass(frozen=True, slots=True)
class PastReview:
    """One earlier review: its day and its scores by axis, 0-100 or None where a part was not judged."""

    day: date | None
    scores: Mapping[str, float | None]


@dataclass(frozen=True, slots=True)
class Waiver:
    """Somebody's decision to live with a finding: why, until when (None: until the row changes), and where it stands."""

    name: str
    reason: str
    until: date | None = None
    author: str = ""
    source: str = ""  # "D18", "review tab", "comment"


@dataclass(frozen=True, slots=True)
class History:
    """Earlier reviews of the same workbook; empty at the first one.

    `findings` maps the fingerprint of each finding that stood after the last review to its rule's name and the text it spoke of,
    `answers` the fingerprint of a finding to what people answered in the review tab.
    """

    reviews: tuple[PastReview, ...] = ()
    findings: Mapping[str, tuple[str, str]] = field(default_factory=lambda: MappingProxyType({}))
    answers: Mapping[str, Waiver] = field(default_factory=lambda: MappingProxyType({}))
    rows: Mapping[str, tuple[CheckIn, ...]] = field(default_factory=lambda: MappingProxyType({}))
    note_lines: frozenset[str] = frozenset()  # hashes of the lines that stand in our notes

    @property
    def is_empty(self) -> bool:
        """True before the first review."""
        return not self.reviews


NO_HISTORY = History()


def read_history(workbook: Workbook) -> History:
    """Read the state tab; state of another spreadsheet or another version, and lines that were damaged, are left out."""
    tab = workbook.tab(STATE_TAB)
    if tab is None or not _is_ours(tab, workbook):
        return NO_HISTORY
    lines = list(_lines(tab))
    findings = {
        mark: (str(what[0]), str(what[1]))
        for kind, payload in lines
        if kind == "findings" and isinstance(payload, dict)
        for mark, what in payload.items()
        if isinstance(what, list) and len(what) == len(("name", "text"))
    }
    reviews = tuple(
        PastReview(_day(payload.get("day")), MappingProxyType(dict(payload.get("scores") or {})))
        for kind, payload in lines
        if kind == "review" and isinstance(payload, dict)
    )
    marks = frozenset(str(mark) for kind, payload in lines if kind == "lines" and isinstance(payload, list) for mark in payload)
    return History(reviews=reviews, findings=MappingProxyType(findings), note_lines=marks)


def _is_ours(tab: Tab, workbook: Workbook) -> bool:
    if tab.cell(0, 0).text != STATE_MARK:
        return False
    about = _json(tab.cell(0, 1).text)
    if not isinstance(about, dict) or about.get("version") != STATE_VERSION:
        return False
    return not workbook.id or about.get("spreadsheet") == workbook.id


def _lines(tab: Tab) -> Iterator[tuple[str, Any]]:
    for row in range(1, tab.row_count):
        payload = _json(tab.cell(row, 1).text)
        if payload is not None:
            yield tab.cell(row, 0).text, payload


def _json(text: str) -> Any:  # noqa: ANN401  (JSON enters here)
    try:
        return json.loads(text)
    except ValueError:
        return None


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return None

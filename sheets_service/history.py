"""What earlier reviews saw of this workbook, kept in its hidden state tab and in the answers people gave."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from sheets_service.settled import Settled, unpack_settled
from sheets_service.snapshots import AimSeen, RowSeen, unpack_aim, unpack_row
from sheets_service.state_lines import Line, read_state
from sheets_service.workbook import Workbook

STATE_TAB = "_okr_review"
ENROLLED = "enrolled"  # kind of the state line that lets scheduled audits in
REVIEW_TAB = "OKR Review"
REVIEW_TAB_SOURCE = "review tab"


@dataclass(frozen=True, slots=True)
class PastReview:
    """One earlier review that saw a change: its day and its scores by axis, 0-100 or None where a part was not judged.

    `legs` holds the legs that were judged; it is empty where the version that reviewed did not note them.
    """

    day: date | None
    scores: Mapping[str, float | None]
    legs: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Seen:
    """A finding that stood after the last review: its rule, the text it spoke of, the number of the review that found it.

    `role` is the part of the row it spoke of, `keys` are the rows and objectives it named, its own first.
    """

    name: str
    text: str
    since: int
    role: str = ""
    keys: tuple[str, ...] = ()


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

    Reviews that saw no change are not counted, so that looking twice writes nothing. `number` is that of the last one that
    did, `fixed` what it found settled. `findings` maps the fingerprint of each finding that stood to what it was, `answers`
    the fingerprint of a finding to what people answered in the review tab. `rows` and `aims` are the key results and objectives
    as they were seen, those that left among them. `problems` says what of the state tab could not be trusted, `told` what was
    said of that at the last review.
    """

    number: int = 0
    reviews: tuple[PastReview, ...] = ()
    fixed: tuple[Settled, ...] = ()
    findings: Mapping[str, Seen] = field(default_factory=lambda: MappingProxyType({}))
    answers: Mapping[str, Waiver] = field(default_factory=lambda: MappingProxyType({}))
    rows: tuple[RowSeen, ...] = ()
    aims: tuple[AimSeen, ...] = ()
    problems: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    note_lines: frozenset[str] = frozenset()  # hashes of the lines that stand in our notes
    baseline: frozenset[str] = frozenset()  # fingerprints of the findings that stood when the team drew a line
    columns: Mapping[str, str] = field(
        default_factory=lambda: MappingProxyType({})
    )  # what people said: "Key result" -> "C"
    enrolled: str = ""  # the account whose audits somebody with edit access let in

    @property
    def is_empty(self) -> bool:
        """True before the first review."""
        return self.number == 0

    @property
    def gone(self) -> tuple[RowSeen, ...]:
        """The rows that earlier reviews saw and the sheet no longer holds."""
        return tuple(row for row in self.rows if row.gone is not None)


NO_HISTORY = History()


def read_history(workbook: Workbook) -> History:
    """Read the state tab; state of another spreadsheet, and lines that were damaged, are left out and named in `problems`."""
    tab = workbook.tab(STATE_TAB)
    if tab is None:
        return NO_HISTORY
    state = read_state(tab, workbook.id)
    lines = list(state.lines)
    if not lines:
        return History(problems=state.problems)
    findings = {
        mark: Seen(str(what[0]), str(what[1]), what[2], str(what[3]), tuple(str(key) for key in _list(what[4])))
        for payload in _payloads(lines, "findings")
        for mark, what in payload.items()
        if isinstance(what, list) and len(what) == _SEEN and isinstance(what[2], int)
    }
    reviews = tuple(
        PastReview(
            _day(payload.get("day")),
            MappingProxyType(dict(_scores(payload.get("scores")))),
            MappingProxyType({name: leg for name, leg in _scores(payload.get("legs")) if leg is not None}),
        )
        for payload in _payloads(lines, "review")
    )
    last = next(_payloads(lines, "last"), {})
    fixed = tuple(
        one
        for kind, payload in lines
        if kind == "settled"
        for given in _list(payload)
        if (one := unpack_settled(given))
    )
    counted = last.get("number")
    # A damaged count is rebuilt from what the other lines say of it.
    number = counted if isinstance(counted, int) else max((len(reviews), *(one.since for one in findings.values())))
    return History(
        number=number,
        reviews=reviews,
        fixed=fixed,
        findings=MappingProxyType(findings),
        answers=MappingProxyType(dict(_answers(workbook))),
        note_lines=_marks(lines, "lines"),
        baseline=_marks(lines, "baseline"),
        rows=tuple(row for kind, payload in lines if kind == "row" and (row := unpack_row(payload))),
        aims=tuple(
            aim
            for kind, payload in lines
            if kind == "aims" and isinstance(payload, list)
            for one in payload
            if (aim := unpack_aim(one))
        ),
        problems=state.problems,
        told=tuple(str(one) for one in _list(last.get("told"))),
        columns=MappingProxyType({name: str(place) for name, place in next(_payloads(lines, "columns"), {}).items()}),
        enrolled=str(next(_payloads(lines, ENROLLED), {}).get("account", "")),
    )


_SEEN = 5  # what is noted of a finding
_ANSWERS = ("Your answer", "Reason", "Until", "Key")  # headings of the review tab


def _payloads(lines: list[Line], kind: str) -> Iterator[dict[str, Any]]:
    return (payload for each, payload in lines if each == kind and isinstance(payload, dict))


def _list(given: object) -> list[Any]:
    return given if isinstance(given, list) else []


def _scores(given: object) -> Iterator[tuple[str, float | None]]:
    """Read scores by name, leaving out what is no number."""
    for name, score in given.items() if isinstance(given, dict) else ():
        if score is None or (isinstance(score, int | float) and not isinstance(score, bool)):
            yield str(name), score


def _marks(lines: list[Line], kind: str) -> frozenset[str]:
    return frozenset(
        str(mark) for each, payload in lines if each == kind and isinstance(payload, list) for mark in payload
    )


def _answers(workbook: Workbook) -> Iterator[tuple[str, Waiver]]:
    """Read what people answered in the review tab: "accepted" or "waived", a reason, a last day, by the finding's key."""
    tab = workbook.tab(REVIEW_TAB)
    if tab is None:
        return
    columns: dict[str, int] = {}
    for row in tab.rows():
        texts = [cell.text.strip() for cell in row]
        if all(heading in texts for heading in _ANSWERS):
            columns = {heading: texts.index(heading) for heading in _ANSWERS}
        elif columns and (answer := texts[columns["Your answer"]].casefold()) in {"accepted", "waived"}:
            until = row[columns["Until"]].value
            day = (
                until.date()
                if isinstance(until, datetime)
                else until
                if isinstance(until, date)
                else _day(texts[columns["Until"]])
            )
            yield texts[columns["Key"]], Waiver("", texts[columns["Reason"]] or answer, day, source=REVIEW_TAB_SOURCE)


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return None

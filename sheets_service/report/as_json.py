"""A review as JSON; `schemas/review.schema.json` describes the shape."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sheets_service.layouts import TabReading
from sheets_service.okrs import KeyResult, Objective, Place
from sheets_service.profile import View, profile
from sheets_service.report.progress_json import progress_object, trend_list
from sheets_service.review import Review
from sheets_service.rule import Finding
from sheets_service.score import AXES, AxisScore
from sheets_service.settled import Settled, tell_settled
from sheets_service.text import kind, kind_by_words
from sheets_service.workbook import CellRef

SCHEMA = 2


def review_object(review: Review, record_id: object = None, warnings: Sequence[str] = ()) -> dict[str, Any]:
    """Return the review as plain JSON values: the answer of `score`, of the service, and of `review --format json`."""
    card = review.scorecard
    return {
        "schema": SCHEMA,
        "id": record_id,
        "rules_version": review.rules_version,
        "preset": review.policy.preset,
        "scores": {"overall": card.overall, **{axis: _axis(card.axes[axis]) for axis in AXES}},
        "objectives": [_objective(one, card.objectives[one.index]) for one in review.okrs.objectives],
        "findings": [_finding(one) for one in review.findings if one.waiver is None or one.silenced_by],
        "waived": [_waived(one) for one in review.waived],
        "progress": progress_object(review),
        "not_applicable": list(review.not_applicable),
        "crashed": list(review.crashed),
        "warnings": [*warnings, *review.warnings],
    }


def stated_review(review: Review, source: str) -> dict[str, Any]:
    """Return the review of a spreadsheet: the same object with what was read, what was not, and what changed."""
    changes = {
        "number": review.number,
        "as_of": review.as_of.isoformat() if review.as_of else None,
        "new": [one.fingerprint for one in review.open if one.is_new],
        "fixed": [_settled(one, review) for one in review.fixed],
    }
    tabs = [_reading(one) for one in review.readings]
    return {
        **review_object(review, source),
        "profile": _profile(review),
        "tabs": tabs,
        "since_last_review": changes,
        "trend": trend_list(review),
    }


def to_line(given: Mapping[str, Any]) -> str:
    """Return one line of JSON, the same for the same content byte by byte."""
    return json.dumps(given, ensure_ascii=False, allow_nan=False)


def _axis(axis: AxisScore) -> dict[str, Any]:
    return {
        "score": axis.score,
        "before_waivers": axis.before_waivers,
        "judged": axis.judged,
        "partial": axis.partial,
        "legs": [{"name": leg.name, "score": leg.score, "why": leg.why} for leg in axis.legs],
    }


def _objective(objective: Objective, scores: Mapping[Any, float | None]) -> dict[str, Any]:
    return {
        "id": objective.id,
        "text": objective.written,
        "team": objective.team or None,
        "owner": ", ".join(objective.owners) or None,
        "cell": _cell_of(objective),
        "clarity": scores["clarity"],
        "balance": scores["balance"],
        "alignment": scores["alignment"],
        "key_results": [_key_result(one) for one in objective.key_results],
    }


def _key_result(kr: KeyResult) -> dict[str, Any]:
    return {
        "id": kr.id,
        "text": kr.written,
        "cell": _cell_of(kr),
        "kind": (kind_by_words if kr.entry("target") else kind)(kr.phrase).label or "unclear",
        "baseline": kr.baseline,
        "target": kr.target,
        "current": kr.current,
        "delta": kr.delta,
        "unit": kr.unit or None,
        "direction": kr.direction,
        "deadline": kr.due.isoformat() if kr.due else None,
        "owner": ", ".join(kr.owners) or None,
        "hidden": kr.hidden,
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.rule.code if finding.rule else "",
        "name": finding.name,
        "severity": finding.level.word,
        "confidence": finding.confidence,
        "silenced_by": finding.silenced_by or None,
        "listed": finding.listed,
        "baselined": finding.baselined,
        "points": finding.points,
        "where": [_place(place) for place in finding.places],
        "message": finding.message,
        "evidence": [
            {"where": one.where, "text": one.text, "start": one.start, "end": one.end} for one in finding.quotes
        ],
        "question": finding.question,
        "fix": finding.fix,
        "other_view": finding.other_view or None,
        "fingerprint": finding.fingerprint,
    }


def _waived(finding: Finding) -> dict[str, Any]:
    waiver = finding.waiver
    return {
        **_finding(finding),
        "reason": waiver.reason if waiver else "",
        "until": waiver.until.isoformat() if waiver and waiver.until else None,
        "author": waiver.author if waiver else "",
        "source": waiver.source if waiver else "",
    }


def _settled(one: Settled, review: Review) -> dict[str, Any]:
    cells = review.cells
    return {
        "name": one.name,
        "text": one.text,
        "cell": _cell(cells.get((one.key, "text"))),
        "how": one.how,
        "told": tell_settled(one, cells),
        "edits": [
            {
                "kind": edit.kind,
                "text": edit.text,
                "cell": _cell(cells.get((edit.key, edit.role or "text"))),
                "part": edit.role or None,
                "before": edit.before,
                "after": edit.after,
            }
            for edit in one.edits
        ],
    }


def _profile(review: Review) -> dict[str, Any]:
    views = profile(review.okrs)
    return {
        "objectives": [_view(one) for one in views.objectives],
        "teams": [_view(one) for one in views.teams],
        "whole": _view(views.whole),
    }


def _view(view: View) -> dict[str, Any]:
    legs = [{"name": leg.name, "standing": leg.standing, "words": leg.words} for leg in view.legs]
    return {"title": view.title, "objective": view.objective, "legs": legs}


def _place(place: Place) -> dict[str, Any]:
    return {
        "objective": place.objective,
        "key_result": place.key_result,
        "id": place.id,
        "role": place.role,
        "cell": _cell(place.cell),
    }


def _cell_of(item: Objective | KeyResult) -> dict[str, str] | None:
    found = item.entries.get("text")
    return _cell(found.cell) if found else None


def _cell(cell: CellRef | None) -> dict[str, str] | None:
    return {"tab": cell.tab, "a1": cell.a1} if cell else None


def _reading(reading: TabReading) -> dict[str, Any]:
    return {
        "tab": reading.tab,
        "read": bool(reading.layout),
        "layout": reading.layout or None,
        "header_row": None if reading.header_row is None else reading.header_row + 1,
        "columns": [
            {"heading": column.heading, "role": column.role or None, "cell": column.cell.a1 if column.cell else None}
            for column in reading.columns
        ],
        "objectives": reading.objectives,
        "key_results": reading.key_results,
        "reason": reading.reason or None,
    }

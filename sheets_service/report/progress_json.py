"""Progress as JSON: where rows stand, how far apart they are, how the cycle ended, and which causes the evidence supports."""

from typing import Any

from sheets_service.diagnosis import Group, diagnose
from sheets_service.grading import Graded, grade_rows
from sheets_service.pace import Standing, standing
from sheets_service.review import Review
from sheets_service.spread import Span, read_span, spans

_DIGITS = 3


def progress_object(review: Review) -> dict[str, Any]:
    """Return what is known of progress; all shares are 0-1, progress may lie beyond, null is what nobody could judge."""
    okrs = review.okrs
    rows = [found for kr in okrs.key_results if (found := standing(kr, okrs.cycle)) is not None]
    return {
        "elapsed": _share(okrs.cycle.elapsed),
        "rows": [_row(one) for one in rows],
        "spread": [_span(one) for one in spans(okrs) if one.actual],
        "grades": [_grade(one) for one in grade_rows(okrs, review.policy.untyped)],
        "diagnosis": [_group(one) for one in diagnose(review)],
    }


def trend_list(review: Review) -> list[dict[str, Any]]:
    """Return the scores and legs of the reviews that saw a change, oldest first."""
    return [
        {"day": one.day.isoformat() if one.day else None, "scores": dict(one.scores), "legs": dict(one.legs)}
        for one in review.trend
    ]


def _row(one: Standing) -> dict[str, Any]:
    return {
        "objective": one.kr.objective_index,
        "key_result": one.kr.index,
        "day": one.day.isoformat(),
        "actual": _share(one.progress),
        "expected": _share(one.expected),
        "paced": one.paced,
    }


def _span(one: Span) -> dict[str, Any]:
    members = zip(one.indexes, one.members, one.actual, one.expected, strict=True)
    return {
        "level": one.level,
        "name": one.name,
        "objective": one.objective,
        "spread": _share(one.spread),
        "reading": read_span(one),
        "members": [
            {"index": index, "text": text, "actual": _share(actual), "expected": _share(expected)}
            for index, text, actual, expected in members
        ],
    }


def _grade(one: Graded) -> dict[str, Any]:
    return {
        "objective": one.kr.objective_index,
        "key_result": one.kr.index,
        "score": _share(one.score),
        "given": one.given,
        "meaning": one.meaning,
        "lesson": one.lesson or None,
        "carried_over": one.carried_over,
    }


def _group(group: Group) -> dict[str, Any]:
    return {
        "group": group.name,
        "said": group.said,
        "ask": group.ask,
        "causes": [
            {
                "number": one.cause.number,
                "name": one.cause.name,
                "seen": list(one.seen),
                "said": one.said,
                "verdict": one.verdict,
                "ask": one.cause.ask,
            }
            for one in group.causes
        ],
    }


def _share(value: float | None) -> float | None:
    return None if value is None else round(value, _DIGITS)

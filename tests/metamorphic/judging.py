"""What a review of a record says, in a form that can be compared however its rows are written or ordered."""

from collections.abc import Sequence
from dataclasses import dataclass

from sheets_service.scoring import review_record

from .samples import Sample


@dataclass(frozen=True)
class Verdict:
    """The scores and the open findings: rule, level, confidence and the objective they stand at."""

    overall: float | None
    findings: tuple


def judge(record: dict) -> Verdict:
    """Review a record with every rule made to finish."""
    review, _, _ = review_record(record, strict=True)
    found = sorted((one.name, one.level.word, one.confidence, _at(one.place.objective)) for one in review.open)
    return Verdict(review.scorecard.overall, tuple(found))


def _at(objective: int | None) -> int:
    return -1 if objective is None else objective


@dataclass(frozen=True)
class Change:
    """A sample that was judged otherwise: what it lost and what it gained."""

    name: str
    lost: tuple
    gained: tuple

    def __str__(self) -> str:
        return f"{self.name}: lost {self.lost}, gained {self.gained}"


def compare(sample: Sample, record: dict, before: Verdict) -> Change | None:
    """Return how the verdict on another record differs; None when it does not."""
    after = judge(record)
    if after == before:
        return None
    return Change(sample.name, _without(before.findings, after.findings), _without(after.findings, before.findings))


def _without(one: Sequence, other: Sequence) -> tuple:
    left = list(other)
    kept = []
    for each in one:
        if each in left:
            left.remove(each)
        else:
            kept.append(each)
    return tuple(kept)


def is_higher(one: Verdict, other: Verdict) -> bool:
    """Tell whether a score is above another; what could not be scored is above nothing."""
    return (one.overall or 0.0) > (other.overall or 0.0)

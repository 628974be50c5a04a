"""The whole loop, once: read, review, plan, write, and again when rows moved meanwhile."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType
from typing import TypeVar

from sheets_service.errors import ReviewError, SheetBusy
from sheets_service.history import read_history
from sheets_service.plan import (
    WHOLE,
    Backend,
    Edits,
    Receipt,
    Scope,
    diff,
    plan,
    plan_clear,
    plan_withdrawal,
)  # fmt: skip
from sheets_service.policy import Policy
from sheets_service.review import Review, review_workbook
from sheets_service.workbook import CellRef, Workbook

_ROUNDS = 3  # the first and two repeats
_TIME_FOR_A_ROUND = 12.0  # seconds; a repeat is not begun with less left
Result = TypeVar("Result")
_MOVED = "Rows moved while the review ran. Their notes are where they belong now."


@dataclass(frozen=True, slots=True)
class Job:
    """What to review: the source (a path or a spreadsheet's id), under which policy, as of which day, changing which part.

    `deadline` is on the clock of `time.monotonic`, in seconds.
    """

    source: str
    policy: Policy = Policy()
    today: date | None = None
    scope: Scope = WHOLE
    dry: bool = False  # plan only: nothing is written
    baseline: bool = False  # draw a line: what stands now stays silent
    mapping: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))  # "Key result" -> "C"
    deadline: float | None = None


def review_source(backend: Backend, job: Job, clock: Callable[[], float] = time.monotonic) -> tuple[Review, Receipt]:
    """Review a spreadsheet and write the marks; raises `ReviewError` for what a person can mend.

    When the receipt says that rows moved between reading and writing, the review is done again, at most twice; then
    `SheetBusy`.
    """
    if job.dry:
        review, edits = review_read(backend.read(job.source), job)
        return review, Receipt(written=False, target=job.source, skipped=edits.skipped)
    return _until_settled(backend, job, lambda workbook: review_read(workbook, job), clock)


def review_read(workbook: Workbook, job: Job) -> tuple[Review, Edits]:
    """Review a workbook already read, and say what would be written; touches nothing."""
    job.scope.check(workbook)
    review = review_workbook(workbook, job.policy, job.today, mapping=job.mapping, baseline=job.baseline)
    return review, diff(plan(review, workbook, job.scope), workbook, job.source, review.history.note_lines)


def clear_source(
    backend: Backend,
    source: str,
    scope: Scope = WHOLE,
    deadline: float | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> Receipt:
    """Take away every mark of ours within the scope; people's notes and rules stay as they are."""

    def clear(workbook: Workbook) -> tuple[None, Edits]:
        return None, diff(plan_clear(workbook, scope), workbook, source, read_history(workbook).note_lines)

    return _until_settled(backend, Job(source, scope=scope, deadline=deadline), clear, clock)[1]


def _until_settled(
    backend: Backend, job: Job, work: Callable[[Workbook], tuple[Result, Edits]], clock: Callable[[], float]
) -> tuple[Result, Receipt]:
    """Read, work and write until what was written is known to stand where it belongs."""
    moved: tuple[CellRef, ...] = ()
    shifted = unsure = False
    for _ in range(_ROUNDS):
        result, edits = work(backend.read(job.source))
        # Nothing to do after a write of which nobody knew how it ended: it ended well.
        settled = Receipt(written=unsure or shifted, target=job.source, skipped=edits.skipped)
        receipt = backend.write(edits) if edits else settled
        if not receipt.moved:
            warnings = (*receipt.warnings, _MOVED) if shifted else receipt.warnings
            return result, replace(receipt, written=receipt.written or shifted, warnings=warnings)
        moved, unsure = receipt.moved, unsure or receipt.unsure
        shifted = shifted or receipt.written
        if job.deadline is not None and job.deadline - clock() < _TIME_FOR_A_ROUND:
            break
    _withdraw(backend, job.source, moved)
    raise SheetBusy(
        "The spreadsheet changed faster than the review could be written.", "Try again when fewer people are typing."
    )


def _withdraw(backend: Backend, source: str, moved: tuple[CellRef, ...]) -> None:
    """Take off the marks that nobody could verify; what cannot be reached now is put right by the next review."""
    try:
        workbook = backend.read(source)
        known = read_history(workbook).note_lines
        edits = diff(plan_withdrawal(workbook, moved), workbook, source, known)
        if edits.notes:
            backend.write(edits)
    except ReviewError:
        return

"""The whole loop, once: read, review, plan, write, and again when rows moved meanwhile."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from sheets_service.history import read_history
from sheets_service.plan import WHOLE, Backend, Edits, Receipt, Scope, diff, plan, plan_clear
from sheets_service.policy import Policy
from sheets_service.review import Review, review_workbook
from sheets_service.workbook import Workbook

_ROUNDS = 3  # the first and two repeats
_TIME_FOR_A_ROUND = 12.0  # seconds; a repeat is not begun with less left


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
    mapping: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))  # "Key result" -> "C"
    deadline: float | None = None


def review_source(backend: Backend, job: Job, clock: Callable[[], float] = time.monotonic) -> tuple[Review, Receipt]:
    """Review a spreadsheet and write the marks; raises `ReviewError` for what a person can mend.

    When the receipt says that rows moved between reading and writing, the review is done again, at most twice.
    """
    for _ in range(_ROUNDS):
        workbook = backend.read(job.source)
        review, edits = review_read(workbook, job)
        if job.dry or not edits:
            return review, Receipt(written=False, target=job.source)
        receipt = backend.write(edits)
        if not receipt.moved or (job.deadline is not None and job.deadline - clock() < _TIME_FOR_A_ROUND):
            break
    return review, receipt


def review_read(workbook: Workbook, job: Job) -> tuple[Review, Edits]:
    """Review a workbook already read, and say what would be written; touches nothing."""
    job.scope.check(workbook)
    review = review_workbook(workbook, job.policy, job.today, mapping=job.mapping)
    return review, diff(plan(review, workbook, job.scope), workbook, job.source, review.history.note_lines)


def clear_source(backend: Backend, source: str, scope: Scope = WHOLE) -> Receipt:
    """Take away every mark of ours within the scope; people's notes and rules stay as they are."""
    workbook = backend.read(source)
    edits = diff(plan_clear(workbook, scope), workbook, source, read_history(workbook).note_lines)
    return backend.write(edits) if edits else Receipt(written=False, target=source)

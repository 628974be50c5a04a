"""One task of an audit in the cloud: a sheet is reviewed and noted in the journal; the last one puts the conclusion.

What will not change by waiting is noted and the task is done; what may pass is left to the queue, except for the last attempt,
which notes it: the queue has no place where dead letters go.
"""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sheets_service.audit import cloud_journal
from sheets_service.audit.cloud_journal import AuditOver, Entry, Head
from sheets_service.audit.dispatch import conclusion, quiet_after
from sheets_service.audit.ledger import Ledger
from sheets_service.audit.queue import Attempt, DuplicateTask, Queue, TryAgain
from sheets_service.audit.registry import Enrolment
from sheets_service.audit.sheet import Visit, failed, visit_sheet
from sheets_service.errors import BadRequest, SheetBusy
from sheets_service.plan import Backend
from sheets_service.policy import read_policy

_WHILE_BUSY = 30.0  # seconds


@dataclass(frozen=True, slots=True)
class SheetTask:
    """One sheet to review, as its task says: where its entry belongs, under which settings, as of which day."""

    registry: str
    tab: int
    audit: str
    place: int
    total: int
    day: date
    spreadsheet: str
    preset: str
    policy: Mapping[str, Any]
    write: bool

    @property
    def head(self) -> Head:
        """The audit that it belongs to, as far as its end needs to know it."""
        return Head(self.audit, self.day, self.total, self.write, {})


@dataclass(frozen=True, slots=True)
class Conclusion:
    """The task that ends an audit; a `late` one does so without sheets that are still missing."""

    registry: str
    tab: int
    audit: str
    late: bool


@dataclass(frozen=True, slots=True)
class Worker:
    """What a task is done with; `alone` keeps other reviews of a spreadsheet away as long as one is running here."""

    ledger: Ledger
    backend: Backend
    queue: Queue
    alone: Callable[[str], AbstractContextManager[None]]
    now: datetime


def read_task(given: object) -> SheetTask | Conclusion:
    """Read the body of a task; raises BadRequest for what this service did not put."""
    if not isinstance(given, dict):
        raise BadRequest("The body is not a task.", "Only the queue calls this address.")
    try:
        if "conclude" in given:
            return Conclusion(
                str(given["registry"]), int(given["tab"]), str(given["audit"]), given["conclude"] == "late"
            )
        return SheetTask(
            registry=str(given["registry"]),
            tab=int(given["tab"]),
            audit=str(given["audit"]),
            place=int(given["place"]),
            total=int(given["total"]),
            day=date.fromisoformat(given["day"]),
            spreadsheet=str(given["spreadsheet"]),
            preset=str(given.get("preset", "")),
            policy=dict(given.get("policy", {})),
            write=given.get("write") is True,
        )
    except (KeyError, TypeError, ValueError) as error:
        raise BadRequest("The body is not a task.", "Only the queue calls this address.") from error


def run_task(task: SheetTask, worker: Worker, attempt: Attempt) -> str:
    """Review one sheet and note it; return what happened: "reviewed", "failed", "done before" or "over".

    Raises TryAgain, or a ReviewError when the journal cannot be reached, and then the queue comes again.
    """
    try:
        if attempt.number > 1 and cloud_journal.is_done(worker.ledger, task.tab, task.place):
            return "done before"
        entry = _visit(task, worker, attempt)
        done = cloud_journal.add(worker.ledger, task.tab, task.place, entry)
    except AuditOver:
        return "over"
    if done >= task.total:
        _put_conclusion(task, worker)
    return "failed" if entry[0].error else "reviewed"


def _visit(task: SheetTask, worker: Worker, attempt: Attempt) -> Entry:
    enrolment = Enrolment(0, task.spreadsheet, task.spreadsheet, "", preset=task.preset)
    visit = Visit(task.day, read_policy(dict(task.policy)), task.write)
    try:
        with worker.alone(task.spreadsheet):
            result, okrs = visit_sheet(worker.backend, task.spreadsheet, enrolment, visit, attempt)
    except SheetBusy as busy:
        if not attempt.last:
            raise TryAgain(_WHILE_BUSY) from busy
        return failed(enrolment, task.day, f"{busy.message} {busy.hint}", busy.code), None
    return replace(result, link=f"https://docs.google.com/spreadsheets/d/{task.spreadsheet}/edit"), okrs


def _put_conclusion(task: SheetTask, worker: Worker) -> None:
    try:
        worker.queue.put(conclusion(task.registry, task.head, worker.now + quiet_after(task.total)))
    except DuplicateTask:
        return

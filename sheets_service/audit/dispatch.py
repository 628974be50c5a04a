"""Starting an audit in the cloud: the journal is made, and a task for every sheet that has no entry is put on the queue.

Tasks are spaced by their schedule times, so that a whole audit stays below the minute's quota of the one account that all of it
runs as: 60 readings and 60 writes. A sheet costs one reading and one write, its entry in the journal; two writes where marks
go into the sheet as well. What a long list's start and end call themselves counts as so many places in the row.
"""

import hashlib
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sheets_service.audit import cloud_journal
from sheets_service.audit.cloud_journal import ENTRIES_A_READING, Head
from sheets_service.audit.cloud_queue import GIVES_UP_AFTER
from sheets_service.audit.ledger import ROWS_A_READING, Ledger
from sheets_service.audit.memory import read_memory
from sheets_service.audit.queue import DuplicateTask, Queue, Task
from sheets_service.audit.registry import Enrolment, read_registry, spreadsheet_in
from sheets_service.audit.rounds import Places, plan_round

PER_MINUTE = 55  # sheets: what is left of the quota is for the audit's own start and end, and for second attempts
_SPARE = 1  # calls of a start that fit into what is left, so that a task that comes a moment early fits as well
_FEW = 40  # sheets that need no spacing: with start and end they are less than one minute's quota
_AT_ONCE = 8  # tasks that are put at the same time
_SLOT = timedelta(seconds=1.1)


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for: whether marks are written into the sheets, whether cadences count, settings for all sheets.

    `again` asks for a second audit on a day that had one.
    """

    day: date
    write: bool = False
    everything: bool = False
    policy: Mapping[str, Any] | None = None
    again: bool = False

    @property
    def settings(self) -> Mapping[str, Any]:
        """What the audit's end has to know."""
        return {"policy": dict(self.policy or {}), "everything": self.everything}


@dataclass(frozen=True, slots=True)
class Started:
    """What a start did: the audit's name ("" when today's was done before), its sheets, and tasks put or waiting already."""

    state: str  # "begun", "goes on", "done"
    name: str = ""
    sheets: int = 0
    put: int = 0
    waiting: int = 0
    until: datetime | None = None  # when the last sheet is due


def start(ledger: Ledger, queue: Queue, wish: Wish, now: datetime, per_minute: int = PER_MINUTE) -> Started:
    """Begin an audit, or go on with the one under way; a second start changes nothing.

    Raises ReviewError; whatever was put by then stays, and the next start goes on.
    """
    workbook = ledger.read()
    registry, memory = read_registry(workbook), read_memory(workbook)
    standing = cloud_journal.find(ledger)
    if standing is None and memory.day == wish.day.isoformat() and not wish.again:
        return Started("done")
    planned = plan_round(registry, memory, wish.day, PLACES, everything=wish.everything)
    visited = dict(planned.visited)
    wished = Head.new(wish.day, len(visited), wish.settings, write=wish.write)
    head = cloud_journal.begin(ledger, wished, list(visited))
    due = frozenset(key for key, one in visited.items() if one.row in planned.due)
    cost = 2 if head.write else 1
    pace = timedelta(minutes=1) / per_minute * cost if head.total * cost > _FEW else timedelta()
    first = now + max(0, ledger.client.calls - _SPARE) * pace
    slots = [
        (first + at * pace, place, visited[key], key)
        for at, (place, key) in enumerate(one for one in cloud_journal.undone(ledger) if one[1] in visited)
    ]
    last = slots[-1][0] if slots else now
    tasks = [_sheet_task(ledger, head, slot, due) for slot in slots]
    tasks.append(conclusion(ledger.spreadsheet, head, last + GIVES_UP_AFTER, late=True))
    if not slots:
        # Nothing to wait for; should its conclusion have failed before, it has another name now.
        tasks.append(conclusion(ledger.spreadsheet, head, now, turn=f"-{now:%H%M}"))
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        taken = list(pool.map(lambda task: _put(queue, task), tasks))
    sheets = taken[: len(slots)]
    state = "begun" if head == wished else "goes on"
    return Started(state, head.name, head.total, sum(sheets), len(sheets) - sum(sheets), last)


def conclusion(registry: str, head: Head, at: datetime | None, *, late: bool = False, turn: str = "") -> Task:
    """Return the task that compares all sheets and writes the results; the late one concludes without those still missing."""
    body = {"registry": registry, "tab": head.tab, "audit": head.name, "conclude": "late" if late else "whole"}
    name = _name(head.name, f"conclusion{'-late' if late else ''}{turn}")
    return Task(name, "", body, at)


def quiet_after(total: int) -> timedelta:
    """Return how long the conclusion of so many sheets waits: as long as its readings would take in the row of tasks."""
    return _SLOT * (total // ENTRIES_A_READING + 2 * (total // ROWS_A_READING))


def _sheet_task(ledger: Ledger, head: Head, slot: tuple[datetime, int, Enrolment, str], due: frozenset[str]) -> Task:
    at, place, enrolment, key = slot
    # Neither team nor owner: what waits in the queue says nothing about people.
    body = {
        "registry": ledger.spreadsheet,
        "tab": head.tab,
        "audit": head.name,
        "place": place,
        "total": head.total,
        "day": head.day.isoformat(),
        "spreadsheet": key,
        "preset": enrolment.preset,
        "policy": head.settings["policy"],
        "write": head.write and key in due,
    }
    return Task(_name(head.name, key), key, body, at)


def _name(audit: str, what: str) -> str:
    # The hash comes first: Cloud Tasks grows slow with names that begin alike.
    return f"{hashlib.sha256(f'{audit} {what}'.encode()).hexdigest()[:16]}-audit-{audit}"


def _put(queue: Queue, task: Task) -> bool:
    """Put a task; return False where it was there before."""
    try:
        queue.put(task)
    except DuplicateTask:
        return False
    return True


def _no_spreadsheet(enrolment: Enrolment) -> str:
    if spreadsheet_in(enrolment.address):
        return ""
    return "This names no Google spreadsheet. Paste its address, as https://docs.google.com/spreadsheets/d/…"


PLACES = Places(lambda one: spreadsheet_in(one.address) or one.address, _no_spreadsheet)

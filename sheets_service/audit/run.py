"""A whole audit on one machine: read the registry, visit every sheet once, compare them, write what was found."""

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from sheets_service.audit.conclude import conclude, remember
from sheets_service.audit.digest import digest_text
from sheets_service.audit.journal import Journal
from sheets_service.audit.memory import memory_content, read_memory
from sheets_service.audit.outcome import Audit
from sheets_service.audit.queue import Attempt, LocalQueue, Task
from sheets_service.audit.registry import Enrolment, read_registry
from sheets_service.audit.rounds import Places, Round, plan_round
from sheets_service.audit.sheet import Visit, visit_sheet
from sheets_service.audit.tabs import portfolio_content, results_content
from sheets_service.backends.files import Files, is_text
from sheets_service.errors import NotWritable, SheetBusy
from sheets_service.plan import Edits, Receipt
from sheets_service.workbook import Workbook

_TRIES = 3  # to write the result while somebody edits the registry


@dataclass(frozen=True, slots=True)
class Order:
    """What to audit and how; `out` None writes beside the registry's own tabs, `everything` overrules cadences."""

    registry: Path
    visit: Visit
    out: Path | None = None
    everything: bool = False

    @property
    def target(self) -> Path:
        """The file that the results are written to: a text file cannot carry tabs, so an .xlsx beside it does."""
        if self.out is not None:
            return self.out
        beside = self.registry.with_suffix(".audit.xlsx")
        return beside if is_text(b"", self.registry) else self.registry


@dataclass(frozen=True, slots=True)
class Waiter:
    """Who waits: `step` is told each sheet's name and how many there are before it is visited, `pause` lets seconds pass."""

    step: Callable[[str, int], object]
    pause: Callable[[float], object] = time.sleep


@dataclass(frozen=True, slots=True)
class Done:
    """An audit and where it stands; `digest` is "" when nothing changed, `resumed` counts sheets that were done before."""

    audit: Audit
    receipt: Receipt
    digest: str
    resumed: int = 0


def run_audit(order: Order, waiter: Waiter) -> Done:
    """Audit every sheet of a registry.

    One that cannot be read is one row with an error. Broken off, the next call goes on where this one stopped.
    """
    registry = read_registry(Files().read(str(order.registry)))
    _check_target(order)
    memory = read_memory(_standing_workbook(order))
    journal = _open_journal(order)
    order = replace(order, visit=replace(order.visit, today=journal.day))
    planned = plan_round(registry, memory, journal.day, _places(order.registry), everything=order.everything)
    _visit_all(order, planned, journal, waiter)
    audit = conclude(planned, dict(journal.results()), dict(journal.okrs()), order.visit.policy)
    receipt = _write(order, audit)
    journal.close()
    return Done(audit, receipt, digest_text(audit), len(journal.done))


def _check_target(order: Order) -> None:
    """Refuse a name that would not open in Excel before sheets are visited, not after."""
    suffix = order.registry.suffix.lower()
    wanted = ".xlsx" if is_text(b"", order.registry) else suffix
    if order.target.suffix.lower() != wanted:
        raise NotWritable(f"“{order.target.name}” would not open in Excel.", f"Give it a name that ends in {wanted}.")


def _open_journal(order: Order) -> Journal:
    target = order.target
    about = {
        "registry": str(order.registry.resolve()),
        "write": order.visit.write,
        "policy": _digest(repr(order.visit.policy)),
    }
    return Journal.open(target.with_name(f".{target.name}.audit"), order.visit.today, about)


def _standing_workbook(order: Order) -> Workbook | None:
    """Read the file that the last audit wrote, None before the first."""
    return Files().read(str(order.target)) if order.target.exists() else None


def _visit_all(order: Order, planned: Round, journal: Journal, waiter: Waiter) -> None:
    """Put a task into the queue for every sheet that is not done yet, and do them."""
    waiting = {key: one for key, one in planned.visited if key not in journal.done}

    def work(task: Task, attempt: Attempt) -> None:
        enrolment = waiting[task.key]
        if attempt.number == 1:
            waiter.step(enrolment.name, len(waiting))
        visit = order.visit if enrolment.row in planned.due else replace(order.visit, write=False)
        result, okrs = visit_sheet(Files(), task.key, enrolment, visit, attempt)
        journal.add(task.key, result, okrs)

    queue = LocalQueue(work, pause=waiter.pause)
    for key in waiting:
        queue.put(Task(f"audit-{order.visit.today:%Y%m%d}-{_digest(key)}", key))
    queue.drain()


def _places(registry: Path) -> Places:
    """Know a sheet by its path, however the registry spells it."""
    return Places(lambda one: str(_path_of(one, registry)), _not_a_path)


def _path_of(enrolment: Enrolment, registry: Path) -> Path:
    return (registry.resolve().parent / Path(enrolment.address.replace("\\", "/")).expanduser()).resolve()


def _not_a_path(enrolment: Enrolment) -> str:
    if "://" in enrolment.address:
        return "This is an address in the web; here only files can be read. Download it as .xlsx and write its path."
    return ""


def _write(order: Order, audit: Audit) -> Receipt:
    """Write the audit's tabs; the registry is read again just before, because people may have edited it meanwhile."""
    memory = remember(audit)
    for _ in range(_TRIES):
        backend = Files(None if order.target == order.registry else order.target)
        workbook = backend.read(str(order.registry))
        tabs = (results_content(audit), portfolio_content(audit), memory_content(memory, workbook.id))
        receipt = backend.write(Edits(source=str(order.registry), tabs=tabs))
        if not receipt.moved:
            return receipt
    raise SheetBusy("The registry changed while the audit was written.", "Run it again: no sheet is reviewed twice.")


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:20]

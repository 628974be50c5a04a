"""A whole audit on one machine: read the registry, visit every sheet once, compare them, write what was found."""

import hashlib
import time
from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

from sheets_service.audit.across import Comparison, SheetOkrs, all_marks, compare_sheets
from sheets_service.audit.digest import digest_text
from sheets_service.audit.journal import Journal
from sheets_service.audit.memory import Memory, memory_content, read_memory
from sheets_service.audit.outcome import Audit, Standing
from sheets_service.audit.packed import unpack_okrs
from sheets_service.audit.queue import Attempt, LocalQueue, Task
from sheets_service.audit.registry import Enrolment, Registry, read_registry
from sheets_service.audit.result import SheetResult, since
from sheets_service.audit.sheet import Visit, failed, visit_sheet
from sheets_service.audit.tabs import portfolio_content, results_content
from sheets_service.backends.files import Files, is_text
from sheets_service.errors import NotWritable, SheetBusy
from sheets_service.plan import Edits, Receipt
from sheets_service.workbook import Workbook

_TRIES = 3  # to write the result while somebody edits the registry
_RUN_LATE = 7  # a weekly audit that comes a day early is still due: one day in seven


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
    due = {one.row for one in registry.enrolments if order.everything or _is_due(one, memory, journal.day)}
    _visit_all(order, registry, journal, due, waiter)
    audit = _conclude(order, registry, memory, journal, due)
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


def _is_due(enrolment: Enrolment, memory: Memory, today: date) -> bool:
    before = memory.sheets.get(enrolment.address)
    if before is None or before.error or not enrolment.cadence:
        return True
    return (today - before.reviewed).days >= enrolment.cadence - enrolment.cadence // _RUN_LATE


def _visit_all(
    order: Order,
    registry: Registry,
    journal: Journal,
    due: Container[int],
    waiter: Waiter,
) -> None:
    """Put a task into the queue for every sheet that is not done yet, and do them."""
    problems = _problems(order, registry)
    waiting = {
        key: one
        for one in registry.enrolments
        if one.row not in problems and (key := _key(one, order)) not in journal.done
    }

    def work(task: Task, attempt: Attempt) -> None:
        enrolment = waiting[task.key]
        if attempt.number == 1:
            waiter.step(enrolment.name, len(waiting))
        visit = order.visit if enrolment.row in due else replace(order.visit, write=False)
        result, okrs = visit_sheet(Files(), task.key, enrolment, visit, attempt)
        journal.add(task.key, result, okrs)

    queue = LocalQueue(work, pause=waiter.pause)
    for key in waiting:
        queue.put(Task(f"audit-{order.visit.today:%Y%m%d}-{_digest(key)}", key))
    queue.drain()


def _problems(order: Order, registry: Registry) -> Mapping[int, str]:
    """Return, by row, why a sheet is not visited at all: a row that cannot be read, or a sheet that stands there twice."""
    rows: dict[str, int] = {}
    problems: dict[int, str] = {}
    for one in registry.enrolments:
        first = rows.setdefault(_key(one, order), one.row)
        twice = f"The same spreadsheet stands in row {first}, and is reviewed there." if first != one.row else ""
        problem = one.problem or _not_a_path(one) or twice
        if problem:
            problems[one.row] = problem
    return problems


def _key(enrolment: Enrolment, order: Order) -> str:
    """Return what a sheet is known by within the audit: its path, however the registry spells it."""
    return str(_path_of(enrolment, order.registry))


def _path_of(enrolment: Enrolment, registry: Path) -> Path:
    return (registry.resolve().parent / Path(enrolment.address.replace("\\", "/")).expanduser()).resolve()


def _not_a_path(enrolment: Enrolment) -> str:
    if "://" in enrolment.address:
        return "This is an address in the web; here only files can be read. Download it as .xlsx and write its path."
    return ""


def _conclude(order: Order, registry: Registry, memory: Memory, journal: Journal, due: Container[int]) -> Audit:
    visited = dict(journal.results())
    problems = _problems(order, registry)
    standings = []
    for one in registry.enrolments:
        if one.row in problems:
            result: SheetResult | None = failed(one, journal.day, problems[one.row])
        else:
            result = visited.get(_key(one, order))
        standings.append(_standing(one, result, memory, is_due=one.row in due or one.row in problems))
    listed = {one.address for one in registry.enrolments}
    return Audit(
        day=journal.day.isoformat(),
        standings=tuple(standings),
        comparison=_compare(order, registry, journal, visited),
        before=memory,
        off=registry.off,
        left=tuple(address for address in memory.sheets if address not in listed),
    )


def _standing(enrolment: Enrolment, result: SheetResult | None, memory: Memory, *, is_due: bool) -> Standing:
    before = memory.sheets.get(enrolment.address)
    if result is None or is_due:
        return Standing(enrolment, since(result, before) if result else before, before, is_due=is_due)
    return Standing(enrolment, before, before, is_due=False)


def _compare(order: Order, registry: Registry, journal: Journal, results: Mapping[str, SheetResult]) -> Comparison:
    """Judge together the sheets that could be read, in the registry's order, whatever order they were visited in."""
    read = dict(journal.okrs())
    problems = _problems(order, registry)
    sheets = []
    for one in registry.enrolments:
        key = _key(one, order)
        if key in read and one.row not in problems:
            okrs = unpack_okrs(read.pop(key), journal.day)
            sheets.append(SheetOkrs(one.name, one.team, one.is_company, okrs, frozenset(results[key].told)))
    return compare_sheets(sheets, order.visit.policy)


def _write(order: Order, audit: Audit) -> Receipt:
    """Write the audit's tabs; the registry is read again just before, because people may have edited it meanwhile."""
    kept = MappingProxyType({one.enrolment.address: one.result for one in _remembered(audit) if one.result})
    memory = Memory(audit.day, kept, frozenset(all_marks(audit.comparison.crossings)))
    for _ in range(_TRIES):
        backend = Files(None if order.target == order.registry else order.target)
        workbook = backend.read(str(order.registry))
        tabs = (results_content(audit), portfolio_content(audit), memory_content(memory, workbook.id))
        receipt = backend.write(Edits(source=str(order.registry), tabs=tabs))
        if not receipt.moved:
            return receipt
    raise SheetBusy("The registry changed while the audit was written.", "Run it again: no sheet is reviewed twice.")


def _remembered(audit: Audit) -> Iterator[Standing]:
    """Return what the next audit compares with; of two rows for one sheet the first."""
    seen: set[str] = set()
    for one in audit.standings:
        if one.enrolment.address not in seen:
            seen.add(one.enrolment.address)
            yield one


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:20]

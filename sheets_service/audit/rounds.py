"""Who is visited in an audit, decided before anybody is: which rows have a problem, and which are due by their cadence."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from sheets_service.audit.memory import Memory
from sheets_service.audit.registry import Enrolment, Registry
from sheets_service.audit.result import SheetResult

REFUSALS = (
    3  # audits in a row whose account was refused; then a sheet is visited no more until somebody enrols it again
)
_RUN_LATE = 7  # a weekly audit that comes a day early is still due: one day in seven
_SUSPENDED = (
    f"Suspended: {REFUSALS} audits in a row were refused. "
    "Share the spreadsheet with the audit's account and enrol it again."
)


@dataclass(frozen=True, slots=True)
class Places:
    """How this audit reads an address: `key` is what a sheet is known by, however it is spelled, `problem` why it is none."""

    key: Callable[[Enrolment], str]
    problem: Callable[[Enrolment], str]


@dataclass(frozen=True, slots=True)
class Round:
    """One audit, decided: its day, what the last one left, and by row of the registry what each sheet is known by.

    Rows with a problem are not visited; rows that are not due are read for the comparison and keep their last result.
    """

    day: date
    registry: Registry
    memory: Memory
    keys: Mapping[int, str]
    problems: Mapping[int, str]
    due: frozenset[int]

    @property
    def visited(self) -> Iterator[tuple[str, Enrolment]]:
        """Walk the sheets to visit with their keys, each once."""
        return ((self.keys[one.row], one) for one in self.registry.enrolments if one.row not in self.problems)


def plan_round(registry: Registry, memory: Memory, day: date, places: Places, *, everything: bool = False) -> Round:
    """Decide who is visited; `everything` overrules cadences."""
    keys = {one.row: places.key(one) for one in registry.enrolments}
    problems = dict(_problems(registry, memory, keys, places))
    due = {one.row for one in registry.enrolments if everything or one.row in problems or _is_due(one, memory, day)}
    return Round(day, registry, memory, MappingProxyType(keys), MappingProxyType(problems), frozenset(due))


def _problems(registry: Registry, memory: Memory, keys: Mapping[int, str], places: Places) -> Iterator[tuple[int, str]]:
    rows: dict[str, int] = {}
    for one in registry.enrolments:
        first = rows.setdefault(keys[one.row], one.row)
        twice = f"The same spreadsheet stands in row {first}, and is reviewed there." if first != one.row else ""
        problem = one.problem or places.problem(one) or twice or _suspension(memory.sheets.get(one.address))
        if problem:
            yield one.row, problem


def _suspension(before: SheetResult | None) -> str:
    return _SUSPENDED if before is not None and before.refusals >= REFUSALS else ""


def _is_due(enrolment: Enrolment, memory: Memory, today: date) -> bool:
    before = memory.sheets.get(enrolment.address)
    if before is None or before.error or not enrolment.cadence:
        return True
    return (today - before.reviewed).days >= enrolment.cadence - enrolment.cadence // _RUN_LATE

"""OKRs as understood, each knowing the cells it stands in."""

from collections.abc import Callable, Mapping
from dataclasses import field, replace
from datetime import date
from functools import wraps
from inspect import signature
from types import MappingProxyType
from typing import Any, Literal, TypeVar, TypeVarTuple

from sheets_service.text import Phrase, plainly, read_phrase, sober
from sheets_service.text.phrase import Direction
from sheets_service.values import dataclass
from sheets_service.workbook import CellRef, Value

ItemRole = Literal[
    "id", "text", "team", "owner", "parent", "type", "why", "level", "status", "note",
    "baseline", "target", "current", "progress", "grade", "unit", "due", "confidence",
    "depends_on", "next_step", "updated", "weight",
]  # fmt: skip
Level = Literal["company", "group", "team", "person", ""]
_Given = TypeVarTuple("_Given")
_Fact = TypeVar("_Fact")
_UNKNOWN: Any = object()  # None is a fact as well
_One = TypeVar("_One", bound="_Item")


@dataclass(frozen=True, slots=True)
class Entry:
    """What a cell (or a field of a record) holds for one role.

    `text` is what people see ("38%"), `value` what is stored (0.38), `cell` the address where there is one.
    """

    text: str
    cell: CellRef | None = None
    value: Value = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a finding is: which item, which part of it, which cell.

    `objective` and `key_result` count from 0 over the whole set; both None speaks of the set itself.
    """

    objective: int | None
    key_result: int | None
    role: ItemRole
    id: str = ""
    cell: CellRef | None = None
    text: str = ""  # the item as it stands in its cell, so that two sides of a pair can be quoted


@dataclass(frozen=True, slots=True)
class CheckIn:
    """One dated look at a key result; numbers are in the unit of the row, confidence is 0-1."""

    day: date
    current: float | None = None
    confidence: float | None = None
    note: str = ""
    target: float | None = None
    text: str = ""
    score: float | None = None  # 0-1, as people graded or estimated it


_NO_ENTRIES: Mapping[ItemRole, Entry] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class _Item:
    """What objectives and key results share; an absent entry means that the sheet has no such column.

    `text` is what the cell says, and all that rules judge; `written` is what stands in it, with its label and its emoji.
    """

    text: str
    id: str
    index: int  # within its parent list, from 0
    entries: Mapping[ItemRole, Entry] = field(default_factory=lambda: _NO_ENTRIES)
    owners: tuple[str, ...] = ()
    parents: tuple[str, ...] = ()
    type: str = ""  # committed, aspirational, learning, milestone, baseline, health, or as written
    note: str = ""
    status: str = ""
    level: Level = ""
    team: str = ""
    tab: str = ""
    hidden: bool = False  # hidden by a person or a filter
    made_id: bool = False  # the id is ours: the sheet gives none
    written: str = ""
    sober: str = field(init=False, repr=False, compare=False)  # what the text says without its praise
    phrase: Phrase = field(init=False, repr=False, compare=False)  # the text as understood, its praise left out
    facts: dict[object, Any] = field(init=False, repr=False, compare=False)  # see `once_an_item`

    def __post_init__(self) -> None:
        """Read the text once, since every rule asks what it says."""
        bare = sober(self.text).text
        object.__setattr__(self, "sober", bare)
        object.__setattr__(self, "phrase", read_phrase(bare))
        object.__setattr__(self, "facts", {})

    @property
    def said(self) -> Phrase:
        """The text as understood, praise and all."""
        return read_phrase(plainly(self.text).text)

    def has(self, role: ItemRole) -> bool:
        """Tell whether the sheet has a place for this role at all."""
        return role in self.entries

    def entry(self, role: ItemRole) -> str:
        """Return the text written for a role, "" when empty or when there is no such column."""
        found = self.entries.get(role)
        return found.text if found else ""

    def is_type(self, *types: str) -> bool:
        """Tell whether the row is typed as one of these."""
        return self.type in types


@dataclass(frozen=True, slots=True)
class KeyResult(_Item):
    """One measurable row.

    Numbers come from their columns, else from the text, and are in `unit`; per cent counts 38, not 0.38. Whether a column
    gave them tells `entry("baseline")`. Confidence, progress and grade are 0-1.
    """

    objective_index: int = 0
    baseline: float | None = None
    target: float | None = None
    current: float | None = None
    delta: float | None = None  # how far it shall move, with its sign: -20 for "cut by 20 %"
    unit: str = ""
    direction: Direction | None = None
    progress: float | None = None
    grade: float | None = None
    confidence: float | None = None
    due: date | None = None
    updated: date | None = None
    depends_on: tuple[str, ...] = ()
    next_step: str = ""
    history: tuple[CheckIn, ...] = ()  # the sheet's own log of check-ins
    seen: tuple[CheckIn, ...] = ()  # what earlier reviews of this workbook saw
    unreadable: tuple[ItemRole, ...] = ()  # number cells that hold something else

    def at(self, role: ItemRole = "text") -> Place:
        """Return the place of one part of this row: its own cell, or the text's where there is none."""
        found = self.entries.get(role) or self.entries.get("text")
        return Place(
            self.objective_index, self.index, role, self.id, found.cell if found else None, self.written or self.text
        )


@dataclass(frozen=True, slots=True)
class Objective(_Item):
    """What a team wants to become true, with the rows that would show it."""

    why: str = ""
    key_results: tuple[KeyResult, ...] = ()

    def at(self, role: ItemRole = "text") -> Place:
        """Return the place of one part of this objective: its own cell, or the text's where there is none."""
        found = self.entries.get(role) or self.entries.get("text")
        return Place(self.index, None, role, self.id, found.cell if found else None, self.written or self.text)


@dataclass(frozen=True, slots=True)
class Cycle:
    """The period that the OKRs run in, and the day of the review; `today` is None when nobody gave one."""

    start: date | None
    end: date | None
    today: date | None
    assumed: bool = False  # nobody named it: the days that rows are due on suggest it
    elapsed: float | None = field(init=False, repr=False, compare=False)
    """The share of the cycle that has passed, 0-1; None unless start, end and today are known."""

    def __post_init__(self) -> None:
        """Work out once how much has passed, since many rules ask it of every row."""
        share = None
        if self.start is not None and self.end is not None and self.today is not None and self.end > self.start:
            share = min(1.0, max(0.0, (self.today - self.start).days / (self.end - self.start).days))
        object.__setattr__(self, "elapsed", share)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table as read: its heading, the role it was given ("" when none), and where its heading stands."""

    heading: str
    role: str
    cell: CellRef | None = None
    unreadable: tuple[Entry, ...] = ()  # cells that do not hold what the role needs
    filled: int = 0  # cells with content


@dataclass(frozen=True, slots=True)
class OkrSet:
    """Objectives that are judged together: a whole workbook, one team, or one tab."""

    objectives: tuple[Objective, ...]
    cycle: Cycle
    name: str = ""
    scope: Literal["whole", "team"] = "whole"
    columns: tuple[Column, ...] = ()
    strategy: tuple[str, ...] = ()  # priorities or a North Star named above the OKRs
    kpis: tuple[str, ...] = ()  # a block of health metrics beside the OKRs
    language: str = ""
    loose: tuple[KeyResult, ...] = ()  # key results that belong to no objective
    dropped: tuple[str, ...] = ()  # texts that people struck through or closed: still on the sheet, no longer OKRs

    @property
    def key_results(self) -> tuple[KeyResult, ...]:
        """All key results, in the order of the sheet."""
        return tuple(kr for objective in self.objectives for kr in objective.key_results)

    def at(self) -> Place:
        """Return the place that means this set as a whole."""
        return Place(None, None, "text", self.name)

    def teams(self) -> "tuple[OkrSet, ...]":
        """Return one set for every team, or for every tab where no team is named, in order of appearance."""
        by_name: dict[str, list[Objective]] = {}
        for objective in self.objectives:
            by_name.setdefault(objective.team or objective.tab, []).append(objective)
        return tuple(
            replace(self, name=name, scope="team", objectives=tuple(members)) for name, members in by_name.items()
        )


def once_an_item(compute: Callable[[_One, *_Given], _Fact]) -> Callable[[_One, *_Given], _Fact]:
    """Remember with an item what a function said of it, for as long as it is asked with the same other arguments.

    An item is frozen, so a fact about it stays true; many rules ask for the same ones.
    """

    @wraps(compute)
    def remembered_alone(item: _One) -> _Fact:
        fact: _Fact = item.facts.get(compute, _UNKNOWN)
        if fact is _UNKNOWN:
            fact = item.facts[compute] = compute(item)  # type: ignore[call-arg]  # takes the item alone, as counted below
        return fact

    @wraps(compute)
    def remembered(item: _One, *given: *_Given) -> _Fact:
        known = item.facts.get(compute)
        if known is None or known[0] != given:
            known = item.facts[compute] = (given, compute(item, *given))
        fact: _Fact = known[1]
        return fact

    alone = len(signature(compute).parameters) == 1
    return remembered_alone if alone else remembered  # type: ignore[return-value]  # the first where nothing else is given

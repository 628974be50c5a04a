"""What a layout hands over: one possible reading of a tab, with how sure it is."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from sheets_service.drafts import KeyResultDraft, ObjectiveDraft
from sheets_service.layouts.columns import assign
from sheets_service.layouts.headers import Grid, read_grid
from sheets_service.layouts.roles import RoleColumn, reference
from sheets_service.layouts.tables import Table, find_tables, table_below
from sheets_service.okrs import Column
from sheets_service.workbook import Tab, column_index


@dataclass(frozen=True, slots=True)
class RoleTable:
    """A table with the role of each of its columns."""

    table: Table
    columns: tuple[RoleColumn, ...]

    def first(self, role: str, subject: str | None = None) -> RoleColumn | None:
        """Return the first column of a role, None without one."""
        return next((one for one in self.columns if one.role == role and subject in {None, one.subject}), None)

    def has(self, *roles: str) -> bool:
        """Tell whether every one of the roles has a column."""
        return all(self.first(role) is not None for role in roles)


@dataclass(frozen=True, slots=True)
class Page:
    """A tab prepared for the layouts: its filled cells by row and its tables with roles."""

    tab: Tab
    grid: Grid
    tables: tuple[RoleTable, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """One reading of a tab; `score` is 0-1 and compares readings of the same tab."""

    layout: str
    score: float
    objectives: tuple[ObjectiveDraft, ...]
    tables: tuple[RoleTable, ...] = ()
    loose: tuple[KeyResultDraft, ...] = ()
    doubts: tuple[str, ...] = ()

    @property
    def key_results(self) -> int:
        """How many key results were read."""
        return sum(len(one.key_results) for one in self.objectives) + len(self.loose)

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns of the tables, for people to check; a repeated header counts once."""
        found: dict[tuple[str, str], Column] = {}
        for table in self.tables:
            for one in table.columns:
                column = Column(one.column.heading, one.role, reference(table.table, one), (), one.profile.filled)
                found.setdefault((one.column.heading, one.role), column)
        return tuple(found.values())

    @property
    def header_row(self) -> int | None:
        """The row of the first table's headings, from 0; None where a reading needs none."""
        return self.tables[0].table.header_row if self.tables else None


NO_MAPPING: Mapping[str, str] = MappingProxyType({})


def open_page(tab: Tab, mapping: Mapping[str, str] = NO_MAPPING) -> Page:
    """Find the tables of a tab and give their columns roles; raises LayoutAmbiguous."""
    grid = read_grid(tab)
    tables = find_tables(grid)
    if not tables and (columns := _letters(mapping)):
        below = table_below(grid, columns)
        tables = (below,) if below else ()
    return Page(tab, grid, tuple(RoleTable(table, assign(table, mapping)) for table in tables))


def _letters(mapping: Mapping[str, str]) -> tuple[int, ...]:
    """Return the columns that a person named by their letters."""
    return tuple(column_index(place) for place in mapping.values() if re.fullmatch(r"[A-Za-z]{1,2}", place.strip()))


@dataclass(frozen=True, slots=True)
class Line:
    """A text found for an objective or a key result: the cell's row and column, and its stretch of the cell's text."""

    row: int
    column: int
    text: str
    id: str = ""
    part: int = 0  # which of the cell's lines, from 0
    parts: int = 1  # how many the cell holds
    id_column: int = -1  # where the id stands; -1 in front of the text


@dataclass(frozen=True, slots=True)
class Group:
    """An objective's text with the texts of its key results; `objective` is None where only key results are known."""

    objective: Line | None
    key_results: tuple[Line, ...] = ()
    extra: Mapping[str, tuple[int, int]] = field(default_factory=lambda: MappingProxyType({}))  # role -> cell

"""Levels side by side in one table: "Company objective", "Team objective", each with or without key results."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from types import MappingProxyType

from sheets_service.drafts import ObjectiveDraft
from sheets_service.layouts.assemble import assemble, entry
from sheets_service.layouts.heading import plain
from sheets_service.layouts.reading import Candidate, Group, Line, Page, RoleTable
from sheets_service.layouts.roles import RoleColumn
from sheets_service.layouts.rows import read_groups
from sheets_service.layouts.words import is_phrase, is_total
from sheets_service.okrs import Entry
from sheets_service.workbook import Tab

NAME = "levels side by side"


def match(page: Page) -> Candidate | None:
    """Read the tables with an objective column for each of several levels."""
    for table in page.tables:
        parts = _parts(table)
        if len(parts) < 2 or not parts[-1].has("key_result"):
            continue
        drafts: list[ObjectiveDraft] = []
        for position, part in enumerate(parts):
            drafts += _read(page.tab, part, parts[position - 1] if position else None)
        if any(draft.key_results for draft in drafts):
            return Candidate(NAME, 0.98, tuple(drafts), (table,))
    return None


def _parts(table: RoleTable) -> list[RoleTable]:
    """Cut the table before each objective column; every part has the columns of one level."""
    starts = [
        position
        for position, one in enumerate(table.columns)
        if one.column.read.part == "text" and one.column.read.subject in {"objective", "goal"} and one.profile.is_wordy
    ]
    levels = [
        table.columns[position].column.read.level or plain(table.columns[position].column.heading)
        for position in starts
    ]
    subjects = {table.columns[position].column.read.subject for position in starts}
    if len(starts) < 2 or len(set(levels)) < len(starts) or len(subjects) > 1:
        return []  # a goal beside objectives is what they serve, not a level of its own
    edges = [0, *starts[1:], len(table.columns)]
    return [replace(table, columns=_of_level(table.columns[start:end])) for start, end in pairwise(edges)]


def _of_level(columns: Sequence[RoleColumn]) -> tuple[RoleColumn, ...]:
    """Give the texts of one level their roles: its objective, and the first column of key results."""
    named, found = [], False
    for one in columns:
        read = one.column.read
        if read.part == "text" and read.subject in {"objective", "goal"}:
            named.append(replace(one, role="objective"))
        elif read.part == "text" and read.subject in {"key_result", "measure", "result"} and not found:
            named.append(replace(one, role="key_result", number=None))
            found = True
        else:
            named.append(one if one.role not in {"objective", "key_result"} else replace(one, role="other"))
    return tuple(named)


def _read(tab: Tab, part: RoleTable, above: RoleTable | None) -> Iterator[ObjectiveDraft]:
    """Read one level; its objectives hang under the one in the column of the level above."""
    groups = list(read_groups(part)) if part.has("key_result") else list(_objectives(tab, part))
    objective = part.first("objective")
    parent = above.first("objective") if above else None
    for group in groups:
        for draft in assemble(tab, [group], part.columns):
            entries = dict(draft.entries)
            level = objective.column.read.level if objective else ""
            if level and group.objective:
                entries.setdefault("level", Entry(level, tab.ref(group.objective.row, group.objective.column), level))
            if parent is not None and group.objective is not None and "parent" not in entries:
                entries["parent"] = _above(tab, group.objective.row, parent.index, part.table.first)
            yield replace(draft, entries=MappingProxyType(entries))


def _above(tab: Tab, row: int, column: int, first: int) -> Entry:
    """Return the entry that counts for a row where a column is written once: its own, else the nearest above."""
    while row > first and not entry(tab, row, column).text:
        row -= 1
    return entry(tab, row, column)


def _objectives(tab: Tab, part: RoleTable) -> Iterator[Group]:
    objective = part.first("objective")
    seen = set[str]()
    for row in range(part.table.first, part.table.last + 1) if objective else ():
        text = tab.cell(row, objective.index).text.strip() if objective else ""
        if objective and is_phrase(text) and not is_total(text) and plain(text) not in seen:
            seen.add(plain(text))
            yield Group(Line(row, objective.index, text))

"""From texts found on a tab to drafts: the parts of each row are collected from the columns of its table.

A column such as *Owner* belongs to the key results unless its heading says otherwise or its cells are filled once for
every objective; a column such as *Team* or *Why* belongs to the objectives.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from types import MappingProxyType
from typing import cast

from sheets_service.drafts import KeyResultDraft, ObjectiveDraft
from sheets_service.layouts.heading import plain
from sheets_service.layouts.reading import Group, Line
from sheets_service.layouts.roles import PARTS_OF_ROWS, RoleColumn
from sheets_service.okrs import Entry, ItemRole
from sheets_service.workbook import Cell, Tab

_ALWAYS_OBJECTIVE = frozenset({"team", "level", "why"})
_DROPPED = re.compile(
    r"\b(?:dropped|cancel+ed|discontinued|abandoned|stopped|descoped|removed|verworfen|gestrichen|abgebrochen|"
    r"abandonne|annule|cancelado|cancelada|descartado|abandonado|annullato|geannuleerd|vervallen|anulowan[ey]|"
    r"отменен[оа]?|dibatalkan)\b|中止|取り下げ"
)


def assemble(tab: Tab, groups: Sequence[Group], columns: Sequence[RoleColumn]) -> tuple[ObjectiveDraft, ...]:
    """Build the drafts of a table's groups."""
    parts = [one for one in columns if one.role in PARTS_OF_ROWS and one.number is None]
    owned = {one.index for one in parts if _is_of_objective(tab, one, groups)}
    drafts = [_objective(tab, group, parts, owned) for group in groups]
    teams = next((one for one in parts if one.role == "team"), None)
    if teams is None or not _is_written_once_a_block(tab, teams, groups, drafts):
        return tuple(drafts)
    return tuple(_with_teams_above(drafts))


def entry(tab: Tab, row: int, column: int) -> Entry:
    """Return what stands in a cell for people, at the address of its merge's anchor."""
    row, column = home(tab, row, column)
    cell = tab.cell(row, column)
    return Entry(cell.text.strip(), tab.ref(row, column), cell.value)


def home(tab: Tab, row: int, column: int) -> tuple[int, int]:
    """Return where the content of a cell stands: the cell itself, or the anchor of the merge that covers it."""
    return (row, column) if not tab.cell(row, column).is_blank else tab.anchor(row, column)


def is_dropped(cell: Cell, status: str = "") -> bool:
    """Tell whether people gave a row up: struck through, or its status says so."""
    return cell.strikethrough or bool(_DROPPED.search(plain(status)))


def _objective(tab: Tab, group: Group, parts: Sequence[RoleColumn], owned: set[int]) -> ObjectiveDraft:
    entries: dict[ItemRole, Entry] = {}
    key_rows = [line.row for line in group.key_results]
    line = group.objective
    if line is not None:
        entries.update(_text(tab, line))
        shared = line.row in key_rows
        for one in parts:
            if one.subject == "key_result" or (shared and one.index not in owned and one.role != "parent"):
                continue
            rows = [line.row, *key_rows] if one.role in {"parent", "team", "level", "why"} else [line.row]
            found = next(
                (seen for row in rows if (seen := entry(tab, row, one.index)).text), entry(tab, line.row, one.index)
            )
            if one.role != "id" or not entries.get("id"):
                entries[cast("ItemRole", one.role)] = found
    elif key_rows:
        entries.update(_shared(tab, key_rows[0], [one for one in parts if one.index in owned]))
    entries.update({cast("ItemRole", role): entry(tab, *place) for role, place in group.extra.items()})
    drafts = tuple(_key_result(tab, kr, group, parts, owned) for kr in group.key_results)
    first_row = line.row if line else key_rows[0] if key_rows else 0
    status = entries["status"].text if "status" in entries else ""
    return ObjectiveDraft(
        MappingProxyType(entries),
        drafts,
        tab.title,
        hidden=first_row in tab.hidden_rows and all(one.hidden for one in drafts),
        dropped=line is not None and is_dropped(tab.merged_cell(line.row, line.column), status),
    )


def _shared(tab: Tab, row: int, parts: Iterable[RoleColumn]) -> Iterator[tuple[ItemRole, Entry]]:
    return ((cast("ItemRole", one.role), entry(tab, row, one.index)) for one in parts)


def _key_result(tab: Tab, line: Line, group: Group, parts: Sequence[RoleColumn], owned: set[int]) -> KeyResultDraft:
    entries: dict[ItemRole, Entry] = dict(_text(tab, line))
    for one in parts:
        if one.subject == "objective" or one.index in owned:
            continue
        if one.role != "id" or "id" not in entries:
            entries[cast("ItemRole", one.role)] = _share_of_cell(entry(tab, line.row, one.index), line)
    status = entries["status"].text if "status" in entries else ""
    return KeyResultDraft(
        MappingProxyType(entries),
        hidden=line.row in tab.hidden_rows,
        dropped=is_dropped(tab.merged_cell(line.row, line.column), status)
        or (group.objective is not None and tab.merged_cell(group.objective.row, group.objective.column).strikethrough),
    )


def _share_of_cell(found: Entry, line: Line) -> Entry:
    """Give each of several key results in one cell its own line of a part, where the part has as many lines."""
    if line.parts == 1:
        return found
    lines = [one.strip() for one in found.text.splitlines() if one.strip()]
    return Entry(lines[line.part], found.cell, lines[line.part]) if len(lines) == line.parts else found


def _is_written_once_a_block(
    tab: Tab, teams: RoleColumn, groups: Sequence[Group], drafts: Sequence[ObjectiveDraft]
) -> bool:
    """Tell whether a team is written where its rows begin; where people repeat it, an empty cell is one left empty."""
    said = [_part(one, "team") for one in drafts]
    if any(above and above == below for above, below in pairwise(said)):
        return False
    rows = [{line.row for line in (group.objective, *group.key_results) if line} for group in groups]
    filled = [sum(not tab.cell(row, teams.index).is_blank for row in places) for places in rows]
    in_blocks = any(len(places) > 1 and count for places, count in zip(rows, filled, strict=True))
    return max(filled, default=0) == 1 and (in_blocks or said.count("") * 2 >= len(said))


def _with_teams_above(drafts: Iterable[ObjectiveDraft]) -> Iterator[ObjectiveDraft]:
    """Give objectives without a team the one above them, unless a level says that they belong elsewhere."""
    last: ObjectiveDraft | None = None
    for one in drafts:
        if _part(one, "team"):
            last = one
            yield one
        elif last is None or _part(last, "level") != _part(one, "level"):
            last = None
            yield one
        else:
            yield replace(one, entries=MappingProxyType({**one.entries, "team": last.entries["team"]}))


def _part(draft: ObjectiveDraft, role: ItemRole) -> str:
    return draft.entries[role].text.strip() if role in draft.entries else ""


def _text(tab: Tab, line: Line) -> Iterator[tuple[ItemRole, Entry]]:
    place = tab.ref(*home(tab, line.row, line.column))
    yield "text", Entry(line.text, place, line.text)
    if line.id:
        own = place if line.id_column < 0 else tab.ref(*home(tab, line.row, line.id_column))
        yield "id", Entry(line.id, own, line.id)


def _is_of_objective(tab: Tab, column: RoleColumn, groups: Sequence[Group]) -> bool:
    """Tell whether a column's cells speak of objectives: by heading, by merges, or by being filled once for each."""
    if column.subject in {"objective", "goal"}:
        return True
    if column.subject in {"key_result", "measure"}:
        return False
    if column.role in _ALWAYS_OBJECTIVE:
        return True
    long = [group for group in groups if group.objective and len({line.row for line in group.key_results}) >= 2]
    if not long:
        return column.role == "id" and any(
            group.objective and group.objective.row == line.row and column.index < group.objective.column
            for group in groups
            for line in group.key_results
        )
    if column.role == "id":
        return all(len(_values(tab, column, group)) <= 1 for group in long)
    if column.role in {"note", "next_step", "unit", "baseline", "target", "current"}:
        return False
    once = [group for group in long if _is_filled_once(tab, column, group)]
    return len(long) >= 2 and len(once) == len(long)


def _values(tab: Tab, column: RoleColumn, group: Group) -> set[str]:
    return {text for line in group.key_results if (text := tab.merged_cell(line.row, column.index).text.strip())}


def _is_filled_once(tab: Tab, column: RoleColumn, group: Group) -> bool:
    """Tell whether only the objective's first row is filled, or one merged cell spans its rows."""
    rows = sorted({line.row for line in group.key_results})
    if tab.cell(*tab.anchor(rows[0], column.index)).is_blank:
        return False
    return all(
        tab.anchor(row, column.index) == tab.anchor(rows[0], column.index) or tab.cell(row, column.index).is_blank
        for row in rows[1:]
    )

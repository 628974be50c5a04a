"""Objectives and key results stacked in one column, told apart by labels, numbering, columns, bold, or indentation."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from sheets_service.drafts import ObjectiveDraft
from sheets_service.layouts.assemble import assemble
from sheets_service.layouts.evidence import is_title, measured_parts, okr_words, other_kind
from sheets_service.layouts.labels import label_kind, read_label
from sheets_service.layouts.levels import KEY_RESULT, OBJECTIVE, WAYS, Item, Kinds, is_sound
from sheets_service.layouts.reading import Candidate, Group, Line, Page, RoleTable
from sheets_service.layouts.words import ids_in_front, is_nothing, is_phrase, is_prose, is_total, split_id, split_lines
from sheets_service.okrs import Entry

NAME = "objectives and key results in one column"
_OWNER: Final = re.compile(r"\(([^\W\d][^()]{1,40})\)\s*$")
_TEXT_ROLES: Final = frozenset({"", "objective", "key_result", "description", "other", "measure", "kind"})


def match(page: Page) -> Candidate | None:
    """Try each way to tell the levels apart on each table, or on the whole tab where it has none."""
    found: list[tuple[RoleTable | None, float, list[Group]]] = []
    for table in _zones(page):
        items = [] if table is None and _is_board(page) else list(_items(page, table))
        reading = None if is_prose(item.text for item in items) else _read(items)
        if reading:
            found.append((table and _shown(table, {item.column for item in items}), *reading))
    if not found:
        return None
    best_score = max(score for _, score, _ in found)
    objectives = tuple(
        draft for table, _, groups in found for draft in assemble(page.tab, groups, table.columns if table else ())
    )
    tables = tuple(table for table, _, _ in found if table)
    named = any(one.role == "objective" and one.subject == "objective" for table in tables for one in table.columns)
    return Candidate(NAME, _weigh(page, best_score, named=named), _with_owners(objectives), tables)


def _shown(table: RoleTable, columns: set[int]) -> RoleTable:
    """Say for people that a column without a role holds the OKRs."""
    named = (replace(one, role="okr") if one.index in columns and not one.role else one for one in table.columns)
    return replace(table, columns=tuple(named))


def _with_owners(drafts: tuple[ObjectiveDraft, ...]) -> tuple[ObjectiveDraft, ...]:
    """Take the name in brackets behind every objective for its owner: "1 Guests sleep well (Head of rooms)"."""
    found = [_OWNER.search(draft.entries["text"].text) if "text" in draft.entries else None for draft in drafts]
    if not all(found):
        return drafts
    return tuple(_with_owner(draft, match[1]) if match else draft for draft, match in zip(drafts, found, strict=True))


def _with_owner(draft: ObjectiveDraft, name: str) -> ObjectiveDraft:
    own = draft.entries.get("owner")
    if own and own.text:
        return draft
    owner = Entry(name, draft.entries["text"].cell, name)
    return replace(draft, entries=MappingProxyType({**draft.entries, "owner": owner}))


def _weigh(page: Page, score: float, *, named: bool) -> float:
    """Add what the tab's words say: without labels and without OKR words there must be measures, and no other use.

    `named` tells whether a heading calls the texts objectives or OKRs.
    """
    words, (_, other) = okr_words(page), other_kind(page)
    if score >= 0.8:
        return score if words or score >= 0.9 else score - 0.1 * other
    if words or named:
        return score + 0.2 - 0.05 * other
    return score + (0.1 if measured_parts(page) else -0.3) - 0.15 * other


def _zones(page: Page) -> Iterator[RoleTable | None]:
    """Return the tables whose texts stand in one column; None, the whole tab, where no table holds texts."""
    if not any(one.profile.is_wordy for table in page.tables for one in table.columns):
        yield None
        return
    for table in page.tables:
        if not table.has("objective", "key_result") and not _is_work(table):
            yield table


def _is_board(page: Page) -> bool:
    """Tell whether phrases stand side by side in most rows, as cards on a board do: no single column holds them."""
    counts = [
        sum(isinstance(cell.value, str) and is_phrase(cell.text) for _, cell in cells)
        for cells in page.grid.rows.values()
    ]
    return sum(count > 1 for count in counts) > 0.5 * len(counts)


def _is_work(table: RoleTable) -> bool:
    """Tell whether the texts of a table are tasks or projects: its first text column says so."""
    first = next((one for one in table.columns if one.profile.is_wordy), None)
    return first is not None and first.subject == "initiative"


def _items(page: Page, table: RoleTable | None) -> Iterator[Item]:
    """Walk the rows and take the first phrase of each; other cells of the row are values beside it."""
    rows: Iterable[int] = range(table.table.first, table.table.last + 1) if table else page.grid.rows
    aside = {one.index for one in table.columns if one.role not in _TEXT_ROLES} if table else set[int]()
    left, right = table.table.area if table else (0, page.tab.column_count)
    left = max(0, left - 1) if table else left
    began = False
    for row in rows:
        cells = [(column, cell) for column, cell in page.grid.filled(row) if left <= column <= right]
        if not cells or is_total(cells[0][1].text):
            continue
        place = next(
            ((column, cell) for column, cell in cells if isinstance(cell.value, str) and is_phrase(cell.text)), None
        )
        if place is None or (table is None and not began and _is_heading_of_all(place[1].text)):
            continue
        began = True
        column, cell = place
        if column in aside:
            continue
        lead = len(cell.text) - len(cell.text.lstrip(" \u3000\t"))
        yield Item(row, column, cell, read_label(cell.text.strip()), cell.indent + (lead + 1) // 2, len(cells) - 1)


def _is_heading_of_all(text: str) -> bool:
    """Tell whether a line at the top is the sheet's title rather than an objective."""
    return is_title(text) and not read_label(text.strip()).kind and not label_kind(text)


def _read(items: list[Item]) -> tuple[float, list[Group]] | None:
    """Return the first way of telling levels apart that gives objectives with key results under them."""
    for score, way in WAYS:
        kinds = way(items)
        if kinds and is_sound(kinds):
            groups = list(_groups(items, kinds))
            if groups:
                return score, groups
    return None


def _groups(items: list[Item], kinds: Kinds) -> Iterator[Group]:
    """Collect the key results below each objective; the way decided what every line is."""
    objective_ids = ids_in_front(item.text for item, kind in zip(items, kinds, strict=True) if kind == OBJECTIVE)
    key_result_ids = ids_in_front(item.text for item, kind in zip(items, kinds, strict=True) if kind == KEY_RESULT)
    objective: Line | None = None
    key_results: list[Line] = []
    for item, kind in zip(items, kinds, strict=True):
        if kind == OBJECTIVE:
            if objective:
                yield Group(objective, tuple(key_results))
            objective, key_results = _line(item, split=objective_ids), []
        elif kind == KEY_RESULT and objective and not is_nothing(item.text):
            lines = split_lines(item.text)
            if len(lines) == 1:
                key_results.append(_line(item, split=key_result_ids))
            else:
                key_results += [
                    Line(item.row, item.column, text, "", part, len(lines)) for part, text in enumerate(lines)
                ]
    if objective:
        yield Group(objective, tuple(key_results))


def _line(item: Item, *, split: bool) -> Line:
    front, text = split_id(item.text) if split else ("", item.text)
    return Line(item.row, item.column, text, front)

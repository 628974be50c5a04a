"""One row for each objective, its key results side by side: "Key Result 1, KR1 Target, … Key Result 2, …"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import cast

from sheets_service.drafts import KeyResultDraft, ObjectiveDraft
from sheets_service.layouts.assemble import entry, is_dropped
from sheets_service.layouts.columns import part_of
from sheets_service.layouts.reading import Candidate, Page, RoleTable
from sheets_service.layouts.roles import PARTS_OF_ROWS, RoleColumn
from sheets_service.layouts.words import is_nothing, is_phrase, is_total, split_lines
from sheets_service.okrs import Entry, ItemRole
from sheets_service.workbook import Tab

NAME = "one row per objective, key results across"


@dataclass(frozen=True, slots=True)
class _Slot:
    """The columns of one key result: its text, and the parts that follow or carry its number."""

    text: RoleColumn
    parts: tuple[tuple[str, RoleColumn], ...]


def match(page: Page) -> Candidate | None:
    """Read the tables that have two key result columns or more."""
    found = [(table, tuple(_objectives(page.tab, table))) for table in page.tables]
    found = [(table, drafts) for table, drafts in found if any(draft.key_results for draft in drafts)]
    if not found:
        return None
    return Candidate(
        NAME, 0.97, tuple(draft for _, drafts in found for draft in drafts), tuple(table for table, _ in found)
    )


def _objectives(tab: Tab, table: RoleTable) -> Iterator[ObjectiveDraft]:
    slots = _slots(table)
    objective = table.first("objective") or _first_text(table, slots)
    if len(slots) < 2 or objective is None:
        return
    used = {objective.index} | {slot.text.index for slot in slots}
    used |= {one.index for slot in slots for _, one in slot.parts}
    own = [one for one in table.columns if one.index not in used and one.role in PARTS_OF_ROWS]
    for row in range(table.table.first, table.table.last + 1):
        text = tab.merged_cell(row, objective.index).text.strip()
        key_results = tuple(_key_results(tab, row, slots))
        if is_total(text) or not (is_phrase(text) or (text and key_results)):
            continue
        entries = {"text": entry(tab, row, objective.index)} | {one.role: entry(tab, row, one.index) for one in own}
        yield ObjectiveDraft(
            MappingProxyType(cast("dict[ItemRole, Entry]", entries)),
            key_results,
            tab.title,
            hidden=row in tab.hidden_rows,
            dropped=is_dropped(tab.merged_cell(row, objective.index), _status(entries)),
        )


def _status(entries: dict[str, Entry]) -> str:
    return entries["status"].text if "status" in entries else ""


def _slots(table: RoleTable) -> list[_Slot]:
    """Find the key result columns and give each the parts between it and the next one."""
    texts = [
        one
        for one in table.columns
        if one.subject == "key_result" and one.column.read.part == "text" and one.role != "id"
    ]
    texts = texts or [
        one for one in table.columns if one.column.heading.strip(" .#").isdigit() and one.profile.is_wordy
    ]
    numbers = {one.number for one in texts if not one.profile.is_numeric}
    texts = [one for one in texts if not (one.profile.is_numeric and one.number in numbers)]
    if len(texts) < 2 or any(one.profile.is_numeric for one in texts):
        return []
    by_number = {one.number: one for one in texts if one.number is not None}
    parts: dict[int, list[tuple[str, RoleColumn]]] = {one.index: [] for one in texts}
    for one in table.columns:
        role = part_of(one)
        if one in texts or role not in PARTS_OF_ROWS or one.subject == "objective":
            continue
        before = [text for text in texts if text.index < one.index]
        owner = by_number.get(one.number) if one.number is not None else before[-1] if before else None
        if owner is not None:
            parts[owner.index].append((role, one))
    usual = {role for text in texts[:-1] for role, _ in parts[text.index]}
    last = texts[-1].index
    parts[last] = [(role, one) for role, one in parts[last] if role in usual or one.number is not None]
    return [_Slot(text, tuple(parts[text.index])) for text in texts]


def _first_text(table: RoleTable, slots: Sequence[_Slot]) -> RoleColumn | None:
    """Take the phrases left of the first key result for the objectives, where no heading names them."""
    if not slots:
        return None
    left = [one for one in table.columns if one.index < slots[0].text.index and one.profile.is_wordy]
    return left[-1] if left else None


def _key_results(tab: Tab, row: int, slots: Sequence[_Slot]) -> Iterator[KeyResultDraft]:
    for slot in slots:
        whole = entry(tab, row, slot.text.index)
        if not whole.text or is_nothing(whole.text):
            continue
        for text in split_lines(whole.text):
            entries = {"text": Entry(text, whole.cell, text)}
            entries |= {role: entry(tab, row, one.index) for role, one in slot.parts}
            yield KeyResultDraft(
                MappingProxyType(cast("dict[ItemRole, Entry]", entries)),
                hidden=row in tab.hidden_rows,
                dropped=is_dropped(tab.cell(row, slot.text.index), _status(entries)),
            )

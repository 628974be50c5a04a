"""What Google's answer to a write shows: where rows moved, whose rule was deleted, whether the version was ours."""

from collections.abc import Iterator, Mapping
from typing import Any

from sheets_service.backends.google.batch import Batch
from sheets_service.backends.google.read import Reading, read_cells
from sheets_service.backends.google.rules import OUR_MARK, custom_formula, put_back
from sheets_service.plan.marks import Edits
from sheets_service.plan.moves import line_key
from sheets_service.workbook import EMPTY, CellRef

Json = dict[str, Any]


def moved_cells(edits: Edits, reading: Reading, answer: Mapping[str, Any]) -> tuple[CellRef, ...]:
    """Return the cells with a new note whose row does not read as it did, or that do not hold the note."""
    titles = {sheet.id: title for title, sheet in reading.sheets.items()}
    rows: dict[tuple[str, int], dict[int, Any]] = {}
    for given in answer.get("updatedSpreadsheet", {}).get("sheets", ()):
        title = titles.get(given.get("properties", {}).get("sheetId", 0), "")
        for (row, column), cell in read_cells(given.get("data", ())).items():
            rows.setdefault((title, row), {})[column] = cell
    return tuple(edit.cell for edit in edits.notes if not _as_it_was(edit.cell, edit.after, reading, rows))


def rules_to_put_back(
    batch: Batch, reading: Reading, answer: Mapping[str, Any], added: Mapping[str, int]
) -> list[Json]:
    """Return the requests that put back people's rules which were deleted because the list had shifted.

    A rule deleted at index i while lower indexes were still whole stands, after m deletions below it and k additions at the
    top, at i - m + k. `added` counts our additions by tab.
    """
    replies = answer.get("replies", ())
    wrong: list[tuple[str, int, Mapping[str, Any]]] = []
    for position, (tab, rule) in batch.deletions.items():
        reply = replies[position] if position < len(replies) else {}
        gone = reply.get("deleteConditionalFormatRule", {}).get("rule", {})
        if gone and OUR_MARK not in custom_formula(gone):
            wrong.append((tab, rule.index, gone))
    below = {
        (tab, index): sum(other == tab and one.index < index for other, one in batch.deletions.values())
        for tab, index, _ in wrong
    }
    # Lowest first, so that each comes back to a list that is whole below it; those put back before count again.
    found = []
    for tab, index, gone in sorted(wrong, key=lambda one: one[:2]):
        again = sum(other == tab and at < index for other, at, _ in wrong)
        place = index - below[tab, index] + added.get(tab, 0) + again
        found.append(put_back(reading.sheets[tab].id, place, gone))
    return found


def is_claimed(batch: Batch, answer: Mapping[str, Any]) -> bool:
    """Tell whether the version that this write wanted is the one it got."""
    replies = answer.get("replies", ())
    if batch.claim is None or batch.claim >= len(replies):
        return True
    item = replies[batch.claim].get("createDeveloperMetadata", {}).get("developerMetadata", {})
    return bool(item.get("metadataId", batch.version) == batch.version)


def added_by_tab(edits: Edits) -> Mapping[str, int]:
    """Count the rules that a write puts at the top of each tab."""
    counted: dict[str, int] = {}
    for one in edits.rules_added:
        counted[one.tab] = counted.get(one.tab, 0) + 1
    return counted


def _as_it_was(cell: CellRef, after: str, reading: Reading, rows: Mapping[tuple[str, int], Mapping[int, Any]]) -> bool:
    tab = reading.workbook.tab(cell.tab)
    now = rows.get((cell.tab, cell.row), {})
    if tab is None or now.get(cell.column, EMPTY).note != after:
        return False
    return line_key(tab.row(cell.row)) == line_key([one for _, one in _sorted(now)]) and _same(
        tab.cell(cell.row, cell.column), now.get(cell.column, EMPTY)
    )


def _same(one: Any, other: Any) -> bool:  # noqa: ANN401
    return bool(one.formula) == bool(other.formula) and (bool(one.formula) or one.text == other.text)


def _sorted(now: Mapping[int, Any]) -> Iterator[tuple[int, Any]]:
    return iter(sorted(now.items()))

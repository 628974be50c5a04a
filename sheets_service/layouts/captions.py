"""The lines around a table: the one above that names its objective, those beside or below it such as "Owner: | Ana"."""

import re
from collections.abc import Sequence
from typing import Final

from sheets_service.layouts.evidence import is_title
from sheets_service.layouts.labels import label_kind, read_label
from sheets_service.layouts.reading import Line, Page, RoleTable
from sheets_service.layouts.words import is_phrase
from sheets_service.workbook import Cell

POINTER: Final = re.compile(
    r"(?:#|no\.?|nr\.?|n°|№|okr|objective|goal|ziel|objectif|objetivo|rock|o)\s*#?\s*(\d{1,3})\s*$", re.IGNORECASE
)
ASIDES: Final = frozenset(
    """why owner note team due status confidence progress cycle type weight initiative date level parent strategy grade
    next_step depends_on""".split()
)
_OF_CARDS: Final = frozenset({"why", "owner", "team", "due", "status"})


def find_caption(page: Page, table: RoleTable, listed: dict[str, tuple[Line, RoleTable]]) -> Line | None:
    """Return the line above a table that names its objective: a labelled one, else the nearest phrase that is no remark."""
    plain_line: Line | None = None
    row, blank = table.table.header_row - 1, 0
    while row >= 0 and blank < 2 and row not in _data_rows(page, table):
        cells = _cells_over(page, table, row)
        blank = 0 if cells else blank + 1
        if cells:
            line, labelled = _read_line(row, cells, points=bool(listed))
            if line is None and plain_line is not None and plain_line.row == row + 1 and _is_card_head(cells):
                return plain_line
            if labelled:
                return line
            if line is not None and plain_line is None and not is_title(line.text):
                plain_line = line
        row -= 1
    return plain_line


def find_asides(page: Page, table: RoleTable, objective: Line) -> dict[str, tuple[int, int]]:
    """Find why and owner lines between an objective and its table."""
    found: dict[str, tuple[int, int]] = {}
    for row in range(objective.row + 1, table.table.header_row):
        cells = page.grid.filled(row)
        if not cells:
            continue
        kind = read_label(cells[0][1].text.strip()).kind
        if kind in {"why", "owner", "team"}:
            found[kind] = (row, cells[0][0])
        elif len(cells) > 1 and label_kind(cells[0][1].text) in {"why", "owner", "team", "due", "status"}:
            found[label_kind(cells[0][1].text)] = (row, cells[1][0])
    return found


def card_line(table: RoleTable, row: int) -> dict[str, tuple[int, int]] | None:
    """Read a card's line such as "Owner: | Ana" among or below its key results; None for any other row."""
    cells, key_result = table.table.cells(row), table.first("key_result")
    if key_result is None or not cells or len(cells) > 2 or cells[0][0].index >= key_result.index:
        return None
    kind = label_kind(cells[0][1].text)
    if kind not in ASIDES:
        return None
    return {kind: (row, cells[1][0].index)} if kind in _OF_CARDS and len(cells) > 1 else {}


def end_of_rows(page: Page, table: RoleTable) -> int:
    """Return the table's last row: lines that announce the next table belong to that one."""
    last = table.table.last
    if last + 1 not in {one.table.header_row for one in page.tables}:
        return last
    while last >= table.table.first and _announces(_cells_over(page, table, last)):
        last -= 1
    return last


def _announces(cells: Sequence[tuple[int, Cell]]) -> bool:
    """Tell whether a row is a line above a table: one cell, or a label with its text."""
    return len(cells) == 1 or (len(cells) == 2 and bool(label_kind(cells[0][1].text)))


def _is_card_head(cells: Sequence[tuple[int, Cell]]) -> bool:
    return len(cells) == 1 and label_kind(cells[0][1].text) == "objective"


def _data_rows(page: Page, table: RoleTable) -> range:
    """Return the rows that hold data of the table before this one."""
    earlier = [one for one in page.tables if one.table.header_row < table.table.header_row and _stand_over(one, table)]
    if not earlier:
        return range(0)
    last = end_of_rows(page, earlier[-1])
    while last > earlier[-1].table.first and not _cells_over(page, earlier[-1], last):
        last -= 1
    return range(earlier[-1].table.header_row, last + 1)


def _cells_over(page: Page, table: RoleTable, row: int) -> list[tuple[int, Cell]]:
    """Return a row's filled cells that stand over or under the table, not beside it."""
    return [(column, cell) for column, cell in page.grid.filled(row) if _over(table, column)]


def _over(table: RoleTable, column: int) -> bool:
    left, right = table.table.area
    return left - 1 <= column <= right


def _stand_over(upper: RoleTable, lower: RoleTable) -> bool:
    return upper.table.area[0] <= lower.table.area[1] and lower.table.area[0] <= upper.table.area[1]


def _read_line(row: int, cells: Sequence[tuple[int, Cell]], *, points: bool) -> tuple[Line | None, bool]:
    """Read a line between tables; the second answer tells whether a label, or a pointer to a list, calls it an objective."""
    column, cell = cells[0]
    text = cell.text.strip()
    if points and POINTER.search(text):
        return Line(row, column, text), True
    alone = label_kind(text)
    if alone == "objective" and len(cells) > 1 and is_phrase(cells[1][1].text):
        return Line(row, cells[1][0], cells[1][1].text.strip()), True
    label = read_label(text)
    if label.kind == "objective" and is_phrase(label.text):
        return Line(row, column, text), True
    if alone or label.kind in ASIDES or text.endswith(":") or not is_phrase(text) or len(cells) > 2:
        return None, False
    return Line(row, column, text), False

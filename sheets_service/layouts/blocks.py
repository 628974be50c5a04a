"""A table of key results for each objective: the objective stands in a line above its table, or in a row across it.

A list of objectives above such tables is read too, where the tables' titles point to it ("Key Results for OKR #2").
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from sheets_service.layouts.assemble import assemble
from sheets_service.layouts.evidence import is_title
from sheets_service.layouts.heading import plain
from sheets_service.layouts.labels import label_kind, read_label
from sheets_service.layouts.reading import Candidate, Group, Line, Page, RoleTable
from sheets_service.layouts.words import is_nothing, is_phrase, is_total, split_lines
from sheets_service.workbook import Cell

NAME = "a table of key results under each objective"
_POINTER: Final = re.compile(
    r"(?:#|no\.?|nr\.?|n°|№|okr|objective|goal|ziel|objectif|objetivo|rock|o)\s*#?\s*(\d{1,3})\s*$", re.IGNORECASE
)
_ASIDE: Final = frozenset(
    """why owner note team due status confidence progress cycle type weight initiative date level parent strategy grade
    next_step depends_on""".split()
)


_OF_CARDS: Final = frozenset({"why", "owner", "team", "due", "status"})


@dataclass(slots=True)
class _Open:
    """An objective while the rows below it are collected; `table` is where its key results stand."""

    objective: Line | None
    table: RoleTable
    key_results: list[Line] = field(default_factory=list)
    extra: dict[str, tuple[int, int]] = field(default_factory=dict)


def match(page: Page) -> Candidate | None:
    """Read the tables that have key results and no objectives of their own."""
    tables = [table for table in page.tables if table.has("key_result") and not table.has("objective")]
    if not tables:
        return None
    listed = _listed(page)
    groups: list[_Open] = []
    for table in tables:
        groups += _read_table(page, table, listed)
    groups = [group for group in groups if group.key_results or group.objective]
    with_key_results = [group for group in groups if group.key_results]
    if not with_key_results:
        return None
    drafts = [
        draft
        for group in groups
        for draft in assemble(
            page.tab, [Group(group.objective, tuple(group.key_results), group.extra)], group.table.columns
        )
    ]
    known = sum(group.objective is not None for group in with_key_results) / len(with_key_results)
    named = any(one.subject == "key_result" for table in tables for one in table.columns if one.role == "key_result")
    score = (0.6 if named else 0.3) + 0.3 * known
    return Candidate(NAME, score, tuple(drafts), tuple(tables))


def _listed(page: Page) -> dict[str, tuple[Line, RoleTable]]:
    """Index the objectives of a list above the tables by number, id and text."""
    index: dict[str, tuple[Line, RoleTable]] = {}
    for table in page.tables:
        objective = table.first("objective")
        if objective is None or table.has("key_result"):
            continue
        number = table.first("id")
        count = 0
        for row in range(table.table.first, table.table.last + 1):
            text = page.tab.cell(row, objective.index).text.strip()
            if not is_phrase(text) or len(table.table.cells(row)) < 2:
                continue
            count += 1
            line = Line(row, objective.index, text)
            keys = [plain(text), str(count)]
            keys += [plain(page.tab.cell(row, number.index).text)] if number else []
            for key in keys:
                index.setdefault(key, (line, table))
    return index


def _read_table(page: Page, table: RoleTable, listed: dict[str, tuple[Line, RoleTable]]) -> Iterator[_Open]:
    """Walk a table's rows; a row across it names the next objective."""
    key_result = table.first("key_result")
    if key_result is None:
        return
    current = _Open(None, table)
    above = _line_above(page, table, listed)
    if above is not None:
        current.objective = _resolve(above, listed)
        current.extra = _asides(page, table, above)
    end = _end(page, table)
    for row in range(table.table.first, end + 1):
        cells = table.table.cells(row)
        if not cells or is_total(cells[0][1].text) or _is_remark(table, row, current.key_results):
            continue
        beside = _card_line(table, row)
        if beside is not None:
            current.extra.update(beside)
            continue
        across = _across(page, table, row)
        if across is not None:
            yield current
            current = _Open(_resolve(across, listed), table)
            continue
        cell = page.tab.cell(row, key_result.index)
        if cell.is_blank or is_nothing(cell.text) or not any(letter.isalpha() for letter in cell.text):
            continue
        lines = split_lines(cell.text)
        current.key_results += [
            Line(row, key_result.index, text, "", part, len(lines)) for part, text in enumerate(lines)
        ]
    for row in range(end + 1, table.table.last + 1):
        beside = _card_line(table, row)
        if beside is None:
            break
        current.extra.update(beside)
    yield current


def _resolve(line: Line, listed: dict[str, tuple[Line, RoleTable]]) -> Line:
    """Follow a title such as "Key Results for OKR #2" to the objective it points to."""
    if not listed:
        return line
    found = listed.get(plain(line.text)) or listed.get(plain(read_label(line.text).text))
    pointer = _POINTER.search(line.text.strip())
    if found is None and pointer:
        found = listed.get(pointer[1])
    if found is None:
        found = next((one for text, one in listed.items() if len(text) > 12 and text in plain(line.text)), None)
    return found[0] if found else line


def _end(page: Page, table: RoleTable) -> int:
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


def _line_above(page: Page, table: RoleTable, listed: dict[str, tuple[Line, RoleTable]]) -> Line | None:
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


def _is_card_head(cells: Sequence[tuple[int, Cell]]) -> bool:
    return len(cells) == 1 and label_kind(cells[0][1].text) == "objective"


def _data_rows(page: Page, table: RoleTable) -> range:
    """Return the rows that hold data of the table before this one."""
    earlier = [one for one in page.tables if one.table.header_row < table.table.header_row and _stand_over(one, table)]
    if not earlier:
        return range(0)
    last = _end(page, earlier[-1])
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
    if points and _POINTER.search(text):
        return Line(row, column, text), True
    alone = label_kind(text)
    if alone == "objective" and len(cells) > 1 and is_phrase(cells[1][1].text):
        return Line(row, cells[1][0], cells[1][1].text.strip()), True
    label = read_label(text)
    if label.kind == "objective" and is_phrase(label.text):
        return Line(row, column, text), True
    if alone or label.kind in _ASIDE or text.endswith(":") or not is_phrase(text) or len(cells) > 2:
        return None, False
    return Line(row, column, text), False


def _asides(page: Page, table: RoleTable, objective: Line) -> dict[str, tuple[int, int]]:
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


def _card_line(table: RoleTable, row: int) -> dict[str, tuple[int, int]] | None:
    """Read a card's line such as "Owner: | Ana" among or below its key results; None for any other row."""
    cells, key_result = table.table.cells(row), table.first("key_result")
    if key_result is None or not cells or len(cells) > 2 or cells[0][0].index >= key_result.index:
        return None
    kind = label_kind(cells[0][1].text)
    if kind not in _ASIDE:
        return None
    return {kind: (row, cells[1][0].index)} if kind in _OF_CARDS and len(cells) > 1 else {}


def _is_remark(table: RoleTable, row: int, above: Sequence[Line]) -> bool:
    """Tell whether a plain line alone in its row, below a gap and rows that hold more, is a remark under the table."""
    cells, key_result = table.table.cells(row), table.first("key_result")
    if len(cells) != 1 or key_result is None or cells[0][0].index != key_result.index or table.table.cells(row - 1):
        return False
    stands_out = cells[0][1].bold or table.table.tab.anchor(row, key_result.index + 1) == (row, key_result.index)
    return not stands_out and bool(above) and all(len(table.table.cells(line.row)) > 1 for line in above)


def _across(page: Page, table: RoleTable, row: int) -> Line | None:
    """Return the objective that a row across the table names: labelled, merged over columns, or bold and alone."""
    cells = table.table.cells(row)
    column, cell = cells[0]
    text = cell.text.strip()
    label = read_label(text)
    if label.kind == "objective" and is_phrase(label.text):
        return Line(row, column.index, text)
    if len(cells) > 1 and label_kind(text) == "objective" and is_phrase(cells[1][1].text):
        return Line(row, cells[1][0].index, cells[1][1].text.strip())
    merged = page.tab.anchor(row, column.index + 2) == (row, column.index)
    usual = len(table.columns) > 2
    if len(cells) == 1 and usual and is_phrase(text) and (merged or cell.bold) and label.kind not in _ASIDE:
        return Line(row, column.index, text)
    key_result = table.first("key_result")
    if len(cells) == 1 and usual and key_result and column.index < key_result.index and is_phrase(text):
        return Line(row, column.index, text) if label.kind not in _ASIDE else None
    return None

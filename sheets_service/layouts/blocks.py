"""A table of key results for each objective: the objective stands in a line above its table, or in a row across it.

A list of objectives above such tables is read too, where the tables' titles point to it ("Key Results for OKR #2").
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from sheets_service.layouts.assemble import assemble
from sheets_service.layouts.captions import ASIDES, POINTER, card_line, end_of_rows, find_asides, find_caption
from sheets_service.layouts.heading import plain
from sheets_service.layouts.labels import label_kind, read_label
from sheets_service.layouts.reading import Candidate, Group, Line, Page, RoleTable
from sheets_service.layouts.words import is_nothing, is_phrase, is_total, split_lines

NAME = "a table of key results under each objective"


@dataclass(slots=True)
class _Open:
    """An objective while the rows below it are collected; `table` is where its key results stand."""

    objective: Line | None
    table: RoleTable
    key_results: list[Line] = field(default_factory=list)
    extra: dict[str, tuple[int, int]] = field(default_factory=dict)


def match(page: Page) -> Candidate | None:
    """Read the tables that have key results and no objectives of their own."""
    tables = [_with_measures(page, table) for table in page.tables if not table.has("objective")]
    tables = [table for table in tables if table.has("key_result")]
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


def _with_measures(page: Page, table: RoleTable) -> RoleTable:
    """Read a column of measures as the key results', where a line above it is labelled an objective."""
    measure = table.first("measure")
    if table.has("key_result") or measure is None or not measure.profile.is_wordy:
        return table
    above = find_caption(page, table, {})
    labelled = above is not None and any(
        label_kind(cell.text) == "objective" or read_label(cell.text).kind == "objective"
        for _, cell in page.grid.filled(above.row)[:1]
    )
    if not labelled:
        return table
    named = (replace(one, role="key_result") if one is measure else one for one in table.columns)
    return replace(table, columns=tuple(named))


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
    above = find_caption(page, table, listed)
    if above is not None:
        current.objective = _resolve(above, listed)
        current.extra = find_asides(page, table, above)
    end = end_of_rows(page, table)
    for row in range(table.table.first, end + 1):
        cells = table.table.cells(row)
        if not cells or is_total(cells[0][1].text) or _is_remark(table, row, current.key_results):
            continue
        beside = card_line(table, row)
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
        beside = card_line(table, row)
        if beside is None:
            break
        current.extra.update(beside)
    yield current


def _resolve(line: Line, listed: dict[str, tuple[Line, RoleTable]]) -> Line:
    """Follow a title such as "Key Results for OKR #2" to the objective it points to."""
    if not listed:
        return line
    found = listed.get(plain(line.text)) or listed.get(plain(read_label(line.text).text))
    pointer = POINTER.search(line.text.strip())
    if found is None and pointer:
        found = listed.get(pointer[1])
    if found is None:
        found = next((one for text, one in listed.items() if len(text) > 12 and text in plain(line.text)), None)
    return found[0] if found else line


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
    if len(cells) == 1 and usual and is_phrase(text) and (merged or cell.bold) and label.kind not in ASIDES:
        return Line(row, column.index, text)
    key_result = table.first("key_result")
    if len(cells) == 1 and usual and key_result and column.index < key_result.index and is_phrase(text):
        return Line(row, column.index, text) if label.kind not in ASIDES else None
    return None

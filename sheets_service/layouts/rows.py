"""One row for each key result, its objective in a column: repeated, written once, or merged down."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from sheets_service.layouts.assemble import assemble
from sheets_service.layouts.evidence import okr_words, other_kind
from sheets_service.layouts.heading import plain
from sheets_service.layouts.reading import Candidate, Group, Line, Page, RoleTable
from sheets_service.layouts.words import ids_in_front, is_nothing, is_phrase, is_total, split_id, split_lines
from sheets_service.workbook import Tab, column_letters

NAME = "one row per key result"


def match(page: Page) -> Candidate | None:
    """Read every table of the tab that has an objective column and a key result column."""
    tables = [table for table in page.tables if table.has("objective", "key_result")]
    found = [(table, list(read_groups(table))) for table in tables]
    found = [(table, groups) for table, groups in found if any(group.key_results for group in groups)]
    if not found:
        return None
    objectives = tuple(draft for table, groups in found for draft in assemble(page.tab, groups, table.columns))
    return Candidate(
        NAME, _score(page, found), objectives, tuple(table for table, _ in found), (), tuple(_doubts(found))
    )


def _doubts(found: list[tuple[RoleTable, list[Group]]]) -> Iterator[str]:
    """Name the columns that were taken for key results although nothing above them says so."""
    for table, _ in found:
        column = table.first("key_result")
        if column is not None and column.subject not in {"key_result", "measure", "result"}:
            letters = column_letters(column.index)
            yield f"Column {letters}, “{column.column.heading}”, was read as the key results."


def _score(page: Page, found: list[tuple[RoleTable, list[Group]]]) -> float:
    """Weigh headings and content: named columns are strong evidence, a sheet of numbers in them is none."""
    scores = []
    for table, groups in found:
        objective, key_result = table.first("objective"), table.first("key_result")
        named = {"objective": 0.45, "goal": 0.35, "okr": 0.3}.get(objective.subject if objective else "", 0.25)
        named += {"key_result": 0.5, "measure": 0.3, "result": 0.3}.get(key_result.subject if key_result else "", 0.15)
        lines = [line for group in groups for line in group.key_results]
        phrases = sum(is_phrase(line.text) for line in lines) / len(lines)
        if not key_result or key_result.subject != "key_result":
            named += 0.1 * min(2, okr_words(page)) - 0.1 * other_kind(page)[1]
        scores.append(named * (0.6 + 0.4 * phrases))
    return max(scores)


@dataclass(slots=True)
class _Open:
    """An objective while its rows are being collected."""

    objective: Line | None
    section: tuple[int, int] | None = None
    key_results: list[Line] = field(default_factory=list)


def read_groups(table: RoleTable) -> Iterator[Group]:
    """Walk the rows of a table and collect each objective's key results; equal objectives are one."""
    objective, key_result = table.first("objective"), table.first("key_result")
    if objective is None or key_result is None:
        return
    tab = table.table.tab
    groups: list[_Open] = []
    by_text: dict[str, _Open] = {}
    current: _Open | None = None
    gap, team, section, below = 0, "", None, False
    tasks = table.has("initiative") or table.has("date")
    seen: set[tuple[int, str]] = set()
    for row in range(table.table.first, table.table.last + 1):
        cells = table.table.cells(row)
        texts = (_own(tab, row, objective.index), _own(tab, row, key_result.index))
        if not cells:
            gap, below = gap + 1, False
            continue
        below = below or (bool(groups) and gap > 0 and len(cells) == 1 and not texts[1] and _is_remark(table, row))
        if below or is_total(cells[0][1].text):
            continue
        gap = 0
        if _is_section(table, row):
            section = (row, cells[0][0].index)
            continue
        team = _team(table, row) or team
        if texts[0] and not is_nothing(texts[0]):
            current = _objective(groups, by_text, _Open(Line(row, objective.index, texts[0]), section), team)
        for line in _lines(texts[1], row, key_result.index):
            if current is None:
                current = _Open(None)
                groups.append(current)
            key = (id(current), plain(line.text))
            if tasks and key in seen:
                continue
            seen.add(key)
            current.key_results.append(line)
    yield from _close(groups)


def _objective(groups: list[_Open], by_text: dict[str, _Open], found: _Open, team: str) -> _Open:
    """Return the group of this objective text, the new one when it was not met before."""
    key = f"{team}\n{plain(found.objective.text) if found.objective else ''}"
    if key not in by_text:
        by_text[key] = found
        groups.append(found)
    return by_text[key]


def _is_section(table: RoleTable, row: int) -> bool:
    """Tell whether a row is a heading inside the table, such as a team's name: one cell across, objectives below it."""
    objective, key_result = table.first("objective"), table.first("key_result")
    cells = table.table.cells(row)
    if len(cells) != 1 or objective is None or key_result is None or row == table.table.last:
        return False
    tab, column = table.table.tab, cells[0][0].index
    merged = tab.anchor(row, key_result.index) == tab.anchor(row, column) != (row, key_result.index)
    stands_out = cells[0][1].bold and len(cells[0][1].text.split()) <= 4
    below = tab.anchor(row + 1, objective.index) == (row + 1, objective.index)
    return (merged or stands_out) and below and not tab.cell(row + 1, objective.index).is_blank


def _close(groups: list[_Open]) -> Iterator[Group]:
    """Split ids off the texts where the whole column has them."""
    objective_ids = ids_in_front(one.objective.text for one in groups if one.objective)
    key_result_ids = ids_in_front(line.text for one in groups for line in one.key_results)
    for one in groups:
        yield Group(
            _with_id(one.objective) if one.objective and objective_ids else one.objective,
            tuple(_with_id(line) if key_result_ids else line for line in one.key_results),
            {"team": one.section} if one.section else {},
        )


def _with_id(line: Line) -> Line:
    front, text = split_id(line.text)
    return Line(line.row, line.column, text, front, line.part, line.parts)


def _lines(text: str, row: int, column: int) -> Iterator[Line]:
    """Return a cell's key results: usually one, several where the cell is a list."""
    if not text or is_nothing(text):
        return
    lines = split_lines(text)
    for part, line in enumerate(lines):
        yield Line(row, column, line, "", part, len(lines))


def _own(tab: Tab, row: int, column: int) -> str:
    """Return the text that begins in this row: a cell merged from above says nothing new."""
    top, left = tab.anchor(row, column)
    return tab.cell(top, left).text.strip() if top == row and left == column else ""


def _is_remark(table: RoleTable, row: int) -> bool:
    """Tell whether a line below a gap, alone in its row, begins remarks under the table: no key result follows it.

    Key results with an open objective would make it their objective, a whole row a heading above that row.
    """
    objective, key_result = table.first("objective"), table.first("key_result")
    following = range(row + 1, min(row + 3, table.table.last + 1))
    after = next((one for one in following if table.table.cells(one)), None)
    if objective is None or key_result is None or after is None:
        return True
    texts = [_own(table.table.tab, after, one.index) for one in (objective, key_result)]
    return not is_phrase(texts[1]) or (bool(texts[0]) and not is_phrase(texts[0]))


def _team(table: RoleTable, row: int) -> str:
    column = table.first("team")
    return plain(table.table.tab.merged_cell(row, column.index).text) if column else ""

"""Each row says what it is: a column of "Objective" and "Key result" (or "O1", "KR1.1"; "Goal", "Milestone").

With or without a header row, so cards and forms are read too; ids and parent ids join rows that stand apart.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from sheets_service.layouts.assemble import assemble
from sheets_service.layouts.evidence import measured_parts, okr_words, other_kind
from sheets_service.layouts.heading import plain
from sheets_service.layouts.kinds import code_of, kind_of, kinds_of
from sheets_service.layouts.labels import label_kind
from sheets_service.layouts.reading import Candidate, Group, Line, Page, RoleTable
from sheets_service.layouts.roles import RoleColumn
from sheets_service.layouts.words import is_nothing, is_phrase, split_lines

NAME = "one row per item, each saying what it is"
_CARD_PARTS: Final = frozenset({"owner", "why", "team", "due", "status", "level", "parent", "type", "confidence"})
_ENOUGH_TOLD = 0.6


@dataclass(frozen=True, slots=True)
class _Row:
    """A row with its kind, its text's column, its id, and the id of the row it belongs to."""

    kind: str
    line: Line
    id: str
    parent: str = ""
    counted: bool = False  # only a number such as "1.2" told the kind


def match(page: Page) -> Candidate | None:
    """Read the tables, or the tab without one, where a column tells objectives from key results."""
    best: Candidate | None = None
    for table in _zones(page):
        rows = _rows(page, table)
        kinds = [row.kind for row in rows]
        if "objective" not in kinds or "key_result" not in kinds:
            continue
        groups = _groups(rows)
        columns = [one for one in table.columns if one.role != "parent"] if table else []
        drafts = assemble(page.tab, groups, [*columns, *_parents(table)])
        found = Candidate(NAME, _score(page, rows), drafts, (table,) if table else ())
        if best is None or found.key_results > best.key_results:
            best = found
    return best


def _score(page: Page, rows: Sequence[_Row]) -> float:
    """Trust words; numbers count parts of many things, so the tab must speak of OKRs or measures too."""
    if not any(row.counted for row in rows):
        return 0.93
    return 0.4 + 0.3 * bool(okr_words(page)) + 0.1 * bool(measured_parts(page)) - 0.15 * other_kind(page)[1]


def _zones(page: Page) -> Iterator[RoleTable | None]:
    """Return the tables that leave open which rows are what; None, the whole tab, where there is no such table."""
    named = [table for table in page.tables if table.has("key_result")]
    if not named:
        yield from page.tables or (None,)


def _parents(table: RoleTable | None) -> Iterator[RoleColumn]:
    """Keep the parent column for objectives: a key result's parent is the objective it already stands under."""
    parent = table.first("parent") if table else None
    if parent is not None:
        yield RoleColumn(parent.column, "parent", "objective", None, "", parent.profile)


def _rows(page: Page, table: RoleTable | None) -> list[_Row]:
    """Read the rows with the column that tells the most kinds."""
    best: list[_Row] = []
    for column in _kind_columns(page, table):
        rows = list(_told_rows(page, table, column))
        if len({row.kind for row in rows} & {"objective", "key_result"}) == 2 and len(rows) > len(best):
            best = rows
    return best or list(_paired_rows(page, table))


def _paired_rows(page: Page, table: RoleTable | None) -> Iterator[_Row]:
    """Read "Objective 1 | text | KR1 | text": each kind has a label column of its own."""
    rows = _filled(page, table)
    labels: dict[str, dict[int, int]] = {"objective": {}, "key_result": {}}
    for row in rows:
        for column, cell in page.grid.filled(row):
            kind = kind_of(cell.text.strip()) if len(cell.text) < 25 else ""
            if kind in labels:
                labels[kind][column] = labels[kind].get(column, 0) + 1
    places = {kind: max(found, key=found.__getitem__) for kind, found in labels.items() if found}
    if len(places) < 2 or places["objective"] >= places["key_result"] or labels["key_result"][places["key_result"]] < 2:
        return
    for row in rows:
        for kind, edge in (("objective", places["key_result"]), ("key_result", page.tab.column_count)):
            label = page.tab.cell(row, places[kind]).text.strip()
            texts = [
                column
                for column, cell in page.grid.filled(row)
                if places[kind] < column < edge and isinstance(cell.value, str) and is_phrase(cell.text)
            ]
            if kind_of(label) == kind and texts:
                text = page.tab.cell(row, texts[0]).text.strip()
                yield _Row(kind, Line(row, texts[0], text), code_of(label))


def _filled(page: Page, table: RoleTable | None) -> list[int]:
    """Return the rows that hold something, of the table or of the whole tab."""
    return [row for row in page.grid.rows if table is None or table.table.first <= row <= table.table.last]


def _kind_columns(page: Page, table: RoleTable | None) -> list[int]:
    if table is None:
        return sorted({column for cells in page.grid.rows.values() for column, _ in cells[:2]})[:4]
    return [one.index for one in table.columns if one.role in {"kind", "type", "id", "level", ""}]


def _told_rows(page: Page, table: RoleTable | None, column: int) -> Iterator[_Row]:
    tab = page.tab
    cells = {row: tab.cell(row, column).text.strip() for row in _filled(page, table)}
    kinds = kinds_of([text for text in cells.values() if text])
    told = sum(bool(kinds.get(text)) for text in cells.values())
    counted = not any(kind_of(text) for text in kinds)
    if not kinds or (table and told < _ENOUGH_TOLD * sum(bool(text) for text in cells.values())):
        return
    ids = table.first("id", "") or table.first("id") if table else None
    parent = table.first("parent") if table else None
    for row, text in cells.items():
        kind = kinds.get(text, "")
        if table is None and not kind and label_kind(text) in _CARD_PARTS:
            yield from _part_row(page, row, column, label_kind(text))
        place = _text_column(page, table, row, column) if kind else None
        if place is None or not kind:
            continue
        whole = tab.cell(row, place).text.strip()
        own = ids.index if ids and ids.index != column else column
        item_id = tab.cell(row, own).text.strip() if own != column else code_of(text)
        written = item_id if code_of(text) else ""  # else the id's column speaks for itself
        link = tab.cell(row, parent.index).text.strip() if parent else ""
        lines = split_lines(whole) if kind == "key_result" else (whole,)
        for part, line in enumerate(lines):
            yield _Row(kind, Line(row, place, line, written, part, len(lines), own), item_id, link, counted)


def _part_row(page: Page, row: int, column: int, part: str) -> Iterator[_Row]:
    """Read a card's line such as "Owner: | Ana"."""
    beside = [(place, cell) for place, cell in page.grid.filled(row) if place > column]
    if beside:
        yield _Row(part, Line(row, beside[0][0], beside[0][1].text.strip()), "")


def _text_column(page: Page, table: RoleTable | None, row: int, told: int) -> int | None:
    """Return the column of the row's text: the named one, else the first phrase right of the label."""
    named = (
        [one.index for role in ("objective", "key_result", "description") for one in [table.first(role)] if one]
        if table
        else []
    )
    filled = [
        column
        for column, cell in page.grid.filled(row)
        if column != told and isinstance(cell.value, str) and not is_nothing(cell.text)
    ]
    phrases = [column for column in filled if is_phrase(page.tab.cell(row, column).text)]
    for column in named:
        if column in filled:
            return column
    right = [column for column in phrases if column > told]
    return right[0] if right else phrases[0] if phrases else None


def _groups(rows: Sequence[_Row]) -> list[Group]:
    """Put each key result under the objective it names, else under the one above it."""
    objectives = [row for row in rows if row.kind == "objective"]
    by_id = {plain(row.id): index for index, row in enumerate(objectives) if row.id}
    by_text = {plain(row.line.text): index for index, row in enumerate(objectives)}
    members: dict[int, list[Line]] = {index: [] for index in range(len(objectives))}
    parts: dict[int, dict[str, tuple[int, int]]] = {index: {} for index in range(len(objectives))}
    loose: list[Line] = []
    above = -1
    for row in rows:
        if row.kind == "objective":
            above += 1
        elif row.kind in _CARD_PARTS and above >= 0 and not members[above]:
            parts[above][row.kind] = (row.line.row, row.line.column)
        elif row.kind == "key_result":
            home = by_id.get(plain(row.parent), by_text.get(plain(row.parent))) if row.parent else None
            home = home if home is not None else above
            (members[home] if home >= 0 else loose).append(row.line)
    groups = [Group(row.line, tuple(members[index]), parts[index]) for index, row in enumerate(objectives)]
    return [Group(None, tuple(loose)), *groups] if loose else groups

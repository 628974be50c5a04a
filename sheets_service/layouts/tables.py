"""Finding the tables of a tab: header rows below banners, repeated headers, two-row headers, tables side by side."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from sheets_service.layouts.headers import LONG_WORDS, TEXT_SUBJECTS, Grid, find_headers, spread, spread_groups
from sheets_service.layouts.heading import UNKNOWN, Heading, plain, read_heading
from sheets_service.layouts.headings import WEAK
from sheets_service.workbook import Cell, Tab

_LONGEST_GAP = 300


@dataclass(frozen=True, slots=True)
class TableColumn:
    """One column of a table: where it is, what stands above it, and how that reads."""

    index: int
    heading: str
    read: Heading
    row: int  # of the heading cell; -1 without one


@dataclass(frozen=True, slots=True)
class Table:
    """A header row and the rows below it; rows and columns count from 0, `last` is inclusive."""

    tab: Tab
    header_row: int
    first: int
    last: int
    columns: tuple[TableColumn, ...]

    @property
    def area(self) -> tuple[int, int]:
        """The first and the last column."""
        return self.columns[0].index, self.columns[-1].index

    def cells(self, row: int) -> tuple[tuple[TableColumn, Cell], ...]:
        """Return the filled cells of a row inside the table."""
        return tuple((one, cell) for one in self.columns if not (cell := self.tab.cell(row, one.index)).is_blank)


def find_tables(grid: Grid) -> tuple[Table, ...]:
    """Find every table with a header row, from top to bottom and left to right."""
    heads = find_headers(grid)
    tables: list[Table] = []
    for position, (top, bottom) in enumerate(heads):
        last = heads[position + 1][0] - 1 if position + 1 < len(heads) else grid.tab.row_count - 1
        last = _end(grid, bottom, last)
        columns = _columns(grid, top, bottom, last)
        tables += [Table(grid.tab, bottom, bottom + 1, last, part) for part in _side_by_side(columns) if part]
    return tuple(tables)


def table_below(grid: Grid, columns: Sequence[int]) -> Table | None:
    """Return the whole tab as a table for someone who has named its columns: the first row that fills them is its header."""
    first = next((row for row in grid.rows if all(not grid.tab.cell(row, column).is_blank for column in columns)), None)
    if first is None:
        return None
    longest = max(len(grid.tab.cell(first, column).text.split()) for column in columns)
    bottom = first if longest < LONG_WORDS else first - 1
    found = dict(grid.filled(first)) if bottom == first else {}
    used = sorted({column for row, cells in grid.rows.items() if row >= first for column, _ in cells})
    named = tuple(
        TableColumn(one, found[one].text.strip(), read_heading(found[one].text), first)
        if one in found
        else TableColumn(one, "", UNKNOWN, -1)
        for one in used
    )
    return Table(grid.tab, bottom, bottom + 1, _end(grid, first, grid.tab.row_count - 1), named)


def _end(grid: Grid, header: int, last: int) -> int:
    """Return the last row of a table: a cell far below hundreds of empty rows belongs to something else."""
    end = header
    for row in grid.rows:
        if header < row <= last:
            if row - end > _LONGEST_GAP:
                return end
            end = row
    return last


def _columns(grid: Grid, top: int, bottom: int, last: int) -> tuple[TableColumn, ...]:
    """Return the columns under a header, those without a heading but with content inside the table included."""
    headings = dict(_headings(grid, top, bottom))
    left, right = min(headings), max(headings)
    used = {
        column for row in range(bottom + 1, last + 1) for column, _ in grid.filled(row) if left <= column <= right + 1
    }
    # A text column directly left of the first heading is part of the table too: its heading was forgotten.
    used |= {
        column for row in range(bottom + 1, last + 1) for column, _ in grid.filled(row)[:1] if left - 2 <= column < left
    }
    # Of a heading merged over several columns, those are kept that hold something.
    merged = {column for column in headings if grid.tab.anchor(bottom, column) != (bottom, column)} - used
    shown = sorted((set(headings) | used) - merged)
    return tuple(headings.get(column) or TableColumn(column, "", UNKNOWN, -1) for column in shown)


def _headings(grid: Grid, top: int, bottom: int) -> Iterator[tuple[int, TableColumn]]:
    """Read the headings of all columns; of two rows, the upper one names the group."""
    lower = spread(grid, bottom)
    upper = spread_groups(grid, top, bottom) if top < bottom else {}
    for column in sorted({*lower, *upper}):
        below, above = lower.get(column), upper.get(column)
        if below is None and above is not None:
            if grid.tab.anchor(bottom, column) == (bottom, column) and grid.tab.anchor(top, column) != (top, column):
                continue  # a group's last column, without a heading of its own
            yield column, TableColumn(column, above.text.strip(), read_heading(above.text), top)
        elif below is not None:
            text = below.text.strip()
            group = above.text.strip() if above and read_heading(above.text).is_known else ""
            group = "" if plain(group) == plain(text) else group
            yield column, TableColumn(column, f"{group} {text}".strip(), _under(group, text), bottom)


def _under(group: str, text: str) -> Heading:
    """Read a heading below the name of its group, which says whose it is ("Objective") or when ("Check-in")."""
    own, above = read_heading(text), read_heading(group)
    if group and own.is_known and own.part not in {"text", *WEAK}:
        return replace(own, subject=above.subject or own.subject)
    whole = read_heading(f"{group} {text}") if group else own
    return whole if whole.is_known else own


def _side_by_side(columns: tuple[TableColumn, ...]) -> list[tuple[TableColumn, ...]]:
    """Cut a header where a second table begins: the same text heading again, or a gap and another text heading."""
    period = _period(columns)
    if period:
        return _cut(columns, period)
    cuts = [0]
    for position, (before, column) in enumerate(pairwise(columns), start=1):
        seen = {plain(one.heading) for one in columns[cuts[-1] : position] if one.read.subject in TEXT_SUBJECTS}
        is_text = column.read.part == "text" and column.read.subject in TEXT_SUBJECTS
        gap = column.index > before.index + 1
        subjects = {one.read.subject for one in columns[cuts[-1] : position] if one.read.part == "text"}
        again = (
            is_text
            and column.heading != before.heading
            and plain(column.heading) in seen
            and _begins_table(column, subjects)
        )
        other = gap and column.read.part == "text" and column.read.number is None and bool(subjects & TEXT_SUBJECTS)
        if again or (other and not _belongs(column, subjects)):
            cuts.append(position)
    return [columns[start:end] for start, end in pairwise([*cuts, len(columns)])]


def _period(columns: Sequence[TableColumn]) -> int:
    """Return how many headings repeat from the first one on, 0 when they do not: cards side by side have the same ones."""
    names = [plain(one.heading) for one in columns if one.heading]
    for length in range(2, len(names) // 2 + 1):
        parts = {tuple(names[start : start + length]) for start in range(0, len(names), length)}
        if len(parts) == 1 and len(set(names)) == length and len(names) % length == 0:
            return length
    return 0


def _cut(columns: Sequence[TableColumn], period: int) -> list[tuple[TableColumn, ...]]:
    """Cut a header into its repeated parts; a column without a heading stays with those left of it."""
    parts: list[list[TableColumn]] = [[]]
    headed = 0
    for one in columns:
        if one.heading:
            if headed and headed % period == 0:
                parts.append([])
            headed += 1
        parts[-1].append(one)
    return [tuple(part) for part in parts]


def _begins_table(column: TableColumn, subjects: set[str]) -> bool:
    """Tell whether a repeated heading starts a table: objectives do, key results only where no objectives lead them."""
    if column.read.subject == "key_result":
        return not subjects & {"objective", "goal", "okr"}
    return column.read.subject != "goal" or "objective" not in subjects


def _belongs(column: TableColumn, subjects: set[str]) -> bool:
    """Tell whether a text column behind an empty one continues the table: key results after objectives do."""
    return column.read.subject in {"key_result", "initiative", ""} and "key_result" not in subjects

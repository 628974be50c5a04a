"""Finding the tables of a tab: header rows below banners, repeated headers, two-row headers, tables side by side."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType

from sheets_service.layouts.headings import UNKNOWN, Heading, plain, read_heading
from sheets_service.workbook import Area, Cell, Tab

_LONG_WORDS = 6  # an unknown text of so many words is a sentence, not a heading
_TEXT_SUBJECTS = frozenset({"objective", "key_result", "okr", "goal"})


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


@dataclass(frozen=True, slots=True)
class Grid:
    """A tab by rows: for each row the filled cells in the order of their columns."""

    tab: Tab
    rows: Mapping[int, tuple[tuple[int, Cell], ...]]

    def filled(self, row: int) -> tuple[tuple[int, Cell], ...]:
        """Return the filled cells of a row with their columns."""
        return self.rows.get(row, ())


def read_grid(tab: Tab) -> Grid:
    """Index the filled cells of a tab by row."""
    rows: dict[int, list[tuple[int, Cell]]] = {}
    for (row, column), cell in sorted(tab.cells.items(), key=_address):
        if not cell.is_blank:
            rows.setdefault(row, []).append((column, cell))
    return Grid(tab, MappingProxyType({row: tuple(cells) for row, cells in rows.items()}))


def find_tables(grid: Grid) -> tuple[Table, ...]:
    """Find every table with a header row, from top to bottom and left to right."""
    heads = _heads(grid)
    tables: list[Table] = []
    for position, (top, bottom) in enumerate(heads):
        last = heads[position + 1][0] - 1 if position + 1 < len(heads) else grid.tab.row_count - 1
        columns = _columns(grid, top, bottom, last)
        tables += [Table(grid.tab, bottom, bottom + 1, last, part) for part in _side_by_side(columns) if part]
    return tuple(tables)


def is_header(cells: Sequence[tuple[int, Cell]]) -> bool:
    """Tell whether a row reads as headings: two known ones or more, half of the row at least, and no sentences."""
    texts = [cell.text for _, cell in cells if isinstance(cell.value, str)]
    if len(texts) < 2:
        return False
    reads = [read_heading(text) for text in texts]
    known = {(one.subject, one.part, one.number) for one in reads if one.is_known}
    if len(known) < 2:
        return False
    sentences = sum(
        not one.is_known and len(text.split()) >= _LONG_WORDS for one, text in zip(reads, texts, strict=True)
    )
    if sentences and len(known) < 4 * sentences:
        return False
    phrases = any(not one.is_known and len(text.split()) >= 3 for one, text in zip(reads, texts, strict=True))
    if phrases and any(one.subject == "objective" and one.number is not None for one in reads):
        return False  # "Objective 1" with its text beside it
    share = sum(one.is_known for one in reads) / len(texts)
    subjects = {one.subject for one in reads if one.part == "text" and one.sure == 1 and one.number is None}
    if {"objective", "key_result"} <= subjects:
        return not sentences and len(cells) - len(texts) <= 60
    strong = any(one.subject in _TEXT_SUBJECTS and one.part == "text" for one in reads)
    numbers = len(cells) - len(texts)
    return (share >= 0.5 or (strong and len(known) >= 3 and share >= 0.34)) and numbers <= max(2 * len(known), 4)


def table_below(grid: Grid, columns: Sequence[int]) -> Table | None:
    """Return the whole tab as a table for someone who has named its columns: the first row that fills them is its header."""
    first = next((row for row in grid.rows if all(not grid.tab.cell(row, column).is_blank for column in columns)), None)
    if first is None:
        return None
    longest = max(len(grid.tab.cell(first, column).text.split()) for column in columns)
    bottom = first if longest < _LONG_WORDS else first - 1
    found = dict(grid.filled(first)) if bottom == first else {}
    used = sorted({column for row, cells in grid.rows.items() if row >= first for column, _ in cells})
    named = tuple(
        TableColumn(one, found[one].text.strip(), read_heading(found[one].text), first)
        if one in found
        else TableColumn(one, "", UNKNOWN, -1)
        for one in used
    )
    return Table(grid.tab, bottom, bottom + 1, grid.tab.row_count - 1, named)


def _is_weak_header(grid: Grid, row: int, cells: Sequence[tuple[int, Cell]]) -> bool:
    """Tell whether a row of short texts, one of them "Objective" or "Key result", heads rows filled like itself."""
    reads = [read_heading(cell.text) for _, cell in cells if isinstance(cell.value, str)]
    texts = [cell.text.strip() for _, cell in cells]
    if len(reads) < len(cells) or len(cells) < 3 or any(len(text.split()) >= _LONG_WORDS for text in texts):
        return False
    if any(text.endswith((":", "：")) for text in texts):
        return False  # labels with their texts, not headings
    strong = [
        (column, read)
        for (column, _), read in zip(cells, reads, strict=True)
        if read.subject in {"objective", "key_result"} and read.part == "text" and read.sure == 1
    ]
    below = {column for column, _ in grid.filled(row + 1)}
    if len(strong) != 1 or strong[0][1].number is not None or len(below & {column for column, _ in cells}) < 2:
        return False
    # A label in the row below says that labels stand down the side.
    return not read_heading(grid.tab.cell(row + 1, strong[0][0]).text.strip().rstrip(":")).is_known


def _heads(grid: Grid) -> list[tuple[int, int]]:
    """Return header rows as (top, bottom); the two differ where a header has two rows."""
    heads: list[tuple[int, int]] = []
    for row, cells in grid.rows.items():
        if not is_header(cells) and not (not heads and _is_weak_header(grid, row, cells)):
            continue
        if heads and heads[-1][1] == row - 1 and _complete_each_other(grid, row - 1, row):
            heads[-1] = (heads[-1][0], row)
            continue
        top = row - 1 if _has_groups(grid, row - 1) else row
        heads.append((top, row))
    return heads


def _complete_each_other(grid: Grid, upper: int, lower: int) -> bool:
    """Tell whether two header rows are one header: the lower leaves cells open, or the upper spans columns."""
    below = {column for column, _ in grid.filled(lower)}
    open_below = any(column not in below for column, _ in grid.filled(upper))
    return open_below or _has_groups(grid, upper)


def _has_groups(grid: Grid, row: int) -> bool:
    """Tell whether a row holds group headings: merged over two columns or more, several to a row."""
    return len(grid.filled(row)) > 1 and any(
        area.top <= row <= area.bottom and area.right > area.left for area in grid.tab.merges
    )


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
    lower = _spread(grid, bottom)
    upper = _spread(grid, top) if top < bottom else {}
    for column in sorted({*lower, *upper}):
        below, above = lower.get(column), upper.get(column)
        if below is None and above is not None:
            if grid.tab.anchor(bottom, column) == (bottom, column) and grid.tab.anchor(top, column) != (top, column):
                continue  # a group's last column, without a heading of its own
            yield column, TableColumn(column, above.text.strip(), read_heading(above.text), top)
        elif below is not None:
            text = below.text.strip()
            group = above.text.strip() if above and read_heading(above.text).is_known else ""
            whole = f"{group} {text}" if group and plain(group) != plain(text) else text
            read = read_heading(whole)
            yield column, TableColumn(column, whole, read if read.is_known else read_heading(text), bottom)


def _spread(grid: Grid, row: int) -> dict[int, Cell]:
    """Return the cells of a row, a merged one for each of its columns."""
    cells = dict(grid.filled(row))
    for area in grid.tab.merges:
        if area.top <= row <= area.bottom:
            cell = grid.tab.cell(area.top, area.left)
            if not cell.is_blank:
                cells.update(dict.fromkeys(range(area.left, min(area.right, area.left + 200) + 1), cell))
    return cells


def _side_by_side(columns: tuple[TableColumn, ...]) -> list[tuple[TableColumn, ...]]:
    """Cut a header where a second table begins: the same text heading again, or a gap and another text heading."""
    cuts = [0]
    for position, (before, column) in enumerate(pairwise(columns), start=1):
        seen = {plain(one.heading) for one in columns[cuts[-1] : position] if one.read.subject in _TEXT_SUBJECTS}
        is_text = column.read.part == "text" and column.read.subject in _TEXT_SUBJECTS
        gap = column.index > before.index + 1
        subjects = {one.read.subject for one in columns[cuts[-1] : position] if one.read.part == "text"}
        again = (
            is_text
            and column.heading != before.heading
            and plain(column.heading) in seen
            and _begins_table(column, subjects)
        )
        other = gap and column.read.part == "text" and column.read.number is None and bool(subjects & _TEXT_SUBJECTS)
        if again or (other and not _belongs(column, subjects)):
            cuts.append(position)
    return [columns[start:end] for start, end in pairwise([*cuts, len(columns)])]


def _begins_table(column: TableColumn, subjects: set[str]) -> bool:
    """Tell whether a repeated heading starts a table: objectives do, key results only where no objectives lead them."""
    return column.read.subject != "key_result" or not subjects & {"objective", "goal", "okr"}


def _belongs(column: TableColumn, subjects: set[str]) -> bool:
    """Tell whether a text column behind an empty one continues the table: key results after objectives do."""
    return column.read.subject in {"key_result", "initiative", ""} and "key_result" not in subjects


def merged_rows(tab: Tab, column: int) -> tuple[Area, ...]:
    """Return the merges that reach down over rows in a column."""
    return tuple(area for area in tab.merges if area.left <= column <= area.right and area.bottom > area.top)


def _address(entry: tuple[tuple[int, int], Cell]) -> tuple[int, int]:
    return entry[0]

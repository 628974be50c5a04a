"""Finding the header rows of a tab, below banners and in the middle, in one row or two."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from sheets_service.layouts.heading import Heading, read_heading
from sheets_service.workbook import Cell, Tab

_FIGURE: Final = re.compile(r"[-+<>≤≥~$€£]?\s?\d[\d.,\s]*\s?%?")
_CODE: Final = re.compile(r"(?:OKR|KR|O)\s?[-#]?\d{1,2}[.\-_](?:KR)?\d{1,2}", re.IGNORECASE)
_SERIES: Final = re.compile(
    r"(?:w|wk|kw|cw|wc|s|sem|week|woche|semaine|semana|settimana|tydz|tydzien|нед|неделя|minggu|day|d|m|month)\.?\s?[-#]?\d{1,2}"
    r"|\d{1,2}\s?(?:週|月|月末)|第\d{1,2}週|\d{1,2}[./]\d{1,2}\.?",
    re.IGNORECASE,
)  # one column of many for the numbers of a week or day
LONG_WORDS = 6  # an unknown text of so many words is a sentence, not a heading
TEXT_SUBJECTS = frozenset({"objective", "key_result", "okr", "goal"})


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


def find_headers(grid: Grid) -> list[tuple[int, int]]:
    """Return header rows as (top, bottom); the two differ where a header has two rows."""
    heads: list[tuple[int, int]] = []
    for row, cells in grid.rows.items():
        if not is_header(cells) and not (not heads and _is_weak_header(grid, row, cells)):
            continue
        if heads and heads[-1] == (row - 1, row - 1) and _is_band(grid, row - 1, row):
            heads[-1] = (row if _names_texts(cells) else row - 1, row)
            continue
        if heads and not _may_begin(grid, heads[-1][1], row):
            continue
        if heads and heads[-1][1] == row - 1 and _complete_each_other(grid, row - 1, row):
            heads[-1] = (heads[-1][0], row)
            continue
        top = row - 1 if _has_groups(grid, row - 1) else row
        heads.append((top, row))
    return heads


def _is_band(grid: Grid, upper: int, lower: int) -> bool:
    """Tell whether a header without merged cells names groups of the headings right below it: at most one for two of them."""
    groups, headings = grid.filled(upper), grid.filled(lower)
    below = {column for column, _ in headings}
    if 2 * len(groups) > len(headings) or any(column not in below for column, _ in groups):
        return False
    return is_header(headings) and not _has_groups(grid, upper) and (_names_texts(headings) or _names_texts(groups))


def _names_texts(cells: Sequence[tuple[int, Cell]]) -> bool:
    """Tell whether a heading names the objectives or the key results themselves."""
    return any(one.part == "text" and one.subject in TEXT_SUBJECTS for one in (read_heading(c.text) for _, c in cells))


def _may_begin(grid: Grid, header: int, row: int) -> bool:
    """Tell whether a row inside a table may be a header: set off by a gap or a title, or much like the header above."""
    before = grid.filled(row - 1)
    if row == header + 1:
        return _complete_each_other(grid, header, row)
    if len(before) <= 1:
        return True
    above, here = ({_reading(cell) for _, cell in grid.filled(one)} - {None} for one in (header, row))
    return len(above & here) >= max(2, 0.6 * len(here))


def _reading(cell: Cell) -> tuple[str, str, int | None] | None:
    read = read_heading(cell.text)
    return (read.subject, read.part, read.number) if read.is_known else None


def is_header(cells: Sequence[tuple[int, Cell]]) -> bool:
    """Tell whether a row reads as headings: two known ones or more, half of the row at least, and no sentences."""
    texts = [cell.text for _, cell in cells if isinstance(cell.value, str) and not _SERIES.fullmatch(cell.text.strip())]
    if len(texts) < 2:
        return False
    if any(_CODE.fullmatch(text.strip()) for text in texts):
        return False
    if sum(bool(_FIGURE.fullmatch(text.strip())) for text in texts) >= 0.5 * len(texts):
        return False
    reads = [read_heading(text) for text in texts]
    known = {(one.subject, one.part, one.number) for one in reads if one.is_known}
    if len(known) < 2 or _heads_cards(reads):
        return False
    sentences = sum(
        not one.is_known and len(text.split()) >= LONG_WORDS for one, text in zip(reads, texts, strict=True)
    )
    if sentences and len(known) < 4 * sentences and not _heads_numbers(reads):
        return False
    phrases = any(not one.is_known and len(text.split()) >= 3 for one, text in zip(reads, texts, strict=True))
    if phrases and any(one.subject == "objective" and one.number is not None for one in reads):
        return False  # "Objective 1" with its text beside it
    share = sum(one.is_known for one in reads) / len(texts)
    subjects = {one.subject for one in reads if one.part == "text" and one.sure == 1 and one.number is None}
    if {"objective", "key_result"} <= subjects:
        return not sentences and len(cells) - len(texts) <= 60
    strong = any(one.subject in TEXT_SUBJECTS and one.part == "text" for one in reads)
    numbers = sum(not isinstance(cell.value, str) for _, cell in cells)
    return (share >= 0.5 or (strong and len(known) >= 3 and share >= 0.34)) and numbers <= max(2 * len(known), 4)


def _heads_numbers(reads: Sequence[Heading]) -> bool:
    """Tell whether all headings but the first are known, and name numbers: a sentence may lead them in their own row."""
    numbers = {"target" if one.subject == "goal" else one.part for one in reads[1:]} & {"baseline", "target", "current"}
    return len(numbers) > 1 and all(one.is_known for one in reads[1:])


def _heads_cards(reads: Sequence[Heading]) -> bool:
    """Tell whether a row only counts objectives: "Goal 1", "Goal 2" side by side head cards, not columns."""
    return all(one.subject in {"objective", "goal", "okr"} and one.number is not None for one in reads)


def spread(grid: Grid, row: int) -> dict[int, Cell]:
    """Return the cells of a row, a merged one for each of its columns."""
    cells = dict(grid.filled(row))
    for area in grid.tab.merges:
        if area.top <= row <= area.bottom:
            cell = grid.tab.cell(area.top, area.left)
            if not cell.is_blank:
                cells.update(dict.fromkeys(range(area.left, min(area.right, area.left + 200) + 1), cell))
    return cells


def spread_groups(grid: Grid, top: int, bottom: int) -> dict[int, Cell]:
    """Return the group headings of a header of two rows by column; without merged cells a group ends where the next begins."""
    cells = spread(grid, top)
    if _has_groups(grid, top):
        return cells
    group: Cell | None = None
    for column, _ in grid.filled(bottom):
        group = cells.get(column, group)
        if group is not None:
            cells[column] = group
    return cells


def _is_weak_header(grid: Grid, row: int, cells: Sequence[tuple[int, Cell]]) -> bool:
    """Tell whether a row of short texts, one of them "Objective" or "Key result", heads rows filled like itself."""
    reads = [read_heading(cell.text) for _, cell in cells if isinstance(cell.value, str)]
    texts = [cell.text.strip() for _, cell in cells]
    if len(reads) < len(cells) or len(cells) < 3 or any(len(text.split()) >= LONG_WORDS for text in texts):
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


def _complete_each_other(grid: Grid, upper: int, lower: int) -> bool:
    """Tell whether two header rows are one header: the lower leaves cells open, or the upper spans columns."""
    below = {column for column, _ in grid.filled(lower)}
    open_below = any(column not in below for column, _ in grid.filled(upper))
    return open_below or _has_groups(grid, upper)


def _has_groups(grid: Grid, row: int) -> bool:
    """Tell whether a row holds group headings: merged over two columns or more, several to a row."""
    texts = [cell.text.strip() for _, cell in grid.filled(row)]
    if any(text.endswith((":", "：")) or len(text.split()) >= LONG_WORDS - 1 for text in texts):
        return False  # an objective with its label, not groups of columns
    return len(texts) > 1 and any(area.top <= row <= area.bottom and area.right > area.left for area in grid.tab.merges)


def _address(entry: tuple[tuple[int, int], Cell]) -> tuple[int, int]:
    return entry[0]

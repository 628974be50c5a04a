"""A spreadsheet as read: cells with what stands in them, and nothing about OKRs."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from types import MappingProxyType

Value = str | int | float | bool | date | datetime | time | None

_A1 = re.compile(r"\$?([A-Za-z]{1,3})\$?(\d{1,7})")


def column_letters(column: int) -> str:
    """Return the letters of a column counted from 0: 0 is A, 26 is AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def column_index(letters: str) -> int:
    """Return the column, counted from 0, that the letters name; the inverse of `column_letters`."""
    index = 0
    for letter in letters.upper():
        index = index * 26 + ord(letter) - 64
    return index - 1


@dataclass(frozen=True, slots=True, order=True)
class CellRef:
    """The address of a cell; row and column count from 0."""

    tab: str
    row: int
    column: int

    @property
    def a1(self) -> str:
        """The address as people write it, without the tab: row 0, column 2 is C1."""
        return f"{column_letters(self.column)}{self.row + 1}"

    @classmethod
    def parse(cls, tab: str, a1: str) -> "CellRef":
        """Read an address such as "C5" or "$C$5"; raises ValueError for anything else."""
        match = _A1.fullmatch(a1.strip())
        if match is None or match[2] == "0":
            raise ValueError(a1)
        return cls(tab, int(match[2]) - 1, column_index(match[1]))


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of cells; rows and columns count from 0, ends are inclusive."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def a1(self) -> str:
        """The range as people write it: "C2:C40", or "C2" for a single cell."""
        first = f"{column_letters(self.left)}{self.top + 1}"
        last = f"{column_letters(self.right)}{self.bottom + 1}"
        return first if first == last else f"{first}:{last}"

    def contains(self, row: int, column: int) -> bool:
        """Tell whether the cell lies inside."""
        return self.top <= row <= self.bottom and self.left <= column <= self.right

    @classmethod
    def parse(cls, a1: str) -> "Area":
        """Read "C2:C40", "C2" or "$C$2:$C$40"; raises ValueError for anything else."""
        first, _, last = a1.partition(":")
        start, end = CellRef.parse("", first), CellRef.parse("", last or first)
        rows, columns = sorted((start.row, end.row)), sorted((start.column, end.column))
        return cls(rows[0], columns[0], rows[1], columns[1])


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell.

    `value` is typed (a stored formula result where there is a formula); `text` is what people see: "38%" for 0.38 with a
    per cent format. `note` is the remark on the cell, people's words and ours together.
    """

    value: Value = None
    text: str = ""
    note: str = ""
    formula: str = ""  # "=B2*2"; "" for a constant
    number_format: str = ""  # "0%", "yyyy-mm-dd"; "" for general
    bold: bool = False
    strikethrough: bool = False
    indent: int = 0  # steps of cell indentation, not spaces in the text
    error: str = ""  # "#REF!" where the value is an error
    has_thread: bool = False  # a threaded comment stands here: a note cannot

    @property
    def is_blank(self) -> bool:
        """True when people see nothing in the cell."""
        return not self.text.strip()


EMPTY = Cell()


@dataclass(frozen=True, slots=True)
class HighlightRule:
    """One of our own conditional rules as it stands: its ranges and its formula; `index` counts from 0 on its tab."""

    ranges: tuple[Area, ...]
    formula: str
    index: int


@dataclass(frozen=True, slots=True)
class Tab:
    """One sheet of the workbook; cells are kept by (row, column), counted from 0, blank ones left out."""

    title: str
    cells: Mapping[tuple[int, int], Cell]
    id: int = 0  # Google's sheetId; position for a file
    row_count: int = 0  # rows up to the last one with content
    column_count: int = 0
    merges: tuple[Area, ...] = ()
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    protected: tuple[Area, ...] = ()  # where this caller may not write
    highlights: tuple[HighlightRule, ...] = ()
    outline: Mapping[int, int] = field(default_factory=lambda: MappingProxyType({}))  # row -> group level
    _anchors: Mapping[tuple[int, int], tuple[int, int]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the merged cells by their anchor once."""
        anchors = {
            (row, column): (area.top, area.left)
            for area in self.merges
            for row in range(area.top, min(area.bottom, area.top + 5000) + 1)
            for column in range(area.left, min(area.right, area.left + 200) + 1)
        }
        object.__setattr__(self, "_anchors", anchors)

    def cell(self, row: int, column: int) -> Cell:
        """Return the cell at row and column, counted from 0; a blank one where nothing stands."""
        return self.cells.get((row, column), EMPTY)

    def anchor(self, row: int, column: int) -> tuple[int, int]:
        """Return the top left cell of the merge that covers this one, or the cell itself."""
        return self._anchors.get((row, column), (row, column))

    def merged_cell(self, row: int, column: int) -> Cell:
        """Return the cell whose content people see here, through merges."""
        return self.cell(*self.anchor(row, column))

    def row(self, row: int) -> tuple[Cell, ...]:
        """Return the cells of a row from column 0 to the last used column of the tab."""
        return tuple(self.cell(row, column) for column in range(self.column_count))

    def rows(self) -> Iterator[tuple[Cell, ...]]:
        """Walk the rows from top to bottom."""
        return (self.row(row) for row in range(self.row_count))

    def ref(self, row: int, column: int) -> CellRef:
        """Return the address of a cell on this tab."""
        return CellRef(self.title, row, column)


@dataclass(frozen=True, slots=True)
class Thread:
    """A comment thread: who began it, whether by us, what was said, and where it is anchored (None when the cell is gone)."""

    id: str
    cell: CellRef | None
    posts: tuple[str, ...]  # texts in order; the first opened the thread
    ours: bool = False
    mine: bool = False  # opened by the present caller: only then may it be deleted
    resolved: bool = False
    resolved_by_us: bool = False  # the last to resolve it was a review
    answered: bool = False  # somebody else wrote in it


@dataclass(frozen=True, slots=True)
class Workbook:
    """A spreadsheet as read; `warnings` are sentences for people about what could not be read as it stands."""

    title: str
    tabs: tuple[Tab, ...]
    id: str = ""  # Google's spreadsheet id; "" for a file
    locale: str = ""
    threads: tuple[Thread, ...] = ()
    warnings: tuple[str, ...] = ()
    takes_threads: bool = False  # comment threads can be begun here
    # People's words for cells whose note an interrupted write replaced; elsewhere they are what the note says.
    words: Mapping[CellRef, str] = field(default_factory=lambda: MappingProxyType({}))

    def tab(self, title: str) -> Tab | None:
        """Return the tab of that title, or None."""
        return next((tab for tab in self.tabs if tab.title == title), None)

    def cell(self, ref: CellRef) -> Cell:
        """Return the cell at an address; a blank one where the tab or the cell is missing."""
        tab = self.tab(ref.tab)
        return tab.cell(ref.row, ref.column) if tab else EMPTY

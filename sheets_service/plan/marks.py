"""The marks that a review leaves in a workbook, the edits that bring them there, and who carries the edits out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Literal, Protocol

from sheets_service.history import STATE_TAB
from sheets_service.workbook import Area, CellRef, HighlightRule, Workbook

Shade = Literal["error", "warning", "hint", "missing"]
Style = Literal[
    "body", "title", "subtitle", "heading", "muted", "number", "bar", "link", "error", "warning", "hint", "input",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Highlight:
    """A conditional rule that colours flagged cells of one area.

    `area` is what may be coloured, on `tab`. A cell lights up while the text beside it is among the texts flagged in column
    `state_column` (from 0) of the state tab, rows 2 to 500: its own text, or, for "missing", the text in column `text_column`
    of the same row while the cell itself is empty.
    """

    tab: str
    area: Area
    shade: Shade
    state_column: int
    text_column: int

    @property
    def formula(self) -> str:
        """The formula, relative to the area's top left cell; without an argument separator it serves every locale."""
        text = CellRef(self.tab, self.area.top, self.text_column).a1
        here = CellRef(self.tab, self.area.top, self.area.left).a1
        letters = CellRef(STATE_TAB, 0, self.state_column).a1[:-1]
        flagged = f"""({text}=INDIRECT("'{STATE_TAB}'!${letters}$2:${letters}$500"))"""
        empty = f'({here}="")' if self.shade == "missing" else f'({here}<>"")'
        return f'=SUMPRODUCT(N("okrrev1:{self.shade}")+{empty}*{flagged})>0'


@dataclass(frozen=True, slots=True)
class ContentCell:
    """A cell of a tab that is ours: a value (text is always written as text), how it looks, where it links to."""

    value: str | float | int | date | None = None
    style: Style = "body"
    link: CellRef | None = None
    choices: tuple[str, ...] = ()  # a dropdown


@dataclass(frozen=True, slots=True)
class TabContent:
    """A whole tab of ours. Widths count characters; merges are areas of the tab; `frozen` rows stay in view."""

    title: str
    rows: tuple[tuple[ContentCell, ...], ...]
    widths: tuple[int, ...] = ()
    merges: tuple[Area, ...] = ()
    frozen: int = 0
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class ThreadMark:
    """A comment thread that should stand on a cell, about the rule of that name."""

    cell: CellRef
    name: str
    content: str


@dataclass(frozen=True, slots=True)
class ThreadEdit:
    """Something to do with a comment thread; `thread` is its id, "" for one that is to be opened."""

    action: Literal["open", "resolve", "reopen", "delete"]
    cell: CellRef
    thread: str = ""
    content: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """Every mark that should stand after a review. `notes` holds the lines of our block for each cell, without its fence."""

    notes: Mapping[CellRef, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    highlights: tuple[Highlight, ...] = ()
    tabs: tuple[TabContent, ...] = ()
    threads: tuple[ThreadEdit, ...] = ()  # what brings the comment threads there


@dataclass(frozen=True, slots=True)
class NoteEdit:
    """Change the note on a cell from `before` to `after`, both whole; "" means no note."""

    cell: CellRef
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Edits:
    """The smallest set of changes that brings a workbook to its plan.

    `rules_removed` names rules of ours by tab, as they were read. A tab in `tabs` is created or brought to that content; a
    title in `tabs_removed` is taken away. Nothing else of the workbook may change.
    """

    source: str = ""
    notes: tuple[NoteEdit, ...] = ()
    rules_removed: tuple[tuple[str, HighlightRule], ...] = ()
    rules_added: tuple[Highlight, ...] = ()
    tabs: tuple[TabContent, ...] = ()
    tabs_removed: tuple[str, ...] = ()
    threads: tuple[ThreadEdit, ...] = ()
    skipped: tuple[tuple[CellRef, str], ...] = ()  # notes that cannot be written, and why

    def __bool__(self) -> bool:
        """Tell whether there is anything to write."""
        return bool(
            self.notes or self.rules_removed or self.rules_added or self.tabs or self.tabs_removed or self.threads
        )


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a write did: whether anything was written and where, which notes could not be, and whether rows moved meanwhile."""

    written: bool
    target: str = ""
    skipped: tuple[tuple[CellRef, str], ...] = ()
    moved: tuple[CellRef, ...] = ()
    warnings: tuple[str, ...] = ()
    unsure: bool = False  # nobody knows yet whether it was applied
    calls: int = 0


class Backend(Protocol):
    """Reads spreadsheets and carries out edits; raises `ReviewError` for what a person can mend."""

    def read(self, source: str) -> Workbook:
        """Read a spreadsheet by id or path."""
        ...

    def write(self, edits: Edits) -> Receipt:
        """Carry out edits on the spreadsheet they name, all or nothing."""
        ...

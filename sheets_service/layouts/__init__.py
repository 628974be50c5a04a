"""Reading any team's sheet: which tabs hold OKRs, in which layout, and which do not and why.

Each layout is a module with `match(page) -> Candidate | None`; the reading with the highest score wins.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from sheets_service.drafts import SetDraft
from sheets_service.errors import LayoutNotFound
from sheets_service.layouts import blocks, rows, stacked, transposed, typed, wide
from sheets_service.layouts.headings import read_heading
from sheets_service.layouts.reading import Candidate, Page, open_page
from sheets_service.okrs import Column
from sheets_service.workbook import Tab, Workbook

OWN_TABS = frozenset({"OKR Review", "_okr_review"})
_LAYOUTS = (rows, wide, transposed, typed, blocks, stacked)
_ENOUGH = 0.3


@dataclass(frozen=True, slots=True)
class TabReading:
    """How one tab was read: its layout ("" when it was not), header row from 0, columns, and what is in doubt."""

    tab: str
    layout: str
    header_row: int | None
    columns: tuple[Column, ...]
    reason: str = ""  # why it was not read, one sentence
    objectives: int = 0
    key_results: int = 0
    doubts: tuple[str, ...] = ()


def read_okrs(
    workbook: Workbook, mapping: Mapping[str, str] = MappingProxyType({})
) -> tuple[SetDraft, tuple[TabReading, ...]]:
    """Find the OKRs of a spreadsheet; `mapping` says what a person knows better: "Key result" → "C" or a heading.

    Raises LayoutNotFound when no tab holds OKRs, LayoutAmbiguous when two readings are equally possible.
    """
    said = {_role(name): place for name, place in mapping.items()}
    found: list[tuple[Tab, Candidate | None]] = [
        (tab, find_layout(open_page(tab, said))) for tab in workbook.tabs if tab.title not in OWN_TABS
    ]
    readings = tuple(_reading(tab, candidate) for tab, candidate in found)
    read = [candidate for _, candidate in found if candidate is not None]
    if not read:
        message = "No OKRs found."
        raise LayoutNotFound(message, "Open the tab that has them, or mark the columns under Settings › Columns.")
    draft = SetDraft(
        objectives=tuple(objective for candidate in read for objective in candidate.objectives),
        loose=tuple(kr for candidate in read for kr in candidate.loose),
        columns=tuple(column for candidate in read for column in candidate.columns),
    )
    return draft, readings


def find_layout(page: Page) -> Candidate | None:
    """Return the best reading of a tab, None when nothing on it looks like OKRs."""
    candidates = [found for layout in _LAYOUTS if (found := layout.match(page)) is not None]
    return max((one for one in candidates if one.score >= _ENOUGH), key=lambda one: one.score, default=None)


def _role(name: str) -> str:
    """Return the role that a person named in a setting."""
    read = read_heading(name)
    return read.subject if read.part == "text" and read.subject else read.part or name


def _reading(tab: Tab, candidate: Candidate | None) -> TabReading:
    if candidate is None:
        return TabReading(tab.title, "", None, (), "Nothing on it looks like OKRs.")
    return TabReading(
        tab.title,
        candidate.layout,
        candidate.header_row,
        candidate.columns,
        objectives=len(candidate.objectives),
        key_results=candidate.key_results,
        doubts=candidate.doubts,
    )

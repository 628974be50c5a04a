"""Where cells stand on the page: every cell that is shown has an anchor, and is linked wherever it is named."""

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

from sheets_service.okrs import Place
from sheets_service.review import Review
from sheets_service.workbook import CellRef, Tab, Workbook

MOST_ROWS = 400


@dataclass(frozen=True, slots=True)
class ShownTab:
    """A tab as far as the page shows it: hidden and blank rows and hidden columns left out, both counted from 0."""

    id: str
    tab: Tab
    rows: tuple[int, ...]
    columns: tuple[int, ...]

    @property
    def is_cut(self) -> bool:
        """Whether there are more rows than the page shows."""
        return self.tab.row_count > MOST_ROWS


@dataclass(frozen=True, slots=True)
class Places:
    """The tabs of the page and the anchors of their cells."""

    tabs: tuple[ShownTab, ...]
    anchors: Mapping[CellRef, str]

    def link(self, place: Place) -> str:
        """Return the address of a cell as people write it, as a link where the page shows the cell."""
        if place.cell is None:
            return escape(place.id)
        alone = len(self.tabs) == 1 and self.tabs[0].tab.title == place.cell.tab
        name = place.cell.a1 if alone else f"{place.cell.tab}!{place.cell.a1}"
        anchor = self.anchors.get(place.cell)
        return f"<a href='#{anchor}'>{escape(name)}</a>" if anchor else escape(name)


def find_places(review: Review, workbook: Workbook) -> Places:
    """Choose what the page shows of the workbook: the tabs on which OKRs were found."""
    names = {reading.tab for reading in review.readings if reading.layout}
    names |= {
        entry.cell.tab
        for item in (*review.okrs.objectives, *review.okrs.key_results)
        for entry in item.entries.values()
        if entry.cell
    }
    tabs = tuple(
        _shown(f"t{index}", tab) for index, tab in enumerate(one for one in workbook.tabs if one.title in names)
    )
    anchors = {
        one.tab.ref(row, column): f"{one.id}-{one.tab.ref(row, column).a1}"
        for one in tabs
        for row in one.rows
        for column in one.columns
    }
    return Places(tabs, anchors)


def _shown(name: str, tab: Tab) -> ShownTab:
    columns = tuple(column for column in range(tab.column_count) if column not in tab.hidden_columns)
    rows = tuple(
        row
        for row in range(min(tab.row_count, MOST_ROWS))
        if row not in tab.hidden_rows and not all(tab.cell(row, column).is_blank for column in columns)
    )
    return ShownTab(name, tab, rows, columns)

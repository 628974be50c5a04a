"""Which part of a workbook a review may change; it always reads and judges the whole."""

from dataclasses import dataclass

from sheets_service.errors import BadScope
from sheets_service.workbook import Area, CellRef, Workbook


@dataclass(frozen=True, slots=True)
class Scope:
    """The whole workbook (no tab), one tab (no area), or a selection on a tab."""

    tab: str = ""
    area: Area | None = None

    @property
    def is_whole(self) -> bool:
        """True when every mark may change."""
        return not self.tab

    def covers(self, cell: CellRef) -> bool:
        """Tell whether marks on this cell may change."""
        if self.is_whole:
            return True
        return cell.tab == self.tab and (self.area is None or self.area.contains(cell.row, cell.column))

    def check(self, workbook: Workbook) -> None:
        """Raise BadScope when the workbook has no such tab."""
        if self.tab and workbook.tab(self.tab) is None:
            titles = ", ".join(f"“{tab.title}”" for tab in workbook.tabs if not tab.hidden)
            raise BadScope(f"There is no tab “{self.tab}” here.", f"Choose one of {titles}.")


WHOLE = Scope()


def read_scope(text: str) -> Scope:
    """Read "OKRs" or "OKRs!A2:F20"; raises BadScope when the selection is no range."""
    tab, mark, a1 = text.rpartition("!")
    if not mark:
        return Scope(text.strip().strip("'"))
    try:
        return Scope(tab.strip().strip("'"), Area.parse(a1.strip()))
    except ValueError:
        raise BadScope(f"“{a1}” is no range of cells.", "Write a range as Tab!A2:F20.") from None

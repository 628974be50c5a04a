"""A workbook in memory that keeps what is written to it: the fake behind the tests of planning."""

from dataclasses import replace

from sheets_service.plan import Edits, Receipt
from sheets_service.plan.marks import TabContent
from sheets_service.workbook import Cell, CellRef, HighlightRule, Tab, Workbook


class LocalSheets:
    """A backend over one workbook; tabs are given as lines of cells apart by "|", or as a workbook already read."""

    def __init__(self, tabs, notes=None):
        self.workbook = tabs if isinstance(tabs, Workbook) else Workbook("local", tuple(tabs_of(tabs)))
        for a1, note in (notes or {}).items():
            self.set_note(CellRef.parse(self.workbook.tabs[0].title, a1), note)
        self.writes = 0

    def read(self, _source):
        return self.workbook

    def write(self, edits: Edits) -> Receipt:
        self.writes += 1
        for edit in edits.notes:
            assert self.workbook.cell(edit.cell).note == edit.before
            self.set_note(edit.cell, edit.after)
        for title, rule in edits.rules_removed:
            self._change(title, lambda tab, gone=rule: replace(tab, highlights=without(tab.highlights, gone)))
        for highlight in edits.rules_added:
            self._change(
                highlight.tab,
                lambda tab, new=highlight: replace(
                    tab,
                    highlights=(*tab.highlights, HighlightRule((new.area,), new.formula, len(tab.highlights))),
                ),
            )
        for content in edits.tabs:
            self._put(content)
        kept = tuple(tab for tab in self.workbook.tabs if tab.title not in edits.tabs_removed)
        self.workbook = replace(self.workbook, tabs=kept)
        return Receipt(written=True, target="local")

    def note(self, a1, tab=None):
        return self.workbook.cell(CellRef.parse(tab or self.workbook.tabs[0].title, a1)).note

    def set_note(self, ref, note):
        self._set(ref, note=note)

    def edit(self, a1, text, tab=None):
        self._set(CellRef.parse(tab or self.workbook.tabs[0].title, a1), value=text, text=text)

    def sort(self, order, tab=None):
        """Move whole rows of the first tab: `order` lists old row numbers (from 1) in their new order."""
        title = tab or self.workbook.tabs[0].title

        def moved(old):
            cells = {
                (new, column): cell
                for new, row in enumerate(order)
                for (at, column), cell in old.cells.items()
                if at == row - 1
            }
            return replace(old, cells=cells)

        self._change(title, moved)

    def _set(self, ref, **changes):
        at = (ref.row, ref.column)

        def changed(tab):
            cells = {**tab.cells, at: replace(tab.cell(*at), **changes)}
            return replace(tab, cells={key: cell for key, cell in cells.items() if cell != Cell()})

        self._change(ref.tab, changed)

    def _change(self, title, change):
        tabs = tuple(change(tab) if tab.title == title else tab for tab in self.workbook.tabs)
        self.workbook = replace(self.workbook, tabs=tabs)

    def _put(self, content: TabContent):
        new = tab_of(content.title, [[cell.value for cell in row] for row in content.rows], 90, hidden=content.hidden)
        others = tuple(tab for tab in self.workbook.tabs if tab.title != content.title)
        self.workbook = replace(self.workbook, tabs=(*others, new))


def tabs_of(tabs):
    for position, (title, text) in enumerate(tabs.items()):
        yield tab_of(title, [line.split("|") for line in text.strip("\n").splitlines()], position)


def tab_of(title, rows, position, *, hidden=False):
    cells = {
        (row, column): Cell(value=value, text=str(value))
        for row, line in enumerate(rows)
        for column, value in enumerate(line)
        if value not in {None, ""}
    }
    width = max((len(line) for line in rows), default=0)
    return Tab(title, cells, id=position, row_count=len(rows), column_count=width, hidden=hidden)


def without(rules, gone):
    return tuple(rule for rule in rules if rule != gone)

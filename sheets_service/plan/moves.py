"""Where rows and columns went between two readings, and whose note belongs to a cell that was written meanwhile.

Google has no precondition on a write: when somebody inserts, deletes or sorts rows between our reading and our writing, a
note lands on another row and takes the place of that row's own. Whole rows are compared to find out, twins in their order.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Container, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from sheets_service.plan.notes import FENCE, split_note
from sheets_service.workbook import Cell, CellRef, Tab, Workbook

Line = tuple[str, ...]

_ALIKE = 0.5  # share of equal cells from which a changed row is taken for the same row
_MOST_PAIRS = 250_000  # of changed rows that are compared with each other


@dataclass(frozen=True, slots=True)
class Origins:
    """For each row and column of a tab now, where it was before; new ones are missing."""

    rows: Mapping[int, int]
    columns: Mapping[int, int]


def line_key(cells: Sequence[Cell]) -> Line:
    """Return what a row or column says, blanks left out; a formula counts as one, for its result may change by itself."""
    return tuple("=" if cell.formula else cell.text for cell in cells if cell.formula or cell.text)


def find_origins(before: Tab, now: Tab) -> Origins:
    """Match the rows and the columns of two readings of a tab."""
    rows = _match(_row_keys(before), _row_keys(now))
    columns = _match(_column_keys(before), _column_keys(now))
    return Origins(rows, columns)


def rightful_notes(before: Workbook, now: Workbook, written: Collection[tuple[CellRef, str]]) -> Mapping[CellRef, str]:
    """Return people's words for the cells that hold a note of ours, by the row that stands there now.

    `written` holds the whole notes as we wrote them, with the cells they were written to. A row that was not there before
    has no words of its own. Words that somebody typed on that very cell in that very instant cannot be told from ours.
    """
    rightful: dict[CellRef, str] = {}
    for title in {cell.tab for cell, _ in written}:
        old, new = before.tab(title), now.tab(title)
        if old is None or new is None:
            continue
        origins = find_origins(old, new)
        if _stayed(old, new, origins, {(cell.row, cell.column) for cell, _ in written if cell.tab == title}):
            # Sorting left the notes on their cells, so what we wrote stands where its words were.
            continue
        for place in _hit(new, [(cell, note) for cell, note in written if cell.tab == title]):
            row, column = origins.rows.get(place[0]), origins.columns.get(place[1])
            known = row is not None and column is not None
            rightful[new.ref(*place)] = split_note(old.cell(row or 0, column or 0).note)[0] if known else ""
    return MappingProxyType(rightful)


def with_words(workbook: Workbook) -> Workbook:
    """Return the workbook with people's words where they belong, in place of the notes that an interrupted write left."""
    if not workbook.words:
        return workbook
    tabs = []
    for tab in workbook.tabs:
        cells = dict(tab.cells)
        for ref, words in workbook.words.items():
            if ref.tab == tab.title:
                cells[ref.row, ref.column] = replace(tab.cell(ref.row, ref.column), note=words)
        tabs.append(replace(tab, cells=MappingProxyType(cells)))
    return replace(workbook, tabs=tuple(tabs))


def _stayed(old: Tab, new: Tab, origins: Origins, written: Container[tuple[int, int]]) -> bool:
    """Tell whether the notes that nobody wrote stayed on their cells while rows moved (unmeasured for Google's sorting)."""
    now_at = {before: row for row, before in origins.rows.items()}
    votes = 0
    for (row, column), cell in old.cells.items():
        there = now_at.get(row, row)
        if cell.note and there != row and (row, column) not in written and (there, column) not in written:
            votes += new.cell(row, column).note == cell.note
            votes -= new.cell(there, column).note == cell.note
    return votes > 0


def _hit(tab: Tab, written: Iterable[tuple[CellRef, str]]) -> set[tuple[int, int]]:
    """Return the cells whose note is one we wrote: those we wrote to, and wherever a block of ours was carried along."""
    pairs = set(written)
    fenced = {note for _, note in pairs if FENCE in note}
    carried = {place for place, cell in tab.cells.items() if cell.note in fenced}
    return carried | {(cell.row, cell.column) for cell, note in pairs if tab.cell(cell.row, cell.column).note == note}


def _row_keys(tab: Tab) -> list[Line]:
    keys: defaultdict[int, list[tuple[int, Cell]]] = defaultdict(list)
    for (row, column), cell in tab.cells.items():
        keys[row].append((column, cell))
    return [line_key([cell for _, cell in sorted(keys[row], key=_first)]) for row in range(tab.row_count)]


def _column_keys(tab: Tab) -> list[Line]:
    keys: defaultdict[int, list[tuple[int, Cell]]] = defaultdict(list)
    for (row, column), cell in tab.cells.items():
        keys[column].append((row, cell))
    return [line_key([cell for _, cell in sorted(keys[column], key=_first)]) for column in range(tab.column_count)]


def _first(pair: tuple[int, Cell]) -> int:
    return pair[0]


def _match(before: Sequence[Line], now: Sequence[Line]) -> Mapping[int, int]:
    """Match equal lines first, twins in their order, then changed ones by what they still share."""
    waiting: defaultdict[Hashable, list[int]] = defaultdict(list)
    for index in reversed(range(len(before))):
        waiting[before[index]].append(index)
    found = {index: waiting[line].pop() for index, line in enumerate(now) if waiting.get(line)}
    taken = set(found.values())
    old = [index for index in range(len(before)) if index not in taken and before[index]]
    new = [index for index in range(len(now)) if index not in found and now[index]]
    changed = _match_changed(before, now, old, new)
    # A row that says something else altogether, where one that is gone was, was rewritten in place.
    left = set(old) - set(changed.values())
    rewritten = {index: index for index in new if index not in changed and index in left}
    return MappingProxyType({**found, **changed, **rewritten})


def _match_changed(before: Sequence[Line], now: Sequence[Line], old: list[int], new: list[int]) -> dict[int, int]:
    if len(old) * len(new) > _MOST_PAIRS:
        return {}
    counted = {index: Counter(before[index]) for index in old}
    pairs = []
    for index in new:
        mine = Counter(now[index])
        for other, theirs in counted.items():
            share = (mine & theirs).total() / max(mine.total(), theirs.total())
            if share >= _ALIKE:
                pairs.append((-share, abs(index - other), index, other))
    found: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, index, other in sorted(pairs):
        if index not in found and other not in taken:
            found[index] = other
            taken.add(other)
    return found

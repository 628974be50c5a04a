"""The sheet as people know it, with the colours and the notes that a review would leave on it."""

from collections.abc import Iterator, Mapping
from html import escape

from sheets_service.plan.notes import plan_notes
from sheets_service.review import Review
from sheets_service.workbook import CellRef, Tab, Workbook, column_letters

_MOST_ROWS = 400
_LONG = 24  # characters from which a cell gets room for a sentence


def sheet_parts(review: Review, workbook: Workbook) -> Iterator[str]:
    """Yield each tab that was read; a long one is cut, and says so."""
    notes = plan_notes(review.findings)
    shades = _shades(review)
    for reading in review.readings:
        tab = workbook.tab(reading.tab)
        if reading.layout and tab is not None:
            yield f"<h2>{escape(tab.title)}</h2>"
            yield from _table(tab, notes, shades)


def _shades(review: Review) -> Mapping[CellRef, str]:
    """Return the level that colours each cell, the strongest one where there are several."""
    listed = sorted((one for one in review.findings if one.listed), key=lambda one: one.level)
    return {
        place.cell: finding.level.word
        for finding in listed
        for place in finding.places[: 1 + len(finding.mirrors)]
        if place.cell is not None
    }


def _table(tab: Tab, notes: Mapping[CellRef, tuple[str, ...]], shades: Mapping[CellRef, str]) -> Iterator[str]:
    columns = [column for column in range(tab.column_count) if column not in tab.hidden_columns]
    yield "<div class='scroll' tabindex='0' role='region' aria-label='Sheet'><table class='sheet'><thead><tr><td></td>"
    yield from (f"<th scope='col'>{column_letters(column)}</th>" for column in columns)
    yield "</tr></thead><tbody>"
    for row in range(min(tab.row_count, _MOST_ROWS)):
        if row in tab.hidden_rows or all(tab.cell(row, column).is_blank for column in columns):
            continue
        yield f"<tr><th scope='row'>{row + 1}</th>"
        spans = _spans(tab, row, columns)
        yield from (_cell(tab, row, column, notes, shades, span) for column, span in spans)
        yield "</tr>"
    yield "</tbody></table></div>"
    if tab.row_count > _MOST_ROWS:
        yield f"<p class='soft'>The first {_MOST_ROWS} of {tab.row_count} rows are shown; the findings below are complete.</p>"


def _spans(tab: Tab, row: int, columns: list[int]) -> Iterator[tuple[int, int]]:
    """Return the columns of a row to show, each with how many it covers: cells merged across are shown once."""
    shown: dict[int, int] = {}
    for column in columns:
        top, left = tab.anchor(row, column)
        start = left if top == row and left in shown else column
        shown[start] = shown.get(start, 0) + 1
    yield from shown.items()


def _cell(  # noqa: PLR0913, PLR0917  (what one cell shows)
    tab: Tab, row: int, column: int, notes: Mapping[CellRef, tuple[str, ...]], shades: Mapping[CellRef, str], span: int
) -> str:
    cell, ref = tab.cell(row, column), tab.ref(row, column)
    kinds = [kind for kind in (shades.get(ref), "number" if isinstance(cell.value, int | float) else "") if kind]
    kinds += ["long"] if len(cell.text) > _LONG and span == 1 else []
    style = f" class='{' '.join(kinds)}'" if kinds else ""
    text = f"<b>{escape(cell.text)}</b>" if cell.bold else escape(cell.text)
    wide = f" colspan='{span}'" if span > 1 else ""
    return f"<td{style}{wide} dir='auto'>{text}{_note(ref, notes)}</td>"


def _note(ref: CellRef, notes: Mapping[CellRef, tuple[str, ...]]) -> str:
    lines = notes.get(ref)
    if not lines:
        return ""
    told = "<br>".join(escape(line) for line in lines)
    return f"<details class='note'><summary>note on {ref.a1}</summary><div>{told}</div></details>"

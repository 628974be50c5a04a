"""The sheet as people know it, with the colours and the notes that a review would leave on it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from html import escape

from sheets_service.plan.notes import plan_notes
from sheets_service.report.html_places import MOST_ROWS, Places, ShownTab
from sheets_service.review import Review
from sheets_service.workbook import CellRef, Tab

_LONG = 24  # characters from which a cell gets room for a sentence


@dataclass(frozen=True, slots=True)
class _Marks:
    """What a review leaves on cells: the lines of a note, the level that colours, the finding to read on."""

    notes: Mapping[CellRef, tuple[str, ...]]
    shades: Mapping[CellRef, str]
    findings: Mapping[CellRef, str]


def sheet_parts(review: Review, places: Places) -> Iterator[str]:
    """Yield each tab that was read; a long one is cut, and says so."""
    marks = _marks(review)
    for shown in places.tabs:
        yield f"<h2 id='{shown.id}-title'>{escape(shown.tab.title)}</h2>"
        yield from _table(shown, marks)


def _marks(review: Review) -> _Marks:
    """Gather the marks; where there are several findings on a cell, the strongest colours it."""
    listed = sorted((one for one in review.findings if one.listed), key=lambda one: one.level)
    told = [
        (place.cell, finding)
        for finding in listed
        for place in finding.places[: 1 + len(finding.mirrors)]
        if place.cell is not None
    ]
    return _Marks(
        notes=plan_notes(review.findings),
        shades={cell: finding.level.word for cell, finding in told},
        findings={cell: finding.fingerprint for cell, finding in told},
    )


def _table(shown: ShownTab, marks: _Marks) -> Iterator[str]:
    tab = shown.tab
    yield f"<div class='scroll' tabindex='0' role='region' aria-labelledby='{shown.id}-title'>"
    yield f"<table class='sheet' id='{shown.id}' data-tab='{escape(tab.title)}'><thead><tr><td></td>"
    yield from (f"<th scope='col'>{tab.ref(0, column).a1[:-1]}</th>" for column in shown.columns)
    yield "</tr></thead><tbody>"
    for row in shown.rows:
        yield f"<tr><th scope='row'>{row + 1}</th>"
        yield from (_cell(shown, row, column, marks, span) for column, span in _spans(tab, row, shown.columns))
        yield "</tr>"
    yield "</tbody></table></div>"
    if shown.is_cut:
        yield f"<p class='soft'>The first {MOST_ROWS} of {tab.row_count} rows are shown; the findings below are complete.</p>"


def _spans(tab: Tab, row: int, columns: tuple[int, ...]) -> Iterator[tuple[int, int]]:
    """Return the columns of a row to show, each with how many it covers: cells merged across are shown once."""
    shown: dict[int, int] = {}
    for column in columns:
        top, left = tab.anchor(row, column)
        start = left if top == row and left in shown else column
        shown[start] = shown.get(start, 0) + 1
    yield from shown.items()


def _cell(shown: ShownTab, row: int, column: int, marks: _Marks, span: int) -> str:
    cell, ref = shown.tab.cell(row, column), shown.tab.ref(row, column)
    kinds = [kind for kind in (marks.shades.get(ref), "number" if isinstance(cell.value, int | float) else "") if kind]
    kinds += ["long"] if len(cell.text) > _LONG and span == 1 else []
    kinds += ["day"] if isinstance(cell.value, date) else []
    kinds += ["noted"] if ref in marks.notes else []
    style = f" class='{' '.join(kinds)}'" if kinds else ""
    text = f"<b>{escape(cell.text)}</b>" if cell.bold else escape(cell.text)
    wide = f" colspan='{span}'" if span > 1 else ""
    name = f"{shown.id}-{ref.a1}"
    return f"<td id='{name}'{style}{wide} dir='auto'>{text}{_note(ref, name, marks)}</td>"


def _note(ref: CellRef, name: str, marks: _Marks) -> str:
    """Return the corner of a noted cell, which leads to the finding, and the note that shows on hover and on focus."""
    lines = marks.notes.get(ref)
    if not lines:
        return ""
    told = "".join(f"<p>{_line(line)}</p>" for line in lines)
    corner = f"<a class='corner' href='#f-{marks.findings[ref]}' aria-label='Note on {ref.a1}' aria-describedby='n-{name}'></a>"
    return f"{corner}<div class='note' id='n-{name}' dir='ltr'>{told}</div>"


def _line(line: str) -> str:
    label, colon, words = line.partition(": ")
    return f"<b>{escape(label)}:</b> {escape(words)}" if colon else escape(line)

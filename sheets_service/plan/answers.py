"""Answers to findings, written into the tab “OKR Review” as a person would write them."""

from collections.abc import Iterator
from dataclasses import replace

from sheets_service.history import REVIEW_TAB
from sheets_service.workbook import Cell, Tab, Workbook

_KEY = "Key"
_HEADINGS = ("Your answer", "Reason", "Until")


def with_answer(workbook: Workbook, key: str, answer: tuple[str, str, str]) -> Workbook | None:
    """Return the workbook with answer, reason and last day beside the finding of that key.

    None when the review tab does not list it.
    """
    tab = workbook.tab(REVIEW_TAB)
    place = next(_places(tab, key), None) if tab and key else None
    if tab is None or place is None:
        return None
    row, columns = place
    written = {(row, column): Cell(value=text, text=text) for column, text in zip(columns, answer, strict=True)}
    answered = replace(tab, cells={**tab.cells, **written})
    return replace(workbook, tabs=tuple(answered if one is tab else one for one in workbook.tabs))


def _places(tab: Tab, key: str) -> Iterator[tuple[int, list[int]]]:
    """Find the rows of a key below the headings that say where an answer goes."""
    headings: dict[str, int] = {}
    for row in range(tab.row_count):
        texts = {tab.cell(row, column).text.strip(): column for column in range(tab.column_count)}
        if {_KEY, *_HEADINGS} <= texts.keys():
            headings = texts
        elif headings and texts.get(key) == headings[_KEY]:
            yield row, [headings[name] for name in _HEADINGS]

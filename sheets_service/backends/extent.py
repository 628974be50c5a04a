"""How far a tab reaches: to its last filled cell, but not across a desert to one that strayed."""

from collections.abc import Iterable

from sheets_service.errors import TooLarge
from sheets_service.workbook import CellRef

_ROW_GAP = 5_000  # empty rows in a stretch
_COLUMN_GAP = 500
_MOST_PLACES = 20_000_000  # rows times columns, which the layouts walk over
_NAMED = 3


def reach(title: str, filled: Iterable[tuple[int, int]]) -> tuple[int, int, str]:
    """Return how many rows and columns a tab has, and a sentence about cells beyond a desert, "" when there are none.

    `filled` holds the places with content. Raises TooLarge when so much lies scattered that no one could walk it.
    """
    places = list(filled)
    rows = _until_gap({row for row, _ in places}, _ROW_GAP)
    columns = _until_gap({column for row, column in places if row < rows}, _COLUMN_GAP)
    if rows * columns > _MOST_PLACES:
        raise TooLarge(
            f"The cells of “{title}” are scattered over {rows:,} rows and {columns:,} columns.",
            "Copy the OKRs into a new workbook and review that.",
        )
    strayed = sorted(place for place in places if place[0] >= rows or place[1] >= columns)
    if not strayed:
        return rows, columns, ""
    named = ", ".join(CellRef(title, *place).a1 for place in strayed[:_NAMED])
    more = f" and {len(strayed) - _NAMED} more" if len(strayed) > _NAMED else ""
    return rows, columns, f"On “{title}”, {named}{more} lie far from everything else and were not read."


def _until_gap(filled: set[int], gap: int) -> int:
    """Return the end of what is filled, before the first stretch of more than `gap` empty lines."""
    last = -1
    for line in sorted(filled):
        if line - last > gap + 1:
            break
        last = line
    return last + 1

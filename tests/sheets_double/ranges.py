"""Rectangles of cells, and what becomes of them when rows or columns come and go.

Rows and columns count from 0; ends are exclusive; None is unbounded, as in Google's GridRange.
"""

from dataclasses import dataclass, replace
from typing import Any, Literal

Dimension = Literal["ROWS", "COLUMNS"]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on one sheet, as far as it is bounded."""

    sheet_id: int
    top: int | None = None
    bottom: int | None = None
    left: int | None = None
    right: int | None = None

    @classmethod
    def of(cls, grid_range: dict[str, Any]) -> "Box":
        """Read a GridRange; a missing sheetId is 0."""
        return cls(
            grid_range.get("sheetId", 0),
            grid_range.get("startRowIndex"),
            grid_range.get("endRowIndex"),
            grid_range.get("startColumnIndex"),
            grid_range.get("endColumnIndex"),
        )

    def grid_range(self) -> dict[str, Any]:
        """As a GridRange, without the unbounded sides."""
        values = {
            "sheetId": self.sheet_id,
            "startRowIndex": self.top,
            "endRowIndex": self.bottom,
            "startColumnIndex": self.left,
            "endColumnIndex": self.right,
        }
        return {key: value for key, value in values.items() if value is not None}

    def within(self, rows: int, columns: int) -> "Box":
        """Bounded on all sides by a sheet of this size."""
        return Box(
            self.sheet_id,
            self.top or 0,
            rows if self.bottom is None else min(self.bottom, rows),
            self.left or 0,
            columns if self.right is None else min(self.right, columns),
        )

    def contains(self, row: int, column: int) -> bool:
        """Whether the cell lies inside."""
        return (self.top or 0) <= row < (row + 1 if self.bottom is None else self.bottom) and (
            self.left or 0
        ) <= column < (column + 1 if self.right is None else self.right)

    def meets(self, other: "Box") -> bool:
        """Whether the two have a cell in common."""
        return (
            self.sheet_id == other.sheet_id
            and _spans_meet(self.top, self.bottom, other.top, other.bottom)
            and _spans_meet(self.left, self.right, other.left, other.right)
        )

    def covers(self, other: "Box") -> bool:
        """Whether the other lies wholly inside."""
        return (
            self.sheet_id == other.sheet_id
            and _span_covers(self.top, self.bottom, other.top, other.bottom)
            and _span_covers(self.left, self.right, other.left, other.right)
        )

    @property
    def empty(self) -> bool:
        """Whether no cell is left."""
        return (self.bottom is not None and self.bottom <= (self.top or 0)) or (
            self.right is not None and self.right <= (self.left or 0)
        )

    def span(self, dimension: Dimension) -> tuple[int | None, int | None]:
        """Start and end along rows or columns."""
        return (self.top, self.bottom) if dimension == "ROWS" else (self.left, self.right)

    def with_span(self, dimension: Dimension, start: int | None, end: int | None) -> "Box":
        """The same box with another start and end along rows or columns."""
        if dimension == "ROWS":
            return replace(self, top=start, bottom=end)
        return replace(self, left=start, right=end)


def inserted(box: Box, dimension: Dimension, at: int, count: int) -> Box:
    """The box after `count` rows or columns came in before index `at`."""
    start, end = box.span(dimension)
    if start is not None and start >= at:
        start += count
    if end is not None and end > at:
        end += count
    return box.with_span(dimension, start, end)


def deleted(box: Box, dimension: Dimension, first: int, last: int) -> Box | None:
    """The box after the rows or columns from `first` up to `last` went; None when nothing of it is left."""
    start, end = box.span(dimension)
    after = box.with_span(dimension, _closed(start, first, last), _closed(end, first, last))
    return None if after.empty else after


def moved(box: Box, dimension: Dimension, order: dict[int, int]) -> Box:
    """The box after a move, where `order` gives the new index of each old one: it follows when it stays whole."""
    start, end = box.span(dimension)
    if start is None or end is None:
        return box
    places = sorted(order.get(index, index) for index in range(start, end))
    if places != list(range(places[0], places[0] + len(places))):
        return box
    return box.with_span(dimension, places[0], places[0] + len(places))


def _closed(index: int | None, first: int, last: int) -> int | None:
    if index is None or index <= first:
        return index
    return first if index <= last else index - (last - first)


def _spans_meet(start: int | None, end: int | None, other_start: int | None, other_end: int | None) -> bool:
    return (other_end is None or (start or 0) < other_end) and (end is None or (other_start or 0) < end)


def _span_covers(start: int | None, end: int | None, other_start: int | None, other_end: int | None) -> bool:
    return (start or 0) <= (other_start or 0) and (end is None or (other_end is not None and other_end <= end))

"""The state of the double: spreadsheets, their sheets and cells.

JSON objects inside (cells, rules, metadata, ...) are never changed in place, only replaced. So a shallow
copy is a full snapshot, and a batch works on a copy that takes the original's place when all of it is valid.
"""

from dataclasses import dataclass, field, replace
from typing import Any

from tests.sheets_double.errors import invalid

Json = dict[str, Any]
Cells = dict[int, dict[int, Json]]


@dataclass(slots=True)
class Sheet:
    """One tab: what the API calls Sheet, kept by its numeric id."""

    properties: Json
    cells: Cells = field(default_factory=dict)
    row_properties: dict[int, Json] = field(default_factory=dict)
    column_properties: dict[int, Json] = field(default_factory=dict)
    merges: list[Json] = field(default_factory=list)
    conditional_formats: list[Json] = field(default_factory=list)
    protected_ranges: list[Json] = field(default_factory=list)
    tables: list[Json] = field(default_factory=list)
    banded_ranges: list[Json] = field(default_factory=list)
    filter_views: list[Json] = field(default_factory=list)
    row_groups: list[Json] = field(default_factory=list)
    column_groups: list[Json] = field(default_factory=list)
    comment_anchors: list[Json] = field(default_factory=list)
    basic_filter: Json | None = None

    @property
    def id(self) -> int:
        """The number in the address after gid=."""
        return int(self.properties["sheetId"])

    @property
    def title(self) -> str:
        """The name on the tab."""
        return str(self.properties["title"])

    @property
    def hidden(self) -> bool:
        """Whether people see it."""
        return bool(self.properties.get("hidden"))

    @property
    def rows(self) -> int:
        """How many rows the grid has."""
        return int(self.properties["gridProperties"]["rowCount"])

    @property
    def columns(self) -> int:
        """How many columns the grid has."""
        return int(self.properties["gridProperties"]["columnCount"])

    def cell(self, row: int, column: int) -> Json:
        """What was entered there: {} when nothing was."""
        return self.cells.get(row, {}).get(column, {})

    def set_cell(self, row: int, column: int, cell: Json) -> None:
        """Put a cell in place of the old one; an empty one takes no room."""
        line = self.cells.get(row)
        if cell:
            if line is None:
                line = self.cells[row] = {}
            line[column] = cell
        elif line is not None:
            line.pop(column, None)
            if not line:
                del self.cells[row]

    def resize(self, rows: int | None = None, columns: int | None = None) -> None:
        """Give the grid another size; cells beyond it must have been dropped before."""
        grid = dict(self.properties["gridProperties"])
        grid["rowCount"] = grid["rowCount"] if rows is None else rows
        grid["columnCount"] = grid["columnCount"] if columns is None else columns
        self.properties = {**self.properties, "gridProperties": grid}

    def grow(self, rows: int, columns: int) -> None:
        """At least this large."""
        self.resize(max(rows, self.rows), max(columns, self.columns))

    def copy(self) -> "Sheet":
        """A snapshot that shares the unchangeable inside."""
        return replace(
            self,
            cells={row: dict(line) for row, line in self.cells.items()},
            row_properties=dict(self.row_properties),
            column_properties=dict(self.column_properties),
            merges=list(self.merges),
            conditional_formats=list(self.conditional_formats),
            protected_ranges=list(self.protected_ranges),
            tables=list(self.tables),
            banded_ranges=list(self.banded_ranges),
            filter_views=list(self.filter_views),
            row_groups=list(self.row_groups),
            column_groups=list(self.column_groups),
            comment_anchors=list(self.comment_anchors),
        )


@dataclass(slots=True)
class Spreadsheet:
    """One file: its sheets in order, and what belongs to the whole."""

    id: str
    properties: Json
    owner: str
    created: float
    modified: float
    sheets: list[Sheet] = field(default_factory=list)
    named_ranges: list[Json] = field(default_factory=list)
    metadata: list[Json] = field(default_factory=list)
    comments: list[Json] = field(default_factory=list)
    access: dict[str, str] | None = None

    @property
    def title(self) -> str:
        """The file's name."""
        return str(self.properties["title"])

    @property
    def locale(self) -> str:
        """Such as en_US."""
        return str(self.properties["locale"])

    def sheet(self, sheet_id: int) -> Sheet:
        """The sheet of this id, or Google's 400."""
        for sheet in self.sheets:
            if sheet.id == sheet_id:
                return sheet
        raise invalid(f"No grid with id: {sheet_id}")

    def by_title(self, title: str) -> Sheet | None:
        """Titles are told apart without regard to case."""
        return next((sheet for sheet in self.sheets if sheet.title.lower() == title.lower()), None)

    def copy(self) -> "Spreadsheet":
        """A snapshot to apply a batch to."""
        return replace(
            self,
            sheets=[sheet.copy() for sheet in self.sheets],
            named_ranges=list(self.named_ranges),
            metadata=list(self.metadata),
            comments=list(self.comments),
        )


def new_sheet(sheet_id: int, title: str, rows: int = 1000, columns: int = 26) -> Sheet:
    """An empty tab of Google's usual size."""
    return Sheet(
        {
            "sheetId": sheet_id,
            "title": title,
            "sheetType": "GRID",
            "gridProperties": {"rowCount": rows, "columnCount": columns},
        }
    )


def new_spreadsheet(spreadsheet_id: str, title: str, owner: str, now: float) -> Spreadsheet:
    """A new file as Drive makes it: one sheet named Sheet1 with id 0."""
    properties = {"title": title, "locale": "en_US", "autoRecalc": "ON_CHANGE", "timeZone": "Etc/GMT"}
    return Spreadsheet(spreadsheet_id, properties, owner, now, now, sheets=[new_sheet(0, "Sheet1")])

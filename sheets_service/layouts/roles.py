"""A column of a table with the role it plays."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sheets_service.layouts.profiles import NO_PROFILE, Profile
from sheets_service.layouts.tables import Table, TableColumn
from sheets_service.workbook import CellRef

PARTS_OF_ROWS: Final = (
    "id", "team", "owner", "parent", "type", "why", "level", "status", "note", "baseline", "target", "current",
    "progress", "grade", "unit", "due", "confidence", "depends_on", "next_step", "updated", "weight",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class RoleColumn:
    """A column with the role it plays: "objective", "key_result", "initiative", a part of a row, or "" for none."""

    column: TableColumn
    role: str
    subject: str = ""  # whose part it is, where the heading says so
    number: int | None = None
    level: str = ""
    profile: Profile = NO_PROFILE

    @property
    def index(self) -> int:
        """The column on the tab, from 0."""
        return self.column.index


def only(columns: Sequence[RoleColumn], role: str, subject: str | None = None) -> RoleColumn | None:
    """Return the first column of a role, None without one."""
    return next((one for one in columns if one.role == role and (subject is None or one.subject == subject)), None)


def reference(table: Table, column: RoleColumn) -> CellRef | None:
    """Return the address of a column's heading cell."""
    return table.tab.ref(column.column.row, column.index) if column.column.row >= 0 else None

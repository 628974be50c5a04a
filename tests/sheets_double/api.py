"""How a method of the APIs is called, and the register of those that the double knows."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.sheets_double.masks import Mask
from tests.sheets_double.model import Json, Spreadsheet
from tests.sheets_double.store import Store
from tests.sheets_double.users import User


@dataclass(frozen=True, slots=True)
class Call:
    """One call as a method sees it: checked parameters and body, and who makes it."""

    store: Store
    user: User
    path: dict[str, str]
    query: dict[str, Any]
    body: Json
    mask: Mask | None = None
    comments_fail: bool = False

    @property
    def spreadsheet_id(self) -> str:
        """The id in the path."""
        return self.path["spreadsheetId"]

    def read(self) -> Spreadsheet:
        """The spreadsheet in the path."""
        return self.store.read(self.spreadsheet_id, self.user)


METHODS: dict[str, Callable[[Call], Any]] = {}


def method(name: str) -> Callable[[Callable[[Call], Any]], Callable[[Call], Any]]:
    """Register what answers calls of a method."""

    def register(function: Callable[[Call], Any]) -> Callable[[Call], Any]:
        METHODS[name] = function
        return function

    return register

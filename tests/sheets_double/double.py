"""The double inside a test's own process."""

from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self

from tests.sheets_double.a1 import parse_range
from tests.sheets_double.clock import Clock
from tests.sheets_double.control import count_calls
from tests.sheets_double.faults import Faults
from tests.sheets_double.grid import Calculation
from tests.sheets_double.highlighting import true_rules
from tests.sheets_double.model import Json, Spreadsheet
from tests.sheets_double.ranges import Box
from tests.sheets_double.seeding import seed_spreadsheet
from tests.sheets_double.server import Server
from tests.sheets_double.service import Seen, Service
from tests.sheets_double.snapshot import take_snapshot
from tests.sheets_double.users import DEFAULT_ACCOUNT, User
from tests.sheets_double.value_ranges import Rendering, read_values, write_values


class SheetsDouble:
    """Google Sheets on loopback, for the length of a with block.

    Leaving the block fails when the double itself gave an answer that Google's schema does not allow.
    """

    def __init__(self, port: int = 0, seed: int | None = None, clock: Clock | None = None) -> None:
        """`clock` lets several doubles share one time."""
        self.service = Service(seed=seed, clock=clock or Clock())
        self._server = Server(self.service, port)

    def __enter__(self) -> Self:
        self._server.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._server.stop()
        if kind is None and self.service.mistakes:
            raise AssertionError("the double broke Google's schema: " + "; ".join(self.service.mistakes))

    @property
    def url(self) -> str:
        """Where Google's paths begin."""
        return self._server.url

    @property
    def faults(self) -> Faults:
        """What is to go wrong: `double.faults.add("429", method="*.batchUpdate", times=2)`."""
        return self.service.faults

    @property
    def calls(self) -> list[Seen]:
        """Every call so far; `del double.calls[:]` forgets them."""
        return self.service.calls

    def counts(self) -> Json:
        """Calls and bytes by method."""
        return count_calls(self.service)

    def behave(self, **switches: bool) -> None:
        """Choose where Google is unmeasured: sort_moves_notes, sort_moves_metadata, claim, comments."""
        for name, value in switches.items():
            if name not in self.service.behaviour.__slots__:
                raise ValueError(f"no such switch: {name}")
            setattr(self.service.behaviour, name, value)

    def limit(self, calls_per_minute: int | None) -> None:
        """Quota buckets: so many reads and as many writes a minute for each user."""
        self.service.quota.limit = calls_per_minute

    def advance(self, seconds: float) -> None:
        """Let time pass on the double's clock."""
        self.service.clock.advance(seconds)

    def add_user(self, token: str, email: str, name: str | None = None) -> None:
        """Whose this access token is. Without it a token with an @ is its user's own address."""
        self.service.users.tokens[token] = User(email, name or email.partition("@")[0])

    def revoke(self, token: str) -> None:
        """From now on this access token is answered with 401."""
        self.service.users.revoked.add(token)

    def create(
        self,
        title: str = "Plan",
        tabs: Mapping[str, Any] | None = None,
        *,
        locale: str = "en_US",
        owner: str = DEFAULT_ACCOUNT,
        spreadsheet_id: str | None = None,
        access: Mapping[str, str] | None = None,
        names: Mapping[str, str] | None = None,
    ) -> str:
        """A spreadsheet as `seeding.TAB_KEYS` describes it; gives its id."""
        made = seed_spreadsheet(
            self.service,
            title,
            tabs,
            locale=locale,
            owner=owner,
            spreadsheet_id=spreadsheet_id,
            access=access,
            names=names,
        )
        return made.id

    def share(self, spreadsheet_id: str, access: Mapping[str, str] | None) -> None:
        """Who may open it: {"ana@example.com": "writer"}, also commenter or reader; None is everyone."""
        self._spreadsheet(spreadsheet_id).access = None if access is None else dict(access)

    def edit(self, spreadsheet_id: str, *requests: Json, user: str | None = None) -> None:
        """Someone else's batchUpdate, between two calls of the one under test and not counted as a call."""
        self.service.edit(list(requests), spreadsheet_id, user)

    def enter(self, spreadsheet_id: str, where: str, text: str, *, by: str | None = None) -> None:
        """Someone types a text into a cell."""
        who = by or self._spreadsheet(spreadsheet_id).owner
        user = User(who, who.partition("@")[0])
        with self.service.store.change(spreadsheet_id, user) as draft:
            write_values(draft, user, _find(draft, where), {"values": [[text]]}, "USER_ENTERED")

    def values(self, spreadsheet_id: str, where: str, *, formulas: bool = False) -> list[list[Any]]:
        """What cells show, or what was typed into them; a tab's title alone is all of it."""
        spreadsheet = self._spreadsheet(spreadsheet_id)
        rendering = Rendering("FORMULA" if formulas else "FORMATTED_VALUE")
        found: list[list[Any]] = read_values(spreadsheet, _find(spreadsheet, where), rendering).get("values", [])
        return found

    def cell(self, spreadsheet_id: str, where: str) -> Json:
        """All that was entered in one cell, as CellData."""
        spreadsheet = self._spreadsheet(spreadsheet_id)
        box = parse_range(spreadsheet, where)
        return spreadsheet.sheet(box.sheet_id).cell(box.top or 0, box.left or 0)

    def note(self, spreadsheet_id: str, where: str) -> str:
        """The note of one cell: "" when it has none."""
        return str(self.cell(spreadsheet_id, where).get("note", ""))

    def highlights(self, spreadsheet_id: str, where: str) -> list[int]:
        """The indexes of the tab's conditional rules that are true for one cell."""
        spreadsheet = self._spreadsheet(spreadsheet_id)
        box = parse_range(spreadsheet, where)
        return true_rules(Calculation(spreadsheet), spreadsheet.sheet(box.sheet_id), box.top or 0, box.left or 0)

    def notes(self, spreadsheet_id: str, title: str | None = None) -> dict[str, str]:
        """All notes of a tab (the first one unless named) by cell name."""
        shot = take_snapshot(self._spreadsheet(spreadsheet_id))
        sheets = (
            shot["sheets"]
            if title is None
            else [item for item in shot["sheets"] if item["properties"]["title"] == title]
        )
        return {name: cell["note"] for name, cell in sheets[0]["cells"].items() if "note" in cell}

    def snapshot(self, spreadsheet_id: str) -> Json:
        """The whole state, for before and after."""
        return take_snapshot(self._spreadsheet(spreadsheet_id))

    def _spreadsheet(self, spreadsheet_id: str) -> Spreadsheet:
        return self.service.store.spreadsheets[spreadsheet_id]


def _find(spreadsheet: Spreadsheet, where: str) -> Box:
    # For the API a bare Q3 is a cell; tests mean the tab, where there is one.
    sheet = spreadsheet.by_title(where)
    return parse_range(spreadsheet, where) if sheet is None else Box(sheet.id)

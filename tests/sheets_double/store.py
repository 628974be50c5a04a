"""Every spreadsheet the double holds, and who may do what with which."""

import random
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from tests.sheets_double.batch import Batch, Behaviour
from tests.sheets_double.clock import Clock
from tests.sheets_double.errors import denied, not_found
from tests.sheets_double.model import Spreadsheet, new_spreadsheet
from tests.sheets_double.users import User

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


@dataclass(slots=True)
class Store:
    """The files. A change is made on a copy, which takes the original's place when all went well."""

    clock: Clock
    behaviour: Behaviour
    ids: random.Random = field(default_factory=random.Random)
    spreadsheets: dict[str, Spreadsheet] = field(default_factory=dict)
    lock: threading.RLock = field(default_factory=threading.RLock)

    def create(self, title: str, owner: str, spreadsheet_id: str | None = None) -> Spreadsheet:
        """A new file with one empty tab."""
        made = new_spreadsheet(spreadsheet_id or self._new_id(), title, owner, self.clock.now())
        with self.lock:
            self.spreadsheets[made.id] = made
        return made

    def copy(self, source: Spreadsheet, title: str, owner: str) -> Spreadsheet:
        """A file with all that is in another but its comments."""
        made = source.copy()
        made.id, made.owner, made.access = self._new_id(), owner, None
        made.created = made.modified = self.clock.now()
        made.properties = {**source.properties, "title": title}
        made.comments = []
        for sheet in made.sheets:
            sheet.comment_anchors = []
        with self.lock:
            self.spreadsheets[made.id] = made
        return made

    def read(self, spreadsheet_id: str, user: User, *, roles: tuple[str, ...] = ()) -> Spreadsheet:
        """The file as it stands; 404 when there is none, 403 when the caller's role is not among `roles`."""
        spreadsheet = self.spreadsheets.get(spreadsheet_id)
        if spreadsheet is None:
            raise not_found()
        if user.email != spreadsheet.owner and spreadsheet.access is not None:
            role = spreadsheet.access.get(user.email)
            if role is None or (roles and role not in roles):
                raise denied()
        return spreadsheet

    @contextmanager
    def change(self, spreadsheet_id: str, user: User, *, roles: tuple[str, ...] = ("writer",)) -> Iterator[Spreadsheet]:
        """A copy to change; it takes the original's place unless the block raises."""
        with self.lock:
            draft = self.read(spreadsheet_id, user, roles=roles).copy()
            yield draft
            draft.modified = self.clock.now()
            self.spreadsheets[spreadsheet_id] = draft

    def batch(self, draft: Spreadsheet, user: User) -> Batch:
        """What requests on this draft work with."""
        return Batch(draft, user, self.clock.now(), self.behaviour, self.ids)

    def visible(self, user: User) -> list[Spreadsheet]:
        """The files that a listing shows: one's own and those shared by name."""
        return [
            item
            for item in self.spreadsheets.values()
            if item.owner == user.email or (item.access or {}).get(user.email)
        ]

    def _new_id(self) -> str:
        return "1" + "".join(self.ids.choice(_LETTERS) for _ in range(43))

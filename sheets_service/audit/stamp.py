"""The enrolment stamp: a line of the hidden state tab by which somebody who may edit a spreadsheet lets audits in.

It is written with that person's own right, so that writing it is the proof. It names the audits' account, stands only as long
as the state tab does, and, like all state, says nothing in a copy of the spreadsheet.
"""

import json
from collections.abc import Iterator, Sequence

from sheets_service import RULES_VERSION
from sheets_service.audit.ledger import Ledger
from sheets_service.audit.memory import FREED, MEMORY_TAB
from sheets_service.errors import NoAccess, NotEnrolled, SheetBusy
from sheets_service.history import ENROLLED, STATE_TAB
from sheets_service.plan import Backend, Edits, Receipt
from sheets_service.plan.journal import KIND
from sheets_service.plan.marks import ContentCell, TabContent
from sheets_service.state_lines import pack_state, read_state, seal
from sheets_service.workbook import Tab, Workbook

_TRIES = 3
_STATE_COLUMNS = 3  # kind, what it says, its seal; the columns behind hold flagged texts


def enrol(backend: Backend, spreadsheet: str, account: str) -> bool:
    """Write the stamp for this account; return False where it stands already. Raises NoAccess, SheetBusy."""
    for turn in range(_TRIES):
        workbook = backend.read(spreadsheet)
        if enrolled(workbook) == account:
            return turn > 0
        receipt = backend.write(Edits(source=spreadsheet, tabs=(_stamped(workbook, account),)))
        if not receipt.moved and receipt.written:
            return True
        if not receipt.moved:
            raise NoAccess(
                "The hidden tab of the review is protected.", "Ask the sheet's owner to lift the protection."
            )
    raise SheetBusy("The spreadsheet changed while it was enrolled.", "Try again in a moment.")


def enrolled(workbook: Workbook) -> str:
    """Return the account whose audits were let in; "" for none."""
    tab = workbook.tab(STATE_TAB)
    lines = read_state(tab, workbook.id).lines if tab else ()
    accounts = [
        str(payload.get("account", "")) for kind, payload in lines if kind == ENROLLED and isinstance(payload, dict)
    ]
    return accounts[-1] if accounts else ""


def free(ledger: Ledger, spreadsheet: str) -> None:
    """End the suspension of a spreadsheet that somebody enrolled again: a line in the registry's memory, for the next audit."""
    ledger.look()
    sheet = ledger.sheets.get(MEMORY_TAB)
    if sheet is None:
        return
    packed = json.dumps(spreadsheet)
    line = (FREED, packed, seal(FREED, packed, ledger.spreadsheet))
    row = {"values": [{"userEnteredValue": {"stringValue": part}} for part in line]}
    ledger.change([{"appendCells": {"sheetId": sheet.id, "rows": [row], "fields": "userEnteredValue"}}])


class Enrolled:
    """A backend that opens only spreadsheets that let this account's audits in."""

    def __init__(self, backend: Backend, account: str) -> None:
        """`account` is the address that people share with."""
        self._backend = backend
        self._account = account

    def read(self, source: str) -> Workbook:
        """Read a spreadsheet; raises NotEnrolled without a stamp, NoAccess where it is not shared."""
        try:
            workbook = self._backend.read(source)
        except NoAccess as error:
            raise NoAccess(
                "The audit may not open this spreadsheet, or may no longer.",
                f"To let it in, share the spreadsheet with {self._account} as editor and enrol it.",
            ) from error
        if enrolled(workbook) != self._account:
            raise NotEnrolled(
                "Nobody has let audits into this spreadsheet.",
                "Somebody who may edit it opens it and chooses “Take part in audits” in the menu “OKR Review”.",
            )
        return workbook

    def write(self, edits: Edits) -> Receipt:
        """Carry out edits on a spreadsheet that was read."""
        return self._backend.write(edits)


def _stamped(workbook: Workbook, account: str) -> TabContent:
    """Return the state tab with the stamp in it; flagged texts and the journal of a write under way stay as they are."""
    tab = workbook.tab(STATE_TAB)
    stamp = (ENROLLED, json.dumps({"account": account}, ensure_ascii=False, separators=(",", ":")))
    # First, as a review writes it; lines of another spreadsheet, or that were damaged, are left out, as the next review would.
    kept = list(_kept(tab, workbook.id)) if tab else []
    lines = [*pack_state([stamp, *kept], workbook.id, RULES_VERSION), *(_journal(tab) if tab else ())]
    others = list(_others(tab)) if tab else []
    height = max(len(lines), len(others))
    rows = (
        (*_cells(lines[row] if row < len(lines) else ("", "", "")), *(others[row] if row < len(others) else ()))
        for row in range(height)
    )
    return TabContent(STATE_TAB, tuple(rows), hidden=True)


def _kept(tab: Tab, spreadsheet: str) -> Iterator[tuple[str, str]]:
    for kind, payload in read_state(tab, spreadsheet).lines:
        if kind != ENROLLED:
            yield kind, json.dumps(payload, ensure_ascii=False, separators=(",", ":"))


def _journal(tab: Tab) -> Iterator[tuple[str, str, str]]:
    for row in tab.rows():
        if row and row[0].text == KIND:
            yield KIND, row[1].text, ""


def _others(tab: Tab) -> Iterator[tuple[ContentCell, ...]]:
    for row in tab.rows():
        yield tuple(ContentCell(cell.text or None) for cell in row[_STATE_COLUMNS:])


def _cells(line: Sequence[str]) -> tuple[ContentCell, ...]:
    return tuple(ContentCell(part or None) for part in line)

"""The journal of an audit under way in the cloud: a hidden tab of the registry with a row a sheet.

A row is filled when its sheet is done, so that no sheet is reviewed twice, whoever comes again; the tab counts the filled rows
by itself, and each entry's answer brings that count along, so that the last one knows that it was. The tab holds the words of
OKRs until all sheets are compared, packed, and is deleted with the call that writes the audit's last result.
"""

import base64
import json
import secrets
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import Any, Self

from sheets_service import RULES_VERSION
from sheets_service.audit.ledger import JOURNAL_TAB, Ledger
from sheets_service.audit.result import SheetResult, pack_result, unpack_result
from sheets_service.backends.google.client import OutcomeUnknown, Refused
from sheets_service.backends.google.grid import coordinate
from sheets_service.backends.google.mask import quoted
from sheets_service.backends.google.refusals import as_review_error, may_not_write
from sheets_service.errors import GoogleUnavailable
from sheets_service.workbook import Area

_GOES_ON = timedelta(days=1)  # an older audit is begun anew
_VERSION = 1
_CELL = 45_000  # characters; a cell holds 50,000
_COLUMNS = 12  # the key, whether it is done, and pieces of its entry
_HEAD = 1  # rows above the first entry
ENTRIES_A_READING, _KEYS = 250, 2500  # of whole entries, of keys alone
_DONE = "done"
_TRIES = 3
_BAD_REQUEST, _FORBIDDEN = 400, 403
_COUNT = "updatedSpreadsheet(sheets(properties(sheetId),data(rowData(values(effectiveValue(numberValue))))))"

Entry = tuple[SheetResult, Mapping[str, Any] | None]


class AuditOver(Exception):
    """The journal is gone: the audit was concluded, or another one began."""


@dataclass(frozen=True, slots=True)
class Head:
    """What an audit under way is: its name, the day it stands for, how many sheets it visits, and what was asked for."""

    name: str
    day: date
    total: int
    write: bool
    settings: Mapping[str, Any]

    @classmethod
    def new(cls, day: date, total: int, settings: Mapping[str, Any], *, write: bool) -> Self:
        """Name an audit that begins."""
        return cls(f"{day:%Y%m%d}-{secrets.token_hex(4)}", day, total, write, settings)

    @property
    def tab(self) -> int:
        """The id of its tab, its own, so that a task of an earlier audit can write nothing into this one's."""
        return 1_000_000_000 + int(self.name.rpartition("-")[2], 16) % 1_000_000_000

    def goes_on(self, other: Self) -> bool:
        """Tell whether somebody who asks for `other` now is to go on with this one."""
        asked = (self.write, self.settings) == (other.write, other.settings)
        return asked and self.day <= other.day <= self.day + _GOES_ON


def begin(ledger: Ledger, head: Head, keys: Sequence[str]) -> Head:
    """Make the journal, or return the head of the one that stands and is to be gone on with."""
    standing = find(ledger)
    if standing and standing.goes_on(head):
        return standing
    old = ledger.sheets.get(JOURNAL_TAB)
    about = json.dumps({"version": _VERSION, "rules": RULES_VERSION, **asdict(head)}, default=str)
    first = [_text(about), {"userEnteredValue": {"formulaValue": f"=COUNTA(B{_HEAD + 1}:B)"}}]
    grid = {"rowCount": len(keys) + _HEAD + 1, "columnCount": _COLUMNS}
    properties = {"sheetId": head.tab, "title": JOURNAL_TAB, "hidden": True, "gridProperties": grid}
    rows = [{"values": first}, *({"values": [_text(key)]} for key in keys)]
    requests: list[dict[str, Any]] = [
        *([{"deleteSheet": {"sheetId": old.id}}] if old else []),
        {"addSheet": {"properties": properties}},
        {"updateCells": {"start": coordinate(head.tab, 0, 0), "rows": rows, "fields": "userEnteredValue"}},
    ]
    try:
        ledger.change(requests)
    except (Refused, OutcomeUnknown) as error:
        # Somebody began at the same moment, or it was made and the answer lost: then it stands now.
        ledger.look()
        made = find(ledger)
        if made is None:
            raise _unwritable(error) from error
        return made
    ledger.look()
    return head


def find(ledger: Ledger) -> Head | None:
    """Return what the journal is about that stands in the registry, None without one of this version."""
    if JOURNAL_TAB not in ledger.sheets:
        return None
    cells = _cells(ledger, Area(0, 0, 0, 0))
    try:
        about = json.loads(cells[0, 0])
        if (about.pop("version"), about.pop("rules")) != (_VERSION, RULES_VERSION):
            return None
        return Head(**{**about, "day": date.fromisoformat(about["day"])})
    except (KeyError, TypeError, ValueError):
        return None


def undone(ledger: Ledger) -> Iterator[tuple[int, str]]:
    """Walk the sheets that have no entry yet: place, from 0, and key."""
    for top in range(_HEAD, ledger.sheets[JOURNAL_TAB].rows, _KEYS):
        cells = _cells(ledger, Area(top, 0, top + _KEYS - 1, 1))
        keys = sorted((row, key) for (row, column), key in cells.items() if column == 0)
        yield from ((row - _HEAD, key) for row, key in keys if (row, 1) not in cells)


def is_done(ledger: Ledger, tab: int, place: int) -> bool:
    """Tell whether a sheet has its entry; raises AuditOver."""
    ledger.look()
    if JOURNAL_TAB not in ledger.sheets or ledger.sheets[JOURNAL_TAB].id != tab:
        raise AuditOver
    return bool(_cells(ledger, Area(place + _HEAD, 1, place + _HEAD, 1)))


def add(ledger: Ledger, tab: int, place: int, entry: Entry) -> int:
    """Note a finished sheet; return how many are done. Raises AuditOver.

    The same entry written twice stands once, so a try whose outcome nobody knows is simply made again.
    """
    values = [_text(_DONE), *(_text(piece) for piece in _pack(entry))]
    update = {"start": coordinate(tab, place + _HEAD, 1), "rows": [{"values": values}], "fields": "userEnteredValue"}
    counted = [f"{quoted(JOURNAL_TAB)}!B1"]
    for _ in range(_TRIES):
        try:
            told = ledger.change(
                [{"updateCells": update}], _COUNT, includeSpreadsheetInResponse=True, responseRanges=counted
            )
        except OutcomeUnknown:
            continue
        except Refused as refusal:
            raise _judge(refusal) from refusal
        return _count(told)
    raise GoogleUnavailable("Google does not say whether the result was noted.", "Try again in a minute.")


def entries(ledger: Ledger) -> Iterator[tuple[str, Entry]]:
    """Walk the sheets that are done by their keys."""
    for top in range(_HEAD, ledger.sheets[JOURNAL_TAB].rows, ENTRIES_A_READING):
        cells = _cells(ledger, Area(top, 0, top + ENTRIES_A_READING - 1, _COLUMNS - 1))
        for row in sorted({row for row, _ in cells}):
            entry = _unpack("".join(cells.get((row, column), "") for column in range(2, _COLUMNS)))
            if (row, 1) in cells and entry:
                yield cells[row, 0], entry


def _cells(ledger: Ledger, area: Area) -> Mapping[tuple[int, int], str]:
    bottom = min(area.bottom, ledger.sheets[JOURNAL_TAB].rows - 1)
    found: dict[tuple[int, int], str] = {}
    for _, cells in ledger.page([(JOURNAL_TAB, Area(area.top, area.left, bottom, area.right))]):
        found.update({place: cell.text for place, cell in cells.items()})
    return found


def _pack(entry: Entry) -> Iterator[str]:
    """Cut an entry into pieces; OKRs too many for the row are left out, and their sheet is not compared."""
    result, okrs = entry
    whole = _squeeze({"result": pack_result(result, brief=False), "okrs": okrs})
    if len(whole) > _CELL * (_COLUMNS - 2):
        whole = _squeeze({"result": pack_result(result, brief=True), "okrs": None})
    # A shorter entry over a longer one leaves no piece of it.
    for column in range(_COLUMNS - 2):
        yield whole[column * _CELL : (column + 1) * _CELL]


def _squeeze(entry: Mapping[str, Any]) -> str:
    told = json.dumps(entry, separators=(",", ":"))
    return base64.b64encode(zlib.compress(told.encode())).decode()


def _unpack(text: str) -> Entry | None:
    try:
        told = json.loads(zlib.decompress(base64.b64decode(text)))
        return unpack_result(told["result"]), told["okrs"]
    except (KeyError, TypeError, ValueError, zlib.error):
        return None


def _text(text: str) -> dict[str, Any]:
    return {"userEnteredValue": {"stringValue": text}} if text else {}


def _count(told: Mapping[str, Any]) -> int:
    """Return how many entries Google counted; 0 where it did not say, and then the audit's last call concludes it."""
    numbers = [
        cell.get("effectiveValue", {}).get("numberValue", 0)
        for sheet in told.get("updatedSpreadsheet", {}).get("sheets", ())
        for data in sheet.get("data", ())
        for row in data.get("rowData", ())
        for cell in row.get("values", ())
    ]
    return int(numbers[0]) if numbers else 0


def _judge(refusal: Refused) -> Exception:
    return AuditOver() if refusal.status == _BAD_REQUEST else as_review_error(refusal)


def _unwritable(error: Exception) -> Exception:
    if isinstance(error, Refused):
        return may_not_write("the registry") if error.status == _FORBIDDEN else as_review_error(error)
    return GoogleUnavailable("Google does not say whether the journal was made.", "Try again in a minute.")

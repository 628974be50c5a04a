"""Files as spreadsheets: .xlsx, .xlsm, .csv and .tsv, told apart by what is in them."""

import hashlib
import stat
from dataclasses import replace
from pathlib import Path

from sheets_service.backends.atomic import replace_file
from sheets_service.backends.csv_file import parse_csv
from sheets_service.backends.xlsx.package import open_package, pack
from sheets_service.backends.xlsx.patch import patch
from sheets_service.backends.xlsx.plain import write_plain
from sheets_service.backends.xlsx.read import read_bytes, read_package
from sheets_service.errors import NotAWorkbook, NotWritable
from sheets_service.plan.marks import Edits, Receipt
from sheets_service.workbook import CellRef, Workbook

_TEXT_SUFFIXES = frozenset({".csv", ".tsv", ".tab", ".txt"})
_WORKBOOK_SUFFIXES = frozenset({".xlsx", ".xlsm", ".xltx", ".xltm"})
_BINARY_STARTS = (b"PK", b"\xd0\xcf\x11\xe0")


class Files:
    """Reads a file by its path; writes the reviewed copy to `out`, or over the source when there is none.

    A text file cannot carry marks: without `out` its reviewed copy is an .xlsx beside it.
    """

    def __init__(self, out: Path | None = None) -> None:
        """Remember where to write; None means the source itself."""
        self.out = out
        self._seen: dict[str, bytes] = {}

    def read(self, source: str) -> Workbook:
        """Read a file; raises ReviewError with one sentence when it is no spreadsheet."""
        path = Path(source)
        raw = read_bytes(path)
        workbook = read_content(raw, path)
        self._seen[source] = _digest(raw)
        return workbook

    def write(self, edits: Edits) -> Receipt:
        """Carry out edits, all or none; when the file changed since it was read, nothing is written."""
        source = Path(edits.source)
        raw = read_bytes(source)
        target = self._target(source, raw)
        if self._seen.get(edits.source, _digest(raw)) != _digest(raw):
            return Receipt(written=False, moved=_touched(edits))
        _check_suffix(source, target)
        content, receipt = mark_content(raw, source, edits)
        if receipt.moved:
            return receipt
        if target.exists() and target.read_bytes() == content:
            return replace(receipt, written=False, target=str(target))
        warnings = _say_open(target)
        replace_file(target, content, _mode(source, target))
        if target.resolve() == source.resolve():
            self._seen[edits.source] = _digest(content)
        return replace(receipt, written=True, target=str(target), warnings=warnings)

    def _target(self, source: Path, raw: bytes) -> Path:
        if self.out is not None:
            return self.out
        return source.with_suffix(".reviewed.xlsx") if is_text(raw, source) else source


def read_content(raw: bytes, path: Path) -> Workbook:
    """Read the bytes of a file; what they are counts, not what the file is called."""
    if not raw:
        raise NotAWorkbook(f"“{path.name}” is empty.", "Save or export the workbook again.")
    if is_text(raw, path):
        return parse_csv(raw, path)
    return read_package(open_package(raw, path.name), path)


def mark_content(raw: bytes, path: Path, edits: Edits) -> tuple[bytes, Receipt]:
    """Return the bytes of a file with the edits carried out, a text file as a workbook; as they were when anything moved."""
    plain = write_plain(parse_csv(raw, path).tabs[0]) if is_text(raw, path) else raw
    patched = patch(open_package(plain, path.name), edits, path.name)
    if patched.moved:
        return raw, Receipt(written=False, moved=patched.moved)
    content = pack(patched.package) if patched.package.changed else plain
    return content, Receipt(written=content != raw, skipped=patched.skipped)


def is_text(raw: bytes, path: Path) -> bool:
    """Tell whether a file is to be read as separated values."""
    return path.suffix.lower() in _TEXT_SUFFIXES and not raw.startswith(_BINARY_STARTS)


def _check_suffix(source: Path, target: Path) -> None:
    """Excel refuses a file whose name says less or more than its content: macros want .xlsm."""
    suffix = target.suffix.lower()
    wanted = source.suffix.lower() if source.suffix.lower() in _WORKBOOK_SUFFIXES else ".xlsx"
    if suffix not in _WORKBOOK_SUFFIXES or suffix.endswith("m") != wanted.endswith("m"):
        raise NotWritable(f"“{target.name}” would not open in Excel.", f"Give it a name that ends in {wanted}.")


def _touched(edits: Edits) -> tuple[CellRef, ...]:
    """Return the cells that edits are about, so that a receipt can say they may have moved."""
    tabs = (*(highlight.tab for highlight in edits.rules_added), *(content.title for content in edits.tabs))
    return tuple(edit.cell for edit in edits.notes) or tuple(CellRef(tab, 0, 0) for tab in tabs)


def _mode(source: Path, target: Path) -> int:
    """Return the permission bits of the file that is replaced, or those of the source, which the owner may write."""
    if target.exists():
        return stat.S_IMODE(target.stat().st_mode)
    return stat.S_IMODE(source.stat().st_mode) | stat.S_IWUSR


def _say_open(target: Path) -> tuple[str, ...]:
    """Warn when the file that is replaced is open: Excel and LibreOffice leave a marker beside it."""
    markers = (target.with_name(f"~${target.name}"), target.with_name(f".~lock.{target.name}#"))
    if not any(marker.exists() for marker in markers):
        return ()
    return (f"“{target.name}” seems to be open in another program. Close it there without saving, then open it again.",)


def _digest(raw: bytes) -> bytes:
    return hashlib.sha256(raw).digest()

"""Files as spreadsheets: .xlsx, .xlsm, .csv and .tsv, told apart by what is in them."""

from dataclasses import dataclass
from pathlib import Path

from sheets_service.backends.csv_file import parse_csv
from sheets_service.backends.xlsx.package import open_package
from sheets_service.backends.xlsx.read import read_bytes, read_package
from sheets_service.errors import NotAWorkbook
from sheets_service.workbook import Workbook

_TEXT_SUFFIXES = frozenset({".csv", ".tsv", ".tab", ".txt"})
_BINARY_STARTS = (b"PK", b"\xd0\xcf\x11\xe0")


@dataclass(frozen=True, slots=True)
class Files:
    """Reads a file by its path; writes the reviewed copy to `out`, or over the source when there is none."""

    out: Path | None = None

    def read(self, source: str) -> Workbook:
        """Read a file; raises ReviewError with one sentence when it is no spreadsheet."""
        path = Path(source)
        return read_content(read_bytes(path), path)


def read_content(raw: bytes, path: Path) -> Workbook:
    """Read the bytes of a file; what they are counts, not what the file is called."""
    if not raw:
        raise NotAWorkbook(f"“{path.name}” is empty.", "Save or export the workbook again.")
    if is_text(raw, path):
        return parse_csv(raw, path)
    return read_package(open_package(raw, path.name), path)


def is_text(raw: bytes, path: Path) -> bool:
    """Tell whether a file is to be read as separated values."""
    return path.suffix.lower() in _TEXT_SUFFIXES and not raw.startswith(_BINARY_STARTS)

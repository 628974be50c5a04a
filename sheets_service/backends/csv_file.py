"""Reads .csv and .tsv files as a workbook of one tab; values stay the text they are."""

import csv
import io
import re
from collections import deque
from pathlib import Path

from sheets_service.backends.extent import reach
from sheets_service.backends.xlsx.read import read_bytes
from sheets_service.errors import NotAWorkbook, TooLarge
from sheets_service.workbook import Cell, Tab, Workbook

_DELIMITERS = ",;\t|"
_MAX_TEXT = 30 * 2**20  # bytes
_MAX_CELLS = 1_000_000
_SAMPLE_ROWS = 200


def read_csv(path: Path) -> Workbook:
    """Read a file of comma, semicolon or tab separated values; raises ReviewError when it is not text."""
    return parse_csv(read_bytes(path), path)


def parse_csv(raw: bytes, path: Path) -> Workbook:
    """Read the bytes of such a file; the tab is named after the file."""
    if len(raw) > _MAX_TEXT:
        raise TooLarge(
            f"“{path.name}” has {len(raw) // 2**20} MB; text files up to {_MAX_TEXT // 2**20} MB are read.",
            "Export the OKRs alone.",
        )
    text = _decode(raw, path.name)
    if not text.strip():
        raise NotAWorkbook(f"“{path.name}” is empty.", "Export the sheet again.")
    cells = dict[tuple[int, int], Cell]()
    text, delimiter = _take_delimiter(text)
    rows = _rows(text, delimiter)
    for row, values in enumerate(rows):
        for column, value in enumerate(values):
            if value:
                cells[row, column] = Cell(value=value, text=value)
        if len(cells) > _MAX_CELLS:
            raise TooLarge(f"“{path.name}” holds more than {_MAX_CELLS:,} filled cells.", "Export the OKRs alone.")
    title = _title(path.stem)
    row_count, column_count, strayed = reach(title, cells)
    tab = Tab(title, cells, row_count=row_count, column_count=column_count)
    warnings = (strayed, _say_unclosed(text, delimiter, rows))
    return Workbook(path.stem, (tab,), warnings=tuple(one for one in warnings if one))


def _title(stem: str) -> str:
    """Return a name that a sheet may have: at most 31 characters, none of []:*?/ or a backslash, no quote outside."""
    return re.sub(r"[\[\]:*?/\\]", "-", stem)[:31].strip("' ") or "Sheet"


def _decode(raw: bytes, name: str) -> str:
    """Return the text: a byte order mark says how it is written, else UTF-8, else what Western Windows writes."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace")
    if b"\0" in raw:
        guess = _without_mark(raw)
        if guess is None:
            raise NotAWorkbook(f"“{name}” is not a text file.", "Export the sheet as .csv or .xlsx and review that.")
        return guess
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _without_mark(raw: bytes) -> str | None:
    """Return UTF-16 text that lacks its byte order mark: every other byte of mostly Latin text is zero."""
    sample = raw[:4000]
    high, low = sample[0::2].count(0), sample[1::2].count(0)
    encoding = "utf-16-le" if low > len(sample) // 4 > high else "utf-16-be" if high > len(sample) // 4 > low else ""
    return raw.decode(encoding, "replace") if encoding else None


def _take_delimiter(text: str) -> tuple[str, str]:
    """Return the text and its delimiter; a first line "sep=;" that says so is taken off, as Excel does."""
    first, _, rest = text.partition("\n")
    said = first.strip().lower()
    if said.startswith("sep=") and len(said) == 5:
        return rest, said[4]
    return text, _find_delimiter(text)


def _say_unclosed(text: str, delimiter: str, rows: list[list[str]]) -> str:
    """Say that the last cell swallowed the lines below it, because a quotation mark in front of it is never closed."""
    last = rows[-1][-1] if rows and rows[-1] else ""
    if "\n" not in last and "\r" not in last:
        return ""
    try:
        deque(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True), maxlen=0)
    except csv.Error as error:
        if "end of data" in str(error):
            start = " ".join(last.split())[:30]
            return f"A quotation mark before “{start}” is never closed; all that follows it was read as one cell."
    return ""


def _find_delimiter(text: str) -> str:
    """Return the delimiter under which the rows agree best on how many cells they have; a comma when none does."""
    scores = {delimiter: _agreement(text, delimiter) for delimiter in _DELIMITERS}
    return max(_DELIMITERS, key=lambda delimiter: scores[delimiter]) if any(scores.values()) else ","


def _agreement(text: str, delimiter: str) -> float:
    """Return how many cells the usual row has, weighed by the share of rows that have so many."""
    widths = [
        len(row) for row, _ in zip(_rows(text[:200_000], delimiter), range(_SAMPLE_ROWS), strict=False) if any(row)
    ]
    if not widths:
        return 0.0
    usual = max(set(widths), key=lambda width: (widths.count(width), width))
    return 0.0 if usual < 2 else widths.count(usual) / len(widths) * (1 + usual / 100)


def _rows(text: str, delimiter: str) -> list[list[str]]:
    csv.field_size_limit(_MAX_TEXT)
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))

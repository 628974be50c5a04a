"""A1 notation: read as Google reads it, written as Google writes it."""

import re
from collections.abc import Sequence

from tests.sheets_double.errors import invalid
from tests.sheets_double.model import Sheet, Spreadsheet
from tests.sheets_double.ranges import Box

_PART = r"\$?([A-Za-z]{0,3})\$?([0-9]*)"
_CELLS = re.compile(rf"{_PART}(?::{_PART})?")
_R1C1 = re.compile(r"[Rr](\d+)[Cc](\d+)(?::[Rr](\d+)[Cc](\d+))?")
_PLAIN_TITLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_LIKE_A_CELL = re.compile(r"[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]")


def column_letters(index: int) -> str:
    """0 is A, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def column_index(letters: str) -> int:
    """A is 0, AA is 26."""
    index = 0
    for letter in letters.upper():
        index = index * 26 + ord(letter) - 64
    return index - 1


def quote(title: str) -> str:
    """Quoted unless it is a plain word that cannot be taken for a cell."""
    if _PLAIN_TITLE.fullmatch(title) and not _LIKE_A_CELL.fullmatch(title):
        return title
    return "'" + title.replace("'", "''") + "'"


def cell_name(row: int, column: int) -> str:
    """0, 0 is A1."""
    return f"{column_letters(column)}{row + 1}"


def render(sheet: Sheet, box: Box) -> str:
    """A bounded box with its sheet's title; one cell without a colon."""
    top, left = box.top or 0, box.left or 0
    bottom = sheet.rows if box.bottom is None else box.bottom
    right = sheet.columns if box.right is None else box.right
    first, last = cell_name(top, left), cell_name(bottom - 1, right - 1)
    return f"{quote(sheet.title)}!{first}" if first == last else f"{quote(sheet.title)}!{first}:{last}"


def parse_cells(text: str) -> tuple[int | None, int | None, int | None, int | None] | None:
    """Top, bottom, left, right of `B2:C`, `2:3`, `A`, reversed corners put right; None when it is none."""
    if match := _R1C1.fullmatch(text):
        row, column, last_row, last_column = (int(value) if value else None for value in match.groups())
        assert row
        assert column
        rows = sorted((row, last_row or row))
        columns = sorted((column, last_column or column))
        return rows[0] - 1, rows[1], columns[0] - 1, columns[1]
    match = _CELLS.fullmatch(text)
    if not match or not text or not (match[1] or match[2]):
        return None
    alone = ":" not in text
    if alone and not (match[1] and match[2]):
        return None
    if not alone and not (match[3] or match[4]):
        return None
    tops = [int(value) - 1 if value else None for value in (match[2], match[2] if alone else match[4])]
    lefts = [column_index(value) if value else None for value in (match[1], match[1] if alone else match[3])]
    if -1 in tops:
        return None
    top, bottom = _ends(tops)
    left, right = _ends(lefts)
    return top, bottom, left, right


def parse_range(spreadsheet: Spreadsheet, text: str) -> Box:
    """A range as the API accepts it: a tab, cells, both, or a named range; 400 in Google's words otherwise."""
    title, cells = _split(text)
    if title is None:
        return _bare(spreadsheet, cells, text)
    sheet = spreadsheet.by_title(title)
    if sheet is None:
        raise invalid(f"Unable to parse range: {text}")
    if not cells:
        return Box(sheet.id)
    ends = parse_cells(cells)
    if ends is None:
        named = _named(spreadsheet, cells)
        if named is None:
            raise invalid(f"Unable to parse range: {text}")
        return named
    return _checked(sheet, Box(sheet.id, *ends), text)


def _bare(spreadsheet: Spreadsheet, text: str, asked: str) -> Box:
    if named := _named(spreadsheet, text):
        return named
    ends = parse_cells(text)
    if ends is None:
        sheet = spreadsheet.by_title(text)
        if sheet is None:
            raise invalid(f"Unable to parse range: {asked}")
        return Box(sheet.id)
    first = next((sheet for sheet in spreadsheet.sheets if not sheet.hidden), spreadsheet.sheets[0])
    return _checked(first, Box(first.id, *ends), asked)


def _checked(sheet: Sheet, box: Box, _asked: str) -> Box:
    if (box.top or 0) >= sheet.rows or (box.left or 0) >= sheet.columns:
        shown = render(sheet, box)
        raise invalid(f"Range ({shown}) exceeds grid limits. Max rows: {sheet.rows}, max columns: {sheet.columns}")
    return box


def _named(spreadsheet: Spreadsheet, name: str) -> Box | None:
    for item in spreadsheet.named_ranges:
        if item["name"].lower() == name.lower():
            return Box.of(item["range"])
    return None


def _split(text: str) -> tuple[str | None, str]:
    if text.startswith("'"):
        match = re.fullmatch(r"'((?:[^']|'')*)'(?:!(.*))?", text, re.DOTALL)
        if match:
            return match[1].replace("''", "'"), match[2] or ""
    if "!" in text:
        title, _, cells = text.rpartition("!")
        return title, cells
    return None, text


def _ends(values: Sequence[int | None]) -> tuple[int | None, int | None]:
    first, last = values
    if first is None or last is None:
        return (first if first is not None else last), None
    return min(first, last), max(first, last) + 1

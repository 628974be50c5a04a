"""References inside formulas: found, moved along with rows and columns, or refused."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from tests.sheets_double.a1 import column_index, column_letters
from tests.sheets_double.ranges import Box

_FORMULA_PART = re.compile(
    r"""(?P<text>"(?:[^"]|"")*")
    |(?<![\w.$'])(?P<tab>(?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?
     (?:(?P<c1>\$?[A-Za-z]{1,3})(?P<r1>\$?\d+)(?::(?P<c2>\$?[A-Za-z]{1,3})(?P<r2>\$?\d+))?
       |(?P<c3>\$?[A-Za-z]{1,3}):(?P<c4>\$?[A-Za-z]{1,3})
       |(?P<r3>\$?\d+):(?P<r4>\$?\d+))(?![\w(!])""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Reference:
    """One reference: the tab it names (None for its own), its cells, and which parts are fixed by $."""

    tab: str | None
    box: Box
    fixed: tuple[bool, bool, bool, bool]
    single: bool


def references(formula: str) -> Iterator[Reference]:
    """Every direct reference; what stands in quoted texts (INDIRECT) is none."""
    for match in _FORMULA_PART.finditer(formula):
        if not match["text"]:
            yield _read(match)


def map_references(formula: str, change: Callable[[Reference], Reference | None]) -> str:
    """The formula with every reference replaced; #REF! where nothing is left of one."""

    def changed(match: re.Match[str]) -> str:
        if match["text"]:
            return match[0]
        before = _read(match)
        after = change(before)
        if after == before:
            return match[0]
        return (match["tab"] or "") + ("#REF!" if after is None else _write(after))

    return _FORMULA_PART.sub(changed, formula)


def shifted(formula: str, rows: int, columns: int) -> str:
    """The formula as pasted so many rows and columns further: only parts without $ move."""

    def change(reference: Reference) -> Reference | None:
        box, fixed = reference.box, reference.fixed
        ends = (box.top, box.bottom, box.left, box.right)
        steps = (rows, rows, columns, columns)
        flags = (fixed[0], fixed[1], fixed[2], fixed[3])
        moved = [
            end if end is None or is_fixed else end + step
            for end, step, is_fixed in zip(ends, steps, flags, strict=True)
        ]
        if any(end is not None and end < 0 for end in moved):
            return None
        return replace(reference, box=Box(box.sheet_id, *moved))

    return map_references(formula, change)


def _read(match: re.Match[str]) -> Reference:
    columns = [match["c1"] or match["c3"], match["c2"] or match["c4"] or match["c1"]]
    rows = [match["r1"] or match["r3"], match["r2"] or match["r4"] or match["r1"]]
    tops = [int(row.replace("$", "")) if row else None for row in rows]
    lefts = [column_index(column.replace("$", "")) if column else None for column in columns]
    first, last = lefts
    tab = match["tab"]
    name = tab[:-1].strip("'").replace("''", "'") if tab else None
    box = Box(
        0,
        None if tops[0] is None else tops[0] - 1,
        tops[1],
        first,
        None if last is None else last + 1,
    )
    fixed = tuple(bool(part) and part.startswith("$") for part in (rows[0], rows[1], columns[0], columns[1]))
    return Reference(
        name, box, (fixed[0], fixed[1], fixed[2], fixed[3]), not (match["c2"] or match["c4"] or match["r4"])
    )


def _write(reference: Reference) -> str:
    box, fixed = reference.box, reference.fixed
    dollar = ["$" if flag else "" for flag in fixed]
    first = ("" if box.left is None else dollar[2] + column_letters(box.left)) + (
        "" if box.top is None else f"{dollar[0]}{box.top + 1}"
    )
    if reference.single:
        return first
    last = ("" if box.right is None else dollar[3] + column_letters(box.right - 1)) + (
        "" if box.bottom is None else f"{dollar[1]}{box.bottom}"
    )
    return f"{first}:{last}"

"""Formulas that are stored once for many cells, as each of those cells would write them."""

import re

from sheets_service.workbook import column_index, column_letters

# Quoted texts and sheet names pass through; a name such as LOG10( or TAX2025 is not an address.
_PIECE = re.compile(
    r"""("[^"]*"|'[^']*')|(?<![A-Za-z0-9_.\\])(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})(?![A-Za-z0-9_.(!])""",
)


def shift_formula(formula: str, rows: int, columns: int) -> str:
    """Return a formula as it reads that many rows further down and columns to the right."""

    def moved(match: re.Match[str]) -> str:
        if match[1] is not None:
            return match[1]
        column = column_index(match[3]) + (0 if match[2] else columns)
        row = int(match[5]) + (0 if match[4] else rows)
        if column < 0 or row < 1:
            return "#REF!"
        return f"{match[2]}{column_letters(column)}{match[4]}{row}"

    return _PIECE.sub(moved, formula)

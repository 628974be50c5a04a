"""The number a cell holds: "12h", "EUR 2,5 Mio", "99.9%", "0 of 4"."""

import re
from functools import lru_cache

from .lang import grammars
from .normalise import normalise
from .numerals import CURRENCIES, Decimal, atom_pattern, read_atom

_CELL_REST = re.compile(r"[()~<>≤≥=≈+:.,\s]*|[\w€$£/ .()-]+")
_NAMED = re.compile(r"(?:phase|step|level|stage|tier|version|v|q|h|p|option|sprint|week|day|24\s?/)\s?[\d.]+")
_EMPTY_CELLS = frozenset({"n/a", "na", "-", "--", "tbd", "none", "null", "?", "tbc", "n.a.", ""})


@lru_cache(maxsize=16384)
def parse_number(text: str, *, decimal: Decimal = "") -> tuple[float, str] | None:
    """Read a cell that holds one number: "12h", "EUR 2,5 Mio", "99.9%", "0 of 4"; None when it holds none.

    Without `decimal`, "1.234" and "1,234" are both taken as 1234: three digits after one mark are grouping
    far more often than thousandths. Text with a second number or more than a few words is no number.
    """
    plain = normalise(text[:120])
    low = plain.low.strip()
    if low in _EMPTY_CELLS or _NAMED.fullmatch(low):
        return None
    for grammar in grammars():
        match = atom_pattern(grammar).search(low)
        if match is None or match.end() == match.start():
            continue
        atom = read_atom(match, plain.text, grammar, decimal)
        rest = (low[: match.start()] + " " + low[match.end() :]).strip()
        if atom is None or atom.multiple or re.search(r"\d", rest) or len(rest.split()) > 3:
            continue
        if rest and not atom.unit and not _CELL_REST.fullmatch(rest):
            return None
        unit = atom.unit or _unit_word(rest)
        if atom.worded and rest and not unit:
            continue
        return (-atom.value if atom.sign == "-" else atom.value), unit
    return None


def _unit_word(rest: str) -> str:
    """Return the unit named beside a number in a cell, "" when it is none we know."""
    for word in re.findall(r"[^\W\d_]+|[%€$£]", rest):
        for grammar in grammars():
            if word in grammar.units:
                return grammar.units[word]
        if word in CURRENCIES:
            return CURRENCIES[word]
    return "%" if "%" in rest else ""

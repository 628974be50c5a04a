"""Shares in words: "one in eight", "nine patients in ten", "two out of three"."""

import re

from .nouns import singular
from .numerals import Atom
from .words import VERB_THIRD

_TOTALS = {
    "eleven": 11, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "eighteen": 18, "twenty-five": 25, "sixty": 60,
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12,
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "hundred": 100, "a hundred": 100,
}  # fmt: skip
_NEXT_WORD = re.compile(r"\s([a-z-]+)")
_VERBS = frozenset("goes does has says".split())
_PERIODS = frozenset("day week month year hour minute quarter term".split())


def as_chance(atom: Atom, low: str, match: re.Match[str]) -> Atom:
    """Return "three in four" as 75 %, and what only looks like it ("six teams in ten weeks") as the plain number it is."""
    told, total = match["wof"].split(), match["wtotal"]
    size = int(total) if total.isdigit() else _TOTALS.get(total, 0)
    counted = told[0] not in {"in", "of", "out"}
    if told[-2 if len(total.split()) == 1 else -3] == "of" and told[0] != "out":
        return atom
    if not 0 < atom.value < size <= _TOTALS["hundred"] or _is_of_many(low, match.end(), counted=counted):
        return atom._replace(end=match.end("numeral"), unit="") if counted else atom
    return atom._replace(end=match.end("wof"), value=round(100 * atom.value / size, 2), unit="%")


def _is_of_many(low: str, end: int, *, counted: bool) -> bool:
    """Tell "six teams in ten weeks" from "nine patients in ten leave" by the noun behind."""
    after = _NEXT_WORD.match(low, end)
    if after is None:
        return False
    word = after[1]
    many = singular(word) != word and word not in VERB_THIRD and word not in _VERBS
    return singular(word) in _PERIODS or (counted and many)

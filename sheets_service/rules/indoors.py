"""What goes on inside the house: hands and their hours, papers that are filed, machines that are mended."""

import re

from sheets_service.rules.first_of import Alternatives
from sheets_service.rules.profile import Row
from sheets_service.text.lang import house_en as words
from sheets_service.text.openings import Words
from sheets_service.text.tallies import tells_more

SOMEBODY = Words(words.SOMEBODY)  # large, so read and compiled once for all who ask
_HANDS, _PAPERS, _INDOORS, _INNARDS, _SOFTWARE = map(
    Words, (words.HANDS, words.PAPERS, words.INDOORS, words.INNARDS, words.SOFTWARE)
)
_SURELY_INDOORS = Alternatives(words.SURELY_INDOORS)
_WHO = re.compile(r"\b(?:who|whose|whom)\b", re.IGNORECASE)  # what people do or say is more than a headcount
_WORD = re.compile(r"[^\W\d_]+")


def stays_indoors(row: Row, *, machines_only: bool = False) -> bool:
    """Tell whether a row counts what happens inside the house alone, and names nobody but those who work there.

    `machines_only` leaves software out: those who make it may well be those it is for.
    """
    text = row.kr.sober
    hands = _HANDS.search(text)
    if hands is not None:
        return not SOMEBODY.is_in(f"{text[: hands.start()]} {text[hands.end() :]}")
    if SOMEBODY.is_in(text):
        return False
    if _PAPERS.is_in(text) or _INNARDS.is_in(text) or (not machines_only and _SOFTWARE.is_in(text)):
        return True
    return not _has_trouble(text) and _INDOORS.is_in(text)


def stays_with_staff(row: Row) -> bool:
    """Tell whether a row counts what only the house knows, or hands and papers of those who do the work, and what they do."""
    text = row.kr.sober
    surely = _SURELY_INDOORS.search(text)
    named = _named(f"{text[: surely.start()]} {text[surely.end() :]}" if surely else text)
    if not words.STAFF.issuperset(named) or _WHO.search(text):
        return False
    return bool(surely or named) or stays_indoors(row)


def names_those_served(text: str) -> bool:
    """Tell whether a text names people other than those who do the work."""
    return not words.STAFF.issuperset(_named(text))


def _named(text: str) -> list[str]:
    return [found[0].casefold() for found in SOMEBODY.finditer(text.lower() if text.isascii() else text)]


def may_be_noticed(text: str) -> bool:
    """Tell whether somebody may notice what a text counts, though it names nobody: what is held up, cold or within reach."""
    return _has_trouble(text) or tells_more(text)


def _has_trouble(text: str) -> bool:
    return not words.TROUBLED.isdisjoint(_WORD.findall(text.casefold()))

"""Rows that push at what nobody counts, and say neither how much nor by what it shows: "Improve communication with parents"."""

from functools import lru_cache

from sheets_service.text.lang.pushes_en import PUSHED, SOFT, WHOSE
from sheets_service.text.openings import Words

_PUSHES = Words(
    rf"^\W*(?:we |to |will |further |continuously |significantly )*(?:{PUSHED}) (?:(?:{WHOSE}) ){{0,3}}(?P<soft>{SOFT})"
    r"(?: (?:and|&) (?P<more>[\w-]+(?: [\w-]+)?))?"
    r"(?:,? (?:with|between|among|amongst|in|of|across|within|to|towards|for|on|at|inside|around|throughout)\b[^:→%\d]*)?\W*$"
)
_READ_OFF = Words(
    r"\b(?:scores?|rates?|ratings?|surveys?|index|nps|points?|share|number|percent\w*|by half|twice|"
    r"measured|as told|votes?|per)\b"
)


@lru_cache(maxsize=65536)
def soft_push(text: str) -> str:
    """Return what a row pushes at and nobody counts, "" where it counts something."""
    found = _PUSHES.match(text)
    return found["soft"] if found and not _READ_OFF.is_in(text) else ""

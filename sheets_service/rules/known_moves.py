"""What a row says about how its number moved so far: a trend in brackets, a level already reached."""

import re
from dataclasses import dataclass

from sheets_service.okrs import KeyResult
from sheets_service.rules.rows import plain
from sheets_service.text.openings import Words

_NUMBER = r"([+\-−–]?\s?\d[\d,.]*)\s*(k|m)?"
_PACE = Words(
    r"\b(?:trend|last (?:month|quarter|year|cycle|season|half[- ]year)|previous (?:month|quarter|year)|so far|"
    r"(?:has )?(?:grown|rose|fell|moved|"
    rf"rising|falling|growing)(?: by)?|on track for|currently)\b[^\d()+\-−–]{{0,20}}{_NUMBER}",
)
_EVERY = Words(rf"{_NUMBER}\s*(?:points?|pp|%)?\s*(?:a|per|each|every)\s+(month|quarter|week)")
_ALREADY = Words(
    rf"\balready\b[^\d()]{{0,25}}{_NUMBER}|{_NUMBER}\s*%?\s*(?:was|were|is|had been|has been)?\s*(?:already\s+)?reached\b|"
    rf"\b(?:reached|hit|stood at|was at)\s+{_NUMBER}\s*%?\s*(?:last|in the last|already)\b",
)
_STANDS = re.compile(
    r"[(,;–—]\s*(?:(?:we|it|they|this|which)(?:['’]re|['’]s)?\s+)?(?:(?:are|is|stands?|sits?|stood|were|was)\s+)?"
    rf"(?:already|now|currently|today)?\s*(?:standing\s+)?(?:at|on)\s+{_NUMBER}\s*%?\s*(?:today|now|already|currently)?\s*(?:\)|$)",
    re.IGNORECASE,
)
_MONTHS = {"week": 0.25, "month": 1.0, "quarter": 3.0}


@dataclass(frozen=True, slots=True)
class Move:
    """A known move with its sign, and the words that tell it."""

    value: float
    words: str


def known_move(kr: KeyResult, months: float = 3.0) -> Move | None:
    """Return how far the number moved, or would move by itself, over a period of so many months."""
    steady = _EVERY.search(plain(kr.phrase))
    if steady and (_PACE.search(plain(kr.phrase)) or steady[1].strip()[:1] in "+-−–"):
        return Move(_read(steady[1], steady[2]) * months / _MONTHS[steady[3].casefold()], steady[0].strip())
    found = _PACE.search(plain(kr.phrase))
    if found and found[1].strip()[:1] in "+-−–":
        return Move(_read(found[1], found[2]), found[0].strip())
    return None


def reached_level(kr: KeyResult) -> Move | None:
    """Return a level that the text says is reached already."""
    words = plain(kr.phrase)
    found = _ALREADY.search(words) or _STANDS.search(words)
    if found is None:
        return None
    groups = found.groups()
    number, factor = next((groups[i], groups[i + 1]) for i in range(0, len(groups), 2) if groups[i])
    return Move(_read(number, factor), found[0].strip(" (),;–—"))


def told_after_goal(kr: KeyResult) -> Move | None:
    """Return today's level where the sentence names its goal first: "reach 70% (currently 74%)", "80%, we are at 83%"."""
    goal, start = kr.phrase.first("target"), kr.phrase.first("baseline")
    if goal is None or goal.value != kr.target or kr.entry("target") or kr.entry("baseline"):
        return None
    if start is None or start.value != kr.baseline:
        return reached_level(kr)
    between = kr.phrase.original[goal.span.end : start.span.start]
    if start.span.start < goal.span.end or not _APART.search(between):
        return None
    if _FROM.search(between) or _CHANGE.search(kr.text):
        return None
    return Move(start.value, kr.phrase.original[goal.span.end :].strip(" (),;–—."))


_APART = re.compile(r"[(,;–—]|\b(?:is|are|was|were|now|today|currently|already)\b", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\b|→|->", re.IGNORECASE)
_CHANGE = re.compile(r"\bback to\b|→|->", re.IGNORECASE)


def _read(number: str, factor: str | None) -> float:
    plain = number.replace(" ", "").replace("−", "-").replace("–", "-").rstrip(".,")
    if re.fullmatch(r"[+\-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?", plain):
        plain = plain.replace(",", "")
    value = float(plain.replace(",", "."))
    return value * {"k": 1e3, "m": 1e6}.get((factor or "").casefold(), 1.0)

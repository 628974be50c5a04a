"""Words that several rules share: quoting what people wrote, naming rows, building fixes from what stands in the sheet."""

import re

from sheets_service.okrs import KeyResult, Objective

BLANK_MEASURE = "[What is counted]"
_ADDRESS = re.compile(r"[A-Za-z]{1,3}\d{1,5}")
_ENDS = frozenset({"baseline", "target", "delta", "unassigned"})
_LEADING_VERB = re.compile(
    r"^\W*(?:we\s+|to\s+)?(?:increase|reduce|raise|grow|cut|lower|decrease|improve|boost|double|halve|triple|drop|bring|push|drive|"
    r"keep|maintain|hold|reach|achieve|get|ensure)s?\s+(?:the\s+|our\s+)?(?:number of\s+)?",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:[\s:;,(\-–→>]|\b(?:from|to|by|at|up|down|below|above|under|over|of|is|are|than|least|most|stays?|past|reach|already|"
    r"increased?|reduced?|improved?|does not exceed|eventually|has|have|had|gets?)\b)*$",
    re.IGNORECASE,
)
_EXAMPLES = re.compile(r",?\s*\(?(?:\be\.g\.|\bi\.e\.|\bsuch as\b|\betc\b).*", re.IGNORECASE)
# A piece of a sentence rather than the name of a measure: "We've sourced", "Managers report that", "In peak hours".
_TORN = re.compile(
    r"^(?:we(?:['’]\w+)?|they|there|get|have|in|on|with)(?![\w-])|\?\?|"
    r"(?<![\w-])(?:that|which|who|and|or|an?|the|our|their|with|in|on|for|before|after)$",
    re.IGNORECASE,
)
_SPACE = re.compile(r"\s+")


def shorten(text: str, limit: int) -> str:
    """Cut a text at a word's end so that it has at most `limit` characters, "…" included."""
    plain = _SPACE.sub(" ", text).strip()
    if len(plain) <= limit:
        return plain
    cut = plain[: limit - 1]
    at_word = cut.rpartition(" ")[0]
    return f"{(at_word if len(at_word) > limit // 2 else cut).rstrip(' ,;:–-')}…"


def quote(text: str, limit: int = 70) -> str:
    """Put what people wrote in curly quotes, shortened; quotes inside become single ones."""
    inner = re.sub(r"[“”„\"]", "’", shorten(text, limit))
    return f"“{inner}”"


def name_row(item: KeyResult | Objective) -> str:
    """Return how a note speaks of another row: its cell, else its own id, else its words.

    Where the team's ids read like addresses (H1, E1), a bare address would be misread, so the words are quoted.
    """
    place = item.at()
    if place.cell and not (not item.made_id and _ADDRESS.fullmatch(item.id)):
        return place.cell.a1
    if not place.cell and not item.made_id:
        return item.id
    return quote(item.text, 40)


def figure(value: float, unit: str = "") -> str:
    """Write a number as people do: 9.9, 8,400, 15%, $2,000."""
    number = f"{value:,.0f}" if value == int(value) else f"{value:,.10g}"
    if unit == "%":
        return f"{number}%"
    if unit in {"$", "€", "£", "¥"}:
        cents = value != int(value) and round(value, 2) == value
        return f"{unit}{value:,.2f}" if cents else f"{unit}{number}"
    return number


def measure(kr: KeyResult, limit: int = 60) -> str:
    """Return the words that say what a row counts, as written; a blank where the text does not say."""
    phrase = kr.phrase
    stops = [one.span.start for one in phrase.quantities if one.role in _ENDS] + (
        [phrase.deadline.span.start] if phrase.deadline else []
    )
    head = _TAIL.sub("", kr.phrase.original[: min(stops, default=len(kr.text))].partition(":")[0])
    words = _EXAMPLES.sub("", without_lead(head)).strip(" :,;.-–(")
    if not words or len(words) > limit or "[" in words or not any(letter.isalpha() for letter in words):
        return BLANK_MEASURE
    if _TORN.search(words):
        return BLANK_MEASURE
    return words[0].upper() + words[1:]


def without_lead(text: str) -> str:
    """Return a text without the verb that leads it: "Increase the number of app" is "app"."""
    return _LEADING_VERB.sub("", text)


def from_to(kr: KeyResult, target: str = "[target]") -> str:
    """Return the pattern of a measured row, with the start that stands in the sheet where one does."""
    start = figure(kr.baseline, kr.unit) if kr.baseline is not None else "[today]"
    unit = " %" if kr.unit == "%" and target.startswith("[") else ""
    return f"from {start} to {target}{unit}"

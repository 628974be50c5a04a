"""Buzzwords: those that the text package knows, and more of the kind that mean something else to each reader."""

from sheets_service.text import Span, find_jargon
from sheets_service.text.openings import Words

_MORE = Words(
    r"\b(?:scalable|ecosystems?|orchestrat\w+|holistic\w*|seamless\w*|synerg\w+|paradigms?|next[- ]gen\w*|best[- ]in[- ]class|"
    r"world[- ]class|cutting[- ]edge|bleeding[- ]edge|game[- ]chang\w+|disrupt(?:ive|ion)\w*|thought[- ]lead\w+|go[- ]forward|"
    r"value[- ](?:creation|capture|streams?|ecosystems?)|(?:stakeholder|customer|user|people)[- ]centric(?:ity)?|"
    r"omni-?channel|frictionless|future[- ]proof\w*|hyper-?\w+ation|mission[- ]critical|move the needle|low[- ]hanging|"
    r"operationali[sz]e|ideat\w+|empower\w*|unlock\w* (?:value|potential|growth|synerg\w+))\b",
)


def find_buzzwords(text: str) -> tuple[Span, ...]:
    """Return the buzzwords of a text in their order, each stretch once."""
    known = find_jargon(text)
    taken = [(one.start, one.end) for one in known]
    more = [
        Span(found.start(), found.end(), found[0])
        for found in _MORE.finditer(text)
        if not any(found.start() < end and start < found.end() for start, end in taken)
    ]
    return tuple(sorted((*known, *more), key=lambda one: one.start))

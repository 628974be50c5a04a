"""Side topics of a text: the coffee machine, the choir, the van fleet; subjects that seldom move a goal of another kind."""

import re
from collections.abc import Mapping
from functools import lru_cache

from sheets_service.text.lang.topics_en import AT_HOME, TOPICS
from sheets_service.text.phrase import Span


def _compile(entries: str) -> re.Pattern[str]:
    parts = (
        re.escape(" ".join(entry.split())).replace(r"\*", r"\w*").replace(r"\ ", r"[\s\-]+")
        for entry in entries.split(",")
    )
    return re.compile(r"(?<!\w)(?:" + "|".join(part for part in parts if part) + r")(?!\w)", re.IGNORECASE)


_PATTERNS: Mapping[str, re.Pattern[str]] = {name: _compile(entries) for name, entries in TOPICS.items()}
_HOMES: Mapping[str, re.Pattern[str]] = {name: _compile(entries) for name, entries in AT_HOME.items()}

_READ = 600  # characters: what a text is about stands at its beginning


@lru_cache(maxsize=65536)
def find_topics(text: str) -> tuple[tuple[str, Span], ...]:
    """Return the side topics that a text is about, each with the words that say so."""
    found = ((name, pattern.search(text[:_READ])) for name, pattern in _PATTERNS.items())
    return tuple((name, Span(match.start(), match.end(), match[0])) for name, match in found if match)


def is_at_home(topic: str, text: str) -> bool:
    """Tell whether a text speaks of a side topic, or of something that the topic may well move."""
    return bool(_PATTERNS[topic].search(text) or _HOMES[topic].search(text))

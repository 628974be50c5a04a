"""Side topics of a text: the coffee machine, the choir, the van fleet; subjects that seldom move a goal of another kind."""

import re
from collections.abc import Mapping
from functools import lru_cache

from sheets_service.text.lang.overheads_en import MATTERS
from sheets_service.text.lang.topics_en import AT_HOME, SUBJECTS, TOPICS
from sheets_service.text.openings import Words, index_lists, lists_for, word_list
from sheets_service.text.phrase import Span

_PATTERNS: Mapping[str, Words] = {
    name: word_list(entries, re.IGNORECASE) for lists in (TOPICS, SUBJECTS) for name, entries in lists.items()
}
_MATTERS: Mapping[str, Words] = {name: Words(matter.pattern) for name, matter in MATTERS.items()}
_HOMES: Mapping[str, Words] = {
    **{name: word_list(entries, re.IGNORECASE) for name, entries in AT_HOME.items()},
    **{name: word_list(matter.at_home, re.IGNORECASE) for name, matter in MATTERS.items()},
}
_BY_START = index_lists(TOPICS)
_SUBJECTS_BY_START = index_lists(SUBJECTS)
_PRONOUN = re.compile(r"\b[Ii]t\b")  # what is meant by it is no department
# "Drivers choose our charging points": a buyer is no staff; "nurses choose us" may be meant of staff.
_BUYERS = re.compile(
    r"^\W*(?:[\w-]+ )?[\w-]+s (?=(?:choose|prefer|pick|recommend|buy|order|book|rent|subscribe to) (?!us\b|to\b))"
)

_READ = 600  # characters: what a text is about stands at its beginning


@lru_cache(maxsize=65536)
def find_topics(text: str) -> tuple[tuple[str, Span], ...]:
    """Return the side topics that a text is about, each with the words that say so."""
    return _find(text[:_READ], _BY_START)


@lru_cache(maxsize=65536)
def find_matters(text: str) -> tuple[tuple[str, Span], ...]:
    """Return the matters of any house that a text is about: what it spends, files and furnishes for itself."""
    found = ((name, pattern.search(text[:_READ])) for name, pattern in _MATTERS.items())
    return tuple((name, Span(match.start(), match.end(), match[0])) for name, match in found if match)


@lru_cache(maxsize=65536)
def find_subjects(text: str) -> tuple[tuple[str, Span], ...]:
    """Return the side topics and the further subjects that the text of a whole objective is about."""
    return (find_topics(text) or find_matters(text)) + _find(text[:_READ], _SUBJECTS_BY_START)


def is_matter(topic: str) -> bool:
    """Tell whether a subject is a matter of the house: it handles things of any world, sheet music in a cellar."""
    return topic in _MATTERS


def is_at_home(topic: str, text: str) -> bool:
    """Tell whether a text speaks of a side topic, or of something that the topic may well move."""
    own = _PATTERNS.get(topic) or _MATTERS[topic]
    return bool(own.search(text) or _HOMES[topic].search(_BUYERS.sub("", _PRONOUN.sub("", text))))


def _find(text: str, by_start: Mapping[str, frozenset[str]]) -> tuple[tuple[str, Span], ...]:
    worth = lists_for(text.casefold(), by_start)
    found = ((name, pattern.search(text)) for name, pattern in _PATTERNS.items() if name in worth)
    return tuple((name, Span(match.start(), match.end(), match[0])) for name, match in found if match)

"""Side topics of a text: the coffee machine, the choir, the van fleet; subjects that seldom move a goal of another kind."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from sheets_service.text.lang.overheads_en import MATTERS
from sheets_service.text.lang.topics_en import AT_HOME, SUBJECTS, TOPICS
from sheets_service.text.openings import Words, word_list
from sheets_service.text.pattern_words import fold
from sheets_service.text.phrase import Span
from sheets_service.text.word_lists import WordLists, openings_of

_MATTERS: Mapping[str, Words] = {name: Words(matter.pattern) for name, matter in MATTERS.items()}
_PATTERNS: Mapping[str, Words] = {
    **{name: word_list(entries, re.IGNORECASE) for lists in (TOPICS, SUBJECTS) for name, entries in lists.items()},
    **_MATTERS,
}
_HOMES: Mapping[str, Words] = {
    **{name: word_list(entries, re.IGNORECASE) for name, entries in AT_HOME.items()},
    **{name: word_list(matter.at_home, re.IGNORECASE) for name, matter in MATTERS.items()},
}
_PRONOUN = re.compile(r"\b[Ii]t\b|\b[Aa]t home\b")  # no department is meant by it, and no house by who is at home
# "Drivers choose our charging points": a buyer is no staff; "nurses choose us" may be meant of staff.
_BUYERS = re.compile(
    r"^\W*(?:[\w-]+ )?[\w-]+s (?=(?:choose|prefer|pick|recommend|buy|order|book|rent|subscribe to) (?!us\b|to\b))"
)

_READ = 600  # characters: what a text is about stands at its beginning


@lru_cache(maxsize=65536)
def find_topics(text: str) -> tuple[tuple[str, Span], ...]:
    """Return the side topics that a text is about, each with the words that say so."""
    return _find(text[:_READ], TOPICS)


@lru_cache(maxsize=65536)
def find_matters(text: str) -> tuple[tuple[str, Span], ...]:
    """Return the matters of any house that a text is about: what it spends, files and furnishes for itself."""
    return _find(text[:_READ], _MATTERS)


@lru_cache(maxsize=65536)
def find_subjects(text: str) -> tuple[tuple[str, Span], ...]:
    """Return the side topics and the further subjects that the text of a whole objective is about."""
    return (find_topics(text) or find_matters(text)) + _find(text[:_READ], SUBJECTS)


def is_matter(topic: str) -> bool:
    """Tell whether a subject is a matter of the house: it handles things of any world, sheet music in a cellar."""
    return topic in _MATTERS


def is_at_home(topic: str, text: str) -> bool:
    """Tell whether a text speaks of a side topic, or of something that the topic may well move."""
    return bool(_PATTERNS[topic].search(text) or _HOMES[topic].search(_BUYERS.sub("", _PRONOUN.sub("", text))))


def _find(text: str, among: Mapping[str, object]) -> tuple[tuple[str, Span], ...]:
    met = among.keys() & _names_in(text)
    if not met:
        return ()
    found = ((name, _PATTERNS[name].search(text)) for name in among if name in met)
    return tuple((name, Span(match.start(), match.end(), match[0])) for name, match in found if match)


@lru_cache(maxsize=256)
def _names_in(text: str) -> frozenset[str]:
    """Return the subjects that a text may be about; asked of one text for topics, and then for matters."""
    return _lists().names_in(fold(text))


@cache
def _lists() -> WordLists:
    matters = {name: openings_of(pattern) for name, pattern in _MATTERS.items()}
    return WordLists({name: entries.casefold() for name, entries in {**TOPICS, **SUBJECTS, **matters}.items()})

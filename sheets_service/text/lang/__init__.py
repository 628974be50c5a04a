"""The words of each language, as data: add a file, name it here, and its numbers are read."""

from . import de, en, es, fr, it, nl, pt
from .grammar import Grammar

_GRAMMARS = {
    "en": en.GRAMMAR,
    "de": de.GRAMMAR,
    "fr": fr.GRAMMAR,
    "es": es.GRAMMAR,
    "it": it.GRAMMAR,
    "nl": nl.GRAMMAR,
    "pt": pt.GRAMMAR,
}


def grammar_of(language: str) -> Grammar:
    """Return the number words of a language, English where we have none."""
    return _GRAMMARS.get(language, en.GRAMMAR)


def grammars() -> tuple[Grammar, ...]:
    """Return all languages whose numbers and dates are read, English first."""
    return tuple(_GRAMMARS.values())

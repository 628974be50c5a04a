"""Words of a plain text with their lemmas, and the tables that look them up."""

import re
from functools import lru_cache, partial
from typing import NamedTuple

from .lang.en_nouns import (
    ABSTRACT,
    ARTEFACTS,
    EVENTS,
    INSIDE,
    LEVEL_NOUNS,
    MADE_NOMINALS,
    OUTSIDE,
)
from .lang.en_verbs import EFFECT_PARTICIPLES, IRREGULAR, OUTCOME_VERBS, TASK_PARTICIPLES, VERBS
from .nouns import singular
from .pattern_words import ByWord, is_plain_ascii

_TOKEN = re.compile(r"[^\W\d_]+(?:['&/-][^\W\d_]+)*|\d[\d.,]*(?:[a-z]{1,3}(?![^\W\d_]))?%?|[^\w\s]|_+")
# Finds the same in ASCII, sooner.
_ASCII_TOKEN = re.compile(
    r"[a-zA-Z]+(?:['&/-][a-zA-Z]+)*|[0-9][0-9.,]*(?:[a-z]{1,3}(?![a-zA-Z]))?%?|[^\w\s]|_+", re.ASCII
)


class Token(NamedTuple):  # made a dozen times a row, and a tuple is made quickly
    """One word at `start:end` of the plain text, lower case, with its noun lemma."""

    text: str
    start: int
    end: int
    noun: str


_token = partial(tuple.__new__, Token)  # a third of the time that Token(...) takes


@lru_cache(maxsize=16384)
def tokens_of(low: str) -> tuple[Token, ...]:
    """Split a lower-case plain text into words, numbers and marks."""
    found = (_ASCII_TOKEN if is_plain_ascii(low) else _TOKEN).finditer(low)
    return tuple(
        [
            _token((text := match[0], match.start(), match.end(), text if text.isdigit() else _nouns[text]))
            for match in found
        ]
    )


def _noun(text: str) -> str:
    """Return the singular, without a possessive."""
    head, slash, unit = text.partition("/")
    counted = head if slash and unit in {"day", "week", "month", "year", "quarter", "h", "d", "wk", "mo"} else text
    return singular(counted.removesuffix("'s").removesuffix("'"))


_nouns = ByWord(_noun)


def _forms(lemma: str) -> tuple[str, str, tuple[str, ...]]:
    """Return the -s form, the -ing form and the past forms of a verb."""
    if lemma.endswith(("s", "sh", "ch", "x", "z")):
        third = lemma + "es"
    elif lemma.endswith("y") and lemma[-2] not in "aeiou":
        third = lemma[:-1] + "ies"
    else:
        third = lemma + "s"
    stem = lemma
    if lemma.endswith("e") and not lemma.endswith("ee"):
        stem = lemma[:-1]
    elif re.fullmatch(r"[^aeiou]*[aeiou][bdglmnprt]", lemma) or lemma in {
        "submit",
        "commit",
        "enrol",
        "format",
        "transfer",
        "refer",
    }:
        stem = lemma + lemma[-1] if lemma != "format" else lemma
    past = stem + "ed"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        past = lemma[:-1] + "ied"
    return third, stem + "ing", (past, *IRREGULAR.get(lemma, "").split())


def _build_verbs() -> tuple[
    dict[str, tuple[str, str]], dict[str, tuple[str, str]], dict[str, tuple[str, str]], dict[str, tuple[str, str]]
]:
    """Return base forms, third persons, gerunds and pasts, each with lemma and class."""
    base: dict[str, tuple[str, str]] = {}
    third: dict[str, tuple[str, str]] = {}
    gerund: dict[str, tuple[str, str]] = {}
    past: dict[str, tuple[str, str]] = {}
    for name, lemmas in VERBS.items():
        for lemma in lemmas.split():
            entry = (lemma, name)
            base.setdefault(lemma, entry)
            if "-" in lemma:
                continue
            es, ing, pasts = _forms(lemma)
            third.setdefault(es, entry)
            gerund.setdefault(ing, entry)
            for form in pasts:
                past.setdefault(form, entry)
    return base, third, gerund, past


VERB_BASE, VERB_THIRD, VERB_GERUND, VERB_PAST = _build_verbs()
ARTEFACT = frozenset(ARTEFACTS.split())
EVENT = frozenset(EVENTS.split())
NOMINAL = frozenset(MADE_NOMINALS.split())
CUSTOMER = frozenset(OUTSIDE.split())
COLLEAGUE = frozenset(INSIDE.split())
LEVEL = frozenset(LEVEL_NOUNS.split()) | frozenset(singular(noun) for noun in LEVEL_NOUNS.split())
VAGUE_NOUN = frozenset(ABSTRACT.split())
NOTHING_MADE = LEVEL | VAGUE_NOUN
TASK_DONE = frozenset(TASK_PARTICIPLES.split())
EFFECT_DONE = frozenset(EFFECT_PARTICIPLES.split())
OUTCOME_VERB = frozenset(OUTCOME_VERBS.split())
PARTICLES = frozenset({"up", "out", "off", "on", "over", "down", "away", "into", "in", "back", "with", "together"})

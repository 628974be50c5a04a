"""What people write for owners, links, types and levels, and the standard words for it."""

import re
from collections.abc import Mapping
from functools import lru_cache

from sheets_service.okrs import Level

_TYPES: Mapping[str, tuple[str, ...]] = {
    "committed": ("committed", "commit", "roofshot", "must", "verbindlich", "comprometido"),
    "aspirational": ("aspirational", "stretch", "moonshot", "ambitious", "aspirativ", "ambition"),
    "learning": ("learning", "experiment", "experimental", "discovery", "hypothesis"),
    "milestone": ("milestone", "binary", "deliverable", "meilenstein", "jalon", "hito", "marco"),
    "baseline": ("baseline",),
    "health": ("health", "health metric", "kpi", "guardrail", "threshold", "guard rail", "run", "maintain"),
    "lagging": ("lagging", "lag", "nachlaufend", "rezagado", "retardé", "ritardato"),
}
_WORD = re.compile(r"\w+")
_TYPE_OF = {word: kind for kind, words in _TYPES.items() for word in words}
_LEVELS: Mapping[Level, tuple[str, ...]] = {
    "company": (
        "company",
        "organisation",
        "organization",
        "corporate",
        "enterprise",
        "unternehmen",
        "entreprise",
        "empresa",
    ),
    "group": (
        "group",
        "department",
        "division",
        "area",
        "tribe",
        "business unit",
        "abteilung",
        "bereich",
        "département",
    ),
    "team": ("team", "squad", "équipe", "equipo", "equipe", "crew"),
    "person": ("person", "individual", "personal", "employee", "mitarbeiter", "individuel", "persönlich"),
}
_LEVEL_OF: Mapping[str, Level] = {word: level for level, words in _LEVELS.items() for word in words}
_NAMES_APART = re.compile(r"\s*(?:[,;/&+\n|]|\band\b|\bund\b|\bet\b|\by\b|\be\b)\s*")
_LINKS_APART = re.compile(r"\s*[,;\n|]\s*")
_ID_SHAPED = re.compile(r"(?=.*\d)[\w.\-#/]{1,14}|[A-Za-z]{1,4}\d*")
_NOBODY = frozenset({"tbd", "tba", "?", "??", "???", "n/a", "-", "–", "—", "none", "(owner)", "[owner]", "owner"})


@lru_cache(maxsize=2048)
def split_names(text: str) -> tuple[str, ...]:
    """Return the names in an owner cell; "TBD", a dash or an empty cell give none."""
    lines = text.split("\n") if "\n" in text else _NAMES_APART.split(text)
    return tuple(name.strip() for name in lines if name.strip() and name.strip().casefold() not in _NOBODY)


def split_links(text: str) -> tuple[str, ...]:
    """Return what a link cell points to: several ids, or one text that names something."""
    if not text:
        return ()
    parts = tuple(part for part in _LINKS_APART.split(text.strip()) if part)
    if "\n" in text or all(_ID_SHAPED.fullmatch(part) for part in parts):
        return parts
    return (text.strip(),) if text.strip() else ()


@lru_cache(maxsize=512)
def read_type(text: str) -> str:
    """Return the standard word for a row's type, or the word as written in lower case."""
    word = text.strip().casefold()
    parts = _WORD.findall(word)
    return _TYPE_OF.get(word) or next((kind for known, kind in _TYPE_OF.items() if known in parts), word)


@lru_cache(maxsize=512)
def read_level(text: str) -> Level:
    """Return the level that a level cell names, "" when it names none."""
    word = text.strip().casefold()
    exact = _LEVEL_OF.get(word, "")
    return exact or next((level for known, level in _LEVEL_OF.items() if known in word), "")

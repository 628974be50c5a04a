"""Rows that begin with praise, one word of it or several: "Clean, consistent data", "A noticeably more pleasant wait"."""

import re
from collections.abc import Sequence

from sheets_service.text.lang.soft_en import (
    ABSTRACTIONS,
    ADJECTIVES,
    COMPARATORS,
    DEGREES,
    EVERYWHERE,
    GRADES,
    MANNERS,
    NAMED_BY_PRAISE,
    SHOWN,
    TELLING,
)
from sheets_service.text.openings import Words
from sheets_service.text.words import TASK_DONE

_TOKEN = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|,")
_ADJECTIVES, _COMPARATORS, _GRADES, _EVERYWHERE, _NAMES = (
    frozenset(one.split()) for one in (ADJECTIVES, COMPARATORS, GRADES, EVERYWHERE, NAMED_BY_PRAISE)
)
_UNCOUNTED = frozenset(ABSTRACTIONS.split()) - frozenset(SHOWN.split())
_BETWEEN = frozenset(f"{MANNERS} {DEGREES} , and but yet or".split())
_ARTICLES = frozenset("a an the our".split())
_COMPARED = re.compile(r"[a-z]{3,}er$")
_TWO = 2  # words of praise that cannot both be part of a name
_TELLING = Words(TELLING)


def soft_head(text: str) -> str:
    """Return the praise that a row without a number begins with, "" where there is none.

    One word of it is enough before a noun that nobody can count, or where nothing but "everywhere" follows.
    """
    tokens = list(_TOKEN.finditer(text))
    words = [one[0].casefold() for one in tokens]
    start = 1 if words and words[0] in _ARTICLES else 0
    end = start
    while end < len(words) and (words[end] in _BETWEEN or words[end] in _PRAISING):
        end += 1
    joined = words[start:end][1:] == ["and"] and words[start] in _ADJECTIVES and end + 1 < len(words)
    if joined:  # "Clear and complete docs": what praise is joined to is praise too
        end += 1
    if end == start and words[start + 1 : start + 3] == [",", "more"] and _COMPARED.match(words[start]):
        return text[tokens[start].start() : tokens[start + 2].end()]  # "Sounder, more natural vineyards"
    if end + 1 < len(words) and words[end - 1] == "," and _ADJECTIVES & set(words[start:end]) and end + 2 == len(words):
        return text[
            tokens[start].start() : tokens[end].end()
        ]  # "Calm, sunny children": what follows the comma is praise too
    praised = sum(word in _ADJECTIVES for word in words[start:end]) + joined
    if end < len(words) and not _PRAISING.isdisjoint(words[start:end]) and _is_vague(words, start, end, praised):
        return text[tokens[start].start() : tokens[end - 1].end()]
    return ""


def soft_aim(text: str) -> str:
    """Return the praise of what nobody can build or count, though a verb says so: "Create a warmer atmosphere"."""
    found = _AIMS.match(text)
    if found is None or any(sign.isdigit() for sign in text):
        return ""
    words = [one[0].casefold() for one in _TOKEN.finditer(found["what"])]
    praised = next((word for word in words if not _PRAISING.isdisjoint((word, *word.split("-")))), "")
    group = _OF_IT.split(found["what"], maxsplit=1)[0]  # "a best-possible search experience for our editors"
    head = next((word for word in words if word not in _PRAISING and word not in _BETWEEN), "")
    last = next((one[0].casefold() for one in reversed(list(_TOKEN.finditer(group)))), "")
    head = last if praised and last in _UNCOUNTED else head
    of_something = bool(_OF.search(found["what"])) and head not in _PRODUCTS
    return found["what"].strip(" .") if (praised or of_something) and head in _UNCOUNTED else ""


def soft_clause(text: str) -> str:
    """Return the praise that a clause tells of a thing: "Lessons that inspire"; "" where something is counted."""
    found = _TELLING.search(text)
    return found[0].strip() if found and not _COUNTED.search(text) else ""


_OF = re.compile(r"^\W*(?:an? |the |our )?[a-z-]+ (?:of|in|among|between|within|for)\b", re.IGNORECASE)
_OF_IT = re.compile(
    r"\s(?:of|in|on|for|with|to|at|by|from|across|among|between|within|and|that|who|which)\s", re.IGNORECASE
)
_PRODUCTS = frozenset("profile image identity voice learning focus community".split())
_AIMS = re.compile(
    r"^\W*(?:we |to )?(?:create|build|develop|foster|establish|provide|offer|ensure|nurture|cultivate|strengthen|"
    r"maintain|shape|form|"
    r"promote|encourage|deliver|bring about|achieve|generate|inspire|introduce|instil|live) (?P<what>[^:→%]{6,80})$",
    re.IGNORECASE,
)
_PRAISING = _ADJECTIVES | _COMPARATORS | _GRADES
_COUNTED = re.compile(r"\d|%|\b(?:share|number|rate|ratio|percent\w*|score|index|times?|hours?|days?)\b", re.IGNORECASE)


def _is_vague(words: Sequence[str], start: int, end: int, praised: int) -> bool:
    """Tell whether what follows the praise cannot be counted all the same: not "Warm meals delivered"."""
    if not TASK_DONE.isdisjoint(words[end:]):
        return False
    if praised and (praised >= _TWO or not _COMPARATORS.isdisjoint(words[start:end])):
        return True
    if not _UNCOUNTED.isdisjoint(words[end : end + 2]):
        return True
    alone = praised and words[end - 1] not in _NAMES
    return bool(alone) and (end + 1 == len(words) or words[end + 1] in _EVERYWHERE)

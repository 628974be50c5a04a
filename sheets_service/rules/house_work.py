"""Objectives that order work on the team's own house: to tidy it, or to do it better or faster."""

import re

from sheets_service.text.lang.aims_en import (
    BETTER,
    IMPROVING,
    OWN_WORK,
    PAPER_HEADS,
    THINGS_SERVED,
    TIDYING,
    WORK_PAPERS,
    WORLD,
)
from sheets_service.text.lang.en_structure import DETERMINERS, LINKS
from sheets_service.text.nouns import singular
from sheets_service.text.words import COLLEAGUE, CUSTOMER, VERB_BASE

_WORD = re.compile(r"[^\W\d_]+(?:[-'’&/][^\W\d_]+)*")
_TIDYING, _IMPROVING, _BETTER, _OWN_WORK, _WORLD, _PAPER_HEADS = (
    frozenset(words.split()) for words in (TIDYING, IMPROVING, BETTER, OWN_WORK, WORLD, PAPER_HEADS)
)
_PAPERS, _SERVED = frozenset(WORK_PAPERS.split()), frozenset(THINGS_SERVED.split())
_PEOPLE = CUSTOMER | COLLEAGUE
_ENDINGS = tuple("ing tion sion ment ance ence al ity age ure cy sis ship".split())
_DOINGS = tuple("tion sion ment ance ence rral ntal oval sal age ure cy ship work ware".split())
_LEADS = frozenset(
    "we will to further the our an a much significantly far even and more most very up down out on".split()
)
_LONGEST = 10  # words: a longer sentence says more than what to do


def orders_house_work(text: str) -> bool:
    """Tell whether a text tidies up, or makes better what only the team itself sees: "Tighten stock control"."""
    words = _WORD.findall(text.casefold())
    if not 1 < len(words) <= _LONGEST or names_a_good(text):
        return False
    rest = _without_leads(words)
    if len(rest) < _A_PHRASE:
        return False
    if rest[0] in _TIDYING:
        return True
    if rest[0] in _BETTER or rest[0] in _IMPROVING:
        return _is_own_work(_head(_without_leads(rest[1:])))
    return False


def tidies_for_a_thing(text: str) -> bool:
    """Tell whether a text tidies up papers or rules for things, not for people: "Rework the intake form for repairs"."""
    words = _without_leads(_WORD.findall(text.casefold()))
    if not _A_PHRASE < len(words) <= _LONGEST or words[0] not in _TIDYING or words.count("for") != 1:
        return False
    place = words.index("for")
    rest = words[place + 1 :]
    if words[place - 1] not in _PAPERS or not rest or not LINKS.isdisjoint(rest):
        return False
    if any(singular(word) in _PEOPLE for word in rest):
        return False
    return rest[-1] in _SERVED or (len(rest[-1]) > _SHORT and rest[-1].removesuffix("s").endswith(_DOINGS))


def has_compound_subject(text: str) -> bool:
    """Tell whether a sentence begins with a noun that looks like an order: "Merge requests do not sit around"."""
    words = _WORD.findall(text.casefold())[:_TO_THE_VERB]
    if len(words) < _TO_THE_VERB or not words[1].endswith("s"):
        return False
    return words[2] in _DOES and words[3] in _AFTER_A_VERB


def names_a_good(text: str) -> bool:
    """Tell whether a text names what is somebody's good or ill by itself: air, sleep, taste, crime."""
    return not _WORLD.isdisjoint(_WORD.findall(text.casefold()))


def names_people_themselves(text: str) -> bool:
    """Tell whether a text names people, and not only the papers about them: "customer master data", "lead times"."""
    words = _WORD.findall(text.casefold())
    return any(
        singular(word) in _PEOPLE and not (place + 1 < len(words) and _head(words[place + 1 :]) in _PAPER_HEADS)
        for place, word in enumerate(words)
    )


def does_it_anew(text: str) -> bool:
    """Tell an order to make a thing anew, and no more: "Redraw the visiting rounds", "Retool line two"."""
    found = _ANEW.match(text)
    if found is None or names_people_themselves(text):
        return False
    return found[1].casefold() in VERB_BASE or found[1].casefold() in _REDONE


_REDONE = frozenset(
    "draw zone stack rig wire paint hang cast route sort stock tool time map phase shuffle think".split()
)
_ANEW = re.compile(
    r"^\W*(?:we |to )?re-?(?!(?:ach|call|cover|lease|main|move|new|pair|pay|peat|port|search|solve|store|tain|turn|view)\b)"
    r"([a-z]{3,}) (?:the |our |all )?(?:[\w'’&-]+ ?){1,4}\W*$",
    re.IGNORECASE,
)


def _without_leads(words: list[str]) -> list[str]:
    start = next((place for place, word in enumerate(words) if word not in _LEADS), len(words))
    return words[start:]


def _head(words: list[str]) -> str:
    """Return the last word before the first small one: "accuracy" of "stock accuracy in the store"."""
    end = next((place for place, word in enumerate(words) if word in LINKS), len(words))
    return words[end - 1] if end else ""


def _is_own_work(noun: str) -> bool:
    return noun in _OWN_WORK or (len(noun) > _SHORT and noun.endswith(_ENDINGS))


_TO_THE_VERB = 4  # words: two of the noun, its verb, and what follows it
_DOES = frozenset(VERB_BASE) | frozenset("do does can cannot will are have never no".split())
_AFTER_A_VERB = LINKS | DETERMINERS | frozenset("not no longer never what their by only".split())
_A_PHRASE = 2  # words: a verb and what it is done to
_SHORT = 5  # letters: "king" and "deal" are no doings

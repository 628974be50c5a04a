"""Phrases that tally things, where they are or what was done to them, and say nothing about how any of them fares."""

import re
from functools import lru_cache
from itertools import pairwise

from .lang.tally_en import BONDS, DONE, EFFECTS, ENDINGS, GROUPS, HEADS_THAT_TELL, LEADS, TELLING, TIMES, WHERE
from .nouns import singular
from .words import COLLEAGUE, CUSTOMER

_WORD = re.compile(r"[^\W\d_]+(?:[-'’&/][^\W\d_]+)*|[:;=(→<>%$€£]|\d")
_MODIFIERS = 3  # words before what is counted: more of them tell something
_OPEN_ENDS = frozenset("by until till before to of at in on up than".split())
_REST = 5  # words after it


@lru_cache(maxsize=65536)
def tallies(text: str) -> bool:
    """Tell whether a text counts things and no more: "Stations in town", "Phone calls taken", "Lines of code per developer"."""
    words = _head(text)
    for place, word in enumerate(words):
        rest = words[place + 1 :]
        if word in TELLING or place > _MODIFIERS:
            return False
        person = singular(word) in _PEOPLE and not (word in GROUPS and rest)
        if rest and is_doing(rest[0]) and not person and word not in LEADS:
            return _says_where(rest)  # "land leased", "consulting days billed"
        if _is_plural(word) and not (rest and _is_plural(rest[0])):  # "sales calls", "sports courses"
            return _is_mere(words[:place], word, rest, person=person)
        if word.endswith(ENDINGS):
            return False
    return False


def counts_doings(text: str) -> bool:
    """Tell whether a text counts things that something was done to, whatever for: "Books bought for the library"."""
    words = _head(text)
    done = any(
        after in DONE and _is_plural(word) and word not in _TELLING and singular(word) not in _PEOPLE
        for word, after in pairwise(words)
    )
    return done and not tells_more(text)


def tells_more(text: str) -> bool:
    """Tell whether the name of a measure has a condition in it: "classrooms above 26 °C", "trips moved because of rain"."""
    return not _CONDITIONS.isdisjoint(_WORD.findall(text.casefold().partition(":")[0]))


def _is_mere(before: list[str], word: str, rest: list[str], *, person: bool) -> bool:
    """Tell whether a plural noun is a mere count, by what stands around it; what is done with people is done for them."""
    if person:
        return not rest
    if word in BONDS and rest[:1] == ["with"]:
        return True  # "contracts with owners"
    if word in {"hours", "minutes"}:
        return bool(before) and before[-1].endswith("ing") and _says_where(rest)  # "listening hours"
    return word not in HEADS_THAT_TELL and _says_where(rest)


def _head(text: str) -> list[str]:
    """Return the words before the first number or sign, without those that only order more of it.

    A number that follows the order is what is ordered: "Sell 40,000 tickets a month".
    """
    found: list[str] = []
    for word in _WORD.findall(text.casefold()):
        if word[0].isdigit() and not found:
            continue
        if not word[0].isalpha() or word in _BEYOND or (word in TIMES and found[-1:] and found[-1] in _OPEN_ENDS):
            break
        if word not in LEADS or found:
            found.append(word)
    while found and found[-1] in _OPEN_ENDS:
        found.pop()  # "roofs signed by 31 March"
    return found


def is_doing(word: str) -> bool:
    """Tell whether a participle says what was done and not what came of it."""
    regular = word.endswith("ed") and not word.endswith("eed") and len(word) > _STEM and not word.startswith("un")
    return word in DONE or (regular and word not in _NO_DOINGS)


def _is_plural(word: str) -> bool:
    return len(word) > _SHORT and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s", "’s"))


def _says_where(rest: list[str]) -> bool:
    """Tell whether all that follows is what was done to them, and where or how often."""
    if rest[:1] == ["of"] and len(rest) > 1:  # "lines of code", "pairs of skates"
        rest = rest[2:]
    if rest and is_doing(rest[0]):
        rest = rest[2:] if rest[1:2] and rest[1] in _AFTER_A_VERB else rest[1:]
        rest = [] if rest[:2] == ["by", "our"] and len(rest) <= _REST else rest
    rest = rest[:-2] if rest[-2:-1] == ["and"] else rest  # "per author and year"
    if not rest:
        return True
    return rest[0] in WHERE and len(rest) <= _REST and not any(word in TELLING for word in rest)


_CONDITIONS = frozenset(
    """who whom that which whose where when while without after before above below over under within until because despite
    during not no never only still again always at-least than longer later sooner""".split()
)
_BEYOND = frozenset("from instead rather".split())
_AFTER_A_VERB = frozenset("out up off away".split())
_STEM = 4  # letters: "shed" is no participle
_SHORT = 3  # letters: "bus" and "gas" are no plurals
_NO_DOINGS = EFFECTS | TELLING
_TELLING = TELLING | HEADS_THAT_TELL
_PEOPLE = CUSTOMER | COLLEAGUE

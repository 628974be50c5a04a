"""Phrases that tally things, where they are or what was done to them, and say nothing about how any of them fares."""

import re
from functools import lru_cache

from .lang.tally_en import BONDS, DONE, ENDINGS, HEADS_THAT_TELL, LEADS, TELLING, WHERE

_WORD = re.compile(r"[^\W\d_]+(?:[-'’&/][^\W\d_]+)*|[:;=(→<>%$€£]|\d")
_MODIFIERS = 3  # words before what is counted: more of them tell something
_OPEN_ENDS = frozenset("by until till before to of at in on up than".split())
_REST = 5  # words after it


@lru_cache(maxsize=65536)
def tallies(text: str, *, bare: bool = False) -> bool:
    """Tell whether a text counts things and no more: "Stations in town", "Phone calls taken", "Lines of code per developer".

    `bare` asks for the name of what is counted and nothing after it, since what is done with people is done for them.
    """
    words = _head(text)
    for place, word in enumerate(words):
        if word in TELLING or place > _MODIFIERS:
            return False
        rest = words[place + 1 :]
        if rest and rest[0] in DONE and place <= _MODIFIERS and word not in LEADS:
            return not bare and _says_where(rest)  # "land leased", "consulting days billed"
        if _is_plural(word):
            if rest and _is_plural(rest[0]):
                continue  # "sales calls", "sports courses"
            if word in BONDS and rest[:1] == ["with"]:
                return True  # "contracts with owners"
            return word not in HEADS_THAT_TELL and (not rest if bare else _says_where(rest))
        if word.endswith(ENDINGS):
            return False
    return False


def _head(text: str) -> list[str]:
    """Return the words before the first number or sign, without those that only order more of it."""
    found: list[str] = []
    for word in _WORD.findall(text.casefold()):
        if not word[0].isalpha() or word == "from":
            break
        if word not in LEADS or found:
            found.append(word)
    while found and found[-1] in _OPEN_ENDS:
        found.pop()  # "roofs signed by 31 March"
    return found


def _is_plural(word: str) -> bool:
    return len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s", "’s"))


def _says_where(rest: list[str]) -> bool:
    """Tell whether all that follows is what was done to them, and where or how often."""
    if rest[:1] == ["of"] and len(rest) > 1:  # "lines of code", "pairs of skates"
        rest = rest[2:]
    rest = rest[1:] if rest and rest[0] in DONE else rest
    if not rest:
        return True
    if rest[0] in {"out", "up", "in", "on", "off", "away"} and len(rest) == 1:
        return True
    rest = rest[1:] if rest[0] in {"out", "up", "off", "away"} else rest
    return rest[0] in WHERE and len(rest) <= _REST and not any(word in TELLING for word in rest)

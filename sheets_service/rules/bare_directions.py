"""Objectives that give a direction, and neither whom it serves nor what for: into a country, to a system, more of one's own."""

import re

from sheets_service.text.lang import directions_en as words
from sheets_service.text.lang.en_structure import LINKS
from sheets_service.text.openings import Words

_MORE = Words(rf"\W*(?:we (?:will )?|to |further |an? )?(?:{words.MORE_OR_LESS})\b(?!-)\s+")
_AMOUNT, _INTO_A_TRADE, _OVER_TO, _MEDIUM, _MOBILITY = map(
    Words, (words.AMOUNT, words.INTO_A_TRADE, words.OVER_TO, words.MEDIUM, words.OWN_MOBILITY)
)
_INTO = re.compile(words.INTO)  # the case of a name tells it from a thing
_WORD = re.compile(r"[^\W\d_]+(?:[-'’&/][^\W\d_]+)*")
_TELLS = Words(
    r"[,;:–—]|\b(?:so|because|since|as|that|who|whom|whose|which|where|when|if|until|while|can|will|could|for|without|before|"
    r"instead|than|not|never|nobody|every\w*|no|again|safe\w*|healthy|free|fair|proud|home|homes|life|lives|people|children|"
    r"young|old|older|poor|sick|lonely)\b"
)
_LONGEST = 10  # words: a longer sentence says more


def gives_a_direction(text: str) -> bool:
    """Tell whether a text says where to go, and nothing of whom or what for: "Bring down stock levels in the warehouse"."""
    rest = text.strip()
    told = _WORD.findall(rest)
    if not 1 < len(told) <= _LONGEST or _TELLS.is_in(rest):
        return False
    if _INTO.match(rest) or _INTO_A_TRADE.match(rest):
        return True
    over = _OVER_TO.match(rest)
    if over is not None:
        return bool(_MEDIUM.search(over["new"]))
    more = _MORE.match(rest)
    return more is not None and _is_of_the_house(rest[more.end() :])


def _is_of_the_house(thing: str) -> bool:
    """Tell whether a thing is one's own means, reach or doing, by its last word before the first small one."""
    amount = _AMOUNT.match(thing)
    low = [word.casefold() for word in _WORD.findall(thing[amount.end() :] if amount else thing)]
    start = next((place for place, word in enumerate(low) if word not in _LEADS), len(low))
    end = next((place for place, word in enumerate(low[start:], start) if word in LINKS), len(low))
    return start < end and (low[end - 1] in words.HOUSE or bool(_MOBILITY.search(thing)))


_LEADS = frozenset("the our its a an and".split())

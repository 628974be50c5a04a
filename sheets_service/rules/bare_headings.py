"""Objectives that are a heading: work, a share or a common way by its name alone, and neither for whom nor what for."""

import re

from sheets_service.rules.house_work import names_a_good, names_people_themselves
from sheets_service.text.lang import headings_en as words
from sheets_service.text.lang.en_structure import LINKS
from sheets_service.text.openings import Words
from sheets_service.text.sketch import sketch_of

_MORE_OF, _MORE_ORDERLY, _ONE_WAY, _TELLS, _PRAISED_HOUSE, _BLAND_WISH = map(
    Words,
    (words.MORE_OF, words.MORE_ORDERLY, words.ONE_WAY, words.TELLS_MORE, words.PRAISED_HOUSE, words.BLAND_WISH),
)
_DOINGS, _DEALINGS = frozenset(words.DOINGS.split()), frozenset(words.DEALINGS.split())
_WORD = re.compile(r"[^\W\d_]+(?:[-'’&/][^\W\d_]+)*")
_ENDINGS = tuple("isation ization ification ement opment ainment".split())
_LEADS = frozenset("the our a an".split())
_TWO = 2  # words: whatever the first may be elsewhere, the second is named by it
_A_NAME = 4  # words: what comes before the first small word is longer in a sentence
_LONGEST = 10  # words: a longer sentence says more


def is_a_heading(text: str) -> bool:
    """Tell whether a text only names what it is about: "Driver recruitment", "A higher share of organic milk"."""
    told = _WORD.findall(text.casefold())
    if not 1 < len(told) <= _LONGEST or _TELLS.is_in(text):
        return False
    more = _MORE_OF.match(text)
    if more is not None:
        return not names_people_themselves(more["what"]) and not names_a_good(more["what"])
    orderly = _MORE_ORDERLY.match(text)
    if orderly is not None or _ONE_WAY.match(text):
        return not names_people_themselves(orderly["what"] if orderly else text)
    return _names_work(text, told)


def praises_a_house(text: str) -> bool:
    """Tell whether a text praises one's own house, or wishes it well, and says nothing else: "A stronger lab"."""
    return bool(_PRAISED_HOUSE.match(text) or _BLAND_WISH.match(text))


def _names_work(text: str, told: list[str]) -> bool:
    """Tell whether a text is the name of some work and of what it is done to, without a verb."""
    start = next((place for place, word in enumerate(told) if word not in _LEADS), len(told))
    end = next((place for place, word in enumerate(told[start:], start) if word in LINKS), len(told))
    if not start < end <= start + _A_NAME:
        return False
    head, rest = told[end - 1], told[end:]
    if head not in _DOINGS and not head.endswith(_ENDINGS):
        return False
    named = len(told) == _TWO or sketch_of(text.casefold()).form in {"measure", "nominal"}
    if not named or names_a_good(text):
        return False
    return head in _DEALINGS or not names_people_themselves(" ".join(rest))

"""What a row counts, and whether it counts how many there are or how many of them are worth having."""

import re
from functools import lru_cache

from sheets_service.okrs import KeyResult
from sheets_service.rules.contribution import COMMON_WORDS
from sheets_service.rules.pairs import stem
from sheets_service.rules.profile import read_row
from sheets_service.text.openings import Words

_READ = 200  # characters: what is counted stands at the beginning
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|[:=(),;]|\d")
_UNITS = frozenset(
    "number share percentage percent rate ratio count total amount volume tonnes tons kilos litres hectolitres metres hours "
    "days proportion part half third".split()
)
_ENDS = frozenset(
    """per that who which whose where worth with without in on at from to by for after before within under over as not is are
    was were sent sold made lost done kept held found taken given won left paid built read written seen broken thrown bought put
    back each every a an until than again about""".split()
)
_LEADS = frozenset("the our all more fewer less new increase raise grow reduce cut lower double".split())
_POOR = Words(
    r"\b(?:un(?:qualified|suitable|fit|usable|wanted|ready|sound|serious|likely)|irrelevant|wrong|junk|hopeless|worthless|empty|poor|bad"
    r"|weak|cold|false|fake|rejected|refused|disputed|turned down)\b",
)
_WORTH = Words(
    r"\b(?:worth|accepted|qualified|suitable|fit|usable|serious|convert\w*|becom\w+|(?:that|who) (?:become|turn|lead|end"
    r"|convert|fit|finish|buy|pay|hold|pass)\w*)\b",
)


# What shows that it should not have been counted in the first place; what broke later is another matter.
_SPOILT = Words(
    r"\b(?:corrected|withdrawn|disput\w*|cancel\w*|return(?:ed|s)|reject\w*|refused|refunded|overturned|reversed|lapsed?|bounced?"
    r"|unsubscrib\w*|defaulted|in default|(?:who|that) (?:drop out|dropped out|give up|gave up|quit|leave|left|stop|stopped"
    r"|cancel|never \w+))\b",
)

# What a share of them must be able to show at the door.
_FIT = Words(
    r"\b(?:meet(?:s|ing)? (?:the|all|our|every|its|their|entry)|eligible|match(?:es|ing)?|complete|relevant|valid|genuine"
    r"|in scope|required|requirements?|right (?:for|kind|papers)|with (?:the|all|every|both|a|an) (?:\w+ )?(?:certificates?"
    r"|papers?|documents?|grades?|licen[cs]es?|deposits?|proofs?|budget|qualifications?|decision maker)"
    r"|who (?:qualify|match|meet)|(?:in|from) (?:the|our) target)\b",
)
_FAULTY = Words(
    r"\b(?:errors?|faults?|faulty|bugs?|defects?|complaints?|corrections?|corrected|mistakes?|return(?:ed|s)|reopened|overturned|"
    r"withdrawn|reject(?:ed|s)|recall(?:ed|s)|wrong|reversed|on appeal|typos)\b"
)
_NARROWED = Words(r"\b(?:who|that|which|whose|with|without|within|from|under|over|after|before)\b")


@lru_cache(maxsize=65536)
def name_counted(text: str) -> str:
    """Return the noun that a row counts, without its ending: "lead" of "New leads per month"; "" where it is open."""
    found = ""
    for match in _WORD.finditer(text[:_READ].casefold()):  # mostly over after a few words
        word = match[0]
        if word == "of" and found in _UNITS:
            found = ""
        elif word in _LEADS and not found:
            continue
        elif not word[0].isalpha() or word in _ENDS or word == "of" or (found and word.endswith("ed")):
            break
        else:
            found = word
    name = stem(found) if found and found not in _UNITS and found.endswith("s") else ""
    return "" if name in COMMON_WORDS else name


def counts_more(kr: KeyResult) -> bool:
    """Tell whether a row wants more of what it counts, whatever each of them is worth."""
    row = read_row(kr)
    return row.pushes and row.aspects.push == "volume" and kr.direction == "up" and not _WORTH.search(kr.sober)


def counts_all(kr: KeyResult) -> bool:
    """Tell whether a row wants more of what it counts, and takes each of them: "Applications: 900 -> 1,600"."""
    row = read_row(kr)  # a hollow count pulls as hard as a sound one
    bare = kr.direction == "up" and kr.unit != "%" and kr.baseline is not None and (row.sound or row.hollow)
    return bare and not _NARROWED.search(kr.sober) and not _WORTH.search(kr.sober)


def counts_worth(kr: KeyResult) -> bool:
    """Tell whether a row judges the very things it counts: fewer unsuitable ones, a larger share that is accepted."""
    row = read_row(kr)
    if not row.sound or row.hold:
        return False
    if kr.direction == "up":
        return bool(_WORTH.search(kr.sober)) or (kr.unit == "%" and bool(_FIT.search(kr.sober)))
    spoilt = kr.unit == "%" and bool(_SPOILT.search(kr.sober))
    return kr.direction == "down" and (spoilt or bool(_POOR.search(kr.sober)))


def shows_harm(kr: KeyResult) -> bool:
    """Tell whether a row would show that more of what it counts was bought too dear."""
    row = read_row(kr)
    wanted = {"harm": "down"}.get(row.aspects.guard, "up")
    return row.sound and not row.hold and bool(row.aspects.guard) and kr.direction == wanted


def spoils_it(one: KeyResult, other: KeyResult) -> bool:
    """Tell whether a row shows the harm that more of a thing does, in the words of that thing alone."""
    return counts_more(one) and other.direction == "down" and bool(_FAULTY.search(other.sober))

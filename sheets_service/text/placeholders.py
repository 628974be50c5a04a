"""Text left unfilled, kind by kind: "TBD", "X %", "???", "[today]", "(owner)", "<metric>"."""

import re
from functools import lru_cache

from .normalise import normalise
from .openings import Words, openings_in
from .phrase import Span

_SAID = (
    r"(?<![\w-])(?:tbd|tbc|tba|tbdefined|todo|to-do:|fixme|to be (?:defined|determined|confirmed"
    r"|specified)|xxx+|zzz+|yyy+|xyz|lorem ipsum|(?<=: )to be (?:named|decided|agreed|set|filled in|supplied)|lorem"
    r"|placeholder|insert (?:text|metric|number|name|kr|okr|key result|objective|goal|target|value|title|description|your"
    r"|here)[\w ]{0,20}|tk tk|enter (?:text|metric|objective|key result|name|value) here|your (?:text|objective"
    r"|key result|metric|name) here|type here|sample text|example (?:text|objective|key result))(?![\w-])"
    r"|\bquestion for later\b|^\W*(?:kr|o|obj)\s?[-.#]?\s?\d{1,2}(?:\.\d{1,2})?\W*$|^\W*(?:key result|objective|"
    r"metric|initiative)\s*(?:#|no\.?)?\s*\d{1,2}\W*$"
)
_LETTER_FOR_A_NUMBER = (
    r"(?<![\w.%/-])(?:[xyzn]|xx|yy|zz|nn)\s?(?:%|percent\b|pp\b|percentage points)|(?<![\w.,/])(?:[$€£]\s?[xyn]{1,3}"
    r"|(?<!vitamin )(?<!generation )(?<!gen )(?<!model )(?<!factor )(?<!class )(?<!(?:ers|sts|ach|ews) on "
    r")x{1,3}[km]?)(?:\s?(?:m|k|million|mio|days|hours|customers|users|points|people|weeks|months"
    r"|minutes))?(?![\w%.'-])(?!\s?[+*/=^²])"
    r"|\bfrom [nxy] to [mnxyz](?!\w)|(?<=\d )(?:to|→) [nxy](?=\W*$| (?:per|a|by|until|in)\b|[,;])"
    r"|(?<!\w)(?:xx|nn|aa)\s?(?:to|→|->|–|-)\s?(?:xx|yy|mm|nn|bb|zz)(?!\w)"
)
_LETTER_FOR_A_NAME = r"(?<![\w-])n\.n\.(?![\w-])"
_SIGN_FOR_A_NUMBER = (
    r"\?{2,}|(?:from|to|by|of|at|→|below|above|reach|[:=(])\s?(?P<blank>\?|_{2,}|\.{4,}"
    r"|\.{2,}(?=\s?%)|…(?!\s*[a-z]))(?:\s?%)?(?=\s|$|[),;%])"
)
_LINE = r"_{3,}|(?<!\w)#{2,}(?!\w)|\[\s*(?:\.{2,}|…)?\s*\](?!\()"
_IN_SQUARE_BRACKETS = (
    r"\[(?!x\]|\d|[a-z]{2,4}-\d|http|committed|aspirational|learning|stretch|health|p\d\]|done|wip|new\]|kr|okr"
    r"|draft\]|see |link|including|incl|certain|e\.g|i\.e|or |and )(?=[^\]\n]{0,40}\])(?:\s*(?:which|what|who|whom"
    r"|how|n|x|y|z|name|number|metric|date|owner|target|baseline|today|team|customer|customers|product|value"
    r"|percent|%|limit|days|weeks|months|months?|amount|unit|from|to|insert|add|enter|fill|describe|specify|measure|"
    r"goal|today's|current|some|do what|so that"
    r"|why|todo|tbd|start|end|level|reason|group|your|our|fewer|more|less|deadline|feature|region|segment|first"
    r"|key|outcome|result|objective|text|here|quarter|year|role|person|title|accounts|sick)[^\]\n]{0,36})\]"
)
_IN_ANGLES = (
    r"<\s?(?:metric|name|number|date|owner|target|baseline|today|team|customer|customers|product|value|x|y|n"
    r"|insert[\w ]*|todo|tbd|unit|amount|what|who|which|deadline|feature|your[\w ]*|start|end|current|percent"
    r"|placeholder)\s?>"
    r"|<\s?(?:insert|add|enter|fill|describe|write|put|your|state|name)\b[^<>\n]{0,60}>"
    r"|(?<!\w)<\s?(?!(?:b|i|u|p|br|em|li|ul|div|span|strong|sub|sup|int|str|t|k|v)\s?>)[a-z][a-z0-9 '/-]{1,28}\s?>(?!\w)"
)
_IN_BRACES = r"(?<!\w)\{\{?\s?[\w ]{1,24}\s?\}?\}"
_BESIDE_AN_ARROW = (
    r"(?<=[:→])\s*(?P<unread>[\[(][a-z][^\d()\[\]]{1,40}[\])])(?=\s*→)|→\s*(?P<unset>\[[a-z][^\d()\[\]]{1,40}\])"
)
_IN_BRACKETS = (
    r"\((?:owner|name|metric|date|target|baseline|number|unit|value|todo|tbd|tbc|x|\?+|deadline|team|placeholder"
    r"|insert[\w ]{0,20}|ask [a-z]+)\)"
)
_PLACEHOLDER = re.compile(
    f"{_SAID}|{_LETTER_FOR_A_NUMBER}|{_LETTER_FOR_A_NAME}|{_SIGN_FOR_A_NUMBER}|{_LINE}"
    f"|{_IN_SQUARE_BRACKETS}|{_IN_ANGLES}|{_IN_BRACES}|{_IN_BRACKETS}|{_BESIDE_AN_ARROW}"
)
_SPOKEN = Words(_SAID, 0)
# Every kind but what is said has one of these signs, or a letter that stands alone or in front of a unit.
_SIGN = re.compile(r"[?_#\[<{(…]|\.{4}|\.{2}\s?%|(?<!\w)(?:x|aa|nn|yy|zz|[$€£]\s?[yn]|[yzn](?![a-oq-z]))")


# How a word begins that has such a letter, and those signs but for the full stops.
_SIGNED = frozenset((*"?_#[<{(…$€£", *"xyzn", "aa", "nn"))


@lru_cache(maxsize=16384)
def find_placeholders(text: str) -> tuple[Span, ...]:
    """Find text left unfilled, each stretch once."""
    plain = normalise(text)
    if not may_hold_a_placeholder(plain.low):
        return ()
    groups = ((match, match.lastgroup or 0) for match in _PLACEHOLDER.finditer(plain.low))
    return tuple(plain.span(match.start(group), match.end(group)) for match, group in groups)


def may_hold_a_placeholder(low: str) -> bool:
    """Tell whether a text in lower case has a sign or a word that every placeholder has; most have none."""
    signed = ".." in low or not _SIGNED.isdisjoint(openings_in(low))
    return (signed and _SIGN.search(low) is not None) or _SPOKEN.search(low) is not None

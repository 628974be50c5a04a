"""A text as rules read it: one kind of arrow, dash and quote, no capitals all through, and no praise.

Praise would otherwise move a judgement, for a longer sentence looks less like a task, and "seamless" like quality. Words that
carry the sentence stay: "Achieve synergies" says something, if little.
"""

import re
from functools import lru_cache

from .dressing import Bare
from .normalise import as_plain
from .openings import openings_in
from .pattern_words import WHOLE

_ADJECTIVE = (
    r"(?:world[- ]class|world[- ]beating|best[- ]in[- ]class|best[- ]of[- ]breed|cutting[- ]edge|bleeding[- ]edge"
    r"|leading[- ]edge|state[- ]of[- ]the[- ]art|next[- ]gen(?:eration)?|game[- ]changing|ground[- ]?breaking|seamless"
    r"|scalable|holistic|synergistic|disruptive|transformational|transformative|revolutionary|innovative|innovation-driven"
    r"|purpose-driven|future[- ](?:proof|ready)|unparalleled|unrivalled|unmatched"
    r"|exceptional|excellent|impactful|frictionless|awesome|amazing|stellar)"
)
_ADVERB = (
    r"(?:holistically|seamlessly|synergistically|strategically|innovatively|proactively|disruptively|impactfully"
    r"|relentlessly|passionately)"
)
_NOUN = (
    r"(?:(?:operational |service |sustainable )?excellence|synerg(?:y|ies)|innovation|thought leadership|value creation"
    r"|(?:customer|people|user) centricity|paradigms?|best practices|passion|agility|(?:growth|agile|digital) mindset)"
)
_PRAISE = re.compile(
    # A closing: ", leveraging synergies and best-in-class innovation"
    rf",?\s+(?:with|through|via|by|leveraging|harnessing|driven by|powered by|driving)\s+"
    rf"(?:(?:our|true|real|continuous|{_ADJECTIVE})\s+)*{_NOUN}(?:(?:,|\s+and|\s*&)\s+(?:{_ADJECTIVE}\s+)*{_NOUN})*(?=\W*$)"
    # Adjectives before what they praise, one or several: "seamless, scalable onboarding"
    rf"|(?<![\w-])(?:{_ADJECTIVE}(?:,\s+(?:and\s+)?|\s+and\s+|\s+))+"
    r"(?!(?:and|or|but|in|at|for|to|with|by|of|on|across|so|that|who|than|as|is|are|will|from)\b)(?=\w)"
    rf"|(?<![\w-]){_ADVERB},?\s+(?=\w)|\s+{_ADVERB}(?=\W*$)",
    re.IGNORECASE,
)
_HINTS = frozenset(
    word + WHOLE
    for word in """world best cutting bleeding leading state next game ground groundbreaking seamless seamlessly
    scalable holistic holistically synergistic synergistically disruptive disruptively transformational transformative
    revolutionary innovative innovatively innovation purpose future unparalleled unrivalled unmatched exceptional
    excellent impactful impactfully frictionless awesome amazing stellar strategically proactively relentlessly
    passionately excellence synergy synergies thought value centricity paradigm paradigms passion agility mindset""".split()
)
_SIGN = re.compile(
    r"-{1,3}>|={1,3}>|(?<=\d)\s?(?:%|per\s?cent\b(?!\s?-?points?))(?!\w)|(?<=\d)\s[€$£](?!\s?\d)", re.IGNORECASE
)
_SIGNED = re.compile("[>%€$£]|[cC][eE][nN][tT]")
_ONE_SIGN = {">": "→", "€": "€", "$": "$", "£": "£"}
_SHOUTED = re.compile(r"(?<![\w$])[^\W\d_]{2,}(?!\w)")  # "N4" and "$N4" are names, whatever stands around them
_SAYING = re.compile(r"[^\W\d_]{3,}|\d+")
_SENTENCE = 3  # words in capitals that are more than an acronym or two
_ENOUGH = 2  # words of some length, or numbers, that must be left to say something


@lru_cache(maxsize=65536)
def sober(text: str) -> Bare:
    """Say the same in plain signs, without shouting and without praise."""
    plain = plainly(text)
    return plain if _HINTS.isdisjoint(openings_in(plain.text.lower())) else _without_praise(*plain)


@lru_cache(maxsize=65536)
def plainly(text: str) -> Bare:
    """Say the same in plain signs and without shouting, praise and all."""
    plain = as_plain(text)
    if plain.isupper() and len(_SHOUTED.findall(plain)) >= _SENTENCE and len(plain.lower()) == len(plain):
        plain = plain[:1] + _SHOUTED.sub(lambda found: found[0].lower(), plain)[1:]
    return Bare(*_with_one_sign(plain))


def _with_one_sign(text: str) -> tuple[str, range | tuple[int, ...]]:
    """Write arrows, shares of a hundred and amounts of money with one sign each, next to their number."""
    if not _SIGNED.search(text) or not _SIGN.search(text):
        return text, range(len(text))
    parts: list[str] = []
    places: list[int] = []
    last = 0
    for found in _SIGN.finditer(text):
        parts += [text[last : found.start()], _ONE_SIGN.get(found[0][-1], "%")]
        places += [*range(last, found.start()), found.end() - 1]
        last = found.end()
    return "".join([*parts, text[last:]]), (*places, *range(last, len(text)))


def _without_praise(text: str, places: range | tuple[int, ...]) -> Bare:
    """Strike out the praise, unless next to nothing would be left."""
    kept: list[int] = []
    last = 0
    for found in _PRAISE.finditer(text):
        kept += range(last, found.start())
        last = found.end()
    kept += range(last, len(text))
    left = "".join(text[place] for place in kept)
    if len(_SAYING.findall(left)) < _ENOUGH:
        return Bare(text, places)
    return Bare(left, tuple(places[place] for place in kept))

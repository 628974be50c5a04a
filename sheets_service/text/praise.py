"""A text without its praise and its shouting: words that could be said of anything go, capitals all through become small.

What is struck out would otherwise move a judgement, for a longer sentence looks less like a task, and "seamless" like quality.
Words that carry the sentence stay: "Achieve synergies" says something, if little.
"""

import re
from functools import lru_cache

from .dressing import Bare

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
    """world best cutting bleeding leading state next game ground groundbreaking seamless seamlessly scalable holistic
    holistically synergistic synergistically disruptive disruptively transformational transformative revolutionary innovative
    innovatively innovation purpose future unparalleled unrivalled unmatched exceptional excellent
    impactful impactfully frictionless awesome amazing stellar strategically proactively relentlessly passionately
    excellence synergy synergies thought value centricity paradigm paradigms passion agility mindset""".split()
)
_LETTERS = re.compile(r"[a-z]+")
_SAYING = re.compile(r"[^\W\d_]{3,}|\d+")
_SENTENCE = 3  # words in capitals that are more than an acronym or two
_ENOUGH = 2  # words of some length, or numbers, that must be left to say something


@lru_cache(maxsize=65536)
def sober(text: str) -> Bare:
    """Strike out the praise, unless next to nothing would be left."""
    if text.isupper() and len(_LETTERS.findall(text.lower())) >= _SENTENCE:
        text = text[:1] + (low if len(low := text[1:].lower()) == len(text) - 1 else text[1:])
    everything = Bare(text, range(len(text)))
    if _HINTS.isdisjoint(_LETTERS.findall(text.lower())):
        return everything
    kept: list[int] = []
    last = 0
    for found in _PRAISE.finditer(text):
        kept += range(last, found.start())
        last = found.end()
    kept += range(last, len(text))
    left = "".join(text[place] for place in kept)
    return Bare(left, tuple(kept)) if len(_SAYING.findall(left)) >= _ENOUGH else everything

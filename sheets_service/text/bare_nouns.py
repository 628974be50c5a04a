"""Nouns without a number: "Deep dive into churn", "Dark mode on Android", "Staff wellbeing", "Diversity and inclusion"."""

import re
from typing import Literal

from .lang.bare_en import EFFORT_HEADS, FINE_WORDS, LOOSE_EFFORT, ON_THE_NEW, SOFT_GOODS, TECH_THINGS
from .lang.en_nouns import FIXTURES
from .lang.en_structure import COMPARATIVES
from .lang.turns_en import IN_ITS_PLACE
from .nounphrase import LINKS
from .openings import Words
from .phrase import Phrase
from .sketch import Sketch
from .states import NEW_STATE, QUALIFIED, SENT, WHO
from .words import ARTEFACT, EVENT, LEVEL, VAGUE_NOUN, Token

Bare = Literal["activity", "output", "unclear", ""]
"""What a row without a number is; "" when its words must be weighed."""

_EFFORT, LOOSE, FINE, SOFT = (
    frozenset(words.split()) for words in (EFFORT_HEADS, LOOSE_EFFORT, FINE_WORDS, SOFT_GOODS)
)
THINGS = (frozenset(TECH_THINGS.split()) | frozenset(FIXTURES.split()) | ARTEFACT) - LEVEL
SMALL = frozenset("the a an our all and & + / , - ! . ? of for to in with my your its their this new".split())
PLACED = frozenset("w for on in at of to across between with along inside outside near around behind beside".split())
SHORT = 3  # words of a heading
_PAIR = 5  # words of two headings
_LONG = 7  # letters of "witness" and "illness"
_NAMED_THINGS = THINGS | {f"{thing}s" for thing in THINGS}
_ON_THE_NEW = Words(ON_THE_NEW)
_MORE_THINGS = re.compile(
    r"\W*(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:new|extra|additional|further|second)"
    r" (?P<thing>(?:[a-z'-]+ ){0,3}?[a-z-]+)(?: (?:for|on|in|at|with|of|along|from|to|between|outside) [^:%→]*)?\W*$"
)
_IN_ITS_PLACE = re.compile(IN_ITS_PLACE)
_WITH_WHOM = frozenset("w with into between through among amongst in at on for of to re".split())
_ABOUT = frozenset("to on of for at in".split())
_OFTEN = frozenset("daily weekly biweekly fortnightly monthly quarterly yearly annual regular ongoing".split())
_HAPPENING = frozenset("about from after before without per that who which within under over until".split())
# "Website relaunch", "Boiler replacement": one thing made anew.
_REMADE = frozenset(
    """relaunch rebuild redesign reprint revamp refurbishment renovation retrofit reopening resurfacing demolition rewrite
    relocation repaint remodel re-roofing rewiring refit relining reissue redecoration replanting""".split()
)
_LOOSE_STARTS = COMPARATIVES | {"faster", "ongoing", "continuous", "no", "zero"}
_MARKS = frozenset(": → ( , ; - + /".split())


def ask_noun(phrase: Phrase, sketch: Sketch, words: tuple[str, ...], low: str) -> Bare:
    """Read a noun without a verb: "Deep dive into churn", "Dark mode on Android", "Staff wellbeing"."""
    if sketch.form not in {"measure", "nominal", "gerund", "clause"} or NEW_STATE.search(low) or WHO.search(low):
        return ""
    if sketch.form == "gerund":
        named = [word for word in words if word not in SMALL][:2]
        return "output" if len(words) > SHORT and THINGS.issuperset(named) else ""
    if sketch.form == "clause" and sketch.verb_class != "effort":
        return ""
    head, tail = _noun_phrase(sketch)
    if head is None or words[0] in COMPARATIVES | {"no", "zero", "fewer"}:
        return ""
    if tail == "of" and sketch.form == "nominal":
        return ""
    if tail in _HAPPENING or SENT.search(low):
        return ""
    return _read_effort(head, tail) or _read_thing(phrase, head, tail, words, low)


def _read_effort(head: Token, tail: str) -> Bare:
    """Read "Deep dive into churn": with whom or about what something is done."""
    effort = head.text in _EFFORT or head.noun in _EFFORT or head.noun in EVENT
    measured = head.text.endswith("s") and tail in _ABOUT and head.text in LEVEL
    return "activity" if effort and tail in _WITH_WHOM and not measured else ""


def _read_thing(phrase: Phrase, head: Token, tail: str, words: tuple[str, ...], low: str) -> Bare:
    """Read "Dark mode on Android" and "Staff wellbeing"."""
    soft = is_soft(head) or head.text in LOOSE
    vague = soft or head.noun in VAGUE_NOUN or len(words) <= SHORT - 1
    if vague and words[0] in FINE:
        return "unclear"
    if soft and not tail and len(words) <= SHORT + 1 and not (words[0] == "new" and head.noun in ARTEFACT):
        return "unclear"
    thing = head.noun in THINGS or head.text in THINGS
    one = not head.text.endswith("s") or phrase.first("target") is not None
    if thing and tail in PLACED and words[0] not in _OFTEN and one and (phrase.quantities or not QUALIFIED.search(low)):
        return "output"
    if head.noun in _REMADE and not (phrase.quantities or tail) and len(words) > 1 and words[0] not in _LOOSE_STARTS:
        return "output"
    return "unclear" if soft and tail in PLACED and not thing else ""


def ask_pair(phrase: Phrase, sketch: Sketch, words: tuple[str, ...], low: str) -> Bare:
    """Read "Diversity and inclusion", "App users & features": two headings."""
    if phrase.quantities or sketch.form not in {"measure", "nominal"} or len(words) > _PAIR or WHO.search(low):
        return ""
    joined = next((at for at, token in enumerate(sketch.tokens) if token.text in {"and", "&", "+", "/"} and at), 0)
    if (
        not joined
        or "(" in low
        or NEW_STATE.search(low)
        or len(sketch.tokens[joined - 1].text) == 1
        or any(token.text in LINKS - {"and"} for token in sketch.tokens)
    ):
        return ""
    things = [
        token.noun in THINGS and token.noun not in SOFT for token in (sketch.tokens[joined - 1], sketch.tokens[-1])
    ]
    return "" if all(things) else "unclear"


def ask_move(phrase: Phrase, sketch: Sketch, words: tuple[str, ...], low: str) -> Bare:
    """Read "All tills on the new system", "Two new ramps at the station": a thing that shall be there."""
    del words
    if phrase.first("baseline", "delta") or WHO.search(low):
        return ""
    placed = _IN_ITS_PLACE.fullmatch(low)
    if placed and placed["thing"].split()[-1] in _NAMED_THINGS and not _is_verb(placed["thing"].split()[0], sketch):
        return "output"
    if sketch.form not in {"measure", "clause"}:
        return ""
    if _ON_THE_NEW.match(low):
        return "output"
    more = _MORE_THINGS.match(low) if sketch.form == "measure" else None
    return "output" if more and more["thing"].split()[-1] in _NAMED_THINGS else ""


def _is_verb(word: str, sketch: Sketch) -> bool:
    """Tell whether the first word orders something: "Put racks in every hall" and "Reading corner in every hall" differ."""
    return sketch.form == "order" or word in COMPARATIVES


def head_of(sketch: Sketch, first: int) -> Token | None:
    """Return the last noun before the first small word that begins something new."""
    head = None
    for token in sketch.tokens[first:]:
        if head and (token.text in LINKS or token.text in PLACED or token.text in _MARKS):
            break
        if token.text[0].isalpha() and token.text not in SMALL:
            head = token
    return head


def _noun_phrase(sketch: Sketch) -> tuple[Token | None, str]:
    """Return the head noun and the small word after it."""
    tokens = sketch.tokens
    head = head_of(sketch, 0)
    if head is None:
        return None, ""
    at = tokens.index(head)
    after = tokens[at + 1].text if at + 1 < len(tokens) else ""
    return head, after if after in LINKS or after in _WITH_WHOM or after in PLACED else ""


def is_soft(head: Token) -> bool:
    """Tell what everybody wants and nobody can count: "morale", "attractiveness"."""
    abstract = len(head.text) > _LONG and head.text.endswith(("ness", "ability")) and head.text not in LEVEL
    return abstract or head.text in SOFT or head.noun in SOFT

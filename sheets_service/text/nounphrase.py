"""The noun a phrase is about, and what sort of thing it is."""

from sheets_service.values import dataclass

from .lang.en_structure import PAST_FORMS
from .normalise import normalise
from .phrase import Phrase, Span
from .sketch import Sketch, sketch_of
from .words import ARTEFACT, COLLEAGUE, CUSTOMER, EFFECT_DONE, EVENT, LEVEL, NOTHING_MADE, TASK_DONE, VERB_PAST, Token

LINKS = frozenset(
    "of in on for from by to with at per and or that who which than as when while within into across among "
    "between via before after during until without through so where is are was were has have can will using "
    "regarding about against over under above below aimed based covering".split()
)
_ENDS = frozenset("a an the each every".split()) | LINKS | TASK_DONE | EFFECT_DONE
_LOOSE = frozenset(
    "calm able back still due overdue older younger alone about ahead enough late early right wrong standing "
    "first twice once again".split()
)
_SMALL = frozenset("the a an our all every each its their your this these any new at least more".split())
_NO_HEADS = LINKS | _SMALL
_MEASURE_STARTS = frozenset(
    "number share rate percentage percent average median time proportion amount level ratio cost costs volume "
    "hours days".split()
)
_STOPS = frozenset({"so", "because", "while", "without", ";"})
_COLLECTIVES = frozenset("people children staff women men".split())


@dataclass(frozen=True, slots=True)
class Thing:
    """The head noun with the words around it."""

    head: Token | None
    at: int  # index of the head among the tokens
    words: tuple[Token, ...]  # from the first word up to the next clause
    artefact: bool  # something that can be made
    event: bool  # something that is held or done
    people: bool
    measured: bool  # something that can be read off a scale
    plural: bool


def sketch_phrase(phrase: Phrase) -> Sketch:
    """Return the build of a phrase that was read."""
    return sketch_of(normalise(phrase.original).low)


def span_of(phrase: Phrase, token: Token) -> Span:
    """Return a word of the plain text as it stands in the original."""
    return normalise(phrase.original).span(token.start, token.end)


def thing_at(phrase: Phrase, sketch: Sketch, first: int) -> Thing:
    """Describe the noun phrase that starts at the token `first`."""
    head, at = _head(sketch, first)
    words = _words(sketch, first)
    if head is None:
        measured = _names_measure(phrase, words, None)
        return Thing(None, at, words, artefact=False, event=False, people=False, measured=measured, plural=False)
    return Thing(
        head,
        at,
        words,
        artefact=(head.noun in ARTEFACT or head.text in ARTEFACT) and head.text not in NOTHING_MADE,
        event=head.noun in EVENT,
        people=head.noun in CUSTOMER or head.noun in COLLEAGUE,
        measured=_names_measure(phrase, words, head),
        plural=(head.text.endswith("s") and not head.text.endswith("ss")) or head.text in _COLLECTIVES,
    )


def is_person(token: Token) -> bool:
    """Tell whether a word names people or organisations."""
    return token.noun in CUSTOMER or token.noun in COLLEAGUE


def _head(sketch: Sketch, first: int) -> tuple[Token | None, int]:
    """Return the last noun before a preposition, a participle or a mark."""
    head, at = None, -1
    for index in range(first, min(first + 12, len(sketch.tokens))):
        token = sketch.tokens[index]
        if head and _closes(head, token):
            break
        if token.text not in _NO_HEADS and token.text[0].isalpha():
            head, at = token, index
    return head, at


def _closes(head: Token, token: Token) -> bool:
    """Tell whether a word ends the noun phrase before it."""
    if not token.text[0].isalpha():
        return token.text in {",", ":", "→", "(", ";"}
    if token.text in _ENDS:
        return True
    loose = token.text.endswith("ing") or token.text in VERB_PAST or token.text in _LOOSE or token.text in PAST_FORMS
    return loose and (head.text.endswith("s") or head.text in _COLLECTIVES or token.text in PAST_FORMS)


def _words(sketch: Sketch, first: int) -> tuple[Token, ...]:
    """Return the words up to the next clause, fourteen at most."""
    words = sketch.tokens[first : first + 14]
    for index, token in enumerate(words):
        if token.text in _STOPS:
            return words[:index]
    return words


def _names_measure(phrase: Phrase, words: tuple[Token, ...], head: Token | None) -> bool:
    """Tell whether the words name something that can be read off a scale."""
    if head is not None and head.text in LEVEL:
        return True
    leading = [token for token in words if token.text[0].isalpha()][:3]
    if any(token.text in _MEASURE_STARTS for token in leading):
        return True
    if head is not None and head.noun in ARTEFACT and head.text not in NOTHING_MADE:
        return False  # a fraud model is no fraud
    return bool(phrase.frame.concept) and phrase.frame.concept not in {"users", "engagement"}

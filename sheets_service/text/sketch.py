"""How an English phrase is built: an order, a measure, a sentence, a thing that is done."""

import re
from functools import lru_cache
from typing import Literal

from sheets_service.values import dataclass

from .clauses import find_clause, find_nominal
from .imperatives import find_order
from .lang.en_structure import ADVERBS, COMPARATIVES, EFFORT_OF, MODALS, MOVED, NAMING_GERUNDS, NOUNY
from .participles import find_participle
from .words import ARTEFACT, LEVEL, TASK_DONE, VERB_BASE, VERB_GERUND, VERB_PAST, VERB_THIRD, Token, tokens_of

Form = Literal["order", "clause", "measure", "done", "nominal", "gerund", "comparative"]

_TAG = re.compile(r"^[^\W\d_][\w &/.'-]{0,40}(?:\[[a-z ]+\]|\([^)\d]{2,40}\))?\s?(?::|\s-)\s+")
_BEFALLS = frozenset("happens befalls occurs costs takes drops falls rises shrinks becomes hits affects".split())
_NO_ORDERS = NOUNY | {"up", "down"}
_LESS = frozenset(
    "less fewer lower shorter faster quicker reduced decreased lowered shortened minimised minimized".split()
)


@dataclass(frozen=True, slots=True)
class Sketch:
    """The build of one phrase: its form, its head verb, and how it closes."""

    tokens: tuple[Token, ...]
    form: Form
    at: int  # index of the head verb, or of the head noun
    verb: str
    verb_class: str
    object_at: int  # index of the first word of the object
    participle: str  # "published" in "12 guides published"
    participle_at: int


@lru_cache(maxsize=65536)
def sketch_of(low: str) -> Sketch:
    """Sketch a lower-case plain text."""
    tokens = tokens_of(low)
    first = _first_content(low, tokens)
    order = find_order(tokens, first)
    if order:
        closing = find_participle(tokens, order.object_at)
        return Sketch(tokens, "order", order.at, order.verb, order.verb_class, order.object_at, *closing)
    participle = find_participle(tokens, first)
    return _find_start(tokens, first, participle) or _find_rest(tokens, first, participle)


def _find_start(tokens: tuple[Token, ...], first: int, participle: tuple[str, int]) -> Sketch | None:
    """Read a first word that settles the form: "Training ...", "Increased ...", "Fewer ..."."""
    if first >= len(tokens):
        return None
    word = tokens[first].text
    name = "change-down" if word in _LESS else "change-up"
    if word in COMPARATIVES:
        return Sketch(tokens, "comparative", first, "", name, first + 1, *participle)
    if _is_modifier(tokens, first):
        return None
    if word in MOVED:
        return Sketch(tokens, "comparative", first, VERB_PAST[word][0], name, first + 1, *participle)
    if word in VERB_GERUND and participle[1] not in {first + 1, first + 2} and not _happens(tokens, first):
        return Sketch(tokens, "gerund", first, *VERB_GERUND[word], first + 1, *participle)
    return None


def _find_rest(tokens: tuple[Token, ...], first: int, participle: tuple[str, int]) -> Sketch:
    """Read nominalised work, a sentence, a thing done, or a plain measure."""
    nominal = find_nominal(tokens, first)
    if nominal is not None:
        after = tokens[nominal + 1].text if nominal + 1 < len(tokens) else ""
        if participle[0] not in TASK_DONE or after in {"", "of"}:
            name = "effort" if tokens[nominal].noun in EFFORT_OF else "make"
            return Sketch(tokens, "nominal", nominal, tokens[nominal].noun, name, nominal + 1, *participle)
    start = next((index for index in range(first, len(tokens)) if tokens[index].text[0].isalpha()), first)
    clause = find_clause(tokens, start)
    if clause and (participle[1] < 0 or clause[0] < participle[1]):
        at, lemma, name = clause
        return Sketch(tokens, "clause", at, lemma, name, at + 1, *participle)
    return Sketch(tokens, "done" if participle[0] else "measure", start, "", "", first, *participle)


def _first_content(low: str, tokens: tuple[Token, ...]) -> int:
    """Skip a label such as "Sales:" or "Documentation [COMMITTED]:" when an order follows."""
    match = _TAG.match(low) if ":" in low or "-" in low else None
    if match:
        index = next((number for number, token in enumerate(tokens) if token.start >= match.end()), len(tokens))
        if index < len(tokens) and tokens[index].text not in _NO_ORDERS:
            return index if tokens[index].text in VERB_BASE or tokens[index].text in ADVERBS else 0
    return 0


def _happens(tokens: tuple[Token, ...], first: int) -> bool:
    """Tell "Running out of strips happens to 60 patients", where the doing is the subject, from "Running the shop"."""
    return any(token.text in _BEFALLS for token in tokens[first + 2 :])


def _is_modifier(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell "Training hours per employee" from "Training the staff"."""
    if index + 1 >= len(tokens):
        return True
    after = tokens[index + 1].text
    verb = tokens[index + 2].text if index + 2 < len(tokens) else ""
    # "Hiring managers report ...": a noun of two words before its verb.
    # "Tracking app", "Parking guide": a thing of two words.
    if tokens[index].text in NAMING_GERUNDS and tokens[index + 1].noun in ARTEFACT:
        return True
    named = after.endswith("s") and (verb in MODALS or verb in VERB_THIRD or verb in VERB_BASE)
    return named or after in LEVEL or after in {":", "→", "from", "rate"}

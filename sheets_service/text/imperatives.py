"""An order at the start of a phrase: "Launch ...", "Successfully launch ...", "We will launch ..."."""

from sheets_service.values import dataclass

from .lang.en_nouns import FIXTURES
from .lang.en_structure import (
    ALWAYS_VERBS,
    COMPOUNDS,
    COUNTED_ORDERS,
    DETERMINERS,
    MODALS,
    NOUN_FOLLOWERS,
    NOUNY,
    PEOPLE_LEVELS,
    SKIPPED,
    STILL_VERBS,
    TWO_WORD,
)
from .lang.turns_en import FLAWS
from .mistyped import mend_verb
from .words import (
    ARTEFACT,
    CUSTOMER,
    EVENT,
    LEVEL,
    PARTICLES,
    VERB_BASE,
    VERB_GERUND,
    VERB_PAST,
    VERB_THIRD,
    Token,
)

_US = frozenset("we i team will to".split())
_NEEDS_VERB = frozenset("more the our teams".split())
_GOING_ON = frozenset("have start begin continue try strive aim keep".split())
_JOINS = frozenset("and & / , or".split())
_RANK = {"effort": 1, "hold": 1, "spend": 2, "make": 3, "reach": 3, "change-up": 4, "change-down": 4}
_THINGS = (ARTEFACT | frozenset(FIXTURES.split())) - LEVEL
_AFTER_NOUNS = frozenset("in on for with to through and".split())
_FINITE = ALWAYS_VERBS | {"is", "are"}
_RELATIVES = frozenset("who which that whose".split())
_WATCHING = frozenset("track measure monitor report review check increase lift cap".split())
_STATES = frozenset("available live ready operational complete running".split())
_STANDING = frozenset("older above after past overdue longer beyond since over".split())
_BOUNDS = frozenset("→ ≤ < ≥ under below most fewer less from".split())
_SHORT = 5  # words
_STEM = 4  # letters after "re" that may be a verb
_NO_VERBS = frozenset("enterprise exercise franchise merchandise expertise premise promise prize size noise".split())
_DOUBLED = (
    "booking",
    "entr",
    "bill",
    "charge",
    "pay",
    "shift",
    "fault",
    "room",
    "bed",
    "deck",
    "park",
    "handl",
    "count",
)


@dataclass(frozen=True, slots=True)
class Order:
    """The head verb of an order, and where its object starts."""

    at: int
    verb: str
    verb_class: str
    object_at: int


def find_order(tokens: tuple[Token, ...], first: int) -> Order | None:
    """Find the imperative that a phrase starts with, past adverbs and "we will"."""
    index, seen_us = _skip(tokens, first)
    if not 0 <= index < len(tokens):
        return None
    word = tokens[index].text
    after = tokens[index + 1].text if index + 1 < len(tokens) else ""
    goal = after[:1].isdigit() and any(token.text in {"target", "goal"} for token in tokens)
    if word == "start" and (goal or after == "of"):
        return None  # "Start 71 %, currently 77 %, target 90 %: ..."
    pair = TWO_WORD.get((word, after))
    if pair:
        return Order(index, *VERB_BASE.get(pair, (pair, "effort")), index + 2)
    entry = VERB_BASE.get(word) or VERB_BASE.get(word.removeprefix("re-"))
    entry = entry or _counted_order(tokens, index) or VERB_BASE.get(mend_verb(word))
    if entry is None and seen_us:
        entry = VERB_GERUND.get(word) or VERB_PAST.get(word)
    if entry is None or (word in NOUNY and not seen_us and _reads_as_noun(tokens, index, entry[1])):
        return None
    return _with_second(tokens, index, entry)


def _skip(tokens: tuple[Token, ...], first: int) -> tuple[int, bool]:
    """Return the index of the first word that may be the verb, -1 when it cannot be an order; and whether "we" came."""
    index, seen_us = first, False
    while index < len(tokens) - 1 and (not tokens[index].text[0].isalpha() or tokens[index].text in SKIPPED):
        word = tokens[index].text
        if word[0].isdigit() or word[0] == "_":
            return -1, seen_us
        seen_us = seen_us or word in _US
        if word in _NEEDS_VERB and not seen_us and not _is_verb(tokens, index + 1):
            return -1, seen_us
        onward = tokens[index + 1].text == "to" and _is_verb(tokens, index + 2)
        if word in _GOING_ON and not (onward or _is_verb(tokens, index + 1)):
            break
        index += 1
    return index, seen_us


def _is_verb(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell whether the word at an index can be an imperative."""
    return index < len(tokens) and tokens[index].text in VERB_BASE


def _with_second(tokens: tuple[Token, ...], index: int, entry: tuple[str, str]) -> Order:
    """Take the stronger of two joined verbs: "Design and launch X" is a launch."""
    lemma, name = entry
    after = tokens[index + 1].text if index + 1 < len(tokens) else ""
    if after in _JOINS and _is_verb(tokens, index + 2) and tokens[index + 2].text not in LEVEL:
        second = VERB_BASE[tokens[index + 2].text]
        if _RANK.get(second[1], 0) > _RANK.get(name, 0):
            lemma, name = second
        return Order(index, lemma, name, index + 3)
    particle = after in PARTICLES and lemma not in {"work", "focus"}
    return Order(index, lemma, name, index + (2 if particle else 1))


def _reads_as_noun(tokens: tuple[Token, ...], index: int, verb_class: str) -> bool:
    """Tell "Support score 4.2" and "Release failures" from "Support the team" and "Release version 2"."""
    if index + 1 >= len(tokens):
        return True
    word, after = tokens[index].text, tokens[index + 1].text
    if word in {"double", "triple"}:
        # "Double bookings: 19 -> 3" is a nuisance counted, "Double bookings by May" an order.
        return after.startswith(_DOUBLED) and any(token.text[0].isdigit() for token in tokens)
    plural = any(token.text.endswith("s") for token in tokens[index + 1 : index + 3])
    if word == "open" and plural and _is_a_backlog(tokens[index + 2 :]):
        return True
    if verb_class == "change-up" and tokens[index + 1].noun in FLAWS:
        return True  # "Lift breakdowns": nobody raises them
    if after in _RELATIVES or (word, after) in COMPOUNDS or (word == "staff" and _acts(after)):
        return True
    limit = after == "at" and index + 2 < len(tokens) and tokens[index + 2].text in {"least", "most"}
    if limit or after in DETERMINERS or after[0].isdigit() or after[0] == "_":
        return False
    if after in NOUN_FOLLOWERS:
        return word not in STILL_VERBS or after in {"of", ":", "→", "(", "per", "rate", "≥", "≤"}
    return _has_noun_tail(tokens, index)


def _is_a_backlog(rest: tuple[Token, ...]) -> bool:
    """Tell "Open complaints older than 14 days ≤ 5" from "Open kiosks after Easter"."""
    words = {token.text for token in rest}
    return not words.isdisjoint(_STANDING) and not words.isdisjoint(_BOUNDS)


def _counted_order(tokens: tuple[Token, ...], index: int) -> tuple[str, str] | None:
    """Read work that is an order only by what follows: "Paint 12 rooms", "Rehang the doors", "Pasteurise 400 l"."""
    word = tokens[index].text
    after = tokens[index + 1].text if index + 1 < len(tokens) else ""
    third = tokens[index + 2].text if index + 2 < len(tokens) else ""
    counted = after[:1].isdigit() and not after.endswith("%") and third[:1].isalpha() and third != "to"
    if not (counted or after in DETERMINERS) or any(token.text in {"→", "from"} for token in tokens):
        return None
    again = word.removeprefix("re")
    redone = again != word and len(again) >= _STEM and (again in VERB_BASE or again in COUNTED_ORDERS)
    verbal = word.endswith(("ise", "ize", "ify")) and word not in _NO_VERBS
    return (word, "make") if redone or verbal or word in COUNTED_ORDERS else None


def _acts(word: str) -> bool:
    """Tell a verb in whatever form from a noun: "staff passing ...", "staff can ...", "staff locked out"."""
    return word in VERB_BASE or word in MODALS or word in VERB_PAST or word.endswith(("ing", "ed"))


def _has_noun_tail(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell by what follows: a finite verb, a measure, or a state at the end make the first word a noun."""
    word, follower = tokens[index].text, tokens[index + 1]
    thing = follower.noun in EVENT or follower.noun in ARTEFACT or follower.noun in CUSTOMER or follower.text in LEVEL
    if follower.text in VERB_THIRD and not thing:
        return True
    made = VERB_BASE.get(word, ("", ""))[1] == "make"
    if made and follower.text in LEVEL and index + 2 < len(tokens) and tokens[index + 2].noun in _THINGS:
        return False  # "Launch loyalty card"
    if follower.text in LEVEL and follower.text not in PEOPLE_LEVELS:
        return not (word in _WATCHING and len(tokens) - index < _SHORT)
    if index + 2 < len(tokens) and tokens[index + 2].text in _FINITE:
        third = tokens[index + 3].text if index + 3 < len(tokens) else ""
        return not (tokens[index + 2].text == "leads" and third in _AFTER_NOUNS)  # "Coach team leads in ..."
    rated = any(token.text == "per" for token in tokens[index + 2 :]) and follower.text.endswith("s")
    if rated and not any(
        token.text in DETERMINERS or token.text[0].isdigit() for token in tokens[index + 1 : index + 3]
    ):
        return True
    near = tokens[index + 1 : index + 3]
    return tokens[-1].text in _STATES and not any(token.text in DETERMINERS for token in near)

"""Orders ("Launch ...", "Reduce ...", "Help ..."): outcome, output or activity by verb and object."""

import re
from collections.abc import Callable, Iterator

from .judge import Feature
from .lang.turns_en import AT_A_LEVEL, FLAWS, OWN_TIME
from .metrics import find_concept
from .nounphrase import LINKS, Thing, is_person, span_of, thing_at
from .numerals import is_count
from .phrase import Phrase, Span
from .sketch import Sketch
from .states import HUMAN_END, NEW_STATE
from .words import ARTEFACT, CUSTOMER, EVENT, LEVEL, TASK_DONE

_RESULT_OBJECT = frozenset(
    "revenue sales deal growth value saving impact satisfaction lead logo arr mrr iarr profit margin "
    "income improvement reduction increase decrease uptime availability result outcome conversion retention nps "
    "csat trust awareness demand loyalty market".split()
)
_VERIFY = frozenset({"ensure", "verify", "guarantee", "confirm", "validate"})
_TO_LEVEL = re.compile(r"\bto (?:at least |over |under |below )?\d[\d.,]*\s?%")
_MEASURED_TAIL = re.compile(
    r":\s*(?:at least|more than|less than|fewer than|below|above|under|over|from|up from|down from|reach|[<>≥≤]"
    r"|\d[\d.,%]*\s*→)|\b(?:measured|indicated|shown|evidenced) by\b.{0,60}\d|\b(?:faster|sooner|more often|more frequently"
    r"|less often)\b.{0,40}\d"
)
_MENDS = frozenset(
    "fix repair resolve clear patch record report register log submit file mark map issue tag label".split()
)
_AT_A_LEVEL = re.compile(AT_A_LEVEL)
_GAINS = frozenset({"add", "generate", "create", "produce", "build", "deliver", "open"})
_MEASURE_FAMILIES = frozenset("financial volume adoption retention satisfaction market".split())
_IMPROVERS = frozenset(
    "improve enhance simplify streamline strengthen expand extend remove eliminate restore speed scale diversify "
    "push stop end".split()
)
_FIRST_STEPS = frozenset(
    "identify determine clean-up start begin initiate kick-off present outline propose decide".split()
)
_COUNTABLE_EFFORTS = frozenset(
    "train educate organise organize host hold evaluate run conduct post test report demo interview survey audit "
    "facilitate onboard".split()
)
_TRIALS = frozenset("pilot trial experiment prototype".split())
_TAKES = frozenset("acquire obtain secure get have receive source move turn bring put land".split())
_THING_VERBS = frozenset(
    "get have make add bring move turn put source sign-up book see do go be obtain secure receive own pass score "
    "push land collect process serve activate onboard".split()
)
_OWN_WORK = frozenset({"emails-sent", "pipeline"})
_NO_OBJECT = frozenset("where when as if".split())
_NAMING = frozenset("appoint nominate elect name designate assign shortlist".split())
_SPENDING = frozenset("spend invest allocate devote dedicate reserve earmark set-aside".split())
_NEAR = 3
_SHARE = 8  # words: "20 % of sprint time"
_OF_TIME = re.compile(r"(?:\d\s?%|percent|per cent|half|third|quarter|fifth|tenth) of\b")
_MOVES = frozenset("move bring turn transfer put".split())
_DOES = frozenset("process answer resolve own source do".split())
_GETTING = _THING_VERBS | {"achieve", "reach", "generate", "win"}
_TUNES = frozenset("optimise optimize manage address".split())
_MONEY = frozenset({"%", "$", "€", "£", "pp", "point"})

Observer = Callable[[Phrase, Sketch, Thing, Span], Iterator[Feature]]


def observe_order(phrase: Phrase, sketch: Sketch) -> Iterator[Feature]:
    """Yield what an order says, by the class of its verb."""
    verb = span_of(phrase, sketch.tokens[sketch.at])
    thing = thing_at(phrase, sketch, sketch.object_at)
    goal, start = phrase.first("target"), phrase.first("baseline")
    made = sketch.verb_class == "make" and goal is not None and start is not None and is_count(goal.unit)
    effort = sketch.verb_class in {"make", "effort", "spend"} and not made
    if effort and _MEASURED_TAIL.search(phrase.normal.lower()):
        yield Feature("outcome", 2.6, "measured-tail", verb)
    if goal and start and thing.head and thing.head.noun in FLAWS and sketch.verb not in _MENDS:
        yield Feature("outcome", 3.0, "flaw-counted", verb)  # "Weld repairs 5 % → 2 %": nobody makes flaws
    level = sketch.verb == "hold" and goal is not None and not thing.event and _AT_A_LEVEL.search(phrase.normal.lower())
    observe = _observe_hold if level else _OBSERVERS.get(sketch.verb_class)
    if observe is None:
        yield Feature("output", 0.4, "order", verb)
    else:
        yield from observe(phrase, sketch, thing, verb)


def _observe_change(phrase: Phrase, sketch: Sketch, thing: Thing, verb: Span) -> Iterator[Feature]:
    """Read "increase", "reduce", "improve": a result, unless a thing is improved with nothing to measure."""
    yield Feature("outcome", 2.4, "change-verb", verb)
    if thing.artefact and not thing.measured:
        if phrase.first("target", "delta") is None:
            yield Feature("output", 2.3, "improves-a-thing", verb)
        if sketch.verb in _IMPROVERS:
            yield Feature("output", 1.0, "improves-a-thing", verb)
    if thing.event and not thing.measured:
        yield Feature("activity", 1.5, "more-events", verb)


def _observe_hold(phrase: Phrase, sketch: Sketch, thing: Thing, verb: Span) -> Iterator[Feature]:
    """Read "maintain", "keep": a level is a result, a routine is not."""
    if phrase.first("target", "delta") or thing.measured:
        yield Feature("outcome", 2.2, "holds-a-level", verb)
    elif sketch.verb in {"keep", "stay", "remain", "retain"} and thing.people:
        yield Feature("outcome", 1.6, "keeps-people", verb)
    else:
        yield Feature("activity", 2.0, "keeps-doing", verb)


def _observe_make(phrase: Phrase, sketch: Sketch, thing: Thing, verb: Span) -> Iterator[Feature]:
    """Read "launch", "build", "deliver": an output, unless what is delivered is itself a result."""
    yield Feature("output", 2.6, "delivers", verb)
    if thing.head is None or (thing.words and thing.words[0].text in _NO_OBJECT):
        yield Feature("activity", 3.4, "no-object", verb)
    elif thing.event and not thing.artefact:
        yield Feature("activity", 0.6, "event", verb)
    if sketch.verb in _FIRST_STEPS:
        yield Feature("activity", 0.8, "first-step", verb)
    if _is_result(phrase, thing, sketch.verb):
        yield Feature("outcome", 2.8, "delivers-a-result", verb)
    if phrase.frame.concept == "on-time":
        yield Feature("outcome", 1.8, "on-time", verb)
    if phrase.frame.effect:
        yield Feature("outcome", 0.5, "carries-an-effect", phrase.frame.effect)


def _observe_spend(phrase: Phrase, sketch: Sketch, thing: Thing, verb: Span) -> Iterator[Feature]:
    """Read "hire", "invest": an input that is there or not; spending no more than a limit is a result."""
    yield Feature("output", 2.2, "spends", verb)
    near = _SHARE if _OF_TIME.search(phrase.normal.lower()) else _NEAR
    if sketch.verb in _SPENDING and any(token.noun in OWN_TIME for token in thing.words[:near]):
        yield Feature("activity", 3.6, "spends-time", verb)
    if phrase.comparator == "at most" or (phrase.direction == "down" and phrase.first("delta")):
        yield Feature("outcome", 3.0, "spends-less", verb)


def _observe_effort(phrase: Phrase, sketch: Sketch, thing: Thing, verb: Span) -> Iterator[Feature]:
    """Read "support", "analyse", "hold": effort, whatever number it carries."""
    number = phrase.first("target", "delta")
    yield Feature("activity", 2.6, "effort", verb)
    if sketch.verb in _VERIFY:
        yield Feature("output", 0.6, "verifies", verb)
    if sketch.verb in _COUNTABLE_EFFORTS:
        yield Feature("output", 0.8, "countable-effort", verb)
    if number and thing.head and thing.head.noun in _TRIALS and sketch.verb in {"run", "conduct", "carry-out", "test"}:
        yield Feature("output", 2.4, "counted-trials", verb)
    if sketch.verb in {"train", "onboard"} and number:
        yield Feature("output", 2.2, "people-trained", verb)
    levelled = sketch.verb in _TUNES or _TO_LEVEL.search(phrase.normal.lower())
    if thing.measured and number and levelled:
        yield Feature("outcome", 3.0, "moves-a-measure", verb)
    if phrase.frame.effect:
        yield Feature("outcome", 0.6, "carries-an-effect", phrase.frame.effect)
    if phrase.first("baseline") and phrase.first("target"):
        yield Feature("outcome", 0.6, "from-to")


def _observe_reach(phrase: Phrase, sketch: Sketch, thing: Thing, verb: Span) -> Iterator[Feature]:
    """Read "reach", "get", "win", "ensure": it depends on what is reached."""
    special = tuple(_read_special(phrase, sketch, thing, verb)) or tuple(_read_taking(phrase, sketch, thing, verb))
    if special:
        yield from special
        return
    if thing.event and not thing.measured and sketch.verb not in {"win", "earn"}:
        yield Feature("activity", 1.4, "gets-events", verb)
    yield Feature("outcome", 2.2, "reaches", verb)


def _read_special(phrase: Phrase, sketch: Sketch, thing: Thing, verb: Span) -> Iterator[Feature]:
    """Read the verbs of reaching that have a sense of their own."""
    lemma, number = sketch.verb, phrase.first("target", "delta")
    if lemma in _VERIFY and not number and not HUMAN_END.search(phrase.normal.lower()):
        yield Feature("output", 1.6, "ensures-a-thing", verb)
        yield Feature("activity", 1.0, "ensures", verb)
    elif lemma in {"enable", "allow", "empower"}:
        yield Feature("output", 1.6 if thing.artefact or not number else 0.8, "enables", verb)
        yield Feature("outcome", 1.2, "enables", verb)
    elif lemma == "meet":
        level = thing.head is not None and thing.head.text in LEVEL
        named = any(is_person(token) for token in thing.words[:5])
        somebody = bool(thing.words) and thing.words[0].text in {"the", "our"} and not number and not thing.plural
        people = (
            named or somebody or bool(thing.words and thing.words[0].text in {"every", "each", "with"})
        ) and not level
        yield Feature("activity" if people else "outcome", 2.2, "meets", verb)
    elif lemma == "book" and (thing.event or any(token.noun in EVENT for token in thing.words[:4])):
        yield Feature("activity", 3.0, "books-events", verb)
    elif lemma == "make" and thing.head and (thing.event or thing.head.noun in _EFFORTS):
        yield Feature("activity" if thing.event else "output", 2.4, "makes-events", verb)


_EFFORTS = frozenset("improvement change progress effort".split())


def _read_taking(phrase: Phrase, sketch: Sketch, thing: Thing, verb: Span) -> Iterator[Feature]:
    """Read "get", "move", "obtain": to have a thing is an output, to have people or a level is a result."""
    lemma, number = sketch.verb, phrase.first("target", "delta")
    done = sketch.participle == "in place" or sketch.participle in TASK_DONE or NEW_STATE.search(phrase.normal.lower())
    bare = lemma == "have" and number is None and bool(thing.words) and thing.words[0].text in {"a", "an", "one"}
    if bare and thing.head is not None and thing.head.text not in LEVEL and not HUMAN_END.search(phrase.normal.lower()):
        yield Feature("output", 2.6, "has-a-thing", verb)
    elif done and lemma in _THING_VERBS:
        yield Feature("output", 2.6, "gets-done", verb)
    elif lemma in _MOVES and number is None and not phrase.first("baseline"):
        yield Feature("output", 1.8, "moves-a-thing", verb)
    elif lemma in _DOES and not (thing.measured or number):
        yield Feature("activity", 1.6, "does", verb)
    elif lemma in _TAKES and not (thing.measured or thing.people or _is_result(phrase, thing, lemma)):
        share = number is not None and number.unit in _MONEY
        yield Feature("output", 1.0 if share else 2.2, "gets-a-thing", verb)
        yield Feature("outcome", 2.0 if share else 0.8, "reaches", verb)
    elif lemma in _GETTING and thing.artefact and not thing.measured:
        yield Feature("output", 2.2, "gets-a-thing", verb)
        yield Feature("outcome", 0.8, "reaches", verb)


def _is_result(phrase: Phrase, thing: Thing, verb: str) -> bool:
    """Tell "Deliver $2M in revenue" and "Build trust" from "Build a portal" and "Appoint a lead"."""
    if verb in _NAMING:
        return False
    if any(quantity.unit in {"$", "€", "£"} and quantity.role == "target" for quantity in phrase.quantities):
        return True
    head, words = thing.head, thing.words
    if head is None or head.noun in ARTEFACT or head.noun in EVENT:
        return False
    concept = find_concept(" ".join(token.text for token in words[:4] if token.text[0].isalpha()))
    if verb in _GAINS and concept and concept.family in _MEASURE_FAMILIES and concept.name not in _OWN_WORK:
        return True
    if head.noun in {"improvement", "change"} and any(token.text == "to" for token in words):
        return False
    if head.noun in CUSTOMER and verb in _GAINS:
        return True
    named = words[
        : next((at for at, token in enumerate(words) if token.text in LINKS or token.text == "&"), len(words))
    ]
    if any(token.noun in ARTEFACT and token.text not in LEVEL for token in named[1:]):
        return False  # "Draft the data retention policy & circulate it"
    leading = [token for token in words[:3] if token.noun not in ARTEFACT]
    return head.noun in _RESULT_OBJECT or any(token.noun in _RESULT_OBJECT for token in leading)


_OBSERVERS: dict[str, Observer] = {
    "change-up": _observe_change,
    "change-down": _observe_change,
    "hold": _observe_hold,
    "reach": _observe_reach,
    "make": _observe_make,
    "effort": _observe_effort,
    "spend": _observe_spend,
}

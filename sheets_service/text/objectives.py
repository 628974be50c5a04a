"""What an objective is: a good one, a bare measure, a vague wish, or a task; and its reason."""

import re
from collections.abc import Iterator
from functools import lru_cache

from .judge import Feature, weigh
from .lang.en_structure import COMPARATIVES
from .marks import find_jargon, find_vague_words
from .nounphrase import sketch_phrase
from .numerals import TIME_UNITS
from .phrase import Judgement, Phrase, Span
from .sketch import Sketch
from .words import ARTEFACT, COLLEAGUE, CUSTOMER, EVENT, LEVEL, NOMINAL, TASK_DONE, VAGUE_NOUN, Token

_LABELS = ("good", "metric", "vague", "task")
_STATE = re.compile(
    r"\b(?:can|cannot|never|no longer|know|knows|feel|feels|trust|trusts|love|loves|choose|want|wants|rely|reads?"
    r"|stay|stays|come back|find|finds|get|gets|say|says|understand|enjoy|dare|confidence|certain\w*|safe\w*|calm"
    r"|proud|welcome|easy|easiest|effortless|without|instead of|not days|every|nobody|no one|everyone|anyone|until"
    r"|their|they|the place|home|peace of mind|favou?rite|loyal\w*|trusted|first choice|#1|number one)\b"
)
_AIMS = frozenset("help support focus optimise optimize leverage educate empower engage understand partner".split())


def has_purpose(phrase: Phrase) -> Span | None:
    """Return the stated reason: "so that ...", "because ...", "by delighting ..."; None when none was found."""
    return phrase.frame.purpose


def names_people(phrase: Phrase) -> bool:
    """Tell whether anybody is named, if only beside another noun: "developer satisfaction"."""
    return any(token.noun in _PEOPLE for token in sketch_phrase(phrase).tokens)


@lru_cache(maxsize=65536)
def objective_quality(phrase: Phrase) -> Judgement:
    """Judge an objective; "good" when nothing speaks against it."""
    if phrase.language not in {"", "en"}:
        return Judgement("", "possible", 0.0)
    sketch = sketch_phrase(phrase)
    features = tuple(_observe(phrase, sketch))
    return weigh((Feature("good", 1.0, "prior"), *features), _LABELS, otherwise="good", floor=0.4)


def _observe(phrase: Phrase, sketch: Sketch) -> Iterator[Feature]:
    """Yield observations about an objective."""
    low = phrase.normal.lower()
    words = [token for token in sketch.tokens if token.text[0].isalpha()]
    counted = phrase.first("baseline", "target", "delta") is not None
    people = _names_people(words)
    if phrase.frame.purpose:
        yield Feature("good", 2.6, "purpose", phrase.frame.purpose)
    if _STATE.search(low):
        yield Feature("good", 1.0, "state")
    if people and len(words) >= _SHORT:
        yield Feature("good", 0.9, "people")
    if len(words) >= _FULL:
        yield Feature("good", 0.6, "full-sentence")
    if sketch.form == "clause" and not counted:
        yield Feature("good", 1.2, "sentence")
    yield from _observe_metric(phrase, sketch, short=len(words) <= _FULL + 1)
    yield from _observe_task(phrase, sketch, people=people, long=len(words) > _FULL + 1)
    yield from _observe_vague(phrase, sketch, count=len(words), counted=counted)


def _names_people(words: list[Token]) -> bool:
    """Tell "customers" from "customer experience": people count when they stand for themselves."""
    return any(
        token.noun in _PEOPLE and (after is None or after.text not in _THEIRS)
        for token, after in zip(words, [*words[1:], None], strict=False)
    )


def _observe_vague(phrase: Phrase, sketch: Sketch, *, count: int, counted: bool) -> Iterator[Feature]:
    """Say what makes it a wish without an object."""
    leading = sketch.tokens[sketch.object_at : sketch.object_at + 6]
    vague, jargon, short = find_vague_words(phrase.original), find_jargon(phrase.original), count <= _SHORT
    if jargon:
        yield Feature("vague", 1.4 + 0.8 * min(len(jargon), 3), "jargon", jargon[0])
    elif vague:
        yield Feature("vague", 1.1 if short else 0.6, "vague-word", vague[0])
    abstract = any(token.text in VAGUE_NOUN or token.noun in VAGUE_NOUN for token in leading)
    if abstract and count < _FULL and not (counted or phrase.frame.purpose):
        yield Feature("vague", 2.0 if short else 1.2, "abstract")
    bare = not (counted or phrase.frame.purpose or _STATE.search(phrase.normal.lower()))
    if sketch.verb in _GENERIC and bare and count <= _FULL and not phrase.frame.beneficiary:
        yield Feature("vague", 1.2, "generic-verb")
    if sketch.verb in {"be", "become"} and len(sketch.tokens) < _SHORT:
        yield Feature("vague", 2.0, "be")
    if count < _FULL and _EMPTY.search(phrase.normal.lower()):
        yield Feature("vague", 2.0, "empty")


_GENERIC = frozenset("improve enhance strengthen optimise optimize boost elevate maximise maximize".split())
_PLAN = re.compile(
    r"\b(?:(?:to|than|ahead of|above|the|our|\w+ing|sales|hiring|revenue) (?:plan|quota|budget|targets?|goals?))\b"
)
_PEOPLE = CUSTOMER | COLLEAGUE
_THEIRS = VAGUE_NOUN | LEVEL
_SHORT = 5  # words
_FULL = 7
_EMPTY = re.compile(
    r"\b(?:next level|the bar|continue to grow|innovation|digital transformation|the organi[sz]ation|the customer$"
    r"|ai$|more agile|more efficient|people$|excellence|world-class|the best$|to the max|step up|do better"
    r"|make progress|be ready$|innovate|more efficiently|more effectively|(?:teams|people|things) better$)"
)
_OWN_CLAUSE = re.compile(r"\b(?:that|who|which|what|where|people \w+$|with confidence|from within|so )\b")


def _observe_metric(phrase: Phrase, sketch: Sketch, *, short: bool) -> Iterator[Feature]:
    """Say what makes it a bare measure."""
    known = bool(phrase.frame.concept)
    change = sketch.verb_class in {"change-up", "change-down", "reach", "hold"}
    if sketch.form == "clause" and not (known and sketch.verb_class.startswith("change")):
        return
    if sketch.verb in {"be", "become", "make"} or _OWN_CLAUSE.search(phrase.normal.lower()):
        return
    if sketch.verb_class in {"make", "spend", "effort"} and sketch.form != "clause":
        return
    number = phrase.first("target", "delta", "baseline")
    # "No pack without a story" and "a bed within two hours" count nothing.
    loose = (
        number is None
        or number.span.text.lower() == "no"
        or (number.unit in TIME_UNITS and not (change or phrase.frame.family == "speed"))
    )
    if number and not loose and (known or change or sketch.form in {"measure", "comparative"}):
        sure = change and known and not phrase.frame.purpose
        yield Feature("metric", (3.8 if sure else 3.0) if short else 1.8, "number", number.span)
    elif change and _PLAN.search(phrase.normal.lower()):
        yield Feature("metric", 2.0, "according-to-plan")
    elif change and known and short and sketch.form == "order" and not phrase.frame.purpose:
        head = sketch.tokens[-1]
        yield Feature("metric", 2.2 if head.text in LEVEL else 0.8, "measure-only")


def _observe_task(phrase: Phrase, sketch: Sketch, *, people: bool, long: bool) -> Iterator[Feature]:
    """Say what makes it one solution or deliverable."""
    if sketch.verb_class == "make" and sketch.form in {"order", "gerund", "nominal"}:
        ourselves = "ourselves" in phrase.normal.lower()
        thing = any(
            token.noun in ARTEFACT or token.noun in EVENT or token.noun in NOMINAL or token.text[0] == "_"
            for token in sketch.tokens[sketch.object_at :]
        )
        weight = 2.9 if thing else 1.7
        if phrase.frame.purpose or long:
            weight -= 0.9
        if _OWN_CLAUSE.search(phrase.normal.lower()) or any(token.text in COMPARATIVES for token in sketch.tokens):
            weight -= 1.8
        if people and not thing:
            weight -= 0.8
        if not ourselves and weight > 0:
            yield Feature("task", weight, "delivers")
    elif sketch.verb_class in {"effort", "spend"} and sketch.form in {"order", "nominal", "gerund"}:
        if sketch.verb in _AIMS:
            return
        after = sketch.tokens[sketch.object_at].text if sketch.object_at < len(sketch.tokens) else ""
        loose = _OWN_CLAUSE.search(phrase.normal.lower()) or after in COMPARATIVES
        yield Feature("task", 0.6 if loose else 2.0, "does")
    elif (
        sketch.form == "done"
        and not phrase.frame.concept
        and sketch.participle in TASK_DONE
        and sketch.tokens[-1].text == sketch.participle
    ):
        yield Feature("task", 1.2, "done")

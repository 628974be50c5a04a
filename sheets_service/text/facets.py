"""Timing, nature, audience and concreteness of a key result, each with the right to abstain."""

import re
from collections.abc import Iterator
from functools import lru_cache

from .judge import ABSTAINED, Feature, at_most_possible, weigh
from .marks import find_vague_words
from .metrics import CONCEPTS
from .nounphrase import sketch_phrase, thing_at
from .numerals import TIME_UNITS
from .openings import Words
from .phrase import Judgement, Phrase, Span
from .placeholders import find_placeholders
from .words import COLLEAGUE, CUSTOMER, LEVEL, VAGUE_NOUN

_AUDIENCES = ("customer", "internal", "financial", "people")
_LAGGING = Words(
    r"\b(?:annual|yearly|over the (?:year|quarter)|for the year|by year[- ]end|year over year|yoy|versus 20\d\d"
    r"|vs\.? 20\d\d|six months later|after (?:six|\d+) months|(?:two|three|four) consecutive quarters|recommend"
    r"|satisfied|satisfaction|loyal|graduat\w+|reputation|happier|overall|share of market|still (?:active|using"
    r"|with us|playing))\b",
    0,
)
_LEADING = Words(
    r"\b(?:per (?:week|day|sprint|month|shift)|weekly|daily|a (?:week|day)|within (?:\d+|the first)|first (?:week"
    r"|month|\d+ days)|trial|pilot|new accounts|lead time|submitted online|queue|time to|days to|minutes|hours"
    r"|started|begin|in progress|booked|pipeline|qualified|response|visit\w*|click\w*|open(?:ed|s)? rate)\b",
    0,
)
_QUALITY = Words(
    r"\b(?:without|correct\w*|right|trust\w*|satisf\w*|rate[sd]?\b (?:\w+ ){0,4}\d|rating|recommend\w*|reliab\w*"
    r"|safe\w*|error\w*|defect\w*|fault\w*|repeat\w*|reopen\w*|return\w*|complain\w*|understand|understood|know\w*"
    r"|confident|confidence|feel|felt|say|says|useful|first[- ](?:contact|call|visit|try|time)|accura\w*|quality"
    r"|lost-time|harm\w*|would|still|failed|failure|missed|wrong|accepted|happier|better)\b",
    0,
)
_QUANTITY = Words(
    r"\b(?:number of|volume|sales|sold|revenue|new (?:customers|users|members|logos|sign-ups|leads|subscribers)"
    r"|total|more|grow\w*|growth|count|downloads|visits|views|users|customers|subscribers|leads|deals|orders|share"
    r"|budget|spend|cost\w*|emissions|enrol\w*|members|donors|households|transactions|bookings|contributors)\b",
    0,
)
_SPEED = Words(
    r"\b(?:time|faster|speed|minutes?|hours?|days? (?:to|from)|weeks? (?:to|from)|within \d+ (?:days|hours"
    r"|minutes)|latency|turnaround|lead time|cycle time|backlog|productivity|efficien\w*|streamline|throughput"
    r"|automat\w*|per (?:hour|fte|employee)|quick\w*|instead of \d+|delay|wait\w*|queue\w*)\b",
    0,
)
_MONEY = Words(
    r"\b(?:revenue|profit\w*|margin|cost\w*|budget|cash|arr|mrr|ebitda|invoice\w*|donat\w*|fund\w*|grants?|sales"
    r"|price|income|savings|spend|quota|deals|pipeline|bookings)\b",
    0,
)
_NOT_CUSTOMERS = frozenset("lead account report team driver club business".split())


@lru_cache(maxsize=65536)
def timing(phrase: Phrase) -> Judgement:
    """Judge whether a measure moves early (leading) or shows at the end (lagging); abstains often, never more than possible."""
    if phrase.language not in {"", "en"}:
        return ABSTAINED
    low = phrase.normal.lower()
    features = _known(phrase, "timing", 1.8)
    features += _words(phrase, low, _LAGGING, "lagging", 0.9) + _words(phrase, low, _LEADING, "leading", 0.9)
    return at_most_possible(weigh(tuple(features), ("leading", "lagging"), otherwise="", floor=0.6))


def lags(phrase: Phrase) -> bool:
    """Tell whether a measure shows at the end; without a word for that there is nothing to weigh."""
    concept = CONCEPTS.get(phrase.frame.concept)
    may_lag = (concept is not None and concept.timing == "lagging") or _LAGGING.may_be_in(phrase.normal)
    return may_lag and timing(phrase).label == "lagging"


@lru_cache(maxsize=65536)
def nature(phrase: Phrase) -> Judgement:
    """Judge whether a measure counts (quantity), tells how good (quality) or how fast (efficiency)."""
    if phrase.language not in {"", "en"}:
        return ABSTAINED
    low = phrase.normal.lower()
    features = _known(phrase, "nature", 2.2)
    features += _words(phrase, low, _QUALITY, "quality", 0.9) + _words(phrase, low, _QUANTITY, "quantity", 0.8)
    features += _words(phrase, low, _SPEED, "efficiency", 0.9)
    target = phrase.first("target", "baseline")
    if target and target.unit in TIME_UNITS and target.unit not in {"month", "year", "quarter"}:
        features.append(Feature("efficiency", 1.0, "time-unit", target.span))
    elif target and target.unit in {"$", "€", "£"}:
        features.append(Feature("quantity", 1.2, "money", target.span))
    elif target and target.unit not in {"%", "", "point", "of 5", "of 10", "minute"}:
        features.append(Feature("quantity", 0.5, "count", target.span))
    return weigh(tuple(features), ("quantity", "quality", "efficiency"), otherwise="", floor=0.5)


@lru_cache(maxsize=65536)
def audience(phrase: Phrase) -> Judgement:
    """Judge who notices: customer, internal, financial or people (staff); abstains where the team decides it."""
    if phrase.language not in {"", "en"}:
        return ABSTAINED
    low = phrase.normal.lower()
    features = _known(phrase, "audience", 1.6)
    for token in sketch_phrase(phrase).tokens:
        if token.noun in CUSTOMER and token.noun not in _NOT_CUSTOMERS:
            features.append(Feature("customer", 1.0, "named", _original(phrase, token.text)))
        elif token.noun in COLLEAGUE and token.noun not in {"team", "report", "manager", "operator", "staff", "agent"}:
            features.append(Feature("people", 0.9, "named", _original(phrase, token.text)))
    features += _words(phrase, low, _MONEY, "financial", 0.8)
    target = phrase.first("target", "baseline", "delta")
    if target and target.unit in {"$", "€", "£"}:
        features.append(Feature("financial", 1.6, "money", target.span))
    return at_most_possible(weigh(tuple(features), _AUDIENCES, otherwise="", floor=0.5))


@lru_cache(maxsize=65536)
def concreteness(phrase: Phrase) -> Judgement:
    """Judge whether a reader could later agree that it was reached: concrete or vague."""
    features = (*_observe_words(phrase), *_observe_build(phrase))
    return weigh(features, ("concrete", "vague"), otherwise="concrete", floor=0.5)


def _observe_words(phrase: Phrase) -> Iterator[Feature]:
    """Yield what the words tell: numbers, vague words, blanks, how often."""
    low = phrase.normal.lower()
    counted = phrase.first("baseline", "target", "delta")
    if counted:
        yield Feature("concrete", 2.6, "number", counted.span)
    if find_placeholders(phrase.original):
        yield Feature("vague", 1.0, "placeholder")
    yield from (Feature("vague", 1.2, "vague-word", span) for span in find_vague_words(phrase.original)[:2])
    if _UNKNOWN_NUMBER.search(low):
        yield Feature("concrete", 2.4, "number-to-come")
    if _CADENCE.search(low):
        yield Feature("concrete", 1.2, "cadence")


def _observe_build(phrase: Phrase) -> Iterator[Feature]:
    """Yield what the build tells: a deliverable is there or not, a change without a number is anyone's guess."""
    sketch = sketch_phrase(phrase)
    name, counted = sketch.verb_class, phrase.first("baseline", "target", "delta") is not None
    if name == "effort" and not counted:
        yield Feature("vague", 1.1 if not _CADENCE.search(phrase.normal.lower()) else -0.6, "open-effort")
    if name in {"make", "spend"} and not find_vague_words(phrase.original):
        leading = sketch.tokens[sketch.object_at : sketch.object_at + 3]
        head = thing_at(phrase, sketch, sketch.object_at).head
        hollow = head is not None and head.text in VAGUE_NOUN and not counted
        empty = hollow or (len(sketch.tokens) <= _STUB and any(token.text in VAGUE_NOUN for token in leading))
        yield Feature("vague", 1.0, "abstract") if empty else Feature("concrete", 1.4, "deliverable")
    if not counted and sketch.form == "clause" and _COMPARED.search(phrase.normal.lower()):
        yield Feature("vague", 2.4, "comparison-without-number")
    loose = name in {"change-up", "change-down", "hold"} or (name == "reach" and phrase.frame.concept)
    if not counted and (loose or sketch.form == "comparative"):
        yield Feature("vague", 1.6, "change-without-number")
    elif not counted and name == "reach":
        yield Feature("concrete", 0.5, "deliverable")
    if sketch.form in {"done", "measure"} and phrase.frame.concept:
        yield Feature("concrete", 0.8, "measure")
    if sketch.form in {"done", "clause", "nominal", "measure"}:
        yield Feature("concrete", 0.8, "statement")


_STUB = 4  # words
_COMPARED = re.compile(
    r"(?<!or )\b(?:more|less|better|sooner|faster|easier|higher|lower|stronger|friendlier|happier|clearer)\b(?! than \d)"
)
_UNKNOWN_NUMBER = re.compile(r"(?<![\w.])[xyn]\s?%|\bmajority of\b|\ball (?:of )?\w+|\bno \w+|\bnever\b")
_CADENCE = re.compile(
    r"\b(?:weekly|daily|monthly|quarterly|every (?!one\b|thing\b)\w+|each \w+|twice|once|all \w+|per \w+)\b"
)


def _known(phrase: Phrase, field: str, weight: float) -> list[Feature]:
    """Return what the metric table says about the phrase's measure."""
    concept = CONCEPTS.get(phrase.frame.concept)
    label = getattr(concept, field) if concept else ""
    if not label:
        return []
    return [
        Feature(label, weight, "known-measure", _original(phrase, phrase.frame.metric) if phrase.frame.metric else None)
    ]


def _words(phrase: Phrase, low: str, pattern: Words, label: str, weight: float) -> list[Feature]:
    """Return the first two matches of a word list as features."""
    found: list[Feature] = []
    for match in pattern.finditer(low):
        found.append(Feature(label, weight if not found else weight / 2, "word", _original(phrase, match.group())))
        if len(found) > 1:
            break
    return found


def _original(phrase: Phrase, words: str) -> Span | None:
    """Return where words of the plain text stand in the original, if they stand there unchanged."""
    low = phrase.original.lower()
    at = low.find(words.lower())
    if at < 0 or len(low) != len(phrase.original):
        return None
    return Span(at, at + len(words), phrase.original[at : at + len(words)])


__all__ = ["LEVEL", "audience", "concreteness", "nature", "timing"]

"""Sentences and nominalised work: who does what, what is in which state, and what it promises."""

import re
from collections.abc import Iterator

from .judge import Feature
from .nounphrase import LINKS, span_of, thing_at
from .phrase import Phrase
from .sketch import Sketch
from .states import NEW_STATE, QUALIFIED
from .words import ARTEFACT, LEVEL, TASK_DONE, Token

_ANYONE = frozenset("everyone nobody anyone someone people who they".split())
_BESIDE = frozenset("been being be fully all and not now also both , is are has have to".split())
_OWN_DOING = frozenset("present speak attend participate organise organize host conduct meet discuss review".split())
_HAVE = re.compile(
    r"\b(?:have|has)\s+(?!a (?:faster|better|higher|lower)|increased|decreased|improved|been|risen|fallen|grown"
    r"|less|more|fewer|no\b|\d|never|not)"
)
_NEW_THING = re.compile(r"(?:the new|the updated|a new|access to|their own|its own|been given)\b")
_TRAINED = frozenset("trained hired certified onboarded recruited".split())
_THING_DOES = frozenset("have has support include provide contain be".split())
_TREATS = frozenset("cover contain include list describe explain".split())
_WE_DO = {"effort": "activity", "make": "output", "reach": "output", "": "output", "spend": "output"}


def observe_nominal(phrase: Phrase, sketch: Sketch) -> Iterator[Feature]:
    """Read nominalised work: "Rollout of ...", "Participation in ..."."""
    span = span_of(phrase, sketch.tokens[sketch.at])
    after = sketch.tokens[sketch.at + 1].text if sketch.at + 1 < len(sketch.tokens) else ""
    number = phrase.first("target", "delta")
    if sketch.verb_class == "effort":
        yield Feature("activity", 1.2 if number else 2.2, "nominalised-effort", span)
        return
    measured = phrase.first("baseline") or (phrase.frame.concept and number)
    bare = len(sketch.tokens) == 1
    yield Feature("output", 0.3 if bare else 2.2 if after == "of" and not measured else 1.2, "nominalised-work", span)
    if measured:
        yield Feature("outcome", 1.6, "measured")
    if number and after == "of" and QUALIFIED.search(phrase.normal.lower()):
        yield Feature("outcome", 1.8, "qualified")


def observe_clause(phrase: Phrase, sketch: Sketch) -> Iterator[Feature]:
    """Read a sentence: who does what, or what is in which state."""
    low = phrase.normal.lower()
    verb = span_of(phrase, sketch.tokens[sketch.at])
    subject = [token for token in sketch.tokens[: sketch.at] if token.text[0].isalpha()]
    people = thing_at(phrase, sketch, 0).people or any(token.text in _ANYONE for token in subject)
    thing = any(token.noun in ARTEFACT and token.text not in LEVEL for token in subject) and not people
    if _has_thing(sketch, low):
        yield Feature("output", 2.4, "thing-has", verb)
    elif _says_we(sketch) and not phrase.first("baseline"):
        yield Feature(_WE_DO.get(sketch.verb_class, "outcome"), 1.8, "we-do", verb)
    elif _is_one_team(subject) and sketch.verb_class in {"make", "effort", "spend"} and not phrase.first("baseline"):
        yield Feature(_WE_DO[sketch.verb_class], 1.8, "our-team-does", verb)
    elif NEW_STATE.search(low) and not people and not phrase.first("baseline"):
        yield Feature("output", 2.4, "new-state", verb)
    elif _is_done(sketch) and not people and not phrase.first("baseline"):
        yield from _read_finished(phrase, sketch, low)
    elif _is_done(sketch) and people and sketch.participle in _TRAINED:
        yield Feature("output", 2.2, "people-trained", verb)
        yield Feature("outcome", 0.8, "people")
    elif people and sketch.verb in _OWN_DOING and not phrase.first("baseline"):
        yield Feature("activity", 2.0, "colleagues-do", verb)
        yield Feature("outcome", 1.0, "someone-does", verb)
    else:
        moves = people or sketch.verb_class.startswith("change")
        yield Feature("outcome", 2.2 if moves else 1.5, "someone-does", verb)
        if thing and sketch.verb in _TREATS:
            yield Feature("output", 2.6, "thing-treats", verb)
        elif thing and sketch.verb in _THING_DOES and not phrase.first("target"):
            yield Feature("output", 2.0, "thing-has", verb)


def _says_we(sketch: Sketch) -> bool:
    """Tell whether we are among those who do it."""
    return any(token.text.split("'")[0] in {"we", "i"} for token in sketch.tokens[: sketch.at + 1])


def _is_one_team(subject: list[Token]) -> bool:
    """Tell "Platform team identifies ..." (its own work) from "Every team deploys daily" (a habit of all)."""
    words = [token.text for token in subject]
    return (
        bool(words)
        and words[-1] in {"team", "squad", "department", "crew"}
        and words[0] not in {"every", "each", "all", "no", "any"}
    )


def _read_finished(phrase: Phrase, sketch: Sketch, low: str) -> Iterator[Feature]:
    """Read "X is documented and published", or "X is approved within a day"."""
    span = span_of(phrase, sketch.tokens[sketch.participle_at])
    if QUALIFIED.search(low[sketch.tokens[sketch.participle_at].end :]):
        yield Feature("outcome", 2.6, "qualified", span)
    yield Feature("output", 2.2, "is-done", span)
    if phrase.frame.concept and phrase.first("target"):
        yield Feature("outcome", 1.0, "measured")


def _has_thing(sketch: Sketch, low: str) -> bool:
    """Tell "100 % of stores have the new terminals": to have a thing is an output, whoever has it."""
    match = _HAVE.search(low)
    if match is None:
        return False
    if _NEW_THING.match(low, match.end()):
        return True
    words = [token for token in sketch.tokens if token.start >= match.end()][:7]
    ends = (index for index, token in enumerate(words) if index and (token.text in LINKS or token.text == ","))
    named = [token for token in words[: next(ends, len(words))] if token.text[0].isalpha()]
    return (
        bool(named)
        and named[-1].text not in LEVEL
        and (named[-1].noun in ARTEFACT or named[-1].noun in {"access", "account"})
    )


def _is_done(sketch: Sketch) -> bool:
    """Tell whether the sentence ends in a finished task: "... are documented and published"."""
    if sketch.participle not in TASK_DONE or sketch.participle_at < sketch.at:
        return False
    between = sketch.tokens[sketch.at + 1 : sketch.participle_at]
    return all(token.text in _BESIDE or token.text.endswith(("ly", "ed")) for token in between)

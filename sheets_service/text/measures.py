"""Phrases that name a measure, a thing done or a comparison, and what each of them promises."""

import re
from collections.abc import Iterator
from itertools import pairwise

from .finished import is_over
from .judge import Feature
from .lang.en_structure import PAST_FORMS
from .nounphrase import LINKS, Thing, is_person, span_of, thing_at
from .numerals import CURRENCIES, TIME_UNITS
from .openings import Words
from .phrase import Phrase, Quantity
from .sketch import Sketch
from .states import ABLE, NEW_STATE, QUALIFIED, SENT, UNIT_NAMED, WHO
from .words import ARTEFACT, EFFECT_DONE, LEVEL, NOTHING_MADE, TASK_DONE, VERB_PAST

_FINISHED = TASK_DONE | {"in place"}
_FINISHED_AND = TASK_DONE | {"and", ","}
_FREQUENCY = re.compile(
    r"\b(?:weekly|daily|monthly|quarterly|biweekly|every (?:day|week|month|friday|monday|tuesday|wednesday"
    r"|thursday|morning|two weeks|sprint|second|quarter)|each (?:day|week|month|friday|sprint)|per (?:day|week"
    r"|month|quarter|term|year|sprint)"
    r"|(?:once|twice|three times|times|\d+x|\d+ times) (?:a|per|each) (?:day|week|month|year|term)"
    r"|regularly|ongoing|continuously|more often|regular|an? (?:day|week|month|quarter|term|year))\b"
    r"|/\s?(?:day|week|month|quarter|year)\b"
)
_OFTEN = re.compile(r"(?:regular|weekly|daily|monthly|quarterly|ongoing|continuous|biweekly|frequent)\b")
# Work that goes on, whatever its noun is called: "Regular trail patrols".
_KEPT_UP = re.compile(
    r"(?:regular|ongoing|on-going|continuous|continued|continual|constant|frequent|intensive|steady)\s+(?!flow|income|supply)"
)
_NEW = frozenset("new updated revised redesigned renewed refurbished modernised".split())
_FLAW = re.compile(
    r"(?:dropped|failed|false|unplanned|missed|wrong|late|lost|unsold|expired|broken|open|overdue|unresolved"
    r"|unexplained|wasted|rejected|unpaid|stranded|rush|repeat|duplicate|abandoned|cancelled|unused|regretted|new"
    r"|recurring|returned|delayed|avoidable|preventable|serious|critical)\s"
)
_THOSE = frozenset("who that which with without per quoting where whose".split())
_FROM_WHERE = frozenset("from on in at for of".split())
_MILESTONES = frozenset("passed achieved awarded granted won obtained earned renewed secured fixed".split())
_SHARES_AND_MONEY = frozenset({"%", *CURRENCIES.values()})
_ROUNDS = frozenset(
    "committee board council forum group circle round fixe blog podcast bulletin".split()
)  # "Monthly board", "weekly round"
_ON_TIME = Words(r"\bon (?:time|schedule|budget)\b", 0)
_ISSUES = re.compile(r"\d+ (?:issues|editions|episodes|volumes) of (?:the|our|a)\b")
_STUB = 2  # words: "AI strategy" does not say what becomes of it
_LEADS = frozenset({"", "at least", "over", "more than", "all", "≥", ">"})


def observe_done(phrase: Phrase, sketch: Sketch) -> Iterator[Feature]:
    """Read a noun with a participle: "12 guides published", "Claims paid within 48 hours"."""
    low = phrase.normal.lower()
    token = sketch.tokens[max(sketch.participle_at, 0)]
    span = span_of(phrase, token)
    if NEW_STATE.search(low) and sketch.participle not in EFFECT_DONE:
        yield Feature("output", 2.6, "new-state", span)
        return
    one_thing = (
        _ON_TIME.search(low)
        and not phrase.quantities
        and sketch.tokens[max(sketch.participle_at - 1, 0)].noun in ARTEFACT
    )
    one_thing = one_thing and not sketch.tokens[sketch.participle_at - 1].text.endswith("s")
    if not one_thing and (QUALIFIED.search(low[token.end :]) or QUALIFIED.match(low)):
        yield Feature("outcome", 2.6, "qualified", span)
    if WHO.search(low):
        yield Feature("outcome", 1.6, "those-who")
    if UNIT_NAMED.search(low):
        yield Feature("outcome", 1.4, "unit-named")
    if sketch.participle not in _FINISHED:
        before = sketch.tokens[sketch.participle_at - 1]
        thing = before.noun in ARTEFACT and before.text == before.noun
        milestone = not phrase.first("target", "baseline", "delta") and (
            (thing and sketch.participle in _MILESTONES) or is_over(sketch)
        )
        yield Feature("output" if milestone else "outcome", 2.0 if milestone else 2.2, "happened", span)
    elif phrase.first("baseline"):
        yield Feature("output", 1.4 if SENT.search(low) else 0.6, "done", span)
    else:
        rest = [word for word in sketch.tokens[sketch.participle_at + 1 :] if word.text not in _FINISHED_AND]
        yield from _read_task_done(phrase, sketch, tail=bool(rest))


def observe_comparative(phrase: Phrase, sketch: Sketch) -> Iterator[Feature]:
    """Read "Better ...", "Fewer ...": a change, however loosely worded."""
    yield Feature("outcome", 1.8, "comparative", span_of(phrase, sketch.tokens[sketch.at]))
    if thing_at(phrase, sketch, sketch.object_at).event and not phrase.frame.concept:
        yield Feature("activity", 1.0, "more-events")


def observe_measure(phrase: Phrase, sketch: Sketch) -> Iterator[Feature]:
    """Read a phrase without a verb: a measure, a count of things, or a stub."""
    low = phrase.normal.lower()
    if ABLE.match(low):
        yield Feature("outcome", 2.0, "able")
        return
    thing = thing_at(phrase, sketch, 0)
    if thing.head is None:
        if phrase.quantities:
            yield Feature("outcome", 0.8, "number-only")
        return
    if _is_new_thing(phrase, sketch, thing):
        yield Feature("output", 2.0, "new-thing")
    if _ISSUES.match(low):
        yield Feature("output", 3.0, "issues")
    yield from _read_head(phrase, sketch, thing, low)
    yield from _read_wording(phrase, sketch, thing, low)


def leading_number(phrase: Phrase) -> Quantity | None:
    """Return the share or count that a phrase begins with: "90 % of ...", "12 ..."."""
    first = phrase.quantities[0] if phrase.quantities else None
    if first is None or first.role != "target":
        return None
    before = phrase.original[: first.span.start].strip(" \"'(-*•").lower()
    return first if before in _LEADS else None


def _read_task_done(phrase: Phrase, sketch: Sketch, *, tail: bool) -> Iterator[Feature]:
    """Read what was finished: a share or count of things, people, or one thing."""
    span = span_of(phrase, sketch.tokens[max(sketch.participle_at, 0)])
    subject = [word for word in sketch.tokens[: sketch.participle_at] if word.text[0].isalpha()]
    people = any(is_person(word) for word in subject)
    thing = any(word.noun in ARTEFACT for word in subject)
    plural = bool(subject) and (subject[-1].text.endswith("s") or subject[-1].text in {"people", "staff"})
    leading = leading_number(phrase)
    if leading and (thing or not people):
        yield Feature("output", 2.6, "share-done" if leading.unit == "%" else "count-done", span)
    elif leading:
        yield Feature("output", 1.8, "people-done", span)
        yield Feature("outcome", 0.9, "people")
    elif plural and tail and not phrase.first("target", "delta"):
        # "Figures revised after publication": a count kept in the columns beside it.
        yield Feature("outcome", 1.6 if people else 0.9, "counted-elsewhere", span)
        yield Feature("output", 1.0 if thing else 0.5, "done", span)
    else:
        yield Feature("output", 1.6 if plural and not thing else 2.2, "done", span)


def _read_head(phrase: Phrase, sketch: Sketch, thing: Thing, low: str) -> Iterator[Feature]:
    """Say what the head noun of a measure tells."""
    head = thing.head
    if head is None:
        return
    span = span_of(phrase, head)
    level = head.text in LEVEL or head.noun in LEVEL
    event = thing.event and (head.text not in LEVEL or bool(_OFTEN.match(low)))
    event = event or (head.noun in _ROUNDS and bool(_OFTEN.match(low)))
    artefact = (head.noun in ARTEFACT or head.text in ARTEFACT) and head.text not in LEVEL
    leading = leading_number(phrase)
    counted = leading is not None and leading.unit not in _SHARES_AND_MONEY
    if phrase.frame.concept:
        yield Feature("outcome", 1.6, "known-measure", span)
    elif _KEPT_UP.match(low) and not (phrase.quantities or level or event or artefact or thing.people):
        yield Feature("activity", 2.2, "kept-up", span)
    if level and not event:
        yield Feature("outcome", 1.2, "measure", span)
    if event and not phrase.first("baseline"):
        often = bool(_OFTEN.match(low))
        weight = 2.6 if often else 1.3 if counted and not _FREQUENCY.search(low) else 2.0
        yield Feature("activity", weight, "event", span)
        yield Feature("output", 1.4 if counted and not _FREQUENCY.search(low) else 0.3, "counted-event", span)
    elif artefact and not phrase.first("baseline"):
        bare = not phrase.quantities and sum(token.text[0].isalpha() for token in sketch.tokens) <= _STUB
        yield Feature("output", 0.4 if bare else 1.9 if counted or not phrase.quantities else 0.9, "thing", span)
    if thing.people:
        yield Feature("outcome", 1.4 if phrase.quantities else 0.9, "people", span)
    if not (artefact or event):
        yield Feature("outcome", 0.7 * bool(phrase.first("target")) + 0.7 * thing.plural, "counted", span)


def _read_wording(phrase: Phrase, sketch: Sketch, thing: Thing, low: str) -> Iterator[Feature]:
    """Say what the words around the head of a measure tell."""
    leading = leading_number(phrase)
    if leading and leading.unit in _SHARES_AND_MONEY:
        yield Feature("outcome", 1.4, "share", leading.span)
    if SENT.search(low):
        yield Feature("output", 1.0, "own-doing")
    if NEW_STATE.search(low):
        yield Feature("output", 3.4, "new-state")
    if WHO.search(low):
        yield Feature("outcome", 1.6, "those-who")
    if UNIT_NAMED.search(low):
        yield Feature("outcome", 1.4, "unit-named")
    if thing.at + 1 < len(sketch.tokens) and sketch.tokens[thing.at + 1].text in PAST_FORMS:
        yield Feature("outcome", 0.9, "happened")
    if thing.plural and _is_narrowed(sketch, thing):
        yield Feature("outcome", 2.0 if thing.artefact or thing.event else 1.2, "those-that")
    if _FLAW.match(low):
        yield Feature("outcome", 2.0, "flaw")
    if QUALIFIED.search(low):
        yield Feature("outcome", 0.8, "qualified")


def _is_new_thing(phrase: Phrase, sketch: Sketch, thing: Thing) -> bool:
    """Tell "New menu for the canteen" and "Signed lease" from "New members" and "Signed contracts per month"."""
    first = sketch.tokens[0].text
    made = first in _NEW or (first in TASK_DONE and not first.endswith("ing"))
    head = thing.head
    if head is None or head is sketch.tokens[0] or not made or phrase.quantities or thing.people or thing.plural:
        return False
    measured = head.text in LEVEL or head.noun in NOTHING_MADE
    if measured or (phrase.frame.concept and not thing.artefact) or sketch.tokens[1].text in LINKS:
        return False
    return not WHO.search(phrase.normal.lower())


def _is_narrowed(sketch: Sketch, thing: Thing) -> bool:
    """Tell "projects that post an update", "owners opening ...", "calls per 100 pumps": some of many, or a rate.

    "Huddles with the ward managers" names who comes, not which huddles.
    """
    at = thing.at
    rest = sketch.tokens[at + 1 : at + 8]
    if thing.event and rest and rest[0].text == "with":
        return False
    own_rate = [token.text for token in rest[:1]] == ["per"] and any(token.text in TIME_UNITS for token in rest[1:2])
    if own_rate and (thing.artefact or thing.event) and sketch.tokens[0].text[0].isdigit():
        return False
    often = thing.event and sketch.tokens[0].text[0].isdigit()  # "40 calls to members per week"
    rated = any(
        token.text == "per" and not (often and after.text in TIME_UNITS)
        for token, after in pairwise(sketch.tokens[at + 1 :])
    )
    if rated or any(token.text in {"who", "which"} for token in rest):
        return True
    if rest and rest[0].text in _FROM_WHERE:
        rest = rest[:1]  # "studies from housing clients": which clients, not which studies
    long_gerund = 5
    return any(
        token.text in _THOSE
        or token.text in VERB_PAST
        or (token.text.endswith("ing") and len(token.text) > long_gerund)
        for token in rest[:2]
    )

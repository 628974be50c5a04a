"""KR103 output-not-outcome."""

import re
from collections.abc import Iterator
from dataclasses import replace

from sheets_service.okrs import KeyResult, Objective
from sheets_service.rule import HINT, WARNING, Finding, rule
from sheets_service.rules.aims import delivers_a_thing
from sheets_service.rules.deliveries import counts_things_made
from sheets_service.rules.measures import intangible
from sheets_service.rules.rows import (
    can_read,
    content_words,
    has_number,
    is_first_measurement,
    is_measured_outcome,
    kind_of,
    siblings,
)
from sheets_service.rules.soft_words import soft_words
from sheets_service.rules.spending import spending
from sheets_service.rules.wording import name_row, quote
from sheets_service.text import Judgement
from sheets_service.text.openings import Words
from sheets_service.wording import day

_SAID_BY_PEOPLE = Words(
    r"\b(?:report|say|agree|feel|rate|recommend|confirm|state)s?\b (?:that\b|they\b|it\b|us\b|\d)"
    r"|\bwould (?:gladly |again |still |rather )?(?:recommend|choose|come|buy|join|stay|return|miss|hire|"
    r"vote|apply|book|take|work|use)\b",
)
_MEASURED_BY = Words(r"\b(?:as )?(?:indicated|measured|shown|evidenced|judged) by\b.*\d")
_PASSED = re.compile(
    r"^\W*(?:pass|obtain|achieve|get|gain|secure|receive|renew|complete)\b.*"
    r"\b(?:audits?|certificat\w*|certified|accreditation|licen[cs]es?|permits?|inspections?|iso ?\d+|soc ?2)\b",
    re.IGNORECASE,
)
_PUT_THERE = re.compile(r"\b(?:\w+ed|built|written|set up|in place|made|drawn up)\b", re.IGNORECASE)
_TAUGHT = re.compile(
    r"\W*(?:train|coach|teach|educate|brief|certify)\s+(?:all |at least )?\d[\d.,]*\s+(?!.*\b(?:who|so that|and then)\b)",
    re.IGNORECASE,
)
# "Establish which three questions drive half the calls" ends in an answer that has a number in it.
_FINDS_OUT = Words(
    r"^\W*(?:establish|find out|determine|learn|identify|know|discover|settle|work out|show|measure|see) "
    r"(?:which|what|how|why|whether|where|when|who)\b(?=.*(?:\d|\b(?:one|two|three|four|five|six|ten|half|third|most)\b))"
)
_HELD = Words(r"[,(–—-]\s?(?:is |are |to be )?(?:held|kept|steady|stable|constant|unchanged)\b")
_DONE_OR_NOT = {0.0, 1.0}  # from 0 to 1 counts nothing
_SAME_MATTER = 0.5  # share of the deliverable's words that a sibling has to speak of to be its measure


@rule("KR103", "output-not-outcome", WARNING, HINT, leg="outcomes", seeds=(30, 39))
def check(kr: KeyResult, objective: Objective, *, accept_milestones: bool = True) -> Iterator[Finding]:
    """The row is a thing delivered, without the effect it is delivered for.

    Why: it can be out, on time, and nobody uses it; the row would be green all the same.

    Ask: it is out and nobody uses it; is this row green?

    Fix: “[Who] who [do what] with it: from [today] to [target] %”.

    Schools: Gothelf, Castro and Gilad refuse deliverables; Lamorte keeps one typed as a milestone; Google accepts
    one that carries its effect, such as a launch “to improve sign-ups by 25%”.
    """
    milestone = kr.type == "milestone"
    if not can_read(kr.phrase) or is_first_measurement(kr) or kr.type in {"baseline", "health", "learning"}:
        return
    if milestone and (accept_milestones or _is_metric(kr)):
        return
    judged = _judge(kr, milestone=milestone)
    if judged is None or _is_something_else(kr):
        return
    effect = kr.phrase.frame.effect
    effects = tuple(one for one in siblings(kr, objective) if is_measured_outcome(one))
    start = kr.current if kr.baseline is None else kr.baseline
    counted = start is not None and kr.target is not None and start != kr.target and {start, kr.target} != _DONE_OR_NOT
    if (
        counted
        and not milestone
        and (kr.direction == "down" or effects or not kr.phrase.frame.verb or judged.sureness == "possible")
    ):
        return
    measured = next((one for one in effects if _speaks_of(one, kr)), None)
    share_counted = kr.unit == "%" and kr.target is not None
    sure = judged.sureness
    yield Finding(
        kr.at(),
        _message(kr, effects, likely=sure == "likely"),
        evidence=judged.spans[0] if judged.spans else kr.text,
        question=f"it is out on {day(kr.due)} and nobody uses it; is this row green?" if kr.due else "",
        fix=_fix(effects),
        severity=HINT if effect or measured or share_counted else WARNING,
        confidence=sure,
        other_view="Lamorte keeps it when it is typed as a milestone." if accept_milestones and not effect else "",
    )


def _judge(kr: KeyResult, *, milestone: bool) -> Judgement | None:
    """Return the judgement that the row is a deliverable, None when it is not or may well not be."""
    judged, words, verb_class = kind_of(kr), kr.phrase.plain, kr.phrase.frame.verb_class
    launched = kr.phrase.frame.effect is not None and verb_class == "make"
    passed = not has_number(kr) and bool(_PASSED.search(words))
    if milestone or launched or passed or (judged.sureness == "possible" and delivers_a_thing(words)):
        return replace(judged, label="output", sureness="likely")
    if judged.label != "output":
        return None
    if counts_things_made(words) or _TAUGHT.match(words):
        return replace(judged, sureness="likely")
    sure = judged.sureness == "likely" or verb_class == "make" or bool(_PUT_THERE.search(words))
    return judged if sure else None


def _is_metric(kr: KeyResult) -> bool:
    return kr.phrase.first("baseline") is not None and kr.phrase.first("target") is not None


def _is_something_else(kr: KeyResult) -> bool:
    """Tell whether another rule asks about the row, or people say in it what they got out of the thing."""
    words = kr.phrase.plain
    if intangible(words):
        return True  # nobody can see whether a culture is there: not-measurable asks
    if spending(words) or _MEASURED_BY.search(words) or _SAID_BY_PEOPLE.search(words):
        return True
    if not kr.phrase.frame.verb and soft_words(words):
        return True  # not-measurable asks about an adjective that leads
    # What shall be known, and a level to hold, are no things delivered.
    return bool(_FINDS_OUT.match(words) or (kr.baseline is not None and _HELD.search(words)))


def _message(kr: KeyResult, effects: tuple[KeyResult, ...], *, likely: bool) -> str:
    words, effect = quote(kr.text, 60), kr.phrase.frame.effect
    if not likely:
        return f"{words} may be the work and not its effect, unless its use is counted."
    if effect:
        return f"{words} leads with the work; {quote(effect.text, 40)} is the result."
    if not effects:
        return f"{words} is the work; what it changes for anyone is not counted."
    if len(effects) > 1 and all(one.at().cell for one in effects[:2]):
        return f"{words} is the work; {name_row(effects[0])} and {name_row(effects[1])} say what it may be for."
    return f"{words} is the work; {name_row(effects[0])} says what it may be for."


def _fix(effects: tuple[KeyResult, ...]) -> str:
    if not effects or not effects[0].at().cell:
        return ""
    return f"make it a step of {name_row(effects[0])}, or “[Who] who [do what] with it: from [today] to [target] %”."


def _speaks_of(sibling: KeyResult, kr: KeyResult) -> bool:
    words = content_words(kr.phrase.plain)
    return bool(words) and len(words & content_words(sibling.phrase.plain)) / len(words) >= _SAME_MATTER

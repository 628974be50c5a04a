"""KR105 not-measurable."""

import re
from collections.abc import Iterator

from sheets_service.okrs import KeyResult
from sheets_service.rule import HINT, WARNING, Finding, rule
from sheets_service.rules.kr111_binary_milestone import done_or_not
from sheets_service.rules.measures import intangible, is_bare_measure, measures_something, vague_words, wants_to_move
from sheets_service.rules.rows import can_read, has_number, is_first_measurement, is_hold, is_work, kind_of
from sheets_service.rules.soft_standing import soft_standing
from sheets_service.rules.wording import quote
from sheets_service.text import concreteness, find_placeholders


@rule("KR105", "not-measurable", WARNING, HINT, leg="measurable", seeds=(5,))
def check(kr: KeyResult) -> Iterator[Finding]:
    """Nothing in the row can be counted, so it can be argued both ways at the end.

    Why: adjectives such as “better” or “solid” mean something else to each reader.

    Ask: what would you count at one visit, one order, one handover?

    Fix: name who does what, and how many: “[Who] who [do what]: from [today] to [target] %”.

    Schools: none disagrees; Grove asks for key results without judgement in them.
    """
    standing = (
        "" if kr.has("target") or kr.has("baseline") or not can_read(kr.phrase) else soft_standing(kr.phrase.plain)
    )
    if standing and not (is_first_measurement(kr) or kr.is_type("milestone", "learning", "health", "baseline")):
        yield Finding(
            kr.at(),
            f"{quote(kr.text)} can be argued both ways at the end; {quote(standing, 40)} means something else to each reader.",
            evidence=standing,
        )
        return
    counts_all = _counts_all(kr)
    if kr.baseline is not None or kr.entry("target") or (has_number(kr) and not counts_all):
        return
    phrase = kr.phrase if is_work(kr) else kr.said  # a thing to build is a thing, however it is praised
    if not can_read(phrase):
        return
    if kr.is_type("milestone", "learning", "health", "baseline") or is_first_measurement(kr) or is_hold(kr):
        return
    if find_placeholders(kr.text) or (phrase.first("target", "delta", "baseline", "unassigned") and not counts_all):
        return
    words = vague_words(phrase) or intangible(kr.phrase.plain)
    if not words and _is_told_as_work(kr):
        return
    vague = concreteness(phrase)
    soft = bool(words) or (vague.label, vague.sureness) == ("vague", "likely")
    if counts_all or measures_something(phrase) or not soft:
        if _stands_still(kr) or counts_all:
            yield from _without_number(kr)
        return
    said = f"; {quote(words, 30)} means something else to each reader" if words else ""
    yield Finding(
        kr.at(),
        f"{quote(kr.text)} can be argued both ways at the end{said}."
        if words
        else f"{quote(kr.text)} may be argued both ways at the end, unless everybody would count the same thing.",
        evidence=words or kr.text,
        confidence="likely" if words else "possible",
    )


def _without_number(kr: KeyResult) -> Iterator[Finding]:
    """Say that nothing in a row can be half-way, unless a rule of its own says so already."""
    if not (wants_to_move(kr.phrase) or is_bare_measure(kr) or done_or_not(kr)):
        yield Finding(
            kr.at(),
            f"{quote(kr.text)} holds no number to move: half-way through, nobody can say how far it is.",
            evidence=kr.text,
            confidence="possible",
        )


def _is_told_as_work(kr: KeyResult) -> bool:
    """Tell whether activity-not-result or output-not-outcome speaks of the row."""
    judged = kind_of(kr)
    sure = judged.sureness == "likely" or kr.phrase.frame.verb_class == "make"
    return judged.label == "activity" or (judged.label == "output" and sure)


def _stands_still(kr: KeyResult) -> bool:
    """Tell whether no word and no sign of a row says how many or how far."""
    named = all(one.role == "identifier" and ":" not in one.span.text for one in kr.phrase.quantities)
    return not (
        _RANK.search(kr.phrase.plain)
        or _HOW_MANY.search(kr.phrase.plain)
        or (_DIGIT.search(kr.phrase.plain) and not named)
    )


def _counts_all(kr: KeyResult) -> bool:
    """Tell whether the only number says how many there are: "a screen in each of the 22 rooms"."""
    goal = kr.phrase.first("target")
    if goal is None or kr.entry("target") or kr.phrase.first("delta", "baseline"):
        return False
    return bool(_EACH.search(kr.phrase.original[: goal.span.start]))


_EACH = re.compile(
    r"\b(?:all|both|each of|every one of)(?: of)?(?: the| our)?\s*$"
    r"|\b(?:in|at|on|across|for|among|of|from) (?:the|our|these|those|its)\s*$"
    r"|\b(?:online|available|live|published|printed|translated|installed|set up|ready|out|in (?:use|place|stock|print)) "
    r"(?:in|at|on|for|across|into)(?: the| our)?\s*$",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_RANK = re.compile(r"\btop[ -]?\d|\bnumber \d", re.IGNORECASE)
_HOW_MANY = re.compile(
    r"→|->|[%<>=]|\b(?:none|nil|zero|nobody|nothing|never|no|once|twice|double|triple|halve|half|third|"
    r"all|only|at (?:least|most)|ahead of|[nl]\d?)\b(?! time)",
    re.IGNORECASE,
)

"""What the learned part sees of an objective or a key result: its words, and what the rules have understood of it.

Nothing that a way of writing alone changes: no digits, no case, no arrows, no spelling of either side of the Atlantic.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from math import log

from sheets_service.okrs import KeyResult, Objective
from sheets_service.rules.rows import has_number, is_hold, kind_of
from sheets_service.text import (
    Phrase,
    find_jargon,
    find_vague_words,
    has_purpose,
    names_people,
    objective_quality,
)

_NUMBER = re.compile(r"[€$£]?\d\S*")
_WORD = re.compile(r"[^\W\d_]+(?:['’](?=[^\W\d_]))?[^\W\d_]+")
# Words that say how a number is written or whose the row is, not what it counts.
_OF_WRITING = frozenset(
    "a an the of from to at by per cent percent eur usd gbp owner due kr krs objective key result".split()
)
_SPELLINGS = (
    (re.compile(r"isation"), "ization"),
    (re.compile(r"is(?=(?:e|es|ed|ing)$)"), "iz"),
    (re.compile(r"our(?=s?$|hood|ite)"), "or"),
    (re.compile(r"ll(?=(?:ed|ing|er|ers|ment|ments)$)|ll$"), "l"),
    (re.compile(r"(?<=[^aeiou])re(?=s?$)"), "er"),
    (re.compile(r"(?<=[fv]en)ce$"), "se"),
    (re.compile(r"ogue$"), "og"),
    (re.compile(r"amme(?=s?$)"), "am"),
    (re.compile(r"ageing"), "aging"),
    (re.compile(r"licence"), "license"),
    (re.compile(r"analys"), "analyz"),
)
_STEM = 7  # letters: "customers" and "customer" meet, "report" and "reporting" too
_STEPS = (0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.7, 1.0, 1.5, 2.5, 4.0)  # of the logarithm of target over start
_POINTS = (0.6, 1.0, 2.0, 3.0, 5.0, 10.0, 20.0, 30.0, 50.0)
_SHARES = (0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9)  # of what is left up to 100 % or down to none
_LEVELS = (1.0, 2.0, 5.0, 10.0, 20.0, 40.0, 60.0, 80.0, 90.0, 95.0, 99.0, 99.9)
_LENGTHS = (2, 3, 4, 5, 6, 8, 10, 14)  # words
_MOVES = (1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0)


def word_marks(phrase: Phrase) -> list[str]:
    """Return the words of a phrase as stems, alone and in twos, the first and the last of them once more."""
    text = phrase.plain.casefold()
    if phrase.deadline:
        text = text.replace(phrase.deadline.text.casefold(), " ")
    stems = [_stem(word) for word in _WORD.findall(_NUMBER.sub(" ", text)) if word not in _OF_WRITING]
    if not stems:
        return []
    twos = [f"{one} {two}" for one, two in pairwise(stems)]
    return [*dict.fromkeys((*stems, *twos, f"^{stems[0]}", f"{stems[-1]}$"))]


@lru_cache(maxsize=16384)
def _stem(word: str) -> str:
    """Return a word as it counts: in one spelling, and cut short so that its forms meet."""
    for pattern, spelling in _SPELLINGS:
        word = pattern.sub(spelling, word)
    return word[:_STEM]


def row_marks(kr: KeyResult) -> list[str]:
    """Return what was understood of a key result, its numbers among it."""
    phrase, frame = kr.phrase, kr.phrase.frame
    judged = kind_of(kr)
    roles = {one.role for one in phrase.quantities} & {"window", "scope", "guardrail", "unassigned"}
    return [
        f"kind={judged.label}",
        f"kind={judged.label}/{judged.sureness}",
        f"verb={frame.verb_class}",
        f"family={frame.family}",
        f"polarity={frame.polarity}",
        f"concept={frame.concept}",
        f"for somebody={bool(frame.beneficiary)}",
        f"way={kr.direction}",
        f"compared={phrase.comparator}",
        f"hold={is_hold(kr)}",
        f"number={has_number(kr)}",
        *(f"has {role}" for role in sorted(roles)),
        *_number_marks(kr),
    ]


def _number_marks(kr: KeyResult) -> list[str]:
    start, goal, move = kr.baseline, kr.target, kr.delta
    share = kr.unit in {"%", "pp"}
    found = [f"has={start is not None}{goal is not None}{move is not None}", f"unit={kr.unit}"]
    if start is not None and goal is not None:
        if start > 0 and goal > 0:
            step = log(goal / start)
            size = f"{'up' if step > 0 else 'down'} {_place(abs(step), _STEPS)}"
            found += [f"step={size}", f"step={size}/{share}", f"step={size}/{kr.phrase.frame.family}"]
        else:
            found.append(f"none={start == 0}{goal == 0}")
        if share:
            room = (100 - start) if goal > start else start
            found += [
                f"left={_place(abs(goal - start) / max(room, 1e-9), _SHARES)}",
                f"points={_place(abs(goal - start), _POINTS)}",
            ]
        found.append(f"fractions={bool(start % 1)}{bool(goal % 1)}")
    if goal is not None and share:
        found.append(f"level={_place(goal, _LEVELS)}")
    if move is not None:
        found.append(f"move={_place(abs(move), _MOVES)}/{share}")
    return found


def aim_marks(objective: Objective) -> list[str]:
    """Return what was understood of an objective."""
    phrase, frame = objective.phrase, objective.phrase.frame
    judged = objective_quality(phrase)
    return [
        f"quality={judged.label}",
        f"quality={judged.label}/{judged.sureness}",
        f"purpose={has_purpose(phrase)}",
        f"verb={frame.verb_class}",
        f"for somebody={bool(frame.beneficiary)}",
        f"people={bool(names_people(phrase))}",
        f"numbers={min(2, len(phrase.quantities))}",
        f"vague={min(2, len(find_vague_words(objective.sober)))}",
        f"jargon={min(2, len(find_jargon(objective.sober)))}",
        f"concept={frame.concept}",
        f"family={frame.family}",
        f"long={_place(len(_WORD.findall(phrase.plain)), _LENGTHS)}",
    ]


def _place(value: float, edges: Sequence[float]) -> int:
    return sum(value > edge for edge in edges)

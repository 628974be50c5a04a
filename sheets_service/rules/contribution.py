"""Whether a row can be seen to move what stands above it: shared words, shared subjects, or a subject far off."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sheets_service.okrs import KeyResult, Objective
from sheets_service.rules.pairs import measure_words
from sheets_service.text.phrase import Span
from sheets_service.text.topics import is_at_home, is_matter
from sheets_service.text.worlds import count_told, nearness

# Words that meet in rows of every kind, and so relate nothing.
COMMON_WORDS = frozenset(
    measure_words(
        "people person customer client user staff team member employee our work working service quality first second third "
        "old young company made use "
        "used using good better best time own whole day night morning year open start end way place thing "
        "no not without never than before after during between against one two "
        "three four five six seven eight nine ten again never always still"
    )
)
# Whom a goal is for is no subject: souvenirs sold to visitors do not explain the paintings to them.
AUDIENCE_WORDS = frozenset(
    measure_words(
        "guest visitor passenger patient pupil student resident tenant reader listener viewer player fan donor volunteer "
        "parent child children family families household shopper buyer supplier partner nurse teacher driver colleague "
        "citizen picker bookkeeper welder baker cook waiter researcher scientist librarian cleaner guard pilot "
        "sailor painter roofer plumber electrician technician mechanic clerk cashier midwife doctor surgeon carer "
        "therapist player singer actor reporter editor lawyer judge broker adviser tutor lecturer learner caretaker warden"
    )
)
_OF_ONE_WORLD = 0.65  # of the words that name the subject alone
_NEAR = 0.6  # of all that is said
_FEW_WORDS = 2  # a text with fewer content words says too little about its subject, unless it begins with it
# What a team is called and which place it is of says nothing of its subject.
_TEAM = re.compile(
    r"\b(?:team|office|department|dept|group|unit|crew|squad|desk|town|city|county|village|district|municipal|regional|centre|center"
    r"|company|help|services?|management|works)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class FarOff:
    """The words that put a row into a subject of its own, and that subject."""

    topic: str
    words: Span


def far_off(
    subjects: Sequence[tuple[str, Span]], texts: Sequence[str], context: Iterable[str], team: str
) -> FarOff | None:
    """Tell whether a row's subject is a side topic that nothing around it speaks of; None when it may belong there.

    `texts` are the row's own words; `context` is all that could explain it. A team's name may be a subject's home, yet a word
    shared with it relates nothing: holiday requests of pharmacy staff move no patient.
    """
    around = [text for text in context if text.strip()]
    if not subjects or not around:
        return None
    words = frozenset().union(*(measure_words(text) for text in texts)) - COMMON_WORDS - AUDIENCE_WORDS
    first = min(span.start for _, span in subjects)
    if first > 0 and len(measure_words(texts[0])) < _FEW_WORDS:
        return None
    leading = [name for name, span in subjects if span.start == first]  # what else it speaks of goes with that
    at_home = any(is_at_home(name, text) for name in leading for text in (*around, _TEAM.sub(" ", team)))
    if at_home or any(words & measure_words(text) for text in around):
        return None
    name, span = next(one for one in subjects if one[1].start == first)
    told = not is_matter(name) and count_told((span.text,)) and count_told(around)
    return None if told and nearness((span.text,), around) >= _OF_ONE_WORLD else FarOff(name, span)


def of_one_world(texts: Sequence[str], context: Sequence[str]) -> bool:
    """Tell whether texts and their context both speak of a part of the world, and of nearly the same one."""
    return bool(count_told(texts) and count_told(context)) and nearness(texts, context) >= _NEAR


def context_of(objective: Objective, *, without: KeyResult | None = None) -> tuple[str, ...]:
    """Return all words that say what an objective is about: its text, reason, notes and other rows."""
    rows = [kr.sober for kr in objective.key_results if without is None or kr.index != without.index]
    return (objective.sober, objective.why, objective.note, *rows)

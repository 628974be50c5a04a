"""Rows that all count one event: by the week, by the head and as a rate, or delay as minutes, late trips and time lost."""

import re
from collections.abc import Sequence

from sheets_service.rules.pairs import measure_words, stem
from sheets_service.rules.profile import Row
from sheets_service.text.lang.events_told_en import (
    BEARS_IT,
    BEARS_SPEED,
    DAYS_WITH,
    EVENTS_TOLD,
    HOW_LONG,
    PER_MANY,
)
from sheets_service.text.openings import Words

_EVENTS = tuple((Words(told.surely), Words(told.perhaps)) for told in EVENTS_TOLD.values())
_BEARS_IT, _PER_MANY, _DAYS_WITH = Words(BEARS_IT), Words(PER_MANY), Words(DAYS_WITH)
_HOW_LONG, _BEARS_SPEED = Words(HOW_LONG), Words(BEARS_SPEED)
_OF_TIME = measure_words("wait waiting time queue duration day hour week minute month first second longest average")
_NAME = re.compile(r"^(?P<name>\D*?)\s*(?:[:(=]|\b(?:up|down|from|to|at|by)\b|[-–→<>≤≥~$€£]|\d)")
_RHYTHM = re.compile(
    r"\b(?:per|each|every|an?|by) (?:(?:working |full-time |single )?[\w-]+)(?: (?:and|per|an?|each) [\w-]+)*"
    r"|\b(?:weekly|daily|monthly|hourly|yearly|rate|quota|figure|tally|throughput)\b",
    re.IGNORECASE,
)
_MORE_THAN_A_COUNT = re.compile(
    r"\b(?:who|that|which|whose|in|within|without|on time|first|again|after|before|with|for|"
    r"of (?:those|them|whom)|not|no|never|still|late)\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(?:\w+ed|sold|paid|sent|built|made|taken|given|won|held|written|seen|met|found|read|cut|run)\b", re.IGNORECASE
)
_FEW = 3  # words that name an event and what it happens to
_SURE = 2  # rows that tell an event by themselves


def tell_one_event(rows: Sequence[Row]) -> bool:
    """Tell whether all rows count one event, however they put it."""
    texts = [row.kr.sober for row in rows]
    if _tell_one_speed(texts):
        return True
    return _differ_by_rhythm(texts) or any(_tell(texts, *event) for event in _EVENTS)


def _tell(texts: Sequence[str], surely: Words, perhaps: Words) -> bool:
    sure = [surely.is_in(text) for text in texts]
    if sum(sure) < _SURE or any(_BEARS_IT.is_in(text) for text in texts):
        return False
    return all(told or perhaps.is_in(text) for told, text in zip(sure, texts, strict=True))


def _tell_one_speed(texts: Sequence[str]) -> bool:
    """Tell one time in several ways: "Mean days to repair a lift", "Lifts repaired within a day", "Longest wait for a lift"."""
    if not all(_HOW_LONG.is_in(text) for text in texts) or any(_BEARS_SPEED.is_in(text) for text in texts):
        return False
    told = [measure_words(_HOW_LONG.pattern.sub(" ", text)) - _OF_TIME for text in texts]
    return all(0 < len(words) <= _FEW for words in told) and bool(frozenset.intersection(*told))


def _differ_by_rhythm(texts: Sequence[str]) -> bool:
    """Tell "Tickets closed per week", "Tickets closed per agent" and "Closing rate": the same done, differently divided."""
    parted = [_PER_MANY.pattern.sub(" ", _DAYS_WITH.pattern.sub(r"\g<what>", text)) for text in texts]
    found = [_NAME.match(text) for text in parted]
    names = [one["name"] for one in found if one]
    if len(names) < len(texts) or any(_MORE_THAN_A_COUNT.search(name) for name in names):
        return False
    bare = [_RHYTHM.sub(" ", name) for name in names]
    words = [measure_words(name) for name in bare]
    most = max(words, key=len)
    common = frozenset.intersection(*words)
    if not common or len(most) > _FEW or not all(one <= most for one in words):
        return False
    if bare == names and parted == texts:
        return False
    done = {stem(word.casefold()) for name in bare for word in _DONE.findall(name)}
    return common == most or not common.isdisjoint(done)

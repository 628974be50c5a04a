"""KR107 ambiguous-metric."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from sheets_service.okrs import KeyResult
from sheets_service.rule import HINT, Finding, rule
from sheets_service.rules.lone_names import lone_name
from sheets_service.rules.open_measures import (
    happens_unbounded,
    lacks_unit,
    one_word,
    open_quality,
    open_scale,
    state_alone,
)
from sheets_service.rules.rows import can_read, has_number, is_hold
from sheets_service.rules.wording import figure, quote
from sheets_service.text.lang.open_en import IN_UNITS, OPEN, OPEN_ALONE
from sheets_service.text.openings import Words

_PERSONS = frozenset(
    """patient student pupil guest visitor member user client citizen resident tenant passenger reader player donor colleague
    staff team learner parent supplier partner volunteer""".split()
)
# A time without its unit: "Response time 24" may be hours or days.
_TIME = Words(
    r"\b(?:(?:waiting|response|cycle|lead|delivery|processing|handling|turnaround|repair|reaction|resolution|recovery|approval|"
    r"review|build|deployment|release|load(?:ing)?|set-?up|change-?over|reply|queue|queu(?:e?ing)|wait|travel|journey|transit|"
    r"onboarding|hiring|closing|payment|throughput|idle|call|answer|down|start-?up) ?times?|duration|"
    r"latency)\b",
)
_UNIT = re.compile(
    r"\d\s*(?:h|hrs?|min|mins|s|ms|d)\b|\b(?:sec(?:ond)?s?|min(?:ute)?s?|hours?|days?|weeks?|months?|years?|"
    r"milliseconds?)\b|%|"
    r"\bp\d\d\b|\b(?:half|third|quarter|twice|double)\b",
    re.IGNORECASE,
)
_BESIDE = frozenset(
    """a an the our of to from by in at with and or than against last this next per score scores rate rates level levels index
    overall total average mean number up down increase increased increases raise grow grown boost improve improved reach achieve
    get hit reduce drive quarter month year compared is are million thousand billion k m points point percent more team
    new brand
    active employee customer staff product we have has vs yoy qoq""".split()
)
_MAY_BE_OPEN = OPEN.keys() | OPEN_ALONE.keys() | IN_UNITS.keys()
_ACTIVE = re.compile(r"\b(?:weekly|monthly|daily|active|paying|new)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_LONG = 80  # letters: whoever writes more than that has said what is counted

_SURVEYED = re.compile(r"\b(?:engagement|satisfaction) (?:index|survey)\b", re.IGNORECASE)  # a questionnaire of its own


@rule("KR107", "ambiguous-metric", HINT, leg="measurable")
def check(kr: KeyResult) -> Iterator[Finding]:
    """The number's unit, scope or window is open: two people could count it and differ.

    Why: the argument then is about the counting, on the last day.

    Ask: who or what is counted, over which time?

    Fix: write what is counted: “[Who] who [do what] in [period]: from [today] to [target]”.

    Schools: Google's example is “1 million users”: all time, or active in seven days?
    """
    if not has_number(kr) or not can_read(kr.phrase) or is_hold(kr):
        return
    told = kr.phrase.plain
    timed = _TIME.search(told) if not kr.unit and not kr.entry("target") else None
    if timed and not _UNIT.search(told):
        yield Finding(
            kr.at(),
            f"{quote(kr.text)} names no unit: {figure(kr.target or 0)} of what?",
            evidence=timed[0],
            question="minutes, hours or days, and from which moment to which?",
        )
        return
    if len(told) > _LONG:
        return
    bare = _bare(kr, told)
    if bare:
        named, question = bare
        yield Finding(
            kr.at(), f"{quote(kr.text)} leaves open what {quote(named, 30)} counts.", evidence=named, question=question
        )
        return
    found = _WORD.findall(told.casefold())
    if _MAY_BE_OPEN.isdisjoint(found):
        return
    alone = kr.baseline is None and kr.current is None and kr.target is not None
    known = _open_names(alone=alone, unitless=not kr.unit)
    words = [word for word in found if word not in _BESIDE and not word[0].isdigit()]
    open_words = [word for word in words if word in known]
    if not open_words or _SURVEYED.search(told) or (open_words[0] in OPEN_ALONE and _ACTIVE.search(told)):
        return
    if any(word not in known and word not in _PERSONS and word.rstrip("s") not in _PERSONS for word in words):
        return
    if _told_on_a_scale(kr, open_words, words):
        return
    word = open_words[0]
    start = kr.text.casefold().find(word)
    goal = f", so that {figure(kr.target, kr.unit)} can be read in two ways" if kr.target is not None else ""
    yield Finding(
        kr.at(),
        f"{quote(kr.text)} leaves open what {quote(word, 30)} counts{goal}.",
        evidence=kr.text[start : start + len(word)],
        question=known[word],
    )


def _told_on_a_scale(kr: KeyResult, named: list[str], words: list[str]) -> bool:
    """Tell "Guest satisfaction from 3.6 to 4.3": whose it is stands there, and such tenths come from a scale of marks."""
    asked = any(word in _PERSONS or word.rstrip("s") in _PERSONS for word in words)
    marks = (kr.baseline, kr.target)
    tenths = all(mark is not None and 1 <= mark <= _LONGEST_SCALE for mark in marks) and marks != tuple(
        map(_whole, marks)
    )
    return set(named) <= _ASKED and asked and not kr.unit and tenths


def _whole(mark: float | None) -> int | None:
    return None if mark is None else int(mark)


_ASKED, _LONGEST_SCALE = frozenset({"satisfaction", "happiness"}), 10


@lru_cache(maxsize=4)
def _open_names(*, alone: bool, unitless: bool) -> Mapping[str, str]:
    """Return the names of measures that leave something open, with the question about each."""
    return {**OPEN, **(OPEN_ALONE if alone else {}), **(IN_UNITS if unitless else {})}


def _bare(kr: KeyResult, told: str) -> tuple[str, str] | None:
    """Return the words of a measure whose number could be of anything, and the question about it."""
    if kr.entry("target"):
        return None
    if kr.baseline is None and kr.current is None:
        if named := happens_unbounded(told):
            return named, "of which kind, over which time, and how many are there today?"
        if named := one_word(told):
            return named, "of what, out of how many, and what is it today?"
    if named := state_alone(told):
        return named, "of what, out of how many, over which time?"
    if named := lone_name(told):
        return named, "which of them, out of how many, over which time?"
    if kr.unit:
        return None
    if named := open_quality(told):
        return named, "who measures it, on which scale, of how many?"
    if named := lacks_unit(told):
        return named, "days, hours, per cent or people, and over which time?"
    named = open_scale(told)
    return (named, "who rates it, on which scale, of how many?") if named else None

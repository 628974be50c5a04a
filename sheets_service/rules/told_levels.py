"""Levels that an aside tells behind a start and a goal: "81% to 82% (82% in the last two months)"."""

import re

from sheets_service.okrs import KeyResult
from sheets_service.rules.known_moves import Move
from sheets_service.rules.written_numbers import read_number


def told_beside_move(kr: KeyResult) -> Move | None:
    """Return the level that an aside tells behind a start and a goal: "81% to 82% (82% in the last two months)"."""
    goal, start = kr.phrase.first("target"), kr.phrase.first("baseline")
    if goal is None or start is None or start.span.start > goal.span.start or kr.entry("target"):
        return None
    tail = kr.phrase.original[goal.span.end :]
    if not any(sign.isdigit() for sign in tail):
        return None
    found = _LEVEL_TOLD.search(tail)
    if found is None or bool(found["share"]) != (goal.unit == "%"):
        return None
    if not (_TIME_TOLD.search(found["lead"]) or _TIME_NEXT.match(tail, found.end())):
        return None
    end = re.search(r"[);]|$", tail[found.end() :])
    words = tail[found.start() : found.end() + (end.start() if end else 0)]
    return Move(read_number(found["number"], found["factor"]), words.strip(" (),;–—.-"))


# An aside that leads to a number with small words only: "(we were at 83%", ", and it was 23.5%"; "(Rivals: 80%" is another's.
_LEVEL_TOLD = re.compile(
    r"(?:[(,;–—]|\s-\s)\s*(?P<lead>(?:(?:and|but|although|though|while|with|having|been|where|as|even|already|we|it|they|this|which|"
    r"that|rate|figure|share|was|were|are|is|stood|stands?|had|have|has|at|on|got|reached|hit|saw|managed|measured|counted|made|"
    r"filled|achieved|now|currently|today|last \w+|in (?:the )?\w+|the \w+ before|so far|since \w+)[\s:,]+){0,7})"
    r"(?P<number>\d[\d,.]*)\s?(?P<factor>k|m)?\b\s?(?P<share>%|per ?cent)?(?!\s?(?:points?|pp)\b)",
    re.IGNORECASE,
)
_TIMES = (
    r"(?:in (?:the )?(?:last|past|previous|final)\b|last \w+|"
    r"(?:in|since|at the end of|during|over) (?:the )?(?:jan|feb|mar|apr|may|"
    r"jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|q[1-4]|20\d\d|week|test|pilot|trial)|today|now|already|"
    r"currently|at present|at the moment|so far|this (?:week|month|quarter|term|season|year)|yesterday|the \w+ before)"
)
_TIME_TOLD = re.compile(rf"\b{_TIMES}", re.IGNORECASE)
_TIME_NEXT = re.compile(
    r"\s*(?:(?:was|were|is|are|had been|has been|measured|reached|seen|counted|on average|again|even|already)\s+){0,3}"
    rf"{_TIMES}(?!\w* next\b)",
    re.IGNORECASE,
)

"""Targets that ask of people, within one cycle, what hardly any of them wanted so far: to buy, to sign, to join, to come."""

from sheets_service.okrs import KeyResult
from sheets_service.rules.rows import can_read
from sheets_service.rules.wording import figure
from sheets_service.text.lang import own_will_en as words
from sheets_service.text.openings import Words

_YES = Words(words.ENDS_IN_A_YES)
_JOINERS, _JOIN = Words(words.JOINERS), Words(words.JOIN)
_SMALL = Words(words.BEGINS_SMALL)

_FEW, _MOST, _LEAP = 35.0, 70.0, 50.0  # per cent today, per cent wanted, and points between them
_TIMES = 15.0  # as many people in one cycle
_A_GROUP = 10.0  # fewer say more about the start than about the target
_YEARS = (1990, 2060)


def beyond_their_will(kr: KeyResult, start: float, goal: float) -> str:
    """Tell how far a target goes beyond what people chose so far, or nothing; both numbers lie above zero."""
    if goal <= start or not can_read(kr.phrase):
        return ""
    if kr.unit == "%":
        leaps = start <= _FEW and goal >= _MOST and goal - start >= _LEAP
        if leaps and _YES.search(kr.phrase.plain):
            return f"from {figure(start, '%')} to {figure(goal, '%')} asks most people for a yes that few give today"
        return ""
    times = goal / start
    if start < _A_GROUP or times < _TIMES or (not kr.unit and _YEARS[0] <= goal <= _YEARS[1] and "," not in kr.text):
        return ""
    return f"{figure(goal)} is {times:,.0f} times as many people as today's {figure(start)}" if _join(kr) else ""


def _join(kr: KeyResult) -> bool:
    """Tell whether a row counts those who take part of their own will, in something that is there already."""
    text = kr.phrase.plain
    who = _JOINERS.match(text)
    return who is not None and bool(_JOIN.match(text[who.end() :])) and not _SMALL.search(text)

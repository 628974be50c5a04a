"""Targets that an aside makes easy: months that brought as much, a part that has far more, what comes by itself."""

import re

from sheets_service.okrs import KeyResult
from sheets_service.rules.known_moves import limit_in
from sheets_service.rules.rows import can_read
from sheets_service.rules.wording import quote
from sheets_service.rules.written_numbers import SPELT, read_number
from sheets_service.text import Phrase, read_phrase
from sheets_service.text.lang import easy_en as words
from sheets_service.text.lang.foregone_en import NOT_OURS, SETTLED
from sheets_service.text.numerals import CURRENCIES, TIME_UNITS
from sheets_service.text.openings import Words

_NUMBER = r"(?P<number>\d[\d,.]*)\s?(?P<factor>k|m)?\b\s?(?P<share>%|per ?cent)?"
_PLAIN = r"\d[\d,.]*(?: ?[km]\b)? ?%?"
_SPELT = "|".join(sorted(SPELT, key=len, reverse=True))
_COUNT = rf"(?P<step>\d[\d,.]*|{_SPELT}|half an?)"
_OPENS = r"(?:[(,;–—]|\s-\s|\b(?:and|but|while|where|with|although|though|whereas)\b)"

_PAIR = rf"(?:(?:in )?{words.PERIOD}\s?[:=]?\s?(?:at |was |with |saw )?{_PLAIN}|{_PLAIN} (?:in |for )?{words.PERIOD})"
_MONTHS = Words(
    rf"(?P<open>[(;–—,]|\s-\s|\. )\s*(?:[a-z]+:? ){{0,3}}?(?P<list>{_PAIR}(?:\s?(?:,|;|/|\band\b|→)\s?(?:and )?{_PAIR})+)\W*$"
)
_LEVEL = re.compile(
    rf"{words.PERIOD}\s?[:=]?\s?(?:at |was |with |saw )?{_NUMBER}|{_NUMBER.replace('P<', 'P<b_')}", re.IGNORECASE
)
_STANDS = Words(
    rf"(?:[(,;–—]|\s-\s)\s*(?:(?:and|but|while|where|although) )?(?:(?P<now>{words.NOW})[,:]? ?)?{words.STANDS}"
    rf"(?:(?P<still>{words.NOW}) )?(?:(?P<at>at|on) )?(?:about |around |some |over )?{_NUMBER}(?: ?(?P<after>{words.NOW}))?\W*$"
)
_PART = Words(
    rf"{_OPENS}\s*(?:(?:and|but|while|where|although|even|yet) )*(?P<who>(?:(?:[a-z][\w'’-]*|\d{{1,2}}) ){{1,9}}?){words.HAS} "
    rf"(?:(?:already|about|around|over|up to|even|now|only) )*{_NUMBER}"
)
_LEADING_UP = r"(?:(?:us|it|them|in|about|some|around|another|up|by|off|of) )*"
_OTHER = _COUNT.replace("step", "other")
_ALONE = Words(
    rf"\b{words.ALONE} (?:(?!{words.NO_DEED}\b)[a-z]+ ){{1,3}}?{_LEADING_UP}{_COUNT}\b"
    rf"|\b{words.SOMETHING}{words.ADDS} {_LEADING_UP}{_COUNT.replace('step', 'third')}\b"
    rf"|\b{words.ADDS} {_LEADING_UP}{_OTHER}\b[^()\d]{{0,30}}?\b{words.ALONE}\b"
)
_SINCE, _MOST_DONE = Words(words.SINCE), Words(rf"{words.LEFT_OF}{SETTLED})\b")
_AS_ALWAYS = Words(words.AS_ALWAYS)
_LESS_IS_BETTER = Words(words.LESS_IS_BETTER)
_NOT_OURS = Words(NOT_OURS)
_SMALL_STEP = 0.34  # of the way to what a part has already
_NEAR = 1.5  # times the goal: a number further off counts something else
_POINTS_AWAY = re.compile(r"\s?(?:points?|pp|times|years?|of )\b", re.IGNORECASE)


def easy_step(kr: KeyResult) -> str:
    """Return why the target asks for little, as an aside of the row tells, "" when none does."""
    if kr.entry("target") or not can_read(kr.phrase):
        return ""
    text = kr.phrase.plain
    start, goal = kr.baseline, kr.target
    if start is not None and goal is not None and start != goal:
        told = _alone(text, goal - start) or _as_always(text) or _part(kr, text, start, goal)
        if told:
            return told
    if not _TOLD_ASIDE.search(text):
        return ""
    return _months(text) or _stands(text) or _since(text) or _mostly_there(text)


_TOLD_ASIDE = re.compile(r"\d.*[(,;–—.-].*\d", re.DOTALL)  # cheap, and most rows end here


def _months(text: str) -> str:
    """Tell that the goal lies among the levels of the last months, or on the worse side of all of them."""
    found = _MONTHS.search(text)
    if found is None:
        return ""
    before = text[: found.start()].strip()
    goal, side = _goal_in(before)
    levels = [_value(one) for one in _LEVEL.finditer(_without_years(found["list"]))]
    if not goal or len(levels) < _SOME or not all(goal / _NEAR <= one <= goal * _NEAR for one in levels):
        return ""
    last = levels[-1]
    if goal == last or (side * (last - goal) > 0 if side else min(levels) < goal < max(levels)):
        return f"{quote(found['list'].strip(), 60)}, so it is no step further"
    return ""


_SOME = 2
_LIMIT_AFTER = re.compile(
    r"(?<![\w.,])(?P<number>\d[\d,.]*)\s?(?P<factor>k|m)?\b[^\d()]{0,15}?"
    r"\b(?:(?P<most>at (?:the )?most|or (?:less|fewer|below|under)|max(?:imum)?)"
    r"|at (?:the )?least|or (?:more|above|over)|min(?:imum)?)\b",
    re.IGNORECASE,
)
_YEARS = re.compile(r"\b(?:19|20)\d\d(?:[/–-]\d\d)?\b(?! ?%)|\b[qh][1-4]\b|\bweek \d\d?\b", re.IGNORECASE)


def _without_years(told: str) -> str:
    return _YEARS.sub("last year", told)


def _value(found: re.Match[str]) -> float:
    kind = "" if found["number"] else "b_"
    return read_number(found[f"{kind}number"], found[f"{kind}factor"])


def _stands(text: str) -> str:
    """Tell that an aside names today's level, as good as the goal before it: "5,000 sites; today we are at 5,120"."""
    found = _STANDS.search(text)
    if found is None or not (found["now"] or found["still"] or found["after"] or found["at"]) or not found.start():
        return ""
    before = text[: found.start()]
    goal, side = _goal_in(before)
    level = read_number(found["number"], found["factor"])
    same = bool(found["share"]) == ("%" in before)
    if not goal or not same or not goal / _NEAR <= level <= goal * _NEAR or side * (level - goal) <= 0:
        return ""
    return f"{quote(found[0].strip(' (),;–—.-'), 60)}, so it is no step further"


def _since(text: str) -> str:
    """Tell that the levels of a long time are all better than the goal: "below 400 ms (310 to 350 ms since January)"."""
    found = _SINCE.search(text)
    if found is None:
        return ""
    goal, side = _goal_in(text[: found.start()])
    levels = [read_number(found[one], found[f"{one}_factor"]) for one in ("low", "high") if found[one]]
    if not goal or not all(side * (one - goal) > 0 and goal / _FAR <= one <= goal * _FAR for one in levels):
        return ""
    return f"{quote(found[0].strip(' (),;–—.-'), 60)}, so it is no step further"


def _mostly_there(text: str) -> str:
    """Tell that nearly all of a goal is done: "60 homes this year, 58 of which are let already"."""
    found = _MOST_DONE.search(text)
    if found is None or "→" in text:
        return ""
    goal, _ = _goal_in(text[: found.start()])
    done = read_number(found["number"], found["factor"])
    return f"{quote(found[0].strip(' (),;–—.-'), 60)}, so little is left" if _NEARLY * goal <= done <= goal else ""


_NEARLY = 0.85


def _goal_in(before: str) -> tuple[float, int]:
    """Return the goal that a row names before its aside, and on which side of it the good lies (0: not told)."""
    limit = limit_in(before)
    if limit is not None:
        return limit.value, -1 if limit.words == "at most" else 1
    if limit_after := _LIMIT_AFTER.search(before):
        return read_number(limit_after["number"], limit_after["factor"]), -1 if limit_after["most"] else 1
    phrase = read_phrase(before)
    goal, start = phrase.first("target"), phrase.first("baseline")
    if goal is None or goal.value <= 0:
        return 0.0, 0
    if start is not None:
        return goal.value, 1 if goal.value > start.value else -1
    return goal.value, _side(phrase, before, goal.unit)


def _side(phrase: Phrase, before: str, unit: str) -> int:
    if phrase.comparator in {"at least", "at most"}:
        return 1 if phrase.comparator == "at least" else -1
    way = phrase.frame.verb_class
    if way in {"change-up", "change-down"}:
        return 1 if way == "change-up" else -1
    dear = unit in TIME_UNITS or unit in CURRENCIES.values() or phrase.frame.polarity < 0
    return 0 if dear or _LESS_IS_BETTER.search(before) else 1


def _part(kr: KeyResult, text: str, start: float, goal: float) -> str:
    """Tell that a part of the whole is far beyond the goal already, so that the step is a small one."""
    opened = _after_goal(kr, text)
    aside = text[opened:] if opened else ""
    found = _PART.search(aside)
    if found is None or bool(found["share"]) != (kr.unit == "%") or _NOT_OURS.search(aside.replace("only", "")):
        return ""
    if _POINTS_AWAY.match(aside, found.end()):
        return ""
    level = read_number(found["number"], found["factor"])
    far, wanted = level - start, goal - start
    if far * wanted <= 0 or abs(wanted) > _SMALL_STEP * abs(far) or not _like(level, goal):
        return ""
    return f"{quote(found[0].strip(' (),;–—.-'), 60)}, and the step goes a small part of that way"


def told_of_a_part(kr: KeyResult) -> bool:
    """Tell whether the level behind start and goal is that of some only: "9% to 5%; branches with the sheet are at 5%"."""
    opened = _after_goal(kr, kr.phrase.plain)
    found = _PART.search(kr.phrase.plain[opened:]) if opened else None
    return found is not None and bool(_SOME_ONLY.search(found["who"]))


_SOME_ONLY = re.compile(
    r"^(?!we |it |they )[\w'’-]+s? (?:with|without|in|on|at|that|who|which|using|under|of|near|by)\b", re.IGNORECASE
)


def _like(level: float, goal: float) -> bool:
    return goal > 0 and goal / _FAR <= level <= goal * _FAR


_FAR = 5.0


def _after_goal(kr: KeyResult, text: str) -> int:
    """Return where the goal ends in the text, 0 when there is no telling."""
    begun = kr.phrase.first("baseline")
    aim = kr.phrase.first("target")
    if begun is None or aim is None:
        return 0
    first = text.find(begun.span.text)
    found = text.find(aim.span.text, first + len(begun.span.text)) if first >= 0 else -1
    return found + len(aim.span.text) if found >= 0 else 0


def _alone(text: str, wanted: float) -> str:
    """Tell that something brings the whole step without anybody's doing."""
    found = _ALONE.search(text)
    if found is None or abs(wanted) > read_number((found["step"] or found["other"] or found["third"]).casefold(), None):
        return ""
    return f"{quote(found[0], 60)}, and that is the step"


def _as_always(text: str) -> str:
    found = _AS_ALWAYS.search(text)
    return f"{quote(text[found.start() :].strip(' (),;–—.-'), 60)}, so it comes by itself" if found else ""

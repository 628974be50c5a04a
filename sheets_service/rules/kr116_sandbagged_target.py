"""KR116 sandbagged-target."""

import re
from collections.abc import Iterator

from sheets_service.okrs import Cycle, KeyResult
from sheets_service.rule import HINT, Finding, rule
from sheets_service.rules.easy_steps import easy_step, told_of_a_part
from sheets_service.rules.foregone import foregone
from sheets_service.rules.known_moves import (
    as_ever,
    known_move,
    limit_in,
    reached_level,
    told_after_goal,
    told_earlier,
)
from sheets_service.rules.rows import can_read, is_hold
from sheets_service.rules.told_levels import told_beside_move
from sheets_service.rules.wording import figure, measure, quote
from sheets_service.text import Phrase, read_phrase
from sheets_service.text.aspects import read_aspects
from sheets_service.text.lang.easy_en import DONE_WELL, GRADED
from sheets_service.text.numerals import CURRENCIES, TIME_UNITS
from sheets_service.text.openings import Words

_BEGINNING = 0.15  # share of the cycle in which a target already met was met from the start
_NOTHING = 0.005  # a move below half a per cent of the start rounds to nothing
_COUNT_OF_MANY = 50.0  # things counted in such numbers vary by more than a hundredth from one day to the next
_HUNDREDTH = 0.0125
_LITTLE_OF_FEW = 0.018


@rule("KR116", "sandbagged-target", HINT, leg="ambition", seeds=(52, 68))
def check(kr: KeyResult, cycle: Cycle, *, rounds_to_nothing: float = _NOTHING) -> Iterator[Finding]:
    """The target is met already, or lies where the number goes by itself.

    Why: a row that cannot be missed changes nothing and teaches nothing.

    Ask: what would you try for if missing were free?

    Fix: keep the start and aim where today's trend does not lead: “[What is counted]: from [today] to [target]”.

    Schools: Google grades 0.6 to 0.7 as healthy; Castro advises beginners to start with hard but reachable targets.
    """
    start = kr.baseline
    if is_hold(kr) or kr.type in {"committed", "baseline", "milestone"}:
        return
    fact = easy_step(kr)
    if not fact:
        fact = _fact(kr, cycle, rounds_to_nothing)
        if not fact or told_of_a_part(kr):
            return
    level = reached_level(kr)
    known = start if start is not None else level.value if level else None
    from_here = figure(known, kr.unit) if known is not None else "[today]"
    yield Finding(
        kr.at("target"),
        f"{quote(kr.text)}: {fact}.",
        evidence=kr.text,
        fix=f"“{measure(kr)}: from {from_here} to [target]”.",
    )


def _fact(kr: KeyResult, cycle: Cycle, rounds_to_nothing: float) -> str:
    if kr.target is None:
        return _looser_than_before(kr) or foregone(kr)
    tiny = _tiny(kr, rounds_to_nothing) if kr.baseline is not None else ""
    return _met(kr, cycle) or _in_trend(kr) or tiny or foregone(kr)


def _met(kr: KeyResult, cycle: Cycle) -> str:
    goal = kr.target or 0.0
    rising = kr.direction != "down"
    if not kr.entry("target"):  # else the sentence need not name the goal, nor what stands beside it be about that
        beyond = _beyond(kr) or _reached_beside(kr) or _looser_than_before(kr) or _gives_ground(kr)
        if beyond:
            return beyond
    level = reached_level(kr)
    frame = kr.phrase.frame
    wanted_up = frame.verb_class != "change-down" and frame.polarity >= 0 and kr.phrase.comparator != "at most"
    repeated = as_ever(kr.phrase.plain) if kr.baseline is None and not level else ""
    if repeated:
        return f"{quote(repeated, 50)}, so {figure(goal, kr.unit)} is no step further"
    if level and not _may_fall(kr) and (level.value >= goal if wanted_up else level.value <= goal):
        return f"{quote(level.words, 50)}, so {figure(goal, kr.unit)} is no step further"
    if kr.current is None or not kr.has("current") or kr.baseline == goal:
        return ""
    reached = bool(kr.direction) and (kr.current >= goal if rising else kr.current <= goal)
    if reached and cycle.elapsed is not None and cycle.elapsed <= _BEGINNING:
        return (
            f"it stands at {figure(kr.current, kr.unit)} as the cycle begins, and the target is {figure(goal, kr.unit)}"
        )
    return ""


def _gives_ground(kr: KeyResult) -> str:
    """Tell that a share or a count of what goes well shall be a little lower: "Bills paid on time: 91% in May, target 90%"."""
    start, goal = kr.baseline, kr.target
    if start is None or goal is None or kr.unit not in {"%", ""} or start <= goal:
        return ""
    if start - goal > _A_LITTLE * start and not _SO_FAR.search(kr.sober):
        return ""  # who wants much less of it means it, but nobody counts down what there is so far
    if kr.entry("target") or _MEANS_A_FALL.search(kr.sober) or kr.phrase.comparator == "at most":
        return ""  # a column may hold the level that shall not be passed; an arrow shows which way is meant
    aspects, way = read_aspects(kr.phrase.plain, kr.unit), kr.phrase.frame.verb_class
    harm = aspects.guard == "harm" and way != "reach"
    spares = aspects.push == "cost" or (aspects.push == "speed" and kr.unit != "%")
    if way == "change-down" or harm or spares or (kr.phrase.frame.polarity < 0 and not _WELL.search(kr.sober)):
        return ""
    return f"{figure(goal, kr.unit)} is less than the {figure(start, kr.unit)} that it stands at"


_A_LITTLE = 0.07  # of the start: who wants much less of it means it
_SO_FAR = re.compile(r"\d\s?%?\s(?:of them )?(?:so far|up to now|to date)\b", re.IGNORECASE)
_MEANS_A_FALL = re.compile(
    r"→|\bfrom\b.*\bto\b|\b(?:per|down|not more|no more|fewer|less|costs?|"
    r"errors?|faults?|waste|lost|left|late|open|overdue|minutes|hours|days)\b",
    re.IGNORECASE,
)
_WELL = Words(
    r"\b(?:sold|signed|won|booked|registered|joined|on time|in time|in full|"
    r"on schedule|without (?:help|errors?|faults?|a (?:reminder|fault|hitch|call)))\b"
)


def _may_fall(kr: KeyResult) -> bool:
    """Tell whether less may be the good side of a time or a cost, and no word of the row says so."""
    told = kr.phrase.comparator or kr.phrase.frame.verb_class in {"change-up", "change-down"}
    counted = kr.unit in TIME_UNITS or read_aspects(kr.phrase.plain, kr.unit).push in {"cost", "speed"}
    return not told and kr.unit != "%" and kr.phrase.frame.polarity >= 0 and (counted or bool(_TIME.search(kr.sober)))


_TIME = re.compile(r"\b(?:seconds|minutes|hours|days|weeks|months|time|wait\w*|cost\w*|price|fees?)\b", re.IGNORECASE)


def _beyond(kr: KeyResult) -> str:
    """Tell that the level the sentence gives beside its goal lies beyond that goal already."""
    goal = kr.target
    if not goal or not can_read(kr.phrase):  # beyond nought lies nothing
        return ""
    level = None if known_move(kr) else told_after_goal(kr)  # "we closed 300 last quarter" is a step, not a level
    if level is None or level.value == goal or level.value <= 0 or _NO_LONGER.search(level.words):
        return ""
    wanted = _wanted(kr)
    if wanted * (level.value - goal) <= 0 or not 1 / _MISREAD < level.value / goal < _MISREAD:
        return ""
    return f"{quote(level.words, 50)} is beyond {figure(goal, kr.unit)} already"


_MISREAD = 1.35  # nobody aims for a third less than there is: the good side is another one than we think
_NO_LONGER = re.compile(r"\b(?:not|no longer|instead of|rather than)\s+(?:the |our )?\d", re.IGNORECASE)


def _reached_beside(kr: KeyResult) -> str:
    """Tell that an aside behind start and goal names a level as good as the goal."""
    if kr.baseline is None or kr.target is None or not can_read(kr.phrase):
        return ""
    level, wanted = told_beside_move(kr), kr.target - kr.baseline
    if (
        level is None
        or wanted * (level.value - kr.target) < 0
        or not kr.target / _NEAR < level.value < kr.target * _NEAR
    ):
        return ""
    return f"{quote(level.words, 50)}, so {figure(kr.target, kr.unit)} is no step further"


_NEAR = 1.5  # times the goal: a number further off may count something else


def _looser_than_before(kr: KeyResult) -> str:
    """Tell that every earlier level which an aside gives is better than the goal: "below 80 (71 last year, 74 before)"."""
    if kr.entry("target") or kr.entry("baseline") or not can_read(kr.phrase):
        return ""
    told = told_earlier(kr.phrase.plain)
    if told is None:
        return ""
    phrase = read_phrase(told.goal)
    number, limit = phrase.first("target"), limit_in(told.goal)
    goal = limit.value if limit else number.value if number else 0.0
    if phrase.first("baseline") or not goal:
        return ""
    unit = number.unit if number else ""
    side = _side(phrase, unit) or (
        1 if limit is None and read_aspects(told.goal, unit).push in {"volume", "money"} else 0
    )
    if limit:
        side = -1 if limit.words == "at most" else 1
    far_off = _FAR_OFF if limit else _MISREAD
    better = all(side * (level - goal) > 0 and 1 / far_off < level / goal < far_off for level in told.levels)
    return f"{quote(told.words, 50)} is better than {figure(goal, unit)} already" if side and better else ""


_FAR_OFF = 3.0  # times the goal: a number that far away counts something else


def _wanted(kr: KeyResult) -> int:
    """Tell which side of the goal is the good one: 1 above, -1 below, 0 when the words leave it open."""
    return _side(kr.phrase, kr.unit)


def _side(phrase: Phrase, unit: str) -> int:
    if phrase.comparator == "at least" or _UPWARDS.search(phrase.original):
        return 1
    if phrase.comparator == "at most":
        return -1
    if phrase.frame.verb_class in {"change-up", "change-down"}:
        return 1 if phrase.frame.verb_class == "change-up" else -1
    goal = phrase.first("target")
    text = phrase.original
    counted = text[: goal.span.start] if goal and goal.span.start > _NAMED else text
    aspects = read_aspects(counted, unit)
    if aspects.guard == "harm":
        return 0 if _REPORTED.search(counted) else -1
    if (
        aspects.push in {"cost", "speed"}
        or unit in TIME_UNITS
        or (phrase.frame.polarity < 0 and not _GOOD.search(counted))
    ):
        return 0
    shown = aspects.guard in {"quality", "retention", "satisfaction"} or bool(_GOOD.search(counted))
    return 1 if shown or phrase.frame.verb_class == "reach" else 0


_UPWARDS = Words(
    r"\b(?:go|goes|rises?|climbs?|grows?|increased?|raised?|brought|bring|gets?|lift(?:ed)?|moves?) up to [$€£]?\d"
)
_NAMED = 10  # letters before the number that can name a measure
_REPORTED = re.compile(
    r"\b(?:report|detect|found|caught|spott|recogni|prevent|avoid|fix|resolv|solv)\w*", re.IGNORECASE
)
_GOOD = re.compile(DONE_WELL, re.IGNORECASE)


def _in_trend(kr: KeyResult) -> str:
    if kr.baseline is None or kr.target is None:
        return ""
    wanted, move = kr.target - kr.baseline, known_move(kr)
    if move is None or wanted * move.value <= 0 or abs(wanted) > abs(move.value) * _ROUNDED:
        return ""
    return f"{quote(move.words, 50)} leads to {figure(kr.target, kr.unit)} by itself"


_ROUNDED = 1.001  # 1.52 less 0.02 is not quite 1.50 in binary


def _tiny(kr: KeyResult, limit: float) -> str:
    if not kr.baseline or kr.target is None or kr.target == kr.baseline:
        return ""
    moved = abs(kr.target - kr.baseline) / abs(kr.baseline)
    if moved >= max(limit, _ONE_OF_MANY):
        return ""  # more than any of the limits below
    share = kr.unit == "%" or "%" in kr.sober
    nothing = abs(kr.target - kr.baseline) <= _A_FIFTH and _WHOLE_SHARE - max(kr.baseline, kr.target) > _ROOM
    left = _WHOLE_SHARE - kr.baseline
    hardly = 0 < kr.target - kr.baseline <= _A_FIFTH and kr.target - kr.baseline <= left * _A_NINTH
    hard = share and max(kr.baseline, kr.target) > _NEAR_ALL and not (nothing or hardly)
    if not share and kr.unit not in TIME_UNITS and abs(kr.baseline) >= _COUNT_OF_MANY:
        limit = max(limit, _HUNDREDTH)
    if kr.unit in _LONG_TIMES and min(kr.baseline, kr.target) >= _WHOLE and round(kr.baseline) == round(kr.target):
        limit = max(limit, _HUNDREDTH)  # 31.0 and 30.8 hours are both 31
    if share and abs(kr.target - kr.baseline) <= _HALF_A_POINT:
        limit = max(
            limit, _ONE_OF_MANY if kr.baseline >= _SOME else _LITTLE_OF_FEW
        )  # of hundred people, nobody would notice
    if (
        not share
        and kr.unit not in _MEASURED
        and abs(kr.target - kr.baseline) <= 1
        and min(kr.baseline, kr.target) >= _WHOLE
    ):
        limit = max(limit, _ONE_OF_MANY)  # one more or less comes by itself
    if _PER_MANY.search(kr.sober):
        limit = max(limit, _ONE_OF_MANY)  # 6 and 5.9 of a thousand are both 6
    if not _GRADED.search(kr.sober) and _is_a_tenth(kr, share=share):
        limit = max(limit, _ONE_OF_MANY)  # 5.4 and 5.3 are both five and a bit
    if hard or moved >= limit:
        return ""
    return f"from {figure(kr.baseline, kr.unit)} to {figure(kr.target, kr.unit)} rounds to nothing"


def _is_a_tenth(kr: KeyResult, *, share: bool) -> bool:
    """Tell whether a count or a long time moves by its last decimal alone: "Late starts a week: 5.4 → 5.3"."""
    start, goal = kr.baseline or 0.0, kr.target or 0.0
    if share or not (kr.unit in _LONG_TIMES or kr.unit not in _MEASURED):
        return False
    return min(start, goal) >= 1 and abs(goal - start) <= _TENTH


_TENTH = 0.101
_GRADED = Words(GRADED)
_LONG_TIMES = frozenset(TIME_UNITS) - {"second", "millisecond"}  # a race is won by less
_PER_MANY = re.compile(r"\bper (?:1?\d[\d.,]{2,}|hundred|thousand|million)\b", re.IGNORECASE)
_WHOLE = 10.0
_HALF_A_POINT = 0.51  # of a share
_ONE_OF_MANY = 0.02
_SOME = 20.0  # per cent; below it, half a point is a step
_MEASURED = frozenset(
    {*TIME_UNITS, *CURRENCIES.values(), "point", "kg", "g", "km", "m", "metre", "litre", "tonne", "degree", "°c"}
)
_A_FIFTH, _ROOM, _WHOLE_SHARE = 0.201, 5.0, 100.0  # points: a fifth is nothing while more than five are left
_A_NINTH = 0.115  # of what is left: from 99.90% to 99.91% as many are turned away as before
_NEAR_ALL = 90.0  # per cent: the last points are the hard ones

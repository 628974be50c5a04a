"""KR117 overambitious-target."""

import re
from collections.abc import Iterator

from sheets_service.okrs import Cycle, KeyResult
from sheets_service.rule import HINT, Finding, rule
from sheets_service.rules.indoors import SOMEBODY
from sheets_service.rules.known_moves import known_move
from sheets_service.rules.out_of_sight import out_of_sight, to_the_last, told_odds
from sheets_service.rules.own_will import beyond_their_will
from sheets_service.rules.rows import can_read, is_hold
from sheets_service.rules.wording import figure, measure, quote
from sheets_service.text.aspects import read_aspects
from sheets_service.text.lang.stretch_en import (
    BY_HAND,
    CHOSEN_BY_PEOPLE,
    LEAVING,
    NEW,
    OF_THEIR_OWN,
    OWN_PACE,
    SOON,
    THEIR_OWN_SWITCH,
    TO_BE_MENDED,
    UNAIDED,
    UP_TO_OTHERS,
)
from sheets_service.text.numerals import TIME_UNITS
from sheets_service.text.openings import Words

_SOON = Words(SOON)
_SOME_POINTS = 15.0
_BEGINNING = 0.34
_FEW = 20.0
_HEAD = 3  # words that say who is counted
_ALL = 100.0  # "all of them" is a decision rather than a distance


@rule("KR117", "overambitious-target", HINT, leg="ambition", seeds=(67,))
def check(  # noqa: PLR0913  (its thresholds are the options of a policy)
    kr: KeyResult,
    cycle: Cycle,
    *,
    times_start: float = 30.0,
    times_share: float = 20.0,
    times_known_move: float = 10.0,
    points: float = 85.0,
    low_confidence: float = 0.3,
) -> Iterator[Finding]:
    """The target lies far beyond the start and every known move, or nobody believes in it at the start.

    Why: a target out of sight is given up quietly in week three.

    Ask: which step would take you half the way, and what would it need?

    Fix: keep the aim, and set the part that belongs to this cycle: “[What is counted]: from [today] to [target]”.

    Schools: Google wants aspirational rows that are reached at 0.7; many prefer targets people can picture a way to.
    """
    if is_hold(kr) or kr.type in {"committed", "baseline", "milestone"} or (kr.target is None and not to_the_last(kr)):
        return
    if kr.type in {"aspirational", "learning"} and kr.confidence is not None and kr.confidence > low_confidence:
        return
    fact = to_the_last(kr) or _far(kr, times_start, times_share, times_known_move, points)
    doubted = _is_early(cycle) and 0 < (_confidence(kr) or 0.0) < low_confidence
    if not fact and not doubted:
        return
    if not fact:
        fact = f"confidence is {_said(kr)} before the work has begun; it may be right if that was agreed"
    from_here = figure(kr.baseline, kr.unit) if kr.baseline is not None else "[today]"
    yield Finding(
        kr.at("target"),
        f"{quote(kr.text)}: {fact}.",
        evidence=kr.text,
        fix="choose the part for this cycle together, and write the confidence anew."
        if doubted
        else f"“{measure(kr)}: from {from_here} to [target]” for this cycle.",
        confidence="possible" if doubted else "likely",
    )


def _is_early(cycle: Cycle) -> bool:
    return cycle.elapsed is None or cycle.elapsed <= _BEGINNING


def _far(kr: KeyResult, times_start: float, times_share: float, times_known_move: float, points: float) -> str:
    start, goal = kr.baseline, kr.target
    if start is None or goal is None or start == goal:
        return ""
    if shown := out_of_sight(kr):
        return shown
    move = known_move(kr)
    if move and move.value * (goal - start) > 0:
        times = (goal - start) / move.value
        return (
            f"{figure(goal - start)} to go is {times:,.0f} times {quote(move.words, 40)}"
            if times >= times_known_move
            else ""
        )
    all_or_none = _all_or_none(kr, start, goal)
    if all_or_none or start <= 0 or goal <= 0:
        return all_or_none
    if _is_year(start, kr) or _is_year(goal, kr):
        return ""  # "24 in summer 2026" starts at 24
    times = max(goal / start, start / goal)
    if unwilling := beyond_their_will(kr, start, goal):
        return unwilling
    if kr.unit == "%" and (far := _far_for_a_share(kr, start, goal, times_share, points)):
        return far
    if (
        goal > start
        and start < _COUNTS
        and (
            times < (times_start if start >= _HALF_OF_IT else _COUNTS**2)
            or start != int(start)
            or _BY_HAND.search(kr.phrase.plain)
        )
    ):
        return ""  # nor is there much to say where "1.9 -> 2.3 million" may share its unit
    # Most rows are below the least multiple that is far for anything.
    if times < _LONG_FALL * times_start or times < times_start * (_fall(kr, start) if goal < start else _LEAP):
        return ""
    way = "beyond" if goal > start else "below"
    return f"{figure(goal, kr.unit)} is {times:,.0f} times {way} today's {figure(start, kr.unit)}"


def _far_for_a_share(kr: KeyResult, start: float, goal: float, times_share: float, points: float) -> str:
    """Tell that a share shall cover nearly its whole scale, or grow many times, where people decide rather than the team."""
    few_to_all = goal == _ALL and start <= _FEW and bool(SOMEBODY.search(" ".join(kr.sober.split()[:_HEAD])))
    if _BY_HAND.search(kr.phrase.plain) or (goal == _ALL and not few_to_all and not _by_choice(kr, start, goal)):
        return ""
    if _NEW.search(kr.sober) and not _THEIR_OWN_SWITCH.search(kr.sober):
        return ""
    if _by_choice(kr, start, goal):
        return f"from {figure(start, '%')} to {figure(goal, '%')} leaves no room for people who choose otherwise"
    if abs(goal - start) >= (points if start > _FEW or not _THIS_QUARTER.search(kr.phrase.plain) else points - _TEN):
        return f"from {figure(start, '%')} to {figure(goal, '%')} is nearly the whole scale in one cycle"
    times = goal / start
    chosen = (
        times >= times_share * _CHOSEN
        and not _OURS.match(kr.sober)
        and goal - start >= _MOST_OF_IT
        and _CHOSEN_BY_PEOPLE.search(kr.phrase.plain)
    )
    if chosen or (times >= times_share and goal - start >= _WIDE):
        return f"from {figure(start, '%')} to {figure(goal, '%')} is {times:,.0f} times as many in one cycle"
    return ""


def _by_choice(kr: KeyResult, start: float, goal: float) -> bool:
    """Tell whether nearly all people shall do by themselves what few of them do today."""
    return goal >= _NEARLY_ALL and goal - start >= _HALF and bool(_OF_THEIR_OWN.match(kr.phrase.plain))


def _fall(kr: KeyResult, start: float) -> float:
    """Return which part of the usual multiple is far already for a fall: little where people wait for weeks."""
    if not _TIME.search(kr.phrase.plain):
        return _LEAP
    unit = kr.unit or next(
        (named for word, named in _UNITS.items() if re.search(rf"\b{word}\b", kr.sober, re.IGNORECASE)), ""
    )
    waited = start * TIME_UNITS.get(unit, 0.0) / TIME_UNITS["day"]
    if waited >= _LONG_DAYS:
        return _LONG_FALL
    return 1.0 if _OWN_PACE.search(kr.sober) else _FALL


def _all_or_none(kr: KeyResult, start: float, goal: float) -> str:
    """Tell that nobody at all shall go wrong, or everybody do right, where that is not the team's alone to decide."""
    if not can_read(kr.phrase):
        return ""
    text = kr.phrase.plain
    share = kr.unit == "%" or "%" in text
    if (
        share
        and goal in {0, _ALL}
        and abs(goal - start) >= _SOME_POINTS
        and _SOON.search(text)
        and not _BY_HAND.search(text)
    ):
        return (
            f"from {figure(start, '%')} to {figure(goal, '%')} in a few weeks leaves no room for chance or for people"
        )
    if share and goal == 0 and start >= _SOME and _goes_wrong(text):
        return f"from {figure(start, '%')} to none at all leaves no room for chance or for people"
    if (
        share
        and goal == _ALL
        and start <= _MOST
        and _UP_TO_OTHERS.search(text)
        and not (_NEW.search(text) or _PERMITTED.search(text))
    ):
        return f"from {figure(start, '%')} to every single one leaves no room for chance or for people"
    unaided = share and goal == _ALL and start <= _RARELY and _UNAIDED.search(text) and not _BY_HAND.search(text)
    if unaided and not (_NEW.search(text) or _PERMITTED.search(text)):
        return f"from {figure(start, '%')} to every single one in one cycle leaves no odd case"
    if (
        kr.unit == f"of {goal:.0f}"
        and goal >= _HUNDRED
        and 0 < start <= goal * _FIRST_FEW
        and not _BY_HAND.search(text)
    ):
        return f"{figure(start)} of {figure(goal)} today, and every single one in one cycle"
    if kr.unit == f"of {goal:g}" and goal <= _SCALE and start != int(start) and start < goal * _HIGH:
        return f"{figure(goal)} of {figure(goal)} on average would need full marks from everybody"
    return ""


_FALL = 2 / 3  # a time cut to a twentieth is as far as anything else cut to a thirtieth
_LEAP = 0.8  # from ten or more: the multiple is that of a few
_LONG_FALL = 0.4  # what takes two months hangs on rooms, people and others: a twelfth is out of sight
_LONG_DAYS = 50.0
_OWN_PACE = Words(OWN_PACE)
_UNITS = {"days?": "day", "weeks?": "week", "months?": "month", "years?": "year"}
_OURS = Words(
    r"^\W*(?:share of |all )?(?:our |the )?(?:[a-z]+ )?(?:staff|employees|colleagues|agents|nurses|teachers|porters|"
    r"advisers|advisors|managers|"
    r"clerks|engineers|developers|doctors|guides|carers|cooks|waiters|coaches|trainers|teams|branches|wards|departments)\b"
)
_TEN = 10.0  # points: who starts with few and names the quarter has less time than others
_THIS_QUARTER = re.compile(
    r"\b(?:this (?:quarter|month|sprint|term|season)|in one (?:quarter|month)|next month)\b",
    re.IGNORECASE,
)
_CHOSEN = 0.35  # of the multiple that is far for a share of anything
_MOST_OF_IT = 55.0  # points
_CHOSEN_BY_PEOPLE = Words(CHOSEN_BY_PEOPLE)
_THEIR_OWN_SWITCH = Words(THEIR_OWN_SWITCH)
_TIME = Words(r"\b(?:time|days?|hours?|minutes?|weeks?|months?|min|duration|wait\w*)\b")


def _goes_wrong(text: str) -> bool:
    """Tell whether a share is of what goes wrong by chance or by people's choice, not of things left to be mended."""
    harm = read_aspects(text, "%").guard == "harm" and not _TO_BE_MENDED.search(text)
    return harm or bool(_LEAVING.search(text))


_TO_BE_MENDED = Words(TO_BE_MENDED)
_SOME, _MOST = 3.0, 85.0  # per cent
_NEARLY_ALL, _HALF = 95.0, 50.0  # per cent, and points to go
_SCALE, _HIGH = 10.0, 0.9  # the longest scale of a rating, and the part of it that is near its top
_OF_THEIR_OWN = Words(OF_THEIR_OWN)
_HUNDRED = 100.0  # a dozen can be done by decision
_FIRST_FEW = 0.1
_BY_HAND = Words(BY_HAND)
_LEAVING = Words(LEAVING)
_PERMITTED = Words(r"\b(?:who may|allowed to|permitted|entitled|authori[sz]ed|empowered)\b")
_UP_TO_OTHERS = Words(UP_TO_OTHERS)
_UNAIDED, _RARELY = Words(UNAIDED), 35.0  # per cent
_CONFIDENCE = re.compile(
    r"[(,;.–—-]\s*confidence(?: (?:at|in|of|today|now|the|start|beginning|level|this|week|is|outset))*:?\s*"
    r"(?P<value>\d+(?:[.,]\d+)?)\s*(?P<of>/\s*10|(?:out )?of (?:10|ten)|%)?",
    re.IGNORECASE,
)


def _confidence(kr: KeyResult) -> float | None:
    """Return the confidence from its column, or as the row itself says it, 0-1."""
    if kr.confidence is not None:
        return kr.confidence
    found = _CONFIDENCE.search(kr.text) if "confidence" in kr.text.casefold() else None
    if found is None:
        return told_odds(kr)
    value = float(found["value"].replace(",", "."))
    return value / (100 if found["of"] == "%" else 10 if found["of"] or value > 1 else 1)


def _is_year(value: float, kr: KeyResult) -> bool:
    return _FIRST_YEAR <= value <= _LAST_YEAR and value == int(value) and kr.unit in {"", "year"}


_FIRST_YEAR, _LAST_YEAR = 1990, 2060
_WIDE = 30.0  # points of a share that make twenty times the start a leap and not the beginning of a habit
_NEW = Words(NEW)
_HALF_OF_IT = 5.0
_COUNTS = 10  # from one or two to fifty says more about the start than about the target


def _said(kr: KeyResult) -> str:
    return kr.entry("confidence") or f"{(_confidence(kr) or 0) * 10:.0f} of 10"

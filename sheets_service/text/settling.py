"""A number's own neighbours that settle its part at once: "by 5 %", "aged 14", "per 1,000", "today 12"."""

import re
from collections.abc import Callable

from .conditions import (
    COUNTED_BEFORE,
    HAVING_BEFORE,
    OF_THE_BEFORE,
    SIZE_AFTER,
    is_time,
    settle_condition,
    settle_which,
)
from .figures import Place
from .patterns import Ending, Endings
from .phrase import Role
from .roles import Cues

_RATE_AFTER = re.compile(
    r"\s*(?:month[- ]over[- ]month|mom|yoy|year[- ]over[- ]year|qoq|week[- ]over[- ]week|w/w|m/m|y/y|per year growth)\b"
)
_CHANGE_FIRST = re.compile(
    r"(?:we\s+(?:will\s+)?)?(?:reduce|increase|decrease|lower|cut|raise|grow|improve|boost|lift|shrink|trim)\b[^%]*$"
)
_ARTICLE = re.compile(r"(?:^|\s)an?$")
_PER_UNITS = frozenset({"", "$", "€", "£", "km", "kg"})
_NOT_NOW = re.compile(r"\s*(?:(?:was|were|this|last)\b|before\s+\w)")
_BEFORE_HOUR = Ending(r"[^\W_]\s+before")  # "ready before two": a time of the day
_BY_THE_CLOCK = re.compile(r"\s(?:in the (?:morning|afternoon|evening)|at night|o'clock|on the dot)\b")
_AT_AN_HOUR = Ending(r"[a-z] (?:by|before|until|past|at)")
_THEN_A_DAY = re.compile(r"\s*(?:[,:(]|(?:on|every|each|most) [a-z])")
_HOURS = 24.0
_OPENS_NEXT = re.compile(r"\s*[(\[]")  # "50 m (currently 55%)": the word belongs to the number behind it
_LATELY = re.compile(r"\s*(?:%\s*)?(?:in|during|over)?\s*(?:the\s+)?(?:last|past|previous|this)\s+[a-z-]+\s*\)")
_LAST_TIME = re.compile(r"\s*(?:last|the previous) [a-z]+\s*\W*")  # "65% in work after six months, 47% last year"
_NOW_ALONE = re.compile(r"\s*(?:today|now|currently|at present)\s*\)")
_ROLLING = re.compile(r",?\s*(?:rolling|trailing|moving|sliding)\b")  # "Staff turnover (12 months, rolling)"
_COMPOUND = re.compile(r"-(?!fold|point|percent)[a-z]+")
_NOW_THEN = re.compile(r"\s*(?:[a-z-]+\s){1,3}(?:today|now|currently|at present),\s")
_GLUED = re.compile(r"\d-[a-z]+$")
_FROM_THE = Ending(r"\b(?:from|of|in|on|with|after) (?:the|our|a)")
_MOVES_WHAT = re.compile(
    r"\s*(?:we (?:will )?)?(?:reduce|lower|cut|decrease|increase|raise|improve|boost|grow|lift) (?:the |our |all )?"
)
_GLUED_TIME = re.compile(r"(?:day|week|month|year|hour|minute|min)\b")
_TO_BEFORE = Ending(r"(?:→|\bto)")
# "Put up 6 signs": the little word belongs to the verb before it.
_UP_VERBS = (
    "sign set pick back follow put tidy clean close shut take write build break hand line open dig buy call team mark stand "
    "hang make makes made"
).split()
_MOVED = Ending(
    "".join(rf"(?<!\b{verb} )" for verb in _UP_VERBS)
    + r"\b(?:up|down|rise|rises|rose|risen|fall|falls|fell|fallen|drop|drops|dropped|increase|increases|increased"
    r"|decrease|decreases|decreased|grow|grows|grew|grown|decline|declines|declined|improve|improves|improved|climb|climbs"
    r"|rising|falling|plus|minus)"
    r"\s+(?:a further|another|about|around|roughly|at least|more than|over)?"
)
_LEVEL_AFTER = re.compile(
    r"\s*(?:up|down|faster|lower|higher|more|less|fewer|longer|larger|shorter)?\s*(?:to|than\s+\d)\b"
)
_RATIO_BEFORE = Ending(r"\b(?:of|at|least|≥|>|per|is|ratio)")
_CADENCE_AFTER = re.compile(
    r"\s*(?:a|per|every|each)\s|\s?/?\s?(?:day|week|wk|month|year|term|shift|sprint)\b(?!\s?o(?:n|ver)\b|-)"
)
_BY_PEOPLE = re.compile(
    r"\s+of\s+(?:(?:the|our|all)\s+)?(?:[a-z-]+\s+)?(?:[a-z-]+s|people|staff|women|men|children|year)\b(?!')"
)
_AGAINST_A_YEAR = re.compile(
    r"\s*(?:below|above|under|over|up on|down on)\s+(?:the\s+)?(?:_{3,}|last|previous|prior)(?! \d)"
)
_TIMES_MORE = re.compile(r"\s*(?:more|as|the|higher|larger|faster|fewer|less)\b")
_CUT_BY = Ending(r"\b(?:cut|reduced?|down|drops?|falls?)\s+(?:in|by)?")
# "Shave ten minutes off the morning turnaround"
_SHAVED = Ending(
    r"\b(?:shave|shaved|knock|knocked|take|took|taken|trim|trimmed|cut|get|strip|chop) "
    r"(?:another |a further |about |at least )?"
)
_OFF = re.compile(r"\s*(?:[a-z]+ )?off\b(?! (?:each|every) \w+ who)")
_COMPOUND_WORD = re.compile(r"\s*[a-z]+-[a-z]")  # "12 drop-in sessions": no drop
_IN_HALF = Ending(r"\b(?:cut|reduc\w+|slash|split|brought?)\b.*\bin")
_WITH_BEFORE = Ending(r"\S\s+with")
_WORD_BEFORE = re.compile(r"[^\W\d_]\s*$")
_SMALL_BEFORE = Ending(r"\b(?:for|on|among|in|by|the|and|or|all)")
_MOVED_FROM = Ending(r"\b(?:up|down) from")

# What settles the part of a plain first number, before it and behind it.
_SETTLING = Endings(COUNTED_BEFORE, HAVING_BEFORE, OF_THE_BEFORE, _BEFORE_HOUR, _MOVED, _MOVED_FROM)
_SETTLING_AFTER = re.compile(
    "|".join(
        f"(?:{one.pattern})" for one in (_NOW_THEN, _BY_THE_CLOCK, _COMPOUND, _GLUED_TIME, SIZE_AFTER, _RATE_AFTER)
    )
)

_GIVEN_BY = Ending(
    r"\b(?:feedback|input|answers?|responses?|replies|data|signatures?|donations?|testimonials?|reviews?|referrals?|pledges?"
    r"|contributions?|quotes?|letters?|samples?|ideas|suggestions|stories|commitments?|approvals?|consent|applications?"
    r"|votes?|ratings?|reports?|tips|orders|gifts|recipes|nominations?)\s+(?:\w+\s+)?from\s+"
    r"(?:at least\s+|over\s+|more than\s+)?"
)

_COVER = re.compile(
    r"\s+of (?:our |the |its )?(?:\w+ )?(?:sales|costs?|expenses|demand|stock|supply|supplies|cover|inventory|use|consumption"
    r"|production|spend|spending|spares|runway|cash|orders|feed|fuel|reserves?|wages|backlog)\s*$"
)
_ON_HAND = re.compile(
    r"\s+of (?:\w+ ){1,2}(?:on site|on hand|in hand|in stock|in store|in reserve"
    r"|in the (?:barn|store|storeroom|warehouse|silo|tank|cellar|freezer|depot|yard))\b"
)

Settler = Callable[[Place, Cues], Role | None]


def settle(place: Place, cues: Cues) -> Role | None:
    """Return the part that a number's neighbours settle, None when they leave it open."""
    if _is_free(place, cues):
        return None
    for settler in _SETTLERS:
        if role := settler(place, cues):
            return role
    return None


def _is_free(place: Place, cues: Cues) -> bool:
    """Tell "in zone 17 from 120 to 190": a plain first number, and nothing on either side of it that settles anything."""
    atom, right = place.atom, place.right
    if not place.first or atom.unit or atom.sign or atom.worded:
        return False
    if cues.settling.may_end(place.left) or _SETTLING.may_end(place.left):
        return False
    return right == " from " or not (
        _SETTLING_AFTER.match(right) or cues.more_after.match(right) or cues.less_after.match(right)
    )


def _settle_rate(place: Place, cues: Cues) -> Role | None:
    """Read the base of a rate ("per 1,000", "each 5 days"); "double" changes and "with no loss" guards by itself."""
    if place.atom.multiple:
        return "delta"
    if place.atom.worded and place.atom.value == 0 and _WITH_BEFORE.search(place.left):
        return "scope" if place.first else "guardrail"
    if not cues.per.search(place.left) or _ARTICLE.search(place.left.rstrip()):
        return None
    if is_time(place):
        return "window"
    return "scope" if place.atom.unit in _PER_UNITS else None


def _settle_now(place: Place, cues: Cues) -> Role | None:
    """Read where it stands: "(today 12)", "12 at present"; "ready before two: 40 %" tells an hour."""
    if place.first and not place.atom.unit and place.atom.value <= _HOURS and _BEFORE_HOUR.search(place.left):
        return "window" if place.between else None
    if place.left.rstrip().endswith("(") and (_LATELY.match(place.right) or _NOW_ALONE.match(place.right)):
        return "baseline"
    if not place.first and place.left.rstrip().endswith(",") and place.atom.unit and _LAST_TIME.fullmatch(place.right):
        return "baseline"
    if place.first and place.between and "," in place.right and _NOW_THEN.match(place.right):
        return "baseline"
    if not place.atom.unit and place.atom.value <= _HOURS and _BY_THE_CLOCK.match(place.right):
        return "window"
    worded = place.atom.worded and not place.atom.unit and place.atom.value <= _HOURS and bool(place.between)
    if (
        worded
        and _AT_AN_HOUR.search(place.left)
        and _THEN_A_DAY.match(place.right)
        and not cues.down.search(place.left)
    ):
        return "window"
    if cues.now_before.search(place.left):
        return "baseline"
    if place.first or not cues.now_after.match(place.right):
        return None
    return None if _NOT_NOW.match(place.right) or _OPENS_NEXT.match(place.between) else "baseline"


def _settle_compound(place: Place, cues: Cues) -> Role | None:
    """Read a number inside a compound: "30-day", "500+ seat", "18 year olds"."""
    del cues
    if is_time(place) and _MOVES_WHAT.fullmatch(place.left) and _GLUED.search(place.atom.phrase):
        return "window"  # "Reduce 30-day readmissions": what is reduced has no number yet
    if is_time(place) and _ROLLING.match(place.right):
        return "window"
    if _COMPOUND.match(place.right):
        return "window" if is_time(place) else "scope"
    if is_time(place) and _FROM_THE.search(place.left) and _GLUED.search(place.atom.phrase):
        return "window"  # "learners from the 10-week course"
    if (is_time(place) and place.left.endswith("-")) or _GLUED_TIME.match(place.right):
        return "window"
    return None


def _settle_change(place: Place, cues: Cues) -> Role | None:
    """Read a change: "by 15 %", "+20", "up 12 points", "20 % fewer"."""
    atom, left, right = place.atom, place.left, place.right
    if atom.sign == "±":
        return None
    if atom.sign == "+" and _TO_BEFORE.search(left):
        return "target"
    falls = (
        atom.sign == "-"
        and atom.unit in {"%", "pp"}
        and not left.strip().endswith("to" if place.first and not place.between else ("to", ":"))
    )
    if atom.unit == "%" and _BY_PEOPLE.match(right) and not (cues.up.search(left) or cues.down.search(left)):
        return None  # "meals chosen a day ahead by 80% of patients": they do it
    if atom.unit == "%" and _AGAINST_A_YEAR.match(right):
        return "delta"
    if cues.by.search(left) or atom.sign == "+" or falls or _MOVED.search(left):
        return "delta"
    if _COMPOUND_WORD.match(right):
        return None
    if _SHAVED.search(left) and _OFF.match(right):
        return "delta"
    if cues.more_after.match(right) or (cues.less_after.match(right) and not _LEVEL_AFTER.match(right)):
        return "delta"
    return None


def _settle_times(place: Place, cues: Cues) -> Role | None:
    """Read "3x", "5 times": a change, a cadence ("3 times a week"), or a count ("post 30 times")."""
    atom, left, right = place.atom, place.left, place.right
    if atom.unit != "times" or cues.reach.search(left) or _RATIO_BEFORE.search(left):
        return None
    if _CADENCE_AFTER.match(right):
        return "window"
    counted = atom.phrase.endswith("times") and not _TIMES_MORE.match(right)
    return None if counted and not (cues.up.search(left) or cues.down.search(left)) else "delta"


def _settle_share(place: Place, cues: Cues) -> Role | None:
    """Read a share that is a change: "2 pp", "reduce costs 15 %", "6 % month over month", "cut in half"."""
    atom, left = place.atom, place.left
    if atom.unit == "pp" or _RATE_AFTER.match(place.right):
        return "delta"
    if atom.unit != "%":
        return None
    ordered = place.first and _CHANGE_FIRST.match(left) and _WORD_BEFORE.search(left) and not _is_level(left, cues)
    halved = atom.worded and (_CUT_BY.search(left) or _IN_HALF.search(left))
    return "delta" if ordered or halved else None


def _settle_start(place: Place, cues: Cues) -> Role | None:
    """Read "from 12", "up from 12"."""
    if not place.between and _GIVEN_BY.search(place.left):
        return None
    return "baseline" if cues.start.search(place.left) or _MOVED_FROM.search(place.left) else None


def _settle_cover(place: Place, cues: Cues) -> Role | None:
    """Read "below 20 days of sales", "6 months of costs", "18 days of flour on site": a store told in time is no window."""
    if not place.first or not is_time(place):
        return None
    kept = _ON_HAND.match(place.right) and not cues.start.search(place.left) and "→" not in place.between
    return "target" if kept or (not place.between and _COVER.match(place.right)) else None


def _is_level(left: str, cues: Cues) -> bool:
    """Tell whether a word right before the number makes it a level: "to", "of", "below"."""
    patterns = (cues.reach, cues.equal, cues.at_least, cues.at_most, cues.start, cues.within, _SMALL_BEFORE)
    return any(pattern.search(left) for pattern in patterns)


_SETTLERS: tuple[Settler, ...] = (
    _settle_rate,
    _settle_now,
    _settle_compound,
    settle_condition,
    settle_which,
    _settle_change,
    _settle_times,
    _settle_share,
    _settle_start,
    _settle_cover,
)

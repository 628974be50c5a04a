"""Numbers that say who or what is counted: "people over 65", "(of 14)", "the share hired within three months"."""

import re

from .figures import Place
from .numerals import TIME_UNITS
from .patterns import Ending
from .phrase import Role
from .roles import Cues

COUNTED_BEFORE = Ending(
    r"\b(?:people|persons?|residents|customers|patients|users|adults|children|men|women|citizens|those|drivers"
    r"|homes of people|accounts|companies|firms|deals|staff|workers|employees|pupils|students|families|members"
    r"|visitors|donors|enterprises?|invoices|tickets|contracts|orders|trips|homes|flats|items|faults|temps|cases"
    r"|bugs|debts?|delays?|gaps?|gap of|projects?|resellers with .{0,30}|posts at)\s+(?:aged\s+"
    r"|older\s+than\s+)?(?:over|under|above|below|aged|more than|less than|with|of|at|at least)"
    r"|\b(?:aged|age|grade|grades|ages)"
    r"|\(\s*(?:of|out of|n\s*=|sample of|panel of|sample)"
    r"|\b(?:worth|valued at|value of)\s+(?:at least|over|more than)?"
)
_OF_AN_AGE = re.compile(
    r"\s(?:[a-z-]+\s){0,2}[a-z-]+(?:s|people|men|children)\s(?:aged\s)?(?:under|over|above|below)\s"
)
_OLDEST = 110.0  # years
SIZE_AFTER = re.compile(r"\s*(?:\+\s*)?(?:seat\b|year[- ]olds?|years? old|bed\b|person\b)")
_PART_OF = re.compile(r"[(,;]\s*(?:(?:of|among) (?:whom|which|these|those|them)|thereof|incl\w*\.?)\s[^()]*$")
_WHOLE_BEFORE = Ending(r"(?<!\binstead )\bof (?:the|our|all|its|their)")
# A row that moves how many there are: the time behind it says which of them, "hired within three months".
_COUNTS_THEM = re.compile(
    r"\W*(?:we\s+)?(?:increase|raise|grow|improve|boost|lift|reduce|decrease|lower|cut|bring down|shrink|get|win|"
    r"have|see)?\s*(?:the\s+)?(?:(?:number|share|percentage|proportion|percent|rate|count)\s+of\s|(?:more|fewer|less|higher|lower|better|bigger|smaller)\s)"
    r"(?!.*\b(?:times?|days?|hours?|weeks?|wait\w*|duration|delay|than)\b)"
)
_WANTS_A_CHANGE = re.compile(
    r"\W*(?:we\s+)?(?:increase|raise|grow|improve|boost|lift|reduce|decrease|lower|cut|bring down|shrink|shorten|speed up|"
    r"fewer|less|more|higher|lower|better|faster|shorter)\s"
)
_WITHIN_BEFORE = re.compile(
    r"\b(?:with)?in\s*$|\b(?:under|over|after|before|beyond|(?:more|less|longer|older|younger) than)\s*$"
)
OF_THE_BEFORE = Ending(r"\b(?:on|in|at|for|from|across|among|over|between|of) (?:the|our|all|its|these|those|both)")
HAVING_BEFORE = Ending(r"\b(?:with|having|holding)(?: at least| only| over)?")
_NOUN_AFTER = re.compile(r"\s*[a-z]{3,}")


def is_time(place: Place) -> bool:
    """Tell whether a number is a length of time."""
    return place.atom.unit in TIME_UNITS


def names_an_age(place: Place) -> bool:
    """Tell "9,000 riders under 35": behind a number of people, the age says which of them are counted."""
    bare = not (place.first or place.atom.unit)
    return bare and place.atom.value < _OLDEST and _OF_AN_AGE.fullmatch(place.left) is not None


def settle_condition(place: Place, cues: Cues) -> Role | None:
    """Read who or what is counted: "people over 65", "aged 14", "(of 14)", "worth at least €100k"."""
    del cues
    if not place.first and (_WHOLE_BEFORE.search(place.left) or _PART_OF.search(place.left)):
        return "scope"
    if names_an_age(place):
        return "scope"
    return "scope" if COUNTED_BEFORE.search(place.left) or SIZE_AFTER.match(place.right) else None


def settle_which(place: Place, cues: Cues) -> Role | None:
    """Read which of them a change is about: "increase the share hired within three months", "cut delays on the 3 routes"."""
    del cues
    if not place.first or place.between:
        return None
    if is_time(place) and _WITHIN_BEFORE.search(place.left) and _COUNTS_THEM.match(place.left):
        return "window"
    if HAVING_BEFORE.search(place.left) and _COUNTS_THEM.match(place.left) and _NOUN_AFTER.match(place.right):
        return "scope"
    these = not place.atom.unit and OF_THE_BEFORE.search(place.left) and _NOUN_AFTER.match(place.right)
    return "scope" if these and _WANTS_A_CHANGE.match(place.left) else None

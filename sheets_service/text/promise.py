"""How well an open number would do as the target of its row."""

import re

from .conditions import is_time
from .figures import Place
from .patterns import Ending
from .roles import Cues
from .words import VERB_BASE

_CONDITION = re.compile(
    r"(?:\b(?:worth|valued|rated|rate|rating|aged|older|longer|larger|bigger|earlier|than|those|who|that|which"
    r"|with|having|of|for|used|lasting|above their|score of|scoring|spending|holding|exceeding|via|from|between"
    r"|using|every|because|if|when|where|until|overdue|late|off by)\s+(?:(?:at least|more than|over|less than"
    r"|under|about|a|an|the|by|only|up to)\s*)*)$"
)
_JOINED = Ending(r"(?:\band|\bas well as|\bplus|&|;)")
_ORDERED = re.compile(r"\s*(?:[^\W\d_]++\s+){1,2}(?<!in )(?<!on )(?<!at )(?<!for )(?<!with )(?<!across )(?<!from )")
_SPAN_BEFORE = re.compile(
    r"\b(?:after|last|past|previous|first|next|for|every|over the|during|older than|longer than|in the|ahead of|ahead|later"
    r"|consecutive|straight|within the first|for two|until|more than|since|in less than|of)\s*(?:the\s+)?"
    r"(?:at least |more than |over )?$"
)
_DURATION_BEFORE = re.compile(r"\b(?:time|duration|wait|never longer than|no longer than|not longer than)\b.{0,30}$")
_SPAN_AFTER = re.compile(r"\s*(?:after|later|of\b|ahead|in a row|walk|before|from|old)\b")
_SHARE_OF_SCOPE = Ending(r"\b(?:for|in)\s+(?:at least\s+|over\s+)?")
_SAMPLE_BEFORE = Ending(r"\b(?:on|across|among|out of)")
_WITHIN = Ending(r"\b(?:within|in|in under|under|in less than|inside|innerhalb|binnen|en|entro|dentro de)")
_SHORT_WITHIN = Ending(r"(?:\bwithin| in)")
_NARROWING = re.compile(
    r"\b(?:with|worth|spending|who|that|rate[sd]?|holding|closing|lasting|longer|older|delayed|gap of|queue|queues|spend"
    r"|used|lose|walk|lifts?|off by|rating)\b[^,;]{0,30}$"
)
_NEVER = re.compile(r"\b(?:never|not|no)\b")
_MARK_BEFORE = Ending(r"[:=]")
_NEXT_ORDER = re.compile(r"(?:[,;]|\band|\bplus)\s+(?:and\s+)?[a-z-]+\s+$")
_CLOSING = re.compile(r"\s*[)\]]")


def promise_of(place: Place, cues: Cues) -> float:
    """Weigh a number as a target: 4 and more is an explicit goal, below 1 is hardly one."""
    if cues.reach.search(place.left):
        return 6.0
    if place.between.strip() == ":" and cues.within.search(place.left):
        return 0.4  # "Deliveries within 25 km: 70 %"
    if is_time(place):
        span = _promise_of_time(place)
        if span:
            return span
    if not place.first and _SAMPLE_BEFORE.search(place.left):
        return 1.4
    if not place.first and place.atom.unit == "%" and _SHARE_OF_SCOPE.search(place.left):
        return 0.6
    if cues.at_least.search(place.left) or cues.at_most.search(place.left):
        return _promise_of_limit(place)
    if place.atom.plus or cues.or_more.match(place.right) or cues.or_less.match(place.right):
        return 4.4
    return _promise_of_level(place, cues)


def _promise_of_time(place: Place) -> float:
    """Weigh a length of time: "after 6 months" measures, "in under 2 hours" promises; 0 leaves it open."""
    tail = place.left.rstrip() + " "
    spans = _SPAN_BEFORE.search(tail) and not _DURATION_BEFORE.search(place.left)
    if spans or _SPAN_AFTER.match(place.right):
        return 0.4
    if _WITHIN.search(tail):
        return 2.2 if _SHORT_WITHIN.search(tail) else 4.5
    return 0.0


def _promise_of_limit(place: Place) -> float:
    """Weigh a bounded number: "below 5 %" promises, "who wait over 30 minutes" only narrows."""
    if _NARROWING.search(place.left) and not _NEVER.search(place.left):
        return 1.4
    return 1.5 if _CONDITION.search(place.left) else 4.5


def _promise_of_level(place: Place, cues: Cues) -> float:
    """Weigh a plain number by what stands before it."""
    left = place.left
    if _MARK_BEFORE.search(left):
        return 4.2
    if cues.equal.search(left):
        return 4.0
    if place.first and not left.strip("(\"' "):
        return 4.1
    if not is_time(place) and (_JOINED.search(left) or _orders_next(left)):
        return 4.3
    if place.atom.unit == "%":
        return 3.0
    if "(" in left and _CLOSING.match(place.right):
        return 0.9
    if place.first:
        return 4.05 if _ORDERED.fullmatch(left) else 2.5
    return 1.0


def _orders_next(left: str) -> bool:
    """Tell "..., and plant 12": a verb right before the number gives another order."""
    words = left.split()
    return bool(words) and words[-1] in VERB_BASE and _NEXT_ORDER.search(left) is not None

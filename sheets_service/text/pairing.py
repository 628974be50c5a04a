"""Two numbers that belong together: where a measure starts and where it shall be."""

import re

from .conditions import names_an_age
from .figures import Place
from .numerals import TIME_UNITS, Atom
from .patterns import Ending
from .phrase import Role
from .roles import Cues
from .scales import is_one_scale

_START = " from "  # the commonest, after which nothing else is looked for
_MOVES_BY = Ending(r"\b(?:drops?|falls?|sinks?|shrinks?|rises?|grows?|climbs?)")  # "costs drop £120 from £410"
_TOWARDS = re.compile(
    r"[^,;.]{0,40}?(?:\btoo?\b|→|\bauf\b|\bà\b|\bal?\b|\bnaar\b|\bpara\b)\s*"
    r"(?:at least|below|under|over|above|less than|more than|<|>|≤|≥)?\s*$"
)
_MISTYPED = Ending(r"\bform")  # "form 6 % too 4 %"
_PERIOD_BEFORE = re.compile(r"[^();]*\(\s*(?:as of\s+)?_{2,}(?:'s)?\s*(?:was|were)?\s*[:=]?\s*")
_ASIDE = re.compile(r"\s*[(\[]\s*")
_ASIDE_END = re.compile(r"\s*(?:(?:in|during|at)\s+(?:the\s+)?(?:_+|spring|summer|autumn|winter|fall)\s*)?[)\]]")
_SIDE_BY_SIDE = re.compile(r"\s+[/|;]\s+|\s+")
_ARTICLE = Ending(r"(?:^|\s)an?")
_PAIR = 2
_UNIT_BEFORE_ARROW = re.compile(r"'?\s?([^\W\d_]{1,14}(?:\s[^\W\d_]{2,14})?)\s*→\s*")
_ARROW_AT_END = re.compile(r"\s+[^()\d→]+→\s*")
_GOAL_NEXT = re.compile(r"\s*[;,/|(-]?\s*(?:the\s+)?(?:target|goal|aim)(?:\s+(?:is|of))?\s*[:=]?\s*[<>≤≥]?\s*")
_GOAL = re.compile(r"\b(?:to|reach|target|goal|aim)\b|→|,")
_RANGE_BEFORE = Ending(
    r"\b(?:aged|age|ages|between|grade|grades|year|years|every|about|within|take|takes|only|last|next)"
)
_NUMBERED_ONES = re.compile(r"[a-z]{2,}s\s*$")
_IN_NUMBERED_ONES = Ending(r"\b(?:in|at|on|across|between|inside|under) (?:the )?[a-z]{2,}s")
_NUMBERED = 60.0  # halls, floors, lines and school years are seldom numbered higher
_SPANNED = re.compile(
    r"\b(?:for|within|after|longer than|older than|more than|lasting|beyond)(?: over| more than| at least)?\s*$"
)
_OF_AN_AGE = re.compile(r"[a-z]{2,}(?:s|people|men|children)\s(?:aged\s)?(?:under|over|above|below|aged)\s*$")
_LAST_ONE = re.compile(r"\s*(?:a [a-z]+ )?(?:(?:in|of) )?(?:the )?(?:last|previous|prior|past|preceding)\s[a-z]")
_OLDEST = 110.0
_AND = re.compile(r"\band\b|[;+&]")
# "54% (Jan) 70% (Jun)": each number with its time in brackets behind it.
_TIME_BEHIND = re.compile(
    r"\s*[(\[]\s*(?:(?:in|end of|at|by|mid|late|early)\s+)?(?:_{2,}|start|begin\w*|today|now|then|end|finish|goal|target|before"
    r"|after|(?:last|this|next) (?:year|month|quarter|season|term|week)|(?:year|quarter|season|term)[ -]?end"
    r"|(?:spring|summer|autumn|winter|fall)|(?:wk|week|day|month|year) ?_*|mar|may|old|new|baseline|plan(?:ned)?|actual)"
    r"\s*[)\]]\s*[,;/|&-]?\s*(?:and\s+)?"
)
_TIME_FIRST = re.compile(r"(?:^|[:(]\s*|\s)_{2,}:?\s*")
_TIME_NEXT = re.compile(r"\s*[,;/|]?\s*(?:and\s+)?_{2,}:?\s*")
_SPREAD_BEFORE = Ending(r"\b(?:of|with|has|have|(?<!per )hire|add|for|per|do|run|in|host|hold|every)")


def assign_pairs(places: tuple[Place, ...], cues: Cues, roles: dict[int, Role]) -> None:
    """Find "from A to B" and "A -> B", then "B instead of A", "B (today A)" among the rest."""
    for index in range(len(places) - 1):
        first, second = places[index], places[index + 1]
        if index + 1 not in roles and roles.get(index, "target") == "target" and _can_pair(first, second, cues):
            rest = places[index + 2 :]
            if _names_places(first, second, cues, rest) or _is_scale(first, cues, rest):
                roles[index], roles[index + 1] = "scope", "scope"
                continue
            if _counts_an_age(first, second, rest[:1], cues):
                roles[index] = "scope"
                continue
            _assign_steps(first, second, index, cues, roles)
    for index in range(len(places) - 1):
        first, second = places[index], places[index + 1]
        if index in roles or index + 1 in roles or not _can_pair(first, second, cues) or names_an_age(first):
            continue
        _assign_told(places, index, cues, roles)


def _assign_told(places: tuple[Place, ...], index: int, cues: Cues, roles: dict[int, Role]) -> None:
    """Settle a pair that is told otherwise: the end before the start, or both beside each other."""
    first, second = places[index], places[index + 1]
    gap = first.between
    backwards = cues.backwards.fullmatch(gap)
    if backwards and gap == _START and _MOVES_BY.search(first.left):
        roles[index], roles[index + 1] = "delta", "baseline"
    elif backwards and index and _spans_time(first, second, places[index - 1]) and index - 1 not in roles:
        roles.update({index - 1: "target", index: "window", index + 1: "baseline"})
    elif (backwards and gap.strip(" ,;")) or _PERIOD_BEFORE.fullmatch(gap) or _is_aside(first, second):
        roles[index], roles[index + 1] = "target", "baseline"
    elif (
        _stand_side_by_side(first, second)
        or _are_labelled(first, second)
        or (_starts_now(first, cues) and not _LAST_ONE.match(second.right))
        or _is_told_goal(first, second)
    ):
        roles[index], roles[index + 1] = "baseline", "target"


def _assign_steps(first: Place, second: Place, index: int, cues: Cues, roles: dict[int, Role]) -> None:
    """Settle a pair that is written from start to end."""
    if first.between == _START:
        return  # leads to no end, and often stands between where and from where
    bound = f" {second.atom.sign} " if second.atom.sign in {"<", ">", "≤", "≥"} else ""
    gap = first.between + bound
    if cues.stepped.fullmatch(gap):
        spread = "→" not in gap and _is_range(first, second) and not _is_start(first, cues)
        roles[index], roles[index + 1] = ("scope", "scope") if spread else ("baseline", "target")
    elif (
        (_is_start(first, cues) and _TOWARDS.fullmatch(gap))
        or first.between.strip() == "-"
        or _is_dashed(first, second)
        or _lead_to(first, second)
        or _repeat_unit(first, second)
    ):
        roles[index], roles[index + 1] = "baseline", "target"


def _is_start(first: Place, cues: Cues) -> bool:
    """Tell a number after "from", mistyped or not."""
    return bool(cues.start.search(first.left) or _MISTYPED.search(first.left))


def _is_dashed(first: Place, second: Place) -> bool:
    """Tell "35% - 60%" and "overdue days 17 - 9" from a range."""
    dashed = not first.between.strip() and second.atom.sign == "-" and first.atom.unit == second.atom.unit
    falls = first.atom.value > second.atom.value and not second.right.strip(" .;)") and bool(first.left.strip())
    return dashed and (first.atom.unit == "%" or falls)


def _counts_an_age(first: Place, second: Place, after: tuple[Place, ...], cues: Cues) -> bool:
    """Tell "savers under 25 to 9,000 from 6,400": the change is told by the two numbers behind the age."""
    if not after or first.atom.unit or first.atom.value >= _OLDEST or not are_comparable(second.atom, after[0].atom):
        return False
    return bool(cues.start.search(after[0].left) and _OF_AN_AGE.search(first.left))


def _is_scale(first: Place, cues: Cues, rest: tuple[Place, ...]) -> bool:
    """Tell "fair (1 to 5, monthly): 3.4 → 4.2": a scale in brackets, because the change itself comes after."""
    return (
        len(rest) >= _PAIR
        and first.left.endswith(("(", "scale ", "scale of "))
        and cues.stepped.fullmatch(rest[0].between) is not None
    )


def _names_places(first: Place, second: Place, cues: Cues, rest: tuple[Place, ...]) -> bool:
    """Tell "halls 1 to 4: 12 → 5": which ones are meant, because the change itself comes after."""
    if first.atom.unit or second.atom.unit or not first.atom.value < second.atom.value <= _NUMBERED:
        return False
    if not rest and first.between.strip() == "to" and _IN_NUMBERED_ONES.search(first.left):
        return True  # "Fit sensors in cellars 1 to 4"
    if len(rest) < _PAIR:
        return False
    named = _NUMBERED_ONES.search(first.left) and not cues.up.search(first.left) and first.between.strip() == "to"
    changes = cues.stepped.fullmatch(rest[0].between) or _TOWARDS.fullmatch(rest[0].between)
    return bool(named and changes) and not _AND.search(second.between)


def _lead_to(first: Place, second: Place) -> bool:
    """Tell "1 in 5 lessons taught by others → 1 in 10": a share at the beginning, an arrow to another at the end."""
    shares = first.atom.unit == second.atom.unit == "%"
    return shares and first.first and not first.left.strip() and bool(_ARROW_AT_END.fullmatch(first.between))


def _repeat_unit(first: Place, second: Place) -> bool:
    """Tell "31 ct → 26 ct", "12 farms → 30 farms" and "21 days' stock → 6": an unknown unit stands behind both numbers."""
    unit = _UNIT_BEFORE_ARROW.fullmatch(first.between)
    bare = not second.atom.unit and not second.right.strip(" .;)") and not first.atom.worded
    return unit is not None and (bare or second.right.lstrip().startswith(unit[1]))


def _spans_time(first: Place, second: Place, before: Place) -> bool:
    """Tell "200 homes lose power for over six hours, against 900": the length of time goes with the homes."""
    alike = first.atom.unit in TIME_UNITS and not second.atom.unit and not before.atom.unit
    return alike and bool(_SPANNED.search(first.left)) and not before.atom.multiple


def _is_aside(first: Place, second: Place) -> bool:
    """Tell ">=75 (70)": the number in brackets is where it stands."""
    told = second.atom.worded or first.atom.worded or second.atom.sign or second.atom.value == first.atom.value
    alike = first.atom.unit == second.atom.unit or (first.atom.unit == "%" and not second.atom.unit)
    return alike and not told and bool(_ASIDE.fullmatch(first.between)) and bool(_ASIDE_END.match(second.right))


def _starts_now(first: Place, cues: Cues) -> bool:
    """Tell "12 today, to reach 20"."""
    now = cues.now_after.match(first.right) and not cues.at_least.search(first.left)
    return bool(now) and bool(_GOAL.search(first.between))


def _is_told_goal(first: Place, second: Place) -> bool:
    """Tell "Rate: 62 %; target 80 %", "Members 118 / goal 150": first today's number, after the word the goal."""
    told = first.left.rstrip().endswith((":", "=")) or first.between.lstrip()[:1] in {";", ",", "/", "|", "("}
    return told and bool(_GOAL_NEXT.fullmatch(f"{first.between}{second.atom.sign}"))


def _stand_side_by_side(first: Place, second: Place) -> bool:
    """Tell "Days to repair: 58 / 35" and "Rate (%): 55 70": two columns typed into one cell."""
    marked = bool(first.atom.unit) and first.atom.unit == second.atom.unit
    labelled = (
        first.left.rstrip().endswith((":", "=", ")", "|", " ;"))
        or first.atom.sign == "-"
        or (marked and "/" in first.between)
    )
    ends = not second.right.strip(" .;)|")
    worded = first.atom.worded or second.atom.worded or first.atom.upper or second.atom.upper
    beside = bool(_SIDE_BY_SIDE.fullmatch(first.between)) or (marked and first.between == "/")
    return labelled and ends and not worded and first.first and beside


def _are_labelled(first: Place, second: Place) -> bool:
    """Tell "54% (Jan) 70% (Jun)" and "Jan 54%, Jun 70%": a time stands beside each of the two."""
    if first.atom.worded or second.atom.worded or first.atom.value == second.atom.value:
        return False
    if _TIME_BEHIND.fullmatch(first.between):
        behind = _TIME_BEHIND.match(second.right)
        return behind is not None and not second.right[behind.end() :].strip(" .")
    return first.first and bool(_TIME_FIRST.fullmatch(first.left) and _TIME_NEXT.fullmatch(first.between))


def _can_pair(first: Place, second: Place, cues: Cues) -> bool:
    """Tell whether two neighbours can be start and end of one measure."""
    if first.atom.multiple or not are_comparable(first.atom, second.atom):
        return False
    if first.left.endswith(_START):
        return True
    if cues.per.search(first.left) and not _ARTICLE.search(first.left):
        return False
    rises = first.atom.sign == "+" and not ("→" in first.between and second.atom.sign == "+")
    changes = rises or cues.by.search(first.left)
    return not changes or cues.start.search(first.left) is not None


def are_comparable(first: Atom, second: Atom) -> bool:
    """Tell whether two numbers are of one unit, as far as they say."""
    if first.unit == second.unit or not first.unit or not second.unit:
        return True
    return is_one_scale(first.unit, second.unit) or (
        first.unit.startswith("of ") and second.unit.startswith(("of ", "%"))
    )


def _is_range(first: Place, second: Place) -> bool:
    """Tell "aged 14 to 19" and "with 5 to 10 users" from a change."""
    if first.left.endswith(_START):
        return False
    if _RANGE_BEFORE.search(first.left):
        return True
    counted = first.atom.unit != "%" and not second.atom.unit.startswith("of ")
    return counted and _SPREAD_BEFORE.search(first.left) is not None

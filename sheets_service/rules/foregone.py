"""What an aside tells that makes a goal come by itself: seen lately, signed already, going on anyway."""

import math
import re

from sheets_service.okrs import KeyResult
from sheets_service.rules.rows import can_read
from sheets_service.rules.written_numbers import SPELT, read_number
from sheets_service.text.lang.foregone_en import BY_ITSELF, GOES_ON, LATELY, NOT_OURS, SETTLED
from sheets_service.text.openings import Words

_LATELY = Words(LATELY)
_NOT_OURS = Words(NOT_OURS)
_BY_ITSELF = Words(BY_ITSELF)
_GOES_ON = Words(GOES_ON)
_OPENS = re.compile(r"[\d%][^(;]*?(?P<aside>\(|;|\s[–—-]\s|,\s(?!.*(?:→|->|\b(?:to|from) \d)))", re.IGNORECASE)
_COUNT = r"(?P<count>\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve)"
_IN_THE_BAG = re.compile(
    rf"\b{_COUNT}\b(?! ?%)(?P<more> (?:more|further|new|others?))?(?: (?!not|un)[\w-]+){{0,4}}? (?:{SETTLED})\b",
    re.IGNORECASE,
)
_THE_REST = re.compile(
    rf"\b(?:the|all) (?:last|remaining|rest|others?|missing)\b(?: (?!not)[\w-]+){{0,4}} (?:{SETTLED})\b", re.IGNORECASE
)
_LEVEL = re.compile(
    r"(?<![\d.,+−–:/-])(?<!\bby )(?P<number>\d[\d,.]*)\s?(?P<factor>k|m)?\b\s?(?P<share>%)?", re.IGNORECASE
)
_STEP_AFTER = re.compile(
    r"\s?(?:points?|pp|more|fewer|less|extra|additional|st|nd|rd|th|(?:[\w-]+ ){0,2}(?:a|an|per|each|every) (?:day|week|month|"
    r"quarter|term|season|year)|of (?!which)|years?|months?|weeks?|times|to |(?:-|–)\s?\d)\b",
    re.IGNORECASE,
)
_CHANGE = re.compile(
    r"(?P<down>\b(?:down|less|lower|fewer|below|cut|reduc\w+|sav\w+|fall\w*|drop\w*))|(?P<up>\b(?:up|more|higher|above|over|grow\w*|"
    r"ris\w+|rose|grew|increas\w+|gain\w*|plus))|\+",
    re.IGNORECASE,
)
_PER_CENT = re.compile(r"(?<![\d.,])(?P<number>\d[\d,.]*)\s?%")
_A_YEAR = re.compile(
    rf"\b{_COUNT}(?: (?:more|new|further|extra|fewer))?(?: [\w-]+)? (?:a|per|each|every) (?P<per>month|quarter|year)\b"
    r"(?P<after>[^()]*)",
    re.IGNORECASE,
)
_HAVE = re.compile(r"\b(?:have|has|been|were|was|since|for years|anyway|so far|always)\b", re.IGNORECASE)
_QUARTERS = {"month": 3.0, "quarter": 1.0, "year": 0.25}
_NEAR = 1.6  # times the goal: a number further off counts something else
_NEARLY = 0.85  # of the goal
_FIRST_YEAR, _LAST_YEAR = 1990, 2060


def foregone(kr: KeyResult) -> str:
    """Return why the goal comes by itself, as the aside behind it tells, "" when nothing does."""
    text = kr.phrase.plain
    if not can_read(kr.phrase) or kr.entry("target"):
        return ""
    opened = _OPENS.search(text, _end_of_goal(kr, text))
    if opened is None:
        return ""
    before, aside = text[: opened.start("aside")], text[opened.start("aside") :].strip(" (),;–—-.")
    said = f"“{aside[:_SHOWN].rstrip()}{'…' if len(aside) > _SHOWN else ''}”"
    if _BY_ITSELF.search(aside):
        return f"{said}, so it comes by itself"
    if not any(letter.isdigit() for letter in aside) and not SPELT.keys() & set(aside.casefold().split()):
        return ""
    if _is_in_the_bag(kr, aside) or _goes_on(kr, aside):
        return f"{said}, and that is the step"
    if _NOT_OURS.search(aside) is None and (_was_there(kr, aside) or _is_passed(before, aside)):
        return f"{said}, so it is no step further"
    return ""


_SHOWN = 60
_ARRIVES = frozenset({"reach", "hit", "attain", "achieve"})  # whoever wants less of a thing says so


def _end_of_goal(kr: KeyResult, text: str) -> int:
    """Return where the last digit of the goal stands when a start leads to it, else 0."""
    start, goal = kr.phrase.first("baseline"), kr.phrase.first("target")
    if start is None or goal is None or start.span.start > goal.span.start:
        return 0
    first = text.find(start.span.text)
    found = text.find(goal.span.text, first + len(start.span.text)) if first >= 0 else -1
    return found + len(goal.span.text) - 1 if found >= 0 else 0


def _was_there(kr: KeyResult, aside: str) -> bool:
    """Tell whether the aside names a level, seen lately, that is as good as the goal."""
    start, goal = kr.baseline, kr.target
    if goal is None or start == goal or goal <= 0 or not _LATELY.search(aside):
        return False
    if start is None and kr.phrase.frame.verb not in _ARRIVES:
        return False
    side = 1 if start is None or goal > start else -1
    levels = [found for found in _LEVEL.finditer(aside) if _is_a_level(found, aside, share=kr.unit == "%")]
    values = [read_number(found["number"], found["factor"]) for found in levels]
    return bool(values) and all(side * (one - goal) >= 0 and goal / _NEAR <= one <= goal * _NEAR for one in values)


def _is_a_level(found: re.Match[str], aside: str, *, share: bool) -> bool:
    value = read_number(found["number"], found["factor"])
    if value == int(value) and _FIRST_YEAR <= value <= _LAST_YEAR and not found["share"]:
        return False
    return bool(found["share"]) == share and not _STEP_AFTER.match(aside, found.end())


def _is_in_the_bag(kr: KeyResult, aside: str) -> bool:
    """Tell whether as many as are missing, or nearly all of them and the rest, are signed or done."""
    if kr.target is None:
        return False
    if kr.baseline is not None and kr.unit != "%":
        step = kr.target - kr.baseline
        for found in _IN_THE_BAG.finditer(aside):
            count = _counted(found) or 0.0
            if 0 < step <= count < kr.target and (count < kr.baseline or found["more"]):
                return True
    told = _LEVEL.search(aside)
    reached = read_number(told["number"], told["factor"]) if told else 0.0
    return kr.target * _NEARLY <= reached < kr.target and bool(_THE_REST.search(aside) and _LATELY.search(aside))


def _goes_on(kr: KeyResult, aside: str) -> bool:
    """Tell whether as much is added every year anyway: "+6% in each of the last four seasons", "two a year have joined"."""
    start, goal = kr.baseline, kr.target
    if start is None or goal is None or start <= 0 or kr.unit == "%":
        return False
    share = re.search(r"(?P<sign>[+−-])\s?(?P<number>\d[\d,.]*)\s?%", aside)
    if share and _GOES_ON.search(aside):
        wanted = 100 * (goal - start) / start * (1 if share["sign"] == "+" else -1)
        return 0 < wanted <= read_number(share["number"], None)
    found = _A_YEAR.search(aside)
    count = _counted(found) if found else None
    if found is None or count is None or goal < start or not _HAVE.search(found["after"]):
        return False
    return goal - start <= math.ceil(count * _QUARTERS[found["per"].casefold()])


def _is_passed(before: str, aside: str) -> bool:
    """Tell whether a change in per cent is smaller than the one that the aside tells of: "down 3% (… save 8% already)"."""
    goals, told = _PER_CENT.findall(before), _PER_CENT.findall(aside)
    way, other = _CHANGE.search(before), _CHANGE.search(aside)
    if len(goals) != 1 or not told or way is None or not _LATELY.search(aside) or "→" in before or "->" in before:
        return False
    if re.search(r"\b(?:to|at least|below|above|under|over|reach) \d[\d,.]*\s?%", before):
        return False
    if other is not None and bool(other["down"]) != bool(way["down"]):
        return False
    return all(read_number(one, None) >= read_number(goals[0], None) for one in told)


def _counted(found: re.Match[str]) -> float | None:
    word = found["count"].casefold().rstrip(".,")
    value = read_number(word, None)
    return None if word[:1].isdigit() and value == int(value) and _FIRST_YEAR <= value <= _LAST_YEAR else value

"""KR104 no-baseline."""

import re
from collections.abc import Iterator

from sheets_service.okrs import KeyResult
from sheets_service.rule import HINT, WARNING, Finding, Severity, rule
from sheets_service.rules.known_moves import reached_level
from sheets_service.rules.measures import measures_something
from sheets_service.rules.open_ends import names_today, only_beats
from sheets_service.rules.rows import (
    can_read,
    hides_its_number,
    is_first_measurement,
    is_hold,
    is_work,
    names_its_own,
)
from sheets_service.rules.spending import spending
from sheets_service.rules.wording import BLANK_MEASURE, figure, measure, quote
from sheets_service.text import Quantity
from sheets_service.text.numerals import CURRENCIES, TIME_UNITS

_ALL = 100.0
_BOUND = re.compile(r"\b(?:at most|no more than|up to|less than|within)\s*$", re.IGNORECASE)
_BROUGHT = re.compile(r"[\w)] (?:down|up|back) to (?:at least |at most |under |below |over )?[$€£]?\d", re.IGNORECASE)
_TOLERANCE = re.compile(r"(?:\+\s*/\s*[-−–]|±)\s*[\d.,]+\s*%?$")
_TIMES_AS_MANY = re.compile(
    r"\W*(?:at least )?(?:twice|two times|three times|half|\d times) (?:as (?:many|much|few)|the (?:number|amount|share))\b"
    r"|.*\b(?:twice|(?:two|three|four|five|ten|\d+) times) as [a-z]+\b",
    re.IGNORECASE,
)
# What somebody has already, on a scale or as a mean: "Reach an average rating of 4.6".
_LEVEL_OF_A_SCALE = re.compile(
    r"\W*(?:we |to )?(?:reach|achieve|attain|get|hit|obtain|earn|arrive at|come to|secure) (?:an? |the |our )?"
    r"(?=(?:average|mean|median|typical)\b|(?:[\w'’-]+ ){0,4}?"
    r"(?:score|rating|index|grade|mark|nps|csat|enps|ces|satisfaction)\b)"
    r"(?:[\w'’-]+ ){1,6}?(?:of|to|at|below|above|under|over) (?:under |over )?[$€£]?\d",
    re.IGNORECASE,
)
# A count by the week, which is some other count today: "60 riders on the night bus each weekend".
_SO_MANY_A_WEEK = re.compile(
    r"\W*\d[\d.,]*k? (?!(?:more|new|extra|additional|further|other|or|to|of|per|a|hours?|minutes?|days?|weeks?|months?|"
    r"times)\b)"
    r"(?:[\w'’-]+ ){1,7}?(?:per|an?|each|every) (?:day|week|weekend|fortnight|month|night|evening|morning)\W*$",
    re.IGNORECASE,
)
_AMOUNTS = frozenset(
    {"%", "pp", "point", "km", "m", "kg", "g", "litre", "tonne", "kwh", *TIME_UNITS, *CURRENCIES.values()}
)
_NO_MORE = re.compile(r"\W*no more\b(?!\s+than)", re.IGNORECASE)
_ARRIVES = re.compile(r"(?:\b(?:to|at|above|below|over|under|past|beyond|of)|[<>≤≥→:])[\s=~$€£]*$", re.IGNORECASE)


@rule("KR104", "no-baseline", HINT, WARNING, leg="measurable", seeds=(8, 16))
def check(kr: KeyResult, *, insist: bool = False) -> Iterator[Finding]:
    """A change needs the number it starts from.

    Why: “by 15%” of an unknown number cannot be planned, and cannot be checked afterwards.

    Ask: what is the number today, and who can read it off?

    Fix: write both ends: “[What is counted]: from [today] to [target]”. Not known yet? “Establish a baseline for
    [what is counted] by [date]”.

    Schools: OKR Orca, Vindaris and Castro insist on a start; Preiss accepts a level such as “satisfaction at least 7.5”;
    Lamorte counts finding the baseline as a key result.
    """
    if kr.baseline is not None or kr.current is not None or kr.entry("baseline"):
        return
    if (
        hides_its_number(kr)
        or names_its_own(kr)
        or reached_level(kr)
        or spending(kr.phrase.plain)
        or only_beats(kr.phrase.plain)
        or names_today(kr.phrase.plain)
    ):
        return
    if is_first_measurement(kr) or is_hold(kr) or kr.is_type("milestone") or is_work(kr):
        return
    severity = _severity(kr, insist=insist)
    if severity is None:
        return
    relative = severity is WARNING
    note = f", and its note says {quote(kr.note, 50)}" if kr.note and relative else ""
    counted = measure(kr, 35 if relative else 60)
    first = f"“{counted}: from [today] to {_goal(kr)}”."
    yield Finding(
        kr.at(),
        f"{quote(kr.text, 50 if note else 70)} has no start{note}.",
        evidence=kr.text,
        fix=f"{first} Not known yet? “Establish a baseline {_of(counted)}by [date]”." if relative else first,
        severity=severity,
        confidence="possible" if kr.phrase.comparator == "at least" and not relative else "likely",
        other_view="" if relative else "Preiss accepts a level to reach without a start.",
    )


def _of(counted: str) -> str:
    return "" if counted == BLANK_MEASURE else f"for {counted[0].lower()}{counted[1:]} "


def _severity(kr: KeyResult, *, insist: bool) -> Severity | None:
    phrase = kr.phrase
    step = phrase.first("delta")
    if _NO_MORE.match(kr.sober):
        return None  # "No more double bookings" ends at none
    if kr.target is None and not kr.has("baseline") and _TIMES_AS_MANY.match(kr.sober):
        return WARNING
    if kr.target is None:
        relative = step is not None and kr.delta is not None and not phrase.comparator and _is_share(step, kr.sober)
        return WARNING if relative else None
    if insist:
        return WARNING
    if not can_read(phrase):
        return None
    moved = phrase.frame.verb_class in {"change-up", "change-down"} or bool(_BROUGHT.search(kr.sober))
    changes = moved and _reaches(kr)
    if changes or (kr.has("baseline") and kr.unit == "%" and kr.target != _ALL):
        return HINT
    if kr.has("baseline") and kr.entry("target") and not phrase.frame.verb and measures_something(phrase):
        return HINT  # its column is there, and empty
    if kr.target != _ALL and _LEVEL_OF_A_SCALE.match(kr.sober):
        return HINT
    if not phrase.frame.verb and not phrase.comparator and kr.unit not in _AMOUNTS and _SO_MANY_A_WEEK.match(kr.sober):
        return HINT
    is_level = kr.unit == "%" and kr.target != _ALL and phrase.comparator in {"", "equal", "at least"}
    return HINT if is_level else None


def _is_share(step: Quantity, text: str) -> bool:
    """Tell whether a step is one of an unknown start: a figure or a share, not "one improvement" and not "+/- 25%"."""
    before = text[: step.span.start]
    if _BOUND.search(before) or before.count("(") > before.count(")"):
        return False  # a limit, or an aside
    figured = any(letter.isdigit() for letter in step.span.text) or step.unit in TIME_UNITS
    said = figured or step.relative or before.rstrip().endswith(" by")
    return said and step.value != _ALL and not _TOLERANCE.search(text[: step.span.end])


def _reaches(kr: KeyResult) -> bool:
    """Tell whether the number is where the change shall arrive: "to 12", "below 5%", not "with 60 machines"."""
    goal = kr.phrase.first("target")
    if goal is None:
        return kr.target is not None
    return kr.target != _ALL and bool(_ARRIVES.search(kr.phrase.original[: goal.span.start]))


def _goal(kr: KeyResult) -> str:
    return figure(kr.target, kr.unit) if kr.target is not None else "[target]"

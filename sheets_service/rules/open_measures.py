"""Measures that name no unit, no window and no scale, so that two people would read their number in two ways."""

import re
from functools import lru_cache

from sheets_service.text.lang.open_en import (
    BARE_NAMES,
    COUNTED_UNITS,
    HAPPENINGS,
    KNOWN_SCALES,
    QUALITIES,
    SCALES,
    STATES_ALONE,
    WITHOUT_UNIT,
)
from sheets_service.text.openings import Words

_NUMBER = r"[+\-−–]?\d[\d.,]*"
_MANY = rf"{_NUMBER}\s?(?:k|m|mn|bn|million|thousand|billion)?"
# Nothing but a name, and a number or two: "Phone waiting down from 11 to 3", "Absence: 8 → 6".
_NAME_AND_NUMBERS = re.compile(
    r"^\W*(?:(?:increase|raise|grow|boost|improve|reduce|cut|lower|decrease|shorten|bring down|get|push|drive)\s+)?"
    r"(?:the |our )?(?P<name>[^\W\d_][^\d:=→<>()]*?)(?:\s*[:=–-])?\s+"
    r"(?:is |down |up |goes |go |falls |rises )*(?:from |to |at |of |below |under |above |over )?"
    rf"{_NUMBER}(?:\s*(?:→|->|–|-|to|down to|up to|instead of|down|up)\s*(?:to )?{_NUMBER})?\W*$",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"^\W*(?:(?:reach|get|have|hit|serve|host|welcome|attract|win|see|count|gain|handle|achieve|attain|sell|make|book|receive)\s+)?"
    rf"(?:at least |over |more than |about |another )?{_MANY}\s+(?:(?:active|regular|happy|satisfied|loyal|"
    rf"engaged|more) )?"
    r"(?P<name>[^\W\d_]+(?:-[^\W\d_]+)?)\W*$",
    re.IGNORECASE,
)
# A number of things of a kind: "500 charging points", all of them or new ones, built or working?
_OF_A_KIND = re.compile(
    rf"^\W*{_MANY}\s+(?!paying|returning|repeat|weekly|monthly|daily|trained|certified)[a-z]+(?:-[a-z]+)?"
    r"\s(?P<name>[a-z]+s)\W*$",
    re.IGNORECASE,
)
# One word and one number: "Adherence 90%", "Rate under 3". Two numbers at least say where it goes.
_ONE_WORD = re.compile(
    r"^\W*(?:(?:an?|the|our|average|overall|total) )?(?P<name>[^\W\d_]{3,}(?:-[^\W\d_]+)?)"
    r"(?:\s(?:rate|ratio|quota))?\s*[:=–-]?\s*"
    rf"(?:(?:is |up |down )?(?:to|at|of|below|under|above|over|at least|at most|≥|≤|<|>)\s*)?{_NUMBER}\s?%?\W*$",
    re.IGNORECASE,
)
_REACH = re.compile(  # of what?
    rf"^\W*(?:reach|hit|achieve|attain|get to|grow to|come to|arrive at|pass|break|cross|exceed|top|surpass|help|serve|"
    r"train|support|feed|house|treat|sell|win|save|teach|convince|inspire|welcome|attract|gain|place|touch|empower)\s+"
    rf"(?:the\s|over\s|more than\s|at least\s|about\s)*{_NUMBER}\s?"
    r"(?:%|k|m|mn|mio|million|thousand|bn|billion)?(?:\s(?:mark|line))?"
    r"(?:\s(?:by|until|before|in|this|within|at|during|next|over)\s(?:the\s)?(?:end of\s)?(?:the\s)?[\w-]+(?:\s[\w-]+)?)?\W*$",
    re.IGNORECASE,
)
# A number in a survey that asks nobody in particular about nothing in particular: "Score of 80 in the survey".
_SURVEY_SCORE = re.compile(
    r"^\W*(?:(?:reach|hit|achieve|attain|get|get to|have)\s+)?(?:an?\s+|the\s+)?(?:average\s+|mean\s+|total\s+)?"
    rf"(?P<name>(?:score|rating|index|average|mark|result|grade)) of {_NUMBER} (?:in|on|from) "
    r"(?:the |our |an? |this |next )*(?:annual |yearly |quarterly |monthly |next |big |regular |internal |pulse )*"
    r"(?:surveys?|questionnaires?|polls?|feedback(?: forms?)?|assessments?|evaluations?)\W*$",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\s+(?:at|in|on|for|of|with|by|from|to|after|before|during|between|among|about|because|due|over)\b.*$",
    re.IGNORECASE,
)
_RATE = re.compile(r"\b(?:per|each|every|an?)\b", re.IGNORECASE)
_TIME_PER = re.compile(r"(?:[a-z-]+ )?time per \w+$", re.IGNORECASE)
_FEW = 4  # words of a name
# A quality or a happening that cannot be counted, alone or behind one word: "Activation", "Seed reproducibility".
_QUALITY = Words(
    r"(?:[a-z-]+ )?[a-z-]{3,}(?:ation|ility|ivity|ness|erence|ency|uity|ality|arity)$(?<!population)(?<!station)(?<!donation)"
    r"(?<!reservation)(?<!application)(?<!publication)(?<!citation)(?<!frequency)(?<!facility)(?<!conference)(?<!agency)"
    r"(?<!organisation)(?<!organization)(?<!certification)(?<!installation)(?<!location)(?<!vaccination)"
    r"(?<!quotation)(?<!registration)(?<!consultation)(?<!presentation)(?<!violation)(?<!observation)(?<!invitation)"
    r"(?<!translation)(?<!evaluation)"
)
_TENTHS = re.compile(r"\d[.,]\d\b")  # such numbers come from a scale


def _entries(text: str) -> frozenset[str]:
    return frozenset(" ".join(entry.split()) for entry in text.split(","))


_UNITLESS, _HAPPENINGS, _SCALES, _KNOWN, _QUALITIES, _STATES, _UNITS, _BARE_NAMES = (
    _entries(one)
    for one in (WITHOUT_UNIT, HAPPENINGS, SCALES, KNOWN_SCALES, QUALITIES, STATES_ALONE, COUNTED_UNITS, BARE_NAMES)
)


@lru_cache(maxsize=65536)
def lacks_unit(text: str) -> str:
    """Return the name of something uncountable whose numbers have no unit; "" where one stands or none is needed."""
    name = _name(text)
    timed = bool(_TIME_PER.match(name))
    if timed or any(end in _UNITLESS for end in _endings(_PLACE.sub("", name))):
        return name
    return (
        name
        if _QUALITY.match(name) and not _KNOWN & frozenset(name.casefold().split()) and not _TENTHS.search(text)
        else ""
    )


@lru_cache(maxsize=65536)
def happens_unbounded(text: str) -> str:
    """Return the noun of a number of things and nothing else: "500 callbacks", "500 charging points"; "" otherwise."""
    if _REACH.match(text):
        return text.strip()
    if of_a_kind := _OF_A_KIND.match(text):
        return of_a_kind["name"]
    found = _ALONE.match(text)
    if found is None:
        return ""
    name = found["name"].casefold()
    counted = name in _HAPPENINGS or (name.endswith("s") and not name.endswith("ss") and name not in _UNITS)
    return found["name"] if counted and not _NONE_LEFT.search(text) else ""


@lru_cache(maxsize=65536)
def one_word(text: str) -> str:
    """Return the only word of a measure with one number, where it leaves open of what: "Adherence 90%"; "" otherwise."""
    found = _ONE_WORD.match(text)
    name = found["name"].casefold() if found else ""
    abstract = bool(_ABSTRACT.search(name)) and name not in _KNOWN and name not in _MEASURED_ALONE
    many = (
        name.endswith("s")
        and not name.endswith(("ss", "us", "is"))
        and name not in _UNITS
        and not _FEW_LEFT.search(text)
    )
    return found["name"] if found and (name in _BARE_NAMES or abstract or many) else ""


_FEW_LEFT = re.compile(
    r"[%$€£:=]|(?<![\d.,])[01](?![\d.,])|\d[.,]\d{1,2}\b"
)  # "0 accidents" and "Sales: 5m" are plain enough
_ABSTRACT = re.compile(r"(?:tion|sion|ment|ity|ness|ance|ence|ship|acy)$")
_MEASURED_ALONE = frozenset(
    "humidity electricity salinity acidity density alkalinity population distance circumference government".split()
)
_NONE_LEFT = re.compile(r"(?<![\d.,])[01](?![\d.,])")  # "0 accidents" leaves nothing open


@lru_cache(maxsize=65536)
def open_scale(text: str) -> str:
    """Return the name of a scale whose ends stand nowhere: "Maturity level: 2 to 3"; "" otherwise."""
    if found := _SURVEY_SCORE.match(text):
        return found["name"]
    name = _name(text)
    words = name.casefold().split()
    if not words or _KNOWN & frozenset(words):
        return ""
    counted = _PLACE.sub("", name)  # "Farms selling at the higher grade" counts farms
    return name if all(any(end in _SCALES for end in _endings(one)) for one in (name, counted)) else ""


@lru_cache(maxsize=65536)
def open_quality(text: str) -> str:
    """Return the name of a quality that everybody measures differently: "Kitchen performance 90"; "" otherwise."""
    name = _PLACE.sub("", _name(text))
    words = name.casefold().split()
    if not words or len(words) > _QUALIFIED or _KNOWN_NAMES & frozenset(words):
        return ""
    return name if words[-1] in _QUALITIES else ""


_QUALIFIED = 2  # words: a third one tells what is meant
_KNOWN_NAMES = (
    _KNOWN
    - _QUALITIES
    - _entries(
        "guest, customer, patient, parent, pupil, driver, buyer, visitor, member, user, client, tenant, citizen, service"
    )
)


@lru_cache(maxsize=65536)
def state_alone(text: str) -> str:
    """Return a state that nothing is named for: "On schedule 80% -> 90%"; "" where the thing stands beside it."""
    found = _NAME_AND_NUMBERS.match(text.replace("%", ""))
    name = found["name"].strip(" :").casefold() if found else ""
    return found["name"].strip(" :") if found and name in _STATES else ""


@lru_cache(maxsize=65536)
def _name(text: str) -> str:
    """Return the name of a measure that stands alone with its numbers, "" where more is said."""
    found = _NAME_AND_NUMBERS.match(text)
    if (
        found is None
        or (_RATE.search(found["name"]) and not _TIME_PER.match(found["name"]))
        or len(_PLACE.sub("", found["name"]).split()) > _FEW
    ):
        return ""
    return found["name"].strip()


def _endings(name: str) -> tuple[str, ...]:
    """Return the last three, two and one words of a name."""
    words = name.casefold().replace("-", " ").split()
    return tuple(" ".join(words[-count:]) for count in (3, 2, 1) if len(words) >= count)

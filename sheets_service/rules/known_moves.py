"""What a row says about how its number moved so far: a trend in brackets, a level already reached."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sheets_service.okrs import KeyResult, once_an_item
from sheets_service.rules.written_numbers import read_number
from sheets_service.text.openings import Words

_NUMBER = r"([+\-−–]?\s?\d(?:[\d,.]*\d)?)\s*(k\b|m\b)?"
_PACE = Words(
    r"\b(?:trend|last (?:month|quarter|year|cycle|season|half[- ]year)|previous (?:month|quarter|year)|so far|"
    r"(?:has )?(?:grown|rose|fell|moved|"
    rf"rising|falling|growing)(?: by)?|on track for|currently)\b[^\d()+\-−–]{{0,20}}{_NUMBER}",
)
_EVERY = Words(rf"{_NUMBER}\s*(?:points?|pp|%)?\s*(?:a|per|each|every)\s+(month|quarter|week)")
# A habit told in an aside: "(it has risen 2 to 3 points every quarter)", "- we add 60 a quarter", ", falling by two a month".
_HABIT = Words(
    r"(?:[(;–—,]|\s-\s|\b(?:and|which)\b)[^()\d]{0,40}?\b(?:(?P<up>up|plus|adds?|adding|added|wins?|winning|won|ris(?:en|es|ing)|"
    r"rose|gr(?:own?|ows|owing|ew)|climb(?:s|ed|ing)?|gain(?:s|ed|ing)?|gone up|goes up|going up|went up|increas(?:es|ed|ing)|"
    r"improv(?:es|ed|ing))|down|minus|los(?:es?|ing|t)|shed(?:s|ding)?|fall(?:s|en|ing)|fell|drop(?:s|ped|ping)|s[aiu]nk(?:s|ing)?|"
    r"shr[aiu]nk(?:s|ing)?|gone down|goes down|going down|went down|decreas(?:es|ed|ing)|declin(?:es|ed|ing)|eas(?:es|ed|ing)|"
    r"(?P<open>mov(?:es|ed|ing)|chang(?:es|ed|ing)))\s+(?:(?:by|about|around|roughly|some|at|another|on average|nearly|almost"
    r"|up|down)\s+)*(?P<step>\d+(?:[.,]\d+)?|half an?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)"
    r"(?:\s*(?:to|-|–|or)\s*(?:\d+(?:[.,]\d+)?|two|three|four|five|six))?\s*(?:points?|pp|%|[a-z]+)?\s*"
    r"(?:a|an|per|each|every)\s+(?P<per>day|week|month|quarter|term|season|half-year|semester|year)\b",
)
# The same of anything that goes by itself: "the contractor fits 15 a week anyway".
_ANYWAY = Words(
    r"[(;–—,-][^()\d]{0,50}?\b(?P<step>\d+(?:[.,]\d+)?)\s*(?:points?|pp|%|[a-z]+)?\s*(?:a|an|per|each|every)\s+"
    r"(?P<per>day|week|month|quarter|term|season|half-year|semester|year)\s+"
    r"(?:anyway|anyhow|by (?:it|them)sel(?:f|ves)|on (?:its|their) own|regardless|whatever we do|without (?:us|any))\b",
)
# A row of equal steps: "after five points in each of the last four quarters".
_IN_A_ROW = Words(
    r"[(;–—,-][^()\d]{0,40}?\b(?P<step>\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\s*"
    r"(?:(?:to|-|–|or)\s*(?:\d+(?:[.,]\d+)?|two|three|four|five|six|seven|eight|nine|ten|twelve)\s*)?"
    r"(?:points?|pp|%|[a-z]+)?\s*(?:more |fewer |less |extra )?(?:in )?(?:each|every(?: one)?|all) of the "
    r"(?:last|past|previous) (?:\w+ )?(?P<per>day|week|month|quarter|term|season|half-year|semester|year)s?\b",
)
_ALREADY = Words(
    rf"[(,;–—]\s*(?:we|it|they) (?:have|has) (?:already )?been (?:at|on|above|around|over) {_NUMBER}|"
    rf"[(,;–—]\s*{_NUMBER}\s*%? (?:(?:of them|have|has|do|take|took|are|is|were|use|come|part|signed|joined) ){{1,4}}already\b|"
    rf"\balready\b[^\d()]{{0,25}}{_NUMBER}|{_NUMBER}\s*%?\s*(?:was|were|is|had been|has been)?\s*(?:already\s+)?\breached\b|"
    rf"\b(?:reached|hit|stood at|was at)\s+{_NUMBER}\s*%?\s*(?:last|in the last|already)\b",
)
# The goal itself was lived before: "95% uptime, reached every month since January", "8,000 a month, as we have had since May".
_AS_EVER = Words(
    r"[,;(–—-]\s*(?:a level |a figure |a number |which |that |something )?(?:(?:we|it|they) (?:have |has |had |all |"
    r"always |already )*)?"
    r"(?:(?:was|were|been|is|are) )?(?:already )?(?:reached|met|held|kept|achieved|exceeded|hit|surpassed|beaten|"
    r"attained|topped)"
    r"(?: (?:already|so far|without effort|easily|comfortably))* (?:every|each|in (?:every|each|all|both)|since|all|"
    r"for (?:the (?:last|past|second|third|fourth|fifth)|two|three|"
    r"four|five|six|\d)|last|throughout|again and again|twice in a row|(?:two|three|four|five|six) (?:\w+ )?in a row)\b[^()]*"
    r"|[,;(–—-]\s*already (?:reached|met|held|achieved|exceeded|hit|surpassed|attained|the case|true)\b[^()]*"
    r"|[,;(–—-]\s*(?:just |exactly |much )?(?:as|like|same as|the same as) (?:(?:we|it|they) (?:have|has|had|did|do|"
    r"was|were|is|are|already)\b"
    r"|in (?:every|each|all|the (?:last|past|previous))|last|every|ever|always|usual|before|(?:the )?previous)\b[^()]*",
)
_STANDS = Words(
    r"[(,;–—]\s*(?:(?:we|it|they|this|which)(?:['’]re|['’]s)?\s+)?(?:(?:are|is|stands?|sits?|stood|were|was)\s+)?"
    rf"(?:already|now|currently|today)?:?\s*(?:standing\s+)?(?:at|on)\s+{_NUMBER}\s*%?\s*(?:today|now|already|"
    r"currently|since [^()\d]{2,25}|for (?:[a-z]+ ){0,2}(?:weeks|months|years|ages|quarters|seasons|terms)|"
    r"all (?:year|season|term|quarter|spring|summer|autumn|winter)(?: long)?)?\s*(?:\)|$)",
)
# A step told in words: "310 fewer last quarter", "grew by 15 last season", "we took off 140 in spring".
_SINCE = (
    r"[^.()\d]{0,25}\b(?:last|previous|so far|since|in (?:the (?:last|past)|spring|summer|autumn|winter|q[1-4])|"
    r"this (?:year|season))\b"
)
_COUNTED_STEP = Words(
    rf"{_NUMBER}\s*(?:%|points?|pp)?\s*(?P<way>fewer|less|more|new(?: ones)?|extra|additional|further)\b{_SINCE}",
)
_TOLD_STEP = Words(
    r"\b(?P<way>grew|grown|rose|risen|gained|added|won|fell|fallen|dropped|cleared|closed|took (?:off|away)|cut|reduced|"
    r"shrank|"
    rf"worked off|solved|shed)(?: it| them)?(?: by)?\s+{_NUMBER}(?!\s*%?\s*(?:→|->|to\b)){_SINCE}",
)
# Wherever a move is told, one of these words stands: cheap, and most rows end here.
_TOLD = Words(
    r"\b(?:day|week|month|quarter|term|season|half-year|semester|year|spring|summer|autumn|winter|q[1-4]|last|past|previous|"
    r"far|since|currently|trend|track|grown|rose|fell|moved|rising|falling|growing)"
)
_UPWARD = frozenset(
    {
        "more",
        "new",
        "new ones",
        "extra",
        "additional",
        "further",
        "grew",
        "grown",
        "rose",
        "risen",
        "gained",
        "added",
        "won",
    }
)
_A_QUARTER = 3.0  # months
_MONTHS = {"day": 1 / 30, "week": 0.25, "month": 1.0, "quarter": 3.0, "term": 3.0, "season": 6.0, "year": 12.0}
_MONTHS |= {"half-year": 6.0, "semester": 6.0}


@dataclass(frozen=True, slots=True)
class Move:
    """A known move with its sign, and the words that tell it."""

    value: float
    words: str


@once_an_item
def known_move(kr: KeyResult) -> Move | None:
    """Return how far the number moved, or would move by itself, over a quarter."""
    text = kr.phrase.plain
    if not _TOLD.may_be_in(text):
        return None
    if habit := _told_habit(kr, text):
        return habit
    steady, found = _EVERY.search(text), _PACE.search(text)
    if steady and (found or steady[1].strip()[:1] in "+-−–"):
        return Move(read_number(steady[1], steady[2]) * _A_QUARTER / _MONTHS[steady[3].casefold()], steady[0].strip())
    if found and found[1].strip()[:1] in "+-−–":
        return Move(read_number(found[1], found[2]), found[0].strip())
    told = _COUNTED_STEP.search(text) or _TOLD_STEP.search(text)
    if told is None:
        return None
    number, factor = (group for group in told.groups() if group != told["way"])
    sign = 1 if told["way"].casefold() in _UPWARD else -1
    return Move(sign * abs(read_number(number, factor)), told[0].strip())


def _told_habit(kr: KeyResult, text: str) -> Move | None:
    """Return how far the number goes by a habit that an aside tells, in the direction that it tells."""
    found = _HABIT.search(text)
    wanted = -1 if kr.direction == "down" else 1
    if found:
        sign = 1 if found["up"] else wanted if found["open"] else -1
    else:
        found, sign = _ANYWAY.search(text), wanted
    if found is None and (found := _IN_A_ROW.search(text)):
        months = min(_MONTHS[found["per"].casefold()], _A_QUARTER)  # a row told by years goes by years itself
        return Move(
            wanted * read_number(found["step"].casefold(), None) * _A_QUARTER / months, found[0].strip(" (),;–—-")
        )
    if found is None:
        return None
    step = found["step"].casefold()
    value = read_number(step, None)
    return Move(sign * value * _A_QUARTER / _MONTHS[found["per"].casefold()], found[0].strip(" (),;–—-"))


@dataclass(frozen=True, slots=True)
class Told:
    """A row without its aside about earlier times, the levels that the aside tells, and its words."""

    goal: str
    levels: Sequence[float]
    words: str


def told_earlier(text: str) -> Told | None:
    """Return what an aside says about earlier levels: "below 80 (71 last year, 74 the year before)"."""
    for aside in _ASIDE.finditer(text):
        words = aside[0]
        if not _EARLIER.search(words) or _COUNTED_STEP.search(words) or _TOLD_STEP.search(words):
            continue
        levels = tuple(read_number(found[1], found[2]) for found in _LEVEL.finditer(_NOT_A_LEVEL.sub(" ", words)))
        if levels:
            return Told(f"{text[: aside.start()]} {text[aside.end() :]}".strip(), levels, words.strip(" (),;–—"))
    return None


def limit_in(text: str) -> Move | None:
    """Return the limit that a text sets in words, as "at most" or "at least"."""
    found = _LIMIT.search(text)
    if found is None:
        return None
    number, factor = (group for group in found.groups()[-2:])
    at_most = bool(found["most"]) != bool(_NONE_OF_THEM.match(text))  # "no boat sails less than 90% full"
    return Move(read_number(number, factor), "at most" if at_most else "at least")


_LIMIT = re.compile(
    r"(?:\b(?P<most>no more than|not more than|at most|a maximum of|max\.?|fewer than|less than|below|under|not above|"
    r"not over)"
    rf"|\b(?:at least|no fewer than|not less than|a minimum of|min\.?|more than|above|over))\s+{_NUMBER}",
    re.IGNORECASE,
)
_NONE_OF_THEM = re.compile(
    r"\W*(?:no|nobody|no one|not one|not a single)\b(?! (?:more|less|fewer|later|longer)\b)", re.IGNORECASE
)
_ASIDE = re.compile(
    r"\([^()]*\d[^()]*\)|\s[–—-]\s[^–—()]*\d[^–—()]*$|[,;]\s+(?:(?:we|it|they|this|which|that)\b|after|already|today|"
    r"last|previously|currently)[^()]*\d[^()]*$|[,;]\s+(?:only |just |but )?\d[\d.,]*\s?%? (?:[a-z]+ ){0,3}(?:last|"
    r"the year before)\b[^()]*$",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:last|previous|before that|the \w+ before|so far|today|now|currently|already|was|were|had|has been|have been|"
    r"we(?:['’]re| are) at|"
    r"(?:it|they) (?:is|are|stands?)|in (?:q[1-4]|spring|summer|autumn|winter|january|february|march|april|may|june|"
    r"july|august|"
    r"september|october|november|december)|since|all year|this year|to date|until now|up to now|in the (?:first|"
    r"second|third|last|past) (?:half|quarter|third|term|season|months?|weeks?)|half-year|ytd|yesterday|on average)\b",
    re.IGNORECASE,
)
_NOT_A_LEVEL = re.compile(
    r"\b(?:19|20)\d\d\b|\b[qh][1-4]\b|[+−±]\s?[\d.,]+|\bby [\d.,]+|\b\d+ (?:years?|months?|weeks?) ago\b|"
    r"\b\d+(?:st|nd|rd|th)?\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|"
    r"\bconfidence\W{0,3}\d+\s*(?:/|of|out of)\s*10\b|\bof [\d.,]+",
    re.IGNORECASE,
)
_LEVEL = re.compile(r"(?<![\d.,])(\d[\d,.]*)\s*(k|m)?(?![\w])", re.IGNORECASE)


def reached_level(kr: KeyResult) -> Move | None:
    """Return a level that the text says is reached already."""
    words = kr.phrase.plain
    found = _ALREADY.search(words) or _STANDS.search(words)
    if found is None:
        return None
    groups = found.groups()
    number, factor = next((groups[i], groups[i + 1]) for i in range(0, len(groups), 2) if groups[i])
    return Move(read_number(number, factor), found[0].strip(" (),;–—"))


def as_ever(text: str) -> str:
    """Return the aside that says the goal was lived all the time: ", reached every month since January"; "" without one."""
    found = _AS_EVER.search(text)
    return found[0].strip(" (),;–—-") if found else ""


def told_after_goal(kr: KeyResult) -> Move | None:
    """Return today's level where the sentence names its goal first: "reach 70% (currently 74%)", "80%, we are at 83%"."""
    goal, start = kr.phrase.first("target"), kr.phrase.first("baseline")
    if goal is None or goal.value != kr.target or kr.entry("target") or kr.entry("baseline"):
        return None
    if start is None or start.value != kr.baseline:
        return reached_level(kr)
    between = kr.phrase.original[goal.span.end : start.span.start]
    if start.span.start < goal.span.end or not _APART.search(between):
        return None
    if _FROM.search(between) or _CHANGE.search(kr.sober):
        return None
    return Move(start.value, kr.phrase.original[goal.span.end :].strip(" (),;–—."))


_APART = re.compile(r"[(,;–—]|\b(?:is|are|was|were|now|today|currently|already)\b", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\b|→|->", re.IGNORECASE)
_CHANGE = re.compile(r"\bback to\b|→|->", re.IGNORECASE)

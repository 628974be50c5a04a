"""Ways to name a direction in place of a number: "31% → higher", "as low as possible", ", rising steadily"."""

import re

from sheets_service.okrs import KeyResult
from sheets_service.rules.rows import hides_its_number
from sheets_service.text.lang.ends_en import (
    BECOMING,
    FURTHER,
    MORE_THERE,
    MOVING,
    NAMED_LEVEL,
    PUSHED,
    SUPERLATIVES,
    THAN_BEFORE,
    THAN_NOW,
    THEN_TO,
    TURNING,
    WISHED,
)
from sheets_service.text.openings import Words

_SOON = (
    r"(?:\s+(?:by|until|before|over|during|in|within|at|this|next|each|every|"
    r"from)\b(?:\s+(?!\d[\d.,]*\s?%)[\w'’-]+){1,4})?\W*$"
)
_WORD_FOR_A_GOAL = Words(
    rf"(?:→|->|=>|⟶|➔|\b(?:goal|target|aim|objective|end|to reach)\b\s*(?:is|=|:))\s*(?:an? |the |to |be |get )?"
    rf"(?:(?:much|far|clearly|significantly|noticeably|markedly|considerably|a lot|a bit|even|still|well|substantially) )?"
    rf"(?:{FURTHER})(?: (?:than|as) (?:now|today|before|last \w+|the previous \w+|possible))?{_SOON}"
)
_UTMOST = Words(
    rf"(?:[:,;→]|->|\b(?:be|is|are|get|stays?|kept?|becomes?|made|make)\b|\w)\s+as (?:{SUPERLATIVES})(?: [\w'-]+){{0,3}}? as "
    r"(?:possible|feasible|practicable|practical|achievable|attainable|reasonable|we can|they can|it gets|can be)"
    rf"|^\W*as (?:many|few|much|little) (?:[\w'-]+ ){{1,6}}as (?:possible|we can|feasible){_SOON}"
)
_NAMED_BY_IT = re.compile(r"\b(?:who|that|which|with|at|for|made|planted|bid|done|priced|kept)\s+as\s", re.IGNORECASE)
_TURNS = Words(
    rf"[,:;–—-]\s+(?:and |all |now |to be |(?:should|must|shall|to) be )?(?:{TURNING})(?: (?:steadily|"
    rf"continuously|constantly|slowly|"
    r"quickly|noticeably|clearly|further|again|(?:from )?(?:day|week|month|quarter|term|season|year)[- ](?:by|"
    r"on|after|over|to)[- ]"
    r"(?:day|week|month|quarter|term|season|year)|(?:every|each|over the|through the|during the|all) (?:day|"
    r"week|month|quarter|"
    r"term|season|year)s?))*\W*$"
    r"|\b(?:is |are )?(?:trending|heading|going|moving|pointing|tending) (?:steadily )?(?:up|down|upwards?|downwards?|"
    r"in the right direction)\W*$"
    r"|\bon (?:the rise|the way (?:up|down)|an? (?:steady |clear )?(?:upward|downward|rising|falling|declining|improving) "
    r"(?:path|trend|course|curve|trajectory))\W*$"
)
_BEATEN = Words(
    r"[:,;–—-]\s*(?:clearly |much |noticeably |to be |significantly |should be |must be )?"
    rf"(?:{FURTHER}|above|below|under|over|ahead of|beating|beat|beats)(?: than| that of)? (?:in |"
    rf"that of )?(?:the )?(?:last|previous|prior)"
    r"(?: \w+)?(?:'s|’s)?(?: \w+)?\W*$"
)
_EXTREMES = Words(r"^\W*(?:to )?(?:maximi[sz]|minimi[sz])(?:e|ing)(?= [a-z])")
_REACHED = re.compile(
    r"→|->|=>|\b(?:to|by|from|at least|at most|below|under|above|over|beyond|beneath|than|of|reach\w*|zero|"
    r"until)\s*[~$€£]?\d|"
    r"(?:[:=(]|,(?=\s))\s*[~$€£]?\d|\d\s?%",
    re.IGNORECASE,
)
_FROM_NOW = Words(
    r"\bfrom (?:(?:the|our|its|their|a) )?(?:today['’]s|the present day['’]s|present|current|now|last (?:year|"
    r"month|quarter|season|term)['’]s|"
    r"this (?:year|month|quarter|season|term)['’]s|existing|yesterday['’]s|(?:an? )?average|starting|"
    r"previous)(?: (?:level|value|figure|rate) "
    r"of)?\s+(?:of )?[~$€£]?\d[\d.,]*"
)
_AND_THEN = re.compile(
    r"\d[\d.,]*.*(?:\b(?:to|by|below|under|above|over|at (?:least|most)|until|reach\w*|half|halve|zero|none|"
    r"double|twice|goal|target|"
    r"third|quarter)\b|→|->|(?<!\d)[,;(].*\d)",
    re.IGNORECASE,
)
_LEVEL_AND_TURN = Words(
    rf"(?:[:=(,–—]|\s-\s)\s*(?:now |currently |today )?[~$€£]?\d[\d.,]*\s?(?:%|[a-z]+)?(?: (?:a|an|per|each|every) [a-z]+)?"
    rf"(?: (?:today|now|at present|currently|so far))?(?:\s*[,;)–—]\s*(?:and |but )?|\s+(?:and|but) )"
    rf"(?:now |still |slowly |steadily )?(?:{TURNING})"
    r"(?: (?:steadily|further|clearly|noticeably|again|quickly|slowly|all the time))?\W*$"
)
_WISHED = Words(rf"{WISHED}{_SOON}")
_BECOMING, _MOVING = Words(rf"(?:{BECOMING}){_SOON}"), Words(MOVING)
_MORE_THERE = Words(rf"{MORE_THERE}\W*$")
_THAN_NOW = Words(rf"{THAN_NOW}{_SOON}")
_THAN_BEFORE = Words(THAN_BEFORE)
_NAMED_LEVEL, _THEN_TO = Words(NAMED_LEVEL), Words(THEN_TO)
_PUSHED = Words(rf"{PUSHED}\W*$")
_A_HIGHER = re.compile(
    r"\W*an? (?:(?:much|clearly|noticeably|significantly) )?(?:higher|lower|bigger|smaller|greater|larger|growing|rising) "
    r"(?:share|number|rate|proportion|percentage|part|count) of\b",
    re.IGNORECASE,
)
_BRACKET = re.compile(
    r"\([^()]*\d[^()]*\b(?:today|now|at present|currently|last \w+|so far)[^()]*\)"
    r"|\((?:today|now|currently|at present|last \w+)[^()]*\d[^()]*\)",
    re.IGNORECASE,
)
# Numbers that tell of today, so that they are no goal: "(currently 98.2%)", "now 90 a day", "79% in May".
_OF_TODAY = re.compile(
    r"\([^()]*\)|\b(?:line|route|ward|class|grade|tier|track|gate|zone|hall|floor|platform|room) \d+\b"
    r"|\b(?:currently|now|today|at present|presently|so far|right now)[:,]? (?:at |about )?[~$€£]?\d[\d.,]*\s?%?"
    r"|[~$€£]?\d[\d.,]*\s?(?:%|[a-z]+)?(?: (?:a|per|each) [a-z]+)? (?:now|today|at present|currently|last [a-z]+|this [a-z]+|"
    r"in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|q[1-4])[a-z]*)\b",
    re.IGNORECASE,
)


def open_end(kr: KeyResult) -> str:
    """Return the words that stand where the number to reach should, "" where one stands or none is missed."""
    if kr.entry("target") or hides_its_number(kr):
        return ""
    text = kr.phrase.plain
    found = _WORD_FOR_A_GOAL.search(text) or _LEVEL_AND_TURN.search(text) or only_beats(text) or only_names_today(text)
    if found is None and kr.phrase.first("baseline") is None:
        found = _turns(text)
    found = found or _wished(text)
    if found is None and (now := _FROM_NOW.search(text)) and not _AND_THEN.search(text[now.start() :]):
        found = now
    return found[0].strip(" ,:;–—-") if found else ""


def only_beats(text: str) -> re.Match[str] | None:
    """Return the comparison with the one number that stands there, that of today: "Fewer falls than last year's 38"."""
    return _THAN_BEFORE.match(text)


def only_names_today(text: str) -> re.Match[str] | None:
    """Return the order to move today's level, named by its number and nothing else: "Bring down the 9-week wait"."""
    found = names_today(text)
    rest = f"{text[: found.start('level')]} {text[found.end() :]}" if found else ""
    return None if _THEN_TO.search(rest) else found


def names_today(text: str) -> re.Match[str] | None:
    """Return the order to move a level that goes by its number: "Halve the 9-week wait", "Cut the 31% scrap rate to 20%"."""
    return _NAMED_LEVEL.match(text)


def _wished(text: str) -> re.Match[str] | None:
    """Return the wish to move that ends a sentence whose numbers, if any, are those of today."""
    found = _WISHED.search(text) or _THAN_NOW.search(text) or _PUSHED.search(text) or _BECOMING.search(text)
    found = (
        found
        or _A_HIGHER.match(text)
        or _MORE_THERE.match(text)
        or (_MOVING.match(text) if _BRACKET.search(text) else None)
    )
    if found is None or "→" in text:
        return None
    rest = _WITHIN.sub(" ", _OF_TODAY.sub(" ", text[: found.start()] if found.start() > 1 else text))
    return None if _DIGIT.search(rest) or _NEVER.search(text[: found.start()]) else found


_DIGIT = re.compile(r"\d")
_NEVER = re.compile(
    r"\b(?:no|not|never|who|that|which|expect\w*|say|says|willing|able|ready|want|wants|likely)\s*$", re.IGNORECASE
)


def _turns(text: str) -> re.Match[str] | None:
    """Return a direction without an end; numbers may only say who is meant, as in "people under 30"."""
    if found := _EXTREMES.match(text):
        return None if _REACHED.search(_WITHIN.sub(" ", text)) else found
    if _ENDS.search(text):
        return None
    found = _UTMOST.search(text)
    if found and _NAMED_BY_IT.search(text[: found.end()]):
        found = None
    beaten = _BEATEN.search(text)
    if beaten and _DIGIT.search(_WITHIN.sub(" ", _OF_TODAY.sub(" ", text[: beaten.start()]))):
        beaten = None  # "At most 12 lost lambs, fewer than last winter" has its number
    return found or _TURNS.search(text) or beaten


_WITHIN = re.compile(
    r"\b(?:within|under|over|above|below|more than|less than|at least)\s+\d[\d.,]*\s?[a-z]+(?: of\b)?", re.IGNORECASE
)
_ENDS = re.compile(r"→|->|=>|\d\s?%|\bto\s+[~$€£]?\d|(?:[:=(]|,(?=\s))\s*[~$€£]?\d", re.IGNORECASE)

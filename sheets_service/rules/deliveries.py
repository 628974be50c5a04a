"""Rows that count things made or put somewhere: "500 storage bags handed out", "40 km of lanes painted"."""

import re
from functools import lru_cache

from sheets_service.text.lang.en_nouns import FIXTURES, PRODUCTS
from sheets_service.text.lang.ready_en import (
    DONE_TO_ALL,
    EVERY,
    MADE,
    MAKING,
    NOT_PUT,
    ONE_WORK,
    PUT,
    SHOWN,
    SHOWN_PLAINLY,
    SOMEWHERE,
    THERE,
)
from sheets_service.text.nouns import singular
from sheets_service.text.openings import Words
from sheets_service.text.words import ARTEFACT, LEVEL, OUTCOME_VERB, VERB_BASE

_SMALL = "for|about|of|in|on|to|with|at|by|from|around|between|as|and|or|the|who|that|which|into|over|under|is|are|per"

_COUNTED = re.compile(
    r"^\W*(?:at least |about |over |another |the first )?(?:[\d][\d.,]*\s?k?|two|three|four|five|six|seven|eight|nine|ten|"
    r"twelve)\s+"
    rf"(?!%|per ?cent\b|points?\b|out of\b|of\b|in\b)(?P<thing>(?:[^\W\d_][\w'’-]*\s+){{1,6}}?){MADE}\b(?P<rest>.*)$",
    re.IGNORECASE,
)
# Words after which the row counts what came of it, or how well it went.
_WELL = re.compile(
    r"\bby (?!(?:the (?:end|start)|end|mid|early|late|\d|q[1-4]|next|then|summer|winter|spring|autumn|christmas|easter|"
    r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|"
    r"\b(?:who|whose|that|which|within|on time|in time|without|same[- ]day|used|in use|and (?:used|read|kept|worn)|"
    r"complain\w*|"
    r"errors?|defects?|first time|at first|on the day|per|after|instead of|not|unread|late|early|wrong\w*|before)\b|%|→|"
    r"->|\bfrom \d",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"\b(?:people|families|patients|customers|guests|children|pupils|students|women|men|households|users|members|visitors|"
    r"farmers|"
    r"growers|drivers|tenants|orders|parcels|meals|babies|organs|letters of complaint|tonnes|claims|cases|invoices)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"\b(?:is|are|was|were|have|has|can|will|must|get|gets|feel|say|know)\b", re.IGNORECASE)


@lru_cache(maxsize=65536)
def counts_things_made(text: str) -> bool:
    """Tell whether a row is a number of things and what is done to them, and nothing about what came of it."""
    if not _BEGINS.match(text):
        return False
    if _MORE_OPENED.match(text) or _MOUNTED.match(text):
        return True
    found = _COUNTED.match(text)
    if found is None:
        return False
    return not (_WELL.search(text) or _PEOPLE.search(found["thing"]) or _SENTENCE.search(found["thing"]))


# "Two additional depots opened in the north": houses, not accounts.
_MORE_OPENED = re.compile(
    r"^\W*(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:additional|new|more|extra|further) "
    r"(?:[a-z-]+ )?(?!accounts?|cases?|tickets?|files?|policies|positions?|doors|letters|"
    r"mails|e-?mails)[a-z-]+ (?:re)?opened\b[^%→:]*$",
    re.IGNORECASE,
)
# "Six departure screens installed on the quay": nothing but what was put there.
_MOUNTED = re.compile(
    r"^\W*(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:[a-z'’-]+ ){0,4}?[a-z-]+s (?:installed|"
    r"commissioned|mounted|erected|put up|taken into (?:use|service)|screwed on|bolted on)\b(?!\s(?:per|each|a) )[^%→:]*$",
    re.IGNORECASE,
)
_BEGINS = re.compile(
    r"\W*(?:at least |about |over |another |the first )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve)",
    re.IGNORECASE,
)

# A thing and where it is put: "Warning buoy at all three beaches", "Tracking app 2.0 in both app stores".
_PUT_SOMEWHERE = re.compile(
    r"^\W*(?:an?\s|the\s|new\s|our\s)*(?P<thing>(?:[^\W\d_][\w'’&-]*\s+){0,4}?[^\W\d_][\w'’&-]*)(?:\s+(?:v|"
    r"version\s)?\d+(?:\.\d+)*)?\s+(?:up\s+|out\s+|live\s+|there\s+)?"
    r"(?:at|in|on|for|with|between|along|around|behind|outside|across|beside|near|next to|"
    r"inside)\s+"
    r"(?:(?:all|both|every|each|the|our|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+|new|production|"
    r"operation|use)\b)[^:%→<>]*$",
    re.IGNORECASE,
)
_NEW_THING = re.compile(
    r"^\W*(?:an?\s|the\s|our\s)*(?:new|second|updated|revised|redesigned|extended|annual|first|own|central|digital|"
    r"online|mobile|joint|common|printed|interactive|electronic|electric|solar|heated|covered|multilingual|"
    r"bilingual|dedicated|permanent|"
    r"renovated|refurbished|rebuilt|bigger|larger|modern|automatic|wooden|public|shared)\s+"
    r"(?P<thing>(?:[^\W\d_][\w'’&-]*\s+){0,3}?[^\W\d_][\w'’&-]*)(?:\s+(?:for|on|in|at|with|of|about|to|over|under|along|"
    r"behind|beside|between|near|next to|outside|inside|around|across|above|below|from)\s+[^:%→<>]*)?\W*$",
    re.IGNORECASE,
)
# "Two extra night buses on match days", "Volunteer handbook and welcome pack".
_MORE_THINGS = re.compile(
    r"^\W*(?:\d+|an|a|two|three|four|five|six|seven|eight|nine|ten|twelve)\s+(?:extra|additional|new|further|second)\s+"
    r"(?P<thing>(?:[^\W\d_][\w'’&-]*\s+){0,3}?[^\W\d_][\w'’&-]*)(?:\s+(?:for|on|in|at|with|of|along|from|to|between)\s+[^:%→<>]*)?\W*$"
    r"|^\W*(?:[^\W\d_][\w'’&-]*\s+){1,3}and\s+(?P<named>(?:[^\W\d_][\w'’&-]*\s+){0,2}[^\W\d_][\w'’&-]*)\W*$",
    re.IGNORECASE,
)
# A product and what it is about, and no more: "Seasonal programme booklet", "A film about five veterans at work".
_PRODUCT_NAMES = "|".join(
    (*PRODUCTS.split(), "generator", "explainer", "scheduler", "bulletin", "gazette", "yearbook", "chatbot")
)
_PRODUCT = Words(
    rf"^\W*(?:an?\s|the\s|our\s|one\s)?(?P<thing>(?:(?!(?:{_SMALL})\b)[^\W\d_][\w'’&-]*\s+){{0,4}}?(?:{_PRODUCT_NAMES}))"
    rf"(?:\s+(?:{_SMALL})\s+[^:%→<>\d]*)?\W*$"
)
_GIVEN_TO_ALL = Words(
    r"^\W*(?P<thing>(?:[^\W\d_][\w'’&-]*\s+){0,3}?[^\W\d_][\w'’&-]*)\s+(?:handed|given|sent|issued|distributed|supplied|"
    r"delivered|provided|mailed|posted|presented|explained|offered)(?: out)? to (?:all|every|each|both)\b[^:%→<>\d]*$"
)
# "Soil atlas on paper and online", "Route map in print".
_IN_A_MEDIUM = re.compile(
    r"^\W*(?:an?\s|the\s|our\s|new\s)*(?P<thing>(?:[^\W\d_][\w'’&-]*\s+){0,3}?[^\W\d_][\w'’&-]*)\s+"
    r"(?:on paper|online|in print|on the web|on our (?:web)?site|in the app|on the intranet|in stores|on the "
    r"shelves?|on the walls?|"
    r"in the shop|on display|at the printers?|on screen|on the market|on air)(?:\s+(?:and|or|as well as)\s+[\w ]+)?"
    r"(?:\s+(?:by|from|before|until|in|at|for)\s+[^:%→<>]*)?\W*$",
    re.IGNORECASE,
)
_EDITION = re.compile(
    r"^\W*(?:version|release|edition|volume|issue|draft|phase|stage)\s+[\d.]+\s+of\s+[^:%→]+$", re.IGNORECASE
)
_STRETCH = re.compile(
    r"^\W*\d[\d.,]*\s?(?:km|kilomet\w+|m|met(?:re|er)s?|miles?|hectares?|ha|m²|acres?)\s+of\s+(?:new\s+|"
    r"protected\s+)?[a-z][^:%→]*$",
    re.IGNORECASE,
)
_STOCKED = re.compile(
    r"^\W*(?:an?\s|the\s|new\s)*(?P<thing>(?:[^\W\d_][\w'’-]*\s+){0,3}?[^\W\d_][\w'’-]*)\s+(?:with|containing|"
    r"of)\s+\d[\d.,]*\s+[^\W\d_]+(?:\s[^\W\d_]+)?\W*$"
    r"|^\W*(?P<named>(?:[^\W\d_][\w'’-]*\s+){0,3}?[^\W\d_][\w'’-]*)(?:\s+(?:on|in|for)\s+[^\W\d_]+){0,2}\s+\(\d+\)\W*$",
    re.IGNORECASE,
)
_HAPPENS = re.compile(
    r"\b(?:who|whose|that|which|per|each time|within|without|waiting|rate|share|number|time|hours?|days?|minutes?|"
    r"weeks?|score|cost|costs|complain\w*|errors?|"
    r"faults?|delays?|injur\w+|accidents?|losses|visits?|visitors?|orders?|calls?|sales|loans|bookings|absen\w+|late|"
    r"lost|missed|wrong|fewer|less|more|"
    r"is|are|can|get|gets|know|knows|feel|feels)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=65536)
def names_a_thing(text: str) -> bool:
    """Tell whether a row without a verb is nothing but a thing that shall be there, and where."""
    if ":" in text:
        return False
    if _stands_ready(text) or _is_put(text) or _is_done_somewhere(text):
        return True
    more = _MORE_THINGS.match(text)
    if more and more["thing"]:
        return not _HAPPENS.search(more["thing"]) and _is_thing(more["thing"])
    if _HAPPENS.search(text):
        return False
    if _EDITION.match(text) or _STRETCH.match(text):
        return True
    if _GIVEN_TO_ALL.match(text) or _is_product(text):
        return True
    found = (
        _PUT_SOMEWHERE.match(text) or _IN_A_MEDIUM.match(text) or _NEW_THING.match(text) or _STOCKED.match(text) or more
    )
    if found is None:
        return False
    thing = found["thing"] or found.groupdict().get("named") or ""
    return _is_thing(thing) and (found is not more or _is_thing(text.casefold().partition(" and ")[0]))


def _stands_ready(text: str) -> bool:
    """Tell "River report out before the harvest" and "Backups encrypted on all servers": there or not, whoever gains."""
    if _DONE_TO_ALL.match(text):
        return not _HAPPENS.search(text)
    if (then := _THERE_BY_THEN.match(text)) and not (_HAPPENS.search(then["thing"]) or _PEOPLE.search(then["thing"])):
        return True
    found = _READY.match(text)
    if found is None or _HAPPENS.search(found["thing"]):
        return False
    head = singular(found["thing"].casefold().split()[-1])
    return (head in _SHOWN or head in PRODUCTS.split() or _is_thing(head)) and head not in LEVEL


_THING = r"(?P<thing>(?:[^\W\d_][\w'’&-]*\s+){0,5}?[^\W\d_][\w'’&-]*)"
_WHEN = (
    r"(?:\s+(?:by|before|until|in|at|on|from|for|this|next|to (?:all|every|each|the|our)|across|everywhere|no later than|"
    r"ahead of|with|and)\b[^:%→<>]*|,\s(?:instead of|in place of|replacing|next to|with|and|ready)\b[^:%→<>\d]*)?\W*$"
)
_READY = Words(
    rf"^\W*(?:an?\s|the\s|our\s|new\s|first\s)*{_THING}(?:\s+v?\d+(?:\.\d+)+)?\s+"
    rf"(?:(?:is|are|to be|goes|all|now|fully)\s+)*{THERE}{_WHEN}"
)
# Whatever it is, by that day it is open: "Second shower block open before Whitsun".
_THERE_BY_THEN = Words(
    rf"^\W*(?:an?\s|the\s|our\s|new\s|first\s)*{_THING},?\s+(?:is\s|are\s|to be\s)?"
    r"(?:(?<=,\s)out|open|opened|reopened|live|launched|published|built|rebuilt|installed|finished|completed|"
    r"in place|up and running|in production|in service)\s+"
    r"(?:(?:by|before|in time for|ahead of)\b[^:%→<>\d]*|,[^:%→<>\d]*)?\W*$"
)
_DONE_TO_ALL = Words(
    rf"^\W*(?:all\s+)?(?:[^\W\d_][\w'’&-]*\s+){{1,4}}(?:(?:is|are)\s+)?{DONE_TO_ALL}\s+"
    rf"(?:on|in|at|across|for|with|along|around|to)\s+{EVERY}\b[^:%→<>\d]*$"
)
_SHOWN = frozenset(SHOWN.split())
_SHOWN_PLAINLY = frozenset(SHOWN_PLAINLY.split())
_DONE_SOMEWHERE = re.compile(rf"^\W*(?P<thing>(?:[^\W\d_][\w'’-]*\s+){{1,4}}?)(?:{MADE}|{SOMEWHERE}", re.IGNORECASE)
_DONE_TO = re.compile(ONE_WORK, re.IGNORECASE)


def _is_done_somewhere(text: str) -> bool:
    """Tell "Wells drilled in 12 villages": things made, with their number behind them."""
    if not any(sign.isdigit() for sign in text):
        return False
    found = _DONE_SOMEWHERE.match(text) or _DONE_TO.match(text)
    thing = found["thing"] if found else ""
    return bool(thing) and not (_PEOPLE.search(thing) or _HAPPENS.search(thing) or _WELL.search(text))


def _is_put(text: str) -> bool:
    """Tell "Put reflectors on 300 racks" and "Expose 25 more endpoints": made or hung up, and counted by themselves."""
    return bool(_PUT.match(text) or _MADE_MORE.match(text)) and not _WELL.search(text)


_NUMERAL = r"(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|twelve)"
_PUT = Words(
    rf"^\W*{PUT}\s+(?:an?\s|the\s|our\s|new\s)*(?!(?:[a-z-]+\s)?{NOT_PUT}\b)[a-z-]+(?:\s[a-z-]+){{0,2}}?\s+"
    rf"(?:on|in|at|into|onto|beside|along|next to|under|over|around|behind|outside|above)\s+(?:{EVERY}|{_NUMERAL})\b[^:%→<>]*$"
)
_MADE_MORE = Words(
    rf"^\W*{MAKING}\s+(?:at least\s|another\s|all\s|the\s|our\s|up to\s)*{_NUMERAL}\s+(?!%|per ?cent|of the\b)[^:%→<>]*$"
)


def _is_product(text: str) -> bool:
    found = _PRODUCT.match(text)
    if found is None:
        return False
    words = found["thing"].casefold().split()
    ordered = len(words) > _TWO and words[0] in VERB_BASE  # "Land large enterprise logo"
    acts = ordered or (
        len(words) > 1 and words[0].endswith("s") and (words[1] in OUTCOME_VERB or words[1] in VERB_BASE)
    )
    return not acts and not _NO_PRODUCT.search(found["thing"])


_TWO = 2  # words of a compound
_NO_PRODUCT = re.compile(
    r"\b(?:waiting|average|median|mean|share|more|fewer|better|faster|cheaper|regular|weekly|monthly|daily)\b",
    re.IGNORECASE,
)


def names_a_compound(text: str) -> bool:
    """Tell whether a row begins with a thing whose first word looks like a verb: "Reading corner", "Volunteer handbook"."""
    words = text.casefold().split(maxsplit=2)
    return len(words) > 1 and words[1] in _THINGS and names_a_thing(text)


def _is_thing(words: str) -> bool:
    head = singular(words.casefold().split()[-1])
    return (head in _THINGS or head in _SHOWN_PLAINLY) and head not in LEVEL


_THINGS = ARTEFACT | frozenset(FIXTURES.split())

"""States that hold for all or not at all, and acts that happen once: "All wards have it", "Merge the desks"."""

import re
from functools import lru_cache

from sheets_service.text.lang.events_en import TAILS
from sheets_service.text.lang.once_en import ACTS, BROUGHT_ABOUT, GONE, HAPPENS
from sheets_service.text.openings import Words

_EVERY = Words(
    r"^\W*(?P<who>(?:all|every(?: single)?|each|both|the (?:whole|entire|complete)|(?:no|none of the|"
    r"none of our|not a single|not one)|"
    r"everyone|everybody|nobody|no one)\b(?! (?:more|less|fewer|later|longer|other|second|third|fourth|time|"
    r"day|week|month|of a sudden))"
    r"[^:→%\d,;]{0,60}?)\s"
    rf"(?:(?:is|are|has|have|was|were|can|will|does|do|must)\s(?!going\b|to be\b)|(?:now |still |already |"
    rf"also |only )?(?:{HAPPENS})\b"
    r"(?!\s*[:→]))(?P<what>[^:→%]*)$"
)
_FINISHED = Words(
    r"^\W*(?:the |our )?(?P<what>[^:→%\d(,]{4,70}?)\s(?:is |are |has been |have been |fully |successfully |finally |now )*"
    rf"(?:{BROUGHT_ABOUT})(?:\s+(?:{'|'.join(TAILS.split())})\b[^%→]*)?\W*$"
)
_GONE = Words(
    rf"^\W*[^:→%\d(]{{3,60}}?\s(?:is|are|become|becomes|will be|has become|have become) (?:{GONE})\b[^:→%\d]*$"
)
_ACT = Words(
    rf"^\W*(?:{ACTS})\s+(?:the|our|both|all|its|their|an?|two|three|four)\s"
    r"(?![^→%]*\b(?:requests?|tickets?|deals?|gaps?|cases|sales?|accounts?|calls|invoices|issues|findings|"
    r"within|per|share|rate|"
    r"number|distance|loops?)\b)[^→%:=]*$"
)
_COUNTS = re.compile(r"\d")
_OF_SOME = re.compile(
    r"\b(?:who|that|which|whose|whom|than|per|times?|percent|share|rate|average|median)\b", re.IGNORECASE
)
_NO_PURPOSE = re.compile(
    r"\b(?:so that|in order|because|fewer|less|more|reduc\w+|increas\w+|improv\w+)\b", re.IGNORECASE
)


@lru_cache(maxsize=65536)
def all_or_nothing(text: str) -> re.Match[str] | None:
    """Return the words of a row without a number that says "all of them are", or names one act that is done or not."""
    found = _every(text)
    if found is None and not _COUNTS.search(text) and not _OF_SOME.search(text):
        found = _finished(text) or _GONE.match(text)
    if found is None and not _COUNTS.search(text) and not _NO_PURPOSE.search(text):
        found = _ACT.match(text)
    return found


def _every(text: str) -> re.Match[str] | None:
    found = _EVERY.match(text)
    if found is None or _COUNTS.search(_YEARS.sub("", found["what"])) or _OF_SOME.search(found["who"]):
        return None
    return None if _NO_PURPOSE.search(found["what"]) or _WITHIN.search(found["what"]) else found


def _finished(text: str) -> re.Match[str] | None:
    """Return the words that tell the end of one thing; "decisions overturned on appeal" are counted."""
    found = _FINISHED.match(text)
    if found is None:
        return None
    head = _HEAD_ENDS.sub("", found["what"]).rsplit(maxsplit=1)[-1]
    return None if head.endswith("s") and not head.endswith(("ss", "us", "is")) else found


_HEAD_ENDS = re.compile(r"\s(?:of|in|for|to|from|with|on|at|between|by|about|under|over)\s.*$", re.IGNORECASE)
_WITHIN = re.compile(r"\b(?:within|at least|at most|under|less|half|twice|than)\b", re.IGNORECASE)

_YEARS = re.compile(
    r"\b(?:20\d\d|q[1-4]|\d{1,2}(?:st|nd|rd|th)?\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)\b",
    re.IGNORECASE,
)

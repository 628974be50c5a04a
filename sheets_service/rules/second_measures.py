"""A second measure behind a mark of its own: "… while also lifting …", "(also: …)", a sentence more, "A / B: 4 / 7 → 9 / 2"."""

import re

from sheets_service.text import Span
from sheets_service.text.openings import Words

_VALUE = r"[~$€£+\-−]?\d[\d.,]*\s?(?:%|[a-zA-Z]{1,9}\b)?"
# Words that add another matter, whatever comes before them.
_ADDS = Words(
    r"\s*[,;(–—-]?\s*(?:\band\b |\bbut\b )?\b(?:while (?:also|at the same time|simultaneously|likewise)|"
    r"whilst also|as well as also|"
    r"along with|together with|coupled with|combined with|accompanied by|alongside|in addition(?: to)?|"
    r"on top of (?:that|this|it)|"
    r"at the same time|in parallel|simultaneously|besides|moreover|furthermore|likewise|additionally|also|plus|"
    r"and (?:also|then also|likewise))\b[,:]?\s+"
)
_SENTENCE = re.compile(r"(?<=[\w%)])\s*[.;!]\s+(?=[A-Z])|\s+(?://|\|\|?|&&|\+\+)\s+")
# Two names, then two starts and two ends in the same order.
_SLASHED = Words(
    rf"^\W*(?P<one>[^\d:/→]*[^\W\d_][^\d:/→]*?)\s*(?P<seam>/|\||&|\+|"
    rf"\band\b)\s*(?P<two>[^\d:/→]*?[^\W\d_][^\d:/→]*?)\s*[:–-]?\s+"
    rf"(?:from\s+)?{_VALUE}\s*(?:/|\||and|,|&)\s*{_VALUE}\s*(?:→|->|=>|⟶|to)\s*{_VALUE}\s*(?:/|\||and|,|&)\s*{_VALUE}\W*$"
)
# Where a measure goes: two ends, or one end and where it stands now in brackets.
_GOES = re.compile(
    rf"{_VALUE}[^\d.;→]{{0,12}}(?:→|->|=>|⟶|\b(?:down |up )?to\b)\s*(?:under |below |above |over |at least |"
    rf"at most )?[~$€£]?\d"
    rf"|\b(?:to|at|of|reach|below|under|above|over|least|most)\s+{_VALUE}[^()\d]{{0,20}}\(\s*(?:[a-z ]+ )?{_VALUE}"
    r"(?:\s*(?:now|today|at present|currently|last \w+|so far))?\s*\)"
    rf"|\b(?:from|of)\s+{_VALUE}.{{0,20}}\b(?:to|below|under|above|over)\s+[~$€£]?\d",
    re.IGNORECASE,
)
# "80 children a day instead of 35, and broken windows down from 9 to 2": a move told backwards, and one with its own name.
_INSTEAD = Words(
    rf"^(?P<one>[^→;]*?\d[^→;]*?\b(?:instead of|rather than|up from|down from)\s+{_VALUE}[^,;\d]{{0,25}}?)"
    rf"(?P<seam>[,;]?\s+(?:and|while|plus)\s+)(?P<two>(?!up\b|down\b)[^\d,;]{{3,60}}?\s(?:(?:up|down|falling|rising|cut|"
    rf"brought down|reduced|raised|lifted)\s+)from\s+{_VALUE}.{{0,12}}?\s(?:to|→|->)\s*{_VALUE}.*)$"
)
_NAMED = re.compile(r"[^\W\d_]{3,}[^\d→%]*[^\W\d_]{3,}")
# The same number told again: of today, of a stage, of how it is counted.
_AGAIN = Words(
    r"^\W*(?:(?:and )?(?:then|from there|later|after that|in (?:q[1-4]|[a-z]+)|by|until|down|up|today|now|currently|last|"
    r"this|it|they|that|these|which|start|baseline|goal|target|source|measured|counted|stretch|minimum|committed|"
    r"first|in (?:week|month|quarter|year)|metric|unit|owner|confidence|status|note|today['’]s|our own)\b)"
)
_MIN = 4  # digits' groups: two measures that go somewhere


def second_measure(text: str) -> tuple[Span, Span] | None:
    """Return two measures that each go from somewhere to somewhere, where a mark parts them."""
    if len(_GROUP.findall(text)) < _MIN:
        return None
    if found := _SLASHED.match(text):
        return Span(*found.span("one"), found["one"]), Span(*found.span("two"), found["two"])
    told = _INSTEAD.search(text)
    if told and _NAMED.search(told["one"]) and _NAMED.search(told["two"]) and not _AGAIN.match(told["two"]):
        return Span(*told.span("one"), told["one"]), Span(*told.span("two"), told["two"])
    for seam in (*_SENTENCE.finditer(text), *_ADDS.finditer(text)):
        left, right = text[: seam.start()], text[seam.end() :]
        if not (_GOES.search(left) and _GOES.search(right)) or _AGAIN.match(right):
            continue
        if _NAMED.search(left) and _NAMED.search(right):
            return Span(0, seam.start(), left.strip()), Span(seam.end(), len(text), right.strip(" ()."))
    return None


_GROUP = re.compile(r"\d[\d.,]*")

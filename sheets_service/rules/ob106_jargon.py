"""OB106 jargon."""

import re
from collections.abc import Iterator

from sheets_service.okrs import Objective
from sheets_service.rule import HINT, Finding, rule
from sheets_service.rules.buzz import find_buzzwords
from sheets_service.rules.rows import can_read, content_words, items, plain
from sheets_service.rules.wording import quote
from sheets_service.text.lang.buzz_en import SPOKEN_SHORT

_CARRIES = 0.3  # share of the sentence's words
_FEW = 2
_SEVERAL = 3  # abbreviations: whoever joined last week looks up none of two, and gives up at three
_SHORT = re.compile(r"(?<![\w$€£.+/-])(?:[A-Z]{2,6}s?|[A-Z]{1,3}\d?[+/][A-Z\d]{1,3})(?![\w+/]|[-–]\d)")
_KNOWN = frozenset(SPOKEN_SHORT.split())


@rule("OB106", "jargon", HINT, leg="wording")
def check(objective: Objective) -> Iterator[Finding]:
    """Buzzwords carry the sentence, so that each reader hears something else.

    Why: plain words are the best test of whether a team means the same thing.

    Ask: how would you say this to someone who joined last week?

    Fix: write it in words a newcomer understands: “[Who] can [do what], so that [why]”.

    Schools: none disagrees; some find it too small a matter for a note, so it stands in the review tab only.
    """
    for item in items(objective):
        if not can_read(item.phrase):
            continue
        if short := _shorthand(item.text):
            yield Finding(
                item.at(),
                f"{quote(item.text)} speaks in {' and '.join(quote(one, 30) for one in short[:3])}.",
                evidence=short[0],
                confidence="possible",
                report_only=True,
            )
            continue
        found = find_buzzwords(item.text)
        if not found:
            continue
        buzz = frozenset[str]().union(*(content_words(one.text) for one in found))
        words = content_words(plain(item.said))
        if not words or (len(buzz & words) / len(words) < _CARRIES and len(found) < _FEW):
            continue
        named = " and ".join(quote(one.text, 30) for one in found[:2])
        yield Finding(
            item.at(),
            f"{quote(item.text)} leans on {named}.",
            evidence=found[0],
            report_only=True,
        )


def _shorthand(text: str) -> tuple[str, ...]:
    """Return the abbreviations of a sentence that has several of them and explains none: "Raise FTR of RMA in WMS"."""
    if "(" in text or text.isupper():
        return ()
    found = tuple(dict.fromkeys(one[0] for one in _SHORT.finditer(text) if one[0].rstrip("s") not in _KNOWN))
    return found if len(found) >= _SEVERAL else ()

"""OB106 jargon."""

from collections.abc import Iterator

from sheets_service.okrs import Objective
from sheets_service.rule import HINT, Finding, rule
from sheets_service.rules.buzz import find_buzzwords
from sheets_service.rules.rows import can_read, content_words, items, plain
from sheets_service.rules.wording import quote

_CARRIES = 0.3  # share of the sentence's words
_FEW = 2


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

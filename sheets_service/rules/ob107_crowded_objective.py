"""OB107 crowded-objective."""

import re
from collections.abc import Iterator

from sheets_service.okrs import Objective
from sheets_service.rule import HINT, Finding, rule
from sheets_service.rules.rows import can_read, content_words
from sheets_service.rules.wording import quote
from sheets_service.text import has_purpose, read_phrase

_SEAM = re.compile(r"(?<=[^\W\d_]{3})[.;!]\s+(?=[^\W\d_])|\n+|\s+(?:and|&)\s+(?:also\s+|to\s+)?", re.IGNORECASE)
# Verbs that are no nouns: "and support tasks" must not read as a second order.
_ORDERS = re.compile(
    r"\W*(?:to )?(?:increase|reduce|grow|improve|launch|build|expand|cut|become|win|create|develop|introduce|implement|"
    r"automate|"
    r"establish|achieve|deliver|enhance|strengthen|drive|accelerate|"
    r"enter|open|hire|train|raise|lower|double|halve|simplify|"
    r"moderni[sz]e|upgrade|make|keep|stop|boost|maximi[sz]e|minimi[sz]e|attract|retain|ensure|restore|replace)\b",
    re.IGNORECASE,
)


@rule("OB107", "crowded-objective", HINT, leg="wording")
def check(objective: Objective, *, longest: int = 140) -> Iterator[Finding]:
    """Two objectives share one cell, or the sentence is far beyond one line.

    Why: what cannot be said in one breath is not remembered, and half of it can be done while the other half is not.

    Ask: if only one half came true, would you call it reached?

    Fix: keep one sentence, and give the other a row of its own: “[Who] can [do what], so that [why]”.

    Schools: Google: an objective fits on one line; Gtmhub: under 70 characters.
    """
    text = objective.text.strip()
    if not can_read(objective.phrase):
        return
    if len(text) > longest:
        yield Finding(
            objective.at(),
            f"{quote(text, 60)} runs to {len(text)} characters; few will be able to say it by heart.",
            evidence=text,
            question="which ten words of it does the team really mean?",
        )
        return
    halves = two_aims(objective.sober)
    if halves is None:
        return
    first, second = halves
    yield Finding(
        objective.at(),
        f"{quote(first, 60)} and {quote(second, 60)} may be two objectives, unless one cannot happen without the other.",
        evidence=second,
        confidence="possible",
    )


def two_aims(text: str) -> tuple[str, str] | None:
    """Return the two halves of a text that orders two different things, None where it has one aim."""
    if has_purpose(read_phrase(text, hint="objective")):
        return None
    for seam in _SEAM.finditer(text):
        first, second = text[: seam.start()], text[seam.end() :]
        words = [content_words(half) for half in (first, second)]
        if _ORDERS.match(first) and _ORDERS.match(second) and all(len(half) > 1 for half in words):
            return first.strip(), second.strip()
    return None

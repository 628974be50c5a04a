"""Traits of a row that several rules ask for: a level to hold, two measures in one row."""

import re
from functools import lru_cache

from .metrics import find_concept
from .normalise import normalise
from .openings import Words
from .phrase import Phrase, Quantity, Span
from .sketch import sketch_of
from .words import VERB_BASE

_MAINTAIN = re.compile(
    r"^(?:we\s+(?:will\s+)?)?(?:maintain|keep|hold|stay|remain|continue|sustain|preserve|carry on|retain|uphold"
    r"|ensure (?:ongoing|continued|continuous)"
    r"|stabilise|stabilize|ensure .{0,60}(?:does not|doesn't|stays|remains)|(?:halten|beibehalten|maintenir"
    r"|mantener|mantenere|behouden|manter|conserver|conservar|garder))\b"
)
_LAST_VERBS = ("halten", "houden", "behouden")  # German and Dutch say it at the end
_HELD_LAST = re.compile(
    r"(?:\b(?:bei|auf|unter|über|zwischen|op|onder|boven|tussen)\b.{0,30}\d.{0,20}|\b(?:stabil|konstant|stabiel|constant)\s+)"
    r"(?:halten|houden)$|\b(?:beibehalten|behouden)$"
)
_STAYS = Words(
    r"(?:(?!\b(?:while|whilst|who|that|and)\b|,).){3,60}?\b(?:stays?|remains?|(?:is|are) (?:kept|held))\s+"
    r"(?:at|above|below|under|over|within|between|on|≥|≤|<|>)",
    0,
)
_NOT_MAINTAIN = re.compile(
    r"^(?:keep|hold|stay|remain|retain|continue)\s+(?:\d+\s*%?\s+of\s+(?:the\s+)?(?:meetings|1:1s|_+)"
    r"|.{0,20}(?:meeting|workshop|session|webinar|consultation|retrospective)s?\b)"
)
_JOIN = re.compile(r"\s*(?:,\s*and\b|\band\b|\bas well as\b|\bplus\b|;|\balong with\b|&|\band also\b|,(?!\d)|/\s)\s*")
_LIMIT = Words(
    r"\b(?:while|whilst|without|with no|keeping|but|provided|as long as|at the same|with at most|maintaining|holding)\b",
    0,
)


@lru_cache(maxsize=65536)
def is_maintain(phrase: Phrase) -> bool:
    """Tell a row that holds a level instead of changing one."""
    low = phrase.normal.lower().rstrip(" .!")
    if phrase.first("baseline") is None and _STAYS.match(low):
        return True
    if low.endswith(_LAST_VERBS):
        return bool(_HELD_LAST.search(low))
    return bool(_MAINTAIN.match(low)) and not _NOT_MAINTAIN.match(low)


def is_compound(phrase: Phrase) -> tuple[Span, Span] | None:
    """Return two measures that share one row; a limit ("without ...", "while ...") is part of its measure."""
    if len(_goals(phrase)) < 2:
        return None
    plain = normalise(phrase.original)
    low = plain.low
    limit = _LIMIT.search(low)
    for match in _JOIN.finditer(low):
        if limit and limit.start() <= match.start():
            break
        left, right = low[: match.start()], low[match.end() :]
        if left.count("(") > left.count(")"):
            continue
        if (
            _number_sides(phrase, plain.span(match.start(), match.end()).start)
            and _stands_alone(left)
            and _stands_alone(right)
        ):
            return plain.span(0, match.start()), plain.span(match.end(), len(low))
    return None


def tells_one_way(phrase: Phrase) -> bool:
    """Tell whether all numbers of a row are one start and one goal, beside names, lengths of time and bounds to be held."""
    roles = [one.role for one in phrase.quantities if one.role not in {"identifier", "window", "guardrail"}]
    return sorted(roles) == ["baseline", "target"]


def _number_sides(phrase: Phrase, at: int) -> bool:
    """Tell whether each side has a number of its own to reach."""
    return len({goal.span.start < at for goal in _goals(phrase)}) > 1


def _goals(phrase: Phrase) -> tuple[Quantity, ...]:
    """Return the numbers to reach: targets, and steps where no start is given."""
    roles = {"target"} if phrase.first("baseline") else {"target", "delta"}
    return tuple(quantity for quantity in phrase.quantities if quantity.role in roles)


def _stands_alone(part: str) -> bool:
    """Tell whether a part names something to count or an order of its own."""
    sketch = sketch_of(part.strip())
    words = [token for token in sketch.tokens if token.text[0].isalpha()]
    return bool(words) and (
        part.lstrip()[:1].isdigit()
        or sketch.form == "order"
        or find_concept(part) is not None
        or any(token.text in VERB_BASE for token in words[:2])
        or len(words) >= 2
    )

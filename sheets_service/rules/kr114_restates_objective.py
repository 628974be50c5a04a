"""KR114 restates-objective."""

import re
from collections.abc import Iterator
from functools import lru_cache

from sheets_service.okrs import KeyResult, Objective
from sheets_service.rule import WARNING, Finding, rule
from sheets_service.rules.rows import can_read, content_words, plain
from sheets_service.rules.wording import quote

# What an objective wants, without what it wants it for.
_BEFORE_PURPOSE = re.compile(
    r"^.{12,}?(?=,?\s+(?:so that|so (?:\w+ ){1,3}can|in order to|because|for the (?:sake|good|benefit) of|to (?:have|"
    r"give|let|make|keep|free|help"
    r"|save|allow|protect|win|get|be|become|leave)|and thus|which|thereby)\b)",
    re.IGNORECASE,
)
_MOVES = frozenset(
    "bring push double triple halve halv get win sell sold lift drop fall rise lower number share rate percen level "
    "total twice many much "
    "half third quarte have hit".split()
)
_ASIDES = frozenset(
    "last today now current previo before year month quarte than sell sold made done won held there".split()
)
_OVERLAP = 0.75  # share of the objective's words that the row repeats
_NEW_WORDS = 1  # words of its own that still make it the same sentence
_ENOUGH = 2


@rule("KR114", "restates-objective", WARNING, leg="contribution", seeds=(6,))
def check(kr: KeyResult, objective: Objective) -> Iterator[Finding]:
    """The row says again what its objective says, so it proves nothing.

    Why: a second way of saying it cannot show whether it came true.

    Ask: what would you see with your own eyes if the objective were true?

    Fix: count one sign of it: “[Who] who [do what]: from [today] to [target] %”.

    Schools: none disagrees.
    """
    if not can_read(kr.phrase) or not can_read(objective.phrase):
        return
    first = _BEFORE_PURPOSE.match(plain(objective.phrase))
    wanted = _roots(first[0] if first else plain(objective.phrase))
    aim = wanted - _MOVES or wanted
    row = _roots(plain(kr.phrase)) - (_MOVES - aim)
    same = _same_number(kr, objective)
    if len(aim) < (1 if same else _ENOUGH) or len(aim & row) / len(aim) < _OVERLAP:
        return
    fresh = {word for word in row - aim if not word.endswith("ed")} - _ASIDES
    if len(fresh) > (_NEW_WORDS if len(aim) >= _ENOUGH else 0):
        return
    if kr.baseline is not None and not same:
        return  # a measured start makes it a measure of its own
    yield Finding(
        kr.at(),
        f"{quote(kr.text, 60)} says again what {quote(objective.text, 60)} says.",
        evidence=kr.text,
    )


@lru_cache(maxsize=65536)
def _roots(text: str) -> frozenset[str]:
    """Return the words of a text without the ending of their plural, so that "room" and "rooms" meet."""
    return frozenset(
        word[:-1] if len(word) > _SHORT and word.endswith("s") and not word.endswith("ss") else word
        for word in content_words(text)
    )


_SHORT = 3  # letters


def _same_number(kr: KeyResult, objective: Objective) -> bool:
    numbers = {one.value for one in objective.phrase.quantities if one.role in {"target", "delta", "unassigned"}}
    return bool(numbers) and (
        kr.target in numbers
        or any(one.value in numbers for one in kr.phrase.quantities if one.role in {"delta", "unassigned"})
    )

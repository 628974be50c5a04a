"""KR114 restates-objective."""

from collections.abc import Iterator

from sheets_service.okrs import KeyResult, Objective
from sheets_service.rule import WARNING, Finding, rule
from sheets_service.rules.rows import can_read, content_words, plain
from sheets_service.rules.wording import quote

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
    aim, row = _roots(content_words(plain(objective.phrase))), _roots(content_words(plain(kr.phrase)))
    if len(aim) < _ENOUGH or len(aim & row) / len(aim) < _OVERLAP or len(row - aim) > _NEW_WORDS:
        return
    if kr.baseline is not None and not _same_number(kr, objective):
        return  # a measured start makes it a measure of its own
    yield Finding(
        kr.at(),
        f"{quote(kr.text, 60)} says again what {quote(objective.text, 60)} says.",
        evidence=kr.text,
    )


def _roots(words: frozenset[str]) -> frozenset[str]:
    """Return the words without the ending of their plural, so that "room" and "rooms" meet."""
    return frozenset(
        word[:-1] if len(word) > _SHORT and word.endswith("s") and not word.endswith("ss") else word for word in words
    )


_SHORT = 3  # letters


def _same_number(kr: KeyResult, objective: Objective) -> bool:
    numbers = {one.value for one in objective.phrase.quantities if one.role in {"target", "delta", "unassigned"}}
    return kr.target in numbers or any(one.value in numbers for one in kr.phrase.quantities if one.role == "delta")

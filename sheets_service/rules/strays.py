"""A row that strays: all other rows keep to the goal's words, and this one speaks of selling, adverts, posts or bills."""

from collections.abc import Mapping, Sequence

from sheets_service.okrs import KeyResult, Objective
from sheets_service.rules.contribution import AUDIENCE_WORDS, COMMON_WORDS, FarOff, context_of
from sheets_service.rules.pairs import measure_words
from sheets_service.text.lang.strays_en import OVERHEADS, STRAYS
from sheets_service.text.openings import Words
from sheets_service.text.phrase import Span

_STRAYS: Mapping[str, tuple[Words, Words]] = {
    name: (Words(stray.told), Words(stray.home)) for name, stray in STRAYS.items()
}
_TOLD = Words("|".join(f"(?:{stray.told})" for stray in STRAYS.values()))
_PUSHED = frozenset({"selling", "adverts"})  # who wants less of it strays from nothing
_OVERHEADS = Words(OVERHEADS)
_FEWEST = 2  # rows beside it where they are kept together by less than the goal's own words


def may_stray(text: str) -> bool:
    """Tell whether a text speaks of a subject that rows stray to."""
    return _TOLD.search(text) is not None


def strays(kr: KeyResult, objective: Objective, serves: Sequence[str]) -> FarOff | None:
    """Return what a row strays to, when the goal and all its other rows belong together and it does not.

    `serves` are the texts of the goals that this one serves.
    """
    words = measure_words(kr.sober) - COMMON_WORDS - AUDIENCE_WORDS
    around = [text for text in (*context_of(objective, without=kr), *serves) if text]
    together = _keep_together(kr, objective)
    overhead = not together and _OVERHEADS.is_in(kr.sober) and _one_keeps_to_it(kr, objective)
    if any(words & measure_words(text) for text in around) or not (together or overhead):
        return None
    for name, (told, home) in _STRAYS.items():
        found = None if kr.direction == "down" and name in _PUSHED else told.search(kr.sober)
        if found and not any(home.search(text) or told.search(text) for text in around):
            return FarOff(name, Span(found.start(), found.end(), found[0]))
    return None


def _one_keeps_to_it(kr: KeyResult, objective: Objective) -> bool:
    """Tell whether at least one of several other rows shares a word with the goal."""
    goal = measure_words(objective.sober) - COMMON_WORDS - AUDIENCE_WORDS
    others = [measure_words(one.sober) for one in objective.key_results if one.index != kr.index]
    return len(others) >= _FEWEST and any(one & goal for one in others)


def _keep_together(kr: KeyResult, objective: Objective) -> bool:
    """Tell whether each of the other rows shares a word with the goal, or with another of them."""
    others = [measure_words(one.sober) - COMMON_WORDS for one in objective.key_results if one.index != kr.index]
    goal = measure_words(objective.sober) - COMMON_WORDS
    if len(others) < _FEWEST:
        return bool(others) and len(others[0] & goal) >= _FEWEST
    if frozenset.intersection(*others):
        return True
    return any(one & goal for one in others) and all(
        one & goal or any(one & other for other in others if other is not one) for one in others
    )

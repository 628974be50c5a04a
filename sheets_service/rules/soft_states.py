"""Sentences in which something is, feels or is done as people like it: "The app feels modern", "Waste is handled well"."""

import re
from collections.abc import Sequence
from functools import lru_cache

from sheets_service.text.lang.soft_en import (
    ABSTRACTIONS,
    ADJECTIVES,
    CHANGES,
    DEGREES,
    ESTEEMS,
    EXUDES,
    HAVINGS,
    MANNERS,
    MORE,
    PHRASES,
    STATES,
)

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_PRAISE, _MANNERS, _STATES, _HAVINGS, _DEGREES, _ABSTRACTIONS, _MORE, _CHANGES, _ESTEEMS, _EXUDES = (
    frozenset(one.split())
    for one in (ADJECTIVES, MANNERS, STATES, HAVINGS, DEGREES, ABSTRACTIONS, MORE, CHANGES, ESTEEMS, EXUDES)
)
_PHRASES = tuple(" ".join(one.split()) for one in PHRASES.split(","))
_LEADS = _STATES | _HAVINGS | _EXUDES | _MANNERS | _CHANGES | _ESTEEMS
_AFTER = frozenset("with by in across at to from on for as between of among and".split())
_ESTEEMED = frozenset("us our their the it them in that being working what how".split())
_SEEMS = frozenset("feel feels look looks".split())
_CLOSES = re.compile(r"\w+ed|(?:is|are|be|been)")  # "Trials repeated calmly" names what can be counted
_DONE = re.compile(r"\w+(?:ed|en|un|wn|aught|ought|elt|ept|ade|aid)$|run|kept|met|led|held|done")
_SHORTEST = 3  # words of a sentence
_LONGEST = 14  # whoever writes more has named what it shows in


@lru_cache(maxsize=65536)
def soft_state(text: str) -> str:
    """Return the words of a sentence that praise a state or a manner, "" where there are none."""
    found = list(_WORD.finditer(text))
    words = [one[0].casefold() for one in found]
    if not _SHORTEST <= len(words) <= _LONGEST or _LEADS.isdisjoint(words):
        return ""
    for at in range(1, len(words)):
        end = _praise_after(words, at)
        if end:
            return text[found[at if words[at] not in _STATES | _HAVINGS else at + 1].start() : found[end].end()]
    return ""


def _praise_after(words: Sequence[str], at: int) -> int:
    """Return where praise ends that a verb or an adverb at this place begins, 0 where it begins none."""
    word = words[at]
    if word in _STATES and (end := _state(words, at)):
        return end
    if word in _HAVINGS | _EXUDES and (end := _possession(words, at)):
        return end
    last = at == len(words) - 1
    if word in _MANNERS and at > 1 and (last or words[at + 1] in _AFTER) and not _CLOSES.fullmatch(words[at - 1]):
        return at
    if (
        word in _CHANGES
        and not _ABSTRACTIONS.isdisjoint(words[:at])
        and (last or words[at + 1] in _AFTER | _MANNERS | _DEGREES)
    ):
        return at
    esteem = word in _ESTEEMS and at <= _SHORTEST and not last and words[at + 1] in _ESTEEMED
    return at if esteem and words[at - 1].endswith("s") != word.endswith("s") else 0


def _state(words: Sequence[str], at: int) -> int:
    """Return the end of what follows a verb of state: praise, a praised noun, or something done well."""
    if words[at] in _SEEMS and words[at + 1 : at + 2] == ["like"]:
        return at + 1
    rest = " ".join(words[at + 1 :])
    for phrase in _PHRASES:
        if rest.startswith(phrase):
            return at + len(phrase.split())
    next_at, manner = _skip(words, at + 1)
    if next_at >= len(words):
        return next_at - 1 if manner else 0
    if words[next_at] in _PRAISE:
        return next_at
    if _is_list_of_praise(words[next_at:]):
        return len(words) - 1
    done = bool(_DONE.fullmatch(words[next_at]))
    if done and manner:
        return next_at
    later = next((index for index in range(next_at + 1, min(next_at + 4, len(words))) if words[index] in _MANNERS), 0)
    closed = later and (later == len(words) - 1 or words[later + 1] in _AFTER)
    return later if done and closed else 0


def _is_list_of_praise(rest: Sequence[str]) -> bool:
    """Tell the end of "is open, short and kind", where the first words mean another thing when they stand alone."""
    listed = [word for word in rest if word not in _DEGREES]
    return len(listed) in _LIST and listed[-2] == "and" and listed[-1] in _PRAISE


_LIST = range(3, 6)  # two to four of them


def _possession(words: Sequence[str], at: int) -> int:
    """Return the end of what somebody has or gives, where it is praised or more of what nobody can count."""
    next_at = at + 1
    while next_at < len(words) and words[next_at] in _DEGREES - _MORE:
        next_at += 1
    if next_at + 1 >= len(words) + (words[at] in _EXUDES):
        return 0
    if words[at] in _EXUDES:
        return next_at if words[next_at] in _ABSTRACTIONS else 0
    if words[next_at] in _MORE:
        return next_at + 1 if words[next_at + 1] in _ABSTRACTIONS else 0
    return next_at + 1 if words[next_at] in _PRAISE else 0


def _skip(words: Sequence[str], at: int) -> tuple[int, bool]:
    """Step over words of degree and manner; tell whether one of manner was among them."""
    manner = False
    while at < len(words) and words[at] in _DEGREES | _MANNERS and words[at] not in _PRAISE - _MANNERS:
        manner = manner or words[at] in _MANNERS
        at += 1
    return at, manner

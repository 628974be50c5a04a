"""Two rows that start from one number: whether their words may well name one measure in two ways."""

import re
from collections.abc import Collection, Mapping
from functools import cache, lru_cache

from sheets_service.okrs import KeyResult, once_an_item
from sheets_service.rules.contribution import COMMON_WORDS
from sheets_service.rules.pairs import NEGATIONS, as_share, in_one_unit, start_together, stem, telling_words
from sheets_service.text.lang.en_pairs import CONTRASTS
from sheets_service.text.lang.kin_en import FRAMES, SAME_THING, SPELT_OUT, TOLD_IN_WORDS
from sheets_service.text.openings import Words, sort_by_opening, worth_searching

_FOLDED = {
    stem(word): stem(base)
    for base, _, words in (line.partition(":") for line in SAME_THING.strip().splitlines())
    for word in words.split()
}
_SPELT_OUT = {name: words for name, _, words in (line.partition(": ") for line in SPELT_OUT.strip().splitlines())}
_SHORT = Words(rf"\b(?:{'|'.join(_SPELT_OUT)})\b")
_IN_WORDS = tuple(
    (Words(rf"\b(?:{words})\b"), word)
    for word, _, words in (line.partition(": ") for line in TOLD_IN_WORDS.strip().splitlines())
)
_FRAMES = frozenset(map(stem, FRAMES.split()))
_CONTRASTS = tuple(frozenset(map(stem, line.split())) for line in CONTRASTS.strip().splitlines())
_SCOPED = frozenset().union(*_CONTRASTS)
_EXCLUDED = {word: frozenset().union(*(one for one in _CONTRASTS if word in one)) for word in _SCOPED}
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][^\W\d_]+")  # a name stands large inside a sentence
_NUMBERED = re.compile(r"[a-z]{3,} \d{1,2}(?=\s?[,:;)]|$)")
_SMALL_NUMBER = re.compile(r" \d{1,2}(?=\s?[,:;)]|$)")  # how such a place ends, found several times as fast
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BEGINNING = re.compile(r"^\W*([^\W\d_]{3,}) ([^\W\d_]{3,})")
_LENGTHS = frozenset(map(stem, "second minute min hour day week month year quarter percent".split()))
_MANY = 2  # words in common that make up for a few of each row's own
_FEW_OWN = 2


@cache
def _by_opening() -> Mapping[str, Collection[int]]:
    return sort_by_opening((place, words) for place, (words, _) in enumerate(_IN_WORDS))


@lru_cache(maxsize=65536)
def folded_words(text: str) -> frozenset[str]:
    """Return the words of a measure, those for one thing in one form: client and customer, without and no."""
    told = text
    if _SHORT.may_be_in(told):
        told = _SHORT.pattern.sub(lambda found: _SPELT_OUT[found[0].casefold()], told)
    # No entry brings in a word that another one looks for.
    for words, word in [_IN_WORDS[place] for place in sorted(worth_searching(told, _by_opening()))]:
        told = words.pattern.sub(word, told) if words.is_in(told) else told
    named = telling_words(told)
    return named if _FOLDED.keys().isdisjoint(named) else frozenset([_FOLDED.get(word, word) for word in named])


def may_be_one(one: KeyResult, other: KeyResult) -> bool:
    """Tell whether two rows with one start may count one thing: all words of one, or two in common and few apart.

    Names, scopes that exclude each other and other numbers beside the measure set rows apart.
    """
    first, second = folded_words(one.sober), folded_words(other.sober)
    common = (first & second) - COMMON_WORDS
    if not common:
        return False
    alike = _share_all_numbers(one, other, common)
    if (first ^ second) & NEGATIONS and not (alike and is_telling(one.baseline)):
        return False  # but "stops that nobody planned" are unplanned ones where all numbers agree
    if alike and is_telling(one.baseline) and goal_together(one, other):
        return not are_apart(one, other, beside=False)  # 8 of 10 lessons is 80% of them
    return (alike or _have_little_apart(one, other, first, second)) and not are_apart(one, other)


def _have_little_apart(one: KeyResult, other: KeyResult, first: frozenset[str], second: frozenset[str]) -> bool:
    """Tell whether the words of two rows are the same but for few of each row's own."""
    common = (first & second) - COMMON_WORDS
    own = sorted(len(words - _FRAMES - COMMON_WORDS) for words in (first - second, second - first))
    if not (is_telling(one.baseline) or is_telling(other.baseline)):
        return len(common) >= _MANY and own[1] <= 1 and own[0] == 0
    if len(common) >= _MANY:
        return own[0] <= 1 and own[1] <= max(_FEW_OWN, len(common))
    return own[0] == 0 and own[1] <= 1


def _share_all_numbers(one: KeyResult, other: KeyResult, common: frozenset[str]) -> bool:
    """Tell whether rows share more numbers than chance brings together, in whatever unit, and words with them.

    "Shows starting over five minutes late" and "performances that begin 5 min late", both from 24% to 6%.
    """
    told = common - _LENGTHS - _FRAMES
    if not told or not start_together(one, other):
        return False
    signs = (
        is_telling(one.baseline) or is_telling(other.baseline),
        goal_together(one, other),
        _beside(one) == _beside(other) != frozenset(),
    )
    return sum(signs) + (len(told) >= _MANY) >= _MANY and any(signs[1:])


def goal_together(one: KeyResult, other: KeyResult) -> bool:
    """Tell whether two rows go to one number, in a common unit or as written."""
    if one.target is None or other.target is None:
        return False
    if as_share(one, one.target) == other.target or as_share(other, other.target) == one.target:
        return True
    return one.target == other.target or in_one_unit(one, one.target) == in_one_unit(other, other.target)


def are_apart(one: KeyResult, other: KeyResult, *, beside: bool = True) -> bool:
    """Tell whether two rows say that they count in two places, of two groups or at two times.

    `beside` asks for the numbers that narrow a measure too.
    """
    names, others = _names(one.sober), _names(other.sober)
    if names and others and names != others:
        return True
    here, there = _beside(one), _beside(other)
    if beside and here and there and here != there:
        return True
    return _exclude_each_other(_scopes(one.sober), _scopes(other.sober)) or _are_kinds_of_one(one.sober, other.sober)


def _exclude_each_other(first: frozenset[str], second: frozenset[str]) -> bool:
    """Tell whether each text has a word of its own among those that set apart."""
    mine, theirs = first - second, second - first
    return bool(theirs) and any(not theirs.isdisjoint(_EXCLUDED[word]) for word in mine)


def _are_kinds_of_one(one: str, other: str) -> bool:
    """Tell whether each row narrows one noun in its own way: the start page and the search page."""
    here, there = _narrowed(one), _narrowed(other)
    common = here.keys() & there.keys()
    if not common:
        return False
    words, others = folded_words(one), folded_words(other)
    return any(here[noun] in words - others and there[noun] in others - words for noun in common)


@lru_cache(maxsize=65536)
def _narrowed(text: str) -> Mapping[str, str]:
    """Return the noun that a row begins with, and the word before it: page, start."""
    begins = _BEGINNING.match(text)
    if begins is None:
        return {}
    first, second = (_FOLDED.get(word, word) for word in (stem(begins[1].casefold()), stem(begins[2].casefold())))
    return {} if first in COMMON_WORDS or first in _FRAMES else {second: first}


@lru_cache(maxsize=65536)
def _scopes(text: str) -> frozenset[str]:
    """Return the words of a text that could set it apart from another."""
    return _SCOPED.intersection(map(stem, _WORD.findall(text.casefold())))


@lru_cache(maxsize=65536)
def _names(text: str) -> frozenset[str]:
    """Return what is named inside a sentence, and places that have a number: Leeds, ward 3."""
    numbered = _NUMBERED.findall(text) if _SMALL_NUMBER.search(text) else ()
    return frozenset((*_NAME.findall(text), *numbered))


@once_an_item
def _beside(kr: KeyResult) -> frozenset[float]:
    """Return the numbers that narrow a measure, lengths of time in hours."""
    return frozenset(
        one.value * _HOURS.get(one.unit, 1.0)
        for one in kr.phrase.quantities
        if one.role in {"scope", "window"} and one.value
    )


_HOURS = {"minute": 1 / 60, "day": 24.0, "business day": 24.0, "week": 168.0}


def frame_words() -> frozenset[str]:
    """Return the words that frame a measure and tell none apart."""
    return _FRAMES


def is_telling(start: float | None) -> bool:
    """Tell whether a start has two digits that count, so that rows seldom share it by chance: 5.1, 24, 320, not 5 or 900."""
    return start is not None and len(f"{start:.6f}".replace(".", "").strip("0")) > 1

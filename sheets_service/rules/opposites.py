"""Rows that want one measure to go two ways, or a share and what is left of it to grow both."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import product

from sheets_service.okrs import KeyResult
from sheets_service.rules.pairs import (
    NEGATIONS,
    group_rows,
    measure_words,
    scale_unit,
    share_unit,
    sort_by_start,
    start_of,
    start_together,
    telling_words,
)
from sheets_service.rules.rows import has_number
from sheets_service.rules.same_start import are_apart, folded_words, may_be_one
from sheets_service.rules.shared_words import things_in_common
from sheets_service.text import pull_apart

_WORDS_OF_ONE_MEASURE = 2
_ROWS_IN_A_BLOCK = 24  # a start that more rows have in common says nothing about any two of them
_ROWS_OF_A_WORD = 8
_MANY_WORDS = 3
_WHOLE = 100
_WORDS_OF_A_REST = 3  # a share and its rest name the thing, what is done with it, and what one of them goes without
# Rows about what was done with the things that the other row counts: fewer injuries, more injuries reported.
_DONE_WITH_THEM = measure_words(
    "report find detect caught solve settle answer discuss record repair fix refund close "
    "after before until since except beyond beside"
)
_TURNS_ROUND = NEGATIONS | _DONE_WITH_THEM
_WORD = re.compile(r"[^\W\d_]+")
_WINDOW = re.compile(r"\b(?:within|in (?:a|an|one|two|\d+)|same[- ]day|the same|by \d)\b", re.IGNORECASE)

Pair = tuple[KeyResult, KeyResult]


def find_opposites(rows: Sequence[KeyResult], apart: Callable[[KeyResult, KeyResult], bool]) -> Iterator[Pair]:
    """Find one measure that one team wants up and another down: in equal words, or from one start in nearly equal ones.

    Two rows of one team pull apart only where start and words leave no doubt that they are one measure.
    """
    numbered = [kr for kr in rows if has_number(kr)]
    for words, group in group_rows(numbered).items():
        if len(group) > 1 and len(words) >= _WORDS_OF_ONE_MEASURE:
            yield from ((one, other) for one, other in zip(*_by_way(group), strict=False) if apart(one, other))
    for block in sort_by_start(numbered).values():
        ups, downs = _by_way(block) if len(block) > 1 else ((), ())
        for one, other in product(ups[:_ROWS_IN_A_BLOCK], downs[:_ROWS_IN_A_BLOCK]):
            if _nearly_one(one, other) if apart(one, other) else _surely_one(one, other):
                yield one, other
    yield from (
        (one, other)
        for one, other in _by_words(rows)
        if apart(one, other) or telling_words(one.sober) == telling_words(other.sober)
    )


def _by_words(rows: Sequence[KeyResult]) -> Iterator[Pair]:
    """Find rows that name one measure and two ways without a start: "More mails a reader", "Fewer mails a reader"."""
    blocks: dict[str, list[KeyResult]] = {}
    for kr in rows:
        if kr.direction in {"up", "down"}:
            for word in {kr.phrase.frame.concept, *folded_words(kr.sober)} - {""}:
                blocks.setdefault(word, []).append(kr)
    for block in blocks.values():
        if not 1 < len(block) <= _ROWS_OF_A_WORD:
            continue
        for one, other in product(*_by_way(block)):
            if _cross(one, other) or _breaks_a_bound(one, other) or _breaks_a_bound(other, one):
                yield one, other
                continue
            judged = pull_apart(one.phrase, other.phrase)
            told_alike = start_of(one) is None or start_of(other) is None or start_together(one, other)
            if judged.sureness == "likely" and judged.label and told_alike and not are_apart(one, other):
                yield one, other


def _cross(up: KeyResult, down: KeyResult) -> bool:
    """Tell whether one row goes up through the numbers that another comes down, from two counts of one thing: 2 → 6, 4 → 1."""
    ends = (up.baseline, up.target, down.baseline, down.target)
    if None in ends or scale_unit(up) != scale_unit(down) or share_unit(up) != share_unit(down):
        return False
    first, second = telling_words(up.sober), telling_words(down.sober)
    one_thing = (first <= second or second <= first) and len(first & second) >= _WORDS_OF_ONE_MEASURE
    if not one_thing or (first ^ second) & _TURNS_ROUND or are_apart(up, down):
        return False
    return max(up.baseline or 0, down.target or 0) < min(up.target or 0, down.baseline or 0)


def _breaks_a_bound(bound: KeyResult, moved: KeyResult) -> bool:
    """Tell whether one row must not go below what the other goes to: "at least 18 days of flour", "flour: 21 days → 6"."""
    if (
        bound.phrase.comparator != "at least"
        or moved.direction != "down"
        or bound.target is None
        or moved.target is None
    ):
        return False
    alike = scale_unit(bound) == scale_unit(moved)
    if (
        not (alike or "" in {scale_unit(bound), scale_unit(moved)})
        or share_unit(bound) != share_unit(moved)
        or bound.target <= moved.target
        or are_apart(bound, moved)
    ):
        return False
    if (telling_words(bound.sober) ^ telling_words(moved.sober)) & _TURNS_ROUND:
        return False
    few = start_together(bound, moved) or (alike and bool(scale_unit(bound)))
    return len(things_in_common(bound, moved)) >= (1 if few else _WORDS_OF_ONE_MEASURE)


def _by_way(rows: Sequence[KeyResult]) -> tuple[Sequence[KeyResult], Sequence[KeyResult]]:
    """Return the rows that shall rise, and those that shall fall."""
    return [kr for kr in rows if kr.direction == "up"], [kr for kr in rows if kr.direction == "down"]


def find_rests(rows: Sequence[KeyResult], apart: Callable[[KeyResult, KeyResult], bool]) -> Iterator[Pair]:
    """Find a share and what is left of it, both to grow or both to fall: 20% go without a check, 80% are checked.

    What one goes without needs no such word where two rows name one thing and their starts make up the whole.
    """
    shares = [kr for kr in rows if share_unit(kr) == "%" and kr.direction in {"up", "down"} and start_of(kr)]
    blocks = sort_by_start(shares)
    for one in shares:
        start = start_of(one) or 0.0
        for other in blocks.get(round(_WHOLE - start, 6), ())[:_ROWS_IN_A_BLOCK]:
            if (
                start <= _WHOLE / 2
                and one.direction == other.direction
                and _make_up_one(one, other)
                and apart(one, other)
            ):
                yield (one, other) if _leaves_out(one) or not _leaves_out(other) else (other, one)


def _make_up_one(one: KeyResult, other: KeyResult) -> bool:
    """Tell whether two shares are of one thing, one of them perhaps of what goes without something."""
    common = measure_words(one.sober) & measure_words(other.sober)
    if bool(_WINDOW.search(one.text)) != bool(_WINDOW.search(other.text)):
        return False
    if _leaves_out(one) != _leaves_out(other):
        return len(common) >= _WORDS_OF_A_REST
    whole = start_of(one) != start_of(other)  # two halves may well be of two things
    return whole and len(common) >= _WORDS_OF_ONE_MEASURE and _begin_alike(one, other)


def _begin_alike(one: KeyResult, other: KeyResult) -> bool:
    """Tell whether two rows begin with the same two words: what they are shares of."""
    first, second = (_WORD.findall(kr.sober.casefold())[:_WORDS_OF_ONE_MEASURE] for kr in (one, other))
    return len(first) == _WORDS_OF_ONE_MEASURE and first == second


def _nearly_one(one: KeyResult, other: KeyResult) -> bool:
    """Tell whether two rows share the words of their measure but for a rest on one side, or one word on each of many.

    Nothing in the rest may turn the measure round: none of them, or what was done with them.
    """
    first, second = telling_words(one.sober), telling_words(other.sober)
    common, rest = first & second, first ^ second
    if rest & _TURNS_ROUND or bool(share_unit(one)) != bool(share_unit(other)) or not start_together(one, other):
        return False
    nested = common in {first, second} and _WORDS_OF_ONE_MEASURE <= len(common) >= len(rest)
    swapped = len(common) >= _MANY_WORDS and len(first - second) == len(second - first) == 1
    return nested or swapped or _share_words(one, other) or may_be_one(one, other)


def _share_words(one: KeyResult, other: KeyResult, fewest: int = 1) -> bool:
    """Tell whether rows from one start share words of their own; chance seldom sends two things two ways from one start."""
    return len(things_in_common(one, other)) >= fewest and not are_apart(one, other)


def _surely_one(one: KeyResult, other: KeyResult) -> bool:
    """Tell whether rows of one team are one measure: one start, two words in common, and nothing that turns it round."""
    first, second = telling_words(one.sober), telling_words(other.sober)
    if (first ^ second) & _TURNS_ROUND or not start_together(one, other):
        return False
    alike = bool(first) and first == second
    return bool(share_unit(one)) == bool(share_unit(other)) and (
        alike or _share_words(one, other, _WORDS_OF_ONE_MEASURE)
    )


def _leaves_out(kr: KeyResult) -> bool:
    return bool(measure_words(kr.sober) & NEGATIONS)

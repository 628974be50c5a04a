"""AL108 duplicate-key-result."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from sheets_service.okrs import KeyResult, OkrSet
from sheets_service.rule import WARNING, Finding, rule
from sheets_service.rules.links import Links, find_links
from sheets_service.rules.pairs import (
    NEGATIONS,
    group_rows,
    in_one_unit,
    measure_words,
    plain,
    scale_unit,
    share_unit,
    start_of,
    start_together,
    starts_of,
)
from sheets_service.rules.pairs_wording import in_brackets
from sheets_service.rules.rows import is_hold
from sheets_service.rules.same_amount import find_rests, find_same_amounts, start_as_rests
from sheets_service.rules.same_start import are_apart, folded_words, goal_together, may_be_one
from sheets_service.rules.wording import figure, name_row, quote
from sheets_service.text import same_measure

_CLOSE = 1e-6
_WHOLE = 100
_ROWS_IN_A_BLOCK = 24  # a word that more rows share with one start says nothing about any two of them
_WORDS_IN_COMMON = 2
_BOTH = frozenset({"up", "down"})


@rule("AL108", "duplicate-key-result", WARNING, leg="duplicates", seeds=(), scope="company")
def check(okrs: OkrSet) -> Iterator[Finding]:
    """One measure stands in the sheet twice, with two owners or two targets.

    Why: two teams report one number, or steer it by two targets, and each thinks that the other one moves it. A row and the
    row above that it serves may share one measure.

    Ask: do they count the same thing? If so, which target holds?

    Fix: one row, “[owner], with [other team]”; or say what each counts, “by [what]”.

    Schools: Ally and others share or follow one row rather than copy it; Castro's shared OKR is one row too.
    """
    links = find_links(okrs)
    rows = [kr for kr in okrs.key_results if kr.text.strip() and not is_hold(kr)]
    copied = _copied_objectives(okrs)
    told: set[tuple[int, int]] = set()
    for group in (
        *_same_words(rows),
        *_same_start(rows),
        *_same_concept(rows),
        *find_rests(rows),
        *find_same_amounts(rows),
    ):
        fresh = [kr for kr in group if _key(kr) not in told]
        apart = _without_kin(fresh, links, copied)
        if len(apart) > 1 and not _pull_apart(apart):
            told.update(_key(kr) for kr in apart)
            yield _duplicate(apart)


def _pull_apart(rows: Sequence[KeyResult]) -> bool:
    """Tell whether rows want one measure to go two ways: that is a conflict, and told as such.

    A share and its rest go two ways, from two starts, and are one.
    """
    return {kr.direction for kr in rows} >= _BOTH and not start_as_rests(rows[0], rows[-1])


def _same_words(rows: Sequence[KeyResult]) -> Iterator[tuple[KeyResult, ...]]:
    """Group rows that count the same words from the same start, or of which at least one gives no start."""
    for words, group in group_rows(rows).items():
        if len(group) < 2 or (len(words) == 1 and len({plain(kr.sober) for kr in group}) > 1 and not _one_start(group)):
            continue
        by_start: dict[float | None, list[KeyResult]] = {}
        for kr in group:
            by_start.setdefault(start_of(kr), []).append(kr)
        for start, alike in by_start.items():
            same = [kr for kr in alike if kr is alike[0] or not are_apart(alike[0], kr)]
            if len(same) > 1 and (start is not None or _agree(same)):
                yield tuple(same)


def _agree(rows: Sequence[KeyResult]) -> bool:
    """Tell whether rows without a start are still one measure: one target, or the very same words."""
    targets = {kr.target for kr in rows}
    return len(targets) == 1 or len({_measure_text(kr) for kr in rows}) == 1


def _measure_text(kr: KeyResult) -> str:
    return plain("".join(letter for letter in kr.sober if not letter.isdigit()))


def _same_start(rows: Sequence[KeyResult]) -> Iterator[tuple[KeyResult, ...]]:
    """Find pairs that start from one number, in one unit, and share the words of their measure but for a rest on one side."""
    by_start: dict[float, list[int]] = {}
    for place, kr in enumerate(rows):
        for start in starts_of(kr):
            by_start.setdefault(start, []).append(place)
    pairs = {pair for places in by_start.values() if len(places) > 1 for pair in _share_a_word(rows, places)}
    for place, other in sorted(pairs):
        pair = rows[place], rows[other]
        if not start_together(*pair):
            continue
        alike = _is_one_measure(*(folded_words(kr.sober) for kr in pair))
        if not are_apart(*pair) if alike else may_be_one(*pair):
            yield pair


def _share_a_word(rows: Sequence[KeyResult], places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Return the pairs of these rows that have a word in common which few of them have."""
    blocks: dict[str, list[int]] = {}
    for place in places:
        for word in folded_words(rows[place].sober):
            blocks.setdefault(word, []).append(place)
    for block in blocks.values():
        if 1 < len(block) <= _ROWS_IN_A_BLOCK:
            yield from combinations(block, 2)


def _same_concept(rows: Sequence[KeyResult]) -> Iterator[tuple[KeyResult, ...]]:
    """Find pairs that name one known measure in two ways, or one and what is left of it: 98% stay, 2% leave."""
    blocks: dict[frozenset[float], list[KeyResult]] = {}
    for kr in rows:
        start = start_of(kr)
        if start is not None and kr.phrase.frame.concept:
            rest = round(_WHOLE - start, 6) if kr.unit == "%" else start
            blocks.setdefault(frozenset({start, rest}), []).append(kr)
    for block in blocks.values():
        for one, other in combinations(block[:_ROWS_IN_A_BLOCK], 2):
            if _contrast(one, other) or are_apart(one, other):
                continue
            judged = same_measure(one.phrase, other.phrase)
            if judged.label == "duplicate" and judged.sureness == "likely":
                yield one, other


def _contrast(one: KeyResult, other: KeyResult) -> bool:
    """Tell whether rows about one known measure each have a word of their own: two parts of it, not one twice."""
    first, second = measure_words(one.sober), measure_words(other.sober)
    return one.phrase.frame.concept == other.phrase.frame.concept and not (first <= second or second <= first)


def _is_one_measure(first: frozenset[str], second: frozenset[str]) -> bool:
    """Tell whether the words of one row are those of the other and a few more."""
    if not (first <= second or second <= first):
        return False
    common, rest = first & second, first ^ second
    return _WORDS_IN_COMMON <= len(common) >= len(rest) and not rest & NEGATIONS


def _one_start(rows: Sequence[KeyResult]) -> bool:
    return len({start_of(kr) for kr in rows}) == 1 and start_of(rows[0]) is not None


def _without_kin(rows: Sequence[KeyResult], links: Links, copied: frozenset[int]) -> tuple[KeyResult, ...]:
    """Leave out a row whose objective serves that of an earlier one: parent and child may share one measure.

    They share it in the same words, or the child names its part; in other words with other names it is kept twice.
    """
    kept: list[KeyResult] = []
    for kr in rows:
        kin = [other for other in kept if _are_kin(kr, other, links)]
        if kin and kr.objective_index not in copied and not any(_says_anew(kr, other) for other in kin):
            continue
        kept.append(kr)
    return tuple(kept)


def _says_anew(one: KeyResult, other: KeyResult) -> bool:
    """Tell whether two rows say one thing with one start and one goal in words of their own, under two names."""
    first, second = measure_words(one.sober), measure_words(other.sober)
    part = first < second or second < first
    return (
        goal_together(one, other) and one.owners != other.owners and plain(one.sober) != plain(other.sober) and not part
    )


def _are_kin(one: KeyResult, other: KeyResult, links: Links) -> bool:
    first, second = one.objective_index, other.objective_index
    return second in links.parents_of(first) or first in links.parents_of(second)


def _copied_objectives(okrs: OkrSet) -> frozenset[int]:
    """Return the objectives whose text stands in the set more than once."""
    by_text: dict[str, list[int]] = {}
    for one in okrs.objectives:
        by_text.setdefault(plain(one.sober), []).append(one.index)
    return frozenset(index for text, group in by_text.items() if text and len(group) > 1 for index in group)


def _duplicate(rows: Sequence[KeyResult]) -> Finding:
    first, rest = rows[0], rows[1:]
    sure = all(measure_words(kr.sober) == measure_words(first.sober) and kr.baseline == first.baseline for kr in rest)
    sure = sure and (_one_start(rows) or len({plain(kr.sober) for kr in rows}) == 1)
    return Finding(
        first.at(),
        _side(first, rest[0], len(rows), sure=sure),
        evidence=first.text,
        confidence="likely" if sure else "possible",
        others=tuple(kr.at() for kr in rest),
        mirrors=tuple(_side(kr, first, len(rows), sure=sure) for kr in rest),
    )


def _side(mine: KeyResult, theirs: KeyResult, number: int, *, sure: bool) -> str:
    here = f"{quote(mine.text, 55)} ({', '.join(_who(mine))})" if _who(mine) else quote(mine.text, 55)
    where = [name_row(theirs)] if theirs.at().cell else []
    beside = [*where, *_who(theirs)]
    there = f"{quote(theirs.text, 55)} ({', '.join(beside)})" if beside else quote(theirs.text, 55)
    if not theirs.at().cell and not theirs.owners:
        there = f"{quote(theirs.text, 55)}{in_brackets(theirs)}"
    more = f", and {number - 2} more," if number > 2 else ""
    verb = "are one measure" if sure else "may be one measure"
    return f"{here} and {there}{more} {verb}{_in_one_unit(mine, theirs)}."


def _who(kr: KeyResult) -> tuple[str, ...]:
    goal = (f"to {figure(kr.target, '' if kr.unit == '%' else kr.unit)}",) if kr.target is not None else ()
    return (*kr.owners[:1], *goal)


def _in_one_unit(mine: KeyResult, theirs: KeyResult) -> str:
    """Say what my target is in the other row's unit, where the two count shares in different ones."""
    share = in_one_unit(mine, mine.target)
    other = in_one_unit(theirs, theirs.target)
    if not (mine.target and theirs.target and share and other) or start_of(mine) != start_of(theirs):
        return ""
    factor = theirs.target / other
    if abs(mine.target / share - factor) < _CLOSE:
        return ""
    return f": {_written(mine, mine.target)} is {_written(theirs, round(share * factor, 6))}"


def _written(kr: KeyResult, value: float) -> str:
    """Write a number as the row counts it: 55 kg a tonne, 9 per 1,000, 6.5%, 3 days."""
    unit = scale_unit(kr)
    if not unit or share_unit(kr):
        return f"{figure(value)}{share_unit(kr)}"
    return f"{figure(value)} {unit}{'s' if len(unit) > 2 and value != 1 else ''}"


def _key(kr: KeyResult) -> tuple[int, int]:
    return kr.objective_index, kr.index

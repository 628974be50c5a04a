"""One amount written in two ways: days and hours, a week and a year, 9 of 45 and 20%, a share and what is left of it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, product

from sheets_service.okrs import KeyResult
from sheets_service.rules.contribution import COMMON_WORDS
from sheets_service.rules.pairs import exact_start_of, scale_unit, share_unit, unit_in_hours
from sheets_service.rules.same_start import are_apart, folded_words, frame_words, is_telling
from sheets_service.text.lang.en_pairs import TURNED
from sheets_service.text.openings import Words

_OF = re.compile(r"of (\d[\d,.]*)")
_WHOLE = 100.0
_CLOSE = 1e-6
_EACH = r"(?:per|an?|each|every|one|in)"
# "Days from order to delivery" counts days; "within two days" and "complaints per day" do not.
_COUNTED = Words(
    r"(?<!\d )(?<!\d)\b(milliseconds|seconds|minutes|hours|days|weeks)\b(?! (?:late|early|before|after)\b)"
)
_RATE = Words(rf"\b{_EACH} (day|week|month|quarter|year)\b|\b(daily|weekly|monthly|quarterly|yearly|annual(?:ly)?)\b")
_A_YEAR: Mapping[str, float] = {"day": 365.0, "week": 52.0, "month": 12.0, "quarter": 4.0, "year": 1.0}
_NAMED = {"daily": "day", "weekly": "week", "monthly": "month", "quarterly": "quarter"}
_TURNED = tuple((Words(rf"\b(?:{one})\b"), Words(rf"\b(?:{other})\b")) for one, other in TURNED)
_ROWS_IN_A_BLOCK = 24  # an amount that more rows share says nothing about any two of them
_FOUR_DIGITS = 1000
_LEAST = 2  # words in common where the numbers alone do not tell


def find_same_amounts(rows: Sequence[KeyResult]) -> Iterator[tuple[KeyResult, KeyResult]]:
    """Find pairs that start from one amount, written in two ways, and count one thing by their words."""
    for amount in (amount_of, yearly_amount):
        blocks: dict[float, list[KeyResult]] = {}
        for kr in rows:
            if value := amount(kr):
                blocks.setdefault(value, []).append(kr)
        for block in blocks.values():
            if len({kr.baseline for kr in block}) == 1:
                continue  # all written in one way, as nearly always
            for one, other in combinations(block[:_ROWS_IN_A_BLOCK], 2):
                if one.baseline != other.baseline and may_be_one_amount(one, other):
                    yield one, other


def find_rests(rows: Sequence[KeyResult]) -> Iterator[tuple[KeyResult, KeyResult]]:
    """Find a share and what is left of it: 78% leave on time, 22% leave late."""
    by_start: dict[float, list[KeyResult]] = {}
    for kr in rows:
        if kr.baseline and share_unit(kr) == "%":
            by_start.setdefault(round(kr.baseline, 6), []).append(kr)
    for start, group in by_start.items():
        rest = by_start.get(round(_WHOLE - start, 6), []) if start < _WHOLE / 2 else []
        for one, other in product(group[:_ROWS_IN_A_BLOCK], rest[:_ROWS_IN_A_BLOCK]):
            if are_rests(one, other):
                first, second = sorted((one, other), key=lambda kr: (kr.objective_index, kr.index))
                yield first, second


def start_as_rests(one: KeyResult, other: KeyResult) -> bool:
    """Tell whether two shares make a whole together where they start."""
    return bool(one.baseline and other.baseline and abs(one.baseline + other.baseline - _WHOLE) < _CLOSE)


def amount_of(kr: KeyResult) -> float | None:
    """Return where a row starts from, with what its words say of the unit: shares in per cent, times in hours."""
    if kr.baseline is None:
        return None
    if of := _OF.fullmatch(kr.unit) if kr.unit else None:
        whole = float(of[1].replace(",", ""))
        return round(kr.baseline * _WHOLE / whole, 1) if whole else None
    if not scale_unit(kr) and not share_unit(kr) and (found := _COUNTED.search(kr.sober)):
        return _three_digits(kr.baseline * unit_in_hours(found[1].casefold()))
    value = exact_start_of(kr)
    return None if value is None else _three_digits(value)


def yearly_amount(kr: KeyResult) -> float | None:
    """Return where a row that counts per week, month or quarter starts from, in a year; None for any other row."""
    found = None if share_unit(kr) else _RATE.search(kr.sober)
    amount = amount_of(kr) if found else None
    return None if amount is None or found is None else _three_digits(amount * _A_YEAR[_period(found)])


def may_be_one_amount(one: KeyResult, other: KeyResult) -> bool:
    """Tell whether two rows that start from one amount in two ways of writing count one thing."""
    first, second = folded_words(one.sober), folded_words(other.sober)
    common = (first & second) - COMMON_WORDS - frame_words()
    own = sorted(len(words - frame_words() - COMMON_WORDS) for words in (first - second, second - first))
    few = own[0] == 0 or (own[0] == 1 and (len(common) > _LEAST or own[1] == 1))
    return (
        len(common) >= min(_LEAST, len(first))
        and bool(common)
        and few
        and own[1] <= len(common)
        and not are_apart(one, other)
    )


def are_rests(one: KeyResult, other: KeyResult) -> bool:
    """Tell whether one row counts the share that the other leaves: 78% leave on time, 22% leave late."""
    if not start_as_rests(one, other):
        return False
    first, second = folded_words(one.sober), folded_words(other.sober)
    common = (first & second) - COMMON_WORDS
    if not common:
        return False
    own = min(len(words - COMMON_WORDS - frame_words()) for words in (first - second, second - first))
    if one.target and other.target and abs(one.target + other.target - _WHOLE) < _CLOSE:
        return own <= 1
    return is_telling(one.baseline) and _is_turned(one, other) and not are_apart(one, other)


def _is_turned(one: KeyResult, other: KeyResult) -> bool:
    """Tell whether two rows differ by a word and its opposite, and one of them by nothing else."""
    for this, that in _TURNED:
        for left, right in ((one.sober, other.sober), (other.sober, one.sober)):
            if this.search(left) and that.search(right):
                first, second = (
                    folded_words(words.pattern.sub(" ", text)) - COMMON_WORDS - frame_words()
                    for words, text in ((this, left), (that, right))
                )
                if first & second and min(len(first - second), len(second - first)) == 0:
                    return True
    return False


def _period(found: re.Match[str]) -> str:
    return found[1].casefold() if found[1] else _NAMED.get(found[2].casefold(), "year")


def _three_digits(value: float) -> float:
    return value if 0 <= value < _FOUR_DIGITS and value == int(value) else float(f"{value:.3g}")

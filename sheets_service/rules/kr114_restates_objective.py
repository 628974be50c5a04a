"""KR114 restates-objective."""

import re
from collections.abc import Iterator
from functools import lru_cache

from sheets_service.okrs import KeyResult, Objective, once_an_item
from sheets_service.rule import WARNING, Finding, rule
from sheets_service.rules.pairs import stem
from sheets_service.rules.rows import SMALL_WORDS, can_read
from sheets_service.rules.wording import quote
from sheets_service.text import Quantity
from sheets_service.text.numerals import CURRENCIES, TIME_UNITS

_BEFORE_PURPOSE = re.compile(
    r"^.{12,}?(?=,?\s+(?:so that|so (?:\w+ ){1,3}can|in order to|because|for the (?:sake|good|benefit) of|to (?:have|"
    r"give|let|make|keep|free|help"
    r"|save|allow|protect|win|get|be|become|leave)|and thus|which|thereby)\b)",
    re.IGNORECASE,
)
_STEM = 6  # letters by which words of one family are known


def _read(words: str) -> frozenset[str]:
    return frozenset(stem(word)[:_STEM] for word in words.split())


_MOVES = _read(
    """bring push double triple halve get win sell lift drop fall rise lower shrink climb add number share rate percentage level
    total twice many much half third quarter fifth tenth have hit go stand stay back down"""
)
_ASIDES = _read(
    """last today now currently previous before year month quarter than sell make do win hold there below above beyond at least
    most only fully autumn spring summer winter christmas easter"""
)
_FRAMES = _read(
    """time length duration until hours days minutes weeks of up against instead january february march april may june july
    august september october november december"""
)
_NOBODY = _read("nobody none never nothing anyone anybody zero longer")
_NONE = re.compile(r"\b(?:none|no|nobody|never|zero|not one|nil)\b", re.IGNORECASE)
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
    if not (_says_its_numbers(kr, objective) or _says_its_sentence(kr, objective)):
        return
    yield Finding(
        kr.at(),
        f"{quote(kr.text, 60)} says again what {quote(objective.text, 60)} says.",
        evidence=kr.text,
    )


def _says_its_sentence(kr: KeyResult, objective: Objective) -> bool:
    """Tell whether the row has nearly all words of what the objective wants, and hardly one of its own."""
    same = bool(_shared_ends(kr, objective))
    if kr.baseline is not None and not same:
        return False  # a measured start makes it a measure of its own
    wanted = _roots(_what_is_wanted(objective.phrase.plain))
    aim = wanted - _MOVES or wanted
    words = kr.phrase.plain
    row = _roots(words) - (_MOVES - aim)
    if len(aim) < (1 if same else _ENOUGH) or len(aim & row) / len(aim) < _OVERLAP:
        return False
    fresh = row - _roots(objective.phrase.plain) - _ASIDES - _done(words)
    return len(fresh) <= (_NEW_WORDS if len(aim) >= _ENOUGH else 0)


@lru_cache(maxsize=65536)
def _what_is_wanted(aim: str) -> str:
    """Return an objective without what it is wanted for."""
    first = _BEFORE_PURPOSE.match(aim)
    return first[0] if first else aim


def _says_its_numbers(kr: KeyResult, objective: Objective) -> bool:
    """Tell whether the objective names the number that the row goes to, and what it counts: the row is its proof and itself."""
    shares_every = _reaches_all(kr, objective)
    if not shares_every and not _names_its_goal(kr, objective) and not _rules_out_the_same(kr, objective):
        return False
    row = _roots(kr.phrase.plain) - _MOVES - _ASIDES - _FRAMES - _NOBODY
    aim = _roots(objective.phrase.plain)
    covered, fresh = row & aim, row - aim - _done(kr.phrase.plain)
    if shares_every or len(fresh) > _NEW_WORDS:
        return not fresh and len(covered) >= _ENOUGH
    return len(covered) >= (_ENOUGH if fresh else 1)


def _names_its_goal(kr: KeyResult, objective: Objective) -> bool:
    """Tell whether the objective holds the number that the row goes to, in the same unit."""
    goal = kr.target if kr.target is not None else kr.delta
    if goal is None:
        return False
    named = _numbers_named(objective)
    if not named:
        return False
    goals = [(abs(goal), kr.unit)]
    # "12,000 members under 35" begins with what it counts to.
    goals += [(one.value, one.unit) for one in kr.phrase.quantities if one.role == "scope" and not one.span.start]
    return any(_is_one_number(value, unit, one) for value, unit in goals for one in named)


@once_an_item
def _numbers_named(objective: Objective) -> tuple[Quantity, ...]:
    return tuple([one for one in objective.phrase.quantities if one.role in _NAMED])


def _rules_out_the_same(kr: KeyResult, objective: Objective) -> bool:
    """Tell whether nobody shall pass a limit that the objective names: "Waits of more than 20 minutes: none"."""
    named = objective.phrase.quantities
    if kr.baseline is not None or not named or not (kr.target == 0 or _NONE.search(kr.phrase.plain)):
        return False
    limits = [one for one in kr.phrase.quantities if one.value]
    return bool(limits) and all(any(_is_one_number(one.value, one.unit, each) for each in named) for one in limits)


def _reaches_all(kr: KeyResult, objective: Objective) -> bool:
    """Tell whether every single one shall, in the row as in the objective."""
    if kr.target != _ALL or kr.unit != "%":
        return False
    first = _EVERY.match(objective.phrase.plain)
    return first is not None and _roots(first["who"]) <= _roots(kr.phrase.plain)


def _is_one_number(value: float, unit: str, other: Quantity) -> bool:
    (value, unit), (there, shared) = _in_per_cent(value, unit), _in_per_cent(other.value, other.unit)
    if (unit == "%") != (shared == "%"):
        return False
    if unit in _MEASURED and shared in _MEASURED and unit != shared:
        return False
    return abs(value - there) <= (_ROUNDED if unit == "%" else 0)


def _in_per_cent(value: float, unit: str) -> tuple[float, str]:
    """Bring nine in ten to 90 %; a unit that a column names may be of any kind ("of 9 schools")."""
    whole = _OF.fullmatch(unit) if unit else None
    return (100 * value / float(whole[1]), "%") if whole else (value, unit)


@lru_cache(maxsize=65536)
def _roots(text: str) -> frozenset[str]:
    """Return the words of a text without their endings, so that "rooms" meets "room" and "paid" meets "pay"."""
    words = (word for word in _WORD.findall(text.casefold()) if word not in SMALL_WORDS)
    return frozenset(stem(word)[:_STEM] for word in words) - _SMALL_ROOTS


@lru_cache(maxsize=65536)
def _done(text: str) -> frozenset[str]:
    """Return the participles of a text: "won back" adds nothing to "win back"."""
    return frozenset(stem(word)[:_STEM] for word in _WORD.findall(text.casefold()) if word.endswith("ed"))


_WORD = re.compile(r"[^\W\d_]+")
_SMALL_ROOTS = frozenset(stem(word)[:_STEM] for word in SMALL_WORDS)


def _shared_ends(kr: KeyResult, objective: Objective) -> frozenset[float]:
    """Return the numbers of the row, where it goes and where it starts, that stand in the objective; none without the goal."""
    if not objective.phrase.quantities:
        return frozenset()
    numbers = {one.value for one in objective.phrase.quantities if one.role in _ENDS}
    steps = {one.value for one in kr.phrase.quantities if one.role in {"delta", "unassigned"}}
    goals = {kr.target, *steps} & numbers
    return (
        frozenset(one for one in (*goals, kr.baseline) if one in numbers and one is not None) if goals else frozenset()
    )


_ENDS = frozenset({"baseline", "target", "delta", "unassigned", "scope"})
_NAMED = _ENDS - {"baseline"}
_MEASURED = frozenset((*TIME_UNITS, *CURRENCIES.values(), "g", "kg", "t", "km", "m", "l", "kwh", "mwh", "gwh"))
_ROUNDED = 1.0  # two thirds are 66 or 67 %
_OF = re.compile(r"of (?!0+$)(\d+(?:\.\d+)?(?:e\+\d+)?)")  # how a text's numbers name the whole that they are a part of
_ALL = 100.0
_EVERY = re.compile(r"\W*(?:every|all|each)(?: of)?(?: the| our)? (?P<who>[a-z]+)", re.IGNORECASE)

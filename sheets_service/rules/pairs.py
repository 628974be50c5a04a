"""What two rows have in common: the words of their measure, and numbers brought to one unit."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from sheets_service.okrs import KeyResult, once_an_item
from sheets_service.text.lang.kin_en import KIN
from sheets_service.text.openings import Words

_READ = 600  # characters: what a row counts stands at its beginning
_WORDS = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_ASCII_WORDS = re.compile(r"[a-z]+(?:'[a-z]+)?")  # finds the same in small ASCII letters, sooner
_HEARD = re.compile(r"[\w%]+(?:[.,]\d+)*%?")
_ID = re.compile(
    r"\s*(?:(?:kr|o|okr)\s?\d*[.:)]\s*|[A-Za-z]{1,4}-?\d+(?:\.\d+)*[:.)]?\s+)",
    re.IGNORECASE,
)
_SMALL = frozenset(
    """a an the of for to in on at by with from and or our we us my their they its it is are be been being that this these those
    which who whom as so than then more most less least all any every each into up down out over under within have has had
    do does did will would can could should may you your he she his her there here when while where what how get gets make makes
    per least about new number share percentage percent rate ratio level score average median mean total overall amount count
    increase increased raise grow reduce reduced cut lower decrease improve reach achieve keep maintain hold bring
    lift boost drop halve double move lead ensure have become establish want wants kg g tonne tonnes ton tons day days week
    weeks daily weekly monthly quarterly yearly annual across amid month months quarter year years hour hours minute minutes min
    h eur usd gbp k m now today currently shrink trim slash widen push bump climb sink fall rise
    """.split()
)


NEGATIONS = frozenset({"no", "not", "without", "non", "never"})  # words that turn a measure into what is left of it

_KIN: Mapping[str, str] = {
    form: base
    for base, _, forms in (line.partition(":") for line in KIN.strip().splitlines())
    for form in forms.split()
}


@lru_cache(maxsize=65536)
def telling_words(text: str) -> frozenset[str]:
    """Return the words of a measure without those that only frame a length of time: time, delay, until."""
    return measure_words(text) - _FRAME


@lru_cache(maxsize=65536)
def measure_words(text: str) -> frozenset[str]:
    """Return the words of a measure without endings, numbers, units and verbs of change: what is counted, of whom."""
    low = _without_id(text).replace("’", "'")
    words = (_ASCII_WORDS if low.isascii() else _WORDS).findall(low)
    return frozenset([stem(word) for word in words if word not in _SMALL and len(word) > 1])


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Cut the ending of an English word so that "arriving", "arrives" and "arrive" meet."""
    word = word.removesuffix("'s")
    word = _KIN.get(word, word)
    for ending, rest in (("ies", "y"), ("ing", ""), ("ed", ""), ("es", ""), ("s", "")):
        if word.endswith(ending) and len(word) - len(ending) > 2 and not (ending == "s" and word.endswith("ss")):
            word = word[: -len(ending)] + rest
            break
    word = word.removesuffix("e") if len(word) > 3 else word
    doubled = len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiouls"
    return word[:-1] if doubled else word


@lru_cache(maxsize=65536)
def plain(text: str) -> str:
    """Return a text as one would compare it by ear: lower case, no punctuation, no id in front, arrows as "to"."""
    low = _without_id(text).replace("→", " to ").replace("->", " to ").replace(" from ", " ")
    return " ".join(_HEARD.findall(low))


def _without_id(text: str) -> str:
    """Return the beginning of a text in lower case, without an id in front of it."""
    low = text[:_READ].casefold()
    found = _ID.match(low)
    return low[found.end() :] if found else low


_FRAME = frozenset(map(stem, "time length duration turnaround lead speed delay until".split()))

_PER = Words(
    r"\b(?:per|(?:in|of|out of) (?:every|each)|out of)(?: a)? "
    r"(?P<base>1,?000|10,?000|100|100,?000|hundred|thousand|million|tonne|ton)\b"
    r"(?! (?:seconds|minutes|hours|days|weeks|months|years)\b)"
)
_BASES = {"hundred": 100.0, "thousand": 1000.0, "million": 1e6}
_BASES |= {"100": 100.0, "1000": 1000.0, "10000": 10000.0, "100000": 100000.0}


def in_per_cent(kr: KeyResult, value: float | None) -> float | None:
    """Bring a share to per cent: 55 kg a tonne is 5.5, 9 per 1,000 is 0.9; any other number stays as it is."""
    if value is None or kr.unit == "%":
        return value
    match = _PER.search(kr.sober) if _share_written(kr.sober) not in {"", "%"} else None
    if match is None:
        return value
    base = match["base"].casefold().replace(",", "")
    if base in {"tonne", "ton"}:
        in_kg = kr.unit.casefold() == "kg" or re.search(r"\bkg\b", kr.sober)
        return round(value / 10, 9) if in_kg else value
    return round(value * 100 / _BASES[base], 9)


# How many hours, kilos, metres or litres one of them is; "business day" counts as a day.
_SCALES: Mapping[str, float] = {
    name: scale
    for names, scale in (
        ("ms", 1 / 3.6e6),
        ("second,s", 1 / 3600),
        ("minute,min", 1 / 60),
        ("hour,h", 1.0),
        ("day,business day", 24.0),
        ("week", 168.0),
        ("g,ml,mm", 0.001),
        ("cm", 0.01),
        ("kg,kilo,metre,meter,litre,liter,l", 1.0),
        ("hectolitre,hl", 100.0),
        ("tonne,ton,t,km", 1000.0),
    )
    for name in names.split(",")
}


def in_one_unit(kr: KeyResult, value: float | None) -> float | None:
    """Bring a number to the unit that others could be read in: shares to per cent, days to hours, tonnes to kilos."""
    if value is None:
        return None
    scale = _SCALES.get(scale_unit(kr))
    if scale is None or share_unit(kr):
        return in_per_cent(kr, value)
    return round(value * scale, 9)


def unit_in_hours(name: str) -> float:
    """Return how many hours a unit of time is, by its name in the singular or plural."""
    return _SCALES["ms" if name.startswith("milli") else name.removesuffix("s")]


@once_an_item
def exact_start_of(kr: KeyResult) -> float | None:
    """Return where a row starts from, in a unit that others could be read in, to the last digit."""
    return in_one_unit(kr, kr.baseline)


@once_an_item
def start_of(kr: KeyResult) -> float | None:
    """Return where a row starts from, in a unit that others could be read in; None when it does not say."""
    value = exact_start_of(kr)
    return None if value is None else round(value, 6)


def starts_of(kr: KeyResult) -> tuple[float, ...]:
    """Return where a row starts, in a common unit and as written ("2 days", "Days to reply: 2"); nought says nothing."""
    start, written = start_of(kr), kr.baseline
    if share := as_share(kr, written):
        return (start, share) if start else (share,)
    if start == written:
        return (start,) if start else ()
    return tuple(one for one in (start, written) if one)


def as_share(kr: KeyResult, value: float | None) -> float | None:
    """Return a fraction of one without a unit as per cent, as it may be meant: "0.55 → 0.88"; None for any other number."""
    both = (
        kr.baseline is not None and kr.target is not None and not kr.unit and 0 < kr.baseline < 1 and 0 < kr.target <= 1
    )
    return round(value * _HUNDRED, 6) if both and value is not None else None


_HUNDRED = 100.0


def start_together(one: KeyResult, other: KeyResult) -> bool:
    """Tell whether two rows start from one number: in a common unit, or as written where one of them names no unit."""
    start = start_of(one)
    meant = ((as_share(one, one.baseline), start_of(other)), (as_share(other, other.baseline), start))
    if any(share is not None and share == there for share, there in meant):
        return True
    if start == start_of(other):
        return start is not None
    return one.baseline == other.baseline is not None and "" in {scale_unit(one), scale_unit(other)}


def sort_by_start(rows: Iterable[KeyResult]) -> Mapping[float, tuple[KeyResult, ...]]:
    """Sort rows by where they start, in both ways of telling it."""
    found: dict[float, list[KeyResult]] = {}
    for kr in rows:
        for start in starts_of(kr):
            found.setdefault(start, []).append(kr)
    return {start: tuple(group) for start, group in found.items()}


def scale_unit(kr: KeyResult) -> str:
    """Return the unit of time, weight, length or volume that a row counts in; "" when it counts in none."""
    return _scale_named(kr.unit) if kr.unit else ""


@lru_cache(maxsize=1024)
def _scale_named(unit: str) -> str:
    name = unit.casefold().strip()
    name = name if name in _SCALES else name.removesuffix("s")
    return name if name in _SCALES else ""


def share_unit(kr: KeyResult) -> str:
    """Return how a row writes its shares: " kg a tonne", " per 1,000", "%"; "" when it counts no share."""
    return _share_written(kr.sober) or ("%" if "%" in kr.unit else "")


@lru_cache(maxsize=65536)
def _share_written(text: str) -> str:
    match = _PER.search(text)
    if match is None:
        return "%" if "%" in text else ""
    base = match["base"].casefold()
    return " kg a tonne" if base in {"tonne", "ton"} else f" per {match['base']}"


def group_rows(rows: Iterable[KeyResult]) -> Mapping[frozenset[str], tuple[KeyResult, ...]]:
    """Sort rows by the words of their measure; rows with one word or none are left out."""
    found: dict[frozenset[str], list[KeyResult]] = {}
    for kr in rows:
        words = measure_words(kr.sober)
        if words:
            found.setdefault(words, []).append(kr)
    return {words: tuple(group) for words, group in found.items()}

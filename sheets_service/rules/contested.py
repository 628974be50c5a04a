"""Rows of two teams about one thing that cannot go both ways, told by how they are built, not by what the thing is.

Fewer desks and more people at them; more of them without a check and more with one; more hours in use and more for repairs.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from sheets_service.okrs import KeyResult
from sheets_service.rules.contribution import AUDIENCE_WORDS, COMMON_WORDS
from sheets_service.rules.counted import name_counted
from sheets_service.rules.pairs import NEGATIONS, measure_words, stem
from sheets_service.rules.profile import read_row
from sheets_service.rules.rows import has_number, plain
from sheets_service.rules.shared_words import common_words
from sheets_service.text.openings import Words

_ROWS_OF_A_WORD = 8  # a word that more rows have says nothing about any two of them
_ROWS_OF_A_THING = 64
_HOLLOW = measure_words(
    "active current different separate existing known internal external several various distinct single"
)
_ENOUGH = 2  # words in common; fewer only when they are all that names the thing
# What the thing stands behind when a row counts what goes into it: minutes per visit, money spent on interpreters.
_SPENT_ON = Words(
    r"^\W*(?:average |mean |median |total |staff |working )*"
    r"(?:(?:minutes?|hours?|seconds?|time)(?: \w+)?? (?:per|for (?:an?|each|every)|on|an|a|each)"
    r"|(?:costs?|spend(?:ing)?|spent|budget|money|expenses?|outlay|bills?|fees|purchases?)(?: \w+)?? (?:for|on|of))\b"
    r"(?P<thing>[^:=\d(]+)",
)
_PROMPT = Words(
    r"\b(?:within|inside|on time|in time|same[- ](?:day|week)|next[- ]day|by noon|on schedule|at once|first|sooner|early"
    r"|earlier|quick\w*|fast\w*)\b"
)
_UNWANTED = Words(
    r"(?:^|:\s*)open\b|\b(?:late|lost|miss\w*|wrong\w*|fail\w*|broken|empty|unused|idle|old|older|outdated|over|overdue|waiting"
    r"|unanswered|duplicate\w*|manual\w*|by hand|errors?|avoid\w*|unpaid|unsold|returned|refused|rejected|cancel\w*"
    r"|stale|spare|surplus|excess\w*|orphan\w*|unowned|untested|unplanned|unread|abandon\w*)\b"
)

_WITHOUT = Words(
    r"\b(?:without|with no|free of|no longer|instead of|never|not|no) "
    r"(?:an?y? |the |single |further |being |need(?:ing)? |having )*(?P<thing>[^\W\d_]+)",
)
_AFTER = re.compile(r"\b(?:of|after|since|until) (?:an?|the|their|our|its) (?P<thing>[^\W\d_]+)", re.IGNORECASE)
_FEWEST = 2  # words that name one and the same kind of thing, the one it goes without among them
# Time of a thing as what is counted: "Press hours booked", "Hours a master teaches", "share of their week".
_TIME_OF = Words(
    r"^\W*(?:[\w'-]+ ){0,3}(?:hours|nights|evenings|weekends|afternoons|mornings)\b"
    r"|\b(?:share|half|part) of (?:the|their|its|his|her) (?:weeks?|days?|time|hours)\b",
)

Apart = Callable[[KeyResult, KeyResult], bool]
Pair = tuple[KeyResult, KeyResult]


def find_spared(rows: Sequence[KeyResult], apart: Apart) -> Iterator[Pair]:
    """Find rows that want less of a thing, and rows that need it for more of something, the nearest one for each."""
    sparing = [(kr, thing) for kr in rows if (thing := _thing_spared(kr))]
    wanted = frozenset[str]().union(*(thing for _, thing in sparing)) if sparing else frozenset()
    needing: dict[str, list[KeyResult]] = {}
    for kr in rows:
        if wanted and kr.direction == "up" and read_row(kr).sound:
            for word in measure_words(kr.sober) & wanted:
                needing.setdefault(word, []).append(kr)
    for one, thing in sparing:
        near = {}
        for word in thing:
            some = needing.get(word, ())
            if len(some) <= _ROWS_OF_A_WORD:
                near.update({id(kr): kr for kr in some if apart(one, kr) and _needs(one, thing, kr)})
        if near:
            yield one, max(near.values(), key=lambda kr: len(thing & measure_words(kr.sober)))


def _thing_spared(kr: KeyResult) -> frozenset[str]:
    """Return the words for what a row wants less of; none when less of it hurts nobody."""
    if kr.direction != "down" or kr.baseline is None or not has_number(kr) or kr.unit in {"%", "pp"}:
        return frozenset()
    aspects = read_row(kr).aspects
    spent = _SPENT_ON.match(kr.sober)
    if aspects.guard == "harm" or (aspects.push == "speed" and not spent) or _UNWANTED.search(kr.sober):
        return frozenset()
    words = measure_words(spent["thing"] if spent else kr.sober)
    return frozenset() if words & NEGATIONS else words - COMMON_WORDS - AUDIENCE_WORDS - _HOLLOW


def _needs(one: KeyResult, thing: frozenset[str], other: KeyResult) -> bool:
    """Tell whether a row cannot grow without the thing: it speaks of all of it, and not of how good or how quick it is."""
    common = thing & measure_words(other.sober)
    if not (common == thing or len(common) >= _ENOUGH) or _PROMPT.search(other.sober):
        return False
    is_share = other.unit in {"%", "pp"}
    of_itself = is_share and name_counted(plain(other.phrase)) == name_counted(plain(one.phrase)) != ""
    return not of_itself and (len(common) >= _ENOUGH or not is_share or bool(_SPENT_ON.match(one.sober)))


def find_with_and_without(rows: Sequence[KeyResult], apart: Apart) -> Iterator[Pair]:
    """Find rows that want more of a thing without something, and rows that want more of it with that: claims, visits."""
    growing = [kr for kr in rows if kr.direction == "up" and has_number(kr)]
    going = [(kr, thing) for kr in growing if (thing := _goes_without(kr))]
    speaking: dict[str, list[KeyResult]] = {thing: [] for _, thing in going}
    for kr in growing if going else ():
        for word in measure_words(kr.sober) & speaking.keys():
            speaking[word].append(kr)
    for one, thing in going:
        words = measure_words(one.sober) - NEGATIONS - COMMON_WORDS
        for other in speaking[thing][:_ROWS_OF_A_THING] if thing in words else ():
            goes_with = other is not one and thing != _goes_without(other) and not _comes_after(other, thing)
            if goes_with and len(words & measure_words(other.sober)) >= _FEWEST and apart(one, other):
                yield one, other
                break


def _goes_without(kr: KeyResult) -> str:
    """Return what the things that a row counts go without, by its stem; "" where they lack nothing."""
    found = _WITHOUT.search(kr.sober)
    return stem(found["thing"].casefold()) if found else ""


def _comes_after(kr: KeyResult, thing: str) -> bool:
    """Tell whether a thing is but the clock of a row: within a week of a reminder."""
    return any(stem(found["thing"].casefold()) == thing for found in _AFTER.finditer(kr.sober))


def find_two_uses(rows: Sequence[KeyResult], apart: Apart) -> Iterator[Pair]:
    """Find rows that want more hours of one thing for two ends."""
    timed = [kr for kr in rows if kr.direction == "up" and kr.baseline is not None and _TIME_OF.search(kr.sober)]
    if len(timed) > _ROWS_OF_A_WORD**2:
        return  # a set that counts hours everywhere; no two rows stand out
    for one, other in combinations(timed, 2):
        if common_words(one, other) - AUDIENCE_WORDS and apart(one, other):
            yield one, other

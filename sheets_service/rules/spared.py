"""Rows of which one wants less of a thing that the other needs more of: fewer desks, and more people at them."""

import re
from collections.abc import Callable, Iterator, Sequence

from sheets_service.okrs import KeyResult
from sheets_service.rules.contribution import AUDIENCE_WORDS, COMMON_WORDS
from sheets_service.rules.counted import name_counted
from sheets_service.rules.pairs import NEGATIONS, measure_words
from sheets_service.rules.profile import read_row
from sheets_service.rules.rows import has_number, plain
from sheets_service.text.openings import Words

_ROWS_OF_A_WORD = 8  # a word that more rows have says nothing about any two of them
_HOLLOW = measure_words(
    "active current different separate existing known internal external several various distinct single"
)
_ENOUGH = 2  # words in common; fewer only when they are all that names the thing
# What the thing stands behind when a row counts what goes into it: minutes per visit, money spent on interpreters.
_SPENT_ON = re.compile(
    r"^\W*(?:average |mean |median |total |staff |working )*"
    r"(?:(?:minutes?|hours?|seconds?|time)(?: \w+)?? (?:per|for (?:an?|each|every)|on|an|a|each)"
    r"|(?:costs?|spend(?:ing)?|spent|budget|money|expenses?|outlay|bills?|fees|purchases?)(?: \w+)?? (?:for|on|of))\b"
    r"(?P<thing>[^:=\d(]+)",
    re.IGNORECASE,
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

Pair = tuple[KeyResult, KeyResult]


def find_spared(rows: Sequence[KeyResult], apart: Callable[[KeyResult, KeyResult], bool]) -> Iterator[Pair]:
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

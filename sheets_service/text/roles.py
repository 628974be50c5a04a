"""The words around a number that tell its part, compiled once a language."""

import re
from dataclasses import dataclass
from functools import lru_cache

from .lang.grammar import Grammar
from .openings import Words
from .patterns import Ending, Endings, any_of, ends_with, starts_with, word


@dataclass(frozen=True, slots=True)
class Cues:
    """Patterns on the text left of a number (they end there) and right of it (they start there)."""

    start: Ending
    reach: Ending
    at_least: Ending
    at_most: Ending
    equal: Ending
    bounds: Words  # what tells of "at least", "at most" or "equal" anywhere in a text
    by: Ending
    within: Ending
    per: Ending
    now_before: Ending
    now_after: re.Pattern[str]
    or_more: re.Pattern[str]
    or_less: re.Pattern[str]
    more_after: re.Pattern[str]
    less_after: re.Pattern[str]
    between: Ending
    joined: re.Pattern[str]
    stepped: re.Pattern[str]
    backwards: re.Pattern[str]
    guard: Words
    held: Words
    up: re.Pattern[str]
    down: re.Pattern[str]
    hold: re.Pattern[str]
    aged: Ending
    settling: Endings  # those that settle the part of a number by themselves


@lru_cache(maxsize=16)
def cues_of(grammar: Grammar) -> Cues:
    """Compile the cue words of a language."""
    comparators = any_of([*grammar.at_least, *grammar.at_most])
    filler = rf"(?:\s*(?:{comparators}|about|around|roughly|~|≈|[<>≤≥(]))*"
    reach = any_of(grammar.reach)
    start, by, per, now = (ends_with(entries) for entries in (grammar.start, grammar.by, grammar.per, grammar.now))
    return Cues(
        start=start,
        reach=Ending(
            rf"(?:(?<![^\W_])(?:{reach})|→){filler}",
        ),
        at_least=Ending(
            rf"(?:(?<![^\W_])(?:{any_of(grammar.at_least)})|[>≥])[\s=(]*(?:a|an|the)?",
        ),
        at_most=Ending(
            rf"(?:(?<![^\W_])(?:{any_of(grammar.at_most)})|[<≤])[\s=(]*(?:a|an|the)?",
        ),
        equal=ends_with(grammar.equal),
        bounds=Words(rf"{word((*grammar.at_least, *grammar.at_most, *grammar.equal))}|[<>≤≥=]", 0),
        by=by,
        within=ends_with(grammar.within),
        per=per,
        now_before=now,
        now_after=starts_with(grammar.now),
        or_more=starts_with(grammar.or_more),
        or_less=starts_with(grammar.or_less),
        more_after=starts_with(grammar.more),
        less_after=starts_with(grammar.less),
        between=ends_with(grammar.range_open),
        joined=re.compile(rf"\s*(?:{any_of(grammar.range_join)}|-)\s*$"),
        stepped=re.compile(
            rf"(?:\s?/\s?[a-z]{{1,7}}|\s(?:per|a|an)\s[a-z]{{1,7}}|\sin\s(?:_+|(?:the\s)?[a-z]+)"
            rf"|\sof\s(?:(?:the|our|all)\s)?[a-z]+(?=\s→)|\s?_{{2,3}})?[\s)'\"]*(?:\([_\s]*\)\s*)?(?:(?:and\s+)?(?:up|down)\s+)?(?:{reach}|→){filler}[\s:(_]*$"
        ),
        backwards=re.compile(
            rf"[\s,;]*[(\[]?\s*(?:(?:and|is|it|the)\s+)*(?:{any_of([*grammar.instead, *grammar.now])})"
            r"(?:\s+(?:is|of|at|was|about|around|currently|level|value|today|the|a))*\s*[:=~]?\s*(?:~|≈)?$"
        ),
        guard=Words(word(grammar.guard), 0),
        held=Words(
            rf"\d[^,;(]*(?:[,;(]|(?<![^\W_])(?:{any_of(grammar.beside)})(?![^\W_]))[^,;()\d]{{0,60}}"
            rf"(?<![^\W_])(?:{any_of(grammar.held)})\s+(?:{any_of(grammar.held_where)})(?![^\W_])",
            0,
        ),
        up=re.compile(word(grammar.up)),
        down=re.compile(word(grammar.down)),
        hold=re.compile(word(grammar.hold)),
        aged=ends_with(grammar.aged),
        settling=Endings(start, by, per, now),
    )

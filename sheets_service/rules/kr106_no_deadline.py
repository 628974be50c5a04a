"""KR106 no-deadline."""

import re
from collections.abc import Iterator

from sheets_service.okrs import KeyResult, OkrSet
from sheets_service.rule import HINT, Finding, rule
from sheets_service.rules.wording import quote
from sheets_service.text.openings import Words

_SOME_DAY = Words(
    r"\b(?:eventually|as soon as (?:possible|we can|feasible|practicable)|asap|some ?day|sooner or later|one of these days|"
    r"in the (?:short|medium|mid|long|longer)[- ]term|(?:in|for) the foreseeable future|in (?:the years|years|time) to come|"
    r"before (?:too )?long|(?:when|once|if) (?:funds|money|the budget|capacity|resources|staff) (?:allows?|permits?|"
    r"(?:is|are) available)|down the (?:road|line)|later on|in good time|in a few years|in due course|in the long run|"
    r"in the coming years|over the (?:coming|next few) (?:years|months)|no date yet|one day|in the near future|over time|"
    r"at some point|when(?:ever)? possible|when time (?:allows|permits)|timing (?:to be|tbd|open)\b.*|(?:date|deadline|timing) "
    r"(?:open|to be (?:agreed|decided|confirmed|set)))"
)
# The same at the head of a row, or between what is counted and its number; "Eventually solved cases" counts cases.
_SOME_DAY_FIRST = Words(
    r"^\W*(?:(?:eventually|sooner or later|some ?day|in due course|in the long(?:er)? (?:run|term)|at some point|"
    r"asap|in good time|"
    r"as soon as (?:possible|we can|feasible)|when(?:ever)? possible|when time (?:allows|permits)|down the (?:road|line)|"
    r"one of these days|in the near future|in the coming years)\b,?(?! [a-z]+(?:ed|en|ught|ld|id)\b)"
    r"|(?:one day|over time|later on|before (?:too )?long|in time|with time),)"
)
_SOME_DAY_BETWEEN = Words(
    r"(?<!who )(?<!that )(?<!which )\b(?:eventually|sooner or later|some ?day|at some point|in the long run|"
    r"as soon as possible)"
    r"(?= (?:(?:to|from|up to|down to|up from|down from|reach|reaches|reaching|at|above|below|over|under|past) )?[~$€£]?\d)"
)
_NO_DAY = re.compile(
    r"(?:very )?soon(?:ish|est)?|ongoing|on-going|continuous(?:ly)?|rolling|open(?:[- ]ended)?|later|any ?time|"
    r"whenever|permanent(?:ly)?|"
    r"always|constantly|all year(?: round)?|sometime|undefined|unknown|flexible|to follow|when ready|not set|"
    r"urgent(?:ly)?|immediately",
    re.IGNORECASE,
)
_THIS_CYCLE = re.compile(r"\b(?:this|in one) (?:quarter|season|term|half-year|cycle|sprint|year)\W*$", re.IGNORECASE)
_AT_THE_END = re.compile(r"[\s.,;)!]*$|\s*[,;(]")


@rule("KR106", "no-deadline", HINT, leg="complete")
def check(kr: KeyResult, okrs: OkrSet) -> Iterator[Finding]:
    """No date says when it shall be true: not in the text, not in a column, not as a cycle anywhere on the tab.

    Why: without a day, there is no moment to be proud and none to change course.

    Ask: on which day would you want to look at the number together?

    Fix: add the day: “by [date]”, or name the cycle once above the table.

    Schools: Google asks for real dates, spread over the cycle.
    """
    if not kr.text or kr.due is not None or kr.phrase.deadline is not None:
        return
    written = kr.entry("due").strip()
    if written and (_SOME_DAY.search(written) or _NO_DAY.fullmatch(written)):
        yield Finding(
            kr.at("due"),
            f"{quote(kr.entry('due'), 40)} stands where the day of {quote(kr.text, 60)} belongs: it can be any.",
            fix="write the day there: “[date]”.",
        )
        return
    vague = _some_day(kr.phrase.plain)
    if vague:
        yield Finding(
            kr.at("due"),
            f"{quote(kr.text)} names no day: {quote(vague[0], 40)} can be any.",
            evidence=vague[0],
            fix=_pattern(kr, vague),
        )
        return
    if okrs.cycle.end is not None or _first_without(okrs) != (kr.objective_index, kr.index):
        return
    if any(one.due or one.phrase.deadline or _THIS_CYCLE.search(one.phrase.plain) for one in okrs.key_results):
        return
    others = len(okrs.key_results) - 1
    rest = f", nor do the {others} other rows" if others > 1 else ", nor does the other row" if others else ""
    yield Finding(
        kr.at("due"),
        f"{quote(kr.text)} has no date{rest}, and no cycle is named.",
        fix=_pattern(kr, None),
        report_only=True,
        identity="the whole set",
    )


def _some_day(text: str) -> re.Match[str] | None:
    """Return the words that put a row off to any day, at its end, at its head or before its number."""
    last = _SOME_DAY.search(text)
    if last and _AT_THE_END.match(text, last.end()):
        return last
    return _SOME_DAY_FIRST.match(text) or _SOME_DAY_BETWEEN.search(text)


def _pattern(kr: KeyResult, vague: re.Match[str] | None) -> str:
    words = kr.phrase.plain
    text = (words[: vague.start()] + words[vague.end() :] if vague else words).strip(" ,.;–-")
    return f"“{text} by [date]”." if len(text) <= _ROOM else "“[What is counted]: from [today] to [target] by [date]”."


_ROOM = 70


def _first_without(okrs: OkrSet) -> tuple[int, int] | None:
    rows = (kr for objective in okrs.objectives for kr in objective.key_results)
    return next(((kr.objective_index, kr.index) for kr in rows if kr.text), None)

"""KR105 not-measurable."""

from collections.abc import Iterator

from sheets_service.okrs import KeyResult
from sheets_service.rule import WARNING, Finding, rule
from sheets_service.rules.measures import measures_something, vague_words
from sheets_service.rules.rows import can_read, has_number, is_first_measurement, is_hold, is_work, kind_of
from sheets_service.rules.soft_standing import soft_standing
from sheets_service.rules.wording import quote
from sheets_service.text import concreteness, find_placeholders


@rule("KR105", "not-measurable", WARNING, leg="measurable", seeds=(5,))
def check(kr: KeyResult) -> Iterator[Finding]:
    """Nothing in the row can be counted, so it can be argued both ways at the end.

    Why: adjectives such as “better” or “solid” mean something else to each reader.

    Ask: what would you count at one visit, one order, one handover?

    Fix: name who does what, and how many: “[Who] who [do what]: from [today] to [target] %”.

    Schools: none disagrees; Grove asks for key results without judgement in them.
    """
    standing = (
        "" if kr.has("target") or kr.has("baseline") or not can_read(kr.phrase) else soft_standing(kr.phrase.plain)
    )
    if standing and not (is_first_measurement(kr) or kr.is_type("milestone", "learning", "health", "baseline")):
        yield Finding(
            kr.at(),
            f"{quote(kr.text)} can be argued both ways at the end; {quote(standing, 40)} means something else to each reader.",
            evidence=standing,
        )
        return
    if has_number(kr) or kr.baseline is not None or kr.entry("target"):
        return
    phrase = kr.phrase if is_work(kr) else kr.said  # a thing to build is a thing, however it is praised
    if not can_read(phrase):
        return
    if kr.is_type("milestone", "learning", "health", "baseline") or is_first_measurement(kr) or is_hold(kr):
        return
    if phrase.first("target", "delta", "baseline", "unassigned") or find_placeholders(kr.text):
        return
    words = vague_words(phrase)
    if measures_something(phrase) or (not words and kind_of(kr).label in {"output", "activity"}):
        return
    vague = concreteness(phrase)
    if not words and (vague.label, vague.sureness) != ("vague", "likely"):
        return
    said = f"; {quote(words, 30)} means something else to each reader" if words else ""
    yield Finding(
        kr.at(),
        f"{quote(kr.text)} can be argued both ways at the end{said}."
        if words
        else f"{quote(kr.text)} may be argued both ways at the end, unless everybody would count the same thing.",
        evidence=words or kr.text,
        confidence="likely" if words else "possible",
    )

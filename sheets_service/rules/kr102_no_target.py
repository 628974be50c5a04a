"""KR102 no-target."""

import re
from collections.abc import Iterator

from sheets_service.okrs import KeyResult
from sheets_service.rule import HINT, WARNING, Finding, rule
from sheets_service.rules.measures import is_bare_measure, measures_something, wants_to_move
from sheets_service.rules.open_ends import open_end
from sheets_service.rules.rows import can_read, has_number, is_first_measurement, is_hold, is_work
from sheets_service.rules.wording import figure, from_to, measure, quote

_REACHES = re.compile(r"(?:\bfrom\s+\S*\d\S*\s+to|→)\s*[~$€£]?\d", re.IGNORECASE)

_COMPARED = re.compile(
    r"^\W*(?:less|fewer|more) than\b|\bthan (?:in )?(?:any|every|all|ever|most|the \w+ (?:before|average))\b",
    re.IGNORECASE,
)


@rule("KR102", "no-target", WARNING, HINT, leg="measurable")
def check(kr: KeyResult) -> Iterator[Finding]:
    """A key result needs a number to reach.

    Why: without one, the cycle ends in an argument about whether it was done.

    Ask: what would you have to see to say it worked?

    Fix: write today's number and the number you want: “[What is counted]: from [today] to [target]”.

    Schools: Castro and OKR Orca insist; Lamorte accepts a milestone or a baseline key result.
    """
    if kr.entry("target") or not can_read(kr.phrase) or kr.is_type("milestone", "learning", "health"):
        return
    said = open_end(kr)
    if said and not (is_first_measurement(kr) or is_hold(kr)):
        yield Finding(
            kr.at("target"),
            f"{quote(kr.text)} has no number to reach: {quote(said, 40)} is a direction.",
            evidence=said,
            fix=f"“{measure(kr)}: {from_to(kr)}”.",
        )
        return
    if has_number(kr) or _REACHES.search(kr.phrase.plain) or _COMPARED.search(kr.phrase.plain):
        return  # a number stands there, whatever it was read as, or another one it shall beat
    if is_first_measurement(kr) or is_hold(kr) or is_work(kr):
        return
    starts = _says_where_it_stands(kr)
    if not (starts or measures_something(kr.phrase)):
        return
    if not (starts or wants_to_move(kr.phrase) or (is_bare_measure(kr) and kr.has("target"))):
        return  # a bare name of a measure is kpi-as-key-result; a sentence without a direction may be a state
    start = f", which starts at {figure(kr.baseline, kr.unit)}," if kr.baseline is not None else ""
    yield Finding(
        kr.at("target"),
        f"{quote(kr.text)}{start} has no number to reach.",
        evidence=kr.text,
        question=f"at which number would you stop, and start on something else? Today it is {figure(kr.baseline, kr.unit)}."
        if kr.baseline is not None
        else "",
        fix=f"“{measure(kr)}: {from_to(kr)}”.",
    )


def _says_where_it_stands(kr: KeyResult) -> bool:
    """Tell whether the text gives today's number, which whoever writes it means to move: not "feedback from 5 users"."""
    start = kr.phrase.first("baseline")
    if start is None or kr.baseline is None or kr.entry("baseline"):
        return False
    return not _TAKEN_FROM.search(kr.phrase.original[: start.span.start])


_TAKEN_FROM = re.compile(r"(?<!down )(?<!up )\bfrom\s+(?:at least |over |all )?$", re.IGNORECASE)

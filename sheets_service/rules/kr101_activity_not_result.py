"""KR101 activity-not-result."""

import re
from collections.abc import Iterator

from sheets_service.okrs import KeyResult
from sheets_service.rule import HINT, WARNING, Finding, rule
from sheets_service.rules.rows import can_read, is_first_measurement, kind_of
from sheets_service.rules.spending import spending
from sheets_service.rules.wording import quote
from sheets_service.text.lang.en_structure import DETERMINERS, NOUNY
from sheets_service.text.openings import Words

# What a piece of doing takes of somebody is a measure: "Reporting a fault takes no more than two minutes".
_DOING_COSTS = Words(r"^\W*\w+ing\b.*\b(?:requires?|takes?|needs?|costs?|lasts?)\b.*\d")

# What is both done and spent: whoever asks first, the other is silent.
_APPROACHES = Words(
    r"\b(?:meetings?|calls?|visits?|e-?mails?|mailings?|letters?|newsletters?|posts?|pitches|proposals|inspections?|patrols?|checks?"
    r"|rounds?|press releases|audits?)\b"
)
_PER = re.compile(r"\bper (?:\d|[a-z])")


@rule("KR101", "activity-not-result", WARNING, HINT, leg="outcomes", seeds=(22,))
def check(kr: KeyResult) -> Iterator[Finding]:
    """The row says what people will do, not what will be different once they have done it.

    Why: effort can be spent in full while nothing changes for anyone.

    Ask: how would somebody outside the team notice that it went well?

    Fix: say who can do what afterwards: “[Who] who [do what]: from [today] to [target]”.

    Schools: Google lists consult, help, analyse and participate as words of activity.
    """
    judged = kind_of(kr)
    if judged.label != "activity" or not can_read(kr.phrase) or is_first_measurement(kr):
        return
    if kr.is_type("milestone", "learning", "health", "baseline"):
        return
    if spending(kr.phrase.plain) and not _APPROACHES.search(kr.sober):
        return  # input-not-outcome asks about money, hours and hires
    if kr.baseline is not None and kr.target is not None and (_may_name(kr) or kr.unit == "%"):
        return  # something counted, whatever its noun is called, or a share of cases
    if _DOING_COSTS.match(kr.phrase.plain):
        return
    effect = kr.phrase.frame.effect
    if judged.sureness == "likely":
        message = f"{quote(kr.text)} says what we will do, not what will be different."
    else:
        message = f"{quote(kr.text)} may be effort rather than a result, unless someone outside the team would feel it."
    yield Finding(
        kr.at(),
        message,
        evidence=judged.spans[0] if judged.spans else kr.text,
        severity=HINT if effect else WARNING,
        confidence=judged.sureness,
    )


def _may_name(kr: KeyResult) -> bool:
    """Tell whether the row may name what its columns count: "Lecture halls with weak spots", from 19 to 5."""
    verb = kr.phrase.frame.verb
    if not verb or not (kr.entry("baseline") and kr.entry("target")):
        return not verb
    first, _, rest = kr.phrase.plain.casefold().partition(" ")
    second = rest.partition(" ")[0]
    counted_per = _PER.search(rest) is not None and second not in DETERMINERS  # "Help requests per new service"
    return counted_per or (first in NOUNY and second not in DETERMINERS)

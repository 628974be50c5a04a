"""OB105 business-as-usual-objective."""

import re
from collections.abc import Iterator

from sheets_service.okrs import Objective
from sheets_service.rule import WARNING, Finding, rule
from sheets_service.rules.rows import can_read, plain
from sheets_service.rules.wording import quote

_CARRYING_ON = re.compile(
    r"^\W*(?:we\s+|to\s+)?(?:(?:maintain|sustain|preserve|uphold|continue|carry on|keep on|keep up|"
    r"remain (?:the|a|compliant|stable|on)|"
    r"stay (?:compliant|on track|on top|the|stable)|(?:retain|hold) (?:our|the) (?:current |present |"
    r"existing )?(?:position|levels?|standards?))\b"
    r"|keep (?:doing|running|delivering|providing|operating|supporting|serving|offering|performing|the lights on|business)\b"
    r"|keep (?:\w+ ){1,3}(?:running|going|stable|as (?:it is|they are))\b"
    r"|ensure (?:the |our )?(?:ongoing|continued|continuous|continuing|smooth running)\b"
    r"|ensure (?:\w+ ){0,2}(?:continuity|operations?|stability)\b)",
    re.IGNORECASE,
)
_CHANGE = re.compile(r"\b(?:while|so that|until|even (?:when|as|if)|through the|despite|during the)\b", re.IGNORECASE)


@rule("OB105", "business-as-usual-objective", WARNING, leg="ambition", seeds=(88, 94))
def check(objective: Objective) -> Iterator[Finding]:
    """The objective keeps something as it is; nothing would be different at the end.

    Why: running things well matters, and belongs among health metrics, so that the few objectives can be about change.

    Ask: what should be different at the end, or is this a level to watch?

    Fix: name the change: “[Who] can [do what]”; or move it to the health metrics.

    Schools: Google's guide warns of “keep doing”; it counts a service level as a committed key result.
    """
    if not can_read(objective.phrase) or objective.is_type("health", "committed"):
        return
    found = _CARRYING_ON.match(plain(objective.phrase))
    if found is None or _CHANGE.search(plain(objective.phrase)):
        return
    yield Finding(
        objective.at(),
        f"{quote(objective.text)} keeps something as it is; {_rows(objective)}.",
        evidence=found[0].strip(),
    )


def _rows(objective: Objective) -> str:
    moving = [kr for kr in objective.key_results if kr.delta]
    if moving:
        return f"yet {quote(moving[0].text, 50)} is about change"
    return "nothing would be different at the end"

"""KR111 binary-milestone."""

import re
from collections.abc import Iterator

from sheets_service.okrs import KeyResult
from sheets_service.rule import HINT, Finding, rule
from sheets_service.rules.rows import can_read, has_number, is_first_measurement, plain
from sheets_service.rules.wording import quote

_DONE_OR_NOT = re.compile(
    r"\b(?:signed|completed?|live|launched|approved|in place|certified|passed|finished|hired|closed|agreed|adopted|obtained|"
    r"achieved|published|delivered|migrated|implemented|rolled out|up and running|done|ready|operational|set up|"
    r"started|released|online|renewed|granted|taken|appointed|in operation|in use|awarded|won|found)"
    r"(?:\s+(?:by|on|in|before|at|until|from)\b.*)?\s*\.?\s*$"
    r"|^\W*(?:decide (?:whether|on|if|between)|choose|obtain|pass|achieve\b.*\b(?:certif|accredit|complian)|"
    r"get\b.*\b(?:certified|approved|signed|approval|permit)|(?:find|appoint|select|name) an?\b|"
    r"sign|exit|finali[sz]e|complete|become (?:certified|iso)|secure\b.*\b(?:approval|certif|licen[cs]e))",
    re.IGNORECASE,
)


@rule("KR111", "binary-milestone", HINT, leg="measurable")
def check(kr: KeyResult) -> Iterator[Finding]:
    """Done or not done, where a share could be counted.

    Why: for weeks the row says nothing, and on the last day it says yes or no.

    Ask: half-way through, what would you count to see that it is working?

    Fix: count the share: “[What shall move]: from [today] to [target] %”.

    Schools: Gtmhub and Gothelf refuse yes-or-no rows; Lamorte accepts milestones knowingly.
    """
    if has_number(kr) or not can_read(kr.phrase) or kr.is_type("milestone", "baseline", "learning", "health"):
        return
    found = _DONE_OR_NOT.search(plain(kr.phrase))
    if found is None or is_first_measurement(kr) or kr.phrase.first("target", "delta", "baseline"):
        return
    yield Finding(
        kr.at(),
        f"{quote(kr.text)} can only be done or not done.",
        evidence=found[0].strip(),
        other_view="Lamorte accepts it when it is typed as a milestone.",
    )

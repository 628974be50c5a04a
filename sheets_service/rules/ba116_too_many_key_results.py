"""BA116 too-many-key-results."""

from collections.abc import Iterator

from sheets_service.okrs import Objective
from sheets_service.rule import HINT, WARNING, Finding, NotApplicable, rule
from sheets_service.rules.pairs_wording import count
from sheets_service.rules.wording import quote


@rule("BA116", "too-many-key-results", WARNING, HINT, leg="focus", seeds=())
def check(objective: Objective, *, most: int = 5) -> Iterator[Finding]:
    """An objective has more rows than say what it is about.

    Why: six numbers for one aim mean that nobody chose; each check-in talks about the easiest.

    Ask: which three would tell you that it worked?

    Fix: keep [three]; the others are health metrics or steps.

    Schools: Gtmhub two to five; Wodtke two or three; Oracle has been seen with fifteen.
    """
    rows = [kr for kr in objective.key_results if kr.text.strip() and not kr.is_type("health")]
    if not rows:
        raise NotApplicable
    if len(rows) > most:
        about = quote(objective.text, 60) if objective.text.strip() else "This objective"
        yield Finding(
            objective.at() if objective.text.strip() else rows[0].at(),
            f"{about} has {count(len(rows), 'key result')}, from {quote(rows[0].text, 45)} to {quote(rows[-1].text, 45)}.",
        )

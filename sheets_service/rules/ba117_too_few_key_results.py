"""BA117 too-few-key-results."""

from collections.abc import Iterator

from sheets_service.okrs import Objective, OkrSet
from sheets_service.rule import HINT, WARNING, Finding, NotApplicable, rule
from sheets_service.rules.wording import quote


@rule("BA117", "too-few-key-results", HINT, WARNING, leg="focus", seeds=())
def check(objective: Objective, okrs: OkrSet, *, fewest: int = 2) -> Iterator[Finding]:
    """One number alone stands for the whole objective.

    Why: one number has one trick; a second one, of another kind, shows when the trick is used.

    Ask: when this number is reached, what could still be missing?

    Fix: a second row of another kind, “[What would still be missing]: from [today] to [target]”.

    Schools: Gtmhub accepts two to five, or one to three; borghei wants three.
    """
    rows = [kr for kr in objective.key_results if kr.text.strip()]
    if not rows or not objective.text.strip():
        raise NotApplicable
    # Where no objective of several has more than one row, it is the way this sheet is written.
    alone = not any(one.key_results for one in okrs.objectives if one is not objective)
    if not alone and all(len(one.key_results) < fewest for one in okrs.objectives):
        raise NotApplicable
    if alone and rows[0].phrase.first("guardrail") is not None:
        return  # its limit is the second number
    if len(rows) < fewest:
        yield Finding(
            objective.at(),
            f"{quote(rows[0].text, 50)} alone stands for {quote(objective.text, 50)}.",
            confidence="possible" if alone else "likely",
        )

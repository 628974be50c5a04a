"""PR103 ahead-of-pace."""

from collections.abc import Iterator

from sheets_service.okrs import Cycle, KeyResult
from sheets_service.pace import expected_at, per_cent, standing
from sheets_service.rule import HINT, Finding, NotApplicable, rule
from sheets_service.rules.wording import quote


@rule("PR103", "ahead-of-pace", HINT, leg="ambition", seeds=(68,))
def check(kr: KeyResult, cycle: Cycle, *, progress: float = 0.7, until_share: float = 0.34) -> Iterator[Finding]:
    """A row is nearly there in the first third of the cycle.

    Why: either the target was nearer than thought, or people found something worth telling the others.

    Ask: would you raise it, or give its time to a slower row?

    Fix: “from [today] to [new target], raised on [date] because [reason]”; or note where its time goes now.

    Schools: Google would raise it openly; Wodtke holds the target and moves the people.
    """
    found = standing(kr, cycle)
    reached = expected_at(cycle, found.last.day) if found else None  # the share of the cycle in which it got there
    if found is None or not found.paced or reached is None or reached > until_share or cycle.assumed:
        raise NotApplicable
    if found.progress >= progress:
        yield Finding(
            kr.at(),
            f"{quote(kr.text)} is {per_cent(found.progress)} of the way with {per_cent(reached)} of the cycle gone.",
        )

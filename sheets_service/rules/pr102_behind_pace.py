"""PR102 behind-pace."""

from collections.abc import Iterator

from sheets_service.okrs import Cycle, KeyResult
from sheets_service.pace import per_cent, standing
from sheets_service.rule import WARNING, Finding, NotApplicable, rule
from sheets_service.rules.wording import quote
from sheets_service.wording import day


@rule("PR102", "behind-pace", WARNING, leg="pace", seeds=(57,))
def check(
    kr: KeyResult, cycle: Cycle, *, share: float = 0.75, from_share: float = 0.25, aspirational: float = 0.7
) -> Iterator[Finding]:
    """A row is well below where a steady pace would have it.

    Why: with weeks left there is still a choice; on the last day there is none.

    Ask: what would move it this week?

    Fix: note the next step: “[Step], [who], by [date]”.

    Schools: UpRaise draws the line at three quarters of the ideal, Planview at ten points, Ally at a quarter; Google calls
    seven tenths of an aspirational row a win, so such a row is measured against that.
    """
    found = standing(kr, cycle)
    if found is None or not found.paced or found.expected < from_share:
        raise NotApplicable
    if found.ratio >= share * (aspirational if kr.is_type("aspirational") else 1):
        return
    when = f" on {day(found.day, cycle.today)}" if cycle.today is not None and found.day < cycle.today else ""
    gone = f"with {per_cent(found.expected)} of the cycle gone"
    yield Finding(kr.at(), f"{quote(kr.text)} is {per_cent(found.progress)} of the way{when}, {gone}.")

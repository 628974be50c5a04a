"""PR101 unbalanced-progress."""

from collections.abc import Iterator

from sheets_service.okrs import Cycle, Objective
from sheets_service.pace import Standing, metric_standings, per_cent
from sheets_service.rule import WARNING, Finding, NotApplicable, rule
from sheets_service.rules.wording import name_row, quote
from sheets_service.spread import ENOUGH, spread


@rule("PR101", "unbalanced-progress", WARNING, leg="spread", seeds=(57, 58, 77))
def check(objective: Objective, cycle: Cycle, *, points: int = 40, from_share: float = 0.3) -> Iterator[Finding]:
    """Some rows of an objective are far ahead while their siblings stand still.

    Why: the average looks fine, and what the objective is about may be the row that does not move.

    Ask: what did the fast row have that the slow one lacks?

    Fix: “[Who] does [first step] for the slow row by [date]”, with time from the fast one; or close it with its reason.

    Schools: Perdoo shows an objective by its weakest row, re:Work by the average, which hides this.
    """
    standings = metric_standings(objective.key_results, cycle)
    if len(standings) < ENOUGH or max(one.expected for one in standings) < from_share:
        raise NotApplicable
    if spread(standings) * 100 < points:
        return
    slow, fast = min(standings, key=_gap), max(standings, key=_gap)
    gone = f"; {per_cent(cycle.elapsed)} of the cycle is gone" if cycle.elapsed is not None else ""
    ahead, behind = per_cent(fast.progress), per_cent(slow.progress)
    yield Finding(
        objective.at(),
        f"{quote(fast.kr.text)} is {ahead} of the way, {quote(slow.kr.text)} {behind}{gone}.",
        question=f"what did {name_row(fast.kr)} have that {name_row(slow.kr)} lacks?",
        fix=f"“[Who] does [first step] for {name_row(slow.kr)} by [date]”, with time from {name_row(fast.kr)}; or close "
        f"{name_row(slow.kr)} with its reason.",
        others=(fast.kr.at(), slow.kr.at()),
    )


def _gap(one: Standing) -> float:
    return one.gap

"""BA114 one-funnel-stage."""

from collections.abc import Iterator

from sheets_service.okrs import Objective
from sheets_service.rule import HINT, Finding, NotApplicable, rule
from sheets_service.rules.profile import read_rows
from sheets_service.rules.wording import quote


@rule("BA114", "one-funnel-stage", HINT, leg="perspectives", seeds=(29, 31, 32), core=False)
def check(objective: Objective, *, fewest: int = 3) -> Iterator[Finding]:
    """All rows of a product's objective sit on one stage: all acquisition, or all revenue.

    Why: what comes in at one stage leaves at the next, and the sum stays where it was.

    Ask: what happens to them at the next stage?

    Fix: one row of the next stage, “[Those who came] who [stay or use it]: from [today] to [target] %”.

    Schools: S1 ties each row to a stage of the product's growth model.
    """
    rows = [row for row in read_rows(objective) if row.kr.text.strip() and not row.deliberate]
    stages = {row.aspects.stage for row in rows}
    if len(rows) < fewest or not stages - {""}:
        raise NotApplicable
    if len(stages) == 1:
        first, last = rows[0].kr, rows[-1].kr
        yield Finding(
            objective.at() if objective.text.strip() else first.at(),
            f"{quote(first.text, 50)} to {quote(last.text, 50)}: all rows are about {stages.pop()}.",
            others=tuple(row.kr.at() for row in rows),
        )

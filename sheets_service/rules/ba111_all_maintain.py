"""BA111 all-maintain."""

from collections.abc import Iterator

from sheets_service.okrs import Objective
from sheets_service.rule import WARNING, Finding, NotApplicable, rule
from sheets_service.rules.pairs_wording import count
from sheets_service.rules.profile import read_rows, weighed
from sheets_service.rules.wording import quote


@rule("BA111", "all-maintain", WARNING, leg="ambition", seeds=(88,))
def check(objective: Objective, *, fewest: int = 2) -> Iterator[Finding]:
    """Every row holds a level, and none changes one.

    Why: what is to stay as it is belongs to the health metrics; an objective is for what is to be different.

    Ask: which of these levels is in the way of something better?

    Fix: type the rows “health”, and add one that changes: “[What]: from [today] to [target]”.

    Schools: Google counts a service level as a committed key result.
    """
    rows = weighed(read_rows(objective))
    if len(rows) < fewest:
        raise NotApplicable
    moving = [row for row in rows if not row.hold]
    typed = all(row.kr.is_type("health", "committed") for row in rows)
    if not moving and not typed:
        first = rows[0].kr
        yield Finding(
            objective.at() if objective.text.strip() else first.at(),
            f"{quote(first.text, 55)} and {count(len(rows) - 1, 'more row')} hold a level; no row here changes one.",
            others=tuple(row.kr.at() for row in rows),
            other_view="Google counts a service level as a committed key result.",
        )

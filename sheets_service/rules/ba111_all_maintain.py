"""BA111 all-maintain."""

from collections.abc import Iterator, Sequence

from sheets_service.okrs import Objective
from sheets_service.rule import WARNING, Finding, NotApplicable, rule
from sheets_service.rules.pairs_wording import count
from sheets_service.rules.profile import Row, read_rows, weighed
from sheets_service.rules.rows import can_read, plain
from sheets_service.rules.wording import quote
from sheets_service.text.holding import Holding, tells_of_holding


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
    typed = all(row.kr.is_type("health", "committed") for row in rows)
    if not typed and _hold_all(rows):
        first = rows[0].kr
        yield Finding(
            objective.at() if objective.text.strip() else first.at(),
            f"{quote(first.text, 55)} and {count(len(rows) - 1, 'more row')} hold a level; no row here changes one.",
            others=tuple(row.kr.at() for row in rows),
            confidence="likely" if all(row.hold for row in rows) else "possible",
            other_view="Google counts a service level as a committed key result.",
        )


def _hold_all(rows: Sequence[Row]) -> bool:
    """Tell whether no row changes anything: most hold a level in plain words, and the others set a limit at most."""
    plainly = 0
    for row in rows:
        told = _told(row)
        if not told:
            return False
        plainly += told == "plain"
    return plainly * 2 > len(rows)


def _told(row: Row) -> Holding:
    """Return how a row says that its level is to stay."""
    kr = row.kr
    if row.hold:
        return "plain"
    if kr.baseline is not None and kr.target is not None:
        if kr.baseline == kr.target:
            return "plain"
        held = tells_of_holding(plain(kr.phrase)) if abs(kr.baseline - kr.target) <= _NEAR * abs(kr.target) else ""
        return "plain" if held else ""
    return tells_of_holding(plain(kr.phrase)) if can_read(kr.phrase) and kr.delta is None else ""


_NEAR = 0.05  # a level of 82.3 is held by a limit of 82

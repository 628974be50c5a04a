"""BA103 all-lagging."""

from collections.abc import Iterator

from sheets_service.okrs import Objective
from sheets_service.rule import HINT, Finding, NotApplicable, rule
from sheets_service.rules.pairs_wording import count
from sheets_service.rules.profile import Row, read_rows, weighed
from sheets_service.rules.rows import can_read
from sheets_service.rules.wording import quote
from sheets_service.text import timing


@rule("BA103", "all-lagging", HINT, leg="leading", seeds=(26, 33, 35))
def check(objective: Objective, *, fewest: int = 3, fewest_for_the_year: int = 2) -> Iterator[Finding]:
    """No row moves before the end of the cycle.

    Why: when such a number comes in, the cycle is over, and nothing can be changed any more.

    Ask: what would you see in week 3 if it works?

    Fix: one early row, “[What people do first]: from [today] to [target] by [early date]”.

    Schools: OKR Circle and WorkBoard want mostly early signals; Granowitz no revenue at all; Wodtke one row of money in three.
    """
    rows = [row for row in weighed(read_rows(objective)) if not row.deliberate and not row.work]
    if len(rows) < min(fewest, fewest_for_the_year) or not all(can_read(row.kr.phrase) for row in rows):
        raise NotApplicable
    yearly = [row for row in rows if row.aspects.year_end]
    late = [row for row in rows if row.aspects.year_end or _is_late(row)]
    needed = fewest_for_the_year if all(row.aspects.year_end or row.aspects.late for row in rows) else fewest
    if not yearly or len(late) < len(rows) or len(rows) < needed:
        return
    first, last = rows[0].kr, rows[-1].kr
    yield Finding(
        objective.at() if objective.text.strip() else first.at(),
        f"{quote(first.text, 50)}, {quote(last.text, 50)}: {_all_of(len(rows))} may be known only at the end.",
        others=tuple(row.kr.at() for row in rows),
        confidence="possible",
    )


def _is_late(row: Row) -> bool:
    judged = timing(row.kr.phrase)
    return (judged.label == "lagging" or row.aspects.late) and row.aspects.guard != "achievement"


def _all_of(number: int) -> str:
    return "both rows" if number == 2 else f"all {count(number, 'row')}"

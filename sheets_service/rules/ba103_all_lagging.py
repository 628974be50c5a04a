"""BA103 all-lagging."""

from collections.abc import Iterator

from sheets_service.okrs import Objective
from sheets_service.rule import HINT, Finding, NotApplicable, rule
from sheets_service.rules.first_of import Alternatives
from sheets_service.rules.pairs_wording import count
from sheets_service.rules.profile import Row, read_rows, weighed
from sheets_service.rules.rows import can_read, plain
from sheets_service.rules.wording import quote
from sheets_service.text.facets import lags
from sheets_service.text.lang.late_en import EARLY, LATE
from sheets_service.text.openings import Words

_LATE, _EARLY = Alternatives(LATE), Words(EARLY)


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
    if not all(map(_is_late, rows)) or sum(map(_waits, rows)) * 2 <= len(rows):
        return
    certain = all(row.aspects.year_end or row.aspects.late for row in rows)
    if len(rows) < (fewest_for_the_year if certain else fewest):
        return
    first, last = rows[0].kr, rows[-1].kr
    yield Finding(
        objective.at() if objective.text.strip() else first.at(),
        f"{quote(first.text, 50)}, {quote(last.text, 50)}: {_all_of(len(rows))} may be known only at the end.",
        others=tuple(row.kr.at() for row in rows),
        confidence="possible",
    )


def _is_late(row: Row) -> bool:
    """Tell whether a row comes in with the year, at one event, long after, or late by its nature."""
    if _waits(row):
        return True
    return row.aspects.guard != "achievement" and (row.aspects.late or lags(row.kr.phrase))


def _waits(row: Row) -> bool:
    """Tell whether a row waits for a day in the calendar; what is also read every week does not."""
    text = plain(row.kr.phrase)
    return row.aspects.year_end or bool(_LATE.search(text) and not _EARLY.search(text))


def _all_of(number: int) -> str:
    return "both rows" if number == 2 else f"all {count(number, 'row')}"

"""BA104 all-leading."""

from collections.abc import Iterator

from sheets_service.okrs import Objective
from sheets_service.rule import HINT, Finding, NotApplicable, rule
from sheets_service.rules.profile import read_rows
from sheets_service.rules.rows import can_read
from sheets_service.rules.wording import quote
from sheets_service.text import timing


@rule("BA104", "all-leading", HINT, leg="leading", seeds=(35,), core=False)
def check(objective: Objective, *, fewest: int = 3) -> Iterator[Finding]:
    """Every row moves early, and none shows that the value arrived.

    Why: early signals are bets; without one late number nobody learns whether the bet was right.

    Ask: which number at the end would tell you that the early ones were worth it?

    Fix: one row for the end, “[Who] [do or feel what]: from [today] to [target] by [last day]”.

    Schools: OKR Circle is content with mostly early signals; the balanced scorecard wants both.
    """
    rows = [row for row in read_rows(objective) if row.sound and not row.deliberate]
    if len(rows) < fewest or not all(can_read(row.kr.phrase) for row in rows):
        raise NotApplicable
    if all(timing(row.kr.phrase).label == "leading" and not row.aspects.lasting for row in rows):
        first, last = rows[0].kr, rows[-1].kr
        yield Finding(
            objective.at() if objective.text.strip() else first.at(),
            f"{quote(first.text, 50)} to {quote(last.text, 50)}: every row may move early, and none shows it arriving.",
            others=tuple(row.kr.at() for row in rows),
            confidence="possible",
        )

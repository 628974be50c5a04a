"""PR114 baseline-not-followed-up."""

from collections.abc import Iterator

from sheets_service.history import History
from sheets_service.okrs import Cycle, KeyResult, OkrSet
from sheets_service.rule import HINT, Finding, NotApplicable, rule
from sheets_service.rules.wording import quote
from sheets_service.snapshots import RowSeen
from sheets_service.text import is_baseline_row, likeness, read_phrase, share_topic
from sheets_service.wording import day

_ALIKE = 0.3


@rule("PR114", "baseline-not-followed-up", HINT, leg="follow-through", seeds=(97,), scope="company")
def check(okrs: OkrSet, cycle: Cycle, history: History) -> Iterator[Finding]:
    """Last cycle a first measurement was promised, and no row of this cycle uses it.

    Why: a baseline is half of a key result; the other half is the number to reach.

    Ask: what did the first measurement say, and is it worth moving?

    Fix: “[What was measured]: from [today] to [target]”; or note what it said and why it is left there.

    Schools: Lamorte writes baseline rows for one cycle, then asks for the metric.
    """
    start = cycle.start
    if history.is_empty or start is None:
        raise NotApplicable
    promised = [row for row in history.rows if row.last and row.looks[0].day < start and _is_baseline(row.text)]
    if not promised:
        raise NotApplicable
    metrics = [kr for kr in okrs.key_results if not is_baseline_row(kr.phrase)]
    for row in promised:
        if not any(_uses(kr, row) for kr in metrics):
            place = next((kr.at() for kr in okrs.key_results if kr.text == row.text), okrs.at())
            yield Finding(
                place,
                f"{quote(row.text)} stood here on {day(row.looks[0].day, cycle.today)}; no row of this cycle counts it.",
                report_only=place.objective is None,
                confidence="possible",
                identity=row.key,
            )


def _is_baseline(text: str) -> bool:
    return is_baseline_row(read_phrase(text, hint="key_result"))


def _uses(kr: KeyResult, row: RowSeen) -> bool:
    promised = read_phrase(row.text, hint="key_result")
    return bool(share_topic(kr.phrase, promised).label) or likeness(kr.text, row.text, numbers=False) >= _ALIKE

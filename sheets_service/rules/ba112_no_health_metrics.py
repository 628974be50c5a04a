"""BA112 no-health-metrics."""

from collections.abc import Iterator

from sheets_service.okrs import OkrSet
from sheets_service.rule import HINT, Finding, NotApplicable, rule
from sheets_service.rules.profile import rows_of


@rule("BA112", "no-health-metrics", HINT, leg="quality", seeds=(84, 88), scope="company", core=False)
def check(okrs: OkrSet, *, fewest: int = 5) -> Iterator[Finding]:
    """Nothing on these tabs says what must not get worse meanwhile.

    Why: key results are about change; without two or three limits beside them, the change is paid for where nobody looks.

    Ask: what must not get worse while you do this?

    Fix: a short block “Health: [what] stays above [level]”, two or three lines under the table.

    Schools: Wodtke keeps health metrics beside the OKRs; Perdoo keeps KPIs apart.
    """
    rows = rows_of(okrs)
    if len(rows) < fewest:
        raise NotApplicable
    limits = any(row.hold or row.kr.is_type("health") or row.kr.phrase.first("guardrail") for row in rows)
    if not okrs.kpis and not limits:
        yield Finding(
            okrs.at(), "No row or block on these tabs holds a level while the others change.", report_only=True
        )

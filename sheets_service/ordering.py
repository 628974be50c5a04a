"""Which findings speak first, and which of them speak on cells."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from sheets_service.policy import Policy
from sheets_service.rule import LEGS, Finding

# Where an objective says nothing, its rows cannot be weighed: that comes before the missing leg. And a day that has passed.
_EARLIER = {"vague-objective": LEGS["quality"].rank - 0.5, "overdue-key-result": LEGS["pace"].rank}


def order(findings: Iterable[Finding], policy: Policy) -> tuple[Finding, ...]:
    """Put the strongest findings first and let them speak on cells; the rest stand in the review tab. Scores know them all."""
    by_objective: Counter[int] = Counter()
    by_tab: Counter[str] = Counter()
    ordered = []
    for finding in sorted(findings, key=_strongest_first):
        objective, tab = finding.place.objective, finding.place.cell.tab if finding.place.cell else ""
        silent = finding.silenced_by or finding.waiver or finding.report_only or finding.baselined or objective is None
        listed = not silent and by_objective[objective or 0] < policy.per_objective and by_tab[tab] < policy.per_sheet
        if listed:
            by_objective[objective or 0] += 1
            by_tab[tab] += 1
        ordered.append(finding if listed == finding.listed else replace(finding, listed=listed))
    return tuple(ordered)


def _strongest_first(finding: Finding) -> tuple[bool, float, int, bool, int, int, str]:
    place = finding.place
    return (
        bool(finding.silenced_by or finding.waiver),
        _EARLIER.get(finding.name, finding.rule.rank if finding.rule else 0),
        -finding.level,
        finding.confidence == "possible",
        -1 if place.objective is None else place.objective,
        -1 if place.key_result is None else place.key_result,
        finding.rule.code if finding.rule else "",
    )

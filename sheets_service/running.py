"""How rules are run: every rule over every item it inspects, each finding completed with what its rule knows."""

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sheets_service.history import History
from sheets_service.okrs import Cycle, ItemRole, KeyResult, Objective, OkrSet
from sheets_service.rule import Finding, NotApplicable, Outcome, Quote, Rule
from sheets_service.text import plainly, sober, undress
from sheets_service.text.phrase import Span

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Group:
    """Items that are inspected with the same things at hand: those of one objective, or one set."""

    items: Sequence[KeyResult | Objective | OkrSet]
    objective: Objective | None
    indexes: Sequence[int]  # the objectives that are judged with them


def run(rules: Iterable[Rule], okrs: OkrSet, history: History, *, strict: bool = False) -> tuple[Outcome, ...]:
    """Run every rule over the whole set; a rule that breaks is recorded, and raised only when `strict`."""
    shared: dict[type, object] = {OkrSet: okrs, Cycle: okrs.cycle, History: history}
    grouped: dict[tuple[type, str, tuple[ItemRole, ...]], Sequence[_Group]] = {}
    outcomes = []
    for each in rules:
        sort = (each.subject, each.scope if each.subject is OkrSet else "any", each.needs)
        if sort not in grouped:
            grouped[sort] = _group(each, okrs)
        outcomes.append(_run_one(each, grouped[sort], shared, strict=strict))
    return tuple(outcomes)


def _run_one(each: Rule, groups: Sequence[_Group], shared: Mapping[type, object], *, strict: bool) -> Outcome:
    findings: list[Finding] = []
    judged: set[int] = set()
    inspected = 0
    check, options = each.check, dict(each.options)
    try:
        for group in groups:
            arguments = [group.objective if one is Objective else shared[one] for one in each.parameters]
            before = inspected
            for item in group.items:
                try:
                    found = list(check(item, *arguments, **options))
                except NotApplicable:
                    continue
                inspected += 1
                if found:
                    findings += [_finish(one, each) for one in found]
            if inspected > before:
                judged.update(group.indexes)
    except Exception as crash:
        if strict:
            raise
        # The type alone: a message could quote an OKR's words.
        log.error("rule crashed", extra={"rule": each.name, "crash": type(crash).__name__})  # noqa: TRY400
        return Outcome(each, 0, (), crashed=type(crash).__name__)
    return Outcome(each, inspected, tuple(findings), frozenset(judged))


def _group(each: Rule, okrs: OkrSet) -> Sequence[_Group]:
    """Sort what a rule inspects by what it is handed beside it."""
    if each.subject is OkrSet:
        return [_Group((one,), None, [objective.index for objective in one.objectives]) for one in _sets(each, okrs)]
    if each.subject is Objective:
        return [_Group((one,), one, (one.index,)) for one in okrs.objectives if _has_all(one, each.needs)]
    return [
        _Group([kr for kr in one.key_results if _has_all(kr, each.needs)], one, (one.index,)) for one in okrs.objectives
    ]


def _sets(each: Rule, okrs: OkrSet) -> Sequence[OkrSet]:
    """Return the sets that a rule judges: the teams, the whole, or both; a lone team is the whole."""
    teams = okrs.teams()
    apart = teams if each.scope != "company" and len(teams) > 1 else ()
    return (*apart, okrs) if each.scope != "team" or len(teams) <= 1 else apart


def _has_all(item: KeyResult | Objective, roles: Iterable[ItemRole]) -> bool:
    return all(item.has(role) for role in roles)


def _finish(finding: Finding, each: Rule) -> Finding:
    """Complete what a check left open: the rule, the level, the question, the places of the evidence."""
    severity = finding.severity or each.levels[0]
    if severity not in each.levels:
        msg = f"{each.name} does not declare the level {severity.word}"
        raise ValueError(msg)
    return replace(
        finding,
        rule=each,
        severity=each.forced or severity,
        question=finding.question or each.docs.get("Ask", ""),
        fix=finding.fix or each.docs.get("Fix", ""),
        evidence=_quote(finding),
    )


def _quote(finding: Finding) -> tuple[Quote, ...]:
    evidence = finding.evidence
    if isinstance(evidence, tuple):
        return evidence
    written = finding.place.text
    bare = undress(written)
    if isinstance(evidence, Span):
        start, end = evidence.start, evidence.end
        for layer in (plainly(bare.text), sober(bare.text)):
            if layer.text[start:end] == evidence.text:  # found in the words as rules read them
                start, end = layer.back(start, end)
                break
        start, end = bare.back(start, end)
        return (Quote(0, written[start:end], start, end),)
    found = bare.text.find(evidence) if evidence else -1
    start, end = bare.back(found, found + len(evidence))
    return (Quote(0, written[start:end], start, end),) if end else ()

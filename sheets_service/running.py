"""How rules are run: every rule over every item it inspects, each finding completed with what its rule knows."""

import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from sheets_service.history import History
from sheets_service.okrs import Cycle, ItemRole, KeyResult, Objective, OkrSet
from sheets_service.rule import REGISTRY, Check, Finding, NotApplicable, Outcome, Quote, Rule
from sheets_service.text import plainly, sober, undress
from sheets_service.text.phrase import Span
from sheets_service.values import dataclass

log = logging.getLogger(__name__)
_AT_ONCE = 250  # objectives


@dataclass(frozen=True, slots=True)
class _Group:
    """Items that are inspected with the same things at hand: those of one objective, or one set."""

    items: Sequence[KeyResult | Objective | OkrSet]
    objective: Objective | None
    indexes: Sequence[int]  # the objectives that are judged with them


def run(rules: Iterable[Rule], okrs: OkrSet, history: History, *, strict: bool = False) -> tuple[Outcome, ...]:
    """Run every rule over the whole set; a rule that breaks is recorded, and raised only when `strict`."""
    shared: dict[type, object] = {OkrSet: okrs, Cycle: okrs.cycle, History: history}
    asked = [(each, list[Outcome]()) for each in rules]
    for some in _batches(okrs.objectives):
        grouped: dict[tuple[type, tuple[ItemRole, ...]], Sequence[_Group]] = {}
        for each, told in asked:
            if each.subject is not OkrSet and not (told and told[-1].crashed):
                sort = (each.subject, each.needs)
                if sort not in grouped:
                    grouped[sort] = _group(each, some)
                told.append(_run_one(each, grouped[sort], shared, strict=strict))
    teams = okrs.teams()
    for each, told in asked:
        if each.subject is OkrSet:
            told.append(_run_one(each, _sets(each, okrs, teams), shared, strict=strict))
    return tuple(_sum_up(each, told) for each, told in asked)


def _batches(objectives: Sequence[Objective]) -> Iterator[Sequence[Objective]]:
    """Part the objectives into a few at a time: what one rule asked of their texts is still remembered for the next."""
    for start in range(0, len(objectives), _AT_ONCE):
        yield objectives[start : start + _AT_ONCE]


def _sum_up(each: Rule, told: Sequence[Outcome]) -> Outcome:
    """Make one outcome of those of all batches; a rule that broke in one of them says nothing."""
    if told and told[-1].crashed:
        return told[-1]
    return Outcome(
        each,
        sum(one.inspected for one in told),
        tuple(finding for one in told for finding in one.findings),
        frozenset[int]().union(*(one.judged for one in told)),
    )


def _run_one(each: Rule, groups: Sequence[_Group], shared: Mapping[type, object], *, strict: bool) -> Outcome:
    findings: list[Finding] = []
    judged: set[int] = set()
    inspected = 0
    check = _with_options(each)
    under_objective = Objective in each.parameters
    arguments = [None if one is Objective else shared[one] for one in each.parameters]
    try:
        for group in groups:
            if under_objective:
                arguments = [group.objective if one is Objective else shared[one] for one in each.parameters]
            before = inspected
            for item in group.items:
                try:
                    for one in check(item, *arguments) if arguments else check(item):
                        findings.append(_finish(one, each))  # noqa: PERF401  (a list for each row costs more than the check)
                except NotApplicable:  # raised before anything is found
                    continue
                inspected += 1
            if inspected > before:
                judged.update(group.indexes)
    except Exception as crash:
        if strict:
            raise
        # The type alone: a message could quote an OKR's words.
        log.error("rule crashed", extra={"rule": each.name, "crash": type(crash).__name__})  # noqa: TRY400
        return Outcome(each, 0, (), crashed=type(crash).__name__)
    return Outcome(each, inspected, tuple(findings), frozenset(judged))


def _with_options(each: Rule) -> Check:
    """Return the check as the policy wants it; what it takes anyhow is not handed over with every row."""
    chosen = {name: value for name, value in each.options.items() if REGISTRY[each.name].options.get(name) != value}
    return partial(each.check, **chosen) if chosen else each.check


def _group(each: Rule, objectives: Iterable[Objective]) -> Sequence[_Group]:
    """Sort what a rule inspects by the objective it is handed beside it."""
    if each.subject is Objective:
        return [_Group((one,), one, (one.index,)) for one in objectives if _has_all(one, each.needs)]
    return [_Group([kr for kr in one.key_results if _has_all(kr, each.needs)], one, (one.index,)) for one in objectives]


def _sets(each: Rule, okrs: OkrSet, teams: Sequence[OkrSet]) -> Sequence[_Group]:
    """Return the sets that a rule judges: the teams, the whole, or both; a lone team is the whole."""
    apart = teams if each.scope != "company" and len(teams) > 1 else ()
    judged = (*apart, okrs) if each.scope != "team" or len(teams) <= 1 else apart
    return [_Group((one,), None, [objective.index for objective in one.objectives]) for one in judged]


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

"""How rules are run: every rule over every item it inspects, each finding completed with what its rule knows."""

import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain, repeat

from sheets_service.history import History
from sheets_service.okrs import Cycle, ItemRole, KeyResult, Objective, OkrSet
from sheets_service.rule import REGISTRY, Check, Finding, NotApplicable, Outcome, Quote, Rule
from sheets_service.text import plainly, sober, undress
from sheets_service.text.phrase import Span
from sheets_service.values import dataclass

log = logging.getLogger(__name__)
_AT_ONCE = 250  # objectives


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a rule inspects, each item with the objective it belongs to and the objectives that are judged with it."""

    items: Sequence[KeyResult | Objective | OkrSet]
    objectives: Sequence[Objective | None]
    indexes: Sequence[Sequence[int]]
    judged: frozenset[int]  # all of these indexes


def run(rules: Iterable[Rule], okrs: OkrSet, history: History, *, strict: bool = False) -> tuple[Outcome, ...]:
    """Run every rule over the whole set; a rule that breaks is recorded, and raised only when `strict`."""
    shared: dict[type, object] = {OkrSet: okrs, Cycle: okrs.cycle, History: history}
    asked = [(each, list[Outcome]()) for each in rules]
    for some in _batches(okrs.objectives):
        known: dict[tuple[type, tuple[ItemRole, ...]], _Asked] = {}
        for each, told in asked:
            if each.subject is not OkrSet and not (told and told[-1].crashed):
                sort = (each.subject, each.needs)
                if sort not in known:
                    known[sort] = _asked(each, some)
                told.append(_run_one(each, known[sort], shared, strict=strict))
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


def _run_one(each: Rule, asked: _Asked, shared: Mapping[type, object], *, strict: bool) -> Outcome:
    findings: list[Finding] = []
    silent: set[int] = set()  # the places of items that it cannot judge
    beside = [asked.objectives if one is Objective else repeat(shared[one]) for one in each.parameters]
    try:
        # Without a call of our own in between: most checks are over sooner than it would take to hand them their arguments.
        for place, check in enumerate(map(_with_options(each), asked.items, *beside)):
            try:
                for one in check:
                    findings.append(finish(one, each))  # noqa: PERF401  (a list for each row costs more than the check)
            except NotApplicable:  # raised before anything is found
                silent.add(place)
    except Exception as crash:
        if strict:
            raise
        # The type alone: a message could quote an OKR's words.
        log.error("rule crashed", extra={"rule": each.name, "crash": type(crash).__name__})  # noqa: TRY400
        return Outcome(each, 0, (), crashed=type(crash).__name__)
    judged = asked.judged
    if silent:
        judged = frozenset(index for place, some in enumerate(asked.indexes) if place not in silent for index in some)
    return Outcome(each, len(asked.items) - len(silent), tuple(findings), judged)


def _with_options(each: Rule) -> Check:
    """Return the check as the policy wants it; what it takes anyhow is not handed over with every row."""
    chosen = {name: value for name, value in each.options.items() if REGISTRY[each.name].options.get(name) != value}
    return partial(each.check, **chosen) if chosen else each.check


def _asked(each: Rule, objectives: Iterable[Objective]) -> _Asked:
    """Return what a rule inspects of some objectives: them, or their rows."""
    needs = each.needs
    if each.subject is Objective:
        some = [one for one in objectives if all(map(one.has, needs))]
        return _with_all(some, some, [(one.index,) for one in some])
    rows = [(kr, one) for one in objectives for kr in one.key_results if all(map(kr.has, needs))]
    return _with_all([kr for kr, _ in rows], [one for _, one in rows], [(one.index,) for _, one in rows])


def _sets(each: Rule, okrs: OkrSet, teams: Sequence[OkrSet]) -> _Asked:
    """Return the sets that a rule judges: the teams, the whole, or both; a lone team is the whole."""
    apart = teams if each.scope != "company" and len(teams) > 1 else ()
    judged = (*apart, okrs) if each.scope != "team" or len(teams) <= 1 else apart
    return _with_all(
        judged, [None] * len(judged), [[objective.index for objective in one.objectives] for one in judged]
    )


def _with_all(
    items: Sequence[KeyResult | Objective | OkrSet],
    objectives: Sequence[Objective | None],
    indexes: Sequence[Sequence[int]],
) -> _Asked:
    return _Asked(items, objectives, indexes, frozenset(chain.from_iterable(indexes)))


def finish(finding: Finding, each: Rule) -> Finding:
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

"""What the visits of an audit add up to: every row with its result, the comparison of all sheets, what the next audit knows."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from sheets_service.audit.across import Comparison, all_marks, compare_sheets
from sheets_service.audit.joined import SheetOkrs
from sheets_service.audit.memory import Memory
from sheets_service.audit.outcome import Audit, Standing
from sheets_service.audit.packed import unpack_okrs
from sheets_service.audit.registry import Enrolment
from sheets_service.audit.result import SheetResult, since
from sheets_service.audit.rounds import Round
from sheets_service.audit.sheet import failed
from sheets_service.policy import Policy

Results = Mapping[str, SheetResult]
Packed = Mapping[str, Mapping[str, Any]]


def conclude(planned: Round, results: Results, okrs: Packed, policy: Policy) -> Audit:
    """Return the audit as a whole; results and packed OKRs are given by the keys of their sheets."""
    memory = planned.memory
    listed = {one.address for one in planned.registry.enrolments}
    return Audit(
        day=planned.day.isoformat(),
        standings=tuple(_standing(one, planned, results) for one in planned.registry.enrolments),
        comparison=_compare(planned, results, okrs, policy),
        before=memory,
        off=planned.registry.off,
        left=tuple(address for address in memory.sheets if address not in listed),
    )


def remember(audit: Audit) -> Memory:
    """Return what the next audit compares with."""
    kept = MappingProxyType({one.enrolment.address: one.result for one in _firsts(audit) if one.result})
    return Memory(audit.day, kept, frozenset(all_marks(audit.comparison.crossings)))


def _standing(enrolment: Enrolment, planned: Round, results: Results) -> Standing:
    before = planned.memory.sheets.get(enrolment.address)
    is_due = enrolment.row in planned.due
    if problem := planned.problems.get(enrolment.row):
        told = replace(failed(enrolment, planned.day, problem), refusals=before.refusals if before else 0)
        return Standing(enrolment, since(told, before), before)
    result = results.get(planned.keys[enrolment.row])
    if result is None or not is_due:
        return Standing(enrolment, before, before, is_due=is_due)
    # A sheet is known by one key however it is spelled; what is remembered stands under the spelling of today.
    return Standing(enrolment, since(replace(result, address=enrolment.address), before), before)


def _compare(planned: Round, results: Results, okrs: Packed, policy: Policy) -> Comparison:
    """Judge together the sheets that could be read, in the registry's order, whatever order they were visited in."""
    sheets = [
        SheetOkrs(one.name, one.team, one.is_company, unpack_okrs(okrs[key], planned.day), frozenset(results[key].told))
        for key, one in planned.visited
        if key in okrs
    ]
    return compare_sheets(sheets, policy)


def _firsts(audit: Audit) -> Iterator[Standing]:
    """Walk the rows; of two for one sheet the first."""
    seen: set[str] = set()
    for one in audit.standings:
        if one.enrolment.address not in seen:
            seen.add(one.enrolment.address)
            yield one

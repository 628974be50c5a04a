"""SH102 empty-row-part."""

from collections.abc import Iterator

from sheets_service.okrs import ItemRole, KeyResult, Objective, OkrSet
from sheets_service.rule import WARNING, Finding, rule
from sheets_service.rules.wording import quote

_VALUES: tuple[ItemRole, ...] = ("baseline", "target", "current")


@rule("SH102", "empty-row-part", WARNING, leg="complete")
def check(objective: Objective, okrs: OkrSet) -> Iterator[Finding]:
    """Part of a row is missing: an objective without key results, a key result without an objective, numbers without text.

    Why: half a row is counted in meetings and cannot be worked on.

    Ask: was the other half deleted, or is it still to come?

    Fix: complete the row, or delete it.
    """
    if _stands_alone(objective, okrs):
        yield Finding(
            objective.at(),
            f"{quote(objective.text)} has no key result.",
            evidence=objective.text,
            question="what would you see if it came true?",
            fix="add “[What is counted]: from [today] to [target]”, or delete the objective.",
        )
    if not objective.text and objective.key_results and any(one.text for one in okrs.objectives):
        yield _without_objective(objective.key_results[0], len(objective.key_results))
    for kr in objective.key_results:
        values = [] if kr.text else [kr.entry(role) for role in _VALUES if kr.entry(role)]
        if values:
            yield Finding(
                kr.at(),
                f"{' and '.join(quote(value, 20) for value in values[:2])} {'stands' if len(values) == 1 else 'stand'} "
                "in a row that has no key result.",
                fix="write “[What is counted]: from [today] to [target]” beside the numbers, or clear them.",
            )
    if okrs.loose and objective.index == okrs.objectives[0].index and okrs.scope == "whole":
        yield _without_objective(okrs.loose[0], len(okrs.loose))


def _without_objective(first: KeyResult, count: int) -> Finding:
    more = f", nor {'has the row' if count == 2 else f'have the {count - 1} rows'} after it" if count > 1 else ""
    return Finding(
        first.at(),
        f"{quote(first.text)} has no objective{more}.",
        evidence=first.text,
        question="what is it for?",
        fix="write the objective above it: “[Who] can [do what], so that [why]”.",
    )


def _stands_alone(objective: Objective, okrs: OkrSet) -> bool:
    """Tell whether an objective has no rows, although this sheet has key results, and nothing below supports it."""
    if objective.key_results or not objective.text or not okrs.key_results:
        return False
    linked = {
        link.casefold()
        for one in okrs.objectives
        for link in (*one.parents, *(p for kr in one.key_results for p in kr.parents))
    }
    return objective.id.casefold() not in linked and objective.text.casefold() not in linked

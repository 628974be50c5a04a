"""A second look at what no rule spoke about: the learned part names a doubt, and a fact of the row has to bear it out.

The doubt is told as a possible hint of the rule that it is about. What the team has switched off stays off, and where a rule
has spoken about a row's wording nothing is added.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from sheets_service.leaning.doubts import AIMS, ROWS, Doubt
from sheets_service.leaning.marks import aim_marks, row_marks, word_marks
from sheets_service.leaning.model import load
from sheets_service.okrs import KeyResult, Objective, OkrSet
from sheets_service.rule import HINT, Finding, Outcome, Rule
from sheets_service.rules.rows import can_read, hides_its_number, is_first_measurement
from sheets_service.running import finish
from sheets_service.text import find_placeholders

_Item = TypeVar("_Item", Objective, KeyResult)
_Place = tuple[int | None, int | None]
# Parts of the score that are about what a row says, not about how many there are, whose they are or how far they got.
_OF_WORDING = frozenset(
    "wording measurable complete purpose outcomes ambition contribution quality leading perspectives horizon".split()
)


def look_again(outcomes: Sequence[Outcome], okrs: OkrSet) -> tuple[Outcome, ...]:
    """Return the outcomes with what a second look adds to them."""
    rules = {one.rule.name: one.rule for one in outcomes if not one.crashed}
    added: dict[str, list[Finding]] = {}
    for finding in _doubts(okrs, spoken_of(outcomes), rules):
        added.setdefault(finding.name, []).append(finding)
    return tuple(
        replace(one, findings=(*one.findings, *added[one.rule.name])) if one.rule.name in added else one
        for one in outcomes
    )


def spoken_of(outcomes: Sequence[Outcome]) -> set[_Place]:
    """Return the objectives and rows whose wording a rule has spoken about, as indexes; an objective's own row is None."""
    return {
        (place.objective, place.key_result)
        for outcome in outcomes
        if outcome.rule.leg in _OF_WORDING
        for finding in outcome.findings
        for place in finding.places
    }


def _doubts(okrs: OkrSet, spoken: set[_Place], rules: Mapping[str, Rule]) -> Iterator[Finding]:
    for objective in okrs.objectives:
        if (objective.index, None) not in spoken and is_readable(objective):
            yield from _doubt("aims", objective, aim_marks, AIMS, rules)
        for kr in objective.key_results:
            if (objective.index, kr.index) not in spoken and is_readable(kr) and not _is_open(kr):
                yield from _doubt("rows", kr, row_marks, ROWS, rules)


def is_readable(item: Objective | KeyResult) -> bool:
    """Tell whether there are words enough that may be judged: English, and no blanks left to fill."""
    return " " in item.phrase.plain and can_read(item.phrase) and not find_placeholders(item.text)


def _is_open(kr: KeyResult) -> bool:
    """Tell whether the row is there to find its number, or has it blanked."""
    return is_first_measurement(kr) or hides_its_number(kr)


def _doubt(
    sort: str,
    item: _Item,
    facts_of: Callable[[_Item], Sequence[str]],
    doubts: Mapping[str, Doubt[_Item]],
    rules: Mapping[str, Rule],
) -> Iterator[Finding]:
    """Yield the strongest doubt among those that a fact bears out."""
    borne_out = [name for name, doubt in doubts.items() if name in rules and doubt.holds(item)]
    name = load(sort).strongest(borne_out, word_marks(item.phrase), facts_of(item)) if borne_out else ""
    if name:
        doubt, rule = doubts[name], rules[name]
        finding = Finding(
            item.at(),
            doubt.message(item),
            evidence=item.text,
            fix=doubt.fix(item),
            severity=HINT,
            confidence="possible",
        )
        yield finish(finding, rule)

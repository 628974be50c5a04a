"""The alignment map: who serves what, as an indented tree, with orphans and rows that pull apart marked."""

from collections.abc import Iterator, Mapping
from html import escape

from sheets_service.okrs import Objective
from sheets_service.review import Review
from sheets_service.rule import Finding

_MARKED = frozenset(
    {"orphan-objective", "broken-parent-link", "conflicting-goals", "duplicate-key-result", "copied-cascade",
     "dependency-without-partner", "unsupported-parent-key-result", "unrelated-key-result", "unrelated-parent"}
)  # fmt: skip


def tree_parts(review: Review) -> Iterator[str]:
    """Yield the map; nothing where there is one team and no link."""
    objectives = review.okrs.objectives
    if not any(one.parents for one in objectives) and len({one.team for one in objectives}) < 2:
        return
    below = _below(objectives)
    placed = {child.index for children in below.values() for child in children}
    yield "<h2>Alignment map</h2><ul class='tree card'>"
    for objective in objectives:
        if objective.index not in placed:
            yield from _branch(objective, below, _marks(review), frozenset())
    yield "</ul>"


def _below(objectives: tuple[Objective, ...]) -> Mapping[int, list[Objective]]:
    """Return the objectives that link to each objective, to its id or to one of its rows."""
    home = {one.id: one.index for one in objectives}
    home.update({kr.id: one.index for one in objectives for kr in one.key_results})
    below: dict[int, list[Objective]] = {}
    for one in objectives:
        for parent in one.parents[:1]:
            if (at := home.get(parent)) is not None and at != one.index:
                below.setdefault(at, []).append(one)
    return below


def _marks(review: Review) -> Mapping[tuple[int | None, int | None], list[Finding]]:
    marks: dict[tuple[int | None, int | None], list[Finding]] = {}
    for finding in review.open:
        if finding.name in _MARKED:
            for place in finding.places:
                marks.setdefault((place.objective, place.key_result), []).append(finding)
    return marks


def _branch(
    objective: Objective,
    below: Mapping[int, list[Objective]],
    marks: Mapping[tuple[int | None, int | None], list[Finding]],
    above: frozenset[int],
) -> Iterator[str]:
    team = f"<span class='soft'>{escape(objective.team)}</span> " if objective.team else ""
    yield f"<li>{team}<b dir='auto'>{escape(objective.written)}</b>{_chips(marks, objective.index, None)}<ul>"
    for kr in objective.key_results:
        yield f"<li dir='auto'>{escape(kr.written)}{_chips(marks, objective.index, kr.index)}</li>"
    for child in below.get(objective.index, ()):
        if child.index not in above:
            yield from _branch(child, below, marks, above | {objective.index})
    yield "</ul></li>"


def _chips(marks: Mapping[tuple[int | None, int | None], list[Finding]], objective: int, kr: int | None) -> str:
    found = dict.fromkeys((one.name, one.level.word, one.fingerprint) for one in marks.get((objective, kr), ()))
    return "".join(f" <a class='chip {level}' href='#f-{mark}'>{name}</a>" for name, level, mark in found)

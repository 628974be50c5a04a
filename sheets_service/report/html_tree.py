"""The alignment map, company → team → row: who serves what, what is linked to nothing, and which rows pull apart."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape

from sheets_service.okrs import KeyResult, Objective, Place
from sheets_service.report.html_places import Places
from sheets_service.review import Review
from sheets_service.rule import Finding

_MARKED = frozenset(
    {"orphan-objective", "broken-parent-link", "conflicting-goals", "duplicate-key-result", "copied-cascade",
     "dependency-without-partner", "unsupported-parent-key-result", "unrelated-key-result", "unrelated-parent"}
)  # fmt: skip

Item = tuple[int | None, int | None]  # objective and key result, counted from 0


@dataclass(frozen=True, slots=True)
class _Map:
    """What the map is drawn from: who stands below each item, and the findings on each."""

    below: Mapping[Item, tuple[Objective, ...]]
    marks: Mapping[Item, tuple[Finding, ...]]
    places: Places


def tree_parts(review: Review, places: Places) -> Iterator[str]:
    """Yield the map; nothing where there is one team and no link."""
    objectives = review.okrs.objectives
    if not any(one.parents for one in objectives) and len({one.team or one.tab for one in objectives}) < 2:
        return
    drawn = _Map(_below(objectives), _marks(review), places)
    placed = {child.index for children in drawn.below.values() for child in children}
    tops = [one for one in objectives if one.index not in placed]
    linked = any(drawn.below.values())
    loose = [one for one in tops if linked and not _carries(one, drawn)]
    yield "<h2>Alignment map</h2>"
    yield "" if linked else "<p class='soft'>No objective links to another.</p>"
    yield from _group("", [one for one in tops if one not in loose], drawn)
    yield from _group("Linked to nothing above, and nothing links to them", loose, drawn)
    yield from _tensions(review, places)


def _group(title: str, objectives: list[Objective], drawn: _Map) -> Iterator[str]:
    if not objectives:
        return
    yield f"<h3 class='loose'>{title}</h3>" if title else ""
    yield f"<ul class='tree card{' loose' if title else ''}'>"
    for one in objectives:
        yield from _branch(one, drawn, frozenset())
    yield "</ul>"


def _tensions(review: Review, places: Places) -> Iterator[str]:
    """Yield the pairs of rows that may pull apart, side by side."""
    pairs = [one for one in review.open if one.name == "conflicting-goals" and len(one.places) > 1]
    if not pairs:
        return
    yield "<h3>Rows that may pull apart</h3><ul class='pairs card'>"
    for one in pairs:
        first, second = one.places[:2]
        yield f"<li id='p-{one.fingerprint}'>{_side(first, places)}<span aria-hidden='true'>⇄</span>{_side(second, places)}"
        yield f"<a class='chip {one.level.word}' href='#f-{one.fingerprint}'>{one.name}</a></li>"
    yield "</ul>"


def _side(place: Place, places: Places) -> str:
    return f"<span dir='auto'>{escape(place.text)} {places.link(place)}</span>"


def _below(objectives: tuple[Objective, ...]) -> Mapping[Item, tuple[Objective, ...]]:
    """Return the objectives that link to each objective or row; one that serves several stands below the first."""
    home: dict[str, Item] = {one.id: (one.index, None) for one in objectives}
    home.update({kr.id: (one.index, kr.index) for one in objectives for kr in one.key_results})
    found: dict[Item, list[Objective]] = {}
    for one in objectives:
        at = next((home[parent] for parent in one.parents if parent in home), None)
        if at is not None and at[0] != one.index:
            found.setdefault(at, []).append(one)
    return {item: tuple(children) for item, children in found.items()}


def _carries(objective: Objective, drawn: _Map) -> bool:
    """Tell whether anything stands below an objective or its rows, or whether it stands above others by its level."""
    items = [(objective.index, None), *((objective.index, kr.index) for kr in objective.key_results)]
    return objective.level == "company" or any(item in drawn.below for item in items)


def _marks(review: Review) -> Mapping[Item, tuple[Finding, ...]]:
    marks: dict[Item, tuple[Finding, ...]] = {}
    for finding in review.open:
        if finding.name in _MARKED:
            for place in finding.places:
                item = (place.objective, place.key_result)
                marks[item] = (*marks.get(item, ()), finding)
    return marks


def _branch(objective: Objective, drawn: _Map, above: frozenset[int]) -> Iterator[str]:
    inside = above | {objective.index}
    who = " · ".join(dict.fromkeys(word for word in (objective.level, objective.team) if word))
    team = f"<span class='team' dir='auto'>{escape(who)}</span> " if who else ""
    item = (objective.index, None)
    yield f"<li class='objective'>{team}<b dir='auto'>{escape(objective.text)}</b> {_told(objective, item, drawn)}<ul>"
    for kr in objective.key_results:
        yield f"<li dir='auto'>{escape(kr.text)} {_told(kr, (objective.index, kr.index), drawn)}"
        yield from _children((objective.index, kr.index), drawn, inside)
        yield "</li>"
    yield "</ul>"
    yield from _children(item, drawn, inside)
    yield "</li>"


def _children(item: Item, drawn: _Map, above: frozenset[int]) -> Iterator[str]:
    children = [one for one in drawn.below.get(item, ()) if one.index not in above]
    if children:
        yield "<ul class='served'>"
        for child in children:
            yield from _branch(child, drawn, above)
        yield "</ul>"


def _told(one: Objective | KeyResult, item: Item, drawn: _Map) -> str:
    found = dict.fromkeys((mark.name, mark.level.word, mark.fingerprint) for mark in drawn.marks.get(item, ()))
    chips = "".join(f" <a class='chip {level}' href='#f-{mark}'>{name}</a>" for name, level, mark in found)
    return f"<small>{drawn.places.link(one.at())}</small>{chips}"

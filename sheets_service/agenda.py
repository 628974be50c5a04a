"""The one page for Monday: five rows to talk about, one question each, with whom."""

import re
from dataclasses import dataclass

from sheets_service.okrs import KeyResult, Objective, OkrSet, Place
from sheets_service.questions import EVERY_END, EVERY_START, FIRST_REVIEW, QUESTIONS, Question
from sheets_service.review import Review
from sheets_service.rule import Finding

ROWS = 5


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One row to talk about: where, what it says, the question, and who can answer ("" when nobody is named)."""

    places: tuple[Place, ...]
    text: str
    question: str
    owner: str


def agenda(review: Review) -> tuple[AgendaRow, ...]:
    """Choose the rows to talk about: the strongest finding of each objective first, then the next ones; each row once."""
    rows: list[AgendaRow] = []
    talked: set[tuple[int | None, int | None]] = set()
    for finding in _one_an_objective_first(review.open):
        key = (finding.place.objective, finding.place.key_result)
        if key in talked or len(rows) == ROWS:
            continue
        talked.update((place.objective, place.key_result) for place in finding.places)
        rows.append(_row(finding, review.okrs))
    return tuple(rows)


def owners_of(place: Place, okrs: OkrSet) -> tuple[str, ...]:
    """Return who answers for a place: the owner of the row, else of its objective."""
    item = item_at(place, okrs)
    if item is None:
        return ()
    if item.owners or place.objective is None:
        return item.owners
    return okrs.objectives[place.objective].owners


def item_at(place: Place, okrs: OkrSet) -> Objective | KeyResult | None:
    """Return the item that a place speaks of, None for the set itself."""
    if place.objective is None or not 0 <= place.objective < len(okrs.objectives):
        return None
    objective = okrs.objectives[place.objective]
    return objective if place.key_result is None else objective.key_results[place.key_result]


def _one_an_objective_first(findings: tuple[Finding, ...]) -> list[Finding]:
    first: list[Finding] = []
    later: list[Finding] = []
    seen: set[int] = set()
    for finding in findings:
        objective = finding.place.objective
        if finding.question and objective is not None:
            (later if objective in seen else first).append(finding)
            seen.add(objective)
    return first + later


def _row(finding: Finding, okrs: OkrSet) -> AgendaRow:
    sides = finding.places[: 1 + len(finding.mirrors)]
    names = dict.fromkeys(name for place in sides for name in owners_of(place, okrs)[:1])
    if not names:  # an objective without an owner: whoever owns the rows that the question names, or else the finding
        asked = [place for place in finding.others if _is_named(place, finding.question)] or finding.others
        names = dict.fromkeys(name for place in asked for name in owners_of(place, okrs)[:1])
    question = finding.question[:1].upper() + finding.question[1:]
    return AgendaRow(sides, finding.place.text, question, " with ".join(list(names)[:_PAIR]))


def _is_named(place: Place, question: str) -> bool:
    return place.cell is not None and re.search(rf"\b{place.cell.a1}\b", question) is not None


def standing_questions(review: Review) -> tuple[Question, ...]:
    """Choose one question of each group: what the findings or the moment bring forward, else the first of the group."""
    called = {finding.name for finding in review.open} | _moments(review)
    groups = dict.fromkeys(question.group for question in QUESTIONS)
    chosen = []
    for group in groups:
        bank = [question for question in QUESTIONS if question.group == group]
        chosen.append(next((one for one in bank if called.intersection(one.when)), bank[0]))
    return tuple(chosen)


def _moments(review: Review) -> set[str]:
    moments = {FIRST_REVIEW} if review.number == 1 else set()
    elapsed = review.okrs.cycle.elapsed
    if elapsed is not None and elapsed <= _START:
        moments.add(EVERY_START)
    if elapsed is not None and elapsed >= _END:
        moments.add(EVERY_END)
    return moments


_PAIR = 2  # people that one question is put to, at most
_START, _END = 0.15, 0.85  # shares of the cycle

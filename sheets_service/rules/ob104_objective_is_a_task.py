"""OB104 objective-is-a-task."""

from collections.abc import Iterator

from sheets_service.okrs import Objective
from sheets_service.rule import HINT, WARNING, Finding, rule
from sheets_service.rules.aims import one_solution
from sheets_service.rules.rows import note_beside
from sheets_service.rules.wording import quote


@rule("OB104", "objective-is-a-task", WARNING, HINT, leg="purpose", seeds=(13, 38, 78))
def check(objective: Objective) -> Iterator[Finding]:
    """The objective names one solution or deliverable: the how, not the why.

    Why: if a better way turns up in week five, a team bound to the task may not take it.

    Ask: if someone sold us this ready-made, what would still have to become true?

    Fix: name who can do what once it is there: “[Who] can [do what] without [what trouble]”.

    Schools: OKR Orca asks for the problem, not the solution; Wodtke: neither fluffy nor task-like.
    """
    sure = one_solution(objective)
    if sure is None:
        return
    note = note_beside(objective)
    if sure == "possible":
        message = f"{quote(objective.text)} may be one solution among several, unless it is the only way there is."
    elif note:
        message = f"{quote(objective.text)} names one solution. The reason may stand in its note: {quote(note, 60)}."
    else:
        message = f"{quote(objective.text)} names one solution; what it shall make possible is missing."
    yield Finding(
        objective.at(),
        message,
        evidence=objective.text,
        confidence=sure,
    )

"""PR112 no-next-step."""

from collections.abc import Iterator
from datetime import date

from sheets_service.okrs import Cycle, KeyResult
from sheets_service.pace import looks, standing
from sheets_service.rule import HINT, Finding, NotApplicable, rule
from sheets_service.rules.check_in_notes import is_hope, is_plan, notes_of
from sheets_service.rules.wording import figure, quote
from sheets_service.wording import day


@rule("PR112", "no-next-step", HINT, leg="follow-through", seeds=(71, 75))
def check(kr: KeyResult, cycle: Cycle, *, share: float = 0.75, from_share: float = 0.25) -> Iterator[Finding]:
    """The row is behind, and nothing says what comes next.

    Why: without a step the next check-in will report the same number.

    Ask: what is the smallest step this week?

    Fix: “[Step], [who], by [date]”.

    Schools: all of them; Preiss and Wodtke plan the step with the number.
    """
    found = standing(kr, cycle)
    if found is None or not found.paced or found.expected < from_share:
        raise NotApplicable
    notes = notes_of(kr, looks(kr, cycle))
    if not (kr.has("next_step") or notes):
        raise NotApplicable
    planned = is_plan(kr.next_step) or kr.next_step.strip() or any(is_plan(note) for note in notes)
    if found.ratio >= share or planned or any(is_hope(note) for note in notes[-2:]):
        return
    only = f"; the only word is {quote(notes[-1], 60)}" if notes else ", and no next step stands beside it"
    current = figure(found.last.current or 0, kr.unit)
    yield Finding(
        kr.at("next_step"),
        f"{quote(kr.text)} stands at {current} since {day(_since(kr, cycle, found.last.current))}{only}.",
    )


def _since(kr: KeyResult, cycle: Cycle, current: float | None) -> date:
    seen = looks(kr, cycle)
    first = seen[-1].day
    for look in reversed(seen):
        if look.current != current:
            break
        first = look.day
    return first

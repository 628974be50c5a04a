"""PR112 no-next-step."""

from collections.abc import Iterator
from datetime import date

from sheets_service.okrs import CheckIn, Cycle, KeyResult
from sheets_service.pace import looks, standing
from sheets_service.rule import HINT, Finding, NotApplicable, rule
from sheets_service.rules.check_in_notes import is_hope, is_plan, may_have_notes, notes_of
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
    if not (kr.has("next_step") or may_have_notes(kr)):
        raise NotApplicable
    found = standing(kr, cycle)
    if found is None or not found.paced or found.expected < from_share:
        raise NotApplicable
    seen = looks(kr, cycle)
    notes = notes_of(kr, seen)
    if not (kr.has("next_step") or notes):
        raise NotApplicable
    planned = kr.next_step.strip() or any(is_plan(note) for note in notes)
    if found.ratio >= share or planned or any(is_hope(note) for note in notes[-2:]):
        return
    only = f"; the only word is {quote(notes[-1], 60)}" if notes else ", and no next step stands beside it"
    yield Finding(kr.at("next_step"), f"{quote(kr.text)} {_stands(kr, seen, found.last, cycle.today)}{only}.")


def _stands(kr: KeyResult, seen: tuple[CheckIn, ...], last: CheckIn, today: date | None) -> str:
    """Say where the row stands, and since when where it has not moved."""
    if last.current is None:
        return "is behind"
    since = _since(seen, last)
    stands = figure(last.current, kr.unit)
    return f"stands at {stands}" if since == last.day else f"has stood at {stands} since {day(since, today)}"


def _since(seen: tuple[CheckIn, ...], last: CheckIn) -> date:
    first = last.day
    for look in reversed([one for one in seen if one.current is not None]):
        if look.current != last.current:
            break
        first = look.day
    return first

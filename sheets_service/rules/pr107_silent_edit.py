"""PR107 silent-edit."""

from collections.abc import Iterator
from itertools import pairwise

from sheets_service.history import History
from sheets_service.okrs import CheckIn, Cycle, KeyResult
from sheets_service.pace import expected_at, looks, per_cent
from sheets_service.rule import HINT, WARNING, Finding, NotApplicable, rule
from sheets_service.rules.wording import figure, quote
from sheets_service.wording import day


@rule("PR107", "silent-edit", WARNING, HINT, leg="honesty", seeds=(40,))
def check(kr: KeyResult, cycle: Cycle, history: History, *, from_share: float = 0.2) -> Iterator[Finding]:
    """A target moved after the cycle was under way, and nobody wrote why.

    Why: with a reason an edit is learning; without one it moves the finish line.

    Ask: what did you learn that makes the new number right?

    Fix: note “[before] → [after] on [date], because [reason]”.

    Schools: Wodtke holds the target; Google and Doerr let it move, openly.
    """
    seen = _with_targets(kr, looks(kr, cycle, history.rows.get(kr.id, ())), cycle)
    if len(seen) < len(("before", "after")):
        raise NotApplicable
    for before, after in pairwise(seen):
        moved = before.target is not None and after.target is not None and before.target != after.target
        late = (expected_at(cycle, after.day) or 0) >= from_share
        if moved and late and not after.note.strip() and not _is_explained(kr, before, after):
            yield _finding(kr, before, after)
            return


def _with_targets(kr: KeyResult, seen: tuple[CheckIn, ...], cycle: Cycle) -> tuple[CheckIn, ...]:
    """Keep the looks that say which target was in force; today's target is the last word."""
    told = [one for one in seen if one.target is not None]
    if told and kr.target is not None and cycle.today is not None and told[-1].target != kr.target:
        told.append(CheckIn(cycle.today, kr.current, target=kr.target))
    return tuple(told)


def _is_explained(kr: KeyResult, before: CheckIn, after: CheckIn) -> bool:
    numbers = (figure(before.target or 0), figure(after.target or 0))
    return any(number in kr.note for number in numbers) or "target" in kr.note.casefold()


def _finding(kr: KeyResult, before: CheckIn, after: CheckIn) -> Finding:
    old, new = before.target or 0.0, after.target or 0.0
    eased = kr.baseline is not None and abs(new - kr.baseline) < abs(old - kr.baseline)
    told = (
        f"the target of {quote(kr.text)} went from {figure(old, kr.unit)} to {figure(new, kr.unit)} since {day(before.day)}, "
        f"no reason given{_both_readings(kr, old, new, after)}"
    )
    return Finding(
        kr.at("target"),
        f"{told}.",
        question=f"what did you learn that makes {figure(new, kr.unit)} right?",
        fix=f"note “{figure(old)} → {figure(new)} on [date], because [reason]”.",
        severity=WARNING if eased or kr.baseline is None else HINT,
        other_view="Wodtke holds the target; Google lets it move, openly." if eased else "",
    )


def _both_readings(kr: KeyResult, old: float, new: float, after: CheckIn) -> str:
    current = after.current if after.current is not None else kr.current
    if current is None or kr.baseline is None or kr.baseline in {old, new}:
        return ""
    to_old, to_new = ((current - kr.baseline) / (target - kr.baseline) for target in (old, new))
    ways = f"{per_cent(to_old)} of the way to {figure(old)} or {per_cent(to_new)} to {figure(new)}"
    return f". At {figure(current, kr.unit)}, that is {ways}"

"""PR108 focus-churn."""

from collections.abc import Iterator

from sheets_service.okrs import Cycle, KeyResult, Objective
from sheets_service.pace import looks
from sheets_service.rule import WARNING, Finding, NotApplicable, rule
from sheets_service.rules.check_in_notes import is_swerve
from sheets_service.rules.wording import quote


@rule("PR108", "focus-churn", WARNING, leg="follow-through", seeds=(59,))
def check(objective: Objective, cycle: Cycle, *, changes: int = 3) -> Iterator[Finding]:
    """Targets, definitions or priorities changed again and again within one cycle.

    Why: many starts and few ends; each change has its reason, and together they say that nothing was chosen.

    Ask: what would you finish if nothing else could be started?

    Fix: note what stays until the end: “[Row] until [date]; [rows] wait, because [reason]”.

    Schools: Wodtke holds the finish line; Doerr would scrap a row openly; both ask for a choice.
    """
    if not any(kr.history for kr in objective.key_results):
        raise NotApplicable
    events = [event for kr in objective.key_results for event in _events(kr, cycle)]
    if len(events) >= changes:
        yield Finding(
            objective.at(),
            f"Under {quote(objective.text, 50)} targets or priorities changed {len(events)} times: {'; '.join(events[:2])}.",
        )


def _events(kr: KeyResult, cycle: Cycle) -> Iterator[str]:
    target: float | None = None
    for look in looks(kr, cycle):
        moved = target is not None and look.target is not None and look.target != target
        if moved or is_swerve(look.note):
            yield quote(look.note, 45) if look.note.strip() else f"{quote(kr.text, 30)} to {look.target:g}"
        target = look.target if look.target is not None else target

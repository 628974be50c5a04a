"""PR111 hope-not-plan."""

from collections.abc import Iterator

from sheets_service.okrs import Cycle, KeyResult
from sheets_service.pace import looks
from sheets_service.rule import HINT, Finding, NotApplicable, rule
from sheets_service.rules.check_in_notes import is_hope, is_plan, may_have_notes, notes_of
from sheets_service.rules.wording import quote


@rule("PR111", "hope-not-plan", HINT, leg="follow-through", seeds=(74, 75))
def check(kr: KeyResult, cycle: Cycle) -> Iterator[Finding]:
    """The latest note wishes, and names no number, step or day.

    Why: hope is honest, and it gives nobody anything to do on Monday.

    Ask: who promised what, and for which day?

    Fix: “[What] from [whom] on [date]; if it slips, [step], [who]”.

    Schools: all of them want a next step; Wodtke asks for it every Monday.
    """
    notes = notes_of(kr, looks(kr, cycle)) if may_have_notes(kr) else ()
    if not notes:
        raise NotApplicable
    if is_hope(notes[-1]) and not is_plan(kr.next_step):
        yield Finding(kr.at("note"), f"{quote(notes[-1])} has no date, number or step.")

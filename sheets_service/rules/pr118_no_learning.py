"""PR118 no-learning."""

from collections.abc import Iterator
from itertools import pairwise

from sheets_service.okrs import Cycle, KeyResult, Objective
from sheets_service.pace import looks
from sheets_service.rule import HINT, Finding, NotApplicable, rule
from sheets_service.rules.check_in_notes import is_closed, is_lesson, notes_of
from sheets_service.rules.wording import quote
from sheets_service.text import kind

_MISSED = 0.7  # a score below it has something to tell
_FALL = 0.3  # of confidence, 0-1
_LOOKS = 3


@rule("PR118", "no-learning", HINT, leg="follow-through", seeds=(39, 41, 43))
def check(objective: Objective, cycle: Cycle, *, missed: float = _MISSED) -> Iterator[Finding]:
    """Rows were closed short of their target, or pushed on while confidence fell, and nothing says what was learned.

    Why: a miss with a lesson is worth more than a hit without one, and the next cycle starts from it.

    Ask: what do you know now that you did not know at the start?

    Fix: note “we learned that [what], so next time [what changes]”.

    Schools: Wodtke ends each cycle with what was learned; Gothelf treats each row as a bet to be read.
    """
    if not any(kr.has("note") or notes_of(kr, kr.history) for kr in objective.key_results):
        raise NotApplicable  # there is no place to say it
    closed = [kr for kr in objective.key_results if _fell_short(kr, missed)]
    pushed = [kr for kr in objective.key_results if _is_pushed_on(kr, cycle)]
    if not (closed or pushed):
        raise NotApplicable
    if objective.note and is_lesson(objective.note):
        return
    silent = [kr for kr in (*closed, *pushed) if not any(is_lesson(note) for note in notes_of(kr, kr.history))]
    if closed and len([kr for kr in closed if kr in silent]) < len(closed):
        return  # one lesson under an objective is what is asked for
    if silent:
        how = "was closed short of its target" if silent[0] in closed else "is pushed on while confidence falls"
        yield Finding(silent[0].at("note"), f"{quote(silent[0].text)} {how}, and no note says what was learned.")


def _fell_short(kr: KeyResult, missed: float) -> bool:
    if kr.grade is not None:
        return kr.grade < missed
    return bool(kr.status) and is_closed(kr) and kr.progress is not None and kr.progress < missed


def _is_pushed_on(kr: KeyResult, cycle: Cycle) -> bool:
    """Tell whether a piece of work goes on while those who do it believe in it less each time."""
    told = [one.confidence for one in looks(kr, cycle) if one.confidence is not None][-_LOOKS:]
    falls = len(told) == _LOOKS and all(later < sooner for sooner, later in pairwise(told))
    return falls and told[0] - told[-1] >= _FALL and kind(kr.phrase).label in {"output", "activity"}

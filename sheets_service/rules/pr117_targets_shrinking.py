"""PR117 targets-shrinking."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from sheets_service.okrs import CheckIn, Cycle, KeyResult, OkrSet
from sheets_service.pace import looks
from sheets_service.rule import HINT, Finding, NotApplicable, rule
from sheets_service.rules.wording import figure, quote


@dataclass(frozen=True, slots=True)
class _Run:
    """One row in one cycle: how far it was meant to go, relative to where it began, and how much of that it did."""

    target: float
    stride: float
    done: float


@rule("PR117", "targets-shrinking", HINT, leg="ambition", seeds=(80,), scope="company")
def check(okrs: OkrSet, cycle: Cycle, *, cycles: int = 3) -> Iterator[Finding]:
    """The same measure is given a smaller step every cycle, while the scores go up.

    Why: full marks for shorter ways teach people to promise less.

    Ask: what would this row be worth if missing it were free?

    Fix: let one row go far again, typed “aspirational”: “from [today] to [far target]”.

    Schools: Google expects seven tenths of a stretch; where scores feed appraisals, targets shrink.
    """
    rows = [kr for kr in okrs.key_results if len(looks(kr, cycle)) >= cycles]
    runs = [(kr, found) for kr in rows if len(found := _runs(kr, cycle)) >= cycles]
    if not runs:
        raise NotApplicable
    for kr, found in runs:
        last = found[-cycles:]
        shorter = all(later.stride < sooner.stride for sooner, later in pairwise(last))
        better = all(later.done >= sooner.done for sooner, later in pairwise(last[:-1])) and last[-2].done >= 1
        if shorter and better:
            goals = ", ".join(figure(one.target, kr.unit) for one in last)
            yield Finding(
                okrs.at(),
                f"{quote(kr.text)} aimed at {goals} in its last {cycles} cycles, a shorter way each time, and arrived.",
                confidence="possible",
                report_only=True,
                identity=f"shrinking {kr.text}",
            )


def _runs(kr: KeyResult, cycle: Cycle) -> tuple[_Run, ...]:
    """Split what was seen of a row by cycles of the same length, counted back from this one."""
    if cycle.start is None or cycle.end is None:
        return ()
    length = (cycle.end - cycle.start).days + 1
    by_cycle: dict[int, list[CheckIn]] = {}
    for look in looks(kr, cycle):
        by_cycle.setdefault((look.day - cycle.start).days // length, []).append(look)
    found = (_run(by_cycle[number]) for number in sorted(by_cycle))
    return tuple(one for one in found if one)


def _run(seen: list[CheckIn]) -> _Run | None:
    values = [one.current for one in seen if one.current is not None]
    targets = [one.target for one in seen if one.target is not None]
    if not values or not targets or not values[0] or targets[-1] == values[0]:
        return None
    stride = targets[-1] - values[0]
    return _Run(targets[-1], abs(stride / values[0]), (values[-1] - values[0]) / stride)

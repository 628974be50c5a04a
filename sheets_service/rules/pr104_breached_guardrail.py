"""PR104 breached-guardrail."""

from collections.abc import Iterator

from sheets_service.okrs import Cycle, KeyResult, Objective
from sheets_service.pace import is_limit, looks, standing
from sheets_service.rule import WARNING, Finding, NotApplicable, rule
from sheets_service.rules.wording import figure, name_row, quote


@rule("PR104", "breached-guardrail", WARNING, leg="spread", seeds=(12, 21, 34))
def check(kr: KeyResult, objective: Objective, cycle: Cycle) -> Iterator[Finding]:
    """A limit is passed while the row it guards is doing well.

    Why: the push is paid for by what the limit was there to protect.

    Ask: what would have to slow down for it to come back?

    Fix: “Back inside [limit] by [date]: [step], [who]”.

    Schools: Grove pairs each push with its counter-measure so that the price shows.
    """
    if not is_limit(kr) or kr.target is None:
        raise NotApplicable
    counted = [one.current for one in looks(kr, cycle) if one.current is not None]
    side = _side(kr)
    if not counted or side is None:
        raise NotApplicable
    current, limit = counted[-1], kr.target
    outside = current > limit if side == "at most" else current < limit
    green = next((one for one in objective.key_results if one is not kr and _is_green(one, cycle)), None)
    if outside and green:
        yield Finding(
            kr.at(),
            f"{quote(kr.text)} stands at {figure(current, kr.unit)}, its limit is {figure(limit, kr.unit)}; "
            f"{name_row(green)} is on its way meanwhile.",
            others=(green.at(),),
        )


def _side(kr: KeyResult) -> str | None:
    if kr.phrase.comparator in {"at most", "at least"}:
        return kr.phrase.comparator
    return {1: "at least", -1: "at most"}.get(kr.phrase.frame.polarity)


def _is_green(kr: KeyResult, cycle: Cycle) -> bool:
    found = standing(kr, cycle)
    return found is not None and not is_limit(kr) and found.ratio >= 1

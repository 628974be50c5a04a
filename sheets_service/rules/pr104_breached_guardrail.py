"""PR104 breached-guardrail."""

from collections.abc import Iterator

from sheets_service.okrs import Cycle, KeyResult, Objective
from sheets_service.pace import is_limit, is_outside, limit_side, looks, standing
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
    if not is_limit(kr) or kr.target is None or limit_side(kr) is None:
        raise NotApplicable
    counted = [one.current for one in looks(kr, cycle) if one.current is not None]
    if not counted:
        raise NotApplicable
    current = counted[-1]
    green = next((one for one in objective.key_results if one is not kr and _is_green(one, cycle)), None)
    if is_outside(kr, current) and green:
        yield Finding(
            kr.at(),
            f"{quote(kr.text)} stands at {figure(current, kr.unit)}, its limit is {figure(kr.target, kr.unit)}; "
            f"{name_row(green)} is on its way meanwhile.",
            others=(green.at(),),
        )


def _is_green(kr: KeyResult, cycle: Cycle) -> bool:
    found = standing(kr, cycle)
    return found is not None and not is_limit(kr) and found.ratio >= 1

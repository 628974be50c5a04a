"""PR104 breached-guardrail."""

from collections.abc import Iterator

from sheets_service.okrs import Cycle, KeyResult, Objective
from sheets_service.pace import Standing, is_flat, is_level, is_limit, is_outside, limit_side, looks, standing
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
    open_side = (
        kr.baseline == kr.target and is_flat(kr) and not (is_level(kr) or kr.phrase.comparator)
    )  # nobody says which way it may move
    if kr.target is None or not (open_side or (is_limit(kr) and limit_side(kr))):
        raise NotApplicable
    counted = [one.current for one in looks(kr, cycle) if one.current is not None]
    if not counted:
        raise NotApplicable
    current = counted[-1]
    if current == kr.target or not (open_side or is_outside(kr, current)):
        return
    found = (standing(one, cycle) for one in objective.key_results if one is not kr and not is_limit(one))
    green = max((one for one in found if one and one.ratio >= _ON_ITS_WAY), key=lambda one: one.ratio, default=None)
    if green is None:
        return
    now, level = figure(current, kr.unit), figure(kr.target, kr.unit)
    told = f"stands at {now}, its {'level to hold' if is_level(kr) else 'limit'} is {level}; {_moved(green)}"
    if open_side:
        less = "less" if current < kr.target else "more"
        told = f"starts and ends at {level}, now {now}; {_moved(green)}. If {less} is worse, it may be the price"
    yield Finding(
        kr.at(),
        f"{quote(kr.text)} {told}.",
        question="which way may it move, and what would have to slow down?" if open_side else "",
        confidence="possible" if open_side else "likely",
        others=(green.kr.at(),),
    )


_ON_ITS_WAY = 0.75  # of what could be expected; below it a row is behind pace


def _moved(green: Standing) -> str:
    """Say how far the row came that is doing well, by its numbers where it has them."""
    kr, now = green.kr, green.last.current
    if kr.baseline is None or now is None:
        return f"{name_row(kr)} is on its way meanwhile"
    return f"{name_row(kr)} went from {figure(kr.baseline, kr.unit)} to {figure(now, kr.unit)} meanwhile"

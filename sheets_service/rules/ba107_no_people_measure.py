"""BA107 no-people-measure."""

from collections.abc import Iterator

from sheets_service.okrs import OkrSet
from sheets_service.rule import HINT, Finding, NotApplicable, rule
from sheets_service.rules.profile import rows_of
from sheets_service.rules.wording import quote


@rule("BA107", "no-people-measure", HINT, leg="perspectives", seeds=(12,), scope="company", core=False)
def check(okrs: OkrSet, *, pushes: int = 3) -> Iterator[Finding]:
    """The set pushes cost, speed or growth, and no row shows how those who do the work are doing.

    Why: a target can be reached on people's evenings, and the bill comes with the resignations.

    Ask: whose evenings does this target use up?

    Fix: one row for the whole, “[Hours over, leavers or how people feel]: stay below [limit]”.

    Schools: the balanced scorecard keeps learning and growth as one of its four views.
    """
    rows = [row for row in rows_of(okrs) if row.kr.text.strip()]
    pushing = [row for row in rows if row.pushes]
    if len(pushing) < pushes:
        raise NotApplicable
    if not any(row.aspects.people for row in rows):
        first, second = pushing[0].kr, pushing[1].kr
        yield Finding(
            okrs.at(),
            f"{quote(first.text, 50)} and {quote(second.text, 50)} push, and no row shows how those who do the work are doing.",
            report_only=True,
        )

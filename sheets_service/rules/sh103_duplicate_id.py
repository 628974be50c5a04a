"""SH103 duplicate-id."""

import re
from collections import defaultdict
from collections.abc import Iterator

from sheets_service.okrs import KeyResult, Objective, OkrSet
from sheets_service.rule import WARNING, Finding, rule
from sheets_service.rules.wording import quote

# Numbers that begin anew under each objective, team or tab: "1", "KR2", "O3", "b".
_COUNTED_ANEW = re.compile(r"(?:kr|k|o|obj|objective|g|goal|#)?[\s\-_.]*\d{1,2}|[a-z]", re.IGNORECASE)


@rule("SH103", "duplicate-id", WARNING, leg="complete", needs=(), scope="company")
def check(okrs: OkrSet) -> Iterator[Finding]:
    """Two rows carry one id.

    Why: a link to that id leads to two places, and progress is written on the other row.

    Ask: which of the two do the links mean?

    Fix: give one of them an id of its own, and write it where it is linked to.
    """
    rows: dict[tuple[str, ...], list[Objective | KeyResult]] = defaultdict(list)
    for objective in okrs.objectives:
        if not objective.made_id:
            rows["objective", objective.tab, *_home(objective.id, objective.team), objective.id.casefold()].append(
                objective
            )
        for kr in objective.key_results:
            if not kr.made_id:
                home = _home(kr.id, f"{objective.index}")
                rows["key result", objective.tab, *home, kr.id.casefold()].append(kr)
    for twins in rows.values():
        first, *rest = twins
        if not rest or (isinstance(first, Objective) and all(one.text == first.text for one in rest)):
            continue
        others = f" and {len(rest) - 1} more" if len(rest) > 1 else ""
        yield Finding(
            rest[0].at("id"),
            f"{quote(first.id, 20)} stands on two rows: {quote(first.text, 50)} and {quote(rest[0].text, 50)}{others}.",
            others=(first.at("id"), *(one.at("id") for one in rest[1:])),
            fix="write “[new id]” here, and wherever this row is linked to.",
        )


def _home(item_id: str, home: str) -> tuple[str, ...]:
    """Return where an id has to be unique: a bare number within its own team or objective, any other on the tab."""
    return (home,) if _COUNTED_ANEW.fullmatch(item_id.strip()) else ()

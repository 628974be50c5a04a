"""AL113 no-owner."""

from collections.abc import Iterator, Sequence

from sheets_service.okrs import KeyResult, Objective, OkrSet
from sheets_service.rule import HINT, WARNING, Finding, NotApplicable, rule
from sheets_service.rules.once import once_a_set
from sheets_service.rules.owners import named, says_nobody
from sheets_service.rules.pairs_wording import count
from sheets_service.rules.wording import quote


@rule("AL113", "no-owner", WARNING, HINT, leg="ownership", seeds=(65,))
def check(objective: Objective, okrs: OkrSet) -> Iterator[Finding]:
    """A row has no name beside it.

    Why: a number that everybody brings is brought by nobody.

    Ask: who brings the number on Monday?

    Fix: one name in the owner cell: “[Name]”, or “[Name], with [who helps]”.

    Schools: GitLab, Vindaris and others want one name; Castro allows a shared row with one name a team.
    """
    if not objective.has("owner") and not any(kr.has("owner") for kr in objective.key_results):
        raise NotApplicable
    column_in_use, objectives_owned = _in_use(okrs)
    rows = [kr for kr in objective.key_results if says_nobody(kr) and kr.text.strip()]
    written = [kr for kr in rows if _is_written(kr)]
    if rows and (column_in_use or not named(objective)):
        yield _rows(rows)
    elif written:
        yield _rows(written)
    elif says_nobody(objective) and objective.text.strip() and (objectives_owned or _is_written(objective)):
        others = ", while other objectives have one name" if objectives_owned else ""
        yield Finding(
            objective.at("owner"),
            f"{quote(objective.text)} has {_who(objective)}{others}.",
            question="who would you ask how it is going?",
        )


@once_a_set
def _in_use(okrs: OkrSet) -> tuple[bool, bool]:
    """Tell whether any key result, and whether any objective of the set has an owner."""
    return any(named(kr) for kr in okrs.key_results), any(named(one) for one in okrs.objectives)


def _rows(rows: Sequence[KeyResult]) -> Finding:
    first, rest = rows[0], rows[1:]
    more = f" and {count(len(rest), 'more row')} of this objective have" if rest else " has"
    return Finding(
        first.at("owner"),
        f"{quote(first.text)}{more} {_who(first)}.",
        others=tuple(kr.at("owner") for kr in rest),
    )


def _is_written(item: KeyResult | Objective) -> bool:
    """Tell whether the owner cell holds a word: "tbc" says more than a blank."""
    return any(letter.isalnum() for letter in item.entry("owner"))


def _who(item: KeyResult | Objective) -> str:
    written = item.entry("owner").strip()
    return f"“{written}” for an owner" if any(letter.isalpha() for letter in written) else "no name"

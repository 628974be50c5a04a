"""AL114 owner-is-a-group."""

from collections.abc import Iterator

from sheets_service.okrs import KeyResult, OkrSet
from sheets_service.rule import HINT, WARNING, Finding, rule
from sheets_service.rules.links import own_id
from sheets_service.rules.once import once_a_set
from sheets_service.rules.owners import is_group, named
from sheets_service.rules.wording import quote


@rule("AL114", "owner-is-a-group", WARNING, HINT, leg="ownership", seeds=(65,), needs=("owner",))
def check(kr: KeyResult, okrs: OkrSet) -> Iterator[Finding]:
    """A group stands where one name belongs.

    Why: a group cannot be rung up, and each of its members thinks that another one has the number.

    Ask: who will bring the number to the check-in?

    Fix: “[Name], with [the group]”.

    Schools: Castro: a shared row is a tool of alignment, with one name in each team.
    """
    names = named(kr)
    if not names or not kr.text.strip() or not all(is_group(name, _team_names(okrs)) for name in names):
        return
    group = names[0]
    yield Finding(
        kr.at("owner"),
        f"“{group}” owns {own_id(kr) or quote(kr.text, 50)}; a group cannot be rung up on Monday.",
        fix=f"“[Name], with {group}”.",
    )


@once_a_set
def _team_names(okrs: OkrSet) -> frozenset[str]:
    return frozenset(one.team.casefold() for one in okrs.objectives if one.team)

"""AL115 many-owners."""

from collections.abc import Iterator

from sheets_service.okrs import KeyResult
from sheets_service.rule import HINT, Finding, rule
from sheets_service.rules.owners import named
from sheets_service.rules.pairs_wording import count
from sheets_service.rules.wording import quote


@rule("AL115", "many-owners", HINT, leg="ownership", seeds=(65,), needs=("owner",))
def check(kr: KeyResult, *, most: int = 2) -> Iterator[Finding]:
    """Three or more names share one row.

    Why: the more names, the less clear who says on Friday that it will not work.

    Ask: who of them would you ring first?

    Fix: “[Name], with the others”.

    Schools: Castro: a shared row is a tool of alignment; GitLab: one name, else split the row.
    """
    names = named(kr)
    if len(names) > most:
        yield Finding(
            kr.at("owner"),
            f"{quote(kr.text)} has {count(len(names), 'name')} beside it, and nothing says who answers for it.",
            other_view="Castro: a shared row is a tool of alignment.",
        )

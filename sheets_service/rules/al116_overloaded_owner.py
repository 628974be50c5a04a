"""AL116 overloaded-owner."""

from collections.abc import Iterator

from sheets_service.okrs import KeyResult, OkrSet
from sheets_service.rule import HINT, Finding, NotApplicable, rule
from sheets_service.rules.owners import is_group, rows_by_owner
from sheets_service.rules.pairs_wording import count, sentence
from sheets_service.rules.wording import quote

_HALF = 0.5


@rule("AL116", "overloaded-owner", HINT, leg="ownership", seeds=(64,), scope="company")
def check(okrs: OkrSet, *, most: int = 7, share_counts_from: int = 8) -> Iterator[Finding]:
    """One person is asked for many rows at once.

    Why: rows wait for each other when they wait for the same person.

    Ask: which three matter most, and who could take one?

    Fix: “[Name]”, somebody else, in one of these rows.

    Schools: practitioners put the limit at about seven rows a person and week.
    """
    if not any(kr.has("owner") for kr in okrs.key_results):
        raise NotApplicable
    teams = okrs.teams()
    names = frozenset(one.name.casefold() for one in teams)
    told: set[str] = set()
    for team in (okrs, *teams):
        rows = team.key_results
        for name, owned in rows_by_owner(rows).items():
            over_half = team.name and len(rows) >= share_counts_from and len(owned) > _HALF * len(rows)
            alone = len(teams) == 1 and len(rows) >= share_counts_from and len(owned) > _HALF * len(rows)
            if name not in told and not is_group(name, names) and (len(owned) > most or over_half or alone):
                told.add(name)
                yield _overloaded(owned)


def _overloaded(rows: tuple[KeyResult, ...]) -> Finding:
    first, second = rows[0], rows[1]
    return Finding(
        first.at("owner"),
        f"{sentence(count(len(rows), 'row'))} need the same person on Monday, "
        f"{quote(first.text, 45)} and {quote(second.text, 45)} among them.",
        others=tuple(kr.at("owner") for kr in rows[1:]),
    )

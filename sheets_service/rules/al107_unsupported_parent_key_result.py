"""AL107 unsupported-parent-key-result."""

import re
from collections.abc import Iterator, Sequence

from sheets_service.okrs import KeyResult, Objective, OkrSet
from sheets_service.rule import HINT, Finding, NotApplicable, rule
from sheets_service.rules.links import Link, Links, find_links, own_id, stands_above, team_of, top_level
from sheets_service.rules.pairs_wording import count, join
from sheets_service.rules.rows import is_first_measurement, is_hold
from sheets_service.rules.wording import name_row, quote

_CARRIED = re.compile(r"\b(?:carried by|kept by|done by|covered by|we keep)\b", re.IGNORECASE)


@rule("AL107", "unsupported-parent-key-result", HINT, leg="coverage", seeds=(48,), scope="company")
def check(okrs: OkrSet) -> Iterator[Finding]:
    """A result above is counted on, and no team's row carries it.

    Why: at the end of the cycle it is nobody's miss. Where teams link to an objective as a whole, all of its rows count as
    supported.

    Ask: is someone outside these teams carrying it, or is it hoped for?

    Fix: a team row “[What would move it]: from [today] to [target]”, or a note “carried by [who]”.

    Schools: Google: not every goal above needs a row below.
    """
    links = find_links(okrs)
    above = top_level(okrs, links)
    inside = [link for link in links.links if link.objective in above and link.child not in above]
    if not inside:
        raise NotApplicable
    whole = {link.objective for link in inside if link.kind in {"objective", "team"}}
    single = {(link.objective, link.key_result) for link in inside if link.kind == "key_result"}
    for index in sorted(above - whole):
        objective = okrs.objectives[index]
        open_rows = [kr for kr in objective.key_results if (index, kr.index) not in single and _wants_support(kr)]
        carried = bool(_CARRIED.search(f"{objective.note} {objective.why}"))
        if not open_rows or carried or not objective.key_results:
            continue
        if len(open_rows) == len(objective.key_results) or all(
            (index, kr.index) not in single for kr in objective.key_results
        ):
            if _is_counted_on(objective, okrs, inside):
                yield _whole(objective, okrs, links)
        else:
            yield _rows(open_rows)


def _is_counted_on(objective: Objective, okrs: OkrSet, inside: Sequence[Link]) -> bool:
    """Tell whether an objective is one of the whole house: by its level or team, or because several teams serve its team."""
    if objective.level in {"company", "group"} or stands_above(team_of(objective)):
        return True
    return len({team_of(okrs.objectives[link.child]) for link in inside}) > 1


def _wants_support(kr: KeyResult) -> bool:
    return not (is_hold(kr) or is_first_measurement(kr) or _CARRIED.search(f"{kr.note} {kr.next_step}"))


def _whole(objective: Objective, okrs: OkrSet, links: Links) -> Finding:
    """Speak of an objective that nobody links to at all."""
    teams = {team_of(okrs.objectives[link.child]) for link in links.links} - {"", team_of(objective)}
    rows = join(own_id(kr) or name_row(kr) for kr in objective.key_results[:3])
    these = f"these {count(len(teams), 'team')}" if len(teams) > 1 else "these rows"
    return Finding(
        objective.at(),
        f"No team row supports {quote(objective.text, 55)} ({rows}).",
        evidence=objective.text,
        question=f"is someone outside {these} carrying it, or is it hoped for?",
        fix="a team row “[What would move it]: from [today] to [target]”, or a note “carried by [who]”.",
        other_view="Google: not every goal above needs a row below.",
    )


def _rows(open_rows: list[KeyResult]) -> Finding:
    """Speak of the rows of an objective that are left over when teams link to its other rows."""
    first = open_rows[0]
    rest = f", nor {join(name_row(kr) for kr in open_rows[1:4])}" if open_rows[1:] else ""
    return Finding(
        first.at(),
        f"No team row supports {quote(first.text)}{rest}; its sibling rows have support.",
        evidence=first.text,
        others=tuple(kr.at() for kr in open_rows[1:]),
    )

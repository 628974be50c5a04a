"""AL105 unrelated-parent."""

import re
from collections.abc import Iterator, Sequence

from sheets_service.okrs import Objective, OkrSet
from sheets_service.rule import HINT, Finding, NotApplicable, rule
from sheets_service.rules.contribution import context_of, far_off, of_one_world
from sheets_service.rules.links import find_links, own_id, team_of
from sheets_service.rules.rows import can_read
from sheets_service.rules.same_start import folded_words
from sheets_service.rules.wording import name_row, quote
from sheets_service.text.lang.house_teams_en import FOR_STAFF, HOUSE_TEAMS, IN_THE_PLACE, KEEPS_THE_PLACE
from sheets_service.text.openings import Words
from sheets_service.text.phrase import Span
from sheets_service.text.topics import find_matters, find_subjects, find_topics

_HOUSE_TEAM = re.compile(rf"(?:the )?(?:{HOUSE_TEAMS})", re.IGNORECASE)
_FOR_STAFF, _IN_THE_PLACE = Words(FOR_STAFF), Words(IN_THE_PLACE)
_KEEPS_THE_PLACE = re.compile(KEEPS_THE_PLACE, re.IGNORECASE)
_AT_START = 12  # characters: room for one word before what a row counts


@rule("AL105", "unrelated-parent", HINT, leg="contribution", seeds=(47,), scope="company")
def check(okrs: OkrSet) -> Iterator[Finding]:
    """A team's objective links to one above that it would not move.

    Why: a link drawn to have a link hides that the work stands alone, or serves something else.

    Ask: if this is reached, what changes above?

    Fix: the parent that it serves, or none and a note “local, because [reason]”.

    Schools: Lamorte: good work can be aligned without a link.

    Known gap: only subjects that are far off are seen.
    """
    links = find_links(okrs)
    if not links.parents:
        raise NotApplicable
    for objective in okrs.objectives:
        parents = [okrs.objectives[index] for index in sorted(links.parents_of(objective.index))]
        if parents and can_read(objective.phrase) and all(_is_far_off(objective, parent) for parent in parents):
            yield _unrelated(objective, parents[0])


def _is_far_off(objective: Objective, parent: Objective) -> bool:
    """Tell whether the objective is of a subject that the parent does not speak of."""
    texts = (objective.sober, *(kr.sober for kr in objective.key_results))
    context, team = context_of(parent), team_of(parent)
    found = far_off(_subjects(objective), texts, context, team) or far_off(_matters(objective), texts, context, team)
    told = found is not None or _serves_the_house(objective, parent)
    return told and not of_one_world(texts, context)


def _serves_the_house(objective: Objective, parent: Objective) -> bool:
    """Tell whether a team that works for the house itself has no word in common with the goal above, nor those it is for."""
    if not _HOUSE_TEAM.fullmatch(team_of(objective).strip()) or _HOUSE_TEAM.fullmatch(team_of(parent).strip()):
        return False
    here, there = (frozenset().union(*map(folded_words, context_of(one))) for one in (objective, parent))
    told = " ".join(context_of(parent))
    served = _FOR_STAFF.search(parent.sober) or (
        _KEEPS_THE_PLACE.match(team_of(objective).strip()) and _IN_THE_PLACE.search(told)
    )
    return bool(here and there) and here.isdisjoint(there) and not served


def _subjects(objective: Objective) -> Sequence[tuple[str, Span]]:
    """Return what the objective is about, or else what all of its rows are about.

    A row alone tells it only by what it begins with, and only by topics that stand out under any objective.
    """
    own = find_subjects(objective.sober)
    if own or not objective.key_results:
        return own
    if len(objective.key_results) == 1:
        return tuple(one for one in find_topics(objective.key_results[0].sober) if one[1].start <= _AT_START)
    rows = [find_subjects(kr.sober) for kr in objective.key_results]
    return rows[0] if all(rows) else ()


def _matters(objective: Objective) -> Sequence[tuple[str, Span]]:
    """Return the matter of the house that all rows are about, if they begin with it."""
    rows = [find_matters(kr.sober) for kr in objective.key_results]
    return tuple(one for one in rows[0] if one[1].start <= _AT_START) if rows and all(rows) else ()


def _unrelated(objective: Objective, parent: Objective) -> Finding:
    there = own_id(parent) or name_row(parent)
    return Finding(
        objective.at(),
        f"{quote(objective.text)} links to {there}, {quote(parent.text, 60)}, and may be reached with it untouched.",
        evidence=objective.text,
        confidence="possible",
        other_view="Lamorte: good work can be aligned without a link.",
    )

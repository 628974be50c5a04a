"""AL102 orphan-objective."""

import re
from collections.abc import Iterator

from sheets_service.okrs import Objective, OkrSet
from sheets_service.rule import ERROR, HINT, Finding, NotApplicable, rule
from sheets_service.rules.links import Links, find_links, own_id, top_level
from sheets_service.rules.pairs_wording import join
from sheets_service.rules.rows import content_words
from sheets_service.rules.wording import quote

_ALIKE = 2  # content words shared with something above: its link is plain to see
_ALONE = re.compile(r"\b(?:local|stand[s]? alone|on its own|no parent|unlinked|independent)\b", re.IGNORECASE)


@rule("AL102", "orphan-objective", HINT, ERROR, leg="links", seeds=(46, 47), scope="company")
def check(okrs: OkrSet) -> Iterator[Finding]:
    """An objective links to nothing above, where other teams say what they serve.

    Why: it may be the best work in the house; unlinked, nobody above knows that it is coming.

    Ask: which result above loses most without it?

    Fix: write the id of what it serves, or a note “local, because [reason]”.

    Schools: Lamorte: good work can be aligned without a link. Google: teams need not mirror every goal above.
    """
    links = find_links(okrs)
    above = top_level(okrs, links)
    if not above or not links.parents:
        raise NotApplicable
    ids = [own_id(okrs.objectives[index]) for index in sorted(above) if own_id(okrs.objectives[index])]
    target = f"[{join(ids[:4], 'or')}]" if ids else "[what it serves]"
    for objective in okrs.objectives:
        if _is_orphan(objective, okrs, links, above):
            yield Finding(
                objective.at(),
                f"{quote(objective.text)} links to nothing above. It may stand well on its own.",
                evidence=objective.text,
                fix=f"{target} as its parent, or a note “local, because [reason]”.",
                confidence="possible",
                other_view="Lamorte: good work can be aligned without a link.",
            )


def _is_orphan(objective: Objective, okrs: OkrSet, links: Links, above: frozenset[int]) -> bool:
    if objective.index in above | links.linked | links.parents or not objective.text.strip():
        return False
    if objective.level == "person":
        return False
    asked = objective.has("parent") or any(kr.has("parent") for kr in objective.key_results)
    elsewhere = any(one.index != objective.index for one in okrs.objectives if links.parents_of(one.index))
    notes = " ".join((objective.note, objective.why, *(kr.note for kr in objective.key_results)))
    return asked and elsewhere and not _ALONE.search(notes) and not _is_alike(objective, okrs, above)


def _is_alike(objective: Objective, okrs: OkrSet, above: frozenset[int]) -> bool:
    words = content_words(objective.sober)
    return any(len(words & content_words(okrs.objectives[index].sober)) >= _ALIKE for index in above)

"""AL101 broken-parent-link."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from sheets_service.okrs import OkrSet, Place
from sheets_service.rule import ERROR, Finding, NotApplicable, rule
from sheets_service.rules.links import Links, find_links, own_id, top_level
from sheets_service.rules.pairs_wording import join, range_of

_SHOWN = 4  # ids that a note can list


@rule("AL101", "broken-parent-link", ERROR, leg="links", seeds=(47,), scope="company")
def check(okrs: OkrSet) -> Iterator[Finding]:
    """A row names a parent by an id that no row has.

    Why: work that hangs on a missing goal looks aligned and is not, and nobody above counts on it.

    Ask: was an objective dropped or renamed?

    Fix: write the id of an existing row, or bring the missing one back with an owner.

    Schools: none disputes a link that leads nowhere. A text that names a strategy is a link outside, and fine.
    """
    links = find_links(okrs)
    if not links.links:
        raise NotApplicable
    missing = dict.fromkeys(link.written for link in links.links if link.kind == "broken")
    known = _known_ids(okrs, links)
    for name in missing:
        places = _places(links, name)
        yield _broken(name, places, known, okrs)


def _broken(name: str, places: tuple[Place, ...], known: tuple[str, ...], okrs: OkrSet) -> Finding:
    close = _nearest(name, known)
    tabs = {one.tab for one in okrs.objectives}
    where = "on this tab" if len(tabs) == 1 else "on these tabs"
    shown = known[:_SHOWN]
    others = (
        f"; the ids above are {join(shown)}" if len(shown) > 1 else f"; the id above is {shown[0]}" if shown else ""
    )
    choice = f"[{join(shown, 'or')}]" if shown else "[an id that exists]"
    spot = range_of(places)
    return Finding(
        places[0],
        f"“{name}” is not {where}{others}.",
        question=f"was an objective dropped, or is {close} meant?" if close else "",
        fix=f"write {choice}{f' in {spot}' if spot else ''}, or bring {name} back with an owner.",
        others=places[1:],
    )


def _nearest(name: str, known: tuple[str, ...]) -> str:
    """Return the id that was meant, where one is plainly nearer than all others."""
    ratios = sorted(((SequenceMatcher(None, name, one).ratio(), one) for one in known), reverse=True)
    if not ratios or (len(ratios) > 1 and ratios[0][0] == ratios[1][0]):
        return ""
    return ratios[0][1]


def _places(links: Links, name: str) -> tuple[Place, ...]:
    """Return where a missing id is written, each cell once."""
    found: dict[object, Place] = {}
    for link in links.links:
        if link.kind == "broken" and link.written == name:
            at = link.place
            found.setdefault(at.cell or (at.objective, at.key_result), at)
    return tuple(found.values())


def _known_ids(okrs: OkrSet, links: Links) -> tuple[str, ...]:
    """Return the ids that a link could mean: those of the objectives above, else all that others link to."""
    above = top_level(okrs, links) or links.parents
    rows = [one for one in okrs.objectives if one.index in above] or list(okrs.objectives)
    return tuple(dict.fromkeys(own_id(one) for one in rows if own_id(one)))

"""The OKRs of many sheets as one set, so that the rules about alignment can judge them as they judge the tabs of one.

Ids that several sheets use are made distinct, and a link is followed first inside its own sheet, then to the company's, then
to the only other sheet that has such an id.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from sheets_service.identity import fold
from sheets_service.layouts.heading import plain
from sheets_service.okrs import Cycle, Entry, ItemRole, KeyResult, Objective, OkrSet
from sheets_service.rules.links import own_id

_ELSEWHERE = "a row of another sheet"


@dataclass(frozen=True, slots=True)
class SheetOkrs:
    """The OKRs of one sheet, whose they are, and what its own review tells already: rule and folded text."""

    name: str
    team: str
    is_company: bool
    okrs: OkrSet
    told: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Joined:
    """All objectives as one set, and for each its sheet and how it stands there."""

    okrs: OkrSet
    homes: tuple[tuple[SheetOkrs, Objective], ...]


def join_sheets(sheets: Sequence[SheetOkrs], cycle: Cycle) -> Joined:
    """Make one set of the OKRs of several sheets, in their order."""
    names = _distinct_ids(sheets)
    has_company = any(one.is_company for one in sheets)
    homes: list[tuple[SheetOkrs, Objective]] = []
    joined: list[Objective] = []
    seen: set[tuple[str, ...]] = set()
    for at, sheet in enumerate(sheets):
        for objective in sheet.okrs.objectives:
            wording = (fold(objective.text), *sorted(fold(kr.text) for kr in objective.key_results))
            if wording in seen:
                continue  # the same objective with the same rows, shown in two sheets, is one
            seen.add(wording)
            homes.append((sheet, objective))
            joined.append(_moved(objective, len(joined), sheet, _Ids(at, sheets, names), has_company=has_company))
    strategy = tuple(dict.fromkeys(line for one in sheets for line in one.okrs.strategy))
    language = Counter(one.okrs.language for one in sheets).most_common(1)[0][0]
    return Joined(OkrSet(tuple(joined), cycle, strategy=strategy, language=language), tuple(homes))


_Names = Mapping[tuple[int, str], str]  # sheet and id as written -> id in the joined set


def _distinct_ids(sheets: Sequence[SheetOkrs]) -> _Names:
    """Give each id of each sheet one of its own: as it is, where no sheet before uses it too; else with the sheet's name."""
    holders = Counter(name for sheet in sheets for name in {plain(own_id(item)) for item in _items(sheet.okrs)} if name)
    names: dict[tuple[int, str], str] = {}
    for at, sheet in enumerate(sheets):
        for item in _items(sheet.okrs):
            written = own_id(item)
            if written:
                shared = holders[plain(written)] > 1 and not sheet.is_company
                names.setdefault((at, plain(written)), f"{written} ({sheet.name})" if shared else written)
    return MappingProxyType(names)


@dataclass(frozen=True, slots=True)
class _Ids:
    """The ids of the joined set as one sheet sees them."""

    at: int
    sheets: Sequence[SheetOkrs]
    names: _Names

    def own(self, item: Objective | KeyResult) -> str:
        """Return the id of a row of this sheet."""
        return self.names.get((self.at, plain(own_id(item))), "")

    def follow(self, written: str) -> str:
        """Return what a link written in this sheet means in the joined set."""
        word = plain(written)
        if (self.at, word) in self.names:
            return self.names[self.at, word]
        above = [one for one, sheet in enumerate(self.sheets) if sheet.is_company and (one, word) in self.names]
        holders = above or [one for one in range(len(self.sheets)) if (one, word) in self.names]
        if not holders:
            return written
        return self.names[holders[0], word] if len(holders) == 1 or above else _ELSEWHERE


def _moved(objective: Objective, index: int, sheet: SheetOkrs, ids: _Ids, *, has_company: bool) -> Objective:
    """Return an objective at its place in the joined set, with ids, links and team as they are called there."""
    own = ids.own(objective)
    level = objective.level or ("company" if sheet.is_company else "team" if has_company else "")
    rows = tuple(
        replace(
            kr,
            objective_index=index,
            index=at,
            id=ids.own(kr) or f"o{index + 1}.k{at + 1}",
            made_id=not ids.own(kr),
            parents=tuple(ids.follow(one) for one in kr.parents),
            depends_on=tuple(ids.follow(one) for one in kr.depends_on),
            team=kr.team or sheet.team,
            tab=sheet.name,
            entries=_without_cells(kr.entries),
        )
        for at, kr in enumerate(objective.key_results)
    )
    return replace(
        objective,
        index=index,
        id=own or f"o{index + 1}",
        made_id=not own,
        parents=tuple(ids.follow(one) for one in objective.parents),
        team=objective.team or sheet.team,
        tab=sheet.name,
        level=level,
        entries=_without_cells(objective.entries),
        key_results=rows,
    )


def _without_cells(entries: Mapping[ItemRole, Entry]) -> Mapping[ItemRole, Entry]:
    """Leave out addresses: “C5” says nothing where many sheets are spoken of."""
    return MappingProxyType({role: replace(entry, cell=None) for role, entry in entries.items()})


def _items(okrs: OkrSet) -> Iterator[Objective | KeyResult]:
    for objective in okrs.objectives:
        yield objective
        yield from objective.key_results

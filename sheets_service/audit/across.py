"""What no sheet can show by itself: goals of different sheets that conflict, repeat each other, or are carried by nobody.

The OKRs of all sheets are judged as one set by the rules about alignment, so a finding means here what it means in one sheet.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from sheets_service.audit.joined import Joined, SheetOkrs, join_sheets
from sheets_service.audit.sheet import place_name
from sheets_service.history import NO_HISTORY
from sheets_service.identity import fold
from sheets_service.okrs import Cycle, Place
from sheets_service.policy import Policy
from sheets_service.rule import Finding
from sheets_service.rules import all_rules
from sheets_service.running import run
from sheets_service.silence import silence
from sheets_service.wording import count, listing

_BETWEEN: Final = frozenset({"conflicting-goals", "duplicate-key-result", "copied-cascade", "unrelated-parent"})
_ALONE: Final = frozenset({"unsupported-parent-key-result", "dependency-without-partner", "broken-parent-link"})
MOST_ROWS: Final = 20_000  # key results that are compared; sheets beyond are named


@dataclass(frozen=True, slots=True)
class Side:
    """One row that a finding across sheets speaks of."""

    sheet: str
    cell: str
    text: str
    owner: str


@dataclass(frozen=True, slots=True)
class Crossing:
    """A finding across sheets, with all its rows; `mark` is how the next audit knows it again, `rank` 0 speaks first."""

    name: str
    level: str
    is_sure: bool
    rank: int
    message: str
    question: str
    fix: str
    sides: tuple[Side, ...]
    mark: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """What judging all sheets together found, strongest first, and which sheets were left out, in words."""

    crossings: tuple[Crossing, ...] = ()
    left_out: tuple[str, ...] = ()
    sheets: int = 0


def compare_sheets(sheets: Sequence[SheetOkrs], policy: Policy = Policy()) -> Comparison:
    """Judge all sheets together; sheets of another cycle, and those beyond `MOST_ROWS`, are left out and named."""
    cycle = _shared_cycle(sheets)
    # The company's sheets first: of two that say the same, the one above is the original.
    chosen, left_out = _choose(sorted(sheets, key=lambda one: not one.is_company), cycle)
    if len(chosen) < 2:
        return Comparison((), left_out, len(chosen))
    joined = join_sheets(chosen, cycle)
    rules = [one for one in policy.configure(all_rules()) if one.name in _BETWEEN | _ALONE]
    outcomes = run(rules, joined.okrs, NO_HISTORY)
    found = silence([finding for outcome in outcomes for finding in outcome.findings])
    crossings = [_crossing(one, joined) for one in found if not one.silenced_by and _is_across(one, joined)]
    ordered = sorted(crossings, key=lambda one: (one.rank, not one.is_sure, one.sides[0].sheet, one.mark))
    return Comparison(tuple(ordered), left_out, len(chosen))


def _choose(sheets: Sequence[SheetOkrs], cycle: Cycle) -> tuple[tuple[SheetOkrs, ...], tuple[str, ...]]:
    chosen: list[SheetOkrs] = []
    other: list[str] = []
    beyond: list[str] = []
    rows = 0
    for one in sheets:
        rows += len(one.okrs.key_results)
        if not _overlaps(one.okrs.cycle, cycle):
            other.append(one.name)
        elif rows > MOST_ROWS:
            beyond.append(one.name)
        else:
            chosen.append(one)
    words = []
    if other:
        words.append(f"Of another cycle, so not compared: {_named(other)}.")
    if beyond:
        words.append(f"Beyond {MOST_ROWS:,} key results, so not compared: {_named(beyond)}.")
    return tuple(chosen), tuple(words)


def _named(names: Sequence[str]) -> str:
    return listing([*names[:5], count(len(names) - 5, "more", "more")] if len(names) > 5 else names)


def _shared_cycle(sheets: Sequence[SheetOkrs]) -> Cycle:
    """Return the cycle of most sheets, as today's; an unknown one when none is known."""
    known = Counter(
        (one.okrs.cycle.start, one.okrs.cycle.end) for one in sheets if one.okrs.cycle.start and one.okrs.cycle.end
    )
    today = sheets[0].okrs.cycle.today if sheets else None
    start, end = known.most_common(1)[0][0] if known else (None, None)
    return Cycle(start, end, today)


def _overlaps(one: Cycle, other: Cycle) -> bool:
    """Tell whether two cycles share a day; an unknown one may."""
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return True
    return one.start < other.end and other.start < one.end


def _is_across(finding: Finding, joined: Joined) -> bool:
    """Tell whether a finding speaks of several sheets, or of what only several sheets together can show."""
    sheets = {joined.homes[one.objective][0].name for one in finding.places if one.objective is not None}
    if len(sheets) > 1:
        return True
    if finding.name not in _ALONE or not sheets:
        return False
    told = joined.homes[finding.place.objective or 0][0].told
    return all((finding.name, fold(place.text)) not in told for place in finding.places)


def _crossing(finding: Finding, joined: Joined) -> Crossing:
    sides = [_side(place, joined) for place in finding.places if place.objective is not None]
    told = "|".join((finding.name, *sorted(f"{one.sheet}/{fold(one.text)}" for one in sides[:2])))
    return Crossing(
        name=finding.name,
        level=finding.level.word,
        is_sure=finding.confidence == "likely",
        rank=finding.rule.rank if finding.rule else 0,
        message=finding.message,
        question=finding.question,
        fix=finding.fix,
        sides=tuple({(one.sheet, one.cell or one.text): one for one in reversed(sides)}.values())[::-1],
        mark=hashlib.sha256(told.encode()).hexdigest()[:8],
    )


def _side(place: Place, joined: Joined) -> Side:
    sheet, objective = joined.homes[place.objective or 0]
    item = objective if place.key_result is None else objective.key_results[place.key_result]
    owners = item.owners or objective.owners
    return Side(sheet.name, place_name(item.at(place.role)), item.written, owners[0] if owners else "")


def all_marks(crossings: Iterable[Crossing]) -> tuple[str, ...]:
    """Return the marks of findings, sorted."""
    return tuple(sorted(one.mark for one in crossings))

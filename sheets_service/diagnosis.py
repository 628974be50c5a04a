"""Why progress may be uneven: sixteen known causes in four groups, told apart into seen, said, and to be asked.

What the sheet shows and what the team says stand side by side and are never mixed. Without unbalanced progress nothing is said.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from sheets_service.okrs import KeyResult
from sheets_service.pace import per_cent, standing
from sheets_service.pulse import Pulse, Reading
from sheets_service.review import Review
from sheets_service.rule import Finding

_BEHIND = 0.75
_SHOWN = 3  # places named for one cause


@dataclass(frozen=True, slots=True)
class Cause:
    """One known cause: its number, its name, and the findings by which a sheet can show it; () when no sheet can."""

    number: str
    name: str
    shown_by: Mapping[str, str]  # rule name -> what it shows, in a few words
    ask: str


@dataclass(frozen=True, slots=True)
class Diagnosed:
    """What can be said of one cause: where the sheet shows it, what the team says, and the question that is left."""

    cause: Cause
    seen: tuple[str, ...]
    said: Reading
    verdict: str


@dataclass(frozen=True, slots=True)
class Group:
    """One of the four areas to look into, its causes that are seen or said, and what to ask instead of assuming."""

    name: str
    causes: tuple[Diagnosed, ...]
    ask: str
    said: Reading = "fine"


GROUPS: Mapping[str, str] = MappingProxyType({"1": "Leadership", "2": "Team", "3": "Targets", "4": "Review"})


def _cause(number: str, name: str, ask: str, **shown_by: str) -> Cause:
    return Cause(
        number, name, MappingProxyType({rule.replace("_", "-"): words for rule, words in shown_by.items()}), ask
    )


CAUSES: tuple[Cause, ...] = (
    _cause("1.1", "changing focus", "what mattered most at the start, and does it still?", focus_churn="priorities changed"),
    _cause("1.2", "follow-through", "which row was started from above and never ended?",
           dropped_without_closure="left without a result"),
    _cause("1.3", "knowledge of the subject", "who has done something like this before, and have they looked at the row?"),
    _cause("1.4", "trust", "when did somebody last bring bad news upwards, and what came of it?"),
    _cause("2.1", "skills", "which skill would unblock the slowest row?", skills_gap="a skill is missing"),
    _cause("2.2", "capacity", "do the rows fit the hours, or do some drown while others wait?",
           overloaded_owner="one name on many rows"),
    _cause("2.3", "initiative", "who moves a row when it stalls?", no_owner="nobody is named",
           owner_is_a_group="a group is named"),
    _cause("2.4", "cohesion", "when two rows compete, what decides?", personal_not_team="a person's goal without a team's"),
    _cause("3.1", "too high", "can people picture a way to the slow target?",
           overambitious_target="far beyond the start"),
    _cause("3.2", "too low", "would the fast row have got there by itself?", sandbagged_target="within reach anyway",
           ahead_of_pace="nearly there early", all_ones="all reached"),
    _cause("3.3", "wrong measure", "if the numbers rise, has what is wanted improved too?",
           wrong_kind_of_metric="measures another thing"),
    _cause("3.4", "no plan", "what is the next step of the slow row?", no_next_step="behind, no next step"),
    _cause("4.1", "rhythm", "how often do you look, and how often did you mean to?", stale_check_in="not looked at for weeks"),
    _cause("4.2", "agenda", "who knows before a check-in which rows it is about?"),
    _cause("4.3", "wishful thinking", "which hope on this sheet has a date?", hope_not_plan="hope without a step"),
    _cause("4.4", "follow-up", "what is decided when a row has stood still twice?", silent_edit="changed without a word",
           overdue_key_result="due, and no word", no_learning="closed without a lesson"),
)  # fmt: skip


def diagnose(review: Review) -> tuple[Group, ...]:
    """Return the four groups with what supports each cause; empty while progress is not unbalanced."""
    uneven = next((one for one in review.open if one.name == "unbalanced-progress"), None)
    if uneven is None:
        return ()
    pulse = review.pulse
    seen = {cause.number: tuple(_seen(cause, review))[:_SHOWN] for cause in CAUSES}
    return tuple(
        Group(
            name,
            tuple(
                one
                for cause in CAUSES
                if cause.number.startswith(number) and (one := _judge(cause, seen[cause.number], pulse, review)).verdict
            ),
            _ask(number, uneven, review),
            pulse.group(number) if not pulse.speaks_of_causes else "fine",
        )
        for number, name in GROUPS.items()
    )


def _judge(cause: Cause, seen: tuple[str, ...], pulse: Pulse, review: Review) -> Diagnosed:
    said = pulse.read(cause.number)
    return Diagnosed(cause, seen, said, _verdict(cause, seen, said, pulse, review))


def _verdict(cause: Cause, seen: tuple[str, ...], said: Reading, pulse: Pulse, review: Review) -> str:
    """Word what sheet and team say about a cause, "" when neither says anything."""
    if said == "reported" and cause.number in {"3.1", "3.2"} and pulse.read("3.1") == pulse.read("3.2") == "reported":
        return "targets feel arbitrary, rather than too high or too low"
    if said == "reported" and cause.number == "3.2" and any(one.name == "all-ones" for one in review.open):
        return "the sheet and the team agree"
    if said == "reported" and seen:
        return "supported twice"
    if said == "reported":
        lead = "; a question for the lead: what would make it one point higher?" if cause.number[0] == "1" else ""
        return f"the team says; the sheet cannot show it{lead}"
    if said == "split":
        return "answers lie far apart: what do you see that I do not?"
    if said == "unseen":
        return "a third of the team cannot tell"
    if seen:
        return "the sheet shows; ask whether it is felt" if pulse.speaks_of_causes else "the sheet shows"
    return "ask" if said == "ask" else ""


def _seen(cause: Cause, review: Review) -> Iterator[str]:
    """Name the places that show a cause."""
    found = [one for one in review.findings if one.name in cause.shown_by and one.waiver is None]
    for finding in found:
        yield f"{_where(finding)}: {cause.shown_by[finding.name]}"
    if cause.number == "3.4":
        told = {(one.place.objective, one.place.key_result) for one in found}
        for kr in review.okrs.key_results:
            if (kr.objective_index, kr.index) not in told and _has_no_plan(kr, review):
                place = kr.at("next_step")
                yield f"{place.cell.a1 if place.cell else place.id}: behind, no next step"


def _has_no_plan(kr: KeyResult, review: Review) -> bool:
    if not kr.has("next_step") or kr.next_step.strip():
        return False
    found = standing(kr, review.okrs.cycle)
    return found is not None and found.paced and found.ratio < _BEHIND


def _where(finding: Finding) -> str:
    place = finding.place
    return place.cell.a1 if place.cell else place.id or "the set"


def _ask(group: str, uneven: Finding, review: Review) -> str:
    """Ask what no sheet can show, in the words of the two rows that lie furthest apart."""
    sides = [(one.objective, one.key_result) for one in uneven.others]
    rows = [kr for side in sides for kr in review.okrs.key_results if (kr.objective_index, kr.index) == side]
    fast, slow = (_name(kr) for kr in rows)
    found = standing(rows[1], review.okrs.cycle)
    way = f" ({per_cent(found.progress)} of the way)" if found else ""
    return {
        "1": f"Did someone ask for {fast} first?",
        "2": f"Is the time between {fast} and {slow} split by choice or by chance?",
        "3": f"Was the target of {slow}{way} within reach with what the team can decide?",
        "4": "What is decided at a check-in when a row has stood still twice?",
    }[group]


def _name(kr: KeyResult) -> str:
    place = kr.at()
    return place.cell.a1 if place.cell else kr.id

"""What an audit says as a whole: every row of the registry with its result, the comparison, the conversations worth having."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sheets_service.audit.across import Comparison, Crossing
from sheets_service.audit.memory import Memory
from sheets_service.audit.registry import Enrolment
from sheets_service.audit.result import SheetResult, Talk

CONVERSATIONS = 10


@dataclass(frozen=True, slots=True)
class Standing:
    """One row of the registry after the audit; `is_due` is False where its cadence let it rest, `result` None if never read."""

    enrolment: Enrolment
    result: SheetResult | None
    before: SheetResult | None = None
    is_due: bool = True

    @property
    def is_changed(self) -> bool:
        """Tell whether there is anything to say that the last audit did not say."""
        if not self.is_due or self.result is None:
            return False
        if self.before is None or bool(self.result.error) != bool(self.before.error):
            return True
        if self.result.error:
            return self.result.error != self.before.error
        return bool(self.result.new or self.result.fixed) or self.result.scores != self.before.scores


@dataclass(frozen=True, slots=True)
class Conversation:
    """Something worth half an hour: who with, the question, the rows, and where they stand."""

    who: str
    question: str
    rows: str
    where: str
    about: str


@dataclass(frozen=True, slots=True)
class Audit:
    """One audit, done: its day as YYYY-MM-DD, rows in the registry's order, what all sheets together show, what was before."""

    day: str
    standings: tuple[Standing, ...]
    comparison: Comparison
    before: Memory
    off: int = 0
    left: tuple[str, ...] = ()  # names of sheets that the last audit knew and that are listed no more

    @property
    def new_crossings(self) -> tuple[Crossing, ...]:
        """The findings across sheets that the last audit did not have."""
        return tuple(one for one in self.comparison.crossings if one.mark not in self.before.across)

    @property
    def settled_crossings(self) -> int:
        """How many findings across sheets are gone since the last audit."""
        return len(self.before.across - {one.mark for one in self.comparison.crossings})

    @property
    def is_changed(self) -> bool:
        """Tell whether anything is to be told since the last audit."""
        changed = any(one.is_changed for one in self.standings)
        return changed or bool(self.new_crossings or self.settled_crossings or self.left)

    @property
    def failed(self) -> tuple[Standing, ...]:
        """The rows that could not be reviewed."""
        return tuple(one for one in self.standings if one.result is not None and one.result.error)


def conversations(audit: Audit) -> tuple[Conversation, ...]:
    """Choose ten: what stands between sheets takes at most half as long as sheets have rows of their own to talk about.

    Of the sheets, each has its first row chosen before any has its second; contradictions come before hygiene.
    """
    between = [_between(one) for one in audit.comparison.crossings]
    own = [_of_sheet(one, talk) for one, talk in _turns(audit.standings)]
    room = max(CONVERSATIONS // 2, CONVERSATIONS - len(own))
    return tuple([*between[:room], *own][:CONVERSATIONS])


def _turns(standings: Sequence[Standing]) -> Iterator[tuple[Standing, Talk]]:
    talks = [
        (turn, talk.rank, position, standing, talk)
        for position, standing in enumerate(standings)
        for turn, talk in enumerate(standing.result.talks if standing.result else ())
    ]
    for _, _, _, standing, talk in sorted(talks, key=lambda one: one[:3]):
        yield standing, talk


def _between(crossing: Crossing) -> Conversation:
    sides = crossing.sides[:3]
    named = {one.sheet for one in sides if one.owner}
    people = dict.fromkeys(
        f"{one.owner} ({one.sheet})" if one.owner else one.sheet for one in sides if one.owner or one.sheet not in named
    )
    return Conversation(
        who=" with ".join(people),
        question=crossing.question[:1].upper() + crossing.question[1:] or crossing.message,
        rows="\n".join(f"{one.sheet}: {one.text}" for one in sides),
        where=", ".join(f"{one.sheet} {one.cell}".strip() for one in sides),
        about=crossing.name,
    )


def _of_sheet(standing: Standing, talk: Talk) -> Conversation:
    name = standing.enrolment.name
    return Conversation(
        who=f"{talk.owner} ({name})" if talk.owner else name,
        question=talk.question,
        rows=talk.text,
        where=f"{name} {talk.cell}".strip(),
        about=talk.name,
    )

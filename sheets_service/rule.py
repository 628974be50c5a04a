"""What a rule is and what it finds.

A rule is one decorated function in a module of its own. The annotation of its first parameter says what it inspects
(`KeyResult`, `Objective` or `OkrSet`); further positional parameters are handed in by annotation (the key result's
`Objective`, the whole `OkrSet`, `Cycle`, `History`); keyword-only parameters with defaults are options of the policy.
"""

import inspect
import typing
from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from enum import IntEnum
from types import MappingProxyType
from typing import Literal

from sheets_service.history import History, Waiver
from sheets_service.okrs import Cycle, ItemRole, KeyResult, Objective, OkrSet, Place
from sheets_service.text.phrase import Span, Sureness
from sheets_service.values import dataclass


class Severity(IntEnum):
    """How much a finding weighs; errors are what nobody can dispute."""

    HINT = 1
    WARNING = 2
    ERROR = 3

    @property
    def word(self) -> str:
        """The word people see: hint, warning, error."""
        return self.name.lower()


HINT, WARNING, ERROR = Severity.HINT, Severity.WARNING, Severity.ERROR

Axis = Literal["clarity", "balance", "alignment", "progress"]


@dataclass(frozen=True, slots=True)
class Leg:
    """One part of a score. `rank` is the order of speaking, 0 first; it is not the level of a finding."""

    name: str
    axis: Axis
    rank: int


# Order of speaking: contradictions between rows or with their progress; the missing leg; purpose; one row's measure; hygiene.
LEGS: Mapping[str, Leg] = MappingProxyType(
    {
        leg.name: leg
        for leg in (
            Leg("wording", "clarity", 4),
            Leg("measurable", "clarity", 3),
            Leg("complete", "clarity", 4),
            Leg("purpose", "balance", 2),
            Leg("outcomes", "balance", 3),
            Leg("quality", "balance", 1),
            Leg("leading", "balance", 1),
            Leg("perspectives", "balance", 1),
            Leg("horizon", "balance", 1),
            Leg("ambition", "balance", 3),
            Leg("links", "alignment", 4),
            Leg("contribution", "alignment", 2),
            Leg("coverage", "alignment", 2),
            Leg("conflicts", "alignment", 0),
            Leg("duplicates", "alignment", 0),
            Leg("dependencies", "alignment", 1),
            Leg("ownership", "alignment", 4),
            Leg("focus", "alignment", 4),
            Leg("spread", "progress", 0),
            Leg("pace", "progress", 1),
            Leg("freshness", "progress", 3),
            Leg("honesty", "progress", 0),
            Leg("follow-through", "progress", 3),
        )
    }
)


@dataclass(frozen=True, slots=True)
class Quote:
    """Words that carried a finding: `where` indexes the finding's places, start and end count code points of that item."""

    where: int
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found, where, and the way on. The runner adds the rule and, where it is left open, level and question."""

    place: Place
    message: str
    evidence: "str | Span | tuple[Quote, ...]" = ()
    question: str = ""
    fix: str = ""
    severity: Severity | None = None
    confidence: Sureness = "likely"
    others: tuple[Place, ...] = ()  # the other side of a pair, further rows of a set
    mirrors: tuple[str, ...] = ()  # for a pair: the message as told from each of `others`, in their order
    other_view: str = ""  # the school that would leave the row as it is, in one line
    report_only: bool = False  # stands in the review tab, never on a cell
    identity: str = ""  # what stays the same when rows move, where the finding speaks of more than its own row
    rule: "Rule | None" = None
    silenced_by: str = ""  # the finding of that name speaks for this one
    waiver: Waiver | None = None  # people accepted it
    listed: bool = True  # False: caps keep it out of the notes
    points: float = 0.0  # of the overall score
    fingerprint: str = ""  # the same finding has the same one at the next review
    is_new: bool = True  # not seen at the last review
    baselined: bool = False  # known when the team drew its line: silent, at full loss

    @property
    def places(self) -> tuple[Place, ...]:
        """All places of the finding, its own first."""
        return (self.place, *self.others)

    @property
    def name(self) -> str:
        """The name of the rule that found it."""
        return self.rule.name if self.rule else ""

    @property
    def level(self) -> Severity:
        """The severity, decided."""
        return self.severity or (self.rule.levels[0] if self.rule else HINT)

    @property
    def quotes(self) -> tuple[Quote, ...]:
        """The evidence with its places; empty when the words are not in the item's text."""
        return self.evidence if isinstance(self.evidence, tuple) else ()


class NotApplicable(Exception):
    """Raised by a check that cannot judge this item; the item then counts as not inspected."""


Check = Callable[..., Iterator[Finding]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing to look for. `levels` holds the default severity first, then those that a finding may choose."""

    code: str
    name: str
    levels: tuple[Severity, ...]
    leg: str
    check: Check
    subject: type
    parameters: tuple[type, ...]
    seeds: tuple[int, ...] = ()
    needs: tuple[ItemRole, ...] = ()
    scope: Literal["any", "team", "company"] = "any"
    core: bool = True
    forced: Severity | None = None  # a policy's level for all findings of this rule
    options: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    docs: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def axis(self) -> Axis:
        """The score that this rule's leg belongs to."""
        return LEGS[self.leg].axis

    @property
    def rank(self) -> int:
        """The order of speaking, 0 first."""
        return LEGS[self.leg].rank


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one rule saw: how many items it could judge, what it found, and whether it broke.

    `judged` holds the indexes of the objectives it could judge, by themselves or through their rows.
    """

    rule: Rule
    inspected: int
    findings: tuple[Finding, ...]
    judged: frozenset[int] = frozenset()
    crashed: str = ""


REGISTRY: dict[str, Rule] = {}


def rule(  # noqa: PLR0913  (one declaration holds all that a rule is)
    code: str,
    name: str,
    *levels: Severity,
    leg: str,
    seeds: tuple[int, ...] = (),
    needs: tuple[ItemRole, ...] = (),
    scope: Literal["any", "team", "company"] = "any",
    core: bool = True,
) -> Callable[[Check], Check]:
    """Register a check as the rule of that code and name; the name reads well after "allow".

    `needs` lists roles without which an item cannot be judged; `scope` bounds a rule about a set to teams, or to the whole.
    Raises TypeError when the check's signature or docstring is not that of a rule.
    """

    def register(check: Check) -> Check:
        signature = inspect.signature(check)
        hints = typing.get_type_hints(check)
        positional = [one for one in signature.parameters.values() if one.kind is not inspect.Parameter.KEYWORD_ONLY]
        types = [hints.get(one.name) for one in positional]
        if not types or types[0] not in _SUBJECTS or any(one not in _INJECTED for one in types[1:]):
            msg = f"{code} {name}: a check takes KeyResult, Objective or OkrSet, then what is handed in"
            raise TypeError(msg)
        if leg not in LEGS or not levels:
            msg = f"{code} {name}: no leg “{leg}”, or no level"
            raise TypeError(msg)
        options = {
            one.name: one.default for one in signature.parameters.values() if one.kind is inspect.Parameter.KEYWORD_ONLY
        }
        REGISTRY[name] = Rule(
            code=code,
            name=name,
            levels=levels,
            leg=leg,
            check=check,
            subject=typing.cast("type", types[0]),
            parameters=typing.cast("tuple[type, ...]", tuple(types[1:])),
            seeds=seeds,
            needs=needs,
            scope=scope,
            core=core,
            options=MappingProxyType(options),
            docs=MappingProxyType(read_sections(check.__doc__ or "")),
        )
        return check

    return register


def read_sections(docstring: str) -> dict[str, str]:
    """Split a rule's docstring into its summary ("") and its sections: Why, Ask, Fix, Schools."""
    sections: dict[str, list[str]] = {"": []}
    current = ""
    for line in inspect.cleandoc(docstring).splitlines():
        head, colon, rest = line.partition(":")
        if colon and head in {"Why", "Ask", "Fix", "Schools", "Known gap"}:
            current = head
            sections[current] = [rest.strip()]
        else:
            sections[current].append(line.strip())
    return {head: " ".join(" ".join(lines).split()) for head, lines in sections.items()}


_SUBJECTS = (KeyResult, Objective, OkrSet)
_INJECTED = (Objective, OkrSet, Cycle, History)

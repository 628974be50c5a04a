"""What one phrase of an OKR was understood to say.

Plain data, filled in by `text.read_phrase`. Every span counts code points of the *original* text,
so that `original[start:end]` is the evidence to quote.
"""

from dataclasses import field
from datetime import date
from typing import Literal

from sheets_service.values import dataclass

Role = Literal[
    "baseline",  # where it starts: "from 12", "12 ->", "(now 12)"
    "target",  # where it shall be: "to 30", "below 5", "at least 90 %"
    "delta",  # how far it moves: "by 15 %", "+20", "twice"
    "guardrail",  # the limit of a counter-measure: "... while churn stays below 2 %"
    "scope",  # part of what is counted: "customers over 65", "500+ seat accounts", "of 14"
    "window",  # the time one measurement covers: "within 7 days", "per month", "22:00"
    "identifier",  # a name: "ISO 27001", "Phase 2", "p95", "H-1.2", "line 4"
    "unassigned",  # a number whose part in the sentence stays open
]
Direction = Literal["up", "down", "hold"]
Kind = Literal["outcome", "output", "activity", "unclear"]
Sureness = Literal["likely", "possible"]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the original text, in code points; `end` is exclusive."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Quantity:
    """One number of the phrase with the part it plays.

    `value` is in the written unit: per cent as 38 with unit "%", "$2M" as 2_000_000 with unit "$".
    `unit` is "" when none was seen, else one of the canonical units of `text/units.py`
    ("%", "pp" for percentage points, "$", "€", "day", "hour", "minute", "point", "times" ...) or the counted
    noun in the singular ("customer").
    """

    value: float
    unit: str
    role: Role
    span: Span
    relative: bool = False  # a share of the start ("by 15 %", "double"), not of the scale
    upper: float | None = None  # the other end of a range: "60-70 %" has value 60, upper 70


@dataclass(frozen=True, slots=True)
class Deadline:
    """A point in time by which it shall be true; `day` is None while no cycle or year fixes it."""

    text: str
    day: date | None
    span: Span


@dataclass(frozen=True, slots=True)
class Frame:
    """The phrase by its parts: who does what to which measure.

    `verb` is the head verb's lemma ("" for a noun phrase) and `verb_class` one of "change-up", "change-down",
    "reach", "hold", "make" (launch, build, deliver), "effort" (support, analyse, help), "spend" (hire, invest), "" unknown.
    `metric` is the head of what is measured ("median days to fix a bug"), `concept` its entry in the metric table ("" unknown),
    `family` one of "financial", "volume", "quality", "speed", "retention", "satisfaction", "adoption", "people", "cost",
    "risk", "market", "" unknown. `polarity` +1: more is better, -1: less is better, 0: open.
    """

    verb: str
    verb_class: str
    metric: str
    concept: str
    family: str
    polarity: int
    beneficiary: str  # who is better off, as written; "" when nobody is named
    purpose: Span | None  # "so that ...", "because ...", "to <verb> ..." : the stated reason
    effect: Span | None  # a measured effect that a deliverable carries: "... to improve sign-ups by 25 %"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A decision about a phrase, with the words that carried it; label "" means abstained."""

    label: str
    sureness: Sureness
    probability: float  # 0-1
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Phrase:
    """A phrase as read: normalised text, numbers with roles, deadline, frame.

    Two readings are never compared by their parts: `read_phrase` gives one text one reading, and is asked again instead.
    """

    original: str
    normal: str
    language: str  # ISO 639-1; "" when it could not be told
    quantities: tuple[Quantity, ...]
    deadline: Deadline | None
    direction: Direction | None  # from (baseline, target) first, then comparator, then verb
    comparator: Literal["at least", "at most", "equal", ""]
    frame: Frame
    plain: str = field(init=False, repr=False)  # the normal text with single spaces

    def __post_init__(self) -> None:
        """Part the words by one space."""
        plain = " ".join(self.normal.split()) if "  " in self.normal else self.normal.strip()
        object.__setattr__(self, "plain", plain)

    def first(self, *roles: Role) -> Quantity | None:
        """Return the first quantity that plays one of the roles."""
        for quantity in self.quantities:
            if quantity.role in roles:
                return quantity
        return None

"""What earlier reviews saw of this workbook."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from sheets_service.okrs import CheckIn


@dataclass(frozen=True, slots=True)
class PastReview:
    """One earlier review: its day and its scores, 0-100 or None where a part was not judged."""

    day: date | None
    scores: Mapping[str, float | None]


@dataclass(frozen=True, slots=True)
class History:
    """Earlier reviews of the same workbook; empty at the first one.

    `findings` maps the fingerprint of each finding that stood after the last review to its name and the text it spoke of.
    """

    reviews: tuple[PastReview, ...] = ()
    findings: Mapping[str, tuple[str, str]] = field(default_factory=lambda: MappingProxyType({}))
    rows: Mapping[str, tuple[CheckIn, ...]] = field(default_factory=lambda: MappingProxyType({}))
    note_lines: frozenset[str] = frozenset()  # hashes of the lines that stand in our notes

    @property
    def is_empty(self) -> bool:
        """True before the first review."""
        return not self.reviews


NO_HISTORY = History()

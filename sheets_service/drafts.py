"""OKRs as found and not yet understood: for each item, which cell or field holds which part.

A layout finds drafts on a tab, a record brings them as JSON; `parse` alone turns them into OKRs, so that numbers, owners,
dates and scales are read the same way wherever they came from.
"""

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from types import MappingProxyType

from sheets_service.okrs import CheckIn, Column, Entry, ItemRole
from sheets_service.values import dataclass

Entries = Mapping[ItemRole, Entry]


@dataclass(frozen=True, slots=True)
class KeyResultDraft:
    """One row: what stands in it for each role; a role without a key has no column."""

    entries: Entries
    history: tuple[CheckIn, ...] = ()
    hidden: bool = False
    dropped: bool = False  # struck through, or its status says so


@dataclass(frozen=True, slots=True)
class ObjectiveDraft:
    """One objective with the rows under it; its text may be empty where only key results are known."""

    entries: Entries
    key_results: tuple[KeyResultDraft, ...] = ()
    tab: str = ""
    hidden: bool = False
    dropped: bool = False


@dataclass(frozen=True, slots=True)
class SetDraft:
    """Everything found in a workbook or a record that belongs to its OKRs; dates bound the cycle, where they are known."""

    objectives: tuple[ObjectiveDraft, ...]
    loose: tuple[KeyResultDraft, ...] = ()
    columns: tuple[Column, ...] = ()
    strategy: tuple[str, ...] = ()
    kpis: tuple[str, ...] = ()
    cycle_start: date | None = None
    cycle_months: tuple[int, int] | None = None  # the first and last month of a cycle named without its year
    cycle_end: date | None = None
    language: str = ""
    settings: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

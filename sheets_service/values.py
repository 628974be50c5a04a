"""Dataclasses for values that are made by the thousand: frozen for whoever writes code, quick to make when it runs.

A frozen dataclass sets each field through a call that costs thirty times as much as an assignment, and a review makes some
forty values a row. mypy sees the dataclass of the standard library, and lets nobody assign to a field of a frozen one; at run
time nothing stands in the way.
"""

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool, slots: bool, eq: bool = True) -> Callable[[type], type]:
        """Make a dataclass that compares and hashes as one that is frozen."""
        return dataclasses.dataclass(unsafe_hash=frozen and eq, slots=slots, eq=eq)

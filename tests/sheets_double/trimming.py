"""What is empty at the end of a list is left out of answers."""

from collections.abc import Sequence
from typing import TypeVar

Item = TypeVar("Item")


def trim(items: Sequence[Item], empty: Item) -> list[Item]:
    """The items up to the last that is not empty."""
    end = len(items)
    while end and items[end - 1] == empty:
        end -= 1
    return list(items[:end])

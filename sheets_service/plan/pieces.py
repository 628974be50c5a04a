"""JSON for the cells of a hidden tab, parted where it would not fit into one."""

import json
from collections.abc import Iterable, Iterator
from typing import TypeVar

Entry = TypeVar("Entry")


def pack(payload: object) -> str:
    """Return JSON without blanks, its keys sorted, so that equal things read the same."""
    return json.dumps(payload, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def part(entries: Iterable[Entry], most: int) -> Iterator[list[Entry]]:
    """Part entries into lists of at most so many characters of JSON each; a longer entry is a list of its own."""
    piece: list[Entry] = []
    size = 0
    for one in entries:
        length = len(pack(one))
        if piece and size + length > most:
            yield piece
            piece, size = [], 0
        piece.append(one)
        size += length + 1
    if piece:
        yield piece

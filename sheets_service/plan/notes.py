"""Our block inside a cell's note: fenced, so that people's own words before and after it stay theirs to the letter."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from itertools import groupby

from sheets_service.rule import Finding
from sheets_service.workbook import CellRef

FENCE = "── OKR review ──"
FENCE_END = "── end of review ──"
_GAP = "\n\n"
_OUR_SHAPE = re.compile(r"(?:[a-z]+(?:-[a-z]+)+|Ask|Fix|Other view): |$")


def split_note(note: str, known: frozenset[str] = frozenset()) -> tuple[str, tuple[str, ...]]:
    """Split a note into people's text and the lines of our block.

    A line that somebody typed inside the fence is theirs and moves out of it. `known` holds the hashes of the lines we wrote
    (`line_hash`); without them our lines are known by their shape.
    """
    start = note.find(FENCE)
    if start < 0:
        return note, ()
    end = note.find(FENCE_END, start)
    inside = note[start + len(FENCE) : end] if end >= 0 else note[start + len(FENCE) :]
    after = note[end + len(FENCE_END) :] if end >= 0 else ""
    before = note[:start].removesuffix(_GAP)
    lines = inside.strip("\n").split("\n") if inside.strip("\n") else []
    ours = tuple(line for line in lines if _is_ours(line, known))
    theirs = [line for line in lines if not _is_ours(line, known)]
    people = before + after
    if theirs:
        people = "\n".join((*([people] if people else []), *theirs))
    return people, ours


def join_note(people: str, lines: Iterable[str]) -> str:
    """Return the whole note: people's text, then our block; no lines leave people's text alone."""
    block = "\n".join((FENCE, *lines, FENCE_END))
    if len(block) == len(FENCE) + 1 + len(FENCE_END):
        return people
    return f"{people}{_GAP}{block}" if people else block


def line_hash(line: str) -> str:
    """Return the short hash by which a line of ours is known again."""
    return hashlib.sha256(line.encode()).hexdigest()[:8]


def note_lines(finding: Finding, side: int = 0) -> tuple[str, ...]:
    """Return the lines that tell a finding on a cell; `side` counts its places, for a pair is told from each side."""
    message = finding.mirrors[side - 1] if side and side <= len(finding.mirrors) else finding.message
    lines = [f"{finding.name}: {message}"]
    if finding.question:
        lines.append(f"Ask: {finding.question}")
    if finding.fix:
        lines.append(f"Fix: {finding.fix}")
    if finding.other_view:
        lines.append(f"Other view: {finding.other_view}")
    return tuple(one.replace("\r", " ").replace("\n", " ") for one in lines)


def plan_notes(findings: Iterable[Finding]) -> Mapping[CellRef, tuple[str, ...]]:
    """Return the lines that should stand on each cell; findings on one cell are set apart by an empty line."""
    told = [
        (place.cell, note_lines(finding, side))
        for finding in findings
        if finding.listed
        for side, place in enumerate(finding.places)
        if place.cell is not None and (side == 0 or side <= len(finding.mirrors))
    ]
    by_cell = groupby(sorted(told, key=lambda one: one[0]), key=lambda one: one[0])
    return {cell: _joined([lines for _, lines in group]) for cell, group in by_cell}


def _joined(blocks: list[tuple[str, ...]]) -> tuple[str, ...]:
    first, *rest = blocks
    return (*first, *(line for block in rest for line in ("", *block)))


def _is_ours(line: str, known: frozenset[str]) -> bool:
    return line_hash(line) in known or not line if known else _OUR_SHAPE.match(line) is not None

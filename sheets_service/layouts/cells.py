"""An objective and its key results in one cell: "Objective: … KR1: … KR2: …", or "Goal: …; Target: …"."""

import re
from collections.abc import Iterator
from typing import Final

from sheets_service.layouts.assemble import assemble
from sheets_service.layouts.labels import label_kind
from sheets_service.layouts.reading import Candidate, Group, Line, Page
from sheets_service.layouts.words import is_phrase

NAME = "an objective with its key results in one cell"
_LABEL: Final = re.compile(
    r"(?:(?<=[\n;.|])|^)\s*(?:[-*•·]\s*)?([^\W\d][^\n:;：]{0,24}?\s*#?\d{0,2}(?:\.\d{1,2})?)\s*[:：]\s*"
)
_MEASURED: Final = frozenset({"key_result", "target", "result", "measure"})
_ENOUGH = 0.5
_LONGEST = 4000


def match(page: Page) -> Candidate | None:
    """Read the column whose cells hold labelled objectives together with labelled key results."""
    best: list[Group] = []
    filled = 0
    for column in sorted({column for cells in page.grid.rows.values() for column, _ in cells})[:12]:
        rows = [row for row in page.grid.rows if 20 < len(page.tab.cell(row, column).text) < _LONGEST]
        groups = [group for row in rows for group in _read_cell(page, row, column)]
        if len(groups) > len(best):
            best, filled = groups, len(rows)
    if not best or len(best) < _ENOUGH * filled:
        return None
    columns = page.tables[0].columns if len(page.tables) == 1 else ()
    return Candidate(NAME, 0.92, assemble(page.tab, best, columns), page.tables[:1])


def _read_cell(page: Page, row: int, column: int) -> Iterator[Group]:
    text = page.tab.cell(row, column).text.strip()
    pieces = list(_pieces(text))
    objectives = [piece for kind, piece in pieces if kind == "objective" and is_phrase(piece)]
    key_results = [piece for kind, piece in pieces if kind in _MEASURED and piece]
    head = _head(text)
    if not objectives and is_phrase(head) and any(kind == "key_result" for kind, _ in pieces):
        objectives = [head]
    if len(objectives) != 1 or not key_results:
        return
    lines = tuple(Line(row, column, one, "", part, len(key_results)) for part, one in enumerate(key_results))
    yield Group(Line(row, column, objectives[0]), lines)


def _head(text: str) -> str:
    """Return what stands before the first label that begins a line."""
    first = next((match for match in _LABEL.finditer(text) if match.start() and label_kind(match[1])), None)
    return text[: first.start()].strip() if first and "\n" in text[: first.end()] else ""


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """Cut a text at its labels; each piece comes with what its label announces."""
    labels = [match for match in _LABEL.finditer(text) if label_kind(match[1])]
    for position, match in enumerate(labels):
        end = labels[position + 1].start() if position + 1 < len(labels) else len(text)
        yield label_kind(match[1]), text[match.end() : end].strip(" ;\n|")

"""Comment threads for the top findings, where a team asks for them: opened, settled, opened again, never argued with."""

import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from sheets_service.plan.marks import ThreadEdit, ThreadMark
from sheets_service.plan.notes import note_lines
from sheets_service.plan.scope import Scope
from sheets_service.rule import Finding
from sheets_service.threads import SIGN, decision_in, rule_of
from sheets_service.workbook import CellRef, Thread, Workbook

MOST = 10  # threads of one spreadsheet: each of them reaches somebody's inbox
_LONGEST = 2048  # UTF-8 units that Google takes
_ADDRESS = re.compile(r"[\w.+-]*@[\w.-]*")  # would notify whoever it names

Key = tuple[CellRef, str]


def plan_threads(findings: Iterable[Finding], workbook: Workbook, scope: Scope) -> tuple[ThreadMark, ...]:
    """Return the threads that should stand: one for each of the strongest findings on a cell, within the scope."""
    if not workbook.takes_threads:
        return ()
    told: dict[Key, ThreadMark] = {}
    for finding in findings:
        cell = finding.place.cell
        if finding.listed and cell is not None and scope.covers(cell) and len(told) < MOST:
            told.setdefault((cell, finding.name), ThreadMark(cell, finding.name, _content(finding)))
    return tuple(told.values())


def diff_threads(wanted: Iterable[ThreadMark], workbook: Workbook, scope: Scope) -> Iterator[ThreadEdit]:
    """Return what brings the threads to what should stand; where people decided, nothing is said any more."""
    if not workbook.takes_threads:
        return
    standing = _standing(workbook)
    keys = set()
    for mark in wanted:
        keys.add((mark.cell, mark.name))
        thread = standing.get((mark.cell, mark.name))
        if thread is None:
            yield ThreadEdit("open", mark.cell, content=mark.content)
        elif thread.resolved and thread.resolved_by_us:
            yield ThreadEdit("reopen", mark.cell, thread.id, f"It is back.\n\n{SIGN}{mark.name}")
    for (cell, name), thread in standing.items():
        if (cell, name) not in keys and scope.covers(cell) and not thread.resolved and not decision_in(thread):
            yield ThreadEdit("resolve", cell, thread.id, f"Settled.\n\n{SIGN}{name}")


def clear_threads(workbook: Workbook, scope: Scope) -> Iterator[ThreadEdit]:
    """Return what takes our threads away: the caller's own unanswered ones go, others are closed."""
    for (cell, name), thread in _standing(workbook).items():
        if not scope.covers(cell):
            continue
        if thread.mine and not thread.answered:
            yield ThreadEdit("delete", cell, thread.id)
        elif not thread.resolved:
            yield ThreadEdit("resolve", cell, thread.id, f"The review's marks were removed.\n\n{SIGN}{name}")


def _standing(workbook: Workbook) -> Mapping[Key, Thread]:
    """Return our threads by cell and rule; of two on one cell the first counts, so that nothing is said twice."""
    found: dict[Key, Thread] = {}
    for thread in workbook.threads:
        name = rule_of(thread)
        if name and thread.cell is not None:
            found.setdefault((thread.cell, name), thread)
    return MappingProxyType(found)


def _content(finding: Finding) -> str:
    """Return the first post: the lines of a note, no address in them, and our sign."""
    sign = f"\n\n{SIGN}{finding.name}"
    text = _ADDRESS.sub("…", "\n".join(note_lines(finding)))
    room = _LONGEST - len(sign.encode())
    return text.encode()[:room].decode(errors="ignore").rstrip() + sign

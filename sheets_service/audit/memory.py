"""What one audit leaves to the next, in the hidden tab “_okr_audit”: scores, trends and marks, never an OKR's words."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from sheets_service import RULES_VERSION
from sheets_service.audit.result import SheetResult, pack_result, unpack_result
from sheets_service.plan.marks import ContentCell, TabContent
from sheets_service.state_lines import pack_state, read_state
from sheets_service.workbook import Workbook

MEMORY_TAB = "_okr_audit"
FREED = "freed"  # kind of the line that somebody's new enrolment of a suspended sheet leaves
_CHUNK = 400  # marks a cell


@dataclass(frozen=True, slots=True)
class Memory:
    """The last audit: its day as YYYY-MM-DD ("" before the first), each sheet as it stood, what stood between sheets."""

    day: str = ""
    sheets: Mapping[str, SheetResult] = field(default_factory=lambda: MappingProxyType({}))
    across: frozenset[str] = frozenset()
    problems: tuple[str, ...] = ()


def read_memory(workbook: Workbook | None) -> Memory:
    """Read what the last audit left; lines that were damaged are left out and named."""
    tab = workbook.tab(MEMORY_TAB) if workbook else None
    if workbook is None or tab is None:
        return Memory()
    state = read_state(tab, workbook.id)
    sheets: dict[str, SheetResult] = {}
    across: list[str] = []
    freed: list[str] = []
    day = ""
    for kind, payload in state.lines:
        if kind == "sheet" and isinstance(payload, dict):
            try:
                result = unpack_result(payload)
            except (TypeError, KeyError, ValueError):
                continue
            sheets[result.address] = result
        elif kind == FREED and isinstance(payload, str):
            freed.append(payload)
        elif kind == "across" and isinstance(payload, list):
            across += [str(mark) for mark in payload]
        elif kind == "audit" and isinstance(payload, dict):
            day = str(payload.get("day", ""))
    for address, result in sheets.items():
        if any(spreadsheet in address for spreadsheet in freed):
            sheets[address] = replace(result, refusals=0)
    return Memory(day, MappingProxyType(sheets), frozenset(across), state.problems)


def memory_content(memory: Memory, spreadsheet: str) -> TabContent:
    """Return the hidden tab; `spreadsheet` is the id of the one it stands in, "" for a file."""
    rows = pack_state(tuple(_lines(memory)), spreadsheet, RULES_VERSION)
    return TabContent(MEMORY_TAB, tuple(tuple(ContentCell(part or None) for part in row) for row in rows), hidden=True)


def _lines(memory: Memory) -> Iterator[tuple[str, str]]:
    yield "audit", _pack({"day": memory.day})
    for chunk in _chunks(sorted(memory.across)):
        yield "across", _pack(chunk)
    for result in memory.sheets.values():
        yield "sheet", _pack(pack_result(result, brief=True))


def _chunks(marks: Sequence[str]) -> Iterator[Sequence[str]]:
    return (marks[start : start + _CHUNK] for start in range(0, len(marks), _CHUNK))


def _pack(payload: object) -> str:
    return json.dumps(payload, ensure_ascii=False, separators=(",", ":"), sort_keys=True)

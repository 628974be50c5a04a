"""The lines of the hidden state tab: one packed line a row, each sealed, so that what was edited, lost or copied is noticed.

A1 holds the mark, B1 who wrote it: version, spreadsheet, and how many lines follow. Then a line a row: kind in A, JSON in B,
in C a seal over both and the spreadsheet's id.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from types import MappingProxyType
from typing import Any

from sheets_service.workbook import Tab

STATE_MARK = "okr-review state"
STATE_VERSION = 3
_SEALED = 2  # the first version whose lines are sealed
Line = tuple[str, Any]  # kind and what its JSON holds
_UNSEALED = frozenset(
    {"writing"}
)  # the journal of a write under way stands behind the lines and says nothing about reviews
_PAIR = 2
_COPY = "This spreadsheet is a copy. What earlier reviews noted belongs to the original and was left out."
_NEWER = "What earlier reviews noted was written by a newer version; the parts that this one understands were kept."
_OLDER = "What earlier reviews noted was written by a version that is not known here, and was left out."


@dataclass(frozen=True, slots=True)
class State:
    """What can be trusted of a state tab, and a sentence for each thing that could not."""

    lines: tuple[Line, ...] = ()
    problems: tuple[str, ...] = ()


def read_state(tab: Tab, spreadsheet: str) -> State:
    """Read the lines that belong to this spreadsheet; `spreadsheet` is "" for a file, where state travels with the copy."""
    about = _about(tab)
    version = about.get("version") if about else STATE_VERSION
    owner = str(about.get("spreadsheet") or "") if about else spreadsheet
    if about and spreadsheet and owner != spreadsheet:
        return State(problems=(_COPY,))
    if not isinstance(version, int) or (version < STATE_VERSION and version not in MIGRATIONS):
        return State(problems=(_OLDER,))
    sealed = version >= _SEALED
    rows = [row for row in range(1, tab.row_count) if (kind := tab.cell(row, 0).text) and kind not in _UNSEALED]
    lines = tuple(_trusted(tab, rows, owner, sealed=sealed))
    told = about.get("lines") if about else None
    meant = max(len(rows), told) if isinstance(told, int) else len(rows)
    problems = [_NEWER] if version > STATE_VERSION else []
    if not about and not lines:
        return State(problems=(_OLDER,) if rows else ())
    if len(lines) < meant or not about:
        problems.append(_damaged(len(lines), meant))
    return State(_migrated(lines, version), tuple(problems))


def pack_state(lines: Sequence[tuple[str, str]], spreadsheet: str, rules: str) -> tuple[tuple[str, str, str], ...]:
    """Return the first three columns of the state tab for lines of kind and JSON."""
    about = {"version": STATE_VERSION, "spreadsheet": spreadsheet, "rules": rules, "lines": len(lines)}
    head = (STATE_MARK, json.dumps(about, ensure_ascii=False, separators=(",", ":"), sort_keys=True), "")
    return (head, *((kind, packed, seal(kind, packed, spreadsheet)) for kind, packed in lines))


def seal(kind: str, packed: str, spreadsheet: str) -> str:
    """Return the short seal of a line: it breaks when the line is edited or stands in another spreadsheet."""
    told = f"{spreadsheet}\n{kind}\n{packed}"
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def _from_one(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Version 1 had neither seals nor rows; its lines mean the same."""
    return tuple(lines)


def _from_two(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Version 2 noted neither the rows that a finding spoke of, nor the other cells of a row, nor what settled a finding."""
    return tuple(chain.from_iterable(_line_from_two(kind, payload) for kind, payload in lines))


def _line_from_two(kind: str, payload: Any) -> Iterator[Line]:  # noqa: ANN401  (JSON)
    if kind == "findings" and isinstance(payload, dict):
        yield kind, {mark: [*what, "", []] for mark, what in payload.items() if isinstance(what, list)}
    elif kind == "aims" and isinstance(payload, list):
        yield kind, [[*one, None] for one in payload if isinstance(one, list)]
    else:
        yield kind, payload
    if kind == "last" and isinstance(payload, dict):
        fixed = payload.get("fixed")
        pairs = [one for one in fixed if isinstance(one, list) and len(one) == _PAIR] if isinstance(fixed, list) else []
        yield "settled", [[name, text, "", "unknown", []] for name, text in pairs]


# A version that changes what lines mean adds a step here; steps are taken one after the other up to STATE_VERSION.
MIGRATIONS: Mapping[int, Callable[[Sequence[Line]], tuple[Line, ...]]] = MappingProxyType({1: _from_one, 2: _from_two})


def _migrated(lines: tuple[Line, ...], version: int) -> tuple[Line, ...]:
    for step in range(version, STATE_VERSION):
        lines = MIGRATIONS[step](lines)
    return lines


def _about(tab: Tab) -> dict[str, Any] | None:
    """Return what the first row says, None when it was lost."""
    about = _json(tab.cell(0, 1).text)
    return about if tab.cell(0, 0).text == STATE_MARK and isinstance(about, dict) else None


def _trusted(tab: Tab, rows: Sequence[int], owner: str, *, sealed: bool) -> Iterator[Line]:
    """Yield the lines whose seal holds; no two lines are ever alike, so a copy of one stands where another was lost."""
    seen: set[tuple[str, str]] = set()
    for row in rows:
        kind, packed, mark = (tab.cell(row, column).text for column in range(3))
        payload = _json(packed)
        if payload is None or (kind, packed) in seen or (sealed and mark != seal(kind, packed, owner)):
            continue
        seen.add((kind, packed))
        yield kind, payload


def _damaged(kept: int, meant: int) -> str:
    lost = f"{meant - kept} of {meant} lines" if kept < meant else "the first line"
    return f"The hidden tab of the review was edited: {lost} could not be trusted; the rest was kept."


def _json(text: str) -> Any:  # noqa: ANN401  (JSON enters here)
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None

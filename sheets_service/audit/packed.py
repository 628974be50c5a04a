"""The OKRs of one sheet as plain JSON values, so that an audit can set them aside until all sheets are read."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, cast

from sheets_service.okrs import Cycle, Entry, ItemRole, KeyResult, Objective, OkrSet
from sheets_service.workbook import CellRef

_WORDS = ("text", "id", "made_id", "type", "note", "status", "level", "team", "tab")
_OF_ROWS = ("baseline", "target", "current", "delta", "unit", "direction", "next_step", "confidence", "progress")
_SEVERAL = ("owners", "parents")
_KEPT_ROLES: tuple[ItemRole, ...] = ("text", "parent", "depends_on", "owner", "target")


def pack_okrs(okrs: OkrSet) -> dict[str, Any]:
    """Return what comparing sheets needs to know of one."""
    return {
        "cycle": [_iso(okrs.cycle.start), _iso(okrs.cycle.end)],
        "strategy": list(okrs.strategy),
        "language": okrs.language,
        "objectives": [
            {**_pack_item(one), "why": one.why, "rows": [_pack_row(kr) for kr in one.key_results]}
            for one in okrs.objectives
        ],
    }


def unpack_okrs(packed: Mapping[str, Any], today: date | None) -> OkrSet:
    """Return the OKRs that `pack_okrs` packed."""
    start, end = (_day(one) for one in packed["cycle"])
    return OkrSet(
        objectives=tuple(_objective(one, index) for index, one in enumerate(packed["objectives"])),
        cycle=Cycle(start, end, today),
        strategy=tuple(packed["strategy"]),
        language=packed["language"],
    )


def _pack_item(item: Objective | KeyResult) -> dict[str, Any]:
    words = {name: value for name in _WORDS if (value := getattr(item, name))}
    several = {name: list(value) for name in _SEVERAL if (value := getattr(item, name))}
    entries = {role: _pack_entry(item.entries[role]) for role in _KEPT_ROLES if role in item.entries}
    return {**words, **several, "entries": entries}


def _pack_row(kr: KeyResult) -> dict[str, Any]:
    numbers = {name: value for name in _OF_ROWS if (value := getattr(kr, name)) not in {None, ""}}
    due = {"due": kr.due.isoformat()} if kr.due else {}
    return {**_pack_item(kr), **numbers, **due, "depends_on": list(kr.depends_on)}


def _pack_entry(entry: Entry) -> list[str]:
    return [entry.text, *((entry.cell.tab, entry.cell.a1) if entry.cell else ())]


def _objective(packed: Mapping[str, Any], index: int) -> Objective:
    rows = tuple(_key_result(one, at, index) for at, one in enumerate(packed["rows"]))
    return Objective(**_item(packed), index=index, why=packed["why"], key_results=rows)


def _key_result(packed: Mapping[str, Any], index: int, objective: int) -> KeyResult:
    return KeyResult(
        **_item(packed),
        **{name: packed[name] for name in _OF_ROWS if name in packed},
        index=index,
        objective_index=objective,
        due=_day(packed.get("due")),
        depends_on=tuple(packed["depends_on"]),
    )


def _item(packed: Mapping[str, Any]) -> dict[str, Any]:
    entries = {cast("ItemRole", role): _entry(*one) for role, one in packed["entries"].items()}
    return {
        "text": "",
        "id": "",
        **{name: packed[name] for name in _WORDS if name in packed},
        **{name: tuple(packed[name]) for name in _SEVERAL if name in packed},
        "entries": MappingProxyType(entries),
    }


def _entry(text: str, tab: str = "", a1: str = "") -> Entry:
    return Entry(text, CellRef.parse(tab, a1) if a1 else None, text)


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None

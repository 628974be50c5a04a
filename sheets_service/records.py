"""OKRs given as JSON: one record in, a draft out, with everything that was not understood named.

An absent field means that the sheet has no such column; null or "" means that the column is there and the cell empty.
"""

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from types import MappingProxyType
from typing import Any

from sheets_service.columns import confidence_scale, read_confidence, read_number
from sheets_service.drafts import Entries, KeyResultDraft, ObjectiveDraft, SetDraft
from sheets_service.errors import BadRecord
from sheets_service.okrs import CheckIn, Entry, ItemRole
from sheets_service.values import dataclass

_ITEM_ROLES: tuple[ItemRole, ...] = ("id", "text", "team", "owner", "parent", "type", "level", "note", "status")
_OBJECTIVE_ROLES: tuple[ItemRole, ...] = (*_ITEM_ROLES, "why")
_KEY_RESULT_ROLES: tuple[ItemRole, ...] = (
    *_ITEM_ROLES, "baseline", "target", "current", "progress", "grade", "unit", "due", "confidence", "depends_on",
    "next_step", "updated", "weight",
)  # fmt: skip
_RECORD_FIELDS = frozenset(
    {"id", "today", "cycle", "preset", "objectives", "lang", "kpis", "strategy", "policy", "waivers", "schema"}
)
_OBJECTIVE_FIELDS = frozenset({*_OBJECTIVE_ROLES, "key_results", "tab"})
_KEY_RESULT_FIELDS = frozenset({*_KEY_RESULT_ROLES, "history"})
_NO_TEXT = Entry("")  # an item has a text, be it a blank one
_NUMERIC = (int, float)  # named once: a union would be made anew for each cell
_LEVELS = frozenset({"company", "group", "team", "person"})


@dataclass(frozen=True, slots=True)
class Record:
    """One record as read: its draft, the day of the review, the policy asked for, and what was ignored."""

    id: object
    draft: SetDraft
    today: date | None = None
    preset: str = ""
    policy: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    waivers: tuple[Mapping[str, Any], ...] = ()
    warnings: tuple[str, ...] = ()


def read_record(given: object) -> Record:
    """Read one record; raises BadRecord with the place of the first thing that cannot be read."""
    if not isinstance(given, dict):
        raise BadRecord(_saw("The record", given, "an object"), 'Write {"objectives": […]}.')
    warnings = [f"Unknown field “{name}” was ignored." for name in given if name not in _RECORD_FIELDS]
    objectives = _list(given.get("objectives"), "objectives")
    if given.get("objectives") is None:
        raise BadRecord("The record has no “objectives”.", 'Write {"objectives": [{"text": …, "key_results": […]}]}.')
    cycle = given.get("cycle") or {}
    if not isinstance(cycle, dict):
        raise BadRecord(_saw("“cycle”", cycle, "an object"), 'Write {"start": "2027-01-01", "end": "2027-03-31"}.')
    drafts = tuple(_objective(one, f"objectives[{index}]", warnings) for index, one in enumerate(objectives))
    policy = given.get("policy") or {}
    if not isinstance(policy, dict):
        raise BadRecord(_saw("“policy”", policy, "an object"), "Write setting names and their values.")
    draft = SetDraft(
        objectives=drafts,
        strategy=_texts(given.get("strategy"), "strategy"),
        kpis=_texts(given.get("kpis"), "kpis"),
        cycle_start=_day(cycle.get("start"), "cycle.start"),
        cycle_end=_day(cycle.get("end"), "cycle.end"),
        language=str(given.get("lang") or ""),
    )
    return Record(
        id=given.get("id"),
        draft=draft,
        today=_day(given.get("today"), "today"),
        preset=str(given.get("preset") or ""),
        policy=policy,
        waivers=tuple(one for one in _list(given.get("waivers"), "waivers") if isinstance(one, dict)),
        warnings=tuple(dict.fromkeys(warnings)),
    )


def _objective(given: object, place: str, warnings: list[str]) -> ObjectiveDraft:
    fields = _object(given, place)
    _warn_unknown(fields, _OBJECTIVE_FIELDS, "an objective", warnings)
    if (level := fields.get("level")) and level not in _LEVELS:
        warnings.append(f"The level “{level}” is none of company, group, team, person.")
    rows = _list(fields.get("key_results"), f"{place}.key_results")
    entries = _entries(fields, _OBJECTIVE_ROLES, place)
    return ObjectiveDraft(
        entries=MappingProxyType({"text": _NO_TEXT, **entries}),
        key_results=tuple(_key_result(one, f"{place}.key_results[{row}]", warnings) for row, one in enumerate(rows)),
        tab=str(fields.get("tab") or ""),
    )


def _key_result(given: object, place: str, warnings: list[str]) -> KeyResultDraft:
    fields = {"text": given} if isinstance(given, str) else _object(given, place)
    _warn_unknown(fields, _KEY_RESULT_FIELDS, "a key result", warnings)
    entries = _entries(fields, _KEY_RESULT_ROLES, place)
    return KeyResultDraft(
        entries=MappingProxyType({"text": _NO_TEXT, **entries}),
        history=_history(_list(fields.get("history"), f"{place}.history"), f"{place}.history"),
    )


def _history(given: list[Any], place: str) -> tuple[CheckIn, ...]:
    if not given:
        return ()
    rows = [(_object(one, f"{place}[{index}]"), f"{place}[{index}]") for index, one in enumerate(given)]
    column = [_entry(row.get("confidence"), at) for row, at in rows]
    scale = confidence_scale(column, "", "")
    return tuple(
        sorted(
            (
                CheckIn(
                    day=_needed_day(row.get("date"), f"{at}.date"),
                    current=_number(row.get("current"), f"{at}.current"),
                    confidence=read_confidence(_entry(row.get("confidence"), at), scale, ""),
                    note=str(row.get("note") or ""),
                    target=_number(row.get("target"), f"{at}.target"),
                    text=str(row.get("text") or ""),
                )
                for row, at in rows
            ),
            key=lambda check_in: check_in.day,
        )
    )


def _entries(fields: Mapping[str, Any], roles: tuple[ItemRole, ...], place: str) -> Entries:
    return {role: _entry(fields[role], place, role) for role in roles if role in fields}


def _entry(given: object, *place: str) -> Entry:
    """Return a field as a cell would hold it; a list becomes lines. The parts of its place are only joined to name it."""
    if given is None:
        return Entry("")
    if isinstance(given, str):
        return Entry(given)
    if isinstance(given, bool):
        return Entry("yes" if given else "no")
    if isinstance(given, _NUMERIC):
        return Entry(f"{given:.12g}", value=given)
    if isinstance(given, list) and all(isinstance(one, str | int | float) for one in given):
        return Entry("\n".join(str(one) for one in given))
    named = ".".join(place)
    raise BadRecord(_saw(f"“{named}”", given, "text, a number or a list"), "Give it as text, as it stands in the cell.")


def _number(given: object, place: str) -> float | None:
    number = read_number(_entry(given, place), "")
    return number.value if number else None


def _object(given: object, place: str) -> Mapping[str, Any]:
    if not isinstance(given, dict):
        raise BadRecord(_saw(f"“{place}”", given, "an object"), "Give its fields by name.")
    return given


def _list(given: object, place: str) -> list[Any]:
    if given is None:
        return []
    if not isinstance(given, list):
        raise BadRecord(_saw(f"“{place}”", given, "a list"), f"Write “{place}”: [ … ].")
    return given


def _texts(given: object, place: str) -> tuple[str, ...]:
    if isinstance(given, str):
        return (given,) if given.strip() else ()
    return tuple(
        str(one.get("text") or one.get("name") or "") if isinstance(one, dict) else str(one)
        for one in _list(given, place)
    )


def _day(given: object, place: str) -> date | None:
    if given is None or given == "":
        return None
    try:
        return date.fromisoformat(str(given)[:10])
    except ValueError:
        raise BadRecord(_saw(f"“{place}”", given, "a date"), "Write dates as 2027-03-31.") from None


def _needed_day(given: object, place: str) -> date:
    day = _day(given, place)
    if day is None:
        raise BadRecord(f"“{place}” is missing.", "Each entry of a history needs its date, as 2027-03-31.")
    return day


def _warn_unknown(fields: Mapping[str, Any], known: frozenset[str], what: str, warnings: list[str]) -> None:
    if not fields.keys() <= known:
        warnings.extend(f"Unknown field “{name}” of {what} was ignored." for name in fields if name not in known)


def _saw(place: str, given: object, wanted: str) -> str:
    """Name the kind of what was given, never its content."""
    kinds = {dict: "an object", list: "a list", str: "text", bool: "true or false", int: "a number", float: "a number"}
    return f"{place} should be {wanted}, not {kinds.get(type(given), 'empty')}."

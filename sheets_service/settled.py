"""A finding that stood after one review and no longer at the next, with what people edited in between."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from sheets_service.workbook import CellRef

Kind = Literal["changed", "added", "removed"]
How = Literal["edited", "removed", "closed", "beside", "elsewhere", "off", "unseen", "unknown"]
_EDIT_FIELDS, _FIELDS = 6, 5
_LONG = 60  # characters of a text that is quoted
_SHOWN = 3  # edits named in a sentence
_MARK = re.compile(r" #[0-9a-f]{6}$")  # behind a long text that was kept by its first words
_WORDS: Mapping[How, str] = {
    "edited": "",
    "removed": "No row reads like this any more",
    "closed": "The row was closed or struck through",
    "beside": "Nothing in the row itself changed; beside it: ",
    "elsewhere": "Nothing in the row or beside it changed; elsewhere: ",
    "off": "The rule is switched off now",
    "unseen": "No cell changed: what moved on is the day, the settings or the version of the rules",
    "unknown": "What was edited is not known: the last review did not note it",
}


@dataclass(frozen=True, slots=True)
class Edit:
    """One thing that changed between two reviews: a part of a row ("" was or is empty), or a whole row that came or went.

    `key` is what the history knows the row by, `text` how it reads now, or read last.
    """

    kind: Kind
    key: str
    text: str
    role: str = ""
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Settled:
    """A finding that is gone: its rule, the text it spoke of, its row, how it went, and the edits that were seen.

    `how` states what is known and no more: the row was edited, is no longer there, was closed; else rows beside it or elsewhere
    were edited; else the rule is off, or no cell changed at all.
    """

    name: str
    text: str
    key: str = ""
    how: How = "unknown"
    edits: tuple[Edit, ...] = ()


def tell_settled(one: Settled, cells: Mapping[tuple[str, str], CellRef]) -> str:
    """Say in one sentence what settled a finding; `cells` gives where a part stands by key and role."""
    edits = list(_tell_edits(one.edits, cells))
    if one.how == "removed" and edits:
        return f"{_WORDS[one.how]}; under the same objective: {'; '.join(edits)}."
    told = "; ".join(edits) if one.how in {"edited", "beside", "elsewhere"} else ""
    return f"{_WORDS[one.how]}{told}."


def tell_edit(edit: Edit, cells: Mapping[tuple[str, str], CellRef]) -> str:
    """Say what changed: “F7 target: 90 → 60”, “added “Families in the same home””."""
    if edit.kind != "changed":
        return f"{edit.kind} “{_short(edit.text)}”"
    cell = cells.get((edit.key, edit.role)) or cells.get((edit.key, "text"))
    part = f"{cell.a1 if cell else ''} {edit.role.replace('_', ' ')}".strip()
    return f"{part}: {_value(edit.before)} → {_value(edit.after)}"


def pack_settled(one: Settled) -> list[object]:
    """Write a settled finding as a short list."""
    edits = [[edit.kind, edit.key, edit.text, edit.role, edit.before, edit.after] for edit in one.edits]
    return [one.name, one.text, one.key, one.how, edits]


def unpack_settled(given: object) -> Settled | None:
    """Read a settled finding back; None when it is not one."""
    if not isinstance(given, list) or len(given) != _FIELDS:
        return None
    name, text, key, how, edits = given
    if how not in get_args(How) or not isinstance(edits, list):
        return None
    return Settled(str(name), str(text), str(key), how, tuple(_edits(edits)))


def _edits(given: Iterable[object]) -> Iterator[Edit]:
    for one in given:
        if isinstance(one, list) and len(one) == _EDIT_FIELDS and one[0] in get_args(Kind):
            yield Edit(one[0], *(str(part) for part in one[1:]))


def _tell_edits(edits: tuple[Edit, ...], cells: Mapping[tuple[str, str], CellRef]) -> Iterator[str]:
    yield from (tell_edit(edit, cells) for edit in edits[:_SHOWN])
    if len(edits) > _SHOWN:
        yield f"and {len(edits) - _SHOWN} more"


def _value(text: str) -> str:
    if not text:
        return "empty"
    return f"“{_short(text)}”" if any(one.isalpha() for one in text) else text


def _short(text: str) -> str:
    line = " ".join(_MARK.sub("", text).split())
    return line if len(line) <= _LONG else f"{line[: _LONG - 1].rstrip()}…"

"""Looks at one row, kept in one cell: what was seen when, thinned with age, never more than a cell can hold."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any

from sheets_service.okrs import CheckIn, KeyResult, Objective
from sheets_service.values import dataclass

LARGEST = 30_000  # characters of a packed row; a cell of Google Sheets holds 50,000
_WEEKLY, _MONTHLY = 8 * 7, 8 * 7 + 366  # days: weekly looks for eight weeks, monthly for a year, then one a quarter
_FIELDS = 5
LONGEST = 500  # characters of an objective
_ROW = 2000  # characters of a row, beyond which it is kept by its first words and a mark of the rest
_MARK = len("… #123456")
_PART = 120  # the same for a part
_NUMBERS = frozenset({int, float})  # what JSON holds; True is no number
_NO_PARTS = frozenset({"id", "text"})


@dataclass(frozen=True, slots=True)
class RowSeen:
    """A key result as earlier reviews saw it; `key` stays the same however it is reworded or moved.

    `looks` stand oldest first; a look is kept when something changed since the one before. `gone` is the day of the first
    review that did not find the row any more. `parts` are its other cells as they read, by role; None when not noted.
    """

    key: str
    id: str
    home: str  # the key of its objective
    text: str
    place: int  # from the top, from 0
    looks: tuple[CheckIn, ...] = ()
    gone: date | None = None
    parts: Mapping[str, str] | None = None

    @property
    def last(self) -> CheckIn | None:
        """The newest look."""
        return self.looks[-1] if self.looks else None

    @property
    def progress(self) -> float | None:
        """How far the row had come when it was last seen, 0-1; None when nobody could tell."""
        return self.last.score if self.last else None


@dataclass(frozen=True, slots=True)
class AimSeen:
    """An objective as the last review saw it; `parts` are its other cells, None when they were not noted."""

    key: str
    id: str
    text: str
    place: int
    parts: Mapping[str, str] | None = None


def parts_of(item: Objective | KeyResult) -> Mapping[str, str]:
    """Return what stands in the cells of an item beside its text, so that the next review can say which one was edited.

    A long text is kept by its first words and a mark of the rest.
    """
    told: dict[str, str] = {
        role: _shorten(one.text) for role, one in item.entries.items() if role not in _NO_PARTS and one.text.strip()
    }
    if isinstance(item, KeyResult) and item.history:
        last = max(item.history, key=lambda one: one.day)
        value = "" if last.current is None else f"{last.current:.12g}"
        told["check-in"] = _shorten(" ".join(part for part in (last.day.isoformat(), value, last.note) if part))
    return MappingProxyType(told)


def kept_text(text: str) -> str:
    """Return what is remembered of a row's text: all of it, or of a very long one the first words and a mark of the rest.

    A cell can hold 50,000 characters, and each change of it would be kept beside the others. What was kept stays as it is.
    """
    return text if len(text) <= _ROW else _shorten(text, _ROW - _MARK)


def with_look(looks: tuple[CheckIn, ...], kr: KeyResult, today: date) -> tuple[CheckIn, ...]:
    """Return the looks at a row with today's, or as they are when nothing changed; a second look today replaces the first."""
    look = CheckIn(today, kr.current, kr.confidence, target=kr.target, text=kept_text(kr.text), score=_score(kr))
    if not looks:
        return (look,)
    if _content(look) == _content(looks[-1]):
        return looks
    return thin((*(one for one in looks if one.day < today), look), today)


def thin(looks: Sequence[CheckIn], today: date) -> tuple[CheckIn, ...]:
    """Keep the last look of each week for eight weeks, of each month for a year, of each quarter before, and the very first."""
    kept = {_period(one.day, today): one for one in looks}
    return tuple(one for index, one in enumerate(looks) if index == 0 or kept[_period(one.day, today)] is one)


def pack_row(row: RowSeen) -> str:
    """Write a row as one line of JSON; a text is repeated only where it changed, and the oldest looks make room."""
    looks = row.looks
    while len(packed := _pack(replace(row, looks=looks))) > LARGEST and looks:
        looks = looks[len(looks) // 2 + 1 :]
    return packed if len(packed) <= LARGEST else _pack(replace(row, looks=(), text=row.text[:1000], parts=None))


def unpack_row(given: object) -> RowSeen | None:
    """Read a row back; None when it is not one."""
    if not isinstance(given, dict) or not isinstance(given.get("k"), str) or not isinstance(given.get("t"), str):
        return None
    text, looks = "", list[CheckIn]()
    packed = given.get("l")
    for one in packed if isinstance(packed, list) else ():
        look = _look(one, text)
        if look is not None:
            text = look.text
            looks.append(look)
    return RowSeen(
        key=given["k"],
        id=str(given.get("i") or ""),
        home=str(given.get("o") or ""),
        text=kept_text(given["t"]),
        place=_whole(given.get("p")),
        looks=tuple(sorted(looks, key=lambda one: one.day)),
        gone=_day(given.get("g")),
        parts=_parts(given.get("c")),
    )


def pack_aims(aims: Iterable[AimSeen]) -> list[list[object]]:
    """Write objectives as short lists."""
    return [
        [one.key, one.id, one.text[:LONGEST], one.place, None if one.parts is None else dict(one.parts)] for one in aims
    ]


def unpack_aim(given: object) -> AimSeen | None:
    """Read an objective back; None when it is not one."""
    if not isinstance(given, list) or len(given) != len(("key", "id", "text", "place", "parts")):
        return None
    key, item_id, text, place, parts = given
    if not isinstance(key, str) or not isinstance(text, str):
        return None
    return AimSeen(key, str(item_id), text, _whole(place), _parts(parts))


def _content(look: CheckIn) -> tuple[object, ...]:
    return look.current, look.confidence, look.note, look.target, look.text, look.score


def _score(kr: KeyResult) -> float | None:
    """Return the score that people gave, else how far the numbers say that the row has come, else what people estimated."""
    if kr.grade is not None:
        return kr.grade
    if kr.current is None or kr.baseline is None or kr.target is None or kr.baseline == kr.target:
        return kr.progress
    return round((kr.current - kr.baseline) / (kr.target - kr.baseline), 3)


def _period(day: date, today: date) -> tuple[str, int, int]:
    age = (today - day).days
    if age < _WEEKLY:
        return ("week", *day.isocalendar()[:2])
    return ("month", day.year, day.month) if age < _MONTHLY else ("quarter", day.year, (day.month - 1) // 3)


def _pack(row: RowSeen) -> str:
    text, looks = "", []
    for one in row.looks:
        told: list[object] = [one.day.isoformat(), one.current, one.target, one.confidence, one.score]
        looks.append([*told, one.text] if one.text != text else told)
        text = one.text
    line: dict[str, object] = {"k": row.key, "o": row.home, "t": row.text, "p": row.place, "l": looks}
    if row.id:
        line["i"] = row.id
    if row.gone is not None:
        line["g"] = row.gone.isoformat()
    if row.parts is not None:
        line["c"] = dict(row.parts)
    return json.dumps(line, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _look(given: Any, text: str) -> CheckIn | None:  # noqa: ANN401  (JSON enters here)
    if not isinstance(given, list) or len(given) < _FIELDS:
        return None
    day = _day(given[0])
    if day is None:
        return None
    current, target, confidence, score = (_number(one) for one in given[1:_FIELDS])
    told = given[_FIELDS] if len(given) > _FIELDS else text
    return CheckIn(day, current, confidence, target=target, text=kept_text(str(told)), score=score)


def _parts(given: object) -> Mapping[str, str] | None:
    return MappingProxyType({str(role): str(text) for role, text in given.items()}) if isinstance(given, dict) else None


def _shorten(text: str, most: int = _PART) -> str:
    line = text if text.isalnum() else " ".join(text.split())
    if len(line) <= most:
        return line
    return f"{line[:most].rstrip()}… #{hashlib.sha256(line.encode('utf-8', 'surrogatepass')).hexdigest()[:6]}"


def _number(given: object) -> float | None:
    return float(given) if type(given) in _NUMBERS else None  # type: ignore[arg-type]  # one of the two


def _whole(given: object) -> int:
    return given if isinstance(given, int) else 0


def _day(given: object) -> date | None:
    try:
        return date.fromisoformat(str(given))
    except ValueError:
        return None

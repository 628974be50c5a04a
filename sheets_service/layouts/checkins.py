"""Check-ins that stand in the sheet already: a log of dated rows, or columns headed by dates or weeks."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import Final

from sheets_service.columns import confidence_scale, decimal_sign, read_confidence, read_number
from sheets_service.drafts import KeyResultDraft
from sheets_service.layouts.assemble import entry
from sheets_service.layouts.cycles import Bounds, find_day
from sheets_service.layouts.heading import plain
from sheets_service.layouts.reading import RoleTable
from sheets_service.layouts.roles import RoleColumn
from sheets_service.okrs import CheckIn, Entry
from sheets_service.workbook import Value

_WEEK: Final = re.compile(
    r"^(?:week|wk|w|kw|cw|semana|semaine|settimana|sem|woche|minggu|tydzien|неделя)\s*#?(\d{1,2})$|^(\d{1,2})週$"
)
_READINGS = ("current", "value", "confidence", "progress", "grade")
_ONCE = 0.75
_MOST_WEEKS = 16

History = Mapping[str, tuple[CheckIn, ...]]
Latest = Mapping[str, tuple[date, Entry]]


def is_log(table: RoleTable) -> bool:
    """Tell whether a table is a check-in log: dated rows that speak of key results again and again."""
    dates, about = _date_column(table), table.first("key_result") or table.first("id")
    if dates is None or about is None or not any(table.has(role) for role in (*_READINGS, "note")):
        return False
    tab, rows = table.table.tab, range(table.table.first, table.table.last + 1)
    names = [text for row in rows if (text := plain(tab.cell(row, about.index).text))]
    if not names:
        return False
    repeated = len(set(names)) <= _ONCE * len(names)
    return repeated or not (table.has("target") or table.has("baseline") or table.has("objective"))


def _date_column(table: RoleTable) -> RoleColumn | None:
    """Return the column that dates the rows: by days, or by the numbers of weeks."""
    dated = [one for one in table.columns if one.column.read.part in {"date", "updated", "cycle"}]
    return next((one for one in dated if one.profile.dates > 0.6), None) or next(
        (one for one in dated if one.profile.is_numeric and "week" in plain(one.column.heading)), None
    )


def read_log(table: RoleTable, bounds: Bounds | None) -> dict[str, tuple[CheckIn, ...]]:
    """Return the check-ins of a log by the id and by the text of the key result, oldest first."""
    dates = _date_column(table)
    if dates is None:
        return {}
    found: dict[str, list[CheckIn]] = {}
    columns = {role: one for role in (*_READINGS, "note", "target", "key_result") if (one := table.first(role))}
    ids = [one for one in table.columns if one.role == "id"]
    rows = range(table.table.first, table.table.last + 1)
    tab = table.table.tab
    cells = {role: [entry(tab, row, one.index) for row in rows] for role, one in columns.items()}
    scale = _Scale.of(cells, columns["confidence"].column.heading if "confidence" in columns else "")
    for position, row in enumerate(rows):
        day = _day(entry(tab, row, dates.index), bounds)
        if day is None:
            continue
        check_in = _check_in(day, {role: entries[position] for role, entries in cells.items()}, scale)
        for key in dict.fromkeys(
            plain(text)
            for text in (
                cells["key_result"][position].text if "key_result" in cells else "",
                *(tab.cell(row, one.index).text for one in ids),
            )
            if text.strip()
        ):
            found.setdefault(key, []).append(check_in)
    return {key: tuple(sorted(check_ins, key=_by_day)) for key, check_ins in found.items()}


def read_latest(table: RoleTable, bounds: Bounds | None) -> dict[str, tuple[date, Entry]]:
    """Return the newest number of each key result in a log, with its day, by id and by text."""
    dates, value = _date_column(table), table.first("current") or table.first("value")
    found: dict[str, tuple[date, Entry]] = {}
    if dates is None or value is None:
        return found
    tab = table.table.tab
    names = [one for one in table.columns if one.role in {"key_result", "id"}]
    for row in range(table.table.first, table.table.last + 1):
        day, number = _day(entry(tab, row, dates.index), bounds), entry(tab, row, value.index)
        if day is None or not number.text:
            continue
        for key in {plain(tab.cell(row, one.index).text) for one in names} - {""}:
            if key not in found or found[key][0] <= day:
                found[key] = (day, number)
    return found


def with_latest(draft: KeyResultDraft, latest: Latest) -> KeyResultDraft:
    """Take the log's newest number for today's, where the key result's own table has no column for it."""
    if {"current", "progress"} & set(draft.entries):
        return draft
    for role in ("id", "text"):
        found = draft.entries.get(role)
        if found and plain(found.text) in latest:
            entries = MappingProxyType({**draft.entries, "current": latest[plain(found.text)][1]})
            return replace(draft, entries=entries)
    return draft


@dataclass(frozen=True, slots=True)
class _Scale:
    """How the numbers of a log are written: decimal sign, and what full confidence is."""

    decimal: str
    confidence: float

    @classmethod
    def of(cls, cells: Mapping[str, Sequence[Entry]], heading: str) -> "_Scale":
        """See the conventions from all cells together."""
        decimal = decimal_sign(one.text for entries in cells.values() for one in entries)
        return cls(decimal, confidence_scale(cells.get("confidence", ()), heading, decimal))


def _check_in(day: date, cells: Mapping[str, Entry], scale: _Scale) -> CheckIn:
    def number(*roles: str) -> float | None:
        found = next((cells[role] for role in roles if role in cells and cells[role].text), None)
        read = read_number(found, scale.decimal) if found else None
        return read.value if read else None

    return CheckIn(
        day,
        number("current", "value"),
        read_confidence(cells["confidence"], scale.confidence, scale.decimal) if "confidence" in cells else None,
        cells["note"].text if "note" in cells else "",
        number("target"),
        cells["key_result"].text if "key_result" in cells else "",
    )


def series_columns(table: RoleTable, bounds: Bounds | None) -> tuple[tuple[int, date], ...]:
    """Return the columns headed by a date or a week with the day each stands for; weeks need the cycle's start."""
    found = []
    for one in table.columns:
        if one.column.row < 0 or one.role not in {"", "date", "cycle", "method"} or not one.profile.filled:
            continue
        if not one.profile.numeric:
            continue
        cell = table.table.tab.cell(one.column.row, one.index)
        day = _heading_day(cell.text.strip(), cell.value, bounds)
        if day is not None:
            found.append((one.index, day))
    return tuple(sorted(found, key=_by_date)) if len(found) >= 2 else ()


def read_numbers(table: RoleTable, bounds: Bounds | None) -> History:
    """Return the check-ins of a table of bare numbers: a row for each key result and a column for each date, or turned."""
    tab, rows = table.table.tab, range(table.table.first, table.table.last + 1)
    names = [one for one in (table.first("key_result"), table.first("id")) if one]
    found: dict[str, list[CheckIn]] = {}
    series = series_columns(table, bounds)
    for row in rows:
        for column, day in series:
            for key in {plain(tab.cell(row, one.index).text) for one in names} - {""}:
                found.setdefault(key, []).extend(_number_on(day, entry(tab, row, column)))
    dates = _date_column(table)
    for one in table.columns if dates else ():
        if dates and one.subject == "key_result" and one.profile.is_numeric:
            dated = [(row, _day(entry(tab, row, dates.index), bounds)) for row in rows]
            check_ins = [number for row, on in dated if on for number in _number_on(on, entry(tab, row, one.index))]
            found.setdefault(plain(one.column.heading), []).extend(check_ins)
    return {key: tuple(check_ins) for key, check_ins in found.items()}


def _number_on(day: date, found: Entry) -> Iterator[CheckIn]:
    read = read_number(found, "")
    if read is not None:
        yield CheckIn(day, read.value)


def _heading_day(text: str, value: Value, bounds: Bounds | None) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    return _week_day(plain(text).replace(" ", ""), bounds) or find_day(text, bounds[1].year if bounds else None)


def with_series(table: RoleTable, draft: KeyResultDraft, columns: Iterable[tuple[int, date]]) -> KeyResultDraft:
    """Add the numbers in a row's dated columns to its history."""
    place = draft.entries["text"].cell if "text" in draft.entries else None
    if place is None or place.tab != table.table.tab.title or not table.table.first <= place.row <= table.table.last:
        return draft
    found = []
    for column, day in columns:
        read = read_number(entry(table.table.tab, place.row, column), "")
        if read is not None:
            found.append(CheckIn(day, read.value))
    return replace(draft, history=(*draft.history, *found)) if found else draft


def with_history(draft: KeyResultDraft, history: History) -> KeyResultDraft:
    """Add the log's check-ins of this key result, found by its id or by its text."""
    for role in ("id", "text"):
        found = draft.entries.get(role)
        if found and plain(found.text) in history:
            return replace(draft, history=(*draft.history, *history[plain(found.text)]))
    return draft


def _day(found: Entry, bounds: Bounds | None) -> date | None:
    if isinstance(found.value, datetime):
        return found.value.date()
    if isinstance(found.value, date):
        return found.value
    week = f"w{found.text.strip()}" if found.text.strip().isdigit() else plain(found.text).replace(" ", "")
    return _week_day(week, bounds) or find_day(found.text, bounds[1].year if bounds else None)


def _week_day(text: str, bounds: Bounds | None) -> date | None:
    """Return the last day of a week of the cycle ("w3"); None without a cycle."""
    week = _WEEK.match(text)
    number = int(week[1] or week[2]) if week else 0
    return bounds[0] + timedelta(days=7 * number - 1) if bounds and 0 < number <= _MOST_WEEKS else None


def _by_day(check_in: CheckIn) -> date:
    return check_in.day


def _by_date(found: tuple[int, date]) -> date:
    return found[1]

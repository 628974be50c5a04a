"""Columns headed by weeks, months or quarters: the last filled one holds today's number where no column of its own does."""

import re
from dataclasses import replace
from itertools import pairwise
from types import MappingProxyType
from typing import Final

from sheets_service.drafts import KeyResultDraft
from sheets_service.layouts.assemble import entry
from sheets_service.layouts.cycles import MONTH_ALONE, find_day
from sheets_service.layouts.heading import plain
from sheets_service.layouts.reading import RoleTable
from sheets_service.layouts.roles import RoleColumn

_KINDS: Final = {
    kind: re.compile(rf"(?:{words})\W{{0,2}}(\d{{1,2}})(?:\D{{0,3}}(?:20)?\d\d)?")
    for kind, words in {
        "week": "w|wk|kw|cw|wc|week|woche|semaine|semana|settimana|sem|tydzien|minggu|неделя",
        "quarter": "q|quarter|quartal|t|trimestre|k|kwartaal|kwartal|квартал|kuartal",
        "month": "m|month|monat|mois|mes|mese|maand|miesiac|месяц|bulan",
        "sprint": "sprint|iteration|s",
    }.items()
}
_PLANNED: Final = frozenset({"quarter", "month"})  # where every one is filled, they may as well be milestones
_FEWEST = 2


def period_columns(table: RoleTable) -> tuple[int, ...]:
    """Return the columns headed by periods of one kind, the latest last; () where they may be plans."""
    kinds: dict[str, list[tuple[int, RoleColumn]]] = {}
    for one in table.columns:
        if one.role in {"", "date", "cycle", "method"} and (found := _period(table, one)):
            kinds.setdefault(found[0], []).append((found[1], one))
    kind, columns = max(kinds.items(), key=lambda entry: len(entry[1]), default=("", []))
    alone = kind == "day" and table.has("baseline", "target")  # "Start, Target, 7 Dec": where it stood that day
    if len(columns) < (1 if alone else _FEWEST) or any(one.profile.is_wordy for _, one in columns):
        return ()
    if all(earlier > later for (earlier, _), (later, _) in pairwise(columns)):
        columns.reverse()
    if kind in _PLANNED and columns[-1][1].profile.filled:
        return ()
    return tuple(one.index for _, one in columns if one.profile.filled)


def with_last_period(table: RoleTable, draft: KeyResultDraft, columns: tuple[int, ...]) -> KeyResultDraft:
    """Take the number of the last filled period for today's, where the row has none."""
    place = draft.entries["text"].cell if "text" in draft.entries else None
    if place is None or place.tab != table.table.tab.title or not table.table.first <= place.row <= table.table.last:
        return draft
    if any(draft.entries[role].text for role in ("current", "progress") if role in draft.entries):
        return draft
    for column in reversed(columns):
        found = entry(table.table.tab, place.row, column)
        if any(map(str.isdigit, found.text)):
            return replace(draft, entries=MappingProxyType({**draft.entries, "current": found}))
    return draft


def _period(table: RoleTable, one: RoleColumn) -> tuple[str, int] | None:
    """Return the kind of a column's period and its number in the order of its kind."""
    if one.column.row < 0:
        return None
    text = table.table.tab.cell(one.column.row, one.index).text.strip()
    words = plain(text)
    for kind, pattern in _KINDS.items():
        if match := pattern.fullmatch(words):
            return kind, int(match[1])
    if MONTH_ALONE.fullmatch(text):
        return "month", one.index
    day = find_day(text, 2000)
    return ("day", day.toordinal()) if day else None

"""What each column of a table is for, by its heading and by what stands in it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from sheets_service.layouts.claims import with_texts
from sheets_service.layouts.cycles import MONTH_ALONE
from sheets_service.layouts.heading import LEVEL_OF, plain
from sheets_service.layouts.labels import label_kind
from sheets_service.layouts.profiles import SAMPLE, Profile, profile
from sheets_service.layouts.roles import PARTS_OF_ROWS, RoleColumn, only
from sheets_service.layouts.tables import Table, TableColumn
from sheets_service.workbook import column_letters

DATES: Final = frozenset({"due", "updated", "started", "date"})
_PAIR: Final = 2
_PERIOD: Final = re.compile(r"\b(?:[qh][1-4]|20\d\d)\b", re.IGNORECASE)
_YEAR: Final = re.compile(r"\b20\d\d\b")
_WHOLE: Final[Mapping[str, str]] = {"is": "current"}  # headings that say so only where nothing stands beside the word
_BECAME: Final = frozenset(
    {"стало", "became", "reached", "erreicht", "atteint", "alcanzado", "alcancado", "raggiunto", "behaald"}
)


def assign(table: Table, mapping: Mapping[str, str]) -> tuple[RoleColumn, ...]:
    """Give every column of a table its role; `mapping` holds what a person has said ("key_result" → "C" or a heading).

    Raises LayoutAmbiguous when two columns have the same claim to be the key results.
    """
    columns = [_first_reading(table, one) for one in table.columns]
    said = {role: place for role, place in mapping.items() if _find(columns, place) is not None}
    columns = _with_said(columns, said)
    columns = with_texts(table, columns, said)
    columns = _since_then(_since_last_period(_by_neighbours(_by_content(columns), said)))
    return tuple(_without_doubles(columns, said))


def part_of(column: RoleColumn) -> str:
    """Return the part that a column's heading and content name, before doubles are sorted out."""
    part = column.column.read.part
    return _refine(part, column.profile) if part != "text" else ""


def _first_reading(table: Table, column: TableColumn) -> RoleColumn:
    rows = range(table.first, min(table.last + 1, table.first + 2 * SAMPLE))
    seen = profile(table.tab.cell(row, column.index) for row in rows)
    read = column.read
    part = read.part or _WHOLE.get(plain(column.heading), "")
    role = _refine(part, seen) if part and part != "text" else ""
    if (
        read.part == "text"
        and read.subject in {"objective", "okr", "key_result"}
        and read.number is None
        and _is_reference(seen, behind=_has_key_results_left(table, column))
    ):
        role = "id"  # "Objective" above "O1", "O2" points to objectives that stand elsewhere
    if role in {"", "type", "level"} and _says_kinds(table, column, rows):
        role = "kind"
    if role == "level" and not _says_levels(table, column, rows):
        role = ""
    return RoleColumn(column, role, read.subject, read.number, read.level, seen)


def _refine(part: str, seen: Profile) -> str:
    """Correct what a heading says by what the cells hold."""
    if not seen.filled:
        return part
    if part in {"baseline", "current", "target"} and seen.dates > 0.5:
        return {"baseline": "started", "target": "due", "current": "updated"}[part]
    if part == "owner" and seen.dates > 0.5:
        return "due"  # "By" a day, not by somebody
    if part in DATES and seen.is_numeric and seen.dates == 0 and part != "due":
        return ""
    if part == "status" and seen.is_numeric:
        return "progress"
    if part == "id" and (seen.is_wordy and seen.ids < 0.3):
        return ""
    if part == "progress" and seen.is_wordy and seen.words > 4:
        return "note"
    if part in {"team", "owner"} and (seen.is_numeric or seen.words > 7):
        return ""
    return part


def _has_key_results_left(table: Table, column: TableColumn) -> bool:
    return any(
        one.read.subject == "key_result" and one.read.part == "text"
        for one in table.columns
        if one.index < column.index
    )


def _is_reference(seen: Profile, *, behind: bool) -> bool:
    """Tell whether cells point to rows elsewhere; bare numbers `behind` the key results are their targets."""
    return seen.ids > 0.7 or (
        not behind and seen.filled > 0 and seen.words <= 1 and seen.length <= 4 and seen.numeric > 0.9
    )


def _says_kinds(table: Table, column: TableColumn, rows: range) -> bool:
    """Tell whether the cells are labels such as "Objective 1" and "KR 1.1", with the texts in another column."""
    texts = [text for row in rows if (text := table.tab.cell(row, column.index).text.strip())][:SAMPLE]
    kinds = [label_kind(text) for text in texts if len(text) < 25]
    told = {"key_result", "initiative"} if "objective" in kinds else {"key_result"}
    return bool(told & set(kinds)) and sum(bool(kind) for kind in kinds) >= 0.6 * len(texts)


def _says_levels(table: Table, column: TableColumn, rows: range) -> bool:
    """Tell whether the cells name levels, such as "Company" and "Team"; "level of achievement" is another matter."""
    texts = [text for row in rows if (text := plain(table.tab.cell(row, column.index).text))][:SAMPLE]
    known = sum(text in LEVEL_OF or text.split()[0] in LEVEL_OF for text in texts)
    return not texts or known >= 0.5 * len(texts)


def _with_said(columns: list[RoleColumn], said: Mapping[str, str]) -> list[RoleColumn]:
    for role, place in said.items():
        found = _find(columns, place)
        columns = [
            replace(one, role=role, subject="")
            if one is found
            else replace(one, role="" if one.role == role else one.role)
            for one in columns
        ]
    return columns


def _find(columns: Sequence[RoleColumn], place: str) -> RoleColumn | None:
    """Find the column that a person named by its letter or by its heading."""
    wanted = place.strip()
    by_heading = next(
        (one for one in columns if one.column.heading and plain(one.column.heading) == plain(wanted)), None
    )
    return by_heading or next((one for one in columns if column_letters(one.index) == wanted.upper()), None)


def _by_content(columns: list[RoleColumn]) -> list[RoleColumn]:
    """Name columns whose heading said nothing, where their content is beyond doubt."""
    return [
        replace(one, role="id") if not one.role and not one.column.heading and one.profile.ids > 0.8 else one
        for one in columns
    ]


def _by_neighbours(columns: list[RoleColumn], said: Mapping[str, str]) -> list[RoleColumn]:
    """Settle headings that lean on each other: "Start, Where we are, Goal"; "Было, Стало, Сейчас"."""
    for role, free, one in (
        ("baseline", "current", _last_of(columns, "baseline")),
        ("current", "target", next((c for c in columns if c.role == "current" and _is_outcome(c)), None)),
    ):
        if one is None or role in said or only(columns, free) or sum(c.role == role for c in columns) < _PAIR:
            continue
        columns = [replace(c, role=free) if c is one else c for c in columns]
    return columns


def _since_then(columns: list[RoleColumn]) -> list[RoleColumn]:
    """Read the one column of numbers under a month left of the goal as the start: "Sept", "Dec goal", "Now"."""
    goal, now = only(columns, "target"), only(columns, "current")
    if goal is None or now is None or only(columns, "baseline"):
        return columns
    months = [
        one
        for one in columns
        if one.role in {"", "date", "cycle"}
        and one.index < goal.index
        and one.profile.is_numeric
        and MONTH_ALONE.fullmatch(one.column.heading.strip())
    ]
    return [replace(one, role="baseline") if months == [one] else one for one in columns]


def _since_last_period(columns: list[RoleColumn]) -> list[RoleColumn]:
    """Read numbers under a period before the target's as the start.

    "2025", "Q1", "Q2", "Target 2026"; or "Q3 actual", "Q4 target", "Q4 to date".
    """
    goal = only(columns, "target")
    if goal is None or only(columns, "baseline"):
        return columns
    period = _PERIOD.search(goal.column.heading)
    actual = {one.index: _PERIOD.search(one.column.heading) for one in columns if one.role == "current"}
    earlier = [
        index
        for index, found in actual.items()
        if period and found and index < goal.index and found[0].casefold() != period[0].casefold()
    ]
    if len(earlier) == 1 and len(actual) > 1:
        return [replace(one, role="baseline") if one.index in earlier else one for one in columns]
    year = _YEAR.search(goal.column.heading)
    if year is None:
        return columns
    before = str(int(year[0]) - 1)
    return [
        replace(one, role="baseline")
        if not one.role and one.profile.is_numeric and before in one.column.heading.split()
        else one
        for one in columns
    ]


def _last_of(columns: Sequence[RoleColumn], role: str) -> RoleColumn | None:
    return next((one for one in reversed(columns) if one.role == role and not one.subject), None)


def _is_outcome(one: RoleColumn) -> bool:
    """Tell whether a heading says what became of a number: a wish, where another column holds today's."""
    return bool(_BECAME & set(plain(one.column.heading).split()))


def _without_doubles(columns: list[RoleColumn], said: Mapping[str, str]) -> Iterable[RoleColumn]:
    """Keep one column for each part of a row: the one whose heading says just that."""
    best: dict[tuple[str, str, int | None], RoleColumn] = {}
    for one in columns:
        if one.role in PARTS_OF_ROWS:
            key = (one.role, _whose(one), one.number)
            rival = best.get(key)
            if rival is None or _closeness(one) < _closeness(rival):
                best[key] = one
    kept = {one.index for one in best.values()} | {one.index for one in columns if one.role in said}
    for one in columns:
        yield one if one.role not in PARTS_OF_ROWS or one.index in kept else replace(one, role="")


def _whose(one: RoleColumn) -> str:
    """Say whose part a column is: an id's subject matters, elsewhere only objectives have columns of their own."""
    if one.subject == "objective" or (one.role == "id" and one.subject in {"okr", "goal"}):
        return "objective"
    return "key_result" if one.role == "id" and one.subject == "key_result" else ""


def _closeness(one: RoleColumn) -> tuple[bool, int, int]:
    if one.role == "team":  # of several, the one that says most: "Team" right of "Department"
        return (not one.profile.filled, 0, -one.index)
    return (not one.profile.filled, len(plain(one.column.heading).split()), one.index)

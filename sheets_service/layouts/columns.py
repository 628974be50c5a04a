"""What each column of a table is for, by its heading and by what stands in it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from types import MappingProxyType
from typing import Final

from sheets_service.errors import LayoutAmbiguous
from sheets_service.layouts.headings import LEVEL_OF, plain, read_heading
from sheets_service.layouts.labels import label_kind
from sheets_service.layouts.tables import Table, TableColumn
from sheets_service.workbook import Cell, CellRef, column_letters

PARTS_OF_ROWS: Final = (
    "id", "team", "owner", "parent", "type", "why", "level", "status", "note", "baseline", "target", "current",
    "progress", "grade", "unit", "due", "confidence", "depends_on", "next_step", "updated", "weight",
)  # fmt: skip
NUMBERS: Final = frozenset({"baseline", "target", "current", "progress", "grade", "confidence", "weight"})
DATES: Final = frozenset({"due", "updated", "started", "date"})
ID: Final = re.compile(
    r"\[?(?:(?:OKR|KR|O|Obj|G|KPI)[\s\-_.#]?\d{1,3}(?:[.\-_/]?(?:KR|K)?\d{1,3})*"
    r"|[A-Za-z]{1,5}[-_.#]?\d{1,4}(?:[.\-_]\w{1,4})*"
    r"|\d{1,3}(?:\.\d{1,3})+|\d{1,6})\]?[.:)]?",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(
    r"[-+±~<>≤≥≈]?\s*[$€£¥]?\s*[-+]?\d[\d\s.,'’]*\s*(?:%|[^\W\d]{0,12}\.?)?(?:\s*[^\W\d]{1,12})?"
)
DATE: Final = re.compile(
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ].*)?|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4})"
    r"|\d{1,2}[. ]\s*[^\W\d]{3,9}\.?(?:[ ,]+\d{2,4})?"
    r"|[^\W\d]{3,9}\.? \d{1,2}(?:,? \d{4})?"
)
_SAMPLE = 300
_KEY_RESULT_CLAIMS: Final[Mapping[str, float]] = MappingProxyType(
    {"key_result": 1.0, "measure": 0.7, "result": 0.6, "goal": 0.5, "okr": 0.3}
)
_OBJECTIVE_CLAIMS: Final[Mapping[str, float]] = MappingProxyType({"objective": 1.0, "goal": 0.8, "okr": 0.6})


@dataclass(frozen=True, slots=True)
class Profile:
    """What the cells of a column look like; shares are 0-1 of the filled cells, `words` their mean count of words."""

    filled: int
    numeric: float = 0.0
    dates: float = 0.0
    ids: float = 0.0
    words: float = 0.0
    length: float = 0.0

    @property
    def is_wordy(self) -> bool:
        """True for a column of phrases: objectives and key results are made of those."""
        return self.filled > 0 and self.numeric + self.dates < 0.4 and (self.words >= 2.2 or self.length >= 14)

    @property
    def is_numeric(self) -> bool:
        """True for a column of numbers, units and per cent signs included."""
        return self.filled > 0 and self.numeric >= 0.6 and self.words < 4


@dataclass(frozen=True, slots=True)
class RoleColumn:
    """A column with the role it plays: "objective", "key_result", "initiative", a part of a row, or "" for none."""

    column: TableColumn
    role: str
    subject: str = ""  # whose part it is, where the heading says so
    number: int | None = None
    level: str = ""
    profile: Profile = Profile(0)

    @property
    def index(self) -> int:
        """The column on the tab, from 0."""
        return self.column.index


def profile(cells: Iterable[Cell]) -> Profile:
    """Describe what a column holds, from its first filled cells."""
    filled = [cell for cell in cells if not cell.is_blank][:_SAMPLE]
    if not filled:
        return Profile(0)
    texts = [cell.text.strip() for cell in filled]
    count = len(filled)
    return Profile(
        filled=count,
        numeric=sum(_is_number(cell, text) for cell, text in zip(filled, texts, strict=True)) / count,
        dates=sum(
            isinstance(cell.value, date | datetime) or bool(DATE.fullmatch(text))
            for cell, text in zip(filled, texts, strict=True)
        )
        / count,
        ids=sum(bool(ID.fullmatch(text)) and not text.replace(".", "").isdigit() for text in texts) / count,
        words=sum(_words(text) for text in texts) / count,
        length=sum(len(text) for text in texts) / count,
    )


def assign(table: Table, mapping: Mapping[str, str]) -> tuple[RoleColumn, ...]:
    """Give every column of a table its role; `mapping` holds what a person has said ("key_result" → "C" or a heading).

    Raises LayoutAmbiguous when two columns have the same claim to be the key results.
    """
    columns = [_first_reading(table, one) for one in table.columns]
    said = {role: place for role, place in mapping.items() if _find(columns, place) is not None}
    columns = _with_said(columns, said)
    columns = _with_texts(table, columns, said)
    return tuple(_without_doubles(_by_content(columns), said))


def only(columns: Sequence[RoleColumn], role: str, subject: str | None = None) -> RoleColumn | None:
    """Return the first column of a role, None without one."""
    return next((one for one in columns if one.role == role and (subject is None or one.subject == subject)), None)


def part_of(column: RoleColumn) -> str:
    """Return the part that a column's heading and content name, before doubles are sorted out."""
    part = column.column.read.part
    return _refine(part, column.profile) if part != "text" else ""


def _first_reading(table: Table, column: TableColumn) -> RoleColumn:
    rows = range(table.first, min(table.last + 1, table.first + 2 * _SAMPLE))
    seen = profile(table.tab.cell(row, column.index) for row in rows)
    read = column.read
    role = _refine(read.part, seen) if read.part and read.part != "text" else ""
    if (
        read.part == "text"
        and read.subject in {"objective", "okr", "key_result"}
        and read.number is None
        and _is_reference(seen)
    ):
        role = "id"  # "Objective" above "O1", "O2" points to objectives that stand elsewhere
    if role in {"", "type", "level"} and _says_kinds(table, column, rows):
        role = "kind"
    if role == "level" and not _says_levels(table, column, rows):
        role = ""
    return RoleColumn(column, role, read.subject, read.number, read.level, seen)


def _says_kinds(table: Table, column: TableColumn, rows: range) -> bool:
    """Tell whether the cells are labels such as "Objective 1" and "KR 1.1", with the texts in another column."""
    texts = [text for row in rows if (text := table.tab.cell(row, column.index).text.strip())][:_SAMPLE]
    kinds = [label_kind(text) for text in texts if len(text) < 25]
    told = {"key_result", "initiative"} if "objective" in kinds else {"key_result"}
    return bool(told & set(kinds)) and sum(bool(kind) for kind in kinds) >= 0.6 * len(texts)


def _says_levels(table: Table, column: TableColumn, rows: range) -> bool:
    """Tell whether the cells name levels, such as "Company" and "Team"; "level of achievement" is another matter."""
    texts = [text for row in rows if (text := plain(table.tab.cell(row, column.index).text))][:_SAMPLE]
    known = sum(text in LEVEL_OF or text.split()[0] in LEVEL_OF for text in texts)
    return not texts or known >= 0.5 * len(texts)


def _is_reference(seen: Profile) -> bool:
    return seen.ids > 0.7 or (seen.filled > 0 and seen.words <= 1 and seen.length <= 4 and seen.numeric > 0.9)


def _refine(part: str, seen: Profile) -> str:
    """Correct what a heading says by what the cells hold."""
    if not seen.filled:
        return part
    if part in {"baseline", "current", "target"} and seen.dates > 0.5:
        return {"baseline": "started", "target": "due", "current": "updated"}[part]
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


def _with_texts(table: Table, columns: list[RoleColumn], said: Mapping[str, str]) -> list[RoleColumn]:
    """Choose the columns that hold the objectives and the key results."""
    objective = only(columns, "objective") if "objective" in said else _best_objective(columns)
    hint = _hint(table, columns)
    if (
        objective is None
        and hint in {"objective", "goal"}
        and not any(_claim(one, has_objective=True) >= 0.9 for one in columns)
    ):
        objective = _first_plain(columns)
    if objective is not None:
        columns = [replace(one, role="objective") if one.index == objective.index else one for one in columns]
    key_result = only(columns, "key_result") if "key_result" in said else None
    if key_result is None and only(columns, "kind") is None:
        key_result = _best_key_result(table, columns)
    if key_result is None and objective is None and hint == "key_result":
        key_result = _first_plain(columns)
    if key_result is not None:
        columns = [replace(one, role="key_result") if one.index == key_result.index else one for one in columns]
    if objective is None and key_result is not None and (left := _left_of(table, columns, key_result)) is not None:
        columns = [replace(one, role="objective") if one.index == left.index else one for one in columns]
    after = key_result.index if key_result and objective and key_result.index > objective.index else None
    return [_other_text(one, after) if not one.role and one.column.read.part == "text" else one for one in columns]


def _left_of(table: Table, columns: Sequence[RoleColumn], key_result: RoleColumn) -> RoleColumn | None:
    """Return the column left of the key results that holds objectives without saying so: phrases once for several rows."""
    rows = range(table.first, min(table.last + 1, table.first + 2 * _SAMPLE))
    lines = sum(not table.tab.cell(row, key_result.index).is_blank for row in rows)
    for one in reversed([one for one in columns if one.index < key_result.index and not one.role]):
        read = one.column.read
        texts = [plain(text) for row in rows if (text := table.tab.cell(row, one.index).text)]
        unclaimed = not read.is_known or (read.part == "text" and read.subject in {"", "strategy"})
        if unclaimed and one.profile.is_wordy and one.profile.words >= 2.5 and len(set(texts)) < lines:
            return one
    return None


def _hint(table: Table, columns: Sequence[RoleColumn]) -> str:
    """Say what the rows of a table are where no text column does: by a column of their ids, else by the tab's title."""
    ids = {one.subject for one in columns if one.role == "id"}
    return "key_result" if "key_result" in ids else read_heading(table.tab.title).subject


def _first_plain(columns: Sequence[RoleColumn]) -> RoleColumn | None:
    """Return the first column headed "Title" or the like: on a tab called "Objectives" it holds the objectives."""
    return next(
        (one for one in columns if one.column.read.part == "text" and not one.subject and one.profile.is_wordy), None
    )


def _other_text(one: RoleColumn, after: int | None) -> RoleColumn:
    """Name the text columns that are neither; a second objective right of the key results is the one they support."""
    if after is not None and one.index > after and one.subject in {"objective", "goal"} and one.profile.is_wordy:
        return replace(one, role="parent", subject="")
    names = {"initiative": "initiative", "strategy": "strategy", "measure": "measure", "": "description"}
    numbers = {"measure": "current", "result": "current", "goal": "target", "objective": "target"}
    if one.profile.is_numeric and one.subject in numbers:
        return replace(one, role=numbers[one.subject], subject="")
    return replace(one, role=names.get(one.subject, "other"))


def _best_objective(columns: Sequence[RoleColumn]) -> RoleColumn | None:
    claims = [
        (_OBJECTIVE_CLAIMS[one.subject] - 0.1 * ("description" in plain(one.column.heading)), -one.index, one)
        for one in columns
        if one.column.read.part == "text"
        and one.subject in _OBJECTIVE_CLAIMS
        and not one.profile.is_numeric
        and not one.role
    ]
    return max(claims, key=lambda claim: claim[:2])[2] if claims else None


def _best_key_result(table: Table, columns: Sequence[RoleColumn]) -> RoleColumn | None:
    """Choose the key results' column; raises LayoutAmbiguous when two have the same claim."""
    objective = only(columns, "objective")
    has_objective = objective is not None
    work = only([_other_text(one, None) for one in columns if one.column.read.part == "text"], "initiative")
    claims: list[tuple[float, RoleColumn]] = []
    for one in columns:
        claim = _claim(one, has_objective=has_objective)
        named = one.subject in _KEY_RESULT_CLAIMS
        free = objective is None or (one.index > objective.index and work is None)
        if claim and (named or free):
            claims.append((claim, one))
    if not claims:
        return _only_text([one for one in columns if objective and one.index > objective.index])
    claims.sort(key=lambda claim: (-claim[0], claim[1].index))
    best = claims[0]
    rivals = [one for claim, one in claims[1:] if best[0] - claim < 0.06 and one.column.heading]
    if best[0] < 0.9 and rivals and best[1].column.heading:
        first, second = best[1], rivals[0]
        message = (
            f"On “{table.tab.title}”, “{first.column.heading}” ({column_letters(first.index)}) and "
            f"“{second.column.heading}” ({column_letters(second.index)}) could both be the key result. Nothing was written."
        )
        raise LayoutAmbiguous(message, _choose(first))
    return best[1]


def _only_text(columns: Sequence[RoleColumn]) -> RoleColumn | None:
    """Return the one other column of phrases, whatever stands above it; None when there are several."""
    found = [one for one in columns if not one.role and not one.column.read.is_known and one.profile.is_wordy]
    return found[0] if len(found) == 1 and found[0].profile.words >= 3 else None


def _choose(column: RoleColumn) -> str:
    return f'Say which one it is: Settings › Columns, or --map "Key result={column_letters(column.index)}".'


def _claim(one: RoleColumn, *, has_objective: bool) -> float:
    """Return how much speaks for a column being the key results, 0 for nothing."""
    if one.number is not None or one.role == "objective":
        return 0.0
    if one.column.read.part == "text":
        if one.profile.filled and not one.profile.is_wordy:
            return 0.9 if one.subject == "key_result" and not one.profile.is_numeric else 0.0
        claim = _KEY_RESULT_CLAIMS.get(one.subject, 0.0)
        if not has_objective and one.subject not in {"key_result", "result"}:
            return 0.0
        if not one.subject and has_objective and one.profile.is_wordy:
            claim = 0.4 if "description" not in plain(one.column.heading) else 0.3
        return claim
    if one.role == "target" and has_objective and one.profile.is_wordy and one.profile.words >= 3:
        return 0.45
    return 0.0


def _by_content(columns: list[RoleColumn]) -> list[RoleColumn]:
    """Name columns whose heading said nothing, where their content is beyond doubt."""
    return [
        replace(one, role="id") if not one.role and not one.column.heading and one.profile.ids > 0.8 else one
        for one in columns
    ]


def _without_doubles(columns: list[RoleColumn], said: Mapping[str, str]) -> Iterable[RoleColumn]:
    """Keep one column for each part of a row: the one whose heading says just that."""
    best: dict[tuple[str, str, int | None], RoleColumn] = {}
    for one in columns:
        if one.role in PARTS_OF_ROWS:
            key = (
                one.role,
                "objective"
                if one.subject == "objective"
                else "key_result"
                if one.role == "id" and one.subject == "key_result"
                else "",
                one.number,
            )
            rival = best.get(key)
            if rival is None or _closeness(one) < _closeness(rival):
                best[key] = one
    kept = {one.index for one in best.values()} | {one.index for one in columns if one.role in said}
    for one in columns:
        yield one if one.role not in PARTS_OF_ROWS or one.index in kept else replace(one, role="")


def _closeness(one: RoleColumn) -> tuple[bool, int, int]:
    if one.role == "team":  # of several, the one that says most: "Team" right of "Department"
        return (not one.profile.filled, 0, -one.index)
    return (not one.profile.filled, len(plain(one.column.heading).split()), one.index)


def _is_number(cell: Cell, text: str) -> bool:
    if isinstance(cell.value, bool | date | datetime) or DATE.fullmatch(text):
        return False
    return isinstance(cell.value, int | float) or (len(text) < 25 and bool(_NUMBER.fullmatch(text)))


def _words(text: str) -> float:
    """Count words; scripts without spaces count three letters for one."""
    wide = sum("\u3040" <= letter <= "\u9fff" for letter in text)
    return wide / 3 if wide > len(text) / 2 else len(text.split())


def reference(table: Table, column: RoleColumn) -> CellRef | None:
    """Return the address of a column's heading cell."""
    return table.tab.ref(column.column.row, column.index) if column.column.row >= 0 else None

"""Which columns of a table hold the objectives and the key results: by what they are called and what they hold."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from sheets_service.errors import LayoutAmbiguous
from sheets_service.layouts.heading import plain, read_heading
from sheets_service.layouts.labels import read_label
from sheets_service.layouts.profiles import SAMPLE
from sheets_service.layouts.roles import RoleColumn, only
from sheets_service.layouts.tables import Table
from sheets_service.workbook import column_letters

_KEY_RESULT_CLAIMS: Final[Mapping[str, float]] = MappingProxyType(
    {"key_result": 1.0, "measure": 0.7, "result": 0.6, "goal": 0.5, "okr": 0.3}
)
_NAMED_UNDER_BANDS: Final = 0.6  # an objective across the table leaves only columns called measures or results
_WORDS_OF_A_SENTENCE: Final = 4
_MOSTLY: Final = 0.8
_NUMBERS: Final = frozenset({"baseline", "current", "target", "progress"})
_OBJECTIVE_CLAIMS: Final[Mapping[str, float]] = MappingProxyType({"objective": 1.0, "goal": 0.8, "okr": 0.6})


def with_texts(table: Table, columns: list[RoleColumn], said: Mapping[str, str]) -> list[RoleColumn]:
    """Choose the columns that hold the objectives and the key results."""
    columns = columns if said else _outcomes_lead(table, columns)
    objective = only(columns, "objective") if "objective" in said else _best_objective(columns)
    if objective is not None and not said and _is_mixed(table, objective):
        return [_as_key_results(one, objective) for one in columns]
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
    return [
        _other_text(one, objective, key_result) if not one.role and one.column.read.part == "text" else one
        for one in columns
    ]


def _outcomes_lead(table: Table, columns: list[RoleColumn]) -> list[RoleColumn]:
    """Read outcomes written once over several indicators as the objectives, where no heading names either."""
    texts = [one for one in columns if one.column.read.part == "text" and one.profile.is_wordy]
    if any(one.subject in {"objective", "goal", "okr", "key_result"} for one in texts):
        return columns
    led = [one for one in texts if one.subject == "result"]
    leading = [one for one in texts if one.subject == "measure"]
    if len(led) != 1 or len(leading) != 1 or led[0].index > leading[0].index:
        return columns
    rows = range(table.first, table.last + 1)
    outcomes, indicators = (
        sum(not table.tab.cell(row, one.index).is_blank for row in rows) for one in (led[0], leading[0])
    )
    if outcomes >= indicators:
        return columns
    subjects = {led[0].index: "objective", leading[0].index: "key_result"}
    return [replace(one, subject=subjects.get(one.index, one.subject)) for one in columns]


def _is_mixed(table: Table, column: RoleColumn) -> bool:
    """Tell whether one column holds both, each with its label in front: "O1: …", then "KR1: …", "KR2: …"."""
    texts = [
        cell.text
        for row in range(table.first, table.last + 1)
        if not (cell := table.tab.cell(row, column.index)).is_blank
    ]
    kinds = Counter(read_label(text).kind for text in texts[:SAMPLE])
    both = kinds["objective"] > 0 and kinds["key_result"] > kinds["objective"]
    return both and kinds["objective"] + kinds["key_result"] >= _MOSTLY * len(texts[:SAMPLE])


def _as_key_results(one: RoleColumn, mixed: RoleColumn) -> RoleColumn:
    """Read a column of both as the key results', whose objectives stand across; no other column holds either."""
    if one.index == mixed.index:
        return replace(one, role="key_result", subject="key_result")
    return _other_text(one, None, None) if not one.role and one.column.read.part == "text" else one


def _best_objective(columns: Sequence[RoleColumn]) -> RoleColumn | None:
    claims = [
        (_OBJECTIVE_CLAIMS[one.subject] - 0.1 * ("description" in plain(one.column.heading)), -one.index, one)
        for one in columns
        if one.column.read.part == "text"
        and one.subject in _OBJECTIVE_CLAIMS
        and not one.profile.is_numeric
        and not one.role
        and not _is_aim(one, columns)
    ]
    return max(claims, key=lambda claim: claim[:2])[2] if claims else None


def _is_aim(one: RoleColumn, columns: Sequence[RoleColumn]) -> bool:
    """Tell whether a column called "Goal" right of the key results says how far they shall get: short texts or none."""
    led = any(
        left.subject == "key_result" and left.index < one.index and left.column.read.part == "text" for left in columns
    )
    return (
        led
        and (not one.profile.filled or one.profile.words < _WORDS_OF_A_SENTENCE)
        and not any(other.role == "target" for other in columns)
    )


def _best_key_result(table: Table, columns: Sequence[RoleColumn]) -> RoleColumn | None:
    """Choose the key results' column; raises LayoutAmbiguous when two have the same claim."""
    objective = only(columns, "objective")
    has_objective = objective is not None or _has_bands(table, columns)
    work = only([_other_text(one, None, None) for one in columns if one.column.read.part == "text"], "initiative")
    claims: list[tuple[float, RoleColumn]] = []
    numbers = [one.index for one in columns if one.role in _NUMBERS and one.profile.filled and not one.profile.is_wordy]
    beyond = min(
        numbers, default=len(columns) + max(one.index for one in columns)
    )  # what stands right of them is a remark
    for one in columns:
        claim = _claim(one, has_objective=has_objective)
        named = one.subject in _KEY_RESULT_CLAIMS
        if objective is None and has_objective and claim < _NAMED_UNDER_BANDS:
            continue
        free = one.index < beyond and (objective is None or (one.index > objective.index and work is None))
        if claim and (named or free):
            claims.append((claim, one))
    if not claims:
        return _only_text([one for one in columns if objective and objective.index < one.index < beyond])
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


def _has_bands(table: Table, columns: Sequence[RoleColumn]) -> bool:
    """Tell whether sentences alone in their rows, merged across the table, stand over rows of measures with targets."""
    if not {"target", "baseline"} & {one.role for one in columns}:
        return False
    tab, bands = table.tab, list[int]()
    for row in range(table.first, table.last + 1):
        cells = table.cells(row)
        if len(cells) == 1 and tab.anchor(row, cells[0][0].index + 2) == (row, cells[0][0].index):
            bands.append(len(cells[0][1].text.split()))
    return bool(bands) and sum(bands) >= _WORDS_OF_A_SENTENCE * len(bands)


def _claim(one: RoleColumn, *, has_objective: bool) -> float:
    """Return how much speaks for a column being the key results, 0 for nothing."""
    if one.number is not None or one.role in {"objective", "id"}:
        return 0.0  # a column of bare ids points to key results that stand elsewhere
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


def _choose(column: RoleColumn) -> str:
    return f'Say which one it is: Settings › Columns, or --map "Key result={column_letters(column.index)}".'


def _only_text(columns: Sequence[RoleColumn]) -> RoleColumn | None:
    """Return the one other column of phrases, whatever stands above it; None when there are several."""
    found = [one for one in columns if not one.role and not one.column.read.is_known and one.profile.is_wordy]
    return found[0] if len(found) == 1 and found[0].profile.words >= 3 else None


def _left_of(table: Table, columns: Sequence[RoleColumn], key_result: RoleColumn) -> RoleColumn | None:
    """Return the column left of the key results that holds objectives without saying so: phrases once for several rows."""
    rows = range(table.first, min(table.last + 1, table.first + 2 * SAMPLE))
    lines = sum(not table.tab.cell(row, key_result.index).is_blank for row in rows)
    for one in reversed([one for one in columns if one.index < key_result.index and not one.role]):
        read = one.column.read
        texts = [plain(text) for row in rows if (text := table.tab.cell(row, one.index).text)]
        unclaimed = not read.is_known or read.part == "priority"
        unclaimed = unclaimed or (read.part == "text" and read.subject in {"", "strategy"})
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


def _other_text(one: RoleColumn, objective: RoleColumn | None, key_result: RoleColumn | None) -> RoleColumn:
    """Name the text columns that are neither.

    A goal left of the objectives is the strategy they serve; a second objective right of the key results is their parent.
    """
    if objective and one.profile.is_wordy and one.subject in {"objective", "goal"}:
        if one.subject == "goal" and one.index < objective.index:
            return replace(one, role="strategy", subject="")
        if key_result and objective.index < key_result.index < one.index:
            return replace(one, role="parent", subject="")
    names = {"initiative": "initiative", "strategy": "strategy", "measure": "measure", "": "description"}
    if (
        key_result
        and one.subject in {"goal", "objective"}
        and one.index > key_result.index
        and not one.profile.is_wordy
    ):
        return replace(one, role="target", subject="")
    numbers = {"measure": "current", "result": "current", "goal": "target", "objective": "target"}
    if one.profile.is_numeric and one.subject in numbers:
        return replace(one, role=numbers[one.subject], subject="")
    return replace(one, role=names.get(one.subject, "other"))

"""Objectives and key results stacked in one column, told apart by labels, numbering, columns, bold, or indentation."""

import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from sheets_service.drafts import ObjectiveDraft
from sheets_service.layouts.assemble import assemble
from sheets_service.layouts.evidence import measured_parts, okr_words, other_kind
from sheets_service.layouts.labels import Label, label_kind, read_label
from sheets_service.layouts.reading import Candidate, Group, Line, Page, RoleTable
from sheets_service.layouts.words import ids_in_front, is_nothing, is_phrase, is_prose, is_total, split_id, split_lines
from sheets_service.okrs import Entry
from sheets_service.workbook import Cell

NAME = "objectives and key results in one column"
_OWNER: Final = re.compile(r"\(([^\W\d][^()]{1,40})\)\s*$")
_TEXT_ROLES: Final = frozenset({"", "objective", "key_result", "description", "other", "measure", "kind"})
_OBJECTIVE, _KEY_RESULT, _OTHER = "objective", "key_result", ""


@dataclass(frozen=True, slots=True)
class _Item:
    """A row's text with the features that may tell objectives from key results."""

    row: int
    column: int
    cell: Cell
    label: Label
    indent: int
    values: int  # filled cells beside the text

    @property
    def text(self) -> str:
        return self.cell.text.strip()


Kinds = list[str]


def match(page: Page) -> Candidate | None:
    """Try each way to tell the levels apart on each table, or on the whole tab where it has none."""
    found: list[tuple[RoleTable | None, float, list[Group]]] = []
    for table in _zones(page):
        items = list(_items(page, table))
        reading = None if is_prose(item.text for item in items) else _read(items)
        if reading:
            found.append((table, *reading))
    if not found:
        return None
    best_score = max(score for _, score, _ in found)
    objectives = tuple(
        draft for table, _, groups in found for draft in assemble(page.tab, groups, table.columns if table else ())
    )
    tables = tuple(table for table, _, _ in found if table)
    named = any(one.role == "objective" and one.subject == "objective" for table in tables for one in table.columns)
    return Candidate(NAME, _weigh(page, best_score, named=named), _with_owners(objectives), tables)


def _with_owners(drafts: tuple[ObjectiveDraft, ...]) -> tuple[ObjectiveDraft, ...]:
    """Take the name in brackets behind every objective for its owner: "1 Guests sleep well (Head of rooms)"."""
    found = [_OWNER.search(draft.entries["text"].text) if "text" in draft.entries else None for draft in drafts]
    if not all(found):
        return drafts
    return tuple(_with_owner(draft, match[1]) if match else draft for draft, match in zip(drafts, found, strict=True))


def _with_owner(draft: ObjectiveDraft, name: str) -> ObjectiveDraft:
    own = draft.entries.get("owner")
    if own and own.text:
        return draft
    owner = Entry(name, draft.entries["text"].cell, name)
    return replace(draft, entries=MappingProxyType({**draft.entries, "owner": owner}))


def _weigh(page: Page, score: float, *, named: bool) -> float:
    """Add what the tab's words say: without labels and without OKR words there must be measures, and no other use.

    `named` tells whether a heading calls the texts objectives or OKRs.
    """
    words, (_, other) = okr_words(page), other_kind(page)
    if score >= 0.8:
        return score if words or score >= 0.9 else score - 0.1 * other
    if words or named:
        return score + 0.2 - 0.05 * other
    return score + (0.1 if measured_parts(page) else -0.3) - 0.15 * other


def _zones(page: Page) -> Iterator[RoleTable | None]:
    """Return the tables whose texts stand in one column; None, the whole tab, where no table holds texts."""
    if not any(one.profile.is_wordy for table in page.tables for one in table.columns):
        yield None
        return
    for table in page.tables:
        if not table.has("objective", "key_result") and not _is_work(table):
            yield table


def _is_work(table: RoleTable) -> bool:
    """Tell whether the texts of a table are tasks or projects: its first text column says so."""
    first = next((one for one in table.columns if one.profile.is_wordy), None)
    return first is not None and first.subject == "initiative"


def _items(page: Page, table: RoleTable | None) -> Iterator[_Item]:
    """Walk the rows and take the first phrase of each; other cells of the row are values beside it."""
    rows: Sequence[int] = range(table.table.first, table.table.last + 1) if table else range(page.tab.row_count)
    aside = {one.index for one in table.columns if one.role not in _TEXT_ROLES} if table else set[int]()
    left, right = table.table.area if table else (0, page.tab.column_count)
    left = max(0, left - 1) if table else left
    for row in rows:
        cells = [(column, cell) for column, cell in page.grid.filled(row) if left <= column <= right]
        if not cells or is_total(cells[0][1].text):
            continue
        place = next(
            ((column, cell) for column, cell in cells if isinstance(cell.value, str) and is_phrase(cell.text)), None
        )
        if place is None:
            continue
        column, cell = place
        if column in aside:
            continue
        lead = len(cell.text) - len(cell.text.lstrip(" \u3000\t"))
        yield _Item(row, column, cell, read_label(cell.text.strip()), cell.indent + (lead + 1) // 2, len(cells) - 1)


def _read(items: list[_Item]) -> tuple[float, list[Group]] | None:
    """Return the first way of telling levels apart that gives objectives with key results under them."""
    for score, way in _WAYS:
        kinds = way(items)
        if kinds and _is_sound(kinds):
            groups = list(_groups(items, kinds))
            if groups:
                return score, groups
    return None


def _by_labels(items: list[_Item]) -> Kinds | None:
    """Labels such as "Objective 1: …" and "KR1: …"; where only one of the two is labelled, the others follow from it."""
    kinds: Kinds = [_labelled(item) for item in items]
    named = set(kinds)
    if _OBJECTIVE in named and _KEY_RESULT not in named:
        first = kinds.index(_OBJECTIVE)
        kinds = [
            _KEY_RESULT if kind == "?" and index > first and _is_plain(items[index]) else kind
            for index, kind in enumerate(kinds)
        ]
    elif _KEY_RESULT in named and _OBJECTIVE not in named:
        for index, kind in enumerate(kinds[1:], start=1):
            if kind == _KEY_RESULT and kinds[index - 1] == "?":
                kinds[index - 1] = _OBJECTIVE
    elif _KEY_RESULT not in named:
        return None
    return [_OTHER if kind == "?" else kind for kind in kinds]


def _by_headings(items: list[_Item]) -> Kinds | None:
    """Labels on lines of their own: "OBJECTIVE", the text below it, "KEY RESULTS", the texts below that."""
    kinds: Kinds = []
    mode = _OTHER
    for item in items:
        alone = label_kind(item.text)
        if alone:
            mode = alone if alone in {_OBJECTIVE, _KEY_RESULT} else _OTHER
            kinds.append(_OTHER)
        else:
            kinds.append(mode if _is_plain(item) else _OTHER)
            mode = _OTHER if mode == _OBJECTIVE else mode
    return kinds if {_OBJECTIVE, _KEY_RESULT} <= set(kinds) else None


def _labelled(item: _Item) -> str:
    kind = item.label.kind
    if kind in {_OBJECTIVE, _KEY_RESULT}:
        return kind if is_phrase(item.label.text) else _OTHER
    return _OTHER if kind or label_kind(item.text) else "?"


def _is_plain(item: _Item) -> bool:
    return item.label.kind not in {"why", "owner", "note", "initiative", "text"} and not item.text.endswith(":")


def _by_numbers(items: list[_Item]) -> Kinds | None:
    """Numbering: "1 …" above "1.1 …", or "1. …" above "a) …"."""
    depths = {item.label.depth for item in items}
    if not {1, 2} <= depths:
        return None
    return [{1: _OBJECTIVE, 2: _KEY_RESULT}.get(item.label.depth, _OTHER) for item in items]


def _by_columns(items: list[_Item]) -> Kinds | None:
    """Objectives in one column, key results one column further on the rows below."""
    columns = sorted({item.column for item in items if _is_plain(item)})
    if len(columns) < 2:
        return None
    first, second = columns[0], columns[1]
    return [{first: _OBJECTIVE, second: _KEY_RESULT}.get(item.column, _OTHER) for item in items]


def _by_bold(items: list[_Item]) -> Kinds | None:
    """Bold objectives above key results in plain type; a numbered line among plain ones is a step, not a result."""
    if not any(item.cell.bold for item in items) or all(item.cell.bold for item in items):
        return None
    plain_ones = [item for item in items if not item.cell.bold]
    numbered = sum(bool(item.label.depth) for item in plain_ones)
    steps = 0 < numbered < 0.5 * len(plain_ones)
    return [
        _OBJECTIVE if item.cell.bold else _OTHER if steps and item.label.depth and not item.values else _KEY_RESULT
        for item in items
    ]


def _by_indent(items: list[_Item]) -> Kinds | None:
    """Key results indented below their objective, by cell format, blanks or bullets."""
    depths = [item.indent + (2 if item.label.depth == 2 else 0) for item in items]
    steps = sorted(set(depths))
    if len(steps) < 2:
        return None
    return [{steps[0]: _OBJECTIVE, steps[1]: _KEY_RESULT}.get(depth, _OTHER) for depth in depths]


def _by_values(items: list[_Item]) -> Kinds | None:
    """Key results have numbers beside them, objectives stand alone in their row."""
    if not any(item.values >= 2 for item in items):
        return None
    return [_KEY_RESULT if item.values >= 2 else _OBJECTIVE if item.values == 0 else _OTHER for item in items]


_WAYS: Sequence[tuple[float, Callable[[list[_Item]], Kinds | None]]] = (
    (0.9, _by_labels),
    (0.9, _by_headings),
    (0.6, _by_numbers),
    (0.55, _by_columns),
    (0.55, _by_bold),
    (0.5, _by_indent),
    (0.45, _by_values),
)


def _is_sound(kinds: Kinds) -> bool:
    """Tell whether the levels make sense: they begin with an objective, and most objectives have key results."""
    told = [kind for kind in kinds if kind]
    if not told or told[0] != _OBJECTIVE or _KEY_RESULT not in told:
        return False
    objectives = told.count(_OBJECTIVE)
    led = sum(kind == _OBJECTIVE and after == _KEY_RESULT for kind, after in itertools.pairwise(told))
    return led >= 0.6 * objectives and told.count(_KEY_RESULT) >= objectives


def _groups(items: list[_Item], kinds: Kinds) -> Iterator[Group]:
    """Collect the key results below each objective; the way decided what every line is."""
    objective_ids = ids_in_front(item.text for item, kind in zip(items, kinds, strict=True) if kind == _OBJECTIVE)
    key_result_ids = ids_in_front(item.text for item, kind in zip(items, kinds, strict=True) if kind == _KEY_RESULT)
    objective: Line | None = None
    key_results: list[Line] = []
    for item, kind in zip(items, kinds, strict=True):
        if kind == _OBJECTIVE:
            if objective:
                yield Group(objective, tuple(key_results))
            objective, key_results = _line(item, split=objective_ids), []
        elif kind == _KEY_RESULT and objective and not is_nothing(item.text):
            lines = split_lines(item.text)
            if len(lines) == 1:
                key_results.append(_line(item, split=key_result_ids))
            else:
                key_results += [
                    Line(item.row, item.column, text, "", part, len(lines)) for part, text in enumerate(lines)
                ]
    if objective:
        yield Group(objective, tuple(key_results))


def _line(item: _Item, *, split: bool) -> Line:
    front, text = split_id(item.text) if split else ("", item.text)
    return Line(item.row, item.column, text, front)

"""Ways to tell objectives from key results that stand in one column: labels, numbers, columns, bold, indentation, values."""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sheets_service.layouts.labels import Label, label_kind
from sheets_service.layouts.words import is_phrase
from sheets_service.workbook import Cell

OBJECTIVE, KEY_RESULT, OTHER = "objective", "key_result", ""


@dataclass(frozen=True, slots=True)
class Item:
    """A row's text with the features that may tell objectives from key results."""

    row: int
    column: int
    cell: Cell
    label: Label
    indent: int
    values: int  # filled cells beside the text

    @property
    def text(self) -> str:
        """What stands in the cell."""
        return self.cell.text.strip()


Kinds = list[str]


def _by_labels(items: list[Item]) -> Kinds | None:
    """Labels such as "Objective 1: …" and "KR1: …"; where only one of the two is labelled, the others follow from it."""
    kinds: Kinds = [_labelled(item) for item in items]
    named = set(kinds)
    if OBJECTIVE in named and KEY_RESULT not in named:
        first = kinds.index(OBJECTIVE)
        kinds = [
            KEY_RESULT if kind == "?" and index > first and _is_plain(items[index]) else kind
            for index, kind in enumerate(kinds)
        ]
    elif KEY_RESULT in named and OBJECTIVE not in named:
        for index, kind in enumerate(kinds[1:], start=1):
            if kind == KEY_RESULT and kinds[index - 1] == "?":
                kinds[index - 1] = OBJECTIVE
    elif KEY_RESULT not in named:
        return None
    return [OTHER if kind == "?" else kind for kind in kinds]


def _by_headings(items: list[Item]) -> Kinds | None:
    """Labels on lines of their own: "OBJECTIVE", the text below it, "KEY RESULTS", the texts below that."""
    kinds: Kinds = []
    mode = OTHER
    for item in items:
        alone = label_kind(item.text)
        if alone:
            mode = alone if alone in {OBJECTIVE, KEY_RESULT} else OTHER
            kinds.append(OTHER)
        else:
            kinds.append(mode if _is_plain(item) else OTHER)
            mode = OTHER if mode == OBJECTIVE else mode
    return kinds if {OBJECTIVE, KEY_RESULT} <= set(kinds) else None


def _labelled(item: Item) -> str:
    kind = item.label.kind
    if kind in {OBJECTIVE, KEY_RESULT}:
        return kind if is_phrase(item.label.text) else OTHER
    return OTHER if kind or label_kind(item.text) else "?"


def _is_plain(item: Item) -> bool:
    return item.label.kind not in {"why", "owner", "note", "initiative", "text"} and not item.text.endswith(":")


def _by_numbers(items: list[Item]) -> Kinds | None:
    """Numbering: "1 …" above "1.1 …", or "1. …" above "a) …"."""
    depths = {item.label.depth for item in items}
    if not {1, 2} <= depths:
        return None
    return [{1: OBJECTIVE, 2: KEY_RESULT}.get(item.label.depth, OTHER) for item in items]


def _by_columns(items: list[Item]) -> Kinds | None:
    """Objectives in one column, key results one column further on the rows below."""
    columns = sorted({item.column for item in items if _is_plain(item)})
    if len(columns) < 2:
        return None
    first, second = columns[0], columns[1]
    return [{first: OBJECTIVE, second: KEY_RESULT}.get(item.column, OTHER) for item in items]


def _by_bold(items: list[Item]) -> Kinds | None:
    """Bold objectives above key results in plain type; a numbered line among plain ones is a step, not a result."""
    if not any(item.cell.bold for item in items) or all(item.cell.bold for item in items):
        return None
    plain_ones = [item for item in items if not item.cell.bold]
    numbered = sum(bool(item.label.depth) for item in plain_ones)
    steps = 0 < numbered < 0.5 * len(plain_ones)
    return [
        OBJECTIVE if item.cell.bold else OTHER if steps and item.label.depth and not item.values else KEY_RESULT
        for item in items
    ]


def _by_indent(items: list[Item]) -> Kinds | None:
    """Key results indented below their objective, by cell format, blanks or bullets."""
    depths = [item.indent + (2 if item.label.depth == 2 else 0) for item in items]
    steps = sorted(set(depths))
    if len(steps) < 2:
        return None
    return [{steps[0]: OBJECTIVE, steps[1]: KEY_RESULT}.get(depth, OTHER) for depth in depths]


def _by_values(items: list[Item]) -> Kinds | None:
    """Key results have numbers beside them, objectives stand alone in their row."""
    if not any(item.values >= 2 for item in items):
        return None
    return [KEY_RESULT if item.values >= 2 else OBJECTIVE if item.values == 0 else OTHER for item in items]


WAYS: Sequence[tuple[float, Callable[[list[Item]], Kinds | None]]] = (
    (0.9, _by_labels),
    (0.9, _by_headings),
    (0.6, _by_numbers),
    (0.55, _by_columns),
    (0.55, _by_bold),
    (0.5, _by_indent),
    (0.45, _by_values),
)


def is_sound(kinds: Kinds) -> bool:
    """Tell whether the levels make sense: they begin with an objective, and most objectives have key results."""
    told = [kind for kind in kinds if kind]
    if not told or told[0] != OBJECTIVE or KEY_RESULT not in told:
        return False
    objectives = told.count(OBJECTIVE)
    led = sum(kind == OBJECTIVE and after == KEY_RESULT for kind, after in itertools.pairwise(told))
    return led >= 0.6 * objectives and told.count(KEY_RESULT) >= objectives

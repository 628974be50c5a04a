"""The numbers of one row: each from its column, and from the text where there is no column or its cell is empty."""

import re

from sheets_service.columns import Number, is_no_value, read_number
from sheets_service.drafts import Entries
from sheets_service.okrs import ItemRole
from sheets_service.text import Phrase
from sheets_service.text.phrase import Direction
from sheets_service.units import convert, is_scaled
from sheets_service.values import dataclass

_ROLES: tuple[ItemRole, ...] = ("baseline", "current", "target")
# "Shifts changed within two days (%)": what stands in brackets is the unit, whatever the sentence says of days.
_SHARE = re.compile(r"[(\[]\s*(?:in |as )?(?:%|per ?cent|pct)\s*[)\]]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Numbers:
    """Start, level and goal of a row in its unit, how far it shall move, and which number cells hold something else."""

    baseline: float | None
    target: float | None
    current: float | None
    delta: float | None
    unit: str
    direction: Direction | None
    unreadable: tuple[ItemRole, ...]


def read_numbers(entries: Entries, phrase: Phrase, decimal: str) -> Numbers:
    """Bring the numbers of a row's cells and text together; `decimal` is the decimal sign of its columns."""
    columns = {role: read_number(entries[role], decimal) for role in _ROLES if role in entries}
    start, goal, step = phrase.first("baseline"), phrase.first("target"), phrase.first("delta")
    written = [number for number in columns.values() if number]
    unit = _entry(entries, "unit") or next((number.unit for number in written if number.unit), "")
    if not unit:
        spoken = goal or start or step
        unit = "%" if _is_share(phrase.original) else spoken.unit if spoken else ""
        if not unit and start and is_scaled(start.unit):
            unit = start.unit  # "42 days → 14"
    factor = _per_cent_factor(unit, [number.value for number in written if number.unit != "%"])
    baseline = _in_unit(columns.get("baseline"), unit, factor)
    target = _in_unit(columns.get("target"), unit, factor)
    if baseline is None and start and not _entry(entries, "baseline"):
        baseline = convert(start.value, start.unit, unit)
    if target is None and goal and not _entry(entries, "target"):
        target = convert(goal.value, goal.unit, unit)
    if goal is None and step and step.relative and unit == "%" and target is not None and abs(target) == step.value:
        target = None  # "Reduce churn by 20%", target 20%: the step once more, and no level to reach
    return Numbers(
        baseline=baseline,
        target=target,
        current=_in_unit(columns.get("current"), unit, factor),
        delta=_delta(phrase, step.value if step else None) if target is None or baseline is None else target - baseline,
        unit=unit,
        direction=_direction(phrase, baseline, target),
        unreadable=()
        if len(written) == len(columns)
        else tuple(role for role, number in columns.items() if number is None and _holds_something(entries[role].text)),
    )


def _entry(entries: Entries, role: ItemRole) -> str:
    return entries[role].text if role in entries else ""


def _is_share(text: str) -> bool:
    return ("(" in text or "[" in text) and _SHARE.search(text) is not None


def _in_unit(number: Number | None, unit: str, factor: float) -> float | None:
    if number is None:
        return None
    return convert(number.value, number.unit, unit) * (1 if number.unit == "%" else factor)


def _holds_something(text: str) -> bool:
    return bool(text.strip()) and not is_no_value(text)


def _delta(phrase: Phrase, value: float | None) -> float | None:
    if value is None:
        return None
    return -abs(value) if phrase.direction == "down" else value


def _direction(phrase: Phrase, baseline: float | None, target: float | None) -> Direction | None:
    if baseline is not None and target is not None and baseline != target:
        return "up" if target > baseline else "down"
    return phrase.direction


def _per_cent_factor(unit: str, values: list[float]) -> float:
    """Return 100 where a per cent column holds fractions of 1, such as 0.38 without a per cent format."""
    if "%" not in unit or not values:
        return 1
    return 100 if all(0 <= value <= 1 for value in values) and any(0 < value < 1 for value in values) else 1

"""Values of formulas, and the functions that work on them."""

import re
import statistics
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from typing import Any

from tests.sheets_double.values import serial

Value = Any  # float, str, bool, None for an empty cell, FormulaError, or a list of rows


class FormulaError(Exception):
    """A value that is an error, with Google's name for its type and what the cell shows."""

    def __init__(self, kind: str, shown: str, message: str = "") -> None:
        super().__init__(message)
        self.kind = kind
        self.shown = shown
        self.message = message


def flat(values: list[Value]) -> Iterator[Value]:
    for value in values:
        if isinstance(value, list):
            yield from flat(value)
        else:
            yield value


def each(combine: Callable[[Value, Value], Value], left: Value, right: Value) -> Value:
    """Cell by cell where a range stands on either side; one cell goes with all of a range."""
    if not _is_range(left) and not _is_range(right):
        return combine(single(left), single(right))
    first, second = _as_rows(left), _as_rows(right)
    height, width = max(len(first), len(second)), max(len(first[0]), len(second[0]))
    return [
        [combine(_at(first, row, column), _at(second, row, column)) for column in range(width)] for row in range(height)
    ]


def _is_range(value: Value) -> bool:
    return isinstance(value, list) and (len(value) > 1 or len(value[0]) > 1)


def _as_rows(value: Value) -> list[list[Value]]:
    return value if isinstance(value, list) else [[value]]


def _at(rows: list[list[Value]], row: int, column: int) -> Value:
    line = rows[0] if len(rows) == 1 else rows[row]
    return single(line[0] if len(line) == 1 else line[column])


def plus(left: Value, right: Value) -> float:
    return as_number(left) + as_number(right)


def minus(left: Value, right: Value) -> float:
    return as_number(left) - as_number(right)


def times(left: Value, right: Value) -> float:
    return as_number(left) * as_number(right)


def divided(left: Value, right: Value) -> float:
    if as_number(right) == 0:
        raise FormulaError("DIVIDE_BY_ZERO", "#DIV/0!", "Function DIVIDE parameter 2 cannot be zero.")
    return as_number(left) / as_number(right)


def power(base: float, exponent: float) -> float:
    """The power, where there is a real one."""
    try:
        result = base**exponent
    except ArithmeticError:
        result = None
    if not isinstance(result, float):
        raise FormulaError("NUM", "#NUM!", "The result is not a real number.")
    return result


def single(value: Value) -> Value:
    while isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, FormulaError):
        raise value
    return value


def as_number(value: Value) -> float:
    value = single(value)
    if value is None or value == "":
        return 0.0
    if isinstance(value, str):
        try:
            return float(value)
        except ValueError:
            message = f"Function parameter expects number values. But '{value}' is a text."
            raise FormulaError("VALUE", "#VALUE!", message) from None
    return float(value)


def as_text(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def compare(operator: str, left: Value, right: Value) -> bool:
    if left is None:
        left = "" if isinstance(right, str) else 0
    if right is None:
        right = "" if isinstance(left, str) else 0
    # Texts are compared without regard to case; numbers come before texts.
    first: tuple[bool, Any] = (isinstance(left, str), left.lower() if isinstance(left, str) else left)
    second: tuple[bool, Any] = (isinstance(right, str), right.lower() if isinstance(right, str) else right)
    results = {"=": first == second, "<>": first != second, "<": first < second, ">": first > second}
    results |= {"<=": first <= second, ">=": first >= second}
    return results[operator]


def _numbers(arguments: list[Value]) -> list[float]:
    return [
        float(value) for value in flat(arguments) if isinstance(value, (int, float)) and not isinstance(value, bool)
    ]


def _sum_product(arguments: list[Value]) -> float:
    product = arguments[0]
    for other in arguments[1:]:
        product = each(times, product, other)
    return sum(as_number(value) for value in flat([product]) if not isinstance(value, str))


def _average(arguments: list[Value]) -> float:
    numbers = _numbers(arguments)
    if not numbers:
        raise FormulaError("DIVIDE_BY_ZERO", "#DIV/0!", "Evaluation of function AVERAGE caused a divide by zero error.")
    return sum(numbers) / len(numbers)


def _if(arguments: list[Value]) -> Value:
    condition = single(arguments[0])
    chosen = arguments[1:2] if condition not in (None, "", 0, False) else arguments[2:3]
    return chosen[0] if chosen else False


def _if_error(arguments: list[Value]) -> Value:
    first = arguments[0]
    failed = isinstance(first, FormulaError) or any(isinstance(item, FormulaError) for item in flat([first]))
    return (arguments[1] if len(arguments) > 1 else "") if failed else first


def _round(arguments: list[Value]) -> float:
    places = int(as_number(arguments[1])) if len(arguments) > 1 else 0
    number = as_number(arguments[0])
    scaled = abs(number) * 10**places
    return float(int(scaled + 0.5 + 1e-9) / 10**places) * (-1 if number < 0 else 1)


def _meets(value: Value, criterion: Value) -> bool:
    """A criterion of COUNTIF: a value, or a text such as ">=3"."""
    match = re.fullmatch(r"(<=|>=|<>|<|>|=)(.*)", criterion) if isinstance(criterion, str) else None
    if not match:
        return value is not None and compare("=", value, criterion)
    wanted: Value = float(match[2]) if re.fullmatch(r"-?\d+(\.\d+)?", match[2]) else match[2]
    if match[1] != "<>" and isinstance(value, str) != isinstance(wanted, str):
        return False
    return compare(match[1], value, wanted)


def _repeat(arguments: list[Value]) -> str:
    return as_text(single(arguments[0])) * int(as_number(arguments[1]))


FUNCTIONS: dict[str, Callable[[list[Value]], Value]] = {
    "SUM": lambda a: sum(_numbers(a)),
    "SUMPRODUCT": _sum_product,
    "AVERAGE": _average,
    "MIN": lambda a: min(_numbers(a), default=0.0),
    "MAX": lambda a: max(_numbers(a), default=0.0),
    "COUNT": lambda a: float(len(_numbers(a))),
    "COUNTA": lambda a: float(sum(value is not None for value in flat(a))),
    "ABS": lambda a: abs(as_number(a[0])),
    "ROUND": _round,
    "IF": _if,
    "IFERROR": _if_error,
    "ISERROR": lambda a: any(isinstance(value, FormulaError) for value in flat(a)),
    "AND": lambda a: all(bool(value) for value in flat(a)),
    "OR": lambda a: any(bool(value) for value in flat(a)),
    "NOT": lambda a: not bool(single(a[0])),
    "CONCATENATE": lambda a: "".join(as_text(value) for value in flat(a)),
    "CONCAT": lambda a: "".join(as_text(value) for value in flat(a)),
    "EXACT": lambda a: as_text(single(a[0])) == as_text(single(a[1])),
    "LEN": lambda a: float(len(as_text(single(a[0])))),
    "UPPER": lambda a: as_text(single(a[0])).upper(),
    "LOWER": lambda a: as_text(single(a[0])).lower(),
    "TRIM": lambda a: " ".join(as_text(single(a[0])).split()),
    "REPT": _repeat,
    "HYPERLINK": lambda a: as_text(single(a[1] if len(a) > 1 else a[0])),
    "SPARKLINE": lambda _a: "",
    "ISBLANK": lambda a: single(a[0]) is None,
    "COUNTIF": lambda a: float(sum(_meets(value, single(a[1])) for value in flat([a[0]]))),
    "COUNTBLANK": lambda a: float(sum(value in (None, "") for value in flat(a))),
    "MEDIAN": lambda a: float(statistics.median(_numbers(a))),
    "LEFT": lambda a: as_text(single(a[0]))[: int(as_number(a[1])) if len(a) > 1 else 1],
    "DATE": lambda a: float(serial(date(*(int(as_number(part)) for part in a[:3])))),
    "TODAY": lambda _a: float(serial(datetime.now(tz=UTC).date())),
    "VALUE": lambda a: as_number(a[0]),
    "N": lambda a: float(value) if isinstance(value := single(a[0]), (int, float)) else 0.0,
    "T": lambda a: value if isinstance(value := single(a[0]), str) else "",
}

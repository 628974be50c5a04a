"""Enough of the formula language for sheets that people plan in: arithmetic, references, common functions.

Argument separators may be commas or semicolons, as Google accepts semicolons in every locale. What is not
understood shows as #NAME? or #ERROR!, as Google shows what it does not understand.
"""

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

Value = Any  # float, str, bool, None for an empty cell, FormulaError, or a list of rows

_TOKEN = re.compile(
    r"""\s*(?:
    (?P<number>\d+(?:\.\d*)?(?:[eE][-+]?\d+)?|\.\d+)
    |(?P<text>"(?:[^"]|"")*")
    |(?P<reference>(?:(?:'(?:[^']|'')+'|[\w.]+)!)?\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{0,3}\$?\d*)?(?![\w(])
        |(?:(?:'(?:[^']|'')+'|[\w.]+)!)\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}
        |\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w(]))
    |(?P<name>[A-Za-z_][\w.]*)
    |(?P<operator><>|<=|>=|[-+*/^&=<>%(),;])
    )""",
    re.VERBOSE,
)


class FormulaError(Exception):
    """A value that is an error, with Google's name for its type and what the cell shows."""

    def __init__(self, kind: str, shown: str, message: str = "") -> None:
        super().__init__(message)
        self.kind = kind
        self.shown = shown
        self.message = message


def evaluate(formula: str, look_up: Callable[[str], Value]) -> Value:
    """The value of a formula; `look_up` gives the rows of a reference. Raises FormulaError."""
    tokens = list(_tokens(formula[1:]))
    parser = _Parser(tokens, look_up)
    value = parser.comparison()
    if parser.at != len(tokens):
        raise FormulaError("ERROR", "#ERROR!", "Formula parse error.")
    return _single(value)


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    position = 0
    while position < len(text.rstrip()):
        match = _TOKEN.match(text, position)
        if not match or match.lastgroup is None:
            raise FormulaError("ERROR", "#ERROR!", "Formula parse error.")
        yield match.lastgroup, match[match.lastgroup]
        position = match.end()


class _Parser:
    """Recursive descent, evaluating on the way."""

    def __init__(self, tokens: list[tuple[str, str]], look_up: Callable[[str], Value]) -> None:
        self.tokens = tokens
        self.look_up = look_up
        self.at = 0

    def peek(self) -> str:
        return self.tokens[self.at][1] if self.at < len(self.tokens) and self.tokens[self.at][0] == "operator" else ""

    def take(self, *operators: str) -> str:
        found = self.peek()
        if found and found in operators:
            self.at += 1
            return found
        return ""

    def comparison(self) -> Value:
        left = self.joined()
        while operator := self.take("=", "<>", "<=", ">=", "<", ">"):
            left = _each(partial(_compare, operator), left, self.joined())
        return left

    def joined(self) -> Value:
        left = self.summed()
        while self.take("&"):
            left = _text(_single(left)) + _text(_single(self.summed()))
        return left

    def summed(self) -> Value:
        left = self.multiplied()
        while operator := self.take("+", "-"):
            left = _each(_plus if operator == "+" else _minus, left, self.multiplied())
        return left

    def multiplied(self) -> Value:
        left = self.raised()
        while operator := self.take("*", "/"):
            left = _each(_times if operator == "*" else _divided, left, self.raised())
        return left

    def raised(self) -> Value:
        left = self.signed()
        while self.take("^"):
            left = _number(left) ** _number(self.signed())
        return left

    def signed(self) -> Value:
        if self.take("-"):
            return -_number(self.signed())
        self.take("+")
        value = self.atom()
        while self.take("%"):
            value = _number(value) / 100
        return value

    def atom(self) -> Value:
        if self.at >= len(self.tokens):
            raise FormulaError("ERROR", "#ERROR!", "Formula parse error.")
        kind, text = self.tokens[self.at]
        self.at += 1
        if kind == "number":
            return float(text)
        if kind == "text":
            return text[1:-1].replace('""', '"')
        if kind == "reference":
            return self.look_up(text)
        if kind == "name":
            return self.call(text) if self.take("(") else self.named(text)
        if text == "(":
            value = self.comparison()
            if not self.take(")"):
                raise FormulaError("ERROR", "#ERROR!", "Formula parse error.")
            return value
        raise FormulaError("ERROR", "#ERROR!", "Formula parse error.")

    def named(self, name: str) -> Value:
        if name.upper() in ("TRUE", "FALSE"):
            return name.upper() == "TRUE"
        return self.look_up(name)

    def call(self, name: str) -> Value:
        arguments: list[Value] = []
        if not self.take(")"):
            while True:
                arguments.append(None if self.peek() in (",", ";", ")") else self.argument())
                if self.take(")"):
                    break
                if not self.take(",", ";"):
                    raise FormulaError("ERROR", "#ERROR!", "Formula parse error.")
        if name.upper() == "INDIRECT":
            return self.look_up(_text(_single(arguments[0])))
        function = _FUNCTIONS.get(name.upper())
        if function is None:
            raise FormulaError("NAME", "#NAME?", f"Unknown function: '{name}'.")
        if name.upper() not in ("IFERROR", "ISERROR", "IF"):
            for argument in _flat(arguments):
                if isinstance(argument, FormulaError):
                    raise argument
        return function(arguments)

    def argument(self) -> Value:
        try:
            return self.comparison()
        except FormulaError as error:
            if error.kind == "ERROR":
                raise
            return error


def _flat(values: list[Value]) -> Iterator[Value]:
    for value in values:
        if isinstance(value, list):
            yield from _flat(value)
        else:
            yield value


def _each(combine: Callable[[Value, Value], Value], left: Value, right: Value) -> Value:
    """Cell by cell where a range stands on either side; one cell goes with all of a range."""
    if not _is_range(left) and not _is_range(right):
        return combine(_single(left), _single(right))
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
    return _single(line[0] if len(line) == 1 else line[column])


def _plus(left: Value, right: Value) -> float:
    return _number(left) + _number(right)


def _minus(left: Value, right: Value) -> float:
    return _number(left) - _number(right)


def _times(left: Value, right: Value) -> float:
    return _number(left) * _number(right)


def _divided(left: Value, right: Value) -> float:
    if _number(right) == 0:
        raise FormulaError("DIVIDE_BY_ZERO", "#DIV/0!", "Function DIVIDE parameter 2 cannot be zero.")
    return _number(left) / _number(right)


def _single(value: Value) -> Value:
    while isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, FormulaError):
        raise value
    return value


def _number(value: Value) -> float:
    value = _single(value)
    if value is None or value == "":
        return 0.0
    if isinstance(value, str):
        try:
            return float(value)
        except ValueError:
            message = f"Function parameter expects number values. But '{value}' is a text."
            raise FormulaError("VALUE", "#VALUE!", message) from None
    return float(value)


def _text(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _compare(operator: str, left: Value, right: Value) -> bool:
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
        float(value) for value in _flat(arguments) if isinstance(value, (int, float)) and not isinstance(value, bool)
    ]


def _sum_product(arguments: list[Value]) -> float:
    product = arguments[0]
    for other in arguments[1:]:
        product = _each(_times, product, other)
    return sum(_number(value) for value in _flat([product]) if not isinstance(value, str))


def _average(arguments: list[Value]) -> float:
    numbers = _numbers(arguments)
    if not numbers:
        raise FormulaError("DIVIDE_BY_ZERO", "#DIV/0!", "Evaluation of function AVERAGE caused a divide by zero error.")
    return sum(numbers) / len(numbers)


def _if(arguments: list[Value]) -> Value:
    condition = _single(arguments[0])
    chosen = arguments[1:2] if condition not in (None, "", 0, False) else arguments[2:3]
    return chosen[0] if chosen else False


def _if_error(arguments: list[Value]) -> Value:
    first = arguments[0]
    failed = isinstance(first, FormulaError) or any(isinstance(item, FormulaError) for item in _flat([first]))
    return (arguments[1] if len(arguments) > 1 else "") if failed else first


def _round(arguments: list[Value]) -> float:
    places = int(_number(arguments[1])) if len(arguments) > 1 else 0
    number = _number(arguments[0])
    scaled = abs(number) * 10**places
    return float(int(scaled + 0.5 + 1e-9) / 10**places) * (-1 if number < 0 else 1)


def _repeat(arguments: list[Value]) -> str:
    return _text(_single(arguments[0])) * int(_number(arguments[1]))


_FUNCTIONS: dict[str, Callable[[list[Value]], Value]] = {
    "SUM": lambda a: sum(_numbers(a)),
    "SUMPRODUCT": _sum_product,
    "AVERAGE": _average,
    "MIN": lambda a: min(_numbers(a), default=0.0),
    "MAX": lambda a: max(_numbers(a), default=0.0),
    "COUNT": lambda a: float(len(_numbers(a))),
    "COUNTA": lambda a: float(sum(value is not None for value in _flat(a))),
    "ABS": lambda a: abs(_number(a[0])),
    "ROUND": _round,
    "IF": _if,
    "IFERROR": _if_error,
    "ISERROR": lambda a: any(isinstance(value, FormulaError) for value in _flat(a)),
    "AND": lambda a: all(bool(value) for value in _flat(a)),
    "OR": lambda a: any(bool(value) for value in _flat(a)),
    "NOT": lambda a: not bool(_single(a[0])),
    "CONCATENATE": lambda a: "".join(_text(value) for value in _flat(a)),
    "CONCAT": lambda a: "".join(_text(value) for value in _flat(a)),
    "EXACT": lambda a: _text(_single(a[0])) == _text(_single(a[1])),
    "LEN": lambda a: float(len(_text(_single(a[0])))),
    "UPPER": lambda a: _text(_single(a[0])).upper(),
    "LOWER": lambda a: _text(_single(a[0])).lower(),
    "TRIM": lambda a: " ".join(_text(_single(a[0])).split()),
    "REPT": _repeat,
    "HYPERLINK": lambda a: _text(_single(a[1] if len(a) > 1 else a[0])),
    "SPARKLINE": lambda _a: "",
    "N": lambda a: float(value) if isinstance(value := _single(a[0]), (int, float)) else 0.0,
    "T": lambda a: value if isinstance(value := _single(a[0]), str) else "",
}

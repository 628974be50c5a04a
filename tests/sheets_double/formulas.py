"""Enough of the formula language for sheets that people plan in: arithmetic, references, common functions.

Argument separators may be commas or semicolons, as Google accepts semicolons in every locale. What is not
understood shows as #NAME? or #ERROR!, as Google shows what it does not understand.
"""

import re
from collections.abc import Callable, Iterator
from functools import partial

from tests.sheets_double.functions import (
    FUNCTIONS,
    FormulaError,
    Value,
    as_number,
    as_text,
    compare,
    divided,
    each,
    flat,
    minus,
    plus,
    power,
    single,
    times,
)

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


def evaluate(formula: str, look_up: Callable[[str], Value]) -> Value:
    """The value of a formula; `look_up` gives the rows of a reference. Raises FormulaError."""
    tokens = list(_tokens(formula[1:]))
    parser = _Parser(tokens, look_up)
    value = parser.comparison()
    if parser.at != len(tokens):
        raise FormulaError("ERROR", "#ERROR!", "Formula parse error.")
    return single(value)


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
            left = each(partial(compare, operator), left, self.joined())
        return left

    def joined(self) -> Value:
        left = self.summed()
        while self.take("&"):
            left = as_text(single(left)) + as_text(single(self.summed()))
        return left

    def summed(self) -> Value:
        left = self.multiplied()
        while operator := self.take("+", "-"):
            left = each(plus if operator == "+" else minus, left, self.multiplied())
        return left

    def multiplied(self) -> Value:
        left = self.raised()
        while operator := self.take("*", "/"):
            left = each(times if operator == "*" else divided, left, self.raised())
        return left

    def raised(self) -> Value:
        left = self.signed()
        while self.take("^"):
            left = power(as_number(left), as_number(self.signed()))
        return left

    def signed(self) -> Value:
        if self.take("-"):
            return -as_number(self.signed())
        self.take("+")
        value = self.atom()
        while self.take("%"):
            value = as_number(value) / 100
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
        arguments = self.arguments()
        if name.upper() == "INDIRECT":
            return self.look_up(as_text(single(arguments[0] if arguments else None)))
        function = FUNCTIONS.get(name.upper())
        if function is None:
            raise FormulaError("NAME", "#NAME?", f"Unknown function: '{name}'.")
        if name.upper() not in ("IFERROR", "ISERROR", "IF"):
            for argument in flat(arguments):
                if isinstance(argument, FormulaError):
                    raise argument
        try:
            return function(arguments)
        except IndexError:
            message = f"Wrong number of arguments to {name.upper()}."
            raise FormulaError("N_A", "#N/A", message) from None
        except (ArithmeticError, ValueError, TypeError):
            raise FormulaError("NUM", "#NUM!", f"Function {name.upper()} cannot work with these values.") from None

    def arguments(self) -> list[Value]:
        found: list[Value] = []
        while not self.take(")"):
            found.append(None if self.peek() in (",", ";", ")") else self.argument())
            if self.peek() != ")" and not self.take(",", ";"):
                raise FormulaError("ERROR", "#ERROR!", "Formula parse error.")
        return found

    def argument(self) -> Value:
        try:
            return self.comparison()
        except FormulaError as error:
            if error.kind == "ERROR":
                raise
            return error

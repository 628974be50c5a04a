"""Number format codes taken apart: sections between semicolons, and the pieces of each.

Format codes: ECMA-376 part 1, 18.8.30 and 18.8.31. Ids whose look depends on the reader's country (14, 22, 27 to 58) are shown
the unambiguous way, year first, and without a currency sign, which would be a guess.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

BUILT_IN = {
    **dict.fromkeys((5, 6, 41, 42), "#,##0;-#,##0"), **dict.fromkeys((7, 8, 43, 44), "#,##0.00;-#,##0.00"),
    **dict.fromkeys((27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58), "yyyy-mm-dd"),
    **dict.fromkeys((32, 33, 34, 35, 55, 56), "h:mm"),
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
    14: "yyyy-mm-dd", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm",
    21: "h:mm:ss", 22: "yyyy-mm-dd h:mm", 37: "#,##0;-#,##0", 38: "#,##0;-#,##0", 39: "#,##0.00;-#,##0.00",
    40: "#,##0.00;-#,##0.00", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@",
}  # fmt: skip

_TOKEN = re.compile(
    r"""(?P<quoted>"[^"]*"?)|\\(?P<escaped>.)|_(?P<space>.)|\*(?P<fill>.)|\[(?P<bracket>[^\]]*)\]
    |(?P<noon>AM/PM|A/P)|(?P<exponent>E[+-])|(?P<day>y+|m+|d+|h+|s+(?:\.0+)?|e+)|(?P<general>General)
    |(?P<number>[0#?.,]+)|(?P<other>.)""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_CONDITION = re.compile(r"(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)")


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a format section: its kind (a group name of the tokens) and its text."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Section:
    """One of the up to four parts of a format, between semicolons."""

    tokens: tuple[Token, ...]
    condition: tuple[str, float] | None

    @property
    def is_date(self) -> bool:
        """True when it shows a day or a time of day."""
        return any(token.kind in ("day", "noon", "elapsed") for token in self.tokens)

    @property
    def is_elapsed(self) -> bool:
        """True when it shows a duration: hours may pass 24."""
        return any(token.kind == "elapsed" for token in self.tokens)


@lru_cache(maxsize=1024)
def read_format(code: str) -> tuple[Section, ...]:
    """Return the sections of a format code."""
    sections, tokens = [], list[Token]()
    condition: tuple[str, float] | None = None
    for match in _TOKEN.finditer(code):
        kind = match.lastgroup or "other"
        text = match[kind]
        if kind == "other" and text == ";":
            sections.append(Section(tuple(tokens), condition))
            tokens, condition = [], None
        elif kind == "bracket":
            found = _CONDITION.fullmatch(text)
            condition = (found[1], float(found[2])) if found else condition
            tokens += _bracket(text)
        elif kind == "quoted":
            tokens.append(Token("literal", text.strip('"')))
        elif kind in ("escaped", "space"):
            tokens.append(Token("literal", text if kind == "escaped" else " "))
        elif kind != "fill":
            tokens.append(Token(kind, text))
    return (*sections, Section(tuple(tokens), condition))


def is_date_format(code: str) -> bool:
    """Tell whether numbers in that format are days or times of day; durations are not."""
    first = read_format(code)[0]
    return first.is_date and not first.is_elapsed


def _bracket(text: str) -> list[Token]:
    if text.startswith("$"):
        return [Token("literal", text[1:].partition("-")[0])]
    if text and set(text.lower()) in ({"h"}, {"m"}, {"s"}):
        return [Token("elapsed", text.lower())]
    return []  # a colour, a condition, a calendar

"""Small pieces of wording that notes, tabs and reports share."""

from collections.abc import Sequence
from datetime import date

_NO_YEAR = 200  # days within which a date needs no year
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_BLOCKS = 20
_STEPS = "▁▂▃▄▅▆▇█"


def day(when: date, today: date | None = None) -> str:
    """Return a date as people say it: 5 January 2027, and 5 January when that is near enough to today to need no year."""
    said = f"{when.day} {_MONTHS[when.month - 1]}"
    return said if today is not None and abs((when - today).days) < _NO_YEAR else f"{said} {when.year}"


def count(number: int, noun: str, plural: str = "") -> str:
    """Return "1 finding", "3 findings"."""
    return f"{number} {noun if number == 1 else plural or noun + 's'}"


def listing(words: Sequence[str]) -> str:
    """Return "a", "a and b", "a, b and c"."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""


def lower_first(sentence: str) -> str:
    """Return a sentence as it goes on behind a colon."""
    return f"{sentence[:1].lower()}{sentence[1:]}"


def number(value: float | None) -> str:
    """Return a score or a value without needless decimals; a dash when there is none."""
    return "–" if value is None else f"{value:.1f}".removesuffix(".0")


def sparkline(values: Sequence[float | None], top: float = 100.0) -> str:
    """Draw numbers from 0 to `top` as a line of blocks, oldest first; a gap where a number is missing."""
    steps = len(_STEPS) - 1
    return "".join(" " if value is None else _STEPS[round(min(1.0, max(0.0, value / top)) * steps)] for value in values)


def bar(score: float | None, blocks: int = _BLOCKS) -> str:
    """Draw a score of 0-100 as a bar of text, so that it looks the same in every spreadsheet program."""
    if score is None:
        return ""
    full = round(score / 100 * blocks)
    return "█" * full + "░" * (blocks - full)

"""How findings about several rows speak of them: who to ask, how many, and where."""

from collections.abc import Iterable, Sequence

from sheets_service.okrs import KeyResult, Objective, Place


def in_brackets(item: KeyResult | Objective) -> str:
    """Return the first owner in brackets with a blank before it, or nothing: " (Ana)"."""
    return f" ({item.owners[0]})" if item.owners else ""


def join(names: Iterable[str], last: str = "and") -> str:
    """Return names as people list them, once each: "A", "A and B", "A, B and C"."""
    listed = list(dict.fromkeys(names))
    return f"{', '.join(listed[:-1])} {last} {listed[-1]}" if len(listed) > 1 else "".join(listed)


def count(number: int, singular: str, plural: str = "") -> str:
    """Return a number with its noun, in words up to twelve: "one row", "three rows", "14 rows"."""
    words = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
    word = words[number] if number < len(words) else str(number)
    return f"{word} {singular if number == 1 else plural or singular + 's'}"


def sentence(text: str) -> str:
    """Return a text with its first letter in upper case, whatever quotes stand before it."""
    return text[:1].upper() + text[1:]


def range_of(places: Sequence[Place]) -> str:
    """Return where several cells stand: "J13", or "J13 to J15"; "" without cells."""
    cells = [place.cell for place in places if place.cell]
    if not cells:
        return ""
    return cells[0].a1 if len(cells) == 1 else f"{cells[0].a1} to {cells[-1].a1}"

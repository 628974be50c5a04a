"""What a language must tell us so that its numbers, dates and directions can be read.

Every entry is a plain word or phrase in lower case, separated by commas; no patterns.
"""

from dataclasses import dataclass


def words(text: str) -> tuple[str, ...]:
    """Split a comma list into its entries, longest first so that alternatives match greedily."""
    entries = {entry.strip() for entry in text.replace("\n", " ").split(",")}
    return tuple(sorted(entries - {""}, key=lambda entry: (-len(entry), entry)))


def table(text: str) -> dict[str, str]:
    """Read "key: word, word; key: word" into a dictionary from word to key."""
    pairs: dict[str, str] = {}
    for line in text.split(";"):
        key, _, entries = line.partition(":")
        pairs.update(dict.fromkeys(words(entries), key.strip()))
    return pairs


@dataclass(frozen=True, slots=True, eq=False)
class Grammar:
    """The number words of one language."""

    code: str
    decimal: str  # the sign before decimals: "." or ","
    start: tuple[str, ...]  # before a baseline: "from"
    reach: tuple[str, ...]  # between baseline and target: "to"
    at_least: tuple[str, ...]  # before a number: "at least", "above"
    at_most: tuple[str, ...]  # before a number: "below", "no more than"
    or_more: tuple[str, ...]  # after a number: "or more"
    or_less: tuple[str, ...]  # after a number: "or less"
    equal: tuple[str, ...]  # before a level: "of", "at", "reach"
    by: tuple[str, ...]  # before a change: "by"
    more: tuple[str, ...]  # after a change: "more", "higher"
    less: tuple[str, ...]  # after a change: "fewer", "lower"
    up: tuple[str, ...]  # words that tell a rise
    down: tuple[str, ...]  # words that tell a fall
    hold: tuple[str, ...]  # words that tell a level to keep
    instead: tuple[str, ...]  # target before, baseline after: "instead of"
    now: tuple[str, ...]  # beside a baseline: "today", "currently"
    guard: tuple[str, ...]  # opens the limit of a counter-measure: "while", "without"
    beside: tuple[str, ...]  # joins a counter-measure whose limit is told by a verb: "with"
    held: tuple[str, ...]  # that verb: "staying"
    held_where: tuple[str, ...]  # the word between that verb and the number: "below"
    within: tuple[str, ...]  # before a window: "within", "after"
    per: tuple[str, ...]  # before a rate's unit: "per"
    range_open: tuple[str, ...]  # "between"
    range_join: tuple[str, ...]  # "and"
    out_of: tuple[str, ...]  # "out of", "of", "in"
    due: tuple[str, ...]  # before a deadline: "by", "until"
    end_of: tuple[str, ...]  # "end of"
    upcoming: tuple[str, ...]  # "next"
    months: tuple[str, ...]  # twelve entries, alternatives within one parted by "|"
    quarter: tuple[str, ...]  # the spelled-out quarter: "quarter"
    quarter_letter: str  # "q", "t", "k"
    half: tuple[str, ...]  # "half-year", "semester"
    year: tuple[str, ...]  # "year"
    month: tuple[str, ...]  # "month"
    seasons: tuple[str, ...]  # "summer", "easter"
    scales: dict[str, str]  # word -> factor as text
    numerals: dict[str, str]  # word -> value as text
    fractions: dict[str, str]  # word -> per cent as text
    multiples: dict[str, str]  # verb such as "double" -> factor as text
    units: dict[str, str]  # word -> canonical unit
    stop_words: tuple[str, ...]  # the commonest words, to tell the language
    aged: tuple[str, ...]  # before an age: "aged", "over" with people

"""What a cell says, without what it wears: labels, bullets, emoji, quotes around it, bold marks, a mention of its owner.

Whatever judges reads the bare words, so that no look can move a score; whoever quotes the cell finds the way back.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from .normalise import UNSEEN, as_plain, content_start

_MARK = re.compile(
    r"\s*(?:[\[(](?:p\d|prio(?:rity)?[ -]?\d|high|medium|low|must|should|could|new|draft|wip|done)[\])]\s*[:-]?\s*"
    r"|[\[(](?:kr|okr|o|obj|objective|key result|goal)\s?#?\d{1,2}(?:[.-]\d{1,2})*[\])]\s*[:-]?\s*"
    r"|p\d\s*[:-]\s+|[:-]\s+|\d{1,2}\u20e3\s*|#{1,4}\s+(?=\w))",
    re.IGNORECASE,
)
# Most texts: two words that are no label, and a letter or a digit at the end.
_NAKED = re.compile(r"(?![Kk]ey )[A-Za-z][a-z]+ [a-z][ -?A-~]*[a-zA-Z0-9]")
_MENTION = re.compile(
    r"\s*(?:[-,/|]\s*)?(?:[(\[]\s*(?:@|(?:owners?|dri)\s*[:=]\s*)(?!\s*(?:tb[acd]|name|\?|x+)\b)"
    r"(?![^()\[\]]*(?:[<>…]|\.\.\.|\bto be \w|\btb[acd]\b))[^()\[\]?]{1,60}[)\]]"
    r"|(?<=\s)@\w[\w.-]{0,40})$",
    re.IGNORECASE,
)
_STOP = re.compile(r"(?<![\s.])(?<!\.\w)(?<!\betc)(?<!\bInc)(?<!\bLtd)(?<!\bNo)\.$", re.IGNORECASE)
_WORD = 12  # letters before a full stop that show whether it belongs to a short form
# A line break parts what is said when a sentence, a list or a label ends there; elsewhere the cell was too narrow.
_PARTING = re.compile(r"\n(?=[\s*]*[^\s*a-z])|(?<=[.:;!?])\n")
_FIRST_SYMBOL = "\u2300"  # signs that mean something, such as degrees and arrows, stand before it in Unicode
_SYMBOLS = frozenset({"So", "Sk", "Cn", "Co"})


class Bare(NamedTuple):
    """The words of a cell, and where each of their letters stands in it."""

    text: str
    offsets: range | tuple[int, ...]

    def back(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch of the bare words stands in the cell; nowhere, (0, 0), when it is empty."""
        if not 0 <= start < end <= len(self.offsets):
            return 0, 0
        return self.offsets[start], self.offsets[end - 1] + 1


@lru_cache(maxsize=65536)
def undress(written: str) -> Bare:
    """Take off what a text wears; a text that wears nothing else than a look keeps it."""
    text = written
    offsets: range | tuple[int, ...] = range(len(written))
    if not (text.isascii() and text.isprintable()) or "  " in text or "**" in text:
        seen = tuple(_seen(written))
        text, offsets = "".join(letter for _, letter in seen), tuple(place for place, _ in seen)
    elif _NAKED.fullmatch(text):
        return Bare(text, offsets)
    start, end = _content(as_plain(text))
    return Bare(text[start:end], offsets[start:end])


def _seen(written: str) -> Iterator[tuple[int, str]]:
    """Yield what can be seen, one space where there were several, and no line break inside a sentence."""
    parting = {found.start() for found in _PARTING.finditer(written)} if "\n" in written else frozenset[int]()
    bold = {place for found in _BOLD.finditer(written) for place in (*range(*found.span(1)), *range(*found.span(2)))}
    last = ""
    for place, letter in enumerate(written):
        if letter in UNSEEN or place in bold:
            continue
        shown = letter
        if letter.isspace():
            shown = "\n" if place in parting and last != "\n" else " "
            if last in {"\n", shown}:
                continue
        last = shown
        yield place, shown


_BOLD = re.compile(r"(\*\*)(?=\S)[^*]*(\*\*)")


def _content(plain: str) -> tuple[int, int]:
    """Return where the words begin and end in a text with plain signs."""
    start, end, before = 0, len(plain), (-1, -1)
    while (start, end) != before:
        before = (start, end)
        start, end = _without_edges(plain, start, end)
        mark = _MARK.match(plain, start, end)
        for found in (mark.end() if mark else start, content_start(plain[:end], start)):
            if found > start and any(letter.isalnum() for letter in plain[found:end]):
                start = found
        named = plain.endswith((")", "]"), start, end) or "@" in plain
        for behind in (
            _MENTION.search(plain, start, end) if named else None,
            _STOP.search(plain, max(start, end - _WORD), end) if plain.endswith(".", start, end) else None,
        ):
            if behind and start < behind.start() < end:
                end = behind.start()
    return (start, end) if start < end else (0, len(plain))


def _without_edges(plain: str, start: int, end: int) -> tuple[int, int]:
    """Leave out spaces and symbols at both ends, and quotes around the whole."""
    while start < end and (plain[start].isspace() or _is_symbol(plain[start])):
        start += 1
    while start < end and (plain[end - 1].isspace() or plain[end - 1] in ",;" or _is_ornament(plain, end - 1)):
        end -= 1
    if end - start > 1 and plain[start] in "\"'" and plain.find(plain[start], start + 1) == end - 1:
        return start + 1, end - 1
    return start, end


def _is_symbol(letter: str) -> bool:
    """Tell an emoji, a tick or a star from letters, digits and signs that mean something."""
    return letter >= _FIRST_SYMBOL and unicodedata.category(letter) in _SYMBOLS


def _is_ornament(plain: str, at: int) -> bool:
    """Tell a symbol at the end from a unit: the star in "4.5⭐" counts something."""
    return _is_symbol(plain[at]) and not plain[at - 1 : at].isdigit()

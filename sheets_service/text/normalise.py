"""Text as people type it, made plain, with a way back to every original code point.

Quotes, dashes, spaces and arrows become one of each, invisible characters go, compatibility
forms fold (NFKC), list marks and "KR1:" prefixes are cut off. Offsets are kept, so that a span
found in the plain text quotes the original.
"""

import re
import unicodedata
from bisect import bisect_left
from functools import lru_cache

from sheets_service.values import dataclass

from .phrase import Span

LONGEST = 1500
"""Code points that are read; what follows is kept in the original and not analysed."""

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009", " "),
        **dict.fromkeys("\u200a\u202f\u205f\u3000\t\n\r\x0b\x0c\x85\u2028\u2029", " "),
        **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
        **dict.fromkeys("‘’‚‛′＇`´", "'"),
        **dict.fromkeys("“”„‟″«»＂", '"'),
        **dict.fromkeys("➜➔⇒⟶⟹➡➝➞⇨►▶➙⮕➤", "→"),
        "％": "%",
        "≥": "≥",
        "⩾": "≥",
        "⩽": "≤",
        "≦": "≤",
        "≧": "≥",
        "×": "x",
    }
)
_FRACTIONS = {"½": "0.5", "¼": "0.25", "¾": "0.75", "⅓": "0.33", "⅔": "0.67"}
UNSEEN = frozenset("\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff\u00ad\ufe0f")
_ARROW = re.compile(
    r"(?<=\s)>>(?=\s)|(?:-{1,3}|={1,3})>|(?<!\w)\+\s?/\s?-(?=\s?\d)"
    r"|(?<=[\d%])\s?\.{2,3}\s?(?=[€$£]?\d[\d.,]*\s?[%€$£]?\w{0,4}$)"
    r"|(?:(?<=\d)|(?<=[\d%€]\s)|(?<=\d%)|(?<=\s[hdk]\s)|(?<=\d[hdkm]\s)|(?<=\smin\s)|(?<=\sdays\s))>(?=\s?[€$£]?\d)"
)
_PREFIX = re.compile(
    r"\s*(?:[-*\u2022\u00b7\u25aa\u25e6\u2023\u2043\u25cf\u25cb\u25a0\u2713\u2714\u2610\u2611]\s+|\[[ xX]\]\s+"
    r"|\(?\d{1,2}\)\s+(?=\S)|\d{1,2}\.\s+(?=\S)|\(?[a-h]\)\s+|\d+(?:\.\d+){2,}[.:)]?\s+"
    r"|(?:KRs?|OKRs?|O|Key [Rr]esults?|Objectives?|Goals?|Outcomes?|Ziel|kr|key results?|objective|okr)"
    r"\s?[-#]?\s?\d{1,2}(?:[.-]\d{1,2})*\s*[:.)\]-]?\s+"
    r"|\[?[A-Z]{1,4}-?\d{1,2}(?:[.-]\d{1,2})+\]?\s*[:.)-]?\s+(?=[^\W\d])"
    r"|(?:KR|OKR|Key [Rr]esult|Objective|Goal|kr|key result|objective)\s*:\s*"
    r"|(?:DONE|MET|MISSED|OPEN|CLOSED|WIP|IN PROGRESS|ON TRACK|OFF TRACK|AT RISK|BEHIND|AHEAD|GREEN|AMBER|YELLOW|RED)"
    r"\s?\(\d{1,3}\s?%\)\s*[:.-]\s*"
    r"|\[[Pp](?:rio(?:rity)?)?[- ]?(?:high|low|med(?:ium)?|top|\d)\]\s*:?\s*"
    r"|\[(?:committed|aspirational|learning|stretch|health|COMMITTED|ASPIRATIONAL|LEARNING|STRETCH)\]\s*:?\s*)"
)


@dataclass(frozen=True, slots=True)
class Normal:
    """Plain text with the place of each of its characters in the original."""

    original: str
    text: str
    low: str  # lower case, as long as `text`
    offsets: tuple[int, ...] | range

    def span(self, start: int, end: int) -> Span:
        """Return the stretch of the original behind `text[start:end]`."""
        if start >= end or start >= len(self.offsets):
            return Span(0, 0, "")
        offsets = self.offsets
        first, last = offsets[start], offsets[min(end, len(offsets)) - 1] + 1
        return Span(first, last, self.original[first:last])

    def place(self, original: int) -> int:
        """Return where a code point of the original stands in the plain text."""
        offsets = self.offsets
        if isinstance(offsets, range) and original >= offsets.start:
            return min(original - offsets.start, len(offsets))  # where a search would find it
        return bisect_left(offsets, original)


@lru_cache(maxsize=65536)
def normalise(original: str) -> Normal:
    """Make plain what was typed; never fails, reads the first `LONGEST` code points."""
    text = original[:LONGEST]
    offsets: tuple[int, ...] | range = range(len(text))
    if not (text.isascii() and text.isprintable()):
        text, offsets = _fold(text.translate(_PLAIN))
    if ">" in text or ".." in text or "+/" in text or "+ /" in text:
        text, offsets = _join_arrows(text, offsets)
    start = content_start(text)
    text, offsets = text[start:].rstrip(), offsets[start:]
    return Normal(original, text, _lower(text), offsets[: len(text)])


def _fold(text: str) -> tuple[str, tuple[int, ...]]:
    """Fold compatibility forms and drop what cannot be seen, cluster by cluster."""
    letters: list[str] = []
    offsets: list[int] = []
    for index, letter in enumerate(text):
        if letter in UNSEEN:
            continue
        folded = letter
        if letter in _FRACTIONS:
            folded = _FRACTIONS[letter][1:] if letters and letters[-1].isdigit() else _FRACTIONS[letter]
        elif letter > "\x7f" and letter not in "→≥≤±":
            folded = unicodedata.normalize("NFKC", letter)
            if letters and unicodedata.combining(letter):
                joined = unicodedata.normalize("NFC", letters[-1] + letter)
                if len(joined) == 1:
                    letters[-1] = joined
                    continue
        for part in folded:
            letters.append(part if part.isprintable() else " ")
            offsets.append(index)
    return "".join(letters), tuple(offsets)


def _join_arrows(text: str, offsets: tuple[int, ...] | range) -> tuple[str, tuple[int, ...]]:
    """Write every typed arrow as one character, and "+/-" as another."""
    parts: list[str] = []
    places: list[int] = []
    last = 0
    for match in _ARROW.finditer(text):
        parts += [text[last : match.start()], "±" if match[0].startswith("+") else "→"]
        places += [*offsets[last : match.start()], offsets[match.start()]]
        last = match.end()
    parts.append(text[last:])
    places += offsets[last:]
    return "".join(parts), tuple(places)


def as_plain(text: str) -> str:
    """Return a text with one kind of space, dash, quote and arrow, as long as it is."""
    return text if text.isascii() and text.isprintable() else text.translate(_PLAIN)


def content_start(text: str, start: int = 0) -> int:
    """Skip list marks, row ids and labels such as "KR1:", at most three of them."""
    for _ in range(3):
        match = _PREFIX.match(text, start)
        if match is None or match.end() >= len(text):
            break
        start = match.end()
    while start < len(text) and text[start].isspace():
        start += 1
    return start


def _lower(text: str) -> str:
    """Lower-case without changing the length, whatever the script."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)

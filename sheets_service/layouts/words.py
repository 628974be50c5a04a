"""Small questions about the text of a cell: is it a total, a list, an id in front, a placeholder for nothing."""

import re
from collections.abc import Iterable
from typing import Final

from sheets_service.layouts.heading import plain

_TOTALS: Final = frozenset(
    """total totals sum summe gesamt gesamtsumme average avg mean mittelwert durchschnitt moyenne media promedio suma
    totale gemiddelde totaal srednia razem итого всего среднее 合計 平均 jumlah rata subtotal overall ogolem
    score""".split()
)
_INLINE: Final = re.compile(r"(?:^|[\s;,·|/•–-])(?=KR\s?-?\d{1,2}(?:\.\d{1,2})?\s*[:.)–-]\s)", re.IGNORECASE)
_OF_THE_WHOLE: Final = frozenset(
    """of all the for per objective objectives key result results kr krs okr okrs progress score scores points grade
    completion confidence weight weighted team company quarter cycle ziel ziele ergebnis ergebnisse fortschritt
    objectif objectifs resultats objetivo objetivos resultados obiettivi doelen""".split()
)
_NEXT_SENTENCE: Final = re.compile(r"[^\W\d_]{2}[.!?][”’\"')]*[ \t]+[“‘\"'(]?[^\W\d_]")
_NOTHING: Final = frozenset({"-", "–", "—", "n/a", "na", "x", "/", ".", "none", "…", "..."})
_LONGEST_LIST: Final = 4000  # a longer cell holds something else than a handful of key results
_MARK: Final = re.compile(
    r"^\s*(?:[-*•·▪◦‣●○■□✓✔☐☑➤►→–—]\s*|\(?\d{1,2}(?:\.\d{1,2})*[.):]\s*|\(?[a-hA-H][.)]\s+|(?:KR|Key ?Result)\s*[-#]?\s*\d{0,2}"
    r"(?:\.\d{1,2})?\s*[:.)\-–]\s*|(?:KR|Key ?Result)\s*[-#]?\s*\d{1,2}(?:\.\d{1,2})?\s+)",
    re.IGNORECASE,
)
_FRONT_ID: Final = re.compile(
    r"^\s*\[?((?:OKR|KR|OBJ|O|G)[-\s#]?\d{1,3}(?:[.\-]?(?:KR)?\d{1,3})*|[A-Za-z]{1,4}[-.]?\d{1,3}(?:[.\-]\w{1,4})*|"
    r"\d{1,2}(?:\.\d{1,2})+)\]?\s*[:.)\-–—]?\s+(?=\S)",
    re.IGNORECASE,
)


def is_total(text: str) -> bool:
    """Tell whether a row begins like a total of the table: "Average bill per repair" counts something else."""
    words = plain(text).split()
    if not words or len(words) > 4 or words[0] not in _TOTALS:
        return False
    return all(word in _TOTALS or word in _OF_THE_WHOLE or any(map(str.isdigit, word)) for word in words)


def is_prose(texts: Iterable[str]) -> bool:
    """Tell whether texts are meant to be read on, as a guide's are: many of them hold more than one sentence."""
    every = list(texts)
    return sum(bool(_NEXT_SENTENCE.search(text)) for text in every) >= max(3, 0.4 * len(every))


def is_nothing(text: str) -> bool:
    """Tell whether a cell holds a mark for "nothing here"."""
    return text.strip().casefold() in _NOTHING


def is_phrase(text: str) -> bool:
    """Tell whether a text could be an objective or a key result: letters, and more than a word or a number."""
    letters = sum(letter.isalpha() for letter in text)
    wide = sum("\u3040" <= letter <= "\u9fff" for letter in text)
    return letters >= 4 and (len(text.split()) >= 2 or letters >= 9 or wide >= 4)


def split_lines(text: str) -> tuple[str, ...]:
    """Split a cell that lists several key results into one text each; a single text comes back alone.

    Marked lines (bullets, numbers, "KR2:") begin an item, without its mark, and unmarked ones continue it; without marks
    each line is an item when all of them are phrases of their own.
    """
    if len(text) > _LONGEST_LIST:
        return (text.strip(),)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    inline = [match.end() for match in _INLINE.finditer(text)]
    if len(lines) < 2 and len(inline) >= 2 and inline[0] <= 2:
        ends = [*inline[1:], len(text)]
        pieces = [text[start:end].strip(" ;,·|/•–-") for start, end in zip(inline, ends, strict=True)]
        return tuple(_MARK.sub("", piece, count=1).strip() for piece in pieces)
    if len(lines) < 2:
        return (text.strip(),)
    marked = [bool(_MARK.match(line)) for line in lines]
    if sum(marked) >= 2:
        items: list[str] = []
        for line, mark in zip(lines, marked, strict=True):
            if mark or not items:
                items.append(line)
            else:
                items[-1] = f"{items[-1]}\n{line}"
        return tuple(_MARK.sub("", item, count=1).strip() or item for item in items)
    if not any(marked) and all(_begins_anew(line) and is_phrase(line) and len(line.split()) >= 3 for line in lines):
        return tuple(lines)
    return (text.strip(),)


def split_id(text: str) -> tuple[str, str]:
    """Split an id such as "KR1.2" or "H-1" off the front of a text; ("", text) without one."""
    match = _FRONT_ID.match(text)
    return (match[1].strip(), text[match.end() :].strip()) if match else ("", text.strip())


def ids_in_front(texts: Iterable[str]) -> bool:
    """Tell whether a column's texts begin with ids as a habit, so that "B2B sales" alone is never taken apart.

    "KR 1:" that starts again under every objective is a label, not an id.
    """
    found = [split_id(text)[0] for text in texts]
    named = [one for one in found if one]
    return len(named) >= 2 and len(named) >= 0.7 * len(found) and len(set(named)) == len(named)


def _begins_anew(line: str) -> bool:
    first = line[0]
    return not first.islower()

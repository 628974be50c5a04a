"""What the cells of a column look like: numbers, dates, ids, words."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from sheets_service.layouts.cycles import MONTH
from sheets_service.workbook import Cell

ID: Final = re.compile(
    r"\[?(?:(?:OKR|KR|O|Obj|G|KPI)[\s\-_.#]?\d{1,3}(?:[.\-_/]?(?:KR|K)?\d{1,3})*"
    r"|[A-Za-z]{1,5}[-_.#]?\d{1,4}(?:[.\-_]\w{1,4})*"
    r"|\d{1,3}(?:\.\d{1,3})+|\d{1,6})\]?[.:)]?",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(
    r"[-+±~<>≤≥≈]?\s*[$€£¥]?\s*[-+]?\d[\d\s.,'’]*\s*(?:%|[^\W\d]{0,12}\.?)?(?:\s*[^\W\d]{1,12})?"
)
DATE: Final = re.compile(
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ].*)?|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4})"
    rf"|\d{{1,2}}(?:st|nd|rd|th|er|\.|º)?\s*(?:de |of )?{MONTH}(?:[ ,]+(?:de )?\d{{2,4}})?"
    rf"|\d{{1,2}}(?P<dash>[-/]){MONTH}(?:(?P=dash)\d{{2,4}})?"
    rf"|{MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?|{MONTH} \d{{4}}",
    re.IGNORECASE,
)
SAMPLE = 300


@dataclass(frozen=True, slots=True)
class Profile:
    """What the cells of a column look like; shares are 0-1 of the filled cells, `words` their mean count of words."""

    filled: int
    numeric: float = 0.0
    dates: float = 0.0
    ids: float = 0.0
    words: float = 0.0
    length: float = 0.0

    @property
    def is_wordy(self) -> bool:
        """True for a column of phrases: objectives and key results are made of those."""
        return self.filled > 0 and self.numeric + self.dates < 0.4 and (self.words >= 2.2 or self.length >= 14)

    @property
    def is_numeric(self) -> bool:
        """True for a column of numbers, units and per cent signs included."""
        return self.filled > 0 and self.numeric >= 0.6 and self.words < 4


NO_PROFILE = Profile(0)
"""A column of which nothing is known."""


def profile(cells: Iterable[Cell]) -> Profile:
    """Describe what a column holds, from its first filled cells."""
    filled = [cell for cell in cells if not cell.is_blank][:SAMPLE]
    if not filled:
        return Profile(0)
    texts = [cell.text.strip() for cell in filled]
    count = len(filled)
    return Profile(
        filled=count,
        numeric=sum(_is_number(cell, text) for cell, text in zip(filled, texts, strict=True)) / count,
        dates=sum(
            isinstance(cell.value, date | datetime) or bool(DATE.fullmatch(text))
            for cell, text in zip(filled, texts, strict=True)
        )
        / count,
        ids=sum(bool(ID.fullmatch(text)) and not text.replace(".", "").isdigit() for text in texts) / count,
        words=sum(_words(text) for text in texts) / count,
        length=sum(len(text) for text in texts) / count,
    )


def _is_number(cell: Cell, text: str) -> bool:
    if isinstance(cell.value, bool | date | datetime) or DATE.fullmatch(text):
        return False
    return isinstance(cell.value, int | float) or (len(text) < 25 and bool(_NUMBER.fullmatch(text)))


def _words(text: str) -> float:
    """Count words; scripts without spaces count three letters for one."""
    wide = sum("\u3040" <= letter <= "\u9fff" for letter in text)
    return wide / 3 if wide > len(text) / 2 else len(text.split())

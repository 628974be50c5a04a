"""How a heading is read: a subject ("KR 1"), a part ("target"), or both ("KR1 Target").

Case, accents, line breaks, underscores and camelCase do not matter; remarks in brackets such as "(1-5)" are set aside.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from sheets_service.layouts.headings import ALONE, FILLERS, LEVELS, PARTS, STATES, SUBJECTS, WEAK

_STROKES: Final = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i"})  # no accents to Unicode
_CJK: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff々ー]+")
_CAMEL: Final = re.compile(r"(?<=[a-zà-ÿ])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z]{2})|(?<=[A-Za-z]{2})(?=\d)|(?<=\bO)(?=\d)")
_BRACKETS: Final = re.compile(r"\([^)]*\)|\[[^\]]*\]|（[^）]*）|【[^】]*】")
_WORD: Final = re.compile(r"[^\W_]+|[%#№&]")
_FIGURE: Final = re.compile(r"[-+<>≤≥~$€£]?\s?\d[\d.,\s]*\s?%")
_LONGEST_HEADING: Final = 90
_MOST_WORDS: Final = 9
_LONGEST_PHRASE: Final = 6


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading as read: whose column it is (`subject`, "" open), which `part` of it, and how much of it was understood.

    A column of key result texts has subject "key_result" and part "text". `number` is 2 for "KR 2", None without a
    number; `sure` is the share of its words that were known, 0-1.
    """

    subject: str
    part: str
    number: int | None = None
    level: str = ""
    sure: float = 0.0

    @property
    def is_known(self) -> bool:
        """True when the words said anything."""
        return bool(self.subject or self.part)


UNKNOWN = Heading("", "")


@lru_cache(maxsize=65536)
def plain(text: str) -> str:
    """Return words in lower case without accents, punctuation, underscores or camelCase, one space between."""
    if text.isascii():
        return " ".join(_WORD.findall(_CAMEL.sub(" ", text).lower()))
    folded = _CAMEL.sub(" ", unicodedata.normalize("NFKC", text)).casefold().translate(_STROKES)
    letters = unicodedata.normalize("NFKD", folded)
    return " ".join(_WORD.findall("".join(letter for letter in letters if not unicodedata.combining(letter))))


@lru_cache(maxsize=65536)
def read_heading(text: str) -> Heading:
    """Read what stands above a column; `UNKNOWN` for sentences, numbers and words we do not know."""
    if not text or len(text) > _LONGEST_HEADING or text.count(" ") > _MOST_WORDS + 3:
        return UNKNOWN
    if _FIGURE.fullmatch(text.strip()) or text.strip().casefold() in STATES:
        return UNKNOWN
    words = plain(_BRACKETS.sub(" ", text) if text.strip()[:1] not in "([（【" else text)
    tokens = _tokens(words)
    if not tokens or len(tokens) > _MOST_WORDS:
        return UNKNOWN
    found, known, counted = _concepts(tokens)
    if not found or known / max(counted, 1) < 0.5:
        return UNKNOWN
    return _compose(found, tokens, known / max(counted, 1))


def _compose(found: list[tuple[str, str]], tokens: list[str], sure: float) -> Heading:
    """Join subject, part and level words into one reading."""
    subjects = [concept for kind, concept in found if kind == "subject"]
    parts = [concept for kind, concept in found if kind == "part"]
    levels = [concept for kind, concept in found if kind == "level"]
    if not subjects and not parts and levels:
        # A level word alone names a team column, or is no heading we know.
        parts = ["team"] if levels[0] in {"group", "team"} else []
    digits = [int(token) for token in tokens if token.isdigit() and len(token) <= 2]
    subject = _subject(subjects)
    number = (
        digits[0] if digits and subject in {"key_result", "objective", "measure", "goal", "result", "okr"} else None
    )
    part = _part(subject, parts)
    if part == "id" and number is not None:
        part = "text"  # "KR #1" is the first key result, not its id
    if not subject and not part:
        return UNKNOWN
    return Heading(subject, part, number, levels[0] if levels and subject else "", sure)


def _subject(subjects: list[str]) -> str:
    """Choose whose column it is; "objective / key result" in one heading is an OKR column."""
    kinds = set(subjects)
    if "okr" in kinds and len(kinds) == 2:
        return (kinds - {"okr"}).pop()
    if {"objective", "key_result"} <= kinds or {"goal", "key_result"} <= kinds:
        return "okr"
    if "initiative" in kinds:
        return "initiative"
    return subjects[0] if subjects else ""


def _part(subject: str, parts: list[str]) -> str:
    """Choose the part: the text itself where a subject stands alone, else the last part that says more than "text"."""
    telling = [part for part in parts if part not in WEAK]
    if telling:
        return telling[-1] if telling[-1] != "id" or len(telling) == 1 else telling[0]
    if parts and not subject:
        return parts[0]
    if subject and {"date", "cycle", "method"} & set(parts):
        return next(part for part in parts if part in WEAK - {"text", "value"})
    if "value" in parts and subject in {"goal", "measure", "key_result"}:
        return "target" if subject == "goal" else "current"
    return "text" if subject else ""


def _tokens(words: str) -> list[str]:
    """Split into words; runs of Japanese are cut along the words we know."""
    return [
        piece
        for token in words.split()
        for piece in (_CJK_SPLIT.split(token) if _CJK.search(token) else [token])
        if piece
    ]


def _concepts(tokens: list[str]) -> tuple[list[tuple[str, str]], int, int]:
    """Return what was understood, how many words that covers, and how many words count at all."""
    found: list[tuple[str, str]] = []
    known = counted = index = 0
    while index < len(tokens):
        for length in range(min(_LONGEST_PHRASE, len(tokens) - index), 0, -1):
            words = " ".join(tokens[index : index + length])
            concepts = _VOCABULARY.get(words)
            if concepts and (words not in ALONE or _is_alone(tokens, length)):
                found.append(_fitting(concepts, tokens, index, length))
                known, counted, index = known + length, counted + length, index + length
                break
        else:
            token = tokens[index]
            counted += not (token in FILLERS or token.isdigit())
            index += 1
    return found, known, counted


def _is_alone(tokens: list[str], length: int) -> bool:
    """Tell whether nothing but numbers, fillers and a subject such as "KR" stands beside the word."""
    others = [token for token in tokens if not (token.isdigit() or token in FILLERS - ALONE)]
    return len(others) <= length or (len(tokens) <= 6 and len(_without_subjects(others)) <= length)


def _without_subjects(tokens: list[str]) -> list[str]:
    """Leave out the words that name a subject, the longest phrases first."""
    rest, index = list[str](), 0
    while index < len(tokens):
        for length in (3, 2, 1):
            senses = _VOCABULARY.get(" ".join(tokens[index : index + length]), ())
            if any(kind == "subject" for kind, _ in senses):
                index += length
                break
        else:
            rest.append(tokens[index])
            index += 1
    return rest


def _fitting(concepts: tuple[tuple[str, str], ...], tokens: list[str], index: int, length: int) -> tuple[str, str]:
    """Choose among the senses of a word: "team" before "objective" is a level, alone it is a part."""
    if len(concepts) == 1:
        return concepts[0]
    rest = tokens[:index] + tokens[index + length :]
    beside_subject = any(kind == "subject" for token in rest for kind, _ in _VOCABULARY.get(token, ()))
    wanted = "level" if beside_subject else "part"
    return next((concept for concept in concepts if concept[0] == wanted), concepts[0])


def _vocabulary() -> dict[str, tuple[tuple[str, str], ...]]:
    """Index all phrases by their plain words."""
    index: dict[str, tuple[tuple[str, str], ...]] = {}
    for kind, table in (("subject", SUBJECTS), ("part", PARTS), ("level", LEVELS)):
        for concept, phrases in table.items():
            for phrase in phrases.split("|"):
                words = plain(phrase.strip()) or phrase.strip()
                if (kind, concept) not in index.get(words, ()):
                    index[words] = (*index.get(words, ()), (kind, concept))
    return index


_VOCABULARY: Final = _vocabulary()
LEVEL_OF: Final[Mapping[str, str]] = {
    plain(word): level for level, words in LEVELS.items() for word in words.split("|") if word.strip()
}
_CJK_SPLIT: Final = re.compile(
    "(" + "|".join(sorted((re.escape(word) for word in _VOCABULARY if _CJK.search(word)), key=len, reverse=True)) + ")"
)

"""Reading one phrase: plain text, language, names, dates, numbers, frame, direction."""

from collections.abc import Iterable, Sequence
from typing import Literal

from .deadlines import find_deadline
from .direction import find_comparator, find_direction
from .frame import read_frame
from .lang import grammar_of
from .language import detect_language
from .mask import find_names
from .moments import find_moments
from .normalise import Normal, normalise
from .phrase import Frame, Phrase, Quantity
from .quantities import read_quantities

_MOST_KNOWN = 65_536
_known: dict[tuple[str, str], Phrase] = {}  # by text and language asked for, as a cache would keep them
_NO_FRAME = Frame("", "", "", "", "", 0, "", None, None)


def read_phrase(text: str, *, hint: Literal["objective", "key_result"] = "key_result", language: str = "") -> Phrase:
    """Read a phrase; `language` "" means: tell it from the words, English when they do not tell.

    Never raises. Text beyond some 1,500 code points is kept and not analysed. `hint` is kept for callers that know
    what the row is; the same words are read the same way.
    """
    del hint
    return _known.get((text, language)) or _read((text,), language)[0]


def read_phrases(texts: Iterable[str]) -> None:
    """Read many phrases ahead of those who ask for them one by one; a phrase known already stays the one it was."""
    new = tuple(text for text in dict.fromkeys(texts) if (text, "") not in _known)
    if new:
        _read(new, "")


def _read(texts: Sequence[str], language: str) -> list[Phrase]:
    """Read phrases, all through one step before the next: what a step needs is fetched once, which saves a quarter."""
    plains = [normalise(text) for text in texts]
    told = [language or detect_language((plain.text,)) for plain in plains]
    grammars = [grammar_of(code or "en") for code in told]
    moments = [find_moments(plain, grammar.code) for plain, grammar in zip(plains, grammars, strict=True)]
    places = [tuple((moment.start, moment.end) for moment in found) for found in moments]
    names = [_names_beside(plain, taken) for plain, taken in zip(plains, places, strict=True)]
    quantities = [read_quantities(*each) for each in zip(plains, grammars, names, places, strict=True)]
    frames = [
        read_frame(plain, numbers, taken) if (code or "en") == "en" else _NO_FRAME
        for plain, numbers, taken, code in zip(plains, quantities, places, told, strict=True)
    ]
    comparators = [find_comparator(*each) for each in zip(plains, quantities, grammars, strict=True)]
    directions = [find_direction(*each) for each in zip(plains, quantities, grammars, frames, comparators, strict=True)]
    deadlines = [
        find_deadline(plain, found, _between(numbers)) if found else None
        for plain, found, numbers in zip(plains, moments, quantities, strict=True)
    ]
    normal = [plain.text for plain in plains]
    parts = zip(texts, normal, told, quantities, deadlines, directions, comparators, frames, strict=True)
    phrases = [Phrase(*each) for each in parts]
    if len(_known) + len(phrases) > _MOST_KNOWN:
        _known.clear()
    _known.update(((phrase.original, language), phrase) for phrase in phrases)
    return phrases


def _names_beside(plain: Normal, taken: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    """Return the names that share no letter with a date."""
    names = find_names(plain.text, plain.low)
    if not (names and taken):
        return names
    return tuple((start, end) for start, end in names if all(end <= first or start >= last for first, last in taken))


def _between(quantities: tuple[Quantity, ...]) -> tuple[int, int]:
    """Return the stretch between a baseline and the target after it."""
    baseline = next((quantity for quantity in quantities if quantity.role == "baseline"), None)
    target = next((quantity for quantity in quantities if quantity.role == "target"), None)
    return (baseline.span.end, target.span.start) if baseline and target else (0, 0)

"""Reading one phrase: plain text, language, names, dates, numbers, frame, direction."""

from functools import lru_cache
from typing import Literal

from .deadlines import find_deadline
from .direction import find_comparator, find_direction
from .frame import read_frame
from .lang import grammar_of
from .language import detect_language
from .mask import find_names
from .moments import find_moments
from .normalise import normalise
from .phrase import Frame, Phrase, Quantity
from .quantities import read_quantities

_NO_FRAME = Frame("", "", "", "", "", 0, "", None, None)


def read_phrase(text: str, *, hint: Literal["objective", "key_result"] = "key_result", language: str = "") -> Phrase:
    """Read a phrase; `language` "" means: tell it from the words, English when they do not tell.

    Never raises. Text beyond some 1,500 code points is kept and not analysed. `hint` is kept for callers that know
    what the row is; the same words are read the same way.
    """
    del hint
    return _read(text, language)


@lru_cache(maxsize=65536)
def _read(text: str, language: str) -> Phrase:
    plain = normalise(text)
    told = language or detect_language((plain.text,))
    code = told or "en"
    grammar = grammar_of(code)
    moments = find_moments(plain, grammar.code)
    places = tuple((moment.start, moment.end) for moment in moments)
    names = find_names(plain.text, plain.low)
    if names and places:
        names = tuple(
            (start, end) for start, end in names if all(end <= first or start >= last for first, last in places)
        )
    quantities = read_quantities(plain, grammar, names, places)
    frame = read_frame(plain, quantities, places) if code == "en" else _NO_FRAME
    comparator = find_comparator(plain, quantities, grammar)
    return Phrase(
        original=text,
        normal=plain.text,
        language=told,
        quantities=quantities,
        deadline=find_deadline(plain, moments, _between(quantities)) if moments else None,
        direction=find_direction(plain, quantities, grammar, frame, comparator),
        comparator=comparator,
        frame=frame,
    )


def _between(quantities: tuple[Quantity, ...]) -> tuple[int, int]:
    """Return the stretch between a baseline and the target after it."""
    baseline = next((quantity for quantity in quantities if quantity.role == "baseline"), None)
    target = next((quantity for quantity in quantities if quantity.role == "target"), None)
    return (baseline.span.end, target.span.start) if baseline and target else (0, 0)

"""Numbers as a sentence writes them beside the one it promises: "1,250", "3.5k", "−4", "two", "half a"."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from sheets_service.text.lang import grammar_of

SPELT: Mapping[str, float] = MappingProxyType({word: float(value) for word, value in grammar_of("en").numerals.items()})
"""Numbers in words, in lower case."""
_WORDS = {**SPELT, "half a": 0.5, "half an": 0.5, "a": 1.0, "an": 1.0}
_FIRST = re.compile(r"[+\-]?(?:\d+(?:\.\d+)?|\.\d+)")
_FACTORS = {"k": 1e3, "m": 1e6}


def read_number(number: str, factor: str | None) -> float:
    """Return the value of a written number, in digits with "k" or "m" behind them or in words."""
    word = number.casefold()
    if word in _WORDS:
        return _WORDS[word]
    plain = number.replace(" ", "").replace("−", "-").replace("–", "-").rstrip(".,")
    if re.fullmatch(r"[+\-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?", plain):
        plain = plain.replace(",", "")
    first = _FIRST.match(plain.replace(",", "."))  # of "1.2.3", which is no number, what begins it
    return (float(first[0]) if first else 0.0) * _FACTORS.get((factor or "").casefold(), 1.0)

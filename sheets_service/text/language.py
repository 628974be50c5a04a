"""Telling the language of a few phrases by its commonest words."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import lru_cache

from .lang import grammars

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_ASCII_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")  # finds the same in ASCII, sooner
_MORE_STOP_WORDS = {
    "pl": (
        "i w z na do o że się jest są oraz dla nie po od jak który która nasz nasze naszych liczba klientów zwiększyć "
        "zmniejszyć wzrost co przez bez przed kwartał roku końca każdy"
    ),
    "id": (
        "dan yang di untuk dengan dari pada ke ini itu kami adalah akan tidak dalam setiap pelanggan meningkatkan "
        "mengurangi jumlah menjadi hingga sebelum oleh lebih agar sebesar per tim pengguna"
    ),
    "ru": "и в на с по для не из от до что как это мы наш наши увеличить снизить рост клиентов за при более чем без к году",
}
_ENOUGH = 0.12
_FOREIGN = 1.4  # one stray word ("co-op", "per") is no other language


def _build() -> dict[str, tuple[tuple[str, float], ...]]:
    """Return the languages of each stop word, each with its share of the word."""
    found: dict[str, list[str]] = {}
    for grammar in grammars():
        for entry in grammar.stop_words:
            found.setdefault(entry, []).append(grammar.code)
    for code, entries in _MORE_STOP_WORDS.items():
        for entry in entries.split():
            found.setdefault(entry, []).append(code)
    return {entry: tuple((code, 1 / len(codes)) for code in codes) for entry, codes in found.items()}


_LANGUAGES = _build()


def detect_language(texts: Sequence[str]) -> str:
    """Return the ISO 639-1 code of the language most of the words belong to, "" when they do not tell.

    Known: en de fr es pt it nl pl ru ja id. Scripts tell Japanese and Russian; the others need a clear lead in stop words.
    """
    joined = " ".join([text[:1500] for text in texts])[:20000]
    if not joined.isascii():
        letters = Counter(_script(letter) for letter in joined if letter.isalpha())
        total = sum(letters.values())
        for script, code in (("kana", "ja"), ("cyrillic", "ru")):
            if letters[script] > 0.3 * total:
                return code
        if letters["other"] > 0.5 * total:
            return ""
    words = (_ASCII_WORD if joined.isascii() else _WORD).findall(joined.lower())
    known = tuple(filter(_LANGUAGES.__contains__, words))
    return _most_told(known, len(words)) if known else ""


@lru_cache(maxsize=4096)
def _most_told(known: tuple[str, ...], length: int) -> str:
    """Return the language that the stop words of a text tell, of so many words; many texts have the same few."""
    counts: dict[str, float] = defaultdict(float)
    for word in known:
        for code, share in _LANGUAGES[word]:
            counts[code] += share
    ranked = sorted(counts.items(), key=lambda pair: -pair[1])[:2]
    code, best = ranked[0]
    second = ranked[1][1] if len(ranked) > 1 else 0.0
    enough = best >= 1 if code == "en" else best >= _FOREIGN and best / length >= 1.5 * _ENOUGH
    told = {word for word in known if any(each == code for each, _ in _LANGUAGES[word])}
    enough = enough and (code == "en" or len(told) > 1)  # "plus" three times is no French
    return code if enough and best / length >= _ENOUGH and best > 1.25 * second else ""


def _script(letter: str) -> str:
    """Return the script of a letter, as far as it matters here."""
    if letter <= "\u024f":
        return "latin"
    if "\u0400" <= letter <= "\u04ff":
        return "cyrillic"
    if "\u3040" <= letter <= "\u30ff":
        return "kana"
    return "other"

"""Several aims that an objective lists openly: by numbers, semicolons or strokes, or by words that set one beside another."""

import re

from sheets_service.rules.rows import content_words
from sheets_service.text.openings import Words

_LABEL = re.compile(r"^\W*(?:objectives?|goals?|aims?|targets?|focus|priorit(?:y|ies)|themes?)\s*:\s*", re.IGNORECASE)
_NUMBER = re.compile(r"(?:^|(?<=[\s,;:]))(?:\(?(?:\d|[a-f]|i{1,3}|iv)\)|\d[.:](?=\s\D))\s*", re.IGNORECASE)
_STROKE = re.compile(r"\s*;\s+|\s+[/|+•·‖]\s+|\s*\n+\s*|\s+//\s+")
_MARKS = frozenset(";/|+•·‖\n")
_JOINT = re.compile(r"^(?:and|or|&|plus|then|also|finally)\s+|[\s,;.]+$|[,;]?\s+(?:and|or|&|plus)$", re.IGNORECASE)
# Words that lead in a second aim after a first.
_BESIDE = Words(
    r",?\s+(?:and |but )?(?:meanwhile|whereas|while|whilst|in parallel|simultaneously|concurrently)\b,?\s+"
    r"(?P<second>(?!(?:it|they|you|we|he|she|this|that|there|these|those|i)\b)"
    r"(?:(?:the|our|a|an|all|every|each)\s)?(?:[\w'’-]+\s){1,3}?(?:also\s)?(?:opens?|enters?|moves?|launch(?:es)?|builds?|"
    r"gets?|wins?|turns?|starts?|introduces?|cuts?|doubles?|halves?|hires?|trains?|buys?|takes?|becomes?|adopts?|"
    r"switch(?:es)?|replaces?|expands?|halts?|digiti[sz]es?|automates?|moderni[sz]es?|brings?|finds?|learns?|renews?|"
    r"rebuilds?|develops?|creates?|sets? up|rolls? out|makes?|joins?|attracts?|loses?|reach(?:es)?|achieves?|earns?|saves?)"
    r"\s.+)",
)
_NOT_ONLY = Words(
    r"^\W*(?:to |we (?:want|aim|wish) to |we )?not (?:only|just|merely|simply) (?P<first>.+?),? "
    r"but (?:also |as well |too )?(?P<second>.+)$"
)
_TWO_HANDS = Words(
    r"^\W*on (?:the )?one (?:hand|side),? (?P<first>.+?)[,;.]? (?:and |but )?on the other(?: hand| side)?,? (?P<second>.+)$"
)
_ALSO = Words(
    r"^(?P<first>[^.;!]+)[.;!]\s+(?:and )?(?:we also|we (?:further|additionally|moreover)|also|in addition|furthermore|"
    r"moreover|secondly|additionally|on top of that|apart from that|besides)\b,? (?P<second>.+)$"
)
_BESIDES = Words(
    r"^\W*(?:besides|apart from|aside from|in addition to|alongside|as well as|next to|on top of|together with) "
    r"(?P<first>.+?)(?:, (?:we )?(?:want |will |also )*| we (?:want |will |also )+)(?P<second>.+)$"
)
_CORRELATED = (_NOT_ONLY, _TWO_HANDS, _ALSO, _BESIDES)
_REFERS = re.compile(
    r"\b(?:it|them|they|their|theirs|its|him|her|this|that|those|these|thus|instead|so|both|each|then|"
    r"nobody|no one|none|nothing|everybody|everyone|everything|again|never|only|even|too)\b",
    re.IGNORECASE,
)
_AN_AIM = 2  # words
_A_LIST = 3  # parts: as many make a list, however short they are
_A_HALF = 3  # words of one of two halves


def listed_aims(text: str) -> tuple[str, str] | None:
    """Return the first two of several aims that a text sets side by side; None where it has one, or they are one thought."""
    bare = _LABEL.sub("", text.strip())
    if len(_NUMBER.findall(bare)) > 1:
        parts = tuple(part for part in _parts_of(bare, _NUMBER) if not part.endswith(":"))
        return _two_of(parts, shortest=1 if len(parts) >= _A_LIST else _AN_AIM)
    if not _MARKS.isdisjoint(bare) and (found := _two_of(_parts_of(bare, _STROKE), shortest=_AN_AIM)):
        return found
    return _set_beside(bare)


def _set_beside(text: str) -> tuple[str, str] | None:
    """Return two aims of one sentence that words such as "not only" or "meanwhile" set side by side."""
    if (found := _BESIDE.search(text)) is not None:
        return _two_of((text[: found.start()], found["second"]), shortest=_A_HALF)
    for shape in _CORRELATED:
        if (found := shape.match(text)) is not None:
            return _two_of((found["first"], found["second"]), shortest=_AN_AIM, told=True)
    return None


def _parts_of(text: str, seam: re.Pattern[str]) -> tuple[str, ...]:
    parts = (_JOINT.sub("", _JOINT.sub("", part.strip())) for part in seam.split(text))
    return tuple(part for part in parts if part)


def _two_of(parts: tuple[str, ...], *, shortest: int, told: bool = False) -> tuple[str, str] | None:
    """Return the first two parts when they are aims of their own: long enough, of other words, none leaning on another."""
    if len(parts) < _AN_AIM or any(len(part.split()) < shortest for part in parts):
        return None
    if len(parts) == _AN_AIM and not told and any(len(part.split()) < _A_HALF for part in parts):
        return None
    words = [content_words(part) for part in parts]
    shared = max((len(one & other) for at, one in enumerate(words) for other in words[:at]), default=0)
    apart = all(words) and shared <= told
    leaning = any(_REFERS.search(part) for part in parts[1:]) if len(parts) < _A_LIST and not told else False
    return (parts[0], parts[1]) if apart and not leaning else None

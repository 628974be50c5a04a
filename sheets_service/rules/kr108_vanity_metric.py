"""KR108 vanity-metric."""

import re
from collections.abc import Iterator
from functools import lru_cache

from sheets_service.okrs import KeyResult
from sheets_service.rule import WARNING, Finding, rule
from sheets_service.rules.first_of import first_of
from sheets_service.rules.rows import can_read, has_number, is_hold
from sheets_service.rules.wording import figure, quote, without_lead
from sheets_service.text.lang.crowds_en import COMING, CROWD, CROWD_FIRST
from sheets_service.text.lang.vanity_en import EVER, OURS_TO_SEND, SUCCESS, VOLUME
from sheets_service.text.openings import Words

_VOLUME = tuple(Words(part) for part in VOLUME)
_EVER = Words(EVER)
_OURS_TO_SEND = Words(OURS_TO_SEND)
_CROWD = Words(CROWD)
_CROWD_FIRST = Words(CROWD_FIRST)
_COMING = Words(COMING)
_PEOPLE_BEFORE = re.compile(
    r"(?<!staff )(?<!team )\b(?!staff|employees|colleagues)(?:[a-z]{2,}s|people|men|women|children) $", re.IGNORECASE
)
_ENGAGED = Words(
    r"^\W*(?!(?:\w+\s+){0,2}(?:employee|staff|team|crew|colleague)s?\s)(?:\w+\s+){0,3}engagement\b(?!\s+(?:survey|"
    r"score))[^a-z]*(?:(?:by|to|from|up|against|on|with)\b.*)?$",
)
_SUCCESS = Words(SUCCESS)
_FEWER = re.compile(
    r"\b(?:fewer|less|reduce|cut|lower|decrease|unwanted|spam|duplicate|complaint|wrong)\b", re.IGNORECASE
)

# Somebody whom it is hard to reach, or who pays, is no crowd.
_SCARCE = re.compile(
    r"\b(?:first-time|girls|women|refugees|disab\w+|elderly|unemployed|at risk|paying|paid|deaf|blind|rural|over \d|"
    r"under \d|aged)\b",
    re.IGNORECASE,
)


@rule("KR108", "vanity-metric", WARNING, leg="outcomes", seeds=(22, 23, 24))
def check(kr: KeyResult) -> Iterator[Finding]:
    """A volume that can rise while nobody is better off.

    Why: it looks good on a slide, and it is ours to push: more sent, more shown, more clicked.

    Ask: what does one of these people do next, if it was worth their time?

    Fix: count the people for whom it worked: “[Who] who [do what next]: from [today] to [target] %”.

    Schools: none disagrees on the principle; which volume matters depends on the team's growth model.
    """
    if kr.direction == "down" or not has_number(kr) or not can_read(kr.phrase):
        return
    words = kr.phrase.plain
    share = kr.unit == "%" and kr.baseline is not None and kr.target is not None
    sent, crowd, volume = (None, None, None) if share else _find_volume(words)  # a share of anybody is no volume
    found = sent or crowd or volume or _ENGAGED.search(words)
    if found is None or is_hold(kr):
        return
    if (
        len(without_lead(words[: found.start()]).split()) > _HEAD
        or _SUCCESS.search(f"{words[: crowd.start()]} {words[crowd.end() :]}" if crowd else words)
        or _FEWER.search(words)
        or _SCARCE.search(words)
    ):
        return
    span = _span(kr)
    if sent:
        message = f"{quote(kr.text)} is ours to send; it can rise{span} while readers look away."
    else:
        message = f"{quote(kr.text)} can rise{span} while nobody is better off."
    yield Finding(kr.at(), message, evidence=found[0].strip())


@lru_cache(maxsize=65536)
def _find_volume(words: str) -> tuple[re.Match[str] | None, re.Match[str] | None, re.Match[str] | None]:
    """Return the words of what is ours to send, of a crowd, and where neither is there of any other volume."""
    sent, crowd = _OURS_TO_SEND.search(words), _find_crowd(words)
    return sent, crowd, None if sent or crowd else first_of(_VOLUME, words) or _EVER.search(words)


def _find_crowd(words: str) -> re.Match[str] | None:
    """Return the words of a crowd: of people who come or look, or of what they leave behind."""
    found = _COMING.search(words)
    if found and _PEOPLE_BEFORE.search(words[: found.start()]):
        return found
    return _CROWD_FIRST.match(words) or _CROWD.search(words)


_HEAD = 3  # the volume has to be what the row counts, so it stands near its beginning


def _span(kr: KeyResult) -> str:
    if not kr.has("baseline") or kr.baseline is None or kr.target is None:
        return ""
    return f" from {figure(kr.baseline, kr.unit)} to {figure(kr.target, kr.unit)}"

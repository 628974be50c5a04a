"""Marks in a text: placeholders left in, vague words, buzzwords."""

import re
from collections.abc import Iterator
from functools import lru_cache

from .lang.en_vague import JARGON, VAGUE
from .lang.grammar import words
from .normalise import Normal, normalise
from .patterns import word
from .phrase import Span

_PLACEHOLDER = re.compile(
    r"(?<![\w-])(?:tbd|tbc|tba|tbdefined|todo|to-do:|fixme|to be (?:defined|determined|confirmed"
    r"|specified)|xxx+|zzz+|yyy+|lorem ipsum|lorem|placeholder|n\.n\.|insert (?:text|metric|number|name"
    r"|here)[\w ]{0,20}|tk tk|enter (?:text|metric|objective|key result|name|value) here|your (?:text|objective"
    r"|key result|metric|name) here|type here|sample text|example (?:text|objective|key result))(?![\w-])"
    r"|(?<![\w.%/-])[xyzn]\s?(?:%|percent\b|pp\b|percentage points)|(?<![\w.,/])(?:[$€£]\s?[xyn]{1,3}"
    r"|x{1,3}[km]?)(?:\s?(?:m|k|million|mio|days|hours|customers|users|points|people|weeks|months"
    r"|minutes))?(?![\w%.'-])"
    r"|\?{2,}|(?:from|to|by|of|at|→|below|above|reach|[:=(])\s?(?P<blank>\?|_{2,}|\.{4,}"
    r"|…(?!\s*[a-z]))(?:\s?%)?(?=\s|$|[),;%])"
    r"|_{3,}|(?<!\w)#{2,}(?!\w)|\[\s*(?:\.{2,}|…)?\s*\](?!\()"
    r"|\[(?!x\]|\d|[a-z]{2,4}-\d|http|committed|aspirational|learning|stretch|health|p\d\]|done|wip|new\]|kr|okr"
    r"|draft\]|see |link|including|incl|certain|e\.g|i\.e|or |and )(?=[^\]\n]{0,40}\])(?:\s*(?:which|what|who|whom"
    r"|how|n|x|y|z|name|number|metric|date|owner|target|baseline|today|team|customer|customers|product|value"
    r"|percent|%|limit|days|weeks|months|months?|amount|unit|from|to|insert|today's|current|some|do what|so that"
    r"|why|todo|tbd|start|end|level|reason|group|your|our|fewer|more|less|deadline|feature|region|segment|first"
    r"|key|outcome|result|objective|text|here|quarter|year|role|person|title|accounts|sick)[^\]\n]{0,36})\]"
    r"|<\s?(?:metric|name|number|date|owner|target|baseline|today|team|customer|customers|product|value|x|y|n"
    r"|insert[\w ]*|todo|tbd|unit|amount|what|who|which|deadline|feature|your[\w ]*|start|end|current|percent"
    r"|placeholder)\s?>"
    r"|(?<!\w)\{\{?\s?[\w ]{1,24}\s?\}?\}"
    r"|\((?:owner|name|metric|date|target|baseline|number|unit|value|todo|tbd|tbc|x|\?+|deadline|team|placeholder"
    r"|insert[\w ]{0,20}|ask [a-z]+)\)"
    r"|\bquestion for later\b"
)
_STARTER = re.compile(r"(?:^|\s)\?\s*$")
_HARMLESS = re.compile(
    r"\b(?:better than|great britain|or better|good first|modern (?:slavery|language)|leading (?:to|indicator|the)"
    r"|best practice|good practice|first|many (?:thanks)|great lakes|excellent condition)\b"
)


@lru_cache(maxsize=16384)
def find_placeholders(text: str) -> tuple[Span, ...]:
    """Find text left unfilled: "TBD", "X %", "???", "[today]", "(owner)", "<metric>"."""
    plain = normalise(text)
    return tuple(_spans(plain, _PLACEHOLDER))


@lru_cache(maxsize=16384)
def find_vague_words(text: str) -> tuple[Span, ...]:
    """Find words that two readers would understand differently: "significantly", "world-class"."""
    plain = normalise(text)
    skipped = [match.span() for match in _HARMLESS.finditer(plain.low)]
    return tuple(
        plain.span(match.start(), match.end())
        for match in _compiled(VAGUE).finditer(plain.low)
        if not any(start <= match.start() < end for start, end in skipped)
    )


@lru_cache(maxsize=16384)
def find_jargon(text: str) -> tuple[Span, ...]:
    """Find buzzwords."""
    return tuple(_spans(normalise(text), _compiled(JARGON)))


def _spans(plain: Normal, pattern: re.Pattern[str]) -> Iterator[Span]:
    """Yield every match as a span of the original."""
    for match in pattern.finditer(plain.low):
        group = match.lastgroup or 0
        yield plain.span(match.start(group), match.end(group))


@lru_cache(maxsize=4)
def _compiled(entries: str) -> re.Pattern[str]:
    """Compile a word list on first use, so that importing stays quick."""
    return re.compile(word(words(entries)))

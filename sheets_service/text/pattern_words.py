"""Which words a pattern needs, read off the parsed pattern.

An opening is how a word begins, in lower case and up to `LONGEST` letters, or a whole word with `WHOLE` behind it; a sign that
is no letter opens itself. Where a pattern does not tell, nothing is claimed.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import dropwhile, takewhile
from re import _constants as kinds  # type: ignore[attr-defined]  # the parser of patterns has no public name
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, TypeVar

Openings = frozenset[str] | None
"""One of them begins a word of every match; None: there is no telling."""

Leads = tuple[frozenset[str], bool] | None
"""How a word begins that each match begins with, and whether one may begin the text otherwise; None: there is no telling."""

LONGEST = 5
"""Letters of an opening."""
WHOLE = " "
"""Ends an opening that is a whole word."""
LONGEST_END = 5
"""Signs of a closing."""
WORD = re.compile(r"[^\W_]+")
ASCII_WORD = re.compile(r"[a-zA-Z0-9]+")

_MOST_WORDS = 16384
_Fact = TypeVar("_Fact")
# Nearly any text has one of these.
_Parts = Sequence[tuple[Any, Any]]
_REPEATS = (kinds.MAX_REPEAT, kinds.MIN_REPEAT)
_ENDS = (kinds.AT_BOUNDARY, kinds.AT_END, kinds.AT_END_STRING)
_BEGINNINGS = (kinds.AT_BEGINNING, kinds.AT_BEGINNING_STRING)
_STARTS = tuple((kinds.AT, beginning) for beginning in _BEGINNINGS)
_COMMON = frozenset("to of the a an in by per from for and or at on is are with no not more".split())
_CLASSES = re.compile(r"\\[wWdDsSbBAZ]|\(\?P[<=]")
_OWN_FLAGS = re.compile(r"\(\?[aiLmsux-]+[:)]|\\[a-zA-Z]")
_LIKE_ASCII = frozenset("ſıµ")  # match an ASCII letter, or have no lower case of their own, when case is ignored
_ONE_CASE = str.maketrans("İı", "ii")  # patterns that ignore case take them for an i


class ByWord(dict[str, _Fact]):
    """What is known of each word that was asked for, found as soon as in any table; forgotten when it grows too large."""

    def __init__(self, read: Callable[[str], _Fact]) -> None:
        """Take what works it out."""
        super().__init__()
        self._read = read

    def __missing__(self, word: str) -> _Fact:
        """Work it out."""
        if len(self) >= _MOST_WORDS:
            self.clear()
        fact = self[word] = self._read(word)
        return fact


def read_openings(pattern: str, flags: int) -> tuple[Openings, Leads, Openings]:
    """Return openings of which every match has one at some word, the rarest that the pattern names, and where one may begin.

    The third are those of which the first word of a text has one if the pattern matches there and nowhere else.
    """
    parsed = parser.parse(pattern, flags)
    needed = _read(parsed.data, "", fresh=False, closed=False)[0]
    first, may_be_empty = _read_first(parsed.data, fresh=False, closed=False)
    if parsed.state.flags & re.MULTILINE:
        return needed, None, None
    bound = bool(parsed.data) and parsed.data[0] in _STARTS
    return needed, None if may_be_empty else first, _read_first_word(parsed.data) if bound else None


def closing_letters(pattern: str) -> Openings:
    """Return how the last word of a match may end, up to `LONGEST_END` signs; None: there is no telling.

    A shorter word of which all letters are known has `WHOLE` before it.
    """
    last, may_be_empty = _read_last(parser.parse(pattern), fresh=False)
    return None if may_be_empty else last


def is_small(pattern: str) -> bool:
    """Tell whether a pattern that ignores case finds in ASCII text in lower case what one does that minds case."""
    rest = _CLASSES.sub("", pattern)
    return rest == rest.lower() and _LIKE_ASCII.isdisjoint(rest) and not _OWN_FLAGS.search(rest)


def is_plain_ascii(text: str) -> bool:
    """Tell whether patterns find in a text what they find when they know of ASCII alone; they differ over what parts words."""
    return text.isascii() and text.isprintable()


def fold(text: str) -> str:
    """Return a text as openings are written."""
    return text.lower() if text.isascii() else text.translate(_ONE_CASE).casefold()


def _read(parts: _Parts, run: str, *, fresh: bool, closed: bool) -> tuple[Openings, bool]:
    """Return what a parsed pattern needs, and whether a word would begin right after it; `fresh` says so of its start.

    `run` holds the letters that follow one another since the last word began; `closed` tells that no letter follows it all.
    """
    best: Openings = None
    for index, (kind, given) in enumerate(parts):
        if kind is kinds.LITERAL and (sign := chr(given)).isalnum():
            run += sign if run or fresh else ""
            fresh = False
            continue
        rest = parts[index:]
        if kind is kinds.ASSERT_NOT and given[0] > 0 and not _closes(rest, closed=False):
            continue  # what must not follow changes nothing
        needs, fresh = _read_part(rest, run, fresh=fresh, closed=closed)
        best = _better(best, needs)
        if run:
            best, run = _better(best, _opening(run, whole=_closes(rest, closed=closed))), ""
    return _better(best, _opening(run, whole=closed)) if run else best, fresh


def _read_first(parts: _Parts, *, fresh: bool, closed: bool, anchored: bool = False) -> tuple[Leads, bool]:
    """Return what a match begins with, and whether it may be empty; `anchored` tells that it begins the text."""
    openings: frozenset[str] = frozenset()
    at_start = False
    for index, (kind, given) in enumerate(parts):
        if kind is kinds.AT or (kind is kinds.ASSERT_NOT and given[0] < 0):
            anchored = anchored or given in _BEGINNINGS
            fresh = _read_part(parts[index:], "", fresh=fresh, closed=closed)[1]
            continue
        if kind in {kinds.ASSERT, kinds.ASSERT_NOT}:
            continue
        more, may_be_empty = _read_first_part(parts[index:], fresh=fresh, closed=closed, anchored=anchored)
        if more is None:
            return ((openings, True) if anchored else None), False
        openings, at_start = openings | more[0], at_start or more[1]
        if not may_be_empty:
            return (openings, at_start), False
    return (openings, at_start), True


def _read_first_part(parts: _Parts, *, fresh: bool, closed: bool, anchored: bool) -> tuple[Leads, bool]:
    """Read the first of these parts, with the letters that follow it when it is one itself."""
    kind, given = parts[0]
    closes = _closes(parts[1:], closed=closed)
    if kind is kinds.SUBPATTERN:
        return _read_first(given[-1].data, fresh=fresh, closed=closes, anchored=anchored)
    if kind is kinds.BRANCH:
        options = [_read_first(option.data, fresh=fresh, closed=closes, anchored=anchored) for option in given[1]]
        known = [one for one, _ in options if one is not None]
        together = frozenset[str]().union(*(openings for openings, _ in known)), any(start for _, start in known)
        return together if len(known) == len(options) else None, any(may_be_empty for _, may_be_empty in options)
    if kind in _REPEATS:
        more, may_be_empty = _read_first(given[2].data, fresh=fresh, closed=closes and given[1] == 1, anchored=anchored)
        return more, may_be_empty or not given[0]
    letters = _letters(parts) if fresh else ""
    opening = _opening(letters, whole=_closes(parts[len(letters) :], closed=closed)) if letters else None
    return None if opening is None else (opening, False), False


def _letters(parts: _Parts) -> str:
    """Return the letters that these parts begin with."""
    letters = ""
    for kind, given in parts:
        if kind is not kinds.LITERAL or not (sign := chr(given)).isalnum():
            break
        letters += sign
    return letters


def _read_first_word(parts: _Parts) -> Openings:
    """Return how the first word of a text begins that matches, for a pattern bound to the beginning of the text."""
    rest = list(dropwhile(_is_gap, parts))
    if len(rest) == 1 and rest[0][0] is kinds.BRANCH:
        options = [_read_first_word(option.data) for option in rest[0][1][1]]
        known = [first for first in options if first is not None]
        return frozenset[str]().union(*known) if len(known) == len(options) else None
    leads, may_be_empty = _read_first(rest, fresh=True, closed=False)
    return None if leads is None or leads[1] or may_be_empty else leads[0]


def _is_gap(part: tuple[Any, Any]) -> bool:
    """Tell whether a part takes in no sign that words are made of, or stands where a text begins."""
    kind, given = part
    if kind in _REPEATS:
        return all(map(_is_gap, given[2].data))
    return (
        part in _STARTS
        or (kind is kinds.IN and _are_gaps(given))
        or (kind is kinds.LITERAL and not chr(given).isalnum())
    )


def _closes(parts: Iterable[tuple[Any, Any]], *, closed: bool) -> bool:
    """Tell whether no letter can follow where these parts begin; `closed` tells that none can after them."""
    for kind, given in parts:
        if kind in {kinds.ASSERT, kinds.ASSERT_NOT}:
            if kind is kinds.ASSERT_NOT and given[0] > 0 and _are_no_signs(given[1]):
                return True
            continue
        closes = _part_closes(kind, given)
        if kind not in _REPEATS or given[0] or not closes:
            return closes  # what may be left out has to close, and what follows it
    return closed


def _part_closes(kind: object, given: Any) -> bool:  # noqa: ANN401  (as the parser has it)
    if kind is kinds.LITERAL:
        return not chr(given).isalnum()
    if kind is kinds.IN:
        return _are_gaps(given)
    if kind is kinds.AT:
        return given in _ENDS
    if kind is kinds.BRANCH:
        return all(_closes(option.data, closed=False) for option in given[1])
    if kind is kinds.SUBPATTERN:
        return _closes(given[-1].data, closed=False)
    return kind in _REPEATS and _closes(given[2].data, closed=False)


def _read_last(pattern: Iterable[tuple[Any, Any]], *, fresh: bool) -> tuple[Openings, bool]:
    """Return how the words or signs end that a match ends in, None where any may, and whether it may be empty.

    `fresh` tells that a word begins where the pattern does.
    """
    last: frozenset[str] = frozenset()
    parts = list(pattern)
    while parts:
        kind, given = parts[-1]
        more, may_be_empty = _read_last_part(kind, given, parts, fresh=fresh)
        if more is None:
            return None, False
        last |= more
        if not may_be_empty:
            return last, False
        parts.pop()
    return last, True


def _read_last_part(kind: object, given: Any, parts: _Parts, *, fresh: bool) -> tuple[Openings, bool]:  # noqa: ANN401  (as the parser has it)
    """Read the last of these parts, with the letters before it when it is one itself; gaps count for nothing."""
    if kind in {kinds.AT, kinds.ASSERT, kinds.ASSERT_NOT}:
        return frozenset(), True
    begins = _ends_in_a_gap(parts[:-1], fresh=fresh)
    if kind is kinds.SUBPATTERN:
        return _read_last(given[-1], fresh=begins)
    if kind is kinds.BRANCH:
        options = [_read_last(option, fresh=begins) for option in given[1]]
        known = [one for one, _ in options if one is not None]
        together = frozenset[str]().union(*known) if len(known) == len(options) else None
        return together, any(may_be_empty for _, may_be_empty in options)
    if kind in _REPEATS:
        more, may_be_empty = _read_last(given[2], fresh=begins and given[1] == 1)
        return more, may_be_empty or not given[0]
    if kind is kinds.IN:
        signs = [chr(sign) for what, sign in given if what is kinds.LITERAL]
        gaps = [sign for what, sign in given if (what, sign) == (kinds.CATEGORY, kinds.CATEGORY_SPACE)]
        known_signs = frozenset(sign for sign in signs if not sign.isspace())
        return known_signs if len(signs) + len(gaps) == len(given) else None, len(known_signs) < len(given)
    if kind is not kinds.LITERAL:
        return None, False
    letters = takewhile(lambda part: part[0] is kinds.LITERAL and not chr(part[1]).isspace(), reversed(parts))
    run = "".join(chr(letter) for _, letter in letters)[::-1]
    if run[:1].isalnum() and len(run) < LONGEST_END and _ends_in_a_gap(parts[: -len(run)], fresh=fresh):
        run = WHOLE + run
    return frozenset({run[-LONGEST_END:]} if run else ()), not run


def _ends_in_a_gap(parts: _Parts, *, fresh: bool) -> bool:
    """Tell whether a letter behind these parts begins a word; `fresh` says so where there are none."""
    if not parts:
        return fresh
    kind, given = parts[-1]
    if kind is kinds.AT:
        return given in {kinds.AT_BEGINNING, kinds.AT_BEGINNING_STRING, kinds.AT_BOUNDARY}
    if kind in {kinds.ASSERT, kinds.ASSERT_NOT}:
        forbidden = kind is kinds.ASSERT_NOT and given[0] < 0 and _are_no_signs(given[1])
        return forbidden or _ends_in_a_gap(parts[:-1], fresh=fresh)
    if kind is kinds.BRANCH:
        return all(_ends_in_a_gap(option, fresh=False) for option in given[1])
    if kind in _REPEATS:
        return bool(given[0]) and _ends_in_a_gap(given[2], fresh=False)
    if kind is kinds.IN:
        return _are_gaps(given)
    return kind is kinds.LITERAL and not chr(given).isalnum()


def _read_part(parts: _Parts, run: str, *, fresh: bool, closed: bool) -> tuple[Openings, bool]:
    """Read the first of these parts, which is anything but a letter."""
    kind, given = parts[0]
    closes = _closes(parts[1:], closed=closed)
    if kind is kinds.SUBPATTERN:
        return _read(given[-1].data, run, fresh=fresh, closed=closes)
    if kind is kinds.BRANCH:
        options = [_read(option.data, run, fresh=fresh, closed=closes) for option in given[1]]
        known = [needs for needs, _ in options if needs is not None]
        together = frozenset[str]().union(*known) if len(known) == len(options) else None
        return together, all(after for _, after in options)
    if kind in _REPEATS:
        needs, after = _read(given[2].data, "", fresh=fresh, closed=closes and given[1] == 1)
        return (needs, after) if given[0] else (None, fresh and after)
    if kind is kinds.AT:
        return None, fresh or given in {kinds.AT_BEGINNING, kinds.AT_BEGINNING_STRING, kinds.AT_BOUNDARY}
    if kind is kinds.ASSERT_NOT:
        return None, fresh or (given[0] < 0 and _are_no_signs(given[1]))
    if kind is kinds.LITERAL:
        return None if chr(given).isspace() else frozenset({chr(given)}), True
    if kind is kinds.IN and _are_gaps(given):
        signs = [chr(sign) for what, sign in given if what is kinds.LITERAL and not chr(sign).isspace()]
        return frozenset(signs) if len(signs) == len(given) else None, True
    return None, False


def _are_gaps(signs: Iterable[tuple[Any, Any]]) -> bool:
    """Tell whether a set of signs holds none that words are made of."""
    gaps = (kinds.CATEGORY_SPACE, kinds.CATEGORY_NOT_WORD)
    return all(
        given in gaps if kind is kinds.CATEGORY else kind is kinds.LITERAL and not chr(given).isalnum()
        for kind, given in signs
    )


def _are_no_signs(before: Any) -> bool:  # noqa: ANN401  (as the parser has it)
    """Tell whether a look behind forbids every sign that words are made of."""
    if len(before) != 1 or before[0][0] is not kinds.IN:
        return False
    signs = before[0][1]
    word = (kinds.CATEGORY, kinds.CATEGORY_WORD)
    no_word = [(kinds.NEGATE, None), (kinds.CATEGORY, kinds.CATEGORY_NOT_WORD)]
    return bool((word in signs and signs[0] != (kinds.NEGATE, None)) or signs[:2] == no_word)


def _opening(run: str, *, whole: bool) -> Openings:
    """Return the opening of a word of which these letters are known, or all of them."""
    folded = fold(run)
    if folded.isalnum():
        return frozenset((folded + WHOLE if whole else folded[:LONGEST],))
    found = WORD.match(folded)
    return frozenset((found[0][:LONGEST],)) if found else None


def _better(one: Openings, other: Openings) -> Openings:
    """Return of two things that a pattern needs the one that fewer texts have."""
    if one is None or other is None:
        return one if other is None else other
    return max(one, other, key=lambda openings: (min(map(_worth, openings), default=0), -len(openings)))


def _worth(opening: str) -> int:
    """Return how much a look for an opening spares."""
    return 0 if opening.rstrip(WHOLE) in _COMMON else len(opening)

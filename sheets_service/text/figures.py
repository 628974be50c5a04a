"""The numbers in a phrase, each with the words on both sides of it."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import lru_cache, partial
from typing import NamedTuple

from .chances import as_chance
from .lang.grammar import Grammar
from .normalise import Normal
from .numerals import (
    CURRENCIES,
    LONGEST_SIGN,
    TIME_UNITS,
    Atom,
    atom_pattern,
    bare_number,
    number_words,
    read_atom,
    to_number,
)
from .openings import Words, openings_in
from .pattern_words import is_plain_ascii
from .patterns import Ending, ends_with
from .rhythms import find_rhythms

NONE_BEYOND = Words(
    r"^\W*(?:no|not one|not a single) (?:[a-z'-]+ ){1,6}?(?P<way>less|fewer|more) than \d[\d.,]*\s?%[^()]*"
    r"\((?:today|now|currently)[^()]*?\d\s?%",
    0,
)
_ZERO = Words(
    r"(?:^|[:,;]\s*|\bto\s+|\bwith\s+|\band\s+|\bhave\s+|\bhas\s+|\bhad\s+)(no|zero|nil)\s+(?!longer|later|more"
    r"|less|fewer|one\b|matter|need|doubt)(?=[^\W\d])",
    0,
)
_NONE = Words(r"[(\[]\s*(none|zero|nil)(?=\s+(?:today|now|so far|yet|at present|currently|last))", 0)
_NO_MORE = Words(r"^\W*(no) more (?!than\b|\d)[a-z]", 0)
_TO_NONE = Words(r"\d[^→]*(?:\bto|→)\s+(none|nil|nothing)(?=\W*$|\s*[,;(]|\s(?:by|until|before|in)\b)", 0)
# "Close all findings (17 open)": all of them is none left.
_ALL = Words(
    r"\b(?:all|every|each)\b(?=[^()→\d]*\(\s*\d+ (?:still )?(?:open|overdue|outstanding|left|pending|unresolved|"
    r"unsolved|remaining"
    r"|late|unpaid|missing)\b)",
    0,
)
_DIGIT = re.compile(r"\d")
_DECADE = re.compile(r"\s?(?:1[5-9]|20)\d0s\b")  # "the 1950s registers"
# "years 8 and 9", "stores 12-19": which ones, no number of them.
_SERIES = Words(
    r"\b(?:years|grades|classes|forms|halls|lines|floors|rooms|wards|zones|gates|aisles|blocks|platforms|stores|routes|districts|bays"
    r"|chapters|units|steps|stages|phases|buildings|shops|branches|plants|sites|tracks|terminals|piers)\s"
    r"\d{1,3}(?:\s?(?:, |and|&|\+)\s?\d{1,3})+(?![\d.,]*[%\d])"
    r"|\b(?:stores?|rooms?|aisles?|halls?|floors?|lines?|blocks?|gates?|pages?|platforms?)\s\d{1,3}\s?-\s?\d{1,3}(?![\d.,]*[%\d])",
    0,
)
_BUDGET_YEARS = re.compile(r"(?:budget|season|plan|planning|year|fy|programme|term|report|catalogue)\s+$")
_RANK_AFTER = re.compile(r"\s*(?:→|\bto\b)\s*(?:the\s+)?\d+(?:st|nd|rd|th)\b(?!\s(?:grade|floor|year|class|century))")
_RANKED_ROOM = re.compile(r"\s(?:grade|floor|year|class|century)")
_RANK_BEFORE = re.compile(r"\d(?:st|nd|rd|th)\s*(?:→|\bto\b)\s*(?:the\s+)?$")
_KIND_OF_FIGURE = Ending(
    r"(?:\b(?:an?|the|our) )?\b(?:(?:average|median|mean|total|peak|low|high|maximum|minimum) of|estimated|average|median|mean)"
)
_BARE = (False, False, False, None, False)  # without a plus, in digits, no multiple, one end, no scale
_PLAIN_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_BOUNDS = frozenset({"<", ">", "≤", "≥", "=", "<=", ">="})
_SAME_SIZE = 20.0
_MILLION = 1e6
_MOST_MILLIONS = 1e4
_MONEY = frozenset(CURRENCIES.values())
_DOUBLED = re.compile(
    r"[\s-](?:book|entr|bill|charg|pay|shift|fault|room|bed|deck|park|handl|count|digit|check|down|click|opt|quick"
    r"|glaz|up\b|sided)"
)
_HALF_A_WORD = re.compile(
    r"[\s-]?(?:year|way|day|hour|time|term|board|page|marathon|hearted|empty|full|eaten"
    r"|finished|done|used|read|built|price)\b"
)
# "Win a third valley", "open a fifth branch" count on; "a third fewer", "a third by May" are shares.
_NEXT_ONE = re.compile(
    r"(?:a |one )?(?:third|fourth|fifth|sixth|eighth|tenth) (?!(?:of|fewer|more|less|lower|higher|longer|quicker|faster|"
    r"shorter|cheaper|smaller|bigger|larger|better|in|by|from|to|as|off|over|above|below|under|on|at|with|until|before|after|this|next|"
    r"who|that|which|are|is|were|and|or|say|said|the|our|all|every|each|do|have|has|than)\b)[a-z]+(?<!s)(?!\w)"
)
_WHICH_HALF = Ending(r"\b(?:this|last|next|first|second|previous|past|each|every|per|other|coming)")
_A_THING = re.compile(
    r"\b(?!(?:by|to|from|than|in|of|or|and|only|about|over|under|up|down|nearly|almost|roughly|around|some|cuts?|falls?|fell|fallen|"
    r"drops?|dropped|rises?|rose|risen|grows?|grew|grown|shrinks?|shrank|shrunk|sinks?|sank|climbs?|climbed|declines?|declined|"
    r"gains?|gained|lost|loses?|increases?|increased|decreases?|decreased|reduced?|reduces)\b)[a-z]{3,}\s*$"
)
_NOT_A_SHARE = re.compile(r"\s*(?:$|[,;.)]|(?:with|at|in|for|on|and|from|to)\b)")
_ALWAYS_ONE_WORD = re.compile(r"[\s-](?:digit|check|down|click|opt|quick|glaz|up\b|sided)")


class Place(NamedTuple):
    """A number with the text on both sides of it, up to its neighbours."""

    atom: Atom
    left: str
    right: str
    between: str  # text up to the next number; "" for the last
    first: bool


_atom, _place = partial(tuple.__new__, Atom), partial(tuple.__new__, Place)  # half the time of Atom(...)


def find_atoms(low: str, plain: Normal, grammar: Grammar) -> list[Atom]:
    """Find numbers outside the blanked places."""
    english = grammar.code == "en"
    atoms = find_rhythms(low) if english else []
    special = english and not openings_in(low).isdisjoint(_special_openings())
    series = tuple(match.span() for match in _SERIES.finditer(low)) if special else ()
    worded = number_words(grammar).may_be_in(low)
    bare = _find_bare(low, grammar) if english and not (worded or series) else None
    atoms += _find_each(low, plain, grammar, series, worded=worded) if bare is None else bare
    if special:
        atoms += _find_noughts(low, {atom.start for atom in atoms})
    return _join_ranges(sorted(atoms, key=lambda atom: atom.start), low, grammar)


def _find_bare(low: str, grammar: Grammar) -> list[Atom] | None:
    """Return the numbers of a text where each is a whole number among words; None where one may be more than that."""
    atoms: list[Atom] = []
    for match in bare_number(grammar).finditer(low):
        if match["whole"] is None:
            return None
        (start, end), digits = match.span(), match[0]
        atoms.append(_atom((start, end, to_number(digits, ""), "", "", *_BARE, digits, digits)))
    return atoms


def _find_each(
    low: str, plain: Normal, grammar: Grammar, series: tuple[tuple[int, int], ...], *, worded: bool
) -> Iterator[Atom]:
    """Yield the numbers that the pattern of a language finds."""
    pattern, at = atom_pattern(grammar, plain=is_plain_ascii(low)), 0
    while match := pattern.search(low, at) if worded else _next_in_digits(pattern, low, at):
        at = max(match.end(), at + 1)
        if match.end() == match.start() or (match["ord"] and not _ranks(low, match)):
            continue
        atom = _read(match, low, plain, grammar)
        if "0s" in low and _DECADE.match(low, match.start()):
            continue
        if series and any(start < match.end() <= end for start, end in series):
            continue
        if atom is None or (atom.worded and not _counts(atom, low, match)) or _names_a_year(atom, low):
            continue
        yield atom
        at = max(at, atom.end)  # "a quarter of a million" is read to its end
        for part in ("total", "wtotal"):
            if match[part] and atom.end <= match.start(part):
                at = match.start(part)  # what looked like a total is a number of its own


def _find_noughts(low: str, taken: AbstractSet[int]) -> Iterator[Atom]:
    """Yield the words that say none, "no", "(none today)", "all (17 open)", but where a number was found already."""
    if NONE_BEYOND.match(low):
        return  # no van leaves less than 90% full: each is to be at least that
    for match in (*_ZERO.finditer(low), *_NONE.finditer(low), *_TO_NONE.finditer(low), *_NO_MORE.finditer(low)):
        if match.start(1) not in taken:
            yield Atom(*match.span(1), 0.0, "", worded=True)
    if match_all := _ALL.search(low):
        yield Atom(*match_all.span(), 0.0, "", worded=True)


def _next_in_digits(pattern: re.Pattern[str], low: str, at: int) -> re.Match[str] | None:
    """Return the next number of a text without number words, searched for from right before its first digit."""
    digit = _DIGIT.search(low, at)
    return pattern.search(low, max(at, digit.start() - LONGEST_SIGN)) if digit else None


@lru_cache(maxsize=1)
def _special_openings() -> frozenset[str]:
    """Return how a word begins of each text that numbers are read from otherwise than by their digits and names."""
    return frozenset[str]().union(
        *(pattern.openings or () for pattern in (_SERIES, _ZERO, _NONE, _TO_NONE, _NO_MORE, _ALL))
    )


def _read(match: re.Match[str], low: str, plain: Normal, grammar: Grammar) -> Atom | None:
    """Read one number, and "three in four" as a share."""
    atom = read_atom(match, plain.text, grammar, "")
    return as_chance(atom, low, match) if atom and match["wtotal"] and grammar.code == "en" else atom


def _names_a_year(atom: Atom, low: str) -> bool:
    """Tell "Budget 26/27" from "26/27 schools"."""
    return (
        atom.unit.startswith("of ")
        and atom.unit == f"of {atom.value + 1:g}"
        and bool(_BUDGET_YEARS.search(low[: atom.start]))
    )


def _join_ranges(atoms: list[Atom], low: str, grammar: Grammar) -> list[Atom]:
    """Make one number of "60-70 %" and "between 40 and 50", kept with its upper end."""
    joined: list[Atom] = []
    for atom in atoms:
        last = joined[-1] if joined else None
        if last and last.upper is None and _spans(last, atom, low, grammar):
            scale = atom.value / float(atom.text) if atom.scaled and not last.scaled and atom.text.isdigit() else 1.0
            joined[-1] = last._replace(
                end=atom.end, value=last.value * scale, unit=atom.unit or last.unit, upper=atom.value
            )
        else:
            if last and _shares_scale(last, atom, low):
                joined[-1] = last._replace(value=last.value * atom.value / float(atom.text))
            elif last and _goes_on_in_millions(last, atom, low):
                atom = atom._replace(value=round(atom.value * _MILLION, 2), unit="")  # noqa: PLW2901  # read on as corrected
            elif last and _means_millions(last, atom, low):
                joined[-1] = last._replace(value=round(last.value * _MILLION, 2), unit=atom.unit)
            joined.append(atom)
    return joined


def _shares_scale(first: Atom, second: Atom, low: str) -> bool:
    """Tell "2.1 → 3.0 M" from "800 → 1.2k": the scale behind the second number is meant for both."""
    if (
        first.scaled
        or not second.scaled
        or (first.unit and second.unit not in {"", first.unit})
        or not _PLAIN_NUMBER.fullmatch(second.text)
    ):
        return False
    near = first.value and 1 / _SAME_SIZE < first.value / float(second.text) < _SAME_SIZE
    return bool(near) and low[first.end : second.start].strip() in {"→", "to"}


def _means_millions(first: Atom, second: Atom, low: str) -> bool:
    """Tell "4.1m → 6m €" from metres."""
    return (
        first.unit == "metre"
        and second.unit in _MONEY
        and second.value >= _MILLION
        and low[first.end : second.start].strip() in {"→", "to"}
    )


def _goes_on_in_millions(first: Atom, second: Atom, low: str) -> bool:
    """Tell "300k → 1m" from metres."""
    goes_on = first.scaled and not first.unit and second.unit == "metre" and second.phrase.endswith("m")
    return goes_on and second.value < _MOST_MILLIONS and low[first.end : second.start].strip() in {"→", "to"}


def _spans(first: Atom, second: Atom, low: str, grammar: Grammar) -> bool:
    """Tell whether two numbers are the ends of one range."""
    if first.multiple or second.multiple or second.value <= first.value or (first.unit and first.unit != second.unit):
        return False
    gap = low[first.end : second.start]
    if gap.strip() == "-" or (not gap.strip() and second.sign == "-"):
        # "$4.2m-$6m" carries its unit twice: that is a change, not a range.
        return not (first.unit and first.unit == second.unit and first.unit not in TIME_UNITS)
    return gap.strip() in grammar.range_join and bool(_range_opened(grammar).search(low[: first.start]))


@lru_cache(maxsize=16)
def _range_opened(grammar: Grammar) -> Ending:
    return ends_with(tuple(word for word in grammar.range_open if word not in grammar.start))


def _ranks(low: str, match: re.Match[str]) -> bool:
    """Tell a place that shall be won ("5th -> 2nd") from a date or a floor."""
    end = match.end("ord")
    paired = _RANK_AFTER.match(low, end) or _RANK_BEFORE.search(low[: match.start()])
    return bool(paired) and not _RANKED_ROOM.match(low, end)


def _counts(atom: Atom, low: str, match: re.Match[str]) -> bool:
    """Tell whether a number word counts: "one-page" and "in one go" do not."""
    if atom.multiple:
        # "Double bookings" on its own is an order; beside a number of its own it is what is counted.
        counted = _DOUBLED if re.search(r"\d", low) else _ALWAYS_ONE_WORD
        return not counted.match(low, match.end())
    after = low[atom.end : atom.end + 12]
    if atom.value == 1 and not atom.unit:
        return bool(
            re.search(
                r"(?:\bto|at most|at least|from|under|below|more than|≤|≥|<|>|minimum|every)\s*$", low[: atom.start]
            )
        )
    if atom.unit == "%" and (_HALF_A_WORD.match(after) or _NEXT_ONE.match(low, atom.start) or _is_period(low, match)):
        return False
    return not (after.startswith("-") and atom.value < 3 and not atom.unit)


def _is_period(low: str, match: re.Match[str]) -> bool:
    """Tell "18 last half" and "one exercise a quarter with each plant" from a share."""
    word, before = match[0].strip(), low[: match.start()]
    if word == "half":
        return _WHICH_HALF.search(before) is not None
    return word == "a quarter" and bool(_A_THING.search(before) and _NOT_A_SHARE.match(low, match.end()))


def place_of(low: str, atoms: tuple[Atom, ...], index: int) -> Place:
    """Cut out the text around one number."""
    atom = atoms[index]
    left_edge = atoms[index - 1].end if index else 0
    right_edge = atoms[index + 1].start if index + 1 < len(atoms) else len(low)
    right = low[atom.end : right_edge]
    sign = f" {atom.sign} " if atom.sign in _BOUNDS else ""
    left = low[left_edge : atom.start]
    # "From an average of 9": the words for the kind of figure stand between the number and what tells its part.
    kind = _KIND_OF_FIGURE.search(left)
    left = left[: kind.start()] if kind else left
    between = right if index + 1 < len(atoms) else ""
    return _place((atom, left + sign, right, between, index == 0))

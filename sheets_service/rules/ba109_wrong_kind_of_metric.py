"""BA109 wrong-kind-of-metric."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sheets_service.okrs import Objective
from sheets_service.rule import WARNING, Finding, NotApplicable, rule
from sheets_service.rules.contribution import COMMON_WORDS
from sheets_service.rules.indoors import stays_indoors
from sheets_service.rules.pairs import measure_words
from sheets_service.rules.profile import Row, read_rows, weighed
from sheets_service.rules.rows import has_number
from sheets_service.rules.wording import figure, quote
from sheets_service.text.aspects import read_aspects
from sheets_service.text.lang.house_en import SOMEBODY
from sheets_service.text.lang.promises_en import ABOUT_MONEY, PROMISES
from sheets_service.text.openings import Words
from sheets_service.text.tallies import counts_doings


@dataclass(frozen=True, slots=True)
class _Theme:
    """What an objective promises: the words for it, the kinds of number that do not show it, and one that would."""

    words: Words
    shown_by: Words
    not_by: frozenset[str]
    question: str
    fix: str
    never: frozenset[str]  # pushes that do not show it whatever words they use: the cost of an order is no order
    one_is_enough: bool  # a single row of the other kind is worth the question, when none shows the promise


_SEVERAL = 2  # rows: one alone may be one side of more to come
_SOMEBODY = Words(SOMEBODY)
_ABOUT_MONEY = Words(ABOUT_MONEY)
_RATE = re.compile(
    r"\b(?:(?:an?|each|every) (?:minute|hour|day|week|month|year)|per (?!cent\b)[\w-]+)\b", re.IGNORECASE
)
_WITH = re.compile(r" (?:with|without|who|whose|that|which) ")
_THEMES = tuple(
    _Theme(
        Words(rf"\b(?:{one.words})\b"),
        Words(rf"\b(?:{one.shown_by})\b"),
        frozenset(one.not_by.split()),
        one.question,
        one.fix,
        frozenset(one.never.split()),
        one.one_is_enough,
    )
    for one in PROMISES
)


_ANYTHING = _Theme(
    Words("(?!)"),
    Words("(?!)"),
    frozenset(),
    "what would those people notice, and which row would show it?",
    "“[Who] who [feel or do it]: from [today] to [target] %”.",
    frozenset(),
    one_is_enough=False,
)


@rule("BA109", "wrong-kind-of-metric", WARNING, leg="outcomes", seeds=(70, 85))
def check(objective: Objective) -> Iterator[Finding]:
    """The objective promises one thing and its rows count another.

    Why: satisfaction counted in sales, growth in savings: the rows turn green and the promise stays open.

    Ask: if the row is reached, is the promise kept?

    Fix: a row for the promise itself, “[Who] who [feel or do it]: from [today] to [target] %”.

    Schools: AntOKR names it among the causes of uneven progress; Google asks whether all rows at 1.0 would mean the objective.
    """
    rows = [row for row in weighed(read_rows(objective)) if not row.deliberate and not row.work]
    if not objective.text.strip() or not rows:
        raise NotApplicable
    for theme in _THEMES:
        promise = theme.words.search(objective.text)
        if promise is None or any(_shows(theme, row) for row in rows):
            continue
        beside = [row for row in rows if has_number(row.kr) and not row.hold and _drives(row) in theme.not_by]
        others = [row for row in rows if row not in beside]
        if beside and not any(_tells_of_people(row) if theme.one_is_enough else _may_show(row) for row in others):
            yield _beside(beside, rows, objective, theme)
            return
    if _is_beside_people(objective, rows):
        yield _beside(rows, rows, objective, _ANYTHING)


def _is_beside_people(objective: Objective, rows: Sequence[Row]) -> bool:
    """Tell whether an objective about people, and not about money, is told by rows of volume and cost or money alone."""
    drives = {_drives(row) if has_number(row.kr) and not row.hold else "" for row in rows}
    if len(rows) < _SEVERAL or not drives <= {"volume", "cost", "money"} or drives <= {"volume"}:
        return False
    text = objective.sober
    if _ABOUT_MONEY.search(text) or not _SOMEBODY.search(text):
        return False
    own = measure_words(text) - COMMON_WORDS
    return not any(own & measure_words(row.kr.sober) for row in rows)


def _tells_of_people(row: Row) -> bool:
    return row.aspects.guard in {"satisfaction", "achievement", "quality", "share"}


def _may_show(row: Row) -> bool:
    """Tell whether a row that we cannot place may show the promise in words of its own: it is not of the house for certain."""
    aspects = row.aspects
    ours = (
        stays_indoors(row)
        or aspects.group == "money"
        or (aspects.group == "process" and not aspects.guard)
        or aspects.means
    )
    return not ours or aspects.guard in {"satisfaction", "achievement", "retention"} or row.hold


def _drives(row: Row) -> str:
    """Return what a row counts for its own sake; money spent is spent, whichever way it shall go."""
    ours = row.aspects.means and not row.aspects.guard
    up = row.kr.direction == "up"
    done = up and row.aspects.guard in {"", "harm"} and row.kr.unit != "%" and counts_doings(row.kr.sober)
    push = row.aspects.push or ("volume" if row.merely_more or ours or done else "")
    against = {"volume": row.kr.direction == "down" and not ours, "speed": up and row.kr.unit != "%"}
    return "" if against.get(push) else push


def _shows(theme: _Theme, row: Row) -> bool:
    counted = _WITH.split(row.kr.sober, maxsplit=1)[0]
    never = row.aspects.push in theme.never and read_aspects(counted, row.kr.unit).push in theme.never
    return not never and bool(theme.shown_by.search(_RATE.sub(" ", row.kr.sober)))


def _beside(beside: Sequence[Row], rows: Sequence[Row], objective: Objective, theme: _Theme) -> Finding:
    """Say which rows may be reached beside the promise; a promise that we do not know by its words is asked about."""
    first = beside[0].kr
    every = len(beside) == len(rows)
    rest = f" and {quote(beside[1].kr.text, 34)}" if len(beside) > 1 else ""
    goal = f"reach {figure(first.target, first.unit)}" if first.target is not None and not rest else "be reached"
    return Finding(
        first.at(),
        f"{quote(first.text, 42)}{rest} may {goal} with {quote(objective.text, 60)} as far away as today.",
        evidence=first.text,
        question=theme.question,
        fix=theme.fix,
        confidence="likely"
        if theme is not _ANYTHING and every and len(rows) > 1 and all(row.pushes for row in rows)
        else "possible",
        others=tuple(row.kr.at() for row in beside[1:]),
    )

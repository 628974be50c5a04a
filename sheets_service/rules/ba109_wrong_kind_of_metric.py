"""BA109 wrong-kind-of-metric."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sheets_service.okrs import Objective
from sheets_service.rule import WARNING, Finding, NotApplicable, rule
from sheets_service.rules.aims import measure_only
from sheets_service.rules.beside_points import beside_the_point
from sheets_service.rules.contribution import AUDIENCE_WORDS, COMMON_WORDS
from sheets_service.rules.indoors import SOMEBODY, stays_indoors
from sheets_service.rules.pairs import measure_words
from sheets_service.rules.profile import Row, read_rows
from sheets_service.rules.promised import find_promises
from sheets_service.rules.rows import has_number
from sheets_service.rules.wording import figure, quote
from sheets_service.text.aspects import read_aspects
from sheets_service.text.lang.beside_en import ABOUT_QUANTITY, INPUT, NEWCOMERS
from sheets_service.text.lang.house_en import PER_PIECE, THEY
from sheets_service.text.lang.promises_en import ABOUT_MONEY, PROMISES
from sheets_service.text.openings import Words
from sheets_service.text.tallies import counts_doings, tells_more


@dataclass(frozen=True, slots=True)
class _Theme:
    """What an objective promises: the words that show it, the kinds of number that do not, and one that would."""

    shown_by: Words
    not_by: frozenset[str]
    question: str
    fix: str
    never: frozenset[str]  # pushes that do not show it whatever words they use: the cost of an order is no order
    one_is_enough: bool  # a single row of the other kind is worth the question, when none shows the promise


_SEVERAL = 2  # rows: one alone may be one side of more to come
_ABOUT_MONEY, _ABOUT_QUANTITY, _INPUT, _NEWCOMERS, _PER_PIECE, _THEY = map(
    Words, (ABOUT_MONEY, ABOUT_QUANTITY, INPUT, NEWCOMERS, PER_PIECE, THEY)
)
_RATE = re.compile(
    r"\b(?:(?:an?|each|every) (?:minute|hour|day|week|month|year)|"
    r"per (?:(?:\d[\d,.]*|hundred|thousand|million) )?(?!cent\b)[\w-]+)\b",
    re.IGNORECASE,
)
_WITH = re.compile(r" (?:with|without|who|whose|that|which) ")
_THEMES = tuple(
    _Theme(
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
    rows = [row for row in read_rows(objective) if row.kr.text.strip() and not row.deliberate and not row.work]
    if not objective.text.strip() or not rows:
        raise NotApplicable
    promised = [_THEMES[place] for place in find_promises(objective.text)]
    kept = [theme for theme in promised if any(_shows(theme, row) for row in rows)]
    for theme in promised:
        if theme in kept:
            continue
        beside = [row for row in rows if _stands_beside(row, theme.not_by)]
        if all(row.hollow for row in beside) and len(rows) < _SEVERAL:
            continue  # its hollowness is told already
        others = [row for row in rows if row not in beside]
        half = len(beside) * 2 >= len(rows) >= _SEVERAL
        silent = half and not kept and not any(map(_might_show, others))
        if beside and (
            silent or not any(_tells_of_people(row) if theme.one_is_enough else _may_show(row) for row in others)
        ):
            yield _beside(beside, rows, objective, theme)
            return
    if not kept and measure_only(objective) is None and _is_beside_all(objective, rows):
        yield _beside(rows, rows, objective, _ANYTHING)
    elif single := beside_the_point(objective, rows):
        yield _beside([single], rows, objective, _ANYTHING)


def _stands_beside(row: Row, kinds: frozenset[str]) -> bool:
    return row.hollow or (has_number(row.kr) and not row.hold and not _counts_persons(row) and _drives(row) in kinds)


def _counts_persons(row: Row) -> bool:
    """Tell whether a row counts which share of some people have or do a thing: "Freelancers with a month of costs saved"."""
    if row.kr.unit not in {"%", "pp"} or row.kr.direction != "up":
        return False
    whose = _WITH.split(row.kr.sober, maxsplit=1)
    return len(whose) > 1 and _names_somebody(whose[0])


def _names_somebody(text: str) -> bool:
    return SOMEBODY.is_in(text) or _THEY.is_in(text)


def _is_beside_all(objective: Objective, rows: Sequence[Row]) -> bool:
    """Tell whether an objective, neither about money nor about how many or how soon, is told by nothing but such rows."""
    text = objective.sober
    spares = [
        _stands_beside(row, _SPARED) or (row.kr.direction == "down" and _PER_THING.search(row.kr.sober)) for row in rows
    ]
    if all(spares) and _WINS_MORE.match(text):
        return not _CHEAPER.search(text)
    if not all(_stands_beside(row, _DRIVES) for row in rows):
        return False
    drives = {"hollow" if row.hollow else _drives(row) for row in rows}
    if len(rows) < _SEVERAL:
        return False
    if drives <= {"speed"} or drives <= {"volume"} or _ABOUT_MONEY.search(text):
        return False
    money = _MONEY.isdisjoint(drives) is False and drives <= {"volume", "cost", "money"} and _names_somebody(text)
    if not money and _ABOUT_QUANTITY.search(text):
        return False
    if drives == {"volume", "speed"} and not any(row.aspects.group == "process" for row in rows):
        return False
    subject = measure_words(" ".join(text.split()[:_SUBJECT]))
    own = measure_words(text) - COMMON_WORDS - AUDIENCE_WORDS - subject
    return not any(own & measure_words(row.kr.sober) for row in rows)


# More customers, or more places: what is saved shows none of it, unless it is to be done at less cost.
_WINS_MORE = Words(
    r"^\W*(?:we )?(?:win|grow|expand|enter|conquer|attract|gain|acquire|open up|break into|scale(?: up)?|get into|become|"
    r"establish|launch|take off|gain ground)\b"
)
_CHEAPER = re.compile(
    r"\b(?:profit\w*|margins?|costs?|cheap\w*|afford\w*|lean\w*|efficien\w*|econom\w*|sav\w+|sustainabl\w+)\b",
    re.IGNORECASE,
)
_SPARED = frozenset({"cost"})
_PER_THING = re.compile(
    r"\b(?:scrap|waste|electricity|energy|fuel|paper|water|kilomet\w+|material|rework)\b", re.IGNORECASE
)
_DRIVES = frozenset({"volume", "cost", "money", "speed"})
_MONEY = frozenset({"cost", "money"})
_SUBJECT = 3  # words: what an objective speaks of stands first; what it says of it follows


def _might_show(row: Row) -> bool:
    """Tell whether a row that we cannot place says anything of how people or things fare."""
    aspects = row.aspects
    # Less of a share is less of some harm, and more of a thing may be more of what is promised.
    open_end = row.kr.direction == ("down" if aspects.guard == "share" else "up")
    return row.hold or aspects.felt or open_end or aspects.guard not in {"", "share"} or tells_more(row.kr.sober)


def _tells_of_people(row: Row) -> bool:
    return row.aspects.guard in {"satisfaction", "achievement"}


def _may_show(row: Row) -> bool:
    """Tell whether a row that we cannot place may show the promise in words of its own: it is not of the house for certain."""
    aspects = row.aspects
    if aspects.guard in {"satisfaction", "achievement", "retention"} or row.hold:
        return True
    ours = aspects.group == "money" or (aspects.group == "process" and not aspects.guard) or aspects.means
    return not (ours or stays_indoors(row))


def _drives(row: Row) -> str:
    """Return what a row counts for its own sake; money spent is spent, whichever way it shall go."""
    if row.kr.direction == "up" and (
        _INPUT.is_in(row.kr.sober) or (row.kr.unit != "%" and _NEWCOMERS.is_in(row.kr.sober))
    ):
        return "volume"
    if _spares_its_own(row):
        return "cost"
    ours = row.aspects.means and not row.aspects.guard
    up = row.kr.direction == "up"
    done = up and row.aspects.guard in {"", "harm"} and row.kr.unit != "%" and counts_doings(row.kr.sober)
    push = row.aspects.push or ("volume" if row.merely_more or ours or done else "")
    against = {"volume": row.kr.direction == "down" and not ours, "speed": up and row.kr.unit != "%"}
    return "" if against.get(push) else push


def _spares_its_own(row: Row) -> bool:
    """Tell whether a row wants fewer of the team's own means, or less of them a piece: "Kilometres per meal"."""
    aspects = row.aspects
    if row.kr.direction != "down" or aspects.guard or aspects.push not in {"", "volume"}:
        return False
    text = row.kr.sober
    return _PER_PIECE.is_in(text) or (aspects.house and aspects.push == "volume" and " per " in text)


def _shows(theme: _Theme, row: Row) -> bool:
    if not theme.shown_by.is_in(_RATE.sub(" ", row.kr.sober)):
        return False
    if row.kr.direction == "up" and _INPUT.is_in(row.kr.sober):
        return False
    counted = _WITH.split(row.kr.sober, maxsplit=1)[0]
    return row.aspects.push not in theme.never or read_aspects(counted, row.kr.unit).push not in theme.never


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

"""BA106 no-customer-measure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sheets_service.okrs import OkrSet
from sheets_service.rule import HINT, WARNING, Finding, NotApplicable, rule
from sheets_service.rules.indoors import SOMEBODY, may_be_noticed, names_those_served, stays_indoors, stays_with_staff
from sheets_service.rules.pairs_wording import count, sentence
from sheets_service.rules.profile import Row, rows_of, weighed
from sheets_service.rules.promised import promises_to_be_felt
from sheets_service.rules.wording import quote
from sheets_service.text.aspects import names_people
from sheets_service.text.lang import house_en as words
from sheets_service.text.openings import Words


@rule("BA106", "no-customer-measure", HINT, WARNING, leg="perspectives", seeds=(11, 12, 20, 27), scope="team")
def check(okrs: OkrSet, *, fewest: int = 2) -> Iterator[Finding]:
    """Nobody outside the team is better off in any row.

    Why: money and our own speed can rise for a while as those we work for turn away. For an internal team its colleagues are
    the customers.

    Ask: who would notice if every row turned green?

    Fix: one row “[Who we work for] who [can do or say what]: from [today] to [target] %”.

    Schools: Gothelf wants every key result felt by somebody; the balanced scorecard asks for one of four views.
    """
    rows = [row for row in weighed(rows_of(okrs)) if not row.deliberate]
    measured = [row for row in rows if not row.work]
    if len(rows) < fewest or not measured:
        raise NotApplicable
    if any(_counts_those_meant(row, okrs) for row in measured):
        return
    own_time = any(_OWN_TIME.is_in(one.sober) for one in okrs.objectives)
    for_colleagues = own_time or any(names_people(one.sober) for one in okrs.objectives)
    whom = _names_whom(okrs)
    inward = [
        row
        for row in measured
        if (
            _looks_inward(row)
            and not (for_colleagues and _tells_of_skill(row))
            and not (whom and _stops_them(row))
            and not (own_time and row.aspects.group == "time")
        )
        or (row.aspects.staffing and not for_colleagues)
    ]
    of_the_house = all(_is_of_the_house(one.sober) for one in okrs.objectives)
    for_others = not for_colleagues and (of_the_house or whom)
    own = [
        row
        for row in measured
        if row in inward
        or (
            _counts_the_house(row) and not (for_colleagues and _tells_of_skill(row)) and not (whom and _stops_them(row))
        )
        or (for_others and stays_indoors(row, machines_only=not whom))
    ]
    if len(measured) < len(rows) or len(measured) < fewest:
        if whom and len(own) == len(measured) and not any(_names_somebody(row) for row in rows if row.work):
            yield _inward(rows, okrs)
        return
    if all(row.aspects.staffing for row in measured):
        return
    left = [row for row in measured if row not in own]
    if (
        len(inward) == len(measured)
        or (of_the_house and _nearly_all(own, measured, fewest))
        or (_nearly_all(own, measured, fewest) and not any(map(_may_be_felt, left)))
    ):
        yield _inward(measured, okrs)
    elif not for_colleagues and (_leaves_them_out(own, measured, okrs) or _reaches_nobody(measured, own, okrs)):
        yield replace(_inward(measured, okrs), confidence="possible")


def _counts_those_meant(row: Row, okrs: OkrSet) -> bool:
    """Tell "Budget holders who ask" where the objective is "Budget holders come to us first": they are whom it is for."""
    found = _THOSE_WHO.match(row.kr.sober)
    whom = found["whom"].casefold() if found else ""
    return bool(whom) and any(one.sober.casefold().startswith(f"{whom} ") for one in okrs.objectives)


def _leaves_them_out(own: Sequence[Row], measured: Sequence[Row], okrs: OkrSet) -> bool:
    """Tell whether others are promised something, most rows are our own, and no other row may be felt."""
    if not _names_whom(okrs) or (len(own) < _ONE_OPEN + 1 and len(measured) < _SEVERAL):
        return False  # one of two leaves as much open as it tells
    left = [row for row in measured if row not in own]
    told = any(row.aspects.group != "time" or _PER_PIECE.search(row.kr.sober) for row in own)
    return told and not any(_may_be_felt(row) or _reaches_out(row) for row in left)


def _reaches_nobody(rows: Sequence[Row], own: Sequence[Row], okrs: OkrSet) -> bool:
    """Tell whether others are promised something, and of several rows none names them or what they wait for."""
    if len(rows) < _SEVERAL or not all(names_those_served(one.sober) for one in okrs.objectives):
        return False
    ours = [row for row in rows if row in own or stays_with_staff(row)]
    return bool(ours) and not any(_may_reach(row) for row in rows if row not in ours)


def _may_reach(row: Row) -> bool:
    """Tell whether a row names somebody, or what somebody waits for, notices or says."""
    return row.aspects.felt or _names_somebody(row) or _is_wait(row) or may_be_noticed(row.kr.sober)


def _nearly_all(own: Sequence[Row], measured: Sequence[Row], fewest: int) -> bool:
    """Tell whether all rows but one are our own, and that one may show either."""
    return len(own) >= max(fewest, len(measured) - _ONE_OPEN) and not any(
        _reaches_out(row) for row in measured if row not in own
    )


def _names_whom(okrs: OkrSet) -> bool:
    """Tell whether the objectives themselves say for whom the work is, or promise what somebody will feel."""
    told = (one.sober for one in okrs.objectives)
    return all(SOMEBODY.is_in(text) or _THEY.is_in(text) or promises_to_be_felt(text) for text in told)


def _stops_them(row: Row) -> bool:
    """Tell whether a row counts what keeps somebody from going on, whatever it names."""
    told = _WORD.findall(row.kr.sober.casefold())
    return row.aspects.group != "money" and not words.STOPPED.isdisjoint(told)


def _tells_of_skill(row: Row) -> bool:
    """Tell whether a row shows how well the work is done, which those who do it may be proud of."""
    return row.aspects.guard == "quality" or " without " in row.kr.sober


def _names_somebody(row: Row) -> bool:
    return SOMEBODY.is_in(row.kr.sober)


def _may_be_felt(row: Row) -> bool:
    """Tell whether somebody else may notice a row that counts nothing of ours for certain."""
    equipped = row.kr.direction == "up" and " with " in row.kr.sober  # "stops with a shelter" are there for somebody
    noticed = equipped or may_be_noticed(row.kr.sober)
    return noticed or _names_somebody(row) or row.aspects.guard in {"harm", "quality"}


def _is_of_the_house(text: str) -> bool:
    """Tell whether an objective speaks of the team's own house and of nobody it works for."""
    return _HOUSE.is_in(text) and not SOMEBODY.is_in(text)


def _counts_the_house(row: Row) -> bool:
    """Tell whether a row counts the team's own things, whoever's name stands beside them."""
    if _reaches_out(row):
        return False
    text = row.kr.sober
    ours = row.aspects.house or _PER_PIECE.is_in(text) or _WASTED.is_in(text)
    return ours and not SOMEBODY.is_in(text)


def _reaches_out(row: Row) -> bool:
    return row.aspects.felt or row.aspects.guard in {"satisfaction", "retention", "achievement"} or _is_wait(row)


_THOSE_WHO = re.compile(
    r"\W*(?:share of |number of |more )?(?P<whom>[^\W\d_][\w'’ -]{3,40}?) (?:who|whose)\b", re.IGNORECASE
)
_HOUSE, _THEY, _PER_PIECE, _WASTED, _REOPENED, _OWN_TIME = map(
    Words, (words.HOUSE, words.THEY, words.PER_PIECE, words.WASTED, words.REOPENED, words.OWN_TIME)
)
_PER = re.compile(r"\bper \w+")
_WORD = re.compile(r"[^\W\d_]+")
_SEVERAL = 3  # rows: two may well be one side of more to come
_ONE_OPEN = 1  # a row that may show either, beside rows that are all our own


def _looks_inward(row: Row) -> bool:
    """Tell whether a row counts money, the team's own pace or its means, and names nobody who would feel it."""
    aspects = row.aspects
    if aspects.felt or aspects.staffing or _REOPENED.is_in(row.kr.sober):
        return False
    return aspects.group in {"money", "process"} or aspects.means or (aspects.group == "time" and not _is_wait(row))


def _is_wait(row: Row) -> bool:
    """Tell whether somebody outside stands and waits for the time that is counted."""
    if row.pushes and row.aspects.push == "volume":
        return False
    text = row.kr.sober.casefold()
    told = _WORD.findall(_PER.sub(" ", text) if "per " in text else text)
    return not words.AWAITED.isdisjoint(told) or (row.aspects.group == "time" and not words.RIDES.isdisjoint(told))


def _inward(rows: Sequence[Row], okrs: OkrSet) -> Finding:
    first, last = rows[0].kr, rows[-1].kr
    objective = okrs.objectives[0] if len(okrs.objectives) == 1 else None
    both = f"{quote(first.text, 40)} and {quote(last.text, 40)}" if len(rows) > 1 else quote(first.text)
    more = f", {count(len(rows), 'row')} in all," if len(rows) > 2 else ""
    return Finding(
        objective.at() if objective and objective.text.strip() else first.at(),
        f"{sentence(both)}{more} count money, our pace or means; nobody outside the team is better off in any of them.",
        others=tuple(row.kr.at() for row in rows if objective or row.kr is not first),
    )

"""BA108 short-term-only."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sheets_service.okrs import Objective
from sheets_service.rule import HINT, Finding, NotApplicable, rule
from sheets_service.rules.indoors import SOMEBODY
from sheets_service.rules.profile import Row, read_rows
from sheets_service.rules.wording import quote
from sheets_service.text.aspects import read_aspects
from sheets_service.text.lang.house_en import ONE_EFFORT, PILE
from sheets_service.text.lang.promises_en import ABOUT_MONEY
from sheets_service.text.openings import Words
from sheets_service.text.sketch import sketch_of

_ABOUT_MONEY, _ONE_EFFORT, _PILE = Words(ABOUT_MONEY), Words(ONE_EFFORT), Words(PILE)

# An objective that promises something lasting asks for a row that lasts.
_LASTING = re.compile(
    r"\b(?:stays?|still|keeps?|lasting|lasts?|long[- ]term|years|generations?|sustain\w*|future|loyal\w*|trust\w*|productive"
    r"|healthy|for good|for life|come back|permanent\w*|resilien\w+|long run|decades?|lifelong|grand\w*children|tomorrow"
    r"|heritage|legacy|(?:our|their|the) children (?:will|can still|want|would)|to come|(?:grows?|grow old|age) with|outliv\w+"
    r"|(?:ready|fit|prepared|built) for (?:the \w+ to come|tomorrow|twice|more|what comes|"
    r"an? (?:ageing|aging|growing|warmer|changing))|inherit\w*|next generation|remembers?|in (?:ten|twenty|thirty|fifty) years|"
    r"regulars|again and again|earns? (?:a|their|our|its|his|her) (?:own )?living|livelihoods?|"
    r"(?:mak|build)(?:es?|s|ing)? a living|(?:any|every|each) (?:winter|summer|year|storm|crisis)|"
    r"lives? (?:off|from|on)|viable|thriv\w+|own (?:two )?feet|pays? for itself|hand(?:s|ed)? "
    r"(?:it |them )?(?:on|over|down)|surviv\w*|endur\w+|would miss|miss us|habits?|friendships?|favou?rites?|all year|"
    r"year after year|for ever|forever|old age)\b",
    re.IGNORECASE,
)
# … and this one says itself that it is about years.
_LONG = re.compile(
    r"\b(?:(?:lean|hard|thin|bad|coming|next|many|dry|the) (?:\w+ )?(?:years|decades)|generations?|decades?|lasting|"
    r"long[- ]term|long run|for good|"
    r"year after year|to come|sustain\w*|permanent\w*|resilien\w+|outliv\w+|own (?:two )?feet|legacy|next generation)\b",
    re.IGNORECASE,
)
# An objective for one season, one week or one record.
_SEASON = re.compile(
    r"\b(?:christmas|easter|advent|black friday|year[- ]end|end of (?:the )?year|new year|bank holiday|holiday|opening|record"
    r"|(?<!before )(?<!until )(?<!by )(?<!after )(?:this|the|a|our|strong|big|good|best|great|record|"
    r"busy) (?:\w+ )?(?:spring|summer|autumn|winter|season|quarter|half[- ]year|month)"
    r"|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b",
    re.IGNORECASE,
)
# A month or a quarter that is part of what is counted ("new contracts in January"), not the day it is due.
_WINDOW = re.compile(
    r"^[^\d:]*\b(?:in|during|over|this) (?:january|february|march|april|may|june|july|august|september|october|november"
    r"|december|q[1-4]|spring|summer|autumn|fall|winter|season)\b",
    re.IGNORECASE,
)


@rule("BA108", "short-term-only", HINT, leg="horizon", seeds=(33, 36))
def check(objective: Objective) -> Iterator[Finding]:
    """Every row is volume, money or cost now, and nothing is for later.

    Why: each of them can be reached at next year's cost. Dates are no evidence: a row due in this cycle may well last.

    Ask: what would we not do if we stayed here five years?

    Fix: one row that lasts, “[Who] who [stay, come back or can do more]: from [today] to [target] %”.

    Schools: S1 asks for immediate, medium and long horizons; Castro nests yearly and quarterly goals.
    """
    rows = [row for row in read_rows(objective) if row.kr.text.strip() and not row.deliberate]
    if not rows:
        raise NotApplicable
    if _is_one_effort(rows):
        yield replace(_now(rows, objective), confidence="possible")
        return
    if not _all_for_now(rows):
        if _LONG.search(objective.sober) and _nearly_all_of_a_season(rows):
            yield replace(_now(rows, objective), confidence="possible")
        return
    said = _LASTING.search(objective.sober) or _SEASON.search(objective.sober)
    if said or any(_says_now(row, rows) for row in rows):
        yield _now(rows, objective)
    elif _squeezes(rows) and _promises_a_state(objective.sober):
        yield replace(_now(rows, objective), confidence="possible")


def _is_one_effort(rows: Sequence[Row]) -> bool:
    """Tell whether rows count what borrowed hands or extra shifts get done, and the rest the pile that they work off."""
    rows = [row for row in rows if not row.hollow]
    once = [row for row in rows if row.kr.direction != "down" and _ONE_EFFORT.is_in(row.kr.sober)]
    rest = [row for row in rows if row not in once]
    return len(once) >= _TWO and all(row.kr.direction == "down" and _PILE.is_in(row.kr.sober) for row in rest)


def _nearly_all_of_a_season(rows: Sequence[Row]) -> bool:
    """Tell whether all rows but one count one season, and that one nothing that stays."""
    telling = [row for row in rows if not row.hollow]  # a hollow row hides nothing
    others = [row for row in telling if not (_says_now(row, rows) or _OF_A_SEASON.search(row.kr.sober))]
    if len(telling) - len(others) < _TWO or len(others) != 1:
        return False
    return not any(
        row.aspects.lasting or row.aspects.guard == "retention" or _STAYS_ON.search(row.kr.sober) for row in telling
    )


_OF_A_SEASON = re.compile(
    r"\b(?:christmas|advent|easter|harvest|midsummer|summer|autumn|winter|spring|black friday|holiday|anniversary|jubilee) "
    r"(?:fairs?|appeals?|sales?|markets?|concerts?|campaigns?|collections?|festivals?|fêtes?|fetes?|drives?|galas?|shows?|season|"
    r"promotions?|offers?|raffles?|lottery)\b",
    re.IGNORECASE,
)
_STAYS_ON = re.compile(
    r"\b(?:still|again|stay\w*|keep\w*|kept|return\w*|renew\w*|come back|came back|monthly|regular\w*|standing|every year|"
    r"each year|leav\w+|left|lost|lose|cancel\w*|quit\w*|lapse\w*|aband\w+|next (?:year|season|spring|summer|autumn|winter))\b",
    re.IGNORECASE,
)


def _says_now(row: Row, rows: Sequence[Row]) -> bool:
    now = row.aspects.now
    if now and (
        due := _DUE.search(row.kr.sober)
    ):  # "9 -> 15 this quarter" says by when, "Sales this quarter: 9 -> 15" what
        now = read_aspects(row.kr.sober[: due.start()], row.kr.unit).now
    return now or (len(rows) > 1 and bool(_WINDOW.search(row.kr.sober)))


_DUE = re.compile(
    r"(?<=[\d%)])\s[^\d:]{0,30}?\b(?:by|before|until|in|during|within|this|over)\b[^\d:]{0,20}"
    r"\b(?:quarter|season|term|month|sprint|week|year|cycle)\W*$",
    re.IGNORECASE,
)


def _squeezes(rows: Sequence[Row]) -> bool:
    """Tell whether rows, several of them, count nothing but what is taken, spent or turned over, money among it."""
    paying = any(row.aspects.push in {"money", "cost"} for row in rows)
    return paying and len(rows) >= _TWO and all(map(_is_for_now, rows))


def _promises_a_state(text: str) -> bool:
    """Tell whether an objective says how somebody shall fare, and speaks neither of money nor of how many."""
    if _ABOUT_MONEY.search(text):
        return False
    return bool(SOMEBODY.search(text)) or sketch_of(text.casefold()).form == "clause"


def _all_for_now(rows: Sequence[Row]) -> bool:
    """Tell whether all rows are for now; beside two such a third may limit harm or save time: it builds nothing."""
    others = [row for row in rows if not _is_for_now(row)]
    if others and len(others) < len(rows) and all(map(_is_seasonal, others)):
        return True
    if len(others) > 1 or len(rows) - len(others) < _TWO:
        return not others
    return not others or _limits_harm(others[0]) or _hurries(others[0])


def _is_seasonal(row: Row) -> bool:
    """Tell whether a row that pushes nothing counts what goes wrong in one season: "Copies sent back in the launch month"."""
    aspects = row.aspects
    return aspects.now and aspects.guard in {"", "harm", "share"} and not (row.hold or aspects.felt or aspects.lasting)


def _limits_harm(row: Row) -> bool:
    """Tell whether a row keeps or lowers a harm of today, and tells nothing of people or of what lasts."""
    aspects = row.aspects
    falls = row.kr.direction == "down" and aspects.guard in {"harm", "share"}
    return (falls or row.hold) and not aspects.lasting and not aspects.felt and not _STAYING.search(row.kr.sober)


def _hurries(row: Row) -> bool:
    """Tell whether a row saves time of our own, which nobody else feels."""
    return row.pushes and row.aspects.push == "speed" and not row.aspects.felt


_TWO = 2  # rows that push
_STAYING = re.compile(
    r"\b(?:leav\w+|left|lost|lose|cancel\w*|quit\w*|lapse\w*|drop\w*|erosion|empty|aband\w+)\b", re.IGNORECASE
)


def _is_for_now(row: Row) -> bool:
    pushes = row.pushes and row.aspects.push in {"volume", "money", "cost"}
    return (pushes or row.merely_more) and not row.aspects.lasting


def _now(rows: Sequence[Row], objective: Objective) -> Finding:
    first, last = rows[0].kr, rows[-1].kr
    promise = _LASTING.search(objective.sober)
    told = f"; {quote(objective.text, 42)} promises more" if promise else ""
    both = f"{quote(first.text, 36)} and {quote(last.text, 36)}" if len(rows) > 1 else quote(first.text, 70)
    return Finding(
        objective.at() if objective.text.strip() else first.at(),
        f"{both} can be reached now at next year's cost{told}.",
        others=tuple(row.kr.at() for row in rows),
    )

"""What a set shows and what it leaves out: which rows can be trusted to show anything, and which side of success they show.

Any row can raise a demand, only a sound row can meet it: a row that is work, that cannot be measured, has no number to reach or
holds a blank fills no leg.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from sheets_service.okrs import KeyResult, Objective, OkrSet, once_an_item
from sheets_service.rules.contribution import COMMON_WORDS
from sheets_service.rules.held_levels import may_bound
from sheets_service.rules.kr108_vanity_metric import check as find_vanity
from sheets_service.rules.links import find_links
from sheets_service.rules.pairs import measure_words
from sheets_service.rules.rows import can_read, has_number, is_first_measurement, is_hold, kind_of, names_its_own
from sheets_service.text import find_placeholders
from sheets_service.text.aspects import Aspects, read_aspects
from sheets_service.text.phrase import Direction
from sheets_service.text.tallies import tallies

_RATE = re.compile(r"\b(?:per|an?|each) (?:minute|hour|day|week|month|shift|agent|driver|person|head)\b", re.IGNORECASE)
_PLAIN_COUNT = re.compile(
    r"^\W*(?:[\w'-]+ ){0,2}[\w'-]*(?<!s)s(?: out| online| live| listed| in use)?\s*[:(]\s*\d", re.IGNORECASE
)
# Heads and nothing about them: "Evening learners: 260 to 380"; a word such as "regular" or "housed" would say more.
_HEADCOUNT = re.compile(
    r"^\W*(?:number of )?(?:(?:new|evening|weekend|day|online|total|weekly|monthly|daily|course|club|summer|winter|adult|"
    r"young|local|group|school|private|corporate|business) ){0,2}(?:customers|clients|users|members|guests|visitors|"
    r"learners|students|pupils|readers|players|riders|passengers|subscribers|participants|listeners|viewers|shoppers|"
    r"buyers|donors|tenants|walkers|swimmers|runners|singers|campers|diners|hikers|skiers|children|adults|families|"
    r"people|volunteers)\s*[:(,]?\s*(?:from )?\d",
    re.IGNORECASE,
)
# What people do again and again is no mere number of them.
_HABIT = re.compile(
    r"\b(?:at least|more than) (?:once|twice|(?:two|three|four|\d+) (?:times|days)) (?:a|an|per|each|every|in) ",
    re.IGNORECASE,
)
_STAYING = re.compile(r"\b(?:churn\w*|retention|retain\w*|renew\w*|come back|still)\b", re.IGNORECASE)
_NEAR = 40  # objectives of the team that are looked through for a counterweight


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """A key result as the balance of its set sees it; `sound` rows alone can fill a leg.

    A key result has one row, see `read_row`: two are never compared by their parts.
    """

    kr: KeyResult
    aspects: Aspects
    sound: bool
    work: bool  # an output or an activity by its words, and not typed as a milestone or a first measurement
    hold: bool
    deliberate: bool  # typed milestone, baseline or health: not meant to show an effect
    hollow: bool  # a volume that can rise while nobody is better off: it fills no leg and hides no hole
    pushes: bool  # drives volume, speed, cost or money for its own sake, by a number that moves, the usual way
    merely_more: bool  # counts more of some things and says nothing about any of them: "Rental sets out: 14 to 19"

    @property
    def guards(self) -> bool:
        """True when a sound row would show the price of pushing the others."""
        return self.sound and (bool(self.aspects.guard) or self.kr.phrase.first("guardrail") is not None)

    @property
    def may_guard(self) -> bool:
        """True when nobody can say that this sound row would not show the price."""
        return self.sound and not self.pushes and not self.merely_more


@once_an_item
def read_row(kr: KeyResult) -> Row:
    """Read one key result for what it can show, by its words and numbers: which of them a column gave makes no difference."""
    parts = (
        _judge(kr)
        if _speaks_for_itself(kr)
        else _read(kr.phrase.plain, kr.type, kr.unit, kr.baseline, kr.target, kr.delta, kr.direction)
    )
    aspects, _, work, hold, deliberate, _ = parts
    meant = not hold and not deliberate and bool(aspects.push)
    return Row(
        kr,
        *parts,
        pushes=meant and _pushes(kr, aspects, work=work),
        merely_more=not hold and not aspects.guard and _merely_more(kr, aspects),
    )


# "Sales people who log a call in each week": the share of them that does a thing is no volume.
_WHO_DO = re.compile(
    r"^\W*[\w'’ -]{3,40}? who (?!buy|bought|pay|paid|order|sign|register|download|click|book|purchase|subscribe)",
    re.IGNORECASE,
)


def _pushes(kr: KeyResult, aspects: Aspects, *, work: bool) -> bool:
    """Tell whether a row that could push has a number that moves, and the usual way: not of what lasts, nor of a habit."""
    if not has_number(kr) or not _goes_the_usual_way(kr, aspects):
        return False
    if kr.baseline is None and (work or (kr.delta is None and not _RATE.search(kr.sober))):
        return False
    if kr.unit in {"%", "pp"} and aspects.push in {"volume", "money"} and _WHO_DO.match(kr.sober):
        return False
    # Young trees planted are for later.
    return aspects.push != "volume" or not (aspects.lasting or _HABIT.search(kr.sober))


def _goes_the_usual_way(kr: KeyResult, aspects: Aspects) -> bool:
    """Tell whether a row wants more volume or money, or less cost and time: the other way it is no push."""
    down = kr.direction == "down"
    if aspects.push in {"volume", "money"}:
        return not down
    saves = "saved" in kr.sober.casefold()
    share = "%" in f"{kr.unit}{kr.sober}"  # more discharges before noon are faster ones
    return down or saves or not kr.direction or (share and aspects.push == "speed")


def _merely_more(kr: KeyResult, aspects: Aspects) -> bool:
    """Tell whether a row that holds no level and guards nothing counts more of some things, and says no more of them."""
    if kr.direction != "up" or kr.baseline is None or kr.unit in {"%", "pp"}:
        return False
    words = kr.phrase.plain
    known = aspects.is_known or aspects.people or aspects.lasting or aspects.means
    if known:
        return bool(_HEADCOUNT.match(words))
    if aspects.felt:
        return bool(_HEADCOUNT.match(words)) or tallies(words)
    return bool(_PLAIN_COUNT.match(words)) or tallies(words)


def _speaks_for_itself(kr: KeyResult) -> bool:
    """Tell whether the row would be judged alike if its numbers stood in its text: what is known of it holds then."""
    if kr.text != kr.phrase.plain:
        return False
    if not kr.entry("target") and not kr.entry("baseline"):
        return True
    moves = kr.baseline is not None and kr.target is not None and kr.baseline != kr.target
    return moves and "(" not in kr.sober and not names_its_own(kr) and not may_bound(kr.text)


@lru_cache(maxsize=65536)
def _read(  # noqa: PLR0913, PLR0917  (all that a reading rests on)
    text: str,
    kind: str,
    unit: str,
    baseline: float | None,
    target: float | None,
    delta: float | None,
    direction: Direction | None,
) -> tuple[Aspects, bool, bool, bool, bool, bool]:
    """Judge a row by these parts alone."""
    return _judge(
        KeyResult(text, "", 0, type=kind, unit=unit, baseline=baseline, target=target, delta=delta, direction=direction)
    )


def _judge(kr: KeyResult) -> tuple[Aspects, bool, bool, bool, bool, bool]:
    """Return aspects, sound, work, hold, deliberate and hollow of a row; every rule about balance asks for them."""
    deliberate = kr.type in {"milestone", "baseline", "health", "learning"} or is_first_measurement(kr)
    measured = (
        kr.baseline is not None and kr.target is not None
    )  # "setup calls: from 46 to 20" counts, whatever its verb
    work = not deliberate and not measured and can_read(kr.phrase) and kind_of(kr).label in {"output", "activity"}
    blank = bool(find_placeholders(kr.text)) or not kr.text.strip()
    step = kr.phrase.first("delta")
    aspects = read_aspects(kr.text, kr.unit, relative=bool(step and step.relative), falls=kr.direction == "down")
    hollow = any(find_vanity(kr))
    sound = has_number(kr) and not work and not blank and not hollow and can_read(kr.phrase)
    return aspects, sound, work, is_hold(kr), deliberate, hollow


@once_an_item
def read_rows(objective: Objective) -> tuple[Row, ...]:
    """Read all key results of an objective, in their order."""
    return tuple([read_row(kr) for kr in objective.key_results])


def weighed(rows: Iterable[Row]) -> tuple[Row, ...]:
    """Leave out rows without words and hollow ones: a further vanity row must not hide what is missing."""
    return tuple([row for row in rows if row.kr.text.strip() and not row.hollow])


def rows_of(okrs: OkrSet) -> tuple[Row, ...]:
    """Read all key results of a set, in their order."""
    return tuple([row for objective in okrs.objectives for row in read_rows(objective)])


def find_counterweight(objective: Objective, okrs: OkrSet) -> KeyResult | None:
    """Return a row of another objective that would show the harm: of the parent first, else of the same team."""
    parents = find_links(okrs).parents_of(objective.index) if len(okrs.objectives) > 1 else frozenset()
    near = [one for one in okrs.objectives if one.index in parents]
    near += [
        one for one in okrs.objectives if one.team == objective.team and one.index not in {objective.index, *parents}
    ]
    words = frozenset[str]().union(
        *(measure_words(kr.sober) for kr in objective.key_results), measure_words(objective.sober)
    )
    for other in near[:_NEAR]:
        for row in read_rows(other):
            common = (words & measure_words(row.kr.sober)) - COMMON_WORDS
            if row.sound and (_STAYING.search(row.kr.sober) or (row.aspects.guard == "harm" and common)):
                return row.kr
    return None

"""Which side of success a measure shows: more, faster, cheaper, or whether it is any good and lasts.

Evidence comes from word lists and from the build of the phrase ("people who …", "… per shift", a share); a phrase without
evidence has no aspect, so that rules about balance stay silent rather than guess.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Literal

from sheets_service.text.lang import aspects_en as words
from sheets_service.text.lang.dashboards_en import DASHBOARDS
from sheets_service.text.nouns import singular
from sheets_service.text.openings import Words, word_list
from sheets_service.text.pattern_words import fold
from sheets_service.text.phrase import Span
from sheets_service.text.word_lists import WordLists, openings_of
from sheets_service.text.words import COLLEAGUE, CUSTOMER
from sheets_service.values import dataclass

Push = Literal["volume", "speed", "cost", "money", ""]
Guard = Literal["harm", "quality", "retention", "satisfaction", "achievement", "share", ""]


@dataclass(frozen=True, slots=True)
class Aspects:
    """What a measure shows. `push` is what it drives up or down for its own sake; `guard` is what it would reveal.

    `group` is the kind of number as a dashboard would sort it. `felt` says that somebody the work is for notices it,
    `people` that it is about those who do the work, `lasting` that it outlives the cycle, `now` that it says it does not.
    """

    push: Push
    guard: Guard
    group: Literal["money", "time", "volume", "opinion", "process", ""]
    felt: bool
    people: bool
    lasting: bool
    now: bool
    year_end: bool
    late: bool  # known late by its nature: reserves, rankings
    means: bool  # of the team itself: its posts, its plant, its energy
    staffing: bool  # of its posts alone
    full: bool  # how full a house is
    house: bool  # of the team's own files, tests, shelves and tools
    stage: str  # acquisition, activation, retention, revenue, referral; "" unknown

    @property
    def is_known(self) -> bool:
        """True when something is known about what the measure shows."""
        return bool(self.push or self.guard)


@lru_cache(maxsize=65536)
def read_aspects(text: str, unit: str = "", *, relative: bool = False, falls: bool = False) -> Aspects:
    """Read the aspects of a measure; `unit` is that of its numbers, `relative` says that a per cent is a change.

    `falls` says that less of it is wanted: what shall fall and is counted in money is a cost, whatever its name.
    """
    measure = _measure(text)
    names = _names_in(measure)
    share = not relative and (unit in {"%", "pp"} or unit.startswith("of ") or "share" in names)
    push, guard = _push(measure, names, falls=falls), _guard(names, share=share)
    if push in {"", "volume"}:
        push = (
            ("cost" if falls else "money") if unit in _CURRENCIES else push or ("speed" if unit in _TIME_UNITS else "")
        )
    if guard == "retention" and "clock" in names:
        push, guard = "speed", ""  # "days a claim stays open"
    if guard == "harm" and ("clock" in names or (not falls and _per_hand(measure))):
        push, guard = push or _push(measure, names), ""  # weeks until a refund, outbound calls per seller
    if guard == "share" and push in {"speed", "cost"}:
        guard = ""  # "discharges before noon (%)" is still a matter of time
    if (
        push in {"cost", "money", "speed"}
        and guard in {"achievement", "quality"}
        and not _comes_first(guard, push, measure)
    ):
        guard = ""
    if ("sold" in names and guard in {"share", "quality", ""}) or (
        not share and guard in {"quality", ""} and "made" in names
    ):
        push, guard = push or "volume", ""
    if guard == "quality" and "crop" in names:
        push, guard = "volume", ""  # tonnes a hectare are how much, not how good
    by_machine = share and not falls and guard in {"share", "harm"} and "by_machine" in names
    if by_machine or (guard == "share" and "full" in names):
        push, guard = "volume", ""  # a fuller house, or a machine that does more, is more of the same
    if guard:
        push = ""
    return Aspects(
        push=push,
        guard=guard,
        group=_group(measure, names, push, guard),
        felt=guard in {"satisfaction", "achievement"} or _is_felt(measure, names),
        people="people" in names,
        lasting=guard in {"retention", "satisfaction"} or "lasting" in names,
        now="now" in names,
        year_end=not names.isdisjoint(_AT_THE_END),
        late="late" in names,
        means="means" in names,
        staffing="staffing" in names,
        full="full" in names,
        house="house" in names,
        stage=next((stage for stage, name in _STAGES.items() if name in names), ""),
    )


@lru_cache(maxsize=65536)
def names_people(text: str) -> bool:
    """Tell whether a text is about those who do the work: the aspect `people`, and no other."""
    return "people" in _lists().names_in(_measure(text))


@lru_cache(maxsize=65536)
def find_dashboard(text: str) -> Span | None:
    """Return the words of a text that stand on every dashboard of a trade, the longest name first; None when there are none."""
    read, named = text[:_READ], _dashboards()
    for word in _WORD.finditer(read):
        names = named.get(fold(word[0]))
        if names and (found := names.pattern.match(read, word.start())):
            return Span(found.start(), found.end(), found[0])
    return None


@cache
def _dashboards() -> Mapping[str, Words]:
    """Return the names that stand on dashboards by their first words, as one large pattern is slow to build."""
    found: dict[str, list[str]] = {}
    for name in ",".join(DASHBOARDS.values()).split(","):
        found.setdefault(name.split()[0], []).append(name)
    return {
        first: word_list(",".join(sorted(names, key=len, reverse=True)), re.IGNORECASE)
        for first, names in found.items()
    }


def _measure(text: str) -> str:
    """Return what is counted, in lower case: numbers of the move itself and what follows an arrow are left out."""
    low = (
        text[:_READ]
        .casefold()
        .replace("’", "'")
        .replace("length of stay", "duration")
        .replace("per stay", "per visit")
        .replace("overnight stays", "overnight bookings")
    )
    if "loyalty" in low or "bonus" in low:
        low = _CARDS.sub("cards", low)
    if "spend" in low:
        low = _SPEND.sub("revenue per", low)
    if "receipts" in low:
        low = _SLIPS.sub("slips", low)
    return _MOVE.sub(" ", low)


def _push(measure: str, names: frozenset[str], *, falls: bool = False) -> Push:
    """Return what the measure drives: the strongest evidence first."""
    hours = "hours_spent" in names
    if "cost" in names and not hours:
        return "cost"
    if hours or "clock" in names:
        return "speed"  # "hours from application to cash"
    if "money" in names:
        return "money"
    if "hands_per" in names:
        return "cost" if falls else ""
    if "speed" in names:
        return "speed"
    return "volume" if not names.isdisjoint(_HOW_MANY) or _per_hand(measure) else ""


def _per_hand(measure: str) -> bool:
    """Tell whether a measure says how much one of those who do the work gets done: "files per adviser"."""
    if " per " not in measure:
        return False
    hands = (singular(found[1]) for found in _PER.finditer(measure))
    return any(hand in COLLEAGUE or (hand.endswith(_HANDS) and hand not in _NO_HANDS) for hand in hands)


def _guard(names: frozenset[str], *, share: bool) -> Guard:
    if "told" in names:
        return "satisfaction"
    if "excess" in names:
        return "harm"
    for kind in _GUARDS:
        if kind in names:
            return kind
    if "who" in names:
        return "achievement"
    return "share" if share and "money" not in names else ""


def _comes_first(guard: Guard, push: Push, measure: str) -> bool:
    """Tell whether the words for the guard stand before those for the push: the head of the phrase decides."""
    first = _PATTERNS["who" if guard == "achievement" else guard].search(measure)
    second = _PATTERNS[push].search(measure)
    return bool(first and second and first.start() < second.start())


def _group(
    measure: str, names: frozenset[str], push: Push, guard: Guard
) -> Literal["money", "time", "volume", "opinion", "process", ""]:
    if push in {"cost", "money"}:
        return "money"
    if push == "speed":
        return "time"
    if guard == "satisfaction":
        return "opinion"
    if "process" in names or _per_hand(measure):
        return "process"
    return "volume" if push == "volume" else ""


def _is_felt(measure: str, names: frozenset[str]) -> bool:
    """Tell whether somebody the work is for appears in the measure.

    "Per adjuster" is a rate and "staff cost" an expense: neither is a person served.
    """
    if "served" not in names:
        return False
    without_rates = _NOBODY.sub(" ", measure)
    return without_rates == measure or "served" in _lists().names_in(without_rates)


def _names_in(measure: str) -> frozenset[str]:
    """Return the lists and builds that a measure has words of; a build is searched for where an opening of it stands."""
    found = _lists().names_in(measure)
    worth = [_BY_OPENING[opening] for opening in found & _BY_OPENING.keys()]
    worth += [name for sign, name in _signs() if sign in measure]
    return found.union([name for name in worth if _BUILDS[name].pattern.search(measure)])


@cache
def _lists() -> WordLists:
    """Return all that one look at a measure tells: its lists, its stages and the openings of builds."""
    stages = {_STAGES[stage]: entries for stage, entries in words.STAGES.items()}
    openings = {_OPENINGS[name]: openings_of(build) for name, build in _BUILDS.items()}
    return WordLists({**words.LISTS, **stages, **openings})


@cache
def _signs() -> Sequence[tuple[str, str]]:
    """Return the signs that stand in a build in place of a word."""
    return [(one, name) for name, build in _BUILDS.items() for one in build.openings or () if not one.strip().isalnum()]


_AT_THE_END = frozenset({"year_end", "closing", "later"})
_HOW_MANY = frozenset({"volume", "rate", "crop"})
_GUARDS: tuple[Guard, ...] = ("harm", "retention", "satisfaction", "quality")
_CARDS = re.compile(
    r"\b(?:loyalty|bonus) (?:cards?|points|apps?|schemes?|programmes?|sign-?\s?ups?|members(?:hips?)?|accounts?)\b"
)  # sold or issued, they keep nobody
_MOVE = re.compile(r"[:,]?\s*(?:from\s+)?[$€£]?\d[\d.,]*\s?[%\w]{0,6}\s*(?:->|→|⟶|to)\s*[$€£]?\d[\d.,]*")
_SLIPS = re.compile(r"\breceipts (?=\w+ed\b|\w*ly \w+ed\b|without|with\b|sent|in the)")
_SPEND = re.compile(
    r"\bspend(?:ing)? (?:per|an?)(?= (?:visit|head|guest|customer|basket|receipt|order|table|trip|stay|diner|shopper|night|"
    r"meal|ride|booking|player|reader|session|game|passenger|household|member|swimmer|skier|camper|ticket|purchase|round|person)\b)"
)
_NOBODY = re.compile(
    r"\bper \w+(?: (?:hour|day|week|month|shift))?|\b\w+ (?:costs?|wages?|salar\w+|payroll|utili[sz]ation|headcount)\b"
)
_PER = re.compile(r"\bper (?:(?:hour|day|week|month|shift) and )?([^\W\d_]+)")
_HANDS = tuple("er or ist ian clerk crew nurse agent truck van machine desk till bench shift".split())
_NO_HANDS = CUSTOMER | frozenset(
    """quarter semester trimester order letter meter liter litre kilometer paper container chapter tender folder poster banner
    flyer error door floor sector corridor counter number offer transfer paper cover corner member summer winter meter diameter
    parameter river tower shower flower border matter dinner supper newsletter sister daughter brother mother father prisoner
    voter elector sponsor investor inventor prior minor major neighbor neighbour""".split()
)
_WORD = re.compile(r"\w+")
_READ = 600  # characters: what a row counts stands at its beginning
_TIME_UNITS = frozenset(
    {"second", "minute", "hour", "day", "week", "month", "min", "h", "s", "days", "hours", "weeks", "months"}
)
_CURRENCIES = frozenset({"$", "€", "£", "¥", "eur", "usd", "gbp", "EUR", "USD", "GBP", "CHF"})


_STAGES = {stage: f"stage {stage}" for stage in words.STAGES}
_BUILDS: Mapping[str, Words] = {name: Words(pattern, 0) for name, pattern in words.BUILDS.items()}
_OPENINGS = {name: f"opening of {name}" for name in _BUILDS}
_BY_OPENING = {opening: name for name, opening in _OPENINGS.items()}
_PATTERNS: Mapping[str, Words] = {**{name: word_list(entries) for name, entries in words.LISTS.items()}, **_BUILDS}

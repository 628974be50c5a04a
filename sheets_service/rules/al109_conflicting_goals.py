"""AL109 conflicting-goals."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sheets_service.okrs import KeyResult, Objective, OkrSet
from sheets_service.rule import WARNING, Finding, NotApplicable, rule
from sheets_service.rules.contested import find_spared, find_two_uses, find_with_and_without
from sheets_service.rules.counted import counts_all, counts_more, counts_worth, name_counted, shows_harm, spoils_it
from sheets_service.rules.links import Links, find_links, team_of
from sheets_service.rules.opposites import find_opposites, find_rests
from sheets_service.rules.pairs import measure_words
from sheets_service.rules.pairs_wording import in_brackets, join
from sheets_service.rules.rows import is_hold, plain
from sheets_service.rules.shared_words import are_one_measure, common_words, name_one_thing, object_of
from sheets_service.rules.tensions import (
    NUMBER_AND_WORTH,
    SHARE_AND_REST,
    SHORTER_AND_LONGER,
    SPARED_AND_NEEDED,
    TENSIONS,
    TWO_STATES,
    TWO_USES,
    WITH_AND_WITHOUT,
    Pull,
    Tension,
    find_sides,
)
from sheets_service.rules.two_states import find_longer, find_two_states
from sheets_service.rules.wording import figure, name_row, quote
from sheets_service.text.openings import Words

_AGREED = Words(
    r"\b(?:agreed|agreement|gives? way|takes? precedence|goes first|comes? first|priority over|trade-?off settled"
    r"|never (?:below|above)|only when|one out for each)\b",
)
_KEPT = Words(r"\bkept free\b")  # said in a note, a rule; in a row, what it counts
_BOUNDS = frozenset({"at least", "at most"})  # a level to hold that has a good side
_AT_ODDS = frozenset({("change-up", "down"), ("change-down", "up")})
_PAIRS_A_ROW = 1  # tensions told about one row: the nearest one
_ROWS_A_SIDE = 40  # a table entry that fits more rows than this says nothing about any two of them
_NOTE = 350  # characters of a whole note
_SHORTEST_QUOTE = 24


@dataclass(frozen=True, slots=True)
class _Pair:
    one: KeyResult
    other: KeyResult
    pull: Pull | None  # None: one measure, two ways


@dataclass(frozen=True, slots=True)
class _House:
    """What two rows have to do with each other in this set."""

    okrs: OkrSet
    links: Links
    objectives: Mapping[int, Objective]

    def team(self, kr: KeyResult) -> str:
        """Return the team that a row belongs to."""
        return team_of(self.objectives[kr.objective_index])

    def apart(self, one: KeyResult, other: KeyResult) -> bool:
        """Tell whether two teams would have to agree: one team, one name or a goal and its own parent need not."""
        first, second = one.objective_index, other.objective_index
        above = self.links.parents_of(first) | self.links.parents_of(second)
        return self.of_two(one, other) and not {first, second} & above

    def of_two(self, one: KeyResult, other: KeyResult) -> bool:
        """Tell whether two rows are of two teams and two people: one measure that goes two ways is no way to serve a parent."""
        if one.objective_index == other.objective_index or self.team(one) == self.team(other):
            return False
        return not (one.owners and other.owners and _owners(one) & _owners(other))

    def lean_on_each_other(self, one: KeyResult, other: KeyResult) -> bool:
        """Tell whether one row declares that it depends on the other's team."""
        return _names(one.depends_on, self.team(other)) or _names(other.depends_on, self.team(one))

    def share_a_parent(self, one: KeyResult, other: KeyResult) -> bool:
        """Tell whether both rows serve one parent and speak of the same thing."""
        shared = self.links.parents_of(one.objective_index) & self.links.parents_of(other.objective_index)
        return bool(shared and measure_words(one.sober) & measure_words(other.sober))


@rule("AL109", "conflicting-goals", WARNING, leg="conflicts", seeds=(44, 45), scope="company")
def check(okrs: OkrSet) -> Iterator[Finding]:
    """Two rows pull against each other.

    Why: both teams can work well all cycle and undo each other's work; only they know what they agreed. A goal with its own
    counterweight is balance, and an agreed rule in a note or in the row settles it.

    Ask: which one gives way, and when?

    Fix: in both rows “[Which] gives way when [case], agreed by [name] and [name] on [date]”.

    Schools: none holds that conflicts go away by alignment on paper; someone has to decide.
    """
    house = _House(okrs, find_links(okrs), {one.index: one for one in okrs.objectives})
    rows = [kr for kr in okrs.key_results if kr.text.strip() and not _contradicts_itself(kr)]
    told: set[frozenset[tuple[int, int]]] = set()
    found = list(_opposites(rows, house))
    if len({team_of(one) for one in okrs.objectives}) > 1:
        found += [pair for find in (_tensions, _number_and_worth, _contested) for pair in find(rows, house)]
    elif not found:
        raise NotApplicable
    for pair in found:
        key = frozenset({_key(pair.one), _key(pair.other)})
        if key not in told and not _is_settled(pair):
            told.add(key)
            yield _told(pair)


def _contradicts_itself(kr: KeyResult) -> bool:
    """Tell whether a row's verb and its numbers go two ways: nobody knows which it wants until wrong-direction is settled."""
    return kr.direction is not None and (kr.phrase.frame.verb_class, kr.direction) in _AT_ODDS


def _opposites(rows: list[KeyResult], house: _House) -> Iterator[_Pair]:
    """Find one measure that one team wants up and another wants down, or a share and its rest that both shall grow."""
    yield from (_Pair(one, other, None) for one, other in find_opposites(rows, house.of_two))
    yield from (_Pair(one, other, SHARE_AND_REST) for one, other in find_rests(rows, house.of_two))
    yield from (_Pair(one, other, TWO_STATES) for one, other in find_two_states(rows, house.of_two))


def _tensions(rows: list[KeyResult], house: _House) -> Iterator[_Pair]:
    """Find rows on the two sides of an entry of the table, the nearest partner for each."""
    sides: dict[tuple[str, bool], list[KeyResult]] = {}
    for kr in rows:
        if not is_hold(kr) or kr.phrase.comparator in _BOUNDS:
            for side in find_sides(kr):
                sides.setdefault(side, []).append(kr)
    for name, entry in TENSIONS.items():
        ones, others = sides.get((name, True), []), sides.get((name, False), [])
        if not ones or not others or len(ones) * len(others) > _ROWS_A_SIDE**2:
            continue
        for one in ones:
            near = [
                kr
                for kr in others
                if kr is not one
                and house.apart(one, kr)
                and _belongs(entry, one, kr, house)
                and not _are_told_twice(one, kr)
            ]
            near.sort(key=lambda kr: -len(measure_words(one.sober) & measure_words(kr.sober)))
            yield from (_Pair(one, kr, entry.pull) for kr in near[:_PAIRS_A_ROW])


def _number_and_worth(rows: list[KeyResult], house: _House) -> Iterator[_Pair]:
    """Find a team that counts how many of a thing there are, and one that counts how good they are."""
    things: dict[str, list[KeyResult]] = {}
    for kr in rows:
        if name := name_counted(plain(kr.phrase)):
            things.setdefault(name, []).append(kr)
    for group in things.values():
        if not 1 < len(group) <= _ROWS_A_SIDE:
            continue
        judging = [kr for kr in group if counts_worth(kr) or shows_harm(kr)]
        for one in (kr for kr in group if judging and (counts_more(kr) or counts_all(kr))):
            if any(kr.objective_index == one.objective_index for kr in judging):
                continue  # the goal has a counterweight of its own
            near = [kr for kr in judging if house.apart(one, kr) and (counts_worth(kr) or spoils_it(one, kr))]
            yield from (_Pair(one, kr, NUMBER_AND_WORTH) for kr in near[:_PAIRS_A_ROW])


def _contested(rows: list[KeyResult], house: _House) -> Iterator[_Pair]:
    """Find rows about one thing that their build shows to go two ways."""
    for find, pull in (
        (find_spared, SPARED_AND_NEEDED),
        (find_with_and_without, WITH_AND_WITHOUT),
        (find_two_uses, TWO_USES),
        (find_longer, SHORTER_AND_LONGER),
    ):
        yield from (_Pair(one, other, pull) for one, other in find(rows, house.apart))


def _are_told_twice(one: KeyResult, other: KeyResult) -> bool:
    return one.direction == other.direction and are_one_measure(one, other)


def _belongs(entry: Tension, one: KeyResult, other: KeyResult, house: _House) -> bool:
    if entry.where == "one object":
        return bool(object_of(one) & object_of(other)) and name_one_thing(one, other)
    if entry.where == "one counted":
        return name_counted(plain(other.phrase)) in measure_words(one.sober)
    if entry.where == "anywhere" or house.lean_on_each_other(one, other) or house.share_a_parent(one, other):
        return True
    return entry.where == "one thing" and name_one_thing(one, other)


def _is_settled(pair: _Pair) -> bool:
    """Tell whether somebody agreed on it, or one row carries a limit for what the other one counts."""
    limited = any(kr.phrase.first("guardrail") for kr in (pair.one, pair.other)) and common_words(pair.one, pair.other)
    return bool(limited) or any(
        _AGREED.search(f"{kr.note} {kr.text} {kr.next_step}") or _KEPT.search(f"{kr.note} {kr.next_step}")
        for kr in (pair.one, pair.other)
    )


def _told(pair: _Pair) -> Finding:
    one, other = sorted((pair.one, pair.other), key=_key)
    names = join(name for kr in (one, other) for name in kr.owners[:1])
    agreed = f", agreed by {names} on [date]" if names else ", agreed on [date]"
    entry = pair.pull
    rule_ = entry.fix if entry else "[Which row] counts, [the other] stays within [limit]"
    question = entry.question if entry else "which of the two holds?"
    fix = f"in both rows “{rule_}{agreed}”."
    room = _NOTE - len(f"conflicting-goals: \nAsk: {question}\nFix: {fix}")
    return Finding(
        one.at(),
        _side(one, other, entry, room),
        evidence=one.text,
        question=question,
        fix=fix,
        confidence="possible" if entry else "likely",
        others=(other.at(),),
        mirrors=(_side(other, one, entry, room),),
    )


def _side(mine: KeyResult, theirs: KeyResult, entry: Pull | None, room: int) -> str:
    """Tell the pair from one side, with both owners, each row quoted as far as there is room."""
    here = f"{in_brackets(mine)}{_goal(mine)} and "
    beside = [*([name_row(theirs)] if theirs.at().cell else []), *theirs.owners[:1]]
    aside = f" ({', '.join(beside)})" if beside else ""
    if entry is None:
        rest = f"{aside}{_goal(theirs)} want one measure to go two ways."
    else:
        rest = f"{aside} may pull apart: {entry.wants[0].lower()}{entry.wants[1:]}."
    limit = max(_SHORTEST_QUOTE, (room - len(here) - len(rest) - len("“”“”")) // 2)
    spare = max(0, limit - len(mine.text))
    return f"{quote(mine.text, limit)}{here}{quote(theirs.text, limit + spare)}{rest}"


def _goal(kr: KeyResult) -> str:
    return f" to {figure(kr.target, kr.unit)}" if kr.target is not None and not kr.phrase.first("target") else ""


def _owners(kr: KeyResult) -> frozenset[str]:
    return frozenset([name.casefold() for name in kr.owners])


def _names(written: tuple[str, ...], team: str) -> bool:
    return bool(team) and any(team.casefold() in text.casefold() for text in written)


def _key(kr: KeyResult) -> tuple[int, int]:
    return kr.objective_index, kr.index

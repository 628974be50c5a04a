"""Every number of a phrase with the part it plays: baseline, target, delta, limit, scope, window."""

import re
from dataclasses import replace

from .asides import assign_asides
from .beside import is_bound_beside
from .conditions import is_time
from .figures import Place, find_atoms, place_of
from .lang.grammar import Grammar
from .mask import blank
from .normalise import Normal
from .nouns import counted_noun
from .numerals import TIME_UNITS
from .pairing import assign_pairs
from .patterns import Ending
from .phrase import Quantity, Role
from .promise import promise_of
from .roles import Cues, cues_of
from .settling import settle
from .then import assign_stages, assign_times

_CLAUSE = re.compile(r"[,;]|\band\b|\bas well as\b|\bplus\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b")
_BELOW_ZERO = re.compile(r"(?:\bfrom|\bto|→|:|[(]|[a-z])\s*-$")
_SECOND = 4.2  # how sure a second target of the same row must be
_DIGIT = re.compile(r"\d")
_OF_THINGS = frozenset({"target", "baseline", "delta", "scope", "unassigned"})
_NO_NOUN = re.compile(r"$|\s(?:from|to|by|in|of|on|for)\s")  # nothing that is counted follows


def read_quantities(
    plain: Normal, grammar: Grammar, names: tuple[tuple[int, int], ...], moments: tuple[tuple[int, int], ...]
) -> tuple[Quantity, ...]:
    """Give every number its role; names keep the role "identifier", moments are left out."""
    taken = tuple(sorted((*names, *moments)))
    low = blank(plain.low, taken)
    cues = cues_of(grammar)
    atoms = tuple(find_atoms(low, plain, grammar))
    places = tuple([place_of(low, atoms, index) for index in range(len(atoms))])
    roles = _assign(places, low, plain.low if grammar.code == "en" else "", cues)
    read = [_quantity(plain, place, role, low, grammar) for place, role in zip(places, roles, strict=True)]
    if grammar.code == "en" and "times" in [one.unit for one in read]:
        read = _derive_goal(_derive_start(read, plain), plain)
    if names:
        read += [named for start, end in names if (named := _identifier(plain, start, end))]
        read.sort(key=lambda quantity: quantity.span.start)
    return tuple(read)


_OF_THESE = Ending(r"\b(?:from|of|in|at|for) (?:the|our|its|all|these|those)")
_LISTED = re.compile(r"\s[a-z][a-z -]*(?:,|\sand)\s")
_WHERE = re.compile(r"\W*(?:in|at|on|across|among|for|from|throughout)(?: (?:all|each of|the|our|its|these|both))+\s*$")
_OF_START = re.compile(
    r"\s(?:that|this|it|as (?:much|many|long|often|high|fast)|the (?:start|present|current)\b.*)\s*$"
)
_TO_REACH = re.compile(r"[^(]*(?:\bto|→|:)\s*$")


def _derive_start(read: list[Quantity], plain: Normal) -> list[Quantity]:
    """Work out where "Double the readers to 18,000" starts: at the half of it."""
    multiple = next((one for one in read if one.role == "delta" and one.unit == "times" and one.relative), None)
    goals = [one for one in read if one.role == "target"]
    if multiple is None or len(goals) != 1 or any(one.role == "baseline" for one in read):
        return read
    goal = goals[0]
    between = plain.low[plain.place(multiple.span.end) : plain.place(goal.span.start)]
    if not (multiple.span.text[:1].isalpha() and _TO_REACH.fullmatch(between)):
        return read
    start = replace(multiple, value=goal.value / multiple.value, unit=goal.unit, role="baseline", relative=False)
    return [start if one is multiple else one for one in read]


def _derive_goal(read: list[Quantity], plain: Normal) -> list[Quantity]:
    """Work out where "from 90 h to 3x that" ends: at three times the start."""
    start = next((one for one in read if one.role == "baseline"), None)
    goal = next((one for one in read if one.role == "target"), None)
    if start is None or goal is None or goal.unit != "times" or start.unit == "times":
        return read
    if not _OF_START.match(plain.low, plain.place(goal.span.end)):
        return read
    return [replace(one, value=start.value * one.value, unit=start.unit) if one is goal else one for one in read]


def _assign(places: tuple[Place, ...], low: str, dated: str, cues: Cues) -> tuple[Role, ...]:
    """Decide all roles: pairs first, then each number's own cues, then the best open one as target."""
    roles: dict[int, Role] = {}
    if dated and len(places) > 1:
        assign_stages(places, dated, roles)
    assign_pairs(places, cues, roles)
    assign_asides(places, roles)
    if dated and len(places) > 1:
        assign_times(places, dated, cues, roles)
    guards = _guard_regions(low, cues)
    paired = {"baseline", "target"} <= set(roles.values())
    moved = max(roles) if paired and len(roles) == _TWO else len(places)  # the place of the second end of the move
    weights: dict[int, float] = {}
    for index, place in enumerate(places):
        if index in roles:
            continue
        guarded = guards and any(start <= place.atom.start < end for start, end in guards)
        if guarded or (index > moved and is_bound_beside(place)):
            roles[index] = "guardrail"
            continue
        role = "scope" if _goes_on(places, index, roles) else settle(place, cues)
        if role:
            # "Places used by children from the four poorest wards: 35% -> 80%" starts at 35.
            roles[index] = "scope" if paired and index == 0 and _OF_THESE.search(place.left) else role
        else:
            # What stands before a start and its target is no second target, however it is put.
            weights[index] = 0.0 if paired and index == 0 else promise_of(place, cues)
    _promote(places, roles, weights)
    _leave_the_name(places, roles, low)
    _end_a_wait(places, roles)
    if len(places) == 1 and roles.get(0) == "window" and places[0].atom.unit == "times":
        roles[0] = "target"  # "Post 3 times a week" promises nothing else
    return tuple([roles.get(index, "unassigned") for index in range(len(places))])


def _leave_the_name(places: tuple[Place, ...], roles: dict[int, Role], low: str) -> None:
    """Read "Deliveries above 6 degrees: down from 9%": a bound in the name, in another unit than the start, is no goal."""
    if len(places) == _TWO and roles.get(0) == "target" and roles.get(1) == "baseline" and ":" in places[0].between:
        first, second = places
        if second.atom.unit == "%" != first.atom.unit and _BOUND.search(low[: first.atom.start]):
            roles[0] = "scope"


_TWO = 2
_BOUND = Ending(r"\b(?:above|below|over|under|within|after|beyond|(?:more|less|longer|later|fewer) than)")


def _goes_on(places: tuple[Place, ...], index: int, roles: dict[int, Role]) -> bool:
    """Tell "in our 23 branches and 4 call centres": the second number says where, as the first does."""
    listed = index == 1 and _WHERE.match(places[0].left) and _LISTED.fullmatch(places[1].left)
    return bool(listed) and not places[index].atom.unit and {"baseline", "target"} <= set(roles.values())


def _end_a_wait(places: tuple[Place, ...], roles: dict[int, Role]) -> None:
    """Read "an answer within 15 minutes, down from 48": a length of time that has a start is what shall be reached."""
    if {"target", "delta"} & set(roles.values()) or "baseline" not in roles.values():
        return
    start = next(place for index, place in enumerate(places) if roles.get(index) == "baseline")
    # "Back without data loss in 4 minutes, down from 25": a side condition does not take the only number there is.
    spans = [index for index, role in roles.items() if role in {"window", "guardrail"} and is_time(places[index])]
    held = [index for index, role in roles.items() if role == "guardrail"]
    if len(held) == 1 and held[0] < places.index(start) and places[held[0]].atom.unit == start.atom.unit != "":
        roles[held[0]] = "target"
    elif is_time(start) and len(spans) == 1 and spans[0] < places.index(start):
        roles[spans[0]] = "target"


def _guard_regions(low: str, cues: Cues) -> tuple[tuple[int, int], ...]:
    """Return where a side condition stands: from "while" or "without" to the next comma."""
    regions: list[tuple[int, int]] = []
    for match in cues.guard.finditer(low):
        end = _clause_end(low, match.end())
        # "Days without stock: 9 → 2", "Cut searches without a click by 30 %": what has no number before it limits none.
        alone = match[0] == "without" and end == len(low) and not _DIGIT.search(low, 0, match.start())
        if not alone and (match.start() > 0 or end < len(low)):
            regions.append((match.start(), end))
    # "..., with returns staying below 4 %": beside a number of its own the row keeps another one where it is.
    regions += [(match.end(), _clause_end(low, match.end())) for match in cues.held.finditer(low)]
    return tuple(regions)


def _clause_end(low: str, start: int) -> int:
    """Return where the clause ends: at the next comma that parts no digits, or at the end."""
    comma = low.find(",", start)
    while 0 <= comma < len(low) - 1 and low[comma + 1].isdigit():
        comma = low.find(",", comma + 1)
    return comma if comma > 0 else len(low)


def _promote(places: tuple[Place, ...], roles: dict[int, Role], weights: dict[int, float]) -> None:
    """Make the best open number the target, unless the phrase already has one or moves by a delta."""
    has_target = "target" in roles.values()
    has_delta = "delta" in roles.values()
    ranked = sorted(weights, key=lambda index: (-weights[index], index))
    for index in ranked:
        weight, atom = weights[index], places[index].atom
        strong = weight >= 4
        alone = index == 0 and "baseline" not in roles.values()
        another = alone or (index > 0 and weight >= _SECOND and _opens_clause(places[index]))
        if (not has_target and (strong or not has_delta) and weight > 0.9) or (strong and another):
            if has_delta and not has_target and weight < 5 and index > 0 and not _opens_clause(places[index]):
                roles[index] = "window" if atom.unit in TIME_UNITS else "scope"
                continue
            roles[index] = "target"
            has_target = True
        else:
            roles[index] = (
                "window" if atom.unit in TIME_UNITS else "scope" if weight < 4 or has_target else "unassigned"
            )
    if not has_target and not has_delta and len(ranked) == 1 and weights[ranked[0]] > 0.3:
        roles[ranked[0]] = (
            "window" if places[ranked[0]].atom.unit in TIME_UNITS and weights[ranked[0]] < 1 else "target"
        )


def _opens_clause(place: Place) -> bool:
    """Tell a number that stands in another clause than the one before it."""
    return _CLAUSE.search(place.left) is not None or place.left.strip().startswith((")", "]"))


def _quantity(plain: Normal, place: Place, role: Role, low: str, grammar: Grammar) -> Quantity:
    """Build the quantity with its unit, or the noun it counts."""
    atom = place.atom
    unit = atom.unit
    if not unit and grammar.code == "en" and role in _OF_THINGS and not _NO_NOUN.match(low, atom.end):
        unit = counted_noun(low[atom.end : atom.end + 80])
    span = plain.span(atom.start, atom.end)
    trimmed = span.text.strip()
    if trimmed and trimmed != span.text:
        lead = len(span.text) - len(span.text.lstrip())
        span = replace(span, start=span.start + lead, end=span.start + lead + len(trimmed), text=trimmed)
    relative = role == "delta" and (atom.multiple or atom.unit in {"%", "times"})
    below_zero = atom.sign == "-" and role in {"baseline", "target"} and bool(_BELOW_ZERO.search(f"{place.left}-"))
    value = -atom.value if below_zero and span.text[:1] in {"-", "−", "–"} and span.text[1:2].isdigit() else atom.value
    return Quantity(value, unit, role, span, relative, atom.upper)


def _identifier(plain: Normal, start: int, end: int) -> Quantity | None:
    """Keep a name's digits as an identifier, so that nobody takes them for a number left unread."""
    digits = re.search(r"\d+(?:\.\d+)?", plain.text[start:end])
    if digits is None or len(digits.group()) > 15:
        return None
    return Quantity(float(digits.group()), "", "identifier", plain.span(start, end))

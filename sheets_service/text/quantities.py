"""Every number of a phrase with the part it plays: baseline, target, delta, limit, scope, window."""

import re
from dataclasses import replace

from .figures import Place, find_atoms, place_of
from .lang.grammar import Grammar
from .mask import blank
from .normalise import Normal
from .nouns import counted_noun
from .pairing import assign_pairs
from .phrase import Quantity, Role
from .roles import Cues, cues_of

_TIME = frozenset({"ms", "second", "minute", "hour", "day", "business day", "week", "month", "quarter", "year"})
_CLAUSE = re.compile(r"[,;]|\band\b|\bas well as\b|\bplus\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b")
_CONDITION = re.compile(
    r"(?:\b(?:worth|valued|rated|rate|rating|aged|older|longer|larger|bigger|earlier|than|those|who|that|which"
    r"|with|having|of|for|used|lasting|above their|score of|scoring|spending|holding|exceeding|via|from|between"
    r"|using|every|because|if|when|where|until|overdue|late|off by)\s+(?:(?:at least|more than|over|less than"
    r"|under|about|a|an|the|by|only|up to)\s*)*)$"
)
_PEOPLE_BEFORE = re.compile(
    r"\b(?:people|persons?|residents|customers|patients|users|adults|children|men|women|citizens|those|drivers"
    r"|homes of people|accounts|companies|firms|deals|staff|workers|employees|pupils|students|families|members"
    r"|visitors|donors|enterprises?|invoices|tickets|contracts|orders|trips|homes|flats|items|faults|temps|cases"
    r"|bugs|debts?|delays?|gaps?|gap of|projects?|resellers with .{0,30}|posts at)\s+(?:aged\s+"
    r"|older\s+than\s+)?(?:over|under|above|below|aged|more than|less than|with|of|at|at least)\s*$"
)
_ADJECTIVE = re.compile(r"-[a-z]+")
_RATE_AFTER = re.compile(
    r"\s*(?:month[- ]over[- ]month|mom|yoy|year[- ]over[- ]year|qoq|week[- ]over[- ]week|w/w|m/m|y/y|per year growth)\b"
)
_SECOND = 4.2  # how sure a second target of the same row must be
_ORDERED = re.compile(r"\s*(?:[^\W\d_]+\s+){1,2}(?<!in )(?<!on )(?<!at )(?<!for )(?<!with )(?<!across )(?<!from )")
_JOINED = re.compile(r"(?:\band|\bas well as|\bplus|&|;)\s*$")
_CHANGE_FIRST = re.compile(
    r"(?:we\s+(?:will\s+)?)?(?:reduce|increase|decrease|lower|cut|raise|grow|improve|boost|lift|shrink|trim)\b[^%]*$"
)


def read_quantities(
    plain: Normal, grammar: Grammar, names: tuple[tuple[int, int], ...], moments: tuple[tuple[int, int], ...]
) -> tuple[Quantity, ...]:
    """Give every number its role; names keep the role "identifier", moments are left out."""
    taken = tuple(sorted((*names, *moments)))
    low = blank(plain.low, taken)
    cues = cues_of(grammar)
    atoms = tuple(find_atoms(low, plain, grammar))
    places = tuple(place_of(low, atoms, index) for index in range(len(atoms)))
    roles = _assign(places, low, cues)
    read = [_quantity(plain, place, role, low, grammar) for place, role in zip(places, roles, strict=True)]
    read += [named for start, end in names if (named := _identifier(plain, start, end))]
    return tuple(sorted(read, key=lambda quantity: quantity.span.start))


def _assign(places: tuple[Place, ...], low: str, cues: Cues) -> tuple[Role, ...]:
    """Decide all roles: pairs first, then each number's own cues, then the best open one as target."""
    roles: dict[int, Role] = {}
    assign_pairs(places, cues, roles)
    guards = _guard_regions(low, cues)
    weights: dict[int, float] = {}
    for index, place in enumerate(places):
        if index in roles:
            continue
        if any(start <= place.atom.start < end for start, end in guards):
            roles[index] = "guardrail"
            continue
        role, weight = _own_role(place, cues, first=index == 0)
        if role:
            roles[index] = role
        else:
            weights[index] = weight
    _promote(places, roles, weights)
    return tuple(roles.get(index, "unassigned") for index in range(len(places)))


def _guard_regions(low: str, cues: Cues) -> tuple[tuple[int, int], ...]:
    """Return where a side condition stands: from "while" or "without" to the next comma."""
    regions: list[tuple[int, int]] = []
    for match in cues.guard.finditer(low):
        comma = low.find(",", match.end())
        # A comma between digits belongs to the number.
        while 0 <= comma < len(low) - 1 and low[comma + 1].isdigit():
            comma = low.find(",", comma + 1)
        end = comma if comma > 0 else len(low)
        if match.start() > 0 or comma > 0:
            regions.append((match.start(), end))
    return tuple(regions)


def _own_role(place: Place, cues: Cues, *, first: bool) -> tuple[Role | None, float]:
    """Read one number's own cues: a settled role, or how well it would do as the target."""
    atom, left, right = place.atom, place.left, place.right
    tail = left.rstrip()
    if atom.multiple:
        # "halved to 20 minutes": the number after it is the target; this stays the change.
        return "delta", 0
    if (
        cues.per.search(left)
        and not re.search(r"(?:^|\s)an?$", tail)
        and (atom.unit in _TIME or not atom.unit or atom.unit in {"$", "€", "£", "km", "kg"})
    ):
        return ("window" if atom.unit in _TIME else "scope"), 0
    if cues.now_before.search(left) or (
        cues.now_after.match(right) and not re.match(r"\s*(?:was|were|this|last)\b", right) and not first
    ):
        return "baseline", 0
    if _ADJECTIVE.match(right) and not re.match(r"-(?:fold|point|percent)", right):
        return ("window" if atom.unit in _TIME else "scope"), 0
    if atom.unit in _TIME and "-" in place.atom.text + left[-1:]:
        return "window", 0
    raw_hyphen = re.match(r"(?:day|week|month|year|hour|minute|min)\b", right)
    if raw_hyphen:
        return "window", 0
    if _PEOPLE_BEFORE.search(left):
        return "scope", 0
    if re.search(r"\b(?:aged|age|grades?|ages)\s*$", left) or re.match(
        r"\s*(?:\+\s*)?(?:seat|year[- ]olds?|years? old|bed\b|person\b)", right
    ):
        return "scope", 0
    if re.search(r"\(\s*(?:of|out of|n\s*=|sample of|panel of|sample)\s*$", left):
        return "scope", 0
    if re.search(r"\b(?:worth|valued at|value of)\s+(?:at least|over|more than)?\s*$", left):
        return "scope", 0
    if (
        cues.by.search(left)
        or atom.sign == "+"
        or (atom.sign == "-" and atom.unit in {"%", "pp"} and not left.strip().endswith(("to", ":")))
    ):
        if atom.sign == "+" and re.search(r"(?:→|\bto)\s*$", left):
            return "target", 6
        return "delta", 0
    if re.search(
        r"(?<!sign )(?<!set )(?<!pick )(?<!back )(?<!follow )\b(?:up|down|rises?|falls?|drops?|increases?"
        r"|decreases?|grows?|declines?|improves?|grew|climbs?|rising|falling|plus|minus)\s+(?:a further|another"
        r"|about|around|roughly|at least|more than|over)?\s*$",
        left,
    ):
        return "delta", 0
    if cues.more_after.match(right) or cues.less_after.match(right):
        if not re.match(
            r"\s*(?:up|down|faster|lower|higher|more|less|fewer|longer|larger|shorter)?\s*(?:to|than\s+\d)\b", right
        ) or cues.more_after.match(right):
            return "delta", 0
    if atom.unit == "times" and not (
        cues.reach.search(left) or re.search(r"\b(?:of|at|least|≥|>|per|is|ratio)\s*$", left)
    ):
        if re.match(r"\s*(?:a|per|every|each)\s", right) or re.search(r"\b(?:least|twice)\s*$", left):
            return "window", 0
        counted = atom.phrase.endswith("times") and not re.match(
            r"\s*(?:more|as|the|higher|larger|faster|fewer|less)\b", right
        )
        if not counted or cues.up.search(left) or cues.down.search(left):
            return "delta", 0
    if atom.unit == "pp":
        return "delta", 0
    if (
        first
        and atom.unit == "%"
        and _CHANGE_FIRST.match(left)
        and re.search(r"[^\W\d_]\s*$", left)
        and not _settles(left, cues)
    ):
        return "delta", 0
    if _RATE_AFTER.match(right):
        return "delta", 0
    if atom.unit == "%" and atom.worded and re.search(r"\b(?:cut|reduced?|down|drops?|falls?)\s+(?:in|by)?\s*$", left):
        return "delta", 0
    if cues.start.search(left) and not re.search(r"\b(?:up|down)\s+from\s*$", left):
        if atom.unit in _TIME and not re.search(r"from\s*$", tail + " "):
            return "window", 0
        return "baseline", 0
    if re.search(r"\b(?:up|down) from\s*$", left):
        return "baseline", 0
    return _target_weight(place, cues, first=first)


def _settles(left: str, cues: Cues) -> bool:
    """Tell whether a word right before the number makes it a level: "to", "of", "below"."""
    patterns = (cues.reach, cues.equal, cues.at_least, cues.at_most, cues.start, cues.within)
    return any(pattern.search(left) for pattern in patterns) or bool(
        re.search(r"\b(?:for|on|among|in|by|the|and|or|all)\s*$", left)
    )


def _target_weight(place: Place, cues: Cues, *, first: bool) -> tuple[Role | None, float]:
    """Say how well a number would do as the target, or that it is a window or a scope."""
    atom, left, right = place.atom, place.left, place.right
    tail = left.rstrip()
    time = atom.unit in _TIME
    weight = 1.0
    if cues.reach.search(left):
        weight = 6
    elif (
        time
        and re.search(
            r"\b(?:after|last|past|previous|first|next|for|every|over the|during|older than|longer than|in the"
            r"|ahead of|ahead|later|consecutive|straight|within the first|for two|until|more than|since"
            r"|in less than|of)\s*(?:the\s+)?(?:at least |more than |over )?$",
            tail + " ",
        )
        and not re.search(r"\b(?:time|duration|wait|never longer than|no longer than|not longer than)\b.{0,30}$", left)
    ) or (time and re.match(r"\s*(?:after|later|of\b|ahead|in a row|walk|before|from|old)\b", right)):
        weight = 0.4
    elif re.search(r"\b(?:for|in)\s+(?:at least\s+|over\s+)?$", left) and atom.unit == "%" and not first:
        weight = 0.6
    elif time and re.search(
        r"\b(?:within|in|in under|under|in less than|inside|innerhalb|binnen|en|entro|dentro de)\s*$", tail + " "
    ):
        weight = 2.2 if "within" in tail[-8:] or " in" in tail[-4:] else 4.5
    elif cues.at_least.search(left) or cues.at_most.search(left):
        weight = 4.5 if not _CONDITION.search(left) else 1.5
        if re.search(
            r"\b(?:with|worth|spending|who|that|rate[sd]?|holding|closing|lasting|longer|older|delayed|gap of"
            r"|queue|queues|spend|used|lose|walk|lifts?|off by|rating)\b[^,;]{0,30}$",
            left,
        ) and not re.search(r"\b(?:never|not|no)\b", left):
            weight = min(weight, 1.4)
    elif atom.plus or cues.or_more.match(right) or cues.or_less.match(right):
        weight = 4.4
    elif re.search(r"[:=]\s*$", tail):
        weight = 4.2
    elif cues.equal.search(left):
        weight = 4.0
    elif first and not tail.strip("(\"' "):
        weight = 4.1
    elif not time and _JOINED.search(left):
        weight = 4.3
    elif atom.unit == "%":
        weight = 3.0
    elif re.match(r"\s*[)\]]", right) and "(" in left:
        weight = 0.9
    elif first:
        weight = 4.05 if _ORDERED.fullmatch(left) else 2.5
    return None, weight


def _promote(places: tuple[Place, ...], roles: dict[int, Role], weights: dict[int, float]) -> None:
    """Make the best open number the target, unless the phrase already has one or moves by a delta."""
    has_target = "target" in roles.values()
    has_delta = "delta" in roles.values()
    ranked = sorted(weights, key=lambda index: (-weights[index], index))
    for index in ranked:
        weight, atom = weights[index], places[index].atom
        strong = weight >= 4
        new_clause = (
            index == 0 or bool(_CLAUSE.search(places[index].left)) or places[index].left.strip().startswith((")", "]"))
        )
        alone = index == 0 and "baseline" not in roles.values()
        another = strong and new_clause and (weight >= _SECOND or alone) and (index > 0 or alone)
        if (not has_target and (strong or not has_delta) and weight > 0.9) or another:
            if has_delta and not has_target and weight < 5 and not new_clause:
                roles[index] = "window" if atom.unit in _TIME else "scope"
                continue
            roles[index] = "target"
            has_target = True
        else:
            roles[index] = "window" if atom.unit in _TIME else "scope" if weight < 4 or has_target else "unassigned"
    if not has_target and not has_delta and len(ranked) == 1 and weights[ranked[0]] > 0.3:
        roles[ranked[0]] = "window" if places[ranked[0]].atom.unit in _TIME and weights[ranked[0]] < 1 else "target"


def _quantity(plain: Normal, place: Place, role: Role, low: str, grammar: Grammar) -> Quantity:
    """Build the quantity with its unit, or the noun it counts."""
    atom = place.atom
    unit = atom.unit
    if not unit and grammar.code == "en" and role in {"target", "baseline", "delta", "scope", "unassigned"}:
        unit = counted_noun(low[atom.end : atom.end + 80])
    span = plain.span(atom.start, atom.end)
    trimmed = span.text.strip()
    if trimmed and trimmed != span.text:
        lead = len(span.text) - len(span.text.lstrip())
        span = replace(span, start=span.start + lead, end=span.start + lead + len(trimmed), text=trimmed)
    relative = role == "delta" and (atom.multiple or atom.unit in {"%", "times"})
    return Quantity(atom.value, unit, role, span, relative, atom.upper)


def _identifier(plain: Normal, start: int, end: int) -> Quantity | None:
    """Keep a name's digits as an identifier, so that nobody takes them for a number left unread."""
    digits = re.search(r"\d+(?:\.\d+)?", plain.text[start:end])
    if digits is None or len(digits.group()) > 15:
        return None
    return Quantity(float(digits.group()), "", "identifier", plain.span(start, end))

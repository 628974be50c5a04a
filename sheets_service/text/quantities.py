"""Every number of a phrase with the part it plays: baseline, target, delta, limit, scope, window."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from .lang.grammar import Grammar
from .mask import blank
from .normalise import Normal
from .numerals import Atom, atom_pattern, read_atom
from .phrase import Quantity, Role
from .roles import Cues, cues_of

_TIME = frozenset({"ms", "second", "minute", "hour", "day", "business day", "week", "month", "quarter", "year"})
_CLAUSE = re.compile(r"[,;]|\band\b|\bas well as\b|\bplus\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b")
_CONDITION = re.compile(
    r"(?:\b(?:worth|valued|rated|rate|rating|aged|older|longer|larger|bigger|earlier|than|those|who|that|which|with|having|of|for|used|lasting|above their|least|score of|scoring|spending|holding|exceeding|via|from|between|using|every|because|if|when|where|until|overdue|late|off by)\s+(?:(?:at least|more than|over|less than|under|about|a|an|the|by|only|up to)\s*)*)$"
)
_PEOPLE_BEFORE = re.compile(
    r"\b(?:people|persons?|residents|customers|patients|users|adults|children|men|women|citizens|those|drivers|homes of people|accounts|companies|firms|deals|staff|workers|employees|pupils|students|families|members|visitors|donors|enterprises?|invoices|tickets|contracts|orders|trips|homes|flats|items|faults|temps|cases|bugs|debts?|delays?|gaps?|gap of|projects?|resellers with .{0,30}|posts at)\s+(?:aged\s+|older\s+than\s+)?(?:over|under|above|below|aged|more than|less than|with|of|at|at least)\s*$"
)
_ADJECTIVE = re.compile(r"-[a-z]+")
_COUNTED = re.compile(r"[\s\"'(]*((?:[^\W\d_][\w'&/-]*\s*){1,6})")
_STOP = frozenset(
    "of in on for from by to with at per and or that who which whose than the a an our their your its is are was were be been have has had can will would say says said use uses used using live complete completed done via through across within without into as when while before after during until if not no every each more fewer less up down instead up-to-date we they it i out over under above below because so but rate rates get gets feel make both all any this next last back about against between among only also even once twice published delivered launched signed held hired trained run created written sent made opened closed converted migrated reached".split()
)
_RATE_AFTER = re.compile(
    r"\s*(?:month[- ]over[- ]month|mom|yoy|year[- ]over[- ]year|qoq|week[- ]over[- ]week|w/w|m/m|y/y|per year growth)\b"
)
_ZERO = re.compile(
    r"(?:^|[:,;]\s*|\bto\s+|\bwith\s+|\band\s+|\bhave\s+|\bhas\s+|\bhad\s+)(no|zero|nil)\s+(?!longer|later|more|less|fewer|one\b|matter|need|doubt)(?=[^\W\d_])"
)
_ORDINAL = re.compile(r"\s*(?:st|nd|rd|th)\b")
_VERSION_VERB = re.compile(r"(?:^|\s)(?:python|java|windows|office)\s*$")


@dataclass(frozen=True, slots=True)
class Place:
    """A number with the text on both sides of it, up to its neighbours."""

    atom: Atom
    left: str
    right: str
    between: str  # text up to the next number; "" for the last


def read_quantities(
    plain: Normal, grammar: Grammar, names: tuple[tuple[int, int], ...], moments: tuple[tuple[int, int], ...]
) -> tuple[Quantity, ...]:
    """Give every number its role; names keep the role "identifier", moments are left out."""
    taken = tuple(sorted((*names, *moments)))
    low = blank(plain.low, taken)
    cues = cues_of(grammar)
    atoms = tuple(_find_atoms(low, plain, grammar))
    places = tuple(_place(low, atoms, index) for index in range(len(atoms)))
    roles = _assign(places, low, cues)
    read = [_quantity(plain, place, role, low, grammar) for place, role in zip(places, roles, strict=True)]
    read += [named for start, end in names if (named := _identifier(plain, start, end))]
    return tuple(sorted(read, key=lambda quantity: quantity.span.start))


def _find_atoms(low: str, plain: Normal, grammar: Grammar) -> list[Atom]:
    """Find numbers outside the blanked places."""
    atoms: list[Atom] = []
    for match in atom_pattern(grammar).finditer(low):
        if match.end() == match.start() or match.groupdict().get("ord"):
            continue
        atom = read_atom(match, plain.text, grammar, "")
        if atom is None or (atom.worded and not _counts(atom, low, match)):
            continue
        atoms.append(atom)
    for match in _ZERO.finditer(low):
        if grammar.code == "en" and all(atom.start != match.start(1) for atom in atoms):
            atoms.append(Atom(match.start(1), match.end(1), 0.0, "", worded=True))
    return sorted(atoms, key=lambda atom: atom.start)


def _counts(atom: Atom, low: str, match: re.Match[str]) -> bool:
    """Tell whether a number word counts: "one-page" and "in one go" do not."""
    if atom.multiple:
        return True
    after = low[match.end() : match.end() + 12]
    if atom.value == 1 and not atom.unit:
        return bool(
            re.search(
                r"(?:\bto|at most|at least|from|under|below|more than|≤|≥|<|>|minimum|every)\s*$", low[: atom.start]
            )
        )
    if atom.unit == "%" and atom.worded and re.match(r"[\s-]?(?:year|way|day|hour|time|marathon|hearted|empty)", after):
        return False
    return not (after.startswith("-") and atom.value < 3 and not atom.unit)


def _place(low: str, atoms: tuple[Atom, ...], index: int) -> Place:
    """Cut out the text around one number."""
    atom = atoms[index]
    left_edge = atoms[index - 1].end if index else 0
    right_edge = atoms[index + 1].start if index + 1 < len(atoms) else len(low)
    between = low[atom.end : right_edge] if index + 1 < len(atoms) else ""
    sign = f" {atom.sign} " if atom.sign in {"<", ">", "≤", "≥", "=", "<=", ">="} else ""
    return Place(atom, low[left_edge : atom.start] + sign, low[atom.end : right_edge], between)


def _assign(places: tuple[Place, ...], low: str, cues: Cues) -> tuple[Role, ...]:
    """Decide all roles: pairs first, then each number's own cues, then the best open one as target."""
    roles: dict[int, Role] = {}
    _assign_pairs(places, cues, roles)
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


def _assign_pairs(places: tuple[Place, ...], cues: Cues, roles: dict[int, Role]) -> None:
    """Find "from A to B", "A -> B", "B instead of A", "B (today A)"."""
    for index in range(len(places) - 1):
        first, second = places[index], places[index + 1]
        if index in roles and roles[index] != "target":
            continue
        gap = first.between + (f" {second.atom.sign} " if second.atom.sign in {"<", ">", "≤", "≥"} else "")
        if first.atom.multiple or not _comparable(first.atom, second.atom) or _is_rate_base(first, cues):
            continue
        if cues.stepped.fullmatch(gap) and not cues.between.search(first.left.replace("from", "")):
            if "→" not in gap and not cues.start.search(first.left) and _is_range(first, second):
                roles[index], roles[index + 1] = "scope", "scope"
                continue
            roles[index], roles[index + 1] = "baseline", "target"
        elif cues.start.search(first.left) and re.match(
            r"[^,;.]{0,40}?(?:\bto\b|→|auf|\bà\b|\ba\b|\bnaar\b|\bpara\b)\s*(?:at least|below|under|over|above|less than|more than|<|>|≤|≥)?\s*$",
            gap,
        ):
            roles[index], roles[index + 1] = "baseline", "target"
        elif index not in roles and cues.backwards.match(gap) and cues.backwards.match(gap).end() == len(gap):  # type: ignore[union-attr]  # matched in the same line
            if not (gap.strip() in {"", "from", "not", "against", "last year"} and not gap.strip()):
                roles[index], roles[index + 1] = "target", "baseline"
        elif (
            cues.now_after.match(first.right)
            and not cues.at_least.search(first.left)
            and re.search(r"\b(?:to|reach|target|goal|aim)\b|→|,", gap)
        ):
            roles[index], roles[index + 1] = "baseline", "target"
        elif first.between.strip() == "-" and _is_span_pair(first, second):
            roles[index], roles[index + 1] = "baseline", "target"


def _is_rate_base(place: Place, cues: Cues) -> bool:
    """Tell the 30 of "views per 30 days": it starts nothing."""
    return bool(cues.per.search(place.left)) and not re.search(r"(?:^|\s)an?\s*$", place.left)


def _comparable(first: Atom, second: Atom) -> bool:
    """Tell whether two numbers can be start and end of one measure."""
    if first.unit == second.unit or not first.unit or not second.unit:
        return True
    times = first.unit in _TIME and second.unit in _TIME
    return times or (first.unit.startswith("of ") and second.unit.startswith(("of ", "%")))


def _is_range(first: Place, second: Place) -> bool:
    """Tell "aged 14 to 19" and "5 to 10 users" from a change."""
    left = first.left.rstrip()
    if re.search(r"\b(?:aged|ages?|between|grades?|years?|every|about|within|takes?|only|last|next)$", left):
        return True
    return (
        bool(re.search(r"\b(?:of|with|has|have|hire|add|for|per|do|run|in|host|hold|every)$", left))
        and first.atom.unit != "%"
    )


def _is_span_pair(first: Place, second: Place) -> bool:
    """Tell "$4.2m-$6m" (a change) from "60-70 %" (a range): both ends carry their unit."""
    return bool(first.atom.unit) and first.atom.unit == second.atom.unit and first.atom.unit not in _TIME


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
        r"\b(?:up|down|rises?|falls?|drops?|increases?|decreases?|grows?|declines?|improves?|grew|climbs?|rising|falling|plus|minus)\s+(?:a further|another|about|around|roughly|at least|more than|over)?\s*$",
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
        return "delta", 0
    if atom.unit == "pp":
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
            r"\b(?:after|last|past|previous|first|next|for|every|over the|during|older than|longer than|in the|ahead of|ahead|later|consecutive|straight|within the first|for two|until|more than|since|in less than|of)\s*(?:the\s+)?(?:at least |more than |over )?$",
            tail + " ",
        )
        and not re.search(r"\b(?:time|duration|wait|never longer than|no longer than|not longer than)\b.{0,30}$", left)
    ):
        weight = 0.4
    elif time and re.match(r"\s*(?:after|later|of\b|ahead|in a row|walk|before|from|old)\b", right):
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
            r"\b(?:with|worth|spending|who|that|rate[sd]?|holding|closing|lasting|longer|older|delayed|gap of|queue|queues|spend|used|lose|walk|lifts?|off by|rating)\b[^,;]{0,30}$",
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
    elif atom.unit == "%":
        weight = 3.0
    elif re.match(r"\s*[)\]]", right) and "(" in left:
        weight = 0.9
    elif first:
        weight = 2.5
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
        if (not has_target and (strong or not has_delta) and weight > 0.9) or (
            strong and new_clause and index > 0 and weight >= 4.2
        ):
            if has_delta and not has_target and weight < 5 and not new_clause:
                roles[index] = "window" if atom.unit in _TIME else "scope"
                continue
            roles[index] = "target"
            has_target = True
        else:
            roles[index] = "window" if atom.unit in _TIME else "scope" if weight < 4 else "unassigned"
    if not has_target and not has_delta and len(ranked) == 1 and weights[ranked[0]] > 0.3:
        roles[ranked[0]] = "window" if places[ranked[0]].atom.unit in _TIME and weights[ranked[0]] < 1 else "target"


def _quantity(plain: Normal, place: Place, role: Role, low: str, grammar: Grammar) -> Quantity:
    """Build the quantity with its unit, or the noun it counts."""
    atom = place.atom
    unit = atom.unit
    if not unit and grammar.code == "en" and role in {"target", "baseline", "delta", "scope", "unassigned"}:
        unit = _counted_noun(low[atom.end : atom.end + 80])
    span = plain.span(atom.start, atom.end)
    trimmed = span.text.strip()
    if trimmed and trimmed != span.text:
        lead = len(span.text) - len(span.text.lstrip())
        span = replace(span, start=span.start + lead, end=span.start + lead + len(trimmed), text=trimmed)
    relative = role == "delta" and (atom.multiple or atom.unit in {"%", "times"})
    return Quantity(atom.value, unit, role, span, relative, atom.upper)


@lru_cache(maxsize=4096)
def _counted_noun(after: str) -> str:
    """Return the singular of the noun that a number counts: "500 qualified leads from ..." gives "lead"."""
    match = _COUNTED.match(after)
    if not match:
        return ""
    noun = ""
    for token in match.group(1).split():
        token = token.strip("'\"&/-")
        if token in _STOP or not token:
            break
        noun = token
        if len(token) > 3 and token.endswith("s") and not token.endswith(("ss", "us", "is")):
            break
    return singular(noun)


def singular(noun: str) -> str:
    """Return the singular of an English noun, by its ending."""
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if len(noun) < 4 or not noun.endswith("s") or noun.endswith(("ss", "us", "is", "news")):
        return noun
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("sses", "ches", "shes", "xes", "zzes")):
        return noun[:-2]
    return noun[:-1]


_IRREGULAR = {
    "people": "person", "children": "child", "women": "woman", "men": "man", "staff": "staff", "lives": "life", "criteria": "criterion",
    "analyses": "analysis", "series": "series", "wives": "wife", "shelves": "shelf", "data": "data", "sales": "sales", "news": "news",
}  # fmt: skip


def _identifier(plain: Normal, start: int, end: int) -> Quantity | None:
    """Keep a name's digits as an identifier, so that nobody takes them for a number left unread."""
    digits = re.search(r"\d+(?:\.\d+)?", plain.text[start:end])
    if digits is None or len(digits.group()) > 15:
        return None
    return Quantity(float(digits.group()), "", "identifier", plain.span(start, end))

"""Where a measure stood, told in brackets that name a time: "below 3% (last season 7.5%)"."""

import re

from .figures import Place
from .pairing import are_comparable
from .phrase import Role

_PAIR = 2
_OPENED = re.compile(r"[(\[]([^()\[\]]*)$")
_CLOSED = re.compile(r"([^()\[\]\d]*)(?:[)\]]|$)")
_THEN = re.compile(
    r"_{2,}|\b(?:prev\w*|last|past|prior|before|previously|formerly|was|were|now|today|current\w*|at present|so far|baseline"
    r"|ago|start\w*|avg|average|yesterday|this (?:year|season|term|quarter|month|week)"
    r"|in (?:spring|summer|autumn|winter|fall))\b"
)
_NO_START = re.compile(
    r"\b(?:target|goal|aim|stretch|until|till|by|from|to|incl\w*|including|excl\w*|(?<!start )(?<!end )(?<!beginning )of"
    r"|at least|at most|min|max|per|each|every|while|without|with|for|over|under|than|next|within|n)\b|[<>≤≥→=]"
)
# "(17 open)", "(2 signed)": how many there are now.
_STANDING = re.compile(
    r"\s*(?:(?:still|already|so far|only|are|now)\s+)*(?:open|outstanding|overdue|unresolved|unsolved|pending|left|remaining"
    r"|waiting|late|due|missing|unpaid|signed|done|live|closed|finished|ready|existing|in place|on board|booked|filled|here"
    r"|running|active|sold|found|agreed|won)\s*"
)


def assign_asides(places: tuple[Place, ...], roles: dict[int, Role]) -> None:
    """Find where a measure stood in brackets that name a time: "below 3% (last season 7.5%)", "at most 12 (2025: 29)"."""
    if len(places) < _PAIR or "baseline" in roles.values():
        return
    for index, place in enumerate(places):
        opened = _OPENED.search(place.left)
        closed = _CLOSED.match(place.right)
        if index in roles or not opened or not closed or place.atom.sign in {"+", "±"} or place.atom.multiple:
            continue
        told = f"{opened[1]} {closed[1]}"
        ahead = _STANDING.fullmatch(closed[1]) or _THEN.search(opened[1])
        others = places[:index] or (places[1:] if ahead else ())
        meant = any(are_comparable(one.atom, place.atom) and one.atom.unit == place.atom.unit for one in others)
        if meant and _tells_start(opened[1], closed[1], place) and not _NO_START.search(told):
            roles[index] = "baseline"
            return


def _tells_start(before: str, after: str, place: Place) -> bool:
    """Tell a number in brackets that names a time, says how many there are now, or stands alone at the end of the row."""
    if _THEN.search(f"{before} {after}"):
        return True
    if before.strip() or place.atom.worded or place.atom.sign:
        return False
    alone = not after.strip() and not place.right.lstrip(") ]").strip(" .;")
    return alone or bool(_STANDING.fullmatch(after))

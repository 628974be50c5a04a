"""The bound of another measure behind a move: "63% -> 90%, with agreement at 95% or better" is one measure and its limit."""

import re

from .figures import Place

_OTHER_NAME = (
    r"(?:the |our |an? )?(?!(?:and|but|with|in|on|at|for|by|of|who|that|which|each|every|among|aged|older|younger|raise|"
    r"lift|cut|get|win|hire|train|open|sign|reach|increase|reduce|lower|grow|bring|add|build|launch|publish|also|then|"
    r"rising|falling|growing|up|down)\b)"
    r"(?:(?!(?:to|who|that|which|aged|older|younger|each|than|from)\b)[a-z][a-z'’-]*\s+){1,5}?"
)
_LOW_OR_HIGH = (
    r"(?:(?:at |of |is )?(?:at (?:least|most)|(?:no|not) (?:lower|higher|less|more|worse|fewer|below|above)(?: than)?|"
    r"max|min|[<>≤≥]=?))"
)
_BESIDE = re.compile(
    rf"(?:\s*[,;(–—]\s*(?:(?:and|but|with) )?|\s+(?:and|but|with) ){_OTHER_NAME}"
    rf"(?:(?P<bound>{_LOW_OR_HIGH})|at|of|is)?\s*$"
)
_OR_BETTER = re.compile(
    r"\s*(?:(?:or|and) (?:better|more|less|above|below|higher|lower|fewer|over|under|faster|sooner|shorter|longer|beyond)"
    r"|max(?:imum)?\b|min(?:imum)?\b|at (?:most|least|best|worst))\b"
    r"(?!\s+(?!(?:in|on|at|for|by|each|every|across|all|per|throughout)\b)[a-z])"
)


def is_bound_beside(place: Place) -> bool:
    """Tell whether a number behind a whole move is the bound of another measure, to be held and not to be reached."""
    name = _BESIDE.match(place.left)
    if name is None or (place.left[0].isspace() and place.atom.unit != "%"):
        return False  # "customers from 10 to 20 with revenue of $1m or more" says which customers
    return name["bound"] is not None or _OR_BETTER.match(place.right) is not None

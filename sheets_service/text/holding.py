"""Whether a row says that a level is to stay as it is, in plain words or as a limit that may be one."""

from functools import lru_cache
from typing import Literal

from sheets_service.text.lang import holding_en as words
from sheets_service.text.openings import Words

Holding = Literal["plain", "limit", ""]

_FIRST = Words(
    rf"\W*(?:we (?:will )?|to )?(?:(?:{words.HOLD})\b(?!-)|(?:{words.HOLD_WHAT_IS}) (?:(?:the|our|all|your|their) )?"
    rf"(?:\w+ )?(?:{words.PRESENT})(?!\w))"
)
_STATE = Words(rf"\b(?:{words.STATE})[ ,:]+(?:(?:it|them|\w+ly|always|all|no|strictly) )?(?:{words.AT})")
_STABLE_FIRST = Words(
    r"\W*(?:stable|steady|constant|unchanged|unbroken|flat|continued|consistent|sustained|undiminished)\b"
)
_AT_THE_END = Words(r"\b(?:unchanged|constant|steady|stable|flat|maintained|preserved|upheld|retained|kept|held)\W*$")
_AS_BEFORE = Words(rf"(?:\b(?:{words.AS_BEFORE})\b|\b(?:zero|none|no|nil)\b[^,;]* again\W*$)")
_PRESENT_NUMBER = Words(rf"\b(?:{words.PRESENT}) (?:(?:level|mark|rate|number|share|value) of )?[$€£]?\d")
_LIMIT_OF_NOW = Words(
    rf"\b(?:{words.LIMIT})(?: than)? (?:the |our |it |they )?(?:\d[\d.,]*\S* )?(?:{words.PRESENT}|{words.NOW})(?!\w)"
)
_CHANGE = Words(rf"\b(?:{words.CHANGE})\b")
_LIMIT = Words(rf"\b(?:{words.LIMIT})\b|[≥≤<>]\s?\d|\W*(?:zero|no|nil|none)\b")


@lru_cache(maxsize=65536)
def tells_of_holding(text: str) -> Holding:
    """Tell whether a text holds a level: in plain words ("steady at 214", "as before"), by a limit, or not at all."""
    if any(shape.match(text) for shape in (_FIRST, _STABLE_FIRST)):
        return "plain"
    if any(shape.search(text) for shape in (_STATE, _AT_THE_END, _AS_BEFORE)):
        return "plain"
    if _LIMIT_OF_NOW.search(text) or (_PRESENT_NUMBER.search(text) and not _CHANGE.search(text)):
        return "plain"
    return "limit" if _LIMIT.search(text) else ""

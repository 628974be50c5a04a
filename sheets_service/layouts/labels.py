"""Labels in front of a text: "Objective 2 – …", "KR1: …", "Why: …", "1.2 …", and labels that stand alone."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from sheets_service.layouts.heading import read_heading

_WITH_SIGN: Final = re.compile(
    r"^\s*(?:[-*•·▪◦‣●○■]\s*)?(.{1,34}?)\s*(?:：|(?::|=|\s[–—-]|[.)](?!\d))(?=\s))\s*(?=\S)(.*)", re.DOTALL
)
_CODE: Final = re.compile(
    r"^\s*(?:[-*•·▪◦‣●○■]\s*)?\[?(KR|OKR|O|Obj)\s?[-#.]?\s?(\d{1,2}(?:[.\-_]\d{1,2})*)\]?\s+(?=\S)(.*)", re.DOTALL
)
_NUMBERED: Final = re.compile(r"^\s*\(?(\d{1,2}(?:\.\d{1,2}){0,3})[.):]?\s+(?=\D)(.*)", re.DOTALL)
_LETTERED: Final = re.compile(r"^\s*\(?([a-h])[.)]\s+(.*)", re.DOTALL)
_BULLET: Final = re.compile(r"^\s*([-*•·▪◦‣●○■□✓☐➤►→–])\s*(?=[^\s\d])(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Label:
    """What stands in front of a text; `kind` is "objective", "key_result", "initiative", another part, or "" for none.

    `depth` is 1 for "1", 2 for "1.1" or a letter or bullet, 0 without numbering.
    """

    kind: str
    text: str
    number: str = ""
    depth: int = 0


@lru_cache(maxsize=65536)
def read_label(text: str) -> Label:
    """Split a label off the front of a text."""
    code = _CODE.match(text)
    if code:
        kind = "key_result" if code[1].upper() == "KR" else "objective"
        if code[1].upper() == "O" and len(re.split(r"[.\-_]", code[2])) > 1:
            kind = "key_result"
        return Label(kind, code[3], code[1] + code[2])
    sign = _WITH_SIGN.match(text)
    if sign:
        kind = label_kind(sign[1])
        if kind:
            number = re.search(r"\d+(?:\.\d+)*", sign[1])
            return Label(kind, sign[2], number[0] if number else "")
    numbered = _NUMBERED.match(text)
    if numbered:
        return Label("", numbered[2], numbered[1], numbered[1].count(".") + 1)
    inner = _LETTERED.match(text) or _BULLET.match(text)
    return Label("", inner[2], inner[1], 2) if inner else Label("", text)


def label_kind(text: str) -> str:
    """Return what a label that stands alone announces: "objective", "key_result", a part such as "owner", "" for none."""
    if text.rstrip().endswith("?"):
        return ""
    read = read_heading(text.strip().rstrip(":：.)–- "))
    if not read.is_known or read.sure < 0.99:
        return ""
    if read.part != "text":
        return read.part
    if read.subject == "okr":
        return "objective" if read.number is not None else ""  # "OKR 2" is one, "OKRs" a title
    return {"goal": "objective", "measure": "key_result"}.get(read.subject, read.subject or "text")

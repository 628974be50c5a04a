"""What a label in a column of kinds says: "Objective", "KR 1.1", "Goal", or a number of an outline."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from sheets_service.layouts.heading import plain
from sheets_service.layouts.labels import label_kind

_CODE: Final = re.compile(
    r"\[?(OKR|O|Obj|Objective|G|Goal)?[\s\-_.#]?(\d{1,3})?[.\-_/\s]?(KR|K)?[\s\-_.#]?(\d{1,3}(?:\.\d{1,3})*)?\]?",
    re.IGNORECASE,
)
_OUTLINE: Final = re.compile(r"(\d{1,3})(?:\.(\d{1,3}))?\.?")
_STAND_INS: Final = ("milestone", "measure", "result")


def kinds_of(texts: Sequence[str]) -> dict[str, str]:
    """Say for each distinct label whether it means an objective or a key result; {} when the column does not."""
    distinct = dict.fromkeys(texts)
    kinds = {text: kind_of(text) for text in distinct}
    if "key_result" not in kinds.values() and "objective" in kinds.values():
        # Tools that know goals only hang milestones or measures under them.
        for stand_in in _STAND_INS:
            named = [text for text in distinct if stand_in in plain(text).split()]
            if named:
                return {**kinds, **dict.fromkeys(named, "key_result")}
    if "objective" not in kinds.values() and "key_result" not in kinds.values():
        return _outline(texts)
    if "key_result" not in kinds.values():
        kinds |= _numbered_under(kinds)
    return kinds if {"objective", "key_result"} <= set(kinds.values()) else {}


def kind_of(text: str) -> str:
    """Say what one label means: "objective", "key_result", "initiative", or "" for none of them."""
    code = _CODE.fullmatch(text)
    if code and (code[1] or code[3]) and (code[2] or code[4]):
        return "key_result" if code[3] or "." in (code[4] or "") else "objective"
    kind = label_kind(text)
    if kind == "key_result" and "kpi" in plain(text).split():
        return ""
    return kind if kind in {"objective", "key_result", "initiative"} else ""


def code_of(text: str) -> str:
    """Return a text that is an id ("KR1.1"), "" for a word ("Objective")."""
    return text if any(letter.isdigit() for letter in text) and " " not in text else ""


def _numbered_under(kinds: Mapping[str, str]) -> dict[str, str]:
    """Read "1.1" and "1.2" beside "O1" as its key results; {} when one belongs to no objective."""
    majors = {
        match[2].lstrip("0") for text, kind in kinds.items() if kind and (match := _CODE.fullmatch(text)) and match[2]
    }
    outlines = {text: _OUTLINE.fullmatch(text) for text, kind in kinds.items() if not kind}
    under = all(match and match[2] and match[1].lstrip("0") in majors for match in outlines.values())
    return dict.fromkeys(outlines, "key_result") if under else {}


def _outline(texts: Sequence[str]) -> dict[str, str]:
    """Read "1, 1.1, 1.2, 2, 2.1" as objectives and key results; {} when the numbers are not such a count."""
    numbers = [_OUTLINE.fullmatch(text) for text in texts]
    found = [(match[1], match[2]) for match in numbers if match]
    majors = [major for major, minor in found if not minor]
    counts = [str(index + 1) for index in range(len(majors))]
    if len(found) < len(texts) or majors != counts or not all(major in majors for major, _ in found):
        return {}
    return {text: "key_result" if minor else "objective" for text, (_, minor) in zip(texts, found, strict=True)}

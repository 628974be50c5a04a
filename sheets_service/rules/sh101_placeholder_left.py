"""SH101 placeholder-left."""

from collections.abc import Iterator

from sheets_service.okrs import ItemRole, KeyResult, Objective
from sheets_service.rule import ERROR, Finding, rule
from sheets_service.rules.rows import items
from sheets_service.rules.wording import quote
from sheets_service.text import Span, find_placeholders

_ROLES: tuple[ItemRole, ...] = ("text", "why", "baseline", "target", "unit", "due", "owner")
_BRACKETS = "[(<{"
_REST_OF_A_ROW = 4  # words beside the blank that are still a row rather than a thought


@rule("SH101", "placeholder-left", ERROR, leg="complete")
def check(objective: Objective) -> Iterator[Finding]:
    """A blank of the template, or a “TBD”, still stands where the team's own words belong.

    Why: a row with a blank cannot be owned, started or finished, and everybody reads something else into it.

    Ask: will someone stand for this by the end of the cycle, or is it a thought to park?

    Fix: write what belongs there, or delete the row.
    """
    for item in items(objective):
        for role in _ROLES:
            text = item.text if role == "text" else item.entry(role) if role in item.entries else ""
            found = find_placeholders(text) if text and not text.isdecimal() else ()
            if found:
                yield from _left_in(item, role, text, found)


def _left_in(item: Objective | KeyResult, role: ItemRole, text: str, found: tuple[Span, ...]) -> Iterator[Finding]:
    if role == "owner":  # an owner still to be named is a question of its own; a template's bracket is not
        found = tuple(one for one in found if one.text[:1] in _BRACKETS)
    found = tuple(one for one in found if one.text[:1] not in _BRACKETS or not text[: one.start][-1:].isalnum())
    if not found:
        return
    blank = found[0]
    yield Finding(
        item.at(role),
        _message(text, blank, role),
        evidence=blank if role == "text" else (),
        fix=_fix(item, text, blank, role),
    )


def _message(text: str, blank: Span, role: ItemRole) -> str:
    if role != "text":
        return f"{quote(text)} stands where {_NAMES[role]} belongs."
    if _words_beside(text, blank) <= _REST_OF_A_ROW:
        return f"{quote(text)} is still a blank, so nobody can own it or be done with it."
    return f"{quote(text)} still holds the blank {quote(blank.text, 30)}."


def _fix(item: Objective | KeyResult, text: str, blank: Span, role: ItemRole) -> str:
    if role != "text":
        return f"write {_NAMES[role]} there, or leave the cell empty until it is known."
    if _words_beside(text, blank) > _REST_OF_A_ROW:
        return f"write what {quote(blank.text, 30)} stands for, or delete the row."
    if isinstance(item, KeyResult):
        return "“[What is counted]: from [today] to [target] by [date]”, with one name; or delete the row."
    return "“[Who] can [do what], so that [why]”; or delete the objective."


def _words_beside(text: str, blank: Span) -> int:
    return sum(any(letter.isalpha() for letter in word) for word in (text[: blank.start] + text[blank.end :]).split())


_NAMES = {
    "why": "the reason",
    "baseline": "the start",
    "target": "the target",
    "unit": "the unit",
    "due": "a date",
    "owner": "a name",
}

"""OB108 about-compliance."""

import re
from collections.abc import Iterator

from sheets_service.okrs import Objective
from sheets_service.rule import HINT, Finding, rule
from sheets_service.rules.rows import can_read, plain
from sheets_service.rules.wording import quote

_PEOPLE = (
    r"(?:everyone|everybody|people|staff|employees?|teams?|managers?|colleagues|team members|departments?|teammates)"
)
_COMPLY = re.compile(
    rf"\b(?:ensure|make sure)\b.{{0,30}}\b{_PEOPLE}\b.{{0,20}}\b(?:compl(?:y|ies|iant)|adheres?|follows?|log|fills?|submits?)\b"
    rf"|\b(?:hold|holding)\b.{{0,30}}\b{_PEOPLE}\b.{{0,20}}\baccountable\b"
    rf"|\b(?:track|measure|monitor|control|supervise)\b.{{0,25}}\b{_PEOPLE}\b.{{0,25}}\b(?:performance|hours|attendance|activity|productivity|compliance)\b"
    rf"|\b{_PEOPLE}\b.{{0,20}}\b(?:comply with|adhere to)\b",
    re.IGNORECASE,
)


@rule("OB108", "about-compliance", HINT, leg="purpose", seeds=(79,), core=False)
def check(objective: Objective) -> Iterator[Finding]:
    """The objective is about people being measured or compliant rather than about a result.

    Why: goals that exist to track people teach them to look busy.

    Ask: when everyone complies, who outside the team notices something?

    Fix: name what the rule protects: “[Who] can [do what] without [what harm]”.

    Schools: statutory training looks the same and has its place; off unless a team asks for it.
    """
    found = _COMPLY.search(plain(objective.phrase))
    if found is None or not can_read(objective.phrase):
        return
    yield Finding(
        objective.at(),
        f"{quote(objective.text)} may be about people being checked; it stands well if a law asks for it.",
        evidence=found[0],
        confidence="possible",
    )

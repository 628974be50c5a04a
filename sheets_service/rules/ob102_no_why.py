"""OB102 no-why."""

import re
from collections.abc import Iterator

from sheets_service.okrs import Objective
from sheets_service.rule import HINT, Finding, rule
from sheets_service.rules.aims import fits_anybody, only_work, stated_purpose
from sheets_service.rules.bare_directions import gives_a_direction
from sheets_service.rules.bare_headings import is_a_heading
from sheets_service.rules.rows import can_read, note_beside, plain
from sheets_service.rules.wording import quote


@rule("OB102", "no-why", HINT, leg="purpose", seeds=(3, 13, 14))
def check(objective: Objective) -> Iterator[Finding]:
    """The objective says what to do, and neither for whom nor why.

    Why: people who know the reason find better ways; people who know only the task finish the task.

    Ask: who has it better afterwards, and why now?

    Fix: say whom it helps or why it matters: “[What you do], so that [who] can [do what]”.

    Schools: Lamorte looks for the reason and the moment, not for a conjunction.
    """
    if objective.why or gives_a_reason(note_beside(objective)):
        return
    if _DOING_IS.match(objective.text):
        return
    sure = fits_anybody(objective) is not None or only_work(objective)
    if not sure and not _is_bare(objective):
        return
    yield Finding(
        objective.at("why"),
        f"{quote(objective.text)} says what to do, and neither for whom nor why.",
        evidence=objective.text,
        confidence="likely" if sure else "possible",
        fix=f"“{_plain(objective.text)}, so that [who] can [do what]”.",
    )


def _is_bare(objective: Objective) -> bool:
    phrase = objective.phrase
    if not can_read(phrase) or stated_purpose(phrase) is not None:
        return False
    return gives_a_direction(plain(phrase)) or is_a_heading(plain(phrase))


def gives_a_reason(note: str) -> bool:
    """Tell whether a note gives a reason: a sentence of some length, not a name or a link."""
    return len(note.split()) >= _A_SENTENCE and not note.startswith("http")


_A_SENTENCE = 4
_DOING_IS = re.compile(
    r"\W*\w+ing\b[^.;]* (?:is|are|feels?|becomes?) ", re.IGNORECASE
)  # says how it shall be to do something


def _plain(text: str, limit: int = 80) -> str:
    return text.strip().rstrip(".;,:") if len(text) <= limit else "[What you do]"

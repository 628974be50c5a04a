"""PR115 skills-gap."""

import re
from collections.abc import Iterator

from sheets_service.okrs import Cycle, KeyResult, OkrSet
from sheets_service.pace import looks, standing
from sheets_service.rule import HINT, Finding, NotApplicable, rule
from sheets_service.rules.check_in_notes import notes_of
from sheets_service.rules.wording import quote

_HALF = 0.5
_MISSING = re.compile(
    r"\b(?:(?:nobody|no one|none of us|no-one)\b[^.;]{0,30}\b(?:knows?|can|able|trained|experience|done (?:this|it))|"
    r"(?:do not|don't|did not|didn't|not) (?:yet )?know how|(?:lack|lacks|lacking|missing|short of|need|needs|"
    r"without)\b[^.;]{0,25}"
    r"\b(?:skills?|know-?how|experience|expertise|training|trainer|specialist|expert|analyst|developer|engineer|"
    r"designer|"
    r"translator|nurse|electrician)\b|"
    r"learning curve|still learning how|untrained|not trained|new to (?:us|the team|this)|"
    r"(?:vacancy|vacancies|hiring|recruit(?:ing|ment)?|post is (?:open|vacant)|open post))\b",
    re.IGNORECASE,
)


@rule("PR115", "skills-gap", HINT, leg="follow-through", seeds=(63, 64), scope="company")
def check(okrs: OkrSet, cycle: Cycle) -> Iterator[Finding]:
    """A row stands still, and its notes say that somebody who knows how is missing.

    Why: no amount of follow-up moves a row that nobody can work on yet.

    Ask: which skill would unblock it: a colleague, a course, or a hire away?

    Fix: note who could lend the skill and for which days: “[skill], [from whom], [date]”.

    Schools: AntOKR counts a gap of expertise among the causes of uneven progress; nobody suggests naming people.
    """
    slow = [kr for kr in okrs.key_results if _is_slow(kr, cycle)]
    if not slow:
        raise NotApplicable
    for kr in slow:
        told = next((note for note in reversed(notes_of(kr, looks(kr, cycle))) if _MISSING.search(note)), "")
        if told:
            # About the set, so that neither the cell nor its owner stands beside it.
            yield Finding(
                okrs.at(),
                f"{quote(kr.text, 60)} has hardly moved, and a note reads {quote(told, 75)}.",
                confidence="possible",
                report_only=True,
                identity=f"skills {kr.text}",
            )


def _is_slow(kr: KeyResult, cycle: Cycle) -> bool:
    found = standing(kr, cycle)
    return found is not None and found.expected > 0 and found.ratio < _HALF

"""AL104 unrelated-key-result."""

import re
from collections.abc import Iterator

from sheets_service.okrs import KeyResult, Objective, OkrSet, once_an_item
from sheets_service.rule import WARNING, Finding, NotApplicable, rule
from sheets_service.rules.contribution import AUDIENCE_WORDS, COMMON_WORDS, context_of, far_off
from sheets_service.rules.indoors import SOMEBODY
from sheets_service.rules.links import find_links, team_of
from sheets_service.rules.pairs import measure_words
from sheets_service.rules.profile import read_row
from sheets_service.rules.rows import can_read, is_hold
from sheets_service.rules.strays import may_stray, strays
from sheets_service.rules.wording import quote
from sheets_service.text import objective_quality
from sheets_service.text.lang.overheads_en import UNIT_COST
from sheets_service.text.openings import Words
from sheets_service.text.phrase import Span
from sheets_service.text.topics import find_matters, find_topics

_UNIT_COST = Words(UNIT_COST)
# What people say of the very thing, in whatever words: "One-star reviews that mention the queue".
_IS_SAID = Words(
    r"\breviews? (?:(?:that|which|who|in which) )?(?:[\w-]+ )?(?:mention\w*|nam(?:e|es|ing)|prais\w+|"
    r"complain\w*|critici[sz]\w+|cit(?:e|es|ing)|"
    r"call(?:s|ing)?|say(?:s|ing)?|speak\w*|talk\w*|tell\w*|describ\w+|blam\w+|point\w*|list(?:s|ing)?|"
    r"contain\w*|because|over|with (?:the )?words?)\b"
    r"|\b(?:one|two|three|four|five|[1-5])-? ?star (?:[\w-]+ )?(?:reviews?|ratings?|votes?)\b"
)
_DOES = re.compile(r"\b(?:it|they|we|you|who) $", re.IGNORECASE)  # "replaced before it tires" tells of no tyre


@rule("AL104", "unrelated-key-result", WARNING, leg="contribution", seeds=(70, 96))
def check(kr: KeyResult, objective: Objective, okrs: OkrSet) -> Iterator[Finding]:
    """A row could be reached with its objective untouched.

    Why: it takes time from the rows that would move the objective, and makes it look further along than it is.

    Ask: how does one lead to the other?

    Fix: move it to the objective that it serves, or say in the row whom it helps: “[Who] can [do what]”.

    Schools: Google: could all rows be reached and the objective not? Then rows are missing, or do not belong.

    Known gap: only subjects that are far off are seen; a row of the same house that leads elsewhere is not.
    """
    alone = len(objective.key_results) < 2
    if (
        not alone
        and objective.text.strip()
        and _is_at_home(kr, objective)
        and not read_row(kr).work
        and can_read(kr.phrase)
    ):
        return  # whatever its subject is
    topics, matters = find_topics(kr.sober), find_matters(kr.sober)
    if not (topics or matters or may_stray(kr.sober)) and not alone and objective.text.strip():
        return
    if alone or not can_read(kr.phrase) or not objective.text.strip():
        raise NotApplicable
    if is_hold(kr) or _UNIT_COST.search(kr.sober) or objective_quality(objective.phrase).label == "vague":
        return  # a limit and the cost of a piece go with any goal, and any row may serve a goal that says nothing
    serves = [okrs.objectives[index].sober for index in sorted(find_links(okrs).parents_of(objective.index))]
    around = (*context_of(objective, without=kr), *serves)
    texts, team = (kr.sober, kr.note), team_of(objective)
    found = far_off(topics, texts, around, team) or far_off(matters, texts, around, team)
    if found and (
        _is_served(kr, found.words) or _DOES.search(kr.sober[: found.words.start]) or _IS_SAID.search(kr.sober)
    ):
        found = None
    found = found or strays(kr, objective, serves)
    if found:
        yield Finding(
            kr.at(),
            f"{quote(kr.text, 64)} may be reached with {quote(objective.text, 50)} untouched; "
            f"{quote(found.words.text, 30)} stands nowhere else there.",
            evidence=found.words,
            confidence="possible",
        )


def _is_at_home(kr: KeyResult, objective: Objective) -> bool:
    """Tell whether a row has a word of its own subject that its objective or another row has too."""
    return not _words_of_several(objective).isdisjoint(measure_words(kr.sober))


@once_an_item
def _words_of_several(objective: Objective) -> frozenset[str]:
    """Return the words of an objective's subject that all its rows are at home with, or that two of them share."""
    goal = (measure_words(text) for text in (objective.sober, objective.why, objective.note))
    seen, shared = set[str](), set[str]().union(*goal)
    for kr in objective.key_results:
        words = measure_words(kr.sober)
        shared |= seen & words
        seen |= words
    return frozenset(shared - COMMON_WORDS - AUDIENCE_WORDS)


def _is_served(kr: KeyResult, words: Span) -> bool:
    """Tell whether a row counts which share of some people fare well: they are whom the goal is for, not what it is about."""
    return kr.unit == "%" and bool(SOMEBODY.pattern.fullmatch(words.text))

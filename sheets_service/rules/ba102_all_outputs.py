"""BA102 all-outputs."""

import re
from collections.abc import Iterator

from sheets_service.okrs import Objective
from sheets_service.rule import HINT, WARNING, Finding, NotApplicable, rule
from sheets_service.rules.profile import Row, read_rows, weighed
from sheets_service.rules.rows import can_read, has_number
from sheets_service.rules.wording import name_row, quote
from sheets_service.text import find_placeholders
from sheets_service.text.lang.en_nouns import FIXTURES
from sheets_service.text.lang.en_structure import COMPARATIVES, LINKS
from sheets_service.text.nouns import singular
from sheets_service.text.openings import Words
from sheets_service.text.sketch import sketch_of
from sheets_service.text.tallies import is_doing
from sheets_service.text.words import ARTEFACT, EVENT, LEVEL, VAGUE_NOUN

_HALF = 0.5
_NAME_ENDS = LINKS | frozenset("each every all twice once".split())
# "Peer group up and running": there, and nobody knows what for.
_STANDS = Words(
    r"(?: |: )(?:is |are )?(?:up and running|in place|live|online|ready|operational|in operation|set up|up|running|launched|"
    r"available|staffed|open|in use|in production|adopted|signed|agreed|published|distributed|renovated|redecorated|"
    r"repainted|renewed)(?: (?:by|in|on|at|from|every|until) [\w .:-]{2,30})?\W*$",
)
_SHORT_NAME = 4  # words before the first small one
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_THINGS = (ARTEFACT | EVENT | frozenset(FIXTURES.split())) - LEVEL | frozenset(
    """day week letter statement flier channel line guideline guidance policy charter concept strategy manual handbook
    curriculum protocol checklist brochure leaflet flyer poster sign signpost booklet toolkit template roadmap playbook hotline
    helpline kiosk corner""".split()
)


@rule("BA102", "all-outputs", WARNING, HINT, leg="outcomes", seeds=(1, 30))
def check(objective: Objective, *, fewest: int = 3) -> Iterator[Finding]:
    """Every row is work, and none says what the work is for.

    Why: all of it can be done on time and nothing be any different.

    Ask: all done and nobody notices; what went missing?

    Fix: one row “[Who] [do what]: from [today] to [target]”; the work is its first steps.

    Schools: Gothelf, Castro and Gilad want effects only; Google grades launches too; Lamorte accepts milestones, typed as such.
    """
    rows = [row for row in weighed(read_rows(objective)) if can_read(row.kr.phrase)]
    meant = [row for row in rows if not row.deliberate]
    if len(rows) < fewest or not meant:
        raise NotApplicable
    work = [row for row in meant if row.work]
    mostly = len(work) > _HALF * len(rows)
    things = [row for row in meant if not row.work and _names_a_thing(row, anything=mostly)]
    if work and len(work) + len(things) == len(rows):
        yield _all(meant, objective)
    elif mostly:
        yield _most(work, rows)


def _names_a_thing(row: Row, *, anything: bool) -> bool:
    """Tell whether a row without a number is the bare name of something made or held: "Press release about the water".

    `anything` takes every bare name, where most rows are work: "Non-slip mats in each bathroom".
    """
    if has_number(row.kr) or row.kr.baseline is not None:
        return False
    words = _WORD.findall(row.kr.sober.casefold())
    head = next((place for place, word in enumerate(words) if word in _NAME_ENDS), len(words))
    if _STANDS.search(row.kr.sober) or (1 < head <= _SHORT_NAME and is_doing(words[head - 1])):
        return True  # "Mentors named in all departments"
    if not 0 < head <= _SHORT_NAME:
        return False
    noun = singular(words[head - 1])
    # Many, and a word after them: "team members rely" is no name.
    acts = any(singular(word) != word for word in words[: head - 1])
    named = (
        sketch_of(row.kr.sober.casefold()).form == "measure"
        and noun not in LEVEL | VAGUE_NOUN
        and words[0] not in COMPARATIVES
    )
    return noun in _THINGS or (anything and named and not acts)


def _all(work: list[Row], objective: Objective) -> Finding:
    first, second = work[0].kr, work[1].kr
    about = f" of {quote(objective.text, 36)}" if objective.text.strip() else ""
    return Finding(
        objective.at() if objective.text.strip() else first.at(),
        f"Each row{about} can be ticked off without anything changing: {quote(first.text, 32)}, {quote(second.text, 32)}"
        f"{' …' if len(work) > 2 else ''}.",
        others=tuple(row.kr.at() for row in work),
    )


def _most(work: list[Row], rows: list[Row]) -> Finding:
    effect = next((row.kr for row in rows if row.sound), None)
    shown = f"; {quote(effect.text, 50)} says what for" if effect else ""
    # A row with a blank left in it has its own note, which speaks for all others on that row.
    first = next((row.kr for row in work if not find_placeholders(row.kr.text)), work[0].kr)
    return Finding(
        first.at(),
        f"{len(work)} of {len(rows)} rows are work, {quote(first.text, 50)} first{shown}.",
        question=f"which piece of work is {name_row(effect)} waiting for?" if effect and effect.at().cell else "",
        severity=HINT,
        others=tuple(row.kr.at() for row in work if row.kr is not first),
    )

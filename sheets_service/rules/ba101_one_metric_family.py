"""BA101 one-metric-family."""

import re
from collections.abc import Iterator, Mapping, Sequence

from sheets_service.okrs import Objective
from sheets_service.rule import WARNING, Finding, NotApplicable, rule
from sheets_service.rules.indoors import SOMEBODY
from sheets_service.rules.one_event import tell_one_event
from sheets_service.rules.pairs import measure_words
from sheets_service.rules.pairs_wording import count, join
from sheets_service.rules.profile import Row, read_rows
from sheets_service.rules.wording import name_row, quote
from sheets_service.text.numerals import TIME_UNITS

_NAMES: Mapping[str, str] = {
    "money": "money",
    "time": "how long something takes",
    "volume": "how many",
    "opinion": "what people say",
    "parts": "one thing in parts",
}


@rule("BA101", "one-metric-family", WARNING, leg="perspectives", seeds=(1, 7, 19))
def check(objective: Objective, *, fewest: int = 3) -> Iterator[Finding]:
    """All rows of an objective are numbers of one kind: all money, all time, all volume.

    Why: one kind of number has one blind side; three of them can rise together while the objective is missed.

    Ask: which second kind of number would change your mind?

    Fix: swap one row for “[What somebody can do or feels]: from [today] to [target]”.

    Schools: Guan and the balanced scorecard want several kinds; Wodtke wants three that triangulate.
    """
    rows = [row for row in read_rows(objective) if not row.deliberate and row.kr.text.strip()]
    if len(rows) < fewest:
        raise NotApplicable
    by_group: dict[str, list[Row]] = {}
    for row in rows:
        by_group.setdefault(_group(row), []).append(row)
    group, alike = max(by_group.items(), key=lambda one: len(one[1]))
    others = [row for row in rows if row.sound and row not in alike]
    sound = [row for row in rows if row.sound or row.hollow]
    if group and len(alike) >= fewest and not others:
        yield _one_family(alike, group, objective)
        return
    for some in (sound, [row for row in sound if not row.hollow]):  # a hollow number parts nothing
        if len(some) >= fewest and (_are_parts(some) or tell_one_event(some)):
            yield _one_family(some, "parts", objective)
            return


def _group(row: Row) -> str:
    """Return the kind of number of a row, "" when it is open or when a number of the other sort holds it in check."""
    group = "volume" if row.merely_more or row.aspects.push == "volume" else row.aspects.group
    if row.kr.direction == "down" and row.kr.unit in TIME_UNITS and group in {"", "volume", "process"}:
        group = "time"  # "Import of the files: 2 days to 3 h"
    known = group in _NAMES and row.kr.phrase.first("guardrail") is None
    guarded = row.aspects.guard and row.aspects.guard != "satisfaction"
    return group if known and not guarded else ""


def _are_parts(rows: Sequence[Row]) -> bool:
    """Tell whether all rows are one measure, taken here and there: "Course passed, office", "Course passed, depot"."""
    if len({(row.kr.unit, row.kr.direction) for row in rows}) > 1:
        return False
    words = [measure_words(row.kr.sober) for row in rows]
    common = frozenset.intersection(*words)
    told_apart = any(one - common for one in words)
    if len({row.kr.sober.partition(",")[0].casefold() for row in rows}) == 1 and "," in rows[0].kr.sober:
        return True
    spans = {_unit_counted(row.kr.sober) for row in rows}
    free = not any(row.kr.phrase.first("guardrail") for row in rows)
    if free and (_have_one_head(rows) or (len(spans) == 1 and "" not in spans)):
        return True
    few = all(len(one - common) <= len(common) // _ONE_MEASURE for one in words)
    return told_apart and few and len(common) >= _ONE_MEASURE


def _have_one_head(rows: Sequence[Row]) -> bool:
    """Tell whether all rows count one thing in one place each: "Uptime in Lyon", "Uptime in Ghent"."""
    parted = [_PLACED.match(row.kr.sober) for row in rows]
    heads = {(one["head"] or one["thing"]).casefold() for one in parted if one}
    return all(parted) and len(heads) == 1 and not any(SOMEBODY.search(head) for head in heads)


def _unit_counted(text: str) -> str:
    """Return the unit of time that a row begins with: all that differs is what the minutes are spent on."""
    found = _SPAN.match(text)
    return found["unit"].casefold() if found else ""


_PLACED = re.compile(
    r"^\W*(?P<head>[\w-]+(?: [\w-]+)?) (?:in|at|on|during|after|before|for|among|from|between) "
    r"(?:[\w'’.-]+ ){0,2}[\w'’.-]+\s*[:(]"
    r"|^\W*(?:number of |median |average )?(?P<thing>[\w-]{4,}(?<!ers)(?<!ors)(?<!ees)(?<!nts)) "
    r"(?:(?:in|at|on|during|after|before|for|among|from|between|per|to|until|by|of|with|without)\b|\w{3,}ed\b)"
    r"(?!.*\b(?:who|whose|that|which)\b)",
    re.IGNORECASE,
)
_SPAN = re.compile(
    r"^\W*(?:average |median )?(?P<unit>seconds|minutes|hours|days|weeks|evenings|mornings)\b", re.IGNORECASE
)
_ONE_MEASURE = 2  # words that name a measure; what follows them names the part


def _one_family(rows: list[Row], group: str, objective: Objective) -> Finding:
    first, rest = rows[0].kr, [row.kr for row in rows[1:]]
    named = join([quote(first.text), *(name_row(kr) for kr in rest)])
    cells = all(kr.at().cell for kr in rest)
    told = named if cells else f"{quote(first.text)} and its {count(len(rest), 'sibling')}"
    place = objective.at() if objective.text.strip() else first.at()
    return Finding(
        place,
        f"{told} all count {_NAMES[group]}.",
        question=f"which number that is not {_NAMES[group]} would change your mind about this objective?"
        if group in {"money", "time"}
        else "",
        others=tuple(row.kr.at() for row in rows if row.kr.at() != place),
    )

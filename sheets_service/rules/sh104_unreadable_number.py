"""SH104 unreadable-number."""

import re
from collections import defaultdict
from collections.abc import Iterator

from sheets_service.okrs import ItemRole, KeyResult, OkrSet
from sheets_service.rule import WARNING, Finding, rule
from sheets_service.rules.wording import name_row, quote
from sheets_service.text import find_placeholders

_SCALES: tuple[ItemRole, ...] = ("confidence", "progress", "grade")
_KINDS = (
    ("per cent", re.compile(r"[-+]?\d+(?:[.,]\d+)?\s*%")),
    ("a 0-1 scale", re.compile(r"0?[.,]\d+|1[.,]0+")),
    ("whole numbers", re.compile(r"\d{1,3}")),
    ("colours", re.compile(r"(?:red|amber|yellow|green|rot|gelb|grün|rouge|vert|rojo|verde)\b.*", re.IGNORECASE)),
)
# Words that say honestly that there is no number yet, or that the row is done or not done.
_SAYS_SO = re.compile(
    r"(?:baseline )?(?:unknown|new|pending|none(?: yet)?|no (?:data|baseline|number)(?: yet)?|to be (?:measured|"
    r"established|found)|"
    r"not (?:yet )?(?:measured|tracked|known|available|started|applicable)(?: yet)?|yes|no|done|complete[d]?|"
    r"live|launched|signed)\.?",
    re.IGNORECASE,
)
_MIXED = frozenset({"per cent", "a 0-1 scale", "colours"})


@rule("SH104", "unreadable-number", WARNING, leg="complete", scope="company")
def check(okrs: OkrSet) -> Iterator[Finding]:
    """A number column holds words, or one column mixes scales.

    Why: such a row has no progress, and an average over the column means nothing.

    Ask: which number would stand there if someone asked today?

    Fix: write the number alone, and put the words into the notes.
    """
    words: dict[ItemRole, list[KeyResult]] = defaultdict(list)
    for kr in okrs.key_results:
        if not kr.unreadable or kr.is_type("milestone", "baseline", "learning"):
            continue
        for role in kr.unreadable:
            if not find_placeholders(kr.entry(role)) and not _SAYS_SO.fullmatch(kr.entry(role).strip()):
                words[role].append(kr)
    for role, rows in words.items():
        first, *rest = rows
        more = f"; so do {', '.join(name_row(one) for one in rest[:3])}{' …' if len(rest) > 3 else ''}" if rest else ""
        yield Finding(
            first.at(role),
            f"{quote(first.entry(role), 40)} stands where the {role} of {quote(first.text, 50)} should be a number{more}.",
            others=tuple(one.at(role) for one in rest),
        )
    yield from (found for role in _SCALES if (found := _mixed(okrs, role)))


def _mixed(okrs: OkrSet, role: ItemRole) -> Finding | None:
    rows: dict[str, KeyResult] = {}
    for kr in okrs.key_results:
        written = kr.entry(role).strip() if role in kr.entries else ""
        for kind, shape in _KINDS if written else ():
            if shape.fullmatch(written):
                rows.setdefault(kind, kr)
                break
    if len(rows.keys() & _MIXED) < 2 and not ("colours" in rows and len(rows) > 1):
        return None
    first_kind, second = next(iter(rows)), list(rows.values())[1]
    one, other = (f"{kind} ({quote(kr.entry(role), 12)})" for kind, kr in list(rows.items())[:2])
    return Finding(
        second.at(role),
        f"The {role} column mixes {one} and {other}.",
        question="which scale does the team mean?",
        fix=f"write the whole column as {first_kind}.",
    )

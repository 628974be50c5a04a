"""A rule's page, the table of all rules, and what covers each row of the sources."""

import difflib
from collections.abc import Mapping
from types import MappingProxyType

from sheets_service.cases import case_file
from sheets_service.errors import ReviewError
from sheets_service.questions import QUESTIONS
from sheets_service.rule import Rule
from sheets_service.rules import all_rules

SEED_ROWS = range(1, 100)
# Rows that no rule and no question stands for: what the review does about each.
BEHAVIOUR: Mapping[int, str] = MappingProxyType(
    {
        15: "example: a balanced set that has to come back without a warning",
        54: "grades are read on a scale from 0 to 1, parts of it included",
        58: "causes of uneven progress are named in four groups: leadership, team, targets, review",
        81: "the band in which an aspirational row counts as reached is a setting, 0.6 to 0.8",
        97: "a row that establishes a baseline is left alone; its metric is asked for in the next cycle",
        95: "not in the text we hold: two warning signs are named and not told, so nothing is made of them",
    }
)


class UnknownRule(ReviewError):
    """Nobody knows a rule of that name or code."""

    code = "unknown-rule"
    status = 404


def explain(name: str) -> str:
    """Return a rule's page as Markdown: what, why, the question, the fix, the schools, and its cases.

    Raises UnknownRule, with the nearest name as its hint.
    """
    one = find_rule(name)
    docs = one.docs
    levels = " or ".join(level.word for level in one.levels)
    lines = [f"# {one.code} {one.name}", "", docs[""], "", f"*{levels}, leg “{one.leg}” of {one.axis}{_where(one)}*"]
    for section in ("Why", "Ask", "Fix", "Schools"):
        if docs.get(section):
            lines += ["", f"**{section}:** {docs[section]}"]
    if one.options:
        lines += [
            "",
            "**Options:** " + ", ".join(f"`{one.name}.{name}` = {value}" for name, value in one.options.items()),
        ]
    if one.seeds:
        lines += ["", f"**Rows of the sources:** {', '.join(str(seed) for seed in one.seeds)}"]
    lines += [
        "",
        f"**Accept it:** write `allow {one.name}: reason` in the cell's note, with `until 2027-03-31` if it shall end.",
    ]
    path = case_file(one)
    if path.exists():
        _, _, cases = path.read_text(encoding="utf-8").partition("## ")
        lines += ["", "---", "", f"## {cases.strip()}"]
    return "\n".join(lines)


def find_rule(name: str) -> Rule:
    """Return the rule of that name or code; raises UnknownRule."""
    wanted = name.strip().casefold()
    known = {key: one for one in all_rules() for key in (one.name, one.code.casefold())}
    if wanted in known:
        return known[wanted]
    near = difflib.get_close_matches(wanted, known, n=1)
    hint = f"Did you mean “{known[near[0]].name}”?" if near else "“okr-review rules” lists them."
    raise UnknownRule(f"“{name}” is not a rule.", hint)


def rules_table() -> str:
    """Return all rules as a Markdown table, as the README has it."""
    lines = ["| code | name | level | what it is about |", "|---|---|---|---|"]
    for one in all_rules():
        levels = " / ".join(level.word for level in one.levels) + ("" if one.core else ", off in core")
        lines.append(f"| {one.code} | {one.name} | {levels} | {_first_sentence(one.docs[''])} |")
    return "\n".join(lines)


def rules_object() -> list[dict[str, object]]:
    """Return all rules as data for programs."""
    return [
        {
            "code": one.code,
            "name": one.name,
            "levels": [level.word for level in one.levels],
            "axis": one.axis,
            "leg": one.leg,
            "core": one.core,
            "seeds": list(one.seeds),
            "options": dict(one.options),
            "summary": one.docs[""],
            **{section.casefold(): one.docs.get(section, "") for section in ("Why", "Ask", "Fix", "Schools")},
        }
        for one in all_rules()
    ]


def coverage() -> dict[int, tuple[str, ...]]:
    """Return what stands for each row of the seed map: rule names, questions, or a stated behaviour."""
    found: dict[int, tuple[str, ...]] = {}
    for row in SEED_ROWS:
        rules = tuple(one.name for one in all_rules() if row in one.seeds)
        questions = tuple(one.number for one in QUESTIONS if row in one.rows)
        stated = (BEHAVIOUR[row],) if row in BEHAVIOUR else ()
        found[row] = rules + questions + stated
    return found


def coverage_table() -> str:
    """Return the coverage of the seed map as a Markdown table."""
    lines = ["| row | covered by |", "|---|---|"]
    lines += [f"| {row} | {', '.join(by) or 'nothing yet'} |" for row, by in coverage().items()]
    return "\n".join(lines)


def _where(one: Rule) -> str:
    return "" if one.core else ", off in the preset core"


def _first_sentence(text: str) -> str:
    head, stop, _ = text.partition(". ")
    return head + "." if stop else text

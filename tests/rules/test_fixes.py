"""A fix has to work: filled in it clears its own finding, forgotten it is a placeholder; and a note has to fit."""

import re
from dataclasses import replace
from types import MappingProxyType

import pytest

from sheets_service.cases import case_file, read_cases, read_set, run_case
from sheets_service.rules import all_rules
from sheets_service.text import find_placeholders
from sheets_service.workbook import Cell

NOTE = 350
PATTERN = re.compile(r"“([^”]*\[[^”]*)”")
BLANK = re.compile(r"\[([^\]]*)\]")
RANGE = re.compile(r"from (\S+?)%? to \[([^\]]*)\]")
WORDS = {
    "today": "40", "target": "60", "further": "90", "date": "15 March 2027", "by": "15 March 2027",
    "period": "a month",
    "when": "summer", "who": "travellers", "Who": "Travellers", "do what": "book twice", "do what next": "book twice",
    "what": "bookings", "why": "they come back", "what harm": "a long wait", "what trouble": "calling us",
    "what is counted": "second bookings", "What is counted": "Second bookings",
    "What shall move": "Second bookings", "First measure": "Second bookings",
    "What the team changes": "Bookings lost to errors",
    "What it is spent for": "Second bookings",
    "What you do": "Shorten the booking form", "new id": "Z-9.9",
}  # fmt: skip
OURS = ("SH", "OB", "KR")


def findings():
    for rule in all_rules():
        if rule.code[:2] in OURS and case_file(rule).exists():
            for case in read_cases(case_file(rule).read_text(encoding="utf-8")):
                for finding in run_case(case, rule) if case.expected else ():
                    yield pytest.param(rule, case, finding, id=f"{rule.code} {case.heading}"[:80])


ALL = tuple(findings())


def patterns():
    for parameter in ALL:
        for pattern in PATTERN.findall(parameter.values[2].fix):
            yield pytest.param(*parameter.values, pattern, id=parameter.id)


@pytest.mark.parametrize(("rule", "finding"), [pytest.param(one.values[0], one.values[2], id=one.id) for one in ALL])
def test_a_note_fits(rule, finding):
    other = f"\nOther view: {finding.other_view}" if finding.other_view else ""
    note = f"{rule.name}: {finding.message}\nAsk: {finding.question}\nFix: {finding.fix}{other}"

    assert len(note) <= NOTE, f"{len(note)}: {note}"


@pytest.mark.parametrize("pattern", sorted({one.values[3] for one in patterns()}))
def test_a_pattern_left_unfilled_is_a_placeholder(pattern):
    assert find_placeholders(pattern)


@pytest.mark.parametrize(("rule", "case", "finding", "pattern"), tuple(patterns()))
def test_a_pattern_filled_in_clears_its_finding(rule, case, finding, pattern):
    okrs = read_set(case)
    place = finding.place
    objective = okrs.objectives[place.objective]
    item = objective if place.key_result is None else objective.key_results[place.key_result]
    role = "id" if rule.name == "duplicate-id" else "text"
    cell = item.at(role).cell
    if rule.name == "empty-row-part" and place.key_result is None and objective.text:
        cell = replace(cell, column=cell.column + 1)  # a key result beside the objective
    if rule.name == "empty-row-part" and (place.key_result is not None or not objective.text):
        cell = replace(cell, column=0)  # an objective in front of the key result

    mended = write(case, cell, fill(pattern))

    left = [one for one in run_case(mended, rule) if one.place.cell == place.cell]
    assert not left, f"{fill(pattern)}: {left[0].message}"


def fill(pattern):
    def end(found):
        start, blank = found[1], found[2]
        number = re.sub(r"[^\d.]", "", start)
        if not number:
            return found[0]
        factor = 0.8 if blank == "fewer" else 1.3
        return f"from {start} to {float(number) * factor:g}{'%' if '%' in found[0] else ''}"

    return BLANK.sub(lambda blank: WORDS.get(blank[1], "30"), RANGE.sub(end, pattern))


def write(case, cell, text):
    tab = case.workbook.tab(cell.tab)
    numbers = {
        column for column in range(tab.column_count) if tab.cell(0, column).text in {"Baseline", "Current", "Target"}
    }
    kept = {at: one for at, one in tab.cells.items() if at[0] != cell.row or at[1] not in numbers or "from" not in text}
    cells = MappingProxyType({**kept, (cell.row, cell.column): Cell(text, text)})
    tabs = tuple(replace(one, cells=cells) if one is tab else one for one in case.workbook.tabs)
    return replace(case, workbook=replace(case.workbook, tabs=tabs))

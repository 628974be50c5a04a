"""How a row looks decides nothing: labels, bullets, capitals, spaces and arrows give the same findings."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from sheets_service.cases import case_file, read_cases, run_case
from sheets_service.rules import all_rules

LOOKS = {
    "a label": lambda text, row: f"KR{row}: {text}",
    "a bullet": lambda text, _: f"• {text}",
    "capitals": lambda text, _: text.upper(),
    "spaces": lambda text, _: f" {text.replace(' ', '  ', 1)} ",
    "arrows": lambda text, _: text.replace(" -> ", " → "),
}
OURS = ("OB", "KR")


def cases():
    for rule in all_rules():
        if rule.code[:2] in OURS:
            for case in read_cases(case_file(rule).read_text(encoding="utf-8")):
                yield pytest.param(rule, case, id=f"{rule.code} {case.heading}"[:80])


@pytest.mark.parametrize(("rule", "case"), tuple(cases()))
def test_findings_stay_whatever_the_row_looks_like(rule, case):
    plain = found(case, rule)

    for look, change in LOOKS.items():
        assert found(dressed(case, change), rule) == plain, look


def found(case, rule):
    return sorted((one.place.cell.a1, one.level, one.confidence) for one in run_case(case, rule) if one.place.cell)


def dressed(case, change):
    tabs = []
    for tab in case.workbook.tabs:
        rows = {column for column in range(tab.column_count) if tab.cell(0, column).text == "Key result"}
        cells = {
            (row, column): replace(cell, value=change(cell.text, row), text=change(cell.text, row))
            if row and column in rows
            else cell
            for (row, column), cell in tab.cells.items()
        }
        tabs.append(replace(tab, cells=MappingProxyType(cells)))
    return replace(case, workbook=replace(case.workbook, tabs=tuple(tabs)))

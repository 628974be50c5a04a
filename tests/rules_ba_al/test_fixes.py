"""A fix left unfilled is seen as a blank; filled in, it clears its own finding."""

import re
from dataclasses import replace

import pytest

from sheets_service.cases import case_file, read_cases, read_set
from sheets_service.history import NO_HISTORY
from sheets_service.parse import parse
from sheets_service.records import read_record
from sheets_service.rules import all_rules
from sheets_service.running import run
from sheets_service.text import find_placeholders

RULES = {rule.name: rule for rule in all_rules() if rule.code[:2] in {"BA", "AL"}}
PATTERN = re.compile(r"“([^“”]*\[[^“”]*)”")
BLANK = re.compile(r"\[([^\]]*)\]")
FILLED = {
    "today": "40",
    "target": "60",
    "limit": "5",
    "level": "90",
    "days": "30",
    "months": "3",
    "minutes or days": "2 hours",
}
ADDED_ROWS = {
    "one-metric-family": "Guests who come back: from 40 to 60 %",
    "all-outputs": "Clerks who find a file alone: from 40 to 60 %",
    "all-lagging": "Ladders checked each morning: from 40 to 60 % by 1 February",
    "quantity-without-quality": "Guests who come back within 3 months: from 40 to 60 %",
    "no-customer-measure": "Riders who would send a friend: from 40 to 60 %",
    "short-term-only": "Guests who stay with us: from 40 to 60 %",
    "wrong-kind-of-metric": "Families who come back within 2 hours: from 40 to 60 %",
    "stock-metrics-only": "Growers who sell without a broker: from 40 to 60",
    "all-maintain": "Hours until a stuck lift is open: from 6 to 2",
    "one-funnel-stage": "Runners who stay in week 8: from 40 to 60 %",
    "too-few-key-results": "Tenants who stay two years: from 40 to 60",
}


def bad_findings(rule):
    for case in read_cases(case_file(rule).read_text(encoding="utf-8")):
        okrs = read_set(case)
        for outcome in run([rule], okrs, NO_HISTORY, strict=True):
            for finding in outcome.findings:
                yield okrs, finding


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.code)
def test_a_pattern_pasted_and_left_unfilled_is_seen_as_a_blank(rule):
    found = list(bad_findings(rule))

    assert found
    for _, finding in found:
        assert finding.fix.count("“") == finding.fix.count("”")
        for pattern in PATTERN.findall(finding.fix):
            assert find_placeholders(pattern), pattern


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.code)
def test_a_fix_brings_no_number_of_its_own(rule):
    for okrs, finding in bad_findings(rule):
        stands = " ".join(
            f"{item.text} {item.id} {' '.join(entry.text for entry in item.entries.values())}"
            for objective in okrs.objectives
            for item in (objective, *objective.key_results)
        )
        cells = {place.cell.a1 for place in finding.places if place.cell}
        for number in re.findall(r"(?<![A-Z\d-])\d+", finding.fix):
            assert number in stands or any(number in cell for cell in cells), finding.fix


def with_row(okrs, index, text):
    """Return the set with one more key result under an objective."""
    added = parse(read_record({"objectives": [{"text": "x", "key_results": [text]}]}).draft, None).key_results[0]
    at = okrs.objectives[index]
    new = replace(added, index=len(at.key_results), objective_index=at.index)
    mended = replace(at, key_results=(*at.key_results, new))
    return replace(okrs, objectives=tuple(mended if one.index == at.index else one for one in okrs.objectives))


@pytest.mark.parametrize(("name", "row"), ADDED_ROWS.items())
def test_the_row_that_the_fix_asks_for_clears_the_finding(name, row):
    rule = RULES[name]
    checked = 0
    for okrs, finding in bad_findings(rule):
        if finding.level is not rule.levels[0] or finding.place.objective is None:
            continue
        again = run([rule], with_row(okrs, finding.place.objective, row), NO_HISTORY, strict=True)[0].findings
        assert not [
            one for one in again if one.place.objective == finding.place.objective and one.level is rule.levels[0]
        ]
        checked += 1

    assert checked


@pytest.mark.parametrize("name", [name for name in ADDED_ROWS if RULES[name].core and name != "too-few-key-results"])
def test_a_vanity_row_clears_nothing(name):
    rule, vanity = RULES[name], "Likes on our posts: 100 -> 5,000"

    for okrs, finding in bad_findings(rule):
        if finding.place.objective is None:
            continue
        again = run([rule], with_row(okrs, finding.place.objective, vanity), NO_HISTORY, strict=True)[0].findings
        same = [one for one in again if one.place.objective == finding.place.objective and one.level is finding.level]
        assert same, finding.message


def test_an_agreed_rule_in_a_note_settles_a_conflict():
    rule = RULES["conflicting-goals"]
    okrs, finding = next(iter(bad_findings(rule)))
    pattern = PATTERN.findall(finding.fix)[0]
    note = BLANK.sub(lambda blank: FILLED.get(blank[1], "Monday"), pattern)

    settled = replace(
        okrs,
        objectives=tuple(
            replace(one, key_results=tuple(replace(kr, note=note) for kr in one.key_results)) for one in okrs.objectives
        ),
    )

    assert not run([rule], settled, NO_HISTORY, strict=True)[0].findings

"""One cause, one note."""

import pytest

from sheets_service.okrs import Place
from sheets_service.rule import ERROR, HINT, WARNING, Finding
from sheets_service.rules import all_rules
from sheets_service.silence import EVERY, TABLE, silence

RULES = {one.name: one for one in all_rules()}


def found(name, objective=0, key_result=None, **more):
    rule = RULES[name]
    place = Place(objective, key_result, "text")
    return Finding(place, name, rule=rule, **{"severity": rule.levels[0], **more})


def fates(*findings):
    return [one.silenced_by for one in silence(findings)]


def test_a_placeholder_speaks_for_its_whole_row_and_no_other():
    assert fates(
        found("no-target", key_result=0), found("placeholder-left", key_result=0), found("no-target", key_result=1)
    ) == ["placeholder-left", "", ""]


def test_a_measure_as_objective_speaks_for_the_missing_reason_and_the_row_that_says_it_again():
    assert fates(
        found("objective-is-a-metric"), found("no-why"), found("restates-objective", key_result=0), found("no-why", 1)
    ) == ["", "objective-is-a-metric", "objective-is-a-metric", ""]


def test_a_relative_change_without_a_start_speaks_for_the_target_but_a_mere_hint_does_not():
    assert (
        fates(found("no-baseline", key_result=0, severity=WARNING), found("no-target", key_result=0))[1]
        == "no-baseline"
    )
    assert fates(found("no-baseline", key_result=0, severity=HINT), found("no-target", key_result=0)) == ["", ""]


def test_a_possible_finding_does_not_speak_for_a_likely_one_of_its_level():
    assert fates(found("not-measurable", key_result=0, confidence="possible"), found("no-target", key_result=0)) == [
        "",
        "",
    ]


def test_two_outputs_are_named_where_all_rows_are_outputs():
    outputs = [found("output-not-outcome", key_result=row) for row in range(4)]

    assert fates(found("all-outputs"), *outputs) == ["", "", "", "all-outputs", "all-outputs"]


def test_what_is_silenced_speaks_for_nobody():
    assert fates(
        found("placeholder-left", key_result=0), found("not-measurable", key_result=0), found("no-target", key_result=0)
    ) == ["", "placeholder-left", "placeholder-left"]


def test_the_order_of_findings_stays():
    findings = [found("no-why"), found("objective-is-a-metric"), found("no-target", key_result=2)]

    assert [one.name for one in silence(findings)] == [one.name for one in findings]


@pytest.mark.parametrize("entry", [one for one in TABLE if one.winner in RULES], ids=lambda entry: entry.winner)
def test_a_winner_can_outweigh_what_it_silences(entry):
    strongest = max(RULES[entry.winner].levels)
    for name in entry.silenced if entry.silenced != EVERY else RULES:
        if name in RULES:
            assert strongest >= min(RULES[name].levels), name
    assert strongest <= ERROR


def test_two_ways_for_one_measure_are_told_once_as_a_conflict_when_that_is_likely():
    twice = found("duplicate-key-result", key_result=0)

    assert fates(found("conflicting-goals", key_result=0), twice)[1] == "conflicting-goals"
    assert fates(found("conflicting-goals", key_result=0, confidence="possible"), twice)[1] == ""
    assert fates(found("conflicting-goals", key_result=1), twice)[1] == ""

"""The properties of the scores, on findings made up by hypothesis."""

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheets_service.history import Waiver
from sheets_service.okrs import Place
from sheets_service.rule import ERROR, HINT, LEGS, WARNING, Finding, Outcome, Rule
from sheets_service.score import OVERALL, points, score

RULES = {leg: Rule("KR999", f"about-{leg}", (WARNING, HINT, ERROR), leg, iter, object, ()) for leg in LEGS}


def finding(leg, objective, level=WARNING, confidence="likely"):
    place = Place(objective, None, "text", "team")
    return Finding(place, "what", severity=level, confidence=confidence, rule=RULES[leg])


findings = st.lists(
    st.builds(
        finding,
        leg=st.sampled_from([leg.name for leg in LEGS.values()]),
        objective=st.one_of(st.none(), st.integers(0, 4)),
        level=st.sampled_from([HINT, WARNING, ERROR]),
        confidence=st.sampled_from(["likely", "possible"]),
    ),
    max_size=30,
)


def outcomes(found):
    every = frozenset(range(5))
    return [Outcome(rule, 5, tuple(one for one in found if one.rule is rule), every) for rule in RULES.values()]


def card(found):
    return score(outcomes(found), found, {"team": 5}, 5)


@given(findings)
def test_the_points_of_all_findings_sum_to_what_is_missing_from_100(found):
    total = sum(points(found, {"team": 5}, 5))

    assert math.isclose(total, 100 - card(found).overall, abs_tol=0.05)


@given(findings)
def test_no_score_is_above_its_weakest_leg(found):
    scored = card(found)

    for axis in OVERALL:
        legs = [leg.score for leg in scored.axes[axis].legs]
        assert scored.axes[axis].score <= min(legs) + 0.1
        assert scored.overall <= scored.axes[axis].score + 0.1


@given(findings.filter(bool), st.data())
def test_a_review_without_one_of_its_findings_never_scores_lower(found, data):
    gone = data.draw(st.sampled_from(found))
    rest = [one for one in found if one is not gone]

    assert card(rest).overall >= card(found).overall


@given(findings)
def test_a_waived_finding_costs_nothing_and_says_what_it_would_cost(found):
    waived = [replace(one, waiver=Waiver(one.name, "agreed")) for one in found]

    assert card(waived).overall == 100
    assert card(waived).axes["balance"].before_waivers == card(found).axes["balance"].score


@given(findings)
def test_a_silenced_finding_costs_nothing(found):
    silenced = [replace(one, silenced_by="no-target") for one in found]

    assert card(silenced).overall == 100
    assert not any(points(silenced, {"team": 5}, 5))


def test_a_possible_finding_costs_half_of_a_likely_one():
    likely = card([finding("purpose", 0, WARNING)]).objectives[0]["balance"]
    possible = card([finding("purpose", 0, WARNING, "possible")]).objectives[0]["balance"]

    assert (likely, possible) == (90.0, 95.0)


def test_a_leg_that_nothing_was_judged_by_is_null_and_not_100():
    scored = score([Outcome(RULES["purpose"], 0, ())], [], {}, 1)

    assert scored.overall is None
    assert all(leg.score is None for leg in scored.axes["balance"].legs)


def test_a_crashed_rule_leaves_its_leg_null_and_the_score_partial():
    scored = score([Outcome(RULES["purpose"], 0, (), crashed="KeyError"), Outcome(RULES["quality"], 1, ())], [], {}, 1)

    legs = {leg.name: leg.score for leg in scored.axes["balance"].legs}
    assert (legs["purpose"], legs["quality"]) == (None, 100.0)
    assert scored.axes["balance"].partial


@pytest.mark.parametrize(("level", "left"), [(ERROR, 80.0), (WARNING, 90.0), (HINT, 97.0)])
def test_each_level_takes_its_share_of_the_objective(level, left):
    assert card([finding("measurable", 2, level)]).objectives[2]["clarity"] == left


def test_a_finding_about_one_team_weighs_by_the_team_s_share_of_the_objectives():
    found = [finding("focus", None)]

    small = score(outcomes(found), found, {"team": 1}, 5).overall
    whole = score(outcomes(found), found, {"team": 5}, 5).overall

    assert whole == 90.0 < small

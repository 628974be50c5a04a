"""Two phrases side by side."""

import pytest

from sheets_service.text import likeness, pull_apart, read_phrase, same_measure, share_topic


def pair(decide, first, second):
    return decide(read_phrase(first), read_phrase(second)).label


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Raise NPS from 20 to 40", "Net Promoter Score at 40"),
        ("Reduce churn to 4%", "Increase retention to 96%"),
        ("Page load below 2 s", "Page speed under 2000 ms"),
        ("Hire 4 welders", "Recruit four welders"),
        ("Open the new repair desk", "Launch the repair desk"),
    ],
)
def test_one_measure_in_two_wordings(first, second):
    assert pair(same_measure, first, second) == "duplicate"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Grow sales in EMEA by 10%", "Grow sales in APAC by 10%"),
        ("Reduce customer churn to 4%", "Reduce employee churn to 4%"),
        ("Raise reading scores by 5%", "Raise maths scores by 5%"),
        ("Gross margin of 40%", "Net margin of 40%"),
        ("Zero broken seals", "Zero late invoices"),
        ("Welders hired: 0 → 85", "Hired welders who pass the plate test: 60% → 85%"),
    ],
)
def test_a_contrast_keeps_two_measures_apart(first, second):
    assert pair(same_measure, first, second) == ""


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Raise ticket prices by 10%", "Lower ticket prices by 5%"),
        ("Expand the menu to 60 dishes", "Trim the menu to 30 dishes"),
        ("Increase average handling time to 8 minutes", "Reduce average handling time from 6 to 4 minutes"),
    ],
)
def test_opposite_targets_on_one_measure(first, second):
    assert pair(pull_apart, first, second) == "opposite"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Reduce onboarding time to 2 days", "Increase onboarding satisfaction to 4.5"),
        ("Evening calls abandoned: 19% → 6%", "Evening calls solved at first contact: 48% → 62%"),
        ("Increase retention to 95%", "Reduce churn to 5%"),
        ("Cut support tickets by 30%", "Raise self-service use to 60%"),
    ],
)
def test_rows_that_go_together_are_not_opposite(first, second):
    assert pair(pull_apart, first, second) != "opposite"


def test_a_trade_off_between_two_measures_is_no_opposite():
    assert not pair(pull_apart, "Raise revenue from $2M to $3M", "Logo churn from 9% to 5%")


def test_shared_words_relate():
    assert pair(share_topic, "Pumps returned in their first season", "Farmers trust our pumps") == "related"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("KR1: Raise NPS from 20 to 40", "Raise NPS 20 → 40"),
        ("- Reduce waits", "reduce waits"),
        ("Reduce  waits.", "Reduce waits"),
    ],
)
def test_prefixes_case_and_arrows_do_not_count(first, second):
    assert likeness(first, second) > 0.85


def test_likeness_runs_from_none_to_all():
    assert likeness("Reduce waits", "Reduce waits") == 1
    assert likeness("Reduce waits", "Plant oak trees") < 0.2
    assert likeness("Waits 20 → 10", "Waits 40 → 30", numbers=False) == 1
    assert likeness("", "") == 1

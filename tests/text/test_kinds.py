"""Outcome, output or activity."""

import pytest

from sheets_service.text import is_baseline_row, is_compound, is_maintain, kind, read_phrase


@pytest.mark.parametrize(
    "text",
    [
        "Increase the share of swimmers who come back from 30% to 45%",
        "Reduce release failures from 12 to 4 per month",
        "Median minutes to a ready table",
        "Guests who would come again (%)",
        "Near misses reported per month",
        "Letters answered within three days",
        "85% of tenants say the stairwell is clean",
        "Every child can swim 50 metres",
        "Better sleep on the ward",
        "Claims sent back for missing papers",
        "Zero lost parcels",
        "Win back 40 lapsed members",
        "Generate $300k in new grants",
        "Deliver 12% more organic revenue",
        "Support score 4.4 out of 5",
        "Keep breakdowns below 3 a week",
        "Spend no more than 10 points of the error budget",
        "Offers accepted",
        "Growers opening the weather report each morning",
    ],
)
def test_a_change_for_someone_is_an_outcome(text):
    assert kind(read_phrase(text)).label == "outcome"


@pytest.mark.parametrize(
    "text",
    [
        "Launch the visitor app",
        "Rollout of the new till system",
        "Development of a training handbook",
        "90% of runbooks updated",
        "12 recipes published",
        "Booking portal live in all halls",
        "New hiring policy approved",
        "100% of depots have the new scanner",
        "Hire three gardeners",
        "Obtain the organic certificate",
        "The archive is digitised and indexed",
        "Migrate all ledgers to the new platform",
        "Set up a repair workshop in two towns",
        "Get sign-off for the new charter",
        "Design and print the season brochure",
    ],
)
def test_a_thing_delivered_is_an_output(text):
    assert kind(read_phrase(text)).label == "output"


@pytest.mark.parametrize(
    "text",
    [
        "Support the sales team with demos",
        "Hold 90 % of 1:1s",
        "Weekly call with every depot",
        "Participation in the trade group",
        "Help partners prepare their stands",
        "Analyse why orders fail",
        "Explore ways of saving water",
        "Continue to coach new drivers",
        "Make 40 calls a day",
        "Regular tasting sessions",
        "Meet every grower once a month",
        "Monitor the reservoirs",
    ],
)
def test_work_without_an_end_state_is_an_activity(text):
    assert kind(read_phrase(text)).label == "activity"


def test_a_deliverable_keeps_its_measured_effect():
    phrase = read_phrase("Launch the visitor app to raise repeat visits by 20 percent")

    assert kind(phrase).label == "output"
    assert phrase.frame.effect.text == "to raise repeat visits by 20 percent"


def test_without_words_to_go_by_it_is_unclear():
    assert kind(read_phrase("Blue")).label in {"unclear", "outcome"}
    assert kind(read_phrase("")).label == "unclear"


def test_other_languages_are_judged_by_their_numbers_only():
    assert kind(read_phrase("Die Wartezeit von 12 auf 5 Tage senken und halten")).label == "outcome"
    assert kind(read_phrase("Wir führen die neue Kasse in den Filialen ein und bilden aus")).label == "unclear"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Establish a baseline for repeat visits by 1 May", True),
        ("Baseline for noise agreed", True),
        ("Raise repeat visits from a baseline of 12 to 20", False),
    ],
)
def test_a_baseline_row_is_known(text, expected):
    assert is_baseline_row(read_phrase(text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Maintain lift availability at 99%", True),
        ("Keep churn under 3%", True),
        ("Hold four open evenings", True),
        ("Hold 6 public meetings on the cycle path", False),
        ("Raise lift availability to 99%", False),
    ],
)
def test_a_level_to_hold_is_known(text, expected):
    assert is_maintain(read_phrase(text)) is expected


@pytest.mark.parametrize(
    "text",
    [
        "Late trains below 4% and 80% of riders satisfied",
        "Certify 1,000 drivers and 300 pilots",
        "Train 60 drivers, cut accidents by 20% and reach a rating of 4.5",
    ],
)
def test_two_measures_in_one_row(text):
    left, right = is_compound(read_phrase(text))

    assert left.text
    assert right.text


@pytest.mark.parametrize(
    "text",
    [
        "Serve 90 guests an hour while complaints stay below 2%",
        "Sales and service calls answered: 70% → 90%",
        "Score of 4+ (strongly agree = 5, agree = 4) in the pupils' survey",
        "Vaccinate 1,200 cattle and horses",
        "Cut set-up time by 50%, from 10 to 5 days",
        "Bread and milk sold out before noon: 30% → 10%",
        "Cut returns from 9% to 4% without raising prices by more than 2%",
    ],
)
def test_one_measure_with_a_limit_is_one_measure(text):
    assert is_compound(read_phrase(text)) is None

"""Rows as people type them in a hurry: starts in brackets, two columns in one cell, rhythms, ranks, work of hands."""

import pytest

from sheets_service.text import kind, read_phrase


def way(text):
    phrase = read_phrase(text)
    start, goal = phrase.first("baseline"), phrase.first("target")
    return (start.value if start else None, goal.value if goal else None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sickness absence falls below 8% (last yr 14%)", (14, 8)),
        ("On-time arrivals 75% (prior year: 62%)", (62, 75)),
        ("Repeat bookings at 55% (LY 40%)", (40, 55)),
        ("Spend on taxis no more than 1.2m (2025: 2.0m)", (2.0, 1.2)),
        ("Hearings adjourned: under 20% (FY25: 31%)", (31, 20)),
        ("Guest satisfaction >=75 (70)", (70, 75)),
        ("Loan renewals >= 90% (81%)", (81, 90)),
        ("Days to repair: 58 / 35", (58, 35)),
        ("Occupancy: 60% / 75%", (60, 75)),
        ("Recycling rate (%): 55 70", (55, 70)),
        ("Collection of dog waste: weekly → daily", (52, 365)),
        ("Hand hygiene fed back from monthly to weekly", (12, 52)),
        ("Rank of our app: 5th → 2nd", (5, 2)),
        ("Safety maturity level 2 → level 4", (2, 4)),
        ("From level 2 to level 3 in the hygiene audit", (2, 3)),
        ("Plant 6,000 hedgerow saplings", (None, 6000)),
        ("Replace the top 10 leaking valves", (None, 10)),
        ("Collect stories from 30 keepers", (None, 30)),
        ("Guest rating: 7.9 → 8.5.", (7.9, 8.5)),
        ("No level 1 pupils wait for a place", (None, 0)),
        ("Headcount within ±5% of plan", (None, 5)),
        ("Tenants satisfied: 61% >> 75%", (61, 75)),
        ("Satisfaction of jurors | 61 | 75", (61, 75)),
        ("Boiler outages: 2 in Q1 → 0", (2, 0)),
        ("People joining the programme: 800 -> 2000", (800, 2000)),
        ("From 1500 to 2024 visits", (1500, 2024)),
        ("Riders a day: 2000 → 5000", (2000, 5000)),
        ("Reach 2030 members", (None, 2030)),
        ("Members by 2030: 5", (None, 5)),
        ("Cost per booking 1900 $ → 1500 $", (1900, 1500)),
        ("75% satisfied parents (as of June: 61%)", (61, 75)),
        ("Falls on ward 7 from 12 to 5", (12, 5)),
        ("Beds per ward 7 → 9", (7, 9)),
    ],
)
def test_start_and_target_are_read_however_they_are_typed(text, expected):
    assert way(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meals of 3 / 5 stars", (None, 3)),
        ("Teach pupils of the 3rd to 5th grade", (None, None)),
        ("Scrap on plant 6 from 4% to 2%", (4, 2)),
        ("Keep level 3 alarms under 5", (None, 5)),
        ("Churn among the top 20 members from 5% to 3%", (5, 3)),
        ("Reach the top 10 of the league", (None, None)),
        ("Weekly visits of the mobile library", (None, None)),
        ("Sign 5 leases (3 in the harbour)", (None, 5)),
    ],
)
def test_what_only_looks_like_a_start_is_left_alone(text, expected):
    assert way(text) == expected


def test_plus_or_minus_bounds_a_row_and_moves_nothing():
    phrase = read_phrase("Staffing on each shift +/- 10% of the roster")

    assert phrase.first("delta") is None
    assert phrase.comparator == "at most"
    assert phrase.first("target").span.text == "+/- 10%"


def test_a_full_stop_after_a_number_makes_no_date_of_it():
    assert read_phrase("Guest rating at 8.5.").deadline is None
    assert read_phrase("Guest rating at 4.5 by 8.5.").deadline.text == "8.5."


def test_more_of_something_that_is_paid_is_a_limit():
    assert read_phrase("Ovens bake twice as even using at most 10% more gas").first("guardrail").value == 10


def test_double_is_an_adjective_beside_a_number_of_its_own():
    assert read_phrase("Double bookings per month: 19 -> 3").first("delta") is None
    assert read_phrase("Double bookings by May").first("delta").value == 2


@pytest.mark.parametrize(
    "text",
    [
        "Resurface 18 km of cycle lanes",
        "Repaint 12 classrooms",
        "Paint the rehearsal room",
        "Prune 250 apple trees",
        "Retrofit 40 buses with particle filters",
        "Repair 60 street lamps",
        "Rehang 30 pictures",
        "Vaccinate 2,000 calves",
        "New menu for the school canteen",
        "Updated evacuation plan for the theatre",
        "Signed lease for the second bakery",
        "Handover of the new terminal",
        "Run 5 pilots with driverless tractors",
        "Publish recipes: 30 -> 75",
        "Install water meters from 40 to 90",
    ],
)
def test_work_of_hands_and_new_things_are_outputs(text):
    assert kind(read_phrase(text)).label == "output"


@pytest.mark.parametrize(
    "text",
    [
        "Weekly huddles with the ward managers",
        "Monthly coffee mornings with parents",
        "Regular calls with the top suppliers",
        "Quarterly roundtables with local farmers",
    ],
)
def test_events_with_people_are_activities_and_not_some_of_many(text):
    assert kind(read_phrase(text)).label == "activity"


@pytest.mark.parametrize(
    "text",
    [
        "Deploy frequency: weekly → daily",
        "Archive hours with searchable transcripts 40 -> 80",
        "Deliver parcels on time: 85% → 95%",
        "Paint complaints: 12 → 4",
        "Feed costs per litre from 30 to 25 cents",
        "Stock accuracy 91% → 98%",
        "Screen time of trainees falls from 6h to 4h",
        "New members",
        "New regulars who come twice a month",
        "Spend less than €50k on courier services",
    ],
)
def test_nouns_that_look_like_orders_stay_measures(text):
    assert kind(read_phrase(text)).label == "outcome"

"""Where a measure starts and where it shall be, in the many ways in which people write the two down."""

import pytest

from sheets_service.text import read_phrase


def ends(text):
    phrase = read_phrase(text)
    return tuple(found.value if (found := phrase.first(role)) else None for role in ("baseline", "target"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Guests who come back: 30% > 45%", (30, 45)),
        ("Tickets older than 30 days: 120 > 30", (120, 30)),
        ("Pupils reading two or more books a month 22% > 40%", (22, 40)),
        ("Share of shifts with a nurse in charge (%) 40 / 75", (40, 75)),
        ("% of parcels scanned at the ramp - 61 / 92", (61, 92)),
        ("Stations with a lift 12/40 → 25/40", (12, 25)),
        ("No-shows: 18 % → max. 9 %", (18, 9)),
        ("NPS +12 → +35", (12, 35)),
        ("NPS from -5 to 20", (-5, 20)),
        ("Margin -2 % → +3 %", (-2, 3)),
        ("Cost per kWh 31 ct → 26 ct", (31, 26)),
        ("1 in 5 lessons taught by somebody else → 1 in 10", (20, 10)),
        ("Tickets solved in 24 h 55 → 80 %", (55, 80)),
        ("First-time fix rate: 62 %; target 80 %", (62, 80)),
        ("Members 118 / goal 150", (118, 150)),
        ("Gifts: 2.1 → 3.0 M CHF", (2.1e6, 3e6)),
        ("Orders a day: 800 → 1.2k", (800, 1200)),
        ("Alarms per week 64 → 10", (64, 10)),
        ("€1.2m of rent (start of quarter: €740k)", (740_000, 1_200_000)),
        ("Hold 8 drop-in clinics", (None, 8)),
        ("Put up 9 bird boxes", (None, 9)),
        ("Reduce 30-day readmissions", (None, None)),
        ("Plant 12 pear trees", (None, 12)),
        ("12 farms today, 20 by summer", (12, 20)),
        ("NPS from +27 to +35", (27, 35)),
        ("Cost per hire 800 EUR to 500 EUR", (800, 500)),
        ("Repair time: 48h/24h", (48, 24)),
    ],
)
def test_two_numbers_side_by_side_are_start_and_target(text, expected):
    assert ends(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Complaints ≤ 12 (prev. year: 29)", (29, 12)),
        ("Wait at the desk max. 5 min (avg. 11 min last year)", (11, 5)),
        ("85% of claims settled in 10 days (Q1: 60%)", (60, 85)),
        ("Error rate: 4% by March (7% in Sept)", (7, 4)),
        ("Fewer than 10 lost bags a day (26 in 2025)", (26, 10)),
        ("Rating 4.6★ (4.1★ now)", (4.1, 4.6)),
        ("Users on the new plan: 300 (none today)", (0, 300)),
        ("80% of 12-year-olds swim 50 m (currently 55%)", (55, 80)),
        ("9% no-shows or fewer; we are at 18%", (18, 9)),
    ],
)
def test_a_number_beside_a_past_day_is_the_start(text, expected):
    assert ends(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hire 4 drivers (2 for nights)", (None, 4)),
        ("Visit 25 farms within 50 km (max. 2 per day)", (None, 25)),
        ("Raise €2.5M for the new wing (goal of the board: €4M)", (None, 2_500_000)),
        ("Sick days per head 9 → 6 (min. 4)", (9, 6)),
        ("Guests +25 %", (None, None)),
        ("Handling time: -20 %", (None, None)),
    ],
)
def test_a_number_in_brackets_without_a_past_day_is_no_start(text, expected):
    assert ends(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Deploy new scanners at doors 1-6",
        "Replace sensors on lines 2 and 3",
        "Investigate why members leave after session 2",
    ],
)
def test_numbers_of_places_and_parts_are_no_target(text):
    assert ends(text) == (None, None)


def test_a_cadence_alone_is_what_the_row_promises():
    assert ends("Post 3 times a week on Instagram") == (None, 3)
    assert ends("Members who train 3 times a week: 20% → 40%") == (20, 40)

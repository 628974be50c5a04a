"""Numbers in OKR phrases: value, unit and the part each one plays."""

import re

import pytest

from sheets_service.text import read_phrase
from sheets_service.text.figures import _find_bare, _find_each
from sheets_service.text.lang import grammar_of
from sheets_service.text.mask import _NAMES, find_names
from sheets_service.text.normalise import normalise


def roles(text):
    return [
        (quantity.value, quantity.unit, quantity.role)
        for quantity in read_phrase(text).quantities
        if quantity.role != "identifier"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Raise trust among patients from 41 to 55", [(41, "", "baseline"), (55, "", "target")]),
        ("Queue at the till: 14 min → 6 min", [(14, "minute", "baseline"), (6, "minute", "target")]),
        ("Queue at the till: 14 min -> 6 min", [(14, "minute", "baseline"), (6, "minute", "target")]),
        ("Answer letters in 5 days instead of 12", [(5, "day", "target"), (12, "", "baseline")]),
        ("Nights without an alarm up to 25", [(25, "", "target")]),
        ("Cut visits without a purchase by 30%", [(30, "%", "delta")]),
        ("Sell 400 jackets without refunds above 3%", [(400, "jacket", "target"), (3, "%", "guardrail")]),
        ("Raise sightings from an average of 9 to 16", [(9, "", "baseline"), (16, "", "target")]),
        ("Sick leave 8% (spring) 5% (autumn)", [(8, "%", "baseline"), (5, "%", "target")]),
        ("Umsatz Werft 1.050 T€ -> 1.300 T€", [(1050000, "€", "baseline"), (1300000, "€", "target")]),
        ("Jobs closed per ticket 35 -> 20%", [(35, "", "baseline"), (20, "%", "target")]),
        ("Boats ready without overtime in 4 days, down from 9 days", [(4, "day", "target"), (9, "day", "baseline")]),
        ("Swim with the juniors, 2x week", [(2, "times", "target")]),
        ("Grow sign-ups 3x year over year", [(3, "times", "delta")]),
        ("Stalls fitted (KW 19)", []),
        ("Regattas lost to rain: 18 last half, at most 8 this half", [(18, "", "baseline"), (8, "", "target")]),
        ("Boats hired out: 23 a week on average in Q1, 10 a week in Q3", [(23, "", "baseline"), (10, "", "target")]),
        ("Run one rescue drill a quarter with the 4 clubs", [(4, "club", "target")]),
        (
            "Cows with a score of 3 or worse: 14 % of the herd → 6 %",
            [(3, "", "scope"), (14, "%", "baseline"), (6, "%", "target")],
        ),
        ("Debt per household drops £120 from £410", [(120, "£", "delta"), (410, "£", "baseline")]),
        ("Get torn sails well below today's 7%", [(7, "%", "baseline")]),
        ("Cut waste by a quarter", [(25, "%", "delta")]),
        ("Energy used falls a quarter", [(25, "%", "delta")]),
        ("Hold an open evening a quarter for parents", []),
        ("Club portal 2.1 open to members", []),
        (
            "Cut the wait from a median of 190 minutes to 40 minutes",
            [(190, "minute", "baseline"), (40, "minute", "target")],
        ),
        ("Rides per boat and day 2.6 -> 3.3", [(2.6, "", "baseline"), (3.3, "", "target")]),
        ("Replies within 15 minutes, down from 48 minutes", [(15, "minute", "target"), (48, "minute", "baseline")]),
        (
            "Punctual trams from 81% to 94%, with overtime staying under 1% of hours",
            [(81, "%", "baseline"), (94, "%", "target"), (1, "%", "guardrail")],
        ),
        ("Share of tickets older than 5 days kept below 10%", [(5, "day", "window"), (10, "%", "target")]),
        ("Lift the pass rate to 80 % (today 64 %)", [(80, "%", "target"), (64, "%", "baseline")]),
        ("Broken parcels down from 4.2% to 1%", [(4.2, "%", "baseline"), (1, "%", "target")]),
        ("Reduce waste by a third", [(33.33, "%", "delta")]),
        ("Double the number of evening courses", [(2, "times", "delta")]),
        ("Grow bookings 3x", [(3, "times", "delta")]),
        ("20% fewer night calls", [(20, "%", "delta")]),
        ("NPS +12 points", [(12, "point", "delta")]),
        ("Cut costs by 2pp", [(2, "pp", "delta")]),
        ("Cut set-up time by 50%, from 10 to 5 days", [(50, "%", "delta"), (10, "", "baseline"), (5, "day", "target")]),
        ("Repairs at first visit: 58% (Q1) → 80% (Q4)", [(58, "%", "baseline"), (80, "%", "target")]),
        ("Average 4.6/5 on 200+ reviews", [(4.6, "of 5", "target"), (200, "review", "scope")]),
        ("Vaccinate 30% of the 1,200 herds", [(30, "%", "target"), (1200, "herd", "scope")]),
        ("From a baseline of 12% reach 20%", [(12, "%", "baseline"), (20, "%", "target")]),
        ("Beds made before two: 40% → 75%", [(2, "", "window"), (40, "%", "baseline"), (75, "%", "target")]),
        (
            "Spills in halls 1 to 4 from 12 to 5",
            [(1, "", "scope"), (4, "", "scope"), (12, "", "baseline"), (5, "", "target")],
        ),
        ("Room per desk: 14 m² → 10 m²", [(14, "", "baseline"), (10, "", "target")]),
        ("Increase kiosks 1 to 4", [(1, "", "baseline"), (4, "", "target")]),
        ("Cut set-up time in half", [(50, "%", "delta")]),
        ("Move 80% of traffic with zero lost calls", [(80, "%", "target"), (0, "", "guardrail")]),
        ("Sell 400 season tickets", [(400, "ticket", "target")]),
        ("At least 90 % of lamps lit", [(90, "%", "target")]),
        ("60-70 % of classes full", [(60, "%", "target")]),
        ("Zero broken seals", [(0, "seal", "target")]),
        ("Half of all orders leave the same day", [(50, "%", "target")]),
        ("1 in 5 visitors comes back", [(20, "%", "target")]),
        ("Raise €2.5M for the new wing", [(2_500_000, "€", "target")]),
        ("Reach 12k readers", [(12_000, "reader", "target")]),
        ("Get 1,500 signatures", [(1500, "signature", "target")]),
        ("Median repair 1h20 → 40 min", [(80, "minute", "baseline"), (40, "minute", "target")]),
    ],
)
def test_a_number_has_value_unit_and_role(text, expected):
    assert roles(text) == expected


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Riders over 70 who buy online: 12% to 30%", 70),
        ("Streets with a bench (of 30)", 30),
        ("Breakdowns per 1,000 trips: 9 → 4", 1000),
        ("Win 8 clients worth at least €50k each", 50_000),
    ],
)
def test_a_number_that_says_what_is_counted_is_scope(text, scope):
    assert (scope, "scope") in [(value, role) for value, _, role in roles(text)]


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("Borrowers back within 30 days: 40% → 55%", 30),
        ("85% of alarms answered within 3 minutes", 3),
        ("Still employed after 12 months: 50% → 65%", 12),
        ("200 visits per 7 days", 7),
    ],
)
def test_a_length_of_time_beside_a_target_is_a_window(text, window):
    assert (window, "window") in [(value, role) for value, _, role in roles(text)]


def test_a_side_condition_is_a_guardrail():
    phrase = read_phrase("Serve 90 guests an hour while complaints stay below 2%")

    assert phrase.first("target").value == 90
    assert phrase.first("guardrail").value == 2


@pytest.mark.parametrize(
    "text",
    [
        "Pass the ISO 22301 audit",
        "Start Phase 3 of the move",
        "p99 of the search page",
        "Offer 24/7 advice",
        "Trains between 22:00 and 05:30",
        "Migrate to TLS 1.3",
        "H-2.4 Nurses who feel rested",
        "Launch v3.1 of the reader",
        "Hold 1:1s with every starter",
    ],
)
def test_digits_of_a_name_are_no_goal(text):
    assert read_phrase(text).first("baseline", "target", "delta", "unassigned") is None


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("Minutes to the first drink: 11 → 6", "down"),
        ("Raise attendance to 95 %", "up"),
        ("Fewer than 3 power cuts", "down"),
        ("Keep the pool at 27 degrees", "hold"),
        ("Complaints cut by half", "down"),
        ("Warm meals at or above 80 %", "up"),
        ("Improve forecast error by 15 percent", "down"),
    ],
)
def test_direction_comes_from_numbers_then_words(text, direction):
    assert read_phrase(text).direction == direction


@pytest.mark.parametrize(
    ("text", "comparator"),
    [("Keep noise below 50 dB", "at most"), ("Reach 90%+ on time", "at least"), ("From 3 to 5 lines", "")],
)
def test_comparator(text, comparator):
    assert read_phrase(text).comparator == comparator


@pytest.mark.parametrize(
    ("text", "baseline", "target", "unit"),
    [
        ("Wartezeit von 12 Tagen auf 5 Tage senken", 12, 5, "day"),
        ("Réduire les retards de 18 % à 9 % pour nos clients", 18, 9, "%"),
        ("Reducir las quejas de 40 a 25 al mes en las tiendas", 40, 25, ""),
        ("Ridurre gli errori da 30 a 12 nei nostri uffici", 30, 12, ""),
        ("Verlaag de wachttijd van 14 dagen naar 6 dagen", 14, 6, "day"),
        ("Aumentar a satisfação dos clientes de 70% para 85%", 70, 85, "%"),
    ],
)
def test_other_languages_go_from_a_start_to_a_target(text, baseline, target, unit):
    phrase = read_phrase(text)

    assert phrase.first("baseline").value == baseline
    assert phrase.first("target").value == target
    assert phrase.first("target").unit == unit


def test_a_range_keeps_its_upper_end():
    assert read_phrase("Between 30 and 45 test drives").first("target").upper == 45


def test_two_numbers_of_one_row_may_both_be_targets():
    values = [quantity.value for quantity in read_phrase("Print 5 leaflets and 2 posters").quantities]

    assert values == [5, 2]
    assert {quantity.role for quantity in read_phrase("Print 5 leaflets and 2 posters").quantities} == {"target"}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Move plants to phase 2 and 3 by May", ["2"]),
        ("Orders at shop no. 7: 40 to 60", ["7"]),
        ("Mean score (n = 50): 7.2 to 8.5", ["50"]),
        ("Support line open 24 / 7", ["24"]),
        ("Calls before 9 am: 40 to 60", ["9"]),
        ("Rides on lines 1 and 2: 400 to 500", ["1"]),
        ("Cut days to close a fault from 46 to 20", []),
    ],
)
def test_digits_of_their_own_are_a_name_when_a_word_or_a_sign_beside_them_says_so(text, named):
    identifiers = [one for one in read_phrase(text).quantities if one.role == "identifier"]

    assert [f"{one.value:g}" for one in identifiers] == named


@pytest.mark.parametrize("word", sorted(set(re.findall(r"[a-z]+", _NAMES.pattern))))
def test_no_word_that_makes_a_name_is_passed_over(word):
    for text in (f"plan {word} 7 by noon", f"plan {word} 7 and 8", f"{word}. 12: from 3"):
        named = {match.span() for match in _NAMES.finditer(text)}

        assert named <= set(find_names(text, text)), text


@pytest.mark.parametrize(
    "low",
    [
        "raise orders in zone 17 from 1,200 to 1,900",
        "hire 12 nurses by may",
        "cut waste from 31 t to 26 t",
        "queues of 17 h 30 in kr 20",
        "serve 3 in 4 guests and 18 out of 20 hosts",
        "pass 12 business days, 5 b and 7 m",
        "sell 1,0000 tickets for 5 hundred",
        "paint 4 of 6 halls",
    ],
)
def test_numbers_that_stand_bare_are_read_as_the_pattern_of_all_numbers_reads_them(low):
    english = grammar_of("en")
    bare = _find_bare(low, english)

    assert bare is None or bare == list(_find_each(low, normalise(low), english, (), worded=False))
    assert (bare is not None) == low.startswith(("raise", "hire"))

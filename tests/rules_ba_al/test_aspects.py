"""Which side of success a measure shows: more, faster, cheaper, or whether it is any good."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sheets_service.parse import parse
from sheets_service.records import read_record
from sheets_service.rules.pairs import in_per_cent, measure_words, plain
from sheets_service.rules.tensions import find_sides
from sheets_service.text.aspects import read_aspects
from sheets_service.text.topics import find_topics


def row(text, **fields):
    record = {"objectives": [{"text": "x", "key_results": [{"text": text, **fields}]}]}
    return parse(read_record(record).draft, None).key_results[0]


@pytest.mark.parametrize(
    ("text", "push"),
    [
        ("Loaves baked per hour: 90 -> 120", "volume"),
        ("Adults enrolled: 150 -> 400", "volume"),
        ("Median days to a decision: 60 -> 20", "speed"),
        ("Length of stay: 6 -> 5 days", "speed"),
        ("Cost per repair: €84 -> €70", "cost"),
        ("Revenue per shop: €92k -> €101k", "money"),
    ],
)
def test_a_measure_that_counts_alone_is_a_push(text, push):
    assert (read_aspects(text).push, read_aspects(text).guard) == (push, "")


@pytest.mark.parametrize(
    ("text", "guard"),
    [
        ("Loaves returned as flat: 6% -> 3%", "harm"),
        ("Parcels opened first time right: 80% -> 95%", "quality"),
        ("Joiners still here after six months: 20% -> 40%", "retention"),
        ("Guests who would recommend us: 40% -> 60%", "satisfaction"),
        ("People who cook twice a week: 40 -> 90", "achievement"),
        ("Lamps with a shade: 20% -> 60%", "share"),
    ],
)
def test_a_measure_that_would_show_the_price_is_a_guard(text, guard):
    unit = "%" if "%" in text else ""

    assert (read_aspects(text, unit).push, read_aspects(text, unit).guard) == ("", guard)


def test_words_of_several_parts_are_found_wherever_the_list_breaks_its_lines():
    assert all(
        read_aspects(text).guard == "harm"
        for text in ("No shows per week", "Nurse turnover", "Stock outs", "Drop-outs")
    )


def test_a_relative_change_is_no_share():
    assert read_aspects("Weekly active users up 25%", "%", relative=True).push == "volume"


def test_a_rate_names_nobody_who_feels_it():
    assert not read_aspects("Claims closed per adjuster per day").felt
    assert read_aspects("Patients seen within the hour").felt


def test_shares_meet_in_per_cent():
    kiln = row("Broken glaze per tonne of tiles (kg)", baseline="84", target="55")
    mail = row("Errors per 1,000 letters", baseline="9", target="4")

    assert in_per_cent(kiln, kiln.target) == 5.5
    assert in_per_cent(mail, mail.target) == 0.4
    assert in_per_cent(row("Letters lost: 9 -> 4"), 9) == 9


def test_endings_and_ids_do_not_part_one_measure():
    assert measure_words("KR1: Parcels arriving on the promised day") == measure_words(
        "parcels that arrive on the promised day"
    )
    assert plain("H-1.2 Riders who trust us: 52% → 70%") == plain("Riders who trust us 52% -> 70%")


@given(st.text(max_size=200))
@settings(max_examples=200, deadline=None)
def test_any_text_is_read(text):
    read_aspects(text)
    measure_words(text)
    assert all(text[span.start : span.end] == span.text for _, span in find_topics(text))


def test_a_cell_full_of_text_is_read_at_once():
    text = "leads and leads per day, without a check, " * 800
    start = time.perf_counter()

    read_aspects(text)
    find_topics(text)
    measure_words(text)
    find_sides(row("x", note=text))

    assert time.perf_counter() - start < 1

"""Findings that people accepted, wherever they wrote it."""

from datetime import date

import pytest

from sheets_service.waivers import read_waivers

TODAY = date(2027, 1, 18)


@pytest.mark.parametrize(
    ("text", "name", "reason", "until"),
    [
        ("allow no-target: agreed", "no-target", "agreed", None),
        (
            "ask Ana.\nAllow no-target – agreed with finance until 2027-03-31",
            "no-target",
            "agreed with finance",
            "2027-03-31",
        ),
        (
            "allow no-target: the dealers require it, until 2027-03-31",
            "no-target",
            "the dealers require it",
            "2027-03-31",
        ),
        ("allow “no-target”: agreed (until 31 March 2027)", "no-target", "agreed", "2027-03-31"),
        ("allow no-target", "no-target", "", None),
        ("allow no-target: until we know more", "no-target", "until we know more", None),
    ],
)
def test_a_waiver_is_read_with_its_reason_and_its_last_day(text, name, reason, until):
    (waiver,) = read_waivers(text, "D18", TODAY)

    assert (waiver.name, waiver.reason) == (name, reason)
    assert waiver.until == (date.fromisoformat(until) if until else None)


@pytest.mark.parametrize("text", ["", "we allow two weeks for this", "allow everyone", "disallow no-target: x"])
def test_other_words_are_no_waiver(text):
    assert list(read_waivers(text, "D18", TODAY)) == []


def test_two_waivers_in_one_note_are_two():
    found = read_waivers("allow no-target: a\nallow no-baseline: b", "D18", TODAY)

    assert [one.name for one in found] == ["no-target", "no-baseline"]

"""Deadlines in phrases."""

from datetime import date

import pytest

from sheets_service.text import read_phrase


@pytest.mark.parametrize(
    ("text", "deadline"),
    [
        ("Plant 400 trees by the end of October", "end of October"),
        ("Open two ponds before 15 May", "15 May"),
        ("Train every keeper by Q2 2027", "Q2 2027"),
        ("Halve the queue by year end", "year end"),
        ("Repaint the pier by 2027-04-01", "2027-04-01"),
        ("Grow income from $1M in Q1 to $2M in Q4", "Q4"),
    ],
)
def test_a_deadline_is_found(text, deadline):
    assert read_phrase(text).deadline.text == deadline


@pytest.mark.parametrize(
    "text",
    [
        "Guests since January from 0 to 90",
        "Cut energy use by 12% versus 2024",
        "Guests who came twice this week",
        "Visits that may lead to a second one",
        "Q4 pipeline at 3x target",
        "Calls per month",
        "Repairs older than 30 days",
        "Lorries that start in winter",
        "Launch Reader 4.1 to raise sign-ups by 25 percent",
    ],
)
def test_a_time_that_is_no_deadline_is_left_alone(text):
    assert read_phrase(text).deadline is None


def test_a_full_date_has_its_day():
    assert read_phrase("Sign the lease by 31 March 2027").deadline.day == date(2027, 3, 31)


def test_a_day_without_a_year_stays_open():
    assert read_phrase("Sign the lease by 31 March").deadline.day is None

"""Numbers and days in cells."""

from datetime import date

import pytest

from sheets_service.text import parse_day, parse_number

CYCLE = (date(2026, 7, 1), date(2026, 9, 30))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12h", (12, "hour")),
        ("€ 2,5 Mio", (2_500_000, "€")),
        ("99.9%", (99.9, "%")),
        ("0 of 4", (0, "of 4")),
        ("8,400", (8400, "")),
        ("1 200", (1200, "")),
        ("-3", (-3, "")),
        ("3.7/5", (3.7, "of 5")),
        ("~45 min", (45, "minute")),
        ("1.2bn", (1_200_000_000, "")),
        ("2½ hours", (2.5, "hour")),
        ("12 (est.)", (12, "")),
        ("Phase 2", None),
        ("24/7", None),
        ("5 → 8", None),
        ("n/a", None),
        ("TBD", None),
        ("soon", None),
        ("Q3", None),
        ("2026-05-04", None),
        ("", None),
    ],
)
def test_a_cell_holds_one_number_or_none(text, expected):
    assert parse_number(text) == expected


@pytest.mark.parametrize(
    ("text", "decimal", "value"), [("1.234", "", 1234), ("1.234", ".", 1.234), ("1,234", ",", 1.234), ("1,5", "", 1.5)]
)
def test_the_document_settles_the_decimal_sign(text, decimal, value):
    assert parse_number(text, decimal=decimal)[0] == value


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-08-14", date(2026, 8, 14)),
        ("31.03.2027", date(2027, 3, 31)),
        ("14 August", date(2026, 8, 14)),
        ("Aug 14", date(2026, 8, 14)),
        ("end of August", date(2026, 8, 31)),
        ("August", date(2026, 8, 31)),
        ("Q3", date(2026, 9, 30)),
        ("Q4 2026", date(2026, 12, 31)),
        ("2026-Q1", date(2026, 3, 31)),
        ("end of quarter", date(2026, 9, 30)),
        ("H2 2026", date(2026, 12, 31)),
        ("EOY", date(2026, 12, 31)),
        ("09/08/2026", date(2026, 8, 9)),
        ("8/25/2026", date(2026, 8, 25)),
        ("15 août 2026", date(2026, 8, 15)),
        ("3. Quartal", date(2026, 9, 30)),
        ("31 February 2026", None),
        ("ongoing", None),
        ("12", None),
    ],
)
def test_a_due_cell_names_the_last_day_it_allows(text, day):
    assert parse_day(text, today=None, cycle=CYCLE) == day


def test_without_a_cycle_a_day_falls_into_the_coming_year():
    assert parse_day("31 March", today=date(2026, 11, 2), cycle=None) == date(2027, 3, 31)


@pytest.mark.parametrize(
    ("text", "day"),
    [("31-Oct", date(2026, 10, 31)), ("15-Dec-26", date(2026, 12, 15)), ("18/Jan", date(2027, 1, 18))],
)
def test_a_day_just_over_is_not_taken_for_next_years(text, day):
    assert parse_day(text, today=date(2026, 11, 18), cycle=None) == day


def test_without_any_date_a_day_without_a_year_stays_open():
    assert parse_day("31 March", today=None, cycle=None) is None

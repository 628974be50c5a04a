"""Formulas that stand in planning sheets come out as Google shows them."""

import pytest

from tests.sheets_double import SheetsDouble


@pytest.fixture(scope="module")
def double():
    with SheetsDouble() as running:
        yield running


@pytest.mark.parametrize(
    ("formula", "shown"),
    [
        ("= 1 / 1024", "0.0009765625"),
        ("=B1/B2", "0.5"),
        ("=SUM(B1:B2)*2", "6"),
        ("=AVERAGE(B1:B3)", "1.5"),
        ('=IF(B1>B2,"up","down")', "down"),
        ('=IF(B1<B2;"up";"down")', "up"),
        ('=IFERROR(B1/B3,"")', ""),
        ("=B1/B3", "#DIV/0!"),
        ('=A1&" "&A2', "Grow Keep"),
        ("=SPARKLINES(1)", "#NAME?"),
        ("=Nowhere!A1", "#REF!"),
        ("=C1", "#REF!"),
        ('=COUNTIF(B1:B3,">=2")', "1"),
        ('="A1:B9"="a1:b9"', "TRUE"),
        ("=-2^2", "4"),
        ("=50%*4", "2"),
        ('=HYPERLINK("https://example.com","plan")', "plan"),
        ("=SUM(Other!A1:A2)", "30"),
    ],
)
def test_a_formula_shows_its_value(double, formula, shown):
    tabs = {"Q3": [["Grow", 1, formula], ["Keep", 2], ["", ""]], "Other": [[10], [20]]}
    plan = double.create(tabs=tabs)

    assert (double.values(plan, "'Q3'!C1") or [[""]]) == [[shown]]

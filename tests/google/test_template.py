"""Starter tabs in a spreadsheet that is already in use."""

from datetime import date

import pytest

from sheets_service.backends.google.template import neutral_formula
from sheets_service.errors import NoAccess
from sheets_service.templates import load_template, template_names
from tests.google.sheets import ANA, TEAM, TODAY, clear, people_s, review, sheets
from tests.sheets_double import SheetsDouble


@pytest.fixture
def double():
    with SheetsDouble(seed=5) as running:
        yield running


@pytest.mark.slow
@pytest.mark.parametrize("locale", ["en_US", "de_DE"])
@pytest.mark.parametrize("name", template_names())
def test_a_template_s_tabs_are_added_and_can_be_reviewed(double, name, locale):
    plan = double.create(tabs=TEAM, locale=locale)
    before = people_s(double, plan)["tabs"]

    titles = sheets(double).add_template(plan, load_template(name, date(2027, 2, 1)))
    added = people_s(double, plan)["tabs"]
    review(double, plan)
    clear(double, plan)

    assert len(double.calls) == 2 + 2 + 2
    assert {title: added[title] for title in before} == before
    assert list(added) == [*before, *titles]
    assert people_s(double, plan)["tabs"] == added
    assert not [cell for row in double.values(plan, titles[0]) for cell in row if str(cell).startswith("#")]


def test_titles_that_are_taken_get_a_number(double):
    plan = double.create(tabs=TEAM)

    first = sheets(double).add_template(plan, load_template("starter", TODAY))
    second = sheets(double).add_template(plan, load_template("starter", TODAY))

    assert second == tuple(f"{title} 2" for title in first)


def test_a_time_out_does_not_add_them_twice(double):
    plan = double.create(tabs=TEAM)
    double.faults.add("reset-after", method="*.batchUpdate")

    titles = sheets(double).add_template(plan, load_template("starter", TODAY))

    assert len(double.snapshot(plan)["sheets"]) == len(TEAM) + len(titles)


def test_somebody_who_may_only_read_is_told_so(double):
    plan = double.create(tabs=TEAM, owner="bo@example.com", access={ANA: "reader"})

    with pytest.raises(NoAccess):
        sheets(double).add_template(plan, load_template("starter", TODAY))


def test_a_formula_reads_the_same_in_every_locale():
    assert neutral_formula('=IF(A1>0.25,"a, 1.5","")') == '=IF(A1>(25/100);"a, 1.5";"")'

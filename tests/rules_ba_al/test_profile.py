"""The balance profile names the leg that is missing, by quoting a row, and never counts what it cannot judge."""

import pytest

from sheets_service.parse import parse
from sheets_service.profile import profile
from sheets_service.records import read_record

BAKERY = {
    "text": "Bread is there when people come",
    "key_results": ["Loaves baked per hour: 90 -> 120", "Shops delivered per day: 14 -> 22"],
}


def read(*objectives):
    return profile(parse(read_record({"objectives": list(objectives)}).draft, None))


def leg(view, name):
    return next(one for one in view.legs if one.name == name)


def test_a_push_without_a_counterweight_is_a_missing_leg_with_a_question():
    view = read(BAKERY).objectives[0]

    quality = leg(view, "quantity against quality")
    assert quality.standing == "missing"
    assert "“Loaves baked per hour" in quality.words
    assert quality.words.endswith("?")
    assert view.legs[0].standing == "missing"


def test_a_counterweight_makes_the_leg_strong_and_both_rows_are_quoted():
    guarded = {**BAKERY, "key_results": [*BAKERY["key_results"], "Loaves returned as flat: 6% -> 3%"]}

    quality = leg(read(guarded).objectives[0], "quantity against quality")

    assert quality.standing == "strong"
    assert "Loaves baked" in quality.words
    assert "Loaves returned" in quality.words


@pytest.mark.parametrize(
    "row",
    [
        "Improve loaves returned",  # no number to reach
        "Launch the returns desk",  # work
        "Loaves returned: X% -> Y%",  # a blank
        "Number of posts about our bread",  # nothing to reach
    ],
)
def test_a_row_that_cannot_be_trusted_fills_no_leg(row):
    more = {**BAKERY, "key_results": [*BAKERY["key_results"], row]}

    assert leg(read(more).objectives[0], "quantity against quality").standing != "strong"


def test_work_alone_is_a_missing_outcome_and_milestones_are_not_judged():
    work = {"text": "Clerks find a file at once", "key_results": ["Launch the search page", "Publish the guide"]}
    typed = {**work, "key_results": [{"text": text, "type": "milestone"} for text in work["key_results"]]}

    assert leg(read(work).objectives[0], "outcomes against outputs").standing == "missing"
    assert leg(read(typed).objectives[0], "outcomes against outputs").standing == "not applicable"


def test_what_cannot_be_judged_stands_last_and_says_why():
    view = read({"text": "", "key_results": ["Rooms without water: 5 -> 0"]}).objectives[0]

    standings = [one.standing for one in view.legs]
    assert standings == sorted(standings, key=["missing", "thin", "strong", "not applicable"].index)
    assert leg(view, "purpose against numbers").words == "Only key results here."


def test_teams_have_a_view_of_their_own_where_there_are_several():
    both = read({**BAKERY, "team": "Oven"}, {**BAKERY, "team": "Shop"})

    assert [view.title for view in both.teams] == ["Oven", "Shop"]
    assert read(BAKERY).teams == ()
    assert both.whole.title == ""
    assert [one.name for one in both.whole.missing] == [one.name for one in both.teams[0].missing]


def test_the_same_set_has_the_same_profile():
    assert read(BAKERY) == read(BAKERY)


def test_the_purpose_of_a_set_never_quotes_a_number_as_more_than_one():
    metric = {"text": "Increase weekly active users by 25%", "key_results": ["Weekly users: 300 -> 375"]}

    purpose = leg(read(metric, BAKERY).whole, "purpose against numbers")
    alone = leg(read(BAKERY).whole, "purpose against numbers")

    assert purpose.standing == "thin"
    assert purpose.words.startswith("One objective of 2 is a number, “Increase weekly active users by 25%” first.")
    assert alone.words.startswith("“Bread is there when people come”")

"""What findings about progress say: the team's own numbers, days and words."""

from datetime import date
from pathlib import Path

from sheets_service.backends.csv_file import parse_csv
from sheets_service.review import review_workbook

TODAY = date(2026, 11, 16)
_HEAD = "Objective,Key result,Owner,Start,Target,Current,Due,Status,Notes,Last update"


def _review(*rows):
    return review_workbook(parse_csv("\n".join((_HEAD, *rows)).encode(), Path("bakery.csv")), today=TODAY)


def _found(review, name):
    return next(one for one in review.findings if one.name == name)


def test_a_number_that_went_the_other_way_is_told_by_its_numbers():
    review = _review(
        "Every loaf sold on its day,Orders taken by noon,Ana,40,90,80,31 Dec,,,",
        ",Loaves thrown away per day,Tom,9,4,13,31 Dec,,Too much on Sundays. Talk to the mill on 20 November,",
        ",Regular guests,Ana,50,90,72,31 Dec,,,",
    )

    found = _found(review, "unbalanced-progress")
    assert "“Loaves thrown away per day” went from 9 to 13, away from 4" in found.message
    assert "-80%" not in found.message
    assert "“Talk to the mill on 20 November”" in found.question


def test_rows_last_looked_at_earlier_are_measured_at_their_own_days():
    review = _review(
        "Every loaf sold on its day,Orders taken by noon,Ana,40,90,80,31 Dec,,,2026-10-20",
        ",Loaves thrown away per day,Tom,9,4,9,31 Dec,,,2026-10-31",
        ",Regular guests,Ana,50,90,62,31 Dec,,,2026-10-31",
    )

    found = _found(review, "unbalanced-progress")
    assert "80% of the way on 20 October" in found.message
    assert "33% could be expected" in found.message


def test_a_row_behind_without_a_step_quotes_the_only_word_and_is_told_once():
    review = _review(
        "Every loaf sold on its day,Orders taken by noon,Ana,40,90,40,31 Dec,,Oven broken twice,",
        ",Regular guests,Ana,50,90,72,31 Dec,,,",
    )

    found = _found(review, "behind-pace")
    assert "stands at 40, where it began" in found.message
    assert "the only word is “Oven broken twice”" in found.message
    assert _found(review, "no-next-step").silenced_by == "behind-pace"


def test_a_row_behind_with_a_step_is_asked_whether_it_is_enough():
    review = _review(
        "Every loaf sold on its day,Orders taken by noon,Ana,40,90,45,31 Dec,,New order form goes out on 1 December,",
        ",Regular guests,Ana,50,90,72,31 Dec,,,",
    )

    assert "“New order form goes out on 1 December”" in _found(review, "behind-pace").question


def test_what_stands_since_a_day_is_no_step():
    review = _review(
        "Every loaf sold on its day,Orders taken by noon,Ana,40,90,45,31 Dec,,Second phone since 1 October,",
        ",Regular guests,Ana,50,90,72,31 Dec,,,",
    )

    assert "the only word is “Second phone since 1 October”" in _found(review, "behind-pace").message


def test_a_day_that_passed_speaks_for_the_pace_of_its_row():
    review = _review(
        "Every loaf sold on its day,Orders taken by noon,Ana,40,90,45,31-Oct,,Miller cancelled twice,",
        ",Regular guests,Ana,50,90,72,31-Dec,,,",
    )

    assert _found(review, "overdue-key-result").listed
    assert _found(review, "behind-pace").silenced_by == "overdue-key-result"


def test_an_objective_that_says_nothing_comes_before_what_its_rows_lack():
    review = _review(
        "Drive growth,New orders per week,Ana,400,900,650,31 Dec,,,",
        ",Downloads per week,Ana,90,150,120,31 Dec,,,",
        ",Sign-ups per week,Ana,90,150,120,31 Dec,,,",
    )

    names = [one.name for one in review.open]
    assert names.index("vague-objective") < names.index("quantity-without-quality")

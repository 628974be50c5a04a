"""Days as sheets write them, and the cycle that the due dates speak of where nobody names one."""

from datetime import date
from pathlib import Path

import pytest

from sheets_service.backends.csv_file import parse_csv
from sheets_service.dating import assume_cycle, is_month_first, turn_month_first
from sheets_service.review import review_workbook

TODAY = date(2026, 11, 13)
_PATH = Path("bakery.csv")


def _days(*texts):
    return [date.fromisoformat(text) for text in texts]


@pytest.mark.parametrize(
    ("due", "today", "cycle"),
    [
        (("2026-12-31", "2026-12-18", "2026-11-30"), TODAY, ("2026-10-01", "2026-12-31")),
        (("2026-09-30", "2026-10-31", "2026-12-31"), TODAY, ("2026-07-01", "2026-12-31")),
        (("2026-03-31", "2026-06-30", "2026-12-15"), TODAY, ("2026-01-01", "2026-12-31")),
        (("2026-12-31", "2026-12-18"), date(2026, 8, 20), ("2026-07-01", "2026-12-31")),
        (("2026-12-31", "2026-12-18"), date(2027, 1, 12), ("2026-10-01", "2026-12-31")),
        (("2026-12-31",) * 5 + ("2027-03-31",), TODAY, ("2026-10-01", "2026-12-31")),
    ],
)
def test_the_cycle_is_the_shortest_that_most_rows_are_due_in(due, today, cycle):
    assert assume_cycle(_days(*due), [], today, begun=True) == tuple(_days(*cycle))


@pytest.mark.parametrize(
    ("due", "today"),
    [
        (("2026-12-31",), TODAY),
        (("2027-01-31", "2027-01-31"), TODAY),
        (("2026-11-15", "2026-11-20"), TODAY),
        (("2026-12-31", "2027-06-30"), TODAY),
        (("2026-12-31", "2026-12-18"), date(2027, 6, 1)),
        (("2026-12-31", "2026-12-18"), None),
    ],
)
def test_days_that_end_no_quarter_or_agree_on_none_tell_no_cycle(due, today):
    assert assume_cycle(_days(*due), [], today, begun=True) is None


def test_check_ins_before_the_quarter_speak_of_a_longer_cycle():
    looked = _days("2026-08-03", "2026-09-01", "2026-10-02")

    assert assume_cycle(_days("2026-12-31", "2026-12-18"), looked, TODAY, begun=True) == (
        date(2026, 7, 1),
        date(2026, 12, 31),
    )


def test_where_nothing_is_due_the_check_ins_say_when_it_began():
    weekly = _days("2026-10-09", "2026-10-23", "2026-11-06")

    assert assume_cycle([], weekly, TODAY, begun=True) == (date(2026, 10, 1), date(2026, 12, 31))
    assert assume_cycle([], weekly[1:2], TODAY, begun=True) is None
    assert assume_cycle([], _days("2026-11-06", "2026-11-11"), TODAY, begun=True) is None
    assert assume_cycle([], weekly, date(2027, 3, 1), begun=True) is None


def test_a_plan_of_which_nothing_has_begun_may_be_of_the_next_quarter():
    due = _days("2027-03-31", "2027-03-19")

    assert assume_cycle(due, [], date(2026, 12, 15), begun=False) == (date(2027, 1, 1), date(2027, 3, 31))
    assert assume_cycle(due, [], date(2026, 12, 15), begun=True) is None


def test_one_day_beyond_the_twelfth_tells_how_a_whole_column_is_written():
    assert is_month_first(["12/11/2026", "12/31/2026"])
    assert not is_month_first(["12/11/2026", "11/10/2026"])
    assert not is_month_first(["12/31/2026", "31/12/2026"])
    assert turn_month_first("12/11/2026") == "2026-12-11"
    assert turn_month_first("18 Dec") == "18 Dec"


def _review(*rows, today=TODAY):
    head = "Objective,Key result,Owner,Start,Target,Current,Due,Last change"
    return review_workbook(parse_csv("\n".join((head, *rows)).encode(), _PATH), today=today)


def test_progress_is_judged_without_a_cycle_and_the_report_says_by_which():
    review = _review(
        "Every loaf sold on its day,Loaves thrown away per day,Ana,60,20,58,12/18/2026,",
        ",Bakers who know tomorrow's orders by noon (%),Tom,40,90,70,12/11/2026,",
    )

    kr = review.okrs.objectives[0].key_results[1]
    assert kr.due == date(2026, 12, 11)
    assert review.okrs.cycle.assumed
    assert "behind-pace" in {one.name for one in review.open}
    assert any("1 October to 31 December 2026" in one for one in review.warnings)


def test_a_named_cycle_is_not_assumed():
    review = review_workbook(
        parse_csv(
            b"Cycle: 1 September to 18 December 2026\n\nObjective,Key result,Owner,Start,Target,Current,Due\n"
            b"Every loaf sold on its day,Loaves thrown away per day,Ana,60,20,58,18 Dec\n"
            b",Orders taken by noon,Tom,40,90,70,18 Dec\n",
            _PATH,
        ),
        today=TODAY,
    )

    assert review.okrs.cycle.start == date(2026, 9, 1)
    assert not review.okrs.cycle.assumed
    assert not any("No cycle with its year" in one for one in review.warnings)


def test_nobody_looked_at_a_row_tomorrow():
    review = _review(
        "Every loaf sold on its day,Loaves thrown away per day,Ana,60,20,58,31.12.2026,12.08.2026",
        ",Orders taken by noon,Tom,40,90,70,31.12.2026,10.11.2026",
    )

    assert [kr.updated for kr in review.okrs.key_results] == [date(2026, 8, 12), date(2026, 11, 10)]


def test_of_a_plan_no_day_is_over():
    review = _review(
        "Every loaf sold on its day,Loaves thrown away per day,Ana,60,20,,31 Oct,",
        ",Orders taken by noon,Tom,40,90,,31 Jan,",
    )

    assert [kr.due for kr in review.okrs.key_results] == [date(2027, 10, 31), date(2027, 1, 31)]


def test_check_ins_headed_by_days_without_a_year_fall_into_the_cycle():
    head = "Objective,Key result,Owner,Start,Target,Due,5 Oct,19 Oct,2 Nov"
    rows = (
        "Every loaf sold on its day,Loaves thrown away per day,Ana,60,20,31 Dec,55,41,33",
        ",Orders taken by noon,Tom,40,90,31 Dec,48,57,66",
        ",Guests who find their loaf at five (%),Tom,40,90,31 Dec,41,,",
    )
    review = review_workbook(parse_csv("\n".join((head, *rows)).encode(), _PATH), today=TODAY)

    assert [one.day for one in review.okrs.key_results[0].history] == _days("2026-10-05", "2026-10-19", "2026-11-02")
    assert review.okrs.cycle.assumed
    assert {one.place.key_result for one in review.open if one.name == "stale-check-in"} == {2}


@pytest.mark.parametrize(
    ("title", "today", "start", "end"),
    [
        ("OKRs Q4 - bakery (updated weekly)", TODAY, "2026-10-01", "2026-12-31"),
        ("Our goals H2", TODAY, "2026-07-01", "2026-12-31"),
        ("Goals October to December", TODAY, "2026-10-01", "2026-12-31"),
        ("OKRs Q4", date(2027, 1, 20), "2026-10-01", "2026-12-31"),
        ("OKRs Q1", date(2026, 12, 10), "2027-01-01", "2027-03-31"),
    ],
)
def test_a_cycle_named_without_its_year_is_the_nearest_one(title, today, start, end):
    sheet = (
        f"{title},,,,,,\n,,,,,,\nObjective,Key result,Owner,Start,Target,12 Oct,26 Oct\n"
        "Every loaf sold on its day,Loaves thrown away per day,Ana,60,20,55,41\n"
    )
    review = review_workbook(parse_csv(sheet.encode(), _PATH), today=today)

    assert [review.okrs.cycle.start, review.okrs.cycle.end] == _days(start, end)
    assert review.okrs.cycle.assumed


def test_two_quarters_in_a_title_name_no_cycle():
    sheet = "Carried over from Q3,,\nOKRs Q4,,\nObjective,Key result,Target\nEvery loaf sold on its day,Loaves thrown away,20\n"

    assert review_workbook(parse_csv(sheet.encode(), _PATH), today=TODAY).okrs.cycle.start is None

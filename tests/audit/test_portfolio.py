from datetime import date
from types import MappingProxyType

import pytest

from sheets_service.audit.across import Comparison, Crossing, Side
from sheets_service.audit.digest import digest_text
from sheets_service.audit.memory import Memory
from sheets_service.audit.outcome import Audit, Standing, conversations
from sheets_service.audit.registry import Enrolment
from sheets_service.audit.result import SheetResult, Talk
from sheets_service.audit.tabs import portfolio_content, results_content, summary
from sheets_service.rule import LEGS

DAY = "2027-01-18"


def result(name, overall=80.0, legs=None, **options):
    scores = MappingProxyType({"overall": overall, "clarity": overall})
    return SheetResult(name, DAY, scores=scores, legs=MappingProxyType(legs or {"quality": overall}), **options)


def standing(name, team="", row=2, before=None, **options):
    return Standing(Enrolment(row, f"{name}.xlsx", name, team or name), result(f"{name}.xlsx", **options), before)


def crossing(number, **options):
    sides = (Side("Sales", "OKRs!C2", f"Row {number}", "Ben"), Side("Care", "OKRs!C3", f"Other {number}", "Eve"))
    told = {
        "name": "conflicting-goals",
        "level": "warning",
        "is_sure": True,
        "rank": 0,
        "message": f"They pull {number}.",
    }
    return Crossing(
        **{**told, "question": "which one holds?", "fix": "", "sides": sides, "mark": f"m{number}", **options}
    )


def audit(*standings, crossings=(), before=None):
    return Audit(DAY, standings, Comparison(tuple(crossings), sheets=len(standings)), before or Memory())


def section(content, title):
    """The rows below a heading of the tab, as lists of their values, blanks left out."""
    rows = [[cell.value for cell in row if cell.value is not None] for row in content.rows]
    begin = rows.index([title]) + 2
    end = next((index for index in range(begin, len(rows)) if not rows[index]), len(rows))
    return rows[begin:end]


def talk(text, rank=1):
    return Talk("OKRs!C2", "no-target", text, f"What of {text}?", "Ben", rank)


def test_teams_stand_in_the_order_of_the_registry_whatever_their_scores():
    content = portfolio_content(audit(standing("Sales", overall=40.0), standing("Care", overall=95.0)))

    assert [row[0] for row in section(content, "How each part stands")] == ["Sales", "Care"]


def test_two_sheets_of_one_team_are_one_row_and_a_bad_one_is_not_averaged_away():
    content = portfolio_content(audit(standing("A", "Sales", overall=100.0), standing("B", "Sales", overall=25.0)))

    ((team, overall, leg),) = section(content, "How each part stands")
    assert (team, overall, leg) == ("Sales", 50.0, 50.0)


def test_the_map_shows_the_legs_that_somebody_was_judged_by():
    legs = {"quality": 90.0, "pace": None}

    content = portfolio_content(audit(standing("Sales", legs=legs)))

    assert len(section(content, "How each part stands")[0]) == 3
    assert set(legs) <= set(LEGS)


def test_no_two_merged_areas_overlap_and_all_lie_on_the_tab():
    talks = tuple(talk(f"row {number}") for number in range(3))
    content = portfolio_content(audit(standing("Sales", talks=talks), crossings=[crossing(1), crossing(2)]))

    taken = [
        (row, column) for area in content.merges for row in [area.top] for column in range(area.left, area.right + 1)
    ]
    assert len(taken) == len(set(taken))
    assert max(column for _, column in taken) < len(content.widths)
    hidden = {(area.top, column) for area in content.merges for column in range(area.left + 1, area.right + 1)}
    filled = {
        (row, column)
        for row, cells in enumerate(content.rows)
        for column, cell in enumerate(cells)
        if cell.value is not None
    }
    assert not filled & hidden


def test_ten_conversations_with_room_for_both_kinds():
    sheets = [standing(f"T{number}", talks=(talk("a"), talk("b"))) for number in range(6)]

    chosen = conversations(audit(*sheets, crossings=[crossing(number) for number in range(9)]))

    assert len(chosen) == 10
    assert [one.about for one in chosen] == ["conflicting-goals"] * 5 + ["no-target"] * 5


def test_each_sheet_speaks_once_before_any_speaks_twice_and_contradictions_first():
    sheets = [
        standing("Sales", talks=(talk("first", rank=3), talk("second", rank=0))),
        standing("Care", talks=(talk("other", rank=0),)),
    ]

    assert [one.rows for one in conversations(audit(*sheets))] == ["other", "first", "second"]


def test_with_few_rows_of_their_own_what_lies_between_sheets_has_all_the_room():
    chosen = conversations(audit(standing("Sales"), crossings=[crossing(number) for number in range(12)]))

    assert len(chosen) == 10


@pytest.mark.parametrize("owner", ["Ben", ""])
def test_a_conversation_names_who_can_answer_else_the_sheet(owner):
    sides = (Side("Sales", "OKRs!C2", "Row", owner), Side("Sales", "OKRs!C4", "Row", ""))

    (chosen,) = conversations(audit(crossings=[crossing(1, sides=sides)]))

    assert chosen.who == ("Ben (Sales)" if owner else "Sales")


def test_the_summary_counts_what_was_not_reviewed():
    failed = Standing(Enrolment(3, "b.xlsx", "B", "B"), SheetResult("b.xlsx", DAY, error="No."))
    resting = Standing(Enrolment(4, "c.xlsx", "C", "C"), result("c.xlsx"), result("c.xlsx"), is_due=False)

    told = summary(audit(standing("A"), failed, resting))

    assert told == "As of 18 January 2027: 1 spreadsheet reviewed, 1 not due and 1 could not be reviewed."


def test_a_formula_in_the_registry_stays_text():
    content = results_content(audit(standing("=HYPERLINK(1)")))

    assert content.rows[4][0].value == "=HYPERLINK(1).xlsx"


@pytest.mark.parametrize(
    ("change", "changed"),
    [({}, False), ({"overall": 79.0}, True), ({"new": 1}, True), ({"fixed": 1}, True), ({"link": "elsewhere"}, False)],
)
def test_the_digest_is_silent_unless_something_changed(change, changed):
    before = result("Sales.xlsx", trend=(("2027-01-11", 80.0),))
    memory = Memory("2027-01-11", MappingProxyType({"Sales.xlsx": before}))

    told = digest_text(audit(standing("Sales", before=before, **change), before=memory))

    assert bool(told) is changed


def test_a_new_conflict_between_sheets_is_news_and_a_known_one_is_not():
    before = result("Sales.xlsx")
    memory = Memory("2027-01-11", MappingProxyType({"Sales.xlsx": before}), frozenset({"m1"}))

    known = digest_text(audit(standing("Sales", before=before), crossings=[crossing(1)], before=memory))
    news = digest_text(audit(standing("Sales", before=before), crossings=[crossing(1), crossing(2)], before=memory))
    settled = digest_text(audit(standing("Sales", before=before), before=memory))

    assert known == ""
    assert "They pull 2." in news
    assert "They pull 1." not in news
    assert "1 settled." in settled


def test_days_are_written_as_people_say_them():
    assert "18 January 2027" in digest_text(audit(standing("Sales")))
    assert results_content(audit(standing("Sales"))).rows[4][3].value == date(2027, 1, 18)


def test_new_findings_are_quoted_with_their_cell_and_old_ones_are_not():
    heard = (("m1", "OKRs!C2", "It was : known."), ("m2", "OKRs!C3", "It is : new."), ("m3", "", "No cell."))
    before = result("Sales.xlsx", marks=("m1",))
    memory = Memory("2027-01-11", MappingProxyType({"Sales.xlsx": before}))

    told = digest_text(audit(standing("Sales", before=before, new=2, heard=heard), before=memory))

    assert "  - OKRs!C3: It is : new.\n  - No cell.\n" in told
    assert "known" not in told

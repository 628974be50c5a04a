"""What a review writes, what it leaves alone, and that looking twice writes nothing."""

from dataclasses import replace
from datetime import date

from sheets_service.history import REVIEW_TAB, STATE_TAB
from sheets_service.plan import Scope, read_scope
from sheets_service.plan.notes import FENCE
from sheets_service.policy import read_policy
from sheets_service.reviewing import Job, clear_source, review_source
from tests.local_sheets import LocalSheets

SHEET = """
Objective|Key result|Owner|Baseline|Target|Notes
Patients know what happens next|Patients who can name their next step (%)|Ines|41|80|
|Install the new queue screens|Ben|||
|Reduce the wait for triage by 20%|Ines|||the clinic counts from May
"""
TODAY = date(2027, 2, 1)


def review(sheets, **options):
    return review_source(sheets, Job("local", today=TODAY, **options))


def texts(sheets):
    return {
        (tab.title, at): cell.text
        for tab in sheets.workbook.tabs
        if tab.title not in {REVIEW_TAB, STATE_TAB}
        for at, cell in tab.cells.items()
        if cell.text
    }


def test_a_finding_is_told_on_its_cell():
    sheets = LocalSheets({"Q1": SHEET})

    review(sheets)

    assert sheets.note("B3").startswith(f"{FENCE}\noutput-not-outcome: “Install the new queue screens”")


def test_a_person_s_note_is_kept_when_ours_is_added():
    sheets = LocalSheets({"Q1": SHEET}, notes={"B3": "ask Ana"})

    review(sheets)

    assert sheets.note("B3").startswith(f"ask Ana\n\n{FENCE}")


def test_a_second_review_writes_nothing():
    sheets = LocalSheets({"Q1": SHEET})

    review(sheets)
    _, receipt = review(sheets)

    assert not receipt.written
    assert sheets.writes == 1


def test_a_review_of_another_day_without_a_change_writes_nothing():
    sheets = LocalSheets({"Q1": SHEET})

    review(sheets)
    review_source(sheets, Job("local", today=date(2027, 2, 8)))

    assert sheets.writes == 1


def test_no_value_changes():
    sheets = LocalSheets({"Q1": SHEET})
    before = texts(sheets)

    review(sheets)

    assert texts(sheets) == before


def test_clear_leaves_no_trace():
    sheets = LocalSheets({"Q1": SHEET, "Else": "a|b"}, notes={"B3": "ask Ana", "A1": "ours"})
    before = sheets.workbook

    review(sheets)
    assert sheets.workbook != before
    clear_source(sheets, "local")

    assert sheets.workbook == before


def test_the_note_goes_when_the_text_is_mended_and_the_review_tab_says_so():
    sheets = LocalSheets({"Q1": SHEET}, notes={"B3": "ask Ana"})
    review(sheets)

    sheets.edit("B3", "Patients who find the right queue without help: from 35 to 70 %")
    after, _ = review(sheets)

    assert sheets.note("B3") == "ask Ana"
    assert ("output-not-outcome", "Install the new queue screens") in [(one.name, one.text) for one in after.fixed]


def test_notes_follow_their_rows_when_the_sheet_is_sorted():
    sheets = LocalSheets({"Q1": SHEET.replace("\n|", "\nPatients know what happens next|")})
    review(sheets)
    told = sheets.note("B3").split(":")[0]

    sheets.sort([1, 4, 2, 3])
    after, _ = review(sheets)

    assert sheets.note("B4").startswith(told)
    assert not after.changed


def test_a_dry_run_writes_nothing():
    sheets = LocalSheets({"Q1": SHEET})

    review(sheets, dry=True)

    assert sheets.writes == 0


def test_a_line_typed_into_our_block_is_kept_and_heard():
    sheets = LocalSheets({"Q1": SHEET})
    review(sheets)
    note = sheets.note("B3")
    sheets._set(  # noqa: SLF001  (a person types)
        next(ref for ref in [sheets.workbook.tabs[0].ref(2, 1)]),
        note=note.replace("Ask:", "allow output-not-outcome: the landlord pays\nAsk:"),
    )

    after, _ = review(sheets)

    assert sheets.note("B3") == "allow output-not-outcome: the landlord pays"
    assert [one.name for one in after.waived] == ["output-not-outcome"]


def test_an_answer_in_the_review_tab_is_a_waiver_and_stays_one():
    sheets = LocalSheets({"Q1": SHEET})
    review(sheets)
    tab = sheets.workbook.tab(REVIEW_TAB)
    row = next(row for row in range(tab.row_count) if tab.cell(row, 2).text == "output-not-outcome")
    sheets.edit(f"G{row + 1}", "accepted", REVIEW_TAB)
    sheets.edit(f"H{row + 1}", "the landlord pays", REVIEW_TAB)

    for _ in range(3):
        after, _ = review(sheets)
        assert [(one.name, one.waiver.reason) for one in after.waived] == [("output-not-outcome", "the landlord pays")]
    assert sheets.note("B3") == ""
    assert sheets.writes == 2


def test_a_scope_changes_marks_inside_it_only():
    sheets = LocalSheets({"Q1": SHEET})

    review(sheets, scope=read_scope("Q1!A4:F4"))

    assert sheets.note("B3") == ""
    assert any(FENCE in sheets.note(a1) for a1 in ("B4", "D4"))


def test_clearing_a_scope_leaves_the_other_marks():
    sheets = LocalSheets({"Q1": SHEET})
    review(sheets)

    clear_source(sheets, "local", Scope("Q1", read_scope("Q1!A3:F3").area))

    assert sheets.note("B3") == ""
    assert any(FENCE in sheets.note(a1) for a1 in ("B4", "D4"))


def test_quiet_mode_writes_the_review_tab_and_nothing_on_the_sheet():
    sheets = LocalSheets({"Q1": SHEET})

    review(sheets, policy=read_policy({"quiet": "on"}))

    assert not any(cell.note for cell in sheets.workbook.tabs[0].cells.values())
    assert sheets.workbook.tabs[0].highlights == ()
    assert sheets.workbook.tab(REVIEW_TAB) is not None


def test_what_people_write_beside_our_columns_in_the_review_tab_is_kept():
    sheets = LocalSheets({"Q1": SHEET})
    review(sheets)
    sheets.edit("L9", "talk to Ben", REVIEW_TAB)
    tab = sheets.workbook.tab(REVIEW_TAB)
    sheets._change(REVIEW_TAB, lambda _: replace(tab, column_count=12))  # noqa: SLF001  (as a real backend reads it)

    sheets.edit("B3", "Patients who find the right queue without help: from 35 to 70 %")
    review(sheets)

    assert sheets.workbook.tab(REVIEW_TAB).cell(8, 11).text == "talk to Ben"


def test_a_column_that_people_named_is_remembered():
    odd = SHEET.replace("Key result|", "Was wir zählen|")
    sheets = LocalSheets({"Q1": odd})

    first, _ = review(sheets, mapping={"Key result": "B"})
    again, receipt = review(sheets)

    assert [kr.text for kr in again.okrs.key_results] == [kr.text for kr in first.okrs.key_results]
    assert len(again.okrs.key_results) == 3
    assert not receipt.written


def test_a_row_that_somebody_calls_not_an_okr_is_left_out():
    sheets = LocalSheets({"Q1": SHEET}, notes={"B3": "Not an OKR, the landlord pays"})

    after, _ = review(sheets)

    assert [kr.text for kr in after.okrs.key_results] == [
        "Patients who can name their next step (%)",
        "Reduce the wait for triage by 20%",
    ]
    assert sheets.note("B3") == "Not an OKR, the landlord pays"


def test_after_a_line_is_drawn_only_news_speak_and_the_score_stays():
    sheets = LocalSheets({"Q1": SHEET})
    before, _ = review(sheets, dry=True)

    drawn, _ = review(sheets, baseline=True)
    assert FENCE not in sheets.note("B3")
    assert drawn.scorecard.overall == before.scorecard.overall
    again, receipt = review(sheets)
    assert not receipt.written
    assert all(one.baselined for one in again.open)

    sheets.edit("B2", "TBD")
    review(sheets)

    assert any(FENCE in sheets.note(a1) for a1 in ("B2", "D2", "E2"))
    assert FENCE not in sheets.note("B3")


def test_a_reason_that_ran_out_is_asked_for_again():
    sheets = LocalSheets({"Q1": SHEET}, notes={"B3": "allow output-not-outcome: the landlord pays, until 2027-01-31"})

    after, _ = review(sheets)

    assert "The reason in B3 held until 31 January 2027. Still true? A new date is enough." in after.warnings
    assert "output-not-outcome" in {one.name for one in after.open}


def test_an_unchanged_sheet_in_a_running_cycle_is_written_once_and_never_again():
    banner = "Cycle 4 January to 28 March 2027\n\n" + SHEET.strip()
    sheets = LocalSheets({"Q1": banner})

    for day in (date(2027, 1, 18), date(2027, 1, 18), date(2027, 1, 20), date(2027, 1, 25)):
        review_source(sheets, Job("local", today=day))

    assert sheets.writes == 1

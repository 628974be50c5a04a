"""What reviews remember: looks at rows, findings of reworded rows, damaged state told and rebuilt; all within few cells."""

import json
import time
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType

import pytest

from sheets_service.history import STATE_TAB, read_history
from sheets_service.okrs import CheckIn
from sheets_service.plan import plan
from sheets_service.review import review_workbook
from sheets_service.reviewing import Job, clear_source, review_source
from sheets_service.snapshots import LARGEST, RowSeen, pack_row, thin, unpack_row
from sheets_service.state_lines import STATE_MARK, STATE_VERSION
from sheets_service.workbook import Cell, Workbook
from tests.local_sheets import LocalSheets, tabs_of

SHEET = """
Objective|Key result|Owner|Baseline|Current|Target|Notes
Patients know what happens next|Patients who can name their next step (%)|Ines|41|50|80|
|Install the new queue screens|Ben|||||
|Reduce the wait for triage (minutes)|Ines|40|38|20|
"""
JANUARY, FEBRUARY, MARCH = date(2027, 1, 11), date(2027, 2, 8), date(2027, 3, 8)
COLUMN, ROWS, YEARS, LIMIT = 4, 200, 2, 2000


def review(sheets, day):
    return review_source(sheets, Job("local", today=day))[0]


def seen(sheets, text):
    return next(row for row in read_history(sheets.workbook).rows if row.text == text)


def test_a_look_is_kept_when_a_number_changed():
    sheets = LocalSheets({"Q1": SHEET})
    review(sheets, JANUARY)
    sheets.edit("E4", "38")
    review(sheets, FEBRUARY)
    sheets.edit("E2", "61")
    review(sheets, MARCH)

    looks = seen(sheets, "Patients who can name their next step (%)").looks

    assert [(one.day, one.current, one.target) for one in looks] == [(JANUARY, 50, 80), (MARCH, 61, 80)]


def test_a_second_review_of_the_same_numbers_writes_nothing_that_day_or_later():
    sheets = LocalSheets({"Goals": SHEET})  # no cycle, so that no row falls behind as the days go by
    review(sheets, JANUARY)
    before = sheets.writes

    review(sheets, JANUARY)
    assert sheets.writes == before

    review(sheets, FEBRUARY)  # from the second day on, edits can be seen: one more leg is judged
    before = sheets.writes
    review(sheets, MARCH)
    assert sheets.writes == before


def test_a_text_of_a_whole_page_is_remembered_by_its_beginning():
    page = "Cut the rework of the second shift " + "and of the third shift " * 1300
    sheets = LocalSheets(
        {"Q1": f"Objective|Key result|Owner\nShops get what they ordered|{page}|Ben\n|Faster help|Ana"}
    )
    review(sheets, JANUARY)
    before = sheets.writes

    review(sheets, JANUARY)

    assert sheets.writes == before
    assert (
        max(len(cell.text) for (_, column), cell in sheets.workbook.tab(STATE_TAB).cells.items() if column < 3) < 9000
    )
    sheets.edit("B2", f"{page}, less than 4% by May")
    review(sheets, FEBRUARY)
    assert [row.text for row in read_history(sheets.workbook).gone] == []
    assert sheets.writes == before + 1


def test_a_second_look_on_one_day_replaces_the_first():
    sheets = LocalSheets({"Q1": SHEET})
    review(sheets, JANUARY)
    sheets.edit("E2", "55")
    review(sheets, JANUARY)

    looks = seen(sheets, "Patients who can name their next step (%)").looks

    assert [one.current for one in looks] == [55]


def test_a_reworded_row_keeps_its_findings_and_its_looks():
    sheets = LocalSheets({"Q1": SHEET})
    review(sheets, JANUARY)
    sheets.edit("B3", "Install the new screens for the queue")

    after = review(sheets, FEBRUARY)

    found = [
        one for one in after.open if one.place.cell and one.place.cell.a1 == "B3" and one.name == "output-not-outcome"
    ]
    assert found
    assert not any(one.is_new for one in found)
    assert not after.fixed
    assert [one.text for one in seen(sheets, "Install the new screens for the queue").looks] == [
        "Install the new queue screens",
        "Install the new screens for the queue",
    ]


def test_a_sorted_sheet_has_nothing_new():
    sheets = LocalSheets({"Q1": SHEET.replace("\n|", "\nPatients know what happens next|")})
    first = review(sheets, JANUARY)
    sheets.sort([1, 4, 2, 3])

    second = review(sheets, JANUARY)

    assert {one.fingerprint for one in second.open} == {one.fingerprint for one in first.open}
    assert second.number == first.number


def test_a_row_that_left_is_remembered_and_comes_back_with_its_past():
    sheets = LocalSheets({"Q1": SHEET})
    review(sheets, JANUARY)
    text = sheets.workbook.tabs[0].cell(3, 1).text
    sheets.edit("B4", "")
    sheets.edit("C4", "")
    for place in ("D4", "E4", "F4"):
        sheets.edit(place, "")
    review(sheets, FEBRUARY)
    assert seen(sheets, text).gone == FEBRUARY
    sheets.edit("B4", text)
    review(sheets, MARCH)

    back = seen(sheets, text)

    assert back.gone is None
    assert back.looks[0].day == JANUARY


def damaged(sheets, change):
    """Change the cells of the state tab as a person might."""
    state = sheets.workbook.tab(STATE_TAB)
    cells = {place: cell for place, old in state.cells.items() if (cell := change(place, old)) is not None}
    tabs = tuple(
        replace(tab, cells=MappingProxyType(cells)) if tab.title == STATE_TAB else tab for tab in sheets.workbook.tabs
    )
    sheets.workbook = replace(sheets.workbook, tabs=tabs)


def edited(words):
    return Cell(words, words)


@pytest.mark.parametrize(
    ("harm", "told"),
    [
        (
            lambda at, cell: edited(cell.text.replace("80", "60")) if at[1] == 1 and '"l":' in cell.text else cell,
            "lines",
        ),
        (lambda at, cell: None if at[0] == 0 else cell, "first line"),
        (lambda at, cell: None if at[0] > COLUMN else cell, "lines"),
        (lambda at, cell: edited("{") if at == (1, 1) else cell, "1 of"),
        (lambda at, cell: edited("{not json") if at == (0, 1) else cell, "first line"),
        (lambda at, cell: edited("hello") if at == (0, 0) else cell, "first line"),
    ],
    ids=["numbers changed", "head gone", "half gone", "a line broken", "head broken", "mark changed"],
)
def test_a_damaged_state_is_told_and_what_can_be_trusted_is_kept(harm, told):
    sheets = LocalSheets({"Q1": SHEET})
    first = review(sheets, JANUARY)
    whole = len(read_history(sheets.workbook).rows)
    damaged(sheets, harm)

    history = read_history(sheets.workbook)
    after = review(sheets, JANUARY)

    assert told in " ".join(history.problems)
    assert any("hidden tab" in warning for warning in after.warnings)
    assert {one.fingerprint for one in after.open} == {one.fingerprint for one in first.open}
    assert len(read_history(sheets.workbook).rows) == whole
    writes = sheets.writes
    again = review(sheets, JANUARY)
    assert sheets.writes == writes
    assert again.warnings == after.warnings, "what was told stays until something changes"


def test_state_of_another_spreadsheet_is_left_out_and_told():
    sheets = LocalSheets({"Q1": SHEET})
    sheets.workbook = replace(sheets.workbook, id="first")
    review(sheets, JANUARY)
    sheets.workbook = replace(sheets.workbook, id="second")

    history = read_history(sheets.workbook)

    assert history.is_empty
    assert "copy" in history.problems[0]
    assert review(sheets, JANUARY).number == 1
    assert not read_history(sheets.workbook).problems


def test_lines_pasted_from_another_spreadsheet_break_their_seal():
    sheets = LocalSheets({"Q1": SHEET})
    sheets.workbook = replace(sheets.workbook, id="first")
    review(sheets, JANUARY)
    about = json.loads(sheets.workbook.tab(STATE_TAB).cell(0, 1).text)
    moved = json.dumps({**about, "spreadsheet": "second"})
    damaged(sheets, lambda at, cell: edited(moved) if at == (0, 1) else cell)
    sheets.workbook = replace(sheets.workbook, id="second")

    history = read_history(sheets.workbook)

    assert not history.rows
    assert "could not be trusted" in history.problems[0]


def test_a_first_version_is_taken_over_and_a_newer_one_as_far_as_it_is_understood():
    sheets = LocalSheets({"Q1": SHEET})
    review(sheets, JANUARY)
    about = json.loads(sheets.workbook.tab(STATE_TAB).cell(0, 1).text)
    whole = read_history(sheets.workbook)

    def of_version(version):
        head = json.dumps({**about, "version": version})
        seals = (lambda at, cell: None if at[1] == 2 else cell) if version == 1 else (lambda _, cell: cell)
        damaged(sheets, lambda at, cell: edited(head) if at == (0, 1) else seals(at, cell))
        return read_history(sheets.workbook)

    newer, oldest = of_version(STATE_VERSION + 1), of_version(1)

    assert newer.rows == oldest.rows == whole.rows
    assert "newer version" in newer.problems[0]
    assert not oldest.problems


@pytest.mark.parametrize(
    "payload", ["[]", "{}", "7", '"text"', '{"number": [], "fixed": 3, "told": 1}', '{"scores": "high"}']
)
def test_lines_without_a_seal_may_hold_anything(payload):
    sheets = LocalSheets({"Q1": SHEET})
    review(sheets, JANUARY)
    about = json.loads(sheets.workbook.tab(STATE_TAB).cell(0, 1).text)
    head = json.dumps({**about, "version": 1})

    def harm(at, cell):
        return edited(head) if at == (0, 1) else edited(payload) if at[1] == 1 and at[0] else cell

    damaged(sheets, harm)

    assert read_history(sheets.workbook).number >= 0
    assert review(sheets, JANUARY).open


def test_looks_thin_out_with_age():
    today = date(2027, 6, 30)
    weekly = [CheckIn(today - timedelta(days=7 * back), float(back)) for back in range(150, -1, -1)]
    looks = ()
    for one in weekly:
        looks = thin((*looks, one), one.day)

    ages = [(today - one.day).days for one in looks]

    assert len([age for age in ages if age < 56]) == 8
    assert len(looks) <= 8 + 14 + 8
    assert looks[-1] == weekly[-1]
    assert looks[0] == weekly[0]


def test_a_row_fits_into_its_cell_whatever_was_written():
    looks = tuple(CheckIn(JANUARY + timedelta(days=day), 1.0, 0.5, text="word " * 390 + str(day)) for day in range(60))
    row = RowSeen("key", "KR1", "home", "word " * 400, 3, looks)

    packed = pack_row(row)

    assert len(packed) <= LARGEST
    back = unpack_row(json.loads(packed))
    assert back.looks[-1] == looks[-1]


def test_a_row_is_read_back_as_it_was_written():
    looks = (CheckIn(JANUARY, 4.5, 0.7, target=9.0, text="a", score=0.5), CheckIn(MARCH, None, None, text="b"))
    row = RowSeen("key", "KR1", "home", "b", 3, looks, gone=MARCH)

    assert unpack_row(json.loads(pack_row(row))) == row


def company(week=0):
    """Two hundred key results of ten teams, whose numbers move every week."""
    lines = ["Objective|Key result|Owner|Baseline|Current|Target|Confidence"]
    for row in range(ROWS):
        team = row // 4
        objective = f"Team {team} serves its people better than last year" if row % 4 == 0 else ""
        current = row % 7 + (week * (row % 5 + 1)) % 37
        lines.append(
            f"{objective}|Share of matters settled at once by desk {row} (%)|Ana|{row % 7}|{current}|60|{week % 9 + 1}"
        )
    return "\n".join(lines)


def filled_cells(workbook):
    return sum(1 for cell in workbook.tab(STATE_TAB).cells.values() if cell.text)


def test_two_years_of_two_hundred_rows_stay_within_two_thousand_cells():
    sheets = LocalSheets({"OKRs": company()})
    review(sheets, JANUARY)
    history = read_history(sheets.workbook)
    for week in range(1, 52 * YEARS):
        day = JANUARY + timedelta(days=7 * week)
        grown = tuple(
            replace(row, looks=thin((*row.looks, CheckIn(day, float(week), 0.5, target=60.0, text=row.text)), day))
            for row in history.rows
        )
        history = replace(history, rows=grown)
    last = JANUARY + timedelta(days=7 * 52 * YEARS)
    sheets.edit("E2", "55")
    base = review_workbook(sheets.workbook, today=last)
    grown = plan(replace(base, rows=history.rows), sheets.workbook).tabs[1]

    filled = [cell.value for line in grown.rows for cell in line if cell.value is not None]

    assert len(history.rows) == ROWS
    assert len(filled) < LIMIT
    assert max(len(str(value)) for value in filled) < LARGEST


def test_a_review_with_history_takes_little_longer():
    fresh = Workbook("local", tuple(tabs_of({"OKRs": company()})))
    known = LocalSheets({"OKRs": company()})
    for week in range(3):
        known.workbook = replace(known.workbook, tabs=(*tabs_of({"OKRs": company(week)}), *known.workbook.tabs[1:]))
        review(known, JANUARY + timedelta(days=7 * week))
    with_history = replace(known.workbook, tabs=(*tabs_of({"OKRs": company(4)}), *known.workbook.tabs[1:]))

    def seconds(workbook):
        started = time.process_time()  # of this process: a busy machine is not a slow review
        review_workbook(workbook, today=FEBRUARY)
        return time.process_time() - started

    seconds(fresh)
    times = [(seconds(fresh), seconds(with_history)) for _ in range(5)]
    assert min(two for _, two in times) <= 1.3 * min(one for one, _ in times) + 0.05


def test_clear_takes_the_memory_away():
    sheets = LocalSheets({"Q1": SHEET})
    review(sheets, JANUARY)

    clear_source(sheets, "local")

    assert sheets.workbook.tab(STATE_TAB) is None
    assert STATE_MARK not in str([cell.text for tab in sheets.workbook.tabs for cell in tab.cells.values()])

"""What happens to cells, notes and what hangs on them when requests come in."""

import gspread
import pytest
from gspread.utils import ValueRenderOption

from tests.sheets_double import SheetsDouble, client
from tests.sheets_double.formats import round_color


@pytest.fixture
def double():
    with SheetsDouble() as running:
        yield running


def batch(double, plan, *requests, who="owner@example.com", **options):
    return client(double, who).http_client.batch_update(plan, {"requests": list(requests), **options})


def note_request(row, column, text, **place):
    start = {"sheetId": 0, "rowIndex": row, "columnIndex": column}
    return {"updateCells": {**(place or {"start": start}), "rows": [{"values": [{"note": text}]}], "fields": "note"}}


def test_a_range_larger_than_its_rows_clears_the_other_notes(double):
    plan = double.create(tabs={"Q3": {"values": [["a"]] * 3, "notes": {"A1": "one", "A2": "two", "A3": "three"}}})

    batch(double, plan, note_request(0, 0, "ours", range={"startRowIndex": 0, "endRowIndex": 3, "endColumnIndex": 1}))

    assert double.notes(plan) == {"A1": "ours"}


def test_a_start_touches_its_own_cell_only(double):
    plan = double.create(tabs={"Q3": {"values": [["a"]] * 3, "notes": {"A1": "one", "A2": "two", "A3": "three"}}})

    batch(double, plan, note_request(0, 0, "ours"))

    assert double.notes(plan) == {"A1": "ours", "A2": "two", "A3": "three"}


def test_the_answer_reads_back_what_the_batch_left(double):
    plan = double.create(tabs={"Q3": [["Objective"], ["Grow"]]})
    http = client(double).http_client

    answer = http.request(
        "post",
        f"https://sheets.googleapis.com/v4/spreadsheets/{plan}:batchUpdate",
        params={"fields": "updatedSpreadsheet(sheets(data(startRow,rowData(values(formattedValue,note)))))"},
        json={"requests": [note_request(1, 0, "ours")], "includeSpreadsheetInResponse": True, "responseRanges": ["A2"]},
    ).json()

    cell = {"formattedValue": "Grow", "note": "ours"}
    assert answer == {"updatedSpreadsheet": {"sheets": [{"data": [{"startRow": 1, "rowData": [{"values": [cell]}]}]}]}}


def test_everything_on_a_row_moves_when_rows_come_in_above(double):
    plan = double.create(
        tabs={
            "Q3": {
                "values": [["Key result"], ["Raise to 300"], ["=LEN(A2)"]],
                "notes": {"A2": "ask Ana"},
                "merges": ["B2:C3"],
                "metadata": {"2": {"okr": "kr1"}},
                "comments": [{"cell": "A2", "content": "why?"}],
                "rules": [
                    {
                        "ranges": ["A2:A9"],
                        "booleanRule": {
                            "condition": {"type": "CUSTOM_FORMULA", "values": [{"userEnteredValue": "=A2<>$B$2"}]},
                            "format": {"textFormat": {"bold": True}},
                        },
                    }
                ],
            }
        }
    )

    double.edit(plan, {"insertDimension": {"range": {"dimension": "ROWS", "startIndex": 1, "endIndex": 3}}})

    state = double.snapshot(plan)
    sheet = state["sheets"][0]
    rule = sheet["conditionalFormats"][0]
    assert double.notes(plan) == {"A4": "ask Ana"}
    assert double.values(plan, "A5", formulas=True) == [["=LEN(A4)"]]
    assert (sheet["merges"][0]["startRowIndex"], sheet["merges"][0]["endRowIndex"]) == (3, 5)
    assert state["developerMetadata"][0]["location"]["dimensionRange"]["startIndex"] == 3
    assert sheet["commentAnchors"][0]["range"]["startRowIndex"] == 3
    assert (rule["ranges"][0]["startRowIndex"], rule["ranges"][0]["endRowIndex"]) == (3, 11)
    assert rule["booleanRule"]["condition"]["values"] == [{"userEnteredValue": "=A4<>$B$4"}]


def test_a_deleted_row_takes_its_metadata_along_and_leaves_its_thread_unanchored(double):
    plan = double.create(
        tabs={
            "Q3": {
                "values": [["a"], ["b"]],
                "metadata": {"2": {"okr": "kr1"}},
                "comments": [{"cell": "A2", "content": "why?"}],
            }
        }
    )

    batch(double, plan, {"deleteDimension": {"range": {"dimension": "ROWS", "startIndex": 1, "endIndex": 2}}})

    state = double.snapshot(plan)
    assert state["developerMetadata"] == []
    assert state["sheets"][0]["commentAnchors"] == []
    assert [thread["headPost"]["content"] for thread in state["comments"]] == ["why?"]


@pytest.mark.parametrize("travel", [True, False])
def test_sorting_takes_notes_and_metadata_along_as_the_test_chooses(double, travel):
    plan = double.create(
        tabs={"Q3": {"values": [["b"], ["a"]], "notes": {"A1": "on b"}, "metadata": {"1": {"okr": "b"}}}}
    )
    double.behave(sort_moves_notes=travel, sort_moves_metadata=travel)

    batch(double, plan, {"sortRange": {"range": {"endRowIndex": 2}, "sortSpecs": [{"sortOrder": "ASCENDING"}]}})

    assert double.values(plan, "Q3") == [["a"], ["b"]]
    assert double.notes(plan) == ({"A2": "on b"} if travel else {"A1": "on b"})
    place = double.snapshot(plan)["developerMetadata"][0]["location"]["dimensionRange"]
    assert place["startIndex"] == (1 if travel else 0)


def test_a_protected_cell_fails_the_whole_batch_of_someone_else(double):
    plan = double.create(
        owner="ana@example.com",
        tabs={
            "Q3": {"values": [["a"], ["b"]], "protected": [{"range": "A1", "editors": {"users": ["bo@example.com"]}}]}
        },
    )
    seen = client(double, "cy@example.com").http_client.fetch_sheet_metadata(plan)["sheets"][0]["protectedRanges"][0]

    with pytest.raises(gspread.exceptions.APIError, match="trying to edit a protected cell") as caught:
        batch(double, plan, note_request(1, 0, "fine"), note_request(0, 0, "not"), who="cy@example.com")
    batch(double, plan, note_request(0, 0, "ours"), who="bo@example.com")

    assert caught.value.response.json()["error"]["message"].startswith("Invalid requests[1].updateCells: You are")
    assert "requestingUserCanEdit" not in seen
    assert "editors" not in seen
    assert double.notes(plan) == {"A1": "ours"}


def test_colours_come_back_rounded_and_in_both_spellings(double):
    plan = double.create(
        tabs={"Q3": {"values": [["a"]], "formats": {"A1": {"backgroundColor": {"red": 1, "blue": 0.5}}}}}
    )

    look = double.cell(plan, "A1")["userEnteredFormat"]

    assert look["backgroundColor"] == {"red": 1, "blue": 0.49803922}
    assert look["backgroundColorStyle"] == {"rgbColor": {"red": 1, "blue": 0.49803922}}
    assert round_color(look["backgroundColor"]) == look["backgroundColor"]


@pytest.mark.parametrize(
    ("locale", "typed", "number", "shown"),
    [
        ("en_US", "1,234.5", 1234.5, "1,234.50"),
        ("de_DE", "1.234,5", 1234.5, "1.234,50"),
        ("en_US", "40%", 0.4, "40%"),
        ("de_DE", "12,5%", 0.125, "12,50%"),
        ("en_US", "3/4/2026", 46085, "3/4/2026"),
        ("en_GB", "03/04/2026", 46115, "03/04/2026"),
        ("de_DE", "03.04.2026", 46115, "03.04.2026"),
        ("en_US", "2026-03-31", 46112, "2026-03-31"),
        ("en_US", "0042", 42, "42"),
        ("en_US", "=1/8", 0.125, "0.125"),
        ("de_DE", "=1/8", 0.125, "0,125"),
    ],
)
def test_typed_numbers_are_read_and_shown_as_the_locale_has_them(double, locale, typed, number, shown):
    plan = double.create(locale=locale, tabs={"Q3": [[typed]]})

    tab = client(double).open_by_key(plan).sheet1

    assert tab.acell("A1", value_render_option=ValueRenderOption.unformatted).value == pytest.approx(number)
    assert tab.acell("A1").value == shown


def test_text_written_raw_stays_text(double):
    plan = double.create(tabs={"Q3": {"values": [["=1+1", "50%", "TRUE"]], "raw": True}})

    assert [double.cell(plan, name)["userEnteredValue"] for name in ("A1", "B1", "C1")] == [
        {"stringValue": "=1+1"},
        {"stringValue": "50%"},
        {"stringValue": "TRUE"},
    ]


def test_chips_show_names_in_place_of_their_placeholder(double):
    runs = [{"startIndex": 3, "chip": {"personProperties": {"email": "ana@example.com"}}}, {"startIndex": 4}]
    plan = double.create(
        tabs={"Q3": {"cells": {"A1": {"userEnteredValue": {"stringValue": "by @ now"}, "chipRuns": runs}}}}
    )

    answer = client(double).http_client.spreadsheets_get(
        plan, {"fields": "sheets.data.rowData.values(formattedValue,chipRuns)"}
    )

    assert answer["sheets"][0]["data"][0]["rowData"][0]["values"][0] == {
        "formattedValue": "by ana@example.com now",
        "chipRuns": runs,
    }


def test_a_table_names_its_columns_by_its_first_row(double):
    plan = double.create(
        tabs={"Q3": {"values": [["Key result", ""], ["x", "y"]], "tables": [{"range": "A1:B2", "name": "OKRs"}]}}
    )

    table = client(double).http_client.fetch_sheet_metadata(plan)["sheets"][0]["tables"][0]

    assert table["name"] == "OKRs"
    # The first index is 0, and Google leaves zeros out.
    assert table["columnProperties"] == [{"columnName": "Key result"}, {"columnIndex": 1, "columnName": "Column 2"}]


def test_a_filter_hides_rows_and_says_so(double):
    plan = double.create(tabs={"Q3": [["Team"], ["Web"], ["App"]]})

    batch(double, plan, {"setBasicFilter": {"filter": {"range": {}, "criteria": {"0": {"hiddenValues": ["Web"]}}}}})

    answer = client(double).http_client.spreadsheets_get(
        plan, {"ranges": "A1:A3", "fields": "sheets.data.rowMetadata.hiddenByFilter"}
    )
    assert answer["sheets"][0]["data"][0]["rowMetadata"] == [{}, {"hiddenByFilter": True}, {}]


def test_a_filter_comes_back_in_both_spellings_and_sorts_below_its_heading(double):
    plan = double.create(tabs={"Q3": [["Team"], ["Web"], ["App"]]})
    request = {"range": {}, "criteria": {"0": {"hiddenValues": ["Web"]}}, "sortSpecs": [{"dimensionIndex": 0}]}

    batch(double, plan, {"setBasicFilter": {"filter": request}})

    shown = client(double).http_client.fetch_sheet_metadata(plan)["sheets"][0]["basicFilter"]
    assert shown["filterSpecs"] == [{"columnIndex": 0, "filterCriteria": {"hiddenValues": ["Web"]}}]
    assert shown["criteria"] == {"0": {"hiddenValues": ["Web"]}}
    assert shown["sortSpecs"] == [{"dimensionIndex": 0}]
    assert double.values(plan, "Q3") == [["Team"], ["App"], ["Web"]]


def test_a_spreadsheet_holds_ten_million_cells_at_most(double):
    plan = double.create()
    grid = {"properties": {"gridProperties": {"rowCount": 1_000_000}}, "fields": "gridProperties.rowCount"}

    with pytest.raises(gspread.exceptions.APIError, match="above the limit of 10000000 cells"):
        batch(double, plan, {"updateSheetProperties": grid})


def test_lists_of_requests_within_the_list_count_as_one_list(double):
    plan = double.create()

    batch(double, plan, [note_request(0, 0, "one"), note_request(1, 0, "two")], note_request(2, 0, "three"))

    assert double.notes(plan) == {"A1": "one", "A2": "two", "A3": "three"}

"""Conditional rules have no ids: an index counts as the list stands when its request is carried out."""

import gspread
import pytest

from tests.sheets_double import SheetsDouble, client


@pytest.fixture
def double():
    with SheetsDouble() as running:
        yield running


def rule(name, where="A2:A9", sheet=0):
    ranges = where if not isinstance(where, str) else [where]
    if sheet:
        ranges = [{"sheetId": sheet, "endRowIndex": 5}]
    condition = {"type": "TEXT_CONTAINS", "values": [{"userEnteredValue": name}]}
    return {"ranges": ranges, "booleanRule": {"condition": condition, "format": {"textFormat": {"bold": True}}}}


def on_sheet(name):
    return rule(
        name, [{"sheetId": 0, "startRowIndex": 1, "endRowIndex": 9, "startColumnIndex": 0, "endColumnIndex": 1}]
    )


def custom(formula):
    condition = {"type": "CUSTOM_FORMULA", "values": [{"userEnteredValue": formula}]}
    return {"ranges": [{"endRowIndex": 5}], "booleanRule": {"condition": condition, "format": {}}}


def names(double, plan):
    rules = double.snapshot(plan)["sheets"][0]["conditionalFormats"]
    return "".join(item["booleanRule"]["condition"]["values"][0]["userEnteredValue"] for item in rules)


def batch(double, plan, *requests):
    return client(double).http_client.batch_update(plan, {"requests": list(requests)})["replies"]


def plan_with(double, letters):
    return double.create(tabs={"Q3": {"rules": [rule(letter) for letter in letters]}})


def test_adding_moves_later_rules_up(double):
    plan = plan_with(double, "abc")

    replies = batch(double, plan, {"addConditionalFormatRule": {"rule": on_sheet("x"), "index": 1}})

    assert names(double, plan) == "axbc"
    assert replies == [{}]


def test_deletes_in_one_batch_each_count_from_what_the_one_before_left(double):
    plan = plan_with(double, "abcd")

    batch(double, plan, {"deleteConditionalFormatRule": {"index": 0}}, {"deleteConditionalFormatRule": {"index": 1}})

    assert names(double, plan) == "bd"


def test_a_delete_tells_which_rule_went(double):
    plan = plan_with(double, "ab")

    replies = batch(double, plan, {"deleteConditionalFormatRule": {"index": 1}})

    gone = replies[0]["deleteConditionalFormatRule"]["rule"]
    assert gone["booleanRule"]["condition"]["values"] == [{"userEnteredValue": "b"}]
    assert gone["ranges"] == [{"startRowIndex": 1, "endRowIndex": 9, "startColumnIndex": 0, "endColumnIndex": 1}]


def test_one_index_too_many_leaves_all_rules(double):
    plan = plan_with(double, "ab")

    with pytest.raises(gspread.exceptions.APIError, match="No conditional format on sheet: 0 at index: 0"):
        batch(double, plan, *[{"deleteConditionalFormatRule": {"index": 0}}] * 3)

    assert names(double, plan) == "ab"


def test_an_update_replaces_and_tells_the_old_rule_or_moves(double):
    plan = plan_with(double, "abc")

    replaced, moved = batch(
        double,
        plan,
        {"updateConditionalFormatRule": {"rule": on_sheet("x"), "index": 0}},
        {"updateConditionalFormatRule": {"sheetId": 0, "index": 2, "newIndex": 0}},
    )

    assert names(double, plan) == "cxb"
    old = replaced["updateConditionalFormatRule"]["oldRule"]
    assert old["booleanRule"]["condition"]["values"] == [{"userEnteredValue": "a"}]
    assert moved["updateConditionalFormatRule"]["oldIndex"] == 2


@pytest.mark.parametrize("formula", ["=A1=Plan!A1", "=A1='Plan'!$A$1:$A$9", "=A1=Elsewhere"])
def test_a_rule_cannot_reach_into_another_tab(double, formula):
    plan = double.create(tabs={"Q3": [["a"]], "Plan": [["a"]]}, names={"Elsewhere": "Plan!A1:A2"})

    with pytest.raises(gspread.exceptions.APIError, match="cannot reference a different sheet"):
        batch(double, plan, {"addConditionalFormatRule": {"rule": custom(formula)}})


def test_a_rule_reaches_another_tab_through_a_quoted_address(double):
    plan = double.create(tabs={"Q3": [["a"], ["b"]], "Plan": [["B"]]})

    batch(double, plan, {"addConditionalFormatRule": {"rule": custom("=A1=INDIRECT(\"'Plan'!$A$1\")")}})

    assert [double.highlights(plan, cell) for cell in ("A1", "A2")] == [[], [0]]


def test_arguments_are_separated_as_the_locale_has_it(double):
    german = double.create(locale="de_DE", tabs={"Q3": [["a"]]})
    american = double.create(tabs={"Q3": [["a"]]})

    with pytest.raises(gspread.exceptions.APIError, match=r"Invalid ConditionValue\.userEnteredValue"):
        batch(double, german, {"addConditionalFormatRule": {"rule": custom('=EXACT(A1,"x,y")')}})
    for plan in (german, american):
        batch(double, plan, {"addConditionalFormatRule": {"rule": custom('=EXACT(A1;"x;y")')}})

    assert names(double, german) == '=EXACT(A1;"x;y")'
    assert names(double, american) == '=EXACT(A1,"x;y")'


def test_a_true_rule_shows_in_the_effective_format_only(double):
    plan = double.create(tabs={"Q3": {"values": [["KR"], ["improve"], ["ship"]], "rules": [rule("improve")]}})
    fields = "sheets.data.rowData.values(userEnteredFormat.textFormat.bold,effectiveFormat.textFormat.bold)"

    answer = client(double).http_client.spreadsheets_get(plan, {"fields": fields})

    cells = [row["values"][0] for row in answer["sheets"][0]["data"][0]["rowData"]]
    assert [cell["effectiveFormat"]["textFormat"]["bold"] for cell in cells] == [False, True, False]
    assert all("userEnteredFormat" not in cell for cell in cells)

"""What only several sheets together show."""

from datetime import date

import pytest

from sheets_service.audit.across import compare_sheets
from sheets_service.audit.joined import SheetOkrs
from sheets_service.audit.packed import pack_okrs, unpack_okrs
from sheets_service.identity import fold
from sheets_service.layouts import read_okrs
from sheets_service.parse import parse
from tests.local_sheets import LocalSheets

TODAY = date(2027, 1, 18)
HEAD = "ID | Objective | Parent | Key result | Owner"
COMPANY = "C1 | Customers stay because we solve their problem |  | Raise renewal rate from 80% to 90% | Ana"


def sheet(name, *lines, is_company=False, told=(), heading=""):
    workbook = LocalSheets({"OKRs": "\n".join([*([heading] if heading else []), HEAD, *lines])}).workbook
    okrs = parse(read_okrs(workbook)[0], TODAY)
    # As an audit hands them over: by way of its journal.
    return SheetOkrs(name, name, is_company, unpack_okrs(pack_okrs(okrs), TODAY), frozenset(told))


def company(*lines, **options):
    return sheet("Company", *(lines or (COMPANY,)), is_company=True, **options)


def found(*sheets):
    return [(one.name, [side.sheet for side in one.sides]) for one in compare_sheets(sheets).crossings]


SUPPORT = "O1 | Callers get their answer at once | C1 | Raise average handling time from 4 minutes to 7 minutes | Cleo"
PRODUCT = (
    "O1 | New users reach their first success alone | C1 | Cut average handling time from 4 minutes to 3 minutes | Dan"
)


def test_goals_of_two_sheets_that_want_one_measure_to_go_two_ways():
    comparison = compare_sheets([company(), sheet("Support", SUPPORT), sheet("Product", PRODUCT)])

    (one,) = comparison.crossings
    assert one.name == "conflicting-goals"
    assert one.is_sure
    assert [(side.sheet, side.cell, side.owner) for side in one.sides] == [
        ("Support", "OKRs!D2", "Cleo"),
        ("Product", "OKRs!D2", "Dan"),
    ]


def test_a_rule_agreed_in_the_notes_settles_it():
    agreed = PRODUCT.replace("O1 |", "O1 |", 1)
    head = f"{HEAD} | Notes"
    lines = [
        f"{SUPPORT} | Quality counts; agreed with Product on 12 January: handling time in Product follows",
        f"{agreed} | agreed with Support on 12 January: their handling time counts first",
    ]
    sheets = [unpacked(name, f"{head}\n{line}") for name, line in zip(("Support", "Product"), lines, strict=True)]

    assert "conflicting-goals" not in [name for name, _ in found(company(), *sheets)]


def unpacked(name, text):
    okrs = parse(read_okrs(LocalSheets({"OKRs": text}).workbook)[0], TODAY)
    return SheetOkrs(name, name, is_company=False, okrs=unpack_okrs(pack_okrs(okrs), TODAY))


def test_one_measure_owned_twice():
    twin = "O1 | Nobody waits for a colleague |  | Cut time to hire from 60 days to {} days | {}"

    told = found(sheet("People", twin.format(30, "Eve")), sheet("Sales", twin.format(40, "Ben")))

    assert told == [("duplicate-key-result", ["People", "Sales"])]


def test_ids_that_every_sheet_counts_from_one_lead_to_the_sheet_s_own_rows():
    first = [
        "O1 | Clinics choose us because colleagues recommend us |  | Raise recommended clinics from 5 to 20 | Ben",
        "O2 | Every recommendation is thanked | O1 | Raise thanked recommenders from 10% to 90% | Ben",
    ]
    second = [
        "O1 | Nurses trust our dosing table |  | Cut wrong doses from 12 to 2 a month | Eve",
        "O2 | Doses are checked by a second nurse | O1 | Raise doses checked twice from 40% to 95% | Eve",
    ]

    assert not found(sheet("Sales", *first), sheet("Care", *second))


def test_a_parent_in_the_company_s_sheet_is_found_there():
    team = SUPPORT.replace("handling time", "solved calls")

    assert not found(company(), sheet("Support", team))


def test_an_id_that_no_sheet_has_is_told_unless_the_sheet_told_it_itself():
    lost = SUPPORT.replace("| C1 |", "| C7 |")
    linked = PRODUCT.replace("handling time", "setup time")
    told = ("broken-parent-link", fold("Callers get their answer at once"))

    assert ("broken-parent-link", ["Support"]) in found(company(), sheet("Support", lost), sheet("Product", linked))
    assert not found(company(), sheet("Support", lost, told=[told]), sheet("Product", linked))


def test_a_company_s_objective_that_no_team_carries():
    second = "C2 | Newcomers trust us like old friends |  | Raise newcomers who return from 10% to 40% | Ana"

    told = found(company(COMPANY, second), sheet("Product", PRODUCT))

    assert told == [("unsupported-parent-key-result", ["Company"])]


def test_the_company_s_rows_shown_again_in_a_team_s_sheet_are_no_copies():
    assert not found(company(), sheet("Support", COMPANY, SUPPORT))


def test_what_lies_inside_one_sheet_is_left_to_that_sheet():
    both = PRODUCT.replace("O1", "O2", 1)

    assert not found(company(), sheet("Support", SUPPORT, both))


def test_sheets_of_another_cycle_are_not_compared_and_named():
    last = sheet("Product", PRODUCT, heading="OKRs Q3 2026")
    now = [company(heading="OKRs Q1 2027"), sheet("Support", SUPPORT, heading="OKRs Q1 2027")]

    comparison = compare_sheets([*now, last])

    assert not comparison.crossings
    assert comparison.left_out == ("Of another cycle, so not compared: Product.",)


@pytest.mark.parametrize("sheets", [[], [company()]])
def test_fewer_than_two_sheets_have_nothing_between_them(sheets):
    assert not compare_sheets(sheets).crossings


def test_a_finding_is_known_again_when_rows_move_and_sheets_come_in_another_order():
    support, product = sheet("Support", SUPPORT), sheet("Product", PRODUCT)
    moved = sheet("Support", "O9 | Nobody is put on hold |  | Cut holds from 9 to 2 a day | Eve", SUPPORT)

    (before,) = compare_sheets([company(), support, product]).crossings
    (after,) = [one for one in compare_sheets([company(), product, moved]).crossings if one.name == before.name]

    assert after.mark == before.mark


def test_packing_keeps_what_comparing_needs():
    text = f"{HEAD} | Due | Depends on | Notes\n{SUPPORT} | 2027-03-31 | Product | agreed with Dan"
    okrs = parse(read_okrs(LocalSheets({"OKRs": text}).workbook)[0], TODAY)

    (kr,) = unpack_okrs(pack_okrs(okrs), TODAY).key_results

    (was,) = okrs.key_results
    for name in ("text", "owners", "baseline", "target", "unit", "due", "depends_on", "note", "direction", "parents"):
        assert getattr(kr, name) == getattr(was, name), name
    assert kr.at() == was.at()

import pytest

from sheets_service.audit.registry import read_registry
from sheets_service.errors import RegistryNotFound
from tests.local_sheets import LocalSheets


def registry(*lines):
    return read_registry(LocalSheets({"Registry": "\n".join(lines)}).workbook)


@pytest.mark.parametrize(
    "heading",
    ["Path", "File", "Address", "Spreadsheet URL", "Sheet link", "Datei", "Chemin", "Archivo", "Файл", "OKR sheet"],
)
def test_the_column_of_addresses_is_known_by_its_heading(heading):
    (found,) = registry(f"{heading} | Team", "a.xlsx | Sales").enrolments

    assert (found.address, found.team, found.row) == ("a.xlsx", "Sales", 2)


def test_the_header_may_stand_below_a_title_and_on_a_later_tab():
    workbook = LocalSheets({"Read me": "Welcome", "List": "Our sheets\n\nTeam | Path\nSales | a.xlsx"}).workbook

    (found,) = read_registry(workbook).enrolments

    assert (found.address, found.row) == ("a.xlsx", 4)


def test_tabs_that_an_audit_wrote_are_no_registry():
    with pytest.raises(RegistryNotFound):
        read_registry(LocalSheets({"OKR Audit": "Spreadsheet | Team\na.xlsx | Sales"}).workbook)


def test_a_spreadsheet_without_addresses_says_what_it_needs():
    with pytest.raises(RegistryNotFound) as error:
        registry("Objective | Key result", "Delight | Raise it")

    assert "Path" in error.value.hint


@pytest.mark.parametrize("switch", ["no", "Off", "FALSE", "0", "paused", "nein", "нет"])
def test_a_row_that_is_switched_off_is_counted_and_left_out(switch):
    found = registry("Path | On", f"a.xlsx | {switch}", "b.xlsx | yes", "c.xlsx |")

    assert [one.address for one in found.enrolments] == ["b.xlsx", "c.xlsx"]
    assert found.off == 1


@pytest.mark.parametrize(
    ("cadence", "days"),
    [
        ("", 0),
        ("weekly", 7),
        ("Every 2 weeks", 14),
        ("10 days", 10),
        ("Monthly", 28),
        ("quarterly", 84),
        ("wöchentlich", 7),
    ],
)
def test_a_cadence_is_read_in_days(cadence, days):
    (found,) = registry("Path | Cadence", f"a.xlsx | {cadence}").enrolments

    assert (found.cadence, found.problem) == (days, "")


def test_words_that_are_no_cadence_are_the_row_s_problem():
    first, second = registry("Path | Cadence", "a.xlsx | when the moon is full", "b.xlsx | weekly").enrolments

    assert "when the moon is full" in first.problem
    assert not second.problem


def test_no_two_sheets_share_a_name():
    found = registry(
        "Path | Team", "x/a.xlsx | Sales", "y/a.xlsx | Sales", "z/a.xlsx | Sales", "z/a.xlsx |", "a.xlsx |"
    )

    names = [one.name for one in found.enrolments]
    assert len(set(names)) == len(names) == 5
    assert names[0] == "Sales"


@pytest.mark.parametrize(
    ("team", "level", "is_company"),
    [
        ("Company", "", True),
        ("Board", "", True),
        ("Sales", "", False),
        ("Sales", "company", True),
        ("Group A", "team", False),
    ],
)
def test_the_sheet_that_others_align_to_is_known_by_its_team_or_level(team, level, is_company):
    (found,) = registry("Path | Team | Level", f"a.xlsx | {team} | {level}").enrolments

    assert found.is_company is is_company

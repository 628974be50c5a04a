"""The double as a program of its own, for whoever wants to run something else over it."""

import re
import subprocess
import sys

import gspread
import pytest

from tests.sheets_double.client import connect


@pytest.fixture
def address():
    command = [sys.executable, "-m", "tests.sheets_double", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        try:
            assert running.stdout
            yield re.findall(r"http://\S+", running.stdout.readline())[0]
        finally:
            running.terminate()


def test_gspread_finds_files_that_are_there_and_is_refused_one_that_is_not_its_own(address):
    gspread_client = connect(address, "anyone")
    made = gspread_client.create("Plan")
    made.sheet1.update([["Objective", 1], ["Grow", 0.5]], "A1:B2")

    listed = [item["name"] for item in gspread_client.list_spreadsheet_files()]
    found = gspread_client.open("Plan").sheet1.get_all_records()

    assert "Plan" in listed
    assert len(listed) > 1
    assert found == [{"Objective": "Grow", "1": 0.5}]
    with pytest.raises(PermissionError):
        gspread_client.open_by_key("1jIKzPs8LsiZZdLdeMEP-5ZIHw6RkjiOmj1LrJN706Yc")
    gspread_client.del_spreadsheet(made.id)
    with pytest.raises(gspread.SpreadsheetNotFound):
        gspread_client.open_by_key(made.id)

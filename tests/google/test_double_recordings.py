"""The double's answers are those that Google gave: the recordings beside the repository, replayed in order."""

import re
import subprocess
import sys

import pytest

from tests.sheets_double import SheetsDouble, client


@pytest.mark.recordings
@pytest.mark.slow
def test_answers_equal_recorded_google_traffic(shared):
    program = shared / "fidelity" / "replay_diff.py"
    if not program.exists():
        pytest.skip("the recordings of Google's answers are not beside the repository (../shared/fidelity)")

    with SheetsDouble() as double:
        done = subprocess.run(
            [sys.executable, str(program), "--base", double.url, "--min-exact", "0.99"],
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )

    assert done.returncode == 0, done.stdout + done.stderr
    exact, total = map(int, re.findall(r"exact (\d+) / (\d+)", done.stdout)[0])
    assert total > 1900, done.stdout
    assert exact >= 0.99 * total


def test_append_goes_below_the_last_table_of_its_range():
    with SheetsDouble() as double:
        plan = double.create(tabs={"Q3": [["a", "b"], ["c", "d"], [], ["", "e", "f"]]})
        tab = client(double).open_by_key(plan).sheet1

        whole = tab.append_row(["x"])
        first = tab.append_row(["y"], table_range="A1")
        nowhere = tab.append_row(["z"], table_range="E9")

    assert (whole["tableRange"], whole["updates"]["updatedRange"]) == ("'Q3'!B4:C4", "'Q3'!B5")
    assert first["updates"]["updatedRange"] == "'Q3'!A3"
    assert "tableRange" not in nowhere
    assert nowhere["updates"]["updatedRange"] == "'Q3'!E9"

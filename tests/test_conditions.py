"""The conditions all tests run under hold: nothing leaves the machine, and CI lets nothing be skipped."""

import os
import shutil
import socket
import subprocess
import sys

import pytest

from tests.conftest import ROOT

NEEDS_A_PART = """
import pytest


@pytest.fixture
def machine():
    pytest.skip("the coffee machine is not installed")


def test_coffee(machine):
    assert machine
"""


@pytest.mark.parametrize(("ci", "outcome"), [("", "1 skipped"), ("true", "1 error")])
def test_a_missing_part_is_a_skip_for_people_and_an_error_in_ci(tmp_path, ci, outcome):
    shutil.copy(ROOT / "tests" / "conftest.py", tmp_path)
    (tmp_path / "test_coffee.py").write_text(NEEDS_A_PART)

    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", str(tmp_path)],
        cwd=tmp_path,
        env={**os.environ, "CI": ci, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert outcome in done.stdout
    assert (done.returncode == 0) == (not ci)
    assert "the coffee machine is not installed" in done.stdout or not ci


def test_a_module_that_skips_itself_is_an_error_in_ci(tmp_path):
    shutil.copy(ROOT / "tests" / "conftest.py", tmp_path)
    (tmp_path / "test_coffee.py").write_text('import pytest\npytest.skip("no machine", allow_module_level=True)\n')

    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", str(tmp_path)],
        cwd=tmp_path,
        env={**os.environ, "CI": "true", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode not in {0, 5}
    assert "no machine" in done.stdout


def test_a_connection_to_elsewhere_is_refused_before_it_is_made():
    with socket.socket() as elsewhere, pytest.raises(PermissionError, match=r"192\.0\.2\.1"):
        elsewhere.connect(("192.0.2.1", 9))  # an address reserved for documentation


def test_a_connection_to_this_machine_is_allowed():
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as client:
        assert client.getpeername() == server.getsockname()


def test_libreoffice_opens_what_tests_write(convert, tmp_path):
    source = tmp_path / "objectives.csv"
    source.write_text("Objective,Key result\nCalm mornings,Cut the wait from 30 to 10 minutes\n")

    assert convert(source, "pdf", tmp_path).read_bytes().startswith(b"%PDF")

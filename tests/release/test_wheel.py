"""The built wheel in an environment of its own, in an empty folder, as `pip install` and `pipx install` leave it."""

import json
import os
import re
import subprocess
import sys
import venv
import zipfile
from email.parser import HeaderParser

import pytest
import requests

from sheets_service import __version__
from tests.conftest import ROOT

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """The built wheel."""
    folder = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, capture_output=True, check=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def program(wheel, tmp_path_factory):
    """The path of `okr-review`, installed from the wheel with the dependencies that the lock names and nothing else."""
    home = tmp_path_factory.mktemp("installed")
    venv.create(home, symlinks=True)
    copy_locked_packages(home)
    # pip resolves what the wheel asks for: nothing may be missing from what the lock brought.
    install = [
        sys.executable,
        "-m",
        "pip",
        f"--python={home}/bin/python",
        "install",
        "--no-index",
        "--quiet",
        str(wheel),
    ]
    subprocess.run(install, check=True, capture_output=True, text=True)
    return home / "bin" / "okr-review"


def copy_locked_packages(home):
    """Put the packages of the run-time lock, which are installed here already, into another environment."""
    from importlib.metadata import distribution  # noqa: PLC0415

    (site,) = (home / "lib").glob("python*/site-packages")
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    for name, version in re.findall(r"^([a-z0-9._-]+)==(\S+)", lock, flags=re.MULTILINE):
        package = distribution(name)
        assert package.version == version
        for file in package.files:
            if ".." not in file.parts and "__pycache__" not in file.parts:
                place = site / file
                place.parent.mkdir(parents=True, exist_ok=True)
                if not place.exists():
                    place.symlink_to(package.locate_file(file))


def run(program, *arguments, cwd):
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "OKR_"))}
    return subprocess.run(
        [program, *arguments], cwd=cwd, env=clean, capture_output=True, text=True, timeout=120, check=False
    )


def test_the_program_says_its_version_and_its_commands(program, tmp_path):
    assert run(program, "--version", cwd=tmp_path).stdout == f"okr-review {__version__}\n"
    assert "review" in run(program, "--help", cwd=tmp_path).stdout


def test_it_makes_a_template_and_reviews_it(program, tmp_path):
    assert run(program, "template", "goals.xlsx", "--name", "flawed", cwd=tmp_path).returncode == 0

    reviewed = run(program, "review", "goals.xlsx", "--format", "json", "--out", "reviewed.xlsx", cwd=tmp_path)

    assert reviewed.returncode == 0, reviewed.stderr
    assert json.loads(reviewed.stdout)["findings"]
    assert {path.name for path in tmp_path.iterdir()} == {"goals.xlsx", "reviewed.xlsx"}
    assert "no-target" in run(program, "explain", "no-target", cwd=tmp_path).stdout


def test_it_serves(program, tmp_path):
    with subprocess.Popen(
        [program, "serve", "--port", "0"], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        try:
            said = ""
            while not (found := re.search(r"http://127\.0\.0\.1:\d+", said)):
                line = process.stdout.readline()
                assert line, f"it ended: {said}"
                said += line
            assert requests.get(f"{found[0]}/health", timeout=30).json() == {"status": "ok"}
        finally:
            process.terminate()


def test_the_wheel_describes_itself(wheel):
    with zipfile.ZipFile(wheel) as archive:
        (path,) = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
        told = HeaderParser().parsestr(archive.read(path).decode())

    assert (told["Name"], told["Version"], told["License-Expression"]) == ("okr-review", __version__, "Apache-2.0")
    assert told["Requires-Python"] == ">=3.11"
    assert told["License-File"] == "LICENSE"


def test_the_changelog_speaks_of_this_version():
    newest = re.search(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), flags=re.MULTILINE)

    assert newest[1] == __version__

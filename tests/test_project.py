"""What the project promises about itself: locks, targets, the container, the build, the shape of the code."""

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile

import pytest

from tests.conftest import ROOT

PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
MODULES = sorted((ROOT / "sheets_service").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("test_*.py"))
LOCKS = ("requirements.lock", "requirements-dev.lock")


def pins(lock):
    """Name and version of each requirement of a lock; every one of them has to carry a hash."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[a-z0-9])", re.sub(r"^#.*\n", "", text, flags=re.MULTILINE).strip())
    found = {}
    for entry in entries:
        name, version = re.match(r"([a-z0-9._-]+)==([^ ;]+)", entry).groups()
        assert re.fullmatch(r"[^\n]*\\\n(    --hash=sha256:[0-9a-f]{64}( \\\n)?)+", entry), entry
        found[name] = version
    return found


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_versions_and_hashes_and_no_addresses(lock):
    text = (ROOT / lock).read_text(encoding="utf-8")

    assert pins(lock)
    assert "://" not in text
    assert not re.search(r"^-", text, flags=re.MULTILINE)
    assert " @ " not in text


def test_what_the_code_depends_on_is_locked():
    project = PYPROJECT["project"]
    run_time = [*project["dependencies"], *project["optional-dependencies"]["service"]]
    development = PYPROJECT["dependency-groups"]["dev"]

    assert {name_of(each) for each in run_time} <= set(pins(LOCKS[0]))
    assert {name_of(each) for each in development} <= set(pins(LOCKS[1]))


def test_developers_run_the_versions_that_users_run():
    assert pins(LOCKS[0]).items() <= pins(LOCKS[1]).items()


def name_of(requirement):
    return re.match(r"[A-Za-z0-9._-]+", requirement).group().lower().replace("_", "-")


def test_make_help_names_every_target():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = re.search(r"^\.PHONY: (.+)$", makefile, flags=re.MULTILINE).group(1).split()

    shown = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout

    assert sorted(re.findall(r"^  make (\S+)", shown, flags=re.MULTILINE)) == sorted(targets)


def test_an_old_python_is_told_what_to_do(tmp_path):
    old = tmp_path / "python-old"
    old.write_text('#!/bin/sh\n[ "$1" = --version ] && echo Python 3.9.18 && exit 0\nexit 1\n')
    old.chmod(0o755)

    done = subprocess.run(
        ["make", f"PYTHON={old}", f"VENV={tmp_path}/venv", "env"], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert done.returncode != 0
    assert "needs Python 3.11 or newer" in done.stderr
    assert "Python 3.9.18" in done.stderr


def test_ci_runs_make_test_with_every_skip_an_error():
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")

    subprocess.run(["bash", "-n", ".ci/run"], cwd=ROOT, check=True)
    assert "export CI=true" in script
    assert script.rstrip().splitlines()[-1].startswith("exec make test")


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory):
    """The built wheel, unpacked as an installer would."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, capture_output=True, check=True)
    (wheel,) = folder.glob("*.whl")
    zipfile.ZipFile(wheel).extractall(folder / "site")
    return folder / "site"


def test_the_wheel_holds_all_that_the_program_reads(unpacked):
    inside = {path.relative_to(unpacked) for path in unpacked.rglob("*")}

    wanted = {
        path.relative_to(ROOT)
        for path in (ROOT / "sheets_service").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    wanted |= {"sheets_service" / path.relative_to(ROOT) for path in (ROOT / "templates").rglob("*.json")}
    assert wanted <= inside
    assert not [path for path in inside if "__pycache__" in path.parts or "tests" in path.parts]


@pytest.mark.parametrize("command", ["--version", "rules", "explain no-target", "template starter.xlsx"])
def test_the_wheel_works_far_from_the_repository(unpacked, tmp_path, command):
    here = {**os.environ, "PYTHONPATH": str(unpacked), "PYTHONSAFEPATH": "1"}
    run = (
        "import sys, sheets_service.__main__ as us; assert us.__file__.startswith(sys.argv.pop(1)); sys.exit(us.main())"
    )

    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", run, str(unpacked), *command.split()],
        cwd=tmp_path,
        env=here,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert done.stdout
    assert not done.stderr


RUN_ITS_CASES = """
from sheets_service.cases import case_file, differences, read_cases, run_case
from sheets_service.rules import all_rules

rule = next(one for one in all_rules() if one.name == "shouted-text")
for case in read_cases(case_file(rule).read_text(encoding="utf-8")):
    print(case.heading, *differences(case, run_case(case, rule)), sep="; ")
"""


def test_the_rule_that_contributing_shows_passes_the_cases_it_shows(unpacked, tmp_path):
    guide = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    module, cases = (re.search(rf"```{kind}\n(.*?)```", guide, re.DOTALL)[1] for kind in ("python", "markdown"))
    site = shutil.copytree(unpacked, tmp_path / "site")
    (site / "sheets_service/rules/kr190_shouted_text.py").write_text(module, encoding="utf-8")
    (site / "sheets_service/rules/kr190_shouted_text.md").write_text(cases, encoding="utf-8")

    done = subprocess.run(
        [sys.executable, "-c", RUN_ITS_CASES],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(site), "PYTHONSAFEPATH": "1"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stdout.splitlines() == re.findall(r"^## (.+)$", cases, flags=re.MULTILINE), done.stderr


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_data_are_slotted_and_frozen_once_they_leave_their_module(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    loose = [
        f"{node.name}, line {node.lineno}"
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        for decorator in map(ast.unparse, node.decorator_list)
        if "dataclass" in decorator
        and ("slots=True" not in decorator or ("frozen=True" not in decorator and not node.name.startswith("_")))
    ]

    assert not loose


def test_modules_are_named_for_what_they_hold():
    vague = {"utils", "util", "helper", "helpers", "manager", "misc", "common"}

    assert not [path for path in MODULES if vague & set(path.stem.split("_"))]


@pytest.mark.parametrize("path", TESTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_tests_use_real_parts_and_do_not_wait(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    imports = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    sources = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}

    assert not (calls | imports | sources) & {"time.sleep", "sleep", "unittest.mock", "mock"}

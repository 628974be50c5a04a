"""The command line as a person uses it."""

import json
import subprocess
import sys
import time
from pathlib import Path

import jsonschema
import pytest

from sheets_service.__main__ import main
from tests.test_scoring import SCHEMA

GOALS = """Objective,Key result,Owner,Baseline,Target
Patients know what happens next,Patients who can name their next step (%),Ines,41,80
,Install the new queue screens,Ben,,
"""


@pytest.fixture
def goals(tmp_path):
    path = tmp_path / "goals.csv"
    path.write_text(GOALS, encoding="utf-8")
    return path


def test_a_review_prints_findings_and_writes_nothing(goals, capsys):
    assert main(["review", str(goals)]) == 0

    printed = capsys.readouterr().out
    assert "goals!B3: warning  KR103 output-not-outcome" in printed
    assert "Scores" in printed
    assert [path.name for path in goals.parent.iterdir()] == ["goals.csv"]


def test_a_reviewed_copy_is_written_where_asked(goals, capsys):
    out = goals.with_name("reviewed.xlsx")

    assert main(["review", str(goals), "--out", str(out)]) == 0

    assert out.exists()
    assert str(out) in capsys.readouterr().out


def test_a_copy_of_a_reviewed_file_is_written_too(goals, capsys):
    reviewed, copy = goals.with_name("reviewed.xlsx"), goals.with_name("copy.xlsx")
    main(["review", str(goals), "--out", str(reviewed)])

    assert main(["review", str(reviewed), "--out", str(copy)]) == 0
    assert main(["review", str(reviewed), "--out", str(copy)]) == 0

    assert copy.read_bytes() == reviewed.read_bytes()
    assert "Nothing to write" in capsys.readouterr().out


def test_clear_takes_the_marks_away(goals, capsys):
    out = goals.with_name("reviewed.xlsx")
    main(["review", str(goals), "--out", str(out)])

    assert main(["clear", str(out)]) == 0
    assert main(["clear", str(out)]) == 0

    assert "no marks of ours" in capsys.readouterr().out


def test_a_dry_run_says_what_would_be_written(goals, capsys):
    assert main(["review", str(goals), "--dry-run"]) == 0

    assert "would add a note on goals!B3" in capsys.readouterr().out
    assert [path.name for path in goals.parent.iterdir()] == ["goals.csv"]


def test_json_is_the_published_shape_with_cells_and_tabs(goals, capsys):
    assert main(["review", str(goals), "--format", "json"]) == 0

    told = json.loads(capsys.readouterr().out)
    jsonschema.validate(told, SCHEMA)
    assert told["objectives"][0]["key_results"][1]["cell"] == {"tab": "goals", "a1": "B3"}
    assert told["tabs"][0]["read"]


def test_markdown_is_a_page(goals, capsys):
    assert main(["review", str(goals), "--format", "markdown"]) == 0

    assert capsys.readouterr().out.startswith("# OKR review of goals.csv")


def test_a_page_is_whole_in_itself_and_people_s_words_stay_text(goals, capsys):
    goals.write_text(GOALS.replace("Install the", "<img src=x onerror=alert(1)> Install the"), encoding="utf-8")
    page = goals.with_name("review.html")

    assert main(["review", str(goals), "--format", "html", "--out", str(page)]) == 0

    told = page.read_text(encoding="utf-8")
    assert str(page) in capsys.readouterr().out
    assert "<img" not in told
    assert "&lt;img src=x onerror=alert(1)&gt; Install the new queue screens" in told
    assert "http" not in told.replace("http-equiv", "")
    assert "<script" not in told


@pytest.mark.parametrize(("level", "code"), [("warning", 1), ("error", 0)])
def test_fail_on_sets_the_exit_code(goals, level, code):
    assert main(["review", str(goals), "--fail-on", level]) == code


def test_a_folder_is_reviewed_file_by_file_and_a_broken_one_stops_nobody(goals, capsys):
    goals.with_name("broken.xlsx").write_bytes(b"PK\x03\x04 not a workbook")

    assert main(["review", str(goals.parent)]) == 2

    told = capsys.readouterr()
    assert "output-not-outcome" in told.out
    assert "broken.xlsx" in told.err


def test_a_folder_s_copies_keep_their_names(goals, tmp_path):
    out = tmp_path / "out"

    assert main(["review", str(goals.parent), "--out", str(out)]) == 0

    assert [path.name for path in out.iterdir()] == ["goals.xlsx"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["review", "nowhere.xlsx"],
        ["review", "GOALS", "--today", "soon"],
        ["review", "GOALS", "--preset", "googel"],
        ["review", "GOALS", "--policy", "nowhere.toml"],
        ["review", "GOALS", "--scope", "Nowhere"],
        ["review", "GOALS", "--scope", "goals!here"],
        ["review", "GOALS", "--map", "Key result"],
        ["explain", "no-targt"],
        ["template", "out.xlsx", "--name", "nothing"],
        ["score", "nowhere.jsonl"],
    ],
)
def test_what_a_person_must_mend_is_one_sentence_and_code_2(goals, capsys, arguments):
    given = [str(goals) if one == "GOALS" else one for one in arguments]

    assert main(given) == 2

    told = capsys.readouterr().err
    assert told.startswith("okr-review: ")
    assert "Traceback" not in told


def test_a_policy_file_is_heard(goals, capsys):
    policy = goals.with_name("policy.toml")
    policy.write_text('output-not-outcome = "off"\n', encoding="utf-8")

    assert main(["review", str(goals), "--policy", str(policy)]) == 0

    assert "output-not-outcome" not in capsys.readouterr().out


def test_a_text_that_looks_like_a_formula_stays_text(tmp_path):
    source, out = tmp_path / "goals.csv", tmp_path / "out.xlsx"
    source.write_text(GOALS.replace("Install the new", "=cmd|' /C calc'!A0 Launch the"), encoding="utf-8")

    assert main(["review", str(source), "--out", str(out)]) == 0

    from sheets_service.backends.files import Files  # noqa: PLC0415

    cells = [cell for tab in Files(None).read(str(out)).tabs for cell in tab.cells.values()]
    assert any(cell.text.startswith("=cmd|") for cell in cells)
    assert not any(cell.formula for cell in cells)


def test_layout_says_how_the_sheet_is_read(goals, capsys):
    assert main(["layout", str(goals)]) == 0

    printed = capsys.readouterr().out
    assert "KR goals!B3: Install the new queue screens" in printed


def test_rules_are_listed_and_explained(capsys):
    assert main(["rules"]) == 0
    assert "no-target" in capsys.readouterr().out
    assert main(["rules", "--format", "json"]) == 0
    assert {"code", "name"} <= set(json.loads(capsys.readouterr().out)[0])
    assert main(["explain", "KR102"]) == 0
    assert "no-target" in capsys.readouterr().out


def test_a_starter_workbook_is_written_and_has_no_warning(tmp_path):
    out = tmp_path / "okrs.xlsx"

    assert main(["template", str(out)]) == 0
    assert main(["review", str(out), "--fail-on", "warning"]) == 0


def test_score_answers_every_line_in_its_order_and_skips_blank_ones(tmp_path, capsys):
    source = tmp_path / "records.jsonl"
    source.write_text('{"id": 1, "objectives": []}\n\n{"id": 2}\n{\n', encoding="utf-8")

    assert main(["score", str(source)]) == 0

    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one["id"] for one in told] == [1, 2, None]
    assert [("error" in one) for one in told] == [False, True, True]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (["serve", "--port", "99999"], "99999 is no port"),
        (["serve", "--port", "-4"], "-4 is no port"),
        (["serve", "--host", "192.0.2.1", "--port", "0"], "192.0.2.1"),
        (["template", "goals.txt"], "Give it a name that ends in .xlsx"),
        (["review", "goals.csv", "--map", "Weather=C"], "“Weather” is no part of OKRs"),
    ],
)
def test_what_cannot_be_meant_is_answered_with_a_sentence(goals, monkeypatch, capsys, typed, said):
    monkeypatch.chdir(goals.parent)

    assert main(typed) == 2

    assert said in capsys.readouterr().err


def test_a_column_that_is_on_no_tab_is_told(goals, capsys):
    assert main(["review", str(goals), "--map", "Owner=C", "--map", "Target=ZZ"]) == 0

    assert capsys.readouterr().err == "note: No tab that was read has a column “ZZ”, so “Target” was looked for.\n"


def run_as_a_person(*arguments, **options):
    return subprocess.run(
        [sys.executable, "-m", "sheets_service", *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=Path(__file__).parent.parent,
        **options,
    )


def test_help_answers_at_once():
    started = time.monotonic()
    told = run_as_a_person("--help")

    assert told.returncode == 0
    assert "review" in told.stdout
    assert time.monotonic() - started < 2


def test_score_reads_standard_input():
    told = run_as_a_person("score", input='{"id": "a", "objectives": []}\n')

    assert json.loads(told.stdout)["id"] == "a"
    assert told.stderr == ""

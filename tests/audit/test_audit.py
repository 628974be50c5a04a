"""Whole audits over real files."""

import json
import os
import stat
from datetime import date, timedelta

import pytest

from sheets_service.__main__ import main
from sheets_service.audit import Waiter, run_audit
from sheets_service.audit.run import Order, Visit
from sheets_service.backends.files import Files
from sheets_service.errors import NotWritable
from tests.audit.company import REGISTRY, SHEETS, audit, no_pause, write_company

MONDAY = date(2027, 1, 18)
WEEK = timedelta(days=7)


def texts(path, tab):
    return [[cell.text for cell in row] for row in Files().read(str(path)).tab(tab).rows()]


def results(path):
    """The rows of the audit tab by their address, as heading → text."""
    rows = texts(path, "OKR Audit")
    headings = rows[3]
    return {row[0]: dict(zip(headings, row, strict=True)) for row in rows[4:]}


def bytes_of(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_each_sheet_has_a_row_with_its_scores(tmp_path):
    done = audit(write_company(tmp_path), MONDAY)

    found = results(done.receipt.target)
    assert list(found) == list(SHEETS)
    assert {row["Reviewed"] for row in found.values()} == {"2027-01-18"}
    assert all(0 < float(row["Overall"]) <= 100 for row in found.values())
    assert not any(row["What to know"] for row in found.values())


def test_without_write_no_sheet_is_touched_and_no_journal_is_left(tmp_path):
    registry = write_company(tmp_path)
    before = bytes_of(tmp_path)

    done = audit(registry, MONDAY)

    after = bytes_of(tmp_path)
    assert {path: after[path] for path in before} == before
    assert [str(path) for path in after if path not in before] == [done.receipt.target]


def test_with_write_each_sheet_carries_its_marks_and_the_row_says_where(tmp_path):
    done = audit(write_company(tmp_path), MONDAY, write=True)

    marked = results(done.receipt.target)["teams/support.csv"]["Marks in"]
    assert Files().read(marked).tab("OKR Review")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("gone.xlsx,Ops,Eve,,,", "no file “gone.xlsx”"),
        ("notes.xlsx,Ops,Eve,,,", "notes.xlsx"),
        ("company.csv,Again,Eve,,,", "stands in row 2"),
        ("./teams/../company.csv,Again,Eve,,,", "stands in row 2"),
        ("https://sheets.example/d/1,Web,Eve,,,", "only files"),
        ("plain.csv,Plain,Eve,,,", "OKR"),
        ("teams/extra.csv,Extra,Eve,,googel,", "google"),
        ("teams/extra.csv,Extra,Eve,now and then,,", "now and then"),
    ],
)
def test_a_sheet_that_cannot_be_reviewed_is_one_row_with_the_reason(tmp_path, line, words):
    registry = write_company(tmp_path, REGISTRY + line + "\n")
    (tmp_path / "notes.xlsx").write_text("no workbook")
    (tmp_path / "plain.csv").write_text("Name,Phone\nDesk,12\nDoor,14\n")
    (tmp_path / "teams/extra.csv").write_text((tmp_path / "teams/product.csv").read_text())

    done = audit(registry, MONDAY)

    found = results(done.receipt.target)
    failed = [row for row in found.values() if row["What to know"]]
    assert [words in row["What to know"] for row in failed] == [True]
    assert str(tmp_path) not in failed[0]["What to know"]
    assert len(done.audit.failed) == 1


def test_a_second_audit_says_what_is_new_and_what_is_settled(tmp_path):
    registry = write_company(tmp_path)
    audit(registry, MONDAY)
    write_company(
        tmp_path,
        product=SHEETS["teams/product.csv"].replace(
            "Cut average handling time from 4 minutes to 3 minutes", "Send a newsletter"
        ),
    )

    done = audit(registry, MONDAY + WEEK)

    found = results(done.receipt.target)
    assert int(found["teams/product.csv"]["New"]) >= 1
    assert found["teams/support.csv"]["New"] == found["teams/support.csv"]["Settled"] == "0"
    assert "Product" in done.digest
    assert "newsletter" in done.digest
    assert "**Support**" not in done.digest.partition("## What changed")[2]


def test_nothing_changed_is_silent(tmp_path):
    registry = write_company(tmp_path)
    first = audit(registry, MONDAY)

    second = audit(registry, MONDAY + WEEK)

    assert first.digest.startswith("# OKR audit, 18 January 2027")
    assert second.digest == ""


def test_a_sheet_that_fails_or_leaves_is_told_once(tmp_path):
    registry = write_company(tmp_path)
    audit(registry, MONDAY)
    (tmp_path / "teams/support.csv").unlink()
    registry.write_text(REGISTRY.replace("teams/product.csv,Product,Dan,,,\n", ""))

    told = audit(registry, MONDAY + WEEK)
    again = audit(registry, MONDAY + 2 * WEEK)

    assert "Support: There is no file" in told.digest
    assert "teams/product.csv: no longer in the registry" in told.digest
    assert again.digest == ""
    assert "2 audits in a row" in results(again.receipt.target)["teams/support.csv"]["What to know"]


def test_scores_over_time_make_a_trend(tmp_path):
    registry = write_company(tmp_path)
    for week in range(3):
        done = audit(registry, MONDAY + week * WEEK)

    rows = [[text for text in row if text] for row in texts(done.receipt.target, "OKR Portfolio")]
    begin = rows.index(["Over time"])
    assert rows[begin + 2][0] == "Company"
    assert rows[begin + 2][2].count("→") == 2


def test_a_sheet_rests_until_it_is_due(tmp_path):
    registry = write_company(tmp_path, REGISTRY.replace("Cleo,,", "Cleo,weekly,"))
    audit(registry, MONDAY)

    early = audit(registry, MONDAY + timedelta(days=3), write=True)
    everything = audit(registry, MONDAY + timedelta(days=3), everything=True)
    nearly = audit(registry, MONDAY + timedelta(days=9))

    support = next(one for one in early.audit.standings if one.enrolment.name == "Support")
    assert not support.is_due
    assert not (tmp_path / "teams/support.reviewed.xlsx").exists()
    assert (tmp_path / "teams/product.reviewed.xlsx").exists()
    assert all(one.is_due for one in everything.audit.standings)
    assert all(one.is_due for one in nearly.audit.standings)


def test_a_resting_sheet_is_compared_all_the_same(tmp_path):
    registry = write_company(tmp_path, REGISTRY.replace("Cleo,,", "Cleo,monthly,"))
    first = audit(registry, MONDAY)

    second = audit(registry, MONDAY + WEEK)

    assert second.audit.comparison == first.audit.comparison
    assert second.audit.comparison.sheets == 3


class Broken(Exception):
    """The power goes out."""


def break_off(registry, after):
    """Audit until `after` sheets are done, then stop as if the power went out."""
    visited = []

    def step(name, _total):
        if len(visited) == after:
            raise Broken
        visited.append(name)

    with pytest.raises(Broken):
        run_audit(Order(registry, Visit(MONDAY)), Waiter(step, no_pause))
    return visited


@pytest.mark.parametrize("after", [0, 1, 2])
def test_an_audit_that_was_broken_off_goes_on_and_reviews_no_sheet_twice(tmp_path, after):
    registry = write_company(tmp_path)
    visited = break_off(registry, after)

    done = audit(registry, MONDAY, visited)

    assert visited == ["Company", "Support", "Product"]
    assert done.resumed == after
    whole = audit(registry, MONDAY, out=tmp_path / "whole.xlsx")
    assert texts(done.receipt.target, "OKR Portfolio") == texts(whole.receipt.target, "OKR Portfolio")


def test_it_goes_on_after_midnight_under_its_first_day_and_is_begun_anew_a_week_later(tmp_path):
    registry = write_company(tmp_path)
    break_off(registry, 2)
    visited = []
    next_day = audit(registry, MONDAY + timedelta(days=1), visited)
    break_off(registry, 2)

    next_week = audit(registry, MONDAY + WEEK)

    assert (next_day.audit.day, visited) == ("2027-01-18", ["Product"])
    assert (next_week.audit.day, next_week.resumed) == ("2027-01-25", 0)


def test_a_row_moved_in_the_registry_meanwhile_is_still_the_same_sheet(tmp_path):
    registry = write_company(tmp_path)
    break_off(registry, 2)
    head, *rows = REGISTRY.strip().split("\n")
    registry.write_text("\n".join([head, *reversed(rows)]) + "\n")
    visited = []

    audit(registry, MONDAY, visited)

    assert visited == ["Product"]


def test_a_journal_cut_off_in_the_middle_of_a_line_loses_that_sheet_only(tmp_path):
    registry = write_company(tmp_path)
    break_off(registry, 2)
    (journal,) = tmp_path.glob(".*.audit")
    journal.write_bytes(journal.read_bytes()[:-40])
    visited = []

    audit(registry, MONDAY, visited)

    assert visited == ["Support", "Product"]


@pytest.mark.skipif(os.name != "posix", reason="permission bits are those of POSIX")
def test_the_journal_is_for_its_owner_alone(tmp_path):
    break_off(write_company(tmp_path), 2)

    (journal,) = tmp_path.glob(".*.audit")

    assert stat.S_IMODE(journal.stat().st_mode) == 0o600


def test_what_is_kept_between_audits_holds_no_words_of_okrs(tmp_path):
    done = audit(write_company(tmp_path), MONDAY)

    kept = " ".join(cell for row in texts(done.receipt.target, "_okr_audit") for cell in row).casefold()

    assert "renewal" not in kept
    assert "handling time" not in kept
    assert "support.csv" in kept


def test_an_xlsx_registry_carries_the_results_beside_what_people_wrote(tmp_path):
    write_company(tmp_path)
    first = audit(tmp_path / "registry.csv", MONDAY)
    registry = tmp_path / "list.xlsx"
    # A registry that was audited as text makes a workbook with the same rows.
    registry.write_bytes(open_bytes(first.receipt.target))
    theirs = texts(registry, "registry")

    second = audit(registry, MONDAY + WEEK)
    third = audit(registry, MONDAY + 2 * WEEK)

    assert second.receipt.target == str(registry)
    assert texts(registry, "registry") == theirs
    assert [tab.title for tab in Files().read(str(registry)).tabs] == [
        "registry", "OKR Audit", "OKR Portfolio", "_okr_audit",
    ]  # fmt: skip
    assert third.digest == ""


def open_bytes(path):
    with open(path, "rb") as file:  # noqa: PTH123  (the receipt holds text)
        return file.read()


def test_out_takes_the_results_and_leaves_the_registry_as_it_is(tmp_path):
    registry = write_company(tmp_path)
    out = tmp_path / "results.xlsx"

    audit(registry, MONDAY, out=out)
    second = audit(registry, MONDAY + WEEK, out=out)

    assert second.receipt.target == str(out)
    assert second.audit.before.day == "2027-01-18"
    assert registry.read_text() == REGISTRY


@pytest.mark.parametrize("out", ["results.csv", "results", "no/such/folder/results.xlsx"])
def test_a_place_that_cannot_take_the_results_is_refused_before_any_visit(tmp_path, out):
    visited = []

    with pytest.raises(NotWritable):
        audit(write_company(tmp_path), MONDAY, visited, out=tmp_path / out)

    assert not visited


def test_the_same_sheets_give_the_same_file_byte_for_byte(tmp_path):
    registry = write_company(tmp_path)

    first = audit(registry, MONDAY, out=tmp_path / "a.xlsx")
    second = audit(registry, MONDAY, out=tmp_path / "b.xlsx")

    assert open_bytes(first.receipt.target) == open_bytes(second.receipt.target)


def test_the_command_tells_what_it_did_and_fails_when_a_sheet_did(tmp_path, capsys):
    registry = write_company(tmp_path, REGISTRY + "gone.xlsx,Ops,Eve,,,\n")
    digest = tmp_path / "digest.md"

    first = main(["audit", str(registry), "--today", "2027-01-18", "--digest", str(digest)])
    told = capsys.readouterr()
    digest.unlink()
    second = main(["audit", str(registry), "--today", "2027-01-25", "--digest", str(digest)])

    assert (first, second) == (2, 2)
    assert "3 spreadsheets reviewed" in told.out
    assert "Ops: There is no file “gone.xlsx”" in told.err
    assert "Nothing changed since the last audit." in capsys.readouterr().out
    assert not digest.exists()


def test_no_journal_line_is_more_than_one_sheet(tmp_path):
    break_off(write_company(tmp_path), 2)

    (journal,) = tmp_path.glob(".*.audit")

    lines = [json.loads(line) for line in journal.read_text().splitlines()]
    assert [sorted(line) for line in lines] == [["about", "day"], *[["key", "okrs", "result"]] * 2]

"""The rules about progress meet their measure: on the examples, on our own records, on the golden sheet with its history."""

import importlib.util
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from sheets_service.backends.csv_file import read_csv
from sheets_service.history import NO_HISTORY
from sheets_service.layouts import read_okrs
from sheets_service.okrs import Cycle
from sheets_service.parse import parse
from sheets_service.policy import Policy
from sheets_service.recall import after, recall
from sheets_service.review import review_okrs

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
NINE_IN_TEN, CLEAN = 0.9, 0.95
START, END = date(2026, 6, 29), date(2026, 9, 27)
DAYS = (date(2026, 7, 10), date(2026, 7, 24), date(2026, 8, 7), date(2026, 8, 21))
SEEN = {  # what earlier reviews saw of the golden sheet, row by row
    4: (4, 7, 10), 5: (46, 45, 44), 6: (29, 29, 32), 7: (6, 14, 24), 8: (211, 207, 202), 9: (71, 71, 73),
    10: (50, 53, 57), 11: (24, 27, 31), 12: (18, 16, 14), 13: (38, 41, 41), 14: (30, 28, 26),
}  # fmt: skip
WANTED = {
    ("B4", "unbalanced-progress", "warning"), ("G7", "silent-edit", "warning"), ("I8", "confidence-contradiction", "warning"),
    ("L8", "hope-not-plan", "hint"), ("J13", "stale-check-in", "warning"), ("K5", "no-next-step", "hint"),
}  # fmt: skip


def load_bench():
    spec = importlib.util.spec_from_file_location("progress_bench", ROOT / "tests" / "bench" / "progress_bench.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["EXAMPLES", "OWN"])
def test_precision_recall_and_silence(name):
    bench = load_bench()
    path = getattr(bench, name)
    if not path.exists():
        pytest.skip("the examples (../shared/examples) are not on this machine")

    figures = bench.measure(path)

    assert figures.records
    assert figures.precision >= NINE_IN_TEN, str(figures)
    assert figures.recall >= NINE_IN_TEN, str(figures)
    assert figures.silence >= CLEAN, str(figures)


def golden():
    """The council's OKRs on the day of the review, with the history that the golden review tells."""
    draft, _ = read_okrs(read_csv(SHARED / "golden" / "sheet-3.csv"))
    draft = replace(draft, cycle_start=START, cycle_end=END)
    okrs = parse(draft, DAYS[-1])
    history = NO_HISTORY
    for number, day in enumerate(DAYS[:-1]):
        history = replace(after(recall(as_seen(okrs, number, day), history), history), number=number + 1)
    return okrs, history


def as_seen(okrs, number, day):
    """Set the sheet back to what it held on an earlier day."""
    objectives = []
    for objective in okrs.objectives:
        rows = []
        for kr in objective.key_results:
            row = kr.at().cell.row + 1
            current = float(SEEN[row][number])
            rows.append(replace(kr, current=current, target=90.0 if row == 7 else kr.target, updated=day))
        objectives.append(replace(objective, key_results=tuple(rows)))
    return replace(okrs, objectives=tuple(objectives), cycle=Cycle(START, END, day))


@pytest.mark.skipif(
    not (SHARED / "golden").exists(), reason="the golden sheets (../shared/golden) are not on this machine"
)
def test_the_golden_review_of_progress():
    okrs, history = golden()

    review = review_okrs(okrs, Policy(), history, strict=True)

    told = {(one.place.cell.a1, one.name, one.level.word) for one in review.open if one.rule.code.startswith("PR")}
    assert told == WANTED
    messages = {one.name: one.message for one in review.open}
    assert messages["silent-edit"] == (
        "The target of “Empty council homes brought back into use” went from 90 to 60 since 7 August, no reason given. "
        "At 31, that is 34% of 90 or 52% of 60."
    )
    assert "has stood at 44% since 7 August" in messages["no-next-step"]
    assert (
        "went from 212 to 198 on its way to 150 (23%, expected 59%), and confidence is 8"
        in messages["confidence-contradiction"]
    )

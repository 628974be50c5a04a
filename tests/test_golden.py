"""Our reviews of the golden sheets say what the golden reviews say, on the same cells, and are silent where those are."""

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
GOLDEN = ROOT.parent / "shared" / "golden"
NINE_IN_TEN = 0.9

pytestmark = [
    pytest.mark.recordings,
    pytest.mark.skipif(not GOLDEN.exists(), reason="the golden sheets (../shared/golden) are not on this machine"),
]


def load_bench():
    """Load the benchmark beside the tests, which prints what this test holds."""
    spec = importlib.util.spec_from_file_location("golden_bench", ROOT / "tests" / "bench" / "golden_bench.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def comparisons():
    bench = load_bench()
    return {number: bench.compare(number) for number in bench.SHEETS}


def test_nine_in_ten_golden_findings_stand_on_their_cells(comparisons):
    wanted = sum(len(one.wanted) for one in comparisons.values())
    missed = [f"sheet {one.number}: {' '.join(miss)}" for one in comparisons.values() for miss in one.missed]

    assert wanted
    assert 1 - len(missed) / wanted >= NINE_IN_TEN, "\n".join(missed)


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_where_the_golden_review_is_silent_so_are_we(comparisons, number):
    assert not comparisons[number].unwanted, "\n".join(comparisons[number].unwanted)

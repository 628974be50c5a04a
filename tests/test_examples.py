"""The shares that the rules have to keep on the worked examples beside the repository."""

import pytest

from sheets_service.policy import Policy
from tests.bench.pairs_bench import clean, pairs

pytestmark = pytest.mark.recordings


@pytest.mark.usefixtures("shared")
def test_flawed_okrs_weigh_more_than_repaired_ones():
    shares = pairs(Policy(), show=False)

    assert shares["heavier"] >= 0.97
    assert shares["better"] >= 0.97
    assert shares["found"] >= 0.90
    assert shares["gone"] >= 0.95


@pytest.mark.usefixtures("shared")
def test_well_written_sets_are_left_alone():
    assert clean(Policy(), show=False) <= 0.06

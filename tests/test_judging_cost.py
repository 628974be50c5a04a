"""Judging stays within bounds that leave room for slow and shared machines, but none for a square of the rows."""

import time

from sheets_service.scoring import review_record
from tests.bench.judge_bench import make_record, seconds

ROWS = 400


def test_key_results_never_seen_are_judged_at_a_bounded_cost():
    work = unit_of_work()
    review_record(make_record(8, seed=5))

    new = seconds(make_record(ROWS, seed=5))

    assert new < 60 * work, f"{new:.2f} s for {ROWS} rows, where a unit of work takes {work:.3f} s"


def test_four_times_the_rows_do_not_cost_eight_times_as_much():
    review_record(make_record(8, seed=6))

    small = min(seconds(make_record(ROWS // 4, seed=seed)) for seed in (6, 7))
    large = seconds(make_record(ROWS, seed=8))

    assert large < 8 * small + 0.1


def unit_of_work():
    """Return the processor time of a fixed loop, by which this machine is measured."""
    start = time.process_time()
    total = sum(number * number % 7 for number in range(500_000))
    assert total
    return time.process_time() - start

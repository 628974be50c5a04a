"""Rules about pairs block first: twice the rows cost about twice the time, not four times."""

import time

from sheets_service.history import NO_HISTORY
from sheets_service.parse import parse
from sheets_service.records import read_record
from sheets_service.rules import all_rules
from sheets_service.running import run

PAIRS = [rule for rule in all_rules() if rule.leg in {"conflicts", "duplicates", "dependencies", "links"}]
WORDS = (
    "stock cover",
    "products available",
    "orders late",
    "calls solved",
    "seats filled",
    "trains late",
    "files lost",
)


def test_twice_the_rows_do_not_cost_four_times_the_time():
    small, large = cost(200), cost(800)

    assert large < 4 * small * 2.5 + 0.2


def cost(rows):
    okrs = build(rows)
    run(PAIRS, okrs, NO_HISTORY, strict=True)  # reads every phrase once
    start = time.process_time()
    run(PAIRS, okrs, NO_HISTORY, strict=True)
    return time.process_time() - start


def build(rows):
    objectives = [
        {
            "id": f"O{index}",
            "team": f"Team {index // 5}",
            "text": f"People in place {index} are served",
            "parent": "O0" if index else None,
            "key_results": [
                {
                    "text": f"{WORDS[(index + row) % 7]} in place {index % 97} row {row}: {index % 50 + 1} -> {row + 60}",
                    "owner": f"Owner {index % 40}",
                    "depends_on": f"Team {(index + 5) // 5}",
                }
                for row in range(4)
            ],
        }
        for index in range(rows // 4)
    ]
    return parse(read_record({"objectives": objectives}).draft, None)

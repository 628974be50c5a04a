"""Processor seconds and memory of judging key results alone, without a file: texts never seen, then the same texts again.

Run: python -m tests.bench.judge_bench [MOST]
"""

import random
import subprocess
import sys
import time

from sheets_service.collector import collect_seldom
from sheets_service.scoring import review_record
from tests.bench.growth_bench import FALLING, OUTCOMES, PLACES, RISING, WHO

SIZES = (200, 2_000, 20_000)
_ALONE = "alone"  # asks a process of its own to judge one size
PER_OBJECTIVE = 4
PER_TEAM = 5  # objectives
CYCLE = {"cycle": {"start": "2027-01-01", "end": "2027-03-31"}, "today": "2027-02-01"}


def main():
    if sys.argv[1:2] == [_ALONE]:
        judge(int(sys.argv[2]))
        return
    most = int(sys.argv[1]) if len(sys.argv) > 1 else SIZES[-1]
    print(f"{'':16}{'new texts':>11}{'ms a row':>10}{'seen texts':>12}{'MiB':>7}", flush=True)
    for size in (one for one in SIZES if one <= most):
        # A process each: memory is that of one size, and no text was seen before.
        subprocess.run([sys.executable, "-m", __spec__.name, _ALONE, str(size)], check=True)


def judge(size):
    """Judge so many rows twice and print one line."""
    collect_seldom()  # as the command line and the service do
    review_record(make_record(8))  # reads the rules in, as a service has when it is asked
    record = make_record(size)
    new, seen = seconds(record), seconds(record)
    print(f"{size:>7,} rows    {new:11.2f}{new / size * 1000:10.2f}{seen:12.2f}{peak_memory():7.0f}", flush=True)


def seconds(record):
    """Return the processor time of one judgement."""
    start = time.process_time()
    review_record(record, strict=True)
    return time.process_time() - start


def peak_memory():
    """Return the most memory that this process held, in MiB; 0 where the system does not tell."""
    try:
        import resource  # noqa: PLC0415  (not everywhere)
    except ImportError:
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def make_record(size, seed=1):
    """Make plausible OKRs, the same for the same size and seed; every text is of its own, every tenth row a deliverable."""
    chance = random.Random(seed * 1_000_003 + size)
    objectives = []
    for row in range(size):
        if row % PER_OBJECTIVE == 0:
            number = row // PER_OBJECTIVE
            purpose = f"{chance.choice(WHO)} in {chance.choice(PLACES)} {number + 1} {chance.choice(OUTCOMES)}"
            objectives.append({"team": f"Team {number // PER_TEAM + 1}", "text": purpose, "key_results": []})
        objectives[-1]["key_results"].append(_key_result(chance, row))
    return {"objectives": objectives, **CYCLE}


def _key_result(chance, row):
    rises = chance.random() < 0.5
    metric = f"{chance.choice(RISING if rises else FALLING)} in {chance.choice(PLACES)} {row}"
    start = chance.randrange(40, 400)
    goal = round(start * chance.uniform(1.1, 2))
    start, goal = (start, goal) if rises else (goal, start)
    moved = f"{'Raise' if rises else 'Cut'} {metric} from {start} to {goal}"
    return {
        "text": f"Launch the new {metric} page" if row % 10 == 0 else moved,
        "owner": chance.choice(("Ana", "Ben", "Chi", "Dora", "Emre", "Fay")),
        "baseline": start,
        "current": (start + goal) / 2,
        "target": goal,
    }


if __name__ == "__main__":
    main()

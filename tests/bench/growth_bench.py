"""Processor seconds and memory of whole reviews, file to marked copy, each in a process of its own, as people start it.

    python -m tests.bench.growth_bench [MOST]

From 20 to MOST (20,000) key results. “start” is what a process takes before it can do anything: most of a small review, and
what an instance of the service does once, its cold start.
"""

import os
import random
import sys
import tempfile
from pathlib import Path

import xlsxwriter

SIZES = (20, 200, 2_000, 20_000)
PER_OBJECTIVE = 4
HEADINGS = ("Team", "Objective", "Key result", "Owner", "Baseline", "Current", "Target", "Unit", "Due", "Aligns to")
OUTCOMES = (
    "get help within the day",
    "trust what they are billed",
    "find what they came for",
    "stay for a second year",
)
WHO = ("New customers", "Small shops", "School teachers", "Night nurses", "Tenants", "Volunteers", "Drivers", "Editors")
RISING = ("weekly active accounts", "share of orders on time", "renewals", "answers rated useful", "trained volunteers")
FALLING = ("median days to an answer", "complaints per 1,000 orders", "failed deliveries", "returns", "open incidents")
PLACES = ("north", "south", "harbour", "old town", "airport", "lake side", "campus", "west end", "hill", "market")


START = "from sheets_service.service import create_app; create_app().test_client().get('/health')"


def main():
    most = int(sys.argv[1]) if len(sys.argv) > 1 else SIZES[-1]
    print(f"{'':28}{'processor s':>12}{'ms a row':>10}{'MiB':>7}")
    _show("okr-review --help", *run_command("--help"))
    _show("start of the service", *run_python("-c", START))
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            if size > most:
                break
            source = write_workbook(Path(folder) / f"{size}.xlsx", size)
            target = str(source.with_suffix(".out.xlsx"))
            _show(f"review {size:,} key results", *run_command("review", str(source), "--out", target), size)


def write_workbook(path, size):
    """Write a plausible sheet of `size` key results, the same for the same size; every tenth row has a flaw."""
    chance = random.Random(size)
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("OKRs")
        sheet.write_row(0, 0, HEADINGS)
        for row in range(size):
            objective, index = divmod(row, PER_OBJECTIVE)
            team = f"Team {objective // 5 + 1}"
            purpose = f"{chance.choice(WHO)} in {chance.choice(PLACES)} {objective + 1} {chance.choice(OUTCOMES)}"
            sheet.write_row(row + 1, 0, (team, purpose if index == 0 else "", *_key_result(chance, row)))
    return path


def _key_result(chance, row):
    rises = chance.random() < 0.5
    metric = f"{chance.choice(RISING if rises else FALLING)} in {chance.choice(PLACES)} {row % 997}"
    low = chance.randrange(40, 400)
    high = round(low * chance.uniform(1.1, 2))
    start, goal = (low, high) if rises else (high, low)
    text = (
        f"Launch the new {metric} page"
        if row % 10 == 0
        else f"{'Raise' if rises else 'Cut'} {metric} from {start} to {goal}"
    )
    owner = chance.choice(("Ana", "Ben", "Chi", "Dora", "Emre", "Fay"))
    return text, owner, start, (start + goal) / 2, goal, "count", "2027-03-31", ""


def run_command(*arguments):
    """Run the command line; give the seconds of processor it took and its peak memory in MiB."""
    return run_python("-m", "sheets_service", *arguments)


def run_python(*arguments):
    """Run Python; give the seconds of processor it took and its peak memory in MiB."""
    command = [sys.executable, *arguments]
    quiet = os.open(os.devnull, os.O_WRONLY)
    streams = [(os.POSIX_SPAWN_DUP2, quiet, 1)]
    child = os.posix_spawn(sys.executable, command, os.environ, file_actions=streams)
    _, status, usage = os.wait4(child, 0)
    os.close(quiet)
    if os.waitstatus_to_exitcode(status):
        sys.exit(f"failed: {' '.join(command)}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def _show(what, seconds, mebibytes, rows=None):
    each = f"{seconds / rows * 1000:10.2f}" if rows else f"{'':10}"
    print(f"{what:28}{seconds:12.2f}{each}{mebibytes:7.0f}", flush=True)


if __name__ == "__main__":
    main()

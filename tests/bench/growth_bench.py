"""Seconds and memory of whole reviews from 20 to 20,000 key results, each in a process of its own, as people run it."""

import os
import random
import sys
import tempfile
import time
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


def main():
    print(f"{'':24}{'seconds':>9}{'ms a row':>10}{'MiB':>7}")
    _show("okr-review --help", *run_command("--help"))
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            source = write_workbook(Path(folder) / f"{size}.xlsx", size)
            _show(
                f"review {size:,} rows",
                *run_command("review", str(source), "--out", str(source.with_suffix(".out.xlsx"))),
                size,
            )


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
    """Run the command line; give its seconds and its peak memory in MiB."""
    started = time.perf_counter()
    command = [sys.executable, "-m", "sheets_service", *arguments]
    quiet = os.open(os.devnull, os.O_WRONLY)
    streams = [(os.POSIX_SPAWN_DUP2, quiet, 1)]
    child = os.posix_spawn(sys.executable, command, os.environ, file_actions=streams)
    _, status, usage = os.wait4(child, 0)
    os.close(quiet)
    if os.waitstatus_to_exitcode(status):
        sys.exit(f"failed: {' '.join(command)}")
    return time.perf_counter() - started, usage.ru_maxrss / 1024


def _show(what, seconds, mebibytes, rows=None):
    each = f"{seconds / rows * 1000:10.2f}" if rows else f"{'':10}"
    print(f"{what:24}{seconds:9.2f}{each}{mebibytes:7.0f}", flush=True)


if __name__ == "__main__":
    main()

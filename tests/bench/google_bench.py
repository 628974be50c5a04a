"""A review in Google Sheets beside the naive way through gspread, in one run.

    python -m tests.bench.google_bench

Both talk to the double on this machine. “calls” are those to Google, and what a person waits for, since each takes Google two
to eight hundred milliseconds; “minutes” is the least that they take at 60 readings and 60 writes a minute, Google's quota for
one user; “ms” is the processor's time of this program, and “a minute” how many such reviews one core does in a minute. The
naive way puts the same notes where they belong: it opens the spreadsheet, reads the tab, and updates a note at a time. It
keeps no history, colours nothing, and leaves the notes of the last time standing.
"""

import tempfile
import time
from datetime import date
from pathlib import Path

from sheets_service.backends.files import Files
from sheets_service.plan.notes import plan_notes
from sheets_service.reviewing import Job, review_read, review_source
from tests.bench.growth_bench import write_workbook
from tests.google.sheets import ANA, sheets
from tests.sheets_double import SheetsDouble, client

SIZES = (20, 200, 1000)
TODAY = date(2027, 2, 1)
QUOTA = 60


def main():
    print("key results   way                calls   minutes   sent kB   received kB      ms   a minute")
    with SheetsDouble(seed=1) as double:
        warm = double.create(tabs={"Q3": {"values": rows_of(20)}})
        review_source(sheets(double), Job(warm, today=TODAY))
        for size in SIZES:
            measure(double, size, "first review", review)
            measure(double, size, "nothing changed", review, review)
            measure(double, size, "one text changed", review, change, review)
            measure(double, size, "the naive way", naive)


def measure(double, size, way, *steps):
    """Show what the last of some steps took, done one after the other to a new spreadsheet."""
    plan = double.create(tabs={"Q3": {"values": rows_of(size)}})
    for step in steps[:-1]:
        step(double, plan)
    del double.calls[:]
    began = time.thread_time()
    steps[-1](double, plan)
    taken = time.thread_time() - began

    calls = list(double.calls)
    writes = sum(not one.method.endswith(".get") for one in calls)
    busiest = max(writes, len(calls) - writes)
    sent, received = sum(one.received for one in calls), sum(one.sent for one in calls)
    print(
        f"{size:>11}   {way:<17} {len(calls):>6} {busiest / QUOTA:>9.2f} {sent / 1000:>9.1f} {received / 1000:>13.1f}"
        f" {taken * 1000:>7.0f} {60 / taken:>10.0f}",
        flush=True,
    )


def rows_of(size):
    """The rows that the growth bench reviews as a file."""
    with tempfile.TemporaryDirectory() as folder:
        tab = Files(None).read(str(write_workbook(Path(folder) / "rows.xlsx", size))).tabs[0]
    return [[cell.value if cell.value is not None else "" for cell in row] for row in tab.rows()]


def review(double, plan):
    """One review by the product."""
    review_source(sheets(double), Job(plan, today=TODAY))


def change(double, plan):
    """Somebody edits a row."""
    double.enter(plan, "Q3!C3", "Publish the parents' guide")


def naive(double, plan):
    """The same notes as one would write them at first: open, read all, one update for each note."""
    tab = client(double, ANA).open_by_key(plan).worksheet("Q3")
    tab.get_all_values()
    # What stands in the notes is judged the same way, so that only the way to the sheet differs; this reading is not counted.
    before = len(double.calls)
    found, _ = review_read(sheets(double).read(plan), Job(plan, today=TODAY))
    del double.calls[before:]
    for cell, lines in plan_notes(found.findings).items():
        tab.update_note(cell.a1, "\n".join(lines))


if __name__ == "__main__":
    main()

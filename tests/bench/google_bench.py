"""A review in Google Sheets: calls, bytes and milliseconds without the network, beside the naive way through gspread.

    python -m tests.bench.google_bench

Everything runs on this machine against the double, so a call costs some milliseconds instead of Google's two to eight
hundred: the number of calls is what a person waits for.
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


def main():
    print("key results   way                calls   sent kB   received kB   ms   ms without network")
    with SheetsDouble(seed=1) as double:
        warm = double.create(tabs={"Q3": {"values": rows_of(5)}})
        review_source(sheets(double), Job(warm, today=TODAY))
        for size in SIZES:
            for way, run in (
                ("first review", first),
                ("nothing changed", again),
                ("one text changed", changed),
                ("naive", naive),
            ):
                measure(double, size, way, run)


def measure(double, size, way, run):
    plan = double.create(tabs={"Q3": {"values": rows_of(size)}})
    if run in (again, changed):
        first(double, plan)
    if run is changed:
        double.enter(plan, "Q3!C3", "Publish the parents' guide")
    del double.calls[:]

    began = time.perf_counter()
    inside = run(double, plan)
    taken = time.perf_counter() - began

    sent, received = sum(one.received for one in double.calls), sum(one.sent for one in double.calls)
    print(
        f"{size:>11}   {way:<17} {len(double.calls):>6} {sent / 1000:>9.1f} {received / 1000:>13.1f} {taken * 1000:>4.0f}"
        f" {inside * 1000:>8.0f}"
    )


def rows_of(size):
    """The rows that the growth bench reviews as a file."""
    with tempfile.TemporaryDirectory() as folder:
        tab = Files(None).read(str(write_workbook(Path(folder) / "rows.xlsx", size))).tabs[0]
    return [[cell.value if cell.value is not None else "" for cell in row] for row in tab.rows()]


def first(double, plan):
    """One review by the product; gives the seconds spent outside of HTTP."""
    backend = sheets(double)
    waited = []
    backend.client.session.request = timed(backend.client.session.request, waited)
    began = time.perf_counter()
    review_source(backend, Job(plan, today=TODAY))
    return time.perf_counter() - began - sum(waited)


def again(double, plan):
    return first(double, plan)


def changed(double, plan):
    return first(double, plan)


def naive(double, plan):
    """The same notes as one would write them at first: open, read all, one update for each note."""
    began = time.perf_counter()
    workbook = sheets(double).read(plan)
    review, _ = review_read(workbook, Job(plan, today=TODAY))
    told = plan_notes(review.findings)
    inside = time.perf_counter() - began
    del double.calls[:]

    tab = client(double, ANA).open_by_key(plan).worksheet("Q3")
    tab.get_all_values()
    for cell, lines in told.items():
        tab.update_note(cell.a1, "\n".join(lines))
    return inside


def timed(request, waited):
    def measured(*arguments, **options):
        began = time.perf_counter()
        try:
            return request(*arguments, **options)
        finally:
            waited.append(time.perf_counter() - began)

    return measured


WAYS = {"first review": first, "nothing changed": again, "one text changed": changed, "naive": naive}

if __name__ == "__main__":
    main()

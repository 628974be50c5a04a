"""Audits in the cloud from 10 sheets to as many as asked for, on the doubles' clock, beside the naive way through gspread.

    python -m tests.bench.cloud_bench [MOST]

The real service, the real gspread and the real client of Cloud Tasks work against the doubles of Google Sheets and of Cloud
Tasks. The clock is theirs: a call to Google takes half a second of it, and a task half a second more. The quota is Google's:
60 readings and 60 writes a minute for one account. “quota” is the time that so many sheets take at one reading each if nothing
else did, “ratio” what the way took over that. The naive way is what one would write at first: a loop that opens each
sheet, reads it, writes a row of results, and waits a minute at each 429.
"""

import logging
import random
import sys
import time

from gspread.exceptions import APIError

from sheets_service import RULES_VERSION
from sheets_service.history import ENROLLED, STATE_TAB
from sheets_service.state_lines import pack_state
from tests.audit.cloud import ANA, BOT, OF_A_CALL, Cloud
from tests.bench.audit_bench import HEADINGS, team_rows
from tests.sheets_double import client

SIZES = (10, 100, 1_000, 5_000)
QUOTA = 60
DIFFERENT = 200
_TOO_MANY = 429


def main():
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    logging.disable(logging.INFO)
    print(
        f"{'':16}{'sheets':>7}{'minutes':>9}{'quota':>7}{'ratio':>7}{'calls':>8}{'busiest minute':>16}{'429s':>6}{'lost':>6}"
        f"{'real s':>8}"
    )
    for size in SIZES:
        if size > most:
            break
        for way, run in (("audit", audited), ("the naive way", naive)):
            told = measure(size, run)
            print(f"{way:16}{size:7,}" + told, flush=True)


def measure(size, run):
    """What one way took for so many sheets, as a line of the table."""
    with Cloud() as cloud:
        sheets = company(cloud, size)
        cloud.double.limit(QUOTA)
        began, real = cloud.clock.now(), time.perf_counter()
        ended, kept = run(cloud, sheets)
        minutes, least = (ended - began) / 60, size / QUOTA
        calls = cloud.double.calls
        refused = sum(one.status == _TOO_MANY for one in calls)
        busiest = cloud.double.service.quota.busiest(BOT)
    return (
        f"{minutes:9.1f}{least:7.1f}{minutes / least:7.2f}{len(calls):8,}{busiest:16}{refused:6,}{size - kept:6}"
        f"{time.perf_counter() - real:8.0f}"
    )


def audited(cloud, _sheets):
    """One audit; when its results stood, and how many sheets have one."""
    assert cloud.start().status_code == 200
    cloud.tasks.run()
    (last,) = [one for one in cloud.tasks.dispatches if one.answer and one.answer.get("state") == "concluded"]
    rows = cloud.double.values(cloud.registry, "OKR Audit")[4:]
    done = [row for row in rows if len(row) > 4 and row[4] and not (len(row) > 13 and row[13])]
    return last.ended, len(done)


def naive(cloud, sheets):
    """Open, read and write down, sheet by sheet."""
    gspread = client(cloud.double, BOT)
    out = call(cloud, lambda: gspread.open_by_key(cloud.registry).sheet1)
    kept = 0
    for row, sheet in enumerate(sheets, 2):
        book = call(cloud, lambda sheet=sheet: gspread.open_by_key(sheet))
        tab = call(cloud, lambda book=book: book.worksheet("OKRs"))
        values = call(cloud, tab.get_all_values)
        call(cloud, lambda row=row, values=values: out.update_cell(row, 8, str(len(values))))
        kept += 1
    return cloud.clock.now(), kept


def call(cloud, do):
    """Make a call to Google, and again a minute later as long as it says that there were too many."""
    while True:
        cloud.clock.advance(OF_A_CALL)
        try:
            return do()
        except APIError as error:
            if error.response.status_code != _TOO_MANY:
                raise
            cloud.clock.advance(60)


def company(cloud, size):
    """So many spreadsheets of one objective and four key results each, 200 different ones, enrolled and listed.

    They are small because what is measured is how an audit goes about its calls; what a review takes is measured elsewhere.
    """
    chance = random.Random(size)
    kinds = [[row.split(",") for row in list(team_rows(chance, number))[:4]] for number in range(DIFFERENT)]
    made = []
    for number in range(1, size + 1):
        name = f"spreadsheet-of-team-{number:05}"
        rows = [HEADINGS.split(","), *kinds[number % DIFFERENT]]
        lines = pack_state([(ENROLLED, f'{{"account":"{BOT}"}}')], name, RULES_VERSION)
        tabs = {
            "OKRs": {"values": rows, "raw": True, "rows": 20, "columns": 6},
            STATE_TAB: {"values": [list(line) for line in lines], "raw": True, "rows": 5, "columns": 4, "hidden": True},
        }
        made.append(cloud.double.create(tabs=tabs, owner=ANA, access={BOT: "writer"}, spreadsheet_id=name))
    cloud.list(*([name, f"Team {number}"] for number, name in enumerate(made, 1)))
    return made


if __name__ == "__main__":
    main()

"""Measure the memory of reviews: rows kept through edits, cells of the hidden tab after two years, time with and without.

Run: python -m tests.bench.history_bench [--weeks 104] [--rows 200] [--rounds 400]
"""

import argparse
import json
import random
import time
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from sheets_service.history import STATE_TAB
from sheets_service.identity import match_rows
from sheets_service.review import review_workbook
from sheets_service.reviewing import Job, review_source
from sheets_service.workbook import Workbook
from tests.local_sheets import LocalSheets, tabs_of
from tests.progress.test_identity import change, known, renumbered, sheet

CLEAN = Path(__file__).resolve().parents[3] / "shared" / "examples" / "clean.jsonl"
START = date(2026, 1, 5)
MOVES = (1, 2, 5, 3)  # how fast the rows of a made sheet go


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weeks", type=int, default=104)
    parser.add_argument("--rows", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=400)
    given = parser.parse_args()
    for ids in ("none", "kept", "renumbered"):
        print(f"identity, ids {ids}: {kept_share(ids, given.rounds)}")
    if CLEAN.exists():
        print(f"identity on whole sets of many organisations: {kept_in_examples(given.rounds)}")
    else:
        print("skipped: the examples (../shared/examples) are not there")
        print(f"identity through whole reviews: {kept_in_reviews(given.rounds // 10)}")
    print(f"time: {timed(given.rows)}")
    print(f"state: {state_after(given.rows, given.weeks)}")


def kept_share(ids, rounds):
    """Sort, insert, delete, move and reword made rows, and count those that are known again."""
    draw = random.Random(f"bench {ids}")
    starts = (sheet(draw, draw.randint(8, 30), with_ids=ids != "none") for _ in range(rounds))
    return counted(draw, starts, renumber=ids == "renumbered")


def kept_in_examples(rounds):
    """Do the same with rows that people of many organisations wrote."""
    draw = random.Random("examples")
    objectives = objectives_of_examples()
    return counted(draw, (rows_of(draw.sample(objectives, 6)) for _ in range(rounds)), renumber=False)


def kept_in_reviews(rounds):
    """Write such rows into a sheet, review it after each round of changes, and see which rows the memory knows again."""
    draw = random.Random("reviews")
    objectives = objectives_of_examples()
    kept = lost = 0
    for _ in range(rounds):
        rows = rows_of(draw.sample(objectives, 6))
        sheets = LocalSheets({"OKRs": lines_of(rows)})
        before = keys_of(sheets, rows, 0)
        for week in range(1, 6):
            for step in range(draw.randint(1, 4)):
                rows = change(draw, rows, 100 + week * 10 + step)
            tabs = tabs_of({"OKRs": lines_of(rows)})
            sheets.workbook = replace(sheets.workbook, tabs=(*tabs, *sheets.workbook.tabs[1:]))
            now = keys_of(sheets, rows, week)
            kept += sum(before[mark] == key for mark, key in now.items() if mark in before)
            lost += sum(before[mark] != key for mark, key in now.items() if mark in before)
            before = now
    return f"{kept / (kept + lost):.2%} of {kept + lost} rows kept"


def objectives_of_examples():
    records = [json.loads(line) for line in CLEAN.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [objective for record in records for objective in record["objectives"]]


def rows_of(objectives):
    rows = [(objective["text"], kr["text"]) for objective in objectives for kr in objective["key_results"]]
    return [{"mark": mark, "id": "", "home": home, "text": text} for mark, (home, text) in enumerate(rows)]


def lines_of(rows):
    """Return the sheet; rows of one objective stand together, in the order in which they came."""
    homes = dict.fromkeys(row["home"] for row in rows)
    told = [f"{home}|{row['text']}|Ana" for home in homes for row in rows if row["home"] == home]
    return "\n".join(["Objective|Key result|Owner", *told])


def keys_of(sheets, rows, week):
    """Review the sheet and return what each row is known by; twins are left out, since nobody can tell them apart."""
    review = review_source(sheets, Job("local", today=START + timedelta(weeks=week)))[0]
    marks = {}
    for row in rows:
        marks.setdefault(row["text"], []).append(row["mark"])
    return {
        marks[kr.text][0]: review.keys[kr.objective_index, kr.index]
        for kr in review.okrs.key_results
        if len(marks.get(kr.text, ())) == 1
    }


def counted(draw, starts, *, renumber):
    """Return the share of rows that kept their past over six rounds of one to four changes each."""
    kept = lost = wrong = 0
    for start in starts:
        before = start
        for fresh in range(100, 106):
            now = before
            for step in range(draw.randint(1, 4)):
                now = change(draw, now, fresh * 10 + step)
            now = renumbered(now) if renumber else now
            found = match_rows(known(now), known(before))
            marks = {one["mark"] for one in before}
            for index, one in enumerate(now):
                there = before[found[index]]["mark"] if index in found else None
                kept += one["mark"] in marks and there == one["mark"]
                lost += one["mark"] in marks and there != one["mark"]
                wrong += one["mark"] not in marks and there is not None
            before = now
    return f"{kept / (kept + lost):.2%} of {kept + lost} rows kept, {wrong} new rows taken for old ones"


def timed(rows):
    """Hold the time of a review that knows earlier ones against one that does not, in seconds of this process."""
    fresh = Workbook("local", tuple(tabs_of({"OKRs": company(rows, 9)})))
    sheets = LocalSheets({"OKRs": company(rows, 0)})
    for week in range(9):
        with_numbers_of(sheets, rows, week)
        review_source(sheets, Job("local", today=START + timedelta(weeks=week)))
    with_numbers_of(sheets, rows, 9)
    day = START + timedelta(weeks=9)
    pairs = [(seconds(fresh, day), seconds(sheets.workbook, day)) for _ in range(6)][1:]
    without, with_history = min(one for one, _ in pairs), min(two for _, two in pairs)
    return f"{without:.3f} s without history, {with_history:.3f} s with, {with_history / without:.2f} times"


def state_after(rows, weeks):
    """Review a sheet every week while its numbers, some texts and some rows change; count what the hidden tab holds."""
    sheets = LocalSheets({"OKRs": company(rows, 0)})
    for week in range(weeks):
        with_numbers_of(sheets, rows, week)
        review_source(sheets, Job("local", today=START + timedelta(weeks=week)))
    tab = sheets.workbook.tab(STATE_TAB)
    filled = [cell.text for cell in tab.cells.values() if cell.text]
    return (
        f"{len(filled)} cells after {weeks} reviews of {rows} rows, the longest of {max(map(len, filled))} characters"
    )


def seconds(workbook, day):
    started = time.process_time()
    review_workbook(workbook, today=day)
    return time.process_time() - started


def with_numbers_of(sheets, rows, week):
    """Put the numbers of a week into the sheet, our tabs left as they are."""
    tabs = tuple(tabs_of({"OKRs": company(rows, week)}))
    sheets.workbook = replace(sheets.workbook, tabs=(*tabs, *sheets.workbook.tabs[1:]))


def company(rows, week):
    """Return a sheet of fifty teams; one row in twenty is reworded each quarter, one in fifty replaced."""
    quarter = week // 13
    lines = ["Objective|Key result|Owner|Baseline|Current|Target|Confidence"]
    for row in range(rows):
        objective = f"Team {row // 4} serves its people better than last year" if row % 4 == 0 else ""
        words = "at once" if row % 20 or quarter % 2 == 0 else "at the first try"
        desk = row if row % 50 else f"{row} of wing {quarter}"
        current = row % 7 + (week * MOVES[row % 4]) % 37
        text = f"Share of matters settled {words} by desk {desk} (%)"
        lines.append(f"{objective}|{text}|Ana {row % 30}|{row % 7}|{current}|60|{week % 9 + 1}")
    return "\n".join(lines)


if __name__ == "__main__":
    main()

"""Share of example sheets read right, and how long reading takes: `python tests/bench/layouts_bench.py [-v]`.

Compares with ../shared/examples/sheets/expected.jsonl by the rules of its README; figures for speed come from made sheets.
"""

import csv
import json
import re
import sys
import time
from pathlib import Path

import openpyxl

from sheets_service.errors import ReviewError
from sheets_service.layouts import read_okrs
from sheets_service.workbook import Area, Cell, Tab, Workbook

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT.parent / "shared" / "examples" / "sheets"


def main():
    verbose = "-v" in sys.argv
    lines = (FOLDER / "expected.jsonl").read_text(encoding="utf-8").splitlines()
    shares = []
    for line in lines:
        record = json.loads(line)
        share, problems = compare(record, open_workbook(FOLDER / record["file"]))
        right = share >= record["minimum"]
        shares.append(right)
        print(f"{'ok ' if right else 'NO '} {share:6.1%}  {record['file']}")
        if verbose or not right:
            print("\n".join(f"      {problem}" for problem in problems))
    print(f"files read right: {sum(shares)} of {len(shares)}")
    for count in (200, 2000, 5000, 20000):
        workbook = made_workbook(count)
        start = time.process_time()
        draft, _ = read_okrs(workbook)
        seconds = time.process_time() - start
        print(f"{count:6} rows: {seconds:.2f} s, {sum(len(one.key_results) for one in draft.objectives)} key results")


def compare(record, workbook):
    """Return the share of objectives and key results that stand where a careful reader finds them, and what differs."""
    try:
        draft, readings = read_okrs(workbook)
    except ReviewError as error:
        return 0.0, [f"{error.message} {error.hint}"]
    problems = [f"{one.tab}: {one.layout or one.reason} {one.doubts}" for one in readings]
    csv_title = workbook.tabs[0].title
    found = {}
    for objective in draft.objectives:
        for row in (*objective.key_results, None):
            entry = (row or objective).entries.get("text")
            if entry:
                found[place(entry.cell)] = (objective if row else None, row or objective)
    wanted = right = 0
    expected_places = set()
    for okr in record["okrs"]:
        home = (okr["tab"] or csv_title, okr["objective_cell"])
        expected_places.add(home)
        wanted += 1
        ok = home in found and found[home][0] is None and same_text(found[home][1], okr["objective"], record, okr)
        right += ok
        if not ok:
            problems.append(f"objective {home}: {okr['objective']!r}, got {text_of(found.get(home))!r}")
        for row in okr["key_results"]:
            here = (row.get("tab") or home[0], row["cell"])
            expected_places.add(here)
            wanted += 1
            got = found.get(here)
            ok = (
                bool(got)
                and got[0] is not None
                and "text" in got[0].entries
                and place(got[0].entries["text"].cell) == home
            )
            ok = ok and same_text(got[1], row["text"], record, row)
            for role in ("baseline", "target", "current", "owner"):
                if ok and role in row and not same_value(got[1].entries.get(role), row[role]):
                    ok = False
                    problems.append(f"{here} {role}: {row[role]!r}, got {got[1].entries.get(role)}")
            right += ok
            if not ok:
                problems.append(f"key result {here}: {row['text']!r}, got {text_of(got)!r}")
    allowed = {(one["tab"] or csv_title, one["cell"]) for one in record.get("may_also", ())}
    extra = set(found) - expected_places - allowed
    problems += [f"read although it is none: {one} {text_of(found[one])!r}" for one in sorted(extra)]
    return right / max(wanted, 1) - len(extra) / max(wanted, 1), problems


def place(cell):
    return (cell.tab, cell.a1)


def text_of(found):
    return found[1].entries["text"].text if found else None


def same_text(draft, text, record, item):
    got = draft.entries["text"].text
    return squeeze(got) in {squeeze(text), squeeze(item.get("whole_cell", text))} or (
        squeeze(got) in squeeze(item.get("whole_cell", "")) and squeeze(text) in squeeze(got)
    )


def same_value(entry, wanted):
    if entry is None:
        return False
    if squeeze(entry.text) == squeeze(str(wanted)):
        return True
    numbers = [float(one.replace(",", "")) for one in re.findall(r"-?\d[\d,]*\.?\d*", entry.text)]
    target = [float(one) for one in re.findall(r"-?\d+\.?\d*", str(wanted))]
    return bool(numbers and target) and any(abs(numbers[0] * scale - target[0]) < 1e-6 for scale in (1, 100, 0.01))


def squeeze(text):
    return " ".join(str(text).split()).casefold()


def open_workbook(path):
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as lines:
            return Workbook(path.name, (tab_of(path.stem, csv.reader(lines)),))
    book = openpyxl.load_workbook(path, data_only=True)
    return Workbook(path.name, tuple(sheet_tab(sheet) for sheet in book.worksheets))


def tab_of(title, lines):
    cells = {(r, c): Cell(text, text) for r, line in enumerate(lines) for c, text in enumerate(line) if text}
    return sized(title, cells)


def sized(title, cells, **more):
    rows = max((row for row, _ in cells), default=-1) + 1
    columns = max((column for _, column in cells), default=-1) + 1
    return Tab(title, cells, row_count=rows, column_count=columns, **more)


def sheet_tab(sheet):
    cells = {}
    for line in sheet.iter_rows():
        for cell in line:
            if cell.value is not None:
                text = shown(cell.value, cell.number_format)
                cells[cell.row - 1, cell.column - 1] = Cell(
                    cell.value, text, bold=bool(cell.font.b), indent=int(cell.alignment.indent or 0)
                )
    merges = tuple(Area(m.min_row - 1, m.min_col - 1, m.max_row - 1, m.max_col - 1) for m in sheet.merged_cells.ranges)
    return sized(sheet.title, cells, merges=merges)


def shown(value, number_format):
    if isinstance(value, float | int) and "%" in number_format:
        return f"{value * 100:.10g}%"
    return str(value)


def made_workbook(count):
    header = ["Team", "Objective", "Key result", "Owner", "Baseline", "Current", "Target", "Due", "Confidence", "Notes"]
    lines = [header]
    for index in range(count):
        objective = f"Customers of region {index // 4} come back without being asked" if index % 4 == 0 else ""
        lines.append(
            ["North", objective, f"Customers of branch {index} who return within 30 days (%)", "Ana", "10", "20", "30"]
            + ["2027-03-31", "6", "Second survey in March"]
        )
    return Workbook("made", (tab_of("OKRs", lines),))


if __name__ == "__main__":
    main()

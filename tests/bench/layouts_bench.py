"""Share of example sheets read right, and how long reading takes: `python tests/bench/layouts_bench.py [-v]`.

Compares with ../shared/examples/sheets/expected.jsonl by the rules of its README; figures for speed come from made sheets.
"""

import json
import re
import sys
import time
from pathlib import Path

from sheets_service.backends.files import Files
from sheets_service.errors import ReviewError
from sheets_service.layouts import read_okrs
from sheets_service.workbook import Cell, Tab, Workbook

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT.parent / "shared" / "examples" / "sheets"


def main():
    verbose = "-v" in sys.argv
    lines = (FOLDER / "expected.jsonl").read_text(encoding="utf-8").splitlines()
    shares = []
    for line in lines:
        record = json.loads(line)
        share, problems = compare(record, Files(None).read(str(FOLDER / record["file"])))
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
    """Return the share of items that stand where a careful reader finds them, less what is none, and what differs."""
    try:
        draft, readings = read_okrs(workbook)
    except ReviewError as error:
        return 0.0, [f"{error.message} {error.hint}"]
    only_tab = workbook.tabs[0].title
    found = {place(row): (home, row) for home, row in items(draft) if "text" in row.entries}
    wanted = list(expected_items(record, only_tab))
    wrong = [problem for item in wanted if (problem := difference(item, found))]
    allowed = {(one["tab"] or only_tab, one["cell"]) for one in record.get("may_also", ())}
    extra = set(found) - {item["place"] for item in wanted} - allowed
    problems = [f"{one.tab}: {one.layout or one.reason} {one.doubts}" for one in readings] + wrong
    problems += [f"read although it is none: {one} {found[one][1].entries['text'].text!r}" for one in sorted(extra)]
    return (len(wanted) - len(wrong) - len(extra)) / max(len(wanted), 1), problems


def items(draft):
    """Walk objectives (home None) and key results with their objective."""
    for objective in draft.objectives:
        yield None, objective
        yield from ((objective, row) for row in objective.key_results)


def expected_items(record, only_tab):
    for okr in record["okrs"]:
        home = (okr["tab"] or only_tab, okr["objective_cell"])
        texts = {squeeze(okr["objective"]), squeeze(okr.get("whole_cell", okr["objective"]))}
        yield {"place": home, "home": None, "texts": texts, "values": {}}
        for row in okr["key_results"]:
            texts = {squeeze(row["text"]), squeeze(row.get("whole_cell", row["text"]))}
            values = {role: row[role] for role in ("baseline", "target", "current", "owner") if role in row}
            yield {"place": (row.get("tab") or home[0], row["cell"]), "home": home, "texts": texts, "values": values}


def difference(item, found):
    """Say how an expected item was misread; "" when it was read right."""
    if item["place"] not in found:
        return f"missed: {item['place']} {min(item['texts'], key=len)!r}"
    home, row = found[item["place"]]
    got = squeeze(row.entries["text"].text)
    whole, bare = max(item["texts"], key=len), min(item["texts"], key=len)
    if got not in item["texts"] and not (got in whole and bare in got):
        return f"text at {item['place']}: {bare!r}, got {got!r}"
    if item["home"] and (home is None or "text" not in home.entries or place(home) != item["home"]):
        return f"at {item['place']}: belongs to {item['home']}"
    wrong = [role for role, value in item["values"].items() if not same_value(row.entries.get(role), value)]
    return f"at {item['place']}: {wrong}, got {[row.entries.get(role) for role in wrong]}" if wrong else ""


def place(draft):
    cell = draft.entries["text"].cell
    return (cell.tab, cell.a1)


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


def made_workbook(count):
    header = ["Team", "Objective", "Key result", "Owner", "Baseline", "Current", "Target", "Due", "Confidence", "Notes"]
    lines = [header]
    for index in range(count):
        objective = f"Customers of region {index // 4} come back without being asked" if index % 4 == 0 else ""
        key_result = f"Customers of branch {index} who return within 30 days (%)"
        numbers = ["10", "20", "30", "2027-03-31", "6"]
        lines.append(["North", objective, key_result, "Ana", *numbers, "Second survey in March"])
    cells = {(r, c): Cell(text, text) for r, line in enumerate(lines) for c, text in enumerate(line) if text}
    return Workbook("made", (Tab("OKRs", cells, row_count=len(lines), column_count=len(header)),))


if __name__ == "__main__":
    main()

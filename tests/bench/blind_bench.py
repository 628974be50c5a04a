"""How the rules do on unseen cases: `python -m tests.bench.blind_bench [--set NAME] [--half A|B|both] [--show]`.

The cases lie in `blind/` and its folders, in the formats of the shared examples. `blind/README.md` tells which halves were
read to widen rules, when, and what each showed before.
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sheets_service.scoring import score_record

FOLDERS = {
    "first": Path(__file__).parent / "blind",
    **{
        name: Path(__file__).parent / "blind" / name
        for name in (
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
            "twenty_first",
        )
    },
}
CYCLE = {"start": "2026-07-01", "end": "2026-09-30"}
ALIGNMENT = frozenset(
    """conflicting-goals no-owner unrelated-key-result dependency-without-partner broken-parent-link duplicate-key-result
    unsupported-parent-key-result orphan-objective unrelated-parent copied-cascade overloaded-owner""".split()
)
PROGRESS = frozenset(
    """behind-pace stale-check-in unbalanced-progress hope-not-plan ahead-of-pace confidence-contradiction no-next-step
    all-ones silent-edit focus-churn""".split()
)


def read(folder: Path, name: str, half: str) -> Iterator[dict[str, Any]]:
    """Yield the records of one half, or of both."""
    lines = (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, 1):
        if half == "both" or (number % 2 == 1) == (half == "A"):
            yield json.loads(line)


def names(review: dict[str, Any]) -> set[str]:
    """Return the names of all findings, silenced ones included: what speaks for them is the same cause."""
    return {one["name"] for one in review["findings"]}


def pairs(folder: Path, half: str, *, show: bool) -> str:
    """Compare the bad side of each pair with its repair."""
    count = heavier = higher = found = gone = 0
    for record in read(folder, "pairs", half):
        bad, good = (score_record(as_set(record[side], record["flags"])) for side in ("bad", "good"))
        flags = set(record["flags"])
        count += 1
        heavier += _points(bad) > _points(good)
        higher += (bad["scores"]["overall"] or 0) < (good["scores"]["overall"] or 0)
        found += bool(names(bad) & flags)
        gone += not names(good) & flags
        if show and (not names(bad) & flags or names(good) & flags or _points(bad) <= _points(good)):
            print("  pair", record["id"], sorted(flags), sorted(names(bad)), sorted(names(good)))
    shares = (f"{part / count:.3f}" for part in (heavier, higher, found, gone))
    return "pairs: bad heavier {}, good scores higher {}, a named flag found {}, flags gone {}".format(*shares)


def clean(folder: Path, half: str, *, show: bool) -> str:
    """Count the good sets with a likely warning or error."""
    count = alarmed = 0
    for record in read(folder, "clean", half):
        loud = [
            one["name"]
            for one in score_record({"objectives": record["objectives"]})["findings"]
            if one["severity"] != "hint" and one["confidence"] == "likely" and not one["silenced_by"]
        ]
        count += 1
        alarmed += bool(loud)
        if show and loud:
            print("  clean", record["id"], loud)
    return f"clean: {alarmed} of {count} sets with a likely warning"


def labelled(folder: Path, name: str, half: str, *, show: bool) -> str:
    """Compare the findings of one family with the labels of each record."""
    family = ALIGNMENT if name == "alignment" else PROGRESS
    right = wrong = missed = silent = quiet = 0
    for record in read(folder, name, half):
        if name == "alignment":
            given = {
                "objectives": [{**one, "team": team["team"]} for team in record["teams"] for one in team["objectives"]]
            }
            wanted = {one["flag"] for one in record["expect"]}
        else:
            given = {key: record[key] for key in ("today", "cycle", "objectives")}
            wanted = set(record["expect"])
        got = names(score_record(given)) & family
        right, wrong, missed = right + len(got & wanted), wrong + len(got - wanted), missed + len(wanted - got)
        silent += record["clean"]
        quiet += record["clean"] and not got
        if show and got != wanted:
            print(f"  {name}", record["id"], "missed", sorted(wanted - got), "too many", sorted(got - wanted))
    precision, recall = right / max(1, right + wrong), right / max(1, right + missed)
    return f"{name}: precision {precision:.3f}, recall {recall:.3f}, clean ones silent {quiet} of {silent}"


def rows(folder: Path, half: str, *, show: bool) -> str:
    """Compare kind and numbers of single rows with what a careful reader wrote."""
    count = strict = lenient = numbered = numbers = 0
    for record in read(folder, "rows", half):
        result = score_record({"objectives": [{"text": "", "key_results": [{"text": record["text"]}]}]})
        row = result["objectives"][0]["key_results"][0]
        exact = row["kind"] == record["label"]
        count += 1
        strict += exact
        lenient += exact or row["kind"] == record.get("alt")
        if any(letter.isdigit() for letter in record["text"]) and not (record.get("relative") or record.get("derived")):
            same = all(row[role] == record.get(role) for role in ("baseline", "target"))
            numbered += 1
            numbers += same
            if show and not same:
                print("  row", record["text"], [row[role] for role in ("baseline", "target")])
    return f"rows: kind {strict / count:.3f} strict, {lenient / count:.3f} with alternatives; numbers {numbers / numbered:.3f}"


def as_set(side: dict[str, Any], flags: list[str]) -> dict[str, Any]:
    objectives = side.get("objectives") or [side]
    record: dict[str, Any] = {
        "objectives": [
            {"text": one["objective"], "key_results": [{"text": text} for text in one["key_results"]]}
            for one in objectives
        ]
    }
    return record if "no-deadline" in flags else {**record, "cycle": CYCLE}


def _points(review: dict[str, Any]) -> float:
    return sum(one["points"] for one in review["findings"])


def main() -> None:
    """Print one line a task."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--set", choices=tuple(FOLDERS), default="first")
    parser.add_argument("--half", choices=("A", "B", "both"), default="B")
    parser.add_argument("--show", action="store_true", help="name what went wrong (this uses the half up)")
    given = parser.parse_args()
    folder = FOLDERS[given.set]
    for name in ("pairs", "clean", "alignment", "progress", "rows"):
        if not (folder / f"{name}.jsonl").exists():
            continue
        if name in {"alignment", "progress"}:
            print(labelled(folder, name, given.half, show=given.show))
        else:
            print({"pairs": pairs, "clean": clean, "rows": rows}[name](folder, given.half, show=given.show))


if __name__ == "__main__":
    main()

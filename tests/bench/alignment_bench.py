"""Precision and recall of the alignment rules on shared examples of several teams, and how many clean sets stay silent.

A label is found when a finding of its name touches one of its rows; a finding is right when a label of its name touches one of
its places. Labels name flags and ids; see the README beside the examples.
"""

import json
import sys
from collections import Counter
from pathlib import Path

from sheets_service.scoring import review_record

EXAMPLES = Path(__file__).resolve().parents[3] / "shared" / "examples"


def main():
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else EXAMPLES / "alignment.jsonl"
    if not path.exists():
        print(f"skipped: {path} is not there")
        return
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    show(measure(records))


def measure(records):
    """Count what was labelled, found, right and silent; `misses` and `alarms` are lines for people."""
    judged = {flag["flag"] for record in records for flag in record["expect"]}
    counts = Counter()
    misses, alarms = [], []
    for record in records:
        findings = [one for one in align(record) if one[0] in judged]
        labels = [(flag["flag"], set(flag["where"])) for flag in record["expect"]]
        for name, where in labels:
            found = any(name == other and where & places for other, places, _ in findings)
            counts["labels"] += 1
            counts["found"] += found
            if not found:
                misses.append(f"{record['id']} {name} {sorted(where)}")
        for name, places, message in findings:
            right = any(name == other and where & places for other, where in labels)
            counts["findings"] += 1
            counts["right"] += right
            if not right:
                alarms.append(f"{record['id']} {name} {sorted(places)}: {message}")
        if record["clean"]:
            counts["clean"] += 1
            counts["silent"] += not findings
    return counts, misses, alarms


def align(record):
    """Review a record; return (name, ids, message) of each finding that is not silenced."""
    review, _, _ = review_record(as_record(record), strict=True)
    return [(one.name, {place.id for place in one.places}, one.message) for one in review.open]


def as_record(record):
    """Turn a record of teams into one that the review reads; every part named there is a column of its own."""
    objectives = [
        {**objective, "team": team["team"], "key_results": objective["key_results"]}
        for team in record["teams"]
        for objective in team["objectives"]
    ]
    return {"id": record["id"], "objectives": objectives}


def show(result):
    counts, misses, alarms = result
    print(
        f"recall     {counts['found'] / max(counts['labels'], 1):.3f}  ({counts['found']} of {counts['labels']} labels)"
    )
    print(
        f"precision  {counts['right'] / max(counts['findings'], 1):.3f}  ({counts['right']} of {counts['findings']} findings)"
    )
    print(
        f"silent     {counts['silent'] / max(counts['clean'], 1):.3f}  ({counts['silent']} of {counts['clean']} clean sets)"
    )
    for title, lines in (("missed", misses), ("alarms", alarms)):
        for line in lines:
            print(f"{title}: {line}")


if __name__ == "__main__":
    main()

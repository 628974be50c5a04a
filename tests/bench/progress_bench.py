"""Measure the rules about progress on sets with weekly check-ins, and the golden sheet that has a history.

Run: python -m tests.bench.progress_bench [--show] [FILE ...]
"""

import argparse
import json
from collections import Counter
from pathlib import Path

from sheets_service.rules import all_rules
from sheets_service.scoring import score_record

EXAMPLES = Path(__file__).resolve().parents[3] / "shared" / "examples" / "progress.jsonl"
OWN = Path(__file__).resolve().parents[1] / "progress" / "records.jsonl"
FIELDS = ("id", "today", "cycle", "objectives")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", action="store_true", help="print what went wrong")
    parser.add_argument("files", nargs="*", type=Path, help="other files of the same shape")
    given = parser.parse_args()
    for path in given.files or (EXAMPLES, OWN):
        if not path.exists():
            print(f"skipped: {path.name} is not there")
            continue
        print(f"{path.name}: {measure(path, show=given.show)}")


def measure(path, *, show=False):
    """Hold every record's findings against its flags; silenced ones count, since the cause is spoken of."""
    names = {one.name for one in all_rules() if one.code.startswith("PR")}
    hit, extra, missed, clean, silent = Counter(), Counter(), Counter(), 0, 0
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    for record in records:
        review = score_record({name: record[name] for name in FIELDS if name in record})
        found = {one["name"] for one in review["findings"]} & names
        wanted = set(record["expect"])
        hit.update(found & wanted)
        extra.update(found - wanted)
        missed.update(wanted - found)
        clean += record["clean"]
        silent += record["clean"] and not found
        if show and found != wanted:
            print(
                f"  {record['id']}: missed {sorted(wanted - found)}, extra {sorted(found - wanted)} ({record['note']})"
            )
    return Figures(len(records), hit, extra, missed, clean, silent)


class Figures:
    """Counts of a measurement, and what they amount to."""

    def __init__(self, records, hit, extra, missed, clean, silent):
        self.records, self.hit, self.extra, self.missed = records, hit, extra, missed
        self.clean, self.silent = clean, silent

    @property
    def precision(self):
        return self.hit.total() / max(1, self.hit.total() + self.extra.total())

    @property
    def recall(self):
        return self.hit.total() / max(1, self.hit.total() + self.missed.total())

    @property
    def silence(self):
        return self.silent / max(1, self.clean)

    def __str__(self):
        return (
            f"{self.records} records, precision {self.precision:.1%}, recall {self.recall:.1%}, "
            f"clean silent {self.silent} of {self.clean}; missed {dict(self.missed)}, extra {dict(self.extra)}"
        )


if __name__ == "__main__":
    main()

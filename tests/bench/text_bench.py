"""Accuracy of text understanding on the shared examples, a task and a split a line.

Run from the repository root: `python tests/bench/text_bench.py [--wrong TASK SPLIT]`. Reads `../shared/examples`.
"Strict" counts the label only, "lenient" also the second label that an expert could give.
"""

import argparse
import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sheets_service import text
from sheets_service.scoring import score_record

EXAMPLES = Path(__file__).resolve().parents[3] / "shared" / "examples" / "text_bench.jsonl"
Record = dict[str, Any]

UNITS = {"USD": "$", "EUR": "€", "GBP": "£", "pt": "point", "business_day": "business day", "/5": "of 5"}
LOOSE_UNITS = {"count", "nps", "score", "x"}


def judged(decide: Callable[[text.Phrase], text.Judgement], hint: str) -> Callable[[Record], str]:
    """Return a reader that gives the label of one decision."""

    def read(record: Record) -> str:
        return decide(text.read_phrase(record["text"], hint=hint)).label

    return read


def read_pair(decide: Callable[[text.Phrase, text.Phrase], text.Judgement]) -> Callable[[Record], str]:
    """Return a reader that gives the label of a decision about two phrases."""

    def read(record: Record) -> str:
        return decide(text.read_phrase(record["a"]), text.read_phrase(record["b"])).label

    return read


def audience(record: Record) -> str:
    """Say who notices; the labels know no staff apart from internal."""
    label = text.audience(text.read_phrase(record["text"])).label
    return "internal" if label == "people" else label


def purpose(record: Record) -> str:
    """Say whether a purpose is stated."""
    return "yes" if text.has_purpose(text.read_phrase(record["text"], hint="objective")) else "no"


def duplicate(record: Record) -> str:
    """Say whether two rows are one measure."""
    return "dup" if read_pair(text.same_measure)(record) == "duplicate" else "diff"


def conflict(record: Record) -> str:
    """Say how two rows of two teams pull, as the review tells it."""
    rows = [
        {"text": "", "team": name, "key_results": [{"text": record[name], "owner": f"{name}."}]} for name in ("a", "b")
    ]
    told = [one for one in score_record({"objectives": rows})["findings"] if one["name"] == "conflicting-goals"]
    return {"likely": "opposite", "possible": "tension"}[told[0]["confidence"]] if told else "none"


def quantity(record: Record) -> str:
    """Name the slots that were read otherwise; "" when all are right."""
    phrase, label = text.read_phrase(record["text"]), record["label"]
    baseline, target, delta = phrase.first("baseline"), phrase.first("target"), phrase.first("delta")
    wrong = []
    for name, wanted, got in (("baseline", label["baseline"], baseline), ("target", label["target"], target)):
        if (wanted is None) != (got is None) or (
            got is not None and abs(in_label_unit(got, label["unit"]) - wanted) > 0.01
        ):
            wrong.append(name)
    if target is None and baseline is None and (label["delta"] is None) != (delta is None):
        wrong.append("delta")
    if delta is not None and label["delta"] and f"{delta.value:g}" not in label["delta"].replace("x", ""):
        wrong.append("delta")
    shown = target or delta
    if (
        label["unit"]
        and label["unit"] not in LOOSE_UNITS
        and shown
        and shown.unit != UNITS.get(label["unit"], label["unit"])
    ):
        wrong.append(f"unit {shown.unit}")
    if phrase.direction != label["direction"]:
        wrong.append(f"direction {phrase.direction}")
    if (phrase.deadline is None) != (label["deadline"] is None):
        wrong.append("deadline")
    return ", ".join(wrong)


def in_label_unit(got: text.Quantity, unit: str | None) -> float:
    """Return a quantity's value in the unit of the label."""
    return got.value * 60 if unit == "minute" and got.unit == "hour" else got.value


READERS: dict[str, Callable[[Record], str]] = {
    "kr_type": judged(text.kind, "key_result"),
    "kr_timing": judged(text.timing, "key_result"),
    "kr_kind": judged(text.nature, "key_result"),
    "kr_beneficiary": audience,
    "kr_concrete": judged(text.concreteness, "key_result"),
    "obj_quality": judged(text.objective_quality, "objective"),
    "obj_purpose": purpose,
    "relatedness": read_pair(text.share_topic),
    "alignment": read_pair(text.share_topic),
    "conflict": conflict,
    "duplicate": duplicate,
    "quantity": quantity,
}


def results() -> Iterator[tuple[Record, str, bool, bool]]:
    """Yield every record with what was read, strict and lenient."""
    with EXAMPLES.open(encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            got = READERS[record["task"]](record)
            if record["task"] == "quantity":
                yield record, got, not got, not got
            else:
                strict = got == record["label"]
                yield record, got, strict, strict or got == record.get("alt")


def main() -> int:
    """Print the table, or the wrong readings of one task and split."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wrong", nargs=2, metavar=("TASK", "SPLIT"))
    wrong = parser.parse_args().wrong
    if not EXAMPLES.exists():
        print(f"skipped: {EXAMPLES} is not there")
        return 0
    counts: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0, 0, 0, 0])
    started = time.perf_counter()
    for record, got, strict, lenient in results():
        row = counts[record["task"], record["split"]]
        told = record["task"] == "quantity" or got != ""
        for index, hit in enumerate((True, strict, lenient, told, told and lenient)):
            row[index] += hit
        if wrong == [record["task"], record["split"]] and not lenient:
            print(f"{record['label']!s:>10} | {got:<12} | {record.get('text') or record['a'] + ' || ' + record['b']}")
    if wrong:
        return 0
    print(f"{'task':<16}{'split':<6}{'n':>5}{'strict':>8}{'lenient':>9}{'told':>7}{'right when told':>17}")
    for (task, split), (count, strict, lenient, told, right) in sorted(counts.items()):
        shares = f"{strict / count:>8.3f}{lenient / count:>9.3f}{told / count:>7.2f}{right / max(1, told):>17.3f}"
        print(f"{task:<16}{split:<6}{count:>5}{shares}")
    print(f"{time.perf_counter() - started:.2f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())

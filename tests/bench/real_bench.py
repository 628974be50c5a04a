"""Count likely findings on OKRs that organisations published, and print a sample to read against the text.

Run: python -m tests.bench.real_bench [--sample 100] [--rule NAME] [--seed 1]
"""

import argparse
import json
import random
from collections import Counter
from pathlib import Path

from sheets_service.scoring import score_record

NOTE = 350
EXAMPLES = Path(__file__).resolve().parents[3] / "shared" / "examples"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sample", type=int, default=0, help="print so many findings, chosen at random")
    parser.add_argument("--rule", default="", help="only this rule")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    if not EXAMPLES.is_dir():
        print("skipped: ../shared/examples is not beside the repository")
        return
    rows, flagged, found, by_name, long_notes = 0, 0, [], Counter(), Counter()
    for line in (EXAMPLES / "real_sets.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        done = score_record(record_of(record), strict=True)
        rows += sum(len(one["key_results"]) for one in done["objectives"])
        findings = [one for one in done["findings"] if not one["silenced_by"] and given.rule in {"", one["name"]}]
        likely = [one for one in findings if one["confidence"] == "likely"]
        places = {(where["objective"], where["key_result"]) for one in likely for where in one["where"][:1]}
        flagged += sum(key_result is not None for _, key_result in places)
        long_notes.update(one["name"] for one in findings if len(note_of(one)) > NOTE)
        by_name.update(f"{one['name']}{'?' if one['confidence'] == 'possible' else ''}" for one in findings)
        found += [(one, record, context(one, record)) for one in findings]
    print(f"{rows} key results; with a likely finding of their own: {flagged / rows:.1%}")
    print(dict(by_name.most_common()))
    print(f"notes above {NOTE} characters: {dict(long_notes)}")
    random.seed(given.seed)
    for one, record, about in random.sample(found, min(given.sample, len(found))):
        print(f"- {one['name']} {one['severity']} {one['confidence']}: {one['message']}\n      {record['id']}: {about}")


def note_of(one):
    other = f"\nOther view: {one['other_view']}" if one.get("other_view") else ""
    return f"{one['name']}: {one['message']}\nAsk: {one['question']}\nFix: {one['fix']}{other}"


def record_of(record):
    return {
        "id": record["id"],
        "cycle": {"start": "2026-01-01", "end": "2026-03-31"},
        "objectives": [
            {"text": one["text"], "key_results": [{"text": kr["text"]} for kr in one["key_results"]]}
            for one in record["objectives"]
        ],
    }


def context(one, record):
    where = one["where"][0]
    if where["objective"] is None:
        return ""
    objective = record["objectives"][where["objective"]]
    kr = objective["key_results"][where["key_result"]]["text"] if where["key_result"] is not None else ""
    return f"{(objective['text'] or '')[:100]} :: {kr[:200]}"


if __name__ == "__main__":
    main()

"""Measure the rules on pairs (a flawed OKR and its repaired version) and on clean sets.

Run: python -m tests.bench.pairs_bench [--all-rules] [--show]
"""

import argparse
import json
from collections import Counter
from pathlib import Path

from sheets_service.policy import Policy
from sheets_service.rules import all_rules
from sheets_service.scoring import score_record

EXAMPLES = Path(__file__).resolve().parents[3] / "shared" / "examples"
CYCLE = {"start": "2026-07-01", "end": "2026-09-30"}
LEVELS = {"hint": 1, "warning": 2, "error": 3}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all-rules", action="store_true", help="switch on the rules that are off in core")
    parser.add_argument("--show", action="store_true", help="print what went wrong")
    given = parser.parse_args()
    if not EXAMPLES.is_dir():
        print("skipped: ../shared/examples is not beside the repository")
        return
    choices = {one.name: "on" for one in all_rules()} if given.all_rules else {}
    policy = Policy(choices=choices)
    pairs(policy, show=given.show)
    clean(policy, show=given.show)


def pairs(policy, *, show):
    records = read("pairs.jsonl")
    heavier = better = found = gone = flags = 0
    missed, stayed = Counter(), Counter()
    for record in records:
        bad, good = (review(side(record, name), policy) for name in ("bad", "good"))
        is_heavier = weight(bad) > weight(good)
        is_better = overall(good) > overall(bad)
        named_bad = names(bad)
        hit = [flag for flag in record["flags"] if flag in named_bad]
        left = [flag for flag in record["flags"] if flag in spoken(good)]
        heavier += is_heavier
        better += is_better
        found += bool(hit)
        gone += not left
        flags += len(hit)
        missed.update(set(record["flags"]) - set(hit))
        stayed.update(left)
        if show and not (is_heavier and is_better and hit and not left):
            marks = "".join(
                mark
                for mark, wrong in (("W", not is_heavier), ("S", not is_better), ("F", not hit), ("G", left))
                if wrong
            )
            print(f"{marks:4} {record['id']} {record['flags']}")
            print(f"       bad  {overall(bad)} {described(bad)} :: {texts(record['bad'])}")
            print(f"       good {overall(good)} {described(good)} :: {texts(record['good'])}")
    count = len(records)
    all_flags = sum(len(record["flags"]) for record in records)
    print(
        f"pairs {count}: bad side heavier {heavier / count:.1%}, overall good above bad {better / count:.1%}, ", end=""
    )
    print(
        f"a named flag found {found / count:.1%} (of all flags {flags / all_flags:.1%}), named flags gone {gone / count:.1%}"
    )
    print("  flags missed:", dict(missed.most_common()), " stayed:", dict(stayed.most_common()))
    return {"heavier": heavier / count, "better": better / count, "found": found / count, "gone": gone / count}


def clean(policy, *, show):
    records = read("clean.jsonl")
    alarmed = hinted = 0
    by_name = Counter()
    for record in records:
        objectives = [
            {**objective, "key_results": [{**kr} for kr in objective["key_results"]]}
            for objective in record["objectives"]
        ]
        done = review({"id": record["id"], "today": "2026-01-05", "objectives": objectives}, policy)
        alarms = [
            one for one in speaking(done) if one["severity"] in {"warning", "error"} and one["confidence"] == "likely"
        ]
        alarmed += bool(alarms)
        hints = [one for one in speaking(done) if one not in alarms]
        hinted += bool(hints)
        by_name.update(one["name"] for one in (*alarms, *hints))
        if show:
            for one in (*alarms, *hints):
                mark = "ALARM" if one in alarms else "hint "
                print(f"  {mark} {record['id']} {one['name']} {one['severity']} {one['confidence']}: {one['message']}")
    print(f"clean {len(records)}: sets with a likely warning or error {alarmed / len(records):.1%}, ", end="")
    print(f"with any hint or possible finding {hinted / len(records):.1%}; {dict(by_name.most_common())}")
    return alarmed / len(records)


def read(name):
    return [json.loads(line) for line in (EXAMPLES / name).read_text(encoding="utf-8").splitlines() if line.strip()]


def side(record, name):
    given = record[name]
    objectives = given.get("objectives") or [given]
    cycle = {} if "no-deadline" in record["flags"] else {"cycle": CYCLE}
    return {
        "id": record["id"],
        **cycle,
        "objectives": [
            {"text": one["objective"], "key_results": [{"text": text} for text in one["key_results"]]}
            for one in objectives
        ],
    }


def review(record, policy):
    return score_record(record, policy, strict=True)


def speaking(done):
    return [one for one in done["findings"] if not one["silenced_by"]]


def weight(done):
    """Points of the findings; where a set of several objectives dilutes them, the points of overall say the same."""
    return sum(one["points"] for one in speaking(done))


def overall(done):
    return done["scores"]["overall"] or 0


def names(done):
    return {one["name"] for one in done["findings"]}


def spoken(done):
    return {one["name"] for one in speaking(done)}


def described(done):
    return ", ".join(
        f"{one['name']}{'?' if one['confidence'] == 'possible' else ''}{'' if not one['silenced_by'] else '(s)'}"
        for one in done["findings"]
    )


def texts(given):
    objectives = given.get("objectives") or [given]
    return " || ".join(f"{one['objective']} :: {' | '.join(one['key_results'])}" for one in objectives)


if __name__ == "__main__":
    main()

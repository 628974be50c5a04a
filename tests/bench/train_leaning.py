"""Make the learned part anew from the cases beside this file: `python -m tests.bench.train_leaning`.

With `--without SET` a set is left out, to measure on it, and `--to FILE` writes elsewhere. Takes two minutes.

Recipe. Items are the objectives and key results of every pair and clean set in `blind/` (the shared examples are left out,
as a check). What the bad side of a pair has and the good side has not is an example of the pair's flags; everything on a good
side is an example of none. For each flag a logistic regression over words and facts (`sheets_service/leaning/marks.py`):
stochastic gradient descent with AdaGrad steps, `EPOCHS` passes in a fixed order, the rare side weighed up to the common one.
The bar is set on items of authors that were not learned from (`FOLDS` parts by set): at most `ALARMS` of the good items about
which no rule speaks may pass it, and it is no lower than `FLOOR`.
"""

import argparse
import json
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from math import exp
from pathlib import Path
from typing import Any

from sheets_service.history import NO_HISTORY
from sheets_service.leaning import model
from sheets_service.leaning.doubts import AIMS, ROWS
from sheets_service.leaning.marks import aim_marks, row_marks, word_marks
from sheets_service.leaning.second_look import is_readable, spoken_of
from sheets_service.parse import parse
from sheets_service.policy import Policy
from sheets_service.records import read_record
from sheets_service.rule import Rule
from sheets_service.rules import all_rules
from sheets_service.running import run
from tests.bench.blind_bench import FOLDERS, as_set

DATA = Path(model.__file__).with_name("leaning_en.json")
# The newest cases are there to measure on.
HELD_OUT = frozenset({"seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty_first"})
OFTEN = 6  # a word or a fact counts when so many items have it
EPOCHS = 12
FOLDS = 5
STEP = 0.5
DECAY = 5e-4
OTHER_FLAW = 0.3  # what an item with another flag counts as an example of none of this one
ALARMS = 0.001
FLOOR = 1.5  # no bar lies lower: the sum has to lean towards the flag by itself
RAREST = 60.0  # one example counts as at most so many
# Flags of a whole set: a row that both sides have may carry them, so it is no good example.
OF_A_SET = frozenset(
    """no-customer-measure all-lagging stock-metrics-only quantity-without-quality short-term-only all-outputs one-metric-family
    too-many-key-results unrelated-key-result restates-objective""".split()
)


@dataclass
class Item:
    """An objective or a key result: what the learned part sees of it, and what its author says of it."""

    sort: str
    group: str  # the set it is from
    words: Sequence[str]
    facts: Sequence[str]
    borne_out: frozenset[str]  # the doubts that a fact of it bears out
    silent: bool  # no rule speaks about it, and the second look may
    text: str
    flags: frozenset[str] = frozenset()
    vector: Sequence[tuple[int, float]] = field(default_factory=list)


def learned_from() -> list[str]:
    """Return the names of the sets that are learned from."""
    return [name for name in FOLDERS if name not in HELD_OUT]


def read_items(groups: Iterable[str], rules: Sequence[Rule], *, aims_only: bool = False) -> Iterator[Item]:
    """Yield the items of some sets of cases; the rules say about which of them they are silent."""
    for group in groups:
        folder = FOLDERS[group]
        for record in _records(folder / "pairs.jsonl"):
            flags = frozenset(record["flags"])
            if "objectives" in record["bad"]:
                continue
            sides = [dict(record[side]) for side in ("bad", "good")]
            if aims_only:
                sides = [{**one, "key_results": []} for one in sides]
            bad, good = ([*_items(as_set(one, record["flags"]), group, rules)] for one in sides)
            ours, theirs = {one.text for one in bad}, {one.text for one in good}
            for one in bad:
                if one.text not in theirs:
                    one.flags = flags & (AIMS if one.sort == "aims" else ROWS).keys()
                    if one.flags or (one.sort == "rows" and not flags & OF_A_SET):
                        yield one
            yield from (one for one in good if one.sort == "aims" or one.text not in ours or not flags & OF_A_SET)
        for record in _records(folder / "clean.jsonl"):
            objectives = (
                [{**one, "key_results": []} for one in record["objectives"]] if aims_only else record["objectives"]
            )
            yield from _items({"objectives": objectives}, group, rules)


def _records(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []


def _items(record: dict[str, Any], group: str, rules: Sequence[Rule]) -> Iterator[Item]:
    given = read_record(record)
    okrs = parse(given.draft, given.today)
    told = spoken_of(run(rules, okrs, NO_HISTORY))
    for one in okrs.objectives:
        borne = frozenset(name for name, doubt in AIMS.items() if doubt.holds(one))
        silent = (one.index, None) not in told and is_readable(one)
        if one.text:
            yield Item("aims", group, word_marks(one.phrase), aim_marks(one), borne, silent, one.text)
        for kr in one.key_results:
            borne = frozenset(name for name, doubt in ROWS.items() if doubt.holds(kr))
            silent = (one.index, kr.index) not in told and is_readable(kr)
            yield Item("rows", group, word_marks(kr.phrase), row_marks(kr), borne, silent, kr.text)


class Sight:
    """Which words and facts count, and where in the vector they stand."""

    def __init__(self, items: Sequence[Item]) -> None:
        """Count them over the items that are learned from."""
        words = Counter(word for one in items for word in set(one.words))
        facts = Counter(fact for one in items for fact in set(one.facts))
        self.words = sorted(word for word, count in words.items() if count >= OFTEN)
        self.facts = sorted(fact for fact, count in facts.items() if count >= OFTEN)
        self._words = {word: place for place, word in enumerate(self.words)}
        self._facts = {fact: place for place, fact in enumerate(self.facts, len(self.words))}

    def see(self, item: Item) -> None:
        """Set the item's vector."""
        known = [self._words[word] for word in item.words if word in self._words]
        part = 1 / len(known) ** 0.5 if known else 0.0
        facts = [self._facts[fact] for fact in item.facts if fact in self._facts]
        item.vector = [*((place, part) for place in known), *((place, model.FACT) for place in facts)]

    def __len__(self) -> int:
        """Return how long a vector is."""
        return len(self.words) + len(self.facts)


def learn(items: Sequence[Item], flag: str, length: int) -> tuple[list[float], float]:
    """Return weights and bias of one flag."""
    order = list(items)
    random.Random(7).shuffle(order)  # the same order each time
    count = sum(flag in one.flags for one in items)
    up = min(RAREST, (len(items) - count) / max(count, 1))
    examples = [
        (one.vector, flag in one.flags, up if flag in one.flags else OTHER_FLAW if one.flags else 1.0) for one in order
    ]
    weights, seen, bias, seen_bias = [0.0] * length, [1e-6] * length, 0.0, 1e-6
    for _ in range(EPOCHS):
        for vector, is_one, weight in examples:
            total = bias
            for place, value in vector:
                total += weights[place] * value
            chance = 1 / (1 + exp(-max(-30.0, min(30.0, total))))
            error = (chance - is_one) * weight
            if -0.01 < error < 0.01:
                continue
            for place, value in vector:
                slope = error * value + DECAY * weights[place]
                seen[place] += slope * slope
                weights[place] -= STEP * slope / seen[place] ** 0.5
            seen_bias += error * error
            bias -= STEP * error / seen_bias**0.5
    return weights, bias


def weigh(item: Item, weights: Sequence[float], bias: float) -> float:
    """Return the sum that an item reaches."""
    return bias + sum(weights[place] * value for place, value in item.vector)


def bar_of(items: Sequence[Item], flag: str, length: int) -> float:
    """Return the sum that few good items reach whose author was not learned from."""
    groups = sorted({one.group for one in items})
    good: list[float] = []
    count = 0
    for fold in range(FOLDS):
        apart = set(groups[fold::FOLDS])
        weights, bias = learn([one for one in items if one.group not in apart], flag, length)
        left = [one for one in items if one.group in apart and one.silent and not one.flags]
        count += len(left)
        good += [weigh(one, weights, bias) for one in left if flag in one.borne_out]
    good.sort(reverse=True)
    return max(good[min(int(ALARMS * count), len(good) - 1)], FLOOR) if good else FLOOR


def train(items: Sequence[Item], names: Sequence[str]) -> dict[str, Any]:
    """Return the model of some flags as plain data."""
    sight = Sight(items)
    for one in items:
        sight.see(one)
    learned = [learn(items, name, len(sight)) for name in names]
    columns = list(zip(*(weights for weights, _ in learned), strict=True))
    rounded = [[round(weight * 100) for weight in column] for column in columns]
    return {
        "sets": sorted({one.group for one in items}),
        "names": list(names),
        "bias": [round(bias, 3) for _, bias in learned],
        "bar": [round(bar_of(items, name, len(sight)), 3) for name in names],
        "words": dict(zip(sight.words, rounded, strict=False)),
        "facts": dict(zip(sight.facts, rounded[len(sight.words) :], strict=True)),
    }


def main() -> int:
    """Write the model."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--without", metavar="SET", action="append", default=[], choices=list(FOLDERS))
    parser.add_argument("--to", type=Path, default=DATA)
    given = parser.parse_args()
    rules = Policy().configure(all_rules())
    items = [*read_items((name for name in learned_from() if name not in given.without), rules)]
    made = {
        sort: train([one for one in items if one.sort == sort], list(doubts))
        for sort, doubts in (("aims", AIMS), ("rows", ROWS))
    }
    given.to.write_text(as_lines(made), encoding="utf-8")
    for sort, one in made.items():
        print(f"{sort}: {len(one['words'])} words, {len(one['facts'])} facts")
        for name, bias, bar in zip(one["names"], one["bias"], one["bar"], strict=True):
            print(f"    {name}: bias {bias}, bar {bar}")
    return 0


def as_lines(made: dict[str, Any]) -> str:
    """Write a word a line, so that a change can be read."""
    return "{\n" + ",\n".join(f' "{sort}": {{\n{_parts(one)}\n }}' for sort, one in made.items()) + "\n}\n"


def _parts(one: dict[str, Any]) -> str:
    heads = [f'  "{key}": {json.dumps(one[key])}' for key in ("sets", "names", "bias", "bar")]
    return ",\n".join([*heads, *(f'  "{key}": {{\n{_table(one[key])}\n  }}' for key in ("words", "facts"))])


def _table(weights: dict[str, list[int]]) -> str:
    return ",\n".join(
        f"   {json.dumps(word, ensure_ascii=False)}: {json.dumps(each, separators=(',', ':'))}"
        for word, each in weights.items()
    )


if __name__ == "__main__":
    raise SystemExit(main())

"""The learned part as plain data: what each word and each fact adds to a doubt, and from which sum on it is worth telling.

`leaning_en.json` is made by `python -m tests.bench.train_leaning` from the cases in `tests/bench/blind/`; nobody edits it.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path

from sheets_service.values import dataclass

FACT = 0.25  # what a fact counts beside the words, which share 1 among them as a vector of length 1
_DATA = Path(__file__).with_name("leaning_en.json")
_SCALE = 100.0  # weights are kept in hundredths


@dataclass(frozen=True, slots=True)
class Model:
    """A sum for each name in `names`: its `bias` and what the known words and facts weigh; it speaks above its `bar`."""

    names: tuple[str, ...]
    bias: tuple[float, ...]
    bar: tuple[float, ...]
    words: Mapping[str, Sequence[int]]  # stem or two stems: a weight for each name, in hundredths
    facts: Mapping[str, Sequence[int]]

    def doubts(self, words: Iterable[str], facts: Iterable[str]) -> list[str]:
        """Return the names whose sum passes their bar, the highest sum first."""
        known = [self.words[one] for one in words if one in self.words]
        said = [self.facts[one] for one in facts if one in self.facts]
        part = 1 / (len(known) ** 0.5 * _SCALE) if known else 0.0
        by_words = map(sum, zip(*known, strict=True)) if known else (0,) * len(self.names)
        by_facts = map(sum, zip(*said, strict=True)) if said else (0,) * len(self.names)
        sums = [
            bias + word * part + fact * FACT / _SCALE
            for bias, word, fact in zip(self.bias, by_words, by_facts, strict=True)
        ]
        passed = [(one, name) for one, name, bar in zip(sums, self.names, self.bar, strict=True) if one > bar]
        return [name for _, name in sorted(passed, reverse=True)]


@cache
def load(sort: str) -> Model:
    """Return the model for "aims" or for "rows"."""
    data = json.loads(_DATA.read_text(encoding="utf-8"))[sort]
    return Model(tuple(data["names"]), tuple(data["bias"]), tuple(data["bar"]), data["words"], data["facts"])

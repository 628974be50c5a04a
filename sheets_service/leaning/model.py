"""The learned part as plain data: what each word and each fact adds to a doubt, and from which sum on it is worth telling.

`leaning_en.json` is made by `python -m tests.bench.train_leaning` from the cases in `tests/bench/blind/`; nobody edits it.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

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

    def strongest(self, among: Iterable[str], words: Iterable[str], facts: Iterable[str]) -> str:
        """Return the name among these whose sum passes its bar and is the highest, "" where none passes."""
        known = [self.words[one] for one in words if one in self.words]
        said = [self.facts[one] for one in facts if one in self.facts]
        part, fact = 1 / (max(len(known), 1) ** 0.5 * _SCALE), FACT / _SCALE
        best, strongest = 0.0, ""
        for name in among:
            at = self.names.index(name)
            total = self.bias[at] + part * sum([one[at] for one in known]) + fact * sum([one[at] for one in said])
            if total > self.bar[at] and (not strongest or total > best):
                best, strongest = total, name
        return strongest


@cache
def load(sort: str) -> Model:
    """Return the model for "aims" or for "rows"."""
    data = _read()[sort]
    return Model(tuple(data["names"]), tuple(data["bias"]), tuple(data["bar"]), data["words"], data["facts"])


@cache
def _read() -> Mapping[str, Any]:
    data: dict[str, Any] = json.loads(_DATA.read_text(encoding="utf-8"))
    return data

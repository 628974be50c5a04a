"""How a set is written moves nothing, and decoration never raises a score: on every set we have, each in some ways in turn.

`python -m tests.bench.metamorphic_bench` takes every set in every way.
"""

import json
from functools import lru_cache
from zlib import crc32

import pytest

from .judging import compare, is_higher, judge
from .samples import ours, shared
from .ways import NEVER_HIGHER, SAME

TURNS = 2  # ways in which each set is written


@lru_cache(maxsize=2)
def everything(source):
    return tuple(ours() if source == "ours" else shared())


@lru_cache(maxsize=4096)
def as_it_stands(source, index):
    return judge(everything(source)[index].record)


def in_turn(source, way, ways, turns):
    """Yield (index, sample, what it becomes) for the sets whose turn this way is."""
    if not everything(source):
        pytest.skip("../shared is not beside the repository: its sets were not written otherwise")
    place, count = sorted(ways).index(way), len(ways)
    for index, sample in enumerate(everything(source)):
        # By its own words, so that a new case changes nobody else's turn.
        if (crc32(json.dumps(sample.record).encode()) + place) % count < turns:
            record = ways[way](sample.record)
            if record != sample.record:
                yield index, sample, record


@pytest.mark.slow
@pytest.mark.parametrize("source", ["ours", "shared"])
@pytest.mark.parametrize("way", sorted(SAME))
def test_how_it_is_written_moves_nothing(way, source):
    changes = [
        compare(sample, record, as_it_stands(source, index))
        for index, sample, record in in_turn(source, way, SAME, TURNS)
    ]

    assert [str(change) for change in changes if change] == []


@pytest.mark.slow
@pytest.mark.parametrize("source", ["ours", "shared"])
@pytest.mark.parametrize("way", sorted(NEVER_HIGHER))
def test_decoration_never_raises_a_score(way, source):
    raised = [
        sample.name
        for index, sample, record in in_turn(source, way, NEVER_HIGHER, 1)
        if is_higher(judge(record), as_it_stands(source, index))
    ]

    assert raised == []

"""What is mended raises a score: each repair takes its finding away, and a counter-measure its one-sidedness."""

import pytest

from .judging import judge
from .samples import BLIND, SHARED, examples

FOLDERS = [
    pytest.param(folder, id=name)
    for name, folder in (("blind", BLIND), ("shared", SHARED / "examples"))
    if (folder / "pairs.jsonl").exists()
]
PUSH = "Orders per week: 300 -> 700"
GUARD = "Parcels that come back damaged: 6% -> 3%"
CYCLE = {"cycle": {"start": "2027-01-01", "end": "2027-03-31"}, "today": "2027-01-05"}


def of(*texts):
    return {
        "objectives": [
            {"text": "Small shops sell beyond their street", "key_results": [{"text": one} for one in texts]}
        ],
        **CYCLE,
    }


def names(record):
    return [one[0] for one in judge(record).findings]


@pytest.mark.parametrize(
    "guard", [GUARD, "Clerks who would pack here again: 52% -> 70%", "Wrong parcels per 100: 4 -> 1"]
)
def test_a_counter_measure_clears_its_finding_and_raises_the_score(guard):
    pushes = ("Calls answered per hour: 8 -> 14", "Orders packed per hour: 30 -> 55")
    alone, guarded = of(*pushes), of(*pushes, guard)

    assert "quantity-without-quality" in names(alone)
    assert "quantity-without-quality" not in names(guarded)
    assert judge(guarded).overall > judge(alone).overall


@pytest.mark.parametrize(
    ("flawed", "mended"),
    [
        ("Launch the stock portal", "Shops that list their stock: 12 -> 60"),
        ("Raise the number of shops that list their stock", "Shops that list their stock: 12 -> 60"),
        ("Shops are much more active", "Shops that list their stock: 12 -> 60"),
        ("Help shops with their stock", "Shops that list their stock: 12 -> 60"),
        ("Followers on social media: 1,000 -> 5,000", "Shops that list their stock: 12 -> 60"),
        ("Shops that list their stock: TBD", "Shops that list their stock: 12 -> 60"),
    ],
)
def test_a_mended_row_raises_the_score(flawed, mended):
    before, after = of(PUSH, GUARD, flawed), of(PUSH, GUARD, mended)

    assert judge(after).overall > judge(before).overall


@pytest.mark.slow
@pytest.mark.parametrize("folder", FOLDERS)
def test_without_one_of_its_rules_a_set_scores_no_less_unless_others_speak_up(folder):
    for sample in list(examples(folder))[::7]:
        before = judge(sample.record)
        for name in sorted({one[0] for one in before.findings})[:1]:
            after = judge({**sample.record, "policy": {"off": name}})

            assert name not in [one[0] for one in after.findings]
            assert after.overall >= before.overall or set(after.findings) - set(before.findings), sample.name

"""What must not change a score, and what must never raise one, on the rows of the case files and our own sets."""

import re
from dataclasses import dataclass

import pytest

from sheets_service.cases import case_file, read_cases, read_set
from sheets_service.rules import all_rules
from sheets_service.scoring import review_record

CYCLE = {"cycle": {"start": "2027-01-01", "end": "2027-03-31"}, "today": "2027-01-05"}
_ROLES = (
    "baseline",
    "target",
    "current",
    "unit",
    "owner",
    "type",
    "due",
    "note",
    "confidence",
    "next_step",
    "depends_on",
)


@dataclass(frozen=True)
class Sample:
    """One set of OKRs as a record."""

    name: str
    objectives: tuple


def samples():
    for rule in all_rules():
        path = case_file(rule)
        for case in read_cases(path.read_text(encoding="utf-8")) if path.exists() else ():
            yield Sample(f"{rule.name}: {case.heading}", tuple(_objective(one) for one in read_set(case).objectives))


def _objective(one):
    rows = [{"text": kr.text, **{role: kr.entry(role) for role in _ROLES if kr.has(role)}} for kr in one.key_results]
    extra = {role: one.entry(role) for role in ("owner", "parent", "team", "why", "type", "note") if one.has(role)}
    return {"text": one.text, **extra, "key_results": rows}


SAMPLES = tuple(samples())


def judged(objectives):
    review, _, _ = review_record({"objectives": objectives, **CYCLE})
    return review.scorecard.overall, sorted((one.name, one.level.word, one.confidence) for one in review.open)


BASE = {}


def as_it_stands(sample):
    key = str(sample.objectives)
    if key not in BASE:
        BASE[key] = judged(list(sample.objectives))
    return BASE[key]


def with_texts(sample, change, change_objective=None):
    return [
        {
            **one,
            "text": (change_objective or str)(one["text"]) if one["text"] else one["text"],
            "key_results": [{**kr, "text": change(kr["text"])} for kr in one["key_results"]],
        }
        for one in sample.objectives
    ]


def reordered(sample):
    return [{**one, "key_results": one["key_results"][::-1]} for one in sample.objectives]


def numbered(sample):
    return [
        {
            **one,
            "key_results": [{**kr, "text": f"KR{row}: {kr['text']}"} for row, kr in enumerate(one["key_results"], 1)],
        }
        for one in sample.objectives
    ]


SAME = {
    "rows in another order": reordered,
    "rows numbered": numbered,
    "rows with bullets": lambda sample: with_texts(sample, lambda text: f"• {text}"),
    "small first letters": lambda sample: with_texts(sample, lambda text: text[:1].lower() + text[1:]),
    "another arrow": lambda sample: with_texts(sample, lambda text: text.replace("->", "→").replace(" → ", "->")),
    "a full stop": lambda sample: with_texts(sample, lambda text: re.sub(r"(?<=\w)$", ".", text)),
}


@pytest.mark.slow
@pytest.mark.parametrize("way", sorted(SAME))
def test_how_it_is_written_changes_nothing(way):
    changed = [sample.name for sample in SAMPLES if as_it_stands(sample) != judged(SAME[way](sample))]

    # Known gap: a label before "99% of …" makes a likely reading a possible one.
    assert [name for name in changed if not name.startswith("all-maintain: Known gap")] == []


def vain(sample):
    row = {"text": "Followers on social media: 1,000 -> 5,000"}
    return [{**one, "key_results": [*one["key_results"], row]} for one in sample.objectives]


# Known gap: a finding that rests on the very words of an objective is lost when words are added to them.
LOST_WITH_WORDS = ("restates-objective", "objective-is-a-task", "crowded-objective")

NEVER_HIGHER = {
    "buzzwords": lambda sample: with_texts(sample, str, lambda text: f"{text.rstrip('.')} with world-class excellence"),
    "a vanity row": vain,
}


@pytest.mark.slow
@pytest.mark.parametrize("way", sorted(NEVER_HIGHER))
def test_decoration_never_raises_a_score(way):
    raised = [
        sample.name
        for sample in SAMPLES
        if not (way == "buzzwords" and sample.name.startswith(LOST_WITH_WORDS))
        and (judged(NEVER_HIGHER[way](sample))[0] or 0) > (as_it_stands(sample)[0] or 0)
    ]

    assert not raised

"""Weighing named features into a judgement: the same few lines for every decision."""

import math
from dataclasses import replace
from typing import NamedTuple

from .phrase import Judgement, Span, Sureness

_LIKELY = 0.75
_POSSIBLE = 0.5


class Feature(NamedTuple):
    """One observation that speaks for a label, with its weight and the words that show it."""

    label: str
    weight: float
    name: str
    span: Span | None = None


def weigh(
    features: tuple[Feature, ...], labels: tuple[str, ...], *, otherwise: str, floor: float = _POSSIBLE
) -> Judgement:
    """Return the label with the most weight, by a softmax over the sums; `otherwise` below the floor."""
    if not features:
        return Judgement(otherwise, "possible", 0.0)
    sums = dict.fromkeys(labels, 0.0)
    for feature in features:
        sums[feature.label] += feature.weight
    best = max(labels, key=sums.__getitem__)
    top = sums[best]
    probability = round(1 / sum([math.exp(weight - top) for weight in sums.values()]), 4)
    spans = tuple(
        dict.fromkeys(
            feature.span for feature in features if feature.label == best and feature.span and feature.weight > 0
        )
    )
    if top <= 0 or probability < floor:
        return Judgement(otherwise, "possible", probability, spans)
    sureness: Sureness = "likely" if probability >= _LIKELY else "possible"
    return Judgement(best, sureness, probability, spans)


def at_most_possible(judgement: Judgement) -> Judgement:
    """Lower a judgement whose kind was measured too unsure on real text to be called likely."""
    return replace(judgement, sureness="possible")


ABSTAINED = Judgement("", "possible", 0.0)

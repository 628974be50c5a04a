"""The stored model: what it says, and that the recipe makes it."""

import pytest

from sheets_service.leaning.doubts import AIMS, ROWS
from sheets_service.leaning.model import Model, load
from tests.bench import train_leaning

ONE = Model(("a", "b"), (0.0, 1.0), (0.5, 0.5), {"slow": (300, -300), "bad": (100, 0)}, {"fact": (0, 400)})


def test_it_names_what_passes_its_bar_by_the_highest_sum():
    assert ONE.strongest("ab", (), ()) == "b"
    assert ONE.strongest("ab", ("slow",), ()) == "a"
    assert ONE.strongest("ab", ("bad",), ("fact",)) == "b"
    assert ONE.strongest("a", ("bad",), ("fact",)) == "a"
    assert ONE.strongest("a", (), ()) == ""


def test_unknown_words_count_for_nothing():
    only_known = Model(("a",), (-2.0,), (0.5,), {"slow": (300,)}, {})

    assert only_known.strongest("a", ("slow", "never seen"), ("nor this",)) == "a"


@pytest.mark.parametrize(("sort", "doubts"), [("aims", AIMS), ("rows", ROWS)])
def test_the_stored_model_weighs_every_doubt(sort, doubts):
    model = load(sort)

    assert model.names == tuple(doubts)
    assert all(bar >= train_leaning.FLOOR for bar in model.bar)
    assert {len(weights) for table in (model.words, model.facts) for weights in table.values()} == {len(doubts)}


@pytest.mark.slow
def test_the_recipe_makes_the_stored_model():
    model = load("aims")
    items = [*train_leaning.read_items(train_leaning.learned_from(), (), aims_only=True)]
    sight = train_leaning.Sight(items)
    for one in items:
        sight.see(one)
    name = "objective-is-a-task"
    weights, bias = train_leaning.learn(items, name, len(sight))
    at = model.names.index(name)

    assert sight.words == list(model.words)
    assert sight.facts == list(model.facts)
    assert bias == pytest.approx(model.bias[at], abs=0.01)
    stored = [each[at] for table in (model.words, model.facts) for each in table.values()]
    assert [weight * 100 for weight in weights] == pytest.approx(stored, abs=1)

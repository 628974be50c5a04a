"""A team's choices."""

import pytest

from sheets_service.errors import BadPolicy
from sheets_service.policy import Policy, read_policy
from sheets_service.presets import PRESETS
from sheets_service.rule import ERROR
from sheets_service.rules import all_rules


def configured(settings):
    return {one.name: one for one in read_policy(settings).configure(all_rules())}


@pytest.mark.parametrize("name", sorted(PRESETS))
def test_every_preset_names_rules_and_options_that_exist(name):
    assert Policy(preset=name).configure(all_rules())


def test_core_has_no_rule_that_is_not_core():
    assert all(one.core for one in configured({}).values())


def test_a_rule_that_is_not_core_can_be_switched_on():
    name = next(one.name for one in all_rules() if not one.core)

    assert name in configured({name: "on"})


def test_a_rule_can_be_switched_off_by_name_or_in_a_list():
    off = configured({"no-why": "off", "off": "no-target, vague objective"})

    assert not {"no-why", "no-target", "vague-objective"} & set(off)


def test_a_level_can_be_changed():
    assert configured({"Orphan objective": "Error"})["orphan-objective"].forced is ERROR


def test_a_threshold_can_be_changed():
    assert configured({"crowded-objective.longest": "200"})["crowded-objective"].options["longest"] == 200


@pytest.mark.parametrize(
    ("settings", "hint"),
    [
        ({"no-targt": "off"}, "“no-target”"),
        ({"crowded-objective.longst": "200"}, "“crowded-objective.longest”"),
        ({"preset": "lamort"}, "“lamorte”"),
        ({"no-target": "fatal"}, "hint, warning or error"),
        ({"crowded-objective.longest": "long"}, "a number such as"),
        ({"notes per sheet": "many"}, "whole number"),
    ],
)
def test_what_does_not_exist_is_answered_with_what_does(settings, hint):
    with pytest.raises(BadPolicy) as caught:
        configured(settings)

    assert hint in caught.value.hint

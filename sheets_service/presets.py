"""Presets: where published schools disagree, what each of them would choose.

The positions are those that `okr-review explain` names for each rule, with their sources; a preset changes nothing else.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Preset:
    """One school: a sentence for people, and its choices in the terms of `Policy.choices`.

    `untyped` says what a row without a type is taken for when its score is read at the end; "" takes it for itself.
    """

    about: str
    choices: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    untyped: str = ""


def _preset(about: str, untyped: str = "", **choices: str) -> Preset:
    return Preset(about, MappingProxyType({_name(key): value for key, value in choices.items()}), untyped)


def _name(key: str) -> str:
    head, dot, option = key.partition("__")
    return head.replace("_", "-") + (f".{option}" if dot else "")


PRESETS: Mapping[str, Preset] = MappingProxyType(
    {
        "core": _preset("What the schools agree on; what they dispute is a hint or off."),
        "house": _preset("A team's own choices, starting from core."),
        "google": _preset(
            "Google's playbook: tangible objectives, service levels as committed rows, dates that are spread out.",
            untyped="aspirational",  # 0.6 to 0.7 is the aim, 1.0 all round asks for more (re:Work, Set goals with OKRs)
            objective_is_a_metric="hint",
            kpi_as_key_result="off",
            all_due_last_day="on",
            no_deadline="on",
            no_ambition_mix="on",
            no_shared_objective="on",
        ),
        "wodtke": _preset(
            "Wodtke: one objective, three key results, one of them money; the finish line does not move.",
            too_many_objectives__most="1",
            too_many_key_results__most="3",
            jargon="on",
            no_health_metrics="on",
        ),
        "gothelf": _preset(
            "Gothelf and Seiden: key results are changes in what people do; deliverables and milestones are not.",
            output_not_outcome__accept_milestones="no",
            binary_milestone="warning",
            no_customer_measure="warning",
        ),
        "lamorte": _preset(
            "Lamorte: few objectives with a reason why now; milestones and baselines count; alignment needs no arrows.",
            too_many_objectives__most="3",
            no_why="warning",
            orphan_objective="off",
            no_baseline="hint",
            binary_milestone="off",
        ),
    }
)

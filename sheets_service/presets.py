"""Presets: where published schools disagree, what each of them would choose (reference: the sources of each rule's page)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Preset:
    """One school: a sentence for people, and its choices in the terms of `Policy.choices`."""

    about: str
    choices: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    only: frozenset[str] | None = None


PRESETS: Mapping[str, Preset] = MappingProxyType(
    {
        "core": Preset("What the schools agree on; disputed rules are hints or off."),
        "house": Preset("A team's own choices, starting from core."),
    }
)

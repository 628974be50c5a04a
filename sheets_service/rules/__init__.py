"""The rules: one module each, its cases in a Markdown file of the same stem beside it. The folder is the registry."""

import importlib
import pkgutil
import re
from functools import cache

from sheets_service.rule import REGISTRY, Rule

_RULE_MODULE = re.compile(r"[a-z]{2}\d{3}_\w+")


@cache
def all_rules() -> tuple[Rule, ...]:
    """Return every rule of this folder in the order of the codes."""
    for module in pkgutil.iter_modules(__path__):
        if _RULE_MODULE.fullmatch(module.name):
            importlib.import_module(f"{__name__}.{module.name}")
    ours = [one for one in REGISTRY.values() if one.check.__module__.startswith(f"{__name__}.")]
    return tuple(sorted(ours, key=lambda one: one.code))


def module_of(one: Rule) -> str:
    """Return the stem of a rule's module and case file, such as "kr102_no_target"."""
    return one.check.__module__.rpartition(".")[2]

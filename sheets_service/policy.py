"""A team's choices: which school it follows, which rules are on, at what level, with what thresholds."""

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from sheets_service.errors import BadPolicy
from sheets_service.presets import PRESETS
from sheets_service.rule import Rule, Severity

_LEVELS = {severity.word: severity for severity in Severity}
_OFF = frozenset({"off", "no", "false", "none"})
# Settings that say something about the OKRs or the sheet: the layout reads them.
_READ_ELSEWHERE = frozenset({"cycle-start", "cycle-end", "strategy", "north-star", "team", "language", "setting"})
_ON = frozenset({"on", "yes", "true", "default", ""})
_LIMIT_OF_CAPS = 500


@dataclass(frozen=True, slots=True)
class Policy:
    """What a team chose. `choices` maps a rule's name to "off", "on" or a level, and "name.option" to a value."""

    preset: str = "core"
    choices: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    per_objective: int = 3  # notes at most
    per_sheet: int = 20  # notes at most on one tab
    threads: bool = False  # comment threads for the top findings, where the spreadsheet takes them
    quiet: bool = False  # review tab only, no notes and no colours

    @property
    def untyped(self) -> str:
        """What this team's school takes a row without a type for, when its score is read."""
        return PRESETS[self.preset].untyped

    def without_unknown(self, rules: Iterable[Rule]) -> tuple["Policy", tuple[str, ...]]:
        """Return the policy without choices that name nothing, and a sentence about each: a tab must not stop a review."""
        every = tuple(rules)
        known = _known(every)
        sentences = tuple(f"Settings: {what} {hint}" for what, hint in _unknown(self.choices, every))
        kept = {name: value for name, value in self.choices.items() if name in known}
        return replace(self, choices=MappingProxyType(kept)), sentences

    def configure(self, rules: Iterable[Rule]) -> tuple[Rule, ...]:
        """Return the rules that are on, with their levels and options; raises BadPolicy for a name that does not exist."""
        every = tuple(rules)
        merged = {**PRESETS[self.preset].choices, **self.choices}
        unknown = next(iter(_unknown(merged, every)), None)
        if unknown:
            raise BadPolicy(*unknown)
        return tuple(configured for one in every if (configured := _configure(one, merged)) is not None)


def read_policy(settings: Mapping[str, object], base: Policy | None = None) -> Policy:
    """Read a policy from setting names and values, as a settings tab, a file or a record gives them.

    Raises BadPolicy for an unknown preset or a value that is no number. Rule names are checked by `Policy.configure`.
    """
    policy = base or Policy()
    choices = dict(policy.choices)
    for given, raw in settings.items():
        name, value = _key(given), str(raw if raw is not None else "").strip()
        if name == "preset":
            policy = replace(policy, preset=_preset(value))
        elif name == "notes-per-objective":
            policy = replace(policy, per_objective=_count(given, value))
        elif name == "notes-per-sheet":
            policy = replace(policy, per_sheet=_count(given, value))
        elif name in {"quiet", "quiet-mode"}:
            policy = replace(policy, quiet=value.casefold() not in _OFF and value != "")
        elif name == "comments":
            policy = replace(policy, threads=_is_threads(value))
        elif name in _READ_ELSEWHERE or name.startswith("column"):
            continue
        elif name == "off":
            choices.update({_key(one): "off" for one in value.replace(";", ",").split(",") if one.strip()})
        elif value:
            choices[name] = value
    return replace(policy, choices=MappingProxyType(choices))


def _is_threads(value: str) -> bool:
    """Read the setting "comments": threads, or the notes that are the rule."""
    if value.casefold() not in {"", "notes", "threads", *_OFF}:
        raise BadPolicy(f"“{value}” is no kind of comment.", "Write notes or threads.")
    return value.casefold() == "threads"


def _configure(one: Rule, choices: Mapping[str, str]) -> Rule | None:
    choice = choices.get(one.name, "on" if one.core else "off").casefold()
    if choice in _OFF:
        return None
    options = dict(one.options)
    for option, default in one.options.items():
        given = choices.get(f"{one.name}.{option}")
        if given is not None:
            options[option] = _typed(f"{one.name}.{option}", given, default)
    configured = replace(one, options=MappingProxyType(options))
    if choice in _LEVELS:
        return replace(configured, forced=_LEVELS[choice])
    if choice not in _ON:
        known = "off, on, hint, warning or error"
        raise BadPolicy(f"“{choice}” is no level for {one.name}.", f"Choose {known}.")
    return configured


def _typed(name: str, given: str, default: object) -> object:
    try:
        if isinstance(default, bool):
            return given.casefold() not in _OFF
        if isinstance(default, int):
            return int(float(given))
        if isinstance(default, float):
            return float(given.rstrip("%")) / (100 if given.endswith("%") else 1)
    except ValueError:
        raise BadPolicy(f"“{given}” is no number for {name}.", f"Write a number such as {default}.") from None
    return given


def _unknown(choices: Mapping[str, str], rules: tuple[Rule, ...]) -> Iterator[tuple[str, str]]:
    """Return, for each choice that names nothing, what is wrong and what is near."""
    known = _known(rules)
    for name in choices:
        if name not in known:
            near = difflib.get_close_matches(name, sorted(known), n=1)
            hint = f"Did you mean “{near[0]}”?" if near else "“okr-review rules” lists the names."
            yield f"“{name}” is not a setting or a rule.", hint


def _known(rules: tuple[Rule, ...]) -> frozenset[str]:
    return frozenset(one.name for one in rules) | {f"{one.name}.{option}" for one in rules for option in one.options}


def _key(given: str) -> str:
    """Return a setting's name as rules are named: lower case, words joined by hyphens."""
    head, dot, option = given.strip().casefold().partition(".")
    return "-".join(head.split()) + (f".{option.strip().replace(' ', '_')}" if dot else "")


def _preset(value: str) -> str:
    name = value.casefold() or "core"
    if name not in PRESETS:
        near = difflib.get_close_matches(name, PRESETS, n=1)
        hint = f"Did you mean “{near[0]}”?" if near else f"Choose one of {', '.join(PRESETS)}."
        raise BadPolicy(f"“{value}” is not a preset.", hint)
    return name


def _count(name: str, value: str) -> int:
    try:
        count = int(float(value))
    except ValueError:
        raise BadPolicy(f"“{value}” is no number for “{name}”.", "Write a whole number such as 20.") from None
    return max(0, min(count, _LIMIT_OF_CAPS))

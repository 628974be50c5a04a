"""Field masks: dots, slashes and parentheses alike, checked against a schema before use."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from tests.sheets_double.discovery import schemas

# What is asked of each field: {} is all of it.
Mask = dict[str, Any]

_TOKEN = re.compile(r"\s*([A-Za-z_][A-Za-z0-9_]*|[*./(),])\s*")


class MaskError(ValueError):
    """The mask cannot be read, or names a field that does not exist."""


def parse_mask(text: str) -> Mask:
    """A mask as a tree; raises MaskError when it cannot be read."""
    tokens = []
    position = 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        if not match:
            raise MaskError(text)
        tokens.append(match[1])
        position = match.end()
    mask, rest = _parse_list(tokens, 0)
    if rest != len(tokens):
        raise MaskError(text)
    return mask


def check_mask(mask: Mask, schema_name: str, api: str = "sheets", path: str = "") -> None:
    """Raise MaskError with the first path that the schema does not know."""
    fields = schemas(api)[schema_name].get("properties", {})
    for name, inner in mask.items():
        here = f"{path}.{name}" if path else name
        if name == "*":
            continue
        if name not in fields:
            raise MaskError(here)
        below = _message_name(fields[name])
        if inner and below is None and set(inner) != {"*"}:
            raise MaskError(here + "." + next(iter(inner)))
        if inner and below is not None:
            check_mask(inner, below, api, here)


def apply_mask(mask: Mask, value: Any) -> Any:
    """Only what the mask names; messages that are there stay, even when nothing in them was asked for."""
    if not mask or "*" in mask:
        return value
    if isinstance(value, list):
        return [apply_mask(mask, item) for item in value]
    if not isinstance(value, dict):
        return value
    return {key: apply_mask(inner, value[key]) for key, inner in mask.items() if key in value}


def part(mask: Mask | None, *names: str) -> Mask | None:
    """The mask below a field: None when it is not asked for, {} when all of it is."""
    for name in names:
        if mask is None:
            return None
        if not mask or "*" in mask:
            return {}
        mask = mask.get(name)
    return mask


def leaves(mask: Mask, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Every path of the mask, for updates: what is named is replaced."""
    for name, inner in mask.items():
        if inner:
            yield from leaves(inner, (*path, name))
        else:
            yield (*path, name)


def merge(old: Mapping[str, Any], new: Mapping[str, Any], mask: Mask) -> dict[str, Any]:
    """An update: every path of the mask takes its value from `new`, unset there meaning cleared."""
    result = dict(old)
    for name, inner in mask.items():
        if name == "*":
            return dict(new)
        if inner and "*" not in inner and not isinstance(new.get(name, result.get(name)), list):
            below = merge(result.get(name) or {}, new.get(name) or {}, inner)
            if below:
                result[name] = below
            else:
                result.pop(name, None)
        elif name in new:
            result[name] = new[name]
        else:
            result.pop(name, None)
    return result


def _parse_list(tokens: list[str], at: int) -> tuple[Mask, int]:
    mask: Mask = {}
    while True:
        at = _parse_path(tokens, at, mask)
        if at < len(tokens) and tokens[at] == ",":
            at += 1
            continue
        return mask, at


def _parse_path(tokens: list[str], at: int, mask: Mask) -> int:
    if at >= len(tokens) or tokens[at] in "./(),":
        raise MaskError("".join(tokens))
    known = tokens[at] in mask
    whole = known and not mask[tokens[at]]
    inner: Mask = mask.setdefault(tokens[at], {})
    name = tokens[at]
    at += 1
    if at < len(tokens) and tokens[at] in "./":
        below: Mask = {}
        at = _parse_path(tokens, at + 1, below)
        mask[name] = {} if whole else _union(inner, below)
    elif at < len(tokens) and tokens[at] == "(":
        below, at = _parse_list(tokens, at + 1)
        if at >= len(tokens) or tokens[at] != ")":
            raise MaskError("".join(tokens))
        at += 1
        mask[name] = {} if whole else _union(inner, below)
    else:
        mask[name] = {}
    return at


def _union(first: Mask, second: Mask) -> Mask:
    result = dict(first)
    for name, inner in second.items():
        if name not in result:
            result[name] = inner
        elif not inner or not result[name]:
            result[name] = {}
        else:
            result[name] = _union(result[name], inner)
    return result


def _message_name(schema: Mapping[str, Any]) -> str | None:
    if schema.get("type") == "array":
        return _message_name(schema["items"])
    name: str | None = schema.get("$ref")
    return name

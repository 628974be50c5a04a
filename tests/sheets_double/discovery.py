"""Google's discovery documents: the methods that exist and the schemas of what they carry.

They ship inside google-api-python-client and are read once per process.
"""

import functools
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from typing import Any
from urllib.parse import unquote

# Sent by gspread with files.get and ignored by Google (165 times in the recordings).
TOLERATED = {"drive.files.get": frozenset({"includeItemsFromAllDrives"})}


@dataclass(frozen=True, slots=True)
class Method:
    """One method of an API: where it lives and what goes in and out."""

    id: str
    http_method: str
    pattern: re.Pattern[str]
    parameters: Mapping[str, Mapping[str, Any]]
    request: str | None
    response: str | None

    @property
    def api(self) -> str:
        """`sheets` or `drive`."""
        return self.id.partition(".")[0]


@dataclass(frozen=True, slots=True)
class Api:
    """One discovery document."""

    schemas: Mapping[str, Mapping[str, Any]]
    methods: tuple[Method, ...]


@functools.cache
def load_api(name: str) -> Api:
    """Read `sheets.v4` or `drive.v3`."""
    folder = resources.files("googleapiclient") / "discovery_cache" / "documents"
    document = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    prefix = document["servicePath"]
    shared = {key: value for key, value in document["parameters"].items() if not key.startswith("$")}
    methods = [_method(raw, prefix, shared) for raw in _walk(document)]
    # The most literal path first, so that values:batchGet is not taken for a range.
    methods.sort(key=lambda method: -len(re.sub(r"\(.*?\)", "", method.pattern.pattern)))
    return Api(document["schemas"], tuple(methods))


def find_method(http_method: str, path: str) -> tuple[Method, dict[str, str]] | None:
    """The method that answers at this percent-encoded path, with its path parameters decoded."""
    for name in ("sheets.v4", "drive.v3"):
        for method in load_api(name).methods:
            if method.http_method == http_method and (match := method.pattern.fullmatch(path)):
                return method, {key: unquote(value) for key, value in match.groupdict().items()}
    return None


def schemas(api: str) -> Mapping[str, Mapping[str, Any]]:
    """The schemas of `sheets` or `drive` by name."""
    return load_api("sheets.v4" if api == "sheets" else "drive.v3").schemas


def _walk(node: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    found = list(node.get("methods", {}).values())
    for child in node.get("resources", {}).values():
        found.extend(_walk(child))
    return found


def _method(raw: Mapping[str, Any], prefix: str, shared: Mapping[str, Any]) -> Method:
    path = re.escape(prefix + raw["path"]).replace(r"\{", "{").replace(r"\}", "}").replace(r"\+", "+")
    pattern = re.sub(r"\{\+?(\w+)\}", lambda match: f"(?P<{match[1]}>{_segment(match[1])})", path)
    own = {key: value for key, value in raw.get("parameters", {}).items() if value["location"] == "query"}
    tolerated = {key: {"type": "string"} for key in TOLERATED.get(raw["id"], ())}
    return Method(
        id=raw["id"],
        http_method=raw["httpMethod"],
        pattern=re.compile("/" + pattern),
        parameters={**shared, **own, **tolerated},
        request=raw.get("request", {}).get("$ref"),
        response=raw.get("response", {}).get("$ref"),
    )


def _segment(parameter: str) -> str:
    # A range may hold a colon (A1:B2); an id may not, or `id:batchUpdate` would be one.
    return "[^/]+" if parameter == "range" else "[^/:]+"

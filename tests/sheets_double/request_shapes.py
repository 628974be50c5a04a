"""The shape of requests: read strictly against the discovery documents, refused in Google's words."""

import re
from collections.abc import Mapping
from typing import Any

from tests.sheets_double.discovery import Method, schemas
from tests.sheets_double.errors import Violation, bad_request

Schema = Mapping[str, Any]

# Fields of which at most one may be set; the discovery document does not tell.
ONE_OF = {
    "ExtendedValue": {"numberValue", "stringValue", "boolValue", "formulaValue", "errorValue"},
    "ConditionalFormatRule": {"booleanRule", "gradientRule"},
    "DeveloperMetadataLocation": {"spreadsheet", "sheetId", "dimensionRange"},
    "DataFilter": {"developerMetadataLookup", "a1Range", "gridRange"},
    "UpdateCellsRequest": {"start", "range"},
    "Chip": {"personProperties", "richLinkProperties"},
    "ColorStyle": {"rgbColor", "themeColor"},
}

_UNION_NAMES = {"Request": "kind", "ExtendedValue": "value", "DeveloperMetadataLocation": "location"}

_PROTO_TYPES = {
    ("integer", "int32"): "TYPE_INT32",
    ("string", "int64"): "TYPE_INT64",
    ("number", "double"): "TYPE_DOUBLE",
    ("number", "float"): "TYPE_FLOAT",
}


def snake(name: str) -> str:
    """Google names fields in its messages as its protocol buffers do: user_entered_value."""
    return re.sub(r"(?<=[a-z0-9])([A-Z])", lambda match: "_" + match[1].lower(), name)


class RequestReader:
    """Reads one request body against a schema; nulls count as unset."""

    def __init__(self, api: str) -> None:
        self.schemas = schemas(api)
        self.violations: list[Violation] = []

    def read(self, schema: Schema, value: Any, path: str = "") -> Any:
        """The value with nulls taken out and integers made of digits; violations are collected."""
        if "$ref" in schema:
            return self._message(schema["$ref"], value, path)
        kind = schema.get("type")
        if kind == "array":
            return self._list(schema["items"], value, path)
        if kind == "object":
            return self._map(schema, value, path)
        if kind == "any":
            return value
        return self._scalar(schema, value, path)

    def _message(self, name: str, value: Any, path: str) -> dict[str, Any]:
        if isinstance(value, list):
            self._unknown(path, "Proto field is not repeating, cannot start list.")
            return {}
        if not isinstance(value, dict):
            self._wrong(path, f"type.googleapis.com/google.apps.sheets.v4.{name}", value)
            return {}
        fields = self.schemas[name].get("properties", {})
        result: dict[str, Any] = {}
        for key, item in value.items():
            inner = f"{path}.{snake(key)}" if path else snake(key)
            if key not in fields:
                where = f" at '{path}'" if path else ""
                text = f'Invalid JSON payload received. Unknown name "{key}"{where}: Cannot find field.'
                self.violations.append(Violation(path, text))
            elif item is not None:
                result[key] = self.read(fields[key], item, inner)
        self._check_one_of(name, result, path)
        return result

    def _check_one_of(self, name: str, result: dict[str, Any], path: str) -> None:
        # A Request is one union over all its fields.
        members = self.schemas[name]["properties"] if name == "Request" else ONE_OF.get(name, ())
        chosen = [key for key in result if key in members]
        if len(chosen) > 1:
            text = (
                f"Invalid value at '{path}' (oneof), oneof field '{_UNION_NAMES.get(name, snake(name))}' is already set. "
                f"Cannot set '{chosen[1]}'"
            )
            self.violations.append(Violation(path, text))

    def _list(self, items: Schema, value: Any, path: str) -> list[Any]:
        if items.get("type") == "array":
            # A list of lists is a repeated google.protobuf.ListValue; one alone counts as an element.
            rows = value if isinstance(value, list) else [value]
            for index, row in enumerate(rows):
                if not isinstance(row, list):
                    inner = f"{path}[{index}]" if isinstance(value, list) else path
                    self._wrong(inner, "type.googleapis.com/google.protobuf.ListValue", row)
            return [row for row in rows if isinstance(row, list)]
        if not isinstance(value, list):
            return [self.read(items, value, path)]
        # Lists within a list of messages count as if they were written out in a row (gspread-formatting relies on it).
        flat = [item for part in value for item in (part if isinstance(part, list) else [part])]
        return [self.read(items, item, f"{path}[{index}]") for index, item in enumerate(flat) if item is not None]

    def _map(self, schema: Schema, value: Any, path: str) -> dict[str, Any]:
        if not isinstance(value, dict):
            self._wrong(path, "type.googleapis.com/google.protobuf.Struct", value)
            return {}
        inner = schema.get("additionalProperties", {"type": "any"})
        return {key: self.read(inner, item, f"{path}[{key}]") for key, item in value.items() if item is not None}

    def _scalar(self, schema: Schema, value: Any, path: str) -> Any:
        if isinstance(value, list):
            self._unknown(path, "Proto field is not repeating, cannot start list.")
            return None
        if isinstance(value, dict):
            self._unknown(path, "Proto field is not a message, cannot start object.")
            return None
        kind = schema["type"]
        if kind == "boolean" and isinstance(value, bool):
            return value
        if kind == "number" and isinstance(value, (int, float)) and not isinstance(value, bool):
            return value
        if kind == "integer" and (number := _whole(value)) is not None:
            return number
        if kind == "string" and schema.get("format") in ("int64", "uint64") and (number := _whole(value)) is not None:
            return str(number)
        if kind == "string" and isinstance(value, str) and ("enum" not in schema or value in schema["enum"]):
            return value
        self._wrong(path, _type_name(schema, path), value)
        return None

    def _wrong(self, path: str, type_name: str, value: Any) -> None:
        shown = f'"{value}"' if isinstance(value, str) else _plain(value)
        self.violations.append(Violation(path, f"Invalid value at '{path}' ({type_name}), {shown}"))

    def _unknown(self, path: str, reason: str) -> None:
        outer, _, name = path.rpartition(".")
        where = f" at '{outer}'" if outer else ""
        self.violations.append(
            Violation(outer, f'Invalid JSON payload received. Unknown name "{name}"{where}: {reason}')
        )


def read_body(method: Method, body: Any) -> dict[str, Any]:
    """A checked request body, or Google's 400."""
    reader = RequestReader(method.api)
    # Google binds a ValueRange body to a field called `data`, and names it in its messages.
    path = "data" if method.request == "ValueRange" else ""
    result: dict[str, Any] = reader.read({"$ref": method.request}, {} if body is None else body, path)
    if reader.violations:
        raise bad_request(reader.violations)
    return result


def read_query(method: Method, query: Mapping[str, list[str]]) -> dict[str, Any]:
    """Checked query parameters: lists where repeated, booleans as such."""
    violations: list[Violation] = []
    result: dict[str, Any] = {}
    for name, values in query.items():
        schema = method.parameters.get(name)
        if name.startswith("$"):
            continue
        if schema is None:
            text = (
                f'Invalid JSON payload received. Unknown name "{name}": '
                f"Cannot bind query parameter. Field '{name}' could not be found in request message."
            )
            violations.append(Violation("", text))
            continue
        for value in values:
            if "enum" in schema and value not in schema["enum"] and name != "alt":
                text = f"Invalid value at '{snake(name)}' ({_type_name(schema, name)}), \"{value}\""
                violations.append(Violation(snake(name), text))
        if schema.get("repeated"):
            result[name] = values
        elif schema["type"] == "boolean":
            result[name] = values[-1].lower() == "true"
        else:
            result[name] = values[-1]
    if violations:
        raise bad_request(violations)
    return result


def _whole(value: Any) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, str) and re.fullmatch(r"-?\d+", value):
        return int(value)
    return None


def _plain(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _type_name(schema: Schema, path: str) -> str:
    if "enum" in schema:
        name = path.rpartition(".")[2].partition("[")[0]
        camel = "".join(part[:1].upper() + part[1:] for part in name.split("_"))
        return f"type.googleapis.com/google.apps.sheets.v4.{camel}"
    return _PROTO_TYPES.get((schema["type"], schema.get("format", "")), f"TYPE_{schema['type'].upper()[:6]}")

"""The shape of answers: what Google leaves out is left out, and what it could not say is refused."""

from collections.abc import Mapping
from typing import Any

from tests.sheets_double.discovery import schemas
from tests.sheets_double.errors import DoubleError

Schema = Mapping[str, Any]

# Scalars that Google writes although they are zero, false or empty (fields with presence).
# Seen in recordings: GridRange, DimensionRange, SheetProperties, TextFormat; in a live suite of pygsheets: FilterSpec,
# SortSpec. The rest follow from their being members of a oneof.
WRITTEN_ANYWAY = {
    "GridRange": {"startRowIndex", "endRowIndex", "startColumnIndex", "endColumnIndex"},
    "DimensionRange": {"startIndex", "endIndex"},
    "SheetProperties": {"sheetId", "index"},
    "TextFormat": {"bold", "italic", "strikethrough", "underline"},
    "ExtendedValue": {"numberValue", "stringValue", "boolValue", "formulaValue"},
    "DeveloperMetadataLocation": {"sheetId"},
    "FilterSpec": {"columnIndex"},
    "SortSpec": {"dimensionIndex"},
    "Padding": {"top", "right", "bottom", "left"},
}


def write_answer(api: str, schema_name: str, value: Any) -> Any:
    """The answer as Google prints it: unset and zero fields left out. Raises DoubleError if it breaks the schema."""
    return _write(schemas(api), {"$ref": schema_name}, value, schema_name, keep_zero=api == "drive")


def _write(names: Mapping[str, Schema], schema: Schema, value: Any, path: str, *, keep_zero: bool) -> Any:
    if "$ref" in schema:
        return _write_message(names, schema["$ref"], value, path, keep_zero=keep_zero)
    kind = schema.get("type")
    if kind == "array":
        if not isinstance(value, (list, tuple)):
            raise DoubleError(f"{path}: a list expected, not {value!r}")
        return [_write(names, schema["items"], item, f"{path}[]", keep_zero=keep_zero) for item in value]
    if kind == "object":
        inner = schema.get("additionalProperties", {"type": "any"})
        return {key: _write(names, inner, item, f"{path}.{key}", keep_zero=keep_zero) for key, item in value.items()}
    if kind == "any":
        return _plain_number(value)
    return _write_scalar(schema, value, path)


def _write_message(names: Mapping[str, Schema], name: str, value: Any, path: str, *, keep_zero: bool) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise DoubleError(f"{path}: a {name} expected, not {value!r}")
    fields = names[name].get("properties", {})
    written = WRITTEN_ANYWAY.get(name, ())
    result = {}
    for key, item in value.items():
        if key not in fields:
            raise DoubleError(f"{path}: {name} has no field {key}")
        if item is None:
            continue
        if not keep_zero and not item and not isinstance(item, dict) and key not in written:
            continue
        result[key] = _write(names, fields[key], item, f"{path}.{key}", keep_zero=keep_zero)
    return result


def _write_scalar(schema: Schema, value: Any, path: str) -> Any:
    kind = schema["type"]
    good = {
        "boolean": isinstance(value, bool),
        "integer": isinstance(value, int) and not isinstance(value, bool),
        "number": isinstance(value, (int, float)) and not isinstance(value, bool),
        "string": isinstance(value, str) and ("enum" not in schema or value in schema["enum"]),
    }[kind]
    if not good:
        raise DoubleError(f"{path}: {value!r} is no {kind}{' of the enum' if 'enum' in schema else ''}")
    return _plain_number(value)


def _plain_number(value: Any) -> Any:
    return int(value) if isinstance(value, float) and value.is_integer() and abs(value) < 1e15 else value

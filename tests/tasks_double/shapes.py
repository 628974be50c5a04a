"""What a CreateTaskRequest may hold, by Google's discovery document for Cloud Tasks v2."""

from tests.sheets_double.discovery import load_api


def check_task(given):
    """What is wrong with a request to create a task, in words; the client may write enums as numbers."""
    problems = list(_problems("CreateTaskRequest", given, "request"))
    if not problems and not given.get("task", {}).get("httpRequest", {}).get("url", "").startswith(
        ("https://", "http://")
    ):
        problems.append("task.http_request.url: must begin with http:// or https://")
    return problems


def _problems(name, given, path):
    fields = load_api("cloudtasks.v2").schemas[name]["properties"]
    if not isinstance(given, dict):
        yield f"{path}: not a {name}"
        return
    for key, value in given.items():
        if key not in fields:
            yield f"{path}: unknown name {key}"
            continue
        schema = fields[key]
        if "$ref" in schema:
            yield from _problems(schema["$ref"], value, f"{path}.{key}")
        elif not _fits(schema, value):
            yield f"{path}.{key}: {value!r} is no {schema['type']}"


def _fits(schema, value):
    kinds = {"string": str, "integer": int, "number": (int, float), "boolean": bool, "object": dict, "array": list}
    if "enum" in schema and isinstance(value, int):
        return 0 <= value < len(schema["enum"])
    if "enum" in schema:
        return value in schema["enum"]
    return isinstance(value, kinds[schema["type"]])

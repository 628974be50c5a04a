"""The hidden tab as the second version wrote it, which noted less of rows and findings."""

import json

from sheets_service.state_lines import seal

SECOND = 2


def second_version(lines):
    """Return lines of kind, JSON and seal as the second version would have written them; empty lines stay out."""
    about = json.loads(lines[0][1])
    told = [(kind, packed) for kind, text, _ in lines[1:] if kind and kind != "writing" and text
            for packed in [older(kind, json.loads(text))] if packed is not None]  # fmt: skip
    head = json.dumps({**about, "version": SECOND, "lines": len(told)})
    sealed = [[kind, packed, seal(kind, packed, about["spreadsheet"])] for kind, packed in told]
    return [[lines[0][0], head, ""], *sealed]


def older(kind, payload):
    """Return the JSON of one line without what the third version added, None for a line it did not have."""
    if kind == "last":
        payload = {**payload, "fixed": [["no-owner", "Reduce the wait for triage (minutes)"]]}
    elif kind == "findings":
        payload = {mark: seen[:3] for mark, seen in payload.items()}
    elif kind == "aims":
        payload = [aim[:4] for aim in payload]
    elif kind == "row":
        payload = {name: value for name, value in payload.items() if name != "c"}
    elif kind == "review":
        payload = {name: value for name, value in payload.items() if name != "legs"}
    elif kind == "settled":
        return None
    return json.dumps(payload, ensure_ascii=False)

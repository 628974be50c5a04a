"""What gcloud understands: its commands and their flags, as the SDK itself lists them (`gcloud_grammar.json`)."""

import json
from pathlib import Path
from types import SimpleNamespace

_GRAMMAR = json.loads((Path(__file__).parent / "gcloud_grammar.json").read_text(encoding="utf-8"))


def understand(arguments):
    """Read a command as gcloud would: its words, the names it is about, its flags; raises a ValueError with the complaint."""
    plain = [one for one in arguments if not one.startswith("--")]
    words = next(
        (said for end in range(len(plain), 0, -1) if (said := " ".join(plain[:end])) in _GRAMMAR["commands"]), None
    )
    if words is None:
        raise ValueError(f"Invalid choice: {' '.join(plain[:3])}")
    flags = {}
    for one in arguments:
        if one.startswith("--"):
            name, value = _flag(words, one)
            flags[name] = value
    return SimpleNamespace(words=words, names=tuple(plain[len(words.split()) :]), flags=flags)


def _flag(words, argument):
    name, equals, value = argument.partition("=")
    known = (_GRAMMAR["commands"][words], _GRAMMAR["everywhere"])
    if any(name in one["values"] for one in known):
        if not equals:
            raise ValueError(f"{name}: expected one argument, written with =")
        return name, value
    on = name.replace("--no-", "--", 1) if name != "--no-traffic" else name
    if any(on in one["switches"] for one in known):
        if equals:
            raise ValueError(f"{name}: takes no value")
        return on, on == name
    raise ValueError(f"unrecognized arguments: {argument} of {words}")

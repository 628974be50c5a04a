"""What was given on the command line, read: the day, the team's choices, columns, and the files of a folder."""

import argparse
import json
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from sheets_service.errors import BadPolicy, SourceNotFound
from sheets_service.layouts.heading import read_heading
from sheets_service.policy import Policy, read_policy

_SUFFIXES = frozenset({".xlsx", ".xlsm", ".csv", ".tsv"})


def read_day(text: str | None) -> date:
    """Return the day of the review: as given, or today; raises BadPolicy for what is no date."""
    if not text:
        return date.today()  # noqa: DTZ011  (the day on the person's own laptop)
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise BadPolicy(f"“{text}” is no date.", "Write it as 2027-01-31.") from None


def choose_policy(given: argparse.Namespace) -> Policy:
    """Return the team's choices from --policy, with the school that --preset names; raises BadPolicy, SourceNotFound."""
    settings: dict[str, object] = {}
    if given.policy:
        settings.update(_read_settings(Path(given.policy)))
    if given.preset:
        settings["preset"] = given.preset
    return read_policy(settings)


def read_mapping(given: list[str]) -> dict[str, str]:
    """Return the columns that people named, by heading; raises BadPolicy for what names none."""
    pairs = [one.partition("=") for one in given]
    for heading, equals, column in pairs:
        if not equals or not heading.strip() or not column.strip():
            raise BadPolicy(f"“{heading}” maps nothing.", 'Write --map "Key result=C".')
        if not read_heading(heading).is_known:
            raise BadPolicy(
                f"“{heading.strip()}” is no part of OKRs.",
                "Name Objective, Key result, Owner, Start, Target, Current, Due or Note.",
            )
    return {heading.strip(): column.strip() for heading, _, column in pairs}


def find_spreadsheets(folder: Path) -> Iterator[Path]:
    """Yield the spreadsheets of a folder and those below it, by name; lock files and hidden files are none."""
    for path in sorted(folder.rglob("*")):
        if path.suffix.casefold() in _SUFFIXES and path.is_file() and not path.name.startswith(("~$", ".")):
            yield path


def place_copy(path: Path, folder: Path, out: str | None) -> Path | None:
    """Return where the copy of a folder's file goes, and make that place; a text file's copy is an .xlsx."""
    if not out:
        return None
    target = Path(out) / path.relative_to(folder)
    target.parent.mkdir(parents=True, exist_ok=True)
    return target.with_suffix(".xlsx") if target.suffix.casefold() in {".csv", ".tsv"} else target


def _read_settings(path: Path) -> dict[str, object]:
    try:
        text = path.read_text(encoding="utf-8")
        settings = json.loads(text) if path.suffix == ".json" else tomllib.loads(text)
    except OSError as error:
        raise SourceNotFound(f"“{path}” cannot be read.", "Give the file with your team's settings.") from error
    except ValueError as error:
        raise BadPolicy(f"“{path}” is not TOML or JSON.", 'Write lines such as: preset = "google"') from error
    if not isinstance(settings, dict):
        raise BadPolicy(f"“{path}” holds no settings.", 'Write lines such as: preset = "google"')
    return settings

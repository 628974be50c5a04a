"""The journal of an audit under way: a line a finished sheet, so that an audit that was broken off goes on where it stopped.

It stands beside the file that the audit writes, readable by its owner alone, because it holds the words of OKRs until all
sheets are read. It is deleted when the audit is done.
"""

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Self

from sheets_service import RULES_VERSION
from sheets_service.audit.result import SheetResult, pack_result, unpack_result
from sheets_service.errors import NotWritable

_GOES_ON = timedelta(days=1)  # an older audit is begun anew
_VERSION = 1


@dataclass(frozen=True, slots=True)
class Journal:
    """An audit under way: its file, the day it stands for, and the sheets that are done."""

    path: Path
    day: date
    done: frozenset[str] = frozenset()

    @classmethod
    def open(cls, path: Path, today: date, about: Mapping[str, Any]) -> Self:
        """Go on with the audit that the file holds, if it is of today or yesterday and was asked for in the same way.

        `about` says how: registry, policy, whether to write. Raises NotWritable when no file can stand there.
        """
        head = {"version": _VERSION, "rules": RULES_VERSION, **about}
        lines = _read(path)
        if lines and lines[0].get("about") == head:
            day = date.fromisoformat(lines[0]["day"])
            if day <= today <= day + _GOES_ON:
                _end_line(path)
                return cls(path, day, frozenset(line["key"] for line in lines[1:]))
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(json.dumps({"about": head, "day": today.isoformat()}) + "\n")
        except OSError as error:
            raise NotWritable(
                f"No journal can be kept in “{path.parent}”: {error.strerror}.", "Choose another place with --out."
            ) from error
        return cls(path, today)

    def add(self, key: str, result: SheetResult, okrs: Mapping[str, Any] | None) -> None:
        """Note a finished sheet; on disk when this returns."""
        line = json.dumps({"key": key, "result": pack_result(result, brief=False), "okrs": okrs}, ensure_ascii=False)
        with self.path.open("a", encoding="utf-8", errors="surrogatepass") as file:
            file.write(line + "\n")
            file.flush()
            os.fsync(file.fileno())

    def results(self) -> Iterator[tuple[str, SheetResult]]:
        """Walk the sheets that are done, without their OKRs."""
        for line in _lines(self.path):
            if "key" in line:
                yield line["key"], unpack_result(line["result"])

    def okrs(self) -> Iterator[tuple[str, Mapping[str, Any]]]:
        """Walk the OKRs of the sheets that could be read, packed."""
        for line in _lines(self.path):
            if line.get("okrs"):
                yield line["key"], line["okrs"]

    def close(self) -> None:
        """Delete the file: the audit is done."""
        self.path.unlink(missing_ok=True)


def _read(path: Path) -> list[dict[str, Any]]:
    """Return the lines without what is large in them."""
    return [{name: line.get(name) for name in ("about", "day", "key") if name in line} for line in _lines(path)]


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    """Walk the whole lines; a last one that was broken off says nothing."""
    try:
        with path.open(encoding="utf-8", errors="surrogatepass") as file:
            for text in file:
                try:
                    line = json.loads(text)
                except ValueError:
                    return
                if isinstance(line, dict):
                    yield line
    except FileNotFoundError:
        return


def _end_line(path: Path) -> None:
    """Cut off a last line that was broken off, so that the next one stands by itself."""
    with path.open("r+b") as file:
        content = file.read()
        whole = content.rfind(b"\n") + 1
        file.truncate(whole)

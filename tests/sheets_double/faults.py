"""What can go wrong, on demand: which call, how often, and how."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from fnmatch import fnmatch
from typing import Any

# Not applied: an answer other than success.
REFUSALS = {"429", "429-html", "500", "503"}
# Around a call that is carried out or not, as the name says.
KINDS = REFUSALS | {
    "reset-before",  # the connection breaks before anything is applied
    "reset-after",  # it is applied, and the connection breaks before the answer
    "503-after",  # it is applied, and the answer is 503
    "stall",  # nothing is applied and no answer comes for `seconds`
    "stall-after",  # it is applied and no answer comes for `seconds`
    "slow-body",  # the answer trickles over `seconds`
    "edit-before",  # someone else's `requests` are applied just before
    "comments-fail",  # 200, and no comment was saved
}

HTML_429 = (
    "<!DOCTYPE html>\n<html lang=en>\n  <meta charset=utf-8>\n  <title>Error 429 (Too Many Requests)!!1</title>\n"
    "  <p><b>429.</b> <ins>That’s an error.</ins>\n"
    "  <p>We're sorry, but you have sent too many requests to us recently. Please try again later. "
    "<ins>That’s all we know.</ins>\n"
)


@dataclass(slots=True)
class Fault:
    """One thing that goes wrong with calls of a method."""

    kind: str
    # A method's id in the discovery document, or a pattern: sheets.spreadsheets.get, *.batchUpdate, *.
    method: str = "*"
    # How many matching calls go well before, and how many are hit (None: all from then on).
    after: int = 0
    times: int | None = 1
    seconds: float = 3600.0
    retry_after: int | None = None
    # For edit-before: what someone else does, and to which spreadsheet (None: the one called).
    requests: list[dict[str, Any]] = field(default_factory=list)
    spreadsheet: str | None = None
    user: str | None = None
    # The spreadsheet whose calls are meant (None: any).
    on: str | None = None
    seen: int = 0

    def __post_init__(self) -> None:
        """Refuse what no call would ever meet."""
        if self.kind not in KINDS:
            raise ValueError(f"no such fault: {self.kind}; there are {', '.join(sorted(KINDS))}")

    def hits(self, method: str, user: str, path: str) -> bool:
        """Count a call of this method, and say whether it is hit."""
        if not fnmatch(method, self.method) or (self.user is not None and self.user != user):
            return False
        if self.on is not None and self.on not in path:
            return False
        self.seen += 1
        position = self.seen - self.after
        return position > 0 and (self.times is None or position <= self.times)


@dataclass(slots=True)
class Faults:
    """All that is to go wrong."""

    planned: list[Fault] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, kind: str, **options: Any) -> Fault:
        """Plan one fault."""
        fault = Fault(kind, **options)
        with self._lock:
            self.planned.append(fault)
        return fault

    def clear(self) -> None:
        """From now on all goes well."""
        with self._lock:
            self.planned.clear()

    def hitting(self, method: str, user: str, path: str) -> list[Fault]:
        """The faults that this call meets."""
        with self._lock:
            return [fault for fault in self.planned if fault.hits(method, user, path)]


def read_fault(raw: Mapping[str, Any]) -> dict[str, Any]:
    """A fault as it comes over HTTP: only known fields."""
    known = {item.name for item in fields(Fault)} - {"seen"}
    unknown = set(raw) - known
    if unknown:
        raise ValueError(f"no such field of a fault: {', '.join(sorted(unknown))}")
    return dict(raw)

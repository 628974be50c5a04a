"""What protects one instance: a rate for each caller, one review at a time for each spreadsheet, answers remembered.

All of it lives in this process. With several instances each has its own; that reviews stay correct then rests on the
comparison with what stands in the sheet and on the claimed version, not on these guards.
"""

import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sheets_service.errors import RateLimited, SheetBusy

_MINUTE = 60.0  # seconds
_REMEMBERED = 600.0  # seconds
_MOST_ANSWERS = 200
_MOST_CALLERS = 10_000


class Rates:
    """At most so many calls of one caller in any minute."""

    def __init__(self, most: int, clock: Callable[[], float] = time.monotonic) -> None:
        """`most` calls a minute."""
        self._most = most
        self._clock = clock
        self._calls: OrderedDict[str, deque[float]] = OrderedDict()
        self._lock = threading.Lock()

    def take(self, caller: str) -> None:
        """Count a call; raises RateLimited when there were too many."""
        now = self._clock()
        with self._lock:
            calls = self._calls.setdefault(caller, deque())
            self._calls.move_to_end(caller)
            while len(self._calls) > _MOST_CALLERS:
                self._calls.popitem(last=False)
            while calls and calls[0] <= now - _MINUTE:
                calls.popleft()
            if len(calls) >= self._most:
                wait = int(calls[0] + _MINUTE - now) + 1
                raise RateLimited("That was a lot of calls in one minute.", f"Try again in {wait} seconds.", wait)
            calls.append(now)


class Flights:
    """One piece of work at a time for each spreadsheet."""

    def __init__(self) -> None:
        """Begin with none under way."""
        self._open: set[str] = set()
        self._lock = threading.Lock()

    @contextmanager
    def only(self, spreadsheet: str) -> Iterator[None]:
        """Hold a spreadsheet for the length of a with block; raises SheetBusy when it is held already."""
        with self._lock:
            if spreadsheet in self._open:
                raise SheetBusy("A review of this spreadsheet is running.", "Wait for it to end, then look again.")
            self._open.add(spreadsheet)
        try:
            yield
        finally:
            with self._lock:
                self._open.discard(spreadsheet)


@dataclass(frozen=True, slots=True)
class Answer:
    """A successful answer as it was given."""

    status: int
    body: bytes


class Answers:
    """Answers by the key that a caller gave, for ten minutes: the same request sent twice is done once."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` counts seconds."""
        self._clock = clock
        self._kept: OrderedDict[Hashable, tuple[float, Answer]] = OrderedDict()
        self._lock = threading.Lock()

    def find(self, key: Hashable) -> Answer | None:
        """Return what was answered to this key, None when it is new or too old."""
        with self._lock:
            self._forget()
            kept = self._kept.get(key)
        return kept[1] if kept else None

    def keep(self, key: Hashable, answer: Answer) -> None:
        """Remember an answer; the oldest are forgotten first."""
        with self._lock:
            self._kept[key] = (self._clock(), answer)
            self._forget()

    def _forget(self) -> None:
        oldest = self._clock() - _REMEMBERED
        while self._kept and (len(self._kept) > _MOST_ANSWERS or next(iter(self._kept.values()))[0] < oldest):
            self._kept.popitem(last=False)

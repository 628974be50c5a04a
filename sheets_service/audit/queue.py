"""One task a spreadsheet: named, so that none is done twice; tried again where that may help.

The rules are those of Cloud Tasks, so that the same work runs on one machine and in the cloud: a name is taken for good, a task
that asks for another try comes again later, and there is no place where dead letters go, so the last try has to record.
"""

import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Any, Protocol

ATTEMPTS = 3
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 60.0  # seconds


class DuplicateTask(Exception):
    """A task of that name was put before, done or not."""


class TryAgain(Exception):
    """The work could not be done now and may succeed later; `after` is in seconds, 0 leaves it to the queue."""

    def __init__(self, after: float = 0.0) -> None:
        super().__init__(after)
        self.after = after


@dataclass(frozen=True, slots=True)
class Task:
    """One spreadsheet to review: `name` is the task's own, `key` says which one of the audit.

    Where it is done elsewhere, `body` is what has to be known there, as JSON values, and `at` the earliest moment.
    """

    name: str
    key: str
    body: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """Which try this is, from 1; after the `last` one nobody comes back."""

    number: int
    last: bool


class Queue(Protocol):
    """Takes tasks and sees to it that each is done."""

    def put(self, task: Task) -> None:
        """Take a task; raises DuplicateTask when its name was used."""
        ...


class LocalQueue:
    """The queue of one machine: tasks are done one after the other, in `drain`."""

    def __init__(
        self,
        work: Callable[[Task, Attempt], None],
        attempts: int = ATTEMPTS,
        pause: Callable[[float], object] = time.sleep,
    ) -> None:
        """Do `work` for each task, at most `attempts` times; `pause` waits that many seconds before another try."""
        self._work = work
        self._attempts = attempts
        self._pause = pause
        self._names: set[str] = set()
        self._waiting: deque[tuple[Task, int, float]] = deque()

    def put(self, task: Task) -> None:
        """Take a task; raises DuplicateTask when its name was used."""
        if task.name in self._names:
            raise DuplicateTask(task.name)
        self._names.add(task.name)
        self._waiting.append((task, 1, 0.0))

    def drain(self) -> None:
        """Do all tasks; those that ask for another try come after the others."""
        while self._waiting:
            task, number, wait = self._waiting.popleft()
            if wait:
                self._pause(wait)
            try:
                self._work(task, Attempt(number, last=number >= self._attempts))
            except TryAgain as again:
                if number < self._attempts:
                    pause = again.after or _FIRST_PAUSE * 2 ** (number - 1)
                    self._waiting.append((task, number + 1, min(pause, _LONGEST_PAUSE)))

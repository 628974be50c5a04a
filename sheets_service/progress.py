"""A line of progress for a person who waits: only on a terminal, only after a second."""

import sys
import threading
from types import TracebackType
from typing import Self, TextIO

_PATIENCE = 1.0  # seconds without a word


class Progress:
    """Shows what is being worked on; silent when nobody watches or when it is quick."""

    def __init__(self, total: int, stream: TextIO | None = None) -> None:
        """Count up to `total` things; 0 shows the name alone."""
        self._total = total
        self._done = 0
        self._name = ""
        self._stream = stream or sys.stderr
        self._shown = False
        self._lock = threading.Lock()
        self._timer = threading.Timer(_PATIENCE, self._begin)
        self._timer.daemon = True

    def __enter__(self) -> Self:
        """Start the clock."""
        if self._stream.isatty():
            self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Wipe the line away."""
        self._timer.cancel()
        with self._lock:
            if self._shown:
                self._stream.write("\r\033[K")
                self._stream.flush()

    def step(self, name: str) -> None:
        """Say that work on the next thing begins."""
        with self._lock:
            self._done += 1
            self._name = name
            if self._shown:
                self._show()

    def step_of(self, name: str, total: int) -> None:
        """Say that work on the next of `total` things begins, where their number was not known before."""
        with self._lock:
            self._total = total
        self.step(name)

    def _begin(self) -> None:
        with self._lock:
            self._shown = True
            self._show()

    def _show(self) -> None:
        where = f"{self._done} of {self._total}: " if self._total else ""
        self._stream.write(f"\r\033[KReviewing {where}{self._name} …")
        self._stream.flush()

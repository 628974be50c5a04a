"""How often Python looks for cycles of objects that nobody needs any more."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_NEW_OBJECTS = 250_000
_OLDER = 20  # looks at the newest before one at those that stayed, and so on


def collect_seldom() -> None:
    """Let the collector look seldom, for a process that reviews.

    OKRs as understood are trees: the collector finds nothing in them, and by default looks at them after every 700 new objects,
    which took a seventh of the time of a large review. Called by what starts a process, not by what is imported.
    """
    gc.set_threshold(_NEW_OBJECTS, _OLDER, _OLDER)


@contextmanager
def collect_later() -> Iterator[None]:
    """Let the collector wait while one set of OKRs is judged, for callers whose process is not ours to set up."""
    waits = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if waits:
            gc.enable()

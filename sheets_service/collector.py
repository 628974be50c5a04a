"""How often Python looks for cycles of objects that nobody needs any more."""

import gc

_NEW_OBJECTS = 50_000
_OLDER = 20  # looks at the newest before one at those that stayed, and so on


def collect_seldom() -> None:
    """Let the collector look seldom, for a process that reviews.

    OKRs as understood are trees: the collector finds nothing in them, and by default looks at them after every 700 new objects,
    which took a seventh of the time of a large review. Called by what starts a process, not by what is imported.
    """
    gc.set_threshold(_NEW_OBJECTS, _OLDER, _OLDER)

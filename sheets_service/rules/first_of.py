"""Several patterns searched as if they were one, each only where its own words stand."""

import re
from collections.abc import Iterable

from sheets_service.text.openings import Words


def first_of(patterns: Iterable[Words], text: str) -> re.Match[str] | None:
    """Return the match that begins first, of the first pattern among equals: what one pattern of all these parts finds."""
    first: re.Match[str] | None = None
    for pattern in patterns:
        found = pattern.search(text)
        if found and (first is None or found.start() < first.start()):
            first = found
    return first

"""How often, in words: "weekly -> daily" is a start and a target, counted in times a year."""

import re

from .numerals import Atom

_TIMES_A_YEAR = {
    "hourly": 8760.0, "every hour": 8760.0, "twice daily": 730.0, "twice a day": 730.0, "daily": 365.0,
    "every day": 365.0, "once a day": 365.0, "twice a week": 104.0, "twice weekly": 104.0, "weekly": 52.0,
    "every week": 52.0, "once a week": 52.0, "fortnightly": 26.0, "biweekly": 26.0, "bi-weekly": 26.0,
    "every two weeks": 26.0, "every other week": 26.0, "monthly": 12.0, "every month": 12.0, "once a month": 12.0,
    "bimonthly": 6.0, "quarterly": 4.0, "every quarter": 4.0, "once a quarter": 4.0, "twice a year": 2.0,
    "half-yearly": 2.0, "yearly": 1.0, "annually": 1.0, "annual": 1.0, "once a year": 1.0, "every year": 1.0,
}  # fmt: skip
_RHYTHM = "|".join(sorted(_TIMES_A_YEAR, key=len, reverse=True))
_PAIR = re.compile(rf"(?<![^\W_])({_RHYTHM})\s*(?:→|\bto\b)\s*(?:at least\s+)?({_RHYTHM})(?![^\W_])")


def find_rhythms(low: str) -> list[Atom]:
    """Return start and target of every change of rhythm; a rhythm on its own is no number."""
    if "ly" not in low and "every" not in low and "once" not in low:
        return []
    return [
        Atom(match.start(group), match.end(group), _TIMES_A_YEAR[match[group]], "per year", worded=True)
        for match in _PAIR.finditer(low)
        for group in (1, 2)
    ]

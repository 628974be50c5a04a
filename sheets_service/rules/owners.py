"""Who stands in an owner cell: a person, a group, or nobody."""

import re
from collections.abc import Container, Iterable, Mapping
from functools import lru_cache

from sheets_service.okrs import KeyResult, Objective, once_an_item
from sheets_service.text.lang.nobody import NOBODY
from sheets_service.text.openings import Words
from sheets_service.text.patterns import any_line

_NOBODY = re.compile(any_line(NOBODY), re.IGNORECASE)
_GROUP = Words(
    r"\b(?:teams?|staff|department|dept|group|squad|tribe|committee|board|crew|council|division|unit|office|chapter|guild"
    r"|engineers|developers|nurses|doctors|teachers|managers|designers|leads|owners|members|volunteers|agents|analysts|leadership"
    r"|management|abteilung|équipe|equipo|everyone in)\b",
)
_ROLE = re.compile(
    r"\b(?:head|lead|manager|director|chief|officer|chair|secretary|coordinator|owner|nurse|dr|prof)\b", re.IGNORECASE
)
_WITH = re.compile(r"(?:with|and|plus|mit|avec|con)\b\s*", re.IGNORECASE)


@once_an_item
def named(item: KeyResult | Objective) -> tuple[str, ...]:
    """Return the names in the owner cell; those after "with" help and do not answer for the row."""
    if _is_nobody(item.entry("owner").strip()):
        return ()  # "n/a" is one entry, not two names
    return tuple([name for name in item.owners if not _is_nobody(name.strip()) and not _WITH.match(name)])


@lru_cache(maxsize=16384)
def _is_nobody(written: str) -> bool:
    return bool(written) and _NOBODY.fullmatch(written) is not None


def says_nobody(item: KeyResult | Objective) -> bool:
    """Tell whether the owner cell is there and names nobody: empty, TBD, everyone."""
    return item.has("owner") and not named(item)


def is_group(name: str, teams: Container[str] = ()) -> bool:
    """Tell whether a name is that of several people; `teams` are names in lower case. "Head of the team" is one person."""
    return name.strip().casefold() in teams or _speaks_of_several(name)


@lru_cache(maxsize=16384)
def _speaks_of_several(name: str) -> bool:
    return bool(_GROUP.search(name)) and not _ROLE.search(name)


def rows_by_owner(rows: Iterable[KeyResult]) -> Mapping[str, tuple[KeyResult, ...]]:
    """Sort rows by the names that answer for them; upper and lower case are one name."""
    found: dict[str, list[KeyResult]] = {}
    for kr in rows:
        for name in named(kr):
            found.setdefault(name.strip().casefold(), []).append(kr)
    return {name: tuple(owned) for name, owned in found.items()}

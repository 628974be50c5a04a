"""Which edit settled which finding: the rows as the last review saw them, held against the rows of today."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from sheets_service.history import History, Seen
from sheets_service.identity import fold
from sheets_service.recall import Recalled
from sheets_service.settled import Edit, How, Settled
from sheets_service.snapshots import LONGEST, AimSeen, RowSeen

_KEPT = 8  # edits kept with one finding
_ORDER = ("text", "target", "baseline", "current", "owner", "due", "next_step", "note", "confidence")
_ROUTINE = frozenset({"updated", "confidence", "check-in"})  # cells that change at every check-in


@dataclass(frozen=True, slots=True)
class Changes:
    """What happened to a sheet between two reviews, in the order of the sheet; `homes` gives each row its objective's key.

    `dark` are rows whose parts were not noted last time, `closed` those that people struck through or closed.
    """

    edits: tuple[Edit, ...]
    present: frozenset[str]
    homes: Mapping[str, str]
    dark: frozenset[str]
    closed: frozenset[str]


def changes_since(history: History, recalled: Recalled) -> Changes:
    """Hold the rows and objectives of today against those of the last review."""
    before = _by_key(history.aims, history.rows)
    now = _by_key(recalled.aims, recalled.rows)
    everything = {**before, **now}
    dropped = {fold(text) for text in recalled.okrs.dropped}
    return Changes(
        edits=tuple(chain.from_iterable(_edits(key, before.get(key), now.get(key)) for key in everything)),
        present=frozenset(now),
        homes={key: one.home for key, one in everything.items() if isinstance(one, RowSeen)},
        dark=frozenset(key for key, one in before.items() if one.parts is None),
        closed=frozenset(key for key, one in before.items() if key not in now and fold(one.text) in dropped),
    )


def settle(seen: Seen, changes: Changes, rules: Collection[str]) -> Settled:
    """Say how a finding went that the last review saw; `rules` are the names of those that ran now."""
    how, edits = _how(seen, changes, rules)
    return Settled(seen.name, seen.text, seen.keys[0] if seen.keys else "", how, tuple(edits[:_KEPT]))


def _how(seen: Seen, changes: Changes, rules: Collection[str]) -> tuple[How, Sequence[Edit]]:
    if seen.name not in rules:
        return "off", ()
    keys = [key for key in seen.keys if key]
    if keys and keys[0] not in changes.present:
        if keys[0] in changes.closed:
            return "closed", ()
        home = changes.homes.get(keys[0])
        return "removed", [one for one in changes.edits if one.kind == "added" and changes.homes.get(one.key) == home]
    own = [one for one in changes.edits if one.key in keys]
    if own:
        return "edited", sorted(_telling(own, keys[0], seen.role), key=lambda one: _rank(one, keys, seen.role))
    if any(key in changes.dark for key in keys):
        return "unknown", ()
    homes = {changes.homes.get(key, key) for key in keys}
    beside = [one for one in changes.edits if one.key in homes or changes.homes.get(one.key) in homes]
    if beside:
        return "beside", beside
    return ("elsewhere", changes.edits) if changes.edits else ("unseen", ())


def _telling(own: Sequence[Edit], key: str, role: str) -> Sequence[Edit]:
    """Choose the edits to name: that of the very cell, where it is not the text; else all but the marks of a check-in."""
    cell = [one for one in own if one.key == key and one.role == role != "text"]
    return cell or [one for one in own if one.role not in _ROUTINE] or own


def _rank(edit: Edit, keys: Sequence[str], role: str) -> tuple[int, bool, int]:
    """Order edits: the finding's own row and cell first."""
    known = _ORDER.index(edit.role) if edit.role in _ORDER else len(_ORDER)
    return keys.index(edit.key), edit.role != role, known


def _edits(key: str, before: RowSeen | AimSeen | None, now: RowSeen | AimSeen | None) -> Iterator[Edit]:
    if before is None or now is None:
        one = now or before
        if one is not None:
            yield Edit("added" if now else "removed", key, one.text)
        return
    if before.text != now.text and before.text != now.text[:LONGEST]:
        yield Edit("changed", key, now.text, "text", before.text, now.text)
    if before.parts is None or now.parts is None:
        return
    for role in dict.fromkeys((*before.parts, *now.parts)):
        old, new = before.parts.get(role, ""), now.parts.get(role, "")
        if old != new:
            yield Edit("changed", key, now.text, role, old, new)


def _by_key(aims: Iterable[AimSeen], rows: Iterable[RowSeen]) -> dict[str, RowSeen | AimSeen]:
    return {**{aim.key: aim for aim in aims}, **{row.key: row for row in rows if row.gone is None}}

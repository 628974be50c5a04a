"""What earlier reviews know about the rows of today: each is recognised, given its earlier looks, and looked at again."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from sheets_service.history import History
from sheets_service.identity import Known, fold, match_rows
from sheets_service.okrs import KeyResult, Objective, OkrSet
from sheets_service.snapshots import AimSeen, RowSeen, kept_text, parts_of, with_look
from sheets_service.values import dataclass

Item = tuple[int, int | None]  # objective and key result, counted from 0
_KEPT_GONE = timedelta(days=400)  # a row that left is remembered for a year and a little
_MOST_GONE = 200


@dataclass(frozen=True, slots=True)
class Recalled:
    """OKRs whose rows hold what was seen of them, and what the next review has to know.

    `keys` gives each objective and key result what it is known by; `has_news` says that a row came, went, or changed.
    """

    okrs: OkrSet
    keys: Mapping[Item, str]
    rows: tuple[RowSeen, ...]
    aims: tuple[AimSeen, ...]
    has_news: bool


def recall(okrs: OkrSet, history: History) -> Recalled:
    """Recognise the rows of today; without a day of review nothing is looked at, and rows keep what was seen before."""
    aims = _aims(okrs.objectives, history.aims)
    today = okrs.cycle.today
    rows = _rows(okrs.objectives, aims, history.rows, today)
    present = {row.key for row in rows}
    gone = tuple(_leave(row, today) for row in history.rows if row.key not in present)
    before = {row.key: row for row in history.rows}
    news = any(row.looks != (before[row.key].looks if row.key in before else ()) for row in rows)
    has_news = news or any(row.gone != before[row.key].gone for row in (*rows, *gone) if row.key in before)
    if has_news and today is not None:
        gone = tuple(row for row in gone if row.gone is None or today - row.gone < _KEPT_GONE)[-_MOST_GONE:]
    return Recalled(
        okrs=_with_seen(okrs, rows, today),
        keys=dict(_keys(okrs.objectives, aims, rows)),
        rows=(*rows, *gone),
        aims=aims,
        has_news=has_news,
    )


def after(recalled: Recalled, history: History) -> History:
    """Return the history as rules see it: with what this review saw of the rows."""
    return replace(history, rows=recalled.rows, aims=recalled.aims)


def _aims(objectives: Sequence[Objective], before: Sequence[AimSeen]) -> tuple[AimSeen, ...]:
    now = [Known(_own_id(one), "", one.text, one.index) for one in objectives]
    found = match_rows(now, [Known(one.id, "", one.text, one.place) for one in before])
    keys = _Keys(one.key for one in before)
    return tuple(
        AimSeen(
            before[found[index]].key if index in found else keys.make("", one.text),
            one.id,
            one.text,
            one.place,
            parts_of(objectives[index]),
        )
        for index, one in enumerate(now)
    )


def _rows(
    objectives: Sequence[Objective], aims: Sequence[AimSeen], before: Sequence[RowSeen], today: date | None
) -> tuple[RowSeen, ...]:
    pairs = [(kr, aims[index].key) for index, objective in enumerate(objectives) for kr in objective.key_results]
    parts = [parts_of(kr) for kr, _ in pairs]
    now = [
        Known(_own_id(kr), home, kept_text(kr.text), place, _marks(parts[place]))
        for place, (kr, home) in enumerate(pairs)
    ]
    live = [row for row in before if row.gone is None]
    left = [row for row in before if row.gone is not None]
    found = {index: live[there] for index, there in match_rows(now, [_known(row) for row in live]).items()}
    texts = {fold(row.text): row for row in left}  # a row that returns comes back with its own words
    missing = [index for index in range(len(now)) if index not in found] if texts else []
    for index in missing:
        if row := texts.pop(fold(now[index].text), None):
            found[index] = row
    keys = _Keys(row.key for row in before)
    told = []
    for one, (kr, _) in zip(now, pairs, strict=True):
        seen = found.get(one.place)
        looks = seen.looks if seen else ()
        told.append(
            RowSeen(
                seen.key if seen else keys.make(one.home, one.text),
                one.id,
                one.home,
                one.text,
                one.place,
                looks if today is None else with_look(looks, kr, today),
                parts=parts[one.place],
            )
        )
    return tuple(told)


def _known(row: RowSeen) -> Known:
    return Known(row.id, row.home, row.text, row.place, _marks(row.parts or {}))


def _marks(parts: Mapping[str, str]) -> tuple[str, ...]:
    """Return what tells a row apart beside its words, () unless all of it is there."""
    told = tuple(parts.get(role, "") for role in ("owner", "baseline", "target"))
    return told if all(told) else ()


def _own_id(item: Objective | KeyResult) -> str:
    return "" if item.made_id else item.id


def _leave(row: RowSeen, today: date | None) -> RowSeen:
    """Mark a row as gone; what stood in its other cells is forgotten."""
    return row if row.gone is not None or today is None else replace(row, gone=today, parts=None)


def _with_seen(okrs: OkrSet, rows: Sequence[RowSeen], today: date | None) -> OkrSet:
    """Hand each row its earlier looks; today's is left out, since the sheet itself says what stands in it today."""
    waiting = iter(rows)
    objectives = []
    for objective in okrs.objectives:
        members = []
        for kr in objective.key_results:
            looks = next(waiting).looks
            seen = tuple(one for one in looks if today is None or one.day < today)
            members.append(replace(kr, seen=seen) if seen else kr)
        known = any(kr.seen for kr in members)
        objectives.append(replace(objective, key_results=tuple(members)) if known else objective)
    return replace(okrs, objectives=tuple(objectives))


def _keys(
    objectives: Sequence[Objective], aims: Sequence[AimSeen], rows: Sequence[RowSeen]
) -> Iterator[tuple[Item, str]]:
    waiting = iter(rows)
    for objective, aim in zip(objectives, aims, strict=True):
        yield (objective.index, None), aim.key
        for kr in objective.key_results:
            yield (objective.index, kr.index), next(waiting).key


class _Keys:
    """Makes keys out of texts, each once: the same sheet has the same keys at its first review, whoever reviews it."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = set(taken)

    def make(self, home: str, text: str) -> str:
        """Return a key for a text in its home that no other item has."""
        turn = 1
        while (key := _hash(f"{fold(home)}|{fold(text)}|{turn}")) in self._taken:
            turn += 1
        self._taken.add(key)
        return key


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:10]

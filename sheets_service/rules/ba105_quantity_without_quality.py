"""BA105 quantity-without-quality."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sheets_service.okrs import KeyResult, Objective, OkrSet, Place
from sheets_service.rule import WARNING, Finding, NotApplicable, rule
from sheets_service.rules.aims import measure_only
from sheets_service.rules.links import own_id
from sheets_service.rules.pairs import measure_words
from sheets_service.rules.pairs_wording import count
from sheets_service.rules.profile import Row, find_counterweight, read_rows
from sheets_service.rules.wording import name_row, quote
from sheets_service.text.lang.house_en import ASKED_PER_PLACE, HASTE_ITSELF, PILE
from sheets_service.text.openings import Words


@dataclass(frozen=True, slots=True)
class _Push:
    """What a push drives, what nobody would see, the question about it and what to count instead of how much."""

    words: str
    unseen: str
    question: str
    fix: str


_PUSHES: Mapping[str, _Push] = {
    "volume": _Push(
        "count more",
        "no row here shows whether it is any good",
        "which trick would reach it, and which row would tell?",
        "add “[Those counted] who [stay, or come back happy]: from [today] to [target] %”.",
    ),
    "speed": _Push(
        "reward going faster",
        "no row here shows what the haste costs",
        "who hears first when faster meant worse?",
        "add “[What comes back or breaks] within [days]: stay below [limit]”.",
    ),
    "cost": _Push(
        "spend less",
        "no row here shows who pays for it",
        "what would people stop getting, and who would notice first?",
        "add “[What must not suffer]: stay at or above [level]”.",
    ),
    "money": _Push(
        "bring in more",
        "no row here shows whether customers stay",
        "which deal would we be ashamed of, and which row would tell?",
        "add “[Customers] who [stay or buy again]: from [today] to [target] %”.",
    ),
}


@rule("BA105", "quantity-without-quality", WARNING, leg="quality", seeds=(9, 10, 21, 34))
def check(objective: Objective, okrs: OkrSet, *, fewest: int = 2) -> Iterator[Finding]:
    """Rows push volume, speed, cost or money, and no row would show the harm.

    Why: whatever is counted alone can be reached by a trick, and somebody pays for it where nobody looks. A counterweight
    elsewhere helps only if this team looks at it while there is time.

    Ask: which trick would reach it, and which row would tell?

    Fix: add one row for the price, “[What comes back or breaks]: stay below [limit]”, or for the good of it.

    Schools: Grove and Doerr pair every measure with its counter-measure; Wodtke wants one row of quality in three.
    """
    rows = [row for row in read_rows(objective) if row.kr.text.strip()]
    meant = [row for row in rows if not row.deliberate]
    pushes = [row for row in meant if row.pushes]
    if not meant:
        raise NotApplicable
    merely = [row for row in meant if row.merely_more]
    if not pushes and len(merely) >= fewest and len(merely) == len(rows):
        yield _unguarded(objective, merely, find_counterweight(objective, okrs), sure=False)
        return
    hurried = all((row.aspects.push or "volume") in {"volume", "speed"} for row in pushes)
    watching = [row for row in rows if not (hurried and _is_a_pile(row))]
    by_haste = [row for row in watching if hurried and len(pushes) >= fewest and _comes_by_haste(row)]
    watching = [row for row in watching if row not in by_haste]
    if (
        not pushes
        or any(row.may_guard or row.guards for row in watching)
        or any(row.hold and row.sound for row in watching)
    ):
        return
    lone = len(pushes) < fewest
    if lone and pushes[0].aspects.push == "speed":
        return
    yield _unguarded(objective, pushes, find_counterweight(objective, okrs), sure=not lone and not by_haste)


def _is_a_pile(row: Row) -> bool:
    """Tell whether a row counts what still waits to be done: a smaller pile is haste again, and no sign of quality."""
    return row.kr.direction == "down" and not row.hold and bool(_PILE.search(row.kr.sober))


def _comes_by_haste(row: Row) -> bool:
    """Tell whether a row counts what haste brings by itself: fewer calls abandoned or idle hours, more applicants per post."""
    if row.hold:
        return False
    return bool((_HASTE_ITSELF if row.kr.direction == "down" else _ASKED_PER_PLACE).search(row.kr.sober))


_PILE, _HASTE_ITSELF, _ASKED_PER_PLACE = Words(PILE), Words(HASTE_ITSELF), Words(ASKED_PER_PLACE)


def _unguarded(objective: Objective, pushes: Sequence[Row], elsewhere: KeyResult | None, *, sure: bool) -> Finding:
    place, first = _place(objective, pushes)
    kinds = {row.aspects.push or "volume" for row in pushes}
    push = _PUSHES[pushes[0].aspects.push or "volume"]
    lone = len(pushes) == 1
    said = push.words if len(kinds) == 1 else "count more, faster or cheaper"
    people = kinds == {"volume"} and any(row.aspects.felt for row in pushes)
    unseen = "no row here shows who stays" if people else push.unseen
    others = [row.kr for row in pushes if row.kr.index != first.index]
    if lone:
        told = f"{quote(first.text, 50)} may {'fall' if first.direction == 'down' else 'rise'} while it gets worse"
    elif len(others) == 1:
        told = f"{quote(first.text, 50)} and {quote(others[0].text, 36)} both {said}"
    else:
        told = (
            f"{quote(first.text, 50)}, {quote(others[0].text, 36)} and {count(len(others) - 1, 'more row')} all {said}"
        )
    late = f" {_name(elsewhere)} would, elsewhere." if elsewhere else ""
    return Finding(
        place,
        f"{told}; {unseen}.{late}",
        evidence=first.text if place.key_result is not None else (),
        question=push.question,
        fix=push.fix,
        confidence="likely" if sure else "possible",
        others=tuple(row.kr.at() for row in pushes if row.kr.at() != place),
    )


def _place(objective: Objective, pushes: Sequence[Row]) -> tuple[Place, KeyResult]:
    """Speak at the objective, or at the first row that adds to it where the objective is itself such a number."""
    is_metric = measure_only(objective) is not None
    own = measure_words(objective.sober)
    fresh = [row.kr for row in pushes if len(measure_words(row.kr.sober) & own) < 2] or [pushes[0].kr]
    if is_metric or not objective.text.strip() or len(pushes) == 1:
        return fresh[0].at(), fresh[0]
    return objective.at(), pushes[0].kr


def _name(kr: KeyResult) -> str:
    if own_id(kr):
        return own_id(kr)
    return f"{quote(kr.text, 30)} ({name_row(kr)})" if kr.at().cell else quote(kr.text, 34)

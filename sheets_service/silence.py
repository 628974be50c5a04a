"""One cause, one note: which finding speaks for which others."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from sheets_service.rule import Finding

Reach = Literal["row", "objective", "rows", "beyond two"]
EVERY = ("*",)


@dataclass(frozen=True, slots=True)
class Silencing:
    """A rule that speaks for others, where both find the same cause.

    `reach` says how near they have to be: the same row, the same objective (its rows included), the rows that the winner names,
    or the rows of its objective beyond the first two. A winner never silences what weighs more than itself.
    """

    winner: str
    silenced: tuple[str, ...]
    reach: Reach


TABLE: tuple[Silencing, ...] = (
    Silencing("placeholder-left", EVERY, "row"),
    Silencing("objective-is-a-metric", ("no-why",), "row"),
    Silencing("objective-is-a-metric", ("restates-objective",), "objective"),
    Silencing("objective-is-a-task", ("no-why",), "row"),
    Silencing("vague-objective", ("no-why", "jargon"), "row"),
    Silencing("no-baseline", ("no-target", "ambiguous-metric"), "row"),
    Silencing(
        "not-measurable",
        ("binary-milestone", "no-target", "output-not-outcome", "activity-not-result", "jargon"),
        "row",
    ),
    Silencing("output-not-outcome", ("binary-milestone",), "row"),
    Silencing("activity-not-result", ("binary-milestone", "input-not-outcome", "kpi-as-key-result"), "row"),
    Silencing("unreadable-number", ("no-target", "no-baseline"), "row"),
    Silencing("empty-row-part", ("too-few-key-results", "no-owner", "no-why"), "row"),
    Silencing("wrong-direction", ("sandbagged-target", "overambitious-target", "behind-pace"), "row"),
    Silencing("unbalanced-progress", ("behind-pace",), "objective"),
    Silencing("stale-check-in", ("behind-pace",), "row"),
    Silencing("confidence-contradiction", ("behind-pace",), "row"),
    Silencing("overdue-key-result", ("behind-pace",), "row"),
    Silencing("vanity-metric", ("behind-pace",), "row"),
    Silencing("behind-pace", ("no-next-step",), "row"),
    Silencing("sandbagged-target", ("ahead-of-pace",), "row"),
    Silencing("quantity-without-quality", ("one-metric-family",), "rows"),
    Silencing("conflicting-goals", ("duplicate-key-result",), "rows"),
    Silencing("all-outputs", ("output-not-outcome",), "beyond two"),
)

_Row = tuple[int | None, int | None]


def silence(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return the findings in their order, each that another one speaks for marked with that one's name."""
    order = {one.winner: place for place, one in reversed(list(enumerate(TABLE)))}
    winners = sorted((one for one in findings if one.name in order), key=lambda one: order[one.name])
    by_row: dict[int | None, list[int]] = {}
    for index, finding in enumerate(findings):
        by_row.setdefault(finding.place.objective, []).append(index)
    fate: dict[int, str] = {}
    spoken_for = {id(finding): index for index, finding in enumerate(findings)}
    for winner in winners:
        if spoken_for[id(winner)] in fate:
            continue  # what is silenced speaks for nobody
        near = [(index, findings[index]) for index in by_row.get(winner.place.objective, ()) if index not in fate]
        fate.update((index, winner.name) for index in _silenced_by(winner, near))
    return tuple(replace(one, silenced_by=fate[index]) if index in fate else one for index, one in enumerate(findings))


def _silenced_by(winner: Finding, near: Sequence[tuple[int, Finding]]) -> Iterator[int]:
    for entry in TABLE:
        if entry.winner != winner.name:
            continue
        rows_seen: Counter[str] = Counter()
        for index, other in near:
            if other is winner or not (entry.silenced == EVERY or other.name in entry.silenced):
                continue
            if not _is_near(winner, other, entry.reach) or _weight(other) > _weight(winner):
                continue
            rows_seen[other.name] += 1
            if entry.reach != "beyond two" or rows_seen[other.name] > _KEPT:
                yield index


_KEPT = 2


def _is_near(winner: Finding, other: Finding, reach: Reach) -> bool:
    if reach == "row":
        return _row(winner) == _row(other)
    if reach == "rows":
        named = {(place.objective, place.key_result) for place in winner.places}
        return _row(other) in named or winner.place.key_result is None or other.place.key_result is None
    return winner.place.objective == other.place.objective and winner.place.objective is not None


def _row(finding: Finding) -> _Row:
    return finding.place.objective, finding.place.key_result


def _weight(finding: Finding) -> tuple[int, bool]:
    return finding.level, finding.confidence == "likely"

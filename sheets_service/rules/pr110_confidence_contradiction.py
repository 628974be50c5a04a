"""PR110 confidence-contradiction."""

from collections.abc import Iterator

from sheets_service.okrs import Cycle, KeyResult
from sheets_service.pace import Standing, per_cent, standing
from sheets_service.rule import HINT, WARNING, Finding, NotApplicable, rule
from sheets_service.rules.wording import figure, quote

_TOO_EARLY = 0.2  # share of the cycle


@rule("PR110", "confidence-contradiction", WARNING, HINT, leg="honesty", seeds=(74,))
def check(kr: KeyResult, cycle: Cycle, *, high: float = 0.8, low: float = 0.3, half: float = 0.5) -> Iterator[Finding]:
    """Confidence says one thing, the number another.

    Why: one of the two knows something that the other does not, and the check-in is where to ask.

    Ask: what do you know that the number cannot show yet?

    Fix: “[1-10], because [what happens] on [date]”.

    Schools: Wodtke starts rows at five out of ten and expects the figure to move with what is learned.
    """
    if kr.confidence is None and not (kr.status or kr.history or kr.seen):
        raise NotApplicable
    found = standing(kr, cycle)
    if found is None or not found.paced or found.expected < _TOO_EARLY:
        raise NotApplicable
    confidence = found.last.confidence if found.last.confidence is not None else kr.confidence
    if confidence is None and kr.status.strip().casefold() in _GREEN:
        if found.ratio < half:
            yield Finding(kr.at("status"), f"{_way(kr, found)}, and its status is {quote(kr.status)}.", fix=_BY_STATUS)
        return
    if confidence is None:
        raise NotApplicable
    if confidence >= high and found.ratio < half:
        yield Finding(kr.at("confidence"), _message(kr, found, confidence))
    elif confidence <= low and found.ratio >= 1 and not (found.last.note.strip() or kr.note.strip()):
        yield Finding(kr.at("confidence"), _message(kr, found, confidence), severity=HINT)


def _message(kr: KeyResult, found: Standing, confidence: float) -> str:
    return f"{_way(kr, found)}, and confidence is {confidence * 10:.2g} of 10."


def _way(kr: KeyResult, found: Standing) -> str:
    """Say how far the row came, by its numbers where it has them."""
    shares = f"({per_cent(found.progress)}, expected {per_cent(found.expected)})"
    if found.last.current is None or kr.baseline is None or kr.target is None:
        return f"{quote(kr.text)} is on its way {shares}"
    start, now, goal = (figure(one, kr.unit) for one in (kr.baseline, found.last.current, kr.target))
    if found.progress < 0:
        return f"{quote(kr.text)} went from {start} to {now}, away from {goal}"
    if found.progress == 0:
        return f"{quote(kr.text)} still stands at {start} on its way to {goal} {shares}"
    return f"{quote(kr.text)} went from {start} to {now} on its way to {goal} {shares}"


_GREEN = frozenset({"g", "green", "on track", "on-track", "ok", "🟢", "🟩", "grün", "gruen", "vert", "verde", "groen"})
_BY_STATUS = "“[status], because [what happens] on [date]”."

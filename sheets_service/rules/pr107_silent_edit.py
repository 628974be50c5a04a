"""PR107 silent-edit."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from sheets_service.okrs import CheckIn, Cycle, KeyResult
from sheets_service.pace import expected_at, looks, per_cent
from sheets_service.rule import HINT, WARNING, Finding, NotApplicable, rule
from sheets_service.rules.wording import figure, quote
from sheets_service.snapshots import kept_text
from sheets_service.text import likeness, read_phrase, same_measure
from sheets_service.wording import day

_TARGET_WORDS = re.compile(r"\b(?:targets?|goal|ziel|objectif|meta|because|agreed)\b|→|->", re.IGNORECASE)
_ANOTHER = 0.5  # likeness of two wordings below which the row may count something else


@rule("PR107", "silent-edit", WARNING, HINT, leg="honesty", seeds=(40,))
def check(kr: KeyResult, cycle: Cycle, *, from_share: float = 0.2) -> Iterator[Finding]:
    """A target or a measure changed after the cycle was under way, and nobody wrote why.

    Why: with a reason an edit is learning; without one it moves the finish line.

    Ask: what did you learn that makes the new number right?

    Fix: note “[before] → [after] on [date], because [reason]”.

    Schools: Wodtke holds the target; Google and Doerr let it move, openly.
    """
    if not (kr.seen or kr.history):
        raise NotApplicable  # the first look at a row
    seen = looks(kr, cycle)
    targets = _with_target_of_today(kr, tuple(one for one in seen if one.target is not None), cycle)
    texts = _with_text_of_today(kr, tuple(one for one in seen if one.text), cycle)
    edited = any(before.target != after.target for before, after in pairwise(targets))
    if not edited and len({one.text for one in texts}) < len(("before", "after")):
        raise NotApplicable  # nothing was edited: a second look at the same row judges nothing more than the first
    for before, after in pairwise(targets):
        if before.target != after.target and _counts(before, after, cycle, from_share):
            if not _is_explained(kr, seen, before, after):
                yield _target_moved(kr, before, after, cycle)
            return
    for before, after in pairwise(texts):
        if _counts(before, after, cycle, from_share) and _is_another(before.text, after.text) and not kr.note.strip():
            yield _measure_changed(kr, before, cycle)
            return


def _counts(before: CheckIn, after: CheckIn, cycle: Cycle, from_share: float) -> bool:
    """Tell whether an edit fell into this cycle, after the first weeks in which targets settle."""
    within = cycle.start is None or before.day >= cycle.start
    return within and (expected_at(cycle, after.day) or 0) >= from_share


def _with_target_of_today(kr: KeyResult, seen: tuple[CheckIn, ...], cycle: Cycle) -> tuple[CheckIn, ...]:
    """Keep the looks that say which target was in force; today's target is the last word."""
    if not seen or kr.target is None or cycle.today is None or seen[-1].target == kr.target:
        return seen
    return (*seen, CheckIn(cycle.today, kr.current, target=kr.target))


def _with_text_of_today(kr: KeyResult, seen: tuple[CheckIn, ...], cycle: Cycle) -> tuple[CheckIn, ...]:
    text = kept_text(kr.text)  # as looks keep it
    if not seen or cycle.today is None or seen[-1].text == text:
        return seen
    return (*seen, CheckIn(cycle.today, kr.current, text=text))


def _is_explained(kr: KeyResult, seen: Sequence[CheckIn], before: CheckIn, after: CheckIn) -> bool:
    """Tell whether somebody wrote a word with the edit, or later one that speaks of the target."""
    if after.note.strip():
        return True
    numbers = "|".join(re.escape(figure(one)) for one in (before.target or 0, after.target or 0))
    spoken = re.compile(rf"(?<![\d.,])(?:{numbers})(?![\d]|[.,]\d)")
    later = [one.note for one in seen if one.day >= before.day]
    return any(spoken.search(note) or _TARGET_WORDS.search(note) for note in (kr.note, *later))


def _is_another(before: str, after: str) -> bool:
    """Tell whether two wordings count different things; a lighter rewording does not."""
    if likeness(before, after, numbers=False) >= _ANOTHER:
        return False
    first, second = (read_phrase(text, hint="key_result") for text in (before, after))
    return same_measure(first, second).label != "same"


def _target_moved(kr: KeyResult, before: CheckIn, after: CheckIn, cycle: Cycle) -> Finding:
    old, new = before.target or 0.0, after.target or 0.0
    eased = kr.baseline is not None and abs(new - kr.baseline) < abs(old - kr.baseline)
    told = (
        f"The target of {quote(kr.text, 60)} went from {figure(old, kr.unit)} to {figure(new, kr.unit)} "
        f"since {day(before.day, cycle.today)}, no reason given{_both_readings(kr, old, new, after)}"
    )
    return Finding(
        kr.at("target"),
        f"{told}.",
        question=f"what did you learn that makes {figure(new, kr.unit)} right?",
        fix=f"note “{figure(old)} → {figure(new)} on [date], because [reason]”.",
        severity=WARNING if eased or kr.baseline is None else HINT,
        other_view="Wodtke holds the target; Google lets it move, openly." if eased else "",
    )


def _measure_changed(kr: KeyResult, before: CheckIn, cycle: Cycle) -> Finding:
    return Finding(
        kr.at(),
        f"On {day(before.day, cycle.today)} this row read {quote(before.text)}, now {quote(kr.text, 60)}; "
        "it may count something else, no reason given.",
        question="what made the new measure the better one?",
        fix="note “changed on [date], because [reason]”, or give the new measure a row of its own.",
        confidence="possible",
    )


def _both_readings(kr: KeyResult, old: float, new: float, after: CheckIn) -> str:
    current = after.current if after.current is not None else kr.current
    if current is None or kr.baseline is None or kr.baseline in {old, new}:
        return ""
    to_old, to_new = ((current - kr.baseline) / (target - kr.baseline) for target in (old, new))
    ways = f"{per_cent(to_old)} of {figure(old)} or {per_cent(to_new)} of {figure(new)}"
    return f". At {figure(current, kr.unit)}, that is {ways}"

"""KR115 wrong-direction."""

import re
from collections.abc import Iterator

from sheets_service.okrs import KeyResult
from sheets_service.pace import is_flat
from sheets_service.rule import ERROR, Finding, rule
from sheets_service.rules.rows import can_read, is_hold
from sheets_service.rules.wording import figure, measure, quote
from sheets_service.text.openings import Words

_VERB_DIRECTION = {"change-up": 1, "change-down": -1}
_OPEN_VERBS = frozenset({"improve", "optimise", "optimize", "change", "move", "drive", "enhance", "strengthen"})

_COMPARED = re.compile(
    r"\W*(?:(?P<more>more|increased|higher|greater)|fewer|less|reduced|lower)\s(?!than\b|(?:back|limb|income|"
    r"secondary|education|degree|"
    r"deck|floor|house|school|saxony|austria|town|half|paid|bound|court|tier|class|secondary)\w*\b)",
    re.IGNORECASE,
)
_FROM = Words(r"\b(up|down) from \S*\d\S* to\b")
# "Letters needed to clear things up from 24% to 10%": the little word belongs to what is done.
_PHRASAL = re.compile(
    r"\b(?:clear|pick|sign|set|follow|call|look|tidy|clean|make|made|back|show|turn|write|wrote|written|catch|caught|give|gave|hold"
    r"|end|top|mix|log|line|open|speak|break|broke|broken|shut|close|slow|let|put|note|hand|lie|sit|calm|settle|come|came|stand"
    r"|stood|lock|mess|sum|split|wash|warm|wake|woke|grow|grew|dress|queue|ring|rang)(?:s|ed|ing|ting|ning)?"
    r" (?:(?:it|them|things?|this|that|us|him|her|(?:the|a|an|our|their|his) \w+) )?$",
    re.IGNORECASE,
)


@rule("KR115", "wrong-direction", ERROR, leg="measurable")
def check(kr: KeyResult) -> Iterator[Finding]:
    """The row's own words contradict its numbers, or the target equals the start.

    Why: green would then mean the opposite of what the row says, or nothing at all.

    Ask: were the two numbers swapped, or is one of them a limit?

    Fix: write both ends in the order they shall be lived: “from [today] to [target]”.

    Schools: none disagrees.
    """
    start, goal = kr.baseline, kr.target
    if start is None or goal is None or is_hold(kr) or kr.type in {"committed", "baseline", "milestone"}:
        return
    if start == goal:
        held = is_flat(kr) and kr.current not in {None, goal}  # a level that moved: breached-guardrail looks at it
        if start != 0 and not kr.phrase.comparator and not held:
            yield Finding(
                kr.at(),
                f"{quote(kr.text)} starts at {figure(start, kr.unit)} and aims for {figure(goal, kr.unit)}: no change.",
                question="what should the target be, or is this a level to hold?",
                fix=f"“{measure(kr)}: from {figure(start, kr.unit)} to [target]”; or type it “health”.",
            )
        return
    if told := _told_otherwise(kr, start, goal):
        yield Finding(
            kr.at(),
            f"{quote(kr.text)} says {told[0]} to {told[1]}, the columns say {figure(start)} to {figure(goal)}.",
            question="which of the two holds?",
            fix=f"write it the same way twice: “{measure(kr)}: from [today] to [target]”.",
        )
        return
    frame = kr.phrase.frame
    said = _FROM.search(kr.sober)
    wanted = (
        0
        if frame.verb in _OPEN_VERBS or not _is_said(frame.verb, kr.phrase.plain)
        else _VERB_DIRECTION.get(frame.verb_class, 0)
    )
    compared = _COMPARED.match(kr.sober) if not frame.verb else None
    if compared:
        wanted = 1 if compared["more"] else -1
    if said and not _PHRASAL.search(kr.sober[: said.start()]):
        wanted = 1 if said[1].casefold() == "up" else -1
    actual = 1 if goal > start else -1
    if not can_read(kr.phrase) or wanted in {0, actual}:
        return
    opposite = "[fewer]" if wanted < 0 else "[more]"
    yield Finding(
        kr.at(),
        f"{quote(kr.text)} starts at {figure(start, kr.unit)} and aims for {figure(goal, kr.unit)}, "
        f"so green would mean a {'rise' if actual > 0 else 'fall'}.",
        question=f"were the two numbers swapped, or is {figure(goal, kr.unit)} a limit?",
        fix=f"“{measure(kr)}: from {figure(start, kr.unit)} to {opposite}”.",
    )


def _told_otherwise(kr: KeyResult, start: float, goal: float) -> tuple[str, str] | None:
    """Return both ends as the sentence names them, where one of its ends is an end of the columns too and the other is not."""
    first, last = kr.phrase.first("baseline"), kr.phrase.first("target")
    if first is None or last is None or not (kr.entry("baseline") and kr.entry("target")):
        return None
    if (
        first.value == last.value
        or (first.value, last.value) == (start, goal)
        or len({first.unit, last.unit} - {""}) > 1
    ):
        return None
    swapped = (first.value, last.value) == (goal, start)
    if not swapped and (first.value == start) == (last.value == goal):
        return None
    return figure(first.value), figure(last.value)


def _is_said(verb: str, text: str) -> bool:
    """Tell whether the verb is one in this row: at its head, or right before the numbers; "Lift out of order: 25" has none."""
    first, _, rest = text.strip(" -–•*").partition(" ")
    if first.casefold() == verb:
        return verb not in _ALSO_NOUNS or (":" not in rest and not _NAMES.match(rest))
    return bool(
        re.search(
            rf"\b{re.escape(verb[:-1])}\w*\s+(?:further\s+|again\s+)?(?:from|to|by|down|up|back)\b", text, re.IGNORECASE
        )
    )


_ALSO_NOUNS = frozenset(
    "lift stop drop rise cut cap gain win limit fall drive ease end push boost scale climb speed "
    "halt brake reverse trim upgrade advance".split()
)
_NAMES = re.compile(
    r"(?:out|of|per|in|at|on|with|without|between|after|during|that|which|who|called|reported)\b", re.IGNORECASE
)

"""The legs of the balance: how each one stands in some rows, and the sentence that shows it.

At least one row is quoted; what is missing ends in a question. A leg that cannot be judged says why, and counts neither way.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sheets_service.okrs import Objective
from sheets_service.rules.aims import measure_only
from sheets_service.rules.pairs_wording import count, sentence
from sheets_service.rules.profile import Row, read_rows
from sheets_service.rules.wording import quote
from sheets_service.text import has_purpose, objective_quality, timing

Standing = Literal["missing", "thin", "strong", "not applicable"]
_ROWS_TO_TELL = 3  # fewer metric rows say nothing about early and late
_SPREAD = 0.3  # confidence that differs by so much tells rows apart, whatever their type says


@dataclass(frozen=True, slots=True)
class LegView:
    """One leg of the balance: its name as people read it, how it stands, and the sentence that shows it."""

    name: str
    standing: Standing
    words: str


def judge_purpose(objective: Objective, rows: Sequence[Row]) -> LegView:
    """Say whether an objective tells what it is for, beside the number it is measured by."""
    name = "purpose against numbers"
    if not objective.text.strip():
        return LegView(name, "not applicable", "Only key results here.")
    words = quote(objective.text, 70)
    quality = objective_quality(objective.phrase).label
    if _is_number(objective):
        every = " and so are all rows" if rows and all(row.sound for row in rows) else ""
        return LegView(name, "missing", f"{words} is a number{every}. Ask: who is glad if we get there?")
    if has_purpose(objective.phrase) or quality == "good" or objective.why.strip():
        return LegView(name, "strong", f"{words} says what for; the rows say how much.")
    noted = next((item for item in (objective, *objective.key_results) if item.note.strip()), None)
    if noted is not None and quality in {"task", "vague"}:
        return LegView(name, "thin", f"{words}: the reason may stand in a note. Ask: can it stand in the objective?")
    if quality in {"task", "vague"}:
        return LegView(name, "thin", f"{words} does not say for whom. Ask: who is better off when it is true?")
    return LegView(name, "not applicable", f"{words} is too open to tell.")


def judge_purposes(objectives: Sequence[Objective]) -> LegView:
    """Say how many objectives of a set are mere numbers."""
    name = "purpose against numbers"
    written = [one for one in objectives if one.text.strip()]
    numbers = [one for one in written if _is_number(one)]
    if not written:
        return LegView(name, "not applicable", "Only key results here.")
    if not numbers:
        clear = next((one for one in written if not _may_be_number(one)), None)
        if clear is None:
            return LegView(name, "not applicable", f"{quote(written[0].text, 60)} is too open to tell.")
        rest = ", and no other is a mere one" if len(written) > 1 else ""
        return LegView(name, "strong", f"{quote(clear.text, 60)} is more than a number{rest}.")
    standing: Standing = "missing" if len(numbers) == len(written) else "thin"
    return LegView(
        name,
        standing,
        f"{sentence(count(len(numbers), 'objective'))} of {len(written)} "
        f"{'is a number' if len(numbers) == 1 else 'are numbers'}, {quote(numbers[0].text, 60)} first. "
        "Ask: who is glad if we get there?",
    )


def judge_outcomes(rows: Sequence[Row]) -> LegView:
    """Say how many rows tell what changes, and how many are work."""
    name = "outcomes against outputs"
    meant = [row for row in rows if not row.deliberate]
    effects = [row.kr for row in meant if row.sound]
    work = [row.kr for row in meant if row.work]
    if not effects and not work:
        if rows and not meant:
            return LegView(name, "not applicable", "All rows are milestones, first measurements or limits, on purpose.")
        return LegView(name, "not applicable", "Nothing to weigh yet.")
    if not effects:
        ask = "Ask: all done and nobody notices; what went missing?"
        return LegView(name, "missing", f"{quote(work[0].text, 60)} can be ticked off without anything changing. {ask}")
    first = quote(effects[0].text, 60)
    verb = "says" if len(effects) == 1 else "say"
    said = f"{len(effects)} of {len(meant)} rows {verb} what changes, {first} first"
    if len(meant) == 1:
        said = f"{first} says what changes"
    if len(effects) < len(work):
        return LegView(name, "thin", f"{said}; the rest is work. Ask: which piece of work is it waiting for?")
    return LegView(name, "strong", f"{said}.")


def judge_quality(rows: Sequence[Row], counterweight: str) -> LegView:
    """Say whether a row would show the harm of what is pushed; `counterweight` tells of one that sits elsewhere."""
    name = "quantity against quality"
    pushes = [row for row in rows if row.pushes]
    if not pushes:
        return LegView(name, "not applicable", "Nothing here pushes volume, speed, cost or money.")
    push = quote(pushes[0].kr.text, 60)
    guard = next((row.kr for row in rows if row.guards), None)
    if guard is not None:
        return LegView(name, "strong", f"{push} is pushed, and {quote(guard.text, 60)} would show the harm.")
    if any(row.may_guard for row in rows):
        return LegView(
            name, "thin", f"{push} is pushed, and no row is plainly its counterweight. Ask: which would tell?"
        )
    if counterweight:
        return LegView(name, "thin", f"{push} is pushed. {counterweight}")
    words = "Ask: which trick would reach it, and which row would tell?"
    return LegView(name, "missing", f"{push}: everything here counts more, faster or cheaper. {words}")


def judge_qualities(objectives: Sequence[Objective]) -> LegView:
    """Say how many objectives that push something would see the harm; a counterweight elsewhere does not help them."""
    name = "quantity against quality"
    legs = [(one, judge_quality(written(read_rows(one)), "")) for one in objectives]
    bare = [one for one, leg in legs if leg.standing == "missing"]
    pushing = [leg for _, leg in legs if leg.standing != "not applicable"]
    if not pushing:
        return LegView(name, "not applicable", "Nothing here pushes volume, speed, cost or money.")
    if not bare:
        return next((leg for leg in pushing if leg.standing == "thin"), pushing[0])
    first = quote(bare[0].text or bare[0].key_results[0].text, 60)
    standing: Standing = "missing" if len(bare) == len(pushing) else "thin"
    which = f"{len(bare)} of {len(pushing)} objectives that push something"
    if len(pushing) == 1:
        which = "The one objective that pushes something"
    told = f"{which} would not see the harm, {first}{' first' if len(bare) > 1 else ''}"
    return LegView(name, standing, f"{told}. Ask: which trick would reach it?")


def judge_leading(rows: Sequence[Row]) -> LegView:
    """Say whether some rows move early and others show that it mattered."""
    name = "leading against lagging"
    metric = [row for row in rows if row.sound and not row.deliberate]
    if len(metric) < _ROWS_TO_TELL:
        return LegView(name, "not applicable", "Fewer than three metric rows.")
    early = next(
        (row.kr for row in metric if timing(row.kr.phrase).label == "leading" and not row.aspects.year_end), None
    )
    late = next((row.kr for row in metric if timing(row.kr.phrase).label == "lagging" or row.aspects.year_end), None)
    if early and late:
        return LegView(
            name, "strong", f"{quote(early.text, 60)} moves early, {quote(late.text, 60)} shows that it mattered."
        )
    if late and all(timing(row.kr.phrase).label == "lagging" or row.aspects.year_end for row in metric):
        ask = "Ask: what would you see in week 3 if it works?"
        return LegView(name, "missing", f"{quote(late.text, 60)} and the rest may move only in the last weeks. {ask}")
    if early and all(timing(row.kr.phrase).label == "leading" for row in metric):
        return LegView(name, "thin", f"{quote(early.text, 60)} and the rest move early. Ask: what shows it arriving?")
    return LegView(name, "not applicable", "The rows do not say when they move.")


def judge_perspectives(rows: Sequence[Row]) -> LegView:
    """Say whether somebody outside the team would feel a row."""
    name = "customer, business, process, people"
    measured = [row for row in rows if row.sound and not row.deliberate]
    felt = [row.kr for row in measured if row.aspects.felt]
    if not measured:
        return LegView(name, "not applicable", "No measured row yet.")
    if felt and len(felt) == 1 and len(measured) > _ROWS_TO_TELL:
        return LegView(
            name, "thin", f"{quote(felt[0].text, 60)} is the one row of {len(measured)} that others would feel."
        )
    if felt:
        business = next((row.kr for row in measured if row.aspects.group in {"money", "process"}), None)
        beside = f", with {quote(business.text, 50)} beside it" if business else ""
        return LegView(name, "strong", f"{quote(felt[0].text, 60)} is felt by somebody{beside}.")
    if all(row.aspects.group in {"money", "process"} for row in measured):
        ask = "Ask: who would notice?"
        return LegView(
            name, "missing", f"{quote(measured[0].kr.text, 60)}: nobody outside the team is better off. {ask}"
        )
    return LegView(name, "not applicable", "The rows do not say who feels them.")


def judge_horizon(rows: Sequence[Row]) -> LegView:
    """Say whether a row is meant to last beyond the cycle."""
    name = "short against long term"
    lasting = [row for row in rows if row.aspects.lasting and row.sound]
    if lasting:
        first = lasting[0].kr
        if len(lasting) == 1 and first.baseline is None:
            return LegView(name, "thin", f"{quote(first.text, 60)} is the one lasting measure, and has no start.")
        return LegView(name, "strong", f"{quote(first.text, 60)} is meant to last beyond the cycle.")
    if rows and all(row.pushes and row.aspects.push in {"volume", "money", "cost"} for row in rows):
        ask = "Ask: what would we not do if we stayed here five years?"
        return LegView(
            name, "missing", f"{quote(rows[0].kr.text, 60)}: every row can be reached now at next year's cost. {ask}"
        )
    return LegView(name, "not applicable", "No row says how long it lasts.")


def judge_ambition(rows: Sequence[Row]) -> LegView:
    """Say whether promises and stretches are told apart."""
    name = "ambition"
    kinds = sorted({row.kr.type for row in rows if row.kr.is_type("committed", "aspirational", "learning")})
    sure = [row.kr.confidence for row in rows if row.kr.confidence is not None]
    if len(rows) > 1 and all(row.hold for row in rows):
        ask = "Ask: which row would you be proud to reach half of?"
        return LegView(name, "missing", f"{quote(rows[0].kr.text, 60)} and the rest hold a level. {ask}")
    if len(kinds) > 1:
        return LegView(name, "strong", f"{sentence(' and '.join(kinds))} rows are told apart.")
    if not kinds:
        return LegView(name, "not applicable", "No row says whether it is a promise or a stretch.")
    typed = [row.kr for row in rows if row.kr.type == kinds[0]]
    if len(typed) < len(rows) or (sure and max(sure) - min(sure) >= _SPREAD):
        return LegView(
            name, "strong", f"{quote(typed[0].text, 60)} is {kinds[0]}; confidence or type tells rows apart."
        )
    return LegView(name, "thin", f"All {count(len(typed), 'row')} are {kinds[0]}, {quote(typed[0].text, 60)} first.")


def written(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Leave out rows that have no text yet."""
    return tuple(row for row in rows if row.kr.text.strip())


def _is_number(objective: Objective) -> bool:
    return measure_only(objective) == "likely"


def _may_be_number(objective: Objective) -> bool:
    return measure_only(objective) is not None or objective_quality(objective.phrase).label == "metric"

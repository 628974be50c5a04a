"""The part of the review tab about progress: how far apart rows are, how each moved, and which causes may lie behind it.

It is drawn as of the last review that saw a change, so that a day on which nothing happened writes nothing.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from sheets_service.diagnosis import Group
from sheets_service.grading import grade_rows
from sheets_service.okrs import Cycle, KeyResult
from sheets_service.pace import looks, metric_standings, per_cent, progress_at
from sheets_service.plan.marks import ContentCell
from sheets_service.review import Review
from sheets_service.rule import Severity
from sheets_service.spread import ENOUGH, Span, read_span, spans
from sheets_service.wording import sparkline

Row = tuple[ContentCell, ...]
PROGRESS_HEADINGS = ("Spread", "Cell", "Reading", "Rows, first look to last", "How far, and what could be expected")
GRADE_HEADINGS = ("Score", "Cell", "Means", "Row", "Learned")
CAUSE_HEADINGS = ("Seen", "", "Cause", "What supports it", "Ask, do not assume")
_LOOKS = 12  # of a sparkline


def progress_rows(review: Review) -> Iterator[Row]:
    """Tell each objective that has rows with numbers, then each team and the company: spread, reading, and a line a member."""
    okrs = replace(review.okrs, cycle=replace(review.okrs.cycle, today=review.as_of))
    if not okrs.cycle.elapsed:
        return
    found = [span for span in spans(okrs) if span.actual]
    objectives = [span for span in found if span.level == "objective"]
    for span in objectives:
        objective = okrs.objectives[span.objective or 0]
        place = objective.at()
        rows = [_line(one.kr, okrs.cycle) for one in metric_standings(objective, okrs.cycle)]
        link = ContentCell(place.cell.a1, "link", link=place.cell) if place.cell else ContentCell(place.id, "muted")
        yield _span_row(span, link, f"{read_span(span)}{_eased(review, span)}", rows)
    for span in found:
        if span.level != "objective" and len(span.members) >= ENOUGH:
            yield _span_row(span, ContentCell(), f"{span.name}: {read_span(span)}", span.members)


def _eased(review: Review, span: Span) -> str:
    """Say how many rows of an objective look better because their target came nearer without a word."""
    found = [one for one in review.open if one.name == "silent-edit" and one.place.objective == span.objective]
    eased = sum(one.level > Severity.HINT for one in found)
    return f", {eased} eased" if eased else ""


def _span_row(span: Span, link: ContentCell, reading: str, lines: Sequence[str]) -> Row:
    shares = ", ".join(per_cent(one) for one in span.actual)
    return (
        ContentCell("–" if span.spread is None else round(100 * span.spread), "number"),
        link,
        ContentCell(reading),
        ContentCell("\n".join(lines)),
        ContentCell(f"{shares}; expected {per_cent(max(span.expected))}", "muted"),
    )


def cause_rows(groups: Iterable[Group]) -> Iterator[Row]:
    """Tell the four groups: the causes that the sheet or the team names, then what only people can answer."""
    for group in groups:
        for one in group.causes:
            yield (
                ContentCell("yes" if one.seen else ""), ContentCell(), ContentCell(f"{group.name}: {one.cause.name}"),
                ContentCell("; ".join((*one.seen, one.verdict))),
                ContentCell(f"{one.cause.ask[:1].upper()}{one.cause.ask[1:]}"),
            )  # fmt: skip
        if not group.causes:
            said = "the team rates this group low" if group.said == "reported" else "nothing seen"
            yield ContentCell(), ContentCell(), ContentCell(group.name), ContentCell(said), ContentCell(group.ask)


def grade_rows_of(review: Review) -> Iterator[Row]:
    """Tell how each row ended, once the cycle is at its end or scores were given; what was learned stands beside it."""
    okrs = replace(review.okrs, cycle=replace(review.okrs.cycle, today=review.as_of))
    for one in grade_rows(okrs, review.policy.untyped):
        place = one.kr.at()
        again = "carried over; " if one.carried_over and one.score < 1 else ""
        yield (
            ContentCell(round(one.score, 2), "number"),
            ContentCell(place.cell.a1, "link", link=place.cell) if place.cell else ContentCell(place.id, "muted"),
            ContentCell(f"{again}{one.meaning}"),
            ContentCell(one.kr.text),
            ContentCell(one.lesson or None, "muted"),
        )


def score_trends(review: Review) -> dict[str, str]:
    """Return a sparkline for overall, each axis and each leg over the reviews that saw a change; empty before the second."""
    shown = [{**one.scores, **one.legs} for one in review.trend[-_LOOKS:]]
    return {name: sparkline([one.get(name) for one in shown]) for name in shown[-1]} if len(shown) > 1 else {}


def _line(kr: KeyResult, cycle: Cycle) -> str:
    shares = [progress_at(kr, one.current) for one in looks(kr, cycle) if one.current is not None]
    drawn = sparkline(shares[-_LOOKS:], 1.0) if len(shares) > 1 else "·"
    return f"{drawn}  {kr.text}"

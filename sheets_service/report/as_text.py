"""A review as a good linter prints it: the findings by cell, then the scores, then where to look."""

import textwrap
from collections.abc import Iterator

from sheets_service.agenda import agenda
from sheets_service.news import tell_news
from sheets_service.pace import per_cent
from sheets_service.plan.progress_part import score_trends
from sheets_service.profile import profile
from sheets_service.review import Review
from sheets_service.rule import Finding
from sheets_service.score import AXES
from sheets_service.settled import tell_settled
from sheets_service.spread import read_span, spans
from sheets_service.wording import bar, count, listing, lower_first, number

_COLOURS = {"error": "31", "warning": "33", "hint": "36"}
_LABEL = 12
_BAR = 10
_NAME = 44  # characters of an objective in a table


def review_text(review: Review, source: str, *, width: int = 100, colour: bool = False) -> str:
    """Return the review for a terminal of that width, in characters; colours only where asked for."""
    return "\n".join(_lines(review, source, width, colour=colour)) + "\n"


def _lines(review: Review, source: str, width: int, *, colour: bool) -> Iterator[str]:
    yield from _findings(review, width, colour=colour)
    yield from _waived(review, width)
    yield from _since(review, width)
    yield from _agenda(review, width)
    yield from _profile(review, width)
    yield from _progress(review)
    yield from _scores(review)
    yield from _read(review, source)
    for warning in review.warnings:
        yield from _wrap(warning, "note: ", width)


def _findings(review: Review, width: int, *, colour: bool) -> Iterator[str]:
    for finding in review.open:
        yield _headline(finding, colour=colour)
        yield from _wrap(finding.message, "    ", width)
        if finding.question:
            yield from _wrap(finding.question, "    Ask: ", width)
        if finding.fix:
            yield from _wrap(finding.fix, "    Fix: ", width)
        if finding.other_view:
            yield from _wrap(finding.other_view, "    Other view: ", width)
        yield ""


def _headline(finding: Finding, *, colour: bool) -> str:
    where = " and ".join(_where(finding)) or "the whole set"
    level = finding.level.word if finding.confidence == "likely" else f"{finding.level.word}, possible"
    if colour:
        level = f"\033[{_COLOURS[finding.level.word]}m{level}\033[0m"
    code = finding.rule.code if finding.rule else ""
    told = "" if finding.listed else "  (review tab only)"
    return f"{where}: {level}  {code} {finding.name}{told}"


def _where(finding: Finding) -> Iterator[str]:
    for place in finding.places[: 1 + len(finding.mirrors)]:
        if place.cell:
            yield f"{place.cell.tab}!{place.cell.a1}"
        elif place.id:
            yield place.id


def _waived(review: Review, width: int) -> Iterator[str]:
    for finding in review.waived:
        waiver = finding.waiver
        if waiver:
            until = f", until {waiver.until.isoformat()}" if waiver.until else ""
            yield from _wrap(
                f"{finding.name} at {' and '.join(_where(finding))}: {waiver.reason}{until}", "Accepted: ", width
            )
    if review.waived:
        yield ""


def _since(review: Review, width: int) -> Iterator[str]:
    """Tell what changed since the last review, and which edit settled what."""
    if review.number == 1:
        return
    yield f"Since the last review: {lower_first(tell_news(review))}"
    for one in review.fixed:
        yield from _wrap(f"{one.name}, “{one.text}”. {tell_settled(one, review.cells)}", "  Settled: ", width)
    yield ""


def _agenda(review: Review, width: int) -> Iterator[str]:
    rows = agenda(review)
    if rows:
        yield "To talk about"
        for row in rows:
            cells = ", ".join(place.cell.a1 if place.cell else place.id for place in row.places)
            owner = f" ({row.owner})" if row.owner else ""
            yield from _wrap(f"{row.question}{owner}", f"  {cells:<8} ", width)
        yield ""


def _profile(review: Review, width: int) -> Iterator[str]:
    views = [(view, leg) for view in profile(review.okrs).objectives for leg in view.missing]
    if not views:
        return
    yield "Balance: what is missing"
    for view, leg in views:
        cell = review.okrs.objectives[view.objective or 0].at().cell
        yield from _wrap(f"{leg.name}. {leg.words}", f"  {cell.a1 if cell else '':<8} ", width)
    yield ""


def _progress(review: Review) -> Iterator[str]:
    """Tell how far apart rows, objectives and teams are, where enough of them can be judged."""
    told = [one for one in spans(review.okrs) if one.spread is not None]
    if not told:
        return
    yield "Progress: how far apart"
    for one in told:
        shares = ", ".join(per_cent(share) for share in one.actual)
        points = count(round(100 * (one.spread or 0)), "point")
        name = textwrap.shorten(one.name, _NAME, placeholder="…")
        yield f"  {read_span(one):<14} {points:<10}  {name} ({shares}; expected {per_cent(max(one.expected))})"
    yield ""


def _scores(review: Review) -> Iterator[str]:
    card = review.scorecard
    yield "Scores"
    trends = score_trends(review)
    lead = f"{'overall':<{_LABEL}}{number(card.overall):>6}  {bar(card.overall, _BAR)}"
    yield f"  {lead}  {trends.get('overall', '')}".rstrip()
    for axis in AXES:
        score = card.axes[axis]
        weakest = f"weakest: {score.worst.name} {number(score.worst.score)} ({score.worst.why})" if score.worst else ""
        told = weakest or (count(score.judged, "leg") + " judged" if score.judged else "not applicable")
        drawn = f"{bar(score.score, _BAR):<{_BAR}}  {trends[axis]}" if trends else f"{bar(score.score, _BAR):<{_BAR}}"
        yield f"  {axis:<{_LABEL}}{number(score.score):>6}  {drawn}  {told}"
    yield ""


def _read(review: Review, source: str) -> Iterator[str]:
    okrs = review.okrs
    opened = review.open
    read = f"{count(len(okrs.key_results), 'key result')} in {count(len(okrs.objectives), 'objective')}"
    if not opened:
        yield f"{source}: read {read}. Nothing needs an edit."
        return
    levels = [
        count(sum(one.level.word == word for one in opened), word)
        for word in ("error", "warning", "hint")
        if any(one.level.word == word for one in opened)
    ]
    yield f"{source}: read {read}; {listing(levels)}."


def _wrap(text: str, lead: str, width: int) -> list[str]:
    indent = " " * len(lead)
    return textwrap.wrap(text, width, initial_indent=lead, subsequent_indent=indent, break_long_words=False) or [lead]

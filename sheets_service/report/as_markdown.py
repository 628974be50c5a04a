"""A review as Markdown, for a wiki page, a mail or a ticket."""

from collections.abc import Iterator

from sheets_service.agenda import agenda
from sheets_service.news import tell_news
from sheets_service.profile import profile
from sheets_service.review import Review
from sheets_service.rule import Finding
from sheets_service.score import AXES
from sheets_service.settled import tell_settled
from sheets_service.wording import count, day, number

_SPECIAL = str.maketrans({one: f"\\{one}" for one in "\\`*_[]<>|#"})


def review_markdown(review: Review, source: str) -> str:
    """Return the review as a Markdown page; what people wrote is escaped, so that it stays text."""
    return "\n".join(_lines(review, source)) + "\n"


def _lines(review: Review, source: str) -> Iterator[str]:
    okrs = review.okrs
    when = f" as of {day(review.as_of)}" if review.as_of else ""
    yield f"# OKR review of {_text(source)}{when}"
    yield ""
    read = f"{count(len(okrs.key_results), 'key result')} in {count(len(okrs.objectives), 'objective')}"
    yield f"Read {read}. {tell_news(review)}"
    yield from _settled(review)
    yield from _agenda(review)
    yield from _findings(review)
    yield from _accepted(review)
    yield from _profile(review)
    yield from _scores(review)
    for warning in review.warnings:
        yield ""
        yield f"> {_text(warning)}"


def _settled(review: Review) -> Iterator[str]:
    if review.fixed:
        yield from ("", "## Settled since the last review", "")
    for one in review.fixed:
        yield f"- {one.name}, “{_text(one.text)}”. {_text(tell_settled(one, review.cells))}"


def _agenda(review: Review) -> Iterator[str]:
    rows = agenda(review)
    if rows:
        yield from ("", "## To talk about", "", "| cell | row | question | with |", "|---|---|---|---|")
    for row in rows:
        cells = ", ".join(place.cell.a1 if place.cell else place.id for place in row.places)
        yield f"| {cells} | {_text(row.text)} | {_text(row.question)} | {_text(row.owner)} |"


def _findings(review: Review) -> Iterator[str]:
    if review.open:
        yield from ("", "## Findings")
    for finding in review.open:
        level = f"{finding.level.word}, {finding.confidence}"
        yield from ("", f"### {_where(finding)} · {finding.name} · {level}", "", _text(finding.message))
        if finding.question:
            yield from ("", f"**Ask:** {_text(finding.question)}")
        if finding.fix:
            yield from ("", f"**Fix:** {_text(finding.fix)}")
        if finding.other_view:
            yield from ("", f"*Other view:* {_text(finding.other_view)}")


def _accepted(review: Review) -> Iterator[str]:
    if review.waived:
        yield from ("", "## Accepted", "")
    for finding in review.waived:
        if finding.waiver:
            until = f", until {day(finding.waiver.until)}" if finding.waiver.until else ""
            yield f"- {_where(finding)} {finding.name}: {_text(finding.waiver.reason)}{until}"


def _profile(review: Review) -> Iterator[str]:
    yield from ("", "## Balance profile", "", "| objective | leg | stands | |", "|---|---|---|---|")
    for view in profile(review.okrs).objectives:
        for leg in view.legs:
            if leg.standing != "not applicable":
                yield f"| {_text(view.title)} | {leg.name} | {leg.standing} | {_text(leg.words)} |"


def _scores(review: Review) -> Iterator[str]:
    card = review.scorecard
    yield from ("", "## Scores", "", "| part | score | weakest leg |", "|---|---:|---|")
    yield f"| overall | {number(card.overall)} | clarity × balance × alignment |"
    for axis in AXES:
        score = card.axes[axis]
        worst = f"{score.worst.name} {number(score.worst.score)} ({score.worst.why})" if score.worst else ""
        yield f"| {axis} | {number(score.score)} | {worst} |"


def _where(finding: Finding) -> str:
    places = finding.places[: 1 + len(finding.mirrors)]
    return " and ".join(place.cell.a1 if place.cell else place.id for place in places) or "whole set"


def _text(text: str) -> str:
    return " ".join(text.split()).translate(_SPECIAL)

"""The scores, last on the page: what each axis and each leg that lost something is left with, and how it went."""

from collections.abc import Iterator, Mapping
from html import escape

from sheets_service.report.trend import draw_trend
from sheets_service.review import Review
from sheets_service.score import AXES
from sheets_service.wording import count, number

_FULL = 100.0


def score_parts(review: Review) -> Iterator[str]:
    """Yield the table; a leg without a loss, now and before, is left out."""
    trends = _trends(review)
    drawn = {name: draw_trend(name, scores) for name, scores in trends.items()}
    told = any(drawn.values())
    yield "<h2>Scores</h2><div class='scroll'><table><thead><tr><th scope='col'>Part</th><th scope='col'>Score</th>"
    yield "<th scope='col'>Of 100</th>"
    yield "<th scope='col'>Review by review</th>" if told else ""
    yield "<th scope='col'>What it lost to</th></tr></thead><tbody>"
    for name, score, why, style in _rows(review, trends):
        bar = f"<div class='bar'><i style='width:{score}%'></i></div>" if score is not None else ""
        yield f"<tr><td{style}>{name}</td><td class='number'>{number(score)}</td><td>{bar}</td>"
        yield f"<td>{drawn.get(name, '')}</td>" if told else ""
        yield f"<td>{escape(why)}</td></tr>"
    yield "</tbody></table></div>"


def _rows(review: Review, trends: Mapping[str, list[float | None]]) -> Iterator[tuple[str, float | None, str, str]]:
    card = review.scorecard
    yield "overall", card.overall, "clarity × balance × alignment", ""
    for axis in AXES:
        score = card.axes[axis]
        worst = (
            f"weakest: {score.worst.name} ({score.worst.why})"
            if score.worst
            else f"{count(score.judged, 'part')} judged"
        )
        yield axis, score.score, worst if score.judged else "not applicable", ""
        for leg in score.legs:
            if leg.score is not None and {leg.score, *trends.get(leg.name, ())} - {None, _FULL}:
                yield leg.name, leg.score, leg.why, " class='soft leg'"


def _trends(review: Review) -> Mapping[str, list[float | None]]:
    told = [{**one.legs, **one.scores} for one in review.trend]
    return {name: [one.get(name) for one in told] for name in dict.fromkeys(name for one in told for name in one)}

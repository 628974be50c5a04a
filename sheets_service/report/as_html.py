"""A review as one self-contained page: no script, nothing loaded from elsewhere, every word of people escaped."""

from collections.abc import Iterable, Iterator
from html import escape
from importlib.resources import files

from sheets_service.agenda import agenda, owners_of, standing_questions
from sheets_service.news import tell_news
from sheets_service.okrs import Place
from sheets_service.profile import View, profile
from sheets_service.report.html_sheet import sheet_parts
from sheets_service.report.html_tree import tree_parts
from sheets_service.report.radar import draw_radar
from sheets_service.report.trend import draw_trend
from sheets_service.review import Review
from sheets_service.rule import Finding
from sheets_service.score import AXES
from sheets_service.settled import tell_settled
from sheets_service.spread import spans
from sheets_service.wording import count, day, listing, number
from sheets_service.workbook import Workbook

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def review_html(review: Review, workbook: Workbook, source: str) -> str:
    """Return the page; the same review gives the same bytes."""
    css = files("sheets_service").joinpath("report/page/report.css").read_text(encoding="utf-8")
    body = "\n".join(_body(review, workbook, source))
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>OKR review of {escape(source)}</title>\n<style>\n{css}</style>\n</head>\n"
        f"<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _body(review: Review, workbook: Workbook, source: str) -> Iterator[str]:
    okrs = review.okrs
    when = f"As of {day(review.as_of)}. " if review.as_of else ""
    read = f"Read {count(len(okrs.key_results), 'key result')} in {count(len(okrs.objectives), 'objective')}."
    yield f"<header><h1>OKR review</h1><p class='lead'>{escape(source)}. {when}{read} {tell_news(review)}</p></header>"
    for warning in review.warnings:
        yield f"<p class='soft'>{escape(warning)}</p>"
    yield from _agenda(review)
    yield from sheet_parts(review, workbook)
    yield from _findings(review)
    yield from _accepted(review)
    yield from _settled(review)
    yield from _profile(review)
    yield from _progress(review)
    yield from tree_parts(review)
    yield from _scores(review)
    yield from _questions(review)


def _agenda(review: Review) -> Iterator[str]:
    rows = agenda(review)
    if not rows:
        return
    yield "<h2>To talk about</h2><div class='scroll'><table><thead><tr><th scope='col'>Cell</th><th scope='col'>Question</th>"
    yield "<th scope='col'>Row</th><th scope='col'>With</th></tr></thead><tbody>"
    for row in rows:
        cells = ", ".join(_where(place) for place in row.places)
        yield f"<tr><td>{cells}</td><td><b>{escape(row.question)}</b></td>"
        yield f"<td>{escape(row.text)}</td><td>{escape(row.owner)}</td></tr>"
    yield "</tbody></table></div>"


def _findings(review: Review) -> Iterator[str]:
    if review.open:
        yield "<h2>Findings</h2>"
    for finding in review.open:
        yield from _finding(finding, review)


def _finding(finding: Finding, review: Review) -> Iterator[str]:
    level = finding.level.word
    places = finding.places[: 1 + len(finding.mirrors)]
    where = " and ".join(_where(place) for place in places if place.cell or place.id)
    owner = listing(tuple(dict.fromkeys(name for place in places for name in owners_of(place, review.okrs)[:1])))
    sure = level if finding.confidence == "likely" else f"{level}, possible"
    new = " · new" if finding.is_new and review.number > 1 else ""
    yield f"<article class='card finding is-{level}' id='f-{finding.fingerprint}'>"
    yield f"<h3><span class='chip {level}'>{sure}</span> {escape(finding.name)} <span class='soft'>{where}{new}</span></h3>"
    yield f"<p>{escape(finding.message)}</p><dl>"
    told = (("Ask", finding.question), ("Fix", finding.fix), ("Other view", finding.other_view), ("With", owner))
    yield from (f"<dt>{label}</dt><dd>{escape(words)}</dd>" for label, words in told if words)
    yield "</dl></article>"


def _accepted(review: Review) -> Iterator[str]:
    if review.waived:
        yield "<h2>Accepted</h2>"
    for finding in review.waived:
        if finding.waiver:
            until = f" Silent until {day(finding.waiver.until)}." if finding.waiver.until else ""
            reason = escape(finding.waiver.reason)
            yield f"<p class='card'><b>{escape(finding.name)}</b> {_where(finding.place)}: “{reason}”.{until}</p>"


def _settled(review: Review) -> Iterator[str]:
    if review.fixed:
        yield "<h2>Settled since the last review</h2><ul>"
        for one in review.fixed:
            told = escape(tell_settled(one, review.cells))
            yield f"<li><b>{escape(one.name)}</b> “{escape(one.text)}”. {told}</li>"
        yield "</ul>"


def _profile(review: Review) -> Iterator[str]:
    views = profile(review.okrs)
    yield "<h2>Balance profile</h2>"
    for view in (*views.objectives, views.whole):
        yield f"<section class='card'><h3>{escape(view.title or 'The whole set')}</h3>{''.join(_legs(view))}</section>"


def _legs(view: View) -> Iterable[str]:
    yield "<ul class='legs'>"
    for leg in view.legs:
        if leg.standing != "not applicable":
            yield f"<li class='{leg.standing}'><b>{escape(leg.name)}: {leg.standing}</b>{escape(leg.words)}</li>"
    yield "</ul>"


def _progress(review: Review) -> Iterator[str]:
    """Draw actual against expected progress, one picture for each group of three rows or more."""
    pictures = [(span, picture) for span in spans(review.okrs) if (picture := draw_radar(span))]
    if pictures:
        yield "<h2>Progress: actual (filled) against expected (dashed)</h2><div class='pictures'>"
        yield from (
            f"<figure class='card'>{picture}<figcaption>{escape(span.name)}</figcaption></figure>"
            for span, picture in pictures
        )
        yield "</div>"


def _scores(review: Review) -> Iterator[str]:
    card = review.scorecard
    yield "<h2>Scores</h2><div class='scroll'><table><thead><tr><th scope='col'>Part</th><th scope='col'>Score</th>"
    yield "<th scope='col'>Of 100</th><th scope='col'>Review by review</th><th scope='col'>What it lost to</th></tr>"
    yield "</thead><tbody>"
    yield _score_row("overall", card.overall, "clarity × balance × alignment", review)
    for axis in AXES:
        score = card.axes[axis]
        worst = f"weakest: {score.worst.name} ({score.worst.why})" if score.worst else f"{score.judged} parts judged"
        yield _score_row(axis, score.score, worst if score.judged else "not applicable", review)
        yield from (
            _score_row(leg.name, leg.score, leg.why, review, style="soft")
            for leg in score.legs
            if leg.score is not None
        )
    yield "</tbody></table></div>"


def _score_row(name: str, score: float | None, why: str, review: Review, style: str = "") -> str:
    drawn = draw_trend(name, [{**one.legs, **one.scores}.get(name) for one in review.trend])
    bar = f"<div class='bar'><i style='width:{score}%'></i></div>" if score is not None else ""
    cells = f"<td class='number'>{number(score)}</td><td>{bar}</td><td>{drawn}</td><td>{escape(why)}</td>"
    return f"<tr><td class='{style}'>{name}</td>{cells}</tr>" if style else f"<tr><td>{name}</td>{cells}</tr>"


def _questions(review: Review) -> Iterator[str]:
    yield "<h2>Questions no sheet can answer</h2><ul>"
    yield from (f"<li>{escape(question.text)}</li>" for question in standing_questions(review))
    yield "</ul>"


def _where(place: Place) -> str:
    return escape(f"{place.cell.tab}!{place.cell.a1}" if place.cell else place.id)

"""A review as one self-contained page: no script, nothing loaded from elsewhere, every word of people escaped."""

from collections.abc import Iterator
from html import escape
from importlib.resources import files

from sheets_service.agenda import agenda, owners_of, standing_questions
from sheets_service.news import tell_news
from sheets_service.report.html_places import Places, find_places
from sheets_service.report.html_profile import profile_parts
from sheets_service.report.html_scores import score_parts
from sheets_service.report.html_sheet import sheet_parts
from sheets_service.report.html_tree import tree_parts
from sheets_service.report.radar import draw_radar
from sheets_service.review import Review
from sheets_service.rule import Finding
from sheets_service.settled import tell_settled
from sheets_service.spread import spans
from sheets_service.wording import count, day, listing
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
    places = find_places(review, workbook)
    yield from _agenda(review, places)
    yield from sheet_parts(review, places)
    yield from _findings(review, places)
    yield from _accepted(review, places)
    yield from _settled(review)
    yield from profile_parts(review)
    yield from _progress(review)
    yield from tree_parts(review, places)
    yield from score_parts(review)
    yield from _questions(review)


def _agenda(review: Review, places: Places) -> Iterator[str]:
    rows = agenda(review)
    if not rows:
        return
    yield "<h2>To talk about</h2><div class='scroll'><table><thead><tr><th scope='col'>Cell</th><th scope='col'>Question</th>"
    yield "<th scope='col'>Row</th><th scope='col'>With</th></tr></thead><tbody>"
    for row in rows:
        cells = ", ".join(places.link(place) for place in row.places)
        yield f"<tr><td>{cells}</td><td><b>{escape(row.question)}</b></td>"
        yield f"<td dir='auto'>{escape(row.text)}</td><td>{escape(row.owner)}</td></tr>"
    yield "</tbody></table></div>"


def _findings(review: Review, places: Places) -> Iterator[str]:
    if review.open:
        yield "<h2>Findings</h2>"
    for finding in review.open:
        yield from _finding(finding, review, places)


def _finding(finding: Finding, review: Review, places: Places) -> Iterator[str]:
    level = finding.level.word
    sides = finding.places[: 1 + len(finding.mirrors)]
    where = " and ".join(places.link(place) for place in sides if place.cell or place.id)
    owner = listing(tuple(dict.fromkeys(name for place in sides for name in owners_of(place, review.okrs)[:1])))
    sure = level if finding.confidence == "likely" else f"{level}, possible"
    new = " · new" if finding.is_new and review.number > 1 else ""
    yield f"<article class='card finding is-{level}' id='f-{finding.fingerprint}'>"
    yield f"<h3><span class='chip {level}'>{sure}</span> {escape(finding.name)} <span class='soft'>{where}{new}</span></h3>"
    yield f"<p>{escape(finding.message)}</p><dl>"
    told = (("Ask", finding.question), ("Fix", finding.fix), ("Other view", finding.other_view), ("With", owner))
    yield from (f"<dt>{label}</dt><dd>{escape(words)}</dd>" for label, words in told if words)
    yield "</dl></article>"


def _accepted(review: Review, places: Places) -> Iterator[str]:
    if review.waived:
        yield "<h2>Accepted</h2>"
    for finding in review.waived:
        if finding.waiver:
            until = f" Silent until {day(finding.waiver.until)}." if finding.waiver.until else ""
            reason = escape(finding.waiver.reason)
            yield f"<p class='card'><b>{escape(finding.name)}</b> {places.link(finding.place)}: “{reason}”.{until}</p>"


def _settled(review: Review) -> Iterator[str]:
    if review.fixed:
        yield "<h2>Settled since the last review</h2><ul>"
        for one in review.fixed:
            told = escape(tell_settled(one, review.cells))
            yield f"<li><b>{escape(one.name)}</b> “{escape(one.text)}”. {told}</li>"
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


def _questions(review: Review) -> Iterator[str]:
    yield "<h2>Questions no sheet can answer</h2><ul>"
    yield from (f"<li>{escape(question.text)}</li>" for question in standing_questions(review))
    yield "</ul>"

"""The two tabs that an audit keeps beside the registry: each sheet's result, and the portfolio."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from math import exp, log
from typing import Final

from sheets_service.audit.outcome import Audit, Standing, conversations
from sheets_service.plan.marks import ContentCell, Style, TabContent
from sheets_service.questions import QUESTIONS
from sheets_service.rule import LEGS
from sheets_service.score import AXES
from sheets_service.wording import count, day, listing

RESULTS_TAB: Final = "OKR Audit"
PORTFOLIO_TAB: Final = "OKR Portfolio"
_RESULT_HEADINGS: Final = (
    "Spreadsheet", "Team", "Owner", "Reviewed", "Overall", *(axis.capitalize() for axis in AXES), "Weakest part", "New",
    "Settled", "Open", "What to know", "Marks in",
)  # fmt: skip
_RESULT_WIDTHS: Final = (34, 20, 18, 12, 9, 9, 9, 11, 10, 16, 7, 8, 7, 60, 34)
_SPARKS: Final = "▁▂▃▄▅▆▇█"
_MOST_ACROSS: Final = 100  # findings across sheets that are written out
_LOW, _FAIR = 70.0, 90.0  # below: coloured as a warning, as a hint

Row = tuple[ContentCell, ...]


def results_content(audit: Audit) -> TabContent:
    """Return the tab with one row a spreadsheet, in the order of the registry."""
    rows = [
        (ContentCell(RESULTS_TAB, "title"),),
        (ContentCell(summary(audit), "subtitle"),),
        (),
        tuple(ContentCell(heading, "heading") for heading in _RESULT_HEADINGS),
        *(_result_row(one) for one in audit.standings),
    ]
    return TabContent(RESULTS_TAB, tuple(rows), _RESULT_WIDTHS, frozen=4)


def portfolio_content(audit: Audit) -> TabContent:
    """Return the portfolio: conversations first, then what lies between sheets, the map of legs, the trends."""
    rows = [
        (ContentCell(PORTFOLIO_TAB, "title"),),
        (ContentCell(summary(audit), "subtitle"),),
        *_section("Worth a conversation", ("With", "Question", "Rows", "Where", "About"), _conversations(audit)),
        *_section("Between sheets", ("Level", "What", "Ask", "Fix", "Where", "Finding"), _across(audit)),
        *((ContentCell(line, "muted"),) for line in audit.comparison.left_out),
        *_section("How each part stands", ("Team", "Overall", *LEGS), _map(audit)),
        *_section("Over time", ("Spreadsheet", "Trend", "Scores"), _trends(audit)),
        *_section("Questions no sheet can answer", ("Area", "Question"), _questions(audit)),
    ]
    return TabContent(PORTFOLIO_TAB, tuple(rows), (28, 52, 48, 44, 40, 24, *(13 for _ in LEGS)))


def summary(audit: Audit) -> str:
    """Say in one line what was audited."""
    due = [one for one in audit.standings if one.is_due]
    read = len(due) - len(audit.failed)
    words = [f"{count(read, 'spreadsheet')} reviewed"]
    if len(due) < len(audit.standings):
        words.append(f"{len(audit.standings) - len(due)} not due")
    if audit.failed:
        words.append(f"{len(audit.failed)} could not be reviewed")
    if audit.off:
        words.append(f"{audit.off} switched off")
    return f"As of {day(date.fromisoformat(audit.day))}: {listing(words)}."


def _result_row(standing: Standing) -> Row:
    enrolment, result = standing.enrolment, standing.result
    head = (ContentCell(enrolment.address), ContentCell(enrolment.team), ContentCell(enrolment.owner or None))
    if result is None:
        return head
    scores = [_score(result.scores.get(name)) for name in ("overall", *AXES)]
    changes = (ContentCell(), ContentCell(), ContentCell())
    if not result.error:
        changes = (ContentCell(result.new), ContentCell(result.fixed), ContentCell(len(result.marks)))
    return (
        *head,
        ContentCell(result.reviewed),
        *scores,
        ContentCell(result.worst or None),
        *changes,
        ContentCell(_to_know(standing) or None, "error" if result.error else "muted"),
        ContentCell(result.link or None),
    )


def _to_know(standing: Standing) -> str:
    result = standing.result
    if result is not None and result.error:
        again = f" It failed in {result.failures} audits in a row." if result.failures > 1 else ""
        return result.error + again
    return "" if standing.is_due else "Not due; this is its last result."


def _score(value: float | None) -> ContentCell:
    if value is None:
        return ContentCell("–", "muted")
    style: Style = "warning" if value < _LOW else "hint" if value < _FAIR else "number"
    return ContentCell(value, style)


def _section(title: str, headings: Iterable[str], rows: Iterable[Row]) -> Iterator[Row]:
    body = list(rows)
    if body:
        yield ()
        yield (ContentCell(title, "heading"),)
        yield tuple(ContentCell(heading, "muted") for heading in headings)
        yield from body


def _conversations(audit: Audit) -> Iterator[Row]:
    for one in conversations(audit):
        yield (
            ContentCell(one.who), ContentCell(one.question), ContentCell(one.rows), ContentCell(one.where),
            ContentCell(one.about, "muted"),
        )  # fmt: skip


def _across(audit: Audit) -> Iterator[Row]:
    new = {one.mark for one in audit.new_crossings} if audit.before.day else set()
    for one in audit.comparison.crossings[:_MOST_ACROSS]:
        style: Style = one.level  # type: ignore[assignment]  # error, warning or hint
        where = ", ".join(f"{side.sheet} {side.cell}".strip() for side in one.sides[:4])
        yield (
            ContentCell(one.level if one.is_sure else f"{one.level} ?", style), ContentCell(one.message),
            ContentCell(one.question), ContentCell(one.fix), ContentCell(where),
            ContentCell(f"{one.name}{' (new)' if one.mark in new else ''}", "muted"),
        )  # fmt: skip
    rest = len(audit.comparison.crossings) - _MOST_ACROSS
    if rest > 0:
        yield (ContentCell(), ContentCell(f"{count(rest, 'further finding')}, weaker than these.", "muted"))


def _map(audit: Audit) -> Iterator[Row]:
    """Return a row a team in the registry's order: this is a map of where to look, not a table of who is best."""
    teams: dict[str, list[Standing]] = {}
    for one in audit.standings:
        if one.result is not None and not one.result.error:
            teams.setdefault(one.enrolment.team, []).append(one)
    for team, members in teams.items():
        overall = _mean([one.result.scores.get("overall") for one in members if one.result])
        legs = (_mean([one.result.legs.get(name) for one in members if one.result]) for name in LEGS)
        yield (ContentCell(team), _score(overall), *(_score(leg) for leg in legs))


def _mean(scores: Sequence[float | None]) -> float | None:
    """Return the geometric mean, so that one bad sheet is not averaged away; None without scores."""
    known = [max(score, 0.1) for score in scores if score is not None]
    return round(exp(sum(map(log, known)) / len(known)), 1) if known else None


def _trends(audit: Audit) -> Iterator[Row]:
    for one in audit.standings:
        trend = one.result.trend if one.result else ()
        if len(trend) > 1:
            sparks = "".join(_SPARKS[min(7, int(score / 12.5))] for _, score in trend)
            told = " → ".join(f"{score:g}" for _, score in trend[-4:])
            yield ContentCell(one.enrolment.name), ContentCell(sparks, "bar"), ContentCell(told)


def _questions(audit: Audit) -> Iterator[Row]:
    for group, text in standing_questions(audit):
        yield ContentCell(group, "muted"), ContentCell(text)


def standing_questions(audit: Audit) -> Iterator[tuple[str, str]]:
    """Choose one question of each area: the one that most sheets' findings bring forward."""
    names = [name for one in audit.standings if one.result for name in one.result.names]
    names += [one.name for one in audit.comparison.crossings]
    for group in dict.fromkeys(question.group for question in QUESTIONS):
        bank = [question for question in QUESTIONS if question.group == group]
        yield group, max(bank, key=lambda one: sum(name in one.when for name in names)).text

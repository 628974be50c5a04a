"""The two tabs that an audit keeps beside the registry: each sheet's result, and the portfolio."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from math import exp, log
from typing import Final

from sheets_service.audit.outcome import Audit, Standing, conversations
from sheets_service.plan.marks import ContentCell, Style, TabContent
from sheets_service.questions import QUESTIONS
from sheets_service.rule import LEGS
from sheets_service.score import AXES
from sheets_service.wording import count, day, listing
from sheets_service.workbook import Area

RESULTS_TAB: Final = "OKR Audit"
PORTFOLIO_TAB: Final = "OKR Portfolio"
DIGEST_TAB: Final = "OKR Digest"
_RESULT_HEADINGS: Final = (
    "Spreadsheet", "Team", "Owner", "Reviewed", "Overall", *(axis.capitalize() for axis in AXES), "Weakest part", "New",
    "Settled", "Open", "What to know", "Marks in",
)  # fmt: skip
_RESULT_WIDTHS: Final = (34, 20, 18, 12, 9, 9, 9, 11, 10, 16, 7, 8, 7, 60, 34)
_SPARKS: Final = "▁▂▃▄▅▆▇█"
_MOST_ACROSS: Final = 100  # findings across sheets that are written out
# Below these, a score is coloured as a warning, as a hint. One warning among three objectives takes 3.5 from a leg.
_SCORE: Final = (70.0, 90.0)
_LEG: Final = (85.0, 97.0)

_TALK: Final = (3, 6, 6, 3, 2)  # columns that each part of a line takes: the tab's columns suit the map
_FINDING: Final = (1, 6, 4, 4, 3, 2)

Row = tuple[ContentCell, ...]


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the portfolio: its cells, and how many columns each takes; cells beyond `spans` take one."""

    cells: Row = ()
    spans: tuple[int, ...] = ()

    @property
    def row(self) -> Row:
        """The cells with blanks where one takes several columns."""
        spans = (*self.spans, *(1 for _ in self.cells))
        return tuple(
            part
            for cell, span in zip(self.cells, spans, strict=False)
            for part in (cell, *(ContentCell(style=_blank(cell)) for _ in range(span - 1)))
        )

    def merges(self, row: int) -> Iterator[Area]:
        """Walk the areas that this line merges when it stands in a row, counted from 0."""
        left = 0
        for span in self.spans[: len(self.cells)]:
            if span > 1:
                yield Area(row, left, row, left + span - 1)
            left += span


def results_content(audit: Audit) -> TabContent:
    """Return the tab with one row a spreadsheet, in the order of the registry."""
    rows = [
        (ContentCell(RESULTS_TAB, "title"),),
        (ContentCell(summary(audit), "subtitle"),),
        (),
        tuple(ContentCell(heading, "heading") for heading in _RESULT_HEADINGS),
        *(_result_row(one) for one in audit.standings),
    ]
    return TabContent(RESULTS_TAB, tuple(rows), _RESULT_WIDTHS, merges=(Area(1, 0, 1, 9),), frozen=4)


def portfolio_content(audit: Audit) -> TabContent:
    """Return the portfolio: conversations first, then what lies between sheets, the map of legs, the trends."""
    legs = tuple(name for name in LEGS if any(one.result and one.result.legs.get(name) for one in audit.standings))
    lines = [
        *_section("Worth a conversation", ("With", "Question", "Rows", "Where", "About"), _TALK, _conversations(audit)),
        *_section("Between sheets", ("Level", "What", "Ask", "Fix", "Where", "Finding"), _FINDING, _across(audit)),
        *(_Line((ContentCell(line, "muted"),), (20,)) for line in audit.comparison.left_out),
        *_section("How each part stands", ("Team", "Overall", *legs), (2,), _map(audit, legs)),
        *_section("Over time", ("Spreadsheet", "Trend", "Scores"), (2, 2, 6), _trends(audit)),
        *_section("Questions no sheet can answer", ("Area", "Question"), (4, 14), _questions(audit)),
    ]
    head = [(ContentCell(PORTFOLIO_TAB, "title"),), (ContentCell(summary(audit), "subtitle"),)]
    merges = [area for row, line in enumerate(lines, len(head)) for area in line.merges(row)]
    return TabContent(
        PORTFOLIO_TAB,
        (*head, *(line.row for line in lines)),
        tuple(11 for _ in range(max(20, len(legs) + 3))),
        merges=(Area(1, 0, 1, 11), *merges),
    )


def digest_content(digest: str) -> TabContent:
    """Return the tab that holds the last digest, a line a row, from where a script can mail it."""
    first, *lines = digest.splitlines()
    rows = ((ContentCell(first.lstrip("# "), "title"),), *((ContentCell(line or None),) for line in lines))
    return TabContent(DIGEST_TAB, tuple(rows), (120,))


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


def _score(value: float | None, bounds: tuple[float, float] = _SCORE) -> ContentCell:
    if value is None:
        return ContentCell("–", "muted")
    style: Style = "warning" if value < bounds[0] else "hint" if value < bounds[1] else "number"
    return ContentCell(value, style)


def _section(title: str, headings: Iterable[str], spans: tuple[int, ...], rows: Iterable[Row]) -> Iterator[_Line]:
    body = list(rows)
    if body:
        yield _Line()
        yield _Line((ContentCell(title, "heading"),))
        yield _Line(tuple(ContentCell(heading, "muted") for heading in headings), spans)
        yield from (_Line(row, spans) for row in body)


def _blank(cell: ContentCell) -> Style:
    return "heading" if cell.style == "heading" else "body"


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


def _map(audit: Audit, legs: Sequence[str]) -> Iterator[Row]:
    """Return a row a team in the registry's order: this is a map of where to look, not a table of who is best."""
    teams: dict[str, list[Standing]] = {}
    for one in audit.standings:
        if one.result is not None and not one.result.error:
            teams.setdefault(one.enrolment.team, []).append(one)
    for team, members in teams.items():
        overall = _mean([one.result.scores.get("overall") for one in members if one.result])
        parts = (_mean([one.result.legs.get(name) for one in members if one.result]) for name in legs)
        yield (ContentCell(team), _score(overall), *(_score(part, _LEG) for part in parts))


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

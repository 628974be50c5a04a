"""The tab “OKR Review”: what to talk about first, then every finding with room for an answer, the number last."""

from collections.abc import Iterable, Iterator, Mapping

from sheets_service.agenda import agenda, standing_questions
from sheets_service.diagnosis import diagnose
from sheets_service.history import REVIEW_TAB, REVIEW_TAB_SOURCE
from sheets_service.news import tell_news
from sheets_service.okrs import Place
from sheets_service.plan.marks import ContentCell, Style, TabContent
from sheets_service.plan.progress_part import (
    CAUSE_HEADINGS,
    GRADE_HEADINGS,
    PROGRESS_HEADINGS,
    cause_rows,
    grade_rows_of,
    progress_rows,
    score_trends,
)
from sheets_service.profile import profile
from sheets_service.questions import QUESTIONS
from sheets_service.review import Review
from sheets_service.score import AXES
from sheets_service.settled import tell_settled
from sheets_service.wording import bar, count, day, number
from sheets_service.workbook import Area, Cell, Tab, Workbook

WIDTHS = (11, 11, 24, 58, 44, 44, 14, 28, 13, 18)
_WIDTH = len(WIDTHS)
_ANSWERS = ("open", "accepted", "waived")
_KEY, _ANSWER = 9, 6

Row = tuple[ContentCell, ...]


def review_content(review: Review, workbook: Workbook) -> TabContent:
    """Return the review tab that should stand; what people wrote into it is carried along."""
    standing = workbook.tab(REVIEW_TAB)
    written = dict(_written(standing)) if standing else {}
    rows = [
        *_head(review),
        *_section("To talk about", ("Cell", "", "With", "Question", "Row"), _agenda(review)),
        *_section("Findings", _FINDING_HEADINGS, _findings(review, written)),
        *_section("Known since the line was drawn", _FINDING_HEADINGS, _findings(review, written, baselined=True)),
        *_section("Accepted", _FINDING_HEADINGS, _accepted(review)),
        *_section("Settled since the last review", _SETTLED_HEADINGS, _settled(review)),
        *_section("Balance profile", ("", "Cell", "Leg", "How it stands", "", "Strong"), _profile(review)),
        *_section("Progress", PROGRESS_HEADINGS, progress_rows(review)),
        *_section("How the cycle ended", GRADE_HEADINGS, grade_rows_of(review)),
        *_section("Why rows may lie apart", CAUSE_HEADINGS, cause_rows(diagnose(review))),
        *_section("Scores", ("Score", "", "Part", "", "What it lost to", "Review by review"), _scores(review)),
        *_section(
            "Questions no sheet can answer", ("", "", "", "Question", "", "Your answer"), _questions(review, written)
        ),
        *_section("What was read", ("Tab", "", "Layout", "What was seen"), _readings(review)),
    ]
    return TabContent(
        title=REVIEW_TAB,
        rows=tuple(_with_theirs(rows, standing)),
        widths=WIDTHS,
        merges=(Area(0, 0, 0, 5), Area(1, 0, 1, 5)),
    )


_SETTLED_HEADINGS = ("", "Cell", "Finding", "Row, as it read", "What settled it")
_FINDING_HEADINGS = ("Level", "Cell", "Finding", "What", "Ask", "Fix", "Your answer", "Reason", "Until", "Key")


def _head(review: Review) -> Iterator[Row]:
    okrs = review.okrs
    read = f"{count(len(okrs.key_results), 'key result')} in {count(len(okrs.objectives), 'objective')}"
    when = f"As of {day(review.as_of)}. " if review.as_of else ""
    yield (ContentCell(REVIEW_TAB, "title"),)
    yield (ContentCell(f"{when}Read {read}. {tell_news(review)}", "subtitle"),)
    for warning in review.warnings:
        # In a wide column: the first one would break it into a word a line.
        yield (ContentCell("note", "muted"), ContentCell(), ContentCell(), ContentCell(warning, "muted"))


def _section(title: str, headings: tuple[str, ...], rows: Iterable[Row]) -> Iterator[Row]:
    body = list(rows)
    if not body:
        return
    yield ()
    yield (ContentCell(title, "heading"),)
    yield tuple(ContentCell(heading, "muted") for heading in headings)
    yield from body


def _agenda(review: Review) -> Iterator[Row]:
    for row in agenda(review):
        first, *others = row.places
        also = ", ".join(place.cell.a1 if place.cell else place.id for place in others)
        yield (
            _link(first),
            ContentCell(also, "muted"),
            ContentCell(row.owner),
            ContentCell(row.question),
            ContentCell(row.text),
        )


def _findings(
    review: Review, written: Mapping[str, tuple[Cell, Cell, Cell]], *, baselined: bool = False
) -> Iterator[Row]:
    for one in review.open:
        if one.baselined != baselined:
            continue
        answer, reason, until = written.get(one.fingerprint, (Cell(), Cell(), Cell()))
        style: Style = one.level.word  # type: ignore[assignment]  # error, warning or hint
        yield (
            ContentCell(one.level.word if one.confidence == "likely" else f"{one.level.word} ?", style),
            _link(one.place),
            ContentCell(f"{one.name}{' (new)' if one.is_new and review.number > 1 else ''}"),
            ContentCell(one.message),
            ContentCell(one.question),
            ContentCell(one.fix),
            ContentCell(answer.text or "open", "input", choices=_ANSWERS),
            ContentCell(reason.text, "input"),
            ContentCell(until.text, "input"),
            ContentCell(one.fingerprint, "muted"),
        )


def _accepted(review: Review) -> Iterator[Row]:
    for one in review.waived:
        waiver = one.waiver
        if waiver is None:
            continue
        here = waiver.source == REVIEW_TAB_SOURCE
        answer = (
            ContentCell("accepted", "input", choices=_ANSWERS) if here else ContentCell(f"in {waiver.source}", "muted")
        )
        yield (
            ContentCell("accepted", "muted"), _link(one.place), ContentCell(one.name), ContentCell(one.message),
            ContentCell(), ContentCell(), answer, ContentCell(waiver.reason, "input"),
            ContentCell(waiver.until.isoformat() if waiver.until else None, "input"),
            ContentCell(one.fingerprint, "muted"),
        )  # fmt: skip


def _settled(review: Review) -> Iterator[Row]:
    items = {key: place for (key, role), place in review.cells.items() if role == "text"}
    for one in review.fixed:
        place = items.get(one.key)
        link = ContentCell(place.a1, "link", link=place) if place else ContentCell()
        yield (
            ContentCell(),
            link,
            ContentCell(one.name),
            ContentCell(one.text),
            ContentCell(tell_settled(one, review.cells)),
        )


def _profile(review: Review) -> Iterator[Row]:
    """Tell the legs that are missing or thin, objective by objective, and name the strong ones beside the first."""
    for view in profile(review.okrs).objectives:
        weak = [leg for leg in view.legs if leg.standing in {"missing", "thin"}]
        strong = ", ".join(leg.name for leg in view.legs if leg.standing == "strong")
        place = review.okrs.objectives[view.objective or 0].at()
        for index, leg in enumerate(weak):
            yield (
                ContentCell(leg.standing, "muted"), _link(place), ContentCell(leg.name), ContentCell(leg.words),
                ContentCell(), ContentCell(strong if index == 0 else None, "muted"),
            )  # fmt: skip
        if strong and not weak:
            yield (
                ContentCell("balanced", "muted"), _link(place), ContentCell(), ContentCell(view.title),
                ContentCell(), ContentCell(strong, "muted"),
            )  # fmt: skip


def _scores(review: Review) -> Iterator[Row]:
    card = review.scorecard
    trends = score_trends(review)
    yield (
        ContentCell(_tenth(card.overall), "number"), ContentCell(), ContentCell("overall"),
        ContentCell(bar(card.overall), "bar"), ContentCell("clarity x balance x alignment"),
        ContentCell(trends.get("overall"), "bar"),
    )  # fmt: skip
    for axis in AXES:
        score = card.axes[axis]
        worst = f"rests on {count(score.judged, 'part')}"
        if score.worst:
            worst = f"{worst}; weakest: {score.worst.name}"
        yield (
            ContentCell(_tenth(score.score), "number"), ContentCell(), ContentCell(axis),
            ContentCell(bar(score.score), "bar"), ContentCell(worst if score.judged else "not applicable", "muted"),
            ContentCell(trends.get(axis), "bar"),
        )  # fmt: skip
        for leg in score.legs:
            if leg.score is not None:
                yield (
                    ContentCell(_tenth(leg.score), "number"), ContentCell(), ContentCell(f"   {leg.name}"),
                    ContentCell(bar(leg.score), "bar"), ContentCell(leg.why, "muted"),
                    ContentCell(trends.get(leg.name), "bar"),
                )  # fmt: skip


def _questions(review: Review, written: Mapping[str, tuple[Cell, Cell, Cell]]) -> Iterator[Row]:
    asked = standing_questions(review)
    answered = (one for one in QUESTIONS if one not in asked and one.number in written and written[one.number][0].text)
    for question in (*asked, *answered):
        answer = written.get(question.number, (Cell(), Cell(), Cell()))[0]
        blank = ContentCell()
        yield (
            blank, blank, blank, ContentCell(question.text), blank, blank,
            ContentCell(answer.text, "input"), blank, blank, ContentCell(question.number, "muted"),
        )  # fmt: skip


def _readings(review: Review) -> Iterator[Row]:
    for one in review.readings:
        seen = one.reason or f"{count(one.objectives, 'objective')}, {count(one.key_results, 'key result')}"
        yield (ContentCell(one.tab), ContentCell(), ContentCell(one.layout or "not read"), ContentCell(seen))


def _link(place: Place) -> ContentCell:
    return ContentCell(place.cell.a1, "link", link=place.cell) if place.cell else ContentCell(place.id, "muted")


def _tenth(score: float | None) -> float | str:
    return number(None) if score is None else score


def _written(tab: Tab) -> Iterator[tuple[str, tuple[Cell, Cell, Cell]]]:
    """Return what people wrote in the answer columns, by the key at the end of the row."""
    for row in range(tab.row_count):
        if key := tab.cell(row, _KEY).text.strip():
            yield key, (tab.cell(row, _ANSWER), tab.cell(row, _ANSWER + 1), tab.cell(row, _ANSWER + 2))


def _with_theirs(rows: list[Row], standing: Tab | None) -> Iterator[Row]:
    """Keep what people wrote to the right of our columns, in its row."""
    if standing is None or standing.column_count <= _WIDTH:
        yield from rows
        return
    for index in range(max(len(rows), standing.row_count)):
        own = rows[index] if index < len(rows) else ()
        theirs = [standing.cell(index, column).text for column in range(_WIDTH, standing.column_count)]
        if any(theirs):
            own = (
                *own,
                *(ContentCell() for _ in range(_WIDTH - len(own))),
                *(ContentCell(text or None) for text in theirs),
            )
        if index < len(rows) or any(theirs):
            yield own

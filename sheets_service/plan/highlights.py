"""Colours that follow the text: which cells light up, driven by the texts that the state tab lists as flagged."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sheets_service.history import STATE_TAB
from sheets_service.okrs import KeyResult, Objective, OkrSet, Place
from sheets_service.plan.marks import Highlight, Shade
from sheets_service.plan.scope import Scope
from sheets_service.rule import Finding
from sheets_service.workbook import Area, CellRef, Workbook, column_index

FIRST_COLUMN = 3  # of the state tab, D; before it stand kind and payload
MOST_TEXTS = 499  # larger bounds slow the sheet: 5,000 x 5,000 comparisons cost 16 s
_OURS = re.compile(
    r'N\("okrrev\d+:(?P<shade>\w+)"\).*?\((?P<cell>\$?[A-Z]{1,3}\$?\d+)=INDIRECT\("[^"]*!\$(?P<column>[A-Z]{1,3})\$2:'
)

Key = tuple[str, Shade, int, int]  # tab, shade, column to colour, column of the text


@dataclass(frozen=True, slots=True)
class Colouring:
    """The highlights that should stand, the flagged texts by column of the state tab, and how many found no room."""

    highlights: tuple[Highlight, ...]
    texts: Mapping[int, tuple[str, ...]]
    left_out: int = 0


def plan_highlights(findings: Iterable[Finding], okrs: OkrSet, workbook: Workbook, scope: Scope) -> Colouring:
    """Return the colouring for the listed findings; outside the scope it stays as it stands in the workbook."""
    standing = {_key(one): one for one in standing_highlights(workbook)}
    flagged = _flagged(findings, okrs, workbook, scope)
    kept = _kept(standing, okrs, workbook, scope)
    wanted = {key: tuple(dict.fromkeys((*kept.get(key, ()), *flagged.get(key, ())))) for key in {**kept, **flagged}}
    free = _free_columns({one.state_column for one in standing.values()})
    highlights, texts, left_out = [], {}, 0
    for key in sorted(wanted):
        column = standing[key].state_column if key in standing else next(free)
        tab, shade, left, text_column = key
        rows = _rows(okrs, tab, text_column)
        highlights.append(Highlight(tab, Area(min(rows), left, max(rows), left), shade, column, text_column))
        texts[column] = wanted[key][:MOST_TEXTS]
        left_out += max(0, len(wanted[key]) - MOST_TEXTS)
    return Colouring(tuple(highlights), texts, left_out)


def standing_highlights(workbook: Workbook) -> tuple[Highlight, ...]:
    """Read our own rules back from the workbook; a rule that people changed beyond recognition is left to `diff` to remove."""
    found = []
    for tab in workbook.tabs:
        for rule in tab.highlights:
            match = _OURS.search(rule.formula)
            if match and rule.ranges and match["shade"] in {"error", "warning", "hint", "missing"}:
                text = CellRef.parse(tab.title, match["cell"])
                shade: Shade = match["shade"]  # type: ignore[assignment]  # one of the four, just tested
                found.append(Highlight(tab.title, rule.ranges[0], shade, column_index(match["column"]), text.column))
    return tuple(found)


def _flagged(
    findings: Iterable[Finding], okrs: OkrSet, workbook: Workbook, scope: Scope
) -> Mapping[Key, tuple[str, ...]]:
    flagged: dict[Key, list[str]] = {}
    coloured: set[CellRef] = set()
    for finding in findings:
        sides = finding.places[: 1 + len(finding.mirrors)] if finding.listed else ()
        for place in sides:
            text_cell = _text_cell(place, okrs)
            if place.cell is None or text_cell is None or not scope.covers(place.cell):
                continue
            cell, shade = place.cell, _shade(finding)
            if workbook.cell(cell).is_blank and cell.column != text_cell.column and cell.row == text_cell.row:
                shade = "missing"
            elif not isinstance(workbook.cell(cell).value, str):
                cell = text_cell
            source = text_cell if shade == "missing" else cell
            text = workbook.cell(source).text
            if cell in coloured or not text.strip():
                continue
            coloured.add(cell)
            flagged.setdefault((cell.tab, shade, cell.column, source.column), []).append(text)
    return {key: tuple(texts) for key, texts in flagged.items()}


def _kept(
    standing: Mapping[Key, Highlight], okrs: OkrSet, workbook: Workbook, scope: Scope
) -> Mapping[Key, tuple[str, ...]]:
    """Return the texts flagged before that belong to items outside the scope."""
    if scope.is_whole:
        return {}
    outside = {workbook.cell(cell).text for item in _items(okrs) for cell in _cells(item) if not scope.covers(cell)}
    state = workbook.tab(STATE_TAB)
    kept: dict[Key, tuple[str, ...]] = {}
    for key, highlight in standing.items():
        column = [state.cell(row, highlight.state_column).text for row in range(1, state.row_count)] if state else []
        texts = tuple(text for text in column if text in outside)
        if texts:
            kept[key] = texts
    return kept


def _shade(finding: Finding) -> Shade:
    word: Shade = finding.level.word  # type: ignore[assignment]  # error, warning or hint
    return word


def _key(highlight: Highlight) -> Key:
    return (highlight.tab, highlight.shade, highlight.area.left, highlight.text_column)


def _items(okrs: OkrSet) -> Iterable[Objective | KeyResult]:
    for objective in okrs.objectives:
        yield objective
        yield from objective.key_results


def _cells(item: Objective | KeyResult) -> Iterable[CellRef]:
    return (entry.cell for entry in item.entries.values() if entry.cell)


def _text_cell(place: Place, okrs: OkrSet) -> CellRef | None:
    if place.objective is None or place.objective >= len(okrs.objectives):
        return None
    objective = okrs.objectives[place.objective]
    item = objective if place.key_result is None else objective.key_results[place.key_result]
    found = item.entries.get("text")
    return found.cell if found else None


def _rows(okrs: OkrSet, tab: str, column: int) -> list[int]:
    """Return the rows of this tab in which an item has a cell in that column."""
    return [
        cell.row for item in _items(okrs) for cell in _cells(item) if cell.tab == tab and cell.column == column
    ] or [0]


def _free_columns(taken: set[int]) -> Iterator[int]:
    column = FIRST_COLUMN
    while True:
        if column not in taken:
            yield column
        column += 1

"""Which layout reads which tab: the reading with the highest score wins; tabs joined by ids are read together."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from sheets_service.errors import LayoutAmbiguous, LayoutNotFound
from sheets_service.layouts import (
    blocks,
    board,
    cascade,
    cells,
    crowned,
    headless,
    joined,
    matrix,
    outline,
    rows,
    stacked,
    transposed,
    tree,
    typed,
    wide,
)
from sheets_service.layouts.checkins import is_log
from sheets_service.layouts.context import is_guide
from sheets_service.layouts.evidence import why_not
from sheets_service.layouts.reading import Candidate, Page, open_page
from sheets_service.layouts.repeats import repeats
from sheets_service.layouts.siblings import with_equal_roles
from sheets_service.workbook import Tab, column_letters

_LAYOUTS: Final = (
    cascade,
    rows,
    wide,
    transposed,
    typed,
    tree,
    blocks,
    cells,
    crowned,
    stacked,
    matrix,
    board,
    headless,
    outline,
)
_ENOUGH: Final = 0.5
_SURE: Final = 0.65
_GUESS: Final = "This reading is not certain: if it is not right, mark the columns under Settings › Columns."


@dataclass(frozen=True, slots=True)
class Choice:
    """The readings of a workbook's tabs by title, and for those that were not read the reason."""

    pages: tuple[Page, ...]
    read: Mapping[str, Candidate]
    reasons: Mapping[str, str]


def choose(tabs: Iterable[Tab], said: Mapping[str, str]) -> Choice:
    """Read every tab; raises LayoutAmbiguous or LayoutNotFound when none can be read.

    A tab with two possible readings is left out and named, as long as another one holds OKRs.
    """
    pages: list[Page] = []
    unclear: dict[str, LayoutAmbiguous] = {}
    for tab in tabs:
        try:
            pages.append(open_page(tab, said))
        except LayoutAmbiguous as error:
            unclear[tab.title] = error
    pages = list(with_equal_roles(pages))
    found, reasons = _find_all(pages)
    read = {title: candidate for title, candidate in found.items() if candidate is not None}
    if not read:
        raise next(iter(unclear.values()), None) or _not_found(pages)
    reasons.update({title: error.message for title, error in unclear.items()})
    return Choice(tuple(pages), MappingProxyType(read), MappingProxyType(reasons))


def find_layout(page: Page) -> Candidate | None:
    """Return the best reading of a tab, None when nothing on it looks like OKRs."""
    candidates = [found for layout in _LAYOUTS if (found := layout.match(page)) is not None]
    best = max((one for one in candidates if one.score >= _ENOUGH), key=_score, default=None)
    return best if best is None or best.score >= _SURE else replace(best, doubts=(*best.doubts, _GUESS))


def _find_all(pages: Sequence[Page]) -> tuple[dict[str, Candidate | None], dict[str, str]]:
    """Read every tab, and say why for those that were not; logs are read as OKRs only where there is nothing else."""
    without_logs = [replace(page, tables=tuple(one for one in page.tables if not is_log(one))) for page in pages]
    whole, used = joined.match(without_logs)
    reasons = {page.tab.title: why_not(page) for page in pages}
    found: dict[str, Candidate | None] = {}
    for page, bare in zip(pages, without_logs, strict=True):
        only_logs = bool(page.tables) and not bare.tables
        left_out = "The tab is hidden." if page.tab.hidden else "It is a guide." if is_guide(page.tab) else ""
        found[page.tab.title] = None if only_logs or left_out else find_layout(bare)
        reasons[page.tab.title] = left_out or reasons[page.tab.title]
        if only_logs:
            reasons[page.tab.title] = "It holds check-ins; they are the history of the key results."
    if whole is not None and _is_better(whole, [found[title] for title in used]):
        home = _home(whole, used)
        found.update({title: whole if title == home else None for title in used})
        reasons.update(dict.fromkeys(used, f"It was read together with “{home}”."))
    if not any(found.values()):
        return {page.tab.title: find_layout(page) for page in pages}, reasons
    for title, reason in repeats({title: one for title, one in found.items() if one is not None}).items():
        found[title] = None
        reasons[title] = reason
    return found, reasons


def _is_better(whole: Candidate, single: Iterable[Candidate | None]) -> bool:
    read = [one for one in single if one is not None]
    return whole.key_results >= sum(one.key_results for one in read if one.layout != outline.NAME)


def _home(whole: Candidate, used: Iterable[str]) -> str:
    named = [objective.tab for objective in whole.objectives]
    return named[0] if named else next(iter(used))


def _not_found(pages: Sequence[Page]) -> LayoutNotFound:
    """Say what the likeliest tab holds and what to do."""
    filled = [page for page in pages if page.grid.rows]
    if not filled:
        return LayoutNotFound("No OKRs found: the spreadsheet is empty.", "Open the spreadsheet that has them.")
    page = max(filled, key=_likelihood)
    first = page.grid.filled(page.tables[0].table.header_row) if page.tables else next(iter(page.grid.rows.values()))
    seen = ", ".join(cell.text.strip()[:30] for _, cell in first[:3]) + (" …" if len(first) > 3 else "")
    message = f"No OKRs found on “{page.tab.title}”. The first rows hold “{seen}”. {_missed(page)}"
    if _is_unfilled(page):
        return LayoutNotFound(message, "Fill in an objective and its key results, then review again.")
    hint = (
        'If OKRs are here, mark the columns under Settings › Columns, or say --map "Key result=C"; '
        "otherwise open the tab that has them."
    )
    return LayoutNotFound(message, hint)


def _missed(page: Page) -> str:
    """Say which of the two columns that OKRs need was seen, and which was missed."""
    if _is_unfilled(page):
        return "The headings are there, and the rows below them are empty."
    for role, name, other in (("objective", "objectives", "key results"), ("key_result", "key results", "objectives")):
        table = next((one for one in page.tables if one.has(role)), None)
        column = table.first(role) if table else None
        if column is not None:
            letters = column_letters(column.index)
            return f"A column of {name} was seen ({letters}), but no {other} that go with it."
    return "No heading speaks of objectives or key results."


def _is_unfilled(page: Page) -> bool:
    """Tell whether the headings of OKRs stand there with nothing written under them."""
    named = [one for one in page.tables if one.has("objective") and one.has("key_result")]
    return bool(named) and max(page.grid.rows) <= max(one.table.header_row for one in named)


def _likelihood(page: Page) -> tuple[int, int]:
    known = sum(one.column.read.is_known for table in page.tables for one in table.columns)
    return known, len(page.grid.rows)


def _score(candidate: Candidate) -> float:
    return candidate.score

"""From a spreadsheet to drafts: each tab's best reading, tables joined over tabs, check-ins, cycle and settings."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Final

from sheets_service.drafts import KeyResultDraft, ObjectiveDraft, SetDraft
from sheets_service.errors import LayoutNotFound
from sheets_service.layouts import (
    blocks,
    cascade,
    cells,
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
from sheets_service.layouts.checkins import History, is_log, read_log, series_columns, with_history, with_series
from sheets_service.layouts.context import (
    banners,
    columns_said,
    is_guide,
    is_settings,
    kpis_of,
    level_of,
    read_settings,
    strategy_lines,
    strategy_of,
)
from sheets_service.layouts.cycles import Bounds, find_cycle, find_day
from sheets_service.layouts.evidence import why_not
from sheets_service.layouts.headings import plain, read_heading
from sheets_service.layouts.reading import Candidate, Page, open_page
from sheets_service.okrs import CheckIn, Column, Entry
from sheets_service.workbook import Tab, Workbook

OWN_TABS: Final = frozenset({"OKR Review", "_okr_review"})
_LAYOUTS: Final = (cascade, rows, wide, transposed, typed, tree, blocks, cells, stacked, matrix, headless, outline)
_ENOUGH: Final = 0.5
_HANDLED_HERE: Final = frozenset({"cycle start", "cycle end", "start of cycle", "end of cycle"})


@dataclass(frozen=True, slots=True)
class TabReading:
    """How one tab was read: its layout ("" when it was not), header row from 0, columns, and what is in doubt."""

    tab: str
    layout: str
    header_row: int | None
    columns: tuple[Column, ...]
    reason: str = ""  # why it was not read, one sentence
    objectives: int = 0
    key_results: int = 0
    doubts: tuple[str, ...] = ()


def read_okrs(
    workbook: Workbook, mapping: Mapping[str, str] = MappingProxyType({})
) -> tuple[SetDraft, tuple[TabReading, ...]]:
    """Find the OKRs of a spreadsheet; `mapping` says what a person knows better: "Key result" → "C" or a heading.

    Raises LayoutNotFound when no tab holds OKRs, LayoutAmbiguous when two readings are equally possible.
    """
    tabs = [tab for tab in workbook.tabs if tab.title not in OWN_TABS]
    settings = {name: value for tab in tabs if is_settings(tab) for name, value in read_settings(tab).items()}
    columns = columns_said(settings)
    said = {_role(name): place for name, place in {**columns, **mapping}.items()}
    pages = [open_page(tab, said) for tab in tabs if not is_settings(tab)]
    found, reasons = _find_all(pages)
    if not any(found.values()):
        raise _not_found(pages)
    bounds = _bounds(settings, [page for page in pages if found.get(page.tab.title)])
    history = _history(pages, bounds)
    candidates = [_with_level(page.tab, candidate) for page in pages if (candidate := found.get(page.tab.title))]
    candidates = [_with_check_ins(one, history, bounds) for one in candidates]
    draft = SetDraft(
        objectives=tuple(objective for one in candidates for objective in one.objectives),
        loose=tuple(kr for one in candidates for kr in one.loose),
        columns=tuple(column for one in candidates for column in one.columns),
        strategy=tuple(
            dict.fromkeys([*strategy_of(settings), *(line for page in pages for line in strategy_lines(page))])
        ),
        kpis=tuple(dict.fromkeys(k for page in pages for k in kpis_of(page, has_okrs=bool(found.get(page.tab.title))))),
        cycle_start=bounds[0] if bounds else None,
        cycle_end=bounds[1] if bounds else None,
        settings=MappingProxyType(
            {name: value for name, value in settings.items() if _is_policy(name, columns)},
        ),
    )
    return draft, tuple(_reading(tab, found.get(tab.title), reasons) for tab in tabs)


def find_layout(page: Page) -> Candidate | None:
    """Return the best reading of a tab, None when nothing on it looks like OKRs."""
    candidates = [found for layout in _LAYOUTS if (found := layout.match(page)) is not None]
    return max((one for one in candidates if one.score >= _ENOUGH), key=_score, default=None)


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
    for title in _repeats(found):
        found[title] = None
        reasons[title] = "It repeats objectives that stand on another tab."
    return found, reasons


def _is_better(whole: Candidate, single: Iterable[Candidate | None]) -> bool:
    read = [one for one in single if one is not None]
    return whole.key_results >= sum(one.key_results for one in read if one.layout != outline.NAME)


def _home(whole: Candidate, used: Iterable[str]) -> str:
    named = [objective.tab for objective in whole.objectives]
    return named[0] if named else next(iter(used))


def _repeats(found: Mapping[str, Candidate | None]) -> list[str]:
    """Return the tabs that repeat objectives read elsewhere without any key result: roll-ups and dashboards."""
    read = {title: candidate for title, candidate in found.items() if candidate is not None}
    full = {
        _objective_text(one) for candidate in read.values() if candidate.key_results for one in candidate.objectives
    }
    return [
        title
        for title, candidate in read.items()
        if not candidate.key_results
        and sum(_objective_text(one) in full for one in candidate.objectives) >= 0.5 * len(candidate.objectives)
    ]


def _objective_text(objective: ObjectiveDraft) -> str:
    return plain(objective.entries["text"].text) if "text" in objective.entries else ""


def _with_level(tab: Tab, candidate: Candidate) -> Candidate:
    """Give the objectives of a tab called "Company" that level, where no column says otherwise."""
    level = level_of(tab)
    if not level:
        return candidate
    return replace(candidate, objectives=tuple(_at_level(one, level) for one in candidate.objectives))


def _at_level(objective: ObjectiveDraft, level: str) -> ObjectiveDraft:
    if "level" in objective.entries or "text" not in objective.entries:
        return objective
    entry = Entry(level, objective.entries["text"].cell, level)
    return replace(objective, entries=MappingProxyType({**objective.entries, "level": entry}))


def _history(pages: Sequence[Page], bounds: Bounds | None) -> History:
    history: dict[str, tuple[CheckIn, ...]] = {}
    for page in pages:
        for table in page.tables:
            if is_log(table):
                for key, check_ins in read_log(table, bounds).items():
                    history[key] = (*history.get(key, ()), *check_ins)
    return history


def _with_check_ins(candidate: Candidate, history: History, bounds: Bounds | None) -> Candidate:
    """Add what the sheet holds of earlier numbers to every key result."""
    series = [(table, columns) for table in candidate.tables if (columns := series_columns(table, bounds))]

    def extended(draft: KeyResultDraft) -> KeyResultDraft:
        for table, columns in series:
            draft = with_series(table, draft, columns)
        return with_history(draft, history) if history else draft

    return replace(
        candidate,
        objectives=tuple(
            replace(one, key_results=tuple(extended(kr) for kr in one.key_results)) for one in candidate.objectives
        ),
        loose=tuple(extended(kr) for kr in candidate.loose),
    )


def _bounds(settings: Mapping[str, str], pages: Sequence[Page]) -> Bounds | None:
    """Return the cycle: from the settings, else a banner, else the one that all tabs' titles agree on."""
    named = {plain(name): value for name, value in settings.items()}
    start, end = (_setting_day(named, edge) for edge in ("start", "end"))
    if start and end:
        return start, end
    titles = {found for page in pages if (found := find_cycle([page.tab.title]))}
    return find_cycle(banners(pages)) or (titles.pop() if len(titles) == 1 else None)


def _setting_day(named: Mapping[str, str], edge: str) -> date | None:
    value = named.get(f"cycle {edge}") or named.get(f"{edge} of cycle") or ""
    return find_day(value[:10]) or find_day(value)


def _is_policy(name: str, columns: Mapping[str, str]) -> bool:
    """Tell whether a setting is for the policy: not a day, a strategy, or a column."""
    known = plain(name) in _HANDLED_HERE or strategy_of({name: "x"})
    return not known and not any(name.endswith(column) for column in columns)


def _role(name: str) -> str:
    """Return the role that a person named in a setting."""
    read = read_heading(name)
    return read.subject if read.part == "text" and read.subject else read.part or name


def _reading(tab: Tab, candidate: Candidate | None, reasons: Mapping[str, str]) -> TabReading:
    if candidate is None:
        return TabReading(tab.title, "", None, (), reasons.get(tab.title, "It holds the settings of the review."))
    return TabReading(
        tab.title,
        candidate.layout,
        candidate.header_row,
        candidate.columns,
        objectives=len(candidate.objectives),
        key_results=candidate.key_results,
        doubts=candidate.doubts,
    )


def _not_found(pages: Sequence[Page]) -> LayoutNotFound:
    """Say what the likeliest tab holds and what to do."""
    filled = [page for page in pages if page.grid.rows]
    if not filled:
        return LayoutNotFound("No OKRs found: the spreadsheet is empty.", "Open the spreadsheet that has them.")
    page = max(filled, key=_likelihood)
    first = next(iter(page.grid.rows.values()))
    seen = ", ".join(cell.text.strip()[:30] for _, cell in first[:3]) + (" …" if len(first) > 3 else "")
    message = f"No OKRs found on “{page.tab.title}”. The first rows hold “{seen}”."
    hint = "If OKRs are here, mark the columns under Settings › Columns; otherwise open the tab that has them."
    return LayoutNotFound(message, hint)


def _likelihood(page: Page) -> tuple[int, int]:
    known = sum(one.column.read.is_known for table in page.tables for one in table.columns)
    return known, len(page.grid.rows)


def _score(candidate: Candidate) -> float:
    return candidate.score

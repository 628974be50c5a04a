"""From a spreadsheet to drafts: each tab's best reading, tables joined over tabs, check-ins, cycle and settings."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Final

from sheets_service.drafts import KeyResultDraft, ObjectiveDraft, SetDraft
from sheets_service.errors import LayoutNotFound
from sheets_service.layouts.checkins import (
    History,
    Latest,
    is_log,
    read_latest,
    read_log,
    read_numbers,
    series_columns,
    with_history,
    with_latest,
    with_series,
)
from sheets_service.layouts.choosing import choose
from sheets_service.layouts.context import (
    banners,
    columns_said,
    is_settings,
    kpis_of,
    level_of,
    read_settings,
    strategy_lines,
    strategy_of,
)
from sheets_service.layouts.cycles import Bounds, find_cycle, find_day, find_months
from sheets_service.layouts.heading import plain, read_heading
from sheets_service.layouts.periods import period_columns, with_last_period
from sheets_service.layouts.reading import Candidate, Page, RoleTable
from sheets_service.okrs import CheckIn, Column, Entry
from sheets_service.workbook import Tab, Workbook

OWN_TABS: Final = frozenset({"OKR Review", "_okr_review", "OKR Audit", "OKR Portfolio", "_okr_audit"})
_ANY_YEAR: Final = 2024  # a leap year
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
    workbook: Workbook, mapping: Mapping[str, str] = MappingProxyType({}), likely: Bounds | None = None
) -> tuple[SetDraft, tuple[TabReading, ...]]:
    """Find the OKRs of a spreadsheet; `mapping` says what a person knows better: "Key result" → "C" or a heading.

    `likely` is the time that days without a year fall into where the sheet names no cycle.

    Raises LayoutNotFound when no tab holds OKRs, LayoutAmbiguous when two readings are equally possible.
    """
    tabs = [tab for tab in workbook.tabs if tab.title not in OWN_TABS]
    settings = {name: value for tab in tabs if is_settings(tab) for name, value in read_settings(tab).items()}
    columns = columns_said(settings)
    said = {_role(name): place for name, place in {**columns, **mapping}.items()}
    try:
        choice = choose([tab for tab in tabs if not is_settings(tab)], said)
    except LayoutNotFound as error:
        # What went wrong while reading may well be why nothing was found.
        raise LayoutNotFound(" ".join((error.message, *workbook.warnings)), error.hint) from error
    pages, found = choice.pages, choice.read
    named = _bounds(settings, [page for page in pages if page.tab.title in found])
    bounds = named or likely
    history = _history(pages, found, bounds)
    candidates = [_with_level(page.tab, found[page.tab.title]) for page in pages if page.tab.title in found]
    latest = _latest(pages, bounds)
    candidates = [_with_check_ins(one, history, latest, bounds) for one in candidates]
    draft = SetDraft(
        objectives=tuple(objective for one in candidates for objective in one.objectives),
        loose=tuple(kr for one in candidates for kr in one.loose),
        columns=tuple(column for one in candidates for column in one.columns),
        strategy=tuple(
            dict.fromkeys([*strategy_of(settings), *(line for page in pages for line in strategy_lines(page))])
        ),
        kpis=tuple(dict.fromkeys(k for page in pages for k in kpis_of(page, has_okrs=page.tab.title in found))),
        cycle_start=named[0] if named else None,
        cycle_months=None if named else find_months([*banners(pages), *(page.tab.title for page in pages)]),
        cycle_end=named[1] if named else None,
        settings=MappingProxyType(
            {name: value for name, value in settings.items() if _is_policy(name, columns)},
        ),
    )
    kept = {
        page.tab.title: "It holds KPIs; they are kept beside the OKRs."
        for page in pages
        if page.tab.title not in found and any(kpis_of(page, has_okrs=False))
    }
    reasons = {**choice.reasons, **kept}
    return draft, tuple(_reading(tab, found.get(tab.title), reasons) for tab in tabs)


def has_days_without_year(draft: SetDraft) -> bool:
    """Tell whether a column that was given no role is headed by a day whose year nobody wrote: "2 Nov"."""
    unread = (one.heading for one in draft.columns if not one.role)
    return any(find_day(heading) is None and find_day(heading, _ANY_YEAR) is not None for heading in unread)


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


def _history(pages: Sequence[Page], read: Container[str], bounds: Bounds | None) -> History:
    history: dict[str, tuple[CheckIn, ...]] = {}
    for page in pages:
        for table in page.tables:
            for key, check_ins in _check_ins_of(page, table, read, bounds).items():
                history[key] = (*history.get(key, ()), *check_ins)
    return history


def _latest(pages: Sequence[Page], bounds: Bounds | None) -> Latest:
    """Return the newest numbers of all logs."""
    found: dict[str, tuple[date, Entry]] = {}
    for table in (one for page in pages for one in page.tables if is_log(one)):
        for key, (day, number) in read_latest(table, bounds).items():
            if key not in found or found[key][0] <= day:
                found[key] = (day, number)
    return found


def _check_ins_of(page: Page, table: RoleTable, read: Container[str], bounds: Bounds | None) -> History:
    """Read a log; on a tab that was not read also a table of numbers by date."""
    if is_log(table):
        return read_log(table, bounds)
    return read_numbers(table, bounds) if page.tab.title not in read else {}


def _with_check_ins(candidate: Candidate, history: History, latest: Latest, bounds: Bounds | None) -> Candidate:
    """Add what the sheet holds of earlier numbers to every key result."""
    series = [(table, columns) for table in candidate.tables if (columns := series_columns(table, bounds))]
    periods = [(table, shown) for table in candidate.tables if (shown := period_columns(table))]

    def extended(draft: KeyResultDraft) -> KeyResultDraft:
        for table, columns in series:
            draft = with_series(table, draft, columns)
        draft = with_latest(with_history(draft, history), latest) if history else draft
        for table, shown in periods:
            draft = with_last_period(table, draft, shown)
        return draft

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

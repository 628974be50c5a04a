"""Objectives in one table and key results in another, on the same tab or not, joined by ids."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from sheets_service.drafts import KeyResultDraft, ObjectiveDraft
from sheets_service.layouts.assemble import assemble, entry
from sheets_service.layouts.heading import plain
from sheets_service.layouts.reading import Candidate, Group, Line, Page, RoleTable
from sheets_service.layouts.roles import RoleColumn
from sheets_service.layouts.words import is_nothing, is_phrase, is_total

NAME = "objectives and key results in two tables, joined by ids"
_LEADS_TO_OBJECTIVE = frozenset({"objective", "okr", "goal"})
_ENOUGH_JOINED = 0.5


@dataclass(frozen=True, slots=True)
class _Listed:
    """A row of one of the tables, with its own id and the id it points to."""

    page: Page
    table: RoleTable
    line: Line
    id: str
    reference: str = ""


def match(pages: Sequence[Page]) -> tuple[Candidate | None, frozenset[str]]:
    """Join the tables of a workbook; the second answer names the tabs that the reading has used up."""
    key_results = [row for page in pages for table in page.tables for row in _key_results(page, table)]
    if not key_results:
        return None, frozenset()
    objectives = [row for page in pages for table in page.tables for row in _objectives(page, table)]
    index = {plain(row.id): place for place, row in enumerate(objectives) if row.id}
    joined = sum(plain(row.reference) in index for row in key_results)
    if objectives and joined < _ENOUGH_JOINED * len(key_results):
        return None, frozenset()
    used = {row.page.tab.title for row in (*objectives, *key_results)}
    drafts = list(_drafts(objectives)) if objectives else []
    members: dict[int, list[KeyResultDraft]] = {place: [] for place in range(len(drafts))}
    unknown: dict[str, list[_Listed]] = {}
    for row, draft in zip(key_results, _key_result_drafts(key_results), strict=True):
        place = index.get(plain(row.reference))
        if place is not None:
            members[place].append(draft)
        else:
            unknown.setdefault(plain(row.reference), []).append(row)
    read = [replace(draft, key_results=tuple(members[place])) for place, draft in enumerate(drafts)]
    read += [_nameless(rows) for rows in unknown.values()]
    return Candidate(NAME, 0.96, tuple(read), (key_results[0].table,)), frozenset(used)


def _key_results(page: Page, table: RoleTable) -> Iterator[_Listed]:
    """Return the rows of a table that has key results and points to objectives."""
    text, reference = table.first("key_result"), _reference(table)
    if text is None or table.has("objective") or reference is None:
        return
    own = next((one for one in table.columns if one.role == "id" and one.index != reference.index), None)
    for row in range(table.table.first, table.table.last + 1):
        line = page.tab.cell(row, text.index).text.strip()
        if not line or is_nothing(line) or is_total(line):
            continue
        link = page.tab.merged_cell(row, reference.index).text.strip()
        own_id = page.tab.cell(row, own.index).text.strip() if own else ""
        yield _Listed(page, table, Line(row, text.index, line), own_id, link)


def _reference(table: RoleTable) -> RoleColumn | None:
    """Return the column that says which objective a key result belongs to."""
    ids = [one for one in table.columns if one.role == "id"]
    named = [one for one in ids if one.subject in _LEADS_TO_OBJECTIVE]
    return named[0] if named else table.first("parent")


def _objectives(page: Page, table: RoleTable) -> Iterator[_Listed]:
    """Return the rows of a table that lists objectives with ids."""
    text = table.first("objective")
    own = next((one for one in table.columns if one.role == "id" and one.subject != "key_result"), None)
    if text is None or table.has("key_result") or own is None:
        return
    for row in range(table.table.first, table.table.last + 1):
        line = page.tab.cell(row, text.index).text.strip()
        if is_phrase(line) and not is_total(line):
            yield _Listed(page, table, Line(row, text.index, line), page.tab.cell(row, own.index).text.strip())


def _drafts(rows: Sequence[_Listed]) -> Iterator[ObjectiveDraft]:
    for row in rows:
        yield from assemble(row.page.tab, [Group(row.line)], row.table.columns)


def _key_result_drafts(rows: Sequence[_Listed]) -> Iterator[KeyResultDraft]:
    """Build the key results; the column that joins them to their objective is no link to a parent."""
    for row in rows:
        reference = _reference(row.table)
        columns = [one for one in row.table.columns if reference is None or one.index != reference.index]
        for draft in assemble(row.page.tab, [Group(None, (row.line,))], columns):
            yield from draft.key_results


def _nameless(rows: Sequence[_Listed]) -> ObjectiveDraft:
    """Return an objective of which only the id is known."""
    first = rows[0]
    reference = _reference(first.table)
    place = entry(first.page.tab, first.line.row, reference.index) if reference else None
    return ObjectiveDraft(
        MappingProxyType({"id": place} if place and place.text else {}),
        tuple(_key_result_drafts(rows)),
        first.page.tab.title,
    )

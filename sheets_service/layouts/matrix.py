"""Objectives down, people or teams across, and in each cell what that person shall achieve."""

from collections.abc import Iterator
from types import MappingProxyType

from sheets_service.drafts import KeyResultDraft, ObjectiveDraft
from sheets_service.layouts.assemble import entry, is_dropped
from sheets_service.layouts.evidence import okr_words, other_kind
from sheets_service.layouts.reading import Candidate, Page, RoleTable
from sheets_service.layouts.roles import RoleColumn
from sheets_service.layouts.words import is_nothing, is_phrase, is_total, split_lines
from sheets_service.okrs import Entry

NAME = "objectives down, people across"
_LONGEST_NAME = 3


def match(page: Page) -> Candidate | None:
    """Read a table with an objective column and, under names nobody else uses for a column, phrases in every cell."""
    for table in page.tables:
        objective, people = table.first("objective"), _people(table)
        if objective is None or table.has("key_result") or len(people) < 2 or table.has("initiative"):
            continue
        drafts = tuple(_drafts(page, table, objective, people))
        score = 0.5 + 0.1 * min(2, okr_words(page)) - 0.1 * other_kind(page)[1]
        if any(draft.key_results for draft in drafts):
            return Candidate(NAME, score, drafts, (table,))
    return None


def _people(table: RoleTable) -> list[RoleColumn]:
    return [
        one
        for one in table.columns
        if not one.role
        and not one.column.read.is_known
        and one.profile.words >= 3
        and one.column.heading
        and len(one.column.heading.split()) <= _LONGEST_NAME
        and one.column.heading[0].isupper()
    ]


def _drafts(page: Page, table: RoleTable, objective: RoleColumn, people: list[RoleColumn]) -> Iterator[ObjectiveDraft]:
    tab = page.tab
    for row in range(table.table.first, table.table.last + 1):
        found = entry(tab, row, objective.index)
        if is_phrase(found.text) and not is_total(found.text):
            yield ObjectiveDraft(
                MappingProxyType({"text": found}),
                tuple(_key_results(page, row, people)),
                tab.title,
                hidden=row in tab.hidden_rows,
                dropped=is_dropped(tab.merged_cell(row, objective.index)),
            )


def _key_results(page: Page, row: int, people: list[RoleColumn]) -> Iterator[KeyResultDraft]:
    tab = page.tab
    for one in people:
        whole = entry(tab, row, one.index)
        if not whole.text or is_nothing(whole.text):
            continue
        owner = entry(tab, one.column.row, one.index)
        for text in split_lines(whole.text):
            yield KeyResultDraft(
                MappingProxyType({"text": Entry(text, whole.cell, text), "owner": owner}),
                hidden=row in tab.hidden_rows,
                dropped=is_dropped(tab.merged_cell(row, one.index)),
            )

"""Rows without any headings, on a tab that calls itself OKRs: a column of objectives, then a column of key results."""

from sheets_service.layouts.assemble import assemble
from sheets_service.layouts.board import heading_row
from sheets_service.layouts.evidence import okr_words, other_kind
from sheets_service.layouts.profiles import profile
from sheets_service.layouts.reading import Candidate, Page, RoleTable
from sheets_service.layouts.roles import RoleColumn
from sheets_service.layouts.rows import read_groups
from sheets_service.layouts.tables import table_below

NAME = "rows without headings"


def match(page: Page) -> Candidate | None:
    """Take the first two columns of phrases that share a row for objectives and key results."""
    if page.tables or not okr_words(page) or heading_row(page) is not None:
        return None
    rows = list(page.grid.rows)
    columns = sorted({column for cells in page.grid.rows.values() for column, _ in cells})[:12]
    wordy = [column for column in columns if profile(page.tab.cell(row, column) for row in rows).is_wordy][:2]
    table = table_below(page.grid, wordy) if len(wordy) == 2 else None
    if table is None:
        return None
    roles = dict(zip(wordy, ("objective", "key_result"), strict=True))
    named = tuple(RoleColumn(one, roles.get(one.index, "")) for one in table.columns)
    read = RoleTable(table, named)
    groups = list(read_groups(read))
    key_results = sum(len(group.key_results) for group in groups)
    if not groups or key_results < len(groups) or any(group.objective is None for group in groups):
        return None
    score = 0.5 + 0.05 * okr_words(page) - 0.1 * other_kind(page)[1]
    doubt = "There are no headings; the first two columns of texts were read as objectives and key results."
    return Candidate(NAME, score, assemble(page.tab, groups, named), (read,), (), (doubt,))

"""Items that point to the item above them by its id, without saying what they are: the leaves are key results."""

from collections.abc import Sequence

from sheets_service.layouts.assemble import assemble
from sheets_service.layouts.evidence import okr_words, other_kind
from sheets_service.layouts.heading import plain
from sheets_service.layouts.reading import Candidate, Group, Line, Page, RoleTable
from sheets_service.layouts.roles import RoleColumn
from sheets_service.layouts.words import is_phrase

NAME = "items joined to the item above by its id"
_ENOUGH = 0.9


def match(page: Page) -> Candidate | None:
    """Read a table with ids, parent ids that point to them, and one column of texts."""
    for table in page.tables:
        own, parent, text = table.first("id"), table.first("parent"), _texts(table)
        if own is None or parent is None or text is None or table.has("key_result"):
            continue
        groups = _groups(page, table, (own, parent, text))
        columns = [one for one in table.columns if one.role not in {"id", "parent"}]
        if groups:
            score = 0.75 + 0.05 * okr_words(page) - 0.1 * other_kind(page)[1]
            return Candidate(NAME, score, assemble(page.tab, groups, columns), (table,))
    return None


def _texts(table: RoleTable) -> RoleColumn | None:
    wordy = [one for one in table.columns if one.role in {"objective", "description", "other", ""}]
    return next((one for one in wordy if one.profile.is_wordy), None)


def _groups(page: Page, table: RoleTable, columns: Sequence[RoleColumn]) -> list[Group]:
    """Hang the leaves under the item they point to; [] when the parents are not ids of this table."""
    own, parent, text = columns
    tab = page.tab
    rows = [
        row
        for row in range(table.table.first, table.table.last + 1)
        if is_phrase(tab.cell(row, text.index).text) and not tab.cell(row, own.index).is_blank
    ]
    ids = {plain(tab.cell(row, own.index).text): row for row in rows}
    above = {row: ids.get(plain(tab.cell(row, parent.index).text)) for row in rows}
    linked = [row for row in rows if not tab.cell(row, parent.index).is_blank]
    if not linked or len(linked) == len(rows) or sum(above[row] is not None for row in linked) < _ENOUGH * len(linked):
        return []
    inner = {row for row in above.values() if row is not None}

    def line(row: int) -> Line:
        written, item_id = (tab.cell(row, one.index).text.strip() for one in (text, own))
        return Line(row, text.index, written, item_id, id_column=own.index)

    return [
        Group(
            line(row),
            tuple(line(leaf) for leaf in rows if above[leaf] == row and leaf not in inner),
            {} if above[row] is None else {"parent": (row, parent.index)},
        )
        for row in rows
        if row in inner or above[row] is None
    ]

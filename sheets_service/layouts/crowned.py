"""An objective in the header row, where the key results' heading would stand: "Objective 1: … | Start | Goal | Now"."""

from collections.abc import Iterator
from dataclasses import replace

from sheets_service.drafts import ObjectiveDraft
from sheets_service.layouts.assemble import assemble
from sheets_service.layouts.captions import end_of_rows
from sheets_service.layouts.evidence import is_title, okr_words
from sheets_service.layouts.labels import read_label
from sheets_service.layouts.reading import Candidate, Group, Line, Page, RoleTable
from sheets_service.layouts.roles import RoleColumn
from sheets_service.layouts.words import ids_in_front, is_nothing, is_phrase, is_total, split_id

NAME = "an objective in the header row of its key results"
_NUMBERS = frozenset({"baseline", "target", "current"})
_WORDS_OF_A_SENTENCE = 4
_WORDS_OF_A_SECTION = 4


def match(page: Page) -> Candidate | None:
    """Read the tables whose first heading is a sentence above a column of phrases, beside headings of numbers."""
    crowned = [(table, found) for table in page.tables if (found := _crowned(table))]
    if not crowned:
        return None
    groups = [(_as_rows(table, found), _group(page, table, found)) for table, found in crowned]
    groups = [(table, group) for table, group in groups if group.key_results]
    if ids_in_front(line.text for _, group in groups for line in group.key_results):
        groups = [(table, _with_ids(group)) for table, group in groups]
    labelled = [read_label(found.column.heading).kind == "objective" for _, found in crowned]
    if not groups or not (all(labelled) or okr_words(page) or len(groups) > 1):
        return None
    drafts = _with_sections(page, groups)
    return Candidate(NAME, 0.95 if all(labelled) else 0.7, tuple(drafts), tuple(table for table, _ in groups))


def _crowned(table: RoleTable) -> RoleColumn | None:
    """Return the first column where its heading is an objective and its cells are phrases."""
    first = next((one for one in table.columns if one.column.heading), None)
    if first is None or first.role or table.has("objective") or table.has("key_result"):
        return None
    text = first.column.heading
    named = read_label(text).kind == "objective" or (
        len(text.split()) >= _WORDS_OF_A_SENTENCE and not first.column.read.is_known and not is_title(text)
    )
    measured = len(_NUMBERS & {one.role for one in table.columns}) > 1
    return first if named and measured and first.profile.is_wordy else None


def _as_rows(table: RoleTable, texts: RoleColumn) -> RoleTable:
    """Give the columns to the key results: what stands in the objective's own row are headings."""
    return replace(
        table,
        columns=tuple(
            replace(one, role="key_result" if one.index == texts.index else one.role, subject="key_result")
            for one in table.columns
        ),
    )


def _group(page: Page, table: RoleTable, texts: RoleColumn) -> Group:
    rows = [_line(table, row, texts) for row in range(table.table.first, end_of_rows(page, table) + 1)]
    heading = Line(texts.column.row, texts.index, texts.column.heading)
    return Group(heading, tuple(line for line in rows if line))


def _line(table: RoleTable, row: int, texts: RoleColumn) -> Line | None:
    """Return a row's key result; a text alone in its row is a section or a remark."""
    text = table.table.tab.cell(row, texts.index).text.strip()
    alone = len(table.table.cells(row)) < 2
    return None if alone or not is_phrase(text) or is_nothing(text) or is_total(text) else Line(row, texts.index, text)


def _with_ids(group: Group) -> Group:
    split = [(line, *split_id(line.text)) for line in group.key_results]
    return replace(group, key_results=tuple(replace(line, text=text, id=front) for line, front, text in split))


def _with_sections(page: Page, groups: list[tuple[RoleTable, Group]]) -> Iterator[ObjectiveDraft]:
    """Build the drafts; a short line of its own, between a gap and a header, names the team of what follows."""
    section: tuple[int, int] | None = None
    for table, group in groups:
        above = table.table.header_row - 1
        cells = page.grid.filled(above)
        if len(cells) == 1 and len(cells[0][1].text.split()) <= _WORDS_OF_A_SECTION and not page.grid.filled(above - 1):
            section = (above, cells[0][0])
        named = replace(group, extra={"team": section}) if section and above > 0 else group
        yield from assemble(page.tab, [named], table.columns)

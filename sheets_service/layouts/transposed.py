"""One column for each objective: labels such as "Key result 2" stand down the side, texts to their right."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from sheets_service.drafts import KeyResultDraft, ObjectiveDraft
from sheets_service.layouts.assemble import entry, is_dropped
from sheets_service.layouts.heading import Heading, read_heading
from sheets_service.layouts.reading import Candidate, Page
from sheets_service.layouts.roles import PARTS_OF_ROWS
from sheets_service.layouts.words import is_nothing, is_phrase, split_lines
from sheets_service.okrs import Entry, ItemRole

NAME = "one column per objective"


@dataclass(frozen=True, slots=True)
class _Side:
    """A label column: the rows below one another with what their labels say."""

    column: int
    rows: tuple[tuple[int, Heading], ...]  # labelled rows of one block


def match(page: Page) -> Candidate | None:
    """Read the blocks whose label column names key results and that have texts in two columns or more."""
    if any(table.has("key_result") or table.has("kind") for table in page.tables):
        return None  # headings above beat labels at the side, which are then ids
    drafts = [draft for side in _sides(page) for draft in _read_block(page, side)]
    drafts = [draft for draft in drafts if draft.key_results]
    return Candidate(NAME, 0.95, tuple(drafts)) if drafts else None


def _sides(page: Page) -> Iterator[_Side]:
    """Find label columns; a new block begins where an objective label, or the first key result, comes again."""
    for column in sorted({column for cells in page.grid.rows.values() for column, _ in cells[:2]})[:4]:
        block: list[tuple[int, Heading]] = []
        for row in page.grid.rows:
            cell = page.tab.cell(row, column)
            read = read_heading(cell.text.strip().rstrip(":")) if not cell.is_blank else None
            if read is None or not read.is_known or read.sure < 0.99:
                continue
            if block and _begins_again(read, [one for _, one in block]):
                yield _Side(column, tuple(block))
                block = []
            block.append((row, read))
        if block:
            yield _Side(column, tuple(block))


def _begins_again(read: Heading, block: Sequence[Heading]) -> bool:
    if read.subject in {"objective", "goal"} and read.part == "text":
        return any(one.subject == "key_result" for one in block)
    return (
        _is_key_result(read)
        and read.number is not None
        and any(_is_key_result(one) and one.number == read.number for one in block)
    )


def _is_key_result(read: Heading) -> bool:
    return read.subject == "key_result" and read.part == "text"


def _read_block(page: Page, side: _Side) -> Iterator[ObjectiveDraft]:
    rows = [row for row, read in side.rows if _is_key_result(read)]
    rows = [*rows, *_continued(page, side, rows)]
    if not rows:
        return
    counts: dict[int, int] = {}
    for row in rows:
        for column, cell in page.grid.filled(row):
            if column > side.column and isinstance(cell.value, str) and is_phrase(cell.text):
                counts[column] = counts.get(column, 0) + 1
    columns = sorted(column for column, count in counts.items() if count >= 0.3 * max(counts.values()))
    top = _objective_row(page, side, min(rows), columns)
    if len(columns) < 2 or top is None:
        return
    for column in columns:
        if page.tab.merged_cell(top, column).is_blank:
            continue
        yield _draft(page, side, _Column(column, top, tuple(sorted(rows))))


def _continued(page: Page, side: _Side, rows: Sequence[int]) -> list[int]:
    """Return the unlabelled rows below a single "Key results" label: its list goes on."""
    if len(rows) != 1:
        return []
    found = []
    labelled = {row for row, _ in side.rows}
    row = rows[0] + 1
    while page.grid.filled(row) and row not in labelled and page.tab.cell(row, side.column).is_blank:
        found.append(row)
        row += 1
    return found


def _objective_row(page: Page, side: _Side, first: int, columns: Sequence[int]) -> int | None:
    """Return the labelled objective row, or the topmost filled row of the block right above the key results."""
    named = [row for row, read in side.rows if read.subject in {"objective", "goal"} and read.part == "text"]
    above = [row for row in named if row < first]
    if above:
        return above[-1]
    best = None
    row = first - 1
    parts = {row for row, read in side.rows if read.part != "text"}
    while row >= 0 and page.grid.filled(row):
        if row in parts:
            row -= 1
            continue
        filled = sum(is_phrase(page.tab.merged_cell(row, column).text) for column in columns)
        apart = len({page.tab.anchor(row, column) for column in columns}) == len(columns)
        if filled < 0.5 * len(columns) or not apart:
            break
        best = row
        row -= 1
    return best


@dataclass(slots=True)
class _Column:
    """One objective's column, its row, and the rows of its key results."""

    column: int
    top: int
    rows: tuple[int, ...]
    parts: dict[int, dict[ItemRole, Entry]] = field(default_factory=dict)  # by key result row; -1 the objective's


def _draft(page: Page, side: _Side, one: _Column) -> ObjectiveDraft:
    tab = page.tab
    _collect_parts(page, side, one)
    own: dict[ItemRole, Entry] = {"text": entry(tab, one.top, one.column), **one.parts.get(-1, {})}
    below = one.top + 1
    if "why" not in own and below < one.rows[0] and below not in {row for row, _ in side.rows}:
        description = entry(tab, below, one.column)
        own.update({"why": description} if description.text else {})
    key_results = []
    for row in one.rows:
        whole = entry(tab, row, one.column)
        if not whole.text or is_nothing(whole.text) or not is_phrase(whole.text):
            continue
        for text in split_lines(whole.text):
            entries: dict[ItemRole, Entry] = {"text": Entry(text, whole.cell, text), **one.parts.get(row, {})}
            key_results.append(
                KeyResultDraft(
                    MappingProxyType(entries),
                    hidden=row in tab.hidden_rows or one.column in tab.hidden_columns,
                    dropped=is_dropped(tab.cell(row, one.column)),
                )
            )
    return ObjectiveDraft(
        MappingProxyType(own),
        tuple(key_results),
        tab.title,
        hidden=one.column in tab.hidden_columns,
        dropped=is_dropped(tab.merged_cell(one.top, one.column)),
    )


def _collect_parts(page: Page, side: _Side, one: _Column) -> None:
    """Give the labelled parts to the objective, or to the key result whose number or place they share."""
    numbers = {read.number: row for row, read in side.rows if _is_key_result(read) and read.number is not None}
    repeated = [read.part for _, read in side.rows if not _is_key_result(read)]
    last = -1
    for row, read in side.rows:
        if _is_key_result(read):
            last = row
        elif read.part in PARTS_OF_ROWS and read.part != "id":
            home = numbers.get(read.number, -1) if read.number is not None else -1
            if home == -1 and last != -1 and (read.subject == "key_result" or repeated.count(read.part) > 1):
                home = last
            found = entry(page.tab, row, one.column)
            one.parts.setdefault(home, {})[read.part] = found  # type: ignore[index]  # a part of rows is an item role

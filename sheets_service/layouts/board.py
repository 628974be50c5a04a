"""A board: objectives in bold side by side, the key results of each below it, on a tab that calls itself OKRs."""

from collections.abc import Iterator

from sheets_service.layouts.assemble import assemble
from sheets_service.layouts.evidence import okr_words, other_kind
from sheets_service.layouts.reading import Candidate, Group, Line, Page
from sheets_service.layouts.words import is_nothing, is_phrase, split_lines

NAME = "a board with a column for each objective"


def match(page: Page) -> Candidate | None:
    """Take the first row of bold phrases for the objectives, when what stands below is not bold."""
    if page.tables or not okr_words(page):
        return None
    top = heading_row(page)
    if top is None:
        return None
    groups = list(_groups(page, top))
    if not groups or not all(group.key_results for group in groups):
        return None
    score = 0.6 + 0.05 * okr_words(page) - 0.1 * other_kind(page)[1]
    doubt = "There are no headings; bold texts side by side were read as objectives, those below as key results."
    return Candidate(NAME, score, assemble(page.tab, groups, ()), (), (), (doubt,))


def heading_row(page: Page) -> int | None:
    """Return the first row of two bold phrases or more with nothing bold below it."""
    for row, cells in page.grid.rows.items():
        if len(cells) < 2:
            continue
        phrases = all(cell.bold and is_phrase(cell.text) for _, cell in cells)
        plain_below = not any(cell.bold for below, line in page.grid.rows.items() if below > row for _, cell in line)
        return row if phrases and plain_below else None
    return None


def _groups(page: Page, top: int) -> Iterator[Group]:
    for column, cell in page.grid.filled(top):
        lines = [
            Line(row, column, text, "", part, len(texts))
            for row in page.grid.rows
            if row > top and not is_nothing(whole := page.tab.cell(row, column).text.strip()) and is_phrase(whole)
            for texts in [split_lines(whole)]
            for part, text in enumerate(texts)
        ]
        yield Group(Line(top, column, cell.text.strip()), tuple(lines))

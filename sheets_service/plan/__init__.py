"""What should stand after a review, and the smallest set of edits that gets there.

`plan` says what should stand; `diff` compares it with what was read. So a second review without changes writes nothing, an
interrupted one is repaired by the next, and *clear* is the plan of an empty review.
"""

from collections.abc import Collection, Iterator, Mapping

from sheets_service.history import REVIEW_TAB, STATE_TAB
from sheets_service.plan.highlights import plan_highlights, standing_highlights
from sheets_service.plan.journal import journalled_lines, with_journal, without_journal
from sheets_service.plan.marks import (
    Backend,
    ContentCell,
    Edits,
    Highlight,
    NoteEdit,
    Plan,
    Receipt,
    TabContent,
)
from sheets_service.plan.notes import FENCE, join_note, plan_notes, split_note
from sheets_service.plan.review_tab import review_content
from sheets_service.plan.scope import WHOLE, Scope, read_scope
from sheets_service.plan.state import state_content
from sheets_service.plan.threads import clear_threads, diff_threads, plan_threads
from sheets_service.review import Review
from sheets_service.workbook import CellRef, HighlightRule, Tab, Workbook

LONGEST_NOTE = 32_000  # characters; Excel takes 32,767, Google 50,000
OUR_TABS = (REVIEW_TAB, STATE_TAB)


def plan(review: Review, workbook: Workbook, scope: Scope = WHOLE) -> Plan:
    """Return every mark that should stand after this review; outside the scope, marks stay as they are."""
    scope.check(workbook)
    quiet = review.policy.quiet
    spoken = () if quiet else review.findings
    marks = plan_threads(spoken, workbook, scope) if review.policy.threads else ()
    threaded = {(mark.cell, mark.name) for mark in marks}
    noted = [one for one in spoken if (one.place.cell, one.name) not in threaded]
    told = {cell: lines for cell, lines in plan_notes(noted).items() if scope.covers(cell)}
    notes = {**dict(_notes_outside(workbook, scope, review.history.note_lines)), **told}
    colouring = plan_highlights(spoken, review.okrs, workbook, scope)
    lines = [line for block in notes.values() for line in block]
    state = state_content(review, workbook.id, colouring.texts, lines)
    threads = tuple(diff_threads(marks, workbook, scope))
    return Plan(notes, colouring.highlights, (review_content(review, workbook), state), threads)


def plan_clear(workbook: Workbook, scope: Scope = WHOLE) -> Plan:
    """Return the plan of an empty review: no mark of ours within the scope."""
    scope.check(workbook)
    threads = tuple(clear_threads(workbook, scope))
    if scope.is_whole:
        return Plan(threads=threads)
    kept = tuple(one for one in standing_highlights(workbook) if one.tab != scope.tab or scope.area is not None)
    tabs = tuple(standing_content(tab) for title in OUR_TABS if (tab := workbook.tab(title)))
    return Plan(dict(_notes_outside(workbook, scope, frozenset())), kept, tabs, threads)


def plan_withdrawal(workbook: Workbook, cells: Collection[CellRef]) -> Plan:
    """Return the plan that leaves everything as it stands but our blocks on these cells and on those that were mixed up."""
    doubtful = {*cells, *workbook.words}
    kept = {cell: split_note(note)[1] for cell, note in _our_notes(workbook) if cell not in doubtful}
    tabs = tuple(standing_content(tab) for title in OUR_TABS if (tab := workbook.tab(title)))
    return Plan(kept, standing_highlights(workbook), tabs)


def diff(planned: Plan, workbook: Workbook, source: str, known_lines: frozenset[str] = frozenset()) -> Edits:
    """Return the edits that bring the workbook to its plan; falsy when it is there already.

    `known_lines` are the hashes of the lines we wrote (`History.note_lines`), by which a line that somebody typed into our
    block is told from ours and kept.
    """
    known_lines |= journalled_lines(workbook) if known_lines else known_lines
    wished = tuple(_note_edits(planned.notes, workbook, known_lines))
    notes = tuple(edit for edit in wished if not _obstacle(edit, workbook))
    tabs = tuple(content for content in planned.tabs if not _stands(content, workbook.tab(content.title)))
    titles = {content.title for content in planned.tabs}
    if workbook.id and notes:
        state = (content for content in planned.tabs if content.title == STATE_TAB)
        others = (content for content in tabs if content.title != STATE_TAB)
        tabs = (*others, *(with_journal(content, notes, workbook, known_lines) for content in state))
    return Edits(
        source=source,
        notes=notes,
        skipped=tuple((edit.cell, why) for edit in wished if (why := _obstacle(edit, workbook))),
        rules_removed=tuple(_stale_rules(planned.highlights, workbook)),
        rules_added=tuple(one for one in planned.highlights if not _has_rule(one, workbook)),
        tabs=tabs,
        tabs_removed=tuple(title for title in OUR_TABS if workbook.tab(title) and title not in titles),
        threads=planned.threads,
    )


def standing_content(tab: Tab) -> TabContent:
    """Return a tab of ours as the content that it holds, what was journalled left out."""
    tab = without_journal(tab) if tab.title == STATE_TAB else tab
    rows = tuple(tuple(ContentCell(cell.text or None) for cell in row) for row in tab.rows())
    return TabContent(tab.title, rows, hidden=tab.hidden)


def _notes_outside(
    workbook: Workbook, scope: Scope, known: frozenset[str]
) -> Iterator[tuple[CellRef, tuple[str, ...]]]:
    for cell, note in _our_notes(workbook):
        if not scope.covers(cell):
            yield cell, split_note(note, known)[1]


def _our_notes(workbook: Workbook) -> Iterator[tuple[CellRef, str]]:
    for tab in workbook.tabs:
        for (row, column), cell in tab.cells.items():
            if FENCE in cell.note:
                yield tab.ref(row, column), cell.note


def _note_edits(
    notes: Mapping[CellRef, tuple[str, ...]], workbook: Workbook, known: frozenset[str]
) -> Iterator[NoteEdit]:
    for cell in sorted({*notes, *workbook.words, *(cell for cell, _ in _our_notes(workbook))}):
        before = workbook.cell(cell).note
        words = workbook.words[cell] if cell in workbook.words else split_note(before, known)[0]
        after = join_note(words, notes.get(cell, ()))
        if after != before:
            yield NoteEdit(cell, before, after)


def _obstacle(edit: NoteEdit, workbook: Workbook) -> str:
    """Return why a note cannot be written: "" when it can."""
    cell, tab = edit.cell, workbook.tab(edit.cell.tab)
    if tab is not None and any(area.contains(cell.row, cell.column) for area in tab.protected):
        return "protected"
    return "note too long" if len(edit.after) > LONGEST_NOTE and len(edit.after) > len(edit.before) else ""


def _stale_rules(highlights: tuple[Highlight, ...], workbook: Workbook) -> Iterator[tuple[str, HighlightRule]]:
    for tab in workbook.tabs:
        wanted = [one for one in highlights if one.tab == tab.title]
        seen: set[Highlight] = set()
        for rule in tab.highlights:
            match = next((one for one in wanted if _is_rule(one, rule) and one not in seen), None)
            if match:
                seen.add(match)
            else:
                yield tab.title, rule


def _has_rule(highlight: Highlight, workbook: Workbook) -> bool:
    tab = workbook.tab(highlight.tab)
    return tab is not None and any(_is_rule(highlight, rule) for rule in tab.highlights)


def _is_rule(highlight: Highlight, rule: HighlightRule) -> bool:
    return rule.ranges == (highlight.area,) and rule.formula.lstrip("=") == highlight.formula.lstrip("=")


def _stands(content: TabContent, tab: Tab | None) -> bool:
    """Tell whether a tab of ours already says what it should; people's formatting of it is theirs."""
    if tab is None:
        return False
    if content.title == STATE_TAB:
        tab = without_journal(tab)
    height = max(len(content.rows), tab.row_count)
    width = max((tab.column_count, *(len(row) for row in content.rows)))
    return all(
        _says(content, row, column) == _reads(tab, row, column) for row in range(height) for column in range(width)
    )


def _says(content: TabContent, row: int, column: int) -> object:
    cells = content.rows[row] if row < len(content.rows) else ()
    value = cells[column].value if column < len(cells) else None
    return None if value == "" else _plain(value)


def _reads(tab: Tab, row: int, column: int) -> object:
    value = tab.cell(row, column).value
    return None if value == "" else _plain(value)


def _plain(value: object) -> object:
    return float(value) if isinstance(value, int | float) else value


__all__ = [
    "OUR_TABS", "WHOLE", "Backend", "Edits", "Plan", "Receipt", "Scope", "diff", "plan", "plan_clear",
    "plan_withdrawal", "read_scope",
]  # fmt: skip

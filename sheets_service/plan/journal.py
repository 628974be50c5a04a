"""People's words kept in the state tab while notes are being written, so that the next review can finish a repair.

Google gives no transaction over reading and writing. Each write therefore first stores, in the same batch, what people had
written on the columns it touches, and by which row; should the writer vanish before it has looked back, whoever reads next
finds the notes that landed on another row and knows which words belong there.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Collection, Container, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from sheets_service.history import STATE_TAB
from sheets_service.plan.marks import ContentCell, NoteEdit, TabContent
from sheets_service.plan.moves import line_key
from sheets_service.plan.notes import FENCE, line_hash, split_note
from sheets_service.plan.pieces import pack, part
from sheets_service.workbook import CellRef, Tab, Workbook

KIND = "writing"
_MOST = 30_000  # characters of one cell of the state tab; Google holds 50,000


def with_journal(
    content: TabContent, edits: Collection[NoteEdit], workbook: Workbook, known_lines: Collection[str] = ()
) -> TabContent:
    """Return the state tab with the journal of these note edits behind its other lines.

    `known_lines` are the hashes of lines that we wrote earlier: a note that moved away keeps its old block, which must still
    be known as ours.
    """
    lines = [*_entries(list(edits), workbook), *_line_entries(workbook, frozenset(known_lines))]
    rows = list(content.rows)
    end = max((index for index, row in enumerate(rows) if row and row[0].value), default=-1) + 1
    for index, line in enumerate(lines, end):
        told = (ContentCell(KIND), ContentCell(line))
        if index < len(rows):
            rows[index] = (*told, *rows[index][2:])
        else:
            rows.append(told)
    return replace(content, rows=tuple(rows))


def journalled_lines(workbook: Workbook) -> frozenset[str]:
    """Return the hashes of the lines that stood in our notes before the last write."""
    state = workbook.tab(STATE_TAB)
    if state is None or not _names(state, workbook.id):
        return frozenset()
    return frozenset(str(mark) for piece in _pieces_of(state) for mark in piece.get("lines", ()))


def without_journal(tab: Tab) -> Tab:
    """Return the state tab as it reads without its journal, which says nothing about what should stand."""
    written = {row for row in range(tab.row_count) if tab.cell(row, 0).text == KIND}
    cells = {place: cell for place, cell in tab.cells.items() if place[0] not in written or place[1] > 1}
    return replace(tab, cells=MappingProxyType(cells))


def unfinished(workbook: Workbook) -> Mapping[CellRef, str]:
    """Return people's words for the cells where the last write put a note meant for another row."""
    state = workbook.tab(STATE_TAB)
    found: dict[CellRef, str] = {}
    if state is None or not _names(state, workbook.id):
        return found
    for entry in _lines(state):
        tab = workbook.tab(str(entry.get("tab")))
        if tab is not None:
            found.update(_misplaced(tab, entry))
    return MappingProxyType(found)


def _names(state: Tab, spreadsheet: str) -> bool:
    """Tell whether this state tab was written here, not brought along by a copy of the spreadsheet."""
    try:
        about = json.loads(state.cell(0, 1).text)
    except ValueError:
        return False
    return isinstance(about, dict) and bool(spreadsheet) and about.get("spreadsheet") == spreadsheet


def _entries(edits: list[NoteEdit], workbook: Workbook) -> Iterator[str]:
    """Pack the journal a tab at a time, in pieces that a cell can hold."""
    for title in sorted({edit.cell.tab for edit in edits}):
        tab = workbook.tab(title)
        if tab is None:
            continue
        marks = _marks(tab)
        written = [
            [edit.cell.row, edit.cell.column, marks.get(edit.cell.row, ""), _hash(edit.before), _hash(edit.after)]
            for edit in edits
            if edit.cell.tab == title
        ]
        told = {place: split_note(cell.note)[0] for place, cell in tab.cells.items() if cell.note}
        told.update({(ref.row, ref.column): words for ref, words in workbook.words.items() if ref.tab == title})
        words = [
            [marks.get(row, ""), row, column, people]
            for (row, column), people in sorted(told.items())
            if people and len(people) < _MOST
        ]
        for kind, items in (("cells", written), ("words", words)):
            yield from (pack({"tab": title, kind: piece}) for piece in part(items, _MOST))


def _line_entries(workbook: Workbook, known: frozenset[str]) -> Iterator[str]:
    notes = (cell.note for tab in workbook.tabs for cell in tab.cells.values() if FENCE in cell.note)
    standing = {line_hash(line) for note in notes for line in note.split("\n")} & known
    if standing:
        yield from (pack({"lines": piece}) for piece in part(sorted(standing), _MOST))


def _misplaced(tab: Tab, entry: Mapping[str, Any]) -> Iterator[tuple[CellRef, str]]:
    """Find the cells whose row is not the one that was read, while that row stands elsewhere as it was before."""
    marks = _marks(tab)
    rows = {mark: row for row, mark in marks.items()}
    words = {(mark, column): (row, people) for mark, row, column, people in entry["words"]}
    written = {(row, column): (meant, after) for row, column, meant, _, after in entry["cells"]}
    if _stayed(tab, entry, rows, set(written)):
        return
    for row, column, meant, before, after in entry["cells"]:
        here = marks.get(row, "")
        if here == meant or _hash(tab.cell(row, column).note) != after:
            continue
        there = rows.get(meant)
        came_from, people = words.get((here, column), (row, ""))
        # A row that was only edited is nowhere else, and the one that stands here came from nowhere.
        if came_from != row or (
            there is not None
            and _hash(tab.cell(there, column).note)
            in {
                before,
                written.get((there, column), ("", ""))[1],
            }
        ):
            yield tab.ref(row, column), people


def _stayed(tab: Tab, entry: Mapping[str, Any], rows: Mapping[str, int], written: Container[tuple[int, int]]) -> bool:
    """Tell whether the notes that nobody wrote stayed on their cells while rows were sorted."""
    votes = 0
    for mark, row, column, people in entry["words"]:
        there = rows.get(mark, row)
        if there != row and (row, column) not in written and (there, column) not in written:
            votes += tab.cell(row, column).note == people
            votes -= tab.cell(there, column).note == people
    return votes > 0


def _lines(state: Tab) -> Iterator[dict[str, Any]]:
    """Read the journal, the pieces of a tab put together again; what was damaged is passed over."""
    by_tab: dict[str, dict[str, Any]] = {}
    for piece in _pieces_of(state):
        if isinstance(piece.get("tab"), str):
            entry = by_tab.setdefault(piece["tab"], {"tab": piece["tab"], "cells": [], "words": []})
            for kind, size in (("cells", _CELL), ("words", _WORDS)):
                entry[kind] += [one for one in piece.get(kind, ()) if isinstance(one, list) and len(one) == size]
    return iter(by_tab.values())


_CELL, _WORDS = 5, 4


def _pieces_of(state: Tab) -> Iterator[dict[str, Any]]:
    for row in range(state.row_count):
        if state.cell(row, 0).text == KIND:
            try:
                piece = json.loads(state.cell(row, 1).text)
            except ValueError:
                continue
            if isinstance(piece, dict):
                yield piece


def _marks(tab: Tab) -> Mapping[int, str]:
    """Return a short mark for each row that says something: its content, and which of its twins it is."""
    lines = {row: line_key(tab.row(row)) for row in range(tab.row_count)}
    seen: Counter[tuple[str, ...]] = Counter()
    marks = {}
    for row, line in lines.items():
        if line:
            seen[line] += 1
            marks[row] = _hash(json.dumps([*line, seen[line]], ensure_ascii=False))
    return marks


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]

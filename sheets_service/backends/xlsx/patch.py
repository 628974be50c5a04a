"""Carries out edits on a workbook file as a patch of its zip: only the parts that carry our marks change."""

from collections.abc import Iterable
from dataclasses import dataclass

from sheets_service.backends.xlsx.highlights import change_rules
from sheets_service.backends.xlsx.notes import change_notes
from sheets_service.backends.xlsx.outline import Frame, Sheet, read_frame
from sheets_service.backends.xlsx.package import Package
from sheets_service.backends.xlsx.remarks import read_remarks
from sheets_service.backends.xlsx.sheet import OUR_MARK
from sheets_service.backends.xlsx.stylebook import Styles, ensure_styles
from sheets_service.backends.xlsx.tab_sheet import faces_of
from sheets_service.backends.xlsx.tabs import change_tabs
from sheets_service.backends.xlsx.undo import drop_record, keep_record, record_part, undo
from sheets_service.errors import NotWritable
from sheets_service.plan import OUR_TABS
from sheets_service.plan.marks import Edits, NoteEdit
from sheets_service.workbook import CellRef

_THREAD = "a comment thread stands on the cell, and a note cannot stand beside it"
_AUDIT_STATE = "_okr_audit"
_NO_TAB = "the tab is not in the file any more"


@dataclass(frozen=True, slots=True)
class Patched:
    """A package with the edits carried out; `moved` names cells whose notes are not what the edits were made for."""

    package: Package
    skipped: tuple[tuple[CellRef, str], ...] = ()
    moved: tuple[CellRef, ...] = ()


def patch(package: Package, edits: Edits, name: str) -> Patched:
    """Carry out edits; `name` is the file's, for messages. When anything moved, nothing is changed."""
    frame = read_frame(package, name)
    doable, more, moved = _sort_out(package, frame, edits.notes)
    if moved:
        return Patched(package, moved=moved)
    skipped = (*edits.skipped, *more)
    _refuse_signed(package, name)
    original = undo(package, frame)
    marked = original is None and _is_marked(package, frame)
    if original is None and not marked:
        _refuse_foreign_tab(frame, edits)
    changed = package if original is not None else drop_record(package, frame)
    changed, more = _apply(changed, edits, doable, name)
    skipped = (*skipped, *more)
    if _is_same(changed, package):
        return Patched(package, skipped)
    if original is not None and _is_bare(changed, original, name):
        return Patched(original, skipped)
    if not marked:
        before = original if original is not None else package
        changed = keep_record(changed, read_frame(changed, name), before)
    return Patched(changed, skipped)


def _apply(
    package: Package, edits: Edits, notes: Iterable[NoteEdit], name: str
) -> tuple[Package, tuple[tuple[CellRef, str], ...]]:
    frame = read_frame(package, name)
    styles = Styles({}, {})
    if edits.rules_added or edits.tabs:
        faces = {face for content in edits.tabs for face in faces_of(content)}
        package, styles = ensure_styles(package, frame, (rule.shade for rule in edits.rules_added), faces)
    skipped = list[tuple[CellRef, str]]()
    frame = read_frame(package, name)
    by_title = {sheet.title: sheet for sheet in frame.sheets if sheet.part}
    for title, sheet in by_title.items():
        removed = [rule for tab, rule in edits.rules_removed if tab == title]
        added = [rule for rule in edits.rules_added if rule.tab == title]
        if removed or added:
            package = change_rules(package, sheet.part, removed, added, styles.shades)
        noted = [edit for edit in notes if edit.cell.tab == title]
        if noted:
            result = change_notes(package, frame, sheet, noted)
            package = result.package
            skipped += result.skipped
    return change_tabs(package, name, edits.tabs, edits.tabs_removed, styles), tuple(skipped)


def _sort_out(
    package: Package, frame: Frame, notes: Iterable[NoteEdit]
) -> tuple[tuple[NoteEdit, ...], tuple[tuple[CellRef, str], ...], tuple[CellRef, ...]]:
    """Return the note edits that can be done, those that cannot with the reason, and cells that changed meanwhile."""
    doable, skipped, moved = list[NoteEdit](), list[tuple[CellRef, str]](), list[CellRef]()
    marks = {
        sheet.title: read_remarks(package, sheet.part, sheet.title) for sheet in frame.sheets if _is_readable(sheet)
    }
    for edit in notes:
        found = marks.get(edit.cell.tab)
        if found is None:
            skipped.append((edit.cell, _NO_TAB))
        elif edit.cell.a1 in found.threaded:
            skipped.append((edit.cell, _THREAD))
        elif found.notes.get(edit.cell.a1, "") == edit.before:
            doable.append(edit)
        elif found.notes.get(edit.cell.a1, "") != edit.after:
            moved.append(edit.cell)
    return tuple(doable), tuple(skipped), tuple(moved)


def _refuse_signed(package: Package, name: str) -> None:
    if any(part.lower().startswith("_xmlsignatures/") for part in package.names()):
        raise NotWritable(
            f"“{name}” carries a digital signature, which any mark would break.",
            "Save an unsigned copy and review that.",
        )


def _refuse_foreign_tab(frame: Frame, edits: Edits) -> None:
    for content in edits.tabs:
        if sheet := frame.sheet(content.title):
            raise NotWritable(
                f"There is a tab “{sheet.title}” that this review did not make.",
                "Give it another name and review again.",
            )


def _is_marked(package: Package, frame: Frame) -> bool:
    """Tell whether marks of ours stand in the file."""
    return bool(record_part(package, frame)) or any(
        (sheet.hidden and sheet.title in (*OUR_TABS, _AUDIT_STATE)) or _has_rules(package, sheet)
        for sheet in frame.sheets
    )


def _is_same(package: Package, other: Package) -> bool:
    return package.names() == other.names() and all(package.part(name) == other.part(name) for name in package.changed)


def _is_bare(package: Package, original: Package, name: str) -> bool:
    """Tell whether all that a person sees is as it was before our marks."""
    now, was = read_frame(package, name), read_frame(original, name)
    if [sheet.title for sheet in now.sheets] != [sheet.title for sheet in was.sheets]:
        return False
    return all(
        _has_rules(package, sheet) == _has_rules(original, before)
        and read_remarks(package, sheet.part, "").notes == read_remarks(original, before.part, "").notes
        for sheet, before in zip(now.sheets, was.sheets, strict=True)
        if _is_readable(sheet) and _is_readable(before)
    )


def _has_rules(package: Package, sheet: Sheet) -> bool:
    return _is_readable(sheet) and OUR_MARK.encode() in package.part(sheet.part)


def _is_readable(sheet: Sheet) -> bool:
    return sheet.kind == "worksheet" and bool(sheet.part)

"""Notes on a sheet's cells: the comments part and the drawing that shows them, made or extended or taken away again."""

from collections.abc import Sequence
from dataclasses import dataclass

from sheets_service.backends.xlsx.dialect import WORKSHEET, Dialect, dialect_of, insert, tag
from sheets_service.backends.xlsx.highlights import SHEET_DATA
from sheets_service.backends.xlsx.markup import Document, Element, Splice, append, escape, remove, splice
from sheets_service.backends.xlsx.note_boxes import EMPTY_DRAWING, change_boxes, clusters_needed, read_geometry
from sheets_service.backends.xlsx.note_text import changed_text, new_text
from sheets_service.backends.xlsx.outline import Frame, Sheet
from sheets_service.backends.xlsx.package import Package
from sheets_service.backends.xlsx.parsing import parse_markup
from sheets_service.backends.xlsx.relations import (
    add_relation,
    declare,
    drop_part,
    drop_relations,
    free_name,
    relations,
    targets,
)
from sheets_service.backends.xlsx.strings import storable
from sheets_service.errors import NotAWorkbook
from sheets_service.plan.marks import NoteEdit
from sheets_service.workbook import CellRef

AUTHOR = "OKR Review"
_COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
_DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_BROKEN_DRAWING = "the tab's drawing cannot be extended, so the finding stands in the review tab only"


@dataclass(frozen=True, slots=True)
class Noted:
    """A package with notes written, and the cells where that could not be done, each with the reason."""

    package: Package
    skipped: tuple[tuple[CellRef, str], ...] = ()


def change_notes(package: Package, frame: Frame, sheet: Sheet, edits: Sequence[NoteEdit]) -> Noted:
    """Bring notes of one sheet to their new texts; their boxes follow."""
    dialect = dialect_of(frame.document.root)
    drawing = _drawing_of(package, sheet)
    try:
        boxes = parse_markup(package.part(drawing), drawing) if drawing else None
    except NotAWorkbook:  # old Excel wrote <br> unclosed into the texts of buttons
        return Noted(package, tuple((edit.cell, _BROKEN_DRAWING) for edit in edits))
    comments = next(targets(package, sheet.part, "comments"), "")
    if not comments:
        package, comments = _new_comments(package, frame, sheet, dialect)
    package, is_empty = _write_texts(package, comments, edits)
    if boxes is None:
        package, drawing = _new_drawing(package, frame, sheet, dialect, len(edits))
        boxes = parse_markup(package.part(drawing), drawing)
    package, has_shapes = _write_boxes(package, sheet, drawing, boxes, edits)
    if is_empty:
        package = drop_part(drop_relations(package, sheet.part, comments), comments)
    if not has_shapes:
        package = _drop_drawing(package, sheet, drawing)
    return Noted(package)


def _write_texts(package: Package, part: str, edits: Sequence[NoteEdit]) -> tuple[Package, bool]:
    """Change the comments part; also says whether no comment is left."""
    document = parse_markup(package.part(part), part)
    listed = _must(document.root.first("commentList"), part)
    standing = {comment.attributes.get("ref", "").replace("$", ""): comment for comment in listed.every("comment")}
    changes, added = list[Splice](), list[str]()
    author, author_changes = _author(document, part)
    prefix = f"{document.root.prefix}:" if document.root.prefix else ""
    for edit in edits:
        comment = standing.get(edit.cell.a1)
        if comment is not None:
            changes.append(_change_comment(document, comment, edit.after))
        elif edit.after:
            text = new_text(prefix, storable(edit.after))
            added.append(f'<{prefix}comment ref="{edit.cell.a1}" authorId="{author}">{text}</{prefix}comment>')
    if added:
        changes += [*author_changes, *append(document, listed, "".join(added))]
    gone = sum(1 for edit in edits if not edit.after and edit.cell.a1 in standing)
    if gone and not added:
        removed = {edit.cell.a1 for edit in edits if not edit.after}
        kept = [comment for address, comment in standing.items() if address not in removed]
        changes += _leave(document, part, kept)
    return package.with_part(part, splice(document, changes)), not added and gone == len(standing)


def _change_comment(document: Document, comment: Element, after: str) -> Splice:
    if not after:
        return remove(comment)
    text = comment.first("text")
    if text is None:
        prefix = f"{comment.prefix}:" if comment.prefix else ""
        return append(document, comment, new_text(prefix, storable(after)))[0]
    return Splice(text.start, text.end, changed_text(document, text, storable(after)))


def _author(document: Document, part: str) -> tuple[int, tuple[Splice, ...]]:
    """Return our number among the authors, and the change that adds us when we are new."""
    listed = _must(document.root.first("authors"), part)
    names = [author.text for author in listed.every("author")]
    if AUTHOR in names:
        return names.index(AUTHOR), ()
    name = tag(document.root, "author")
    return len(names), append(document, listed, f"<{name}>{AUTHOR}</{name}>")


def _leave(document: Document, part: str, kept: list[Element]) -> tuple[Splice, ...]:
    """Take us off the authors when we are the last of them and no note is ours any more."""
    authors = list(_must(document.root.first("authors"), part).every("author"))
    ours = str(len(authors) - 1)
    is_needed = any(comment.attributes.get("authorId") == ours for comment in kept)
    return () if is_needed or not authors or authors[-1].text != AUTHOR else (remove(authors[-1]),)


def _write_boxes(
    package: Package, sheet: Sheet, part: str, document: Document, edits: Sequence[NoteEdit]
) -> tuple[Package, bool]:
    places = {(edit.cell.row, edit.cell.column): edit for edit in edits}
    content, has_shapes = change_boxes(
        document,
        removed=[place for place, edit in places.items() if not edit.after],
        changed={place: edit.after for place, edit in places.items() if edit.before and edit.after},
        added={place: edit.after for place, edit in places.items() if not edit.before and edit.after},
        where=read_geometry(package.part(sheet.part)),
    )
    return package.with_part(part, content), has_shapes


def _new_comments(package: Package, frame: Frame, sheet: Sheet, dialect: Dialect) -> tuple[Package, str]:
    folder = frame.part.rpartition("/")[0]
    part = free_name(package, f"{folder}/comments{{}}.xml".lstrip("/"))
    empty = f'{_HEAD}<comments xmlns="{dialect.main}"><authors></authors><commentList></commentList></comments>'
    package = package.with_part(part, empty.encode())
    package, _ = add_relation(package, sheet.part, f"{dialect.office}/comments", part)
    return declare(package, part, _COMMENTS_TYPE), part


def _drawing_of(package: Package, sheet: Sheet) -> str:
    """Return the legacy drawing that the sheet names, or ""."""
    document = parse_markup(package.part(sheet.part), sheet.part, SHEET_DATA)
    named = document.root.first("legacyDrawing")
    found = {relation.id: relation.target for relation in relations(package, sheet.part)}
    part = found.get(named.relation_id(), "") if named else ""
    return part if part and package.has(part) else ""


def _new_drawing(package: Package, frame: Frame, sheet: Sheet, dialect: Dialect, count: int) -> tuple[Package, str]:
    folder = frame.part.rpartition("/")[0]
    part = free_name(package, f"{folder}/drawings/vmlDrawing{{}}.vml".lstrip("/"))
    clusters = clusters_needed(1 + len(frame.sheets) + sheet.position, count)
    package = package.with_part(part, EMPTY_DRAWING.format(clusters=clusters).encode())
    package, id_ = add_relation(package, sheet.part, f"{dialect.office}/vmlDrawing", part)
    package = declare(package, part, _DRAWING_TYPE)
    document = parse_markup(package.part(sheet.part), sheet.part, SHEET_DATA)
    stale = document.root.first("legacyDrawing")
    changes = [remove(stale)] if stale else []
    name = tag(document.root, "legacyDrawing")
    text = f'<{name} xmlns:r="{dialect.office}" r:id="{escape(id_)}"/>'
    changes += insert(document, WORKSHEET, "legacyDrawing", text)
    return package.with_part(sheet.part, splice(document, changes)), part


def _drop_drawing(package: Package, sheet: Sheet, part: str) -> Package:
    document = parse_markup(package.part(sheet.part), sheet.part, SHEET_DATA)
    named = document.root.first("legacyDrawing")
    if named is not None:
        package = package.with_part(sheet.part, splice(document, [remove(named)]))
    return drop_part(drop_relations(package, sheet.part, part), part)


def _must(element: Element | None, part: str) -> Element:
    if element is None:
        raise NotAWorkbook(
            f"The file is damaged: its part “{part}” lacks what every such part has.",
            "Open it in Excel or LibreOffice, save it as .xlsx and try again.",
        )
    return element

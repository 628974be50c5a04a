"""Sheets put on a workbook's list and taken off it, with what counts sheets by their position kept right."""

from sheets_service.backends.xlsx.dialect import dialect_of, tag
from sheets_service.backends.xlsx.markup import Document, Splice, append, escape, remove, set_attribute, splice
from sheets_service.backends.xlsx.outline import Frame, Sheet, part_of
from sheets_service.backends.xlsx.package import Package
from sheets_service.backends.xlsx.parsing import parse_markup
from sheets_service.backends.xlsx.relations import (
    add_relation,
    declare,
    drop_part,
    drop_relations,
    free_name,
    relations,
)

_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
_OWNED = frozenset({"comments", "vmlDrawing", "printerSettings", "threadedComment", "drawing", "table"})


def add_sheet(package: Package, frame: Frame, title: str, content: bytes, state: str) -> Package:
    """Put a new sheet at the end of the list; `state` is "visible" or "hidden"."""
    dialect = dialect_of(frame.document.root)
    folder = frame.part.rpartition("/")[0]
    part = free_name(package, f"{folder}/worksheets/sheet{{}}.xml".lstrip("/"))
    package, id_ = add_relation(package.with_part(part, content), frame.part, f"{dialect.office}/worksheet", part)
    package = declare(package, part, _TYPE)
    document = parse_markup(package.part(frame.part), frame.part)
    listed = next(document.root.every("sheets"))
    numbers = [sheet.number("sheetId") for sheet in listed.every("sheet")]
    hidden = "" if state == "visible" else f' state="{state}"'
    text = (
        f'<{tag(listed, "sheet")} xmlns:r="{dialect.office}" name="{escape(title)}" sheetId="{max(numbers, default=0) + 1}"'
        f'{hidden} r:id="{escape(id_)}"/>'
    )
    return package.with_part(frame.part, splice(document, append(document, listed, text)))


def remove_sheet(package: Package, frame: Frame, sheet: Sheet) -> Package:
    """Take a sheet off the list with its own parts; names and views that count sheets follow."""
    document = frame.document
    entries = list(next(document.root.every("sheets")).every("sheet"))
    changes = [remove(entries[sheet.position]), *_names(document, sheet.position), *_views(document, sheet.position)]
    package = package.with_part(frame.part, splice(document, changes))
    if not sheet.part:
        return package
    if b"<f" in package.part(
        sheet.part
    ):  # a formula somebody wrote on it: the calculation order would name a lost cell
        package = forget_calculation_order(package, frame)
    for relation in relations(package, sheet.part):
        if relation.kind in _OWNED and package.has(relation.target):
            package = drop_part(package, relation.target)
    return drop_part(drop_relations(package, frame.part, sheet.part), sheet.part)


def forget_calculation_order(package: Package, frame: Frame) -> Package:
    """Drop the list of formulas in calculation order, which programs make anew."""
    part = part_of(package, frame, "calcChain")
    return drop_part(drop_relations(package, frame.part, part), part) if part else package


def _names(document: Document, position: int) -> list[Splice]:
    """Drop the names that belong to a sheet; move the numbers of the sheets behind it."""
    block = document.root.first("definedNames")
    names = list(block.children) if block else []
    owned = [name for name in names if name.number("localSheetId", -1) == position]
    if block is not None and len(owned) == len(names):
        return [remove(block)]
    later = [name for name in names if name.number("localSheetId", -1) > position]
    moved = [set_attribute(document, name, "localSheetId", str(name.number("localSheetId", -1) - 1)) for name in later]
    return [*(remove(name) for name in owned), *moved]


def _views(document: Document, position: int) -> list[Splice]:
    """Let the windows open on the sheet they opened on; on the first one when that is gone."""
    return [
        set_attribute(document, view, name, str(view.number(name, -1) - 1 if view.number(name, -1) > position else 0))
        for view in document.root.find("workbookView")
        for name in ("firstSheet", "activeTab")
        if view.number(name, -1) >= max(position, 1)
    ]
